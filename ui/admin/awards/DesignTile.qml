import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ui.kit

// A design as its page will be printed, and its name; the chosen one stands in a thick red frame with a check mark.
AbstractButton {
    id: tile
    required property string picture
    // Of the page, width by height.
    property real ratio: 297 / 210

    implicitHeight: Math.max(Theme.mm(24), (width - 2 * padding) / ratio) + name.implicitHeight + Theme.mm(2) + 2 * padding
    implicitWidth: Theme.mm(50)
    padding: Theme.mm(3)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checked: checked
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Theme.radius
        color: tile.down ? Theme.gold : Theme.card
        border.width: tile.checked ? Theme.line * 3 : Theme.line
        border.color: tile.checked ? Theme.red : Theme.ink

        FocusRing { shown: tile.activeFocus }
    }
    contentItem: ColumnLayout {
        spacing: Theme.mm(2)

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.mm(24)

            Rectangle {
                readonly property real fitting: Math.min(parent.width, parent.height * tile.ratio)
                anchors.centerIn: parent
                width: fitting
                height: fitting / tile.ratio
                color: Theme.paper
                border.width: Theme.hairline
                border.color: Theme.ink

                Image {
                    objectName: "page"
                    anchors.fill: parent
                    anchors.margins: Theme.hairline
                    visible: tile.picture !== ""
                    source: tile.picture
                    cache: false
                    fillMode: Image.PreserveAspectFit
                    smooth: true
                    mipmap: true
                    Accessible.ignored: true
                }
                Wag {
                    anchors.centerIn: parent
                    width: parent.width * 0.5
                    height: parent.height * 0.3
                    visible: tile.picture === ""
                    running: visible
                    color: Theme.faded
                }
            }
        }
        RowLayout {
            id: name
            Layout.fillWidth: true
            spacing: Theme.mm(2)

            Symbol {
                Layout.preferredWidth: Theme.lead
                Layout.preferredHeight: Theme.lead
                visible: tile.checked
                name: "check"
                color: Theme.red
            }
            DisplayText {
                Layout.fillWidth: true
                text: tile.text
                color: tile.checked ? Theme.red : Theme.ink
                font.pixelSize: Theme.lead
                horizontalAlignment: tile.checked ? Text.AlignLeft : Text.AlignHCenter
                lineHeight: 1
            }
        }
    }
}
