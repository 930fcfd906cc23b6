import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.people

// Before a file is chosen: what is wanted, and the other way round, the people as a file.
PosterPage {
    id: page
    required property ImportView view
    required property ExportView out

    kicker: qsTr("Organizer")
    title: qsTr("Bring in your list")
    footer: [
        PosterButton {
            objectName: "chooseFile"
            focus: true
            fill: Theme.red
            text: qsTr("Choose the file")
            onClicked: page.view.chooseFile()
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]

    BodyText {
        Layout.fillWidth: true
        text: qsTr("A spreadsheet (XLSX) or a CSV file, as your HR program writes it. One row for each person: names, and if you have them team, e-mail, staff number and language.")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("You see everything first. Nothing changes before you say so, and a newer list doubles nobody.")
    }
    Divider { Layout.fillWidth: true; visible: page.out.possible }
    DisplayText {
        Layout.fillWidth: true
        visible: page.out.possible
        font.pixelSize: Theme.lead
        text: qsTr("Take the list along")
    }
    GridLayout {
        Layout.fillWidth: true
        visible: page.out.possible
        columns: Theme.textScale > 1.5 && Theme.portrait ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        PosterButton {
            objectName: "saveXlsx"
            Layout.fillWidth: true
            outlined: true
            fill: Theme.teal
            text: qsTr("As a spreadsheet")
            onClicked: page.out.save(".xlsx", "import")
        }
        PosterButton {
            objectName: "saveCsv"
            Layout.fillWidth: true
            outlined: true
            fill: Theme.teal
            text: qsTr("As CSV")
            onClicked: page.out.save(".csv", "import")
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.out.file !== ""
        color: Theme.teal
        font.bold: true
        Accessible.role: Accessible.AlertMessage
        text: qsTr("%Ln people are saved as %1 (%2).", "", page.out.count)
            .arg("\u2068" + page.out.file + "\u2069").arg("\u2068" + page.out.place + "\u2069")
    }
    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Mustache {
            anchors.centerIn: parent
            width: Theme.mm(90)
            height: Math.min(parent.height, Theme.mm(36))
            visible: !page.out.possible && parent.height > Theme.mm(24)
            style: "walrus"
            color: Theme.gold
        }
    }
}
