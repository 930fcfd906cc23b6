import QtQuick
import QtQuick.Layouts
import ui.kit

PosterPage {
    id: page
    title: Theme.rightToLeft ? "آفرین، زهرا!" : "Well done, Ana!"
    fill: Theme.red
    footer: [
        PosterButton { text: Theme.rightToLeft ? "تمام" : "Done"; fill: Theme.paper },
        PosterButton { text: Theme.rightToLeft ? "برگرداندن" : "Undo"; fill: Theme.paper; outlined: true },
        PosterButton { text: Theme.rightToLeft ? "بسته" : "Closed"; enabled: false; fill: Theme.paper }
    ]
    PosterFrame {
        Layout.fillWidth: true
        RowLayout {
            anchors.fill: parent
            ColumnLayout {
                Layout.fillWidth: true
                DisplayText { Layout.fillWidth: true; text: "\u2066T-000123\u2069"; font.pixelSize: Theme.giant }
                BodyText { Layout.fillWidth: true; text: Theme.rightToLeft ? "حالا ۵ بلیت دارید. تیم شما سوم است." : "You hold 5 tickets now. Your team is third." }
            }
            Stamp { id: mark; text: Theme.rightToLeft ? "پیدا شد" : "FOUND" }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap
        Repeater {
            model: ["back", "forward", "up", "down", "close", "plus", "minus", "check", "erase", "keyboard", "search", "star", "dot",
                "film", "medal", "home", "play", "pause", "print", "lock", "person", "ticket", "question"]
            IconButton { required property string modelData; symbol: modelData; text: modelData; fill: Theme.paper }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap
        Repeater {
            model: ["handlebar", "walrus", "chevron", "imperial", "dali", "pencil"]
            Mustache { required property string modelData; style: modelData; color: Theme.paper; width: Theme.mm(34); height: Theme.mm(16) }
        }
    }
    Item { Layout.fillHeight: true }
}
