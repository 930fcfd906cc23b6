pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.corrections

// Two who are one, side by side: who stays?
PosterPage {
    id: page
    required property FixView view

    focus: true
    kicker: qsTr("Two who are one")
    title: qsTr("Who stays in the list?")
    footer: [
        PosterButton {
            objectName: "goOn"
            fill: Theme.red
            text: qsTr("Go on")
            onClicked: page.view.goOn()
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]

    GridLayout {
        id: grid
        Layout.fillWidth: true
        columns: Theme.portrait || Theme.textScale > 1.5 ? 1 : 2
        columnSpacing: Theme.gap * 2
        rowSpacing: Theme.gap * 2
        uniformCellWidths: true

        Repeater {
            model: page.view.both
            PosterFrame {
                id: frame
                required property var modelData
                required property int index
                Layout.fillWidth: true
                Layout.fillHeight: grid.columns === 2
                fill: Theme.card

                ColumnLayout {
                    id: column
                    anchors.fill: parent
                    spacing: Theme.gap

                    DisplayText {
                        Layout.fillWidth: true
                        font.pixelSize: Theme.lead
                        lineHeight: 1
                        maximumLineCount: 2
                        elide: Text.ElideRight
                        text: frame.modelData.name
                    }
                    Repeater {
                        model: frame.modelData.facts
                        BodyText {
                            required property string modelData
                            Layout.fillWidth: true
                            font.pixelSize: Theme.small
                            text: modelData
                        }
                    }
                    Item { Layout.fillHeight: true }
                    PosterButton {
                        objectName: "stays" + frame.index
                        Layout.fillWidth: true
                        fill: frame.modelData.stays ? Theme.teal : Theme.ink
                        outlined: !frame.modelData.stays
                        text: frame.modelData.stays ? qsTr("This one stays") : qsTr("Keep this one instead")
                        Accessible.role: Accessible.RadioButton
                        Accessible.checked: frame.modelData.stays
                        onClicked: if (!frame.modelData.stays) page.view.keep(frame.modelData.key)
                    }
                }
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Tickets, late finds and the old pass go to the one who stays. You can undo this until a draw counts on the tickets.")
    }
    Item { Layout.fillHeight: true }
}
