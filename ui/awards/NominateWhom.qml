import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.awards
import ui.people

// For whom? Somebody in the list, a whole team, or a name that is in no list.
FocusScope {
    id: page

    required property NominateView view
    required property FinderView finder
    readonly property bool low: height < Theme.mm(120) || (Theme.textScale > 1.5 && !Theme.portrait)

    Component.onCompleted: {
        finder.clear()
        names.reset()
    }
    Connections {
        target: page.finder
        function onChosen(person: string) { page.view.choosePerson(person) }
    }
    PosterCanvas { anchors.fill: parent }
    Aloft { id: aloft; title: title.text }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: aloft.height + Theme.margin
        spacing: page.low ? Theme.gap : Theme.gap * 2

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            DisplayText {
                id: title
                objectName: "title"
                Layout.fillWidth: true
                opacity: aloft.visible ? 0 : 1
                text: qsTr("Who deserves an award?")
                font.pixelSize: page.low ? Theme.title : Theme.hero
                fontSizeMode: Text.HorizontalFit
                maximumLineCount: 1
                Accessible.role: Accessible.Heading
            }
            PosterButton {
                objectName: "writeName"
                outlined: true
                fontSize: Theme.body
                text: qsTr("Not in the list")
                onClicked: page.view.writeName()
            }
            PosterButton {
                objectName: "back"
                outlined: true
                fontSize: Theme.body
                text: qsTr("Back")
                onClicked: page.view.back()
            }
        }
        NameFinder {
            id: names
            objectName: "finder"
            focus: true
            own: false
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: page.finder.names
            teams: page.finder.teams
            onSearched: text => page.finder.search(text)
            onTeamChosen: team => page.finder.showTeam(team)
            onChosen: key => page.finder.choose(key)
        }
        PosterButton {
            objectName: "wholeTeam"
            Layout.fillWidth: true
            visible: names.team !== ""
            fill: Theme.teal
            text: qsTr("The whole team")
            onClicked: page.view.chooseTeam(names.team)
        }
    }
}
