import QtQuick
import QtQuick.Layouts
import ui.kit

// The photos of one costume, one at a time and as large as there is room; a mustache and its number where it has none.
Item {
    id: stage

    property list<string> photos
    property int number: 0
    property int index: 0
    readonly property var looks: [[Theme.red, "handlebar"], [Theme.teal, "imperial"], [Theme.gold, "dali"], [Theme.ink, "walrus"], [Theme.red, "english"], [Theme.teal, "chevron"]]
    readonly property color fill: looks[number % looks.length][0]
    readonly property bool pictured: photos.length > 0 && picture.status !== Image.Error

    onPhotosChanged: index = 0
    implicitHeight: Theme.mm(80)

    function turn(by: int) {
        index = (index + by + photos.length) % photos.length
    }

    Rectangle {
        anchors.fill: parent
        color: stage.pictured ? Theme.ink : stage.fill
        radius: Theme.radius
        clip: true

        Image {
            id: picture
            objectName: "largePhoto"
            anchors { fill: parent; margins: Theme.mm(1.5) }
            source: stage.index < stage.photos.length ? String(stage.photos[stage.index]) : ""
            sourceSize: Qt.size(Theme.screenWidth, Theme.screenHeight)
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            Accessible.ignored: true
        }
        Mustache {
            anchors.centerIn: parent
            width: parent.width * 0.62
            height: parent.height * 0.4
            visible: !stage.pictured
            style: stage.looks[stage.number % stage.looks.length][1]
            color: Theme.onFill(stage.fill)
        }
    }
    Rectangle {
        anchors { left: parent.left; top: parent.top; margins: Theme.mm(3) }
        width: Math.max(height, sign.implicitWidth + Theme.mm(8))
        height: sign.implicitHeight + Theme.mm(2)
        radius: height / 2
        color: Theme.gold
        border { width: Theme.line; color: Theme.ink }
        visible: stage.number > 0

        DisplayText {
            id: sign
            anchors.centerIn: parent
            text: Theme.number(stage.number)
            color: Theme.onFill(Theme.gold)
            font.pixelSize: Theme.title
            lineHeight: 1
        }
    }
    RowLayout {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.mm(3) }
        visible: stage.photos.length > 1

        IconButton {
            objectName: "photoBefore"
            symbol: Theme.rightToLeft ? "right" : "left"
            outlined: false
            fill: Theme.paper
            text: qsTr("The photo before")
            onClicked: stage.turn(-1)
        }
        Item { Layout.fillWidth: true }
        IconButton {
            objectName: "photoNext"
            symbol: Theme.rightToLeft ? "left" : "right"
            outlined: false
            fill: Theme.paper
            text: qsTr("The next photo")
            onClicked: stage.turn(1)
        }
    }
}
