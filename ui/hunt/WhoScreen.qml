pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.hunt
import ui.people

// "Who found it?" One mustache waits, or several; nothing is lost by leaving.
FocusScope {
    id: screen

    required property HuntView view
    required property FinderView finder

    readonly property string title: view.correcting ? qsTr("Who was it, then?") : qsTr("Who found it?")
    readonly property bool low: height < Theme.mm(120) || (Theme.textScale > 1.5 && !Theme.portrait)

    Component.onCompleted: {
        finder.clear()
        names.reset()
    }

    Keys.onEscapePressed: screen.view.cancel()

    Connections {
        target: screen.finder
        function onChosen(person: string) { screen.view.choose(person) }
    }
    PosterCanvas { anchors.fill: parent }
    Aloft { id: aloft; title: screen.title }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: aloft.height + Theme.margin
        spacing: screen.low ? Theme.gap : Theme.gap * 2

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap * 2

            Repeater {
                model: screen.view.styles.slice(0, 3)
                Mustache {
                    required property string modelData
                    Layout.preferredWidth: Theme.mm(screen.low ? 28 : 50)
                    Layout.preferredHeight: Theme.mm(screen.low ? 12 : 22)
                    style: modelData
                    color: screen.view.golden ? Theme.gilt : Theme.ink
                }
            }
            DisplayText {
                objectName: "title"
                Layout.fillWidth: true
                text: aloft.visible ? "" : screen.title
                font.pixelSize: screen.low ? Theme.title : Theme.hero
                fontSizeMode: Text.HorizontalFit
                maximumLineCount: 2
                Accessible.role: Accessible.Heading
            }
            PosterButton {
                objectName: "cancel"
                outlined: true
                text: screen.view.correcting ? qsTr("Keep it so") : qsTr("Not now")
                detail: screen.view.correcting || screen.low ? "" : qsTr("It stays free")
                onClicked: screen.view.cancel()
            }
        }
        NameFinder {
            id: names
            objectName: "finder"
            focus: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: screen.finder.names
            teams: screen.finder.teams
            onSearched: text => screen.finder.search(text)
            onTeamChosen: team => screen.finder.showTeam(team)
            onChosen: key => screen.finder.choose(key)
        }
    }
}
