<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Admin</name>
    <message>
        <source>This code is not a mustache of this event.</source>
        <translation>Dieser Code ist kein Schnurrbart aus diesem Event.</translation>
    </message>
    <message>
        <source>This mustache reads well. Nothing was claimed.</source>
        <translation>Dieser Schnurrbart ist gut lesbar. Gezählt wurde nichts.</translation>
    </message>
</context>
<context>
    <name>AdminScreen</name>
    <message>
        <source>%L1 of %L2 found</source>
        <translation>%L1 von %L2 gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the hunt. Make more, print.</source>
        <translation>
            <numerusform>Einer im Spiel. Mehr machen, drucken.</numerusform>
            <numerusform>%Ln im Spiel. Mehr machen, drucken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can claim.</source>
        <translation>
            <numerusform>Eine Person kann mitspielen.</numerusform>
            <numerusform>%Ln Leute können mitspielen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>Back to the visitors</source>
        <translation>Zurück zu den Gästen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Station schließen</translation>
    </message>
    <message>
        <source>Close the kiosk?</source>
        <translation>Station schließen?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Let us make some mustaches.</source>
        <translation>Machen wir Schnurrbärte!</translation>
    </message>
    <message>
        <source>Look at everything</source>
        <translation>Alles ansehen</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Made here, but the second place did not answer. Is the stick plugged in?</source>
        <translation>Hier ist sie gemacht, aber der zweite Ort antwortet nicht. Steckt der USB-Stick?</translation>
    </message>
    <message>
        <source>Make the first sheet</source>
        <translation>Den ersten Bogen machen</translation>
    </message>
    <message>
        <source>Mustaches</source>
        <translation>Schnurrbärte</translation>
    </message>
    <message>
        <source>Nobody yet. Bring your list with: ./run people import EVENT FILE.csv</source>
        <translation>Noch niemand da. Hol deine Liste herein mit: ./run people import EVENT FILE.csv</translation>
    </message>
    <message>
        <source>Nothing is wrong, as far as can be seen from here.</source>
        <translation>Von hier aus gesehen ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>One is made every ten minutes, as soon as something changes.</source>
        <translation>Alle zehn Minuten wird eine gemacht, sobald sich etwas ändert.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Orga-Team</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Scan any mustache here: it is read, and nothing is claimed.</source>
        <translation>Scann hier irgendeinen Schnurrbart: Er wird gelesen, aber nicht gezählt.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>Das Event</translation>
    </message>
    <message>
        <source>The last one failed. Is the disk full? The kiosk tries again in ten minutes.</source>
        <translation>Die letzte hat nicht geklappt. Ist die Festplatte voll? In zehn Minuten versucht es die Station noch einmal.</translation>
    </message>
    <message>
        <source>The last one was made at %1 and checked.</source>
        <translation>Die letzte wurde um %1 gemacht und geprüft.</translation>
    </message>
    <message>
        <source>The screen goes dark for visitors until somebody starts it again. Nothing is lost.</source>
        <translation>Der Bildschirm bleibt dunkel, bis jemand die Station neu startet. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Title, languages, opening hours</source>
        <translation>Titel, Sprachen, Zeiten</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>When too many people know it</source>
        <translation>Wenn sie zu viele kennen</translation>
    </message>
    <message numerus="yes">
        <source>Your first evening is not over: %Ln of six steps are done.</source>
        <translation>
            <numerusform>Dein erster Abend ist noch nicht vorbei: %Ln von sechs Schritten ist geschafft.</numerusform>
            <numerusform>Dein erster Abend ist noch nicht vorbei: %Ln von sechs Schritten sind geschafft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerScreen</name>
    <message>
        <source>All right</source>
        <translation>Alles klar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>I have another</source>
        <translation>Ich hab noch einen</translation>
    </message>
    <message>
        <source>Scan another</source>
        <translation>Noch einen scannen</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Code eintippen</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>A key to some Wi-Fi.</source>
        <translation>Ein WLAN-Schlüssel.</translation>
    </message>
    <message>
        <source>A new one hangs in its place. Bring this one to the organizer.</source>
        <translation>An seinem Platz hängt ein neuer. Bring diesen hier zum Orga-Team.</translation>
    </message>
    <message>
        <source>A visiting card.</source>
        <translation>Eine Visitenkarte.</translation>
    </message>
    <message>
        <source>A web address.</source>
        <translation>Eine Webadresse.</translation>
    </message>
    <message>
        <source>An old pass.</source>
        <translation>Ein alter Ausweis.</translation>
    </message>
    <message>
        <source>From another event.</source>
        <translation>Von einem anderen Event.</translation>
    </message>
    <message>
        <source>Hello!</source>
        <translation>Hallo!</translation>
    </message>
    <message>
        <source>Hello, %1!</source>
        <translation>Hallo, %1!</translation>
    </message>
    <message>
        <source>Hold a mustache under the scanner and it is yours.</source>
        <translation>Halt einen Schnurrbart unter den Scanner, und er gehört dir.</translation>
    </message>
    <message>
        <source>Hold the paper flat and still, or type the code that is printed on it.</source>
        <translation>Halt das Papier flach und ruhig oder tipp den Code ein, der draufsteht.</translation>
    </message>
    <message>
        <source>I could not read that.</source>
        <translation>Das konnte ich nicht lesen.</translation>
    </message>
    <message>
        <source>I stay at home and do not follow it. Show me a paper mustache instead.</source>
        <translation>Ich bleibe lieber hier und gehe da nicht hin. Zeig mir stattdessen einen Schnurrbart aus Papier.</translation>
    </message>
    <message>
        <source>It is free again.</source>
        <translation>Er ist wieder frei.</translation>
    </message>
    <message>
        <source>It looks like one of ours, but nobody printed it. Show it to the organizer.</source>
        <translation>Er sieht aus wie einer von uns, aber niemand hat ihn gedruckt. Zeig ihn dem Orga-Team.</translation>
    </message>
    <message>
        <source>It wakes up on %1. Keep this mustache safe until then.</source>
        <translation>Sie erwacht am %1. Pass bis dahin gut auf diesen Schnurrbart auf.</translation>
    </message>
    <message>
        <source>Late, but safe.</source>
        <translation>Spät, aber gerettet.</translation>
    </message>
    <message>
        <source>Nice to have, but it grows no tickets. Show me a paper mustache instead.</source>
        <translation>Praktisch, aber daraus wachsen keine Lose. Zeig mir stattdessen einen Schnurrbart aus Papier.</translation>
    </message>
    <message>
        <source>Nobody holds this mustache now. Scan it again to claim it.</source>
        <translation>Dieser Schnurrbart gehört jetzt niemandem. Scann ihn noch einmal, und er ist deiner.</translation>
    </message>
    <message>
        <source>Not your hours yet.</source>
        <translation>Noch seid ihr nicht dran.</translation>
    </message>
    <message>
        <source>Nothing counts any more, but you may wear it. It suits you.</source>
        <translation>Gezählt wird nicht mehr, aber tragen darfst du ihn. Er steht dir.</translation>
    </message>
    <message>
        <source>Nothing was changed. The organizer can still mend it.</source>
        <translation>Es bleibt, wie es ist. Das Orga-Team kann es noch richten.</translation>
    </message>
    <message>
        <source>Pleased to meet you! Now show me a paper mustache.</source>
        <translation>Freut mich! Und jetzt zeig mir einen Schnurrbart aus Papier.</translation>
    </message>
    <message>
        <source>Somebody earned it. Hang it up and be proud.</source>
        <translation>Die hat sich jemand verdient. Häng sie auf und sei stolz darauf.</translation>
    </message>
    <message>
        <source>Somebody was faster.</source>
        <translation>Jemand war schneller.</translation>
    </message>
    <message>
        <source>Take it to the voting booth. Here only mustaches count.</source>
        <translation>Ab damit in die Wahlkabine. Hier zählen nur Schnurrbärte.</translation>
    </message>
    <message>
        <source>That is a ballot.</source>
        <translation>Das ist ein Stimmzettel.</translation>
    </message>
    <message>
        <source>That is an award!</source>
        <translation>Das ist eine Urkunde!</translation>
    </message>
    <message>
        <source>The hunt is over.</source>
        <translation>Die Jagd ist vorbei.</translation>
    </message>
    <message>
        <source>The hunt is over. Your mustache is noted, and the organizer decides if it still counts.</source>
        <translation>Die Jagd ist vorbei. Dein Schnurrbart ist notiert, und das Orga-Team entscheidet, ob er noch zählt.</translation>
    </message>
    <message>
        <source>The hunt is still asleep.</source>
        <translation>Die Jagd schläft noch.</translation>
    </message>
    <message>
        <source>This is a code, only not one of ours. Show me a paper mustache instead.</source>
        <translation>Ein Code ist es schon, nur keiner von uns. Zeig mir stattdessen einen Schnurrbart aus Papier.</translation>
    </message>
    <message>
        <source>This mustache belongs to another party. Look for the ones that hang here.</source>
        <translation>Dieser Schnurrbart gehört zu einer anderen Feier. Such die, die hier hängen.</translation>
    </message>
    <message>
        <source>This mustache was already claimed. Every one counts once - the hunt goes on!</source>
        <translation>Dieser Schnurrbart ist schon vergeben. Jeder zählt nur einmal – die Jagd geht weiter!</translation>
    </message>
    <message>
        <source>This one was replaced.</source>
        <translation>Der hier wurde ersetzt.</translation>
    </message>
    <message>
        <source>Too late for that.</source>
        <translation>Dafür ist es zu spät.</translation>
    </message>
    <message>
        <source>Where did you find this?</source>
        <translation>Wo hast du den denn her?</translation>
    </message>
    <message>
        <source>Words, but no mustache.</source>
        <translation>Worte, aber kein Schnurrbart.</translation>
    </message>
    <message>
        <source>You claimed it a moment ago: %1. Every one counts once.</source>
        <translation>Den hast du gerade eben geholt: %1. Jeder zählt nur einmal.</translation>
    </message>
    <message>
        <source>You found it before: %1. Every one counts once - the hunt goes on!</source>
        <translation>Den hattest du schon gefunden: %1. Jeder zählt nur einmal – die Jagd geht weiter!</translation>
    </message>
    <message>
        <source>You have a newer one. Use that, or find your name in the list.</source>
        <translation>Du hast einen neueren. Nimm den oder such deinen Namen in der Liste.</translation>
    </message>
    <message>
        <source>You have this one.</source>
        <translation>Den hast du schon.</translation>
    </message>
    <message>
        <source>Your team hunts from %1 to %2. Come back then: the mustache stays free.</source>
        <translation>Dein Team jagt von %1 bis %2. Komm dann wieder: Der Schnurrbart bleibt frei.</translation>
    </message>
    <message>
        <source>Yours already!</source>
        <translation>Schon deiner!</translation>
    </message>
</context>
<context>
    <name>AssistantScreen</name>
    <message>
        <source>%L1 of %L2 steps done</source>
        <translation>%L1 von %L2 Schritten geschafft</translation>
    </message>
    <message>
        <source>A list from your HR program, CSV or Excel. You see it before it counts.</source>
        <translation>Eine Liste aus dem Personalprogramm, CSV oder Excel. Du siehst sie, bevor sie zählt.</translation>
    </message>
    <message>
        <source>Bring in your people</source>
        <translation>Hol deine Leute herein</translation>
    </message>
    <message>
        <source>Choose a place, scan a handful, walk off.</source>
        <translation>Ort wählen, eine Handvoll scannen, losgehen.</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Liste wählen</translation>
    </message>
    <message>
        <source>Everything is ready. Let them hunt!</source>
        <translation>Alles ist bereit. Lass sie suchen!</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Versteck sie</translation>
    </message>
    <message>
        <source>Hold any mustache under the scanner now. Nothing is claimed.</source>
        <translation>Halt jetzt irgendeinen Schnurrbart unter den Scanner. Gezählt wird nichts.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Make the mustaches</source>
        <translation>Mach die Schnurrbärte</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Machen</translation>
    </message>
    <message>
        <source>Name the week</source>
        <translation>Gib der Woche einen Namen</translation>
    </message>
    <message>
        <source>Print and cut</source>
        <translation>Drucken und schneiden</translation>
    </message>
    <message>
        <source>Print the sheet, then say so: its file with the codes goes.</source>
        <translation>Druck den Bogen und sag Bescheid: Dann verschwindet die Datei mit den Codes.</translation>
    </message>
    <message>
        <source>Scan one</source>
        <translation>Scanne einen</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Start hiding</source>
        <translation>Verstecken</translation>
    </message>
    <message>
        <source>Title, languages, and when the hunt opens.</source>
        <translation>Titel, Sprachen und wann die Suche beginnt.</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Zum Schreibtisch</translation>
    </message>
    <message>
        <source>To the sheet</source>
        <translation>Zum Bogen</translation>
    </message>
    <message>
        <source>Two hundred are a good start. Each gets its own code.</source>
        <translation>Zweihundert sind ein guter Anfang. Jeder bekommt seinen Code.</translation>
    </message>
    <message>
        <source>Your first evening</source>
        <translation>Dein erster Abend</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message numerus="yes">
        <source>%Ln are still out there.</source>
        <translation>
            <numerusform>1 ist noch da draußen.</numerusform>
            <numerusform>%Ln sind noch da draußen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All found!</source>
        <translation>Alle gefunden!</translation>
    </message>
    <message>
        <source>Look behind, under and inside.</source>
        <translation>Schau dahinter, darunter und hinein.</translation>
    </message>
    <message>
        <source>Soon: the hunt!</source>
        <translation>Bald ist Jagd!</translation>
    </message>
    <message>
        <source>Touch anywhere to start</source>
        <translation>Tipp irgendwohin, und los!</translation>
    </message>
</context>
<context>
    <name>BoardNumbers</name>
    <message numerus="yes">
        <source>%Ln are still out there.</source>
        <translation>
            <numerusform>1 ist noch da draußen.</numerusform>
            <numerusform>%Ln sind noch da draußen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches found.</source>
        <translation>
            <numerusform>1 Schnurrbart gefunden.</numerusform>
            <numerusform>%Ln Schnurrbärte gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them. What a team!</source>
        <translation>Alle! Was für ein Team!</translation>
    </message>
    <message>
        <source>No mustaches yet.</source>
        <translation>Noch keine Schnurrbärte.</translation>
    </message>
    <message>
        <source>Nobody has found one yet.</source>
        <translation>Noch keiner gefunden.</translation>
    </message>
    <message>
        <source>Soon they hide all over the place. Keep your eyes open!</source>
        <translation>Bald verstecken sie sich überall. Halt die Augen offen!</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The first finder stands here soon. Look behind, under and above!</source>
        <translation>Hier steht bald, wer zuerst fündig wird. Schau dahinter, darunter und darüber!</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Aa +</source>
        <translation>Aa +</translation>
    </message>
    <message>
        <source>Aa −</source>
        <translation>Aa −</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Schriftgröße</translation>
    </message>
</context>
<context>
    <name>ClaimScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Hold a mustache under the scanner</source>
        <translation>Halt einen Schnurrbart unter den Scanner</translation>
    </message>
    <message>
        <source>No scanner near you? Type the code that is printed on it.</source>
        <translation>Kein Scanner in der Nähe? Tipp den Code ein, der draufsteht.</translation>
    </message>
    <message>
        <source>The next one is for %1, too.</source>
        <translation>Der nächste ist auch für %1.</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Code eintippen</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Done</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>A golden one that nobody has found yet</source>
        <translation>Ein goldener, den noch niemand gefunden hat</translation>
    </message>
    <message>
        <source>A mustache nobody has found yet</source>
        <translation>Ein Schnurrbart, den noch niemand gefunden hat</translation>
    </message>
    <message>
        <source>Already claimed</source>
        <translation>Schon vergeben</translation>
    </message>
    <message>
        <source>From another event</source>
        <translation>Von einem anderen Event</translation>
    </message>
    <message>
        <source>Replaced by a new print</source>
        <translation>Durch einen neuen Druck ersetzt</translation>
    </message>
    <message>
        <source>The pass of %1</source>
        <translation>Der Ausweis von %1</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>%1 pixels a millimetre, as device.toml says.</source>
        <translation>%1 Pixel pro Millimeter, wie device.toml sagt.</translation>
    </message>
    <message>
        <source>%L1 MB are free; a week takes 500 MB at most.</source>
        <translation>%L1 MB sind frei; eine Woche braucht höchstens 500 MB.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places in the event&apos;s file are damaged.</source>
        <translation>
            <numerusform>%Ln Stelle in der Datei des Events ist beschädigt.</numerusform>
            <numerusform>%Ln Stellen in der Datei des Events sind beschädigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system packages are missing.</source>
        <translation>
            <numerusform>%Ln Systempaket fehlt.</numerusform>
            <numerusform>%Ln Systempakete fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A font of ours does not load: %1</source>
        <translation>Eine unserer Schriften lässt sich nicht laden: %1</translation>
    </message>
    <message numerus="yes">
        <source>A test video plays: all %Ln frames came out.</source>
        <translation>
            <numerusform>Ein Testvideo läuft: %Ln Bild kam an.</numerusform>
            <numerusform>Ein Testvideo läuft: alle %Ln Bilder kamen an.</numerusform>
        </translation>
    </message>
    <message>
        <source>AV1 videos do not play here; save yours as H.264 (MP4).</source>
        <translation>AV1-Videos laufen hier nicht; speichere deine als H.264 (MP4).</translation>
    </message>
    <message>
        <source>An older Handlebar made this event.</source>
        <translation>Ein älteres Handlebar hat dieses Event angelegt.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Backups are on this disk alone.</source>
        <translation>Die Sicherungen liegen nur auf dieser Festplatte.</translation>
    </message>
    <message>
        <source>Both fonts draw the letters of all four languages.</source>
        <translation>Beide Schriften zeichnen die Buchstaben aller vier Sprachen.</translation>
    </message>
    <message>
        <source>Bring back the folder assets/fonts of the program: git checkout assets/fonts</source>
        <translation>Hol den Ordner assets/fonts des Programms zurück: git checkout assets/fonts</translation>
    </message>
    <message>
        <source>Bring your list: ./run people import EVENT FILE</source>
        <translation>Bring deine Liste mit: ./run people import EVENT FILE</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Check how it is written, or make an event with ./run new EVENT.</source>
        <translation>Prüf, wie er geschrieben wird, oder leg ein Event an mit ./run new EVENT.</translation>
    </message>
    <message>
        <source>Choose 60 Hz in the display settings, or use another cable.</source>
        <translation>Wähl 60 Hz in den Anzeigeeinstellungen, oder nimm ein anderes Kabel.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Close other programs that use it, plug it in again, and check its cover.</source>
        <translation>Schließ andere Programme, die sie benutzen, steck sie neu ein und schau nach ihrer Abdeckung.</translation>
    </message>
    <message>
        <source>Copy one to a stick now and then: ./run backup EVENT --to FOLDER</source>
        <translation>Kopier ab und zu eine auf einen Stick: ./run backup EVENT --to FOLDER</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Delete the folder .venv and start again: what is missing is set up.</source>
        <translation>Lösch den Ordner .venv und starte neu: was fehlt, wird eingerichtet.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>Give it to the account that runs the kiosk, or copy it to another disk.</source>
        <translation>Gib ihn dem Konto, das den Kiosk startet, oder kopier ihn auf eine andere Festplatte.</translation>
    </message>
    <message>
        <source>Handlebar needs 1280 by 800. Choose more in the display settings.</source>
        <translation>Handlebar braucht 1280 mal 800. Wähl mehr in den Anzeigeeinstellungen.</translation>
    </message>
    <message>
        <source>Have a code at hand and type: ./run doctor --interactive</source>
        <translation>Halt einen Code bereit und tipp: ./run doctor --interactive</translation>
    </message>
    <message>
        <source>If it is one: plug in its USB cable, too.</source>
        <translation>Falls er einer ist: steck auch sein USB-Kabel ein.</translation>
    </message>
    <message>
        <source>If it was one of ours: set the scanner to the US keyboard layout.</source>
        <translation>Falls es einer von uns war: stell den Scanner auf die US-Tastatur.</translation>
    </message>
    <message>
        <source>Install Python 3.11 or newer, delete the folder .venv, start again.</source>
        <translation>Installier Python 3.11 oder neuer, lösch den Ordner .venv, starte neu.</translation>
    </message>
    <message>
        <source>Is the scanner plugged in, and set to work as a keyboard (USB HID)?</source>
        <translation>Ist der Scanner eingesteckt und als Tastatur eingestellt (USB HID)?</translation>
    </message>
    <message>
        <source>It can be touched.</source>
        <translation>Er lässt sich berühren.</translation>
    </message>
    <message>
        <source>It is %1 here (%2). Right?</source>
        <translation>Hier ist es %1 (%2). Stimmt das?</translation>
    </message>
    <message>
        <source>It is %L1 by %L2 mm large: %3 pixels a millimetre.</source>
        <translation>Er ist %L1 mal %L2 mm groß: %3 Pixel pro Millimeter.</translation>
    </message>
    <message>
        <source>It is enough. Videos would need more.</source>
        <translation>Das reicht. Videos bräuchten mehr.</translation>
    </message>
    <message>
        <source>Keep the event on the built-in disk of this computer (ext4, btrfs, xfs).</source>
        <translation>Leg das Event auf die eingebaute Festplatte dieses Rechners (ext4, btrfs, xfs).</translation>
    </message>
    <message>
        <source>Keys came, but like from a hand: up to %L1 ms apart. A scan needs %L2.</source>
        <translation>Tasten kamen, aber wie von Hand: bis zu %L1 ms auseinander. Ein Scan braucht %L2.</translation>
    </message>
    <message>
        <source>Look again at the kiosk&apos;s own screen: ./run doctor</source>
        <translation>Schau noch einmal am Bildschirm des Kiosks nach: ./run doctor</translation>
    </message>
    <message>
        <source>Look at paper, cover and cable, then switch it off and on.</source>
        <translation>Schau nach Papier, Deckel und Kabel, dann schalt ihn aus und ein.</translation>
    </message>
    <message>
        <source>Look once more. If it goes on, the rest of this list says why.</source>
        <translation>Schau noch einmal. Wenn es so bleibt, sagt der Rest der Liste, warum.</translation>
    </message>
    <message>
        <source>Make one now: ./run backup EVENT</source>
        <translation>Mach jetzt eine: ./run backup EVENT</translation>
    </message>
    <message>
        <source>Make room, or move the event to another disk.</source>
        <translation>Schaff Platz, oder leg das Event auf eine andere Festplatte.</translation>
    </message>
    <message>
        <source>Make room: a week needs 500 MB. Then it goes on by itself.</source>
        <translation>Schaff Platz: eine Woche braucht 500 MB. Dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Make the program&apos;s folder writable and start again: they are made anew.</source>
        <translation>Mach den Ordner des Programms beschreibbar und starte neu: sie werden neu erzeugt.</translation>
    </message>
    <message>
        <source>Measure the width of the picture and write into %1: pixels_per_mm = %2 / WIDTH IN MM</source>
        <translation>Miss die Breite des Bildes und schreib in %1: pixels_per_mm = %2 / BREITE IN MM</translation>
    </message>
    <message>
        <source>Move the event to the built-in disk, then look again.</source>
        <translation>Leg das Event auf die eingebaute Festplatte, dann schau noch einmal.</translation>
    </message>
    <message>
        <source>No disk is that fast: a power cut may lose finds. Use a real one.</source>
        <translation>So schnell ist keine Festplatte: bei Stromausfall können Funde verloren gehen. Nimm eine echte.</translation>
    </message>
    <message>
        <source>No printer is the usual one.</source>
        <translation>Kein Drucker ist der übliche.</translation>
    </message>
    <message>
        <source>No touch screen was found. A mouse works as well.</source>
        <translation>Kein Touchscreen gefunden. Eine Maus geht auch.</translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation>Noch macht niemand mit.</translation>
    </message>
    <message>
        <source>Not every letter is drawn in: %1</source>
        <translation>Nicht jeder Buchstabe wird gezeichnet in: %1</translation>
    </message>
    <message>
        <source>Nothing keeps this clock right. Compare it with yours before the week.</source>
        <translation>Nichts stellt diese Uhr. Vergleich sie vor der Woche mit deiner.</translation>
    </message>
    <message>
        <source>Nothing was scanned.</source>
        <translation>Nichts wurde gescannt.</translation>
    </message>
    <message>
        <source>Of %L1 frames of a test video, %L2 came out.</source>
        <translation>Von %L1 Bildern eines Testvideos kamen %L2 an.</translation>
    </message>
    <message>
        <source>Open it once in the kiosk: it makes a backup, then brings it up to date.</source>
        <translation>Öffne es einmal im Kiosk: er sichert es und bringt es dann auf den neuen Stand.</translation>
    </message>
    <message>
        <source>Open the kiosk: it asks for one. Or type: ./run pin EVENT</source>
        <translation>Öffne den Kiosk: er fragt danach. Oder tipp: ./run pin EVENT</translation>
    </message>
    <message>
        <source>Plug in loudspeakers if you want the bell and the cheer.</source>
        <translation>Steck Lautsprecher ein, wenn du Glocke und Jubel hören willst.</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another place.</source>
        <translation>Steck die Platte wieder ein, oder wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>Print them elsewhere, or add a printer in the system&apos;s settings.</source>
        <translation>Druck sie woanders, oder füg in den Systemeinstellungen einen Drucker hinzu.</translation>
    </message>
    <message>
        <source>Print them elsewhere, or type: sudo apt-get install -y cups</source>
        <translation>Druck sie woanders, oder tipp: sudo apt-get install -y cups</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>PySide6 %1 loses things on Python %2.</source>
        <translation>PySide6 %1 verliert Dinge mit Python %2.</translation>
    </message>
    <message>
        <source>Python %1 and Qt for Python %2 fit together.</source>
        <translation>Python %1 und Qt for Python %2 passen zusammen.</translation>
    </message>
    <message>
        <source>Python %1 is too old.</source>
        <translation>Python %1 ist zu alt.</translation>
    </message>
    <message>
        <source>Qt (PySide6) cannot be loaded.</source>
        <translation>Qt (PySide6) lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>Restore the newest backup into a new folder: ./run restore BACKUP NEWFOLDER</source>
        <translation>Stell die neueste Sicherung in einem neuen Ordner wieder her: ./run restore BACKUP NEWFOLDER</translation>
    </message>
    <message>
        <source>SQLite %1 does not keep to its settings: %2</source>
        <translation>SQLite %1 hält sich nicht an seine Einstellungen: %2</translation>
    </message>
    <message>
        <source>SQLite %1 keeps every promise that was read back. It needs no update: the WAL is not used.</source>
        <translation>SQLite %1 hält jedes nachgelesene Versprechen. Kein Update nötig: das WAL wird nicht benutzt.</translation>
    </message>
    <message>
        <source>Says whether everything is well on this machine, and what to do.</source>
        <translation>Sagt, ob auf diesem Rechner alles in Ordnung ist und was zu tun ist.</translation>
    </message>
    <message>
        <source>Scan any code now.</source>
        <translation>Scann jetzt irgendeinen Code.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Set date and time of this computer; opening hours go by it.</source>
        <translation>Stell Datum und Uhrzeit dieses Rechners; die Öffnungszeiten richten sich danach.</translation>
    </message>
    <message>
        <source>Set the delay between characters to 0 with the scanner&apos;s handbook.</source>
        <translation>Stell mit dem Handbuch des Scanners die Pause zwischen Zeichen auf 0.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound can be played.</source>
        <translation>Ton lässt sich abspielen.</translation>
    </message>
    <message>
        <source>Start it at the kiosk&apos;s own screen, or check DISPLAY.</source>
        <translation>Starte es am Bildschirm des Kiosks, oder prüf DISPLAY.</translation>
    </message>
    <message>
        <source>Switch on the suffix Enter (CR) with the scanner&apos;s handbook.</source>
        <translation>Schalt mit dem Handbuch des Scanners die Endung Enter (CR) ein.</translation>
    </message>
    <message>
        <source>The camera “%1” gave no picture within 3 seconds.</source>
        <translation>Die Kamera „%1“ gab in 3 Sekunden kein Bild.</translation>
    </message>
    <message>
        <source>The clock says %1. That cannot be.</source>
        <translation>Die Uhr sagt %1. Das kann nicht sein.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing can be saved.</source>
        <translation>Die Festplatte ist voll. Nichts lässt sich speichern.</translation>
    </message>
    <message>
        <source>The event opens, and all %L1 lines of its journal hold.</source>
        <translation>Das Event öffnet sich, und alle %L1 Zeilen seines Journals halten.</translation>
    </message>
    <message>
        <source>The folder can be read but not written.</source>
        <translation>Der Ordner lässt sich lesen, aber nicht beschreiben.</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is %Ln days old.</source>
        <translation>
            <numerusform>Die neueste Sicherung ist %Ln Tag alt.</numerusform>
            <numerusform>Die neueste Sicherung ist %Ln Tage alt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is %Ln minutes old.</source>
        <translation>
            <numerusform>Die neueste Sicherung ist %Ln Minute alt.</numerusform>
            <numerusform>Die neueste Sicherung ist %Ln Minuten alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The organizer has no PIN yet.</source>
        <translation>Es gibt noch keine PIN für die Organisation.</translation>
    </message>
    <message>
        <source>The part of Qt that plays videos cannot be loaded.</source>
        <translation>Der Teil von Qt, der Videos abspielt, lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>The part of Qt that reads cameras cannot be loaded.</source>
        <translation>Der Teil von Qt, der Kameras liest, lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>The printer “%1” has stopped.</source>
        <translation>Der Drucker „%1“ ist stehen geblieben.</translation>
    </message>
    <message>
        <source>The printer “%1” is ready.</source>
        <translation>Der Drucker „%1“ ist bereit.</translation>
    </message>
    <message>
        <source>The scanner does not end a code with Enter. It works, a blink later.</source>
        <translation>Der Scanner beendet einen Code nicht mit Enter. Es geht, einen Wimpernschlag später.</translation>
    </message>
    <message>
        <source>The scanner reads our codes, %L1 ms a character.</source>
        <translation>Der Scanner liest unsere Codes, %L1 ms pro Zeichen.</translation>
    </message>
    <message>
        <source>The scanner reads, but that was no code of ours.</source>
        <translation>Der Scanner liest, aber das war kein Code von uns.</translation>
    </message>
    <message>
        <source>The scanner was not tried.</source>
        <translation>Der Scanner wurde nicht ausprobiert.</translation>
    </message>
    <message>
        <source>The screen draws %L1 pictures a second.</source>
        <translation>Der Bildschirm zeichnet %L1 Bilder pro Sekunde.</translation>
    </message>
    <message>
        <source>The screen has %L1 by %L2 pixels.</source>
        <translation>Der Bildschirm hat %L1 mal %L2 Pixel.</translation>
    </message>
    <message>
        <source>The screen says it is %L1 by %L2 mm. That cannot be, so sizes are guessed.</source>
        <translation>Der Bildschirm sagt, er sei %L1 mal %L2 mm groß. Das kann nicht sein, darum sind Größen geraten.</translation>
    </message>
    <message>
        <source>The seals of the ticket log do not fit the tickets.</source>
        <translation>Die Siegel des Losbuchs passen nicht zu den Losen.</translation>
    </message>
    <message>
        <source>The second place for backups is not there.</source>
        <translation>Der zweite Ort für Sicherungen ist nicht da.</translation>
    </message>
    <message>
        <source>The second place for backups is there.</source>
        <translation>Der zweite Ort für Sicherungen ist da.</translation>
    </message>
    <message>
        <source>The time zone is UTC, as on a computer that nobody has set up.</source>
        <translation>Die Zeitzone ist UTC, wie bei einem Rechner, den niemand eingerichtet hat.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>There is no camera. A USB scanner and typed codes do without.</source>
        <translation>Es gibt keine Kamera. Ein USB-Scanner und getippte Codes kommen ohne aus.</translation>
    </message>
    <message>
        <source>There is no printer. Papers are PDF files in the event&apos;s folder prints.</source>
        <translation>Es gibt keinen Drucker. Papiere liegen als PDF im Ordner prints des Events.</translation>
    </message>
    <message>
        <source>There is no screen here.</source>
        <translation>Hier ist kein Bildschirm.</translation>
    </message>
    <message>
        <source>There is no sound. All that is heard is also seen.</source>
        <translation>Es gibt keinen Ton. Alles, was man hört, sieht man auch.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>This could not be looked at: %1 cannot be loaded.</source>
        <translation>Das ließ sich nicht ansehen: %1 lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>This could not be looked at: the program for it broke off.</source>
        <translation>Das ließ sich nicht ansehen: das Programm dafür brach ab.</translation>
    </message>
    <message>
        <source>This could not be looked at: there was no answer in time.</source>
        <translation>Das ließ sich nicht ansehen: es kam keine Antwort.</translation>
    </message>
    <message>
        <source>This file system (%1) does not survive a power cut well.</source>
        <translation>Dieses Dateisystem (%1) verträgt einen Stromausfall schlecht.</translation>
    </message>
    <message>
        <source>This folder is in memory (%1): without power it is gone.</source>
        <translation>Dieser Ordner liegt im Arbeitsspeicher (%1): ohne Strom ist er weg.</translation>
    </message>
    <message>
        <source>This folder is on another computer (%1).</source>
        <translation>Dieser Ordner liegt auf einem anderen Rechner (%1).</translation>
    </message>
    <message>
        <source>This terminal cannot write every letter.</source>
        <translation>Dieses Terminal kann nicht jeden Buchstaben schreiben.</translation>
    </message>
    <message>
        <source>This was read in a terminal; the kiosk&apos;s window reads even better.</source>
        <translation>Das las ein Terminal; das Fenster des Kiosks liest noch besser.</translation>
    </message>
    <message>
        <source>To save for good takes %1 ms; the slowest of 20 took %2 ms.</source>
        <translation>Sicher zu speichern dauert %1 ms; der langsamste von 20 Versuchen %2 ms.</translation>
    </message>
    <message>
        <source>Translations are missing: %1</source>
        <translation>Übersetzungen fehlen: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Tipp: %1</translation>
    </message>
    <message>
        <source>Unplug what it is about, plug it in again, and look once more.</source>
        <translation>Zieh heraus, worum es geht, steck es wieder ein und schau noch einmal.</translation>
    </message>
    <message>
        <source>Use Python 3.12, or the version that requirements.lock names.</source>
        <translation>Nimm Python 3.12 oder die Version, die requirements.lock nennt.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Visitors will wait for it. An SSD instead of a stick or card helps.</source>
        <translation>Besucher werden darauf warten. Eine SSD statt Stick oder Karte hilft.</translation>
    </message>
    <message>
        <source>look</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>“%1” sees: %L2 by %L3 pixels after %L4 ms. No picture was kept.</source>
        <translation>„%1“ sieht: %L2 mal %L3 Pixel nach %L4 ms. Kein Bild wurde behalten.</translation>
    </message>
</context>
<context>
    <name>DoctorScreen</name>
    <message numerus="yes">
        <source>%Ln things need mending.</source>
        <translation>
            <numerusform>%Ln Sache ist zu richten.</numerusform>
            <numerusform>%Ln Sachen sind zu richten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All works. %Ln things are worth a look.</source>
        <translation>
            <numerusform>Alles läuft. %Ln Sache ist einen Blick wert.</numerusform>
            <numerusform>Alles läuft. %Ln Sachen sind einen Blick wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Everything is well.</source>
        <translation>Alles ist gut.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal schauen</translation>
    </message>
    <message>
        <source>Looking around</source>
        <translation>Wir schauen uns um</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Orga-Team</translation>
    </message>
    <message>
        <source>Screen, fonts, camera, printer, disk and everything in the event&apos;s file.</source>
        <translation>Bildschirm, Schriften, Kamera, Drucker, Festplatte und alles in der Datei des Events.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>A PIN has %L1 to %L2 digits.</source>
        <translation>Eine PIN hat %L1 bis %L2 Ziffern.</translation>
    </message>
    <message>
        <source>A shift needs a team, a start, and another time as its end.</source>
        <translation>Eine Schicht braucht ein Team, einen Anfang und eine andere Uhrzeit als Ende.</translation>
    </message>
    <message>
        <source>A title has 1 to %L1 characters.</source>
        <translation>Ein Titel hat 1 bis %L1 Zeichen.</translation>
    </message>
    <message>
        <source>Choose at least one language for the papers.</source>
        <translation>Wähl mindestens eine Sprache fürs Papier.</translation>
    </message>
    <message>
        <source>Handlebar does not speak this language yet.</source>
        <translation>Handlebar spricht diese Sprache noch nicht.</translation>
    </message>
    <message>
        <source>New PIN, 6 digits or more: </source>
        <translation>Neue PIN, mindestens 6 Ziffern: </translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another place.</source>
        <translation>Steck das Laufwerk wieder ein oder wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>That one is easy to guess. Mix the digits a little more.</source>
        <translation>Die ist leicht zu erraten. Misch die Ziffern ein bisschen mehr.</translation>
    </message>
    <message>
        <source>The backup was made and read back: %1</source>
        <translation>Die Sicherung ist gemacht und geprüft: %1</translation>
    </message>
    <message>
        <source>The event cannot go there from where it is now.</source>
        <translation>Diesen Schritt kann das Event jetzt nicht machen.</translation>
    </message>
    <message>
        <source>The event “%1” is ready. Its mark is %2.</source>
        <translation>Das Event „%1“ ist fertig. Sein Kürzel ist %2.</translation>
    </message>
    <message>
        <source>The hunt has to open before it closes.</source>
        <translation>Die Jagd muss anfangen, bevor sie endet.</translation>
    </message>
    <message>
        <source>The new PIN is set.</source>
        <translation>Die neue PIN gilt jetzt.</translation>
    </message>
    <message>
        <source>The same PIN again: </source>
        <translation>Dieselbe PIN noch einmal: </translation>
    </message>
    <message>
        <source>The second place for backups is not there.</source>
        <translation>Der zweite Ort für Sicherungen ist nicht da.</translation>
    </message>
    <message>
        <source>The two were different. Nothing was changed.</source>
        <translation>Die beiden waren verschieden. Es bleibt alles, wie es war.</translation>
    </message>
    <message>
        <source>There is no backup of this name.</source>
        <translation>Es gibt keine Sicherung mit diesem Namen.</translation>
    </message>
    <message>
        <source>There is something in this folder already. Choose a new one.</source>
        <translation>In diesem Ordner liegt schon etwas. Wähl einen neuen.</translation>
    </message>
    <message>
        <source>This event is already open in another window. Close it there first.</source>
        <translation>Dieses Event ist schon in einem anderen Fenster offen. Schließ es zuerst dort.</translation>
    </message>
    <message>
        <source>This event was never finished. Make a new one, or restore a backup.</source>
        <translation>Dieses Event wurde nie fertig angelegt. Leg ein neues an oder stell eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This folder belongs to another event than the file in it.</source>
        <translation>Dieser Ordner und die Datei darin gehören zu verschiedenen Events.</translation>
    </message>
    <message>
        <source>“%1” is back, in %2</source>
        <translation>„%1“ ist wieder da, in %2</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Make one now</source>
        <translation>Jetzt eine machen</translation>
    </message>
</context>
<context>
    <name>HeldLine</name>
    <message numerus="yes">
        <source>You hold %Ln tickets now.</source>
        <translation>
            <numerusform>Du hast jetzt 1 Los.</numerusform>
            <numerusform>Du hast jetzt %Ln Lose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Claim</source>
        <translation>Gefunden!</translation>
    </message>
    <message>
        <source>Hold a mustache under the scanner. Any time, any screen.</source>
        <translation>Halt einen Schnurrbart unter den Scanner. Jederzeit, auf jeder Seite.</translation>
    </message>
    <message>
        <source>How to play</source>
        <translation>So geht’s</translation>
    </message>
    <message>
        <source>I found a mustache</source>
        <translation>Ich hab einen Schnurrbart</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>Die Tafel</translation>
    </message>
    <message>
        <source>Three steps, one prize draw</source>
        <translation>Drei Schritte, eine Verlosung</translation>
    </message>
    <message>
        <source>Who is in front?</source>
        <translation>Wer liegt vorn?</translation>
    </message>
</context>
<context>
    <name>HowToScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bring it here, hold it under the scanner, say who you are.</source>
        <translation>Bring ihn her, halt ihn unter den Scanner, sag, wer du bist.</translation>
    </message>
    <message>
        <source>Each one is a raffle ticket. More tickets, more luck!</source>
        <translation>Jeder ist ein Los. Mehr Lose, mehr Glück!</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>How to play</source>
        <translation>So geht’s</translation>
    </message>
    <message>
        <source>Paper mustaches hide all over the place.</source>
        <translation>Schnurrbärte aus Papier verstecken sich überall.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Win</source>
        <translation>Gewinnen</translation>
    </message>
</context>
<context>
    <name>HowToStep</name>
    <message>
        <source>%L1. %2</source>
        <translation>%L1. %2</translation>
    </message>
</context>
<context>
    <name>Hunt</name>
    <message numerus="yes">
        <source>%Ln mustaches are still out there.</source>
        <translation>
            <numerusform>Ein Schnurrbart ist noch da draußen.</numerusform>
            <numerusform>%Ln Schnurrbärte sind noch da draußen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches made, %1 to %2.</source>
        <translation>
            <numerusform>Ein Schnurrbart gemacht, %1 bis %2.</numerusform>
            <numerusform>%Ln Schnurrbärte gemacht, %1 bis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A mustache is worth between 1 and %1 tickets.</source>
        <translation>Ein Schnurrbart ist 1 bis %1 Lose wert.</translation>
    </message>
    <message>
        <source>All of these were found already. There is nothing to print again.</source>
        <translation>Die sind alle schon gefunden. Da gibt es nichts neu zu drucken.</translation>
    </message>
    <message>
        <source>An event holds at most %1 mustaches.</source>
        <translation>Ein Event hat höchstens %1 Schnurrbärte.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>Wähl einen anderen Ordner oder lass dir dort das Schreiben erlauben.</translation>
    </message>
    <message>
        <source>Choose between 1 and %1 mustaches at once.</source>
        <translation>Wähl 1 bis %1 Schnurrbärte auf einmal.</translation>
    </message>
    <message>
        <source>Drawing: %L1 of %L2</source>
        <translation>Gezeichnet: %L1 von %L2</translation>
    </message>
    <message>
        <source>Every mustache was found.</source>
        <translation>Alle Schnurrbärte sind gefunden.</translation>
    </message>
    <message>
        <source>Nobody has found this mustache. There is nothing to move.</source>
        <translation>Diesen Schnurrbart hat niemand gefunden. Da gibt es nichts zu übertragen.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1.</source>
        <translation>In den Ordner %1 lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <source>Other mustaches were made in the meantime. Make these once more.</source>
        <translation>Inzwischen wurden andere Schnurrbärte gemacht. Mach diese noch einmal.</translation>
    </message>
    <message>
        <source>Say why, so that everybody can understand it later.</source>
        <translation>Sag, warum, damit es später alle verstehen.</translation>
    </message>
    <message>
        <source>See whether the disk is full, then make the sheet again.</source>
        <translation>Schau nach, ob die Festplatte voll ist, und mach den Bogen dann noch einmal.</translation>
    </message>
    <message>
        <source>Some of these were found already. Nothing was changed.</source>
        <translation>Einige davon sind schon gefunden. Es bleibt alles, wie es war.</translation>
    </message>
    <message>
        <source>The paper is A4 or Letter.</source>
        <translation>Das Papier ist A4 oder Letter.</translation>
    </message>
    <message>
        <source>The sheet could not be written.</source>
        <translation>Der Bogen konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The size is small, medium or large.</source>
        <translation>Die Größe ist small, medium oder large.</translation>
    </message>
    <message>
        <source>Their sheet: %1 - print it, it is the only copy of the codes.</source>
        <translation>Ihr Bogen: %1 – druck ihn aus, die Codes stehen nur dort.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation>Eine Datei %1 gibt es schon. Wähl einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Einen Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no piece %1.</source>
        <translation>Einen Schnurrbart %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such sheet.</source>
        <translation>Diesen Bogen gibt es nicht.</translation>
    </message>
    <message>
        <source>This name is no longer in the list. Ask the organizer.</source>
        <translation>Dieser Name steht nicht mehr in der Liste. Frag das Orga-Team.</translation>
    </message>
</context>
<context>
    <name>HuntHeadline</name>
    <message numerus="yes">
        <source>%Ln are still out there.</source>
        <translation>
            <numerusform>1 ist noch da draußen.</numerusform>
            <numerusform>%Ln sind noch da draußen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches found.</source>
        <translation>
            <numerusform>1 Schnurrbart gefunden.</numerusform>
            <numerusform>%Ln Schnurrbärte gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every single one. What an office!</source>
        <translation>Jeder einzelne. Was für ein Büro!</translation>
    </message>
    <message>
        <source>Soon: the hunt!</source>
        <translation>Bald ist Jagd!</translation>
    </message>
    <message>
        <source>The hunt is on!</source>
        <translation>Die Jagd ist eröffnet!</translation>
    </message>
    <message>
        <source>The mustaches are still being groomed.</source>
        <translation>Die Schnurrbärte werden noch gezwirbelt.</translation>
    </message>
</context>
<context>
    <name>LatestFinds</name>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>vor 1 Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>vor 1 Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>vor 1 Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Clear: %1</source>
        <translation>Leeren: %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Set a time</source>
        <translation>Zeit wählen</translation>
    </message>
</context>
<context>
    <name>Mustache</name>
    <message>
        <source>Chevron</source>
        <translation>Chevron</translation>
    </message>
    <message>
        <source>Cowboy</source>
        <translation>Cowboy</translation>
    </message>
    <message>
        <source>Dalí</source>
        <translation>Dalí</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Fu Manchu</source>
        <translation>Fu Manchu</translation>
    </message>
    <message>
        <source>Handlebar</source>
        <translation>Lenkstange</translation>
    </message>
    <message>
        <source>Horseshoe</source>
        <translation>Hufeisen</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Imperial</source>
        <translation>Kaiserlich</translation>
    </message>
    <message>
        <source>Lampshade</source>
        <translation>Lampenschirm</translation>
    </message>
    <message>
        <source>Musketeer</source>
        <translation>Musketier</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Natürlich</translation>
    </message>
    <message>
        <source>Painter&apos;s brush</source>
        <translation>Malerpinsel</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>Menjou</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>Pyramide</translation>
    </message>
    <message>
        <source>Walrus</source>
        <translation>Walross</translation>
    </message>
</context>
<context>
    <name>MustacheRuler</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>NameFinder</name>
    <message>
        <source>By team</source>
        <translation>Nach Team</translation>
    </message>
    <message>
        <source>Nobody found. Try other letters, or look in your team.</source>
        <translation>Niemand gefunden. Versuch andere Buchstaben oder schau in deinem Team nach.</translation>
    </message>
    <message>
        <source>Nobody found. Try other letters.</source>
        <translation>Niemand gefunden. Versuch andere Buchstaben.</translation>
    </message>
    <message>
        <source>Three letters of your name</source>
        <translation>Drei Buchstaben deines Namens</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation>Namen tippen</translation>
    </message>
    <message>
        <source>Which team are you in?</source>
        <translation>In welchem Team bist du?</translation>
    </message>
    <message>
        <source>Your name shows up here as you type.</source>
        <translation>Dein Name erscheint hier, während du tippst.</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>All right</source>
        <translation>Alles klar</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>A box stands for each letter that our fonts do not have.</source>
        <translation>Ein Kästchen steht für jeden Buchstaben, den unsere Schriften nicht haben.</translation>
    </message>
    <message>
        <source>Find a paper mustache. They hide all over the office.</source>
        <translation>Finde einen Schnurrbart aus Papier. Sie verstecken sich im ganzen Büro.</translation>
    </message>
    <message>
        <source>Get a ticket for the big draw. A golden one gives you more.</source>
        <translation>Hol dir ein Los für die große Verlosung. Ein goldener bringt mehr.</translation>
    </message>
    <message>
        <source>Keep this sheet: it is the only copy of these codes.</source>
        <translation>Heb diesen Bogen gut auf: Diese Codes gibt es nur hier.</translation>
    </message>
    <message>
        <source>Scan it at the kiosk and say who you are.</source>
        <translation>Scann ihn an der Station und sag, wer du bist.</translation>
    </message>
    <message>
        <source>Scan me at the kiosk.</source>
        <translation>Scann mich an der Station.</translation>
    </message>
    <message>
        <source>Sheet %1, page %2 of %3</source>
        <translation>Bogen %1, Seite %2 von %3</translation>
    </message>
    <message>
        <source>Some words did not fit on the paper, so their end was left out.</source>
        <translation>Einige Wörter passten nicht aufs Papier und wurden gekürzt.</translation>
    </message>
    <message>
        <source>The hunt is on!</source>
        <translation>Die Jagd ist eröffnet!</translation>
    </message>
    <message>
        <source>The title did not fit on the paper, so its end was left out.</source>
        <translation>Der Titel passte nicht aufs Papier und wurde gekürzt.</translation>
    </message>
    <message numerus="yes">
        <source>Worth %Ln tickets!</source>
        <translation>
            <numerusform>Ein Los wert!</numerusform>
            <numerusform>%Ln Lose wert!</numerusform>
        </translation>
    </message>
    <message>
        <source>You found one!</source>
        <translation>Gefunden!</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%Ln as before</source>
        <translation>
            <numerusform>%Ln wie bisher</numerusform>
            <numerusform>%Ln wie bisher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer in the list, now inactive</source>
        <translation>
            <numerusform>%Ln nicht mehr in der Liste, jetzt inaktiv</numerusform>
            <numerusform>%Ln nicht mehr in der Liste, jetzt inaktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people written.</source>
        <translation>
            <numerusform>Eine Person geschrieben.</numerusform>
            <numerusform>%Ln Personen geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>A cell of this row is far too long.</source>
        <translation>Ein Feld dieser Zeile ist viel zu lang.</translation>
    </message>
    <message>
        <source>Check its name and place, then try again.</source>
        <translation>Prüf ihren Namen und Ort und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Columns that are not used: %1</source>
        <translation>Nicht benutzte Spalten: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es bleibt alles, wie es war.</translation>
    </message>
    <message>
        <source>Row %1 has the same e-mail address.</source>
        <translation>Zeile %1 hat dieselbe E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Row %1 has the same name and team. If they are two people, give each a staff number.</source>
        <translation>Zeile %1 hat denselben Namen und dasselbe Team. Sind es zwei Personen, gib jeder eine Personalnummer.</translation>
    </message>
    <message>
        <source>Row %1 has the same staff number.</source>
        <translation>Zeile %1 hat dieselbe Personalnummer.</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The encoding %1 is not known here.</source>
        <translation>Die Kodierung %1 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The file with the people cannot be read.</source>
        <translation>Die Datei mit den Leuten lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The first row must name the columns, like: Given name, Family name, Team.</source>
        <translation>In der ersten Zeile müssen die Spalten heißen wie hier: Vorname, Nachname, Team.</translation>
    </message>
    <message>
        <source>The letters were read as %1. If names look wrong, choose another with --encoding.</source>
        <translation>Die Buchstaben wurden als %1 gelesen. Sehen Namen seltsam aus, wähl mit --encoding eine andere Kodierung.</translation>
    </message>
    <message>
        <source>The list has problems. Nothing was changed.</source>
        <translation>Mit der Liste stimmt etwas nicht. Es bleibt alles, wie es war.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>The people changed in between. Look at the list again.</source>
        <translation>Die Leute haben sich inzwischen geändert. Schau dir die Liste noch einmal an.</translation>
    </message>
    <message>
        <source>The quotation marks do not match. Each one needs a partner.</source>
        <translation>Die Anführungszeichen gehen nicht auf. Jedes braucht einen Partner.</translation>
    </message>
    <message>
        <source>There are more than %1 columns.</source>
        <translation>Es sind mehr als %1 Spalten.</translation>
    </message>
    <message>
        <source>There are more than %1 people.</source>
        <translation>Es sind mehr als %1 Personen.</translation>
    </message>
    <message>
        <source>There is no column with names. Add one, for example Given name or Name.</source>
        <translation>Es gibt keine Spalte mit Namen. Füg eine hinzu, zum Beispiel Vorname oder Name.</translation>
    </message>
    <message>
        <source>There is nobody in this file.</source>
        <translation>In dieser Datei steht niemand.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Das sieht nicht nach einer E-Mail-Adresse aus.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. A list of names is much smaller.</source>
        <translation>Diese Datei ist größer als %1 MB. Eine Liste mit Namen ist viel kleiner.</translation>
    </message>
    <message>
        <source>This file is not stored as %1.</source>
        <translation>Diese Datei ist nicht als %1 gespeichert.</translation>
    </message>
    <message>
        <source>This is a spreadsheet file. Open it in your spreadsheet program and save it as CSV (UTF-8).</source>
        <translation>Das ist eine Tabellendatei. Öffne sie in deinem Tabellenprogramm und speichere sie als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>This is longer than %1 letters. Make it shorter.</source>
        <translation>Das ist länger als %1 Buchstaben. Mach es kürzer.</translation>
    </message>
    <message>
        <source>This is not a text file. A list of people is saved as CSV (UTF-8).</source>
        <translation>Das ist keine Textdatei. Eine Liste mit Leuten speichert man als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>This may be someone who is already here. Give the row the staff number or e-mail address we know.</source>
        <translation>Das ist vielleicht jemand, der schon da ist. Gib der Zeile die Personalnummer oder E-Mail-Adresse, die wir kennen.</translation>
    </message>
    <message>
        <source>This person is not in the list.</source>
        <translation>Diese Person steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns.</source>
        <translation>Diese Zeile hat mehr Felder, als es Spalten gibt.</translation>
    </message>
    <message>
        <source>This was a try. Nothing was changed.</source>
        <translation>Das war nur eine Probe. Es bleibt alles, wie es war.</translation>
    </message>
    <message>
        <source>Two columns have this header. Keep one of them.</source>
        <translation>Zwei Spalten heißen so. Behalte eine davon.</translation>
    </message>
    <message>
        <source>We cannot read the letters of this file. Save it as CSV (UTF-8).</source>
        <translation>Wir können die Buchstaben dieser Datei nicht lesen. Speichere sie als CSV (UTF-8).</translation>
    </message>
</context>
<context>
    <name>PiecesScreen</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Drawing your mustaches</source>
        <translation>Deine Schnurrbärte entstehen</translation>
    </message>
    <message>
        <source>Each one gets its own code.</source>
        <translation>Jeder bekommt seinen eigenen Code.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>It is saved as %1. Print it, cut it out, hide them all. Keep it safe: nobody else has these codes.</source>
        <translation>Er ist gespeichert als %1. Druck ihn aus, schneid ihn zu, versteck sie alle. Pass gut auf ihn auf: Sonst hat niemand diese Codes.</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln mustaches</source>
        <translation>
            <numerusform>1 Schnurrbart machen</numerusform>
            <numerusform>%Ln Schnurrbärte machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mustaches</source>
        <translation>Schnurrbärte</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Orga-Team</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Print these and cut them out. They are saved in %1</source>
        <translation>Druck sie aus und schneid sie zu. Sie liegen in %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The sheets you make appear here, ready to print. They are saved in %1</source>
        <translation>Hier erscheinen deine Bögen, fertig zum Drucken. Sie liegen in %1</translation>
    </message>
    <message>
        <source>Tickets for each</source>
        <translation>Lose pro Schnurrbart</translation>
    </message>
    <message>
        <source>Wonderful</source>
        <translation>Wunderbar</translation>
    </message>
    <message>
        <source>Your sheet is ready.</source>
        <translation>Dein Bogen ist fertig.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>1 Ziffer getippt</numerusform>
            <numerusform>%Ln Ziffern getippt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>At least %L1 digits. It opens organizer mode on this kiosk, and nothing else.</source>
        <translation>Mindestens %L1 Ziffern. Sie öffnet den Orga-Bereich dieser Station, sonst nichts.</translation>
    </message>
    <message>
        <source>Choose your PIN</source>
        <translation>Wähl deine PIN</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Only the organizers have it. Not you? Home is one touch away.</source>
        <translation>Die kennt nur das Orga-Team. Gehörst du nicht dazu? „Start“ bringt dich zurück.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Orga-Team</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>Damit dich kein Vertipper aussperrt.</translation>
    </message>
    <message numerus="yes">
        <source>That is not it. %Ln tries left.</source>
        <translation>
            <numerusform>Das war es nicht. Noch ein Versuch.</numerusform>
            <numerusform>Das war es nicht. Noch %Ln Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>That one is easy to guess. Mix the digits a little more.</source>
        <translation>Die ist leicht zu erraten. Misch die Ziffern ein bisschen mehr.</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>Those two were different. Start again.</source>
        <translation>Die beiden waren verschieden. Fang noch einmal an.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. The pad opens again in %Ln seconds.</source>
        <translation>
            <numerusform>Zu viele Versuche. In einer Sekunde geht es weiter.</numerusform>
            <numerusform>Zu viele Versuche. In %Ln Sekunden geht es weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Deine PIN</translation>
    </message>
</context>
<context>
    <name>ProgressSheet</name>
    <message>
        <source>%L1 percent</source>
        <translation>%L1 Prozent</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>Make sure that the program&apos;s folder can be written to, then start again.</source>
        <translation>Sorg dafür, dass sich in den Ordner des Programms schreiben lässt, und starte es neu.</translation>
    </message>
    <message>
        <source>The screens could not be put together.</source>
        <translation>Die Bildschirmseiten ließen sich nicht zusammenbauen.</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Schau nach, ob sie da ist und du sie lesen darfst.</translation>
    </message>
    <message>
        <source>Copy it again, or take a new picture.</source>
        <translation>Kopier sie noch einmal oder mach ein neues Foto.</translation>
    </message>
    <message>
        <source>No code found.</source>
        <translation>Kein Code gefunden.</translation>
    </message>
    <message>
        <source>Say what codes are in pictures and videos. Nothing is claimed.</source>
        <translation>Sagt, welche Codes in Bildern und Videos stecken. Gezählt wird nichts.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Diese Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>This file is damaged, or only a part of it is here.</source>
        <translation>Diese Datei ist beschädigt, oder es ist nur ein Teil von ihr da.</translation>
    </message>
    <message>
        <source>This is not a picture or a video that can be read here. Use JPEG, PNG or MP4.</source>
        <translation>Das ist kein Bild oder Video, das hier lesbar ist. Nimm JPEG, PNG oder MP4.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be read here. Save it as JPEG and try again.</source>
        <translation>Diese Art Bild ist hier nicht lesbar. Speichere es als JPEG und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This picture is too large. Use one of at most 40 megapixels.</source>
        <translation>Dieses Bild ist zu groß. Nimm eines mit höchstens 40 Megapixeln.</translation>
    </message>
    <message>
        <source>a Wi-Fi code, not a mustache</source>
        <translation>ein WLAN-Code, kein Schnurrbart</translation>
    </message>
    <message>
        <source>a ballot of event %1</source>
        <translation>ein Stimmzettel des Events %1</translation>
    </message>
    <message>
        <source>a certificate of event %1</source>
        <translation>eine Urkunde des Events %1</translation>
    </message>
    <message>
        <source>a code that makes no sense here</source>
        <translation>ein Code, der hier keinen Sinn ergibt</translation>
    </message>
    <message>
        <source>a code to be typed in</source>
        <translation>ein Code zum Eintippen</translation>
    </message>
    <message>
        <source>a contact, not a mustache</source>
        <translation>ein Kontakt, kein Schnurrbart</translation>
    </message>
    <message>
        <source>a hidden mustache of event %1</source>
        <translation>ein versteckter Schnurrbart des Events %1</translation>
    </message>
    <message>
        <source>a pass of event %1</source>
        <translation>ein Ausweis des Events %1</translation>
    </message>
    <message>
        <source>a text, not a mustache</source>
        <translation>ein Text, kein Schnurrbart</translation>
    </message>
    <message>
        <source>a web address, not a mustache</source>
        <translation>eine Webadresse, kein Schnurrbart</translation>
    </message>
    <message>
        <source>from event %1</source>
        <translation>vom Event %1</translation>
    </message>
</context>
<context>
    <name>ScrollColumn</name>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Zurück ohne Speichern</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>It stays open</source>
        <translation>Sie bleibt offen</translation>
    </message>
    <message>
        <source>Keep late finds for me to decide</source>
        <translation>Späte Funde für mich aufheben</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Orga-Team</translation>
    </message>
    <message>
        <source>Papers speak</source>
        <translation>Das Papier spricht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>Das Event</translation>
    </message>
    <message>
        <source>The hunt closes</source>
        <translation>Ende der Jagd</translation>
    </message>
    <message>
        <source>The hunt opens</source>
        <translation>Beginn der Jagd</translation>
    </message>
    <message>
        <source>The kiosk greets in</source>
        <translation>Die Station grüßt auf</translation>
    </message>
    <message>
        <source>The prize draw</source>
        <translation>Die Verlosung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>SheetLine</name>
    <message numerus="yes">
        <source>%Ln mustaches.</source>
        <translation>
            <numerusform>1 Schnurrbart.</numerusform>
            <numerusform>%Ln Schnurrbärte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches. Printed; the file is gone.</source>
        <translation>
            <numerusform>1 Schnurrbart. Gedruckt, die Datei ist weg.</numerusform>
            <numerusform>%Ln Schnurrbärte. Gedruckt, die Datei ist weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>I printed it</source>
        <translation>Ist gedruckt</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Start the kiosk from a desktop, or take a tour with ./run tour DIR.</source>
        <translation>Starte die Station von einem Desktop aus, oder mach einen Rundgang mit ./run tour DIR.</translation>
    </message>
    <message>
        <source>There is no screen here.</source>
        <translation>Hier gibt es keinen Bildschirm.</translation>
    </message>
</context>
<context>
    <name>StandingLine</name>
    <message>
        <source>%1: place %L2 of %L3</source>
        <translation>%1: Platz %L2 von %L3</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: %1</source>
        <translation>Weniger: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Mehr: %1</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>I am here</source>
        <translation>Ich bin da</translation>
    </message>
    <message>
        <source>Still there?</source>
        <translation>Noch da?</translation>
    </message>
    <message numerus="yes">
        <source>This screen clears itself in %Ln seconds.</source>
        <translation>
            <numerusform>In einer Sekunde räumt sich dieser Bildschirm auf.</numerusform>
            <numerusform>In %Ln Sekunden räumt sich dieser Bildschirm auf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>A newer Handlebar made this event. Update this one to open it.</source>
        <translation>Dieses Event stammt von einem neueren Handlebar. Aktualisiere diesen hier, um es zu öffnen.</translation>
    </message>
    <message>
        <source>A picture or video of this event is damaged on the disk.</source>
        <translation>Ein Bild oder Video dieses Events ist auf der Festplatte beschädigt.</translation>
    </message>
    <message>
        <source>An older Handlebar made this event. Open it once in the kiosk.</source>
        <translation>Dieses Event stammt von einem älteren Handlebar. Öffne es einmal an der Station.</translation>
    </message>
    <message>
        <source>Another program is using the event&apos;s file.</source>
        <translation>Ein anderes Programm benutzt die Datei des Events.</translation>
    </message>
    <message>
        <source>Another program left half-made changes beside the event. Restore a backup.</source>
        <translation>Ein anderes Programm hat halbfertige Änderungen hinterlassen. Stell eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>Schließ dieses Programm und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Make some room on the disk, then try again.</source>
        <translation>Mach etwas Platz auf der Festplatte und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Restore the newest backup into a new folder.</source>
        <translation>Stell die neueste Sicherung in einem neuen Ordner wieder her.</translation>
    </message>
    <message>
        <source>Take it out of the event, then make the backup.</source>
        <translation>Nimm es aus dem Event und mach dann die Sicherung.</translation>
    </message>
    <message>
        <source>Tell the organizer. As soon as there is room, it goes on.</source>
        <translation>Sag dem Orga-Team Bescheid. Sobald Platz ist, geht es weiter.</translation>
    </message>
    <message>
        <source>The backup did not come out right, so it was not kept.</source>
        <translation>Die Sicherung ist nicht gelungen und wurde nicht behalten.</translation>
    </message>
    <message>
        <source>The disk did not answer.</source>
        <translation>Die Festplatte antwortet nicht.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved.</source>
        <translation>Die Festplatte ist voll, darum wurde das nicht gespeichert.</translation>
    </message>
    <message>
        <source>The disk of the kiosk is full.</source>
        <translation>Die Festplatte der Station ist voll.</translation>
    </message>
    <message>
        <source>The event&apos;s file is damaged.</source>
        <translation>Die Datei des Events ist beschädigt.</translation>
    </message>
    <message>
        <source>The event&apos;s file is empty. Restore a backup into a new folder.</source>
        <translation>Die Datei des Events ist leer. Stell eine Sicherung in einem neuen Ordner wieder her.</translation>
    </message>
    <message>
        <source>The file found here is not a Handlebar event, or it is damaged.</source>
        <translation>Die Datei hier ist kein Event von Handlebar, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Eine Datei mit diesem Namen gibt es schon. Wähl einen anderen.</translation>
    </message>
    <message>
        <source>There is an event here already.</source>
        <translation>Hier ist schon ein Event.</translation>
    </message>
    <message>
        <source>There is no event here.</source>
        <translation>Hier ist kein Event.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>Diese Sicherung ist beschädigt.</translation>
    </message>
    <message>
        <source>This disk can be read but not written.</source>
        <translation>Dieses Laufwerk lässt sich lesen, aber nicht beschreiben.</translation>
    </message>
    <message>
        <source>This file is not a backup of a Handlebar event.</source>
        <translation>Diese Datei ist keine Sicherung eines Handlebar-Events.</translation>
    </message>
    <message>
        <source>Try once more. If it fails again, use another disk.</source>
        <translation>Versuch es noch einmal. Klappt es wieder nicht, nimm ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>Unlock it, or copy the event to another disk.</source>
        <translation>Heb den Schreibschutz auf oder kopier das Event auf ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>Use an older backup, or the one at the second place.</source>
        <translation>Nimm eine ältere Sicherung oder die vom zweiten Ort.</translation>
    </message>
    <message>
        <source>Wait a moment and try again. If it goes on, check the disk.</source>
        <translation>Warte kurz und versuch es noch einmal. Bleibt es so, sieh nach der Festplatte.</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Bravo!</source>
        <translation>Bravo!</translation>
    </message>
    <message>
        <source>Bravo, %1!</source>
        <translation>Bravo, %1!</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>I have another</source>
        <translation>Ich hab noch einen</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>Nicht du?</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>Golden!</source>
        <translation>Gold!</translation>
    </message>
    <message>
        <source>Raffle ticket</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Raffle ticket for %1</source>
        <translation>Los für %1</translation>
    </message>
    <message>
        <source>The draw: %1</source>
        <translation>Verlosung: %1</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Customer Service Week</source>
        <translation>Woche des Kundenservice</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Everything you have is safe. Go home and try it once more.</source>
        <translation>Alles, was du hast, ist sicher. Geh auf „Start“ und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>That went a little crooked.</source>
        <translation>Das lief ein bisschen schief.</translation>
    </message>
</context>
<context>
    <name>TypeScreen</name>
    <message numerus="yes">
        <source>%Ln letters are still missing. Look at the paper again.</source>
        <translation>
            <numerusform>Ein Zeichen fehlt noch. Schau noch einmal aufs Papier.</numerusform>
            <numerusform>%Ln Zeichen fehlen noch. Schau noch einmal aufs Papier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>It is printed under the mustache, like %1.</source>
        <translation>Er steht unter dem Schnurrbart, so wie %1.</translation>
    </message>
    <message>
        <source>No code has a %1. Look again: is it another letter?</source>
        <translation>Ein %1 gibt es in keinem Code. Schau noch mal: Ist es ein anderes Zeichen?</translation>
    </message>
    <message>
        <source>One letter is off. Compare them with the paper, one by one.</source>
        <translation>Ein Zeichen stimmt nicht. Vergleich sie mit dem Papier, eins nach dem anderen.</translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln letters too many. Look at the paper again.</source>
        <translation>
            <numerusform>Das ist ein Zeichen zu viel. Schau noch einmal aufs Papier.</numerusform>
            <numerusform>Das sind %Ln Zeichen zu viel. Schau noch einmal aufs Papier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is printed under the mustache.</source>
        <translation>Der Code steht unter dem Schnurrbart.</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Code eintippen</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo %L1</source>
        <translation>Rückgängig %L1</translation>
    </message>
</context>
<context>
    <name>Wag</name>
    <message>
        <source>Working on it</source>
        <translation>Bin dabei</translation>
    </message>
</context>
<context>
    <name>WhoScreen</name>
    <message>
        <source>It stays free</source>
        <translation>Er bleibt frei</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Who found it?</source>
        <translation>Wer hat ihn gefunden?</translation>
    </message>
    <message>
        <source>Who was it, then?</source>
        <translation>Wer war es dann?</translation>
    </message>
</context>
</TS>
