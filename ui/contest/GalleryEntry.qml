import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.contest

// One costume, as large as the screen is.
PosterPage {
    id: page

    required property GalleryView view

    kicker: view.chosen.title
    title: view.entryTitle
    footer: [
        PosterButton {
            objectName: "next"
            visible: page.view.chosen.count > 1
            focus: visible
            text: qsTr("The next one")
            onClicked: page.view.turn(1)
        },
        PosterButton {
            objectName: "before"
            visible: page.view.chosen.count > 1
            outlined: true
            text: qsTr("The one before")
            onClicked: page.view.turn(-1)
        },
        PosterButton {
            objectName: "back"
            outlined: true
            focus: page.view.chosen.count < 2
            text: qsTr("All costumes")
            onClicked: page.view.back()
        }
    ]

    BodyText {
        Layout.fillWidth: true
        objectName: "owner"
        text: [page.view.entryName, qsTr("Number %L1").arg(page.view.number)].filter(part => part !== "" && part !== page.view.entryTitle).join(" · ")
    }
    GalleryPhotos {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.mm(70)
        photos: page.view.photos
        number: page.view.number
    }
}
