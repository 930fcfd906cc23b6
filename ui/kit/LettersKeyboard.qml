import QtQuick

// The letters keyboard of the window. The shell docks one at its bottom edge and ends its content at this item's top;
// its height is 0 while nobody types. Needs QT_IM_MODULE=qtvirtualkeyboard before the application is made.
Item {
    id: keyboard

    property bool available: true
    property int panelHeight: 0
    readonly property bool open: InputMethod.visible && panelHeight > 0

    // For the panel: throw away what was typed.
    signal forgotten()

    implicitHeight: open ? panelHeight : 0
    height: implicitHeight
    visible: open
    z: 100

    // Between visitors: what was typed is forgotten, the keyboard goes away.
    function forget() {
        if (InputMethod.visible)
            InputMethod.hide()
        forgotten()
    }

    Loader {
        id: loader
        anchors.fill: parent
    }
    // Made when the first letter may be typed: a start without it is faster.
    readonly property Item focused: keyboard.Window.activeFocusItem
    onFocusedChanged: {
        if (available && loader.status === Loader.Null && (focused instanceof TextInput || focused instanceof TextEdit))
            loader.setSource("keyboard/Panel.qml", { dock: keyboard })
    }
}
