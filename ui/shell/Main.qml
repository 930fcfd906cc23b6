import QtQuick
import ui.kit
import ui.shell
import ui.admin
import ui.admin.doctor
import ui.admin.hunt
import ui.hunt
import ui.people

// The one window: a screen, the bar that is on every screen, and what may lie over both.
Window {
    id: window

    required property ShellView shell
    required property HuntView hunt
    required property BoardView board
    required property FinderView finder
    required property AdminView admin
    property bool allowClosing: false

    // Screen -> where it lives and what it is given. Loaded when first shown.
    readonly property var screens: ({
        home: ["HomeScreen.qml", { shell: shell, board: board }],
        attract: ["AttractScreen.qml", { shell: shell, board: board }],
        trouble: ["TroubleScreen.qml", { shell: shell }],
        claim: ["../hunt/ClaimScreen.qml", { view: hunt }],
        type: ["../hunt/TypeScreen.qml", { view: hunt }],
        who: ["../hunt/WhoScreen.qml", { view: hunt, finder: finder }],
        ticket: ["../hunt/TicketScreen.qml", { view: hunt }],
        answer: ["../hunt/AnswerScreen.qml", { view: hunt }],
        board: ["../hunt/BoardScreen.qml", { board: board }],
        howto: ["../hunt/HowToScreen.qml", {}],
        pin: ["../admin/PinScreen.qml", { view: admin }],
        admin: ["../admin/AdminScreen.qml", { view: admin }],
        assistant: ["../admin/AssistantScreen.qml", { view: admin.assistant }],
        pieces: ["../admin/hunt/PiecesScreen.qml", { view: admin.pieces }],
        doctor: ["../admin/doctor/DoctorScreen.qml", { view: admin.doctor }],
        settings: ["../admin/SettingsScreen.qml", { view: admin.settings }]
    })

    width: 1280
    height: 800
    color: Theme.paper
    title: "Handlebar"
    onClosing: close => close.accepted = allowClosing

    Binding { target: Theme; property: "pixelsPerMm"; value: window.shell.pixelsPerMm }
    Binding { target: Theme; property: "screenWidth"; value: window.width }
    Binding { target: Theme; property: "screenHeight"; value: window.height }
    Binding { target: Theme; property: "language"; value: window.shell.language }
    Binding { target: Theme; property: "textScale"; value: window.shell.textScale }

    Item {
        id: root
        anchors.fill: parent
        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true

        ScreenHost {
            id: host
            anchors { top: parent.top; left: parent.left; right: parent.right; bottom: keyboard.top }
            entry: window.screens[window.shell.screen] ?? window.screens.home
            onBack: window.shell.go("home")
        }
        Band { anchors { top: parent.top; left: parent.left; right: parent.right } }
        BottomBar {
            id: bar
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            shell: window.shell
            hidden: Theme.compact && keyboard.open
        }
        LettersKeyboard {
            id: keyboard
            anchors { left: parent.left; right: parent.right; bottom: bar.top }
        }
        OrganizerCorner {
            anchors { top: parent.top; right: parent.right }
            onAsked: window.admin.enter()
        }
        StillThere { shell: window.shell }
        Notice { shell: window.shell }
    }
    Shortcut {
        sequence: "Ctrl+O"
        onActivated: window.admin.enter()
    }
}
