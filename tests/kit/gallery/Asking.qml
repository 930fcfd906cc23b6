import QtQuick
import ui.kit

Item {
    Buttons { anchors.fill: parent }
    Sheet {
        id: sheet
        title: Theme.rightToLeft ? "هنوز اینجایی؟" : "Are you still there?"
        body: Theme.rightToLeft ? "این صفحه چند لحظهٔ دیگر برای نفر بعدی پاک می‌شود." : "This screen is cleared for the next person in a moment."
        buttons: [
            PosterButton { text: Theme.rightToLeft ? "ادامه می‌دهم" : "I am here"; fill: Theme.teal },
            PosterButton { text: Theme.rightToLeft ? "تمام شد" : "I am done"; outlined: true }
        ]
    }
    Component.onCompleted: sheet.open()
}
