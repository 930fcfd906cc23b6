pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// One of many, asked over the page: blocks to press, the present one inked. options: [{key, text}]. `open()` it.
PosterDialog {
    id: sheet

    property string title: ""
    property var options: []
    property string current: ""
    property string closeText: ""

    signal chosen(string key)

    closePolicy: Popup.NoAutoClose
    height: Math.min(parent ? parent.height - 2 * Theme.margin : implicitHeight, implicitHeight)

    contentItem: FocusScope {
        focus: true
        implicitHeight: column.implicitHeight
        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true
        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.title
        Keys.onEscapePressed: sheet.close()

        ColumnLayout {
            id: column
            anchors.fill: parent
            spacing: Theme.gap * 2

            DisplayText {
                Layout.fillWidth: true
                text: sheet.title
                maximumLineCount: 2
                fontSizeMode: Text.Fit
            }
            ScrollColumn {
                Layout.fillWidth: true
                Layout.fillHeight: true

                Flow {
                    id: flow
                    anchors { left: parent.left; right: parent.right; top: parent.top }
                    spacing: Theme.gap

                    Repeater {
                        model: sheet.options
                        PosterButton {
                            required property var modelData
                            objectName: "option-" + modelData.key
                            width: Math.min(implicitWidth, flow.width)
                            side: Theme.touchSmall
                            verticalPadding: Theme.mm(1)
                            text: modelData.text
                            checked: modelData.key === sheet.current
                            outlined: !checked
                            Accessible.role: Accessible.RadioButton
                            Accessible.checked: checked
                            onClicked: {
                                sheet.close()
                                sheet.chosen(modelData.key)
                            }
                        }
                    }
                }
            }
            PosterButton {
                id: away
                objectName: "closeChoice"
                Layout.fillWidth: true
                outlined: true
                text: sheet.closeText
                onClicked: sheet.close()
            }
        }
    }
    onOpened: away.forceActiveFocus(Qt.PopupFocusReason)
}
