pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.shell

// What makes the screen easier, for this visitor alone. Each choice counts at once, and nothing below it is lost.
PosterDialog {
    id: sheet

    required property ShellView shell
    required property AccessView access

    width: parent ? Math.min(parent.width - 2 * Theme.margin, Theme.mm(250 * (1 + (Theme.textScale - 1) * 0.5))) : 0
    height: Math.min(room, implicitHeight)

    contentItem: FocusScope {
        focus: true
        implicitHeight: column.implicitHeight
        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true
        Accessible.role: Accessible.Dialog
        Accessible.name: heading.text
        Keys.onEscapePressed: sheet.close()

        ColumnLayout {
            id: column
            anchors.fill: parent
            spacing: Theme.gap

            DisplayText {
                id: heading
                Layout.fillWidth: true
                visible: !Theme.compact || Theme.textScale <= 1.3
                text: qsTr("Make it yours")
                font.pixelSize: Theme.compact ? Theme.lead : Theme.title
                fontSizeMode: Text.HorizontalFit
                maximumLineCount: 1
                lineHeight: 1
                Accessible.role: Accessible.Heading
            }
            ScrollColumn {
                objectName: "choices"
                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true

                AccessChoices {
                    anchors.fill: parent
                    shell: sheet.shell
                    access: sheet.access
                }
            }
            PosterButton {
                id: done
                objectName: "accessDone"
                Layout.fillWidth: true
                side: Theme.touchSmall
                verticalPadding: Theme.mm(2)
                fontSize: Theme.compact ? Theme.mm(8) : Theme.lead
                fill: Theme.teal
                text: qsTr("That suits me")
                onClicked: sheet.close()
            }
        }
    }
    onOpened: done.forceActiveFocus(Qt.PopupFocusReason)

    Connections {
        target: sheet.shell
        function onVisitorGone() { sheet.close() }
    }
}
