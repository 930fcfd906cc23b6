import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.contest

// The vote is closed. Nobody who walks past sees the result by accident: it is shown when somebody says so.
PosterPage {
    id: page
    required property ContestResultView view

    kicker: page.view.title
    title: page.view.revealed ? qsTr("Everybody knows it") : qsTr("It is closed, and nobody knows yet")
    footer: [
        PosterButton {
            objectName: "onStage"
            visible: !page.view.revealed
            fill: Theme.red
            text: qsTr("To the stage, without looking")
            onClicked: page.view.onStage()
        },
        PosterButton {
            objectName: "look"
            focus: true
            outlined: !page.view.revealed
            fill: page.view.revealed ? Theme.red : Theme.ink
            text: qsTr("Show the result here")
            onClicked: page.view.look()
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]

    BodyText {
        Layout.fillWidth: true
        text: qsTr("%L1 of %L2 people voted.").arg(page.view.voted).arg(page.view.able)
    }
    BodyText {
        Layout.fillWidth: true
        visible: !page.view.revealed
        text: qsTr("If somebody looks over your shoulder, wait a moment: the next page says who won.")
    }
    DisplayText {
        objectName: "warned"
        Layout.fillWidth: true
        visible: page.view.warnings > 0 && !page.view.revealed
        text: qsTr("Somebody on the podium has won something else already. Look before the show.")
        color: Theme.red
        font.pixelSize: Theme.lead
        lineHeight: 1
    }
    Mustache {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Theme.mm(20)
        style: "handlebar"
        color: Theme.teal
    }
}
