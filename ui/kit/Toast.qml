import QtQuick
import QtQuick.Layouts

// A strip that says what happened and offers one way back, with its time running out in sight.
// The caller counts: `secondsLeft` of `total`. Hidden when `text` is empty or no time is left.
Rectangle {
    id: toast

    property string text: ""
    property string actionText: ""
    property real secondsLeft: 0
    property real total: 10
    readonly property bool showing: text !== "" && (total <= 0 || secondsLeft > 0)

    signal acted()

    visible: showing
    implicitHeight: row.implicitHeight + Theme.mm(6)
    implicitWidth: row.implicitWidth + Theme.mm(12)
    radius: Theme.radius
    color: Theme.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Rectangle {
        objectName: "bar"
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        height: Theme.mm(1.6)
        radius: Theme.radius
        color: Theme.gold
        visible: toast.total > 0
        width: parent.width * Math.max(0, Math.min(1, toast.secondsLeft / Math.max(1, toast.total)))
        Behavior on width { NumberAnimation { duration: Theme.reducedMotion ? 0 : 1000 } }
    }
    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Theme.mm(6)
        anchors.rightMargin: Theme.mm(3)
        spacing: Theme.gap

        BodyText {
            Layout.fillWidth: true
            text: toast.text
            color: Theme.paper
        }
        PosterButton {
            objectName: "action"
            visible: toast.actionText !== ""
            text: toast.actionText
            fill: Theme.gold
            onClicked: toast.acted()
        }
    }
}
