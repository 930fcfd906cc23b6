import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// A longer job: catches touches at once, speaks after a second, shows how far it is and a way out.
PosterDialog {
    id: sheet

    property bool running: false
    property string title: ""
    property string text: ""
    property int done: 0
    property int total: 0
    property string cancelText: ""
    property bool speaking: false

    signal cancelled()

    closePolicy: Popup.NoAutoClose
    onRunningChanged: running ? open() : close()
    Component.onCompleted: if (running) open()
    onClosed: speaking = false
    shown: speaking

    Timer {
        interval: 1000
        running: sheet.running && !sheet.speaking
        onTriggered: sheet.speaking = true
    }
    contentItem: FocusScope {
        focus: true
        Keys.onEscapePressed: if (sheet.cancelText !== "") sheet.cancelled()
        visible: sheet.speaking
        implicitHeight: column.implicitHeight
        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true

        ColumnLayout {
            id: column
            anchors.fill: parent
            spacing: Theme.gap * 2

            DisplayText { Layout.fillWidth: true; text: sheet.title; visible: text !== "" }
            Wag { Layout.alignment: Qt.AlignHCenter; visible: sheet.total <= 0 }
            BodyText { Layout.fillWidth: true; text: sheet.text; visible: text !== "" }
            MustacheRuler {
                Layout.fillWidth: true
                visible: sheet.total > 0
                value: sheet.done
                total: sheet.total
            }
            BodyText {
                visible: sheet.total > 0
                text: qsTr("%L1 percent").arg(Math.floor(100 * sheet.done / Math.max(1, sheet.total)))
            }
            PosterButton {
                objectName: "cancel"
                visible: sheet.cancelText !== ""
                focus: true
                text: sheet.cancelText
                outlined: true
                onClicked: sheet.cancelled()
            }
        }
    }
}
