import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.draw

// One prize. Nothing counts before "Save".
FocusScope {
    id: screen
    required property DrawPrizeView view
    readonly property bool wide: !Theme.portrait && Theme.textScale <= 1.5
    focus: true

    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Prize draws")
        title: screen.view.isNew ? qsTr("A new prize") : qsTr("Prize %L1").arg(screen.view.place)
        footer: [
            PosterButton {
                objectName: "save"
                enabled: screen.view.touched
                fill: Theme.red
                text: qsTr("Save")
                onClicked: {
                    name.doneTyping()
                    screen.view.save()
                }
            },
            PosterButton {
                objectName: "delete"
                visible: !screen.view.isNew
                outlined: true
                fill: Theme.red
                text: qsTr("Delete it")
                onClicked: screen.view.remove()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: screen.view.touched ? qsTr("Back without saving") : qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: screen.wide ? 2 : 1
            columnSpacing: Theme.margin
            rowSpacing: Theme.gap * 2

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap * 2

                TextEntry {
                    id: name
                    objectName: "name"
                    Layout.fillWidth: true
                    focus: screen.view.isNew
                    label: qsTr("What is the prize?")
                    placeholder: qsTr("Breakfast in bed, a mug, a day off ...")
                    maximumLength: screen.view.longest
                    text: screen.view.name
                    onEdited: text => screen.view.write(text)
                    onAccepted: doneTyping()
                }
                StepperField {
                    objectName: "quantity"
                    Layout.fillWidth: true
                    label: qsTr("How many of it")
                    from: 1
                    to: screen.view.most
                    value: screen.view.quantity
                    onMoved: value => screen.view.count(value)
                }
                BodyText {
                    Layout.fillWidth: true
                    color: Theme.inkSoft
                    font.pixelSize: Theme.small
                    text: screen.view.quantity === 1 ? qsTr("One winner takes it.")
                        : qsTr("%Ln winners, one after the other.", "", screen.view.quantity)
                }
            }
            PrizePicture {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 2
                view: screen.view
                onPressed: name.doneTyping()
            }
        }
    }
    ProgressSheet {
        running: screen.view.running
        title: qsTr("Looking at the picture")
        cancelText: qsTr("Stop")
        onCancelled: screen.view.cancel()
    }
}
