import QtQuick
import QtQuick.Layouts

// One line to type into. What is typed is never learned by the letters keyboard.
FocusScope {
    id: entry

    property alias text: input.text
    property alias maximumLength: input.maximumLength
    property alias inputMethodHints: input.inputMethodHints
    property alias readOnly: input.readOnly
    property string placeholder: ""
    property string label: ""

    signal accepted(string text)
    signal edited(string text)

    implicitHeight: column.implicitHeight
    implicitWidth: Theme.mm(100)
    // First the letters keyboard goes, then whatever is around this.
    Keys.onEscapePressed: event => {
        event.accepted = InputMethod.visible
        doneTyping()
    }

    // Puts the letters keyboard away.
    function doneTyping() {
        InputMethod.hide()
    }

    function selectAll() {
        input.selectAll()
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
            implicitHeight: Math.max(Theme.touch, input.implicitHeight + Theme.mm(3))
            radius: Theme.radius
            color: Theme.card
            border.width: input.activeFocus ? Theme.line * 2 : Theme.line
            border.color: Theme.ink
            Accessible.ignored: true

            TapHandler {
                onTapped: {
                    input.forceActiveFocus(Qt.MouseFocusReason)
                    InputMethod.show()
                }
            }
            FocusRing { visible: input.activeFocus; reach: Theme.mm(1.4) }
            BodyText {
                anchors.fill: input
                visible: input.text === "" && input.preeditText === ""
                text: entry.placeholder
                color: Theme.inkSoft
                font.pixelSize: input.font.pixelSize
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            TextInput {
                id: input
                anchors.fill: parent
                anchors.leftMargin: Theme.mm(5)
                anchors.rightMargin: Theme.mm(5)
                focus: true
                activeFocusOnTab: true
                clip: true
                color: Theme.ink
                selectionColor: Theme.gold
                selectedTextColor: Theme.ink
                selectByMouse: true
                font.family: Theme.textFamily
                font.pixelSize: Theme.body
                horizontalAlignment: TextInput.AlignLeft
                verticalAlignment: TextInput.AlignVCenter
                maximumLength: 200
                inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
                Accessible.role: Accessible.EditableText
                Accessible.name: entry.label === "" ? entry.placeholder : entry.label
                // Who comes by keys has a keyboard already; Qt would show one where a press takes the focus.
                activeFocusOnPress: !Theme.keyboard
                onActiveFocusChanged: {
                    if (Theme.keyboard)
                        InputMethod.hide()  // else it waits, and comes back with the next field
                    else if (activeFocus && !readOnly)
                        Qt.callLater(InputMethod.show)
                }
                onAccepted: entry.accepted(text)
                onTextEdited: entry.edited(text)
            }
        }
    }
}
