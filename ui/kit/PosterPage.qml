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
    // Words so large that the content would have little room below them: the title rolls away with it. A page whose
    // buttons are all in the corner keeps them.
    readonly property bool rolling: !tight && room < Theme.mm(120 * Theme.textScale) && (corner.length === 0 || footer.length > 0)
    readonly property bool showsHead: !veryTight && (headed || corner.length > 0)
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
    PageHead {
        id: head
        objectName: "head"
        parent: page.rolling ? rollingPlace : fixedPlace
        width: parent.width
        title: page.title
        kicker: page.kicker
        headed: page.headed
        tight: page.tight
        inkColor: page.inkColor
        kickerColor: page.kickerColor
        corner: page.corner
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: page.veryTight ? Theme.mm(4) : page.tight ? Theme.mm(6) : Theme.margin
        anchors.topMargin: Theme.aloft + (page.tight || Theme.aloft > 0 ? Theme.mm(6) : Theme.margin)
        anchors.bottomMargin: page.tight ? Theme.mm(4) : Theme.gap * 2
        spacing: Theme.gap

        Item {
            id: fixedPlace
            Layout.fillWidth: true
            visible: page.showsHead && !page.rolling
            implicitHeight: head.implicitHeight
        }
        ScrollColumn {
            id: scroll
            focus: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            inkColor: page.inkColor

            Item {
                anchors.fill: parent
                implicitWidth: column.implicitWidth
                implicitHeight: rollingPlace.height + column.implicitHeight

                Item {
                    id: rollingPlace
                    width: parent.width
                    height: visible ? head.implicitHeight + Theme.gap : 0
                    visible: page.showsHead && page.rolling
                }
                ColumnLayout {
                    id: column
                    anchors.fill: parent
                    anchors.topMargin: rollingPlace.height
                    spacing: Theme.gap
                }
            }
        }
        FooterRow {
            Layout.fillWidth: true
            buttons: page.footer
            visible: page.footer.length > 0 && !page.cramped
        }
    }
}
