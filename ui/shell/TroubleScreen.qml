import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.shell

// After a fault of ours: calm, no codes, a way home.
Item {
    id: screen
    required property ShellView shell

    Rectangle {
        anchors.fill: parent
        color: Theme.teal
    }
    ColumnLayout {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: Theme.aloft / 2
        width: parent.width - 2 * Theme.margin
        spacing: Theme.mm(Theme.compact ? 3 : 7)

        Mustache {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Theme.mm(Theme.compact ? 60 : 100)
            Layout.preferredHeight: Theme.mm(Theme.compact ? 20 : 36)
            style: "natural"
            color: Theme.paper
            rotation: 12
        }
        DisplayText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            color: Theme.paper
            font.pixelSize: Theme.hero
            text: qsTr("That went a little crooked.")
        }
        BodyText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            color: Theme.paper
            text: qsTr("Everything you have is safe. Go home and try it once more.")
        }
        PosterButton {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Theme.mm(90)
            fill: Theme.gold
            inkColor: Theme.ink
            objectName: "troubleHome"
            focus: true
            text: qsTr("Home")
            onClicked: screen.shell.go("home")
        }
    }
}
