import QtQuick
import ui.kit

// A visiting card.
Picture {
    Slab {
        x: 3; y: 22; width: 94; height: 60; radius: 3; rotation: -4;
        color: Theme.card
        thickness: 1.8; stroke: Theme.ink
        Slab { x: 6; y: 6; width: 36; height: 48; color: Theme.gold; thickness: 1.2; stroke: Theme.ink }
        Item {
            x: 4; y: 10; width: 40; height: 44; clip: true
            Face { scale: 0.4; transformOrigin: Item.TopLeft; x: 0; y: 0; style: "english" }
        }
        Slab { x: 49; y: 12; width: 36; height: 5; color: Theme.ink }
        Slab { x: 49; y: 24; width: 28; height: 2.5; color: Theme.inkSoft }
        Slab { x: 49; y: 31; width: 33; height: 2.5; color: Theme.inkSoft }
        Slab { x: 49; y: 38; width: 22; height: 2.5; color: Theme.inkSoft }
    }
}
