import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.hunt
import ui.admin.hunt

// The code under a mustache that no scanner reads, typed.
PosterPage {
    id: page
    required property HidingView view
    property string typed: ""
    property string stranger: ""
    readonly property bool slipped: stranger !== "" || view.kind.startsWith("slip-")

    kicker: qsTr("Hiding")
    title: view.placeName
    corner: [
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Back")
            onClicked: page.view.scanAgain()
        }
    ]

    CodeSlots {
        Layout.alignment: Qt.AlignHCenter
        typed: page.typed
        wide: Math.min(page.width - 2 * Theme.margin, Theme.mm(170))
    }
    BodyText {
        objectName: "hint"
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.body * 1.5
        horizontalAlignment: Text.AlignHCenter
        color: page.slipped ? Theme.red : Theme.inkSoft
        font.bold: page.slipped
        text: page.hint()
        Accessible.role: Accessible.AlertMessage
    }
    CodePad {
        objectName: "pad"
        focus: true
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: rows * Theme.touchSmall + (rows - 1) * Theme.gap
        Layout.maximumHeight: implicitHeight
        Layout.maximumWidth: Theme.mm(300)
        Layout.alignment: Qt.AlignHCenter
        canEnter: page.typed.length > 0
        enterText: qsTr("Hide it")
        onLetter: letter => page.put(letter)
        onErased: page.erase()
        onEntered: page.view.enterCode(page.typed)
    }
    Keys.onPressed: event => {
        event.accepted = event.text !== "" && page.view.folded(event.text) !== ""
        if (event.accepted)
            page.put(event.text)
    }

    function put(text: string) {
        for (const letter of view.folded(text)) {
            stranger = view.isLetter(letter) ? "" : letter
            if (stranger === "" && typed.length < 11)
                typed += letter
        }
        view.forgetSlip()
    }
    function erase() {
        stranger = ""
        typed = typed.slice(0, -1)
        view.forgetSlip()
    }
    function hint(): string {
        if (stranger !== "")
            return qsTr("No code has a %1. Look again: is it another letter?").arg("\u2066" + stranger + "\u2069")
        switch (view.kind) {
        case "slip-empty": return qsTr("The code is printed under the mustache.")
        case "slip-short": return qsTr("%Ln letters are still missing. Look at the paper again.", "", view.count)
        case "slip-long": return qsTr("That is %Ln letters too many. Look at the paper again.", "", view.count)
        case "slip-letter": return qsTr("No code has a %1. Look again: is it another letter?").arg("\u2066" + view.letter + "\u2069")
        case "slip-check": return qsTr("One letter is off. Compare them with the paper, one by one.")
        case "": case "hid": case "moved": case "here": case "undone": case "helper": break
        case "found": return qsTr("This one was found already.")
        case "void": return qsTr("This one is out of the hunt.")
        case "old": return qsTr("This is an old print. Its new paper is the one to hide.")
        default: return qsTr("No mustache has this code. Compare it with the paper.")
        }
        return qsTr("It is printed under the mustache, like %1.").arg("\u20667K3Q-9XWD-2MH\u2069")
    }
}
