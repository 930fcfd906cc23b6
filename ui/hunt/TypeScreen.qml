import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.hunt

// The code that is printed on a mustache, by touch or by keyboard.
FocusScope {
    id: screen

    required property HuntView view
    property string typed: ""
    property string stranger: ""

    readonly property bool low: height < Theme.mm(130)
    readonly property string hint: {
        if (stranger !== "")
            return qsTr("No code has a %1. Look again: is it another letter?").arg("\u2066" + stranger + "\u2069")
        switch (view.kind) {
        case "slip-empty": return qsTr("The code is printed under the mustache.")
        case "slip-short": return qsTr("%Ln letters are still missing. Look at the paper again.", "", view.count)
        case "slip-long": return qsTr("That is %Ln letters too many. Look at the paper again.", "", view.count)
        case "slip-letter": return qsTr("No code has a %1. Look again: is it another letter?").arg("\u2066" + view.letter + "\u2069")
        case "slip-check": return qsTr("One letter is off. Compare them with the paper, one by one.")
        default: return qsTr("It is printed under the mustache, like %1.").arg("\u20667K3Q-9XWD-2MH\u2069")
        }
    }
    readonly property bool slipped: stranger !== "" || view.kind.startsWith("slip-")

    function put(text: string) {
        const letters = view.folded(text)
        for (const letter of letters) {
            stranger = view.isLetter(letter) ? "" : letter
            if (stranger === "" && typed.length < slots.length)
                typed += letter
        }
        if (letters !== "")
            view.forgetSlip()
    }

    function erase() {
        stranger = ""
        typed = typed.slice(0, -1)
        view.forgetSlip()
    }

    PosterCanvas { anchors.fill: parent }
    Aloft { id: aloft; title: qsTr("Type the code") }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: aloft.height + Theme.margin
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            Layout.maximumHeight: screen.low ? Theme.touch : Number.POSITIVE_INFINITY
            spacing: Theme.gap * 2
            DisplayText {
                objectName: "title"
                Layout.fillWidth: true
                visible: !screen.low
                text: aloft.visible ? "" : aloft.title
                font.pixelSize: Theme.portrait ? Theme.hero : Theme.title
                maximumLineCount: 1
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                Accessible.role: Accessible.Heading
            }
            Item {
                id: lowPlace
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: screen.low
            }
            PosterButton {
                objectName: "cancel"
                Layout.maximumHeight: Theme.touch
                Layout.maximumWidth: Theme.mm(60)
                outlined: true
                text: qsTr("Back")
                onClicked: screen.view.another()
            }
        }
        Item { Layout.fillHeight: true; visible: Theme.portrait }
        Item {
            id: place
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: slots.height
            Layout.maximumHeight: Theme.portrait ? slots.height : Number.POSITIVE_INFINITY
            visible: !screen.low
        }
        BodyText {
            objectName: "hint"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Theme.mm(10)
            Layout.maximumHeight: Theme.body * 3.2
            text: screen.hint
            font.pixelSize: Theme.portrait ? Theme.lead : Theme.body
            color: screen.slipped ? Theme.red : Theme.inkSoft
            font.weight: screen.slipped ? Font.Bold : Font.Normal
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.mm(4.8)
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.role: Accessible.AlertMessage
        }
        Item { Layout.fillHeight: true; visible: Theme.portrait }
        CodePad {
            id: pad
            objectName: "pad"
            focus: true
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.mm(300)
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredHeight: screen.low ? rows * Theme.touchSmall + (rows - 1) * Theme.gap : implicitHeight
            canEnter: screen.typed.length > 0
            onLetter: letter => screen.put(letter)
            onErased: screen.erase()
            onEntered: screen.view.enterCode(screen.typed)
        }
    }
    CodeSlots {
        id: slots
        objectName: "slots"
        parent: screen.low ? lowPlace : place
        anchors.centerIn: parent
        typed: screen.typed
        wide: Math.min(parent.width, Theme.mm(Theme.compact ? 170 : 260))
    }
    Keys.onEscapePressed: screen.view.another()
    Keys.onPressed: event => {
        event.accepted = event.text !== "" && screen.view.folded(event.text) !== ""
        if (event.accepted)
            screen.put(event.text)
    }
}
