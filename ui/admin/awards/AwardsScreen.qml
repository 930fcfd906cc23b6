pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin
import ui.admin.awards

// All awards in the order of the show. Without any: the ways to the first ones.
FocusScope {
    id: screen
    required property AwardsView view
    readonly property bool none: view.count === 0
    focus: true

    Component.onCompleted: view.read()
    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.read() }
    }
    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Organizer")
        title: screen.none ? qsTr("Who deserves one?") : qsTr("%Ln awards", "", screen.view.count)
        footer: [
            PosterButton {
                objectName: "add"
                visible: !screen.none
                fill: Theme.red
                text: qsTr("New award")
                onClicked: ways.open()
            },
            PosterButton {
                objectName: "show"
                visible: screen.view.showable > 0
                fill: Theme.gold
                text: qsTr("Red carpet")
                onClicked: screen.view.toShow()
            },
            PosterButton {
                objectName: "papers"
                fill: Theme.teal
                text: qsTr("Papers")
                onClicked: screen.view.go("awardpapers")
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        Toast {
            Layout.fillWidth: true
            text: screen.view.undoSeconds > 0 ? qsTr("The award was deleted.") : ""
            actionText: qsTr("Bring it back")
            secondsLeft: screen.view.undoSeconds
            onActed: screen.view.undo()
        }
        Repeater {
            model: screen.view.twice
            FactLine {
                required property string modelData
                required property int index
                objectName: "twice" + index
                good: false
                label: index === 0 ? qsTr("Look again") : ""
                text: modelData
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            PosterButton {
                objectName: "nominations"
                outlined: screen.view.waiting === 0
                fill: Theme.teal
                side: Theme.touchSmall
                verticalPadding: Theme.mm(1)
                fontSize: Theme.body
                text: screen.view.waiting === 0 ? qsTr("Nominations") : qsTr("%Ln nominations wait", "", screen.view.waiting)
                onClicked: screen.view.go("nominations")
            }
            PosterButton {
                objectName: "look"
                outlined: true
                fill: Theme.teal
                side: Theme.touchSmall
                verticalPadding: Theme.mm(1)
                fontSize: Theme.body
                text: qsTr("How certificates look")
                onClicked: screen.view.go("awardlook")
            }
        }
        AwardList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !screen.none
            focus: visible
            model: screen.view.rows
            onChosen: key => screen.view.open(key)
            onMoved: (key, by) => screen.view.move(key, by)
        }
        AwardWays {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: screen.none
            focus: visible
            onChosen: way => screen.view.begin(way)
        }
    }
    ChoiceSheet {
        id: ways
        title: qsTr("Where does it come from?")
        closeText: qsTr("Not now")
        options: [
            { key: "award", text: qsTr("I write one") },
            { key: "awardtitles", text: qsTr("From the list of ideas") },
            { key: "awardimport", text: qsTr("From a file") },
            { key: "awarddraw", text: qsTr("From a prize draw") }
        ]
        onChosen: key => screen.view.begin(key)
    }
}
