pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.corrections

// What there is to know about one person, mustache or ticket, and what can be done.
PosterPage {
    id: page
    required property FixView view
    readonly property bool wide: !Theme.portrait && Theme.textScale <= 1.5

    focus: true
    kicker: view.done ? qsTr("Done. This is how it is now.")
        : view.kind === "person" ? qsTr("Person") : view.kind === "piece" ? qsTr("Mustache") : qsTr("Ticket")
    title: view.kind === "person" ? view.title : "\u2066" + view.title + "\u2069"
    footer: [
        PosterButton {
            objectName: "undo"
            visible: page.view.done
            fill: Theme.gold
            text: qsTr("Undo")
            onClicked: page.view.undo()
        },
        PosterButton {
            objectName: "story"
            visible: page.view.kind !== "ticket"
            fill: Theme.teal
            text: qsTr("Story in the journal")
            onClicked: page.view.story()
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap * 2

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            Repeater {
                model: page.view.facts
                BodyText {
                    required property string modelData
                    Layout.fillWidth: true
                    text: modelData
                }
            }
            GridLayout {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap
                visible: page.view.actions.length > 0
                columns: page.wide || Theme.textScale > 1.5 || page.view.actions.length !== 2 ? 1 : 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true

                Repeater {
                    model: page.view.actions
                    PosterButton {
                        required property string modelData
                        required property int index
                        objectName: "do-" + modelData
                        Layout.fillWidth: true
                        focus: index === 0
                        fill: modelData === "void" ? Theme.red : Theme.ink
                        outlined: modelData === "void"
                        text: page.words(modelData)
                        onClicked: page.view.begin(modelData)
                    }
                }
            }
        }
        RecordList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3
            Layout.minimumHeight: Theme.touch * 2
            visible: page.view.kind === "person"
            name: qsTr("Tickets")
            model: page.view.entries
            emptyText: qsTr("No tickets yet. Finds and gifts show up here.")
            onChosen: key => page.view.chooseEntry(key)
        }
        Mustache {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3
            Layout.minimumHeight: Theme.mm(30)
            Layout.maximumHeight: Theme.mm(90)
            visible: page.view.kind !== "person"
            style: page.view.style
            color: page.view.counts ? Theme.ink : Theme.faded
        }
        Item {
            visible: !page.wide && page.view.kind !== "person"
            Layout.fillHeight: true
        }
    }

    function words(action: string): string {
        switch (action) {
        case "move": return qsTr("Give it to somebody else")
        case "take": return qsTr("Take the claim back")
        case "void": return qsTr("Take it out of the hunt")
        case "grant": return qsTr("Give tickets")
        case "merge": return qsTr("Is the same as ...")
        case "page": return qsTr("Name, team, pass")
        case "piece": return qsTr("To the mustache")
        default: return qsTr("To the person")
        }
    }
}
