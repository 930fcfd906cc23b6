import QtQuick
import ui.kit

// Words as large as their room allows, measured: broken between words, never cut. A single word too long for that
// breaks inside. Takes whatever room it is given and asks for none.
Item {
    id: far

    property alias text: words.text
    property alias color: words.color
    property alias font: words.font
    property alias horizontalAlignment: words.horizontalAlignment
    property alias verticalAlignment: words.verticalAlignment
    readonly property alias contentWidth: words.contentWidth
    readonly property alias lineCount: words.lineCount
    readonly property alias truncated: words.truncated

    property int largest: Theme.mm(110)
    // Below that a long word rather breaks.
    property int least: Theme.mm(17)
    property int fitted: smallest
    // Lines are much higher than letters: so they are set this close, and a line needs no more room than that.
    // Persian letters reach deeper.
    readonly property real close: /[\u0600-\u06FF\uFB50-\uFEFF]/.test(text) ? 0.95 : 0.78
    property int smallest: Theme.mm(4.8)
    // All that decides how large they are, so that they are measured once for each change.
    readonly property string occasion: [text, width, height, largest, least, Theme.textScale].join("\n")

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    onOccasionChanged: measure()
    Component.onCompleted: measure()

    function measure() {
        if (width <= 0 || height <= 0)
            return
        probe.text = text
        probe.wrapMode = Text.WordWrap
        let found = largestFitting()
        if (found < least) {
            probe.wrapMode = Text.Wrap
            found = largestFitting()
        }
        words.wrapMode = probe.wrapMode
        fitted = found
    }

    function largestFitting(): int {
        let low = smallest
        let high = Math.max(low, largest)
        while (low < high) {
            const middle = Math.ceil((low + high) / 2)
            probe.font.pixelSize = middle
            if (probe.contentWidth <= width && probe.contentHeight * close <= height)
                low = middle
            else
                high = middle - 1
        }
        return low
    }

    DisplayText {
        id: probe
        width: far.width
        visible: false
        lineHeight: 1
        Accessible.ignored: true
    }
    DisplayText {
        id: words
        anchors.fill: parent
        font.pixelSize: far.fitted
        lineHeight: far.close
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
        // Lines set close: what is taken from each above is given back, so that they stand in the middle.
        transform: Translate { y: words.contentHeight / Math.max(1, words.lineCount) * (1 / words.lineHeight - 1) / 2 }
    }
}
