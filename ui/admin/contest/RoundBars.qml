pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit

// Rounds one below the other, a printed bar for each who is in; who leaves is struck through.
FocusScope {
    id: rounds
    property alias model: list.model
    readonly property real named: Math.min(width * 0.42, Theme.mm(110) * Theme.textScale)

    property ScrollColumn around: null

    implicitHeight: Theme.touch * 3
    implicitWidth: Theme.mm(100)

    Component.onCompleted: {
        let up = parent
        while (up && !(up instanceof ScrollColumn))
            up = up.parent
        around = up as ScrollColumn
    }
    Binding {
        when: rounds.around !== null && rounds.visible
        target: rounds.around
        property: "extra"
        value: rounds.around ? Math.max(0, rounds.around.height * 0.75 - rounds.implicitHeight) : 0
    }
    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap

        ListView {
            id: list
            objectName: "bars"
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            clip: true
            cacheBuffer: 0
            spacing: Theme.mm(1.5)
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Rounds of the count")

            delegate: Item {
                id: line
                required property string head
                required property string title
                required property int share
                required property string said
                required property int leaves
                readonly property bool plain: head === "" && said === ""

                width: list.width
                implicitHeight: head !== "" ? heading.implicitHeight + Theme.gap
                    : plain ? note.implicitHeight + Theme.gap : Math.max(Theme.mm(11), name.implicitHeight)
                Accessible.role: Accessible.StaticText
                Accessible.name: head !== "" ? head : title + " " + said

                DisplayText {
                    id: heading
                    anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                    visible: line.head !== ""
                    text: line.head
                    color: Theme.red
                    font.pixelSize: Theme.lead
                    lineHeight: 1
                    Accessible.ignored: true
                }
                BodyText {
                    id: note
                    anchors { left: parent.left; right: parent.right; top: parent.top }
                    visible: line.plain
                    text: line.plain ? line.title : ""
                    color: Theme.inkSoft
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                }
                RowLayout {
                    anchors.fill: parent
                    visible: line.said !== ""
                    spacing: Theme.gap

                    BodyText {
                        id: name
                        Layout.preferredWidth: rounds.named
                        text: line.title
                        font.strikeout: line.leaves === 1
                        maximumLineCount: 2
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                    Item {
                        id: room
                        Layout.fillWidth: true
                        Layout.fillHeight: true

                        PosterBlock {
                            anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
                            width: Math.max(Theme.mm(1.5), room.width * line.share / 1000)
                            fill: line.leaves === 1 ? Theme.faded : Theme.teal
                            framed: width > Theme.mm(8)
                        }
                    }
                    BodyText {
                        Layout.preferredWidth: Theme.mm(40) * Theme.textScale
                        text: line.said
                        font { pixelSize: Theme.small; bold: true }
                        maximumLineCount: 2
                        Accessible.ignored: true
                    }
                }
            }
        }
        PageButtons {
            subject: list
            named: "bars"
        }
    }
}
