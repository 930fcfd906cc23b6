import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.contest

// One costume as large as the screen, with all its photos; it can be chosen here as well.
FocusScope {
    id: large

    required property BallotView ballot
    required property string key
    required property int number
    required property string title
    required property string name
    required property string photo
    required property int own
    required property int mark
    readonly property bool starred: ballot.method === "star"

    anchors.fill: parent
    Component.onCompleted: all.forceActiveFocus()

    PosterCanvas {
        anchors.fill: parent
        fill: Theme.ink
    }
    // Nothing below it is touched through it.
    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.aloft + Theme.margin
        anchors.bottomMargin: Theme.gap * 2
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            EntryNumber {
                number: large.number
                size: Theme.title
                color: Theme.red
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                DisplayText {
                    objectName: "largeTitle"
                    Layout.fillWidth: true
                    Layout.maximumHeight: Theme.title * 2
                    text: large.title
                    color: Theme.paper
                    fontSizeMode: Text.Fit
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    Accessible.role: Accessible.Heading
                }
                BodyText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: large.name
                    color: Theme.paper
                    maximumLineCount: 1
                    elide: Text.ElideRight
                }
            }
            EntryMark {
                method: large.ballot.method
                value: large.mark
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap

            IconButton {
                objectName: "photoBefore"
                visible: large.ballot.largePhotos > 1
                symbol: Theme.rightToLeft ? "right" : "left"
                text: qsTr("The photo before")
                fill: Theme.paper
                onClicked: large.ballot.turn(-1)
            }
            EntryPhoto {
                Layout.fillWidth: true
                Layout.fillHeight: true
                source: large.photo
                whole: true
                cache: false
            }
            IconButton {
                objectName: "photoAfter"
                visible: large.ballot.largePhotos > 1
                symbol: Theme.rightToLeft ? "left" : "right"
                text: qsTr("The next photo")
                fill: Theme.paper
                onClicked: large.ballot.turn(1)
            }
        }
        BodyText {
            Layout.fillWidth: true
            visible: large.own > 0
            text: qsTr("Your own team: let the others decide")
            color: Theme.gold
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
        }
        StarRow {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: 5 * side + 4 * Theme.gap
            visible: large.starred && large.own === 0
            side: Theme.touch
            count: large.mark
            ground: Theme.gold
            onGiven: stars => large.ballot.stars(large.key, stars)
        }
        FooterRow {
            Layout.fillWidth: true
            buttons: [
                PosterButton {
                    objectName: "chooseLarge"
                    visible: !large.starred && large.own === 0
                    fill: large.mark > 0 ? Theme.paper : Theme.red
                    outlined: large.mark > 0
                    text: large.mark > 0 ? qsTr("Take it out again") : qsTr("Choose this one")
                    onClicked: large.ballot.touch(large.key)
                },
                PosterButton {
                    id: all
                    objectName: "seeAll"
                    fill: Theme.gold
                    text: qsTr("See all of them")
                    onClicked: large.ballot.lookAt("")
                }
            ]
        }
    }
}
