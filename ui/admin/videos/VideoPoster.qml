import QtQuick
import ui.kit

// The picture a film is known by; without one a sign of what it is.
Rectangle {
    id: poster
    property string source: ""
    property bool message: false

    color: source !== "" ? Theme.ink : Theme.teal
    radius: Theme.radius
    clip: true

    Image {
        anchors.fill: parent
        visible: poster.source !== ""
        source: poster.source
        sourceSize { width: Math.max(1, poster.width); height: Math.max(1, poster.height) }
        fillMode: Image.PreserveAspectFit
        Accessible.ignored: true
    }
    Symbol {
        anchors.centerIn: parent
        visible: poster.source === "" && !poster.message
        width: Math.min(parent.width, parent.height) * 0.5
        height: width
        name: "film"
        color: Theme.onFill(Theme.teal)
    }
    Mustache {
        anchors { fill: parent; margins: Math.min(parent.width, parent.height) * 0.22 }
        visible: poster.source === "" && poster.message
        style: "english"
        color: Theme.onFill(Theme.teal)
    }
}
