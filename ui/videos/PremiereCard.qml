import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.videos

// A film is about to be shown for the first time: the sign over the door, and the seconds until it begins.
Rectangle {
    id: card
    required property Billed billed
    property int seconds: 0

    readonly property string who: [billed.speaker === billed.name ? "" : billed.speaker, billed.role, billed.organization].filter(part => part !== "").join(" · ")

    color: Theme.red

    Sunburst {
        anchors.fill: parent
        fill: Theme.red
        glow: 0.14
        middleY: height * 0.5
    }
    ColumnLayout {
        anchors { fill: parent; margins: Theme.mm(Theme.compact ? 8 : 14) }
        spacing: Theme.mm(Theme.compact ? 3 : 6)

        Marquee {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                anchors.fill: parent
                spacing: Theme.mm(2)

                DisplayText {
                    objectName: "premiereWord"
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    color: Theme.gold
                    font.pixelSize: Theme.hero
                    fontSizeMode: Text.HorizontalFit
                    maximumLineCount: 1
                    text: qsTr("Premiere")
                    Accessible.role: Accessible.Heading
                }
                FarText {
                    objectName: "premiereName"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    color: Theme.paper
                    largest: Theme.mm(60)
                    text: card.billed.name
                }
                DisplayText {
                    objectName: "premiereWho"
                    Layout.fillWidth: true
                    Layout.bottomMargin: Theme.mm(2)
                    visible: text !== ""
                    horizontalAlignment: Text.AlignHCenter
                    color: Theme.gold
                    font.pixelSize: Theme.lead
                    maximumLineCount: Theme.portrait ? 3 : 2
                    elide: Text.ElideRight
                    lineHeight: 1
                    text: card.who
                }
            }
        }
        DisplayText {
            objectName: "premiereSeconds"
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            color: Theme.onFill(card.color)
            font.pixelSize: Theme.title
            fontSizeMode: Text.HorizontalFit
            maximumLineCount: 1
            text: card.seconds > 0 ? qsTr("It begins in %Ln seconds.", "", card.seconds) : qsTr("It begins now.")
        }
    }
}
