import QtQuick

// The letters keyboard of the window. The shell docks one at its bottom edge and ends its content at this item's top;
// its height is 0 while nobody types. Needs QT_IM_MODULE=qtvirtualkeyboard before the application is made.
Item {
    id: keyboard

    readonly property bool open: Qt.inputMethod.visible && loader.status === Loader.Ready
    property bool available: true

    implicitHeight: open && loader.item ? loader.item.implicitHeight : 0
    height: implicitHeight
    visible: open
    z: 100

    // Between visitors: what was typed is forgotten, the keyboard goes away.
    function forget() {
        if (Qt.inputMethod.visible)
            Qt.inputMethod.hide()
        if (loader.item)
            loader.item.forget()
    }

    Loader {
        id: loader
        anchors.fill: parent
        active: keyboard.available
        source: "keyboard/Panel.qml"
    }
}
