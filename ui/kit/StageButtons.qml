import QtQuick
import ui.kit

// The buttons of a scene, at its foot. The first that is there goes on, and has the focus whenever the scene comes.
FooterRow {
    id: row

    widest: Theme.mm(1000)

    function lead() {
        if (buttons.some(one => one.visible && one.focus))
            return
        const first = buttons.find(one => one.visible)
        if (first)
            first.focus = true
    }

    Component.onCompleted: {
        for (const one of buttons)
            one.visibleChanged.connect(lead)
        lead()
    }
}
