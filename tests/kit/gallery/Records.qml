import QtQuick
import QtQuick.Layouts
import ui.kit

PosterPage {
    title: Theme.rightToLeft ? "آدم‌ها" : "People"
    footer: [PosterButton { text: Theme.rightToLeft ? "برگشت" : "Back"; outlined: true }]

    RecordList {
        Layout.fillWidth: true
        Layout.fillHeight: true
        focus: true
        name: "People"
        model: ListModel { id: people }
    }
    RecordList {
        Layout.fillWidth: true
        emptyText: Theme.rightToLeft ? "هنوز کسی اینجا نیست." : "Nobody is here yet."
    }
    Component.onCompleted: {
        for (let i = 0; i < 40; ++i)
            people.append(Theme.rightToLeft ? { "title": "زهرا کریمی " + i, "detail": "پشتیبانی", "badge": "غیرفعال", "key": "P-" + i }
                                            : { "title": "Anaïs Petit " + i, "detail": "Support", "badge": i % 2 ? "" : "inactive", "key": "P-" + i })
    }
}
