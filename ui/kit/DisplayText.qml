import QtQuick

// Text that shouts from the poster. Shrinks before it clips.
Text {
    // The display face has Latin and Persian; a name in another script is set whole in the heavy text face.
    readonly property bool foreign: /[^\u0000-\u024F\u0600-\u06FF\u1E00-\u1EFF\u2000-\u2BFF\uFB50-\uFEFF]/.test(text)

    color: Theme.ink
    font.family: foreign ? Theme.textFamily : Theme.displayFamily
    font.weight: foreign ? Font.Black : Font.Normal
    font.pixelSize: Theme.title
    minimumPixelSize: Theme.mm(6)
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    lineHeight: 0.9
    horizontalAlignment: Text.AlignLeft
}
