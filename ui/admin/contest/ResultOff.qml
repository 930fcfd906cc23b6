import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.contest

// It was called off: there is nothing to see, and that is all there is to say.
PosterPage {
    id: page
    required property ContestResultView view

    kicker: page.view.title
    title: qsTr("Called off")
    footer: [
        PosterButton {
            objectName: "back"
            focus: true
            outlined: true
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Nothing was counted, and nothing ever will be. Why it was called off is in the journal.")
    }
    Mustache {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Theme.mm(20)
        style: "horseshoe"
        color: Theme.faded
    }
}
