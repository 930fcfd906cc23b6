import QtQuick

// One of our small signs, drawn crisp at its size. Those that point somewhere along the line are mirrored in Persian.
Image {
    id: sign
    property string name: "close"
    property color color: Theme.ink
    property bool follows: name === "back" || name === "forward"

    fillMode: Image.PreserveAspectFit
    mirror: follows && Theme.rightToLeft
    sourceSize.width: Math.max(1, Math.ceil(width))
    sourceSize.height: Math.max(1, Math.ceil(height))
    source: name === "" ? "" : "image://mustache/symbol." + name + "/" + color.toString().slice(1)
    Accessible.ignored: true
}
