import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ui.kit

// How many prizes are drawn in one go.
PosterDialog {
    id: sheet

    property int most: 2

    signal chosen(int count)

    closePolicy: Popup.NoAutoClose
    height: Math.min(room, implicitHeight)
    onAboutToShow: count.value = most
    onOpened: go.forceActiveFocus(Qt.PopupFocusReason)

    contentItem: FocusScope {
        focus: true
        implicitHeight: column.implicitHeight
        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true
        Accessible.role: Accessible.Dialog
        Accessible.name: title.text
        Keys.onEscapePressed: sheet.close()

        ColumnLayout {
            id: column
            anchors.fill: parent
            spacing: Theme.gap * 2

            DisplayText {
                id: title
                Layout.fillWidth: true
                text: qsTr("How many at once?")
                maximumLineCount: 2
                fontSizeMode: Text.Fit
            }
            StepperField {
                id: count
                objectName: "howMany"
                Layout.fillWidth: true
                label: qsTr("Prizes")
                from: 1
                to: sheet.most
            }
            FooterRow {
                Layout.fillWidth: true
                buttons: [
                    PosterButton {
                        id: go
                        objectName: "drawThem"
                        fill: Theme.red
                        text: count.value === sheet.most ? qsTr("Draw all %Ln", "", count.value) : qsTr("Draw %Ln prizes", "", count.value)
                        onClicked: {
                            sheet.close()
                            sheet.chosen(count.value)
                        }
                    },
                    PosterButton {
                        objectName: "drawNone"
                        outlined: true
                        text: qsTr("Not yet")
                        onClicked: sheet.close()
                    }
                ]
            }
        }
    }
}
