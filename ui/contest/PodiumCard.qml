import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.contest

// A costume as a poster: its picture, its title as large as there is room, and whose it is.
Item {
    id: card

    // On the list: the place stands where else the picture is. 0: a picture, or the number it was voted for by.
    property int place: 0
    property int number: 0
    property string title: ""
    property string name: ""
    property string photo: ""
    readonly property bool upright: width < height * 1.15

    Accessible.role: Accessible.StaticText
    Accessible.name: [Theme.number(place || number), title, name].filter(said => said !== "").join(", ")

    PosterBlock {
        anchors.fill: parent
        fill: Theme.card
        inkColor: Theme.ink
        border.width: Theme.line
        border.color: Theme.ink
    }
    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.mm(card.place > 0 ? 3 : 4)
        columns: card.upright && card.place === 0 ? 1 : 2
        columnSpacing: Theme.mm(4)
        rowSpacing: Theme.mm(2)

        DisplayText {
            objectName: "cardPlace"
            Layout.preferredWidth: Math.min(card.width * 0.16, Theme.mm(26))
            Layout.fillHeight: true
            visible: card.place > 0
            text: Theme.number(card.place)
            color: card.place <= 3 ? Theme.red : Theme.ink
            font.pixelSize: Math.min(Theme.giant, card.height * 0.8)
            fontSizeMode: Text.Fit
            maximumLineCount: 1
            lineHeight: 1
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
        CostumePicture {
            objectName: "cardPicture"
            Layout.fillWidth: card.upright
            Layout.fillHeight: true
            Layout.preferredWidth: Math.min(card.width * (pictured ? 0.52 : 0.3), card.height * (pictured ? share : 0.8))
            Layout.preferredHeight: card.upright ? 5 : -1
            visible: card.place === 0
            photo: card.photo
            number: card.number
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: card.upright ? -1 : 5
            Layout.preferredHeight: card.upright ? 5 : -1
            spacing: 0

            FarText {
                objectName: "cardTitle"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 5
                text: card.title
                least: Theme.mm(card.place > 0 ? 8 : 10)
                horizontalAlignment: card.place > 0 ? Text.AlignLeft : Text.AlignHCenter
                Accessible.ignored: true
            }
            FarText {
                objectName: "cardName"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 2
                visible: card.name !== ""
                text: card.name
                color: Theme.red
                largest: Theme.mm(card.place > 0 ? 16 : 34)
                least: Theme.mm(6)
                horizontalAlignment: card.place > 0 ? Text.AlignLeft : Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
