import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.shell

Item {
    id: home
    required property ShellView shell

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        DisplayText {
            Layout.fillWidth: true
            text: qsTr("%Ln mustaches found.", "", 137)
            font.pixelSize: Theme.giant
        }
        Mustache { Layout.preferredWidth: Theme.mm(60); Layout.preferredHeight: Theme.mm(30) }
        PosterButton {
            text: qsTr("Claim")
            onClicked: home.shell.speak(home.shell.language === "fa" ? "en" : "fa")
        }
        BodyText { text: Theme.number(1234) }
    }
}
