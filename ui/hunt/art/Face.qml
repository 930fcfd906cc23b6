import QtQuick
import ui.kit

// The gentleman of the poster. Eyes: open, shut, wink, wide. Hats: bowler, top, night, none.
Item {
    id: face

    property string style: "handlebar"
    property string eyes: "open"
    property string hat: "bowler"
    property color felt: Theme.ink
    property real lift: 0

    width: 100
    height: 100

    Slab { x: 17; y: 49; width: 12; height: 15; radius: 6; color: Theme.card; thickness: 1.6; stroke: Theme.ink }
    Slab { x: 71; y: 49; width: 12; height: 15; radius: 6; color: Theme.card; thickness: 1.6; stroke: Theme.ink }
    Slab { x: 24; y: 24; width: 52; height: 68; radius: 26; color: Theme.card; thickness: 1.6; stroke: Theme.ink }

    Eye { x: 35; shut: face.eyes === "shut"; wide: face.eyes === "wide" }
    Eye { x: 57; shut: face.eyes === "shut" || face.eyes === "wink"; wide: face.eyes === "wide" }

    Drawn { path: "M 50 50 Q 46 59 50 60"; thickness: 1.6 }
    Drawn { path: "M 44 80 Q 50 84 56 80"; thickness: 1.6 }
    Curl { style: face.style; x: 20; y: 60; width: 60; height: 18 }

    Item {
        width: 100
        height: 100
        transform: [
            Rotation { origin.x: 70; origin.y: 36; angle: face.lift * 18 },
            Translate { x: face.lift * 7; y: -face.lift * 8 }
        ]

        Drawn {
            visible: face.hat === "bowler"
            fill: face.felt
            stroke: Theme.ink
            path: "M 16 35 Q 50 42 84 35 Q 86 31 80 31 L 76 31 Q 76 8 50 8 Q 24 8 24 31 L 20 31 Q 14 31 16 35 Z"
        }
        Drawn {
            visible: face.hat === "bowler"
            stroke: face.felt === Theme.gold ? Theme.ink : Theme.gold
            thickness: 3
            path: "M 25.5 29 Q 50 34 74.5 29"
        }
        Drawn {
            visible: face.hat === "night"
            fill: face.felt
            path: "M 23 38 Q 22 12 54 10 Q 78 10 90 42 Q 80 32 70 30 Q 76 34 77 38 Q 50 28 23 38 Z"
        }
        Slab { visible: face.hat === "night"; x: 85; y: 39; width: 10; height: 10; radius: 5; color: Theme.card; thickness: 1.4; stroke: Theme.ink }
    }
}
