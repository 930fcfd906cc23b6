pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.draw

// The prizes of a draw in the order in which they are drawn.
ColumnLayout {
    id: prizes
    required property DrawPlanView view

    spacing: Theme.gap

    DisplayText {
        Layout.fillWidth: true
        font.pixelSize: Theme.lead
        text: prizes.view.seats === 0 ? qsTr("What can be won?")
            : qsTr("%Ln prizes, drawn in this order", "", prizes.view.seats)
    }
    Toast {
        Layout.fillWidth: true
        text: prizes.view.undoSeconds > 0 ? qsTr("The prize was deleted.") : ""
        actionText: qsTr("Bring it back")
        secondsLeft: prizes.view.undoSeconds
        onActed: prizes.view.undo()
    }
    Repeater {
        model: prizes.view.prizes
        PrizeLine {
            Layout.fillWidth: true
            onOpened: prizes.view.openPrize(place)
            onMoved: by => prizes.view.movePrize(place, by)
        }
    }
    PosterButton {
        objectName: "addPrize"
        fill: Theme.red
        text: prizes.view.seats === 0 ? qsTr("Add the first prize") : qsTr("Add a prize")
        onClicked: prizes.view.addPrize()
    }
}
