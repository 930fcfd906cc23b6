import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ui.kit

// One of many winners: a name to be read across the hall, below it what there is to know. To touch where it can be
// marked.
AbstractButton {
    id: card

    required property int seat
    required property string prize
    required property string name
    required property string former
    required property int can
    required property string why
    required property string note

    property bool touchable: false
    property bool mixed: false
    property bool detailed: false
    property real nameHeight: Theme.mm(20)
    property real small: Theme.body
    property real far: Theme.mm(16)
    property color inkColor: Theme.ink
    readonly property bool marked: why !== ""

    enabled: touchable && can === 1
    focusPolicy: enabled ? Qt.StrongFocus : Qt.NoFocus
    padding: Theme.mm(1)
    Accessible.role: enabled ? Accessible.CheckBox : Accessible.StaticText
    Accessible.name: name + ". " + prize
    Accessible.checkable: enabled
    Accessible.checked: marked
    Accessible.onPressAction: click()

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Item {
        PosterBlock {
            anchors.fill: parent
            visible: card.enabled
            outlined: !card.marked
            framed: false
            fill: card.marked ? Theme.red : card.inkColor
            down: card.down
        }
        FocusRing { shown: card.activeFocus; reach: 0 }
    }
    contentItem: RowLayout {
        spacing: Theme.gap

        DisplayText {
            Layout.preferredWidth: card.far * 0.9
            Layout.preferredHeight: card.nameHeight
            Layout.alignment: Qt.AlignTop
            text: Theme.number(card.seat)
            color: words.inkColor
            opacity: 0.7
            font.pixelSize: card.far * 0.5
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
            lineHeight: 1
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
        ColumnLayout {
            id: words
            readonly property color inkColor: card.marked ? Theme.onFill(Theme.red) : card.inkColor
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 0

            FarText {
                objectName: "cardName"
                Layout.fillWidth: true
                Layout.preferredHeight: card.nameHeight
                text: card.name === "" ? qsTr("Nobody is left") : card.name
                largest: card.far
                least: card.far * 0.7
                color: words.inkColor
                opacity: card.name === "" ? 0.7 : 1
                font.strikeout: card.marked
                horizontalAlignment: Text.AlignLeft
            }
            BodyText {
                objectName: "cardDetail"
                Layout.fillWidth: true
                visible: card.detailed
                color: words.inkColor
                font.pixelSize: card.small
                maximumLineCount: 1
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: card.marked ? (card.why === "ABSENT" ? qsTr("Not here") : qsTr("Says no, thank you")) + " · \u2068" + card.note + "\u2069"
                    : card.mixed ? card.prize : ""
            }
            BodyText {
                objectName: "cardFormer"
                Layout.fillWidth: true
                visible: card.former !== ""
                color: words.inkColor
                font.pixelSize: card.small
                font.strikeout: true
                maximumLineCount: 1
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: card.former.split("\n").map(one => "\u2068" + one + "\u2069").join(" · ")
            }
        }
    }
}
