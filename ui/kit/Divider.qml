import QtQuick
import QtQuick.Layouts

// Two rules and a mustache between what belongs together and what does not.
RowLayout {
    id: divider
    property color color: Theme.ink
    property string style: Theme.ornament

    spacing: Theme.mm(3)
    Rectangle { Layout.fillWidth: true; implicitHeight: Theme.hairline; color: divider.color }
    Mustache {
        Layout.preferredWidth: Theme.mm(14)
        Layout.preferredHeight: Theme.mm(6)
        style: divider.style
        color: divider.color
    }
    Rectangle { Layout.fillWidth: true; implicitHeight: Theme.hairline; color: divider.color }
}
