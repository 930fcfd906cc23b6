import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.contest

// How it was counted: turn-out, each round as bars, and what parted equals.
PosterPage {
    id: page
    required property ContestResultView view

    kicker: page.view.title
    title: page.view.method
    footer: [
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]

    BodyText {
        objectName: "turnout"
        Layout.fillWidth: true
        text: [
            qsTr("%L1 of %L2 people voted.").arg(page.view.voted).arg(page.view.able),
            page.view.blank > 0 ? qsTr("%Ln ballots were blank.", "", page.view.blank) : "",
            page.view.withdrawn
        ].filter(part => part !== "").join(" ")
    }
    BodyText {
        objectName: "ties"
        Layout.fillWidth: true
        visible: page.view.ties !== ""
        text: page.view.ties
        font.pixelSize: Theme.small
        color: Theme.inkSoft
    }
    RoundBars {
        Layout.fillWidth: true
        Layout.fillHeight: true
        focus: true
        model: page.view.bars
    }
}
