import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.awards
import ui.admin.videos

// When a video is in the loop, and its premiere. Nothing counts before "Save".
FocusScope {
    id: screen
    required property VideoTimesView view
    readonly property bool wide: !Theme.portrait && Theme.textScale <= 1.5
    focus: true

    Component.onCompleted: view.read()
    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.read() }
    }
    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Videos")
        title: qsTr("When it is shown")
        footer: [
            PosterButton {
                objectName: "save"
                enabled: screen.view.ready
                fill: Theme.red
                text: qsTr("Save")
                onClicked: screen.view.save()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: screen.view.touched ? qsTr("Back without saving") : qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        VideoHours {
            Layout.fillWidth: true
            Layout.fillHeight: false
            view: screen.view
            wide: screen.wide
        }
        Divider { Layout.fillWidth: true }
        MomentField {
            id: premiere
            objectName: "premiere"
            Layout.fillWidth: true
            label: qsTr("Premiere: at this moment the lobby is interrupted for it")
            unsetAllowed: true
            unsetText: qsTr("No premiere")
            moment: screen.view.premiere
            dayText: screen.view.premiereDay
            onMoved: moment => screen.view.movePremiere(moment)
            onCleared: screen.view.noPremiere()

            Connections {
                target: screen.view
                function onChanged() {
                    premiere.moment = screen.view.premiere
                    premiere.dayText = screen.view.premiereDay
                }
            }
        }
        AwardNote {
            objectName: "over"
            wrong: true
            text: screen.view.over ? qsTr("This time is over. Choose a later one.") : ""
        }
        Item { Layout.fillHeight: true }
    }
}
