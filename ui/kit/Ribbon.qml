import QtQuick
import QtQuick.Shapes

// A banner with cut ends; its words shrink before they are cut.
Item {
    id: ribbon

    property alias text: words.text
    property color fill: Theme.red
    readonly property real tail: Math.min(height * 0.7, width * 0.06)

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: ribbon.fill
            strokeColor: Theme.ink
            strokeWidth: Theme.line
            joinStyle: ShapePath.MiterJoin
            PathLine { x: ribbon.width }
            PathLine { x: ribbon.width - ribbon.tail; y: ribbon.height / 2 }
            PathLine { x: ribbon.width; y: ribbon.height }
            PathLine { y: ribbon.height }
            PathLine { x: ribbon.tail; y: ribbon.height / 2 }
            PathLine { x: 0; y: 0 }
        }
    }
    FarText {
        id: words
        objectName: "ribbonWords"
        anchors.fill: parent
        anchors.leftMargin: ribbon.tail * 1.5
        anchors.rightMargin: ribbon.tail * 1.5
        anchors.topMargin: Theme.mm(1.2)
        anchors.bottomMargin: Theme.mm(1.2) + parent.height * 0.07
        least: Theme.mm(6)
        color: Theme.onFill(ribbon.fill)
    }
}
