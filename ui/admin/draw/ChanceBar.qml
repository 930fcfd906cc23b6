import QtQuick
import QtQuick.Layouts
import ui.kit

// How often holders of so many tickets win: a printed bar, as long as their luck.
ColumnLayout {
    id: bar
    property int tickets: 0
    property int people: 0
    property int wins: 0
    property int total: 1000

    spacing: Theme.mm(1)
    Accessible.role: Accessible.StaticText
    Accessible.name: who.text + " " + often.text

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        DisplayText {
            id: who
            Layout.fillWidth: true
            font.pixelSize: Theme.lead
            lineHeight: 1
            text: qsTr("Who holds %Ln tickets", "", bar.tickets)
        }
        BodyText {
            color: Theme.inkSoft
            font.pixelSize: Theme.small
            text: qsTr("%Ln people", "", bar.people)
        }
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.mm(12)
        color: Theme.card
        radius: Theme.radius
        border.width: Theme.line
        border.color: Theme.ink

        PosterBlock {
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
            width: Math.max(Theme.mm(1.5), parent.width * bar.wins / Math.max(1, bar.total))
            fill: Theme.teal
            framed: width > Theme.mm(8)
        }
    }
    BodyText {
        id: often
        Layout.fillWidth: true
        font.pixelSize: Theme.small
        text: (bar.wins === 0 ? qsTr("Hardly ever wins.")
            : bar.wins === bar.total ? qsTr("Wins every time.")
            : qsTr("Wins in about %Ln of 1,000 draws.", "", bar.wins))
    }
}
