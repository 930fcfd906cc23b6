import QtQuick
import ui.kit

// One name on the reel, in one line, measured and not tried: it changes while it rolls.
DisplayText {
    id: line

    readonly property real wide: metrics.advanceWidth(text)

    font.pixelSize: Math.max(Theme.mm(4.8), Math.min(height * 0.62, wide > 0 ? width * 0.96 * metrics.font.pixelSize / wide : height))
    wrapMode: Text.NoWrap
    lineHeight: 1
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    Accessible.ignored: true

    FontMetrics {
        id: metrics
        font.family: line.font.family
        font.weight: line.font.weight
        font.pixelSize: Theme.mm(26)
    }
}
