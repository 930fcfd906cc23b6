pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.videos

// One video: its picture, which plays when it is touched, and all that is decided about it.
FocusScope {
    id: screen
    required property VideoView view
    readonly property bool wide: !Theme.portrait && Theme.textScale <= 1.5
    readonly property bool ready: view.state === "ready"
    focus: true

    Component.onCompleted: view.read()
    Component.onDestruction: view.stop()
    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.read() }
    }
    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: screen.view.state === "waiting" ? qsTr("Waits for your yes") : screen.view.state === "removed" ? qsTr("Taken out") : qsTr("Videos")
        title: screen.view.name
        footer: [
            PosterButton {
                objectName: "approve"
                visible: screen.view.state === "waiting"
                fill: Theme.red
                text: qsTr("Yes, into the playlist")
                onClicked: screen.view.approve()
            },
            PosterButton {
                objectName: "putBack"
                visible: screen.view.state === "removed"
                fill: Theme.red
                text: qsTr("Put it back")
                onClicked: screen.view.putBack()
            },
            PosterButton {
                objectName: "remove"
                visible: screen.view.state === "ready" || screen.view.state === "waiting"
                outlined: true
                fill: Theme.red
                text: screen.ready ? qsTr("Take it out") : qsTr("No, do not show it")
                onClicked: screen.view.remove()
            },
            PosterButton {
                objectName: "erase"
                visible: screen.view.state === "removed"
                outlined: true
                fill: Theme.red
                text: qsTr("Erase it for good")
                onClicked: erasing.open()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            columns: screen.wide ? 2 : 1
            columnSpacing: Theme.margin
            rowSpacing: Theme.gap * 2
            uniformCellWidths: true

            VideoLook {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                view: screen.view
            }
            VideoFacts {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                view: screen.view
            }
        }
        Item { Layout.fillHeight: true }
    }
    Sheet {
        id: erasing
        title: qsTr("Erase it for good?")
        body: qsTr("The film is deleted from this machine. Nobody can bring it back from here.")
        buttons: [
            PosterButton {
                objectName: "keepIt"
                text: qsTr("Keep it")
                onClicked: erasing.close()
            },
            PosterButton {
                objectName: "eraseIt"
                fill: Theme.red
                text: qsTr("Erase it")
                onClicked: {
                    erasing.close()
                    screen.view.erase()
                }
            }
        ]
    }
    ProgressSheet {
        running: screen.view.converting
        title: qsTr("Converting the film")
        text: qsTr("This takes about as long as the film itself. It is done only once.")
        done: screen.view.percent
        total: 100
        cancelText: qsTr("Stop")
        onCancelled: screen.view.stopConverting()
    }
}
