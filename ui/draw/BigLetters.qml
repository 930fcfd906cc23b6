pragma ComponentBehavior: Bound
import QtQuick
import ui.kit

// Letters or digits for the whole room: in groups, from left to right in every language, as large as the room there is.
// With `count`, a slot waits for each that is still to come.
Item {
    id: letters

    property string text: ""
    property int count: 0
    property int group: 5
    property color color: Theme.ink
    // Digits are narrow: they stand taller in their slots.
    readonly property real tall: /^[0-9]*$/.test(text) ? 1.5 : 1.2
    readonly property int places: Math.max(count, text.length, 1)
    readonly property int groups: Math.ceil(places / group)
    readonly property int across: best(width, height)
    readonly property int rows: Math.ceil(groups / across)
    readonly property real side: fitting(across, width, height)

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    function wide(groupsAcross: int): real {
        return groups === 1 ? places : groupsAcross * group + (groupsAcross - 1) * 0.5
    }

    // Width of a slot when so many groups stand beside each other.
    function fitting(groupsAcross: int, width: real, height: real): real {
        const lines = Math.ceil(groups / groupsAcross)
        return Math.max(1, Math.min(width / wide(groupsAcross), height / (lines * tall + (lines - 1) * 0.2)))
    }

    function best(width: real, height: real): int {
        let found = 1
        for (let each = 2; each <= groups; each++)
            if (fitting(each, width, height) > fitting(found, width, height))
                found = each
        return found
    }

    Repeater {
        model: letters.places
        Rectangle {
            id: place
            required property int index
            readonly property int group: Math.floor(index / letters.group)
            readonly property bool filled: index < letters.text.length
            readonly property bool next: index === letters.text.length && letters.count > 0

            width: letters.side * 0.92
            height: letters.side * letters.tall
            x: (letters.width - letters.wide(letters.across) * letters.side) / 2
               + ((group % letters.across) * (letters.group + 0.5) + index % letters.group) * letters.side
            y: (letters.height - (letters.rows * letters.tall + (letters.rows - 1) * 0.2) * letters.side) / 2
               + Math.floor(group / letters.across) * (letters.tall + 0.2) * letters.side
            radius: Theme.radius
            color: filled ? Theme.card : "transparent"
            border.width: next ? Theme.line * 2 : Theme.hairline
            border.color: next ? Theme.red : Qt.alpha(letters.color, filled ? 0.5 : 0.35)

            DisplayText {
                anchors.fill: parent
                text: letters.text.charAt(place.index)
                color: letters.color
                font.pixelSize: Math.max(1, letters.side * letters.tall * 0.98)
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 4
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                lineHeight: 1
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
