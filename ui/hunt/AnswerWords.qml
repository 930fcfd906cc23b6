import QtQuick
import ui.kit
import ui.hunt

// The words and the color of each answer. An id stays left to right in every language.
QtObject {
    id: words

    required property HuntView view

    readonly property var colors: ({
            "greeting": Theme.red, "you-have-it": Theme.gold, "yours-already": Theme.gold, "kept": Theme.gold,
            "already-claimed": Theme.teal, "replaced": Theme.teal, "unknown": Theme.teal, "not-yet": Theme.teal,
            "closed": Theme.teal, "late-declined": Theme.teal,
            "outside-shift": Theme.teal, "undone": Theme.teal, "too-late": Theme.teal
        })
    readonly property color fill: colors[view.kind] ?? Theme.paper
    readonly property string name: "\u2068" + view.firstName + "\u2069"
    readonly property string tickets: "\u2066" + view.ticketLines.join(view.ticketCount > 3 ? " " : ", ") + "\u2069"

    readonly property string title: {
        switch (view.kind) {
        case "greeting": return view.firstName === "" ? qsTr("Hello!") : qsTr("Hello, %1!").arg(name)
        case "you-have-it": return qsTr("You have this one.")
        case "yours-already": return qsTr("Yours already!")
        case "already-claimed": return qsTr("Somebody was faster.")
        case "replaced": return qsTr("This one was replaced.")
        case "unknown": return qsTr("Where did you find this?")
        case "not-yet": return qsTr("The hunt is still asleep.")
        case "closed": return qsTr("The hunt is over.")
        case "kept": return qsTr("Late, but safe.")
        case "late-declined": return qsTr("Not this time.")
        case "outside-shift": return qsTr("Not your hours yet.")
        case "another-event": return qsTr("From another event.")
        case "pass-replaced": return qsTr("An old pass.")
        case "web": return qsTr("A web address.")
        case "wifi": return qsTr("A key to some Wi-Fi.")
        case "contact": return qsTr("A visiting card.")
        case "text": return qsTr("Words, but no mustache.")
        case "could-not-read": return qsTr("I could not read that.")
        case "undone": return qsTr("It is free again.")
        case "too-late": return qsTr("Too late for that.")
        default: return view.troubleTitle(Theme.language)
        }
    }
    readonly property string text: {
        switch (view.kind) {
        case "greeting": return qsTr("Hold a mustache under the scanner and it is yours.")
        case "you-have-it": return qsTr("You claimed it a moment ago: %1. Every one counts once.").arg(tickets)
        case "yours-already": return qsTr("You found it before: %1. Every one counts once - the hunt goes on!").arg(tickets)
        case "already-claimed": return qsTr("This mustache was already claimed. Every one counts once - the hunt goes on!")
        case "replaced": return qsTr("A new one hangs in its place. Bring this one to the organizer.")
        case "unknown": return qsTr("It looks like one of ours, but nobody printed it. Show it to the organizer.")
        case "not-yet": return qsTr("It wakes up on %1. Keep this mustache safe until then.").arg("\u2068" + view.opens(Theme.language) + "\u2069")
        case "closed": return qsTr("Nothing counts any more, but you may wear it. It suits you.")
        case "kept": return qsTr("The hunt is over. Your mustache is noted, and the organizer decides if it still counts.")
        case "late-declined": return qsTr("It came after closing, and the organizer did not count it. You may still wear it.")
        case "outside-shift": return qsTr("Your team hunts from %1 to %2. Come back then: the mustache stays free.")
            .arg("\u2068" + view.opens(Theme.language) + "\u2069").arg("\u2068" + view.closes(Theme.language) + "\u2069")
        case "another-event": return qsTr("This mustache belongs to another party. Look for the ones that hang here.")
        case "pass-replaced": return qsTr("You have a newer one. Use that, or find your name in the list.")
        case "web": return qsTr("I stay at home and do not follow it. Show me a paper mustache instead.")
        case "wifi": return qsTr("Nice to have, but it grows no tickets. Show me a paper mustache instead.")
        case "contact": return qsTr("Pleased to meet you! Now show me a paper mustache.")
        case "text": return qsTr("This is a code, only not one of ours. Show me a paper mustache instead.")
        case "could-not-read": return qsTr("Hold the paper flat and still, or type the code that is printed on it.")
        case "undone": return qsTr("Nobody holds this mustache now. Scan it again to claim it.")
        case "too-late": return qsTr("Nothing was changed. The organizer can still mend it.")
        default: return view.troubleText(Theme.language)
        }
    }
}
