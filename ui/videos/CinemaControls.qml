import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.videos

// Everything that can be done with a film, in reach of a hand.
FocusScope {
    id: controls

    required property CinemaView view
    readonly property Screening screening: view.screening
    readonly property Seat seat: view.seat
    readonly property alias dragging: seek.pressed
    readonly property int step: 10000
    readonly property bool twoLines: transport.implicitWidth + others.implicitWidth + 2 * Theme.margin + Theme.gap > width

    signal touched()

    implicitHeight: column.implicitHeight + 2 * Theme.gap + Theme.mm(2)

    function takeFocus() {
        play.forceActiveFocus(Qt.TabFocusReason)
    }

    CinemaWords { id: words }
    Rectangle {
        anchors.fill: parent
        color: Theme.ink

        Rectangle {
            width: parent.width
            height: Theme.mm(1.2)
            color: Theme.gold
        }
    }
    // The panel itself is no picture: a touch beside a button does not put it away.
    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
        onPressed: controls.touched()
    }
    ColumnLayout {
        id: column
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            bottomMargin: Theme.gap
        }
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            spacing: Theme.gap

            BodyText {
                objectName: "position"
                Layout.minimumWidth: most.width
                text: words.time(seek.pressed ? seek.value : controls.screening.position)
                color: Theme.paper
                font.pixelSize: Theme.small
            }
            SeekBar {
                id: seek
                objectName: "seek"
                Layout.fillWidth: true
                name: qsTr("Where the film is")
                at: controls.screening.position
                duration: controls.screening.duration
                onSought: ms => controls.screening.seek(ms)
                onJumped: direction => controls.view.jump(direction * controls.step)
            }
            BodyText {
                Layout.minimumWidth: most.width
                text: words.time(controls.screening.duration)
                color: Theme.paper
                font.pixelSize: Theme.small
                horizontalAlignment: Text.AlignRight
            }
            TextMetrics {
                id: most
                font { family: Theme.textFamily; pixelSize: Theme.small }
                text: words.time(Math.max(600000, controls.screening.duration))
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: controls.twoLines ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            RowLayout {
                id: transport
                Layout.fillWidth: true
                LayoutMirroring.enabled: false
                LayoutMirroring.childrenInherit: true
                spacing: Theme.gap

                Item { Layout.fillWidth: controls.twoLines }
                PosterButton {
                    objectName: "jumpBack"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumWidth: Theme.touch
                    Layout.maximumWidth: implicitWidth
                    fill: Theme.paper
                    outlined: true
                    horizontalPadding: Theme.mm(2)
                    text: "\u2066" + Theme.digits("−10") + "\u2069"
                    Accessible.name: qsTr("Ten seconds back")
                    onClicked: controls.view.jump(-controls.step)
                }
                IconButton {
                    id: play
                    objectName: "playPause"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumWidth: Theme.touch
                    Layout.maximumWidth: implicitWidth
                    focus: true
                    implicitWidth: Theme.touch * 1.6
                    side: Theme.touch
                    outlined: false
                    fill: Theme.red
                    symbol: controls.screening.playing ? "pause" : "play"
                    text: controls.screening.playing ? qsTr("Pause") : qsTr("Play")
                    onClicked: controls.view.toggle()
                }
                PosterButton {
                    objectName: "jumpOn"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumWidth: Theme.touch
                    Layout.maximumWidth: implicitWidth
                    fill: Theme.paper
                    outlined: true
                    horizontalPadding: Theme.mm(2)
                    text: "\u2066" + Theme.digits("+10") + "\u2069"
                    Accessible.name: qsTr("Ten seconds on")
                    onClicked: controls.view.jump(controls.step)
                }
                IconButton {
                    objectName: "nextVideo"
                    Layout.fillHeight: true
                    side: Theme.touch
                    fill: Theme.paper
                    symbol: "next"
                    enabled: controls.screening.coming.id !== ""
                    text: qsTr("The next one")
                    onClicked: controls.view.skip()
                }
                Item { Layout.fillWidth: controls.twoLines }
            }
            RowLayout {
                id: others
                Layout.fillWidth: true
                spacing: Theme.gap

                Item { Layout.fillWidth: true }
                IconButton {
                    objectName: "captionsOnOff"
                    Layout.fillHeight: true
                    side: Theme.touch
                    visible: controls.seat.languages.length > 0
                    fill: controls.seat.captioned ? Theme.gold : Theme.paper
                    outlined: !controls.seat.captioned
                    symbol: "captions"
                    text: controls.seat.captioned ? qsTr("Captions: on") : qsTr("Captions: off")
                    onClicked: controls.seat.toggleCaptions()
                }
                PosterButton {
                    objectName: "captionsLanguage"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumWidth: Theme.touch
                    Layout.maximumWidth: implicitWidth
                    visible: controls.seat.languages.length > 1
                    fill: Theme.paper
                    outlined: true
                    horizontalPadding: Theme.mm(2)
                    text: words.language(controls.screening.captionLanguage)
                    Accessible.name: qsTr("Captions in: %1").arg(text)
                    onClicked: controls.seat.nextLanguage()
                }
                Item { Layout.fillWidth: controls.twoLines }
                VolumeControl {
                    Layout.fillHeight: true
                    seat: controls.seat
                }
                Item { Layout.fillWidth: controls.twoLines }
                PosterButton {
                    objectName: "toPosters"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumWidth: Theme.touch
                    Layout.maximumWidth: implicitWidth
                    fill: Theme.gold
                    text: qsTr("Posters")
                    Accessible.name: qsTr("Back to the posters")
                    onClicked: controls.view.back()
                }
                Item { Layout.fillWidth: controls.twoLines }
            }
        }
    }
}
