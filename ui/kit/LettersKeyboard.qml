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
    // With the window, which is made without holding Python: a word of Qt's loader would else wait for Python in a
    // touch, and the touch for the loader.
    Component.onCompleted: {
        if (available)
            loader.setSource("keyboard/Panel.qml", { dock: keyboard })
    }
}
