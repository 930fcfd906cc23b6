import QtQuick
import QtQuick.Layouts
import ui.kit

// A written thank-you: a sheet of paper that unrolls in front of a poster's sun, and a ribbon with who wrote it. All of
// it stands in the middle, so that words read in the direction of their own language.
Sunburst {
    id: card

    property string text: ""
    property string speaker: ""
    property string role: ""
    property string organization: ""
    // Another one unrolls anew.
    property string occasion: ""
    // So much at the lower edge belongs to controls.
    property real lift: 0

    readonly property alias truncated: words.truncated
    readonly property string from: [role, organization].filter(part => part !== "").join(" · ")
    readonly property real edge: Theme.mm(Theme.compact ? 8 : 12)
    readonly property bool large: Theme.textScale > 1.4
    // 0 rolled up, 1 unrolled; words and ribbon come after.
    property real unrolled: 1
    property real arrived: 1

    fill: Theme.teal
    glow: 0.12
    middleY: height * 0.5
    Accessible.role: Accessible.StaticText
    Accessible.name: [text, speaker, from].join("\n")

    onOccasionChanged: entrance.restart()
    Component.onCompleted: entrance.restart()

    SequentialAnimation {
        id: entrance
        PropertyAction { target: card; property: "arrived"; value: 0 }
        NumberAnimation { target: card; property: "unrolled"; from: Theme.reducedMotion ? 1 : 0; to: 1; duration: Theme.reducedMotion ? 0 : 520; easing.type: Easing.OutCubic }
        NumberAnimation { target: card; property: "arrived"; to: 1; duration: Theme.reducedMotion ? Theme.fade : 420; easing.type: Easing.OutCubic }
    }
    Item {
        id: room
        anchors {
            fill: parent
            margins: card.edge
            bottomMargin: card.edge + card.lift
        }

        Rectangle {
            id: paper
            width: Math.min(room.width, room.height * 1.7)
            height: Math.max(Theme.mm(8), whole * card.unrolled)
            readonly property real whole: room.height - ribbon.height * 0.5 - mustache.height * 0.42 - (from.visible ? from.height + Theme.gap : 0)
            x: (room.width - width) / 2
            y: mustache.height * 0.42 + (whole - height) / 2
            radius: Theme.radius
            color: Theme.card
            border { width: Theme.line; color: Theme.ink }

            Rectangle {
                anchors { fill: parent; margins: Theme.line + Theme.mm(1.4) }
                color: "transparent"
                radius: Theme.radius
                border { width: Theme.hairline; color: Theme.ink }
            }
            FarText {
                id: words
                objectName: "messageWords"
                readonly property real sides: Math.min(Theme.mm(16), paper.width * 0.06)
                x: sides
                y: mustache.height * 0.58 + Theme.gap
                width: paper.width - 2 * sides
                height: paper.whole - y - ribbon.height * 0.5 - Theme.gap
                opacity: card.arrived
                visible: card.unrolled === 1
                text: card.text
                largest: Theme.mm(30)
                least: Theme.mm(8)
            }
        }
        Mustache {
            id: mustache
            anchors.horizontalCenter: parent.horizontalCenter
            y: paper.y - height * 0.42
            height: Math.min(room.height * 0.16, Theme.mm(30))
            width: height * 2.6
            color: Theme.red

            SequentialAnimation on rotation {
                running: card.visible && !Theme.reducedMotion
                loops: Animation.Infinite
                PauseAnimation { duration: 2500 }
                NumberAnimation { to: 5; duration: 160; easing.type: Easing.InOutQuad }
                NumberAnimation { to: -5; duration: 240; easing.type: Easing.InOutQuad }
                NumberAnimation { to: 0; duration: 160; easing.type: Easing.InOutQuad }
            }
        }
        Ribbon {
            id: ribbon
            objectName: "messageSpeaker"
            readonly property real highest: Theme.mm(card.large ? 24 : 18)
            anchors.horizontalCenter: parent.horizontalCenter
            y: paper.y + paper.height - height / 2
            width: Math.min(room.width, paper.width * 0.78)
            height: Math.min(highest, room.height * 0.15)
            visible: card.speaker !== ""
            opacity: card.arrived
            scale: Theme.reducedMotion ? 1 : 0.7 + 0.3 * card.arrived
            text: card.speaker
        }
        DisplayText {
            id: from
            objectName: "messageFrom"
            anchors { bottom: parent.bottom; left: parent.left; right: parent.right }
            height: Math.min(implicitHeight, room.height * 0.16)
            visible: text !== ""
            opacity: card.arrived
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignBottom
            color: Theme.onFill(card.fill)
            font.pixelSize: Theme.lead
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.mm(4.8)
            elide: Text.ElideRight
            maximumLineCount: 2
            text: card.from
        }
    }
}
