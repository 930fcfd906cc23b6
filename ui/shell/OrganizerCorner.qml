import QtQuick
import ui.kit

// The hidden way in: five taps in the corner within three seconds.
Item {
    id: corner
    objectName: "corner"
    Accessible.ignored: true  // hidden on purpose; the key does the same
    signal asked

    property int taps: 0

    // Low reach: it comes down along the margin, where nothing else is.
    width: Theme.aloft > 0 ? Theme.margin : Theme.mm(20)
    height: Theme.aloft + Theme.mm(14)

    TapHandler {
        onTapped: {
            if (corner.taps === 0)
                patience.start()
            corner.taps += 1
            if (corner.taps === 5) {
                corner.taps = 0
                patience.stop()
                corner.asked()
            }
        }
    }
    Timer {
        id: patience
        interval: 3000
        onTriggered: corner.taps = 0
    }
}
