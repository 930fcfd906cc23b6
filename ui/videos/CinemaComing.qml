import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.videos

// Between two of them: who comes next, and how soon. Before the first one it only says what is coming.
FocusScope {
    id: coming

    required property CinemaView view
    readonly property Billed next: view.screening.coming
    readonly property bool counting: view.left > 0

    Sunburst {
        anchors.fill: parent
        fill: Theme.ink
        glow: 0.08
        middleY: height * 0.45
    }
    // Nothing below it is touched through it.
    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
    }
    ColumnLayout {
        anchors {
            fill: parent
            margins: Theme.margin
            topMargin: Theme.aloft + Theme.margin
        }
        spacing: Theme.gap * 2

        BodyText {
            objectName: "kindLine"
            Layout.fillWidth: true
            visible: coming.view.said === "skipped"
            horizontalAlignment: Text.AlignHCenter
            color: Theme.gold
            font.bold: true
            font.pixelSize: Math.min(Theme.body, Theme.mm(10))
            text: qsTr("This one does not want to play today. The next one is ready for you!")
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.margin
            rowSpacing: Theme.margin

            Item {
                id: place
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 3
                Layout.preferredHeight: 3

                CinemaPoster {
                    anchors.centerIn: parent
                    width: Math.min(place.width, place.height * 1.3)
                    height: Math.min(place.height, width * 0.9)
                    touchable: false
                    kind: coming.next.kind
                    title: coming.next.name
                    by: coming.view.comingBy
                    line: coming.next.line
                    picture: coming.view.comingPoster
                    turn: coming.view.comingPlace
                    badge: ""
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: !Theme.portrait
                Layout.preferredWidth: 2
                spacing: Theme.gap * 2

                Item { Layout.fillHeight: true; visible: !Theme.portrait }
                DisplayText {
                    objectName: "comingWhat"
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    color: Theme.paper
                    font.pixelSize: Theme.title
                    fontSizeMode: Text.HorizontalFit
                    maximumLineCount: 2
                    text: coming.counting ? qsTr("Coming next") : qsTr("The lights go down")
                }
                FilmLeader {
                    Layout.alignment: Qt.AlignHCenter
                    Layout.preferredWidth: Theme.mm(Theme.compact ? 36 : 54)
                    Layout.preferredHeight: Layout.preferredWidth
                    opacity: coming.counting ? 1 : 0
                    visible: coming.view.step === "coming"
                    number: Math.max(1, coming.view.left)
                }
                Item { Layout.fillHeight: true; visible: !Theme.portrait }
            }
        }
        FooterRow {
            Layout.fillWidth: true
            widest: Theme.mm(1000)
            buttons: [
                PosterButton {
                    objectName: "goOn"
                    Layout.preferredWidth: 1
                    enabled: coming.counting
                    focus: true
                    fill: Theme.red
                    text: qsTr("Now")
                    onClicked: coming.view.goOn()
                },
                PosterButton {
                    objectName: "stopHere"
                    Layout.preferredWidth: 1
                    fill: Theme.paper
                    outlined: true
                    text: qsTr("Stop here")
                    onClicked: coming.view.back()
                }
            ]
        }
    }
}
