import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.awards

// Before a file is chosen: what is wanted of it.
PosterPage {
    id: page
    required property AwardImportView view

    kicker: qsTr("Awards")
    title: qsTr("Awards from a file")
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
        text: qsTr("A spreadsheet (XLSX) or a CSV file, one row for each award. Its first row names the columns: title, recipient, and if you like citation, team, presenter, category, date, language.")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Recipients of your list are found by name, staff number or e-mail. You see every row first, and nothing is made before you say so.")
    }
    Mustache {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Theme.mm(20)
        Layout.maximumHeight: Theme.mm(40)
        style: "english"
        color: Theme.gold
    }
    Item { Layout.fillHeight: true }
}
