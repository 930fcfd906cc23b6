import QtQuick

// Text that shouts from the poster. Shrinks before it clips.
Text {
    color: Theme.ink
    font.family: Theme.displayFamily
    font.pixelSize: Theme.title
    minimumPixelSize: Theme.mm(6)
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    lineHeight: 0.9
    horizontalAlignment: Text.AlignLeft
}
