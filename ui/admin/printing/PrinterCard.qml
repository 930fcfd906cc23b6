import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.printing

// The printer in use and how it is, or that papers are only saved; and how much visitors may still print.
PosterFrame {
    id: card
    required property PrintingView view
    readonly property bool ill: view.chosen && view.trouble !== ""
    readonly property color tone: ill ? Theme.red : view.chosen ? Theme.teal : Theme.ink

    signal limitsAsked()

    padding: Theme.mm(5)
    frameColor: tone

    GridLayout {
        anchors.fill: parent
        columns: Theme.portrait || Theme.textScale > 1.5 ? 1 : 2
        columnSpacing: Theme.gap * 2
        rowSpacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
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
        PosterButton {
            objectName: "limits"
            side: Theme.touchSmall
            verticalPadding: Theme.mm(1)
            outlined: true
            fill: card.view.leftToday === 0 ? Theme.red : Theme.ink
            text: qsTr("Visitors: %Ln left", "", card.view.leftToday)
            onClicked: card.limitsAsked()
        }
    }
}
