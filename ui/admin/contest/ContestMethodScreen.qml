pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.draw
import ui.admin.contest

// How votes are cast and counted, and what parts equals: both are declared before the vote opens.
FocusScope {
    id: screen
    required property ContestChoicesView view
    readonly property bool wide: !Theme.portrait && Theme.textScale <= 1.5
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Contest")
        title: qsTr("How it is voted on")
        footer: [
            PosterButton {
                objectName: "back"
                text: qsTr("Done")
                fill: Theme.red
                onClicked: screen.view.back()
            }
        ]

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            columns: screen.wide ? 2 : 1
            columnSpacing: Theme.margin
            rowSpacing: Theme.gap * 2

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap

                DisplayText {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.lead
                    text: qsTr("What everybody does")
                }
                Repeater {
                    model: screen.view.methods
                    ChoiceLine {
                        required property var modelData
                        objectName: "method-" + modelData.key
                        text: modelData.text
                        detail: modelData.detail
                        checked: screen.view.method === modelData.key
                        onClicked: screen.view.setMethod(modelData.key)
                    }
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap

                DisplayText {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.lead
                    text: qsTr("If two are equal")
                }
                Repeater {
                    model: screen.view.tieRules
                    ChoiceLine {
                        required property var modelData
                        objectName: "ties-" + modelData.key
                        text: modelData.text
                        detail: modelData.detail
                        checked: screen.view.ties === modelData.key
                        onClicked: screen.view.setTies(modelData.key)
                    }
                }
                BodyText {
                    Layout.fillWidth: true
                    color: Theme.inkSoft
                    font.pixelSize: Theme.small
                    text: qsTr("Both are announced before the vote opens, and stay. The number, the name or the place in the list never decide.")
                }
            }
        }
        Item { Layout.fillHeight: true }
    }
}
