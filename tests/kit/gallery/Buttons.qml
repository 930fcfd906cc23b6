import QtQuick
import QtQuick.Layouts
import ui.kit

PosterPage {
    kicker: Theme.rightToLeft ? "هفتهٔ قدردانی" : "Customer service week"
    title: Theme.rightToLeft ? "سبیل‌ها را پیدا کن" : "Find the mustaches"
    corner: [
        IconButton { symbol: "question"; text: "Help" },
        IconButton { symbol: "close"; text: "Close"; outlined: false }
    ]
    footer: [
        IconButton { symbol: "back"; text: Theme.rightToLeft ? "برگشت" : "Back"; labeled: true; side: Theme.touch },
        PosterButton { text: Theme.rightToLeft ? "یکی دیگر دارم" : "I have another one"; fill: Theme.gold; focus: true },
        PosterButton { text: Theme.rightToLeft ? "تمام" : "Done"; fill: Theme.teal }
    ]

    MustacheRuler { Layout.fillWidth: true; value: 137; total: 200 }
    BodyText {
        Layout.fillWidth: true
        text: Theme.rightToLeft ? "سبیل را زیر اسکنر بگیر. هر وقت، در هر صفحه. ۶۳ تا هنوز پنهان است."
                                : "Hold a mustache under the scanner. Any time, any screen. 63 are still out there."
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.mm(60)
        columns: Theme.portrait ? 2 : 4
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        PosterButton { Layout.fillWidth: true; Layout.fillHeight: true; fill: Theme.red; fontSize: Theme.title; mustacheStyle: "handlebar"; text: Theme.rightToLeft ? "ثبت" : "Claim"; detail: Theme.rightToLeft ? "سبیل را اسکن کن" : "Scan a mustache" }
        PosterButton { Layout.fillWidth: true; Layout.fillHeight: true; fill: Theme.gold; fontSize: Theme.title; symbol: "star"; text: Theme.rightToLeft ? "رأی" : "Vote"; detail: Theme.rightToLeft ? "مسابقهٔ لباس" : "Costume contest" }
        PosterButton { Layout.fillWidth: true; Layout.fillHeight: true; fill: Theme.teal; fontSize: Theme.title; symbol: "film"; text: Theme.rightToLeft ? "ممنون!" : "Thanks!"; detail: Theme.rightToLeft ? "ویدیوها" : "Watch the videos" }
        PosterButton { Layout.fillWidth: true; Layout.fillHeight: true; fontSize: Theme.title; symbol: "medal"; text: Theme.rightToLeft ? "جایزه‌ها" : "Awards"; detail: Theme.rightToLeft ? "فرش قرمز" : "The red carpet" }
    }
    Divider { Layout.fillWidth: true }
}
