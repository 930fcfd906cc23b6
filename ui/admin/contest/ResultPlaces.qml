import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.contest

// Who came where, and all that can be done with it.
PosterPage {
    id: page
    required property ContestResultView view
    readonly property bool any: page.view.entries > 0

    kicker: page.view.title
    title: !page.any ? qsTr("Nobody is left to win")
        : page.view.needsLot ? qsTr("The first place waits for a lot")
        : qsTr("The result")
    footer: [
        PosterButton {
            objectName: "toLot"
            visible: page.view.needsLot
            fill: Theme.red
            text: qsTr("Draw the lot")
            onClicked: page.view.show("lot")
        },
        PosterButton {
            objectName: "onStage"
            visible: page.any
            fill: page.view.needsLot ? Theme.ink : Theme.red
            outlined: page.view.needsLot
            text: page.view.revealed ? qsTr("The show again") : qsTr("To the stage")
            onClicked: page.view.onStage()
        },
        PosterButton {
            objectName: "toAwards"
            visible: page.any
            fill: Theme.teal
            text: qsTr("Awards")
            onClicked: page.view.show("awards")
        },
        PosterButton {
            objectName: "toShare"
            fill: Theme.teal
            text: qsTr("Take it along")
            onClicked: page.view.show("share")
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]

    BodyText {
        objectName: "twice"
        Layout.fillWidth: true
        visible: page.view.twice !== ""
        text: page.view.twice
        color: Theme.red
        font.bold: true
    }
    BodyText {
        Layout.fillWidth: true
        visible: !page.any
        text: qsTr("Every costume was withdrawn. Its ballots are kept and can be published.")
    }
    Flow {
        Layout.fillWidth: true
        visible: page.any
        spacing: Theme.gap

        PosterButton {
            objectName: "toCount"
            side: Theme.touchSmall
            verticalPadding: Theme.mm(1)
            outlined: true
            text: qsTr("How it was counted")
            onClicked: page.view.show("count")
        }
        PosterButton {
            objectName: "toWeight"
            visible: page.view.judged
            side: Theme.touchSmall
            verticalPadding: Theme.mm(1)
            outlined: true
            text: qsTr("Judges and colleagues")
            onClicked: page.view.show("weight")
        }
        PosterButton {
            objectName: "toMethods"
            side: Theme.touchSmall
            verticalPadding: Theme.mm(1)
            outlined: true
            text: qsTr("With other methods")
            onClicked: page.view.show("methods")
        }
    }
    RecordList {
        objectName: "places"
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: Theme.touch * 2
        visible: page.any
        focus: visible
        name: qsTr("Places")
        model: page.view.places
    }
}
