import QtQuick
import ui.kit

// A mustache inside a picture: sharp, though the canvas is scaled.
Mustache {
    height: width * 0.45
    sourceSize.width: Math.ceil(width * 6)
    sourceSize.height: Math.ceil(height * 6)
    antialiasing: true
    smooth: true
}
