pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.hunt

// What became of a scan when it is no ticket: one picture and its words for each answer.
Scene {
    id: screen

    required property HuntView view

    readonly property bool unread: view.kind === "could-not-read" || view.kind === "unknown"

    fill: words.fill
    title: words.title
    text: words.text
    hasMore: view.kind === "greeting"
    onTouched: screen.view.touched()
    picture: Component { AnswerPicture { kind: screen.view.kind } }
    buttons: [
        PosterButton {
            objectName: "done"
            focus: true
            fill: screen.inks.main
            text: screen.view.known ? qsTr("Done") : qsTr("All right")
            onClicked: screen.view.done()
        },
        PosterButton {
            objectName: "another"
            visible: !screen.unread
            fill: screen.inks.second
            text: screen.view.known ? qsTr("I have another") : qsTr("Scan another")
            onClicked: screen.view.another()
        },
        PosterButton {
            objectName: "type"
            visible: screen.unread
            fill: screen.inks.second
            text: qsTr("Type the code")
            onClicked: screen.view.typeInstead()
        }
    ]

    AnswerWords { id: words; view: screen.view }
    HeldLine {
        view: screen.view
        color: screen.inks.text
        horizontalAlignment: screen.upright ? Text.AlignHCenter : Text.AlignLeft
    }
    StandingLine {
        view: screen.view
        color: screen.inks.text
        horizontalAlignment: screen.upright ? Text.AlignHCenter : Text.AlignLeft
    }
    Keys.onPressed: event => {
        screen.view.touched()
        event.accepted = false
    }
}
