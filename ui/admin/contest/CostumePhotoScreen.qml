pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.scanning
import ui.admin.contest

// A photo of a costume: three, two, one; looked at; taken again or kept.
FocusScope {
    id: screen
    required property ContestShotView view
    readonly property bool looking: view.step === "look"
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Costumes")
        title: screen.looking ? qsTr("Is it a good one?") : screen.view.step === "count" ? qsTr("Smile!") : qsTr("A photo")
        footer: [
            PosterButton {
                objectName: "shoot"
                visible: screen.view.step === "live" && screen.view.ready
                fill: Theme.red
                text: qsTr("Take it")
                onClicked: screen.view.count()
            },
            PosterButton {
                objectName: "tryAgain"
                visible: screen.view.step === "live" && !screen.view.ready
                fill: Theme.teal
                text: qsTr("Try again")
                onClicked: screen.view.again()
            },
            PosterButton {
                objectName: "keepPhoto"
                visible: screen.looking
                fill: Theme.red
                text: qsTr("Keep it")
                onClicked: screen.view.keep()
            },
            PosterButton {
                objectName: "again"
                visible: screen.looking || screen.view.step === "count"
                fill: Theme.teal
                text: screen.looking ? qsTr("Take another") : qsTr("Wait")
                onClicked: screen.view.again()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: screen.looking ? qsTr("Throw it away") : qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.mm(60)

            Loader {
                anchors.fill: parent
                sourceComponent: screen.looking ? photo : screen.view.camera !== null && screen.view.camera.filming ? live : nothing
            }
            DisplayText {
                objectName: "seconds"
                anchors.centerIn: parent
                visible: screen.view.step === "count" && screen.view.seconds > 0
                text: Theme.number(screen.view.seconds)
                color: Theme.paper
                style: Text.Outline
                styleColor: Theme.ink
                font.pixelSize: Math.min(parent.height, parent.width) * 0.6
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
        }
    }
    Component {
        id: live
        CameraPane {
            view: screen.view.camera
            photo: true
        }
    }
    Component {
        id: photo
        PosterFrame {
            ContestShotPicture {
                objectName: "shot"
                anchors.fill: parent
                view: screen.view
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("The photo that was taken")
            }
        }
    }
    Component {
        id: nothing
        PosterFrame {
            BodyText {
                anchors.fill: parent
                text: qsTr("The camera does not answer. Plug it in again, or take a photo from a file.")
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
}
