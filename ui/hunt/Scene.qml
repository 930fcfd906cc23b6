pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit

// A poster of one picture, a few words and its buttons: side by side, or one above the other on an upright screen.
FocusScope {
    id: scene

    property color fill: Theme.paper
    property string title: ""
    property string text: ""
    property Component picture
    property list<Item> buttons
    default property alias more: extra.data
    readonly property alias inks: inks
    readonly property bool upright: width < height * 1.1

    Inks { id: inks; fill: scene.fill }
    PosterCanvas {
        anchors.fill: parent
        fill: scene.fill
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap * 2

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: scene.upright ? 1 : 2
            columnSpacing: Theme.margin
            rowSpacing: Theme.gap * 2

            Loader {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: scene.upright ? scene.width : 4
                Layout.preferredHeight: scene.upright ? 5 : scene.height
                Layout.horizontalStretchFactor: 4
                Layout.verticalStretchFactor: 5
                sourceComponent: scene.picture
            }
            ScrollColumn {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: scene.upright ? scene.width : 6
                Layout.preferredHeight: scene.upright ? 4 : scene.height
                Layout.horizontalStretchFactor: 6
                Layout.verticalStretchFactor: 4
                inkColor: inks.text

                ColumnLayout {
                    anchors.fill: parent
                    spacing: Theme.gap * 2

                    Item { Layout.fillHeight: !scene.upright }
                    DisplayText {
                        objectName: "title"
                        Layout.fillWidth: true
                        text: scene.title
                        color: inks.text
                        font.pixelSize: Theme.hero
                        maximumLineCount: 4
                        lineHeight: 0.75
                        elide: Text.ElideRight
                        horizontalAlignment: scene.upright ? Text.AlignHCenter : Text.AlignLeft
                        Accessible.role: Accessible.Heading
                    }
                    BodyText {
                        objectName: "text"
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: scene.text
                        color: inks.text
                        font.pixelSize: Theme.lead
                        maximumLineCount: 8
                        elide: Text.ElideRight
                        horizontalAlignment: scene.upright ? Text.AlignHCenter : Text.AlignLeft
                    }
                    ColumnLayout {
                        id: extra
                        Layout.fillWidth: true
                        visible: children.length > 0
                        spacing: Theme.gap
                    }
                    Item { Layout.fillHeight: true }
                }
            }
        }
        Buttons {
            Layout.fillWidth: true
            buttons: scene.buttons
        }
    }
}
