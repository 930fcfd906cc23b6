import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.corrections

// What happened, newest first, in words; by day, by kind, or of one person or mustache.
FocusScope {
    id: screen
    required property JournalView view
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Journal")
        title: screen.view.subject === "" ? qsTr("What happened") : qsTr("The story of %1").arg(screen.view.subject)
        corner: [
            Stepper {
                name: qsTr("Day")
                objectName: "day"
                text: screen.view.dayText === "" ? qsTr("All days") : screen.view.dayText
                room: Theme.mm(58) * Theme.textScale
                canShrink: screen.view.earlierDay
                canGrow: screen.view.laterDay
                onStepped: direction => screen.view.stepDay(-direction)
            }
        ]
        footer: [
            PosterButton {
                objectName: "older"
                enabled: screen.view.canOlder
                text: qsTr("Older")
                onClicked: screen.view.older()
            },
            PosterButton {
                objectName: "newer"
                enabled: screen.view.canNewer
                text: qsTr("Newer")
                onClicked: screen.view.newer()
            },
            PosterButton {
                objectName: "check"
                enabled: !screen.view.checking
                fill: Theme.teal
                text: qsTr("Does it hold together?")
                onClicked: screen.view.check()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        ChoiceField {
            Layout.fillWidth: true
            objectName: "groups"
            current: screen.view.group
            options: [
                { key: "", text: qsTr("All") },
                { key: "finds", text: qsTr("Finds") },
                { key: "fixes", text: qsTr("Fixes") },
                { key: "people", text: qsTr("People") },
                { key: "pieces", text: qsTr("Mustaches") },
                { key: "draw", text: qsTr("Draws") },
                { key: "awards", text: qsTr("Awards") },
                { key: "contest", text: qsTr("Contests") },
                { key: "videos", text: qsTr("Videos") },
                { key: "event", text: qsTr("Event") }
            ]
            onChosen: key => screen.view.filter(key)
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            BodyText {
                Layout.fillWidth: true
                font.pixelSize: Theme.small
                font.bold: screen.view.verified !== "" || screen.view.checking
                color: ({ broken: Theme.red, holds: Theme.teal })[screen.view.verified] ?? Theme.inkSoft
                Accessible.role: Accessible.AlertMessage
                text: screen.said()
            }
            PosterButton {
                objectName: "everybody"
                visible: screen.view.subject !== ""
                side: Theme.touchSmall
                verticalPadding: Theme.mm(1)
                outlined: true
                fill: Theme.red
                text: qsTr("Of everybody")
                onClicked: screen.view.everybody()
            }
        }
        RecordList {
            objectName: "lines"
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            name: qsTr("Journal")
            model: screen.view.rows
            emptyText: qsTr("Nothing like that happened yet. Choose another day or kind.")
            onChosen: key => screen.view.choose(key)
        }
    }
    Sheet {
        id: sheet
        title: screen.view.chosenTitle
        body: screen.view.chosenText
        onDismissed: screen.view.forget()
        buttons: [
            PosterButton {
                objectName: "read"
                text: qsTr("All right")
                onClicked: screen.view.forget()
            }
        ]
    }
    Connections {
        target: screen.view
        function onChanged() {
            if (screen.view.asking)
                sheet.open()
            else
                sheet.close()
        }
    }
    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.retell() }
    }

    function said(): string {
        if (view.checking)
            return qsTr("Reading every line ...")
        switch (view.verified) {
        case "holds": return qsTr("The journal holds together: %Ln lines.", "", view.lines)
        case "broken": return view.lines > 0 ? qsTr("The journal breaks at line %L1. Keep a copy and ask for help.").arg(view.lines)
            : qsTr("The file is damaged. Restore the last backup.")
        default: return view.total === 0 ? "" : qsTr("%L1 to %L2 of %L3, newest first").arg(view.first).arg(view.last).arg(view.total)
        }
    }
}
