import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.shell

// "Still there?" with a count that runs down; any touch answers it.
Curtain {
    id: question
    required property ShellView shell

    z: 2
    wanted: shell.asking
    fill: Theme.teal
    onOpened: ok.forceActiveFocus(Qt.PopupFocusReason)

    contentItem: FocusScope {
        focus: true
        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true
        Accessible.role: Accessible.AlertMessage
        Accessible.name: ask.text
        Keys.onPressed: event => {
            event.accepted = true
            question.shell.touched()
        }

        MouseArea {
            anchors.fill: parent
            Accessible.ignored: true
            onClicked: question.shell.touched()
        }
        ColumnLayout {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: Theme.aloft / 2
            width: parent.width - 2 * Theme.margin
            spacing: Theme.mm(Theme.compact ? 3 : 7)

            Mustache {
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: Theme.mm(Theme.compact ? 60 : 90)
                Layout.preferredHeight: Theme.mm(Theme.compact ? 20 : 34)
                style: "walrus"
                color: Theme.paper
            }
            DisplayText {
                id: ask
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                color: Theme.paper
                font.pixelSize: Theme.hero
                text: qsTr("Still there?")
            }
            BodyText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                color: Theme.paper
                text: qsTr("This screen clears itself in %Ln seconds.", "", question.shell.secondsLeft)
            }
            PosterButton {
                id: ok
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: Theme.mm(110)
                fill: Theme.gold
                inkColor: Theme.ink
                objectName: "here"
                text: qsTr("I am here")
                onClicked: question.shell.touched()
            }
        }
    }
}
