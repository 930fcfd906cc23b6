pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.awards
import ui.admin.contest

// When a vote opens and closes: by hand or by itself. While it is open, its end alone moves.
FocusScope {
    id: screen
    required property ContestChoicesView view
    readonly property var moments: view.isOpen
        ? [{ name: "closes", label: qsTr("It closes"), unset: qsTr("By hand") }]
        : [{ name: "opens", label: qsTr("It opens"), unset: qsTr("By hand") }, { name: "closes", label: qsTr("It closes"), unset: qsTr("By hand") }]
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Contest")
        title: screen.view.isOpen ? qsTr("When it closes") : qsTr("When it is open")
        footer: [
            PosterButton {
                objectName: "extend"
                visible: screen.view.isOpen
                enabled: screen.view.endMoved && screen.view.whenWrong === ""
                fill: Theme.red
                text: qsTr("Move its end")
                onClicked: screen.view.extend()
            },
            PosterButton {
                objectName: "back"
                outlined: screen.view.isOpen
                fill: screen.view.isOpen ? Theme.ink : Theme.red
                text: screen.view.isOpen ? qsTr("Leave it as it is") : qsTr("Done")
                onClicked: screen.view.back()
            }
        ]

        Repeater {
            model: screen.moments
            MomentField {
                id: field
                required property var modelData
                objectName: "moment-" + modelData.name
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.gap * 2
                label: modelData.label
                unsetAllowed: true
                unsetText: modelData.unset
                moment: screen.view.moment(modelData.name)
                dayText: screen.view.day(modelData.name)
                onMoved: moment => screen.view.move(field.modelData.name, moment)
                onCleared: screen.view.unset(field.modelData.name)

                Connections {
                    target: screen.view
                    function onChanged() {
                        field.moment = screen.view.moment(field.modelData.name)
                        field.dayText = screen.view.day(field.modelData.name)
                    }
                }
            }
        }
        DisplayText {
            objectName: "when"
            Layout.fillWidth: true
            visible: screen.view.whenWrong === ""
            font.pixelSize: Theme.lead
            color: Theme.teal
            text: screen.view.when
        }
        AwardNote {
            objectName: "whenWrong"
            wrong: true
            text: screen.view.whenWrong
            font.pixelSize: Theme.body
        }
        BodyText {
            Layout.fillWidth: true
            color: Theme.inkSoft
            font.pixelSize: Theme.small
            text: qsTr("Closed is closed: a clock that is set back opens nothing again. Ballots that are not cast by then do not count.")
        }
        Item { Layout.fillHeight: true }
    }
}
