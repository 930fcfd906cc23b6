import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.contest

// It is in the box. The code for whoever wants to find their ballot in the list; then nothing of it is left.
FocusScope {
    id: page

    required property BoothView view
    readonly property ReceiptView receipt: view.receipt
    readonly property color fill: Theme.gold
    readonly property bool tight: Theme.textScale > 1.5 && !Theme.portrait

    focus: true
    PosterCanvas {
        anchors.fill: parent
        fill: page.fill
    }
    Aloft { id: aloft; title: title.text }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: aloft.height + Theme.margin
        anchors.bottomMargin: Theme.gap * 2
        spacing: Theme.gap

        DisplayText {
            id: title
            objectName: "title"
            Layout.fillWidth: true
            Layout.maximumHeight: Theme.hero * 2
            visible: !aloft.visible
            text: page.view.paper ? qsTr("The paper is in the box.") : qsTr("Thank you! Your ballot is in the box.")
            font.pixelSize: page.tight ? Theme.title : Theme.hero
            fontSizeMode: Text.Fit
            maximumLineCount: 2
            Accessible.role: Accessible.Heading
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: Theme.mm(80)
            Layout.minimumHeight: Theme.mm(20)
            visible: page.receipt.code !== ""
            radius: Theme.radius
            color: Theme.card
            border.width: Theme.line
            border.color: Theme.ink

            FarText {
                objectName: "code"
                anchors.fill: parent
                anchors.margins: Theme.mm(4)
                text: page.receipt.code === "" ? "" : "\u2066" + page.receipt.code + "\u2069"
                largest: Theme.mm(48)
            }
        }
        BodyText {
            objectName: "codeText"
            Layout.fillWidth: true
            visible: page.receipt.code !== ""
            text: page.tight ? qsTr("Your ballot's code. After the close, the list shows it with what you chose.")
                : qsTr("This is your ballot's code. Write it down if you like: after the close, the list shows it with what you chose. It is kept nowhere together with your name.")
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Mustache {
                anchors { fill: parent; margins: Theme.mm(8) }
                visible: page.view.paper && parent.height > Theme.mm(30)
                style: "imperial"
            }
        }
        BodyText {
            objectName: "clears"
            Layout.fillWidth: true
            text: qsTr("This screen clears itself in %Ln seconds.", "", page.receipt.secondsLeft)
            font.bold: true
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.mm(3)
            radius: Theme.radius
            color: Qt.alpha(Theme.ink, 0.25)

            Rectangle {
                anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
                radius: Theme.radius
                color: Theme.ink
                width: parent.width * page.receipt.secondsLeft / page.receipt.seconds
            }
        }
        FooterRow {
            Layout.fillWidth: true
            buttons: [
                PosterButton {
                    objectName: "done"
                    focus: true
                    text: qsTr("Done")
                    onClicked: page.view.done()
                },
                PosterButton {
                    objectName: "another"
                    visible: page.view.more
                    fill: Theme.red
                    text: qsTr("My next vote")
                    onClicked: page.view.another()
                },
                PosterButton {
                    objectName: "next"
                    visible: !page.view.paper
                    fill: Theme.teal
                    text: qsTr("The next voter")
                    onClicked: page.view.next()
                },
                PosterButton {
                    objectName: "moreTime"
                    visible: page.receipt.code !== ""
                    outlined: true
                    text: qsTr("More time")
                    onClicked: page.receipt.moreTime()
                }
            ]
        }
    }
}
