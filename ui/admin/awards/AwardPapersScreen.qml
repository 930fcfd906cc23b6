import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin
import ui.admin.awards

// Everything of the awards that is printed. Before there is one: what needs none.
FocusScope {
    id: screen
    required property AwardPapersView view
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Awards")
        title: qsTr("Papers")
        footer: [
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Theme.portrait || Theme.textScale > 1.5 || !screen.view.awarded ? 2 : 3
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true
            uniformCellHeights: true

            DeskTile {
                objectName: "awardbatch"
                visible: screen.view.awarded
                focus: visible
                fill: Theme.red
                mustacheStyle: "imperial"
                text: qsTr("Certificates")
                hint: screen.view.fresh > 0 ? qsTr("%Ln wait to be made", "", screen.view.fresh) : qsTr("All of them are made")
                onClicked: screen.view.go("awardbatch")
            }
            DeskTile {
                objectName: "awardlook"
                focus: !screen.view.awarded
                fill: Theme.teal
                mustacheStyle: "dali"
                text: qsTr("How they look")
                hint: qsTr("Design, logo, signatures")
                onClicked: screen.view.go("awardlook")
            }
            DeskTile {
                objectName: "running"
                visible: screen.view.awarded
                fill: Theme.ink
                mustacheStyle: "english"
                text: qsTr("Running order")
                hint: qsTr("For whoever presents")
                onClicked: screen.view.paper("running")
            }
            DeskTile {
                objectName: "cards"
                fill: Theme.gold
                mustacheStyle: "natural"
                text: qsTr("Thank-you cards")
                hint: qsTr("To cut out and write on")
                onClicked: screen.view.paper("cards")
            }
            DeskTile {
                objectName: "coloring"
                fill: Theme.gold
                mustacheStyle: "musketeer"
                text: qsTr("Pages to color")
                hint: qsTr("Heroes with mustaches")
                onClicked: screen.view.paper("coloring")
            }
            DeskTile {
                objectName: "poster"
                fill: Theme.teal
                mustacheStyle: "walrus"
                text: qsTr("A team's poster")
                hint: qsTr("Everybody on one sheet")
                onClicked: screen.view.paper("poster")
            }
        }
    }
}
