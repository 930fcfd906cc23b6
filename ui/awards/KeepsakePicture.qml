import QtQuick
import QtQuick.Controls.Basic
import ui.kit

// A page to press, with its name under it.
AbstractButton {
    id: control

    property string picture: ""

    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: PosterBlock {
        fill: Theme.ink
        outlined: true
        down: control.down

        FocusRing { shown: control.activeFocus }
    }
    contentItem: Item {
        PagePicture {
            anchors { fill: parent; margins: Theme.mm(3); bottomMargin: name.height + Theme.mm(5) }
            source: control.picture
        }
        DisplayText {
            id: name
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.mm(2) }
            text: control.text
            font.pixelSize: Theme.body
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.mm(4.8)
            maximumLineCount: 1
            wrapMode: Text.NoWrap
            lineHeight: 1
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
    scale: down ? 0.97 : 1
    Behavior on scale { NumberAnimation { duration: Theme.quick / 2 } }
}
