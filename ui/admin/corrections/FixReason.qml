pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.corrections

// What will happen, and why: a reason at hand or one's own words.
PosterPage {
    id: page
    required property FixView view

    focus: true
    kicker: qsTr("Put right")
    title: view.question
    footer: [
        PosterButton {
            objectName: "confirm"
            enabled: page.view.ready
            fill: Theme.red
            text: page.view.verb
            onClicked: {
                entry.doneTyping()
                page.view.confirm()
            }
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Leave it as it is")
            onClicked: page.view.back()
        }
    ]

    ChoiceField {
        Layout.fillWidth: true
        visible: page.view.granting
        label: qsTr("What for")
        current: page.view.grantWord
        options: page.view.grantWords
        onChosen: key => page.view.setWord(key)
    }
    StepperField {
        Layout.fillWidth: true
        visible: page.view.granting
        label: qsTr("How many tickets")
        from: 1
        to: page.view.most
        value: page.view.count
        onMoved: value => page.view.setCount(value)
    }
    TextEntry {
        id: entry
        objectName: "reason"
        Layout.fillWidth: true
        label: qsTr("Why? The journal keeps it.")
        placeholder: qsTr("In your own words, or touch one below")
        maximumLength: 200
        text: page.view.reason
        onEdited: text => page.view.say(text)
    }
    Flow {
        Layout.fillWidth: true
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
    Item { Layout.fillHeight: true }
}
