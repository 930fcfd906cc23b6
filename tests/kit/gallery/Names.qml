import QtQuick
import QtQuick.Layouts
import ui.kit

PosterPage {
    id: page
    title: Theme.rightToLeft ? "شما که هستید؟" : "Who are you?"
    footer: [PosterButton { text: Theme.rightToLeft ? "برگشت" : "Back"; outlined: true }]
    property alias finder: finder

    NameFinder {
            id: finder
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            teams: Theme.rightToLeft ? ["پشتیبانی", "فروش", "انبار", "شب"] : ["Support", "Sales", "Warehouse", "Night shift"]
            model: ListModel { id: people }
            searchText: "ana"
    }
    Component.onCompleted: {
        for (let i = 0; i < 40; ++i)
            people.append(Theme.rightToLeft ? { "name": "زهرا کریمی " + i, "team": "پشتیبانی", "key": "P-" + i }
                                            : { "name": "Anaïs Petit " + i, "team": "Support", "key": "P-" + i })
    }
}
