pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.draw

// What is fixed, in words and digits: when, how many, both fingerprints, and what the room will be asked for.
ColumnLayout {
    id: facts

    required property CeremonyView view

    spacing: Theme.mm(2)

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Closed on %1").arg(facts.view.sheet.frozen(Theme.language))
              + (facts.view.title === "" ? "" : " · \u2068" + facts.view.title + "\u2069")
        color: Theme.red
        font.pixelSize: Theme.small
        font.bold: true
        maximumLineCount: Theme.compact ? 1 : 2
        elide: Text.ElideRight
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.margin

        DisplayText {
            objectName: "code"
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.giant * 0.8
            text: facts.view.code
            font.pixelSize: Theme.giant
            fontSizeMode: Text.HorizontalFit
            verticalAlignment: Text.AlignVCenter
            maximumLineCount: 1
            wrapMode: Text.NoWrap
            Accessible.role: Accessible.Heading
        }
        DisplayText {
            text: qsTr("%Ln tickets", "", facts.view.sheet.tickets) + "\n" + qsTr("%Ln people", "", facts.view.sheet.people)
            font.pixelSize: Theme.lead
            lineHeight: 0.8
        }
    }
    CodeLines {
        Layout.fillWidth: true
        name: qsTr("Fingerprint of the list")
        groups: facts.view.sheet.entries
    }
    CodeLines {
        Layout.fillWidth: true
        name: qsTr("Fingerprint of the secret")
        groups: facts.view.sheet.commit
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("What comes now")
        font.pixelSize: Theme.small
        font.bold: true
    }
    BodyText {
        Layout.fillWidth: true
        Layout.topMargin: -facts.spacing
        text: facts.view.asks.map((one, at) => facts.marked(at) + facts.asked(one.kind, one.length)).join(" ")
        font.pixelSize: facts.view.asks.length > 2 ? Theme.small : Theme.body
    }
    BodyText {
        objectName: "trail"
        Layout.fillWidth: true
        text: facts.trail()
        color: Theme.inkSoft
        font.pixelSize: Theme.small
    }

    function trail(): string {
        const sheet = view.sheet
        const place = sheet.previous === ""
            ? qsTr("Draw number %L1.").arg(sheet.number)
            : qsTr("Draw number %L1, after the one that left %2.").arg(sheet.number).arg(facts.code(sheet.previous))
        return place + " " + qsTr("Ticket log: line %L1, seal %2.").arg(sheet.logLine).arg(facts.code(sheet.seal))
    }

    // Codes stay left to right in every language.
    function code(digits: string): string {
        return "\u2066" + digits + "\u2069"
    }

    function marked(at: int): string {
        return view.asks.length > 1 ? Theme.number(at + 1) + ".\u00a0" : ""
    }

    function asked(kind: string, length: int): string {
        if (view.ask.byColleagues)
            return qsTr("%Ln colleagues say a digit each.", "", length)
        switch (kind) {
        case "WORDS": return qsTr("Somebody calls out a word.")
        case "BEACON": return qsTr("A public number that nobody here can choose.")
        case "DICE6": return qsTr("%Ln throws of a die with six sides.", "", length)
        default: return qsTr("%Ln throws of a die with ten sides.", "", length)
        }
    }
}
