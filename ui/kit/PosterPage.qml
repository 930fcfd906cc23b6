pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The standard page: margins, a title, a column of content that scrolls when it does not fit, buttons always in reach.
// Items in it may use Layout.fillHeight: the column is at least as tall as the room there is.
FocusScope {
    id: page

    focus: true
    property string title: ""
    property string kicker: ""
    property color fill: Theme.canvas
    property color inkColor: Theme.onFill(fill)
    property list<Item> footer
    property list<Item> corner
    default property alias content: column.data
    // Little room, as when the letters keyboard is open: the words above the content step back.
    readonly property int room: height - Theme.aloft
    readonly property bool tight: room < Theme.mm(140)
    readonly property bool veryTight: room < Theme.mm(92 + 40 * (Theme.textScale - 1))
    // Not even room for the buttons: putting the letters keyboard away brings them back.
    readonly property bool cramped: room < Theme.mm(45 + 28 * Theme.textScale)
    readonly property alias canScroll: scroll.canScroll
    readonly property bool headed: Theme.aloft === 0 && (title !== "" || kicker !== "")
    readonly property color kickerColor: Qt.colorEqual(page.fill, Theme.paper) ? Theme.red : page.inkColor

    PosterCanvas {
        anchors.fill: parent
        fill: page.fill
    }
    Aloft {
        title: page.title
        kicker: page.kicker
        inkColor: page.inkColor
        kickerColor: page.kickerColor
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: page.veryTight ? Theme.mm(4) : page.tight ? Theme.mm(6) : Theme.margin
        anchors.topMargin: Theme.aloft + (page.tight || Theme.aloft > 0 ? Theme.mm(6) : Theme.margin)
        anchors.bottomMargin: page.tight ? Theme.mm(4) : Theme.gap * 2
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            visible: !page.veryTight && (page.headed || page.corner.length > 0)
            spacing: Theme.gap
            Item { Layout.fillWidth: true; visible: !page.headed }
            ColumnLayout {
                Layout.fillWidth: true
                visible: page.headed
                spacing: 0
                BodyText {
                    Layout.fillWidth: true
                    visible: text !== "" && !page.tight
                    text: page.kicker
                    color: page.kickerColor
                    font.pixelSize: Theme.small
                    font.bold: true
                    font.capitalization: Font.AllUppercase
                    font.letterSpacing: Theme.rightToLeft ? 0 : Theme.mm(0.4)
                }
                DisplayText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: page.title
                    color: page.inkColor
                    maximumLineCount: page.tight ? 1 : 2
                    font.pixelSize: page.tight ? Theme.lead : Theme.title
                    fontSizeMode: Text.Fit
                    Accessible.role: Accessible.Heading
                }
            }
            Row {
                id: cornerRow
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap
                data: page.corner
            }
        }
        ScrollColumn {
            id: scroll
            focus: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            inkColor: page.inkColor

            ColumnLayout {
                id: column
                anchors.fill: parent
                spacing: Theme.gap
            }
        }
        FooterRow {
            Layout.fillWidth: true
            buttons: page.footer
            visible: page.footer.length > 0 && !page.cramped
        }
    }
}
