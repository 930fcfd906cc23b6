import QtQuick
import QtQuick.Layouts

// Buttons side by side when their words fit, else in pairs, else one above the other.
GridLayout {
    id: footer

    property list<Item> buttons
    property int widest: Theme.mm(110)

    readonly property bool fits: {
        let wanted = -columnSpacing
        for (const one of buttons)
            if (one.visible)
                wanted += one.implicitWidth + columnSpacing
        return wanted <= width
    }
    readonly property bool paired: buttons.every(one => !one.visible || 2 * one.implicitWidth + columnSpacing <= width)

    columns: fits ? Math.max(1, buttons.length) : paired ? 2 : 1
    uniformCellWidths: !fits
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    data: buttons
    visible: buttons.length > 0
    Layout.fillHeight: false

    Component.onCompleted: {
        for (const one of buttons) {
            one.Layout.fillWidth = true
            one.Layout.fillHeight = true
            one.Layout.maximumWidth = Qt.binding(() => footer.fits ? Math.max(footer.widest, one.implicitWidth) : Number.POSITIVE_INFINITY)
        }
    }
}
