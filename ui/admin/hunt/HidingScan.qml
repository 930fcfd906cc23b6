import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.hunt

// At a place: what the last scan was, how many lie here, and the way back of the last ones.
PosterPage {
    id: page
    required property HidingView view
    readonly property bool good: ["hid", "moved", "undone", "helper"].includes(view.kind)
    readonly property string art: view.seenStyle !== "" ? view.seenStyle : view.style !== "" ? view.style : "handlebar"
    readonly property string id_: "\u2066" + view.piece + "\u2069"
    readonly property color ground: view.reading || view.kind === "" ? Theme.card
        : good ? (view.value > 1 ? Theme.gold : Theme.teal) : Theme.red
    readonly property color words: Theme.onFill(ground)

    kicker: view.helper === "" ? qsTr("Hiding") : qsTr("Hiding: %1").arg("\u2068" + view.helper + "\u2069")
    title: view.placeName
    footer: [
        PosterButton {
            objectName: "another"
            fill: Theme.red
            text: qsTr("Another place")
            onClicked: page.view.another()
        },
        PosterButton {
            objectName: "typeCode"
            fill: Theme.teal
            text: qsTr("Type a code")
            onClicked: page.view.typeCode()
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Done")
            onClicked: page.view.back()
        }
    ]

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.portrait || Theme.textScale > 1.5 ? 1 : 2
        columnSpacing: Theme.gap * 2
        rowSpacing: Theme.gap
        uniformCellWidths: columns > 1

        PosterFrame {
            id: answer
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: inside.implicitHeight + topPadding + bottomPadding
            fill: page.ground
            frameColor: page.words

            ColumnLayout {
                id: inside
                anchors.fill: parent
                spacing: Theme.mm(1)

                Mustache {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: Theme.mm(18)
                    style: page.art
                    color: page.words
                }
                DisplayText {
                    objectName: "said"
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    color: page.words
                    font.pixelSize: Theme.title
                    lineHeight: 1
                    text: page.said()
                    Accessible.role: Accessible.AlertMessage
                }
                BodyText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    horizontalAlignment: Text.AlignHCenter
                    color: page.words
                    text: page.help()
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap
                DisplayText {
                    objectName: "count"
                    Layout.fillWidth: true
                    font.pixelSize: Theme.lead
                    fontSizeMode: Text.HorizontalFit
                    maximumLineCount: 2
                    text: qsTr("%Ln hidden here", "", page.view.hiddenHere)
                }
                PosterButton {
                    objectName: "undo"
                    enabled: page.view.done > 0
                    outlined: true
                    side: Theme.touchSmall
                    verticalPadding: Theme.mm(1)
                    fontSize: Theme.body
                    text: qsTr("Undo the last")
                    onClicked: page.view.undo()
                }
            }
            RecordList {
                Layout.fillWidth: true
                Layout.fillHeight: true
                model: page.view.latest
                name: qsTr("Hidden in this round")
                emptyText: qsTr("What you hide in this round appears here, the last one first.")
            }
        }
    }

    function said(): string {
        if (view.reading)
            return qsTr("One moment ...")
        switch (view.kind) {
        case "hid": return qsTr("%1 is hidden.").arg(id_)
        case "moved": return qsTr("%1 moved here.").arg(id_)
        case "here": return qsTr("%1 is here already.").arg(id_)
        case "found": return qsTr("%1 was found already.").arg(id_)
        case "void": return qsTr("%1 is out of the hunt.").arg(id_)
        case "old": return qsTr("This is the old print of %1.").arg(id_)
        case "undone": return qsTr("%1 is back.").arg(id_)
        case "helper": return qsTr("Hello, %1!").arg("\u2068" + view.other + "\u2069")
        case "elsewhere": return qsTr("This one is from another event.")
        case "stranger": return qsTr("That is not one of our mustaches.")
        case "paper": return qsTr("That is no mustache.")
        case "unread": return qsTr("That could not be read.")
        default: return qsTr("Scan what you hide here.")
        }
    }
    function help(): string {
        if (view.reading)
            return ""
        switch (view.kind) {
        case "hid": return view.value > 1 ? qsTr("A golden one: %Ln tickets.", "", view.value) : ""
        case "moved": return qsTr("It was in %1 until now.").arg("\u2068" + view.other + "\u2069")
        case "found": return qsTr("Somebody has it. Keep the paper, or throw it away.")
        case "void": return qsTr("Nobody can claim it. Throw the paper away.")
        case "old": return qsTr("Hide the new paper, and throw this one away.")
        case "undone": return view.other === "" ? qsTr("It is not hidden any more.") : qsTr("It is in %1 again.").arg("\u2068" + view.other + "\u2069")
        case "helper": return qsTr("You hide from now on.")
        case "elsewhere":
        case "stranger":
        case "paper": return qsTr("Nothing was hidden.")
        case "unread": return qsTr("Scan it once more, or type the code under it.")
        default: return ""
        }
    }
}
