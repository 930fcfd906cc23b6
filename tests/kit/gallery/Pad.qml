import QtQuick
import QtQuick.Layouts
import ui.kit

PosterPage {
    title: Theme.rightToLeft ? "رمز برگزارکننده" : "Organizer’s PIN"
    footer: [IconButton { symbol: "back"; text: Theme.rightToLeft ? "برگشت" : "Back"; labeled: true; side: Theme.touch }]
    DigitPad {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillHeight: true
        Layout.minimumHeight: 4 * Theme.touchSmall + 3 * Theme.gap
        Layout.maximumHeight: 4 * Theme.mm(26)
        focus: true
        enterText: Theme.rightToLeft ? "باز کن" : "Open"
    }
}
