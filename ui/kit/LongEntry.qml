import QtQuick
import QtQuick.Layouts

// Several lines to type into. Enter ends the typing: what is written stays one paragraph.
FocusScope {
    id: entry

    property alias text: input.text
    property alias readOnly: input.readOnly
    property string placeholder: ""
    property string label: ""
    property int lines: 3
    // Letters beyond are not taken.
    property int maximumLength: 2000

    signal edited(string text)

    implicitHeight: column.implicitHeight
    implicitWidth: Theme.mm(100)
    Keys.onEscapePressed: event => {
        event.accepted = InputMethod.visible
        doneTyping()
    }

    // Puts the letters keyboard away.
    function doneTyping() {
        InputMethod.hide()
    }

    // Keeps what is written in sight while it grows.
    function follow() {
        const caret = input.cursorRectangle
        if (caret.y < flick.contentY)
            flick.contentY = caret.y
        else if (caret.y + caret.height > flick.contentY + flick.height)
            flick.contentY = caret.y + caret.height - flick.height
    }

    ColumnLayout {
        id: column
        anchors.fill: parent
        spacing: Theme.mm(1)

        BodyText {
            Layout.fillWidth: true
            visible: entry.label !== ""
            text: entry.label
            font.pixelSize: Theme.small
            font.bold: true
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: Math.ceil(metrics.lineSpacing * entry.lines) + Theme.mm(5)
            radius: Theme.radius
            color: Theme.card
            border.width: input.activeFocus ? Theme.line * 2 : Theme.line
            border.color: Theme.ink
            Accessible.ignored: true

            FontMetrics { id: metrics; font: input.font }
            TapHandler {
                onTapped: {
                    input.forceActiveFocus(Qt.MouseFocusReason)
                    InputMethod.show()
                }
            }
            FocusRing { visible: input.activeFocus; reach: Theme.mm(1.4) }
            Flickable {
                id: flick
                anchors.fill: parent
                anchors.leftMargin: Theme.mm(5)
                anchors.rightMargin: Theme.mm(5)
                anchors.topMargin: Theme.mm(2.5)
                anchors.bottomMargin: Theme.mm(2.5)
                clip: true
                contentWidth: width
                contentHeight: Math.max(height, input.implicitHeight)
                interactive: contentHeight > height + 1
                boundsBehavior: Flickable.StopAtBounds

                BodyText {
                    anchors.fill: input
                    visible: input.text === "" && input.preeditText === ""
                    text: entry.placeholder
                    color: Theme.inkSoft
                    font.pixelSize: input.font.pixelSize
                    Accessible.ignored: true
                }
                TextEdit {
                    id: input
                    width: flick.width
                    height: Math.max(implicitHeight, flick.height)
                    focus: true
                    activeFocusOnTab: true
                    color: Theme.ink
                    selectionColor: Theme.gold
                    selectedTextColor: Theme.ink
                    selectByMouse: true
                    textFormat: TextEdit.PlainText
                    wrapMode: TextEdit.Wrap
                    font.family: Theme.textFamily
                    font.pixelSize: Theme.body
                    horizontalAlignment: TextEdit.AlignLeft
                    tabStopDistance: Theme.mm(10)
                    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
                    Accessible.role: Accessible.EditableText
                    Accessible.multiLine: true
                    Accessible.name: entry.label === "" ? entry.placeholder : entry.label
                    activeFocusOnPress: !Theme.keyboard
                    KeyNavigation.priority: KeyNavigation.BeforeItem
                    Keys.onReturnPressed: entry.doneTyping()
                    Keys.onEnterPressed: entry.doneTyping()
                    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                    onActiveFocusChanged: {
                        if (Theme.keyboard)
                            InputMethod.hide()  // else it waits, and comes back with the next field
                        else if (activeFocus && !readOnly)
                            Qt.callLater(InputMethod.show)
                    }
                    onCursorRectangleChanged: entry.follow()
                    onTextChanged: {
                        if (length > entry.maximumLength)
                            remove(entry.maximumLength, length)
                        if (activeFocus)
                            entry.edited(text)
                    }
                }
            }
        }
    }
}
