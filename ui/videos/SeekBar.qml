import QtQuick
import QtQuick.Controls.Basic
import ui.kit

// Where a film is; touched or dragged, it goes there. Time runs from left to right in every language.
Slider {
    id: bar

    property int at: 0
    property int duration: 0
    property string name: ""
    readonly property real knob: Theme.touchSmall * 0.62

    signal sought(int ms)
    signal jumped(int direction)

    LayoutMirroring.enabled: false
    implicitHeight: Theme.touchSmall
    from: 0
    to: Math.max(1, duration)
    live: true
    enabled: duration > 0
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Slider
    Accessible.name: name

    Binding {
        bar.value: bar.at
        when: !bar.pressed
        restoreMode: Binding.RestoreNone
    }
    onPressedChanged: if (!pressed) sought(Math.round(value))
    Keys.onLeftPressed: jumped(-1)
    Keys.onRightPressed: jumped(1)

    background: Item {
        FocusRing { shown: bar.activeFocus }
        Rectangle {
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
            anchors.leftMargin: bar.knob / 2
            anchors.rightMargin: bar.knob / 2
            height: Theme.mm(3.4)
            radius: height / 2
            color: "transparent"
            border { width: Theme.line; color: Theme.paper }

            Rectangle {
                width: Math.max(height, parent.width * bar.visualPosition)
                height: parent.height
                radius: height / 2
                color: Theme.gold
            }
        }
    }
    handle: Rectangle {
        x: bar.visualPosition * (bar.width - width)
        y: (bar.height - height) / 2
        width: bar.knob
        height: bar.knob
        radius: width / 2
        color: bar.pressed ? Theme.gold : Theme.paper
        border { width: Theme.line; color: Theme.ink }

        Mustache {
            anchors.centerIn: parent
            width: parent.width * 0.76
            height: parent.height * 0.4
            style: Theme.ornament
            color: Theme.ink
        }
    }
}
