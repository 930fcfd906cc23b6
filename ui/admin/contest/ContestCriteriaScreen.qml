pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.draw
import ui.admin.contest

// How much the judges count, and by what they judge; one of its criteria.
FocusScope {
    id: screen
    required property ContestCriteriaView view
    readonly property bool wide: !Theme.portrait && Theme.textScale <= 1.5
    focus: true

    Component.onCompleted: view.read()
    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.read() }
    }
    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: screen.view.place < 0 ? list : one
    }
    Component {
        id: one
        CriterionPage { view: screen.view }
    }
    Component {
        id: list
        PosterPage {
            focus: true
            kicker: qsTr("Contest")
            title: qsTr("Judges and colleagues")
            footer: [
                PosterButton {
                    objectName: "addCriterion"
                    enabled: screen.view.canAdd
                    fill: Theme.teal
                    text: qsTr("Add a criterion")
                    onClicked: screen.view.addCriterion()
                },
                PosterButton {
                    objectName: "back"
                    text: qsTr("Done")
                    fill: Theme.red
                    onClicked: screen.view.back()
                }
            ]

            StepperField {
                objectName: "weight"
                Layout.fillWidth: true
                Layout.fillHeight: false
                focus: true
                label: qsTr("Judges count, in percent")
                from: 0
                to: 100
                stepSize: 5
                value: screen.view.weight
                onMoved: value => screen.view.weigh(value)
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.mm(8)
                Layout.fillHeight: false
                spacing: 0
                Accessible.ignored: true

                Rectangle {
                    Layout.fillHeight: true
                    Layout.preferredWidth: parent.width * screen.view.weight / 100
                    color: Theme.red
                }
                Rectangle {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    color: Theme.teal
                }
            }
            DisplayText {
                objectName: "weightSays"
                Layout.fillWidth: true
                font.pixelSize: Theme.lead
                text: screen.view.weightSays
            }
            DisplayText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap
                visible: screen.view.weight > 0
                color: Theme.teal
                font.pixelSize: Theme.body
                text: qsTr("What they look at")
            }
            Repeater {
                model: screen.view.criteria
                PrizeLine {
                    Layout.fillWidth: true
                    onOpened: screen.view.openCriterion(place)
                    onMoved: by => screen.view.moveCriterion(place, by)
                }
            }
            ToggleField {
                objectName: "trim"
                Layout.fillWidth: true
                visible: screen.view.weight > 0
                label: screen.view.trimSays
                checked: screen.view.trim
                onToggled: screen.view.setTrim(checked)
            }
            BodyText {
                Layout.fillWidth: true
                visible: screen.view.weight > 0
                color: Theme.inkSoft
                font.pixelSize: Theme.small
                text: qsTr("Both sides are turned into places and weighed, so a strict judge counts no more than a mild one. All this is announced before the vote opens.")
            }
            Item { Layout.fillHeight: true }
        }
    }
}
