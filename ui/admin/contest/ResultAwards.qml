import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.contest

// An award for each on the podium: looked at, made in one touch, and on to the certificates.
PosterPage {
    id: page
    required property ContestResultView view
    required property PodiumAwardsView awards

    kicker: page.view.title
    title: page.awards.count > 0 ? qsTr("%Ln awards for the podium", "", page.awards.count) : qsTr("They have their awards")
    footer: [
        PosterButton {
            objectName: "take"
            fill: Theme.red
            text: page.awards.count > 0 ? qsTr("Make them, and the certificates") : qsTr("To the certificates")
            onClicked: page.awards.take()
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
        visible: page.awards.twice !== ""
        text: page.awards.twice
        color: Theme.red
        font.bold: true
    }
    BodyText {
        Layout.fillWidth: true
        visible: !page.view.revealed
        text: qsTr("The room has not seen the result yet. Awards are in the list of awards at once.")
    }
    RecordList {
        objectName: "drafts"
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: Theme.touch * 2
        focus: true
        name: qsTr("What would become awards")
        model: page.awards.rows
        emptyText: qsTr("Each on the podium has an award of this contest already.")
    }
}
