import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.contest

// A paper that no scanner can read, or that is only known by its letters.
ColumnLayout {
    id: page

    required property PaperBallotsView view
    readonly property string letters: entry.text.trim()

    spacing: Theme.gap
    onVisibleChanged: if (visible) Qt.callLater(entry.forceActiveFocus)

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Its letters stand below the code. Enter what is marked on it, or call it in: then nobody can use it any more.")
    }
    TextEntry {
        id: entry
        objectName: "lostCode"
        Layout.fillWidth: true
        label: qsTr("The letters of the paper")
        placeholder: "\u20667K3Q-9XWD-2MH\u2069"
        maximumLength: 32
        onEdited: page.view.forgetNews()
    }
    BodyText {
        objectName: "codeNews"
        Layout.fillWidth: true
        visible: text !== ""
        color: Theme.red
        font.bold: true
        text: page.view.news
        Accessible.role: Accessible.AlertMessage
    }
    Item { Layout.fillHeight: true }

    // The letters stay: one of them may have to be mended.
    function taken(): string {
        entry.doneTyping()
        return letters
    }
}
