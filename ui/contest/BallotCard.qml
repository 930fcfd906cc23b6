import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ui.kit
import ui.contest

// One costume on the ballot: its photo, number and title, and how it is marked. Touched, it is chosen.
AbstractButton {
    id: card

    required property string method
    required property string key
    required property int number
    required property string title
    required property string name
    required property string photo
    required property bool own
    required property int mark
    // The keyboard is on it.
    property bool ringed: false
    readonly property bool starred: method === "star"
    readonly property bool on: mark > 0
    readonly property bool tall: height > Theme.mm(72)
    readonly property real titleSize: Math.min(Theme.body, Theme.mm(10))
    readonly property real titleLines: tall ? 2.6 : 2.1
    readonly property real longTitle: 0.66

    signal chosen()
    signal given(int stars)
    signal looked()

    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Number %L1: %2").arg(number).arg("\u2068" + title + "\u2069") + ". " + said()
    Accessible.onPressAction: card.chosen()
    onClicked: {
        if (card.starred)
            card.looked()
        else
            card.chosen()
    }

    function said(): string {
        if (own)
            return qsTr("Your own team: let the others decide")
        if (!on)
            return qsTr("not chosen")
        if (starred)
            return qsTr("%Ln stars", "", mark)
        return method === "ranked" ? qsTr("your choice number %L1").arg(mark) : qsTr("chosen")
    }

    background: Rectangle {
        radius: Theme.radius
        color: card.on ? Theme.gold : Theme.card
        border.width: card.on ? Theme.mm(1.6) : Theme.line
        border.color: card.on ? Theme.red : Theme.ink

        FocusRing { shown: card.ringed; reach: 0 }
    }
    contentItem: ColumnLayout {
        spacing: 0

        EntryPhoto {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.mm(2)
            source: card.photo
            faded: card.own

            EntryMark {
                anchors { left: parent.left; top: parent.top; margins: Theme.mm(2) }
                method: card.method
                value: card.mark
            }
            IconButton {
                objectName: "look" + card.number
                anchors { right: parent.right; top: parent.top; margins: Theme.mm(1) }
                side: Theme.mm(12)
                symbol: "search"
                text: qsTr("See number %L1 large").arg(card.number)
                outlined: false
                fill: Theme.card
                focusPolicy: Qt.NoFocus
                onClicked: card.looked()
            }
            EntryNumber {
                anchors { left: parent.left; bottom: card.own ? strip.top : parent.bottom }
                number: card.number
                size: Math.min(Theme.lead, Theme.mm(11))
            }
            Rectangle {
                id: strip
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                visible: card.own
                height: why.implicitHeight + Theme.mm(3)
                color: Theme.ink

                BodyText {
                    id: why
                    objectName: "own" + card.number
                    anchors {
                        left: parent.left
                        right: parent.right
                        verticalCenter: parent.verticalCenter
                        margins: Theme.mm(2)
                    }
                    text: qsTr("Your own team: let the others decide")
                    color: Theme.paper
                    font.pixelSize: Math.min(Theme.small, Theme.mm(8))
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
        StarRow {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(card.width - Theme.mm(4), 5 * side + 4 * Theme.gap)
            Layout.bottomMargin: Theme.mm(1)
            visible: card.starred && !card.own
            count: card.mark
            walked: false
            lit: Theme.red
            onGiven: stars => card.given(stars)
        }
        TextMetrics {
            id: wide
            font { family: label.font.family; weight: label.font.weight; pixelSize: card.titleSize }
            text: card.title
        }
        DisplayText {
            id: label
            Layout.fillWidth: true
            Layout.leftMargin: Theme.mm(2)
            Layout.rightMargin: Theme.mm(2)
            Layout.bottomMargin: card.tall ? 0 : Theme.mm(1.4)
            // A long title is smaller, in two lines: all of it is read without touching.
            Layout.preferredHeight: card.titleSize * card.titleLines
            objectName: "title" + card.number
            text: card.title
            font.pixelSize: card.titleSize * (wide.advanceWidth > width ? card.longTitle : 1)
            maximumLineCount: card.tall ? 3 : 2
            elide: Text.ElideRight
            lineHeight: 1
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
        BodyText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.mm(2)
            Layout.rightMargin: Theme.mm(2)
            Layout.bottomMargin: Theme.mm(1.4)
            visible: text !== "" && card.tall
            text: card.name
            color: card.on ? Theme.ink : Theme.inkSoft
            font.pixelSize: Math.min(Theme.small, Theme.mm(8))
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    scale: down ? 0.98 : 1
}
