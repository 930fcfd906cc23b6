pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.contest

// How it is decided, published before the vote opens: the method, judges and colleagues, ties, how many take part.
PosterPage {
    id: page

    required property GalleryView view
    readonly property ContestCard card: view.chosen

    kicker: card.title
    title: qsTr("How is it decided?")
    footer: [
        PosterButton {
            objectName: "back"
            outlined: true
            focus: true
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]

    ContestWords { id: words }
    Repeater {
        model: [
            { name: "method", mark: "handlebar", text: page.card.weight === 100 ? "" : words.method(page.card.method) },
            { name: "weights", mark: "imperial", text: words.weights(page.card.weight, page.card.trim) },
            { name: "criteria", mark: "dali", text: page.card.weight > 0 && page.card.criteria !== "" ? qsTr("The judges look at: %1").arg("\u2068" + page.card.criteria + "\u2069") : "" },
            { name: "ties", mark: "walrus", text: words.ties(page.card.ties) },
            { name: "count", mark: "english", text: qsTr("%Ln costumes take part.", "", page.card.count) },
            { name: "state", mark: "chevron", text: words.state(page.card.stage, page.card.until, page.card.opens) }
        ]
        RowLayout {
            id: line
            required property var modelData
            Layout.fillWidth: true
            visible: modelData.text !== ""
            spacing: Theme.gap * 2

            Mustache {
                Layout.preferredWidth: Theme.mm(18)
                Layout.preferredHeight: Theme.mm(8)
                style: line.modelData.mark
                color: Theme.red
            }
            BodyText {
                objectName: line.modelData.name
                Layout.fillWidth: true
                text: line.modelData.text
            }
        }
    }
    Item { Layout.fillHeight: true }
}
