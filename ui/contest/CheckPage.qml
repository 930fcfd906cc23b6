pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.contest

// The whole ballot once more, before it is cast for good.
FocusScope {
    id: page

    required property BoothView view
    readonly property BallotView ballot: view.ballot
    readonly property bool tight: Theme.textScale > 1.5 && !Theme.portrait

    focus: true
    PosterCanvas { anchors.fill: parent }
    Aloft { id: aloft; title: title.text; kicker: page.ballot.title }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: aloft.height + Theme.margin
        anchors.bottomMargin: Theme.gap * 2
        spacing: Theme.gap

        BodyText {
            Layout.fillWidth: true
            visible: !aloft.visible && !page.tight
            text: page.ballot.heading === "" ? page.ballot.title : page.ballot.heading
            color: Theme.red
            font.bold: true
            maximumLineCount: 1
            elide: Text.ElideRight
        }
        DisplayText {
            id: title
            objectName: "title"
            Layout.fillWidth: true
            Layout.maximumHeight: Theme.title * 2
            visible: !aloft.visible
            text: page.ballot.marked === 0 ? qsTr("You chose none of them.") : qsTr("Is this your ballot?")
            fontSizeMode: Text.Fit
            maximumLineCount: 2
            Accessible.role: Accessible.Heading
        }
        BodyText {
            objectName: "news"
            Layout.fillWidth: true
            visible: page.view.news === "kept"
            text: qsTr("Nothing was counted. Your ballot is still here: try again in a moment.")
            color: Theme.red
            font.bold: true
            Accessible.role: Accessible.AlertMessage
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap

            GridView {
                id: wall
                objectName: "chosen"
                readonly property int most: Math.max(1, Math.floor(width / (Theme.mm(140) * (1 + (Theme.textScale - 1) * 0.5))))
                readonly property int across: Math.max(1, Math.min(most, count))
                readonly property int lowest: Theme.mm(32) + (Theme.textScale - 1) * Theme.mm(12)
                readonly property int down: Math.max(1, Math.min(Math.floor(height / lowest), Math.ceil(count / across)))
                visible: count > 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                model: page.ballot.chosen
                cellWidth: Math.floor(width / across)
                cellHeight: Math.min(Theme.mm(96), Math.floor(height / down))
                cacheBuffer: 0
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                activeFocusOnTab: true
                Accessible.role: Accessible.List
                Accessible.name: title.text
                Keys.onUpPressed: pager.page(-1)
                Keys.onDownPressed: pager.page(1)

                delegate: ChosenEntry {
                    width: wall.cellWidth
                    height: wall.cellHeight
                    method: page.ballot.method
                }
                FocusRing { parent: wall; shown: wall.activeFocus; reach: 0 }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: wall.count === 0
                spacing: Theme.gap

                Mustache {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.margins: Theme.mm(6)
                    opacity: height > Theme.mm(16) ? 1 : 0
                    style: "natural"
                    color: Theme.faded
                }
                BodyText {
                    objectName: "blank"
                    Layout.fillWidth: true
                    text: qsTr("That is fine: an empty ballot is counted as one who voted.")
                }
            }
            PageButtons {
                id: pager
                subject: wall
                named: "chosen"
                step: Math.max(1, Math.floor(wall.height / wall.cellHeight)) * wall.cellHeight
            }
        }
        BodyText {
            objectName: "final"
            Layout.fillWidth: true
            text: qsTr("Cast it, and it stays: nobody can take it out again, not even you.")
        }
        FooterRow {
            Layout.fillWidth: true
            buttons: [
                PosterButton {
                    objectName: "cast"
                    focus: true
                    fill: Theme.red
                    text: qsTr("Cast my ballot")
                    onClicked: page.view.cast()
                },
                PosterButton {
                    objectName: "change"
                    outlined: true
                    text: qsTr("Change something")
                    onClicked: page.view.back()
                }
            ]
        }
    }
}
