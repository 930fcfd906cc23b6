import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.shell

// What went differently, over whatever is shown: what happened and what to do.
Curtain {
    id: notice
    required property ShellView shell

    z: 1
    wanted: shell.notice !== ""
    fill: Qt.alpha(Theme.ink, 0.82)
    onOpened: ok.forceActiveFocus(Qt.PopupFocusReason)

    contentItem: FocusScope {
        id: content
        focus: true
        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true
        Accessible.role: Accessible.AlertMessage
        Accessible.name: notice.shell.notice
        Keys.onEscapePressed: notice.shell.dismiss()

        Rectangle {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: Theme.aloft / 2
            width: Math.min(parent.width - 2 * Theme.margin, Theme.mm(220))
            height: Math.min(parent.height - Theme.aloft - 2 * Theme.margin, words.implicitHeight + Theme.mm(26))
            color: Theme.card
            border { width: Theme.line; color: Theme.ink }

            Rectangle {
                anchors { fill: parent; margins: Theme.mm(2.5) }
                color: "transparent"
                border { width: Theme.line / 2; color: Theme.red }
            }
            ColumnLayout {
                id: words
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.mm(12) }
                spacing: Theme.mm(6)

                Mustache {
                    Layout.alignment: Qt.AlignHCenter
                    Layout.preferredWidth: Theme.mm(44)
                    Layout.preferredHeight: Theme.mm(16)
                    style: "fu-manchu"
                    color: Theme.red
                }
                DisplayText {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    text: notice.shell.notice
                    maximumLineCount: 6
                    elide: Text.ElideRight
                }
                BodyText {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    visible: text !== ""
                    text: notice.shell.noticeHelp
                }
                PosterButton {
                    id: ok
                    Layout.alignment: Qt.AlignHCenter
                    Layout.preferredWidth: Theme.mm(90)
                    objectName: "dismiss"
                    text: qsTr("All right")
                    onClicked: notice.shell.dismiss()
                }
            }
        }
    }
}
