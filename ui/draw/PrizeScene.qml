import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.draw

// What is drawn next, and the one touch that draws it.
FocusScope {
    id: scene

    required property ShowView view
    readonly property bool upright: width < height
    readonly property bool low: height < Theme.mm(120)
    readonly property bool again: view.about.former.length > 0

    PosterCanvas { anchors.fill: parent }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.bottomMargin: Theme.gap * 2
        spacing: Theme.gap

        SeatHead {
            Layout.fillWidth: true
            view: scene.view
            named: false
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: scene.upright ? 1 : 2
            columnSpacing: Theme.margin
            rowSpacing: Theme.gap

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: scene.upright ? -1 : 3
                Layout.preferredHeight: scene.upright ? 3 : -1
                spacing: Theme.gap

                FarText {
                    objectName: "prizeTitle"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: scene.height * 0.28
                    text: scene.view.about.prize
                    largest: Theme.mm(46)
                    horizontalAlignment: Text.AlignLeft
                    verticalAlignment: scene.again ? Text.AlignBottom : Text.AlignVCenter
                    Accessible.role: Accessible.Heading
                }
                StruckNames {
                    Layout.fillWidth: true
                    view: scene.view
                    most: scene.height < Theme.mm(150) * Theme.textScale ? 1 : 3
                    inkColor: Theme.inkSoft
                }
                BodyText {
                    objectName: "pool"
                    Layout.fillWidth: true
                    visible: !scene.low
                    text: scene.view.about.people === 0 ? qsTr("Nobody is left who could win it.")
                        : qsTr("%Ln people can win it", "", scene.view.about.people) + " · " + qsTr("%Ln tickets", "", scene.view.about.tickets)
                    color: Theme.teal
                    font.pixelSize: Theme.lead
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.mm(4.8)
                    maximumLineCount: 1
                    font.bold: true
                }
                BodyText {
                    objectName: "rule"
                    Layout.fillWidth: true
                    visible: scene.height > Theme.mm(150) * Theme.textScale
                    text: scene.view.rule === "keep" ? qsTr("Who is not here keeps the prize.")
                        : scene.view.rule === "at-end" ? qsTr("Who is missing is called when all prizes are drawn.")
                        : qsTr("Who is not here when called does not get it. All others keep theirs.")
                }
            }
            PrizePicture {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: scene.upright ? -1 : 2
                Layout.preferredHeight: scene.upright ? 2 : -1
                visible: !scene.low || !scene.upright
                source: scene.view.about.picture
                inkColor: Theme.red
            }
        }
        StageButtons {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            buttons: [
                PosterButton {
                    objectName: "draw"
                    fill: Theme.red
                    fontSize: Theme.title
                    side: Theme.mm(scene.low ? 16 : 26)
                    text: scene.again ? qsTr("Draw again") : qsTr("Draw")
                    onClicked: scene.view.draw()
                },
                PosterButton {
                    objectName: "drawRow"
                    visible: scene.view.many && scene.view.about.row > 1
                    fill: Theme.teal
                    fontSize: Theme.title
                    text: qsTr("All %Ln at once", "", scene.view.about.row)
                    onClicked: scene.view.drawMany(scene.view.about.row)
                },
                PosterButton {
                    objectName: "drawSome"
                    visible: scene.view.many && scene.view.about.waiting > 2
                    outlined: true
                    text: qsTr("Another number")
                    onClicked: some.open()
                },
                PosterButton {
                    objectName: "drawAll"
                    visible: scene.view.many && scene.view.about.waiting === 2 && scene.view.about.row === 1
                    fill: Theme.teal
                    text: qsTr("Both at once")
                    onClicked: scene.view.drawMany(2)
                }
            ]
        }
    }
    ManySheet {
        id: some
        most: scene.view.about.waiting
        onChosen: count => scene.view.drawMany(count)
    }
}
