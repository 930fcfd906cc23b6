import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// Asks one thing, with verbs on its buttons. `open()` and `close()`; Esc closes and says `dismissed` when it may.
PosterDialog {
    id: sheet

    property string title: ""
    property string body: ""
    property list<Item> buttons
    // What stands below the body, laid out in a column.
    property list<Item> more
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
                visible: sheet.body !== "" || sheet.more.length > 0

                ColumnLayout {
                    anchors.fill: parent
                    spacing: Theme.gap * 2

                    BodyText {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        visible: sheet.body !== ""
                        text: sheet.body
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        Layout.fillHeight: false
                        visible: sheet.more.length > 0
                        spacing: Theme.gap
                        data: sheet.more
                    }
                }
            }
            FooterRow {
                Layout.fillWidth: true
                buttons: sheet.buttons
            }
        }
    }
    onOpened: {
        const first = buttons.find(one => one.visible)
        if (first)
            first.forceActiveFocus(Qt.PopupFocusReason)
    }
}
