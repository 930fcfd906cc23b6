import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.contest

// A stack of papers, one after the other: scan, touch what is marked, cast, and the next.
FocusScope {
    id: screen
    required property PaperBallotsView view
    focus: true

    Keys.onEscapePressed: screen.view.endStack()

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: screen.view.title
        title: screen.view.entered === 0 ? qsTr("Scan the first paper.") : qsTr("In the box. Scan the next paper.")
        footer: [
            PosterButton {
                objectName: "typed"
                visible: entry.text !== ""
                fill: Theme.red
                text: qsTr("Take this code")
                onClicked: screen.take()
            },
            PosterButton {
                objectName: "endStack"
                fill: Theme.teal
                outlined: screen.view.entered === 0
                text: qsTr("That was the last one")
                onClicked: screen.view.endStack()
            }
        ]

        BodyText {
            objectName: "entered"
            Layout.fillWidth: true
            font.pixelSize: Theme.lead
            text: screen.view.entered === 0 ? qsTr("Hold its code under the scanner. Then touch what is marked on it, and cast it.")
                : qsTr("%Ln papers are in the box.", "", screen.view.entered)
        }
        TextEntry {
            id: entry
            objectName: "paperCode"
            Layout.fillWidth: true
            label: qsTr("Or type the letters below it")
            placeholder: "\u20667K3Q-9XWD-2MH\u2069"
            maximumLength: 32
            onAccepted: screen.take()
        }
        Mustache {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Theme.mm(20)
            Layout.margins: Theme.mm(6)
            style: "handlebar"
            color: Theme.teal
        }
    }

    function take() {
        const code = entry.text
        entry.text = ""
        entry.doneTyping()
        if (code.trim() !== "")
            view.enterCode(code)
    }
}
