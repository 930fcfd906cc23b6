import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ui.kit
import ui.draw

// The winner on the stage is not here, or says no. The whole room sees it, so it asks first.
PosterDialog {
    id: sheet

    property string name: ""
    property string why: "ABSENT"
    property string reason: ""
    readonly property bool absent: why === "ABSENT"

    signal confirmed(string why, string reason)

    closePolicy: Popup.NoAutoClose
    height: Math.min(room, implicitHeight)
    onOpened: keep.forceActiveFocus(Qt.PopupFocusReason)

    function ask(why: string) {
        sheet.why = why
        sheet.reason = ""
        open()
    }

    Reasons { id: reasons }
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
                maximumLineCount: 3
                fontSizeMode: Text.Fit
                text: (sheet.absent ? qsTr("%1 is not here?") : qsTr("%1 says no, thank you?")).arg("\u2068" + sheet.name + "\u2069")
            }
            ScrollColumn {
                Layout.fillWidth: true
                Layout.fillHeight: true

                ColumnLayout {
                    anchors.fill: parent
                    spacing: Theme.gap

                    BodyText {
                        Layout.fillWidth: true
                        text: (sheet.absent ? qsTr("Then this prize is drawn again, and %1 wins nothing more in this draw.")
                            : qsTr("Then this prize is drawn again. %1 may still win another one.")).arg("\u2068" + sheet.name + "\u2069")
                            + " " + qsTr("Everybody else keeps theirs.")
                    }
                    ReasonChips {
                        Layout.fillWidth: true
                        reasons: sheet.absent ? reasons.absent : reasons.declined
                        current: sheet.reason
                        onChosen: reason => sheet.reason = reason === sheet.reason ? "" : reason
                    }
                }
            }
            FooterRow {
                Layout.fillWidth: true
                buttons: [
                    PosterButton {
                        objectName: "confirmGone"
                        fill: Theme.red
                        text: sheet.absent ? qsTr("Not here: draw again") : qsTr("A no: draw again")
                        onClicked: {
                            sheet.close()
                            sheet.confirmed(sheet.why, sheet.reason)
                        }
                    },
                    PosterButton {
                        id: keep
                        objectName: "keepWinner"
                        outlined: true
                        text: qsTr("Wait a little")
                        onClicked: sheet.close()
                    }
                ]
            }
        }
    }
}
