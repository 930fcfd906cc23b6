import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.hunt

// What is known of one mustache, and what can be done about it.
PosterPage {
    id: page
    required property PieceListView view
    readonly property bool free: view.status === "printed" || view.status === "hidden"
    readonly property string place: "\u2068" + view.placeName + "\u2069"
    readonly property color ground: view.value > 1 ? Theme.gold : Theme.card
    signal elsewhere

    kicker: qsTr("Mustaches")
    title: "\u2066" + view.piece + "\u2069"
    footer: [
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.portrait || Theme.textScale > 1.3 ? 1 : 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap

        PosterFrame {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: facts.implicitHeight + topPadding + bottomPadding
            fill: page.ground
            frameColor: Theme.onFill(page.ground)

            ColumnLayout {
                id: facts
                anchors.fill: parent
                spacing: Theme.gap

                Mustache {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: Theme.mm(20)
                    style: page.view.style
                    color: Theme.onFill(page.ground)
                }
                DisplayText {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    font.pixelSize: Theme.lead
                    maximumLineCount: 3
                    fontSizeMode: Text.Fit
                    lineHeight: 1
                    text: page.state_()
                }
                BodyText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    horizontalAlignment: Text.AlignHCenter
                    text: page.more()
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            BodyText {
                Layout.fillWidth: true
                text: qsTr("On sheet %L1.").arg(page.view.sheet) + " " + (page.view.value > 1
                    ? qsTr("Golden: worth %Ln tickets.", "", page.view.value) : qsTr("Worth one ticket."))
            }
            WorthField {
                id: worth
                Layout.fillWidth: true
                visible: page.free
                value: page.view.value
            }
            PosterButton {
                objectName: "revalue"
                Layout.fillWidth: true
                visible: page.free && worth.value !== page.view.value
                side: Theme.touchSmall
                verticalPadding: Theme.mm(1)
                fill: Theme.gold
                text: qsTr("Make it worth %Ln tickets", "", worth.value)
                onClicked: {
                    page.view.revalue(worth.value)
                    worthless.open()
                }
            }
            PosterButton {
                objectName: "again"
                Layout.fillWidth: true
                visible: page.free
                side: Theme.touchSmall
                verticalPadding: Theme.mm(1)
                fill: Theme.red
                text: qsTr("Print it again")
                onClicked: reprinting.open()
            }
            PosterButton {
                objectName: "elsewhere"
                Layout.fillWidth: true
                visible: page.free
                side: Theme.touchSmall
                verticalPadding: Theme.mm(1)
                fill: Theme.teal
                text: page.view.status === "hidden" ? qsTr("It lies elsewhere") : qsTr("It is hidden")
                onClicked: page.elsewhere()
            }
            PosterButton {
                objectName: "takeOut"
                Layout.fillWidth: true
                visible: page.free
                side: Theme.touchSmall
                verticalPadding: Theme.mm(1)
                outlined: true
                fill: Theme.red
                text: qsTr("Take it out")
                onClicked: takingOut.open()
            }
        }
    }

    Sheet {
        id: reprinting
        title: qsTr("Print it again?")
        body: qsTr("It gets new codes. Its old paper is worth nothing from then on: take that away if you can.")
        buttons: [
            PosterButton {
                objectName: "printIt"
                text: qsTr("Print it again")
                fill: Theme.red
                onClicked: {
                    reprinting.close()
                    page.view.again()
                }
            },
            PosterButton {
                objectName: "keepPaper"
                outlined: true
                text: qsTr("Keep the paper")
                onClicked: reprinting.close()
            }
        ]
    }
    Sheet {
        id: takingOut
        title: qsTr("Take it out of the hunt?")
        body: qsTr("Nobody can claim it any more, and it counts in no number. There is no way back.")
        buttons: [
            PosterButton {
                objectName: "leaveIn"
                text: qsTr("Leave it in")
                onClicked: takingOut.close()
            },
            PosterButton {
                objectName: "takeItOut"
                text: qsTr("Take it out")
                fill: Theme.red
                onClicked: {
                    takingOut.close()
                    page.view.takeOut()
                }
            }
        ]
    }
    Sheet {
        id: worthless
        title: qsTr("Its paper still tells its old worth.")
        body: qsTr("It counts with its new worth from now on. Print it again, so that the paper says so too.")
        buttons: [
            PosterButton {
                objectName: "printNew"
                text: qsTr("Print it again")
                fill: Theme.red
                onClicked: {
                    worthless.close()
                    page.view.again()
                }
            },
            PosterButton {
                objectName: "keepOld"
                outlined: true
                text: qsTr("Keep the paper")
                onClicked: worthless.close()
            }
        ]
    }

    function state_(): string {
        switch (view.status) {
        case "hidden": return qsTr("It is hidden: %1").arg(place)
        case "found": return qsTr("Somebody found it.")
        case "void": return qsTr("It is out of the hunt.")
        default: return qsTr("It is not hidden yet.")
        }
    }
    function more(): string {
        if (view.placeName === "")
            return ""
        switch (view.status) {
        case "hidden": return view.helper === "" ? "" : qsTr("By %1.").arg("\u2068" + view.helper + "\u2069")
        case "found": return qsTr("It was hidden here: %1").arg(place)
        case "void": return qsTr("Its paper may still lie here: %1").arg(place)
        default: return qsTr("Its old paper may still lie here: %1").arg(place)
        }
    }
}
