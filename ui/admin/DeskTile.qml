import QtQuick
import QtQuick.Layouts
import ui.kit

// One way from the organizer's desk to a panel.
PosterButton {
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.minimumHeight: Theme.mm(Theme.compact ? 26 : 34)
    fontSize: Theme.lead
}
