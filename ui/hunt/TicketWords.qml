pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.hunt

// What is printed on the ticket: for whom, its number or numbers, how many there are now, and when the draw is.
GridLayout {
    id: words

    required property HuntView view
    readonly property bool upright: width < height * 1.5
    readonly property string raffle: view.raffle(Theme.language)
    readonly property string name: "\u2068" + view.name + "\u2069"

    columns: upright ? 1 : 2
    columnSpacing: Theme.margin
    rowSpacing: Theme.gap

    component Line: BodyText {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: 1
        Layout.verticalStretchFactor: 3
        font.pixelSize: Theme.lead
        Layout.maximumHeight: Theme.lead * 1.7
        visible: text !== ""
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.mm(4.8)
        maximumLineCount: 1
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: words.upright ? words.width : 1
        Layout.preferredHeight: words.upright ? 1 : words.height
        Layout.horizontalStretchFactor: 6
        Layout.verticalStretchFactor: 6
        spacing: 0

        Line {
            objectName: "forWhom"
            text: words.view.name === "" ? qsTr("Raffle ticket") : qsTr("Raffle ticket for %1").arg(words.name)
            color: Theme.red
            font.weight: Font.Bold
        }
        Repeater {
            model: words.view.ticketLines
            DisplayText {
                required property string modelData
                objectName: "ticketNumber"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 1
                Layout.verticalStretchFactor: modelData === "…" ? 2 : 6
                Layout.maximumHeight: Theme.giant * 2
                text: "\u2066" + modelData + "\u2069"
                font.pixelSize: Theme.giant * 1.5
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.mm(4.8)
                wrapMode: Text.NoWrap
                lineHeight: 1
                verticalAlignment: Text.AlignVCenter
            }
        }
        Line {
            objectName: "held"
            text: qsTr("You hold %Ln tickets now.", "", words.view.held)
            font.weight: Font.Bold
        }
        Line {
            objectName: "standing"
            text: words.view.team === "" ? "" : qsTr("%1: place %L2 of %L3").arg("\u2068" + words.view.team + "\u2069")
                .arg(words.view.place).arg(words.view.teamCount)
        }
        Line {
            objectName: "raffle"
            text: words.raffle === "" ? "" : qsTr("The draw: %1").arg("\u2068" + words.raffle + "\u2069")
            color: Theme.teal
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: words.upright ? words.width : 1
        Layout.preferredHeight: words.upright ? 1 : words.height
        Layout.horizontalStretchFactor: 4
        Layout.verticalStretchFactor: 4
        spacing: Theme.gap

        Repeater {
            model: words.view.styles.slice(0, 3)
            Mustache {
                required property string modelData
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 1
                style: modelData
            }
        }
        Stamp {
            Layout.alignment: Qt.AlignHCenter
            visible: words.view.golden
            text: qsTr("Golden!")
            fontSize: Theme.lead
        }
    }
}
