import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.printing

// A paper was made, or one is looked at: where it lies, and the printer beside it. `open()` it; `done()` once it is gone.
Sheet {
    id: ready
    required property PrintOfferView offer
    property string closeText: qsTr("Wonderful")

    signal done()

    onDismissed: done()
    more: [
        PrintOffer {
            Layout.fillWidth: true
            view: ready.offer
        }
    ]
    buttons: [
        PosterButton {
            objectName: "wonderful"
            text: ready.closeText
            fill: Theme.teal
            outlined: ready.offer.chosen && ready.offer.state === ""
            onClicked: {
                ready.close()
                ready.done()
            }
        }
    ]
}
