import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.printing

// The printer in use and how it is, or that papers are only saved.
PosterFrame {
    id: card
    required property PrintingView view
    readonly property bool ill: view.chosen && view.trouble !== ""
    readonly property color tone: ill ? Theme.red : view.chosen ? Theme.teal : Theme.ink

    padding: Theme.mm(5)
    frameColor: tone

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap * 2

        Symbol {
            Layout.preferredWidth: Theme.touchSmall
            Layout.preferredHeight: Theme.touchSmall
            name: "print"
            color: card.tone
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            DisplayText {
                objectName: "printerName"
                Layout.fillWidth: true
                color: card.tone
                font.pixelSize: Theme.lead
                lineHeight: 1
                maximumLineCount: 2
                elide: Text.ElideRight
                text: card.view.chosen ? "\u2068" + card.view.printer + "\u2069" : qsTr("Papers are saved as files")
            }
            BodyText {
                objectName: "printerSays"
                Layout.fillWidth: true
                text: Theme.language !== "" ? card.view.says : ""
                Accessible.role: Accessible.AlertMessage
            }
        }
    }
}
