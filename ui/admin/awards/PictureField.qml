import QtQuick
import QtQuick.Layouts
import ui.kit

// A picture in a small frame, and the ways to another one or none.
RowLayout {
    id: field
    property string name: ""
    property string picture: ""
    property string emptyText: ""
    // Somebody chose one, even if its file is gone.
    property bool chosen: false

    signal asked()
    signal dropped()

    spacing: Theme.mm(4)

    PosterFrame {
        Layout.preferredWidth: Theme.mm(46)
        Layout.preferredHeight: Theme.mm(32)
        padding: Theme.mm(3)

        Image {
            objectName: "preview"
            anchors.fill: parent
            visible: field.picture !== ""
            source: field.picture
            sourceSize { width: Math.max(1, width); height: Math.max(1, height) }
            fillMode: Image.PreserveAspectFit
            Accessible.role: Accessible.Graphic
            Accessible.name: field.name
        }
        Mustache {
            anchors.fill: parent
            anchors.margins: Theme.mm(4)
            visible: field.picture === ""
            color: Theme.faded
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        BodyText {
            Layout.fillWidth: true
            visible: field.picture === ""
            font.pixelSize: Theme.small
            text: field.chosen ? qsTr("The picture is gone. Choose it again.") : field.emptyText
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            PosterButton {
                objectName: "choosePicture"
                outlined: true
                fill: Theme.teal
                side: Theme.touchSmall
                verticalPadding: Theme.mm(1)
                fontSize: Theme.body
                text: field.chosen ? qsTr("Another picture") : qsTr("Choose a picture")
                Accessible.name: text + ". " + field.name
                onClicked: field.asked()
            }
            PosterButton {
                objectName: "dropPicture"
                visible: field.chosen
                outlined: true
                side: Theme.touchSmall
                verticalPadding: Theme.mm(1)
                fontSize: Theme.body
                text: qsTr("Without")
                Accessible.name: text + ". " + field.name
                onClicked: field.dropped()
            }
        }
    }
}
