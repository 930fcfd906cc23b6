pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.draw

// All is said and locked, nothing is known yet: the last quiet moment before the reveal.
FocusScope {
    id: step

    required property CeremonyView view
    signal abortAsked()

    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: step.view.code
        title: qsTr("Everything is locked")
        corner: [
            AbortButton {
                visible: step.view.canAbort
                onClicked: step.abortAsked()
            }
        ]
        footer: [
            PosterButton {
                objectName: "reveal"
                focus: true
                enabled: !step.view.revealing
                fill: Theme.red
                fontSize: Theme.title
                text: qsTr("Reveal")
                onClicked: step.view.reveal()
            },
            PosterButton {
                objectName: "back"
                visible: step.view.canGoBack
                outlined: true
                text: qsTr("Back")
                onClicked: step.view.goBack()
            }
        ]

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.margin
            rowSpacing: Theme.margin

            Symbol {
                Layout.preferredWidth: Theme.mm(Theme.portrait ? 110 : Theme.compact ? 34 : 80)
                Layout.preferredHeight: Layout.preferredWidth
                Layout.alignment: Qt.AlignCenter
                visible: Theme.portrait || Theme.textScale <= 1.5
                name: "lock"
                color: Theme.red
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.gap

                DisplayText {
                    Layout.fillWidth: true
                    Layout.bottomMargin: Theme.gap
                    text: qsTr("Nobody can know yet who wins.")
                    font.pixelSize: Theme.portrait ? Theme.hero : Theme.title
                }
                Repeater {
                    model: step.view.asks
                    RowLayout {
                        id: line
                        required property var modelData
                        required property int index
                        Layout.fillWidth: true
                        spacing: Theme.gap

                        BodyText {
                            Layout.preferredWidth: Theme.mm(8) * Theme.textScale
                            text: Theme.number(line.index + 1) + "."
                            font.bold: true
                        }
                        BodyText {
                            objectName: "said" + line.index
                            Layout.fillWidth: true
                            text: "\u2066" + step.grouped(line.modelData.value, line.modelData.length > 0 ? 5 : 4) + "\u2069"
                            font.pixelSize: Theme.compact ? Theme.small : Theme.lead
                            font.bold: true
                            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                        }
                    }
                }
            }
        }
        BodyText {
            Layout.fillWidth: true
            visible: text !== ""
            text: step.view.opened ? qsTr("The secret was read already: the draw can only go on.")
                : step.view.ask.hint === "later" ? qsTr("Nothing was claimed. Mustaches count again after the draw.") : ""
            color: Theme.inkSoft
            Accessible.role: Accessible.AlertMessage
        }
    }
    ProgressSheet {
        running: step.view.revealing
        title: qsTr("The tickets are put into their order")
    }

    function grouped(value: string, by: int): string {
        return value.match(new RegExp(".{1," + by + "}", "g"))?.join(" ") ?? ""
    }
}
