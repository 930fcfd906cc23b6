import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import ui.kit

// Qt's keyboard in our clothes: four languages, the visitor's first, nothing remembered.
Item {
    id: panel

    required property LettersKeyboard dock
    // A field that counts Latin letters alone gets them in Persian, too.
    readonly property bool latin: Theme.rightToLeft && (InputContext.inputMethodHints & Qt.ImhLatinOnly) !== 0

    Binding { target: panel.dock; property: "panelHeight"; value: input.height }
    Connections {
        target: panel.dock
        function onForgotten() { VirtualKeyboardSettings.userDataReset() }
    }

    Rectangle { anchors.fill: parent; color: Theme.faded }
    InputPanel {
        id: input
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(panel.width, Theme.mm(380))
    }
    Binding { target: VirtualKeyboardSettings; property: "activeLocales"; value: ["en_GB", "fr_FR", "de_DE", "fa_FA"] }
    Binding { target: VirtualKeyboardSettings; property: "userDataPath"; value: "" }
    Binding {
        target: VirtualKeyboardSettings
        property: "locale"
        value: panel.latin ? "en_GB" : ({ "en": "en_GB", "fr": "fr_FR", "de": "de_DE", "fa": "fa_FA" })[Theme.language] ?? "en_GB"
    }
}
