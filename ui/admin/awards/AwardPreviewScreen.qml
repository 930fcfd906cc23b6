import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin
import ui.admin.awards

// A certificate as it will be printed, as large as the screen allows; the pages are turned by two buttons.
FocusScope {
    id: screen
    required property AwardPreviewView view
    focus: true

    PosterPage {
        id: page
        anchors.fill: parent
        focus: true
        kicker: screen.view.count > 1 ? qsTr("%L1 of %L2").arg(screen.view.number).arg(screen.view.count) : qsTr("Certificate")
        title: screen.view.name
        footer: [
            PosterButton {
                objectName: "change"
                fill: Theme.teal
                text: qsTr("Change this award")
                onClicked: screen.view.change()
            },
            PosterButton {
                objectName: "back"
                outlined: true
                text: qsTr("Back")
                onClicked: screen.view.back()
            }
        ]

        FactLine {
            objectName: "wrong"
            visible: screen.view.wrong !== ""
            good: false
            label: qsTr("Too long")
            text: screen.view.wrong
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap

            IconButton {
                objectName: "before"
                visible: screen.view.count > 1
                Layout.alignment: Qt.AlignVCenter
                side: Theme.touch
                symbol: Theme.rightToLeft ? "right" : "left"
                text: qsTr("The one before")
                enabled: screen.view.number > 1
                onClicked: screen.view.turn(-1)
            }
            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.mm(60)

                Image {
                    id: sheet
                    objectName: "page"
                    anchors.fill: parent
                    visible: screen.view.page !== ""
                    source: screen.view.page
                    cache: false
                    fillMode: Image.PreserveAspectFit
                    smooth: true
                    mipmap: true
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("The certificate of %1: %2").arg("\u2068" + screen.view.name + "\u2069").arg("\u2068" + screen.view.title + "\u2069")
                }
                Rectangle {
                    anchors.centerIn: parent
                    width: sheet.paintedWidth + 2 * Theme.hairline
                    height: sheet.paintedHeight + 2 * Theme.hairline
                    visible: sheet.visible
                    color: "transparent"
                    border.width: Theme.hairline
                    border.color: Theme.ink
                }
                Wag {
                    anchors.centerIn: parent
                    width: Theme.mm(60)
                    height: Theme.mm(24)
                    visible: screen.view.page === ""
                    running: visible
                }
            }
            IconButton {
                objectName: "after"
                visible: screen.view.count > 1
                Layout.alignment: Qt.AlignVCenter
                side: Theme.touch
                symbol: Theme.rightToLeft ? "left" : "right"
                text: qsTr("The next one")
                enabled: screen.view.number < screen.view.count
                onClicked: screen.view.turn(1)
            }
        }
    }
}
