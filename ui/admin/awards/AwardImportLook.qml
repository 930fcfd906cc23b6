pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.people
import ui.admin.awards

// The list row by row, before anything is made of it: what is to be mended, what is new, what is there already.
PosterPage {
    id: page
    required property AwardImportView view
    property ImportWords words: ImportWords {}

    kicker: "\u2068" + page.view.file + "\u2069" + (page.view.place === "" ? "" : " · \u2068" + page.view.place + "\u2069")
    title: page.view.ready ? qsTr("%Ln awards, ready to come in.", "", page.view.count)
        : page.view.wrong !== "" ? qsTr("This file cannot be read.")
        : page.count("problems") > 0 ? qsTr("Nearly. Look at this first.")
        : qsTr("All of them are here already.")
    footer: [
        PosterButton {
            objectName: "take"
            focus: true
            visible: page.view.ready
            fill: Theme.red
            text: qsTr("Make %Ln awards", "", page.view.count)
            onClicked: page.view.take()
        },
        PosterButton {
            objectName: "chooseFile"
            outlined: page.view.ready
            fill: page.view.ready ? Theme.ink : Theme.red
            text: qsTr("Another file")
            onClicked: page.view.chooseFile()
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]

    function count(key: string): int {
        const found = view.parts.find(one => one.key === key)
        return found ? found.count : 0
    }

    function said(key: string, count: int): string {
        switch (key) {
        case "problems": return qsTr("%Ln rows to mend", "", count)
        case "noted": return qsTr("%Ln worth a look", "", count)
        case "again": return qsTr("%Ln here already", "", count)
        default: return qsTr("%Ln new", "", count)
        }
    }

    Flow {
        Layout.fillWidth: true
        visible: page.view.wrong === ""
        spacing: Theme.gap

        Repeater {
            model: page.view.parts
            PosterButton {
                required property var modelData
                objectName: "part-" + modelData.key
                visible: modelData.count > 0
                side: Theme.touchSmall
                verticalPadding: Theme.mm(1)
                fontSize: Theme.body
                outlined: page.view.part !== modelData.key
                fill: modelData.key === "problems" ? Theme.red : modelData.key === "again" ? Theme.ink : Theme.teal
                text: page.said(modelData.key, modelData.count)
                onClicked: page.view.show(modelData.key)
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        color: Theme.red
        font.bold: true
        Accessible.role: Accessible.AlertMessage
        text: page.view.wrong !== "" ? page.view.wrong
            : page.view.part === "problems" ? qsTr("Mend these in your file and save it, then choose it again. So far nothing was made.") : ""
    }
    RecordList {
        objectName: "lines"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Theme.touch * 2
        visible: page.view.wrong === ""
        name: page.title
        model: page.view.rows
        emptyText: qsTr("Nothing here.")
    }
    Item { Layout.fillHeight: true; visible: page.view.wrong !== "" }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        PosterButton {
            objectName: "letters"
            visible: page.view.encoding !== ""
            side: Theme.touchSmall
            verticalPadding: Theme.mm(1)
            outlined: true
            fontSize: Theme.body
            text: qsTr("Letters: %1").arg(page.words.encoding(page.view.encoding))
            onClicked: ask.letters()
        }
        PosterButton {
            objectName: "sheet"
            visible: page.view.sheets.length > 1
            side: Theme.touchSmall
            verticalPadding: Theme.mm(1)
            outlined: true
            fontSize: Theme.body
            text: qsTr("Sheet: %1").arg("\u2068" + page.view.sheet + "\u2069")
            onClicked: ask.sheets()
        }
    }
    ChoiceSheet {
        id: ask
        property string what: ""
        closeText: qsTr("As it is")

        function letters() {
            what = "letters"
            title = page.words.asks(what)
            current = page.view.encoding
            options = page.words.encodings.map(key => ({ key: key, text: page.words.encoding(key) }))
            open()
        }

        function sheets() {
            what = "sheet"
            title = qsTr("On which sheet are the awards?")
            current = page.view.sheet
            options = page.view.sheets.map(name => ({ key: name, text: name }))
            open()
        }

        onChosen: key => what === "letters" ? page.view.useEncoding(key) : page.view.useSheet(key)
    }
}
