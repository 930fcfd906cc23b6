import QtQuick
import QtQuick.Layouts
import ui.kit

// One line that takes its share of the height and shrinks before it is cut.
BodyText {
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredHeight: 1
    Layout.verticalStretchFactor: 3
    Layout.maximumHeight: Theme.lead * 1.7
    visible: text !== ""
    font.pixelSize: Theme.lead
    fontSizeMode: Text.Fit
    minimumPixelSize: Theme.mm(4.8)
    maximumLineCount: 1
    wrapMode: Text.NoWrap
    elide: Text.ElideRight
    verticalAlignment: Text.AlignVCenter
}
