import QtQuick

// "Working on it": a mustache that wags. Still when motion is reduced.
Item {
    id: wag
    property bool running: visible
    property color color: Theme.ink

    implicitWidth: Theme.mm(40)
    implicitHeight: Theme.mm(18)
    Accessible.role: Accessible.Animation
    Accessible.name: qsTr("Working on it")

    Mustache {
        id: art
        anchors.fill: parent
        color: wag.color
    }
    SequentialAnimation {
        running: wag.running && !Theme.reducedMotion
        loops: Animation.Infinite
        NumberAnimation { target: art; property: "rotation"; from: -6; to: 6; duration: 420; easing.type: Easing.InOutSine }
        NumberAnimation { target: art; property: "rotation"; from: 6; to: -6; duration: 420; easing.type: Easing.InOutSine }
        onStopped: art.rotation = 0
    }
}
