import QtQuick
import QtQuick.Layouts
import ui.kit

// One clue as visitors read it; a closed one says when it opens, and nothing else.
PosterFrame {
    id: card

    property int place: 1
    property string text: ""
    property bool open: true
    property string when: ""
    property bool today: false
    property bool newest: false
    readonly property color inkColor: Theme.onFill(fill)

    objectName: open ? "clue" : "closedClue"
    fill: newest ? Theme.gold : open ? Theme.card : Theme.paper
    frameColor: open ? Theme.ink : Theme.inkSoft
    padding: Theme.mm(Theme.compact ? 4 : 6)

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap * 2

        DisplayText {
            Layout.preferredWidth: Theme.mm(14) * Theme.shout
            Layout.alignment: Qt.AlignVCenter
            horizontalAlignment: Text.AlignHCenter
            visible: card.open
            text: Theme.number(card.place)
            color: card.newest ? Theme.ink : Theme.red
            font.pixelSize: Theme.title
            lineHeight: 1
        }
        Symbol {
            Layout.preferredWidth: Theme.mm(14) * Theme.shout
            Layout.preferredHeight: Theme.mm(8)
            visible: !card.open
            name: "lock"
            color: Theme.inkSoft
        }
        BodyText {
            objectName: "clueText"
            Layout.fillWidth: true
            text: card.open ? card.text
                : card.today ? qsTr("Opens today at %1").arg("\u2068" + card.when + "\u2069")
                : qsTr("Opens on %1").arg("\u2068" + card.when + "\u2069")
            color: card.open ? card.inkColor : Theme.inkSoft
            font.weight: card.open ? Font.Bold : Font.Normal
            font.pixelSize: Theme.portrait ? Theme.lead : Theme.body
            verticalAlignment: Text.AlignVCenter
        }
        Stamp {
            Layout.alignment: Qt.AlignVCenter
            visible: card.newest && card.width > Theme.mm(150) * Theme.textScale
            color: card.inkColor
            text: qsTr("New!")
            fontSize: Theme.mm(7)
        }
    }
}
