import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.contest

// The curtain stays closed, and says why.
FocusScope {
    id: scene

    required property PodiumView view
    readonly property string why: view.contest === 0 ? "none" : view.scene

    PosterPage {
        anchors.fill: parent
        focus: true
        title: scene.why === "lot" ? qsTr("A lot decides first place.")
            : scene.why === "calledoff" ? qsTr("This contest was called off.")
            : scene.why === "none" ? qsTr("The podium waits for its first winner.") : qsTr("Everybody has stepped back.")
        footer: [
            PosterButton {
                objectName: "toResult"
                fill: Theme.red
                text: scene.why === "lot" ? qsTr("Draw the lot") : scene.why === "none" ? qsTr("To the contests") : qsTr("To its result")
                focus: true
                onClicked: scene.view.result()
            },
            PosterButton {
                objectName: "leave"
                outlined: true
                text: qsTr("Home")
                onClicked: scene.view.leave()
            }
        ]

        PodiumStage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.mm(40)
        }
        DisplayText {
            Layout.fillWidth: true
            visible: text !== ""
            text: scene.view.title
            color: Theme.red
            font.pixelSize: Theme.lead
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        BodyText {
            Layout.fillWidth: true
            text: scene.why === "lot" ? qsTr("The best are equal in everything that counts. Draw the lot on the result page, with digits called by the room; then the curtain opens.")
                : scene.why === "calledoff" ? qsTr("No vote was counted, and none ever will be. Thank you to all who sewed, glued and combed!")
                : scene.why === "none" ? qsTr("Close a vote, then show its result here: third, second, first, and the whole podium.")
                : qsTr("No costume takes part in it any more, so there is no place to give away. Thank you to all who took part!")
        }
    }
}
