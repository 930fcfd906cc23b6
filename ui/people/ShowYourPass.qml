pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit

// Hold your pass under the scanner: a card with its code, and why.
GridLayout {
    id: ask
    property string text: ""
    readonly property bool upright: width < height * 1.1

    columns: upright ? 1 : 2
    columnSpacing: Theme.margin
    rowSpacing: Theme.gap * 2

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: ask.upright ? ask.width : 4
        Layout.preferredHeight: ask.upright ? 4 : ask.height
        Layout.horizontalStretchFactor: 4
        Layout.verticalStretchFactor: 4

        Rectangle {
            id: card
            anchors.centerIn: parent
            height: Math.min(parent.height, parent.width * 1.4)
            width: height * 0.68
            color: Theme.card
            border { width: Theme.mm(1); color: Theme.ink }
            radius: Theme.mm(3)

            Mustache {
                anchors { left: parent.left; right: parent.right; top: parent.top; margins: card.width * 0.14 }
                height: card.height * 0.28
                style: "english"
                color: Theme.red
            }
            Grid {
                anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: card.height * 0.1 }
                columns: 7
                Repeater {
                    model: "1110111101010111101110010110101110101101001101110".split("")
                    Rectangle {
                        required property string modelData
                        width: card.width * 0.075
                        height: width
                        color: Theme.ink
                        opacity: modelData === "1" ? 1 : 0
                    }
                }
            }
            Rectangle {
                anchors { left: parent.left; right: parent.right; margins: -Theme.mm(6) }
                y: card.height * 0.66
                height: Theme.mm(1.4)
                color: Theme.red
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: ask.upright ? ask.width : 6
        Layout.preferredHeight: ask.upright ? 3 : ask.height
        Layout.horizontalStretchFactor: 6
        Layout.verticalStretchFactor: 3
        spacing: Theme.gap * 2

        DisplayText {
            objectName: "ask"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 3
            Layout.verticalStretchFactor: 3
            text: qsTr("Hold your pass under the scanner.")
            font.pixelSize: Theme.hero
            fontSizeMode: Text.Fit
            lineHeight: 0.8
            wrapMode: Text.WordWrap
            horizontalAlignment: ask.upright ? Text.AlignHCenter : Text.AlignLeft
            verticalAlignment: Text.AlignBottom
        }
        BodyText {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 2
            Layout.verticalStretchFactor: 2
            text: ask.text
            font.pixelSize: Theme.lead
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.mm(4.8)
            color: Theme.inkSoft
            horizontalAlignment: ask.upright ? Text.AlignHCenter : Text.AlignLeft
        }
    }
}
