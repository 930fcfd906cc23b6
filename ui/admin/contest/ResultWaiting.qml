import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.contest

// While the vote is not closed: how many voted, how far each judge is. No count, and no way to one.
PosterPage {
    id: page
    required property ContestResultView view

    kicker: page.view.title
    title: qsTr("%L1 of %L2 voted").arg(page.view.voted).arg(page.view.able)
    footer: [
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]

    MustacheRuler {
        Layout.fillWidth: true
        value: page.view.voted
        total: page.view.able
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Who is ahead is nowhere written, not even here. It is counted when the vote is closed.")
    }
    RecordList {
        id: judges
        Layout.fillWidth: true
        visible: count > 0
        Layout.fillHeight: true
        implicitHeight: Theme.touch * 2
        focus: visible
        name: qsTr("Judges")
        model: page.view.judges
    }
    BodyText {
        Layout.fillWidth: true
        visible: judges.count === 0
        text: qsTr("No judges in this contest: colleagues decide alone.")
        color: Theme.inkSoft
    }
    Mustache {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Theme.mm(20)
        visible: judges.count === 0
        style: "english"
        color: Theme.teal
    }
}
