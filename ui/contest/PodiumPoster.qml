pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.contest

// All of the podium, drawn: first in the middle and highest; who shares a place shares a step.
PodiumScene {
    id: scene

    // Second, first, third, as on every podium: the places that are there.
    readonly property list<int> places: [2, 1, 3].filter(place => group(place).length > 0)
    // Side by side on one step, at most: as many as the whole room can still read.
    readonly property int most: {
        const room = Math.floor(steps.width / Theme.mm(52 * Theme.shout))
        for (let many = 6; many > 1; many--)
            if (columns(many) <= room)
                return many
        return 1
    }
    readonly property int pages: Math.max(1, ...places.map(place => Math.ceil(group(place).length / most)))
    readonly property bool anyPhoto: !low && view.rows.some(row => row.photo !== "")
    property int page: 0

    onText: qsTr("The whole list")
    buttons: [onward, stepBack, pageOn]

    PosterButton {
        id: pageOn
        objectName: "pageOn"
        visible: scene.pages > 1
        outlined: true
        fill: Theme.paper
        text: qsTr("Page %L1 of %L2").arg(scene.page + 1).arg(scene.pages)
        onClicked: scene.turn()
    }
    function group(place: int): list<var> {
        return view.rows.filter(row => row.place === place)
    }

    function columns(many: int): int {
        return places.reduce((sum, place) => sum + Math.min(many, group(place).length), 0)
    }

    function turn() {
        page = (page + 1) % pages
        if (turning.running)
            turning.restart()
    }

    Component.onCompleted: {
        if (!view.still)
            confetti.fire()
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.bottomMargin: -Theme.gap
        spacing: Theme.gap

        Ribbon {
            objectName: "podiumTitle"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(Theme.mm((text.length > 60 ? 28 : 20) * Theme.shout), scene.stage.room * (text.length > 60 ? 0.16 : 0.12))
            text: scene.view.title
        }
        Row {
            id: steps
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                model: scene.places
                PodiumStep {
                    required property int modelData
                    readonly property list<var> all: scene.group(modelData)
                    readonly property int pages: Math.max(1, Math.ceil(all.length / scene.most))
                    readonly property int first: scene.page % pages * scene.most
                    objectName: "step" + modelData
                    width: Math.floor(steps.width * Math.min(scene.most, all.length) / scene.columns(scene.most))
                    height: steps.height
                    place: modelData
                    rows: all.slice(first, first + scene.most)
                    seats: Math.min(scene.most, all.length)
                    photos: scene.anyPhoto
                    low: scene.low
                }
            }
        }
    }
    Timer {
        id: turning
        interval: 5000
        repeat: true
        running: scene.visible && scene.pages > 1
        onTriggered: scene.turn()
    }
    Confetti {
        id: confetti
        anchors.fill: parent
        pieces: 40
    }
}
