pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.draw
import ui.admin.contest

// A lot among equals: the list of ballots stands, and the room calls twenty digits that nobody could know.
PosterPage {
    id: page
    required property ContestResultView view
    required property ContestLotView lot

    kicker: page.view.title
    title: page.lot.complete ? qsTr("All digits are there") : qsTr("Call a digit: %L1 of %L2").arg(page.lot.digits.length + 1).arg(page.lot.length)
    footer: [
        PosterButton {
            objectName: "draw"
            visible: page.lot.complete
            fill: Theme.red
            text: qsTr("Draw the lot")
            onClicked: page.lot.draw()
        },
        PosterButton {
            objectName: "why"
            outlined: true
            text: qsTr("What happens here?")
            onClicked: why.open()
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap * 2

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3
            spacing: Theme.gap

            BodyText {
                Layout.fillWidth: true
                text: qsTr("Equal so far:")
                color: Theme.inkSoft
            }
            Repeater {
                model: page.lot.equals
                DisplayText {
                    required property string title
                    Layout.fillWidth: true
                    text: title
                    font.pixelSize: Theme.lead
                    lineHeight: 1
                    maximumLineCount: 2
                    elide: Text.ElideRight
                }
            }
            BodyText {
                objectName: "fingerprint"
                Layout.fillWidth: true
                text: qsTr("The list of ballots: %1").arg("\u2066" + page.lot.fingerprint + "\u2069")
                font.pixelSize: Theme.small
            }
            BigLetters {
                objectName: "letters"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.mm(30)
                text: page.lot.digits
                count: page.lot.length
                group: 5
            }
        }
        DicePad {
            objectName: "pad"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2
            Layout.maximumHeight: Theme.portrait ? Theme.mm(170) : Theme.mm(150)
            focus: true
            onDigit: digit => page.lot.digit(digit)
            onErased: page.lot.erase()
        }
    }
    Sheet {
        id: why
        title: qsTr("Nobody can choose it")
        body: qsTr("Publish the list of ballots first, or hang it up: its fingerprint is on this page. Then twenty people call a digit each, 0 to 9. The order of the equals follows from the list and the digits together, and everybody can compute it again. It is drawn once.")
        buttons: [
            PosterButton {
                objectName: "whyDone"
                text: qsTr("All right")
                onClicked: why.close()
            }
        ]
    }
}
