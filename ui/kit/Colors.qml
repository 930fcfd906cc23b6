import QtQuick

// The inks of one theme. A theme changes the three poster colors and the ornament; high contrast is another set.
// `gilt` is gold for what is drawn on paper, where a strong theme needs it darker.
QtObject {
    property color paper: "#F7ECD6"
    property color card: "#FFF8E8"
    property color ink: "#221A14"
    property color inkSoft: "#5C4F42"
    property color faded: "#DCCBA6"
    property color red: "#BF3A2C"
    property color gold: "#E2A72E"
    property color teal: "#1F6B66"
    property color gilt: gold
    property string ornament: "handlebar"
}
