pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.contest

// The booth: which contest, the ballot, a last look, and thanks. Each page is gone with its step.
FocusScope {
    id: screen

    required property BoothView view
    readonly property var pages: ({ contests: contests, choose: choose, check: check, cast: cast, no: no })

    // Whoever comes straight to this screen is asked first who they are.
    Component.onCompleted: if (view.step === "who") Qt.callLater(view.enter)
    Keys.onEscapePressed: screen.view.back()
    Connections {
        target: screen.view
        function onInterrupted() { somebody.open() }
        function onStepChanged() { somebody.close() }
    }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: screen.pages[screen.view.step] ?? null
        onLoaded: (item as Item).forceActiveFocus()
    }
    Component {
        id: contests
        ContestsPage { view: screen.view }
    }
    Component {
        id: choose
        BallotPage { view: screen.view }
    }
    Component {
        id: check
        CheckPage { view: screen.view }
    }
    Component {
        id: cast
        CastPage { view: screen.view }
    }
    Component {
        id: no
        NoBallotPage { view: screen.view.refusal; booth: screen.view }
    }
    Sheet {
        id: somebody
        objectName: "somebodySheet"
        title: qsTr("This ballot is not cast yet.")
        body: qsTr("Somebody held up another code. If the ballot ends here, it does not count, and its voter may come back.")
        onDismissed: screen.view.keepVoting()
        buttons: [
            PosterButton {
                objectName: "keepVoting"
                text: qsTr("Keep voting")
                fill: Theme.teal
                onClicked: {
                    somebody.close()
                    screen.view.keepVoting()
                }
            },
            PosterButton {
                objectName: "endIt"
                outlined: true
                text: qsTr("End this ballot")
                onClicked: screen.view.endIt()
            }
        ]
    }
}
