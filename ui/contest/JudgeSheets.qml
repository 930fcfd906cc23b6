pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.contest

// A judge's list: one to practice on, then each costume and how far its sheet is.
PosterPage {
    id: page

    required property JudgeView view
    readonly property var badges: ({ new: "", part: qsTr("Some points are missing"), done: qsTr("Done"), absent: qsTr("Nobody came") })

    kicker: view.name
    title: view.title
    corner: [
        PosterButton {
            objectName: "signOut"
            outlined: true
            side: Theme.touchSmall
            verticalPadding: Theme.mm(1)
            text: qsTr("Done for now")
            onClicked: page.view.signOut()
        },
        PosterButton {
            objectName: "back"
            visible: page.view.several
            outlined: true
            side: Theme.touchSmall
            verticalPadding: Theme.mm(1)
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]

    BodyText {
        objectName: "progress"
        Layout.fillWidth: true
        color: Theme.red
        font.bold: true
        text: page.view.count > 0 && page.view.done === page.view.count
            ? page.view.until === "" ? qsTr("All judged! You can change it until the vote is closed.") : qsTr("All judged! You can change it until %1.").arg("\u2068" + page.view.until + "\u2069")
            : qsTr("%L1 of %L2 judged").arg(page.view.done).arg(page.view.count)
    }
    BodyText {
        objectName: "own"
        Layout.fillWidth: true
        visible: page.view.ownLeftOut
        font.pixelSize: Theme.small
        text: qsTr("Your own team is not in this list: let the others decide.")
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.portrait || Theme.textScale > 1.5 ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: page.view.sheets
            JudgeLine {
                id: line
                required property int index
                required property string how
                Layout.fillWidth: true
                Layout.fillHeight: true
                objectName: "sheet" + index
                focus: index === 0
                badge: page.badges[how]
                complete: how === "done" || how === "absent"
                onClicked: page.view.open(line.number)
            }
        }
    }
    Item { Layout.fillHeight: true }
}
