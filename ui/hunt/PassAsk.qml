import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.hunt.art

// Hold your pass under the scanner: a picture, and what to do without one.
GridLayout {
    id: ask
    readonly property bool upright: width < height * 1.1

    columns: upright ? 1 : 2
    columnSpacing: Theme.margin
    rowSpacing: Theme.gap * 2

    ShowPass {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: ask.upright ? ask.width : 4
        Layout.preferredHeight: ask.upright ? 5 : ask.height
        Layout.horizontalStretchFactor: 4
        Layout.verticalStretchFactor: 5
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: ask.upright ? ask.width : 6
        Layout.preferredHeight: ask.upright ? 3 : ask.height
        Layout.horizontalStretchFactor: 6
        Layout.verticalStretchFactor: 3
        spacing: Theme.gap * 2

        DisplayText {
            objectName: "ask"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 3
            Layout.verticalStretchFactor: 3
            text: qsTr("Hold your pass under the scanner.")
            font.pixelSize: Theme.hero
            fontSizeMode: Text.Fit
            lineHeight: 0.8
            wrapMode: Text.WordWrap
            horizontalAlignment: ask.upright ? Text.AlignHCenter : Text.AlignLeft
            verticalAlignment: Text.AlignBottom
        }
        BodyText {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 2
            Layout.verticalStretchFactor: 2
            text: qsTr("It is the card with your name and a code. No pass? The organizer gives you one, and your mustache stays free until then.")
            font.pixelSize: Theme.lead
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.mm(4.8)
            color: Theme.inkSoft
            horizontalAlignment: ask.upright ? Text.AlignHCenter : Text.AlignLeft
        }
    }
}
