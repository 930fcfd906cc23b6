import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ui.kit

// One award of many: its title over who has it, or, to choose from, its number and title alone.
AbstractButton {
    id: card

    property int number: 0
    property string title: ""
    property string name: ""
    property bool quiet: false
    property bool here: false
    property bool touchable: false
    property color inkColor: Theme.ink
    readonly property string who: quiet ? qsTr("Somebody who likes it quiet") : name

    focusPolicy: touchable ? Qt.StrongFocus : Qt.NoFocus
    enabled: touchable
    padding: Theme.mm(3)
    bottomPadding: Theme.mm(5)
    horizontalPadding: Theme.mm(4)
    Accessible.role: touchable ? Accessible.Button : Accessible.StaticText
    Accessible.name: touchable ? qsTr("Award %L1: %2").arg(number).arg(title) : title + ": " + who
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: PosterBlock {
        fill: card.here ? Theme.red : Theme.card
        inkColor: card.here ? Theme.onFill(Theme.red) : Theme.ink
        down: card.down

        FocusRing { shown: card.activeFocus }
    }
    contentItem: RowLayout {
        spacing: Theme.mm(3)

        DisplayText {
            visible: card.touchable
            text: Theme.number(card.number)
            color: card.here ? Theme.onFill(Theme.red) : Theme.red
            font.pixelSize: Math.min(Theme.hero, card.height * 0.6)
            lineHeight: 1
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            FarText {
                objectName: "cardTitle"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 2
                color: card.touchable ? (card.here ? Theme.onFill(Theme.red) : Theme.ink) : Theme.red
                text: card.title
                largest: Theme.mm(14)
                least: Theme.mm(6)
                smallest: Theme.mm(3.4)
                horizontalAlignment: card.touchable ? Text.AlignLeft : Text.AlignHCenter
            }
            FarText {
                objectName: "cardName"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 3
                visible: !card.touchable
                text: card.who
                largest: Theme.mm(40)
                least: Theme.mm(9)
                smallest: Theme.mm(3.4)
            }
        }
    }
}
