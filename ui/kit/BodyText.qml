import QtQuick

// Text to read. Plain text always: what people typed never runs.
Text {
    color: Theme.ink
    font.family: Theme.textFamily
    font.pixelSize: Theme.body
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft
}
