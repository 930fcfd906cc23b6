pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.people

// The list before anything changes: how it was read, its first rows, and what would happen.
PosterPage {
    id: page
    required property ImportView view
    property ImportWords words: ImportWords {}
    readonly property int toMend: view.parts.length > 0 ? view.parts[0].count : 0

    kicker: "\u2068" + page.view.file + "\u2069" + (page.view.place === "" ? "" : " · \u2068" + page.view.place + "\u2069")
    title: page.view.ready ? qsTr("%Ln people, ready to come in.", "", page.view.people)
        : page.toMend > 0 ? qsTr("Nearly. Look at this first.")
        : qsTr("Everybody is here already.")
    footer: [
        PosterButton {
            objectName: "take"
            focus: true
            visible: page.view.ready
            fill: Theme.red
            text: qsTr("Import %Ln people", "", page.view.people)
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

    BodyText {
        objectName: "wrong"
        Layout.fillWidth: true
        visible: text !== ""
        color: Theme.red
        font.bold: true
        Accessible.role: Accessible.AlertMessage
        text: page.view.wrong + (page.view.columnsWrong ? " " + qsTr("Touch a column to say what is in it.") : "")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: page.view.parts
            PosterButton {
                required property var modelData
                objectName: "part-" + modelData.key
                visible: modelData.count > 0
                side: Theme.touchSmall
                verticalPadding: Theme.mm(1)
                outlined: modelData.key === "same"
                fill: modelData.key === "problems" ? Theme.red : modelData.key === "same" ? Theme.ink
                    : modelData.key === "inactive" ? Theme.gold : Theme.teal
                text: page.words.part(modelData.key, modelData.count)
                onClicked: page.view.show(modelData.key)
            }
        }
    }
    ImportTable {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: tallest
        visible: page.view.columns.length > 0
        columns: page.view.columns
        words: page.words
        onAsked: (place, header, field) => ask.column(place, header, field)
    }
    ImportReading {
        Layout.fillWidth: true
        view: page.view
        words: page.words
        onAsked: what => ask.reading(what)
    }
    Item { Layout.fillHeight: true }
    ChoiceSheet {
        id: ask
        property string what: ""
        property int place: -1
        closeText: qsTr("As it is")

        function column(at: int, header: string, field: string) {
            what = "column"
            place = at
            title = qsTr("What is in %1?").arg("\u2068" + header + "\u2069")
            current = field === "" ? "none" : field
            options = page.words.fields.map(key => ({ key: key === "" ? "none" : key, text: page.words.field(key) }))
            open()
        }

        function reading(asked: string) {
            what = asked
            const view = page.view
            title = page.words.asks(asked)
            current = asked === "letters" ? view.encoding : asked === "separator" ? view.separator
                : asked === "sheet" ? view.sheet : String(view.header)
            options = asked === "letters" ? page.words.encodings.map(key => ({ key: key, text: page.words.encoding(key) }))
                : asked === "separator" ? page.words.separators.map(key => ({ key: key, text: page.words.separator(key) }))
                : asked === "sheet" ? view.sheets.map(name => ({ key: name, text: name }))
                : page.words.rows(view.headers)
            open()
        }

        onChosen: key => {
            switch (what) {
            case "column": return page.view.useColumn(place, key === "none" ? "" : key)
            case "letters": return page.view.useEncoding(key)
            case "separator": return page.view.useSeparator(key)
            case "sheet": return page.view.useSheet(key)
            default: return page.view.useHeader(Number(key))
            }
        }
    }
}
