pragma ComponentBehavior: Bound
import QtQuick
import ui.kit
import ui.draw

// Who held this prize before and is gone: still to be read, struck through.
Column {
    id: names

    required property ShowView view
    property color inkColor: Theme.ink
    property int most: 3

    visible: view.about.former.length > 0
    spacing: Theme.mm(1)

    Repeater {
        model: names.view.about.former.slice(-names.most)
        Flow {
            id: line
            required property var modelData
            width: names.width
            spacing: Theme.gap

            DisplayText {
                objectName: "formerName"
                width: Math.min(implicitWidth, line.width)
                text: line.modelData.name
                color: names.inkColor
                font.pixelSize: Theme.lead
                font.strikeout: true
                lineHeight: 1
            }
            BodyText {
                width: Math.min(implicitWidth, line.width)
                text: line.modelData.why === "ABSENT" ? qsTr("was not here") : qsTr("said no, thank you")
                color: names.inkColor
            }
        }
    }
}
