import QtQuick
import QtQuick.Layouts
import ui.kit

// Which camera or microphone it is; a touch away from another one where there are several.
RowLayout {
    id: device

    property string symbol: ""
    property string label: ""
    property string name: ""
    property list<string> names
    property string title: ""

    signal chosen(string name)

    spacing: Theme.gap

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        BodyText {
            Layout.fillWidth: true
            text: device.label
            font.pixelSize: Theme.small
            font.bold: true
        }
        BodyText {
            objectName: "deviceName"
            Layout.fillWidth: true
            text: device.name
            color: Theme.inkSoft
            font.pixelSize: Theme.small
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }
    PosterButton {
        objectName: "change"
        visible: device.names.length > 1
        outlined: true
        side: Theme.touchSmall
        verticalPadding: Theme.mm(1)
        fontSize: Theme.body
        text: qsTr("Change")
        Accessible.name: device.title
        onClicked: sheet.open()
    }
    ChoiceSheet {
        id: sheet
        title: device.title
        closeText: qsTr("Keep it")
        current: device.name
        options: device.names.map(each => ({ key: each, text: each }))
        onChosen: key => device.chosen(key)
    }
}
