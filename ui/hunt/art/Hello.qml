import QtQuick
import ui.kit

// The hat goes up.
Picture {
    Face { lift: 1; style: "handlebar"; y: 8; felt: Theme.teal }
}
