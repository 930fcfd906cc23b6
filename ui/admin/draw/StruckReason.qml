pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.draw

// Why somebody may not win; it is published. Who stands on the list already can be taken off it.
PosterPage {
    id: page
    required property DrawStruckView view
    readonly property bool there: view.step === "one"

    focus: true
    kicker: qsTr("Who may not win")
    title: view.name
    footer: [
        PosterButton {
            objectName: "strike"
            visible: !page.there
            enabled: page.view.reason.trim() !== ""
            fill: Theme.red
            text: qsTr("May not win")
            onClicked: {
                entry.doneTyping()
                page.view.strike()
            }
        },
        PosterButton {
            objectName: "free"
            visible: page.there
            fill: Theme.teal
            text: qsTr("May win again")
            onClicked: page.view.free()
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: page.there ? qsTr("Back") : qsTr("Somebody else")
            onClicked: page.view.back()
        }
    ]

    BodyText {
        Layout.fillWidth: true
        visible: page.there
        font.pixelSize: Theme.lead
        text: page.view.reason
    }
    TextEntry {
        id: entry
        objectName: "reason"
        Layout.fillWidth: true
        visible: !page.there
        focus: visible
        label: qsTr("Why? Everybody reads it.")
        placeholder: qsTr("In your own words, or touch one below")
        maximumLength: page.view.longest
        text: page.view.reason
        onEdited: text => page.view.say(text)
        onAccepted: doneTyping()
    }
    Flow {
        Layout.fillWidth: true
        visible: !page.there
        spacing: Theme.gap

        Repeater {
            model: page.view.atHand
            PosterButton {
                required property string modelData
                required property int index
                objectName: "reason" + index
                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                side: Theme.touchSmall
                verticalPadding: Theme.mm(1)
                fontSize: Theme.body
                outlined: page.view.reason !== modelData
                text: modelData
                onClicked: page.view.say(modelData)
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        font.pixelSize: Theme.small
        text: qsTr("Published: %1 and the reason. No name, but colleagues may know whose code it is.").arg("\u2066" + page.view.person + "\u2069")
    }
    Item { Layout.fillHeight: true }
}
