import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.contest
import ui.admin.draw
import ui.admin.videos

// What is decided about a video, each with the way to decide it anew.
ColumnLayout {
    id: box
    required property VideoView view
    readonly property bool ready: view.state === "ready"

    spacing: Theme.gap * 1.5

    ToggleField {
        objectName: "on"
        Layout.fillWidth: true
        visible: box.ready
        label: qsTr("It is shown")
        checked: box.view.on
        onToggled: box.view.switch(checked)
    }
    PlanFact {
        objectName: "words"
        label: qsTr("Who speaks")
        text: box.view.who !== "" ? box.view.who : qsTr("Nobody knows yet who this is.")
        actionText: box.view.who !== "" ? qsTr("Change") : qsTr("Say it")
        onActed: box.view.go("videowords")
    }
    BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        text: box.view.line !== "" ? "\u201c\u2068" + box.view.line + "\u2069\u201d" : ""
        maximumLineCount: 6
        elide: Text.ElideRight
    }
    PlanFact {
        objectName: "captions"
        visible: !box.view.message
        label: qsTr("Captions")
        text: Theme.language !== "" ? box.view.captions : ""
        actionText: box.view.captioned ? qsTr("Change") : qsTr("Add")
        onActed: box.view.go("videocaptions")
    }
    PlanFact {
        objectName: "times"
        visible: box.ready
        label: qsTr("When")
        text: Theme.language !== "" ? box.view.times : ""
        actionText: qsTr("Change")
        onActed: box.view.go("videotimes")
    }
    PlanFact {
        objectName: "premiere"
        visible: box.ready
        label: qsTr("Premiere")
        text: Theme.language !== "" ? box.view.premiere : ""
        actionText: qsTr("Change")
        onActed: box.view.go("videotimes")
    }
    RowLayout {
        Layout.fillWidth: true
        visible: box.ready && box.view.places > 1
        spacing: Theme.gap

        BodyText {
            objectName: "place"
            Layout.fillWidth: true
            text: qsTr("Number %L1 of %L2").arg(box.view.place).arg(box.view.places)
        }
        IconButton {
            objectName: "sooner"
            symbol: "up"
            text: qsTr("One place sooner")
            enabled: box.view.place > 1
            onClicked: box.view.shift(-1)
        }
        IconButton {
            objectName: "later"
            symbol: "down"
            text: qsTr("One place later")
            enabled: box.view.place < box.view.places
            onClicked: box.view.shift(1)
        }
    }
}
