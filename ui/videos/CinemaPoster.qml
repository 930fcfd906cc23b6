import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ui.kit
import ui.videos

// A film on its poster: a picture of it, what it is called, who speaks, how long it is. A written message is a poster
// of its own words.
AbstractButton {
    id: poster

    property string kind: "film"
    property string title: ""
    property string by: ""
    property string line: ""
    property string picture: ""
    property int ms: 0
    property int turn: 0
    property bool touchable: true
    // What stands in the corner: how long a film is.
    property string badge: message || ms <= 0 ? "" : words.time(ms)

    readonly property var looks: [[Theme.red, "handlebar"], [Theme.teal, "imperial"], [Theme.gold, "dali"], [Theme.ink, "walrus"], [Theme.red, "english"], [Theme.teal, "chevron"]]
    readonly property color fill: looks[turn % looks.length][0]
    readonly property bool message: kind === "message"
    readonly property bool pictured: picture !== "" && image.status !== Image.Error
    readonly property int textSize: Math.max(Theme.mm(4.8), Math.min(Theme.lead * 1.2, height * 0.085, width * 0.1))
    readonly property int lines: height > Theme.mm(64) ? 2 : 1

    text: title
    focusPolicy: touchable ? Qt.StrongFocus : Qt.NoFocus
    activeFocusOnTab: touchable
    Accessible.role: touchable ? Accessible.Button : Accessible.StaticText
    Accessible.name: [message ? qsTr("A few words") : "", title, by, message ? line : badge].filter(part => part !== "").join(", ")
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    CinemaWords { id: words }

    background: Rectangle {
        color: poster.down ? Theme.gold : Theme.card
        radius: Theme.radius
        border { width: Theme.line; color: Theme.ink }

        FocusRing { shown: poster.touchable && poster.activeFocus }
    }
    contentItem: ColumnLayout {
        spacing: Theme.mm(1)

        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.line + Theme.mm(1)
            Layout.bottomMargin: 0
            color: poster.pictured ? Theme.ink : poster.fill
            clip: true

            Image {
                id: image
                objectName: "posterPicture"
                anchors.fill: parent
                source: poster.picture
                sourceSize.width: Math.ceil(width)
                // What was filmed upright is not cut down to a strip.
                fillMode: implicitHeight > implicitWidth ? Image.PreserveAspectFit : Image.PreserveAspectCrop
                asynchronous: true
                Accessible.ignored: true
            }
            Mustache {
                anchors.centerIn: parent
                width: parent.width * 0.6
                height: parent.height * 0.44
                visible: !poster.pictured && !poster.message
                style: poster.looks[poster.turn % poster.looks.length][1]
                color: Theme.onFill(poster.fill)
            }
            FarText {
                // As many words as can be read.
                readonly property int room: width * height / (Theme.mm(4.8) * Theme.mm(4.8) * 0.55)
                anchors { fill: parent; margins: Theme.mm(3) }
                visible: poster.message
                text: !poster.message ? "" : poster.line.length <= room ? poster.line : poster.line.slice(0, poster.line.lastIndexOf(" ", room)) + " …"
                color: Theme.onFill(poster.fill)
                largest: Math.max(Theme.mm(7), poster.height * 0.13)
                least: Theme.mm(4.8)
                Accessible.ignored: true
            }
        }
        DisplayText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.mm(3)
            Layout.rightMargin: Theme.mm(3)
            Layout.bottomMargin: speaker.visible ? 0 : Theme.mm(2)
            text: poster.title
            font.pixelSize: poster.textSize
            lineHeight: 0.8
            maximumLineCount: poster.lines
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        BodyText {
            id: speaker
            Layout.fillWidth: true
            Layout.leftMargin: Theme.mm(3)
            Layout.rightMargin: Theme.mm(3)
            Layout.bottomMargin: Theme.mm(2)
            visible: text !== ""
            text: poster.by
            font.pixelSize: Math.min(Theme.small, poster.textSize)
            maximumLineCount: poster.lines
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
    Rectangle {
        anchors { right: parent.right; top: parent.top; margins: -Theme.mm(1.5) }
        width: sign.implicitWidth + Theme.mm(6)
        height: sign.implicitHeight + Theme.mm(1.5)
        radius: height / 2
        visible: poster.badge !== ""
        color: Theme.gold
        border { width: Theme.line; color: Theme.ink }

        DisplayText {
            id: sign
            objectName: "posterBadge"
            anchors.centerIn: parent
            text: poster.badge
            color: Theme.onFill(Theme.gold)
            font.pixelSize: Math.max(Theme.mm(5.4), Math.min(Theme.small, poster.textSize))
            lineHeight: 1
            Accessible.ignored: true
        }
    }
    scale: down ? 0.97 : 1
}
