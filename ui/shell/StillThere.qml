import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.shell

// "Still there?" with a count that runs down; any touch answers it.
Item {
    id: question
    required property ShellView shell
    property Item before: null

    anchors.fill: parent
    visible: shell.asking
    onVisibleChanged: {
        if (visible) {
            before = Window.activeFocusItem
            ok.forceActiveFocus()
        } else if (before) {
            before.forceActiveFocus()
        }
    }
    Keys.onPressed: event => {
        event.accepted = true
        shell.touched()
    }
    Accessible.role: Accessible.AlertMessage
    Accessible.name: ask.text

    Rectangle {
        anchors.fill: parent
        color: Theme.teal
    }
    MouseArea {
        anchors.fill: parent
        onClicked: question.shell.touched()
    }
    ColumnLayout {
        anchors.centerIn: parent
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
            KeyNavigation.tab: ok
            KeyNavigation.backtab: ok
            text: qsTr("I am here")
            onClicked: question.shell.touched()
        }
    }
}
