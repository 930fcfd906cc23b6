pragma ComponentBehavior: Bound
import QtQuick
import ui.kit

// The code as it is printed, XXXX-XXXX-XXX, filled from the left in every language.
Row {
    id: slots

    property string typed: ""
    property int length: 11
    property color color: Theme.ink
    property real wide: 100
    readonly property real letterWidth: wide / (length + 2 * 0.6 + (length - 1) * 0.12)

    spacing: letterWidth * 0.12
    layoutDirection: Qt.LeftToRight
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.StaticText
    Accessible.name: typed

    Repeater {
        model: slots.length
        Row {
            id: place
            required property int index
            layoutDirection: Qt.LeftToRight

            DisplayText {
                visible: place.index === 4 || place.index === 8
                width: slots.letterWidth * 0.6
                height: slots.letterWidth * 1.3
                text: "-"
                color: slots.color
                font.pixelSize: slots.letterWidth
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                lineHeight: 1
                Accessible.ignored: true
            }
            Rectangle {
                width: slots.letterWidth
                height: slots.letterWidth * 1.3
                radius: Theme.radius
                color: place.index < slots.typed.length ? Theme.card : "transparent"
                border.width: place.index === slots.typed.length ? Theme.line * 2 : Theme.hairline
                border.color: place.index === slots.typed.length ? Theme.red : slots.color

                DisplayText {
                    anchors.fill: parent
                    text: slots.typed.charAt(place.index)
                    font.pixelSize: slots.letterWidth * 0.95
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
