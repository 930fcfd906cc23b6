import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// Asks one thing, with verbs on its buttons. `open()` and `close()`; Esc closes and says `dismissed` when it may.
PosterDialog {
    id: sheet

    property string title: ""
    property string body: ""
    property list<Item> buttons
    property bool dismissable: true

    signal dismissed()

    closePolicy: Popup.NoAutoClose
    height: Math.min(room, implicitHeight)

    contentItem: FocusScope {
        focus: true
        implicitHeight: column.implicitHeight
        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true
        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.title
        Keys.onEscapePressed: {
            if (sheet.dismissable) {
                sheet.close()
                sheet.dismissed()
            }
        }

        ColumnLayout {
            id: column
            anchors.fill: parent
            spacing: Theme.gap * 2

            DisplayText {
                Layout.fillWidth: true
                text: sheet.title
                maximumLineCount: 3
                fontSizeMode: Text.Fit
            }
            ScrollColumn {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: sheet.body !== ""
                BodyText {
                    anchors.fill: parent
                    text: sheet.body
                }
            }
            FooterRow {
                Layout.fillWidth: true
                buttons: sheet.buttons
            }
        }
    }
    onOpened: {
        if (buttons.length > 0)
            buttons[0].forceActiveFocus(Qt.PopupFocusReason)
    }
}
