pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.people

// Who is it? A name, a pass, or a name and its PIN, as the event wants it shown.
FocusScope {
    id: ask

    required property AskingView view
    required property FinderView finder
    property string title: ""
    // Why a pass is asked for here.
    property string passText: ""
    property string style: "imperial"

    signal leaving()

    readonly property string step: view.step
    // Letters of a name were typed, or a team was picked: the names need the room.
    readonly property bool searching: step === "name" && names.asked
    readonly property bool low: height < Theme.mm(120) || (Theme.textScale > 1.5 && !Theme.portrait)

    Connections {
        target: ask.finder
        function onChosen(person: string) { ask.view.choose(person) }
    }
    Component.onCompleted: {
        finder.clear()
        settle()
    }
    onStepChanged: settle()

    function settle() {
        if (step === "pin") {
            pin.forceActiveFocus(Qt.OtherFocusReason)
        } else if (step === "name") {
            names.reset()
            names.forceActiveFocus(Qt.OtherFocusReason)
        } else {
            leave.forceActiveFocus(Qt.OtherFocusReason)
        }
    }

    PosterCanvas { anchors.fill: parent }
    Aloft { id: aloft; title: ask.title }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: aloft.height + Theme.margin
        spacing: ask.low ? Theme.gap : Theme.gap * 2

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap * 2

            Mustache {
                Layout.preferredWidth: Theme.mm(ask.low ? 28 : 50)
                Layout.preferredHeight: Theme.mm(ask.low ? 12 : 22)
                visible: !aloft.visible
                style: ask.style
                color: Theme.gilt
            }
            DisplayText {
                objectName: "title"
                Layout.fillWidth: true
                opacity: aloft.visible ? 0 : 1
                text: ask.title
                font.pixelSize: ask.low ? Theme.title : Theme.hero
                fontSizeMode: Text.HorizontalFit
                maximumLineCount: 2
                Accessible.role: Accessible.Heading
            }
            PosterButton {
                id: leave
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: ask.leaving()
            }
        }
        BodyText {
            objectName: "badPass"
            Layout.fillWidth: true
            visible: ask.view.badPass !== ""
            text: ask.view.badPass === "replaced" ? qsTr("This pass was replaced by a newer one. Use that one, or ask the organizer.")
                : qsTr("Nobody here has this pass. Ask the organizer.")
            color: Theme.red
            font.bold: true
            Accessible.role: Accessible.AlertMessage
        }
        NameFinder {
            id: names
            objectName: "finder"
            visible: ask.step === "name"
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: ask.finder.names
            teams: ask.finder.teams
            onSearched: text => ask.finder.search(text)
            onTeamChosen: team => ask.finder.showTeam(team)
            onChosen: key => ask.finder.choose(key)
        }
        ShowYourPass {
            text: ask.passText
            visible: ask.step === "pass"
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        PinEntry {
            id: pin
            objectName: "pinEntry"
            visible: ask.step === "pin"
            Layout.fillWidth: true
            Layout.fillHeight: true
            name: ask.view.name
            said: ask.view.said
            digits: ask.view.digits
            least: ask.view.least
            triesLeft: ask.view.triesLeft
            secondsLeft: ask.view.secondsLeft
            onDigit: digit => ask.view.digit(digit)
            onErased: ask.view.erase()
            onEntered: ask.view.enter()
            onAnotherName: ask.view.begin()
        }
    }
}
