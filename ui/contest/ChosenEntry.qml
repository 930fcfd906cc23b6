import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.contest

// One line of the ballot that is about to be cast.
Item {
    id: line

    required property int number
    required property string title
    required property string name
    required property string photo
    required property int mark
    property string method: ""

    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.number(line.number) + " " + line.title

    Rectangle {
        anchors.fill: parent
        anchors.rightMargin: Theme.gap
        anchors.bottomMargin: Theme.gap
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.line
        border.color: Theme.ink

        RowLayout {
            anchors.fill: parent
            anchors.margins: Theme.mm(2)
            spacing: Theme.gap

            EntryMark {
                implicitWidth: Theme.mm(14)
                method: line.method
                value: line.mark
            }
            EntryPhoto {
                Layout.preferredWidth: Math.min(line.width * 0.4, line.height * 1.2)
                Layout.fillHeight: true
                source: line.photo
                cache: false
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.mm(1)

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.mm(2)

                    EntryNumber {
                        Layout.alignment: Qt.AlignTop
                        number: line.number
                        size: Math.min(Theme.body, Theme.mm(9))
                    }
                    DisplayText {
                        Layout.fillWidth: true
                        text: line.title
                        font.pixelSize: Math.min(Theme.body, Theme.mm(10))
                        maximumLineCount: line.height < Theme.mm(46) ? 1 : 2
                        elide: Text.ElideRight
                        lineHeight: 1
                        Accessible.ignored: true
                    }
                }
                StarRow {
                    Layout.fillWidth: true
                    visible: line.method === "star"
                    side: Math.min(Theme.mm(9), width / 5)
                    still: true
                    walked: false
                    count: line.mark
                    lit: Theme.red
                }
                BodyText {
                    Layout.fillWidth: true
                    visible: text !== "" && line.height > Theme.mm(46)
                    text: line.name
                    color: Theme.inkSoft
                    font.pixelSize: Math.min(Theme.small, Theme.mm(8))
                    maximumLineCount: 1
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
        }
    }
}
