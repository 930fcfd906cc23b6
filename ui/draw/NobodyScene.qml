import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.draw

// A prize for which nobody is left: said kindly, and kept.
FocusScope {
    id: scene

    required property ShowView view

    PosterCanvas { anchors.fill: parent; fill: Theme.teal }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.bottomMargin: Theme.gap * 2
        spacing: Theme.gap

        SeatHead {
            Layout.fillWidth: true
            view: scene.view
            inkColor: Theme.paper
            kickerColor: Theme.paper
        }
        PrizePicture {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: scene.height * 0.3
            source: scene.view.about.picture
            inkColor: Theme.paper
        }
        FarText {
            objectName: "nobody"
            Layout.fillWidth: true
            Layout.fillHeight: true
            largest: Theme.mm(34)
            color: Theme.paper
            text: qsTr("Nobody is left for this prize.")
            Accessible.role: Accessible.Heading
        }
        BodyText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            color: Theme.paper
            font.pixelSize: Theme.lead
            text: qsTr("Everybody who is in has won already or could not take it. It stays with the organizer.")
        }
        StruckNames {
            Layout.fillWidth: true
            view: scene.view
            inkColor: Theme.paper
            most: 2
        }
        StageButtons {
            Layout.fillWidth: true
            buttons: [
                PosterButton {
                    objectName: "goOn"
                    fill: Theme.paper
                    text: scene.view.about.waiting > 0 ? qsTr("Next prize") : qsTr("All winners")
                    onClicked: scene.view.goOn()
                }
            ]
        }
    }
}
