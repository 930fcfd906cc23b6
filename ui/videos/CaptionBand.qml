import QtQuick
import ui.kit

// What is said in a film, on a strip at its lower edge. Fill the film with it: the strip takes the room it needs, stays
// above `lift`, and takes no touch.
Item {
    id: band

    property string text: ""
    // Of the words, not of the visitor; "" when nobody knows: then the words say it.
    property string language: ""
    // So much at the lower edge belongs to controls.
    property real lift: 0

    readonly property bool backwards: ["fa", "ar", "he", "ur", "ku"].includes(language)
    readonly property bool dialog: /^\s*[-–—]/.test(text) && text.includes("\n")
    readonly property alias truncated: words.truncated

    readonly property real margin: Math.min(Theme.margin, width * 0.04)
    readonly property int largest: Math.max(Theme.lead, Math.min(width, height) * 0.042 * Theme.shout)
    readonly property int smallest: Theme.mm(4.8)
    readonly property real widest: Math.min(width - 2 * (margin + plate.sides), largest * 26)
    readonly property real highest: Math.max(0, (height - lift) * 0.45 - 2 * plate.ends)
    readonly property string occasion: [text, language, widest, highest, largest].join("\n")

    visible: text !== ""
    onOccasionChanged: measure()
    Component.onCompleted: measure()

    // Each line reads in the direction of its language, whatever it begins with.
    function directed(lines: var): string {
        const mark = language === "" ? "" : backwards ? "\u200f" : "\u200e"
        return lines.map(line => mark + line).join("\n")
    }

    // As large as fits, by shrinking a little for a long word and as far as needed for many; the author's lines if they
    // hold, else they flow; and then as narrow as this many lines allow, so that no word hangs alone.
    function measure() {
        if (text === "" || widest <= 0 || highest <= 0)
            return
        const lines = text.split("\n")
        const apart = directed(lines)
        probe.width = widest
        probe.wrapMode = Text.WordWrap
        probe.text = apart
        let size = shrunk(largest, largest * 0.7, () => probe.contentWidth <= widest)
        if (probe.contentWidth > widest)
            probe.wrapMode = Text.Wrap
        if (probe.lineCount > lines.length && !dialog)
            probe.text = directed([lines.join(" ")])
        size = shrunk(size, smallest, () => probe.contentHeight <= highest)
        narrow(probe.lineCount)
        words.text = probe.text
        words.wrapMode = probe.wrapMode
        words.font.pixelSize = size
        words.width = probe.width
        words.height = Math.min(probe.contentHeight, highest)
    }

    function shrunk(from: int, to: real, fits: var): int {
        let size = from
        probe.font.pixelSize = size
        while (!fits() && size > to)
            probe.font.pixelSize = --size
        return size
    }

    function narrow(lines: int) {
        let low = Math.ceil(probe.contentWidth / 2)
        let high = Math.ceil(probe.contentWidth)
        while (low < high) {
            const middle = Math.floor((low + high) / 2)
            probe.width = middle
            if (probe.lineCount > lines || probe.contentWidth > middle)
                low = middle + 1
            else
                high = middle
        }
        probe.width = Math.min(high + 1, widest)
    }

    Rectangle {
        id: plate
        objectName: "captionPlate"
        readonly property real sides: Theme.mm(7)
        readonly property real ends: Theme.mm(3)
        property real risen: band.lift
        x: Math.round((band.width - width) / 2)
        y: Math.round(band.height - risen - band.margin - height)
        width: words.width + 2 * sides
        height: words.height + 2 * ends
        radius: Theme.radius
        color: Theme.ink
        Accessible.role: Accessible.StaticText
        Accessible.name: band.text

        Behavior on risen {
            NumberAnimation { duration: Theme.quick; easing.type: Easing.OutCubic }
        }

        Rectangle {
            anchors { fill: parent; margins: Theme.mm(1.2) }
            radius: Theme.radius
            color: "transparent"
            border { width: Theme.hairline; color: Theme.gold }
        }
        Text {
            id: words
            objectName: "captionWords"
            LayoutMirroring.enabled: false
            anchors.centerIn: parent
            color: Theme.paper
            font { family: Theme.textFamily; weight: Font.DemiBold }
            lineHeight: probe.lineHeight
            textFormat: Text.PlainText
            elide: Text.ElideRight
            horizontalAlignment: !band.dialog ? Text.AlignHCenter : band.backwards ? Text.AlignRight : Text.AlignLeft
            Accessible.ignored: true
            // What setting lines close took from above the first is given back.
            transform: Translate { y: words.contentHeight / Math.max(1, words.lineCount) * (1 / words.lineHeight - 1) / 2 }
        }
    }
    Text {
        id: probe
        visible: false
        font { family: Theme.textFamily; weight: Font.DemiBold }
        lineHeight: 0.9
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
