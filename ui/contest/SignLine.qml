import QtQuick
import QtQuick.Layouts
import ui.kit

// A line on the marquee, under the words that are as large as it.
DisplayText {
    id: line

    required property real room

    Layout.fillWidth: true
    Layout.maximumHeight: room * 0.18
    color: Theme.paper
    font.pixelSize: Math.min(Theme.title, room * 0.11)
    fontSizeMode: Text.Fit
    minimumPixelSize: Theme.mm(4.8)
    maximumLineCount: 2
    elide: Text.ElideRight
    horizontalAlignment: Text.AlignHCenter
    lineHeight: 1
}
