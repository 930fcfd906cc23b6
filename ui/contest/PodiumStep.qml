pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.contest

// One step of the podium, and those who stand on it.
Item {
    id: step

    required property int place
    required property list<var> rows
    required property int seats
    required property bool photos
    required property bool low
    readonly property color fill: [Theme.red, Theme.teal, Theme.ink][place - 1]
    readonly property color inkColor: Theme.onFill(fill)
    // The first stands highest.
    readonly property real face: height * (low ? [0.98, 0.9, 0.82] : photos ? [0.58, 0.5, 0.44] : [0.7, 0.62, 0.55])[place - 1]
    readonly property real above: height * (low ? 0 : photos ? 0.42 : 0.29)
    readonly property bool wide: width > face * 1.3
    readonly property real seat: width / Math.max(1, seats)

    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: step.face
        color: step.fill
        border.width: Theme.line
        border.color: Theme.ink

        Rectangle {
            width: parent.width
            height: Theme.mm(2.4)
            color: Theme.card
            border.width: Theme.line
            border.color: Theme.ink
        }
        DisplayText {
            id: numeral
            objectName: "stepPlace"
            // Below the words, or beside them on a step that is wide rather than high.
            x: step.wide ? (Theme.rightToLeft ? parent.width - width - Theme.mm(2) : Theme.mm(2)) : 0
            y: step.wide ? Theme.mm(4) : parent.height - height - Theme.mm(1)
            width: step.wide ? Math.min(parent.width * 0.16, height) : parent.width
            height: step.wide ? parent.height - Theme.mm(6) : Math.min(step.height * 0.17, Theme.mm(46))
            text: Theme.number(step.place)
            color: step.place === 3 ? Theme.gold : step.inkColor
            font.pixelSize: height
            fontSizeMode: Text.Fit
            maximumLineCount: 1
            lineHeight: 1
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
        Row {
            anchors.fill: parent
            anchors.topMargin: Theme.mm(4)
            anchors.leftMargin: step.wide ? numeral.width + Theme.mm(2) : 0
            anchors.bottomMargin: step.wide ? Theme.mm(2) : numeral.height + Theme.mm(1)

            Repeater {
                model: step.rows
                ColumnLayout {
                    id: words
                    required property var modelData
                    width: parent.width / Math.max(1, step.seats)
                    height: parent.height
                    spacing: 0

                    FarText {
                        objectName: "stepTitle"
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredHeight: 5
                        Layout.leftMargin: Theme.mm(3)
                        Layout.rightMargin: Theme.mm(3)
                        text: words.modelData.title
                        color: step.inkColor
                        largest: Theme.mm(46)
                        least: Theme.mm(9)
                    }
                    FarText {
                        objectName: "stepName"
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredHeight: 2
                        Layout.leftMargin: Theme.mm(3)
                        Layout.rightMargin: Theme.mm(3)
                        visible: text !== ""
                        text: words.modelData.name
                        color: step.inkColor
                        largest: Theme.mm(20)
                        least: Theme.mm(6)
                    }
                }
            }
        }
    }
    Row {
        y: step.height - step.face - height
        height: Math.min(step.above, step.height - step.face)
        visible: height > 0

        Repeater {
            model: step.rows
            CostumePicture {
                required property var modelData
                width: step.seat
                height: parent.height
                standing: true
                photo: modelData.photo
                number: modelData.number
            }
        }
    }
}
