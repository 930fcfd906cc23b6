import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.draw

// All who may not win in the draws to come.
PosterPage {
    id: page
    required property DrawStruckView view

    focus: true
    kicker: qsTr("Prize draws")
    title: qsTr("Who may not win")
    footer: [
        PosterButton {
            objectName: "find"
            fill: Theme.red
            text: qsTr("Add somebody")
            onClicked: page.view.find()
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]

    Connections {
        target: Theme
        function onLanguageChanged() { page.view.read() }
    }
    Toast {
        Layout.fillWidth: true
        text: page.view.freed === "" ? "" : qsTr("%1 may win again.").arg(page.view.freed)
        actionText: qsTr("Undo")
        secondsLeft: page.view.undoSeconds
        onActed: page.view.undo()
    }
    BodyText {
        Layout.fillWidth: true
        font.pixelSize: Theme.small
        text: qsTr("Their tickets stay on the list and are passed over. Code and reason are published with each draw, so that everybody can check.")
    }
    RecordList {
        Layout.fillWidth: true
        Layout.fillHeight: true
        focus: true
        name: qsTr("Who may not win")
        model: page.view.rows
        emptyText: qsTr("Everybody may win. Add who runs the draw or gave a prize: that looks better, and nobody has to wonder.")
        onChosen: key => page.view.open(key)
    }
}
