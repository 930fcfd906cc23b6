import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.contest

// What is voted on, and how: the method in one sentence.
ColumnLayout {
    id: head

    required property BallotView ballot
    required property string news
    property bool showsTitle: true

    spacing: Theme.mm(1)

    BodyText {
        objectName: "heading"
        Layout.fillWidth: true
        visible: text !== ""
        text: head.ballot.heading
        color: Theme.red
        font.bold: true
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        DisplayText {
            objectName: "title"
            Layout.fillWidth: true
            visible: head.showsTitle
            text: head.ballot.title
            font.pixelSize: Theme.title
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.mm(6)
            maximumLineCount: 2
            elide: Text.ElideRight
            Layout.maximumHeight: Theme.title * 2
            Accessible.role: Accessible.Heading
        }
        DisplayText {
            objectName: "digits"
            visible: text !== ""
            text: head.ballot.digits === "" ? "" : qsTr("Number %1 …").arg(Theme.digits(head.ballot.digits))
            color: Theme.teal
            font.pixelSize: Theme.lead
            wrapMode: Text.NoWrap
        }
    }
    BodyText {
        objectName: "explained"
        Layout.fillWidth: true
        text: head.ballot.explained
    }
    BodyText {
        objectName: "news"
        Layout.fillWidth: true
        visible: text !== ""
        text: head.news === "lost" ? qsTr("Something you had chosen was withdrawn. The rest of your ballot is as it was.")
            : head.news === "kept" ? qsTr("Nothing was counted. Your ballot is still here: try again in a moment.") : ""
        color: Theme.red
        font.bold: true
        Accessible.role: Accessible.AlertMessage
    }
}
