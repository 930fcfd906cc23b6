pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.shell

// On every screen: home, the languages in their own words, the size of the text, and what else makes it easier.
Item {
    id: bar
    required property ShellView shell
    property bool hidden: false
    signal accessAsked

    readonly property bool shown: shell.screen !== "attract" && !hidden
    readonly property var languages: [
        { key: "en", name: "English" }, { key: "fr", name: "Français" },
        { key: "de", name: "Deutsch" }, { key: "fa", name: "فارسی" }
    ]

    visible: shown
    height: shown ? row.implicitHeight + Theme.mm(Theme.compact ? 4 : 7) : 0

    RowLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap

        PosterButton {
            objectName: "home"
            Layout.preferredHeight: Theme.touchSmall
            Layout.preferredWidth: Theme.mm(Theme.compact ? 28 : 36)
            horizontalPadding: Theme.mm(2)
            visible: bar.shell.screen !== "home"
            fill: bar.shell.onStage ? Theme.ink : Theme.red
            outlined: bar.shell.onStage
            fontSize: Theme.mm(7)
            text: bar.shell.onStage ? qsTr("Leave") : qsTr("Home")
            onClicked: bar.shell.onStage ? bar.shell.askToLeave() : bar.shell.go("home")
        }
        Repeater {
            model: bar.languages
            PosterButton {
                id: choice
                required property var modelData
                objectName: "language-" + modelData.key
                Layout.preferredHeight: Theme.touchSmall
                Layout.preferredWidth: Theme.mm(Theme.compact ? 28 : 44)
                horizontalPadding: Theme.mm(2)
                Layout.fillWidth: Theme.portrait
                outlined: bar.shell.language !== modelData.key
                fontSize: Theme.mm(7)
                text: modelData.name
                onClicked: bar.shell.speak(choice.modelData.key)
            }
        }
        Item { Layout.fillWidth: !Theme.portrait }
        PosterButton {
            objectName: "textSize"
            Layout.preferredHeight: Theme.touchSmall
            Layout.preferredWidth: Theme.mm(Theme.compact ? 22 : 32)
            horizontalPadding: Theme.mm(2)
            outlined: true
            fontSize: Theme.mm(7)
            text: bar.shell.textScale < 2 ? qsTr("Aa +") : qsTr("Aa −")
            Accessible.name: qsTr("Size of the text")
            onClicked: bar.shell.nextTextSize()
        }
        IconButton {
            objectName: "access"
            Layout.preferredHeight: Theme.touchSmall
            Layout.preferredWidth: Theme.touchSmall * 1.2
            symbol: "access"
            text: qsTr("Make it easier for you")
            onClicked: bar.accessAsked()
        }
    }
}
