pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.doctor

// Is everything well? Each thing that was looked at, worst first, with what to do about it.
FocusScope {
    id: screen
    required property DoctorView view
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Organizer")
        title: screen.view.wrong > 0 ? qsTr("%Ln things need mending.", "", screen.view.wrong)
            : screen.view.worthALook > 0 ? qsTr("All works. %Ln things are worth a look.", "", screen.view.worthALook)
            : qsTr("Everything is well.")
        footer: [
            PosterButton {
                objectName: "again"
                focus: true
                fill: Theme.teal
                text: qsTr("Look again")
                onClicked: screen.view.look()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait || Theme.compact || Theme.textScale > 1.3 ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                model: screen.view.findings

                FindingLine {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onActed: screen.view.mend(mend)
                }
            }
        }
    }
    ProgressSheet {
        running: screen.view.running
        title: qsTr("Looking around")
        text: qsTr("Screen, fonts, camera, printer, disk and everything in the event's file.")
        done: screen.view.done
        total: screen.view.total
        cancelText: qsTr("Stop")
        onCancelled: screen.view.cancel()
    }
    Connections {
        target: Theme
        function onLanguageChanged() {
            screen.view.retell()
        }
    }
}
