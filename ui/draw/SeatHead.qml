import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.draw

// Which prize it is about: its number and its name.
ColumnLayout {
    id: head

    required property ShowView view
    property color inkColor: Theme.ink
    property color kickerColor: Theme.red
    property bool named: true

    spacing: 0

    BodyText {
        objectName: "seatNumber"
        Layout.fillWidth: true
        text: qsTr("Prize %L1 of %L2").arg(head.view.about.number).arg(head.view.about.seats)
        visible: head.view.about.number > 0
        color: head.kickerColor
        font.pixelSize: Theme.lead
        font.bold: true
        font.capitalization: Font.AllUppercase
        font.letterSpacing: Theme.rightToLeft ? 0 : Theme.mm(0.6)
    }
    DisplayText {
        objectName: "prizeName"
        Layout.fillWidth: true
        Layout.maximumHeight: Theme.title * 2.6
        visible: head.named && text !== ""
        text: head.view.about.prize
        color: head.inkColor
        font.pixelSize: Theme.title
        fontSizeMode: Text.Fit
        maximumLineCount: 2
        lineHeight: 1
        Accessible.role: Accessible.Heading
    }
}
