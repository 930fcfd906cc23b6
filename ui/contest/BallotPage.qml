pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit
import ui.contest

// The ballot: photos with numbers, as large as their room allows; touched, typed, or walked through with arrows:
// Enter chooses, the space bar shows it large.
FocusScope {
    id: page

    required property BoothView view
    readonly property BallotView ballot: view.ballot
    // Large words on a wide screen: what is said above rolls away with the photos.
    readonly property bool rolling: height - Theme.aloft < Theme.mm(120 * Theme.textScale)

    focus: true
    Connections {
        target: page.ballot
        function onPointed(at: int) {
            wall.currentIndex = at
            wall.positionViewAtIndex(at, GridView.Contain)
        }
        function onLookChanged() {
            if (!page.ballot.looking)
                wall.forceActiveFocus()
        }
    }
    PosterCanvas { anchors.fill: parent }
    Aloft { id: aloft; title: page.ballot.title }

    BallotHead {
        id: head
        parent: page.rolling && wall.headerItem ? wall.headerItem : fixedPlace
        width: parent.width
        ballot: page.ballot
        news: page.view.news
        showsTitle: !aloft.visible
    }
    ColumnLayout {
        anchors.fill: parent
        visible: !page.ballot.looking
        anchors.margins: Theme.margin
        anchors.topMargin: aloft.height + Theme.margin
        anchors.bottomMargin: Theme.gap * 2
        spacing: Theme.gap

        Item {
            id: fixedPlace
            Layout.fillWidth: true
            visible: !page.rolling
            implicitHeight: head.implicitHeight
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap

            GridView {
                id: wall
                objectName: "ballot"
                readonly property bool starred: page.ballot.method === "star"
                readonly property int narrowest: Theme.mm(starred ? 80 : 64) * (1 + (Theme.textScale - 1) * 0.35)
                readonly property int lowest: Theme.mm(starred ? 64 : 50) + (Theme.textScale - 1) * Theme.mm(22)
                readonly property int most: Math.max(1, Math.floor(width / narrowest))
                readonly property int deepest: Math.max(1, Math.floor(height / lowest))
                readonly property int across: columnsFor(count)
                readonly property int down: Math.max(1, Math.min(deepest, Math.ceil(count / across)))

                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                model: page.ballot.entries
                cellWidth: Math.floor(width / across)
                cellHeight: Math.floor(height / down)
                cacheBuffer: 0
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                activeFocusOnTab: true
                keyNavigationEnabled: true
                header: Item {
                    width: wall.width
                    height: page.rolling ? head.implicitHeight + Theme.gap : 0
                }
                Accessible.role: Accessible.List
                Accessible.name: page.ballot.title

                // As many side by side as make the photos largest; where not all fit, as many as there is room for.
                function columnsFor(entries: int): int {
                    let best = most
                    let size = 0
                    for (let columns = 1; columns <= most && entries <= most * deepest; columns++) {
                        const rows = Math.ceil(entries / columns)
                        const here = Math.min(width / columns, height / rows * 1.2)
                        if (rows <= deepest && here > size) {
                            size = here
                            best = columns
                        }
                    }
                    return best
                }
                function currentKey(): string {
                    return (currentItem as BallotCell)?.key ?? ""
                }

                Keys.onReturnPressed: page.enter()
                Keys.onEnterPressed: page.enter()
                Keys.onSpacePressed: page.ballot.lookAt(wall.currentKey())
                Keys.onPressed: event => {
                    event.accepted = true
                    if (/^[0-9]$/.test(event.text))
                        page.ballot.digit(event.text)
                    else if (event.key === Qt.Key_Backspace)
                        page.ballot.eraseDigit()
                    else
                        event.accepted = false
                }

                delegate: BallotCell {
                    width: wall.cellWidth
                    height: wall.cellHeight
                    method: page.ballot.method
                    ringed: GridView.isCurrentItem && wall.activeFocus
                    onChosen: page.choose(index, key)
                    onGiven: stars => {
                        wall.currentIndex = index
                        page.ballot.stars(key, stars)
                    }
                    onLooked: page.ballot.lookAt(key)
                }
            }
            PageButtons {
                subject: wall
                named: "ballot"
                step: wall.down * wall.cellHeight
            }
        }
        FooterRow {
            Layout.fillWidth: true
            buttons: [
                PosterButton {
                    objectName: "check"
                    fill: Theme.red
                    text: page.ballot.marked === 0 ? qsTr("None of them")
                        : page.rolling ? qsTr("Next") : qsTr("Look at my ballot")
                    onClicked: page.view.check()
                },
                PosterButton {
                    objectName: "clear"
                    outlined: true
                    enabled: page.ballot.marked > 0
                    text: qsTr("Clear all")
                    onClicked: page.ballot.clear()
                },
                PosterButton {
                    objectName: "back"
                    outlined: true
                    text: qsTr("Back")
                    onClicked: page.view.back()
                }
            ]
        }
    }
    Repeater {
        model: page.ballot.large
        LargeEntry { ballot: page.ballot }
    }

    function enter() {
        if (!ballot.enter())
            ballot.touch(wall.currentKey())
    }

    function choose(index: int, key: string) {
        wall.currentIndex = index
        ballot.touch(key)
    }
}
