import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.awards

// Awards for the winners of a draw: the draw is chosen, what would come of it is looked at, then all at once.
FocusScope {
    id: screen
    required property AwardDrawView view
    focus: true

    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.read() }
    }
    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: screen.view.looking ? screen.view.name : qsTr("Awards")
        title: !screen.view.looking ? qsTr("Which draw?")
            : screen.view.count > 0 ? qsTr("%Ln awards, one for each prize", "", screen.view.count)
            : qsTr("All of them have theirs.")
        footer: [
            PosterButton {
                objectName: "take"
                visible: screen.view.looking && screen.view.count > 0
                fill: Theme.red
                text: qsTr("Make %Ln awards", "", screen.view.count)
                onClicked: screen.view.take()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        BodyText {
            Layout.fillWidth: true
            visible: screen.view.already > 0 && screen.view.count > 0
            text: qsTr("%Ln winners have their award already. They are left out.", "", screen.view.already)
        }
        RecordList {
            objectName: "draws"
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: Theme.touch * 2
            visible: !screen.view.looking
            focus: visible
            name: qsTr("Draws")
            model: screen.view.draws
            emptyText: qsTr("No draw is over yet. Once one is, its winners can have an award each.")
            onChosen: key => screen.view.choose(key)
        }
        RecordList {
            objectName: "drafts"
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: Theme.touch * 2
            visible: screen.view.looking
            focus: visible
            name: qsTr("What would become awards")
            model: screen.view.rows
            emptyText: qsTr("Nothing is left to make here.")
        }
    }
}
