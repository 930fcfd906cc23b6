pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.hunt
import ui.people

// "Who found it?" One mustache waits, or several; nothing is lost by leaving. A name, a pass, or a name and its PIN.
FocusScope {
    id: screen

    required property HuntView view
    required property FinderView finder
    required property WalkInView walkIn

    readonly property string title: view.correcting ? qsTr("Who was it, then?") : qsTr("Who found it?")
    readonly property WhoView who: view.who
    readonly property bool low: height < Theme.mm(120) || (Theme.textScale > 1.5 && !Theme.portrait)
    readonly property bool strangers: who.step === "name" && walkIn.allowed
    property bool adding: false

    Component.onCompleted: {
        finder.clear()
        walkIn.begin()
        names.reset()
    }

    Keys.onEscapePressed: screen.view.cancel()
    function add() {
        walkIn.begin()
        adding = true
    }

    function backToNames() {
        names.reset()
        names.forceActiveFocus(Qt.OtherFocusReason)
    }

    Connections {
        target: screen.finder
        function onChosen(person: string) { screen.view.choose(person) }
    }
    Connections {
        target: screen.walkIn
        function onChosen(person: string) { screen.view.choose(person) }
    }
    Connections {
        target: screen.who
        function onStepChanged() {
            screen.adding = false
            if (screen.who.step === "pin")
                pin.forceActiveFocus(Qt.OtherFocusReason)
            else
                screen.backToNames()
        }
    }
    PosterCanvas { anchors.fill: parent }
    Aloft { id: aloft; title: screen.title }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: aloft.height + Theme.margin
        visible: !screen.adding
        spacing: screen.low ? Theme.gap : Theme.gap * 2

        WhoHeader {
            Layout.fillWidth: true
            title: aloft.visible ? "" : screen.title
            view: screen.view
            low: screen.low
            strangers: screen.strangers
            onNotInTheList: screen.add()
        }
        NameFinder {
            id: names
            objectName: "finder"
            focus: screen.who.step === "name"
            visible: screen.who.step === "name"
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: screen.finder.names
            teams: screen.finder.teams
            onSearched: text => screen.finder.search(text)
            onTeamChosen: team => screen.finder.showTeam(team)
            onChosen: key => screen.finder.choose(key)
        }
        PosterButton {
            objectName: "notInTheList"
            Layout.alignment: Qt.AlignHCenter
            visible: screen.strangers && !screen.low
            outlined: true
            side: Theme.touchSmall
            fontSize: Theme.body
            verticalPadding: Theme.mm(1)
            text: qsTr("I am not in the list")
            onClicked: screen.add()
        }
        PassAsk {
            visible: screen.who.step === "pass"
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        PinEntry {
            id: pin
            objectName: "pinEntry"
            visible: screen.who.step === "pin"
            Layout.fillWidth: true
            Layout.fillHeight: true
            name: screen.who.name
            said: screen.who.said
            digits: screen.who.digits
            least: screen.who.least
            triesLeft: screen.who.triesLeft
            secondsLeft: screen.who.secondsLeft
            onDigit: digit => screen.who.digit(digit)
            onErased: screen.who.erase()
            onEntered: screen.who.enter()
            onAnotherName: screen.who.anotherName()
        }
    }
    Loader {
        anchors.fill: parent
        focus: active
        active: screen.adding
        sourceComponent: WalkInForm {
            focus: true
            view: screen.walkIn
            onLeaving: {
                screen.adding = false
                screen.backToNames()
            }
        }
    }
}
