import QtQuick
import ui.kit
import ui.shell
import ui.awards
import ui.contest
import ui.draw
import ui.hunt
import ui.people
import ui.scanning
import ui.videos
import ui.videos.recording

// The one window: a screen, the bar that is on every screen, and what may lie over both.
Window {
    id: window

    required property ShellView shell
    required property AccessView access
    required property HuntView hunt
    required property BoardView board
    required property MineView mine
    required property CluesView clues
    required property AttractView attract
    required property LobbyView lobby
    required property GalleryView gallery
    required property JudgeView judge
    required property DrawLobby draws
    required property ThanksLobby thanks
    required property BoothView booth
    required property RecordView record
    required property FinderView finder
    required property WalkInView walkIn
    required property CameraView camera
    required property CinemaView cinema
    property var organizer: null  // OrganizerScreens, made after the first frame or when first asked for
    property bool allowClosing: false
    // A film has the whole screen.
    readonly property bool filming: shell.screen === "cinema" && cinema.step !== "posters"

    // Screen -> where it lives and what it is given. Loaded when first shown.
    readonly property var screens: ({
        home: ["HomeScreen.qml", { shell: shell, board: board, clues: clues, draw: draws.board, thanks: thanks, gallery: gallery, cinema: cinema }],
        attract: ["AttractScreen.qml", { shell: shell, board: board, clues: clues, attract: attract, lobby: lobby, draws: draws, gallery: gallery }],
        trouble: ["TroubleScreen.qml", { shell: shell }],
        claim: ["../hunt/ClaimScreen.qml", { view: hunt, camera: camera }],
        type: ["../hunt/TypeScreen.qml", { view: hunt }],
        who: ["../hunt/WhoScreen.qml", { view: hunt, finder: finder, walkIn: walkIn }],
        ticket: ["../hunt/TicketScreen.qml", { view: hunt }],
        answer: ["../hunt/AnswerScreen.qml", { view: hunt }],
        mine: ["../hunt/MineScreen.qml", { view: hunt, mine: mine }],
        clues: ["../hunt/CluesScreen.qml", { clues: clues }],
        board: ["../hunt/BoardScreen.qml", { board: board }],
        lookup: ["../draw/LookupScreen.qml", { view: draws.lookup, finder: finder }],
        checked: ["../awards/CheckedScreen.qml", { view: thanks.checked }],
        thanks: ["../awards/ThanksScreen.qml", { view: thanks }],
        keepsake: ["../awards/KeepsakeScreen.qml", { view: thanks.keepsake }],
        nominate: ["../awards/NominateScreen.qml", { view: thanks.nomination, finder: finder }],
        record: ["../videos/recording/RecordScreen.qml", { view: record, finder: finder }],
        voter: ["../contest/VoterScreen.qml", { view: booth, finder: finder }],
        booth: ["../contest/BoothScreen.qml", { view: booth }],
        gallery: ["../contest/GalleryScreen.qml", { view: gallery }],
        judge: ["../contest/JudgeScreen.qml", { view: judge, finder: finder }],
        cinema: ["../videos/CinemaScreen.qml", { view: cinema }],
        howto: ["../hunt/HowToScreen.qml", {}]
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

    Binding { target: Theme; property: "highContrast"; value: window.access.highContrast }
    Binding { target: Theme; property: "reducedMotion"; value: window.access.reducedMotion }
    Binding { target: Theme; property: "lowReach"; value: window.access.lowReach }
    Binding { target: Theme; property: "keyboard"; value: window.access.keyboard }

    Item {
        id: root
        anchors.fill: parent
        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true

        ScreenHost {
            id: host
            anchors { top: parent.top; left: parent.left; right: parent.right; bottom: keyboard.top }
            entry: window.screens[window.shell.screen] ?? window.organizer?.screens[window.shell.screen] ?? window.screens.home
            onBack: window.shell.back()
        }
        Band { visible: !window.filming; anchors { top: parent.top; left: parent.left; right: parent.right } }
        BottomBar {
            id: bar
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            shell: window.shell
            hidden: window.filming || (Theme.compact && keyboard.open)
            onAccessAsked: easier.open()
        }
        LettersKeyboard {
            id: keyboard
            anchors { left: parent.left; right: parent.right; bottom: bar.top }
        }
        OrganizerCorner {
            anchors { top: parent.top; right: parent.right }
            onAsked: window.shell.askForOrganizer()
        }
        Keys.onEscapePressed: window.shell.back()
    }
    AccessSheet {
        id: easier
        shell: window.shell
        access: window.access
    }
    Notice { shell: window.shell }
    StillThere { shell: window.shell }
    Shortcut {
        sequence: "Ctrl+O"
        onActivated: window.shell.askForOrganizer()
    }
}
