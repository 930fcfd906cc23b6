pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.videos

// The captions of a film in each language of the event.
FocusScope {
    id: screen
    required property VideoCaptionsView view
    focus: true

    Component.onCompleted: view.read()
    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.read() }
    }
    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Captions")
        title: screen.view.name
        footer: [
            PosterButton {
                objectName: "back"
                fill: Theme.red
                text: qsTr("Done")
                onClicked: screen.view.back()
            }
        ]

        BodyText {
            objectName: "said"
            Layout.fillWidth: true
            color: screen.view.said !== "" ? Theme.teal : Theme.ink
            font.bold: screen.view.said !== ""
            text: screen.view.said !== "" ? screen.view.said
                : qsTr("Visitors see them in their language; where there are none in it, in another one. A file to fill in opens in any text editor.")
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Repeater {
            model: screen.view.rows
            VideoLanguage {
                Layout.fillWidth: true
                onChosen: key => screen.view.choose(key)
                onTemplateWanted: key => screen.view.saveTemplate(key)
                onTakenAway: key => screen.view.takeAway(key)
            }
        }
        Item { Layout.fillHeight: true }
    }
}
