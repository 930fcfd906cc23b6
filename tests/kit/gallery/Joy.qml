import QtQuick
import ui.kit

Item {
    Blocks { anchors.fill: parent }
    Toast {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        text: Theme.rightToLeft ? "بلیت شما ثبت شد." : "The ticket is yours."
        actionText: Theme.rightToLeft ? "برگرداندن" : "Undo"
        secondsLeft: 7
    }
    Confetti { id: joy; anchors.fill: parent }
    Component.onCompleted: joy.fire()
}
