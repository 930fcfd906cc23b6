import QtQuick
import ui.kit

// The buttons of a scene, at its foot. The first goes on: it has the focus whenever the scene comes.
FooterRow {
    id: row

    widest: Theme.mm(1000)

    Component.onCompleted: {
        if (buttons.length > 0)
            buttons[0].focus = true
    }
}
