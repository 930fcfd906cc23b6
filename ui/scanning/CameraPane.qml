pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.scanning

// The live picture with a frame to aim at, and the sign that the camera is on.
Item {
    id: pane
    required property CameraView view
    property color inkColor: Theme.ink
    // Somebody is photographed: there is nothing to aim at.
    property bool photo: false
    readonly property bool found: view.hint === "found" || view.hint === "done"

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Item {
            id: room
            Layout.fillWidth: true
            Layout.fillHeight: true

            Rectangle {
                id: sheet
                anchors.centerIn: parent
                width: Math.min(room.width, room.height * pane.view.aspect)
                height: Math.min(room.height, width)
                radius: Theme.radius
                color: Theme.ink
                border { width: Theme.line; color: Theme.ink }

                CameraPicture {
                    anchors { fill: parent; margins: Theme.line }
                    view: pane.view
                    dark: Theme.ink
                    light: Theme.card
                    mark: Theme.gold
                    line: Theme.mm(1.4)
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("What the camera sees")
                }
                BodyText {
                    anchors { fill: parent; margins: Theme.gap }
                    visible: pane.view.state === "starting"
                    text: qsTr("The camera wakes up")
                    color: Theme.paper
                    fontSizeMode: Text.Fit
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                }
                Item {
                    id: aim
                    anchors.centerIn: parent
                    width: Math.min(sheet.width, sheet.height) * 0.7
                    height: width
                    visible: pane.view.state === "on" && !pane.photo

                    Repeater {
                        model: [0, 90, 180, 270]
                        Item {
                            id: quarter
                            required property int modelData
                            anchors.fill: parent
                            rotation: modelData
                            AimCorner {
                                width: parent.width * 0.2
                                height: width
                                color: pane.found ? Theme.gold : Theme.paper
                            }
                        }
                    }
                }
            }
        }
        RowLayout {
            objectName: "onAir"
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: parent.width
            spacing: Theme.gap

            Rectangle {
                Layout.preferredWidth: Theme.mm(5)
                Layout.preferredHeight: Theme.mm(5)
                radius: width / 2
                color: Theme.red
                border { width: Theme.line; color: Theme.paper }
            }
            BodyText {
                Layout.fillWidth: true
                text: pane.photo ? qsTr("The camera is on. Only the photo that you keep stays.") : qsTr("The camera is on. No picture is kept.")
                color: pane.inkColor
                font.pixelSize: Theme.small
            }
        }
    }
}
