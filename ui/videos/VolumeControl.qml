import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.videos

// Quieter, how loud it is, louder.
RowLayout {
    id: volume

    required property Seat seat

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    spacing: Theme.gap

    IconButton {
        objectName: "quieter"
        Layout.fillHeight: true
        side: Theme.touch
        fill: Theme.paper
        symbol: "minus"
        enabled: volume.seat.volume > 0
        autoRepeat: true
        text: qsTr("Quieter")
        onClicked: volume.seat.louder(-1)
    }
    Column {
        spacing: Theme.mm(0.5)

        Symbol {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.mm(9)
            height: width
            name: volume.seat.volume > 0 ? "sound" : "silent"
            color: volume.seat.volume > 0 ? Theme.paper : Theme.gold
        }
        DisplayText {
            objectName: "volume"
            anchors.horizontalCenter: parent.horizontalCenter
            text: Theme.number(volume.seat.volume)
            color: Theme.paper
            font.pixelSize: Theme.small
            lineHeight: 1
            Accessible.name: qsTr("Volume: %L1 of %L2").arg(volume.seat.volume).arg(10)
        }
    }
    IconButton {
        objectName: "louder"
        Layout.fillHeight: true
        side: Theme.touch
        fill: Theme.paper
        symbol: "plus"
        enabled: volume.seat.volume < 10
        autoRepeat: true
        text: qsTr("Louder")
        onClicked: volume.seat.louder(1)
    }
}
