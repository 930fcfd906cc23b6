import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ui.kit

// One costume as a small poster: its photo or a mustache, its number, its title, whose it is.
AbstractButton {
    id: poster

    required property int number
    required property string title
    required property string name
    required property string photo
    property bool touchable: true
    // What stands in the corner; the number where it is empty.
    property string badge: ""
    property color badgeColor: Theme.gold
    readonly property var looks: [[Theme.red, "handlebar"], [Theme.teal, "imperial"], [Theme.gold, "dali"], [Theme.ink, "walrus"], [Theme.red, "english"], [Theme.teal, "chevron"]]
    readonly property color fill: looks[number % looks.length][0]
    readonly property bool pictured: photo !== "" && picture.status !== Image.Error
    readonly property bool tall: height > Theme.mm(52)
    readonly property real titleLines: tall ? 2.4 : 1.6
    readonly property int textSize: Math.max(Theme.mm(4.8), Math.min(Theme.lead, height * 0.11, width * 0.13))

    text: title
    focusPolicy: touchable ? Qt.StrongFocus : Qt.NoFocus
    activeFocusOnTab: touchable
    Accessible.role: touchable ? Accessible.Button : Accessible.StaticText
    Accessible.name: [Theme.number(number), title, name].filter(part => part !== "").join(", ")
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

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
                id: picture
                objectName: "photo"
                anchors.fill: parent
                source: poster.photo
                sourceSize.width: Math.ceil(width * 1.5)
                fillMode: Image.PreserveAspectCrop
                asynchronous: true
                Accessible.ignored: true
            }
            Mustache {
                anchors.centerIn: parent
                width: parent.width * 0.66
                height: parent.height * 0.5
                visible: !poster.pictured
                style: poster.looks[poster.number % poster.looks.length][1]
                color: Theme.onFill(poster.fill)
            }
        }
        DisplayText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.mm(3)
            Layout.rightMargin: Theme.mm(3)
            Layout.preferredHeight: poster.textSize * poster.titleLines
            Layout.bottomMargin: owner.visible ? 0 : Theme.mm(2)
            text: poster.title
            font.pixelSize: poster.textSize
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.mm(3.4)
            lineHeight: 1
            maximumLineCount: poster.tall ? 3 : 2
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        BodyText {
            id: owner
            Layout.fillWidth: true
            Layout.leftMargin: Theme.mm(3)
            Layout.rightMargin: Theme.mm(3)
            Layout.bottomMargin: Theme.mm(2)
            visible: text !== ""
            text: poster.name === poster.title ? "" : poster.name
            font.pixelSize: Math.min(Theme.small, poster.textSize)
            maximumLineCount: 1
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
    Rectangle {
        anchors { left: parent.left; top: parent.top; margins: -Theme.mm(1.5) }
        width: Math.max(height, sign.implicitWidth + Theme.mm(5))
        height: sign.implicitHeight + Theme.mm(1)
        radius: height / 2
        color: poster.badgeColor
        border { width: Theme.line; color: Theme.ink }

        DisplayText {
            id: sign
            objectName: "number"
            anchors.centerIn: parent
            text: poster.badge === "" ? Theme.number(poster.number) : poster.badge
            color: Theme.onFill(poster.badgeColor)
            font.pixelSize: Math.max(Theme.mm(7), poster.textSize * 1.1)
            lineHeight: 1
            Accessible.ignored: true
        }
    }
    scale: down ? 0.97 : 1
}
