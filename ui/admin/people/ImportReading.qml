import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.people

// How the file was read, each of it a button that lets the organizer say otherwise.
Flow {
    id: reading
    required property ImportView view
    required property ImportWords words

    signal asked(string what)

    spacing: Theme.gap

    component Fact: PosterButton {
        side: Theme.touchSmall
        verticalPadding: Theme.mm(1)
        outlined: true
        fontSize: Theme.body
    }

    Fact {
        objectName: "letters"
        visible: reading.view.encoding !== ""
        text: qsTr("Letters: %1").arg(reading.words.encoding(reading.view.encoding))
        onClicked: reading.asked("letters")
    }
    Fact {
        objectName: "separator"
        visible: reading.view.separator !== ""
        text: qsTr("Between columns: %1").arg(reading.words.separator(reading.view.separator))
        onClicked: reading.asked("separator")
    }
    Fact {
        objectName: "sheet"
        visible: reading.view.sheets.length > 1
        text: qsTr("Sheet: %1").arg("\u2068" + reading.view.sheet + "\u2069")
        onClicked: reading.asked("sheet")
    }
    Fact {
        objectName: "header"
        visible: reading.view.headers.length > 0
        text: reading.view.header === 0 ? qsTr("No row names the columns") : qsTr("Column names: row %L1").arg(reading.view.header)
        onClicked: reading.asked("header")
    }
}
