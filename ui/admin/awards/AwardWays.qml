import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin

// The ways to the first awards, as large as a poster: nothing is here yet.
FocusScope {
    id: ways

    signal chosen(string way)

    implicitHeight: column.implicitHeight
    implicitWidth: Theme.mm(100)

    ColumnLayout {
        id: column
        anchors.fill: parent
        spacing: Theme.gap

        BodyText {
            Layout.fillWidth: true
            text: qsTr("Your awards stand here, in the order of the show. Where shall the first ones come from?")
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Theme.portrait || Theme.textScale > 1.5 ? 2 : 4
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true
            uniformCellHeights: true

            DeskTile {
                objectName: "way-awardtitles"
                focus: true
                fill: Theme.red
                mustacheStyle: "dali"
                text: qsTr("From the list of ideas")
                hint: qsTr("Funny and serious titles")
                onClicked: ways.chosen("awardtitles")
            }
            DeskTile {
                objectName: "way-awardimport"
                fill: Theme.teal
                mustacheStyle: "english"
                text: qsTr("From a file")
                hint: qsTr("A spreadsheet or CSV")
                onClicked: ways.chosen("awardimport")
            }
            DeskTile {
                objectName: "way-awarddraw"
                fill: Theme.gold
                mustacheStyle: "horseshoe"
                text: qsTr("From a prize draw")
                hint: qsTr("One for each winner")
                onClicked: ways.chosen("awarddraw")
            }
            DeskTile {
                objectName: "way-award"
                fill: Theme.ink
                mustacheStyle: "pencil"
                text: qsTr("I write one")
                hint: qsTr("In your own words")
                onClicked: ways.chosen("award")
            }
        }
    }
}
