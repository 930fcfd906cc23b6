import QtQuick

// One of our outlines, drawn crisp at its size in any renderer.
Image {
    property string style: Theme.ornament
    property color color: Theme.ink

    fillMode: Image.PreserveAspectFit
    sourceSize.width: Math.max(1, Math.ceil(width))
    sourceSize.height: Math.max(1, Math.ceil(height))
    source: style === "" ? "" : "image://mustache/" + style + "/" + color.toString().slice(1)
    Accessible.ignored: true
}
