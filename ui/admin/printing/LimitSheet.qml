import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.admin.printing

// How much visitors may print: in one visit, and all of them in a day. In force at once.
Sheet {
    id: sheet
    required property PrintingView view

    title: qsTr("How much may visitors print?")
    body: (view.leftToday === 0 ? qsTr("They have printed all they may today.")
        : qsTr("They may print %Ln more papers today.", "", view.leftToday)) + " " + qsTr("What you print yourself is not counted.")
    more: [
        StepperField {
            objectName: "aVisit"
            Layout.fillWidth: true
            label: qsTr("In a visit")
            from: 0
            to: 20
            value: sheet.view.aVisit
            onMoved: value => sheet.view.limitVisit(value)
        },
        StepperField {
            objectName: "aDay"
            Layout.fillWidth: true
            label: qsTr("In a day, all together")
            from: 0
            to: 500
            stepSize: 10
            value: sheet.view.aDay
            onMoved: value => sheet.view.limitDay(value)
        }
    ]
    buttons: [
        PosterButton {
            objectName: "limitsDone"
            fill: Theme.teal
            text: qsTr("Good so")
            onClicked: sheet.close()
        },
        PosterButton {
            objectName: "moreToday"
            outlined: true
            text: qsTr("Twenty more today")
            onClicked: {
                sheet.view.allowMore()
                sheet.close()
            }
        }
    ]
}
