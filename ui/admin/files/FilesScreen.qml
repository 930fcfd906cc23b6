import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.files

// Choose a file, or a folder to write to: what is on sticks and in the usual folders, newest first.
FocusScope {
    id: screen
    required property FilesView view
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Organizer")
        title: screen.asks()
        footer: [
            PosterButton {
                objectName: "takeAll"
                visible: screen.view.several > 0
                fill: Theme.red
                text: qsTr("Take all %Ln", "", screen.view.several)
                onClicked: screen.view.takeAll()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        BodyText {
            Layout.fillWidth: true
            visible: !screen.view.folders && list.count > 0 && Theme.textScale <= 1.5
            text: qsTr("Newest first. Plug in a stick, and what is on it shows up here.")
        }
        ChoiceField {
            Layout.fillWidth: true
            visible: screen.view.places.length > 0
            current: screen.view.place
            options: screen.view.places
            onChosen: key => screen.view.only(key)
        }
        RecordList {
            id: list
            objectName: "files"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Theme.touch * 2
            focus: true
            name: screen.asks()
            model: screen.view.rows
            emptyText: screen.view.looked ? screen.nothing() : qsTr("Looking ...")
            onChosen: key => screen.view.choose(key)
        }
    }

    function asks(): string {
        switch (view.purpose) {
        case "list": return qsTr("Which file is your list?")
        case "picture": return qsTr("Which picture?")
        case "film": return qsTr("Which film?")
        case "captions": return qsTr("Which captions?")
        default: return view.folders ? qsTr("Where to?") : qsTr("Which file?")
        }
    }

    function nothing(): string {
        switch (view.purpose) {
        case "list": return qsTr("No list here yet. Plug in a stick with your list (XLSX or CSV), or save it in the folder Downloads: it shows up by itself.")
        case "picture": return qsTr("No picture here yet. Plug in a stick with it (JPEG, PNG or WebP), or save it in the folder Downloads: it shows up by itself.")
        case "film": return qsTr("No film here yet. Plug in a stick with it (MP4, MOV, MKV, WebM or AVI), or save it in the folder Downloads: it shows up by itself.")
        case "captions": return qsTr("No captions here yet. Plug in a stick with them (SRT or VTT), or save them in the folder Downloads: they show up by themselves.")
        default: return view.folders ? qsTr("No place to write to. Plug in a stick: it shows up by itself.")
            : qsTr("Nothing here yet. Plug in a stick with your file: it shows up by itself.")
        }
    }
}
