import QtQuick
import ui.kit
import ui.contest

// A card of the ballot in its cell.
Item {
    id: cell

    required property int index
    required property string key
    required property int number
    required property string title
    required property string name
    required property string photo
    required property int own
    required property int mark
    property string method: ""
    property bool ringed: false

    signal chosen()
    signal given(int stars)
    signal looked()

    BallotCard {
        objectName: "entry" + cell.number
        anchors.fill: parent
        anchors.rightMargin: Theme.gap
        anchors.bottomMargin: Theme.gap
        method: cell.method
        key: cell.key
        number: cell.number
        title: cell.title
        name: cell.name
        photo: cell.photo
        own: cell.own > 0
        mark: cell.mark
        ringed: cell.ringed
        onChosen: cell.chosen()
        onGiven: stars => cell.given(stars)
        onLooked: cell.looked()
    }
}
