pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.hunt

// The mustaches that wait, the question, and a way out that loses nothing.
RowLayout {
    id: header

    required property HuntView view
    property string title: ""
    property bool low: false
    property bool strangers: false
    // Two buttons of large words leave no room for a question that the field below asks as well.
    readonly property bool crowded: low && strangers && Theme.textScale > 1.5

    signal notInTheList()

    spacing: Theme.gap * 2

    Repeater {
        model: header.view.styles.slice(0, 3)
        Mustache {
            required property string modelData
            Layout.preferredWidth: Theme.mm(header.low ? 28 : 50)
            Layout.preferredHeight: Theme.mm(header.low ? 12 : 22)
            style: modelData
            color: header.view.golden ? Theme.gilt : Theme.ink
        }
    }
    DisplayText {
        objectName: "title"
        Layout.fillWidth: true
        opacity: header.crowded ? 0 : 1
        text: header.title
        font.pixelSize: header.low ? Theme.title : Theme.hero
        fontSizeMode: Text.HorizontalFit
        maximumLineCount: 2
        Accessible.role: Accessible.Heading
    }
    PosterButton {
        objectName: "notInTheList"
        visible: header.low && header.strangers
        outlined: true
        fontSize: Theme.body
        text: qsTr("I am not in the list")
        onClicked: header.notInTheList()
    }
    PosterButton {
        objectName: "cancel"
        outlined: true
        text: header.view.correcting ? qsTr("Keep it so") : qsTr("Not now")
        detail: header.view.correcting || header.low ? "" : qsTr("It stays free")
        onClicked: header.view.cancel()
    }
}
