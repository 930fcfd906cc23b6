import QtQuick
import QtQuick.Layouts
import ui.kit

// It records: a red dot that breathes, and how long it still does.
Rectangle {
    id: sign

    property int secondsLeft: 0

    objectName: "onAir"
    width: row.implicitWidth + Theme.mm(8)
    height: row.implicitHeight + Theme.mm(4)
    radius: Theme.radius
    color: Theme.ink
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    RowLayout {
        id: row
        anchors.centerIn: parent
        spacing: Theme.gap

        Rectangle {
            id: dot
            Layout.preferredWidth: Theme.mm(5)
            Layout.preferredHeight: Theme.mm(5)
            radius: width / 2
            color: Theme.red
            border { width: Theme.hairline; color: Theme.paper }

            SequentialAnimation on opacity {
                running: sign.visible && !Theme.reducedMotion
                loops: Animation.Infinite
                NumberAnimation { from: 1; to: 0.35; duration: 700; easing.type: Easing.InOutSine }
                NumberAnimation { from: 0.35; to: 1; duration: 700; easing.type: Easing.InOutSine }
                onStopped: dot.opacity = 1
            }
        }
        BodyText {
            id: words
            objectName: "secondsLeft"
            text: qsTr("%Ln seconds left", "", sign.secondsLeft)
            color: Theme.paper
            font.bold: true
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
