import QtQuick
import QtQuick.Layouts
import ui.kit

PosterPage {
    kicker: Theme.rightToLeft ? "برگزارکننده" : "Organizer"
    title: Theme.rightToLeft ? "سبیل‌های تازه" : "New mustaches"
    footer: [
        PosterButton { text: Theme.rightToLeft ? "برگشت" : "Back"; outlined: true },
        PosterButton { text: Theme.rightToLeft ? "بساز" : "Make them"; fill: Theme.teal }
    ]
    TextEntry { Layout.fillWidth: true; label: Theme.rightToLeft ? "عنوان" : "Title"; placeholder: Theme.rightToLeft ? "هفتهٔ قدردانی" : "Customer service week" }
    StepperField { Layout.fillWidth: true; label: Theme.rightToLeft ? "چند تا" : "How many"; value: 40; from: 1; to: 500 }
    ChoiceField {
        Layout.fillWidth: true
        label: Theme.rightToLeft ? "اندازه" : "Size"
        current: "m"
        options: [{ key: "s", text: Theme.rightToLeft ? "کوچک" : "Small" }, { key: "m", text: Theme.rightToLeft ? "متوسط" : "Medium" }, { key: "l", text: Theme.rightToLeft ? "بزرگ" : "Large" }]
    }
    ToggleField { Layout.fillWidth: true; checked: true; label: Theme.rightToLeft ? "بعد از پایان هم نگه دار" : "Keep late claims for the organizer" }
    MomentField { Layout.fillWidth: true; label: Theme.rightToLeft ? "شروع" : "Opens"; moment: new Date(2026, 9, 5, 9, 30); unsetAllowed: true; dayText: Theme.rightToLeft ? "دوشنبه ۱۳ مهر" : "" }
    MomentField { Layout.fillWidth: true; label: Theme.rightToLeft ? "پایان" : "Closes"; unsetAllowed: true }
    Item { Layout.fillHeight: true }
}
