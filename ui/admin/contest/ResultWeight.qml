import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.contest

// Would another weight change the winner? As a picture; below it both sides of each costume, exact.
PosterPage {
    id: page
    required property ContestResultView view

    kicker: page.view.title
    title: qsTr("Would another weight change the winner?")
    footer: [
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]

    DisplayText {
        objectName: "verdict"
        Layout.fillWidth: true
        text: page.view.verdict
        color: Theme.teal
        font.pixelSize: Theme.lead
        lineHeight: 1
    }
    WeightBand {
        objectName: "band"
        Layout.fillWidth: true
        model: page.view.band
        weight: page.view.weight
    }
    RecordList {
        objectName: "ranks"
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: Theme.touch * 2
        focus: true
        name: qsTr("Ranks of judges and colleagues")
        model: page.view.ranks
    }
}
