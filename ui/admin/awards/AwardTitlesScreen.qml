import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.awards

// Titles at hand, funny and serious: one is chosen, then whoever gets it.
FocusScope {
    id: screen
    required property AwardTitlesView view
    focus: true

    Component.onCompleted: view.read()
    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.read() }
    }
    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Awards")
        title: qsTr("Which title?")
        footer: [
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        ChoiceField {
            Layout.fillWidth: true
            Layout.fillHeight: false
            current: screen.view.mood
            options: [
                { key: "all", text: qsTr("All") },
                { key: "funny", text: qsTr("Funny") },
                { key: "serious", text: qsTr("Serious") }
            ]
            onChosen: key => screen.view.show(key)
        }
        RecordList {
            objectName: "titles"
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: Theme.touch * 2
            focus: true
            name: qsTr("Titles")
            model: screen.view.rows
            onChosen: key => screen.view.choose(key)
        }
    }
}
