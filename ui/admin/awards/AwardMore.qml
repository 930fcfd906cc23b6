import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.awards

// What an award may have besides: who hands it over, a category, a day, a language of its own, a picture.
ColumnLayout {
    id: more
    required property AwardView view

    signal pressed()

    spacing: Theme.gap

    TextEntry {
        id: presenter
        objectName: "presenter"
        Layout.fillWidth: true
        label: qsTr("Who hands it over")
        placeholder: qsTr("A name, or nobody in particular")
        maximumLength: more.view.typedAtMost
        text: more.view.presenter
        onEdited: text => more.view.write("presenter", text)
        onAccepted: doneTyping()
    }
    AwardNote {
        said: more.view.said
        field: "presenter"
    }
    TextEntry {
        id: category
        objectName: "category"
        Layout.fillWidth: true
        label: qsTr("Category")
        placeholder: qsTr("Service, team spirit, fun ...")
        maximumLength: more.view.typedAtMost
        text: more.view.category
        onEdited: text => more.view.write("category", text)
        onAccepted: doneTyping()
    }
    AwardNote {
        said: more.view.said
        field: "category"
    }
    AwardChoice {
        objectName: "language"
        label: qsTr("Language of the certificate")
        text: tongues.named(more.view.language)
        actionText: qsTr("Change")
        onActed: {
            more.pressed()
            tongues.open()
        }
    }
    DayField {
        objectName: "dayField"
        Layout.fillWidth: true
        label: qsTr("Day on the certificate")
        day: more.view.day
        unsetText: qsTr("The day it was written")
        onShifted: by => more.view.shiftDay(by)
        onCleared: more.view.clearDay()
    }
    PictureField {
        Layout.fillWidth: true
        name: qsTr("The picture of the award")
        picture: more.view.picture
        chosen: more.view.hasPicture
        emptyText: qsTr("A picture for the show, if you like")
        onAsked: {
            more.pressed()
            more.view.choosePicture()
        }
        onDropped: more.view.dropPicture()
    }
    ChoiceSheet {
        id: tongues
        title: qsTr("In which language is the certificate?")
        closeText: qsTr("As it is")
        current: more.view.language === "" ? "own" : more.view.language
        options: [
            { key: "own", text: qsTr("That of whoever gets it") },
            { key: "en", text: "English" }, { key: "fr", text: "Français" },
            { key: "de", text: "Deutsch" }, { key: "fa", text: "فارسی" }
        ]
        onChosen: key => more.view.speak(key === "own" ? "" : key)

        function named(language: string): string {
            const found = options.find(one => one.key === (language === "" ? "own" : language))
            return found ? found.text : ""
        }
    }
}
