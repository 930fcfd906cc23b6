import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ui.kit
import ui.draw

// One of many winners: is here, is not, or says no. One touch on a reason marks them.
PosterDialog {
    id: sheet

    property int seat: 0
    property string name: ""
    property string prize: ""
    property string why: ""
    property string note: ""

    signal marked(int seat, string why, string note)
    signal unmarked(int seat)

    closePolicy: Popup.NoAutoClose
    height: Math.min(room, implicitHeight)
    onOpened: here.forceActiveFocus(Qt.PopupFocusReason)

    function mark(why: string, note: string) {
        close()
        marked(seat, why, note)
    }

    Reasons { id: reasons }
    contentItem: FocusScope {
        focus: true
        implicitHeight: column.implicitHeight
        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true
        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.name
        Keys.onEscapePressed: sheet.close()

        ColumnLayout {
            id: column
            anchors.fill: parent
            spacing: Theme.gap * 2

            DisplayText {
                Layout.fillWidth: true
                text: sheet.name
                maximumLineCount: 2
                fontSizeMode: Text.Fit
            }
            ScrollColumn {
                Layout.fillWidth: true
                Layout.fillHeight: true

                ColumnLayout {
                    anchors.fill: parent
                    spacing: Theme.gap

                    BodyText { Layout.fillWidth: true; text: sheet.prize }
                    BodyText { Layout.fillWidth: true; font.bold: true; color: Theme.red; text: qsTr("Not here") }
                    ReasonChips {
                        Layout.fillWidth: true
                        named: "absent"
                        reasons: reasons.absent
                        current: sheet.why === "ABSENT" ? sheet.note : ""
                        onChosen: reason => sheet.mark("ABSENT", reason)
                    }
                    BodyText { Layout.fillWidth: true; font.bold: true; color: Theme.red; text: qsTr("Says no, thank you") }
                    ReasonChips {
                        Layout.fillWidth: true
                        named: "declined"
                        reasons: reasons.declined
                        current: sheet.why === "DECLINED" ? sheet.note : ""
                        onChosen: reason => sheet.mark("DECLINED", reason)
                    }
                }
            }
            FooterRow {
                Layout.fillWidth: true
                buttons: [
                    PosterButton {
                        id: here
                        objectName: "isHere"
                        fill: Theme.teal
                        text: qsTr("Is here")
                        onClicked: {
                            sheet.close()
                            sheet.unmarked(sheet.seat)
                        }
                    }
                ]
            }
        }
    }
}
