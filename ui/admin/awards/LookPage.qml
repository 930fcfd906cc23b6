pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.awards

// Four designs as they will be printed, the chosen one framed; below them paper, ink, calendar, logo, signatures.
PosterPage {
    id: page
    required property AwardLookView view
    readonly property bool wide: !Theme.portrait && Theme.textScale <= 1.5

    focus: true
    kicker: qsTr("Awards")
    title: qsTr("How certificates look")
    footer: [
        PosterButton {
            objectName: "preview"
            visible: page.view.showable
            fill: Theme.teal
            text: qsTr("Look at each")
            onClicked: page.view.preview()
        },
        PosterButton {
            objectName: "back"
            outlined: true
            text: qsTr("Back")
            onClicked: page.view.back()
        }
    ]

    GridLayout {
        Layout.fillWidth: true
        columns: page.wide ? 4 : 2
        columnSpacing: Theme.gap * 2
        rowSpacing: Theme.gap * 2
        uniformCellWidths: true

        Repeater {
            model: page.view.designs
            DesignTile {
                id: tile
                required property string key
                required property int index
                objectName: "design-" + key
                Layout.fillWidth: true
                focus: index === 0
                ratio: page.view.paper === "A4" ? 297 / 210 : 11 / 8.5
                text: page.named(tile.key)
                checked: tile.key === page.view.design
                onClicked: page.view.chooseDesign(tile.key)
            }
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            BodyText {
                Layout.fillWidth: true
                font { pixelSize: Theme.small; bold: true }
                text: qsTr("Paper")
            }
            ChoiceField {
                Layout.fillWidth: true
                Layout.fillHeight: false
                current: page.view.paper
                options: [{ key: "A4", text: qsTr("A4") }, { key: "Letter", text: qsTr("Letter") }]
                onChosen: key => page.view.choosePaper(key)
            }
            BodyText {
                Layout.fillWidth: true
                font { pixelSize: Theme.small; bold: true }
                text: qsTr("Dates")
            }
            ChoiceField {
                Layout.fillWidth: true
                Layout.fillHeight: false
                current: page.view.calendar
                options: [
                    { key: "own", text: qsTr("Of the language") },
                    { key: "gregorian", text: qsTr("Gregorian") },
                    { key: "both", text: qsTr("Both") }
                ]
                onChosen: key => page.view.chooseCalendar(key)
            }
            ToggleField {
                objectName: "saving"
                Layout.fillWidth: true
                label: qsTr("Save ink")
                checked: page.view.saving
                onToggled: page.view.save(checked)
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            PictureField {
                objectName: "logo"
                Layout.fillWidth: true
                name: qsTr("Your logo")
                picture: page.view.logo
                chosen: page.view.hasLogo
                emptyText: qsTr("Your logo: PNG, JPEG or SVG")
                onAsked: page.view.chooseLogo()
                onDropped: page.view.dropLogo()
            }
            Repeater {
                model: page.view.signatures
                AwardChoice {
                    required property string modelData
                    required property int index
                    objectName: "signature" + (index + 1)
                    label: index === 0 ? qsTr("Signed by") : qsTr("And by")
                    text: modelData === "" ? qsTr("Nobody yet") : modelData
                    actionText: modelData === "" ? qsTr("Add") : qsTr("Change")
                    onActed: page.view.sign(index + 1)
                }
            }
        }
    }

    function named(design: string): string {
        switch (design) {
        case "carpet": return qsTr("Red carpet")
        case "letterpress": return qsTr("Letterpress")
        case "comic": return qsTr("Superhero")
        default: return qsTr("Quiet classic")
        }
    }
}
