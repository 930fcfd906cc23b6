import QtQuick
import ui.kit
import ui.videos

// The film as large as the screen. A touch brings the controls; they leave when nobody needs them, never while it is
// held and never from under the keyboard.
FocusScope {
    id: theatre

    required property CinemaView view
    property bool steered: true
    // Milliseconds of playing without a touch after which the controls leave.
    property int patience: 4000
    readonly property bool filming: view.step === "film"
    readonly property bool held: !view.screening.playing || controls.dragging || (Theme.keyboard && controls.activeFocus)

    onHeldChanged: stir()
    onFilmingChanged: (filming ? picture : coming).forceActiveFocus()
    Component.onCompleted: (filming ? picture : coming).forceActiveFocus()

    Keys.onPressed: event => {
        if (!theatre.filming)
            return
        theatre.stir()
        switch (event.key) {
        case Qt.Key_Left: theatre.view.jump(-controls.step); break
        case Qt.Key_Right: theatre.view.jump(controls.step); break
        case Qt.Key_Up: theatre.view.seat.louder(1); break
        case Qt.Key_Down: theatre.view.seat.louder(-1); break
        default: return
        }
        event.accepted = true
    }

    // Somebody does something: the controls are there, from now on for a while.
    function stir() {
        steered = true
        rest.restart()
    }
    function rested() {
        if (held || !filming)
            return
        steered = false
        picture.forceActiveFocus()
    }

    Timer {
        id: rest
        interval: theatre.patience
        onTriggered: theatre.rested()
    }
    FilmStage {
        anchors.fill: parent
        screening: theatre.view.screening
        captioned: theatre.view.seat.captioned
        lift: controls.visible ? controls.height : 0
    }
    Item {
        id: picture
        objectName: "picture"
        anchors.fill: parent
        activeFocusOnTab: true
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Show the controls")
        Accessible.onPressAction: theatre.stir()

        Keys.onSpacePressed: {
            theatre.stir()
            theatre.view.toggle()
        }
        Keys.onReturnPressed: theatre.steer()
        Keys.onEnterPressed: theatre.steer()
        Keys.onTabPressed: theatre.steer()

        MouseArea {
            anchors.fill: parent
            enabled: theatre.filming
            Accessible.ignored: true
            onClicked: {
                if (theatre.steered)
                    theatre.rested()
                else
                    theatre.stir()
            }
        }
    }
    function steer() {
        stir()
        controls.takeFocus()
    }

    CinemaControls {
        id: controls
        objectName: "cinemaControls"
        anchors { left: parent.left; right: parent.right }
        y: parent.height - height * risen
        height: implicitHeight
        property real risen: theatre.steered ? 1 : 0
        view: theatre.view
        visible: risen > 0 && theatre.filming
        enabled: theatre.steered && theatre.filming
        onTouched: theatre.stir()

        Behavior on risen {
            NumberAnimation { duration: Theme.quick; easing.type: Easing.OutCubic }
        }
        PointHandler {
            onActiveChanged: theatre.stir()
        }
    }
    CinemaComing {
        id: coming
        objectName: "coming"
        anchors.fill: parent
        view: theatre.view
        opacity: theatre.filming ? 0 : 1
        visible: opacity > 0
        enabled: !theatre.filming

        Behavior on opacity {
            NumberAnimation { duration: Theme.fade }
        }
    }
}
