import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.awards

// The awards to tick, or those whose words do not fit, each with the way to change it.
PosterPage {
    id: page
    required property AwardBatchView view
    readonly property bool ticking: view.step === "choose"

    focus: true
    kicker: qsTr("Certificates")
    title: page.ticking ? (page.view.chosen === 0 ? qsTr("Touch those you want") : qsTr("%Ln chosen", "", page.view.chosen))
        : qsTr("Too long for their paper")
    footer: [
        PosterButton {
            objectName: "ticked"
            fill: Theme.red
            visible: page.ticking
            text: qsTr("Those it is")
            onClicked: page.view.back()
        },
        PosterButton {
            objectName: "tickAll"
            visible: page.ticking
            outlined: true
            text: page.view.chosen === 0 ? qsTr("All of them") : qsTr("None")
            onClicked: page.view.tickAll(page.view.chosen === 0)
        },
        PosterButton {
            objectName: "back"
            visible: !page.ticking
            outlined: true
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]

    BodyText {
        Layout.fillWidth: true
        visible: !page.ticking
        text: qsTr("Touch one to say it shorter, or take another design. Printed like this, its end is left out.")
    }
    RecordList {
        objectName: "batchList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: Theme.touch * 2
        focus: true
        name: page.title
        model: page.ticking ? page.view.rows : page.view.misfits
        emptyText: page.ticking ? qsTr("There is no award yet.") : qsTr("All words fit now.")
        onChosen: key => page.ticking ? page.view.tick(key) : page.view.open(key)
    }
}
