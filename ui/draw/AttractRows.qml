pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit

// Rows of two words for the whole room: who and what, or what and how many. What finds no room comes on the next page.
Item {
    id: rows

    property alias model: repeater.model
    property color color: Theme.ink
    property color secondColor: color
    property string secondBefore: ""
    property int fontSize: Theme.portrait ? Theme.hero : Theme.title
    readonly property int count: repeater.count
    readonly property real rowHeight: fontSize * 1.5
    readonly property int down: Math.max(1, Math.floor(height / rowHeight))
    readonly property int across: count > down && width > Theme.mm(240) * Theme.shout ? 2 : 1
    readonly property int most: down * across
    readonly property int pages: Math.max(1, Math.ceil(count / most))
    property int page: 0

    clip: true
    onPagesChanged: page = 0

    Timer {
        interval: 5500
        repeat: true
        running: rows.visible && rows.pages > 1
        onTriggered: rows.page = (rows.page + 1) % rows.pages
    }
    Repeater {
        id: repeater
        RowLayout {
            id: row
            required property int index
            required property string first
            required property string second
            readonly property int place: index - rows.page * rows.most
            readonly property int onPage: Math.min(rows.most, rows.count - rows.page * rows.most)
            readonly property int used: rows.across === 1 ? onPage : rows.down
            readonly property real side: rows.across === 1 ? Math.min(rows.width, Theme.mm(260) * Theme.shout) : (rows.width - Theme.margin) / 2
            readonly property int column: Math.floor(place / rows.down)

            objectName: "attractRow"
            visible: place >= 0 && place < rows.most
            x: {
                const at = rows.across === 1 ? (rows.width - side) / 2 : column * (side + Theme.margin)
                return Theme.rightToLeft ? rows.width - at - side : at
            }
            y: (rows.height - used * rows.rowHeight) / 2 + (place % rows.down) * rows.rowHeight
            width: side
            height: rows.rowHeight
            spacing: Theme.gap

            Mustache {
                Layout.preferredWidth: rows.fontSize * 1.1
                Layout.preferredHeight: rows.fontSize * 0.5
                style: Theme.ornament
                color: rows.secondColor
            }
            DisplayText {
                Layout.fillWidth: true
                text: row.first
                color: rows.color
                font.pixelSize: rows.fontSize
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.mm(6)
                maximumLineCount: 1
                elide: Text.ElideRight
                lineHeight: 1
            }
            DisplayText {
                Layout.maximumWidth: row.side * 0.5
                visible: row.second !== ""
                text: rows.secondBefore === "" ? row.second : rows.secondBefore + Theme.digits(row.second)
                color: rows.secondColor
                font.pixelSize: rows.fontSize * 0.85
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.mm(6)
                maximumLineCount: 1
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignRight
                lineHeight: 1
            }
        }
    }
}
