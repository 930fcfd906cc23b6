pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// A printed block to press: thin inner frame, pressed like a stamp, a ring when it has the keyboard's focus.
// With art and room above its words it becomes a tile of the home poster.
AbstractButton {
    id: control

    property color fill: Theme.ink
    property color inkColor: Theme.onFill(fill)
    property bool outlined: false
    property int fontSize: Theme.lead
    property string detail: ""
    property string mustacheStyle: ""
    property string symbol: ""

    property int side: Theme.touch
    readonly property bool hasArt: mustacheStyle !== "" || symbol !== ""
    readonly property bool tile: hasArt && height > wordsHeight + Theme.mm(24)
    readonly property real wordsHeight: probe.height + (detail === "" ? 0 : second.height)
    readonly property color wordColor: outlined ? fill : inkColor

    implicitHeight: Math.max(side, wordsHeight + 2 * verticalPadding)
    implicitWidth: Math.max(side, Math.ceil(Math.max(probe.implicitWidth, second.implicitWidth)) + Theme.mm(14))
    horizontalPadding: Theme.mm(5)
    verticalPadding: Theme.mm(3)
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.Button
    Accessible.name: detail === "" ? text : text + ". " + detail
    Accessible.onPressAction: click()

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    // The words at full size, unseen: what they need, whatever room there is.
    DisplayText {
        id: probe
        visible: false
        width: control.availableWidth
        text: control.text
        font.pixelSize: control.fontSize
        wrapMode: Text.WordWrap
        lineHeight: 1
        Accessible.ignored: true
    }

    background: PosterBlock {
        fill: control.fill
        inkColor: control.inkColor
        outlined: control.outlined
        down: control.down

        FocusRing { shown: control.activeFocus }
    }
    contentItem: ColumnLayout {
        id: words
        spacing: 0

        Item { Layout.fillHeight: true }
        Item {
            visible: control.tile
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Theme.mm(30)
            Layout.maximumHeight: Theme.mm(46)
            Layout.margins: Theme.mm(3)
            Mustache {
                anchors.fill: parent
                visible: control.mustacheStyle !== ""
                style: control.mustacheStyle
                color: control.wordColor
            }
            Symbol {
                anchors.fill: parent
                visible: control.symbol !== ""
                name: control.symbol
                color: control.wordColor
            }
        }
        DisplayText {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(probe.height, control.availableHeight)
            text: control.text
            color: control.wordColor
            font.pixelSize: control.fontSize
            fontSizeMode: probe.contentWidth > control.availableWidth + 1 || control.wordsHeight > control.availableHeight + 1
                          ? Text.Fit : Text.FixedSize
            minimumPixelSize: Theme.mm(4)
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.WordWrap
            lineHeight: 1
        }
        BodyText {
            id: second
            visible: control.detail !== ""
            Layout.fillWidth: true
            text: control.detail
            color: control.wordColor
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignHCenter
        }
        Item { Layout.fillHeight: true }
    }
    scale: down ? 0.96 : 1
    Behavior on scale { NumberAnimation { duration: Theme.quick / 2 } }
}
