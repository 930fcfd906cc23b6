import QtQuick
import ui.kit
import ui.admin.hunt
import ui.admin.printing

// A sheet being drawn, how far it is, and where it is when it is done. Lies over the screen that asked for it.
Item {
    id: making
    required property PiecesView view
    anchors.fill: parent

    ProgressSheet {
        running: making.view.running
        title: qsTr("Drawing your mustaches")
        text: qsTr("Each one gets its own code.")
        done: making.view.done
        total: making.view.total
        cancelText: qsTr("Stop")
        onCancelled: making.view.cancel()
    }
    PaperReady {
        id: finished
        offer: making.view.offer
        title: qsTr("Your sheet is ready.")
        body: qsTr("It is saved as %1. Print it, cut it out, hide them all. Keep it safe: nobody else has these codes.")
            .arg("\u2066" + making.view.made + "\u2069")
        onDone: making.view.forget()
    }
    Connections {
        target: making.view
        function onChanged() {
            if (making.view.made !== "")
                finished.open()
        }
    }
}
