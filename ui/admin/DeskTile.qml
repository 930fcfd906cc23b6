import QtQuick
import QtQuick.Layouts
import ui.kit

// One way from the organizer's desk to a panel. What is behind it stands there where there is room.
PosterButton {
    property string hint: ""

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.minimumHeight: Theme.mm(Theme.compact ? 24 : 36)
    horizontalPadding: Theme.mm(2)
    fontSize: Theme.lead
    detail: Theme.portrait ? hint : ""
    Accessible.name: text + ". " + hint
}
