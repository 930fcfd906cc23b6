import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin
import ui.admin.awards

// Which certificates, and how they are kept. What does not fit on its paper is said before anything is made.
PosterPage {
    id: page
    required property AwardBatchView view

    focus: true
    kicker: qsTr("Papers")
    title: page.view.count === 0 ? qsTr("Which certificates?") : qsTr("%Ln certificates", "", page.view.count)
    footer: [
        PosterButton {
            objectName: "make"
            enabled: page.view.count > 0
            focus: true
            fill: Theme.red
            text: page.view.count > 0 && page.view.again === page.view.count ? qsTr("Issue again") : qsTr("Issue")
            onClicked: page.view.make()
        },
        PosterButton {
            objectName: "preview"
            enabled: page.view.count > 0
            fill: Theme.teal
            text: qsTr("Look at each")
            onClicked: page.view.preview()
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]

    FactLine {
        objectName: "misfits"
        visible: page.view.wrong > 0
        good: false
        label: qsTr("Too long")
        text: qsTr("%Ln certificates do not hold all their words.", "", page.view.wrong)
        actionText: qsTr("Look")
        onActed: page.view.lookAtMisfits()
    }
    FactLine {
        objectName: "onAll"
        visible: page.view.onAll !== ""
        good: false
        label: qsTr("On all")
        text: page.view.onAll
    }
    FactLine {
        objectName: "fits"
        visible: page.view.wrong === 0 && page.view.onAll === "" && page.view.count > 0
        label: qsTr("Room")
        text: page.view.checking ? qsTr("Looking whether all words fit ...") : qsTr("All words fit on their paper.")
    }
    ChoiceField {
        Layout.fillWidth: true
        Layout.fillHeight: false
        label: qsTr("Which ones")
        current: page.view.scope
        options: [
            { key: "all", text: qsTr("All") },
            { key: "new", text: qsTr("Not made yet") },
            { key: "chosen", text: page.view.chosen > 0 ? qsTr("%Ln chosen", "", page.view.chosen) : qsTr("I choose") }
        ]
        onChosen: key => page.view.choose(key)
    }
    ChoiceField {
        Layout.fillWidth: true
        Layout.fillHeight: false
        label: qsTr("Kept as")
        current: page.view.each ? "each" : "one"
        options: [
            { key: "one", text: qsTr("One paper, to print") },
            { key: "each", text: qsTr("A file each, to send") }
        ]
        onChosen: key => page.view.makeEach(key === "each")
    }
    BodyText {
        Layout.fillWidth: true
        font.pixelSize: Theme.small
        text: qsTr("From then on the kiosk knows them under the scanner. They are saved in %1").arg("\u2066" + page.view.folder + "\u2069")
    }
    BodyText {
        objectName: "again"
        Layout.fillWidth: true
        visible: page.view.again > 0
        font.pixelSize: Theme.small
        text: qsTr("%Ln of them were made before: they keep their numbers, and the journal says that they were issued again.", "", page.view.again)
    }
    Mustache {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Theme.mm(12)
        Layout.maximumHeight: Theme.mm(40)
        style: "imperial"
        color: Theme.gold
    }
    Item { Layout.fillHeight: true }
}
