pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.awards
import ui.admin.printing

// Certificates for keeps: which, how, what does not fit, then the paper and the printer.
FocusScope {
    id: screen
    required property AwardBatchView view
    focus: true

    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.read() }
    }
    Connections {
        target: screen.view
        function onChanged() {
            if (screen.view.made !== "" && screen.view.printable && !ready.visible)
                ready.open()
            else if (screen.view.made !== "" && !screen.view.printable && !written.visible)
                written.open()
        }
    }
    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: screen.view.step === "" ? wholePage : listPage
        onLoaded: (item as Item).forceActiveFocus()
    }
    Component { id: wholePage; BatchWhole { view: screen.view } }
    Component { id: listPage; BatchList { view: screen.view } }

    ProgressSheet {
        running: screen.view.running
        title: qsTr("Making the certificates")
        text: qsTr("%L1 of %L2 are drawn.").arg(screen.view.done).arg(screen.view.total)
        done: screen.view.done
        total: screen.view.total
        cancelText: qsTr("Stop")
        onCancelled: screen.view.cancel()
    }
    PaperReady {
        id: ready
        offer: screen.view.offer
        title: qsTr("The certificates are ready.")
        body: qsTr("They are saved as %1, and count as issued.").arg("\u2066" + screen.view.made + "\u2069")
        onDone: screen.view.forget()
    }
    Sheet {
        id: written
        title: qsTr("The certificates are ready.")
        body: qsTr("Each has a file of its own in the folder %1. They count as issued.").arg("\u2066" + screen.view.made + "\u2069")
        onDismissed: screen.view.forget()
        buttons: [
            PosterButton {
                objectName: "wonderful"
                fill: Theme.teal
                text: qsTr("Wonderful")
                onClicked: {
                    written.close()
                    screen.view.forget()
                }
            }
        ]
    }
}
