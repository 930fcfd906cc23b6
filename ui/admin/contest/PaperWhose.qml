import QtQuick
import ui.kit
import ui.admin.contest

// For whom papers are made.
ChoiceField {
    id: whose

    required property PaperBallotsView view

    // A team, or one person: chosen on a page of its own.
    signal asked(string page)

    objectName: "whose"
    current: view.whose
    options: [
        { key: "blank", text: qsTr("Whoever holds it") },
        { key: "without", text: qsTr("All who have not voted") },
        { key: "team", text: whose.view.whose === "team" ? whose.view.name : qsTr("A team") },
        { key: "one", text: whose.view.whose === "one" ? whose.view.name : qsTr("One person") }
    ]
    onChosen: key => {
        if (key === "team" || key === "one")
            asked(key)
        else
            view.choose(key)
        current = Qt.binding(() => view.whose)
    }
}
