pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit

// From colleagues alone to judges alone: whoever would be first owns their stretch of the band.
ColumnLayout {
    id: band
    property alias model: stretches.model
    // The judges', as it was announced, in percent.
    property int weight: 0
    readonly property var tones: [Theme.teal, Theme.red, Theme.gold, Theme.ink, Theme.inkSoft, Theme.faded]

    spacing: Theme.mm(1)

    function tone(index: int): color {
        return tones[index % tones.length]
    }

    Item {
        id: place
        Layout.fillWidth: true
        Layout.preferredHeight: announced.implicitHeight
        BodyText {
            id: announced
            readonly property real at: place.width * band.weight / 100
            x: Math.max(0, Math.min(place.width - width, (Theme.rightToLeft ? place.width - at : at) - width / 2))
            text: qsTr("Announced: %L1 %").arg(band.weight)
            font { pixelSize: Theme.small; bold: true }
        }
    }
    Rectangle {
        id: strip
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.mm(16)
        color: Theme.card
        border.width: Theme.line
        border.color: Theme.ink
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Who would be first with which weight of the judges")

        Row {
            anchors.fill: parent
            anchors.margins: Theme.line

            Repeater {
                id: stretches
                PosterBlock {
                    required property int start
                    required property int end
                    required property int tone
                    width: parent ? parent.width * (end - start) / 10000 : 0
                    height: parent ? parent.height : 0
                    radius: 0
                    fill: band.tone(tone)
                    framed: width > Theme.mm(8)
                }
            }
        }
        Rectangle {
            readonly property real at: strip.width * band.weight / 100
            x: Math.max(0, Math.min(strip.width - width, (Theme.rightToLeft ? strip.width - at : at) - width / 2))
            y: -Theme.mm(1)
            width: Theme.mm(2.4)
            height: strip.height + Theme.mm(2)
            radius: width / 2
            color: Theme.paper
            border.width: Theme.line
            border.color: Theme.ink
        }
    }
    RowLayout {
        Layout.fillWidth: true
        BodyText {
            Layout.fillWidth: true
            text: qsTr("Colleagues alone")
            font.pixelSize: Theme.small
            color: Theme.inkSoft
        }
        BodyText {
            text: qsTr("Judges alone")
            font.pixelSize: Theme.small
            color: Theme.inkSoft
        }
    }
    Repeater {
        model: stretches.model
        RowLayout {
            id: line
            required property string title
            required property string range
            required property int tone
            required property int here
            Layout.fillWidth: true
            spacing: Theme.gap

            Rectangle {
                Layout.preferredWidth: Theme.mm(7)
                Layout.preferredHeight: Theme.mm(7)
                radius: Theme.radius
                color: band.tone(line.tone)
                border.width: Theme.hairline
                border.color: Theme.ink
            }
            BodyText {
                Layout.fillWidth: true
                text: line.title
                font.bold: line.here === 1
            }
            BodyText {
                text: line.range
                font { pixelSize: Theme.small; bold: line.here === 1 }
            }
        }
    }
}
