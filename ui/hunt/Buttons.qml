import QtQuick
import QtQuick.Layouts
import ui.kit

// The buttons of a screen: in one row when their words fit or there is no height to spare, else two by two.
GridLayout {
    id: grid

    property list<Item> buttons
    property int widest: Theme.mm(100)
    property bool low: false

    readonly property int shown: {
        let count = 0
        for (const one of buttons)
            count += one.visible ? 1 : 0
        return Math.max(1, count)
    }
    readonly property bool fits: {
        let wide = 0
        for (const one of buttons)
            wide = Math.max(wide, one.visible ? one.implicitWidth : 0)
        return shown * (Math.min(wide, Theme.mm(62)) + columnSpacing) - columnSpacing <= width
    }

    columns: fits || low ? shown : Math.min(shown, 2)
    columnSpacing: Theme.gap * 2
    rowSpacing: Theme.gap
    uniformCellWidths: true
    data: buttons

    Component.onCompleted: {
        for (const one of buttons) {
            one.Layout.fillWidth = true
            one.Layout.preferredWidth = 1
            one.Layout.maximumWidth = Qt.binding(() => grid.fits ? grid.widest : Number.POSITIVE_INFINITY)
            one.Layout.alignment = Qt.AlignHCenter
            one.Layout.preferredHeight = Theme.touch
        }
    }
}
