import QtQuick
import ui.contest

// What is told of a contest in a sentence: where it stands, and how it is decided.
QtObject {
    function isolated(text: string): string {
        return "\u2068" + text + "\u2069"
    }

    function state(stage: string, until: string, opens: string): string {
        switch (stage) {
        case "open": return until === "" ? qsTr("The vote is open!") : qsTr("Vote until %1").arg(isolated(until))
        case "planned": return opens === "" ? qsTr("The vote opens soon") : qsTr("The vote opens: %1").arg(isolated(opens))
        case "closed": return qsTr("The vote is closed. Counting is over when it is shown on the stage.")
        case "revealed": return qsTr("The winners are known!")
        default: return ""
        }
    }

    function method(name: string): string {
        switch (name) {
        case "single": return qsTr("You choose one costume; the one with the most votes wins.")
        case "approval": return qsTr("You choose all that you like; the one that most of you like wins.")
        case "star": return qsTr("You give each costume 0 to 5 stars. The two with the most stars meet: the one that more of you put higher wins.")
        case "ranked": return qsTr("You put them in order. The last one drops out and its votes go to the next choice, until one has more than half.")
        case "pairwise": return qsTr("You put them in order. The one that beats every other in a direct comparison wins.")
        default: return ""
        }
    }

    function weights(judges: int, trim: bool): string {
        if (judges === 0)
            return qsTr("Colleagues alone decide: every one of you has one vote.")
        const said = judges === 100 ? qsTr("The judges alone decide.")
            : qsTr("Judges count %L1 %, colleagues %L2 %. What each side makes of it becomes places; the lowest sum of places wins.").arg(judges).arg(100 - judges)
        return trim ? said + " " + qsTr("With five judges or more, each costume's highest and lowest one are left out.") : said
    }

    function ties(rule: string): string {
        return rule === "declared" ? qsTr("If two are equal: first who beats whom directly, then the higher score, then more top marks, then a lot that the audience draws.")
            : qsTr("If two are equal, they win together.")
    }
}
