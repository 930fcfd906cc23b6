import QtQuick
import ui.kit
import ui.admin.printing

// One paper of the queue: what it is, how it stands, and what can be done with it.
Sheet {
    id: sheet
    required property PrintingView view
    readonly property bool unfinished: ["waiting", "printing", "help"].includes(view.jobState)

    title: Theme.language !== "" ? view.jobTitle : ""
    body: Theme.language !== "" ? view.jobSays : ""
    buttons: [
        PosterButton {
            objectName: "jobAgain"
            visible: sheet.view.jobState !== "waiting" && sheet.view.jobState !== "printing"
            fill: Theme.teal
            text: sheet.view.jobState === "help" ? qsTr("Try again") : qsTr("Print again")
            onClicked: {
                sheet.close()
                sheet.view.again()
            }
        },
        PosterButton {
            objectName: "jobCancel"
            visible: sheet.unfinished
            outlined: true
            fill: Theme.red
            text: qsTr("Take it out")
            onClicked: {
                sheet.close()
                sheet.view.cancel()
            }
        },
        PosterButton {
            objectName: "jobLeave"
            outlined: true
            text: qsTr("Leave it so")
            onClicked: sheet.close()
        }
    ]
}
