import QtQuick
import ui.kit

// Words as large as their room allows: broken between words, never cut. A single word too long for that breaks inside.
DisplayText {
    id: far

    property int largest: Theme.mm(110)
    // Capitals a hand high are read across a hall: below that a long word rather breaks.
    property int least: Theme.mm(17)
    readonly property real widestWord: {
        let widest = 1
        for (const word of text.split(/\s+/))
            widest = Math.max(widest, metrics.advanceWidth(word))
        return widest
    }
    readonly property int unbroken: Math.floor(width * 0.96 * metrics.font.pixelSize / widestWord)

    fontSizeMode: Text.Fit
    font.pixelSize: Math.max(minimumPixelSize, Math.min(largest, unbroken < least ? least : unbroken))
    minimumPixelSize: Theme.mm(4.8)
    wrapMode: unbroken < least ? Text.Wrap : Text.WordWrap
    lineHeight: 0.78
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter

    // Lines set close: what is taken from each above is given back, so that they stand in the middle.
    transform: Translate { y: far.contentHeight / Math.max(1, far.lineCount) * (1 / far.lineHeight - 1) / 2 }

    FontMetrics {
        id: metrics
        font.family: far.font.family
        font.weight: far.font.weight
        font.pixelSize: Theme.mm(26)
    }
}
