import QtQuick

// High contrast: the same poster, printed with more ink on whiter paper. Every pair that words use has 7:1.
Colors {
    paper: "#FFFBF0"
    card: "#FFFFFF"
    ink: "#000000"
    inkSoft: "#3B322A"
    faded: "#A89672"
    red: "#8F1509"
    gold: "#FFC62E"
    teal: "#00504C"
    gilt: "#6E4A00"
}
