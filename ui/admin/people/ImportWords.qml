import QtQml

// What the panel calls fields, letters, separators and the parts of a plan.
QtObject {
    readonly property var fields: ["given", "family", "full", "display", "team", "email", "staff_number", "language", ""]
    readonly property var encodings: ["utf-8", "cp1252", "cp1250", "cp1256", "cp1251", "cp1253", "cp1254", "utf-16-le", "mac-roman"]
    readonly property var separators: [",", ";", "\t", "|"]

    function field(key: string): string {
        switch (key) {
        case "given": return qsTr("Given name")
        case "family": return qsTr("Family name")
        case "full": return qsTr("Whole name")
        case "display": return qsTr("Name to show")
        case "team": return qsTr("Team")
        case "email": return qsTr("E-mail")
        case "staff_number": return qsTr("Staff number")
        case "language": return qsTr("Language")
        default: return qsTr("Leave out")
        }
    }

    function encoding(key: string): string {
        switch (key) {
        case "utf-8": return qsTr("All scripts (UTF-8)")
        case "cp1252": return qsTr("Western Europe")
        case "cp1250": return qsTr("Central Europe")
        case "cp1256": return qsTr("Persian and Arabic")
        case "cp1251": return qsTr("Cyrillic")
        case "cp1253": return qsTr("Greek")
        case "cp1254": return qsTr("Turkish")
        case "utf-16-le": return qsTr("All scripts (UTF-16)")
        case "mac-roman": return qsTr("Older Mac")
        default: return key
        }
    }

    function separator(key: string): string {
        switch (key) {
        case ",": return qsTr("Comma")
        case ";": return qsTr("Semicolon")
        case "\t": return qsTr("Tab")
        default: return qsTr("Upright line")
        }
    }

    function part(key: string, count: int): string {
        switch (key) {
        case "new": return qsTr("%Ln are new", "", count)
        case "changed": return qsTr("%Ln change", "", count)
        case "same": return qsTr("%Ln stay as they are", "", count)
        case "inactive": return qsTr("%Ln are no longer in the list", "", count)
        default: return qsTr("%Ln places to mend", "", count)
        }
    }

    function asks(what: string): string {
        switch (what) {
        case "letters": return qsTr("Do the names look right?")
        case "separator": return qsTr("What stands between the columns?")
        case "sheet": return qsTr("On which sheet are the people?")
        default: return qsTr("Which row names the columns?")
        }
    }

    // rows: [{row, text}]
    function rows(rows: var): var {
        const named = rows.map(one => ({ key: String(one.row), text: qsTr("%L1: %2").arg(one.row).arg("\u2068" + one.text.slice(0, 40) + "\u2069") }))
        return [...named, { key: "0", text: qsTr("None: the first row is a person") }]
    }
}
