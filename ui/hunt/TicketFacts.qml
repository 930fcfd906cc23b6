import QtQuick
import ui.kit
import ui.hunt

// How many tickets there are now, where the team stands, when the draw is: a third of the height each, or half of it
// for the day of the draw where lines are short.
Column {
    id: facts

    required property HuntView view
    required property real tall
    property bool low: false
    property string raffle: ""
    readonly property real line: tall / (low ? 4 : 3)

    HeldLine {
        width: facts.width
        height: facts.line
        view: facts.view
    }
    StandingLine {
        width: facts.width
        height: facts.line
        view: facts.view
    }
    Line {
        objectName: "raffle"
        width: facts.width
        height: facts.low ? facts.line + facts.line : facts.line
        text: facts.raffle
        color: Theme.teal
        maximumLineCount: facts.low ? 2 : 1
        wrapMode: facts.low ? Text.Wrap : Text.NoWrap
        lineHeight: facts.low ? 0.8 : 1
    }
}
