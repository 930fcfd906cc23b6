import QtQuick
import QtQuick.Layouts
import ui.kit

PosterPage {
    title: Theme.rightToLeft ? "کد روی کاغذ را بزن" : "Type the code on the paper"
    footer: [IconButton { symbol: "back"; text: Theme.rightToLeft ? "برگشت" : "Back"; labeled: true; side: Theme.touch }]
    PosterFrame {
        Layout.fillWidth: true
        padding: Theme.mm(3)
        DisplayText { anchors.fill: parent; text: "\u20667K3Q-9XWD-2M_\u2069"; horizontalAlignment: Text.AlignHCenter }
    }
    CodePad {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.mm(300)
        Layout.alignment: Qt.AlignHCenter
        focus: true
        canEnter: false
    }
    Item { Layout.fillHeight: true }
}
