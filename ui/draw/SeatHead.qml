import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.draw

// Which prize it is about: its number and its name.
GridLayout {
    id: head

    required property ShowView view
    property color inkColor: Theme.ink
    property color kickerColor: Theme.red
    property bool named: true
    // Number and name beside each other: where the height is dear.
    property bool inLine: false

    columns: inLine ? 2 : 1
    columnSpacing: Theme.margin
    rowSpacing: 0

    BodyText {
        objectName: "seatNumber"
        Layout.fillWidth: !head.inLine || !head.named
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
        Layout.maximumHeight: head.inLine ? Theme.title + Theme.title / 2 : Theme.title * 2.6
        visible: head.named && text !== ""
        text: head.view.about.prize
        color: head.inkColor
        font.pixelSize: Theme.title
        fontSizeMode: head.inLine ? Text.HorizontalFit : Text.Fit
        minimumPixelSize: Theme.mm(4.8)
        maximumLineCount: head.inLine ? 1 : 2
        wrapMode: head.inLine ? Text.NoWrap : Text.Wrap
        elide: Text.ElideRight
        horizontalAlignment: head.inLine ? Text.AlignRight : Text.AlignLeft
        lineHeight: 1
        Accessible.role: Accessible.Heading
    }
}
