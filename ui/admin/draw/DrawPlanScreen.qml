pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin
import ui.admin.draw

// One draw, as it is planned. What is chosen is kept by itself.
FocusScope {
    id: screen
    required property DrawPlanView view
    required property DrawRulesView rules
    readonly property bool wide: !Theme.portrait && Theme.textScale <= 1.5
    focus: true

    Component.onCompleted: view.read()
    Connections {
        target: Theme
        function onLanguageChanged() { screen.view.read() }
    }
    PosterPage {
        anchors.fill: parent
        focus: true
        kicker: qsTr("Prize draws")
        title: screen.view.title.trim() === "" ? qsTr("A new draw") : screen.view.title
        footer: [
            PosterButton {
                objectName: "draw"
                enabled: screen.view.ready
                fill: Theme.red
                text: qsTr("Draw now")
                onClicked: freezing.open()
            },
            PosterButton {
                objectName: "rehearse"
                enabled: screen.view.rehearsable
                fill: Theme.teal
                text: qsTr("Rehearse")
                onClicked: screen.view.rehearse()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: {
                    title.doneTyping()
                    screen.view.back()
                }
            }
        ]

        Repeater {
            model: screen.view.stopping
            FactLine {
                required property string modelData
                required property int index
                objectName: "stopping" + index
                good: false
                label: qsTr("To do")
                text: modelData
            }
        }
        Repeater {
            model: screen.view.worthKnowing
            FactLine {
                required property string modelData
                required property int index
                objectName: "knowing" + index
                label: qsTr("Good to know")
                text: modelData
            }
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: screen.wide ? 2 : 1
            columnSpacing: Theme.margin
            rowSpacing: Theme.gap * 2

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 6
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap * 2

                TextEntry {
                    id: title
                    objectName: "title"
                    Layout.fillWidth: true
                    label: qsTr("What the draw is called")
                    placeholder: qsTr("The big draw")
                    maximumLength: screen.view.longest
                    text: screen.view.title
                    onEdited: text => screen.view.write(text)
                    onAccepted: doneTyping()
                }
                PlanPrizes {
                    Layout.fillWidth: true
                    view: screen.view
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 5
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap * 2

                PlanFacts {
                    Layout.fillWidth: true
                    view: screen.view
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.gap

                    PosterButton {
                        objectName: "rules"
                        visible: screen.view.seats > 0
                        outlined: true
                        fill: Theme.teal
                        side: Theme.touchSmall
                        verticalPadding: Theme.mm(1)
                        fontSize: Theme.body
                        text: qsTr("Rules for the wall")
                        onClicked: rulesSheet.ask()
                    }
                    PosterButton {
                        objectName: "earlier"
                        visible: screen.view.canRise
                        outlined: true
                        side: Theme.touchSmall
                        verticalPadding: Theme.mm(1)
                        fontSize: Theme.body
                        text: qsTr("Up the list")
                        onClicked: screen.view.shift(-1)
                    }
                    PosterButton {
                        objectName: "later"
                        visible: screen.view.canSink
                        outlined: true
                        side: Theme.touchSmall
                        verticalPadding: Theme.mm(1)
                        fontSize: Theme.body
                        text: qsTr("Down the list")
                        onClicked: screen.view.shift(1)
                    }
                    PosterButton {
                        objectName: "delete"
                        visible: !screen.view.isNew
                        outlined: true
                        fill: Theme.red
                        side: Theme.touchSmall
                        verticalPadding: Theme.mm(1)
                        fontSize: Theme.body
                        text: qsTr("Delete the draw")
                        onClicked: screen.view.remove()
                    }
                }
            }
        }
    }
    RulesSheet {
        id: rulesSheet
        view: screen.rules
    }
    Sheet {
        id: freezing
        title: qsTr("Freeze the list of tickets?")
        body: qsTr("From then on this draw stays as it is: prizes, rules, and %1. Finds that come later count in the next draw. The stage opens, for everybody to see. It can be called off, but never in secret.")
            .arg(screen.view.pool)
        buttons: [
            PosterButton {
                objectName: "notYet"
                outlined: true
                text: qsTr("Not yet")
                onClicked: freezing.close()
            },
            PosterButton {
                objectName: "freeze"
                fill: Theme.red
                text: qsTr("Freeze the list")
                onClicked: {
                    freezing.close()
                    screen.view.freeze()
                }
            }
        ]
    }
}
