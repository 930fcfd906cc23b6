pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.contest

// One costume in front of its judge. Each touch is kept at once.
PosterPage {
    id: page

    required property JudgeView view
    readonly property JudgePage sheet: view.page

    kicker: sheet.practice ? qsTr("To warm up: does not count") : qsTr("%L1 of %L2").arg(sheet.place).arg(sheet.count)
    title: sheet.practice ? qsTr("Try it: give some points") : [sheet.title, sheet.name].filter((part, at, all) => part !== "" && all.indexOf(part) === at).join(" · ")
    corner: [
        PosterButton {
            objectName: "list"
            outlined: true
            side: Theme.touchSmall
            verticalPadding: Theme.mm(1)
            text: qsTr("The list")
            onClicked: page.view.back()
        }
    ]
    footer: [
        PosterButton {
            objectName: "next"
            focus: true
            fill: Theme.red
            outlined: !page.sheet.complete
            text: page.sheet.place === page.sheet.count ? qsTr("To the list") : page.sheet.complete ? qsTr("Next") : qsTr("Skip for now")
            onClicked: page.view.turn(1)
        },
        PosterButton {
            objectName: "before"
            outlined: true
            visible: !page.sheet.practice
            text: qsTr("Before")
            onClicked: page.view.turn(-1)
        },
        PosterButton {
            objectName: "absent"
            outlined: !page.sheet.absent
            fill: page.sheet.absent ? Theme.teal : Theme.ink
            text: page.sheet.absent ? qsTr("They came after all") : qsTr("Nobody came")
            onClicked: page.view.setAbsent(!page.sheet.absent)
        }
    ]
    Component.onCompleted: note.text = sheet.note

    Connections {
        target: page.sheet
        function onTurned() { note.text = page.sheet.note }
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.portrait || Theme.textScale > 1.5 ? 1 : 2
        columnSpacing: Theme.gap * 2
        rowSpacing: Theme.gap

        GalleryPhotos {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.mm(Theme.portrait ? 110 : 60)
            Layout.preferredWidth: Theme.mm(100)
            photos: page.sheet.photos
            number: page.sheet.number
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.mm(170)
            spacing: Theme.gap

            BodyText {
                objectName: "absentSaid"
                Layout.fillWidth: true
                visible: page.sheet.absent
                text: qsTr("Nobody came to the stage: it takes no points from you, and loses none.")
            }
            Repeater {
                model: page.sheet.criteria
                JudgePoints {
                    id: one
                    required property int points
                    Layout.fillWidth: true
                    visible: !page.sheet.absent
                    given: points
                    onChosen: value => page.view.give(one.key, value)
                }
            }
            LongEntry {
                id: note
                objectName: "note"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: Theme.mm(50 * Theme.textScale)
                lines: 1
                maximumLength: 400
                placeholder: qsTr("A note for yourself")
                onEdited: text => page.view.write(text)
            }
        }
    }
}
