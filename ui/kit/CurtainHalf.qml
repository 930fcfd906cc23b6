pragma ComponentBehavior: Bound
import QtQuick

// One half of the curtain: folds that stand closer the less room they have, with a gold hem.
Item {
    id: curtain

    property int folds: 7
    readonly property real fold: width / folds
    readonly property real hem: Theme.mm(2.2)

    Repeater {
        model: curtain.folds
        Item {
            id: one
            required property int index
            x: Math.floor(index * curtain.fold)
            width: Math.ceil(curtain.fold) + 1
            height: curtain.height

            Rectangle {
                width: parent.width
                height: parent.height
                color: Theme.gold
                antialiasing: true
                bottomLeftRadius: width / 2
                bottomRightRadius: width / 2
            }
            Rectangle {
                width: parent.width
                height: parent.height - curtain.hem
                color: Theme.red
                antialiasing: true
                bottomLeftRadius: width / 2
                bottomRightRadius: width / 2
            }
            Rectangle {
                width: parent.width * 0.3
                height: parent.height - curtain.hem - one.width * 0.42
                color: Qt.darker(Theme.red, 1.45)
            }
            Rectangle {
                x: parent.width * 0.62
                width: parent.width * 0.14
                height: parent.height - curtain.hem - one.width * 0.32
                color: Qt.lighter(Theme.red, 1.16)
            }
        }
    }
}
