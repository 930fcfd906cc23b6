pragma ComponentBehavior: Bound
import QtQuick
import ui.hunt.art

// Each answer's own picture.
Loader {
    id: frame

    required property string kind

    sourceComponent: ({
            "greeting": hello, "you-have-it": yoursNow, "yours-already": yoursBefore, "already-claimed": taken,
            "replaced": replaced, "unknown": forged, "not-yet": notYet, "closed": over, "kept": kept, "late-declined": declined,
            "outside-shift": hours, "another-event": elsewhere, "pass-replaced": oldPass,
            "web": web, "wifi": wifi, "contact": contact, "text": letter,
            "could-not-read": blurry, "undone": free, "too-late": late
        })[kind] ?? trouble

    Component { id: hello; Hello {} }
    Component { id: yoursNow; YoursNow {} }
    Component { id: yoursBefore; YoursBefore {} }
    Component { id: taken; Taken {} }
    Component { id: replaced; Replaced {} }
    Component { id: forged; Forged {} }
    Component { id: notYet; NotYet {} }
    Component { id: over; Over {} }
    Component { id: kept; Kept {} }
    Component { id: declined; Declined {} }
    Component { id: hours; Hours {} }
    Component { id: elsewhere; Elsewhere {} }
    Component { id: oldPass; OldPass {} }
    Component { id: web; Web {} }
    Component { id: wifi; Wifi {} }
    Component { id: contact; Contact {} }
    Component { id: letter; Letter {} }
    Component { id: blurry; Blurry {} }
    Component { id: free; Free {} }
    Component { id: late; Late {} }
    Component { id: trouble; Trouble {} }
}
