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
    readonly property bool low: height < Theme.mm(66)
    readonly property string raffle: view.raffle(Theme.language)
    readonly property string name: "\u2068" + view.name + "\u2069"

    columns: upright ? 1 : 2
    columnSpacing: Theme.margin
    rowSpacing: Theme.gap

    ColumnLayout {
        id: numbers
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: words.upright ? words.width : 1
        Layout.preferredHeight: words.upright ? 1 : words.height
        Layout.horizontalStretchFactor: words.low ? 5 : 6
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
                Layout.verticalStretchFactor: 7
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
        ColumnLayout {
            parent: words.low ? aside : numbers
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 1
            Layout.verticalStretchFactor: 9
            spacing: 0

            HeldLine { view: words.view }
            StandingLine { view: words.view }
            Line {
                objectName: "raffle"
                text: words.raffle === "" ? "" : qsTr("The draw: %1").arg("\u2068" + words.raffle + "\u2069")
                color: Theme.teal
            }
        }
    }
    ColumnLayout {
        id: aside
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: words.upright ? words.width : 1
        Layout.preferredHeight: words.upright ? 1 : words.height
        Layout.horizontalStretchFactor: words.low ? 5 : 4
        Layout.verticalStretchFactor: 4
        spacing: Theme.gap

        Repeater {
            model: words.view.styles.slice(0, words.low ? 1 : 3)
            Mustache {
                required property string modelData
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 1
                Layout.verticalStretchFactor: 6
                style: modelData
            }
        }
        Stamp {
            Layout.alignment: Qt.AlignHCenter
            visible: words.view.golden && !words.low
            text: qsTr("Golden!")
            fontSize: Theme.mm(9)
        }
    }
}
