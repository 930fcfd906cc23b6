import QtQuick
import ui.kit

Item {
    Buttons { anchors.fill: parent }
    ProgressSheet {
        running: true
        speaking: true
        title: Theme.rightToLeft ? "برگه ساخته می‌شود" : "Making the sheet"
        text: Theme.rightToLeft ? "می‌توانی همین‌جا بمانی." : "You can stay right here."
        done: 84; total: 200
        cancelText: Theme.rightToLeft ? "بس است" : "Stop making it"
    }
}
