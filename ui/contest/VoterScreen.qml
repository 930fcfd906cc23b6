import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.contest
import ui.people

// Before a ballot: who are you? And on the wall, for everybody to read: what is secret here, and what is not.
FocusScope {
    id: screen

    required property BoothView view
    required property FinderView finder
    readonly property string secret: qsTr("The file shows who voted, not what. Whoever copies the disk between two votes, or changes the program, could still find out.")

    Keys.onEscapePressed: screen.view.done()

    WhoIsIt {
        id: who
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: wall.top }
        focus: true
        view: screen.view.asking
        finder: screen.finder
        style: "english"
        title: qsTr("Your vote: who are you?")
        passText: qsTr("It is the card with your name and a code. It shows that you have not voted yet; nobody sees what you choose.")
        onLeaving: screen.view.done()
    }
    Rectangle {
        id: wall
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        // While a name is looked for there is room for the names alone.
        visible: screen.height > (who.searching ? Theme.mm(120) : Theme.mm(95))
        height: visible ? words.implicitHeight + Theme.mm(6) : 0
        color: Theme.ink

        RowLayout {
            id: words
            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                leftMargin: Theme.margin
                rightMargin: Theme.margin
            }
            spacing: Theme.gap * 2

            Mustache {
                Layout.preferredWidth: Theme.mm(18)
                Layout.preferredHeight: Theme.mm(8)
                visible: Theme.textScale < 1.5
                style: "pencil"
                color: Theme.gold
            }
            BodyText {
                objectName: "secret"
                Layout.fillWidth: true
                text: screen.secret
                color: Theme.paper
                font.pixelSize: Theme.textScale > 1.5 && !Theme.portrait ? Theme.mm(5.4) : Theme.small
            }
        }
    }
}
