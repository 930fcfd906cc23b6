pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.kit

// A poster of one picture, a few words and its buttons: side by side, or one above the other on an upright screen.
FocusScope {
    id: scene

    property color fill: Theme.paper
    property string title: ""
    property string text: ""
    property Component picture
    property bool hasMore: false
    property list<Item> buttons
    default property alias more: extra.data
    readonly property alias inks: inks
    readonly property bool upright: width < height * 1.1
    // Large letters on a small screen: the title gives way, so that what is to be read keeps its size.
    readonly property bool crowded: hasMore && !upright && height < Theme.mm(130) && Theme.textScale > 1.5

    signal touched()

    PointHandler { onActiveChanged: scene.touched() }
    Inks { id: inks; fill: scene.fill }
    PosterCanvas {
        anchors.fill: parent
        fill: scene.fill
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap * 2

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: scene.upright ? 1 : 2
            columnSpacing: Theme.margin
            rowSpacing: Theme.gap * 2

            Loader {
                objectName: "picture"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: scene.upright ? scene.width : 4
                Layout.preferredHeight: scene.upright ? 5 : scene.height
                Layout.horizontalStretchFactor: 4
                Layout.verticalStretchFactor: 5
                sourceComponent: scene.picture
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: scene.upright ? scene.width : 6
                Layout.preferredHeight: scene.upright ? 4 : scene.height
                Layout.horizontalStretchFactor: 6
                Layout.verticalStretchFactor: 4
                spacing: Theme.gap * 2

                DisplayText {
                    objectName: "title"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: 1
                    Layout.verticalStretchFactor: scene.crowded ? 3 : scene.upright ? 4 : 5
                    text: scene.title
                    color: inks.text
                    font.pixelSize: Theme.hero
                    fontSizeMode: Text.Fit
                    // A long word shrinks rather than breaks; what no language calls a word breaks.
                    wrapMode: /\S{26}/.test(text) ? Text.Wrap : Text.WordWrap
                    elide: Text.ElideRight
                    lineHeight: 0.75
                    horizontalAlignment: scene.upright ? Text.AlignHCenter : Text.AlignLeft
                    verticalAlignment: Text.AlignBottom
                    Accessible.role: Accessible.Heading
                }
                BodyText {
                    objectName: "text"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: 1
                    Layout.verticalStretchFactor: extra.visible ? 4 : 5
                    text: scene.text
                    color: inks.text
                    font.pixelSize: Theme.lead
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Theme.mm(4.8)
                    elide: Text.ElideRight
                    horizontalAlignment: scene.upright ? Text.AlignHCenter : Text.AlignLeft
                }
                ColumnLayout {
                    id: extra
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: 1
                    Layout.verticalStretchFactor: scene.crowded ? 4 : 3
                    visible: scene.hasMore
                    spacing: 0
                }
            }
        }
        Buttons {
            Layout.fillWidth: true
            buttons: scene.buttons
        }
    }
}
