pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ui.kit
import ui.admin.contest

// The photos of a costume, the first one leads; the touched one can be moved or taken out.
ColumnLayout {
    id: box
    required property ContestEntryView view
    readonly property ContestPhotosView photos: view.photos

    signal pressed()

    spacing: Theme.gap

    DisplayText {
        Layout.fillWidth: true
        font.pixelSize: Theme.lead
        text: box.photos.count === 0 ? qsTr("No photo yet") : qsTr("%L1 of %L2 photos").arg(box.photos.count).arg(box.photos.mostPhotos)
    }
    GridLayout {
        Layout.fillWidth: true
        visible: box.photos.count > 0
        columns: 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            model: box.photos.rows
            AbstractButton {
                id: photo
                required property string picture
                required property int place
                readonly property bool chosen: box.photos.place === place
                objectName: "photo" + place
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.mm(56)
                implicitWidth: Theme.mm(28)
                implicitHeight: Theme.mm(34)  // by itself: a height that follows the width makes a page that scrolls turn in circles
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.Button
                Accessible.name: qsTr("Photo %L1").arg(place + 1)
                Accessible.checked: chosen
                Accessible.onPressAction: click()
                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()
                onClicked: {
                    box.pressed()
                    box.photos.touch(place)
                }

                background: Rectangle {
                    radius: Theme.radius
                    color: photo.chosen ? Theme.gold : Theme.card
                    border { width: photo.chosen ? Theme.line * 2 : Theme.line; color: photo.chosen ? Theme.red : Theme.ink }

                    FocusRing { shown: photo.activeFocus }
                }
                contentItem: Item {
                    Image {
                        anchors { fill: parent; margins: Theme.mm(0.5) }
                        source: photo.picture
                        sourceSize { width: Math.max(1, width); height: Math.max(1, height) }
                        fillMode: Image.PreserveAspectFit
                        Accessible.ignored: true
                    }
                    BodyText {
                        anchors.fill: parent
                        visible: photo.picture === ""
                        font.pixelSize: Theme.small
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                        text: qsTr("Its file is gone.")
                    }
                }
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: box.photos.place >= 0
        spacing: Theme.gap

        IconButton {
            objectName: "sooner"
            symbol: Theme.rightToLeft ? "right" : "left"
            text: qsTr("Further to the front")
            enabled: box.photos.place > 0
            onClicked: box.photos.move(-1)
        }
        IconButton {
            objectName: "later"
            symbol: Theme.rightToLeft ? "left" : "right"
            text: qsTr("Further to the end")
            enabled: box.photos.place < box.photos.count - 1
            onClicked: box.photos.move(1)
        }
        SmallButton {
            objectName: "dropPhoto"
            Layout.fillWidth: true
            fill: Theme.red
            text: qsTr("Take this photo out")
            onClicked: box.photos.drop()
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        SmallButton {
            objectName: "takePhoto"
            visible: box.photos.hasCamera
            enabled: box.photos.canAdd
            outlined: false
            fill: Theme.teal
            text: qsTr("Take a photo")
            onClicked: {
                box.pressed()
                box.photos.fromCamera()
            }
        }
        SmallButton {
            objectName: "addPhoto"
            enabled: box.photos.canAdd
            fill: Theme.teal
            text: qsTr("A photo from a file")
            onClicked: {
                box.pressed()
                box.photos.fromFile()
            }
        }
    }
    ToggleField {
        objectName: "consent"
        Layout.fillWidth: true
        visible: box.photos.count > 0
        label: qsTr("Everybody on these photos agreed that they are shown here.")
        checked: box.view.consent
        onToggled: box.view.agree(checked)
    }
    BodyText {
        Layout.fillWidth: true
        visible: box.photos.count > 0
        color: Theme.inkSoft
        font.pixelSize: Theme.small
        text: box.photos.place < 0 ? qsTr("The first photo leads. Touch one to move it or to take it out.") : qsTr("The first photo leads.")
    }
}
