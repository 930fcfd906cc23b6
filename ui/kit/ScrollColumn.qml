import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts

// One column of content. When it does not fit, big up and down buttons appear beside it; a swipe works too.
FocusScope {
    id: scroll

    property color inkColor: Theme.ink
    // When it scrolls, the content is so much taller than it has to be: for what fills its height.
    property real extra: 0
    default property alias content: inside.data
    // Without its buttons the content is wider and may just fit, with them it may just not. All is weighed when it has been
    // laid out, just before a frame. The buttons go when it fits beside them, or when it became shorter and one frame
    // without them shows that it fits so; only what became shorter is tried: else the two chase each other for ever.
    property bool latched: false
    property bool pending: true
    property real before: 0
    readonly property bool canScroll: latched
    readonly property string occasion: width + " " + height + " " + Theme.language + Theme.textScale
    readonly property alias contentY: flick.contentY
    readonly property alias moving: pager.moving
    readonly property Item subject: inside.children.length > 0 ? inside.children[0] : null

    onOccasionChanged: weigh()
    implicitHeight: inside.needed
    implicitWidth: subject ? subject.implicitWidth : 0

    function overflows(): bool {
        return inside.needed > height + 1
    }

    function weigh() {
        pending = true
        scroll.Window.window?.update()
    }

    function decide() {
        const shorter = inside.needed < before
        pending = false
        before = inside.needed
        if (!overflows()) {
            if (latched)
                rest.restart()
        } else if (!latched) {
            latched = true
            revealFocus()
        } else if (shorter && inside.needed < height + Theme.mm(40)) {
            latched = false
            weigh()
        }
    }

    // Brings an item of the content into sight; used when the keyboard walks.
    function reveal(item: Item) {
        const y = item.mapToItem(inside, 0, 0).y
        if (y < flick.contentY)
            flick.contentY = Math.max(0, y - Theme.gap)
        else if (y + item.height > flick.contentY + flick.height)
            flick.contentY = Math.min(flick.contentHeight - flick.height, y + item.height - flick.height + Theme.gap)
    }

    function revealFocus() {
        const item = Window.window ? Window.window.activeFocusItem : null
        if (item && canScroll && holds(item))
            reveal(item)
    }

    // What a finger is on stays under it: else it lifts beside what it touched.
    function touched(item: Item): bool {
        const control = item as T.Control
        return control !== null && control.focusReason === Qt.MouseFocusReason
    }

    // Content that became shorter is not left scrolled away.
    function settle() {
        flick.contentY = Math.max(0, Math.min(flick.contentY, flick.contentHeight - flick.height))
    }

    function holds(item: Item): bool {
        for (let up = item; up; up = up.parent)
            if (up === inside)
                return true
        return false
    }

    Connections {
        target: scroll.Window.window
        function onActiveFocusItemChanged() {
            if (!scroll.touched(scroll.Window.window.activeFocusItem))
                scroll.revealFocus()
        }
        function onAfterAnimating() {
            if (scroll.pending)
                scroll.decide()
        }
    }
    Timer {
        id: rest
        interval: 50
        onTriggered: {
            if (!scroll.overflows())
                scroll.latched = false
        }
    }
    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Flickable {
            id: flick
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: scroll.canScroll
            contentWidth: width
            contentHeight: inside.height
            interactive: scroll.canScroll
            boundsBehavior: Flickable.StopAtBounds
            flickableDirection: Flickable.VerticalFlick
            onContentHeightChanged: scroll.settle()
            // The letters keyboard came or went: the field that is typed into stays in sight.
            onHeightChanged: {
                scroll.settle()
                scroll.revealFocus()
            }

            Item {
                id: inside
                readonly property real needed: scroll.subject ? scroll.subject.implicitHeight : 0
                onNeededChanged: scroll.weigh()
                width: flick.width
                height: Math.max(flick.height, needed + (scroll.canScroll ? scroll.extra : 0))
            }
        }
        PageButtons {
            id: pager
            subject: flick
            visible: scroll.canScroll
            kept: Theme.mm(12)
            fill: scroll.inkColor
        }
    }
}
