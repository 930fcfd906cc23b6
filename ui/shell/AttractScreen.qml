import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.shell
import ui.hunt

// What the break room sees when nobody stands here. The whole screen starts; nothing personal.
Item {
    id: attract
    required property ShellView shell
    required property BoardView board

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Touch anywhere to start")
    focus: true
    Keys.onPressed: shell.go("home")

    Rectangle {
        anchors.fill: parent
        color: Theme.red
    }
    Rectangle {
        anchors { fill: parent; margins: Theme.mm(6) }
        color: "transparent"
        border { width: Theme.mm(1.6); color: Theme.paper }
    }
    Rectangle {
        anchors { fill: parent; margins: Theme.mm(9) }
        color: "transparent"
        border { width: Theme.line; color: Theme.paper }
    }
    ColumnLayout {
        anchors { fill: parent; margins: Theme.mm(Theme.compact ? 12 : 16) }
        spacing: Theme.mm(Theme.compact ? 1 : 4)

        Item { Layout.fillHeight: true }
        BodyText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            color: Theme.paper
            font { weight: Font.Bold; letterSpacing: Theme.rightToLeft ? 0 : Theme.mm(0.5); capitalization: Font.AllUppercase }
            maximumLineCount: 2
            elide: Text.ElideRight
            text: attract.shell.title
        }
        Mustache {
            id: wag
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(Theme.screenWidth * 0.62, Theme.screenHeight * 0.7)
            Layout.preferredHeight: Layout.preferredWidth * 0.36
            Layout.minimumHeight: Theme.mm(20)
            Layout.fillHeight: true
            Layout.maximumHeight: Layout.preferredHeight
            color: Theme.paper

            SequentialAnimation on rotation {
                running: attract.visible && !Theme.reducedMotion
                loops: Animation.Infinite
                PauseAnimation { duration: 4000 }
                NumberAnimation { to: 4; duration: 160; easing.type: Easing.InOutQuad }
                NumberAnimation { to: -4; duration: 220; easing.type: Easing.InOutQuad }
                NumberAnimation { to: 0; duration: 160; easing.type: Easing.InOutQuad }
            }
        }
        DisplayText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            color: Theme.paper
            font.pixelSize: Theme.compact ? Theme.hero : Theme.giant
            fontSizeMode: Text.HorizontalFit
            maximumLineCount: 1
            text: attract.board.total === 0 ? qsTr("Soon: the hunt!")
                : attract.board.outThere === 0 ? qsTr("All found!")
                : qsTr("%Ln are still out there.", "", attract.board.outThere)
        }
        DisplayText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            color: Theme.paper
            visible: attract.board.total > 0 && (Theme.portrait || Theme.textScale < 1.5)
            font.pixelSize: Theme.compact ? Theme.lead : Theme.title
            text: qsTr("Look behind, under and inside.")
        }
        MustacheRuler {
            Layout.fillWidth: true
            Layout.topMargin: Theme.mm(4)
            color: Theme.paper
            restColor: Theme.ink
            value: attract.board.found
            total: attract.board.total
        }
        Item { Layout.fillHeight: true }
        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(attract.width - Theme.mm(40), start.implicitWidth + Theme.mm(24))
            Layout.preferredHeight: start.implicitHeight + Theme.mm(8)
            color: Theme.gold
            radius: Theme.radius

            DisplayText {
                id: start
                anchors { fill: parent; margins: Theme.mm(3) }
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                fontSizeMode: Text.Fit
                text: qsTr("Touch anywhere to start")
            }
        }
    }
    MouseArea {
        anchors.fill: parent
        onClicked: attract.shell.go("home")
    }
}
