<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AbortButton</name>
    <message>
        <source>Break off</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AbortStep</name>
    <message>
        <source>Break it off</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Break this draw off?</source>
        <translation>Diese Verlosung abbrechen?</translation>
    </message>
    <message>
        <source>Go on with the draw</source>
        <translation>Weiter mit der Verlosung</translation>
    </message>
    <message>
        <source>In your own words, or touch one below</source>
        <translation>In deinen Worten, oder tipp unten einen an</translation>
    </message>
    <message>
        <source>It stays in the books as broken off, with its number and your reason, and everybody can read both. The prizes are drawn in another draw.</source>
        <translation>Sie bleibt als abgebrochen in den Büchern, mit ihrer Nummer und deinem Grund, und alle können beides lesen. Die Preise werden in einer anderen Verlosung gezogen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Nothing of it stays. The draw itself is as it was.</source>
        <translation>Nichts davon bleibt. Die Verlosung selbst ist, wie sie war.</translation>
    </message>
    <message>
        <source>Something was typed wrong.</source>
        <translation>Etwas wurde falsch getippt.</translation>
    </message>
    <message>
        <source>The list was wrong.</source>
        <translation>Die Liste stimmte nicht.</translation>
    </message>
    <message>
        <source>The secret is lost.</source>
        <translation>Das Geheimnis ist verloren.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Throw this rehearsal away?</source>
        <translation>Diese Probe wegwerfen?</translation>
    </message>
    <message>
        <source>We ran out of time.</source>
        <translation>Uns ist die Zeit ausgegangen.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>AbortedStep</name>
    <message>
        <source>Fingerprint of the file that says so</source>
        <translation>Fingerabdruck der Datei, die das sagt</translation>
    </message>
    <message>
        <source>Leave the stage</source>
        <translation>Bühne verlassen</translation>
    </message>
    <message>
        <source>Nobody won, and the secret was never read. The next draw names this one, so nobody can hide it.</source>
        <translation>Niemand hat gewonnen, und das Geheimnis wurde nie gelesen. Die nächste Verlosung nennt diese, also kann sie niemand verstecken.</translation>
    </message>
    <message>
        <source>This draw was broken off</source>
        <translation>Diese Verlosung wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>AccessChoices</name>
    <message>
        <source>%L1%</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Everything to press comes down</source>
        <translation>Alle Knöpfe kommen nach unten</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Leise</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nichts bewegt sich</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Stronger colors</source>
        <translation>Kräftigere Farben</translation>
    </message>
</context>
<context>
    <name>AccessSettings</name>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Buttons within low reach</source>
        <translation>Knöpfe weit unten</translation>
    </message>
    <message>
        <source>Every visitor begins with</source>
        <translation>Damit fängt jeder an</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Leise</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nichts bewegt sich</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On tall screens</source>
        <translation>Auf hohen Bildschirmen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Stronger colors</source>
        <translation>Kräftigere Farben</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>Make it yours</source>
        <translation>So, wie es dir passt</translation>
    </message>
    <message>
        <source>That suits me</source>
        <translation>So passt es</translation>
    </message>
</context>
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
        <source>%1 is not over.</source>
        <translation>%1 ist noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>%L1 of %L2 found</source>
        <translation>%L1 von %L2 gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches came after closing. They wait for your word.</source>
        <translation>
            <numerusform>1 Schnurrbart kam nach Schluss. Er wartet auf deine Entscheidung.</numerusform>
            <numerusform>%Ln Schnurrbärte kamen nach Schluss. Sie warten auf deine Entscheidung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new people wait for you to say hello.</source>
        <translation>
            <numerusform>%Ln neue Person wartet auf dein Hallo.</numerusform>
            <numerusform>%Ln neue Leute warten auf dein Hallo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nominations wait for your word.</source>
        <translation>
            <numerusform>%Ln Vorschlag wartet auf dein Wort.</numerusform>
            <numerusform>%Ln Vorschläge warten auf dein Wort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers wait.</source>
        <translation>
            <numerusform>%Ln Papier wartet.</numerusform>
            <numerusform>%Ln Papiere warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prizes wait for their winners.</source>
        <translation>
            <numerusform>Ein Preis wartet auf seinen Gewinner.</numerusform>
            <numerusform>%Ln Preise warten auf ihre Gewinner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings wait for your yes.</source>
        <translation>
            <numerusform>%Ln Aufnahme wartet auf dein Ja.</numerusform>
            <numerusform>%Ln Aufnahmen warten auf dein Ja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos did not play.</source>
        <translation>
            <numerusform>%Ln Video lief nicht.</numerusform>
            <numerusform>%Ln Videos liefen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>All well?</source>
        <translation>Alles gut?</translation>
    </message>
    <message>
        <source>Any person, any ticket</source>
        <translation>Jede Person, jedes Los</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
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
        <source>Bring in your list</source>
        <translation>Hol deine Liste herein</translation>
    </message>
    <message>
        <source>Camera and scanner</source>
        <translation>Kamera und Scanner</translation>
    </message>
    <message>
        <source>Certificates, the red carpet</source>
        <translation>Urkunden, der rote Teppich</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>Drucker wählen</translation>
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
        <source>Clues &amp; hours</source>
        <translation>Hinweise &amp; Zeiten</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Wettbewerb</translation>
    </message>
    <message>
        <source>Costumes, judges, the vote</source>
        <translation>Kostüme, Jury, Abstimmung</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Go back to the stage</source>
        <translation>Zurück auf die Bühne</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Hiding</source>
        <translation>Verstecken</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Late finds</source>
        <translation>Späte Funde</translation>
    </message>
    <message>
        <source>Let us make some mustaches.</source>
        <translation>Machen wir Schnurrbärte!</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
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
        <source>Make, print, find one</source>
        <translation>Machen, drucken, suchen</translation>
    </message>
    <message>
        <source>Mustaches</source>
        <translation>Schnurrbärte</translation>
    </message>
    <message>
        <source>Names, teams, passes</source>
        <translation>Namen, Teams, Ausweise</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Noch niemand da.</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>One is made every ten minutes, as soon as something changes.</source>
        <translation>Alle zehn Minuten wird eine gemacht, sobald sich etwas ändert.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Orga</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Podium</source>
        <translation>Podium</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Prize draw</source>
        <translation>Verlosung</translation>
    </message>
    <message>
        <source>Prize draws</source>
        <translation>Verlosungen</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Prizes, rules, the stage</source>
        <translation>Preise, Regeln, die Bühne</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Richtigstellen</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Red carpet</source>
        <translation>Roter Teppich</translation>
    </message>
    <message>
        <source>Scan any mustache here: it is read, and nothing is claimed.</source>
        <translation>Scann hier irgendeinen Schnurrbart: Er wird gelesen, aber nicht gezählt.</translation>
    </message>
    <message>
        <source>Scan them into place</source>
        <translation>Scannen und verstecken</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Thanks to watch, their hours</source>
        <translation>Danke zum Ansehen, und wann</translation>
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
        <source>The printer, and what waits</source>
        <translation>Der Drucker und was wartet</translation>
    </message>
    <message>
        <source>The rehearsal %1 is not over.</source>
        <translation>Die Probe %1 ist noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>The screen goes dark for visitors until somebody starts it again. Nothing is lost.</source>
        <translation>Der Bildschirm bleibt dunkel, bis jemand die Station neu startet. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>The show is not over.</source>
        <translation>Die Show ist noch nicht vorbei.</translation>
    </message>
    <message>
        <source>Title, languages, hours</source>
        <translation>Titel, Sprachen, Zeiten</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation>Neue</translation>
    </message>
    <message>
        <source>What happened, in words</source>
        <translation>Was war, in klaren Worten</translation>
    </message>
    <message>
        <source>What helps, and when</source>
        <translation>Was hilft, und wann</translation>
    </message>
    <message>
        <source>When too many know it</source>
        <translation>Wenn zu viele sie kennen</translation>
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
    <name>AfterPapersScreen</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>At the organizer&apos;s</source>
        <translation>Bei der Orga</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>It is saved as %1. One you make later takes its place.</source>
        <translation>Es ist als %1 gespeichert. Ein späteres nimmt seinen Platz ein.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Liste machen</translation>
    </message>
    <message>
        <source>Make the slips</source>
        <translation>Zettel machen</translation>
    </message>
    <message>
        <source>Making your paper</source>
        <translation>Dein Papier entsteht</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Slips and list</source>
        <translation>Zettel und Liste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The list has full names and a place to sign. A slip tells a winner what they won and where to fetch it. They are saved in %1</source>
        <translation>Auf der Liste stehen volle Namen und Platz für Unterschriften. Ein Zettel sagt, was jemand gewonnen hat und wo es zu holen ist. Gespeichert wird in %1</translation>
    </message>
    <message>
        <source>Where are the prizes?</source>
        <translation>Wo sind die Preise?</translation>
    </message>
    <message>
        <source>Your paper is ready.</source>
        <translation>Dein Papier ist fertig.</translation>
    </message>
</context>
<context>
    <name>AfterScreen</name>
    <message>
        <source>%1 has it. Take it back?</source>
        <translation>%1 hat es schon. Zurücknehmen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prizes wait for their winners.</source>
        <translation>
            <numerusform>Ein Preis wartet auf seinen Gewinner.</numerusform>
            <numerusform>%Ln Preise warten auf ihre Gewinner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Every prize is with its winner.</source>
        <translation>Jeder Preis ist bei seinem Gewinner.</translation>
    </message>
    <message>
        <source>Handed over to %1.</source>
        <translation>An %1 übergeben.</translation>
    </message>
    <message>
        <source>It waits again</source>
        <translation>Er wartet wieder</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Nobody won anything in this draw.</source>
        <translation>In dieser Verlosung hat niemand etwas gewonnen.</translation>
    </message>
    <message>
        <source>Nobody won.</source>
        <translation>Niemand hat gewonnen.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Nothing waits. Every prize is with its winner.</source>
        <translation>Nichts wartet. Jeder Preis ist bei seinem Gewinner.</translation>
    </message>
    <message>
        <source>Only those that wait</source>
        <translation>Nur die, die warten</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Orga</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Slips and list</source>
        <translation>Zettel und Liste</translation>
    </message>
    <message>
        <source>This draw was called off, and nobody won. Its number and its reason are published all the same: no attempt is hidden.</source>
        <translation>Diese Verlosung wurde abgebrochen, und niemand hat gewonnen. Ihre Nummer und der Grund werden trotzdem veröffentlicht: Kein Versuch bleibt verborgen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Winners</source>
        <translation>Gewinner</translation>
    </message>
    <message>
        <source>“%1” waits again until it is ticked off. Only when it was not handed over after all.</source>
        <translation>„%1“ wartet dann wieder, bis es abgehakt wird. Nur wenn es doch nicht übergeben wurde.</translation>
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
        <source>It came after closing, and the organizer did not count it. You may still wear it.</source>
        <translation>Er kam nach Schluss, und das Orga-Team hat ihn nicht gezählt. Tragen darfst du ihn trotzdem.</translation>
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
        <source>Not this time.</source>
        <translation>Diesmal nicht.</translation>
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
        <source>Somebody was faster.</source>
        <translation>Jemand war schneller.</translation>
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
    <message numerus="yes">
        <source>%Ln of six steps done</source>
        <translation>
            <numerusform>%Ln von sechs Schritten geschafft</numerusform>
            <numerusform>%Ln von sechs Schritten geschafft</numerusform>
        </translation>
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
    <name>AttractContest</name>
    <message numerus="yes">
        <source>%Ln voted</source>
        <translation>
            <numerusform>%Ln hat gewählt</numerusform>
            <numerusform>%Ln haben gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractDraw</name>
    <message>
        <source>Coming soon!</source>
        <translation>Bald ist es so weit!</translation>
    </message>
    <message>
        <source>The prize draw</source>
        <translation>Die Verlosung</translation>
    </message>
</context>
<context>
    <name>AttractHunt</name>
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
</context>
<context>
    <name>AttractPodium</name>
    <message>
        <source>The winners!</source>
        <translation>Die Gewinner!</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message numerus="yes">
        <source>%Ln golden ones are still out there.</source>
        <translation>
            <numerusform>1 Goldener ist noch da draußen.</numerusform>
            <numerusform>%Ln Goldene sind noch da draußen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them is worth several tickets.</source>
        <translation>Jeder davon bringt mehrere Lose.</translation>
    </message>
    <message>
        <source>The latest finds</source>
        <translation>Die neuesten Funde</translation>
    </message>
    <message>
        <source>The newest clue</source>
        <translation>Der neueste Hinweis</translation>
    </message>
    <message>
        <source>Touch anywhere to start</source>
        <translation>Tipp irgendwohin, und los!</translation>
    </message>
    <message>
        <source>Who is in front?</source>
        <translation>Wer liegt vorn?</translation>
    </message>
</context>
<context>
    <name>AttractWinners</name>
    <message>
        <source>The winners!</source>
        <translation>Die Gewinner!</translation>
    </message>
</context>
<context>
    <name>AwardBatchScreen</name>
    <message>
        <source>%L1 of %L2 are drawn.</source>
        <translation>%L1 von %L2 sind gezeichnet.</translation>
    </message>
    <message>
        <source>Each has a file of its own in the folder %1. They count as issued.</source>
        <translation>Jede hat ihre eigene Datei im Ordner %1. Sie gelten als ausgestellt.</translation>
    </message>
    <message>
        <source>Making the certificates</source>
        <translation>Die Urkunden entstehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The certificates are ready.</source>
        <translation>Die Urkunden sind fertig.</translation>
    </message>
    <message>
        <source>They are saved as %1, and count as issued.</source>
        <translation>Sie liegen als %1 bereit und gelten als ausgestellt.</translation>
    </message>
    <message>
        <source>Wonderful</source>
        <translation>Wunderbar</translation>
    </message>
</context>
<context>
    <name>AwardCard</name>
    <message>
        <source>Award %L1: %2</source>
        <translation>Auszeichnung %L1: %2</translation>
    </message>
    <message>
        <source>Somebody who likes it quiet</source>
        <translation>Jemand, der es lieber leise mag</translation>
    </message>
</context>
<context>
    <name>AwardDesk</name>
    <message numerus="yes">
        <source>%1 gets %Ln awards: %2.</source>
        <translation>
            <numerusform>%1 bekommt %Ln Auszeichnung: %2.</numerusform>
            <numerusform>%1 bekommt %Ln Auszeichnungen: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Changed since issued</source>
        <translation>Seitdem geändert</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Funny</source>
        <translation>Lustig</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>One of each</source>
        <translation>Von jeder eine</translation>
    </message>
    <message numerus="yes">
        <source>So do %Ln others.</source>
        <translation>
            <numerusform>Noch %Ln weitere Person auch.</numerusform>
            <numerusform>Noch %Ln weitere auch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>proposed by %1</source>
        <translation>vorgeschlagen von %1</translation>
    </message>
</context>
<context>
    <name>AwardDraft</name>
    <message numerus="yes">
        <source>Room for %Ln more letters.</source>
        <translation>
            <numerusform>Noch Platz für %Ln Buchstaben.</numerusform>
            <numerusform>Noch Platz für %Ln Buchstaben.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is the award called? Write a title.</source>
        <translation>Wie heißt die Auszeichnung? Schreib einen Titel.</translation>
    </message>
    <message>
        <source>Who gets it? Choose somebody.</source>
        <translation>Wer bekommt sie? Wähl jemanden aus.</translation>
    </message>
</context>
<context>
    <name>AwardDrawScreen</name>
    <message numerus="yes">
        <source>%Ln awards, one for each prize</source>
        <translation>
            <numerusform>%Ln Auszeichnung, eine je Preis</numerusform>
            <numerusform>%Ln Auszeichnungen, eine je Preis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln winners have their award already. They are left out.</source>
        <translation>
            <numerusform>Wer gewonnen hat: %Ln hat die Auszeichnung schon und bleibt außen vor.</numerusform>
            <numerusform>%Ln haben ihre Auszeichnung schon und bleiben außen vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them have theirs.</source>
        <translation>Alle haben ihre schon.</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Verlosungen</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln awards</source>
        <translation>
            <numerusform>%Ln Auszeichnung anlegen</numerusform>
            <numerusform>%Ln Auszeichnungen anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>No draw is over yet. Once one is, its winners can have an award each.</source>
        <translation>Noch ist keine Verlosung vorbei. Danach kann jeder Gewinn eine Auszeichnung werden.</translation>
    </message>
    <message>
        <source>Nothing is left to make here.</source>
        <translation>Hier ist nichts mehr anzulegen.</translation>
    </message>
    <message>
        <source>What would become awards</source>
        <translation>Was Auszeichnungen würden</translation>
    </message>
    <message>
        <source>Which draw?</source>
        <translation>Welche Verlosung?</translation>
    </message>
</context>
<context>
    <name>AwardForm</name>
    <message>
        <source>%1 is no longer in the list. The award and its certificate stay as they are.</source>
        <translation>%1 steht nicht mehr in der Liste. Auszeichnung und Urkunde bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>A new award</source>
        <translation>Eine neue Auszeichnung</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Zurück, ohne zu speichern</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>From a nomination</source>
        <translation>Aus einem Vorschlag</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Issue it again</source>
        <translation>Neu ausstellen</translation>
    </message>
    <message>
        <source>Make it an award</source>
        <translation>Auszeichnung daraus machen</translation>
    </message>
    <message>
        <source>Make its certificate</source>
        <translation>Urkunde machen</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>Am %1: %2</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Wieder gültig machen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The certificate that was made says something else. Issue it again, and tear the old one up.</source>
        <translation>Auf der gedruckten Urkunde steht etwas anderes. Stell sie neu aus und zerreiß die alte.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
</context>
<context>
    <name>AwardImportLook</name>
    <message numerus="yes">
        <source>%Ln awards, ready to come in.</source>
        <translation>
            <numerusform>%Ln Auszeichnung steht bereit.</numerusform>
            <numerusform>%Ln Auszeichnungen stehen bereit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>%Ln schon da</numerusform>
            <numerusform>%Ln schon da</numerusform>
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
        <source>%Ln rows to mend</source>
        <translation>
            <numerusform>%Ln Zeile zu richten</numerusform>
            <numerusform>%Ln Zeilen zu richten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln worth a look</source>
        <translation>
            <numerusform>%Ln zum Ansehen</numerusform>
            <numerusform>%Ln zum Ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are here already.</source>
        <translation>Alle sind schon da.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation>Buchstaben: %1</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln awards</source>
        <translation>
            <numerusform>%Ln Auszeichnung anlegen</numerusform>
            <numerusform>%Ln Auszeichnungen anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend these in your file and save it, then choose it again. So far nothing was made.</source>
        <translation>Richte das in deiner Datei, speichere sie und wähl sie noch einmal. Bisher wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>Nearly. Look at this first.</source>
        <translation>Fast. Sieh dir zuerst das hier an.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>On which sheet are the awards?</source>
        <translation>Auf welchem Blatt stehen die Auszeichnungen?</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Blatt: %1</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>AwardImportScreen</name>
    <message>
        <source>Nothing is changed by that.</source>
        <translation>Dabei ändert sich nichts.</translation>
    </message>
    <message>
        <source>Reading your list</source>
        <translation>Deine Liste wird gelesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>AwardImportStart</name>
    <message>
        <source>A spreadsheet (XLSX) or a CSV file, one row for each award. Its first row names the columns: title, recipient, and if you like citation, team, presenter, category, date, language.</source>
        <translation>Eine Tabelle (XLSX) oder eine CSV-Datei, eine Zeile je Auszeichnung. Die erste Zeile nennt die Spalten: Titel, Empfänger und, wenn du magst, Begründung, Team, überreicht von, Kategorie, Datum, Sprache.</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Awards from a file</source>
        <translation>Auszeichnungen aus einer Datei</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Recipients of your list are found by name, staff number or e-mail. You see every row first, and nothing is made before you say so.</source>
        <translation>Wer in deiner Liste steht, wird nach Name, Personalnummer oder E-Mail gefunden. Du siehst erst jede Zeile, und nichts wird angelegt, bevor du es sagst.</translation>
    </message>
</context>
<context>
    <name>AwardLine</name>
    <message>
        <source>%1 comes earlier</source>
        <translation>%1 kommt früher</translation>
    </message>
    <message>
        <source>%1 comes later</source>
        <translation>%1 kommt später</translation>
    </message>
</context>
<context>
    <name>AwardList</name>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
</context>
<context>
    <name>AwardLookScreen</name>
    <message>
        <source>Looking at the picture</source>
        <translation>Das Bild wird angesehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>AwardMore</name>
    <message>
        <source>A name, or nobody in particular</source>
        <translation>Ein Name, oder niemand Bestimmtes</translation>
    </message>
    <message>
        <source>A picture for the show, if you like</source>
        <translation>Ein Bild für die Show, wenn du magst</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Day on the certificate</source>
        <translation>Tag auf der Urkunde</translation>
    </message>
    <message>
        <source>In which language is the certificate?</source>
        <translation>In welcher Sprache ist die Urkunde?</translation>
    </message>
    <message>
        <source>Language of the certificate</source>
        <translation>Sprache der Urkunde</translation>
    </message>
    <message>
        <source>Service, team spirit, fun ...</source>
        <translation>Service, Teamgeist, Spaß ...</translation>
    </message>
    <message>
        <source>That of whoever gets it</source>
        <translation>Die der geehrten Person</translation>
    </message>
    <message>
        <source>The day it was written</source>
        <translation>Der Tag, an dem sie angelegt wurde</translation>
    </message>
    <message>
        <source>The picture of the award</source>
        <translation>Das Bild der Auszeichnung</translation>
    </message>
    <message>
        <source>Who hands it over</source>
        <translation>Wer sie überreicht</translation>
    </message>
</context>
<context>
    <name>AwardPaper</name>
    <message numerus="yes">
        <source>%Ln awards</source>
        <translation>
            <numerusform>%Ln Auszeichnung</numerusform>
            <numerusform>%Ln Auszeichnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>A message on a card has at most %L1 letters.</source>
        <translation>Eine Nachricht auf einer Karte hat höchstens %L1 Buchstaben.</translation>
    </message>
    <message>
        <source>A name on a card has at most %L1 letters.</source>
        <translation>Ein Name auf einer Karte hat höchstens %L1 Buchstaben.</translation>
    </message>
    <message>
        <source>Color me in. I can wait.</source>
        <translation>Mal mich aus. Ich habe Zeit.</translation>
    </message>
    <message>
        <source>Color them, cut them out, put one on.</source>
        <translation>Mal sie aus, schneid sie aus, setz einen auf.</translation>
    </message>
    <message>
        <source>Faster than the phone can ring.</source>
        <translation>Schneller, als das Telefon klingeln kann.</translation>
    </message>
    <message>
        <source>Find your mustache</source>
        <translation>Finde deinen Schnurrbart</translation>
    </message>
    <message>
        <source>Fireworks</source>
        <translation>Feuerwerk</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From the heart, and with a twirl of the mustache.</source>
        <translation>Von Herzen, und mit gezwirbeltem Bart.</translation>
    </message>
    <message>
        <source>It is good to have you here.</source>
        <translation>Schön, dass du da bist.</translation>
    </message>
    <message>
        <source>It was noticed, and it is not forgotten.</source>
        <translation>Es wurde gesehen und bleibt unvergessen.</translation>
    </message>
    <message>
        <source>No awards yet. They will stand here in their order.</source>
        <translation>Noch keine Auszeichnungen. Hier stehen sie dann der Reihe nach.</translation>
    </message>
    <message>
        <source>Nobody of this team can be on its poster.</source>
        <translation>Niemand aus diesem Team kann auf dem Plakat stehen.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Old printing</source>
        <translation>Wie früher gedruckt</translation>
    </message>
    <message>
        <source>Over the roofs</source>
        <translation>Über den Dächern</translation>
    </message>
    <message>
        <source>Page for coloring</source>
        <translation>Bild zum Ausmalen</translation>
    </message>
    <message>
        <source>Parade</source>
        <translation>Umzug</translation>
    </message>
    <message>
        <source>Presented by %1</source>
        <translation>Überreicht von %1</translation>
    </message>
    <message>
        <source>REAL</source>
        <translation>ECHT</translation>
    </message>
    <message>
        <source>Rosette</source>
        <translation>Rosette</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Super mustache</source>
        <translation>Superbart</translation>
    </message>
    <message>
        <source>Super mustache!</source>
        <translation>Superbart!</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Danke!</translation>
    </message>
    <message>
        <source>Thank you,</source>
        <translation>Danke,</translation>
    </message>
    <message>
        <source>Thank-you cards</source>
        <translation>Dankeskarten</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Up, up and away!</source>
        <translation>Auf und davon!</translation>
    </message>
    <message>
        <source>WITHDRAWN</source>
        <translation>ZURÜCKGEZOGEN</translation>
    </message>
    <message>
        <source>Which one is yours?</source>
        <translation>Welcher ist deiner?</translation>
    </message>
    <message>
        <source>You are the reason this works.</source>
        <translation>Ihr seid der Grund, warum hier alles läuft.</translation>
    </message>
    <message>
        <source>You saved the day.</source>
        <translation>Du hast den Tag gerettet.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln mehr</numerusform>
            <numerusform>und %Ln mehr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwardPaperScreen</name>
    <message>
        <source>A poster with everybody of one team. Who is not shown in public is not on it.</source>
        <translation>Ein Plakat mit allen aus einem Team. Wer nicht öffentlich gezeigt wird, steht nicht darauf.</translation>
    </message>
    <message>
        <source>A team&apos;s poster</source>
        <translation>Plakat für ein Team</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>For whoever presents: all awards in the order of the show, with recipient, what it is given for and who hands it over.</source>
        <translation>Für die Moderation: alle Auszeichnungen in der Reihenfolge der Show, mit wem, wofür und wer überreicht.</translation>
    </message>
    <message>
        <source>Four cards on a sheet, to cut out, with lines to write on.</source>
        <translation>Vier Karten auf einem Blatt, zum Ausschneiden, mit Linien zum Schreiben.</translation>
    </message>
    <message>
        <source>Heroes with mustaches in thick lines, for crayons and a quiet minute.</source>
        <translation>Helden mit Schnurrbart in dicken Linien, für Buntstifte und eine ruhige Minute.</translation>
    </message>
    <message>
        <source>It is saved as %1. One you make later takes its place.</source>
        <translation>Es liegt als %1 bereit. Ein späteres tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Machen</translation>
    </message>
    <message>
        <source>Making your paper</source>
        <translation>Dein Papier entsteht</translation>
    </message>
    <message>
        <source>Pages to color</source>
        <translation>Seiten zum Ausmalen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiere</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Ablaufplan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Thank-you cards</source>
        <translation>Dankeskarten</translation>
    </message>
    <message>
        <source>There are no teams yet. They come with your list of people.</source>
        <translation>Es gibt noch keine Teams. Sie kommen mit deiner Personenliste.</translation>
    </message>
    <message>
        <source>Your paper is ready.</source>
        <translation>Dein Papier ist fertig.</translation>
    </message>
</context>
<context>
    <name>AwardPapersScreen</name>
    <message numerus="yes">
        <source>%Ln wait to be made</source>
        <translation>
            <numerusform>%Ln ist noch zu machen</numerusform>
            <numerusform>%Ln sind noch zu machen</numerusform>
        </translation>
    </message>
    <message>
        <source>A team&apos;s poster</source>
        <translation>Plakat für ein Team</translation>
    </message>
    <message>
        <source>All of them are made</source>
        <translation>Alle sind gemacht</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Urkunden</translation>
    </message>
    <message>
        <source>Design, logo, signatures</source>
        <translation>Entwurf, Logo, Unterschriften</translation>
    </message>
    <message>
        <source>Everybody on one sheet</source>
        <translation>Alle auf einem Blatt</translation>
    </message>
    <message>
        <source>For whoever presents</source>
        <translation>Für die Moderation</translation>
    </message>
    <message>
        <source>Heroes with mustaches</source>
        <translation>Helden mit Schnurrbart</translation>
    </message>
    <message>
        <source>How they look</source>
        <translation>Wie sie aussehen</translation>
    </message>
    <message>
        <source>Pages to color</source>
        <translation>Seiten zum Ausmalen</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiere</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Ablaufplan</translation>
    </message>
    <message>
        <source>Thank-you cards</source>
        <translation>Dankeskarten</translation>
    </message>
    <message>
        <source>To cut out and write on</source>
        <translation>Zum Ausschneiden und Beschreiben</translation>
    </message>
</context>
<context>
    <name>AwardPreviewScreen</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Urkunde</translation>
    </message>
    <message>
        <source>Change this award</source>
        <translation>Auszeichnung ändern</translation>
    </message>
    <message>
        <source>The certificate of %1: %2</source>
        <translation>Die Urkunde von %1: %2</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Die nächste</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Die vorige</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
</context>
<context>
    <name>AwardReasons</name>
    <message>
        <source>Given by mistake</source>
        <translation>Aus Versehen vergeben</translation>
    </message>
    <message>
        <source>It goes to somebody else</source>
        <translation>Sie geht an jemand anderen</translation>
    </message>
    <message>
        <source>The name was wrong</source>
        <translation>Der Name stimmte nicht</translation>
    </message>
</context>
<context>
    <name>AwardRecipientScreen</name>
    <message numerus="yes">
        <source>%Ln letters too many for the paper. Say it shorter.</source>
        <translation>
            <numerusform>%Ln Buchstabe zu viel für das Papier. Sag es kürzer.</numerusform>
            <numerusform>%Ln Buchstaben zu viel für das Papier. Sag es kürzer.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name or a staff number</source>
        <translation>Ein Name oder eine Personalnummer</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Ein Team</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Ein anderer Name</translation>
    </message>
    <message>
        <source>As it stands on the certificate</source>
        <translation>So steht es auf der Urkunde</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters, or take another name.</source>
        <translation>Niemand gefunden. Versuch weniger Buchstaben, oder nimm einen anderen Namen.</translation>
    </message>
    <message>
        <source>People show up here as you type.</source>
        <translation>Hier erscheinen die Leute, während du tippst.</translation>
    </message>
    <message>
        <source>Take this name</source>
        <translation>Diesen Namen nehmen</translation>
    </message>
    <message>
        <source>The night shift, our customers, Ana and Zoë ...</source>
        <translation>Die Nachtschicht, unsere Kundschaft, Ana und Zoë ...</translation>
    </message>
    <message>
        <source>There are no teams yet. Take another name: it stands on the certificate as you write it.</source>
        <translation>Es gibt noch keine Teams. Nimm einen anderen Namen: er steht so auf der Urkunde, wie du ihn schreibst.</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>Wer bekommt sie?</translation>
    </message>
</context>
<context>
    <name>AwardScene</name>
    <message>
        <source>All awards</source>
        <translation>Alle Auszeichnungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>AwardScreen</name>
    <message>
        <source>Looking at the picture</source>
        <translation>Das Bild wird angesehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>AwardTitlesScreen</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Funny</source>
        <translation>Lustig</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Which title?</source>
        <translation>Welcher Titel?</translation>
    </message>
</context>
<context>
    <name>AwardWays</name>
    <message>
        <source>A spreadsheet or CSV</source>
        <translation>Eine Tabelle oder CSV</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>From a prize draw</source>
        <translation>Aus einer Verlosung</translation>
    </message>
    <message>
        <source>From the list of ideas</source>
        <translation>Aus der Ideenliste</translation>
    </message>
    <message>
        <source>Funny and serious titles</source>
        <translation>Lustige und ernste Titel</translation>
    </message>
    <message>
        <source>I write one</source>
        <translation>Ich schreibe eine</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In deinen Worten</translation>
    </message>
    <message>
        <source>One for each winner</source>
        <translation>Eine für jeden Gewinn</translation>
    </message>
    <message>
        <source>Your awards stand here, in the order of the show. Where shall the first ones come from?</source>
        <translation>Hier stehen deine Auszeichnungen, in der Reihenfolge der Show. Woher sollen die ersten kommen?</translation>
    </message>
</context>
<context>
    <name>AwardWithdraw</name>
    <message>
        <source>In your own words, or touch one below</source>
        <translation>In deinen Worten, oder tipp unten auf eine Zeile</translation>
    </message>
    <message>
        <source>Its number stays with it. Held under the scanner, the certificate says that it was withdrawn, never why.</source>
        <translation>Ihre Nummer bleibt ihr. Unter dem Scanner sagt die Urkunde, dass sie zurückgezogen wurde, nie warum.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>Warum wird sie zurückgezogen?</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Zurückziehen</translation>
    </message>
</context>
<context>
    <name>AwardWords</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>One or two warm sentences, read aloud with the award.</source>
        <translation>Ein oder zwei herzliche Sätze, die vorgelesen werden.</translation>
    </message>
    <message>
        <source>Voice of Calm, Keeper of the Coffee ...</source>
        <translation>Stimme der Ruhe, Hüter des Kaffees ...</translation>
    </message>
    <message>
        <source>What it is given for</source>
        <translation>Wofür es sie gibt</translation>
    </message>
    <message>
        <source>What the award is called</source>
        <translation>Wie die Auszeichnung heißt</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Wer sie bekommt</translation>
    </message>
</context>
<context>
    <name>Awards</name>
    <message>
        <source>%1 was withdrawn. Put it back first.</source>
        <translation>%1 wurde zurückgezogen. Hol sie zuerst zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificates: %1</source>
        <translation>
            <numerusform>%Ln Urkunde: %1</numerusform>
            <numerusform>%Ln Urkunden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have this name. Write the staff number or e-mail address instead.</source>
        <translation>
            <numerusform>%Ln Person heißt so. Schreib stattdessen die Personalnummer oder die E-Mail-Adresse.</numerusform>
            <numerusform>%Ln Personen heißen so. Schreib stattdessen die Personalnummer oder die E-Mail-Adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>A few words are needed here.</source>
        <translation>Hier braucht es ein paar Worte.</translation>
    </message>
    <message>
        <source>A kiosk has this event open, so nothing was recorded: its check does not know these certificates. Make them once more at the kiosk, or when it is closed.</source>
        <translation>Ein Kiosk hat diese Veranstaltung offen, darum wurde nichts vermerkt: Er erkennt diese Urkunden nicht. Mach sie am Kiosk noch einmal, oder wenn er geschlossen ist.</translation>
    </message>
    <message>
        <source>An award needs a title.</source>
        <translation>Eine Auszeichnung braucht einen Titel.</translation>
    </message>
    <message>
        <source>Drawing: %L1 of %L2</source>
        <translation>Gezeichnet: %L1 von %L2</translation>
    </message>
    <message>
        <source>Handlebar speaks English, French, German and Persian.</source>
        <translation>Handlebar spricht Englisch, Französisch, Deutsch und Persisch.</translation>
    </message>
    <message>
        <source>Its certificate was made already. Withdraw the award instead.</source>
        <translation>Die Urkunde dazu gibt es schon. Zieh die Auszeichnung stattdessen zurück.</translation>
    </message>
    <message>
        <source>More than %L1 awards: make two lists of it.</source>
        <translation>Mehr als %L1 Auszeichnungen: Mach zwei Listen daraus.</translation>
    </message>
    <message>
        <source>Nobody in the list has this staff number or e-mail address.</source>
        <translation>Niemand in der Liste hat diese Personalnummer oder E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Nobody in the list is called so. The name stands as it is written.</source>
        <translation>Niemand in der Liste heißt so. Der Name bleibt, wie er geschrieben ist.</translation>
    </message>
    <message>
        <source>Nobody is named in this row.</source>
        <translation>In dieser Zeile steht kein Name.</translation>
    </message>
    <message>
        <source>Nominations are closed.</source>
        <translation>Vorschläge sind gerade geschlossen.</translation>
    </message>
    <message>
        <source>Row %L1 is the same award. Keep one of them.</source>
        <translation>Zeile %L1 ist dieselbe Auszeichnung. Behalte eine davon.</translation>
    </message>
    <message>
        <source>Say in a few words why: it may stand on the certificate.</source>
        <translation>Sag in ein paar Worten, warum: Vielleicht steht es auf der Urkunde.</translation>
    </message>
    <message>
        <source>Somebody decided about this one already.</source>
        <translation>Darüber hat schon jemand entschieden.</translation>
    </message>
    <message>
        <source>That is you! Propose somebody whom you want to thank.</source>
        <translation>Das bist du! Schlag jemanden vor, dem du danken willst.</translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln nominations today. Come back tomorrow.</source>
        <translation>
            <numerusform>Das war heute %Ln Vorschlag. Komm morgen wieder.</numerusform>
            <numerusform>Das waren heute %Ln Vorschläge. Komm morgen wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row must name the columns, like: Title, Recipient, Citation.</source>
        <translation>Die erste Zeile muss die Spalten nennen, etwa: Titel, Empfänger, Begründung.</translation>
    </message>
    <message>
        <source>There is no award in this file.</source>
        <translation>In dieser Datei ist keine Auszeichnung.</translation>
    </message>
    <message>
        <source>There is no award to show yet.</source>
        <translation>Noch gibt es keine Auszeichnung zu zeigen.</translation>
    </message>
    <message>
        <source>There is no award yet that could have a certificate.</source>
        <translation>Es gibt noch keine Auszeichnung, für die es eine Urkunde geben könnte.</translation>
    </message>
    <message>
        <source>There is no column that says who gets it. Add one: Recipient.</source>
        <translation>Keine Spalte sagt, wer sie bekommt. Füge eine hinzu: Empfänger.</translation>
    </message>
    <message>
        <source>There is nobody in this team any more. Choose again.</source>
        <translation>In diesem Team ist niemand mehr. Wähl noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %L1 letters. Take out %Ln letters.</source>
        <translation>
            <numerusform>Es ist Platz für %L1 Zeichen. Nimm %Ln Zeichen heraus.</numerusform>
            <numerusform>Es ist Platz für %L1 Zeichen. Nimm %Ln Zeichen heraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>This award is not there any more.</source>
        <translation>Diese Auszeichnung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This nomination is not there any more.</source>
        <translation>Diesen Vorschlag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This person is not in the list any more. Choose again.</source>
        <translation>Diese Person steht nicht mehr in der Liste. Wähl noch einmal.</translation>
    </message>
    <message>
        <source>This was made into an award already.</source>
        <translation>Daraus wurde schon eine Auszeichnung.</translation>
    </message>
    <message>
        <source>Who is it for? Choose a person or a team, or write a name.</source>
        <translation>Für wen ist sie? Wähl eine Person oder ein Team, oder schreib einen Namen.</translation>
    </message>
    <message>
        <source>Write the day like this: 2026-10-09.</source>
        <translation>Schreib den Tag so: 2026-10-09.</translation>
    </message>
    <message>
        <source>You have proposed this already. It is with the organizers.</source>
        <translation>Das hast du schon vorgeschlagen. Es liegt beim Orga-Team.</translation>
    </message>
</context>
<context>
    <name>AwardsScreen</name>
    <message numerus="yes">
        <source>%Ln awards</source>
        <translation>
            <numerusform>%Ln Auszeichnung</numerusform>
            <numerusform>%Ln Auszeichnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nominations wait</source>
        <translation>
            <numerusform>%Ln Vorschlag wartet</numerusform>
            <numerusform>%Ln Vorschläge warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>From a prize draw</source>
        <translation>Aus einer Verlosung</translation>
    </message>
    <message>
        <source>From the list of ideas</source>
        <translation>Aus der Ideenliste</translation>
    </message>
    <message>
        <source>How certificates look</source>
        <translation>Wie Urkunden aussehen</translation>
    </message>
    <message>
        <source>I write one</source>
        <translation>Ich schreibe eine</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch mal ansehen</translation>
    </message>
    <message>
        <source>New award</source>
        <translation>Neue Auszeichnung</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Orga</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiere</translation>
    </message>
    <message>
        <source>Red carpet</source>
        <translation>Roter Teppich</translation>
    </message>
    <message>
        <source>The award was deleted.</source>
        <translation>Die Auszeichnung wurde gelöscht.</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>Woher kommt sie?</translation>
    </message>
    <message>
        <source>Who deserves one?</source>
        <translation>Wer verdient eine?</translation>
    </message>
</context>
<context>
    <name>BallotCard</name>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Number %L1: %2</source>
        <translation>Nummer %L1: %2</translation>
    </message>
    <message>
        <source>See number %L1 large</source>
        <translation>Nummer %L1 groß ansehen</translation>
    </message>
    <message>
        <source>Your own team: let the others decide</source>
        <translation>Dein eigenes Team: Lass die anderen entscheiden</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>your choice number %L1</source>
        <translation>deine Wahl Nummer %L1</translation>
    </message>
</context>
<context>
    <name>BallotHead</name>
    <message>
        <source>Nothing was counted. Your ballot is still here: try again in a moment.</source>
        <translation>Nichts wurde gezählt. Dein Stimmzettel ist noch da: Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Number %1 …</source>
        <translation>Nummer %1 …</translation>
    </message>
    <message>
        <source>Something you had chosen was withdrawn. The rest of your ballot is as it was.</source>
        <translation>Etwas, das du gewählt hattest, wurde zurückgezogen. Der Rest deines Stimmzettels ist wie vorher.</translation>
    </message>
</context>
<context>
    <name>BallotPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Look at my ballot</source>
        <translation>Meinen Zettel ansehen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Nichts davon</translation>
    </message>
</context>
<context>
    <name>BallotPaper</name>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Give each one 0 to 5 stars: cross one circle in a row. None is 0.</source>
        <translation>Gib jedem 0 bis 5 Sterne: ein Kreuz in jede Zeile. Keines heißt 0.</translation>
    </message>
    <message>
        <source>It is noted that you voted, not what. Whoever sees this paper sees that.</source>
        <translation>Vermerkt wird, dass du gewählt hast, nicht was. Das sieht nur, wer diesen Zettel sieht.</translation>
    </message>
    <message>
        <source>Nothing here says who you are. Whoever sees this paper sees your marks.</source>
        <translation>Hier steht nicht, wer du bist. Wer diesen Zettel sieht, sieht aber deine Kreuze.</translation>
    </message>
    <message>
        <source>Paper ballot</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>Then scan the code at the kiosk and touch what you marked. It works once.</source>
        <translation>Scanne dann den Code am Kiosk und tippe an, was du markiert hast. Er gilt einmal.</translation>
    </message>
    <message>
        <source>Tick all that you like, as many as you want.</source>
        <translation>Kreuze alle an, die dir gefallen, so viele du willst.</translation>
    </message>
    <message>
        <source>Tick the one you like best.</source>
        <translation>Kreuze das an, das dir am besten gefällt.</translation>
    </message>
    <message>
        <source>Write 1 beside the best one, 2 beside the next, as far as you like.</source>
        <translation>Schreib 1 neben das beste, 2 neben das nächste, so weit du magst.</translation>
    </message>
    <message>
        <source>your own: let the others decide</source>
        <translation>dein eigenes: lass die anderen entscheiden</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All words fit now.</source>
        <translation>Jetzt passen alle Worte.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Urkunden</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>There is no award yet.</source>
        <translation>Es gibt noch keine Auszeichnung.</translation>
    </message>
    <message>
        <source>Those it is</source>
        <translation>Diese sind es</translation>
    </message>
    <message>
        <source>Too long for their paper</source>
        <translation>Zu lang für ihr Papier</translation>
    </message>
    <message>
        <source>Touch one to say it shorter, or take another design. Printed like this, its end is left out.</source>
        <translation>Tipp auf eine, um sie kürzer zu sagen, oder nimm einen anderen Entwurf. So gedruckt fehlt ihr Ende.</translation>
    </message>
    <message>
        <source>Touch those you want</source>
        <translation>Tipp auf die, die du willst</translation>
    </message>
</context>
<context>
    <name>BatchWhole</name>
    <message numerus="yes">
        <source>%Ln certificates</source>
        <translation>
            <numerusform>%Ln Urkunde</numerusform>
            <numerusform>%Ln Urkunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificates do not hold all their words.</source>
        <translation>
            <numerusform>Auf %Ln Urkunde passen nicht alle Worte.</numerusform>
            <numerusform>Auf %Ln Urkunden passen nicht alle Worte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were made before: they keep their numbers, and the journal says that they were issued again.</source>
        <translation>
            <numerusform>%Ln davon gab es schon: sie behält ihre Nummer, und im Protokoll steht, dass sie neu ausgestellt wurde.</numerusform>
            <numerusform>%Ln davon gab es schon: sie behalten ihre Nummern, und im Protokoll steht, dass sie neu ausgestellt wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file each, to send</source>
        <translation>Eine Datei je Urkunde, zum Senden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All words fit on their paper.</source>
        <translation>Alle Worte passen auf ihr Papier.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>From then on the kiosk knows them under the scanner. They are saved in %1</source>
        <translation>Ab dann kennt der Kiosk sie unter dem Scanner. Sie liegen in %1</translation>
    </message>
    <message>
        <source>I choose</source>
        <translation>Ich wähle</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>Issue again</source>
        <translation>Neu ausstellen</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Gespeichert als</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at each</source>
        <translation>Jede ansehen</translation>
    </message>
    <message>
        <source>Looking whether all words fit ...</source>
        <translation>Passen alle Worte? Einen Moment ...</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <translation>Noch nicht gemacht</translation>
    </message>
    <message>
        <source>On all</source>
        <translation>Auf allen</translation>
    </message>
    <message>
        <source>One paper, to print</source>
        <translation>Ein Papier, zum Drucken</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiere</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>Which certificates?</source>
        <translation>Welche Urkunden?</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Welche</translation>
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
    <name>BoardScene</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln winners!</source>
        <translation>
            <numerusform>%Ln Gewinn!</numerusform>
            <numerusform>%Ln Gewinne!</numerusform>
        </translation>
    </message>
    <message>
        <source>All prizes are drawn.</source>
        <translation>Alle Preise sind verlost.</translation>
    </message>
    <message>
        <source>All winners</source>
        <translation>Alle Gewinne</translation>
    </message>
    <message numerus="yes">
        <source>Draw %Ln again</source>
        <translation>
            <numerusform>%Ln neu ziehen</numerusform>
            <numerusform>%Ln neu ziehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw these %Ln prizes again</source>
        <translation>
            <numerusform>%Ln Preis neu ziehen</numerusform>
            <numerusform>Diese %Ln Preise neu ziehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw these %Ln prizes again?</source>
        <translation>
            <numerusform>%Ln Preis neu ziehen?</numerusform>
            <numerusform>Diese %Ln Preise neu ziehen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is here</source>
        <translation>Alle sind da</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Finish the draw?</source>
        <translation>Die Verlosung abschließen?</translation>
    </message>
    <message>
        <source>Is everybody here?</source>
        <translation>Sind alle da?</translation>
    </message>
    <message>
        <source>Next prize</source>
        <translation>Nächster Preis</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Page back</source>
        <translation>Seite zurück</translation>
    </message>
    <message>
        <source>Page on</source>
        <translation>Seite weiter</translation>
    </message>
    <message>
        <source>Somebody is missing</source>
        <translation>Jemand fehlt</translation>
    </message>
    <message>
        <source>That is all!</source>
        <translation>Das war’s!</translation>
    </message>
    <message>
        <source>The record is written. From then on nothing changes any more.</source>
        <translation>Das Protokoll wird geschrieben. Danach ändert sich nichts mehr.</translation>
    </message>
    <message>
        <source>They are drawn all at once, from the same order as before. Everybody else keeps theirs, whatever happens.</source>
        <translation>Sie werden auf einmal gezogen, aus derselben Reihenfolge wie vorher. Alle anderen behalten ihren Preis, was auch geschieht.</translation>
    </message>
    <message>
        <source>Touch who is not here, or says no. Only those prizes are drawn again.</source>
        <translation>Tippt an, wer nicht da ist oder Nein sagt. Nur diese Preise werden neu gezogen.</translation>
    </message>
    <message>
        <source>Write the record</source>
        <translation>Protokoll schreiben</translation>
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
    <name>Booth</name>
    <message>
        <source>First cast your ballot, or go back. Then scan it again.</source>
        <translation>Gib zuerst deine Stimme ab oder geh zurück. Dann scanne es noch einmal.</translation>
    </message>
    <message>
        <source>It is counted while its vote is open. Ask the organizer.</source>
        <translation>Er wird gezählt, solange seine Wahl läuft. Frag die Orga.</translation>
    </message>
    <message>
        <source>Something on this ballot changed. Look at it once more.</source>
        <translation>Auf diesem Stimmzettel hat sich etwas geändert. Schau ihn noch einmal an.</translation>
    </message>
    <message>
        <source>That is a ballot paper.</source>
        <translation>Das ist ein Stimmzettel aus Papier.</translation>
    </message>
    <message>
        <source>There is nothing to choose here.</source>
        <translation>Hier gibt es nichts zu wählen.</translation>
    </message>
    <message>
        <source>This vote is over. Your ballot was not cast.</source>
        <translation>Diese Wahl ist vorbei. Dein Stimmzettel wurde nicht abgegeben.</translation>
    </message>
    <message>
        <source>You are new here. Ask the organizer to let you in: then you have a vote, too.</source>
        <translation>Du bist neu hier. Lass dich von der Organisation aufnehmen: Dann hast auch du eine Stimme.</translation>
    </message>
    <message>
        <source>You have voted here already. Every colleague has one vote.</source>
        <translation>Du hast hier schon gewählt. Alle haben eine Stimme.</translation>
    </message>
</context>
<context>
    <name>BoothScreen</name>
    <message>
        <source>End this ballot</source>
        <translation>Diesen Zettel beenden</translation>
    </message>
    <message>
        <source>Keep voting</source>
        <translation>Weiter wählen</translation>
    </message>
    <message>
        <source>Somebody held up another code. If the ballot ends here, it does not count, and its voter may come back.</source>
        <translation>Jemand hat einen anderen Code vorgezeigt. Endet der Stimmzettel hier, zählt er nicht, und wer ihn ausfüllt, darf wiederkommen.</translation>
    </message>
    <message>
        <source>This ballot is not cast yet.</source>
        <translation>Dieser Stimmzettel ist noch nicht abgegeben.</translation>
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
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Make it easier for you</source>
        <translation>Leichter für dich</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Schriftgröße</translation>
    </message>
</context>
<context>
    <name>BrokenStep</name>
    <message>
        <source>Break the draw off</source>
        <translation>Verlosung abbrechen</translation>
    </message>
    <message>
        <source>Leave the stage</source>
        <translation>Bühne verlassen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
</context>
<context>
    <name>CallRing</name>
    <message>
        <source>Time is up</source>
        <translation>Die Zeit ist um</translation>
    </message>
</context>
<context>
    <name>CameraChoices</name>
    <message>
        <source>Show the picture as in a mirror</source>
        <translation>Bild wie im Spiegel zeigen</translation>
    </message>
    <message>
        <source>Visitors may scan with the camera</source>
        <translation>Gäste dürfen mit der Kamera scannen</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welche</translation>
    </message>
</context>
<context>
    <name>CameraPane</name>
    <message>
        <source>The camera is on. No picture is kept.</source>
        <translation>Die Kamera ist an. Kein Bild wird behalten.</translation>
    </message>
    <message>
        <source>The camera is on. Only the photo that you keep stays.</source>
        <translation>Die Kamera ist an. Nur das Foto, das du behältst, bleibt.</translation>
    </message>
    <message>
        <source>The camera wakes up</source>
        <translation>Die Kamera wacht auf</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
</context>
<context>
    <name>CameraScreen</name>
    <message>
        <source>A mustache. It reads well, and nothing was claimed.</source>
        <translation>Ein Schnurrbart. Er ist gut lesbar, und gezählt wurde nichts.</translation>
    </message>
    <message>
        <source>A pass. It reads well.</source>
        <translation>Ein Ausweis. Er ist gut lesbar.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Camera and scanner</source>
        <translation>Kamera und Scanner</translation>
    </message>
    <message>
        <source>It reads well, but it is not a code of this event.</source>
        <translation>Gut lesbar, aber kein Code aus diesem Event.</translation>
    </message>
    <message>
        <source>No camera is plugged in. Any USB webcam will do: plug it in and it appears here. The scanner and typed codes work without one.</source>
        <translation>Es ist keine Kamera angeschlossen. Jede USB-Webcam geht: Steck sie ein, und sie erscheint hier. Scanner und eingetippte Codes brauchen keine.</translation>
    </message>
    <message>
        <source>Nothing to read? Hold a code a hand&apos;s length away. Is it blurred, turn the ring around the lens, if there is one.</source>
        <translation>Nichts zu lesen? Halt einen Code eine Handlänge davor. Ist er unscharf, dreh am Ring um die Linse, falls es einen gibt.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Orga-Team</translation>
    </message>
    <message>
        <source>Show the camera a code, or scan one with the scanner: nothing is claimed here.</source>
        <translation>Zeig der Kamera einen Code oder scann einen: Hier wird nichts gezählt.</translation>
    </message>
    <message>
        <source>The camera does not answer. Does another program use it? Close that, or unplug the camera and plug it in again.</source>
        <translation>Die Kamera antwortet nicht. Benutzt sie ein anderes Programm? Schließ es, oder zieh die Kamera ab und steck sie wieder ein.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>Die Kamera ist aus.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message numerus="yes">
        <source>%Ln captions did not say when they end; they stay as long as it takes to read them.</source>
        <translation>
            <numerusform>Ein Untertitel sagte nicht, wann er endet; er bleibt so lange, wie man zum Lesen braucht.</numerusform>
            <numerusform>%Ln Untertitel sagten nicht, wann sie enden; sie bleiben so lange, wie man zum Lesen braucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions had times that could not be read; they were left out.</source>
        <translation>
            <numerusform>Ein Untertitel hatte eine Zeit, die nicht zu lesen war; er fehlt.</numerusform>
            <numerusform>%Ln Untertitel hatten Zeiten, die nicht zu lesen waren; sie fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions were at the same time as too many others; they were left out.</source>
        <translation>
            <numerusform>Ein Untertitel fiel mit zu vielen anderen zusammen; er fehlt.</numerusform>
            <numerusform>%Ln Untertitel fielen mit zu vielen anderen zusammen; sie fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions were longer than a screen holds; their end was left out.</source>
        <translation>
            <numerusform>Ein Untertitel war länger, als auf den Bildschirm passt; sein Ende fehlt.</numerusform>
            <numerusform>%Ln Untertitel waren länger, als auf den Bildschirm passt; ihr Ende fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A few letters could not be read. Save the file again in UTF-8.</source>
        <translation>Ein paar Buchstaben waren nicht zu lesen. Speichere die Datei noch einmal in UTF-8.</translation>
    </message>
    <message>
        <source>Captions for the film %1</source>
        <translation>Untertitel für den Film %1</translation>
    </message>
    <message>
        <source>Change the times where you need to: hours:minutes:seconds,thousandths.</source>
        <translation>Ändere die Zeiten, wo es nötig ist: Stunden:Minuten:Sekunden,Tausendstel.</translation>
    </message>
    <message>
        <source>Dots that are left are not shown, nor are these lines. Save it as text in UTF-8.</source>
        <translation>Punkte, die bleiben, werden nicht gezeigt, diese Zeilen auch nicht. Speichere sie als Text in UTF-8.</translation>
    </message>
    <message>
        <source>No captions were found in this file. Save them as SRT or WebVTT.</source>
        <translation>In dieser Datei sind keine Untertitel. Speichere sie als SRT oder WebVTT.</translation>
    </message>
    <message>
        <source>Nothing is written in this file yet. Write over the dots, then bring it again.</source>
        <translation>In dieser Datei steht noch nichts. Überschreibe die Punkte und bring sie dann wieder.</translation>
    </message>
    <message>
        <source>The letters of this file were guessed. Look at a few captions; if they look odd, save it in UTF-8.</source>
        <translation>Die Buchstaben dieser Datei sind geraten. Sieh dir ein paar Untertitel an; wirken sie seltsam, speichere sie in UTF-8.</translation>
    </message>
    <message>
        <source>This file cannot be read. If it is on a stick, plug the stick in again.</source>
        <translation>Diese Datei ist nicht zu lesen. Liegt sie auf einem Stick, steck ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>This file is empty. Save the captions again, or copy them again.</source>
        <translation>Diese Datei ist leer. Speichere die Untertitel noch einmal oder kopiere sie neu.</translation>
    </message>
    <message>
        <source>This file is larger than %L1 MB. The captions of a film are much smaller.</source>
        <translation>Diese Datei ist größer als %L1 MB. Untertitel eines Films sind viel kleiner.</translation>
    </message>
    <message>
        <source>This is not a text file. Save the captions as SRT or WebVTT, in UTF-8.</source>
        <translation>Das ist keine Textdatei. Speichere die Untertitel als SRT oder WebVTT, in UTF-8.</translation>
    </message>
    <message>
        <source>Write over the dots what is said in these seconds: two short lines at most.</source>
        <translation>Überschreibe die Punkte mit dem, was in diesen Sekunden gesagt wird: höchstens zwei kurze Zeilen.</translation>
    </message>
</context>
<context>
    <name>CastPage</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>My next vote</source>
        <translation>Meine nächste Wahl</translation>
    </message>
    <message>
        <source>Thank you! Your ballot is in the box.</source>
        <translation>Danke! Dein Stimmzettel ist in der Urne.</translation>
    </message>
    <message>
        <source>The next voter</source>
        <translation>Wer wählt als Nächstes?</translation>
    </message>
    <message>
        <source>The paper is in the box.</source>
        <translation>Der Papierzettel ist in der Urne.</translation>
    </message>
    <message>
        <source>This is your ballot&apos;s code. Write it down if you like: after the close, the list shows it with what you chose. It is kept nowhere together with your name.</source>
        <translation>Das ist der Code deines Stimmzettels. Schreib ihn auf, wenn du magst: Nach dem Schluss zeigt ihn die Liste mit dem, was du gewählt hast. Nirgends steht er zusammen mit deinem Namen.</translation>
    </message>
    <message numerus="yes">
        <source>This screen clears itself in %Ln seconds.</source>
        <translation>
            <numerusform>Dieser Bildschirm löscht sich in %Ln Sekunde.</numerusform>
            <numerusform>Dieser Bildschirm löscht sich in %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your ballot&apos;s code. After the close, the list shows it with what you chose.</source>
        <translation>Der Code deines Stimmzettels. Nach dem Schluss zeigt ihn die Liste mit deiner Wahl.</translation>
    </message>
</context>
<context>
    <name>CeremonyScreen</name>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave the stage?</source>
        <translation>Die Bühne verlassen?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>The draw waits at this very step. The organizer&apos;s PIN leads back to it.</source>
        <translation>Die Verlosung wartet genau hier. Die PIN der Organisation führt zurück.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>A signature&apos;s picture cannot be read. Choose it again.</source>
        <translation>Das Bild einer Unterschrift lässt sich nicht lesen. Wähle es noch einmal aus.</translation>
    </message>
    <message>
        <source>A signature&apos;s words are too long: their end is left out.</source>
        <translation>Die Worte unter einer Unterschrift sind zu lang: Ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>Ana Pérez</source>
        <translation>Jürgen Großmann</translation>
    </message>
    <message>
        <source>Certificate of appreciation</source>
        <translation>Ehrenurkunde</translation>
    </message>
    <message>
        <source>For a smile that can be heard on the telephone, even on a Monday.</source>
        <translation>Für ein Lächeln, das man am Telefon hört, sogar montags.</translation>
    </message>
    <message>
        <source>Genuine? Hold me under the kiosk&apos;s scanner.</source>
        <translation>Echt? Halte mich unter den Scanner am Kiosk.</translation>
    </message>
    <message>
        <source>It is written smaller than it should be, as its letters tower.</source>
        <translation>Es steht kleiner da als gedacht, weil sich seine Zeichen türmen.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>Our fonts do not have all of its letters: a box stands for each.</source>
        <translation>Unsere Schriften haben nicht alle Buchstaben davon: Für jeden steht ein Kästchen.</translation>
    </message>
    <message>
        <source>Presented by %1 · %2</source>
        <translation>Überreicht von %1 · %2</translation>
    </message>
    <message>
        <source>Some words are too long for this design: their end is left out.</source>
        <translation>Manche Worte sind zu lang für diese Gestaltung: Ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>The Golden Mustache</source>
        <translation>Der Goldene Schnurrbart</translation>
    </message>
    <message>
        <source>The category is too long for this design: its end is left out.</source>
        <translation>Die Kategorie ist zu lang für diese Gestaltung: Ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>The citation is too long for this design: its end is left out.</source>
        <translation>Die Begründung ist zu lang für diese Gestaltung: Ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>The event&apos;s title is too long for this design: its end is left out.</source>
        <translation>Der Titel der Veranstaltung ist zu lang für diese Gestaltung: Sein Ende fehlt.</translation>
    </message>
    <message>
        <source>The logo cannot be read, so it is left out. Choose it again.</source>
        <translation>Das Logo lässt sich nicht lesen und fehlt. Wähle es noch einmal aus.</translation>
    </message>
    <message>
        <source>The name is too long for this design: its end is left out.</source>
        <translation>Der Name ist zu lang für diese Gestaltung: Sein Ende fehlt.</translation>
    </message>
    <message>
        <source>The presenter is too long for this design: its end is left out.</source>
        <translation>Der Name dessen, der überreicht, ist zu lang für diese Gestaltung: Sein Ende fehlt.</translation>
    </message>
    <message>
        <source>The title is too long for this design: its end is left out.</source>
        <translation>Der Titel ist zu lang für diese Gestaltung: Sein Ende fehlt.</translation>
    </message>
    <message>
        <source>is awarded to</source>
        <translation>verliehen an</translation>
    </message>
    <message>
        <source>your colleagues</source>
        <translation>deinen Kolleginnen und Kollegen</translation>
    </message>
</context>
<context>
    <name>ChanceBar</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hardly ever wins.</source>
        <translation>Gewinnt fast nie.</translation>
    </message>
    <message numerus="yes">
        <source>Who holds %Ln tickets</source>
        <translation>
            <numerusform>Wer %Ln Los hat</numerusform>
            <numerusform>Wer %Ln Lose hat</numerusform>
        </translation>
    </message>
    <message>
        <source>Wins every time.</source>
        <translation>Gewinnt jedes Mal.</translation>
    </message>
    <message numerus="yes">
        <source>Wins in about %Ln of 1,000 draws.</source>
        <translation>
            <numerusform>Gewinnt in etwa %Ln von 1000 Verlosungen.</numerusform>
            <numerusform>Gewinnt in etwa %Ln von 1000 Verlosungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Cast it, and it stays: nobody can take it out again, not even you.</source>
        <translation>Abgegeben ist abgegeben: Niemand kann ihn wieder herausnehmen, auch du nicht.</translation>
    </message>
    <message>
        <source>Cast my ballot</source>
        <translation>Stimme abgeben</translation>
    </message>
    <message>
        <source>Change something</source>
        <translation>Etwas ändern</translation>
    </message>
    <message>
        <source>Is this your ballot?</source>
        <translation>Ist das dein Stimmzettel?</translation>
    </message>
    <message>
        <source>Nothing was counted. Your ballot is still here: try again in a moment.</source>
        <translation>Nichts wurde gezählt. Dein Stimmzettel ist noch da: Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>That is fine: an empty ballot is counted as one who voted.</source>
        <translation>Das ist in Ordnung: Ein leerer Stimmzettel zählt als abgegebene Stimme.</translation>
    </message>
    <message>
        <source>You chose none of them.</source>
        <translation>Du hast nichts davon gewählt.</translation>
    </message>
</context>
<context>
    <name>CheckedScreen</name>
    <message>
        <source>A certificate from another event.</source>
        <translation>Eine Urkunde von einem anderen Fest.</translation>
    </message>
    <message>
        <source>Compare every letter with the paper. Another one? Hold it here.</source>
        <translation>Vergleiche jeden Buchstaben mit dem Papier. Noch eine? Zeig her.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>It looks like one of ours, but nobody was ever given it. Show it to the organizer.</source>
        <translation>Sie sieht aus wie eine von uns, aber niemand hat sie je bekommen. Zeig sie der Organisation.</translation>
    </message>
    <message>
        <source>Its certificate counts no more. The organizer can tell you why.</source>
        <translation>Ihre Urkunde gilt nicht mehr. Die Organisation kann dir sagen, warum.</translation>
    </message>
    <message>
        <source>Only the kiosk that made it can say whether it is real. Ask whoever gave it to you.</source>
        <translation>Nur der Kiosk, der sie gemacht hat, weiß, ob sie echt ist. Frag, wer sie dir gegeben hat.</translation>
    </message>
    <message>
        <source>The kiosk knows no such certificate.</source>
        <translation>Der Kiosk kennt diese Urkunde nicht.</translation>
    </message>
    <message>
        <source>This award was withdrawn.</source>
        <translation>Diese Auszeichnung wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>This certificate is real.</source>
        <translation>Diese Urkunde ist echt.</translation>
    </message>
</context>
<context>
    <name>ChooseScene</name>
    <message>
        <source>Back a page</source>
        <translation>Seite zurück</translation>
    </message>
    <message>
        <source>Back to the stage</source>
        <translation>Zurück zur Bühne</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Seite %L1 von %L2</translation>
    </message>
    <message>
        <source>Which award comes next?</source>
        <translation>Welche Auszeichnung kommt jetzt?</translation>
    </message>
</context>
<context>
    <name>CinemaComing</name>
    <message>
        <source>Coming next</source>
        <translation>Gleich kommt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>The lights go down</source>
        <translation>Das Licht geht aus</translation>
    </message>
    <message>
        <source>This one does not want to play today. The next one is ready for you!</source>
        <translation>Dieser hat heute keine Lust. Der nächste ist schon bereit!</translation>
    </message>
</context>
<context>
    <name>CinemaControls</name>
    <message>
        <source>Back to the posters</source>
        <translation>Zurück zu den Plakaten</translation>
    </message>
    <message>
        <source>Captions in: %1</source>
        <translation>Untertitel auf: %1</translation>
    </message>
    <message>
        <source>Captions: off</source>
        <translation>Untertitel: aus</translation>
    </message>
    <message>
        <source>Captions: on</source>
        <translation>Untertitel: an</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Posters</source>
        <translation>Plakate</translation>
    </message>
    <message>
        <source>Ten seconds back</source>
        <translation>Zehn Sekunden zurück</translation>
    </message>
    <message>
        <source>Ten seconds on</source>
        <translation>Zehn Sekunden vor</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Der nächste</translation>
    </message>
    <message>
        <source>Where the film is</source>
        <translation>Stelle im Film</translation>
    </message>
</context>
<context>
    <name>CinemaLine</name>
    <message>
        <source>Cinema: they say thank you</source>
        <translation>Kino: Sie sagen danke</translation>
    </message>
</context>
<context>
    <name>CinemaPoster</name>
    <message>
        <source>A few words</source>
        <translation>Ein paar Worte</translation>
    </message>
</context>
<context>
    <name>CinemaPosters</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Seite %L1 von %L2</translation>
    </message>
    <message>
        <source>Pick a poster, or watch all of them.</source>
        <translation>Such dir ein Plakat aus, oder sieh dir alle an.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>Alle ansehen</translation>
    </message>
    <message>
        <source>Soon you find films and messages of thanks here.</source>
        <translation>Bald findest du hier Filme und Worte des Dankes.</translation>
    </message>
    <message>
        <source>Tell somebody about it - or pick another one.</source>
        <translation>Erzähl jemandem davon - oder such dir noch einen aus.</translation>
    </message>
    <message>
        <source>Thank you for watching!</source>
        <translation>Danke fürs Zuschauen!</translation>
    </message>
    <message>
        <source>The little cinema</source>
        <translation>Das kleine Kino</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Die nächste Seite</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Die Seite davor</translation>
    </message>
    <message>
        <source>They say thank you</source>
        <translation>Sie sagen danke</translation>
    </message>
    <message>
        <source>This film does not want to play today. Pick another one!</source>
        <translation>Dieser Film hat heute keine Lust. Such dir einen anderen aus!</translation>
    </message>
    <message>
        <source>Touch the poster to watch it.</source>
        <translation>Tippe auf das Plakat, um es anzusehen.</translation>
    </message>
</context>
<context>
    <name>CinemaTheatre</name>
    <message>
        <source>Show the controls</source>
        <translation>Bedienung zeigen</translation>
    </message>
</context>
<context>
    <name>ClaimScreen</name>
    <message>
        <source>A bit closer: the code may fill the frame.</source>
        <translation>Etwas näher: Der Code darf den Rahmen füllen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bring the code into the frame.</source>
        <translation>Halt den Code in den Rahmen.</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Kamera aus</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Got it!</source>
        <translation>Gelesen!</translation>
    </message>
    <message>
        <source>Hold a mustache under the scanner</source>
        <translation>Halt einen Schnurrbart unter den Scanner</translation>
    </message>
    <message>
        <source>Hold it still for a moment.</source>
        <translation>Halt ihn einen Moment still.</translation>
    </message>
    <message>
        <source>Hold the code up to the camera</source>
        <translation>Zeig der Kamera den Code</translation>
    </message>
    <message>
        <source>It is a bit dark here. Try where there is more light.</source>
        <translation>Hier ist es etwas dunkel. Versuch es da, wo mehr Licht ist.</translation>
    </message>
    <message>
        <source>No scanner near you? Type the code that is printed on it.</source>
        <translation>Kein Scanner in der Nähe? Tipp den Code ein, der draufsteht.</translation>
    </message>
    <message>
        <source>No scanner near you? Use the camera, or type the code that is printed on it.</source>
        <translation>Kein Scanner in der Nähe? Nimm die Kamera oder tipp den Code ein, der draufsteht.</translation>
    </message>
    <message>
        <source>The camera does not answer. The scanner still works, and so does typing the code.</source>
        <translation>Die Kamera antwortet nicht. Der Scanner geht weiter, und eintippen kannst du den Code auch.</translation>
    </message>
    <message>
        <source>The camera was unplugged. The scanner still works, and so does typing the code.</source>
        <translation>Die Kamera wurde abgezogen. Der Scanner geht weiter, und eintippen kannst du den Code auch.</translation>
    </message>
    <message>
        <source>The next one is for %1, too.</source>
        <translation>Der nächste ist auch für %1.</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Code eintippen</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Kamera benutzen</translation>
    </message>
    <message>
        <source>You scanned this one already. On to the next!</source>
        <translation>Den hatten wir schon. Zeig den nächsten!</translation>
    </message>
</context>
<context>
    <name>ClueCard</name>
    <message>
        <source>New!</source>
        <translation>Neu!</translation>
    </message>
    <message>
        <source>Opens on %1</source>
        <translation>Öffnet am %1</translation>
    </message>
    <message>
        <source>Opens today at %1</source>
        <translation>Öffnet heute um %1</translation>
    </message>
</context>
<context>
    <name>ClueListScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Clues</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Late finds</source>
        <translation>Späte Funde</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Orga-Team</translation>
    </message>
    <message>
        <source>Shift hours</source>
        <translation>Schichtzeiten</translation>
    </message>
    <message>
        <source>The clue was deleted.</source>
        <translation>Der Hinweis ist gelöscht.</translation>
    </message>
    <message>
        <source>Write a clue</source>
        <translation>Hinweis schreiben</translation>
    </message>
    <message>
        <source>Your clues stand here. Write the first one: it opens by itself when its time comes.</source>
        <translation>Hier stehen deine Hinweise. Schreib den ersten: Er öffnet sich von selbst, wenn seine Zeit kommt.</translation>
    </message>
</context>
<context>
    <name>ClueScreen</name>
    <message>
        <source>A new clue</source>
        <translation>Ein neuer Hinweis</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Zurück ohne Speichern</translation>
    </message>
    <message>
        <source>Clue %L1 of %L2</source>
        <translation>Hinweis %L1 von %L2</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Down the list</source>
        <translation>Weiter nach unten</translation>
    </message>
    <message>
        <source>Everybody reads their own language, or that of the event.</source>
        <translation>Alle lesen ihre eigene Sprache, sonst die des Events.</translation>
    </message>
    <message>
        <source>Hangs on the wall for visitors</source>
        <translation>Hängt für alle aus</translation>
    </message>
    <message>
        <source>One language is enough: everybody reads that one.</source>
        <translation>Eine Sprache genügt: Dann lesen alle diese.</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Öffnet um</translation>
    </message>
    <message>
        <source>Opens at (visitors can read it now)</source>
        <translation>Öffnet um (ist schon zu lesen)</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Orga-Team</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>Jetzt gleich</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The clue</source>
        <translation>Der Hinweis</translation>
    </message>
    <message>
        <source>This is how it reads</source>
        <translation>So liest es sich</translation>
    </message>
    <message>
        <source>Tomorrow at 9:00</source>
        <translation>Morgen um 9:00</translation>
    </message>
    <message>
        <source>Up the list</source>
        <translation>Weiter nach oben</translation>
    </message>
    <message>
        <source>Where paper goes in white and comes out warm ...</source>
        <translation>Wo Papier weiß hineingeht und warm herauskommt ...</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Geschrieben auf</translation>
    </message>
</context>
<context>
    <name>Clues</name>
    <message>
        <source>A clue has at most %L1 letters. Make it shorter.</source>
        <translation>Ein Hinweis hat höchstens %L1 Zeichen. Mach ihn kürzer.</translation>
    </message>
    <message>
        <source>A clue needs a few words. Write them in one language at least.</source>
        <translation>Ein Hinweis braucht ein paar Worte. Schreib sie in mindestens einer Sprache.</translation>
    </message>
    <message>
        <source>An event holds at most %L1 clues. Delete an old one.</source>
        <translation>Ein Event hat höchstens %L1 Hinweise. Lösch einen alten.</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <translation>Offen seit %1</translation>
    </message>
    <message>
        <source>Opens on %1</source>
        <translation>Öffnet am %1</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Zur Seite gelegt</translation>
    </message>
    <message>
        <source>This clue was deleted. Write it anew.</source>
        <translation>Dieser Hinweis wurde gelöscht. Schreib ihn neu.</translation>
    </message>
</context>
<context>
    <name>CluesScreen</name>
    <message numerus="yes">
        <source>%Ln clues to go by.</source>
        <translation>
            <numerusform>1 Hinweis für die Suche.</numerusform>
            <numerusform>%Ln Hinweise für die Suche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Look behind, under and inside. When the organizer writes a clue, it hangs here.</source>
        <translation>Sieh dahinter, darunter und hinein. Schreibt das Orga-Team einen Hinweis, hängt er hier.</translation>
    </message>
    <message>
        <source>No clues yet.</source>
        <translation>Noch keine Hinweise.</translation>
    </message>
    <message>
        <source>The first clue is on its way.</source>
        <translation>Der erste Hinweis ist unterwegs.</translation>
    </message>
    <message>
        <source>The hunt</source>
        <translation>Die Jagd</translation>
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
    <name>Contest</name>
    <message>
        <source>A criterion weighs 1 to 9 and has at most 100 points.</source>
        <translation>Ein Kriterium wiegt 1 bis 9 und hat höchstens 100 Punkte.</translation>
    </message>
    <message>
        <source>A vote is under way: who takes part in it stays.</source>
        <translation>Eine Wahl läuft: Wer dabei ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>A vote is under way: whose costume it is stays.</source>
        <translation>Eine Wahl läuft: Wem das Kostüm gehört, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>At most %1 criteria fit on a judge&apos;s page.</source>
        <translation>Auf ein Blatt der Jury passen höchstens %1 Kriterien.</translation>
    </message>
    <message>
        <source>At most %1 photos for each costume.</source>
        <translation>Höchstens %1 Fotos je Kostüm.</translation>
    </message>
    <message>
        <source>Each criterion needs a name.</source>
        <translation>Jedes Kriterium braucht einen Namen.</translation>
    </message>
    <message>
        <source>Give the contest a title.</source>
        <translation>Gib dem Wettbewerb einen Titel.</translation>
    </message>
    <message>
        <source>Give the costume a title.</source>
        <translation>Gib dem Kostüm einen Titel.</translation>
    </message>
    <message>
        <source>It was on a ballot. Withdraw it instead.</source>
        <translation>Es stand schon auf einem Stimmzettel. Zieh es stattdessen zurück.</translation>
    </message>
    <message>
        <source>It would close at once: its closing time is over.</source>
        <translation>Sie würde sofort schließen: Ihr Ende ist schon vorbei.</translation>
    </message>
    <message>
        <source>Nobody takes part yet. Add the first costume.</source>
        <translation>Noch ist niemand dabei. Füge das erste Kostüm hinzu.</translation>
    </message>
    <message>
        <source>Say what the judges look at: add a criterion first.</source>
        <translation>Sag, worauf die Jury achtet: Füge zuerst ein Kriterium hinzu.</translation>
    </message>
    <message>
        <source>Say whose costume it is.</source>
        <translation>Sag, wem das Kostüm gehört.</translation>
    </message>
    <message>
        <source>Say why: it is kept in the journal.</source>
        <translation>Sag, warum: Das Journal hebt es auf.</translation>
    </message>
    <message>
        <source>That is %1 letters. %2 fit: make it a little shorter.</source>
        <translation>Das sind %1 Zeichen. %2 passen: Kürze es ein wenig.</translation>
    </message>
    <message>
        <source>That time is over. Choose a later one, or close the vote now.</source>
        <translation>Diese Zeit ist vorbei. Wähle eine spätere, oder schließ die Wahl jetzt.</translation>
    </message>
    <message>
        <source>The vote would close before it opens. Look at both times.</source>
        <translation>Die Wahl würde enden, bevor sie beginnt. Schau beide Zeiten an.</translation>
    </message>
    <message>
        <source>This contest is not there any more.</source>
        <translation>Diesen Wettbewerb gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This contest is over.</source>
        <translation>Dieser Wettbewerb ist vorbei.</translation>
    </message>
    <message>
        <source>This costume is not there any more.</source>
        <translation>Dieses Kostüm gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This vote is not open.</source>
        <translation>Diese Wahl ist nicht offen.</translation>
    </message>
    <message>
        <source>This vote was opened: what was announced stays.</source>
        <translation>Diese Wahl wurde eröffnet: Was angekündigt ist, bleibt.</translation>
    </message>
    <message>
        <source>Tick that everybody on the photos agreed.</source>
        <translation>Hak an, dass alle auf den Fotos einverstanden sind.</translation>
    </message>
</context>
<context>
    <name>ContestCriteriaScreen</name>
    <message>
        <source>Add a criterion</source>
        <translation>Noch ein Kriterium</translation>
    </message>
    <message>
        <source>Both sides are turned into places and weighed, so a strict judge counts no more than a mild one. All this is announced before the vote opens.</source>
        <translation>Beide Seiten werden in Plätze umgerechnet und gewichtet: Wer streng urteilt, zählt nicht mehr als wer mild ist. All das wird vor der Abstimmung bekannt gegeben.</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Wettbewerb</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Judges and colleagues</source>
        <translation>Jury und Kollegium</translation>
    </message>
    <message>
        <source>Judges count, in percent</source>
        <translation>Die Jury zählt, in Prozent</translation>
    </message>
    <message>
        <source>What they look at</source>
        <translation>Worauf die Jury schaut</translation>
    </message>
</context>
<context>
    <name>ContestDesk</name>
    <message>
        <source>%1 ends today at %2: %L3 of %L4 voted.</source>
        <translation>%1 endet heute um %2: %L3 von %L4 haben abgestimmt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln costumes have no photo yet.</source>
        <translation>
            <numerusform>%1: %Ln Kostüm hat noch kein Foto.</numerusform>
            <numerusform>%1: %Ln Kostüme haben noch kein Foto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln judges are not done yet.</source>
        <translation>
            <numerusform>%1: %Ln Jurymitglied ist noch nicht fertig.</numerusform>
            <numerusform>%1: %Ln Jurymitglieder sind noch nicht fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 costumes done</source>
        <translation>%L1 von %L2 Kostümen bewertet</translation>
    </message>
    <message>
        <source>%L1 of %L2 voted</source>
        <translation>%L1 von %L2 haben abgestimmt</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln judges are done.</source>
        <translation>
            <numerusform>%L1 von %Ln Jurymitglied ist fertig.</numerusform>
            <numerusform>%L1 von %Ln Jurymitgliedern sind fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln costumes</source>
        <translation>
            <numerusform>%Ln Kostüm</numerusform>
            <numerusform>%Ln Kostüme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln costumes take part.</source>
        <translation>
            <numerusform>%Ln Kostüm macht mit.</numerusform>
            <numerusform>%Ln Kostüme machen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges are named.</source>
        <translation>
            <numerusform>%Ln Jurymitglied ist benannt.</numerusform>
            <numerusform>%Ln Jurymitglieder sind benannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Best costume</source>
        <translation>Das beste Kostüm</translation>
    </message>
    <message>
        <source>If two are equal: %1</source>
        <translation>Bei Gleichstand: %1</translation>
    </message>
    <message>
        <source>In no contest</source>
        <translation>In keinem Wettbewerb</translation>
    </message>
    <message>
        <source>No PIN and no pass</source>
        <translation>Weder PIN noch Ausweis</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Ohne Foto</translation>
    </message>
    <message>
        <source>Nobody is a judge yet.</source>
        <translation>Noch ist niemand in der Jury.</translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation>Noch macht niemand mit.</translation>
    </message>
    <message>
        <source>Nothing to judge yet</source>
        <translation>Noch nichts zu bewerten</translation>
    </message>
    <message>
        <source>The closing time is over.</source>
        <translation>Die Schlusszeit ist schon vorbei.</translation>
    </message>
    <message>
        <source>The idea</source>
        <translation>Die Idee</translation>
    </message>
    <message>
        <source>The show</source>
        <translation>Der Auftritt</translation>
    </message>
    <message>
        <source>The vote would close before it opens.</source>
        <translation>Die Abstimmung würde enden, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>The work in it</source>
        <translation>Die Arbeit darin</translation>
    </message>
    <message>
        <source>They pick their name and type their PIN.</source>
        <translation>Sie wählen ihren Namen und tippen ihre PIN.</translation>
    </message>
    <message>
        <source>They pick their name.</source>
        <translation>Sie wählen ihren Namen.</translation>
    </message>
    <message>
        <source>They scan their pass.</source>
        <translation>Sie scannen ihren Ausweis.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
</context>
<context>
    <name>ContestFacts</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Costumes</source>
        <translation>Kostüme</translation>
    </message>
    <message>
        <source>How colleagues say who they are</source>
        <translation>Wie sich alle ausweisen</translation>
    </message>
    <message>
        <source>How it is voted on</source>
        <translation>Wie abgestimmt wird</translation>
    </message>
    <message>
        <source>Judges and colleagues</source>
        <translation>Jury und Kollegium</translation>
    </message>
    <message>
        <source>Move its end</source>
        <translation>Ende verschieben</translation>
    </message>
    <message>
        <source>Paper ballots</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The judges</source>
        <translation>Die Jury</translation>
    </message>
    <message>
        <source>The night shift</source>
        <translation>Die Nachtschicht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who cannot come here votes on paper.</source>
        <translation>Wer nicht herkommen kann, wählt auf Papier.</translation>
    </message>
    <message>
        <source>Who judges</source>
        <translation>Wer bewertet</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wer mitmacht</translation>
    </message>
</context>
<context>
    <name>ContestLine</name>
    <message>
        <source>Costumes: look and vote</source>
        <translation>Kostüme: ansehen und wählen</translation>
    </message>
    <message>
        <source>Costumes: voting is over</source>
        <translation>Kostüme: Wahl geschlossen</translation>
    </message>
    <message>
        <source>Costumes: who is in?</source>
        <translation>Kostüme: Wer macht mit?</translation>
    </message>
    <message>
        <source>Costumes: who won?</source>
        <translation>Kostüme: Wer hat gewonnen?</translation>
    </message>
</context>
<context>
    <name>ContestMethodScreen</name>
    <message>
        <source>Both are announced before the vote opens, and stay. The number, the name or the place in the list never decide.</source>
        <translation>Beides wird vor der Abstimmung bekannt gegeben und bleibt. Nummer, Name oder Platz in der Liste entscheiden nie.</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Wettbewerb</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>How it is voted on</source>
        <translation>Wie abgestimmt wird</translation>
    </message>
    <message>
        <source>If two are equal</source>
        <translation>Bei Gleichstand</translation>
    </message>
    <message>
        <source>What everybody does</source>
        <translation>Was alle tun</translation>
    </message>
</context>
<context>
    <name>ContestPlanScreen</name>
    <message>
        <source>A new contest</source>
        <translation>Ein neuer Wettbewerb</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the contest</source>
        <translation>Zurück zum Wettbewerb</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Abstimmung schließen</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Wettbewerb</translation>
    </message>
    <message>
        <source>From then on the way of voting, the weights, the rule for equals and the list of costumes stay as they are. You can move its end, and call it off.</source>
        <translation>Von da an bleiben die Art der Abstimmung, die Gewichte, die Regel bei Gleichstand und die Liste der Kostüme, wie sie sind. Du kannst das Ende verschieben oder alles absagen.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Open it now</source>
        <translation>Jetzt öffnen</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>Abstimmung öffnen</translation>
    </message>
    <message>
        <source>Open the vote?</source>
        <translation>Abstimmung öffnen?</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>What is announced</source>
        <translation>Was bekannt gegeben wird</translation>
    </message>
</context>
<context>
    <name>ContestResult</name>
    <message>
        <source>%1 of %2 judged</source>
        <translation>%1 von %2 bewertet</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 bis %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots speak for nobody here.</source>
        <translation>
            <numerusform>%Ln Stimmzettel spricht hier für niemanden.</numerusform>
            <numerusform>%Ln Stimmzettel sprechen hier für niemanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>All stars added up</source>
        <translation>Alle Sterne zusammen</translation>
    </message>
    <message>
        <source>Another first place</source>
        <translation>Ein anderer erster Platz</translation>
    </message>
    <message>
        <source>As announced</source>
        <translation>Wie angekündigt</translation>
    </message>
    <message>
        <source>Costume %1</source>
        <translation>Kostüm %1</translation>
    </message>
    <message>
        <source>Judges one by one: %1</source>
        <translation>Jury einzeln: %1</translation>
    </message>
    <message>
        <source>No: whoever is first is first with any weight.</source>
        <translation>Nein: Wer vorn liegt, liegt bei jedem Gewicht vorn.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>Same first place</source>
        <translation>Derselbe erste Platz</translation>
    </message>
    <message>
        <source>The count</source>
        <translation>Die Zählung</translation>
    </message>
    <message>
        <source>The run-off of the first two</source>
        <translation>Die Stichwahl der ersten zwei</translation>
    </message>
    <message>
        <source>These ballots do not say enough for it.</source>
        <translation>Diese Stimmzettel sagen dafür zu wenig.</translation>
    </message>
    <message>
        <source>Withdrawn, so not counted: %1</source>
        <translation>Zurückgezogen, also nicht gezählt: %1</translation>
    </message>
    <message>
        <source>Yes: the first place changes at %1 %.</source>
        <translation>Ja: Der erste Platz wechselt bei %1 %.</translation>
    </message>
    <message numerus="yes">
        <source>better than %Ln others</source>
        <translation>
            <numerusform>vor %Ln anderen</numerusform>
            <numerusform>vor %Ln anderen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContestSureScreen</name>
    <message>
        <source>Call it off</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the vote for good?</source>
        <translation>Abstimmung endgültig schließen?</translation>
    </message>
    <message>
        <source>How many have voted?</source>
        <translation>Wie viele haben abgestimmt?</translation>
    </message>
    <message>
        <source>In your own words, or touch one below</source>
        <translation>In deinen Worten, oder tipp unten einen an</translation>
    </message>
    <message>
        <source>Its ballots are never counted. The reason is kept in the journal.</source>
        <translation>Die Stimmzettel werden nie gezählt. Der Grund steht im Journal.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Alles so lassen</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message numerus="yes">
        <source>Nobody votes or judges after it, and it cannot be opened again. %Ln people have voted. Type this number, and it is closed.</source>
        <translation>
            <numerusform>Danach stimmt niemand mehr ab und niemand bewertet, und sie lässt sich nicht wieder öffnen. %Ln Person hat abgestimmt. Tippe diese Zahl, und sie ist geschlossen.</numerusform>
            <numerusform>Danach stimmt niemand mehr ab und niemand bewertet, und sie lässt sich nicht wieder öffnen. %Ln Personen haben abgestimmt. Tippe diese Zahl, und sie ist geschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is it called off?</source>
        <translation>Warum wird abgesagt?</translation>
    </message>
</context>
<context>
    <name>ContestTelling</name>
    <message>
        <source>%1 (0 to %L2)</source>
        <translation>%1 (0 bis %L2)</translation>
    </message>
    <message>
        <source>%1 (0 to %L2, counts %L3 times)</source>
        <translation>%1 (0 bis %L2, zählt %L3-fach)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln costumes have no photo yet.</source>
        <translation>
            <numerusform>%Ln Kostüm hat noch kein Foto.</numerusform>
            <numerusform>%Ln Kostüme haben noch kein Foto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters too many. Say it shorter.</source>
        <translation>
            <numerusform>%Ln Buchstabe zu viel. Sag es kürzer.</numerusform>
            <numerusform>%Ln Buchstaben zu viel. Sag es kürzer.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 to %L1 points</source>
        <translation>0 bis %L1 Punkte</translation>
    </message>
    <message>
        <source>0 to %L1 points, counts %L2 times</source>
        <translation>0 bis %L1 Punkte, zählt %L2-fach</translation>
    </message>
    <message>
        <source>A rule parts them</source>
        <translation>Eine Regel trennt sie</translation>
    </message>
    <message>
        <source>All they like</source>
        <translation>Alle, die gefallen</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Colleagues decide alone.</source>
        <translation>Das Kollegium entscheidet allein.</translation>
    </message>
    <message>
        <source>Each costume&apos;s highest and lowest judge are left out where there are %L1 judges or more.</source>
        <translation>Ab %L1 Jurymitgliedern zählen bei jedem Kostüm die höchste und die niedrigste Wertung nicht.</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Doppelt eingetragen</translation>
    </message>
    <message>
        <source>Equals share the place, and both stand on the podium.</source>
        <translation>Gleiche teilen sich den Platz und stehen beide auf dem Podest.</translation>
    </message>
    <message>
        <source>Everybody gives 0 to 5 stars. Of the two with the most stars, the one wins that more people put higher.</source>
        <translation>Alle geben 0 bis 5 Sterne. Von den beiden mit den meisten gewinnt das Kostüm, das mehr Leute höher werten.</translation>
    </message>
    <message>
        <source>Everybody names one costume. Most votes win.</source>
        <translation>Alle nennen ein Kostüm. Die meisten Stimmen gewinnen.</translation>
    </message>
    <message>
        <source>Everybody says first, second, third. The last one leaves and its votes go on, until one has more than half.</source>
        <translation>Alle sagen erstes, zweites, drittes. Das letzte scheidet aus und seine Stimmen ziehen weiter, bis eines mehr als die Hälfte hat.</translation>
    </message>
    <message>
        <source>Everybody ticks as many costumes as they like. Most ticks win.</source>
        <translation>Alle haken so viele Kostüme an, wie sie mögen. Die meisten Haken gewinnen.</translation>
    </message>
    <message>
        <source>First who was preferred head to head, then the higher score, then more top marks, then a lot that the room calls.</source>
        <translation>Erst der direkte Vergleich, dann die höhere Summe, dann mehr Bestnoten, dann ein Los, das der Saal zieht.</translation>
    </message>
    <message>
        <source>If two are equal:</source>
        <translation>Bei Gleichstand:</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>It opens by itself on %1; you close it.</source>
        <translation>Sie öffnet von selbst: %1. Du schließt sie.</translation>
    </message>
    <message>
        <source>Its closing time is over. Choose a later one.</source>
        <translation>Die Schlusszeit ist vorbei. Wähle eine spätere.</translation>
    </message>
    <message>
        <source>Judges count %L1 %, colleagues %L2 %.</source>
        <translation>Die Jury zählt %L1 %, das Kollegium %L2 %.</translation>
    </message>
    <message>
        <source>Moved to another day</source>
        <translation>Auf einen anderen Tag verlegt</translation>
    </message>
    <message>
        <source>Nobody came to show it</source>
        <translation>Niemand kam, um es zu zeigen</translation>
    </message>
    <message>
        <source>Nobody can choose their own team or themselves.</source>
        <translation>Niemand kann das eigene Team oder sich selbst wählen.</translation>
    </message>
    <message>
        <source>Nobody takes part yet. Say which costumes do.</source>
        <translation>Noch macht niemand mit. Sag, welche Kostüme dabei sind.</translation>
    </message>
    <message>
        <source>One favorite</source>
        <translation>Ein Favorit</translation>
    </message>
    <message>
        <source>Only one costume takes part: it wins for sure.</source>
        <translation>Nur ein Kostüm macht mit: Es gewinnt ganz sicher.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open from %1 to %2.</source>
        <translation>Offen: %1 – %2.</translation>
    </message>
    <message>
        <source>Open until %1.</source>
        <translation>Offen bis: %1.</translation>
    </message>
    <message>
        <source>Open until you close it.</source>
        <translation>Offen, bis du schließt.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Enthüllt</translation>
    </message>
    <message numerus="yes">
        <source>Room for %Ln more letters.</source>
        <translation>
            <numerusform>Noch Platz für %Ln Buchstaben.</numerusform>
            <numerusform>Noch Platz für %Ln Buchstaben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong with the vote</source>
        <translation>Bei der Abstimmung ging etwas schief</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>The judges count, and nobody is one yet. Name them.</source>
        <translation>Die Jury zählt, und noch ist niemand darin. Benenne sie.</translation>
    </message>
    <message>
        <source>The judges decide alone.</source>
        <translation>Die Jury entscheidet allein.</translation>
    </message>
    <message>
        <source>The judges look at: %1.</source>
        <translation>Die Jury schaut auf: %1.</translation>
    </message>
    <message>
        <source>The kiosk knows who voted, never for whom. Results are shown at the reveal.</source>
        <translation>Die Station weiß, wer abgestimmt hat, nie für wen. Ergebnisse gibt es erst bei der Enthüllung.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln judges: with fewer than five, none is left out.</source>
        <translation>
            <numerusform>Es gibt %Ln Jurymitglied: Bei weniger als fünf zählen alle.</numerusform>
            <numerusform>Es gibt %Ln Jurymitglieder: Bei weniger als fünf zählen alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>They do not want to take part</source>
        <translation>Sie möchten nicht mitmachen</translation>
    </message>
    <message>
        <source>They win together</source>
        <translation>Sie gewinnen gemeinsam</translation>
    </message>
    <message>
        <source>Too few costumes</source>
        <translation>Zu wenige Kostüme</translation>
    </message>
    <message>
        <source>You open and close it by hand.</source>
        <translation>Du öffnest und schließt sie von Hand.</translation>
    </message>
    <message>
        <source>You open it; it closes by itself on %1.</source>
        <translation>Du öffnest sie; sie schließt von selbst: %1.</translation>
    </message>
</context>
<context>
    <name>ContestWindowScreen</name>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Closed is closed: a clock that is set back opens nothing again. Ballots that are not cast by then do not count.</source>
        <translation>Zu ist zu: Eine zurückgestellte Uhr öffnet nichts wieder. Bis dahin nicht abgegebene Stimmzettel zählen nicht.</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Wettbewerb</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>It closes</source>
        <translation>Sie schließt</translation>
    </message>
    <message>
        <source>It opens</source>
        <translation>Sie öffnet</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Alles so lassen</translation>
    </message>
    <message>
        <source>Move its end</source>
        <translation>Ende verschieben</translation>
    </message>
    <message>
        <source>When it closes</source>
        <translation>Wann sie schließt</translation>
    </message>
    <message>
        <source>When it is open</source>
        <translation>Wann sie offen ist</translation>
    </message>
</context>
<context>
    <name>ContestWords</name>
    <message>
        <source>%L1 of %L2 voted</source>
        <translation>%L1 von %L2 haben abgestimmt</translation>
    </message>
    <message>
        <source>Best costume, loudest tie, finest team ...</source>
        <translation>Bestes Kostüm, lauteste Krawatte, feinstes Team …</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Colleagues alone decide: every one of you has one vote.</source>
        <translation>Nur die Kollegen entscheiden: Jede und jeder von euch hat eine Stimme.</translation>
    </message>
    <message>
        <source>Delete the contest</source>
        <translation>Wettbewerb löschen</translation>
    </message>
    <message>
        <source>Down the list</source>
        <translation>Weiter nach unten</translation>
    </message>
    <message>
        <source>Everybody knows the result.</source>
        <translation>Alle kennen das Ergebnis.</translation>
    </message>
    <message>
        <source>If two are equal, they win together.</source>
        <translation>Bei Gleichstand gewinnen sie gemeinsam.</translation>
    </message>
    <message>
        <source>If two are equal: first who beats whom directly, then the higher score, then more top marks, then a lot that the audience draws.</source>
        <translation>Bei Gleichstand: zuerst der direkte Vergleich, dann die höhere Wertung, dann mehr Bestnoten, dann ein Los, das das Publikum zieht.</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>Er wurde abgesagt.</translation>
    </message>
    <message>
        <source>Its ballots are never counted.</source>
        <translation>Die Stimmzettel werden nie gezählt.</translation>
    </message>
    <message>
        <source>Its group, if there are several</source>
        <translation>Die Gruppe, falls es mehrere gibt</translation>
    </message>
    <message>
        <source>Judges count %L1 %, colleagues %L2 %. What each side makes of it becomes places; the lowest sum of places wins.</source>
        <translation>Die Jury zählt %L1 %, die Kollegen %L2 %. Aus beiden Seiten werden Plätze; die kleinste Summe der Plätze gewinnt.</translation>
    </message>
    <message>
        <source>Nobody knows how it stands, you neither: votes are counted after the close.</source>
        <translation>Niemand weiß, wie es steht, auch du nicht: Gezählt wird nach dem Schluss.</translation>
    </message>
    <message>
        <source>Nobody votes or judges any more.</source>
        <translation>Niemand stimmt mehr ab oder bewertet.</translation>
    </message>
    <message>
        <source>Teams, single costumes, online ...</source>
        <translation>Teams, Einzelkostüme, online …</translation>
    </message>
    <message>
        <source>The judges alone decide.</source>
        <translation>Die Jury entscheidet allein.</translation>
    </message>
    <message>
        <source>The vote is closed.</source>
        <translation>Die Abstimmung ist geschlossen.</translation>
    </message>
    <message>
        <source>The vote is closed. Counting is over when it is shown on the stage.</source>
        <translation>Die Wahl ist geschlossen. Ausgezählt ist, wenn es auf der Bühne gezeigt wird.</translation>
    </message>
    <message>
        <source>The vote is open!</source>
        <translation>Die Wahl läuft!</translation>
    </message>
    <message>
        <source>The vote is open.</source>
        <translation>Die Abstimmung ist offen.</translation>
    </message>
    <message>
        <source>The vote opens soon</source>
        <translation>Die Wahl beginnt bald</translation>
    </message>
    <message>
        <source>The vote opens: %1</source>
        <translation>Beginn der Wahl: %1</translation>
    </message>
    <message>
        <source>The winners are known!</source>
        <translation>Die Gewinner stehen fest!</translation>
    </message>
    <message>
        <source>Up the list</source>
        <translation>Weiter nach oben</translation>
    </message>
    <message>
        <source>Vote until %1</source>
        <translation>Wählen bis %1</translation>
    </message>
    <message>
        <source>What the contest is called</source>
        <translation>Wie der Wettbewerb heißt</translation>
    </message>
    <message>
        <source>With five judges or more, each costume&apos;s highest and lowest one are left out.</source>
        <translation>Ab fünf Jurymitgliedern werden bei jedem Kostüm das beste und das schlechteste Urteil weggelassen.</translation>
    </message>
    <message>
        <source>You choose all that you like; the one that most of you like wins.</source>
        <translation>Du wählst alle, die dir gefallen; was den meisten gefällt, gewinnt.</translation>
    </message>
    <message>
        <source>You choose one costume; the one with the most votes wins.</source>
        <translation>Du wählst ein Kostüm; das mit den meisten Stimmen gewinnt.</translation>
    </message>
    <message>
        <source>You give each costume 0 to 5 stars. The two with the most stars meet: the one that more of you put higher wins.</source>
        <translation>Du gibst jedem Kostüm 0 bis 5 Sterne. Die zwei mit den meisten Sternen treten an: Wen mehr von euch höher setzen, gewinnt.</translation>
    </message>
    <message>
        <source>You put them in order. The last one drops out and its votes go to the next choice, until one has more than half.</source>
        <translation>Du bringst sie in eine Reihenfolge. Das letzte scheidet aus und seine Stimmen gehen an die nächste Wahl, bis eines mehr als die Hälfte hat.</translation>
    </message>
    <message>
        <source>You put them in order. The one that beats every other in a direct comparison wins.</source>
        <translation>Du bringst sie in eine Reihenfolge. Das Kostüm, das jedes andere im direkten Vergleich schlägt, gewinnt.</translation>
    </message>
</context>
<context>
    <name>ContestsPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>There is nothing for you to choose here.</source>
        <translation>Hier gibt es für dich nichts zu wählen.</translation>
    </message>
    <message>
        <source>Which vote?</source>
        <translation>Welche Wahl?</translation>
    </message>
    <message>
        <source>You have voted here. Thank you!</source>
        <translation>Hier hast du gewählt. Danke!</translation>
    </message>
</context>
<context>
    <name>ContestsScreen</name>
    <message numerus="yes">
        <source>%Ln contests</source>
        <translation>
            <numerusform>%Ln Wettbewerb</numerusform>
            <numerusform>%Ln Wettbewerbe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln costumes</source>
        <translation>
            <numerusform>%Ln Kostüm</numerusform>
            <numerusform>%Ln Kostüme</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Colleagues vote in secret at this screen, one after the other; judges may count as well. You plan a contest, enter the costumes with their photos, and open the vote: nothing happens before you say so.</source>
        <translation>An diesem Bildschirm stimmen alle geheim ab, eine nach dem anderen; auch eine Jury kann zählen. Du planst einen Wettbewerb, trägst die Kostüme mit ihren Fotos ein und öffnest die Abstimmung: Vorher passiert nichts.</translation>
    </message>
    <message>
        <source>Contests</source>
        <translation>Wettbewerbe</translation>
    </message>
    <message>
        <source>Costumes</source>
        <translation>Kostüme</translation>
    </message>
    <message>
        <source>New contest</source>
        <translation>Neuer Wettbewerb</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Orga</translation>
    </message>
    <message>
        <source>Plan the first contest</source>
        <translation>Den ersten Wettbewerb planen</translation>
    </message>
    <message>
        <source>The contest was deleted.</source>
        <translation>Der Wettbewerb wurde gelöscht.</translation>
    </message>
    <message>
        <source>Who wore it best?</source>
        <translation>Wem steht es am besten?</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 brought it after closing.</source>
        <translation>%1 hat ihn nach dem Schluss gebracht.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3.</source>
        <translation>%1 geht von %2 an %3.</translation>
    </message>
    <message>
        <source>%1 is taken back from %2. It can be found again.</source>
        <translation>%1 gehört nicht mehr %2 und kann wieder gefunden werden.</translation>
    </message>
    <message>
        <source>%1 leaves the hunt, and %2 loses its tickets.</source>
        <translation>%1 verlässt die Jagd, und %2 verliert die Lose dafür.</translation>
    </message>
    <message>
        <source>%1 leaves the hunt. Nobody can claim it any more.</source>
        <translation>%1 verlässt die Jagd. Niemand kann ihn mehr holen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln Los</numerusform>
            <numerusform>%Ln Lose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets are taken back from %1: %2.</source>
        <translation>
            <numerusform>%Ln Los wird %1 wieder genommen: %2.</numerusform>
            <numerusform>%Ln Lose werden %1 wieder genommen: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets count.</source>
        <translation>
            <numerusform>%Ln Los zählt.</numerusform>
            <numerusform>%Ln Lose zählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A costume everybody talks about.</source>
        <translation>Ein Kostüm, über das alle reden.</translation>
    </message>
    <message>
        <source>A draw counts on these tickets. They stay as they are.</source>
        <translation>Eine Verlosung zählt auf diese Lose. Sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>A new name, the same person.</source>
        <translation>Neuer Name, dieselbe Person.</translation>
    </message>
    <message>
        <source>All that %1 has goes to %2.</source>
        <translation>Alles von %1 geht an %2.</translation>
    </message>
    <message>
        <source>Brought %1 after closing.</source>
        <translation>Hat %1 nach dem Schluss gebracht.</translation>
    </message>
    <message>
        <source>Choose what the tickets are for.</source>
        <translation>Wähl aus, wofür die Lose sind.</translation>
    </message>
    <message>
        <source>Claimed by mistake.</source>
        <translation>Aus Versehen geholt.</translation>
    </message>
    <message>
        <source>Copies of it are going around.</source>
        <translation>Es sind Kopien im Umlauf.</translation>
    </message>
    <message>
        <source>Costume</source>
        <translation>Kostüm</translation>
    </message>
    <message>
        <source>For %1, on %2.</source>
        <translation>Für %1, am %2.</translation>
    </message>
    <message>
        <source>Found by %1.</source>
        <translation>Gefunden von %1.</translation>
    </message>
    <message>
        <source>Found together; this is what they agreed on.</source>
        <translation>Zusammen gefunden; so haben sie es ausgemacht.</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln tickets</source>
        <translation>
            <numerusform>%Ln Los geben</numerusform>
            <numerusform>%Ln Lose geben</numerusform>
        </translation>
    </message>
    <message>
        <source>Give between 1 and %1 tickets at once.</source>
        <translation>Gib 1 bis %1 Lose auf einmal.</translation>
    </message>
    <message>
        <source>Given to the wrong person.</source>
        <translation>Der falschen Person gegeben.</translation>
    </message>
    <message>
        <source>Given twice.</source>
        <translation>Zweimal gegeben.</translation>
    </message>
    <message>
        <source>Helping hand</source>
        <translation>Geholfen</translation>
    </message>
    <message>
        <source>In a draw</source>
        <translation>In einer Verlosung</translation>
    </message>
    <message>
        <source>Is one with %1 now.</source>
        <translation>Ist jetzt eins mit %1.</translation>
    </message>
    <message>
        <source>It came from: %1.</source>
        <translation>Es kommt von: %1.</translation>
    </message>
    <message>
        <source>It goes back to its hiding place.</source>
        <translation>Er kommt zurück in sein Versteck.</translation>
    </message>
    <message>
        <source>It is lost or damaged.</source>
        <translation>Er ist verloren oder beschädigt.</translation>
    </message>
    <message>
        <source>It is theirs already.</source>
        <translation>Er gehört der Person schon.</translation>
    </message>
    <message>
        <source>It is void: it no longer counts.</source>
        <translation>Es ist ungültig: Es zählt nicht mehr.</translation>
    </message>
    <message>
        <source>It was only a picture of the mustache.</source>
        <translation>Es war nur ein Foto vom Schnurrbart.</translation>
    </message>
    <message>
        <source>Lent a hand.</source>
        <translation>Hat mit angepackt.</translation>
    </message>
    <message>
        <source>Make the reason shorter: %1 letters at most.</source>
        <translation>Kürz den Grund: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Zu einer Person machen</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Mustache</source>
        <translation>Schnurrbart</translation>
    </message>
    <message>
        <source>No longer in the list.</source>
        <translation>Nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Nobody has found it yet.</source>
        <translation>Noch hat ihn niemand gefunden.</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Nicht in der Liste</translation>
    </message>
    <message>
        <source>On %1, for %2.</source>
        <translation>Am %1, für %2.</translation>
    </message>
    <message>
        <source>Out of the hunt</source>
        <translation>Aus der Jagd nehmen</translation>
    </message>
    <message>
        <source>Out of the hunt.</source>
        <translation>Nicht mehr in der Jagd.</translation>
    </message>
    <message>
        <source>Say why, so that everybody can understand it later.</source>
        <translation>Sag, warum: So verstehen es später alle.</translation>
    </message>
    <message>
        <source>Somebody else found it first.</source>
        <translation>Jemand anders hat ihn zuerst gefunden.</translation>
    </message>
    <message>
        <source>Something changed here in the meantime. Look at it once more.</source>
        <translation>Hier hat sich inzwischen etwas geändert. Schau noch einmal hin.</translation>
    </message>
    <message>
        <source>Something changed here since. Put that right first.</source>
        <translation>Seither hat sich hier etwas geändert. Stell zuerst das richtig.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Task of the day</source>
        <translation>Aufgabe des Tages</translation>
    </message>
    <message>
        <source>That is the same person twice. Choose the other one.</source>
        <translation>Das ist zweimal dieselbe Person. Wähl die andere.</translation>
    </message>
    <message>
        <source>The wrong name was chosen.</source>
        <translation>Es wurde der falsche Name gewählt.</translation>
    </message>
    <message>
        <source>This code is no mustache and no pass of this event.</source>
        <translation>Dieser Code ist kein Schnurrbart und kein Ausweis dieses Events.</translation>
    </message>
    <message>
        <source>This mustache is out of the hunt already.</source>
        <translation>Dieser Schnurrbart ist schon aus der Jagd.</translation>
    </message>
    <message>
        <source>This name is no longer in the list.</source>
        <translation>Dieser Name ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>This one was merged already.</source>
        <translation>Diese Person wurde schon mit einer anderen vereint.</translation>
    </message>
    <message>
        <source>This pass was replaced by a newer one.</source>
        <translation>Dieser Ausweis wurde durch einen neueren ersetzt.</translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>Das ist schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Tickets for %1</source>
        <translation>Lose für %1</translation>
    </message>
    <message>
        <source>To make up for a mistake.</source>
        <translation>Als Ausgleich für einen Fehler.</translation>
    </message>
    <message>
        <source>Twice in the list.</source>
        <translation>Zweimal in der Liste.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Who had it before is no longer in the list.</source>
        <translation>Wer das vorher hatte, ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Für wen ist er?</translation>
    </message>
    <message>
        <source>Who is the same person as %1?</source>
        <translation>Wer ist dieselbe Person wie %1?</translation>
    </message>
</context>
<context>
    <name>CostumeForm</name>
    <message>
        <source>A new costume</source>
        <translation>Ein neues Kostüm</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Zurück, ohne zu speichern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Costumes</source>
        <translation>Kostüme</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>It is on no ballot any more, and votes it has already do not count.</source>
        <translation>Es steht auf keinem Stimmzettel mehr, und Stimmen, die es schon hat, zählen nicht.</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <translation>Noch von niemandem</translation>
    </message>
    <message>
        <source>Number %L1</source>
        <translation>Nummer %L1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>Macht mit bei</translation>
    </message>
    <message>
        <source>The Lighthouse Keeper, Four on a Sofa ...</source>
        <translation>Der Leuchtturmwärter, Vier auf einem Sofa …</translation>
    </message>
    <message>
        <source>There is no contest yet. Plan one, then say here that it takes part.</source>
        <translation>Es gibt noch keinen Wettbewerb. Plane einen, dann sag hier, dass es mitmacht.</translation>
    </message>
    <message>
        <source>What the costume is called</source>
        <translation>Wie das Kostüm heißt</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Wem es gehört</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
</context>
<context>
    <name>CostumeOwnerScreen</name>
    <message>
        <source>A name or a staff number</source>
        <translation>Ein Name oder eine Personalnummer</translation>
    </message>
    <message>
        <source>A team&apos;s</source>
        <translation>Einem Team</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Costumes</source>
        <translation>Kostüme</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters.</source>
        <translation>Niemand gefunden. Versuch es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>One person&apos;s</source>
        <translation>Einer Person</translation>
    </message>
    <message>
        <source>People show up here as you type.</source>
        <translation>Hier erscheinen die Leute, während du tippst.</translation>
    </message>
    <message>
        <source>There are no teams in the list. Say whose it is by name.</source>
        <translation>In der Liste sind keine Teams. Sag mit Namen, wem es gehört.</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Wem gehört es?</translation>
    </message>
</context>
<context>
    <name>CostumePhotoScreen</name>
    <message>
        <source>A photo</source>
        <translation>Ein Foto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Costumes</source>
        <translation>Kostüme</translation>
    </message>
    <message>
        <source>Is it a good one?</source>
        <translation>Ist es gut geworden?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Smile!</source>
        <translation>Lächeln!</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>Noch eins</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Auslösen</translation>
    </message>
    <message>
        <source>The camera does not answer. Plug it in again, or take a photo from a file.</source>
        <translation>Die Kamera antwortet nicht. Steck sie neu ein oder nimm ein Foto aus einer Datei.</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>Das aufgenommene Foto</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warte</translation>
    </message>
</context>
<context>
    <name>CostumePhotos</name>
    <message>
        <source>%L1 of %L2 photos</source>
        <translation>%L1 von %L2 Fotos</translation>
    </message>
    <message>
        <source>A photo from a file</source>
        <translation>Foto aus einer Datei</translation>
    </message>
    <message>
        <source>Everybody on these photos agreed that they are shown here.</source>
        <translation>Alle auf diesen Fotos sind einverstanden, dass sie hier gezeigt werden.</translation>
    </message>
    <message>
        <source>Further to the end</source>
        <translation>Weiter nach hinten</translation>
    </message>
    <message>
        <source>Further to the front</source>
        <translation>Weiter nach vorn</translation>
    </message>
    <message>
        <source>Its file is gone.</source>
        <translation>Die Datei ist weg.</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>Noch kein Foto</translation>
    </message>
    <message>
        <source>Photo %L1</source>
        <translation>Foto %L1</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Foto machen</translation>
    </message>
    <message>
        <source>Take this photo out</source>
        <translation>Dieses Foto entfernen</translation>
    </message>
    <message>
        <source>The first photo leads.</source>
        <translation>Das erste Foto steht vorn.</translation>
    </message>
    <message>
        <source>The first photo leads. Touch one to move it or to take it out.</source>
        <translation>Das erste Foto steht vorn. Tippe eins an, um es zu verschieben oder zu entfernen.</translation>
    </message>
</context>
<context>
    <name>CostumeScreen</name>
    <message>
        <source>Looking at the photo</source>
        <translation>Das Foto wird angesehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>CostumeWithdraw</name>
    <message>
        <source>In your own words, or touch one below</source>
        <translation>In deinen Worten, oder tipp unten einen an</translation>
    </message>
    <message>
        <source>It leaves every ballot for good. Votes it has already do not count; whoever voted for it has voted.</source>
        <translation>Es verschwindet endgültig von jedem Stimmzettel. Stimmen, die es schon hat, zählen nicht; wer dafür gestimmt hat, hat abgestimmt.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Alles so lassen</translation>
    </message>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>Warum wird es zurückgezogen?</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Zurückziehen</translation>
    </message>
</context>
<context>
    <name>CostumesScreen</name>
    <message numerus="yes">
        <source>%Ln costumes</source>
        <translation>
            <numerusform>%Ln Kostüm</numerusform>
            <numerusform>%Ln Kostüme</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Wettbewerb</translation>
    </message>
    <message>
        <source>Costumes</source>
        <translation>Kostüme</translation>
    </message>
    <message>
        <source>Each costume gets a number, a title and photos, and belongs to a team or to one person. The same costume can take part in several contests.</source>
        <translation>Jedes Kostüm bekommt eine Nummer, einen Titel und Fotos und gehört einem Team oder einer Person. Dasselbe Kostüm kann bei mehreren Wettbewerben mitmachen.</translation>
    </message>
    <message>
        <source>Enter a costume</source>
        <translation>Kostüm eintragen</translation>
    </message>
    <message>
        <source>Enter the first costume</source>
        <translation>Das erste Kostüm eintragen</translation>
    </message>
    <message>
        <source>The costume was deleted.</source>
        <translation>Das Kostüm wurde gelöscht.</translation>
    </message>
    <message>
        <source>Who is in costume?</source>
        <translation>Wer ist verkleidet?</translation>
    </message>
</context>
<context>
    <name>CriterionPage</name>
    <message>
        <source>A new criterion</source>
        <translation>Ein neues Kriterium</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Zurück, ohne zu speichern</translation>
    </message>
    <message>
        <source>How often it counts</source>
        <translation>Wie oft es zählt</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Höchstens Punkte</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The idea, the make-up, the walk ...</source>
        <translation>Die Idee, die Schminke, der Gang …</translation>
    </message>
    <message>
        <source>What judges look at</source>
        <translation>Worauf die Jury schaut</translation>
    </message>
    <message>
        <source>What they look at</source>
        <translation>Worauf die Jury schaut</translation>
    </message>
</context>
<context>
    <name>CurtainScene</name>
    <message>
        <source>Award %L1 of %L2</source>
        <translation>Auszeichnung %L1 von %L2</translation>
    </message>
    <message>
        <source>Open the curtain</source>
        <translation>Vorhang auf</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Clear: %1</source>
        <translation>Leeren: %1</translation>
    </message>
    <message>
        <source>Set a day</source>
        <translation>Tag festlegen</translation>
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
    <name>Device</name>
    <message>
        <source>The settings of this machine could not be saved.</source>
        <translation>Die Einstellungen dieses Geräts ließen sich nicht speichern.</translation>
    </message>
    <message>
        <source>They are in force until the kiosk is closed. Is the disk full?</source>
        <translation>Sie gelten, bis der Kiosk geschlossen wird. Ist die Festplatte voll?</translation>
    </message>
</context>
<context>
    <name>DicePad</name>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>DiceStep</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>Noch %Ln</numerusform>
            <numerusform>Noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A die shows 1 to 6. Look at it again.</source>
        <translation>Ein Würfel zeigt 1 bis 6. Sieh noch einmal hin.</translation>
    </message>
    <message>
        <source>A scanner throws no dice. Type what lies on the table.</source>
        <translation>Ein Scanner würfelt nicht. Tipp ein, was auf dem Tisch liegt.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln digits are there</source>
        <translation>
            <numerusform>%Ln Ziffer ist da</numerusform>
            <numerusform>Alle %Ln Ziffern sind da</numerusform>
        </translation>
    </message>
    <message>
        <source>All digits are there. Erase one to change it.</source>
        <translation>Alle Ziffern sind da. Lösch eine, um sie zu ändern.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Alles klar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Clear all digits?</source>
        <translation>Alle Ziffern löschen?</translation>
    </message>
    <message>
        <source>Clear them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Colleague %L1 of %L2: touch a digit</source>
        <translation>Nummer %L1 von %L2: eine Ziffer</translation>
    </message>
    <message>
        <source>First witness</source>
        <translation>Erster Zeuge</translation>
    </message>
    <message>
        <source>Is this what lies on the table?</source>
        <translation>Liegt genau das auf dem Tisch?</translation>
    </message>
    <message>
        <source>It matched</source>
        <translation>Es hat gestimmt</translation>
    </message>
    <message>
        <source>It matches</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>Festmachen</translation>
    </message>
    <message>
        <source>No dice in the house?</source>
        <translation>Keine Würfel im Haus?</translation>
    </message>
    <message>
        <source>Nothing was claimed. Mustaches count again after the draw.</source>
        <translation>Nichts wurde gezählt. Schnurrbärte zählen wieder nach der Verlosung.</translation>
    </message>
    <message>
        <source>One more pair of eyes.</source>
        <translation>Noch ein Augenpaar.</translation>
    </message>
    <message>
        <source>Only the digits 0 to 9 count here.</source>
        <translation>Hier zählen nur die Ziffern 0 bis 9.</translation>
    </message>
    <message>
        <source>Only the digits 1 to 6 count here.</source>
        <translation>Hier zählen nur die Ziffern 1 bis 6.</translation>
    </message>
    <message>
        <source>Roll, and type what lies there: %L1 of %L2</source>
        <translation>Würfeln und eintippen: %L1 von %L2</translation>
    </message>
    <message>
        <source>Second witness</source>
        <translation>Zweiter Zeuge</translation>
    </message>
    <message>
        <source>Show it to the witnesses</source>
        <translation>Den Zeugen zeigen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Ten slips and a hat</source>
        <translation>Zettel und ein Hut</translation>
    </message>
    <message>
        <source>Then type them anew, from the first die to the last.</source>
        <translation>Tipp sie dann neu ein, vom ersten Würfel bis zum letzten.</translation>
    </message>
    <message>
        <source>Two have looked: it matches</source>
        <translation>Zwei haben hingesehen: Es stimmt</translation>
    </message>
    <message>
        <source>Two witnesses compare each digit.</source>
        <translation>Zwei Zeugen vergleichen jede Ziffer.</translation>
    </message>
    <message>
        <source>Write 0 to 9 on ten slips of the same paper and fold them alike. Somebody draws one, shows it, and puts it back. Shake, and the next one draws.</source>
        <translation>Schreib 0 bis 9 auf zehn gleiche Zettel und falte sie gleich. Jemand zieht einen, zeigt ihn und legt ihn zurück. Schütteln, und die oder der Nächste zieht.</translation>
    </message>
    <message>
        <source>Write 1 to 6 on six slips of the same paper and fold them alike. Somebody draws one, shows it, and puts it back. Shake, and the next one draws.</source>
        <translation>Schreib 1 bis 6 auf sechs gleiche Zettel und falte sie gleich. Jemand zieht einen, zeigt ihn und legt ihn zurück. Schütteln, und die oder der Nächste zieht.</translation>
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
        <source>Choose one in organizer mode, under Printing.</source>
        <translation>Wähl einen im Orga-Bereich unter „Drucken“.</translation>
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
        <source>No printer is chosen. Papers are PDF files in the event&apos;s folder prints.</source>
        <translation>Kein Drucker ist gewählt. Papiere liegen als PDF im Ordner prints des Events.</translation>
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
    <name>Draw</name>
    <message>
        <source>%1 is at another step by now. Look again.</source>
        <translation>%1 ist inzwischen bei einem anderen Schritt. Sieh noch einmal hin.</translation>
    </message>
    <message>
        <source>%1 is frozen: what was decided stays.</source>
        <translation>%1 ist eingefroren: Was entschieden ist, bleibt.</translation>
    </message>
    <message>
        <source>%1 is no rehearsal. It stays.</source>
        <translation>%1 ist keine Probe. Sie bleibt.</translation>
    </message>
    <message>
        <source>%1 is not over yet. Finish it first.</source>
        <translation>%1 ist noch nicht zu Ende. Bring es erst zum Abschluss.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits are still missing.</source>
        <translation>
            <numerusform>%Ln Ziffer fehlt noch.</numerusform>
            <numerusform>%Ln Ziffern fehlen noch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people in this draw hold a prize of an earlier one already.</source>
        <translation>
            <numerusform>%Ln Person in dieser Verlosung hat schon einen Preis aus einer früheren.</numerusform>
            <numerusform>%Ln Leute in dieser Verlosung haben schon einen Preis aus einer früheren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prizes are drawn from %L1 tickets of %L2 people.</source>
        <translation>
            <numerusform>%Ln Preis wird unter %L1 Losen von %L2 Leuten verlost.</numerusform>
            <numerusform>%Ln Preise werden unter %L1 Losen von %L2 Leuten verlost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prizes are still to be drawn.</source>
        <translation>
            <numerusform>%Ln Preis ist noch zu verlosen.</numerusform>
            <numerusform>%Ln Preise sind noch zu verlosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prizes will find no winner: there are too few to win.</source>
        <translation>
            <numerusform>%Ln Preis findet niemanden: Es können zu wenige gewinnen.</numerusform>
            <numerusform>%Ln Preise finden niemanden: Es können zu wenige gewinnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A die shows 1 to 6. Look at it again.</source>
        <translation>Ein Würfel zeigt 1 bis 6. Sieh noch einmal hin.</translation>
    </message>
    <message>
        <source>A draw has at most %L1 prizes. Split it in two.</source>
        <translation>Eine Verlosung hat höchstens %L1 Preise. Mach zwei daraus.</translation>
    </message>
    <message>
        <source>A few words are needed here.</source>
        <translation>Hier braucht es ein paar Worte.</translation>
    </message>
    <message>
        <source>A prize&apos;s name has at most %L1 letters.</source>
        <translation>Der Name eines Preises hat höchstens %L1 Zeichen.</translation>
    </message>
    <message>
        <source>A prize&apos;s picture is not there any more. Choose it again.</source>
        <translation>Das Bild eines Preises ist nicht mehr da. Wähl es noch einmal.</translation>
    </message>
    <message>
        <source>All prizes are drawn.</source>
        <translation>Alle Preise sind verlost.</translation>
    </message>
    <message>
        <source>Here each winner is called first. Draw one at a time.</source>
        <translation>Hier wird erst nach jedem Namen gerufen. Zieh einen nach dem anderen.</translation>
    </message>
    <message>
        <source>No longer in the list of people</source>
        <translation>Nicht mehr in der Liste</translation>
    </message>
    <message>
        <source>Nobody holds this prize.</source>
        <translation>Diesen Preis hat niemand.</translation>
    </message>
    <message>
        <source>Nobody is in the chosen teams. Choose others.</source>
        <translation>In den gewählten Teams ist niemand. Wähl andere.</translation>
    </message>
    <message>
        <source>Nobody with a ticket can win this yet. Change who may win, or wait for finds.</source>
        <translation>Noch kann niemand mit einem Los gewinnen. Ändere, wer gewinnen darf, oder warte auf Funde.</translation>
    </message>
    <message>
        <source>Not let in by the organizers yet</source>
        <translation>Noch nicht vom Orga-Team aufgenommen</translation>
    </message>
    <message>
        <source>Nothing more is drawn from it. Bring back the last backup, or break the draw off.</source>
        <translation>Daraus wird nichts mehr gezogen. Hol die letzte Sicherung zurück oder brich die Verlosung ab.</translation>
    </message>
    <message>
        <source>One ticket wins the first prize with a chance of 1 in %L1.</source>
        <translation>Ein Los gewinnt den ersten Preis mit einer Chance von 1 zu %L1.</translation>
    </message>
    <message>
        <source>Only digits count here, from 0 to 9.</source>
        <translation>Hier zählen nur Ziffern, 0 bis 9.</translation>
    </message>
    <message>
        <source>Prize %L1 has no name yet. Write one.</source>
        <translation>Preis %L1 hat noch keinen Namen. Schreib einen.</translation>
    </message>
    <message>
        <source>Something is typed here already. Clear it before you go back.</source>
        <translation>Hier steht schon etwas. Lösch es, bevor du zurückgehst.</translation>
    </message>
    <message>
        <source>That cannot be called now. Draw the free prizes first.</source>
        <translation>Das lässt sich jetzt nicht mehr aufrufen. Verlose erst die freien Preise.</translation>
    </message>
    <message numerus="yes">
        <source>That has %Ln letters too many. Make it shorter.</source>
        <translation>
            <numerusform>Das ist %Ln Buchstabe zu viel. Fass dich kürzer.</numerusform>
            <numerusform>Das sind %Ln Buchstaben zu viel. Fass dich kürzer.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than fits. Use fewer words.</source>
        <translation>Das ist mehr, als hineinpasst. Nimm weniger Worte.</translation>
    </message>
    <message>
        <source>That is not the secret of %1. Compare letter by letter.</source>
        <translation>Das ist nicht das Geheimnis von %1. Vergleich Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>The last thing asked for has to be dice or digits: nobody can steer those.</source>
        <translation>Zuletzt muss nach Würfeln oder Ziffern gefragt werden: Die kann niemand steuern.</translation>
    </message>
    <message>
        <source>The secret of %1 is damaged. Abort it and freeze again.</source>
        <translation>Das Geheimnis von %1 ist beschädigt. Brich die Verlosung ab und frier sie neu ein.</translation>
    </message>
    <message>
        <source>The secret of %1 is damaged. Open the witness&apos;s envelope.</source>
        <translation>Das Geheimnis von %1 ist beschädigt. Öffne den Umschlag der Zeugin oder des Zeugen.</translation>
    </message>
    <message>
        <source>The secret of %1 is read: now there is no way back.</source>
        <translation>Das Geheimnis von %1 ist gelesen: Jetzt gibt es kein Zurück.</translation>
    </message>
    <message>
        <source>There is no prize yet. Add one.</source>
        <translation>Es gibt noch keinen Preis. Füg einen hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln digits. Count again.</source>
        <translation>
            <numerusform>Das ist mehr als %Ln Ziffer. Zähl noch einmal.</numerusform>
            <numerusform>Das sind mehr als %Ln Ziffern. Zähl noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>This draw is not frozen yet.</source>
        <translation>Diese Verlosung ist noch nicht eingefroren.</translation>
    </message>
    <message>
        <source>This draw is not there any more.</source>
        <translation>Diese Verlosung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This is the first thing asked for. There is nothing to go back to.</source>
        <translation>Das ist die erste Frage. Davor gibt es nichts.</translation>
    </message>
    <message>
        <source>This needs 16 to 64 letters and digits. Copy all of it.</source>
        <translation>Hier braucht es 16 bis 64 Buchstaben und Ziffern. Schreib alles ab.</translation>
    </message>
    <message>
        <source>Two witnesses have to press “matches” first.</source>
        <translation>Erst müssen zwei Zeugen „stimmt“ drücken.</translation>
    </message>
    <message>
        <source>Type what was said first. Latin letters and digits count.</source>
        <translation>Tipp erst ein, was gesagt wurde. Lateinische Buchstaben und Ziffern zählen.</translation>
    </message>
    <message>
        <source>What is stored of %1 was changed outside this program.</source>
        <translation>Was von %1 gespeichert ist, wurde außerhalb dieses Programms geändert.</translation>
    </message>
    <message>
        <source>What is the prize? Write its name.</source>
        <translation>Was ist der Preis? Schreib seinen Namen.</translation>
    </message>
</context>
<context>
    <name>DrawAfter</name>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>DrawChanceScreen</name>
    <message>
        <source>Another 1,000</source>
        <translation>Noch einmal 1000</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Chances</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>Drawing a thousand times</source>
        <translation>Tausendmal wird gezogen</translation>
    </message>
    <message>
        <source>How 1,000 draws would fall</source>
        <translation>So gingen 1000 Verlosungen aus</translation>
    </message>
    <message>
        <source>Nothing is drawn here, and nobody is named. Twice the tickets, about twice the luck.</source>
        <translation>Hier wird nichts verlost und niemand genannt. Doppelt so viele Lose, etwa doppelt so viel Glück.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message numerus="yes">
        <source>This is how often people win one of the %Ln prizes if everybody is there.</source>
        <translation>
            <numerusform>So oft gewinnt jemand den einen Preis, wenn alle da sind.</numerusform>
            <numerusform>So oft gewinnt jemand einen der %Ln Preise, wenn alle da sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawCheck</name>
    <message>
        <source>A number left out, or another fingerprint there, shows a hidden attempt.</source>
        <translation>Eine übersprungene Nummer oder ein anderer Fingerabdruck an dieser Stelle verrät einen heimlichen Versuch.</translation>
    </message>
    <message>
        <source>How to check %1</source>
        <translation>So prüfst du nach: %1</translation>
    </message>
    <message>
        <source>In this folder, run one of these, with that text between the quotes:</source>
        <translation>Führ in diesem Ordner einen dieser Befehle aus, mit dem Text zwischen den Anführungszeichen:</translation>
    </message>
    <message>
        <source>Take the text of the code you photographed from the sheet before the draw: it begins with HD1. The file sheet.txt should say the same, but only your own photo proves it.</source>
        <translation>Nimm den Text des Codes, den du vor der Verlosung vom Blatt fotografiert hast: Er beginnt mit HD1. In der Datei sheet.txt sollte dasselbe stehen, aber nur dein eigenes Foto beweist es.</translation>
    </message>
    <message>
        <source>The list is the one of the sheet if this prints the sheet&apos;s fingerprint:</source>
        <translation>Die Liste ist die vom Blatt, wenn dieser Befehl den Fingerabdruck vom Blatt ausgibt:</translation>
    </message>
    <message>
        <source>The sheet of the next draw has to name this one as the draw before it:</source>
        <translation>Das Blatt der nächsten Verlosung muss diese hier als die vorherige nennen:</translation>
    </message>
    <message>
        <source>This draw was broken off before anybody knew who would win. aborted.txt says why.</source>
        <translation>Diese Verlosung wurde abgebrochen, bevor jemand wusste, wer gewinnt. In aborted.txt steht, warum.</translation>
    </message>
    <message>
        <source>What it cannot show:</source>
        <translation>Was sich so nicht zeigen lässt:</translation>
    </message>
    <message>
        <source>You need Python 3 and nothing else, no network either.</source>
        <translation>Du brauchst Python 3 und sonst nichts, auch kein Netz.</translation>
    </message>
    <message>
        <source>“OK” means: the list and the secret are those of the sheet, and every line of the record follows from them and from what the room said. Any other answer says what does not fit.</source>
        <translation>„OK“ heißt: Liste und Geheimnis sind die vom Blatt, und jede Zeile des Protokolls folgt aus ihnen und aus dem, was der Saal gesagt hat. Jede andere Antwort sagt, was nicht passt.</translation>
    </message>
</context>
<context>
    <name>DrawDesk</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und noch %Ln</numerusform>
            <numerusform>%1 und noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 Mal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleagues say a digit each.</source>
        <translation>
            <numerusform>%Ln Kollege sagt eine Ziffer.</numerusform>
            <numerusform>%Ln aus dem Team sagen je eine Ziffer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prizes</source>
        <translation>
            <numerusform>%Ln Preis</numerusform>
            <numerusform>%Ln Preise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rolls of an ordinary die.</source>
        <translation>
            <numerusform>%Ln Wurf mit einem normalen Würfel.</numerusform>
            <numerusform>%Ln Würfe mit einem normalen Würfel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words from the room, then %1 digits by dice or hat.</source>
        <translation>
            <numerusform>%Ln Wort aus dem Raum, dann %1 Ziffern mit Würfel oder Hut.</numerusform>
            <numerusform>%Ln Wörter aus dem Raum, dann %1 Ziffern mit Würfel oder Hut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words from the room, then %1 rolls of a die.</source>
        <translation>
            <numerusform>%Ln Wort aus dem Raum, dann %1 Würfe mit dem Würfel.</numerusform>
            <numerusform>%Ln Wörter aus dem Raum, dann %1 Würfe mit dem Würfel.</numerusform>
        </translation>
    </message>
    <message>
        <source>A draw without a title</source>
        <translation>Eine Verlosung ohne Titel</translation>
    </message>
    <message>
        <source>A prize without a name</source>
        <translation>Ein Preis ohne Namen</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezogen</translation>
    </message>
    <message>
        <source>Everybody with a ticket.</source>
        <translation>Alle, die ein Los haben.</translation>
    </message>
    <message>
        <source>Its record was changed: who won is not sure.</source>
        <translation>Das Protokoll wurde verändert: Wer gewann, ist nicht sicher.</translation>
    </message>
    <message>
        <source>No prize yet</source>
        <translation>Noch kein Preis</translation>
    </message>
    <message>
        <source>No ticket yet</source>
        <translation>Noch kein Los</translation>
    </message>
    <message>
        <source>Nobody won</source>
        <translation>Niemand hat gewonnen</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Noch nicht fertig</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>Auf der Bühne</translation>
    </message>
    <message>
        <source>One person can win several prizes.</source>
        <translation>Eine Person kann mehrere Preise gewinnen.</translation>
    </message>
    <message>
        <source>One prize for each person.</source>
        <translation>Ein Preis für jede Person.</translation>
    </message>
    <message>
        <source>Only %1.</source>
        <translation>Nur %1.</translation>
    </message>
    <message>
        <source>Some teams: choose which.</source>
        <translation>Einige Teams: Wähl aus, welche.</translation>
    </message>
    <message>
        <source>The big draw</source>
        <translation>Die große Verlosung</translation>
    </message>
    <message>
        <source>The prize of the day</source>
        <translation>Der Preis des Tages</translation>
    </message>
    <message>
        <source>Those of the absent are drawn again when all have been drawn.</source>
        <translation>Wer fehlt, dessen Preis wird neu gezogen, wenn alle gezogen sind.</translation>
    </message>
    <message numerus="yes">
        <source>Who holds at least %Ln tickets.</source>
        <translation>
            <numerusform>Wer mindestens %Ln Los hat.</numerusform>
            <numerusform>Wer mindestens %Ln Lose hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is not there when called: the prize is drawn again at once.</source>
        <translation>Wer beim Aufruf fehlt: Der Preis wird sofort neu gezogen.</translation>
    </message>
    <message>
        <source>Winners need not be there: the prize waits for them.</source>
        <translation>Gewinner müssen nicht da sein: Ihr Preis wartet auf sie.</translation>
    </message>
</context>
<context>
    <name>DrawLine</name>
    <message>
        <source>The prize draw: was I in?</source>
        <translation>Die Verlosung: War ich dabei?</translation>
    </message>
</context>
<context>
    <name>DrawPaper</name>
    <message numerus="yes">
        <source>%Ln colleagues say a digit each, 0 to 9.</source>
        <translation>
            <numerusform>%Ln Person sagt eine Ziffer, 0 bis 9.</numerusform>
            <numerusform>%Ln Leute sagen je eine Ziffer, 0 bis 9.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits from ten-sided dice, 0 to 9.</source>
        <translation>
            <numerusform>%Ln Ziffer mit einem zehnseitigen Würfel, 0 bis 9.</numerusform>
            <numerusform>%Ln Ziffern mit zehnseitigen Würfeln, 0 bis 9.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prizes won</source>
        <translation>
            <numerusform>%Ln Preis gewonnen</numerusform>
            <numerusform>%Ln Preise gewonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln throws of a six-sided die, 1 to 6.</source>
        <translation>
            <numerusform>%Ln Wurf mit einem normalen Würfel, 1 bis 6.</numerusform>
            <numerusform>%Ln Würfe mit einem normalen Würfel, 1 bis 6.</numerusform>
        </translation>
    </message>
    <message>
        <source>A public random number that nobody here can choose.</source>
        <translation>Eine öffentliche Zufallszahl, die hier niemand aussuchen kann.</translation>
    </message>
    <message>
        <source>A word or two from the room.</source>
        <translation>Ein Wort oder zwei aus dem Saal.</translation>
    </message>
    <message>
        <source>After the draw, ask for its published folder. It holds a small program to check with.</source>
        <translation>Frag nach der Verlosung nach dem veröffentlichten Ordner. Darin liegt ein kleines Programm zum Nachprüfen.</translation>
    </message>
    <message>
        <source>Be there! The prizes of those who are not are drawn again when all have been drawn.</source>
        <translation>Sei dabei! Sind alle Preise verlost, werden die der Abwesenden noch einmal verlost.</translation>
    </message>
    <message>
        <source>Be there! You have a minute to say “here”. Then your prize is drawn again at once.</source>
        <translation>Sei dabei! Du hast eine Minute, um „hier“ zu rufen. Danach wird dein Preis gleich neu verlost.</translation>
    </message>
    <message>
        <source>Bring this slip here: %1</source>
        <translation>Bring diesen Zettel hierhin: %1</translation>
    </message>
    <message>
        <source>Bring this slip to the organizer.</source>
        <translation>Bring diesen Zettel zur Organisation.</translation>
    </message>
    <message>
        <source>Check it yourself</source>
        <translation>Prüf es selbst nach</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Dice are rolled, where all can see them.</source>
        <translation>Es wird gewürfelt, wo alle es sehen.</translation>
    </message>
    <message>
        <source>Each ticket has the same chance. Twice the tickets, twice the chance.</source>
        <translation>Jedes Los hat die gleiche Chance. Doppelt so viele Lose, doppelte Chance.</translation>
    </message>
    <message>
        <source>Everybody of these teams who holds a ticket: %1</source>
        <translation>Alle aus diesen Teams, die ein Los haben: %1</translation>
    </message>
    <message>
        <source>Everybody who holds a ticket.</source>
        <translation>Alle, die ein Los haben.</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who holds at least %Ln tickets.</source>
        <translation>
            <numerusform>Alle, die mindestens %Ln Los haben.</numerusform>
            <numerusform>Alle, die mindestens %Ln Lose haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is published. Anybody can work it out again, at home, without us.</source>
        <translation>Alles wird veröffentlicht. Alle können es nachrechnen, zu Hause, ohne uns.</translation>
    </message>
    <message>
        <source>Fingerprint of the draw before</source>
        <translation>Fingerabdruck der vorigen Verlosung</translation>
    </message>
    <message>
        <source>Fingerprint of the list</source>
        <translation>Fingerabdruck der Liste</translation>
    </message>
    <message>
        <source>Fingerprint of the record</source>
        <translation>Fingerabdruck des Protokolls</translation>
    </message>
    <message>
        <source>Fingerprint of the secret</source>
        <translation>Fingerabdruck des Geheimnisses</translation>
    </message>
    <message>
        <source>Fold it so that nothing shows, and seal it in an envelope.</source>
        <translation>Falte das Blatt so, dass nichts zu sehen ist, und verschließ es in einem Umschlag.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Überreicht von</translation>
    </message>
    <message>
        <source>How the draw works</source>
        <translation>So läuft die Verlosung</translation>
    </message>
    <message>
        <source>How winners are found</source>
        <translation>So werden die Gewinner gefunden</translation>
    </message>
    <message>
        <source>If %2 of %1 tickets are yours, the first prize is yours once in %3 draws.</source>
        <translation>Gehören dir %2 von %1 Losen, gewinnst du den ersten Preis in einer von %3 Verlosungen.</translation>
    </message>
    <message>
        <source>If a winner is called absent and is here, the room sees it. The kiosk cannot: speak up.</source>
        <translation>Wird jemand für abwesend erklärt und ist doch da, sieht das der Saal. Der Kiosk kann es nicht: Sag etwas.</translation>
    </message>
    <message>
        <source>If it never asks, leave the envelope closed until the draw is over.</source>
        <translation>Fragt er nie danach, bleibt der Umschlag zu, bis die Verlosung vorbei ist.</translation>
    </message>
    <message>
        <source>If the kiosk has lost its own copy, it asks for this one: open the envelope in front of everybody and scan the code, or type the letters.</source>
        <translation>Hat der Kiosk seine eigene Kopie verloren, fragt er nach dieser: Öffne den Umschlag vor allen und scann den Code, oder tipp die Zeichen ein.</translation>
    </message>
    <message>
        <source>Invented tickets from before are not impossible, but visible: the list says of each where it came from.</source>
        <translation>Erfundene Lose von vorher sind nicht unmöglich, aber sichtbar: Die Liste sagt von jedem, woher es kam.</translation>
    </message>
    <message>
        <source>Keep your photo of the sheet: it shows whether anything was changed later.</source>
        <translation>Heb dein Foto vom Blatt auf: Es zeigt, ob später etwas geändert wurde.</translation>
    </message>
    <message>
        <source>List, secret and what the room said give every ticket its place. The first in line wins the first prize, and so on.</source>
        <translation>Liste, Geheimnis und was der Saal gesagt hat geben jedem Los seinen Platz. Das erste gewinnt den ersten Preis, und so weiter.</translation>
    </message>
    <message>
        <source>Look at the screen while the list is closed: it tells you which tickets are yours.</source>
        <translation>Schau auf den Bildschirm, wenn die Liste geschlossen ist: Er sagt dir, welche Lose deine sind.</translation>
    </message>
    <message>
        <source>No dice? Six slips from 1 to 6 in a hat: draw one, say it, put it back, shake.</source>
        <translation>Keine Würfel? Sechs Zettel von 1 bis 6 in einen Hut: ziehen, vorlesen, zurücklegen, schütteln.</translation>
    </message>
    <message>
        <source>No dice? Ten slips from 0 to 9 in a hat: draw one, say it, put it back, shake.</source>
        <translation>Keine Würfel? Zehn Zettel von 0 bis 9 in einen Hut: ziehen, vorlesen, zurücklegen, schütteln.</translation>
    </message>
    <message>
        <source>Nobody was left to win this.</source>
        <translation>Dafür war niemand mehr übrig.</translation>
    </message>
    <message>
        <source>None: this is the first one.</source>
        <translation>Keine: Das ist die erste.</translation>
    </message>
    <message>
        <source>One prize for each person in this draw.</source>
        <translation>Ein Preis pro Person in dieser Verlosung.</translation>
    </message>
    <message>
        <source>Only now the kiosk opens a secret that was fixed together with the list.</source>
        <translation>Erst jetzt öffnet der Kiosk ein Geheimnis, das zusammen mit der Liste festgelegt wurde.</translation>
    </message>
    <message>
        <source>Open only if the kiosk asks for it</source>
        <translation>Nur öffnen, wenn der Kiosk danach fragt</translation>
    </message>
    <message>
        <source>Photograph this!</source>
        <translation>Mach ein Foto davon!</translation>
    </message>
    <message>
        <source>Print this once, then delete the file. Nobody reads it, you neither.</source>
        <translation>Druck das einmal aus und lösch dann die Datei. Niemand liest sie, auch du nicht.</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>PROBE</translation>
    </message>
    <message>
        <source>Seal of the ticket log, line %1</source>
        <translation>Siegel des Losbuchs, Zeile %1</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>The list is closed</source>
        <translation>Die Liste ist zu</translation>
    </message>
    <message>
        <source>The list of all tickets is closed. Its fingerprint is shown: photograph it.</source>
        <translation>Die Liste aller Lose wird geschlossen. Ihr Fingerabdruck wird gezeigt: Mach ein Foto davon.</translation>
    </message>
    <message>
        <source>The published record has the same.</source>
        <translation>Das veröffentlichte Protokoll hat denselben.</translation>
    </message>
    <message>
        <source>The room says some words. Then dice are rolled, where all can see them.</source>
        <translation>Der Saal sagt ein paar Wörter. Dann wird gewürfelt, wo alle es sehen.</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>Das Geheimnis</translation>
    </message>
    <message>
        <source>The winners</source>
        <translation>Gewonnen haben</translation>
    </message>
    <message>
        <source>Two people sign across the flap. Somebody the room trusts keeps it.</source>
        <translation>Zwei Leute unterschreiben quer über die Lasche. Jemand, dem der Saal vertraut, bewahrt ihn auf.</translation>
    </message>
    <message>
        <source>What comes now</source>
        <translation>Was jetzt kommt</translation>
    </message>
    <message>
        <source>What this sheet can and cannot do</source>
        <translation>Was dieses Blatt kann und was nicht</translation>
    </message>
    <message>
        <source>What you can win</source>
        <translation>Das kannst du gewinnen</translation>
    </message>
    <message>
        <source>Whatever is changed after this moment comes to light, if somebody kept this sheet and checks.</source>
        <translation>Was nach diesem Moment geändert wird, kommt ans Licht, wenn jemand dieses Blatt aufhebt und nachprüft.</translation>
    </message>
    <message>
        <source>Who is in</source>
        <translation>Wer dabei ist</translation>
    </message>
    <message>
        <source>Who may not win stands on the published list, with the reason.</source>
        <translation>Wer nicht gewinnen darf, steht mit Grund auf der veröffentlichten Liste.</translation>
    </message>
    <message>
        <source>Who wins a small prize first cannot win a big one later.</source>
        <translation>Wer zuerst einen kleinen Preis gewinnt, kann später keinen großen mehr gewinnen.</translation>
    </message>
    <message>
        <source>You can win more than once, with another ticket each time.</source>
        <translation>Du kannst mehrmals gewinnen, jedes Mal mit einem anderen Los.</translation>
    </message>
    <message>
        <source>You need not be there: your prize waits for you.</source>
        <translation>Du musst nicht dabei sein: Dein Preis wartet auf dich.</translation>
    </message>
    <message>
        <source>You won!</source>
        <translation>Gewonnen!</translation>
    </message>
    <message>
        <source>draw number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>said no, thank you</source>
        <translation>wollte nicht</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>Lose</translation>
    </message>
    <message>
        <source>was not here</source>
        <translation>war nicht da</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more: see the next page</source>
        <translation>
            <numerusform>… und %Ln weiterer: nächste Seite</numerusform>
            <numerusform>… und %Ln weitere: nächste Seite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawPlanScreen</name>
    <message>
        <source>A new draw</source>
        <translation>Eine neue Verlosung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Delete the draw</source>
        <translation>Verlosung löschen</translation>
    </message>
    <message>
        <source>Down the list</source>
        <translation>Weiter nach unten</translation>
    </message>
    <message>
        <source>Draw now</source>
        <translation>Jetzt verlosen</translation>
    </message>
    <message>
        <source>Freeze the list</source>
        <translation>Liste einfrieren</translation>
    </message>
    <message>
        <source>Freeze the list of tickets?</source>
        <translation>Die Liste der Lose einfrieren?</translation>
    </message>
    <message>
        <source>From then on this draw stays as it is: prizes, rules, and %1. Finds that come later count in the next draw. The stage opens, for everybody to see. It can be called off, but never in secret.</source>
        <translation>Ab dann bleibt diese Verlosung, wie sie ist: Preise, Regeln und %1. Spätere Funde zählen bei der nächsten. Die Bühne öffnet sich, für alle zu sehen. Abbrechen geht, aber nie heimlich.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Prize draws</source>
        <translation>Verlosungen</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Rules for the wall</source>
        <translation>Regeln zum Aushängen</translation>
    </message>
    <message>
        <source>The big draw</source>
        <translation>Die große Verlosung</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Up the list</source>
        <translation>Weiter nach oben</translation>
    </message>
    <message>
        <source>What the draw is called</source>
        <translation>Wie die Verlosung heißt</translation>
    </message>
</context>
<context>
    <name>DrawPool</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets of %1</source>
        <translation>
            <numerusform>%Ln Los von %1</numerusform>
            <numerusform>%Ln Lose von %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawPrizeScreen</name>
    <message numerus="yes">
        <source>%Ln winners, one after the other.</source>
        <translation>
            <numerusform>%Ln Gewinn.</numerusform>
            <numerusform>%Ln werden gezogen, nacheinander.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new prize</source>
        <translation>Ein neuer Preis</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Zurück ohne Speichern</translation>
    </message>
    <message>
        <source>Breakfast in bed, a mug, a day off ...</source>
        <translation>Frühstück ans Bett, eine Tasse, ein freier Tag ...</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>How many of it</source>
        <translation>Wie viele davon</translation>
    </message>
    <message>
        <source>Looking at the picture</source>
        <translation>Das Bild wird angesehen</translation>
    </message>
    <message>
        <source>One winner takes it.</source>
        <translation>Eine Person gewinnt ihn.</translation>
    </message>
    <message>
        <source>Prize %L1</source>
        <translation>Preis %L1</translation>
    </message>
    <message>
        <source>Prize draws</source>
        <translation>Verlosungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>What is the prize?</source>
        <translation>Was ist der Preis?</translation>
    </message>
</context>
<context>
    <name>DrawPublish</name>
    <message>
        <source>Choose another stick or folder. The draw is safe on the kiosk.</source>
        <translation>Wähl einen anderen Stick oder Ordner. Die Verlosung ist auf dem Kiosk sicher.</translation>
    </message>
    <message>
        <source>Nothing can be written to this place.</source>
        <translation>An diesen Ort lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <source>Put the stick back in, or choose another place. The draw is safe on the kiosk.</source>
        <translation>Steck den Stick wieder ein, oder wähl einen anderen Ort. Die Verlosung ist auf dem Kiosk sicher.</translation>
    </message>
    <message>
        <source>The secret must not lie beside the draw. Choose a stick, or another folder.</source>
        <translation>Das Geheimnis darf nicht neben der Verlosung liegen. Wähl einen Stick oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is not enough room in this place, so nothing was written.</source>
        <translation>An diesem Ort ist nicht genug Platz, also wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>This place is gone, so nothing was written.</source>
        <translation>Diesen Ort gibt es nicht mehr, also wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>DrawReasons</name>
    <message>
        <source>Gave the prize</source>
        <translation>Hat den Preis gestiftet</translation>
    </message>
    <message>
        <source>Hid the mustaches</source>
        <translation>Hat die Schnurrbärte versteckt</translation>
    </message>
    <message>
        <source>Runs the draw</source>
        <translation>Leitet die Verlosung</translation>
    </message>
</context>
<context>
    <name>DrawWayScreen</name>
    <message>
        <source>A winner is not there. What now?</source>
        <translation>Jemand gewinnt und fehlt. Was nun?</translation>
    </message>
    <message>
        <source>Any die from a board game will do.</source>
        <translation>Jeder Würfel aus einem Brettspiel passt.</translation>
    </message>
    <message>
        <source>Dice come last, always: who speaks last could otherwise choose the winner.</source>
        <translation>Würfel kommen immer zuletzt: Wer als Letzter spricht, könnte sonst den Gewinner bestimmen.</translation>
    </message>
    <message>
        <source>Dice with ten sides, or ten slips in a hat, each put back.</source>
        <translation>Zehnseitige Würfel, oder zehn Zettel im Hut, jeder kommt zurück.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Draw again at once</source>
        <translation>Sofort neu ziehen</translation>
    </message>
    <message>
        <source>Draw again at the end</source>
        <translation>Am Ende neu ziehen</translation>
    </message>
    <message>
        <source>Each winner is called, and has a minute to say “here”.</source>
        <translation>Wer gewinnt, wird gerufen und hat eine Minute für „hier“.</translation>
    </message>
    <message>
        <source>First all prizes, then those of the absent anew.</source>
        <translation>Erst alle Preise, dann die der Abwesenden noch einmal.</translation>
    </message>
    <message>
        <source>How it is drawn</source>
        <translation>So wird gezogen</translation>
    </message>
    <message>
        <source>Nobody has to be there. You hand the prize over later.</source>
        <translation>Niemand muss da sein. Du übergibst den Preis später.</translation>
    </message>
    <message>
        <source>Ordinary dice, 26 rolls</source>
        <translation>Normale Würfel, 26 Würfe</translation>
    </message>
    <message>
        <source>Prize draws</source>
        <translation>Verlosungen</translation>
    </message>
    <message>
        <source>The prize waits</source>
        <translation>Der Preis wartet</translation>
    </message>
    <message>
        <source>Twenty digits</source>
        <translation>Zwanzig Ziffern</translation>
    </message>
    <message>
        <source>Twenty digits from colleagues</source>
        <translation>Zwanzig Ziffern aus dem Team</translation>
    </message>
    <message>
        <source>Twenty people tap one each: done in two minutes.</source>
        <translation>Zwanzig Leute tippen je eine: fertig in zwei Minuten.</translation>
    </message>
    <message>
        <source>What the room is asked</source>
        <translation>Was der Raum gefragt wird</translation>
    </message>
    <message>
        <source>Words called out</source>
        <translation>Zugerufene Wörter</translation>
    </message>
</context>
<context>
    <name>DrawWhoScreen</name>
    <message>
        <source>At least so many tickets</source>
        <translation>Mindestens so viele Lose</translation>
    </message>
    <message>
        <source>Busy finders</source>
        <translation>Die Fleißigen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Each ticket that was found counts.</source>
        <translation>Jedes gefundene Los zählt.</translation>
    </message>
    <message>
        <source>Every ticket can win. Somebody with many tickets may take several prizes home.</source>
        <translation>Jedes Los kann gewinnen. Wer viele hat, trägt vielleicht mehrere Preise heim.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>One prize for each person</source>
        <translation>Ein Preis für jede Person</translation>
    </message>
    <message>
        <source>Only people of the teams you choose.</source>
        <translation>Nur Leute aus den Teams, die du wählst.</translation>
    </message>
    <message>
        <source>Some teams</source>
        <translation>Einige Teams</translation>
    </message>
    <message>
        <source>There are no teams yet. They come with your list of people.</source>
        <translation>Noch keine Teams. Sie kommen mit deiner Liste der Leute.</translation>
    </message>
    <message>
        <source>Which teams? Touch all that are in.</source>
        <translation>Welche Teams? Tippe alle an, die dabei sind.</translation>
    </message>
    <message>
        <source>Who holds several tickets.</source>
        <translation>Wer mehrere Lose hat.</translation>
    </message>
    <message>
        <source>Who may win</source>
        <translation>Wer gewinnen kann</translation>
    </message>
    <message>
        <source>Who wins a small prize first cannot win the big one later: draw the big one first, or say so beforehand.</source>
        <translation>Wer zuerst einen kleinen Preis gewinnt, kann den großen nicht mehr gewinnen: Zieh den großen zuerst, oder sag es vorher.</translation>
    </message>
</context>
<context>
    <name>DrawsScreen</name>
    <message>
        <source>%1 is not over.</source>
        <translation>%1 ist noch nicht zu Ende.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people may not win</source>
        <translation>
            <numerusform>%Ln Person kann nicht gewinnen</numerusform>
            <numerusform>%Ln Personen können nicht gewinnen</numerusform>
        </translation>
    </message>
    <message>
        <source>A big draw</source>
        <translation>Große Verlosung</translation>
    </message>
    <message>
        <source>A daily draw</source>
        <translation>Tagesverlosung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Go back to the stage</source>
        <translation>Zurück auf die Bühne</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>Auf der Bühne</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Orga-Team</translation>
    </message>
    <message>
        <source>Prize draws</source>
        <translation>Verlosungen</translation>
    </message>
    <message>
        <source>The draw was deleted.</source>
        <translation>Die Verlosung wurde gelöscht.</translation>
    </message>
    <message>
        <source>The rehearsal %1 is not over.</source>
        <translation>Die Probe %1 ist noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>Who may not win</source>
        <translation>Wer nicht gewinnen kann</translation>
    </message>
    <message>
        <source>Your draws stand here. Plan the big one for the last day, or a small one for today: nothing happens before you say so.</source>
        <translation>Hier stehen deine Verlosungen. Plane die große für den letzten Tag oder eine kleine für heute: Es passiert nichts, bevor du es sagst.</translation>
    </message>
</context>
<context>
    <name>EnvelopeStep</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>Noch %Ln</numerusform>
            <numerusform>Noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Only 0 to 9 and A to F stand on that page.</source>
        <translation>Auf dem Blatt stehen nur 0 bis 9 und A bis F.</translation>
    </message>
    <message>
        <source>That is another code. Scan the one on the secret&apos;s page.</source>
        <translation>Das ist ein anderer Code. Scann den auf dem Blatt mit dem Geheimnis.</translation>
    </message>
    <message>
        <source>The kiosk has lost its own copy of the secret. Open the envelope in front of everybody; scan its code, or type its 64 digits.</source>
        <translation>Der Kiosk hat seine Kopie des Geheimnisses verloren. Öffne den Umschlag vor allen; scann den Code, oder tipp die 64 Zeichen ein.</translation>
    </message>
    <message>
        <source>The sealed envelope is needed</source>
        <translation>Jetzt braucht es den Umschlag</translation>
    </message>
    <message>
        <source>The tickets are put into their order</source>
        <translation>Die Lose werden in ihre Reihenfolge gebracht</translation>
    </message>
    <message>
        <source>These are not the digits of this draw&apos;s secret. Compare them group by group.</source>
        <translation>Das ist nicht das Geheimnis dieser Verlosung. Vergleich Gruppe für Gruppe.</translation>
    </message>
    <message>
        <source>This is what stands there</source>
        <translation>Genau das steht da</translation>
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
        <source>A vote is open, and a copy beside it would give the next voter away. Choose a folder elsewhere with --to.</source>
        <translation>Eine Abstimmung läuft, und eine Kopie daneben würde die nächste Stimme verraten. Wähle mit --to einen Ordner anderswo.</translation>
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
    <name>Files</name>
    <message numerus="yes">
        <source>%Ln days old</source>
        <translation>
            <numerusform>%Ln Tag alt</numerusform>
            <numerusform>%Ln Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside the event, on this machine</source>
        <translation>Beim Event, auf diesem Gerät</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Event folder</source>
        <translation>Event-Ordner</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Eigener Ordner</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Auf diesem Gerät</translation>
    </message>
    <message>
        <source>Plugged in now, to take along</source>
        <translation>Steckt gerade, zum Mitnehmen</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Stick</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>FilesScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Looking ...</source>
        <translation>Wir schauen nach ...</translation>
    </message>
    <message>
        <source>Newest first. Plug in a stick, and what is on it shows up here.</source>
        <translation>Das Neueste zuerst. Steck einen Stick an, und sein Inhalt erscheint hier.</translation>
    </message>
    <message>
        <source>No captions here yet. Plug in a stick with them (SRT or VTT), or save them in the folder Downloads: they show up by themselves.</source>
        <translation>Noch keine Untertitel hier. Steck einen Stick mit ihnen ein (SRT oder VTT), oder speichere sie im Ordner Downloads: Sie erscheinen von selbst.</translation>
    </message>
    <message>
        <source>No film here yet. Plug in a stick with it (MP4, MOV, MKV, WebM or AVI), or save it in the folder Downloads: it shows up by itself.</source>
        <translation>Noch kein Video hier. Steck einen Stick mit dem Video ein (MP4, MOV, MKV, WebM oder AVI), oder speichere es im Ordner Downloads: Es erscheint von selbst.</translation>
    </message>
    <message>
        <source>No list here yet. Plug in a stick with your list (XLSX or CSV), or save it in the folder Downloads: it shows up by itself.</source>
        <translation>Noch keine Liste da. Steck einen Stick mit deiner Liste an (XLSX oder CSV) oder speichere sie im Ordner Downloads: Sie erscheint von selbst.</translation>
    </message>
    <message>
        <source>No picture here yet. Plug in a stick with it (JPEG, PNG or WebP), or save it in the folder Downloads: it shows up by itself.</source>
        <translation>Noch kein Bild hier. Steck einen Stick mit dem Bild ein (JPEG, PNG oder WebP), oder speichere es im Ordner Downloads: Es erscheint von selbst.</translation>
    </message>
    <message>
        <source>No place to write to. Plug in a stick: it shows up by itself.</source>
        <translation>Kein Platz zum Speichern. Steck einen Stick an: Er erscheint von selbst.</translation>
    </message>
    <message>
        <source>Nothing here yet. Plug in a stick with your file: it shows up by itself.</source>
        <translation>Noch nichts da. Steck einen Stick mit deiner Datei an: Sie erscheint von selbst.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Orga-Team</translation>
    </message>
    <message numerus="yes">
        <source>Take all %Ln</source>
        <translation>
            <numerusform>%Ln nehmen</numerusform>
            <numerusform>Alle %Ln nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Wohin damit?</translation>
    </message>
    <message>
        <source>Which captions?</source>
        <translation>Welche Untertitel?</translation>
    </message>
    <message>
        <source>Which file is your list?</source>
        <translation>Welche Datei ist deine Liste?</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Welche Datei?</translation>
    </message>
    <message>
        <source>Which film?</source>
        <translation>Welches Video?</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>Welches Bild?</translation>
    </message>
</context>
<context>
    <name>FinaleScene</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Urkunden</translation>
    </message>
    <message>
        <source>Give them all a hand!</source>
        <translation>Applaus für alle!</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Seite %L1 von %L2</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Make one now</source>
        <translation>Jetzt eine machen</translation>
    </message>
    <message>
        <source>To the printer</source>
        <translation>Zum Drucker</translation>
    </message>
</context>
<context>
    <name>FixCard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done. This is how it is now.</source>
        <translation>Erledigt. So ist es jetzt.</translation>
    </message>
    <message>
        <source>Give it to somebody else</source>
        <translation>Jemand anderem geben</translation>
    </message>
    <message>
        <source>Give tickets</source>
        <translation>Lose geben</translation>
    </message>
    <message>
        <source>Is the same as ...</source>
        <translation>Ist dieselbe Person wie ...</translation>
    </message>
    <message>
        <source>Mustache</source>
        <translation>Schnurrbart</translation>
    </message>
    <message>
        <source>Name, team, pass</source>
        <translation>Name, Team, Ausweis</translation>
    </message>
    <message>
        <source>No tickets yet. Finds and gifts show up here.</source>
        <translation>Noch keine Lose. Funde und Geschenke stehen dann hier.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Mensch</translation>
    </message>
    <message>
        <source>Story in the journal</source>
        <translation>Verlauf im Journal</translation>
    </message>
    <message>
        <source>Take it out of the hunt</source>
        <translation>Aus der Jagd nehmen</translation>
    </message>
    <message>
        <source>Take the claim back</source>
        <translation>Fund zurücknehmen</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Lose</translation>
    </message>
    <message>
        <source>To the mustache</source>
        <translation>Zum Schnurrbart</translation>
    </message>
    <message>
        <source>To the person</source>
        <translation>Zur Person</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>FixChoose</name>
    <message>
        <source>A name or a staff number</source>
        <translation>Ein Name oder eine Personalnummer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters.</source>
        <translation>Niemand gefunden. Versuch es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Orga-Team</translation>
    </message>
    <message>
        <source>People show up here as you type.</source>
        <translation>Beim Tippen erscheinen hier die Namen.</translation>
    </message>
</context>
<context>
    <name>FixCompare</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Keep this one instead</source>
        <translation>Lieber diese behalten</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>Diese bleibt</translation>
    </message>
    <message>
        <source>Tickets, late finds and the old pass go to the one who stays. You can undo this until a draw counts on the tickets.</source>
        <translation>Lose, späte Funde und der alte Ausweis gehen an die Person, die bleibt. Rückgängig geht das, bis eine Verlosung auf die Lose zählt.</translation>
    </message>
    <message>
        <source>Two who are one</source>
        <translation>Zwei, die eins sind</translation>
    </message>
    <message>
        <source>Who stays in the list?</source>
        <translation>Wer bleibt in der Liste?</translation>
    </message>
</context>
<context>
    <name>FixReason</name>
    <message>
        <source>How many tickets</source>
        <translation>Wie viele Lose</translation>
    </message>
    <message>
        <source>In your own words, or touch one below</source>
        <translation>In deinen Worten, oder tipp unten einen an</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Richtigstellen</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Why? The journal keeps it.</source>
        <translation>Warum? Das Journal merkt es sich.</translation>
    </message>
</context>
<context>
    <name>FixedScreen</name>
    <message>
        <source>All right</source>
        <translation>Alles klar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Nothing was put right yet. What you change shows up here, and can be undone until a draw counts on it.</source>
        <translation>Noch wurde nichts richtiggestellt. Was du änderst, steht dann hier und lässt sich rückgängig machen, bis eine Verlosung darauf zählt.</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Orga-Team</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>What was put right</source>
        <translation>Was richtiggestellt wurde</translation>
    </message>
</context>
<context>
    <name>FixingScreen</name>
    <message>
        <source>A name, a mustache or a ticket</source>
        <translation>Ein Name, ein Schnurrbart oder ein Los</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or the number alone.</source>
        <translation>Nichts gefunden. Versuch es mit weniger Buchstaben oder nur mit der Nummer.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Orga-Team</translation>
    </message>
    <message>
        <source>Type a name, a staff number, 17 for a mustache, 123 for a ticket. Or scan a mustache or a pass.</source>
        <translation>Tipp einen Namen, eine Personalnummer, 17 für einen Schnurrbart, 123 für ein Los. Oder scann einen Schnurrbart oder Ausweis.</translation>
    </message>
    <message>
        <source>What shall we put right?</source>
        <translation>Was stellen wir richtig?</translation>
    </message>
    <message>
        <source>What was put right</source>
        <translation>Was richtiggestellt wurde</translation>
    </message>
</context>
<context>
    <name>GalleryContest</name>
    <message numerus="yes">
        <source>%Ln voted</source>
        <translation>
            <numerusform>%Ln hat gewählt</numerusform>
            <numerusform>%Ln haben gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>All costumes</source>
        <translation>Alle Kostüme</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>How is it decided?</source>
        <translation>Wie wird entschieden?</translation>
    </message>
    <message>
        <source>I am a judge</source>
        <translation>Ich bin in der Jury</translation>
    </message>
    <message>
        <source>Nobody takes part at the moment.</source>
        <translation>Im Moment macht niemand mit.</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Seite %L1 von %L2</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Die nächste Seite</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Die Seite davor</translation>
    </message>
    <message>
        <source>The winners</source>
        <translation>Die Gewinner</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>GalleryContests</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>No contest yet</source>
        <translation>Noch kein Wettbewerb</translation>
    </message>
    <message>
        <source>Soon you see here who dresses up, and vote for whom you like best.</source>
        <translation>Bald siehst du hier, wer sich verkleidet, und wählst, wer dir am besten gefällt.</translation>
    </message>
    <message>
        <source>The costumes</source>
        <translation>Die Kostüme</translation>
    </message>
</context>
<context>
    <name>GalleryEntry</name>
    <message>
        <source>All costumes</source>
        <translation>Alle Kostüme</translation>
    </message>
    <message>
        <source>Number %L1</source>
        <translation>Nummer %L1</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Das nächste</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Das davor</translation>
    </message>
</context>
<context>
    <name>GalleryHow</name>
    <message numerus="yes">
        <source>%Ln costumes take part.</source>
        <translation>
            <numerusform>%Ln Kostüm macht mit.</numerusform>
            <numerusform>%Ln Kostüme machen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>How is it decided?</source>
        <translation>Wie wird entschieden?</translation>
    </message>
    <message>
        <source>The judges look at: %1</source>
        <translation>Die Jury achtet auf: %1</translation>
    </message>
</context>
<context>
    <name>GalleryPhotos</name>
    <message>
        <source>The next photo</source>
        <translation>Das nächste Foto</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>Das Foto davor</translation>
    </message>
</context>
<context>
    <name>GalleryWall</name>
    <message>
        <source>%L1.</source>
        <translation>%L1.</translation>
    </message>
</context>
<context>
    <name>GoneSheet</name>
    <message>
        <source>%1 is not here?</source>
        <translation>%1 ist nicht da?</translation>
    </message>
    <message>
        <source>%1 says no, thank you?</source>
        <translation>%1 sagt Nein, danke?</translation>
    </message>
    <message>
        <source>A no: draw again</source>
        <translation>Ein Nein: neu ziehen</translation>
    </message>
    <message>
        <source>Everybody else keeps theirs.</source>
        <translation>Alle anderen behalten ihren Preis.</translation>
    </message>
    <message>
        <source>Not here: draw again</source>
        <translation>Nicht da: neu ziehen</translation>
    </message>
    <message>
        <source>Then this prize is drawn again, and %1 wins nothing more in this draw.</source>
        <translation>Dann wird dieser Preis neu gezogen, und %1 gewinnt in dieser Verlosung nichts mehr.</translation>
    </message>
    <message>
        <source>Then this prize is drawn again. %1 may still win another one.</source>
        <translation>Dann wird dieser Preis neu gezogen. %1 kann noch einen anderen gewinnen.</translation>
    </message>
    <message>
        <source>Wait a little</source>
        <translation>Noch etwas warten</translation>
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
    <name>HexPad</name>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Hiding</name>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln versteckt</numerusform>
            <numerusform>%Ln versteckt</numerusform>
        </translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message numerus="yes">
        <source>Golden: %Ln tickets</source>
        <translation>
            <numerusform>Golden: ein Los</numerusform>
            <numerusform>Golden: %Ln Lose</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Versteckt</translation>
    </message>
    <message>
        <source>Not hidden yet</source>
        <translation>Noch nicht versteckt</translation>
    </message>
    <message>
        <source>Out of the hunt</source>
        <translation>Aus dem Spiel</translation>
    </message>
</context>
<context>
    <name>HidingPlace</name>
    <message>
        <source>Arrange the places</source>
        <translation>Orte ordnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose the place first. Then scan.</source>
        <translation>Wähl zuerst den Ort. Dann scannst du.</translation>
    </message>
    <message>
        <source>Hiding</source>
        <translation>Verstecken</translation>
    </message>
    <message>
        <source>Name your first place: Kitchen, fridge. Then scan a handful of mustaches into it.</source>
        <translation>Nenn deinen ersten Ort: Küche, Kühlschrank. Dann scannst du eine Handvoll Schnurrbärte dorthin.</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Neuer Ort</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>So that they are found again</source>
        <translation>Damit man sie wiederfindet</translation>
    </message>
    <message>
        <source>Where are you now?</source>
        <translation>Wo bist du gerade?</translation>
    </message>
    <message>
        <source>Where can a mustache hide?</source>
        <translation>Wo kann sich ein Schnurrbart verstecken?</translation>
    </message>
    <message>
        <source>Who hides them? A name, or scan your pass.</source>
        <translation>Wer versteckt sie? Ein Name, oder scann deinen Pass.</translation>
    </message>
</context>
<context>
    <name>HidingScan</name>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ist zurück.</translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation>%1 ist schon hier.</translation>
    </message>
    <message>
        <source>%1 is hidden.</source>
        <translation>%1 ist versteckt.</translation>
    </message>
    <message>
        <source>%1 is out of the hunt.</source>
        <translation>%1 ist aus dem Spiel.</translation>
    </message>
    <message>
        <source>%1 moved here.</source>
        <translation>%1 ist jetzt hier.</translation>
    </message>
    <message>
        <source>%1 was found already.</source>
        <translation>%1 ist schon gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden here</source>
        <translation>
            <numerusform>%Ln hier versteckt</numerusform>
            <numerusform>%Ln hier versteckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A golden one: %Ln tickets.</source>
        <translation>
            <numerusform>Ein goldener: ein Los.</numerusform>
            <numerusform>Ein goldener: %Ln Lose.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Anderer Ort</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Hello, %1!</source>
        <translation>Hallo %1!</translation>
    </message>
    <message>
        <source>Hidden in this round</source>
        <translation>In dieser Runde versteckt</translation>
    </message>
    <message>
        <source>Hide the new paper, and throw this one away.</source>
        <translation>Versteck das neue Papier und wirf dieses weg.</translation>
    </message>
    <message>
        <source>Hiding</source>
        <translation>Verstecken</translation>
    </message>
    <message>
        <source>Hiding: %1</source>
        <translation>Versteckt von %1</translation>
    </message>
    <message>
        <source>It is in %1 again.</source>
        <translation>Er ist wieder hier: %1.</translation>
    </message>
    <message>
        <source>It is not hidden any more.</source>
        <translation>Er ist nicht mehr versteckt.</translation>
    </message>
    <message>
        <source>It was in %1 until now.</source>
        <translation>Bis eben war er hier: %1.</translation>
    </message>
    <message>
        <source>Nobody can claim it. Throw the paper away.</source>
        <translation>Er zählt nicht mehr. Wirf das Papier weg.</translation>
    </message>
    <message>
        <source>Nothing was hidden.</source>
        <translation>Es wurde nichts versteckt.</translation>
    </message>
    <message>
        <source>One moment ...</source>
        <translation>Moment ...</translation>
    </message>
    <message>
        <source>Scan it once more, or type the code under it.</source>
        <translation>Scann ihn noch einmal oder tipp den Code darunter ein.</translation>
    </message>
    <message>
        <source>Scan what you hide here.</source>
        <translation>Scann, was du hier versteckst.</translation>
    </message>
    <message>
        <source>Somebody has it. Keep the paper, or throw it away.</source>
        <translation>Jemand hat ihn. Behalt das Papier oder wirf es weg.</translation>
    </message>
    <message>
        <source>That could not be read.</source>
        <translation>Das ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>That is no mustache.</source>
        <translation>Das ist kein Schnurrbart.</translation>
    </message>
    <message>
        <source>That is not one of our mustaches.</source>
        <translation>Das ist keiner von unseren Schnurrbärten.</translation>
    </message>
    <message>
        <source>This is the old print of %1.</source>
        <translation>Das ist das alte Papier von %1.</translation>
    </message>
    <message>
        <source>This one is from another event.</source>
        <translation>Der ist von einem anderen Event.</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Code eintippen</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Letzten zurücknehmen</translation>
    </message>
    <message>
        <source>What you hide in this round appears here, the last one first.</source>
        <translation>Was du in dieser Runde versteckst, erscheint hier, das Letzte zuerst.</translation>
    </message>
    <message>
        <source>You hide from now on.</source>
        <translation>Ab jetzt versteckst du.</translation>
    </message>
</context>
<context>
    <name>HidingType</name>
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
        <source>Hide it</source>
        <translation>Verstecken</translation>
    </message>
    <message>
        <source>Hiding</source>
        <translation>Verstecken</translation>
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
        <source>No mustache has this code. Compare it with the paper.</source>
        <translation>Kein Schnurrbart hat diesen Code. Vergleich ihn mit dem Papier.</translation>
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
        <source>This is an old print. Its new paper is the one to hide.</source>
        <translation>Das ist ein altes Papier. Versteck das neue.</translation>
    </message>
    <message>
        <source>This one is out of the hunt.</source>
        <translation>Der ist aus dem Spiel.</translation>
    </message>
    <message>
        <source>This one was found already.</source>
        <translation>Der ist schon gefunden.</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>%Ln open now</source>
        <translation>
            <numerusform>1 schon offen</numerusform>
            <numerusform>%Ln schon offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Gefunden!</translation>
    </message>
    <message>
        <source>Clues</source>
        <translation>Hinweise</translation>
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
        <source>Prize draw: %1</source>
        <translation>Verlosung: %1</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>Die Tafel</translation>
    </message>
    <message>
        <source>The first one opens soon</source>
        <translation>Der erste öffnet bald</translation>
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
    <message>
        <source>%1 runs backwards. Write the smaller number first.</source>
        <translation>%1 läuft rückwärts. Schreib die kleinere Nummer zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches are still out there.</source>
        <translation>
            <numerusform>Ein Schnurrbart ist noch da draußen.</numerusform>
            <numerusform>%Ln Schnurrbärte sind noch da draußen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches belong to this place. Move them first.</source>
        <translation>
            <numerusform>Ein Schnurrbart gehört zu diesem Ort. Verleg ihn zuerst.</numerusform>
            <numerusform>%Ln Schnurrbärte gehören zu diesem Ort. Verleg sie zuerst.</numerusform>
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
        <source>A floor or area has at most %1 characters.</source>
        <translation>Ein Stockwerk oder Bereich hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A helper&apos;s name has at most %1 characters.</source>
        <translation>Der Name von Helfenden hat höchstens %1 Zeichen.</translation>
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
        <source>Give the place a name, such as: Kitchen, fridge.</source>
        <translation>Gib dem Ort einen Namen, zum Beispiel: Küche, Kühlschrank.</translation>
    </message>
    <message>
        <source>Other mustaches were made in the meantime. Make these once more.</source>
        <translation>Inzwischen wurden andere Schnurrbärte gemacht. Mach diese noch einmal.</translation>
    </message>
    <message>
        <source>Some of these were found already. Nothing was changed.</source>
        <translation>Einige davon sind schon gefunden. Es bleibt alles, wie es war.</translation>
    </message>
    <message>
        <source>The list to walk with: %1</source>
        <translation>Die Liste zum Mitnehmen: %1</translation>
    </message>
    <message>
        <source>The name of a place has at most %1 characters.</source>
        <translation>Der Name eines Ortes hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The paper is A4 or Letter.</source>
        <translation>Das Papier ist A4 oder Letter.</translation>
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
        <source>There is a place of this name already.</source>
        <translation>Einen Ort mit diesem Namen gibt es schon.</translation>
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
    <message>
        <source>This one was changed in the meantime. It stays where it is.</source>
        <translation>Der hat sich inzwischen geändert. Er bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>This one was found or is out of the hunt. It stays as it is.</source>
        <translation>Der ist gefunden oder aus dem Spiel. Er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>This place was removed. Choose another one.</source>
        <translation>Diesen Ort gibt es nicht mehr. Wähl einen anderen.</translation>
    </message>
    <message>
        <source>Write numbers and ranges, such as 1-20, 25.</source>
        <translation>Schreib Nummern und Bereiche, zum Beispiel 1-20, 25.</translation>
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
    <name>ImportDone</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>Eine Person</numerusform>
            <numerusform>%Ln Leute</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Orga-Team</translation>
    </message>
    <message>
        <source>They find their names at once, on every screen that asks who they are.</source>
        <translation>Alle finden sofort ihren Namen, überall, wo gefragt wird, wer man ist.</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Zum Schreibtisch</translation>
    </message>
    <message>
        <source>Your list is in.</source>
        <translation>Deine Liste ist da.</translation>
    </message>
</context>
<context>
    <name>ImportLines</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Before anything changes</source>
        <translation>Bevor sich etwas ändert</translation>
    </message>
    <message>
        <source>Mend these in your file and save it, then choose it again. So far nothing was changed.</source>
        <translation>Berichtige das in deiner Datei, speichere sie und wähl sie noch einmal. Bis jetzt ist nichts geändert.</translation>
    </message>
    <message>
        <source>Nobody here.</source>
        <translation>Niemand hier.</translation>
    </message>
    <message>
        <source>They keep their tickets. They only no longer show up when somebody looks for a name.</source>
        <translation>Ihre Lose bleiben ihnen. Nur bei der Suche nach Namen erscheinen sie nicht mehr.</translation>
    </message>
</context>
<context>
    <name>ImportLook</name>
    <message numerus="yes">
        <source>%Ln people, ready to come in.</source>
        <translation>
            <numerusform>Eine Person, bereit zum Hereinholen.</numerusform>
            <numerusform>%Ln Leute, bereit zum Hereinholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Everybody is here already.</source>
        <translation>Alle sind schon da.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln people</source>
        <translation>
            <numerusform>Eine Person hereinholen</numerusform>
            <numerusform>%Ln Leute hereinholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly. Look at this first.</source>
        <translation>Fast. Schau dir erst das an.</translation>
    </message>
    <message>
        <source>Touch a column to say what is in it.</source>
        <translation>Tipp eine Spalte an und sag, was darin steht.</translation>
    </message>
    <message>
        <source>What is in %1?</source>
        <translation>Was steht in %1?</translation>
    </message>
</context>
<context>
    <name>ImportReading</name>
    <message>
        <source>Between columns: %1</source>
        <translation>Zwischen den Spalten: %1</translation>
    </message>
    <message>
        <source>Column names: row %L1</source>
        <translation>Spaltennamen: Zeile %L1</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation>Buchstaben: %1</translation>
    </message>
    <message>
        <source>No row names the columns</source>
        <translation>Keine Zeile nennt die Spalten</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Blatt: %1</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Nothing is changed by that.</source>
        <translation>Dabei ändert sich nichts.</translation>
    </message>
    <message>
        <source>Reading your list</source>
        <translation>Wir lesen deine Liste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Wir schreiben die Liste</translation>
    </message>
</context>
<context>
    <name>ImportStart</name>
    <message numerus="yes">
        <source>%Ln people are saved as %1 (%2).</source>
        <translation>
            <numerusform>Eine Person ist gespeichert in %1 (%2).</numerusform>
            <numerusform>%Ln Leute sind gespeichert in %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>A spreadsheet (XLSX) or a CSV file, as your HR program writes it. One row for each person: names, and if you have them team, e-mail, staff number and language.</source>
        <translation>Eine Tabelle (XLSX) oder eine CSV-Datei, so wie dein Personalprogramm sie schreibt. Eine Zeile für jede Person: Namen und, wenn du sie hast, Team, E-Mail, Personalnummer und Sprache.</translation>
    </message>
    <message>
        <source>As CSV</source>
        <translation>Als CSV</translation>
    </message>
    <message>
        <source>As a spreadsheet</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bring in your list</source>
        <translation>Hol deine Liste herein</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Orga-Team</translation>
    </message>
    <message>
        <source>Take the list along</source>
        <translation>Liste mitnehmen</translation>
    </message>
    <message>
        <source>You see everything first. Nothing changes before you say so, and a newer list doubles nobody.</source>
        <translation>Du siehst erst alles. Nichts ändert sich, bevor du es sagst, und eine neuere Liste verdoppelt niemanden.</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Columns before</source>
        <translation>Spalten davor</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Weitere Spalten</translation>
    </message>
    <message>
        <source>The first rows of your list</source>
        <translation>Die ersten Zeilen deiner Liste</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>%L1: %2</source>
        <translation>%L1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are new</source>
        <translation>
            <numerusform>Eine Person ist neu</numerusform>
            <numerusform>%Ln sind neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are no longer in the list</source>
        <translation>
            <numerusform>Eine Person steht nicht mehr in der Liste</numerusform>
            <numerusform>%Ln stehen nicht mehr in der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change</source>
        <translation>
            <numerusform>Eine Person ändert sich</numerusform>
            <numerusform>%Ln ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places to mend</source>
        <translation>
            <numerusform>Eine Stelle zu berichtigen</numerusform>
            <numerusform>%Ln Stellen zu berichtigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are</source>
        <translation>
            <numerusform>Eine Person bleibt, wie sie ist</numerusform>
            <numerusform>%Ln bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>All scripts (UTF-16)</source>
        <translation>Alle Schriften (UTF-16)</translation>
    </message>
    <message>
        <source>All scripts (UTF-8)</source>
        <translation>Alle Schriften (UTF-8)</translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation>Mitteleuropa</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Do the names look right?</source>
        <translation>Sehen die Namen richtig aus?</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Name to show</source>
        <translation>Name zum Zeigen</translation>
    </message>
    <message>
        <source>None: the first row is a person</source>
        <translation>Keine: die erste Zeile ist schon eine Person</translation>
    </message>
    <message>
        <source>Older Mac</source>
        <translation>Älterer Mac</translation>
    </message>
    <message>
        <source>On which sheet are the people?</source>
        <translation>Auf welchem Blatt stehen die Leute?</translation>
    </message>
    <message>
        <source>Persian and Arabic</source>
        <translation>Persisch und Arabisch</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Upright line</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>Westeuropa</translation>
    </message>
    <message>
        <source>What stands between the columns?</source>
        <translation>Was steht zwischen den Spalten?</translation>
    </message>
    <message>
        <source>Which row names the columns?</source>
        <translation>Welche Zeile nennt die Spalten?</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Ganzer Name</translation>
    </message>
</context>
<context>
    <name>ImportWrong</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Orga-Team</translation>
    </message>
    <message>
        <source>This file is no list yet.</source>
        <translation>Diese Datei ist noch keine Liste.</translation>
    </message>
</context>
<context>
    <name>JobSheet</name>
    <message>
        <source>Leave it so</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>%1 and %2 are one: %Ln tickets moved.</source>
        <translation>
            <numerusform>%1 und %2 sind eine Person: %Ln Los übertragen.</numerusform>
            <numerusform>%1 und %2 sind eine Person: %Ln Lose übertragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 became a judge of %2.</source>
        <translation>%1 gehört jetzt zur Jury von %2.</translation>
    </message>
    <message>
        <source>%1 brought %2 after closing. It was kept for you.</source>
        <translation>%1 hat %2 nach dem Schluss gebracht. Es ist für dich notiert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 claimed %2: %Ln tickets.</source>
        <translation>
            <numerusform>%1 hat %2 geholt: %Ln Los.</numerusform>
            <numerusform>%1 hat %2 geholt: %Ln Lose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closed: %Ln people voted.</source>
        <translation>
            <numerusform>%1 ist geschlossen: %Ln Person hat gewählt.</numerusform>
            <numerusform>%1 ist geschlossen: %Ln Personen haben gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 closes at another time.</source>
        <translation>%1 schließt zu einer anderen Zeit.</translation>
    </message>
    <message>
        <source>%1 did not play and was skipped.</source>
        <translation>%1 lief nicht und wurde übersprungen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 got %Ln tickets: %2.</source>
        <translation>
            <numerusform>%1 hat %Ln Los bekommen: %2.</numerusform>
            <numerusform>%1 hat %Ln Lose bekommen: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 got a new PIN.</source>
        <translation>%1 hat eine neue PIN.</translation>
    </message>
    <message>
        <source>%1 had its premiere.</source>
        <translation>%1 hatte Premiere.</translation>
    </message>
    <message>
        <source>%1 has another place in the playlist.</source>
        <translation>%1 hat einen anderen Platz in der Wiedergabeliste.</translation>
    </message>
    <message>
        <source>%1 is no judge of %2 any more.</source>
        <translation>%1 gehört nicht mehr zur Jury von %2.</translation>
    </message>
    <message>
        <source>%1 is not hidden after all.</source>
        <translation>%1 ist doch nicht versteckt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is over: %Ln prizes found a winner.</source>
        <translation>
            <numerusform>%1 ist zu Ende: %Ln Preis ist vergeben.</numerusform>
            <numerusform>%1 ist zu Ende: %Ln Preise sind vergeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is worth %Ln tickets now.</source>
        <translation>
            <numerusform>%1 zählt jetzt %Ln Los.</numerusform>
            <numerusform>%1 zählt jetzt %Ln Lose.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joined at the kiosk and waits for your word.</source>
        <translation>%1 hat sich an der Station eingetragen und wartet auf dich.</translation>
    </message>
    <message>
        <source>%1 joined the playlist.</source>
        <translation>%1 ist jetzt in der Wiedergabeliste.</translation>
    </message>
    <message>
        <source>%1 judged costume %L2 of %3.</source>
        <translation>%1 hat Kostüm %L2 von %3 bewertet.</translation>
    </message>
    <message>
        <source>%1 may not win in draws to come.</source>
        <translation>%1 darf in kommenden Verlosungen nicht gewinnen.</translation>
    </message>
    <message>
        <source>%1 may win again.</source>
        <translation>%1 darf wieder gewinnen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 opened: %Ln costumes on the ballot.</source>
        <translation>
            <numerusform>%1 ist eröffnet: %Ln Kostüm auf dem Stimmzettel.</numerusform>
            <numerusform>%1 ist eröffnet: %Ln Kostüme auf dem Stimmzettel.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 proposed somebody for an award.</source>
        <translation>%1 hat jemanden für eine Auszeichnung vorgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 undid the claim of %2: %Ln tickets void.</source>
        <translation>
            <numerusform>%1 hat %2 gleich zurückgegeben: %Ln Los ungültig.</numerusform>
            <numerusform>%1 hat %2 gleich zurückgegeben: %Ln Lose ungültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 voted in %2 as two people. They are one now; both ballots stay.</source>
        <translation>%1 hat bei %2 unter zwei Namen abgestimmt. Es ist jetzt eine Person; beide Stimmzettel bleiben.</translation>
    </message>
    <message>
        <source>%1 voted in %2.</source>
        <translation>%1 hat bei %2 gewählt.</translation>
    </message>
    <message>
        <source>%1 was added to the list.</source>
        <translation>%1 kam auf die Liste.</translation>
    </message>
    <message>
        <source>%1 was added to the videos.</source>
        <translation>%1 kam zu den Videos.</translation>
    </message>
    <message>
        <source>%1 was broken off; its tickets are free again.</source>
        <translation>%1 wurde abgebrochen; die Lose sind wieder frei.</translation>
    </message>
    <message>
        <source>%1 was called off.</source>
        <translation>%1 wurde abgesagt.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>%1 was deleted before it opened.</source>
        <translation>%1 wurde vor der Eröffnung gelöscht.</translation>
    </message>
    <message>
        <source>%1 was erased with its file.</source>
        <translation>%1 wurde mit ihrer Datei gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was frozen: %Ln tickets of %L2 people.</source>
        <translation>
            <numerusform>%1 wurde eingefroren: %Ln Los, Leute: %L2.</numerusform>
            <numerusform>%1 wurde eingefroren: %Ln Lose von %L2 Leuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was hidden.</source>
        <translation>%1 wurde versteckt.</translation>
    </message>
    <message>
        <source>%1 was kept out.</source>
        <translation>%1 wurde nicht aufgenommen.</translation>
    </message>
    <message>
        <source>%1 was let in.</source>
        <translation>%1 ist jetzt dabei.</translation>
    </message>
    <message>
        <source>%1 was planned.</source>
        <translation>%1 wurde geplant.</translation>
    </message>
    <message>
        <source>%1 was recorded here and waits for a yes.</source>
        <translation>%1 wurde hier aufgenommen und wartet auf ein Ja.</translation>
    </message>
    <message>
        <source>%1 was switched off.</source>
        <translation>%1 wurde ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1 was switched on.</source>
        <translation>%1 wurde eingeschaltet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was taken back from %2: %Ln tickets void.</source>
        <translation>
            <numerusform>%1 gehört nicht mehr %2: %Ln Los ungültig.</numerusform>
            <numerusform>%1 gehört nicht mehr %2: %Ln Lose ungültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was taken out of the hunt.</source>
        <translation>%1 wurde aus der Jagd genommen.</translation>
    </message>
    <message>
        <source>%1 was taken out of the videos.</source>
        <translation>%1 wurde aus den Videos genommen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 went from %2 to %3: %Ln tickets.</source>
        <translation>
            <numerusform>%1 ging von %2 an %3: %Ln Los.</numerusform>
            <numerusform>%1 ging von %2 an %3: %Ln Lose.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 did not want prize %L3.</source>
        <translation>%1: %2 wollte Preis %L3 nicht.</translation>
    </message>
    <message>
        <source>%1: %2 was drawn.</source>
        <translation>%1: %2 wurde gezogen.</translation>
    </message>
    <message>
        <source>%1: %2 was not there for prize %L3.</source>
        <translation>%1: %2 war für Preis %L3 nicht da.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paper ballots were called in.</source>
        <translation>
            <numerusform>%1: %Ln Stimmzettel wurde gesperrt.</numerusform>
            <numerusform>%1: %Ln Stimmzettel wurden gesperrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paper ballots were made.</source>
        <translation>
            <numerusform>%1: %Ln Stimmzettel wurde gemacht.</numerusform>
            <numerusform>%1: %Ln Stimmzettel wurden gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln prizes were drawn.</source>
        <translation>
            <numerusform>%1: %Ln Preis wurde verlost.</numerusform>
            <numerusform>%1: %Ln Preise wurden verlost.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a lot was drawn among equals.</source>
        <translation>%1: Unter Gleichen wurde gelost.</translation>
    </message>
    <message>
        <source>%1: a paper ballot was cast.</source>
        <translation>%1: Ein Stimmzettel auf Papier wurde abgegeben.</translation>
    </message>
    <message>
        <source>%1: answer %L2 was locked.</source>
        <translation>%1: Antwort %L2 wurde festgehalten.</translation>
    </message>
    <message>
        <source>%1: answer %L2 was opened again.</source>
        <translation>%1: Antwort %L2 wurde wieder geöffnet.</translation>
    </message>
    <message>
        <source>%1: its sheet was shown, the questions began.</source>
        <translation>%1: Das Blatt wurde gezeigt, die Fragen begannen.</translation>
    </message>
    <message>
        <source>%1: paper ballots %L2 were printed; the file is gone.</source>
        <translation>%1: Die Stimmzettel %L2 wurden gedruckt; die Datei ist weg.</translation>
    </message>
    <message>
        <source>%1: the files for checking were written.</source>
        <translation>%1: Die Dateien zum Nachprüfen wurden geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the order of %Ln tickets stands.</source>
        <translation>
            <numerusform>%1: Die Reihenfolge von %Ln Los steht fest.</numerusform>
            <numerusform>%1: Die Reihenfolge der %Ln Lose steht fest.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the podium show is over.</source>
        <translation>%1: Die Siegerehrung ist vorbei.</translation>
    </message>
    <message>
        <source>%1: the podium went to step %L2.</source>
        <translation>%1: Das Podium ist bei Schritt %L2.</translation>
    </message>
    <message>
        <source>%1: the result and its ballots were published.</source>
        <translation>%1: Ergebnis und Stimmzettel wurden veröffentlicht.</translation>
    </message>
    <message>
        <source>%1: the secret was read.</source>
        <translation>%1: Das Geheimnis wurde gelesen.</translation>
    </message>
    <message>
        <source>%1: the secret&apos;s page was made for the envelope.</source>
        <translation>%1: Die Seite mit dem Geheimnis wurde für den Umschlag gemacht.</translation>
    </message>
    <message>
        <source>%2 does not have prize %L3 of %1 yet after all.</source>
        <translation>%2 hat Preis %L3 von %1 doch noch nicht.</translation>
    </message>
    <message>
        <source>%2 has prize %L3 of %1.</source>
        <translation>%2 hat Preis %L3 von %1 bekommen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln awards were made at once: %1.</source>
        <translation>
            <numerusform>%Ln Auszeichnung wurde auf einmal angelegt: %1.</numerusform>
            <numerusform>%Ln Auszeichnungen wurden auf einmal angelegt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificates were made: %1.</source>
        <translation>
            <numerusform>%Ln Urkunde wurde gemacht: %1.</numerusform>
            <numerusform>%Ln Urkunden wurden gemacht: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificates were made: %1. Made before, of these: %L2.</source>
        <translation>
            <numerusform>%Ln Urkunde wurde gemacht: %1. Davon schon früher gemacht: %L2.</numerusform>
            <numerusform>%Ln Urkunden wurden gemacht: %1. Davon schon früher gemacht: %L2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches moved to another hiding place.</source>
        <translation>
            <numerusform>%Ln Schnurrbart kam in ein anderes Versteck.</numerusform>
            <numerusform>%Ln Schnurrbärte kamen in ein anderes Versteck.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches were hidden at once, between %1 and %2.</source>
        <translation>
            <numerusform>%Ln Schnurrbart wurde versteckt, zwischen %1 und %2.</numerusform>
            <numerusform>%Ln Schnurrbärte wurden auf einmal versteckt, zwischen %1 und %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches were made, from %1 to %2.</source>
        <translation>
            <numerusform>%Ln Schnurrbart wurde gemacht, von %1 bis %2.</numerusform>
            <numerusform>%Ln Schnurrbärte wurden gemacht, von %1 bis %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches were printed again with new codes.</source>
        <translation>
            <numerusform>%Ln Schnurrbart wurde mit neuem Code noch einmal gedruckt.</numerusform>
            <numerusform>%Ln Schnurrbärte wurden mit neuen Codes noch einmal gedruckt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches were taken out of the hunt, the first is %1.</source>
        <translation>
            <numerusform>%Ln Schnurrbart wurde aus der Jagd genommen: %1.</numerusform>
            <numerusform>%Ln Schnurrbärte wurden aus der Jagd genommen, der erste ist %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passes were made.</source>
        <translation>
            <numerusform>%Ln Ausweis wurde gemacht.</numerusform>
            <numerusform>%Ln Ausweise wurden gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets were taken back from %1: %2.</source>
        <translation>
            <numerusform>%Ln Los wurde %1 wieder genommen: %2.</numerusform>
            <numerusform>%Ln Lose wurden %1 wieder genommen: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <translation>Eine Sicherung wurde gemacht und geprüft.</translation>
    </message>
    <message>
        <source>A backup was made; the second place did not answer.</source>
        <translation>Eine Sicherung wurde gemacht; der zweite Ort hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>A change of %1 was undone.</source>
        <translation>Eine Änderung an %1 wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>A clue opened.</source>
        <translation>Ein Hinweis ist offen.</translation>
    </message>
    <message>
        <source>A clue was changed.</source>
        <translation>Ein Hinweis wurde geändert.</translation>
    </message>
    <message>
        <source>A clue was deleted.</source>
        <translation>Ein Hinweis wurde gelöscht.</translation>
    </message>
    <message>
        <source>A clue was written.</source>
        <translation>Ein Hinweis wurde geschrieben.</translation>
    </message>
    <message>
        <source>A deleted clue came back.</source>
        <translation>Ein gelöschter Hinweis ist wieder da.</translation>
    </message>
    <message numerus="yes">
        <source>A draw was planned: %Ln prizes.</source>
        <translation>
            <numerusform>Eine Verlosung wurde geplant: %Ln Preis.</numerusform>
            <numerusform>Eine Verlosung wurde geplant: %Ln Preise.</numerusform>
        </translation>
    </message>
    <message>
        <source>A hiding place has another name.</source>
        <translation>Ein Versteck heißt jetzt anders.</translation>
    </message>
    <message>
        <source>A hiding place was removed.</source>
        <translation>Ein Versteck wurde entfernt.</translation>
    </message>
    <message>
        <source>A list of people was brought in: %L1 new, %L2 changed, %L3 no longer in it.</source>
        <translation>Eine Liste kam herein: %L1 neu, %L2 geändert, %L3 nicht mehr dabei.</translation>
    </message>
    <message>
        <source>A new hiding place.</source>
        <translation>Ein neues Versteck.</translation>
    </message>
    <message>
        <source>A new organizer&apos;s PIN was set.</source>
        <translation>Eine neue Orga-PIN wurde festgelegt.</translation>
    </message>
    <message>
        <source>A new pass was made for %1.</source>
        <translation>Für %1 wurde ein neuer Ausweis gemacht.</translation>
    </message>
    <message>
        <source>A newer Handlebar wrote this line (%1).</source>
        <translation>Diese Zeile hat ein neueres Handlebar geschrieben (%1).</translation>
    </message>
    <message>
        <source>A nomination became award %1.</source>
        <translation>Aus einem Vorschlag wurde die Auszeichnung %1.</translation>
    </message>
    <message>
        <source>A nomination that was put aside waits again.</source>
        <translation>Ein beiseitegelegter Vorschlag wartet wieder.</translation>
    </message>
    <message>
        <source>A nomination was put aside.</source>
        <translation>Ein Vorschlag wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>A planned draw was deleted.</source>
        <translation>Eine geplante Verlosung wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>A team has another name: %Ln people.</source>
        <translation>
            <numerusform>Ein Team heißt jetzt anders: %Ln Person.</numerusform>
            <numerusform>Ein Team heißt jetzt anders: %Ln Personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A team joined another one: %Ln people.</source>
        <translation>
            <numerusform>Ein Team gehört jetzt zu einem anderen: %Ln Person.</numerusform>
            <numerusform>Ein Team gehört jetzt zu einem anderen: %Ln Personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln awards were shown on the red carpet.</source>
        <translation>
            <numerusform>Die Auszeichnung (%Ln) wurde auf dem roten Teppich gezeigt.</numerusform>
            <numerusform>Alle %Ln Auszeichnungen wurden auf dem roten Teppich gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>An organizer opened the desk with the PIN.</source>
        <translation>Jemand vom Orga-Team kam mit der PIN herein.</translation>
    </message>
    <message>
        <source>At the command line</source>
        <translation>An der Befehlszeile</translation>
    </message>
    <message>
        <source>At the kiosk</source>
        <translation>Am Kiosk</translation>
    </message>
    <message>
        <source>Award %1 counts again.</source>
        <translation>Die Auszeichnung %1 gilt wieder.</translation>
    </message>
    <message>
        <source>Award %1 is number %L2 of the show now.</source>
        <translation>Die Auszeichnung %1 ist jetzt Nummer %L2 der Show.</translation>
    </message>
    <message>
        <source>Award %1 was changed.</source>
        <translation>Die Auszeichnung %1 wurde geändert.</translation>
    </message>
    <message>
        <source>Award %1 was deleted; nobody had its certificate.</source>
        <translation>Die Auszeichnung %1 wurde gelöscht; niemand hatte die Urkunde.</translation>
    </message>
    <message>
        <source>Award %1 was made.</source>
        <translation>Die Auszeichnung %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>Award %1 was shown on the red carpet.</source>
        <translation>Die Auszeichnung %1 wurde auf dem roten Teppich gezeigt.</translation>
    </message>
    <message>
        <source>Award %1 was withdrawn.</source>
        <translation>Die Auszeichnung %1 wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>By an organizer</source>
        <translation>Vom Orga-Team</translation>
    </message>
    <message>
        <source>By the kiosk itself</source>
        <translation>Vom Kiosk selbst</translation>
    </message>
    <message>
        <source>Certificates have another look.</source>
        <translation>Urkunden sehen jetzt anders aus.</translation>
    </message>
    <message>
        <source>Costume %L1 was added.</source>
        <translation>Kostüm %L1 kam dazu.</translation>
    </message>
    <message>
        <source>Costume %L1 was changed.</source>
        <translation>Kostüm %L1 wurde geändert.</translation>
    </message>
    <message>
        <source>Costume %L1 was deleted.</source>
        <translation>Kostüm %L1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Costume %L1 was withdrawn.</source>
        <translation>Kostüm %L1 wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Zeile %L1</translation>
    </message>
    <message>
        <source>Not printed yet: %1. %2</source>
        <translation>Noch nicht gedruckt: %1. %2</translation>
    </message>
    <message>
        <source>Not to be printed after all: %1.</source>
        <translation>Wird doch nicht gedruckt: %1.</translation>
    </message>
    <message>
        <source>Printed: %1.</source>
        <translation>Gedruckt: %1.</translation>
    </message>
    <message>
        <source>Saved in the folder, as no printer is chosen: %1.</source>
        <translation>Im Ordner gespeichert, weil kein Drucker gewählt ist: %1.</translation>
    </message>
    <message>
        <source>Sheet %L1 is printed; its file is gone.</source>
        <translation>Bogen %L1 ist gedruckt; seine Datei ist weg.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Somebody typed a wrong PIN for %1.</source>
        <translation>Jemand hat eine falsche PIN für %1 getippt.</translation>
    </message>
    <message>
        <source>Somebody typed a wrong organizer&apos;s PIN.</source>
        <translation>Jemand hat eine falsche Orga-PIN getippt.</translation>
    </message>
    <message>
        <source>The event was brought back from a backup.</source>
        <translation>Das Event kam aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>The event was made.</source>
        <translation>Das Event wurde angelegt.</translation>
    </message>
    <message>
        <source>The event&apos;s settings changed: %1.</source>
        <translation>Einstellungen des Events wurden geändert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The late find %2 counts for %1: %Ln tickets.</source>
        <translation>
            <numerusform>Der späte Fund %2 zählt für %1: %Ln Los.</numerusform>
            <numerusform>Der späte Fund %2 zählt für %1: %Ln Lose.</numerusform>
        </translation>
    </message>
    <message>
        <source>The late find %2 of %1 does not count.</source>
        <translation>Der späte Fund %2 von %1 zählt nicht.</translation>
    </message>
    <message>
        <source>The late find %2 of %1 is open again.</source>
        <translation>Über den späten Fund %2 von %1 wird neu entschieden.</translation>
    </message>
    <message>
        <source>The order of the clues was changed.</source>
        <translation>Die Reihenfolge der Hinweise wurde geändert.</translation>
    </message>
    <message>
        <source>The order of the walk was changed.</source>
        <translation>Die Reihenfolge des Rundgangs wurde geändert.</translation>
    </message>
    <message>
        <source>The passes of sheet %L1 are printed; its file is gone.</source>
        <translation>Die Ausweise von Bogen %L1 sind gedruckt; die Datei ist weg.</translation>
    </message>
    <message>
        <source>The plan of %1 was changed.</source>
        <translation>Der Plan von %1 wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>The plan of a draw was changed: %Ln prizes now.</source>
        <translation>
            <numerusform>Der Plan einer Verlosung wurde geändert: jetzt %Ln Preis.</numerusform>
            <numerusform>Der Plan einer Verlosung wurde geändert: jetzt %Ln Preise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The red carpet was rolled out for %Ln awards.</source>
        <translation>
            <numerusform>Der rote Teppich wurde für %Ln Auszeichnung ausgerollt.</numerusform>
            <numerusform>Der rote Teppich wurde für %Ln Auszeichnungen ausgerollt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The red carpet was rolled up.</source>
        <translation>Der rote Teppich wurde eingerollt.</translation>
    </message>
    <message>
        <source>The right PIN was typed for %1.</source>
        <translation>Für %1 wurde die richtige PIN getippt.</translation>
    </message>
    <message>
        <source>To be printed again: %1.</source>
        <translation>Wird noch einmal gedruckt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>To be printed: %1, %Ln copies.</source>
        <translation>
            <numerusform>Wird gedruckt: %1, %Ln Exemplar.</numerusform>
            <numerusform>Wird gedruckt: %1, %Ln Exemplare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs: the pad stayed closed for %Ln seconds.</source>
        <translation>
            <numerusform>Zu viele falsche PINs: Das Tastenfeld blieb %Ln Sekunde zu.</numerusform>
            <numerusform>Zu viele falsche PINs: Das Tastenfeld blieb %Ln Sekunden zu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message numerus="yes">
        <source>Visitors may print %Ln more times today.</source>
        <translation>
            <numerusform>Heute darf noch %Ln Mal mehr gedruckt werden.</numerusform>
            <numerusform>Heute darf noch %Ln Mal mehr gedruckt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is known about %1 was changed.</source>
        <translation>Die Angaben zu %1 wurden geändert.</translation>
    </message>
    <message>
        <source>calm screens</source>
        <translation>ruhige Bildschirme</translation>
    </message>
    <message>
        <source>end of the hunt</source>
        <translation>Ende der Jagd</translation>
    </message>
    <message>
        <source>first test scan</source>
        <translation>erster Probescan</translation>
    </message>
    <message>
        <source>hours of the teams</source>
        <translation>Zeiten der Teams</translation>
    </message>
    <message>
        <source>how much visitors print in a day</source>
        <translation>wie viel an einem Tag gedruckt werden darf</translation>
    </message>
    <message>
        <source>how much visitors print in a visit</source>
        <translation>wie viel bei einem Besuch gedruckt werden darf</translation>
    </message>
    <message>
        <source>how people say who they are</source>
        <translation>wie man sagt, wer man ist</translation>
    </message>
    <message>
        <source>language of the kiosk</source>
        <translation>Sprache des Kiosks</translation>
    </message>
    <message>
        <source>languages of the papers</source>
        <translation>Sprachen der Papiere</translation>
    </message>
    <message>
        <source>late finds</source>
        <translation>späte Funde</translation>
    </message>
    <message>
        <source>names in public</source>
        <translation>Namen vor allen</translation>
    </message>
    <message>
        <source>nominations for awards</source>
        <translation>Vorschläge für Auszeichnungen</translation>
    </message>
    <message>
        <source>opening of the hunt</source>
        <translation>Beginn der Jagd</translation>
    </message>
    <message>
        <source>reach of the controls</source>
        <translation>Höhe der Knöpfe</translation>
    </message>
    <message>
        <source>second place for backups</source>
        <translation>zweiter Ort der Sicherungen</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>stronger colors</source>
        <translation>kräftigere Farben</translation>
    </message>
    <message>
        <source>time of the draw</source>
        <translation>Zeit der Verlosung</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>where the event stands</source>
        <translation>Stand des Events</translation>
    </message>
    <message>
        <source>whether newcomers add themselves</source>
        <translation>ob Neue sich selbst eintragen</translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message>
        <source>%L1 to %L2 of %L3, newest first</source>
        <translation>%L1 bis %L2 von %L3, das Neueste zuerst</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Alles klar</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Contests</source>
        <translation>Wettbewerbe</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Does it hold together?</source>
        <translation>Hält es zusammen?</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Verlosungen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Funde</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Mustaches</source>
        <translation>Schnurrbärte</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuere</translation>
    </message>
    <message>
        <source>Nothing like that happened yet. Choose another day or kind.</source>
        <translation>So etwas ist noch nicht passiert. Wähl einen anderen Tag oder eine andere Art.</translation>
    </message>
    <message>
        <source>Of everybody</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Reading every line ...</source>
        <translation>Jede Zeile wird gelesen ...</translation>
    </message>
    <message>
        <source>The file is damaged. Restore the last backup.</source>
        <translation>Die Datei ist beschädigt. Spiel die letzte Sicherung zurück.</translation>
    </message>
    <message>
        <source>The journal breaks at line %L1. Keep a copy and ask for help.</source>
        <translation>Das Journal bricht bei Zeile %L1. Heb eine Kopie auf und hol Hilfe.</translation>
    </message>
    <message numerus="yes">
        <source>The journal holds together: %Ln lines.</source>
        <translation>
            <numerusform>Das Journal hält zusammen: %Ln Zeile.</numerusform>
            <numerusform>Das Journal hält zusammen: %Ln Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The story of %1</source>
        <translation>Die Geschichte von %1</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
</context>
<context>
    <name>JudgeContests</name>
    <message>
        <source>Done for now</source>
        <translation>Fertig für jetzt</translation>
    </message>
    <message>
        <source>What do you judge?</source>
        <translation>Was bewertest du?</translation>
    </message>
</context>
<context>
    <name>JudgeFind</name>
    <message>
        <source>A name or a staff number</source>
        <translation>Ein Name oder eine Personalnummer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters.</source>
        <translation>Niemand gefunden. Versuch es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>People show up here as you type.</source>
        <translation>Hier erscheinen die Leute, während du tippst.</translation>
    </message>
    <message>
        <source>Who judges?</source>
        <translation>Wer bewertet?</translation>
    </message>
</context>
<context>
    <name>JudgeLine</name>
    <message>
        <source>Does not count</source>
        <translation>Zählt nicht</translation>
    </message>
    <message>
        <source>To warm up</source>
        <translation>Zum Aufwärmen</translation>
    </message>
</context>
<context>
    <name>JudgeList</name>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln Jurymitglied</numerusform>
            <numerusform>%Ln Jurymitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Judges are people of the list. They give their points at this screen, with their pass or PIN, and may change them until the vote is closed. You see how far they are, never what they gave.</source>
        <translation>Jurymitglieder sind Leute aus der Liste. Sie geben ihre Punkte an diesem Bildschirm, mit Ausweis oder PIN, und können sie bis zum Schluss ändern. Du siehst, wie weit sie sind, nie, was sie gegeben haben.</translation>
    </message>
    <message>
        <source>Name a judge</source>
        <translation>Jurymitglied benennen</translation>
    </message>
    <message>
        <source>Name the first judge</source>
        <translation>Das erste Jurymitglied benennen</translation>
    </message>
    <message>
        <source>Who judges?</source>
        <translation>Wer bewertet?</translation>
    </message>
</context>
<context>
    <name>JudgeOne</name>
    <message>
        <source>All they gave in this contest goes with it.</source>
        <translation>Alles, was sie in diesem Wettbewerb vergeben haben, geht mit.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Let them judge</source>
        <translation>Weiter bewerten lassen</translation>
    </message>
    <message>
        <source>No judge any more</source>
        <translation>Nicht mehr in der Jury</translation>
    </message>
    <message>
        <source>No judge any more?</source>
        <translation>Nicht mehr in der Jury?</translation>
    </message>
    <message>
        <source>Print a pass</source>
        <translation>Ausweis drucken</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>They do not judge their own team or themselves.</source>
        <translation>Das eigene Team und sich selbst bewerten sie nicht.</translation>
    </message>
    <message>
        <source>They have no PIN and no pass: the kiosk would not know them. Print a pass for them, with a PIN on it.</source>
        <translation>Weder PIN noch Ausweis: Die Station würde sie nicht erkennen. Druck einen Ausweis, mit einer PIN darauf.</translation>
    </message>
</context>
<context>
    <name>JudgeOver</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Judging is over</source>
        <translation>Die Bewertung ist vorbei</translation>
    </message>
    <message>
        <source>No vote that is open has you as a judge. If it should, ask the organizer.</source>
        <translation>Bei keiner laufenden Wahl bist du in der Jury. Wenn doch, frag die Organisation.</translation>
    </message>
    <message>
        <source>Nothing to judge now</source>
        <translation>Jetzt gibt es nichts zu bewerten</translation>
    </message>
    <message>
        <source>The vote was closed. All that you gave until then is kept. Thank you!</source>
        <translation>Die Wahl wurde geschlossen. Alles, was du bis dahin vergeben hast, ist gespeichert. Danke!</translation>
    </message>
</context>
<context>
    <name>JudgePoints</name>
    <message>
        <source>%1: %L2 of %L3</source>
        <translation>%1: %L2 von %L3</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>counts × %L1</source>
        <translation>zählt × %L1</translation>
    </message>
</context>
<context>
    <name>JudgeScreen</name>
    <message>
        <source>It is the card with your name and a code. Your points are yours alone until the vote is closed.</source>
        <translation>Das ist die Karte mit deinem Namen und einem Code. Deine Punkte sieht niemand außer dir, bis die Wahl geschlossen ist.</translation>
    </message>
    <message>
        <source>Judges: who are you?</source>
        <translation>Jury: Wer bist du?</translation>
    </message>
</context>
<context>
    <name>JudgeSheet</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>A note for yourself</source>
        <translation>Eine Notiz für dich</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Niemand kam</translation>
    </message>
    <message>
        <source>Nobody came to the stage: it takes no points from you, and loses none.</source>
        <translation>Niemand kam auf die Bühne: Du vergibst keine Punkte, und es gehen keine verloren.</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Zur Liste</translation>
    </message>
    <message>
        <source>They came after all</source>
        <translation>Sie kamen doch noch</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Zur Liste</translation>
    </message>
    <message>
        <source>To warm up: does not count</source>
        <translation>Zum Aufwärmen: zählt nicht</translation>
    </message>
    <message>
        <source>Try it: give some points</source>
        <translation>Probier es: Vergib Punkte</translation>
    </message>
</context>
<context>
    <name>JudgeSheets</name>
    <message>
        <source>%L1 of %L2 judged</source>
        <translation>%L1 von %L2 bewertet</translation>
    </message>
    <message>
        <source>All judged! You can change it until %1.</source>
        <translation>Alles bewertet! Du kannst es bis %1 ändern.</translation>
    </message>
    <message>
        <source>All judged! You can change it until the vote is closed.</source>
        <translation>Alles bewertet! Du kannst es ändern, bis die Wahl schließt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation>Fertig für jetzt</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Niemand kam</translation>
    </message>
    <message>
        <source>Some points are missing</source>
        <translation>Es fehlen Punkte</translation>
    </message>
    <message>
        <source>Your own team is not in this list: let the others decide.</source>
        <translation>Dein eigenes Team steht nicht auf der Liste: Lass die anderen entscheiden.</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Judging is over. What you gave before counts.</source>
        <translation>Das Bewerten ist vorbei. Was du vorher gegeben hast, zählt.</translation>
    </message>
    <message>
        <source>These points are more than there are to give.</source>
        <translation>Das sind mehr Punkte, als zu vergeben sind.</translation>
    </message>
    <message>
        <source>They are a judge here already.</source>
        <translation>Diese Person gehört schon zur Jury.</translation>
    </message>
    <message>
        <source>This costume is not yours to judge.</source>
        <translation>Dieses Kostüm bewertest du nicht.</translation>
    </message>
    <message>
        <source>This vote is over: its judges stay as they are.</source>
        <translation>Diese Wahl ist vorbei: Ihre Jury bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>You are not a judge here.</source>
        <translation>Du gehörst hier nicht zur Jury.</translation>
    </message>
</context>
<context>
    <name>Keepsake</name>
    <message>
        <source>Tell the organizer: the disk may be full.</source>
        <translation>Sag es der Organisation: Vielleicht ist die Festplatte voll.</translation>
    </message>
    <message>
        <source>Your paper could not be saved.</source>
        <translation>Dein Blatt konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>KeepsakeChoose</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose your card</source>
        <translation>Such dir eine Karte aus</translation>
    </message>
    <message>
        <source>Choose your page</source>
        <translation>Such dir ein Bild aus</translation>
    </message>
</context>
<context>
    <name>KeepsakeLook</name>
    <message>
        <source>An organizer can lift this with the PIN.</source>
        <translation>Die Organisation kann das mit der PIN aufheben.</translation>
    </message>
    <message>
        <source>Another page</source>
        <translation>Anderes Bild</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Text ändern</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Enough paper for now.</source>
        <translation>Genug Papier für jetzt.</translation>
    </message>
    <message>
        <source>Here it comes!</source>
        <translation>Da kommt es!</translation>
    </message>
    <message>
        <source>I am the organizer</source>
        <translation>Ich organisiere hier</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>Es wird gedruckt.</translation>
    </message>
    <message>
        <source>It takes a moment. Wait here, or go on: it comes out of the printer either way.</source>
        <translation>Einen Moment. Warte hier oder geh weiter: Es kommt so oder so aus dem Drucker.</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>One page, in black lines on white paper.</source>
        <translation>Eine Seite, schwarze Linien auf weißem Papier.</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Take it out of the printer and give it away with a smile.</source>
        <translation>Nimm sie aus dem Drucker und verschenke sie mit einem Lächeln.</translation>
    </message>
    <message>
        <source>Take it out of the printer, find some pencils, and have fun.</source>
        <translation>Nimm es aus dem Drucker, such dir Stifte und hab Spaß.</translation>
    </message>
    <message>
        <source>The printer needs help.</source>
        <translation>Der Drucker braucht Hilfe.</translation>
    </message>
    <message>
        <source>This is how it will be printed, with three more to write on.</source>
        <translation>So wird sie gedruckt, mit drei weiteren zum Beschriften.</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Deine Karte</translation>
    </message>
    <message>
        <source>Your card is saved; ask at reception. It prints by itself as soon as the printer works.</source>
        <translation>Deine Karte ist gespeichert; frag am Empfang. Sie druckt von selbst, sobald der Drucker läuft.</translation>
    </message>
    <message>
        <source>Your page</source>
        <translation>Dein Bild</translation>
    </message>
    <message>
        <source>Your page is saved; ask at reception. It prints by itself as soon as the printer works.</source>
        <translation>Dein Bild ist gespeichert; frag am Empfang. Es druckt von selbst, sobald der Drucker läuft.</translation>
    </message>
</context>
<context>
    <name>KeepsakeWords</name>
    <message>
        <source>Another card</source>
        <translation>Andere Karte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Leave out what you want to write by hand: the card has lines for it. Nothing is kept here.</source>
        <translation>Lass frei, was du von Hand schreiben willst: Die Karte hat Linien dafür. Hier bleibt nichts.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>What do you want to thank for?</source>
        <translation>Wofür möchtest du danken?</translation>
    </message>
    <message>
        <source>Write on it</source>
        <translation>Schreib etwas darauf</translation>
    </message>
</context>
<context>
    <name>LargeEntry</name>
    <message>
        <source>Choose this one</source>
        <translation>Das hier wählen</translation>
    </message>
    <message>
        <source>See all of them</source>
        <translation>Alle ansehen</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>Wieder herausnehmen</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>Das nächste Foto</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>Das vorige Foto</translation>
    </message>
    <message>
        <source>Your own team: let the others decide</source>
        <translation>Dein eigenes Team: Lass die anderen entscheiden</translation>
    </message>
</context>
<context>
    <name>Late</name>
    <message>
        <source>%1, brought on %2</source>
        <translation>%1, gebracht am %2</translation>
    </message>
    <message>
        <source>Claimed since</source>
        <translation>Inzwischen eingelöst</translation>
    </message>
    <message>
        <source>Granted, changed since</source>
        <translation>Gewährt, später geändert</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>Gewährt: %1</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Nicht gewährt</translation>
    </message>
    <message>
        <source>Not in the list now</source>
        <translation>Nicht mehr in der Liste</translation>
    </message>
    <message>
        <source>Out of the hunt</source>
        <translation>Aus der Jagd genommen</translation>
    </message>
    <message>
        <source>These tickets were changed since. Nothing was undone.</source>
        <translation>Diese Lose wurden inzwischen geändert. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>This mustache was taken out of the hunt. It can only be declined.</source>
        <translation>Dieser Schnurrbart wurde aus der Jagd genommen. Er lässt sich nur ablehnen.</translation>
    </message>
    <message>
        <source>This name is no longer in the list. It can only be declined.</source>
        <translation>Dieser Name steht nicht mehr in der Liste. Es lässt sich nur ablehnen.</translation>
    </message>
    <message>
        <source>This was decided in the meantime. Look at the list again.</source>
        <translation>Das wurde inzwischen entschieden. Sieh noch einmal in die Liste.</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf dich</translation>
    </message>
</context>
<context>
    <name>LateScreen</name>
    <message>
        <source>%1 for %2 is granted.</source>
        <translation>%1 für %2 ist gewährt.</translation>
    </message>
    <message>
        <source>%1 for %2 is not granted.</source>
        <translation>%1 für %2 ist nicht gewährt.</translation>
    </message>
    <message>
        <source>%1 for %2?</source>
        <translation>%1 für %2?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late finds wait for your word.</source>
        <translation>
            <numerusform>1 später Fund wartet auf deine Entscheidung.</numerusform>
            <numerusform>%Ln späte Funde warten auf deine Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>Grant all %Ln</source>
        <translation>
            <numerusform>Gewähren</numerusform>
            <numerusform>Alle %Ln gewähren</numerusform>
        </translation>
    </message>
    <message>
        <source>Grant it</source>
        <translation>Gewähren</translation>
    </message>
    <message>
        <source>Grant none of them</source>
        <translation>Keinen gewähren</translation>
    </message>
    <message numerus="yes">
        <source>Granting it gives %Ln tickets at once. You can take it back later.</source>
        <translation>
            <numerusform>Das gibt sofort 1 Los. Du kannst es später zurücknehmen.</numerusform>
            <numerusform>Das gibt sofort %Ln Lose. Du kannst es später zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays noted. Taking that back lets you decide anew.</source>
        <translation>Er bleibt notiert. Nimmst du es zurück, kannst du neu entscheiden.</translation>
    </message>
    <message>
        <source>It was granted, and its tickets were changed since. There is nothing to take back here.</source>
        <translation>Er wurde gewährt, und seine Lose wurden später geändert. Hier gibt es nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Its tickets: %1. Taking it back makes them void.</source>
        <translation>Seine Lose: %1. Nimmst du es zurück, sind sie ungültig.</translation>
    </message>
    <message>
        <source>Late finds</source>
        <translation>Späte Funde</translation>
    </message>
    <message>
        <source>Late finds are not kept. Switch them on under “The event”: then they wait here for you to decide.</source>
        <translation>Späte Funde werden nicht aufgehoben. Schalte das unter „Das Event“ ein: Dann warten sie hier auf dich.</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Nobody came late. What is brought after closing waits here for you to decide.</source>
        <translation>Niemand kam zu spät. Was nach Schluss gebracht wird, wartet hier auf deine Entscheidung.</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Orga-Team</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The hunt was open again, and the mustache was claimed since.</source>
        <translation>Die Jagd war wieder offen, und der Schnurrbart wurde inzwischen eingelöst.</translation>
    </message>
    <message>
        <source>This mustache was taken out of the hunt since, so it gives no ticket.</source>
        <translation>Dieser Schnurrbart wurde inzwischen aus der Jagd genommen und bringt kein Los mehr.</translation>
    </message>
    <message>
        <source>This name is no longer in the list, so there is nobody to hold the ticket.</source>
        <translation>Dieser Name steht nicht mehr in der Liste, also gehört das Los niemandem.</translation>
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
    <name>LevelMeter</name>
    <message>
        <source>How loud it is</source>
        <translation>Wie laut es ist</translation>
    </message>
</context>
<context>
    <name>LimitSheet</name>
    <message>
        <source>Good so</source>
        <translation>Passt so</translation>
    </message>
    <message>
        <source>How much may visitors print?</source>
        <translation>Wie viel dürfen Gäste drucken?</translation>
    </message>
    <message>
        <source>In a day, all together</source>
        <translation>Am Tag, alle zusammen</translation>
    </message>
    <message>
        <source>In a visit</source>
        <translation>Je Besuch</translation>
    </message>
    <message>
        <source>They have printed all they may today.</source>
        <translation>Für heute haben sie alles gedruckt, was sie dürfen.</translation>
    </message>
    <message numerus="yes">
        <source>They may print %Ln more papers today.</source>
        <translation>
            <numerusform>Heute dürfen sie noch %Ln Papier drucken.</numerusform>
            <numerusform>Heute dürfen sie noch %Ln Papiere drucken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Twenty more today</source>
        <translation>Heute zwanzig mehr</translation>
    </message>
    <message>
        <source>What you print yourself is not counted.</source>
        <translation>Was du selbst druckst, zählt nicht mit.</translation>
    </message>
</context>
<context>
    <name>LockedStep</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Everything is locked</source>
        <translation>Alles ist festgemacht</translation>
    </message>
    <message>
        <source>Nobody can know yet who wins.</source>
        <translation>Noch kann niemand wissen, wer gewinnt.</translation>
    </message>
    <message>
        <source>Nothing was claimed. Mustaches count again after the draw.</source>
        <translation>Nichts wurde gezählt. Schnurrbärte zählen wieder nach der Verlosung.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Enthüllen</translation>
    </message>
    <message>
        <source>The secret was read already: the draw can only go on.</source>
        <translation>Das Geheimnis ist schon gelesen: Jetzt geht es nur weiter.</translation>
    </message>
    <message>
        <source>The tickets are put into their order</source>
        <translation>Die Lose werden in ihre Reihenfolge gebracht</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>And by</source>
        <translation>Und von</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Gregorianisch</translation>
    </message>
    <message>
        <source>How certificates look</source>
        <translation>Wie Urkunden aussehen</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Letterpress</source>
        <translation>Buchdruck</translation>
    </message>
    <message>
        <source>Look at each</source>
        <translation>Jede ansehen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Of the language</source>
        <translation>Der Sprache</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Quiet classic</source>
        <translation>Still und klassisch</translation>
    </message>
    <message>
        <source>Red carpet</source>
        <translation>Roter Teppich</translation>
    </message>
    <message>
        <source>Save ink</source>
        <translation>Tinte sparen</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>Superhero</source>
        <translation>Superheld</translation>
    </message>
    <message>
        <source>Your logo</source>
        <translation>Dein Logo</translation>
    </message>
    <message>
        <source>Your logo: PNG, JPEG or SVG</source>
        <translation>Dein Logo: PNG, JPEG oder SVG</translation>
    </message>
</context>
<context>
    <name>LookupOwn</name>
    <message numerus="yes">
        <source>%1, you are in with %Ln tickets.</source>
        <translation>
            <numerusform>%1, du bist mit einem Los dabei.</numerusform>
            <numerusform>%1, du bist mit %Ln Losen dabei.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, you are not in this draw.</source>
        <translation>%1, du bist bei dieser Verlosung nicht dabei.</translation>
    </message>
    <message numerus="yes">
        <source>%1, you hold %Ln tickets, but they could not win.</source>
        <translation>
            <numerusform>%1, du hast ein Los, aber es konnte nicht gewinnen.</numerusform>
            <numerusform>%1, du hast %Ln Lose, aber sie konnten nicht gewinnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, you were in with %Ln tickets.</source>
        <translation>
            <numerusform>%1, du warst mit einem Los dabei.</numerusform>
            <numerusform>%1, du warst mit %Ln Losen dabei.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, you were not in this draw.</source>
        <translation>%1, du warst bei dieser Verlosung nicht dabei.</translation>
    </message>
    <message>
        <source>%1, you won: %2!</source>
        <translation>%1, du hast gewonnen: %2!</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>In the published list you are %1.</source>
        <translation>In der veröffentlichten Liste bist du %1.</translation>
    </message>
    <message>
        <source>It is only for %1.</source>
        <translation>Sie ist nur für: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It takes %Ln tickets to be in.</source>
        <translation>
            <numerusform>Man braucht ein Los, um dabei zu sein.</numerusform>
            <numerusform>Man braucht %Ln Lose, um dabei zu sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>The draw before</source>
        <translation>Die Verlosung davor</translation>
    </message>
    <message>
        <source>The list says why: %1</source>
        <translation>Die Liste sagt, warum: %1</translation>
    </message>
    <message>
        <source>The next draw</source>
        <translation>Die nächste Verlosung</translation>
    </message>
    <message>
        <source>This time the prizes went to others. Thank you for playing!</source>
        <translation>Diesmal gingen die Preise an andere. Danke fürs Mitspielen!</translation>
    </message>
    <message numerus="yes">
        <source>You are in with %Ln tickets.</source>
        <translation>
            <numerusform>Du bist mit einem Los dabei.</numerusform>
            <numerusform>Du bist mit %Ln Losen dabei.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not in this draw.</source>
        <translation>Du bist bei dieser Verlosung nicht dabei.</translation>
    </message>
    <message numerus="yes">
        <source>You had %Ln.</source>
        <translation>
            <numerusform>Du hattest eins.</numerusform>
            <numerusform>Du hattest %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>You had no ticket when its list was frozen.</source>
        <translation>Du hattest kein Los, als ihre Liste eingefroren wurde.</translation>
    </message>
    <message numerus="yes">
        <source>You hold %Ln tickets, but they could not win.</source>
        <translation>
            <numerusform>Du hast ein Los, aber es konnte nicht gewinnen.</numerusform>
            <numerusform>Du hast %Ln Lose, aber sie konnten nicht gewinnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were in with %Ln tickets.</source>
        <translation>
            <numerusform>Du warst mit einem Los dabei.</numerusform>
            <numerusform>Du warst mit %Ln Losen dabei.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were not in this draw.</source>
        <translation>Du warst bei dieser Verlosung nicht dabei.</translation>
    </message>
    <message>
        <source>You won: %1!</source>
        <translation>Du hast gewonnen: %1!</translation>
    </message>
    <message>
        <source>Your tickets</source>
        <translation>Deine Lose</translation>
    </message>
</context>
<context>
    <name>LookupScreen</name>
    <message>
        <source>It is the card with your name and a code. Then you see your tickets in the draw, and nobody else does.</source>
        <translation>Es ist die Karte mit deinem Namen und einem Code. Dann siehst du deine Lose in der Verlosung, und niemand sonst.</translation>
    </message>
    <message>
        <source>Was I in the draw?</source>
        <translation>War ich in der Verlosung?</translation>
    </message>
</context>
<context>
    <name>LookupTicket</name>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>ManySheet</name>
    <message numerus="yes">
        <source>Draw %Ln prizes</source>
        <translation>
            <numerusform>%Ln Preis ziehen</numerusform>
            <numerusform>%Ln Preise ziehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw all %Ln</source>
        <translation>
            <numerusform>%Ln ziehen</numerusform>
            <numerusform>Alle %Ln ziehen</numerusform>
        </translation>
    </message>
    <message>
        <source>How many at once?</source>
        <translation>Wie viele auf einmal?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Preise</translation>
    </message>
</context>
<context>
    <name>MarkSheet</name>
    <message>
        <source>Is here</source>
        <translation>Ist da</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Says no, thank you</source>
        <translation>Sagt Nein, danke</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Choose as many as you like: whoever is chosen most often wins.</source>
        <translation>Wähle so viele, wie du magst: Wer am häufigsten gewählt wird, gewinnt.</translation>
    </message>
    <message>
        <source>Choose one: whoever is chosen most often wins.</source>
        <translation>Wähle eines: Wer am häufigsten gewählt wird, gewinnt.</translation>
    </message>
    <message>
        <source>Give 0 to 5 stars: of the two with the most, the one more of you prefer wins.</source>
        <translation>Gib 0 bis 5 Sterne: Von den beiden mit den meisten gewinnt, wen mehr von euch lieber mögen.</translation>
    </message>
    <message>
        <source>Touch your first choice, then your second and so on: when one is out, your next one counts.</source>
        <translation>Tippe auf deine erste Wahl, dann auf die zweite und so weiter: Scheidet eine aus, zählt die nächste.</translation>
    </message>
</context>
<context>
    <name>MineScreen</name>
    <message numerus="yes">
        <source>%1, you hold %Ln tickets.</source>
        <translation>
            <numerusform>%1, du hast 1 Los.</numerusform>
            <numerusform>%1, du hast %Ln Lose.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, your first ticket is still out there.</source>
        <translation>%1, dein erstes Los ist noch da draußen.</translation>
    </message>
    <message>
        <source>%1: place %L2 of %L3.</source>
        <translation>%1: Platz %L2 von %L3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late finds wait for the organizer.</source>
        <translation>
            <numerusform>1 später Fund wartet auf das Orga-Team.</numerusform>
            <numerusform>%Ln späte Funde warten auf das Orga-Team.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Hold a mustache under the scanner and it is yours.</source>
        <translation>Halt einen Schnurrbart unter den Scanner, und er gehört dir.</translation>
    </message>
    <message>
        <source>I have one to scan</source>
        <translation>Ich hab einen dabei</translation>
    </message>
    <message>
        <source>Vote now</source>
        <translation>Jetzt wählen</translation>
    </message>
    <message numerus="yes">
        <source>You hold %Ln tickets.</source>
        <translation>
            <numerusform>Du hast 1 Los.</numerusform>
            <numerusform>Du hast %Ln Lose.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first ticket is still out there.</source>
        <translation>Dein erstes Los ist noch da draußen.</translation>
    </message>
    <message>
        <source>Your tickets</source>
        <translation>Deine Lose</translation>
    </message>
</context>
<context>
    <name>MissingScreen</name>
    <message numerus="yes">
        <source>%Ln mustaches are still out there.</source>
        <translation>
            <numerusform>Ein Schnurrbart ist noch da draußen.</numerusform>
            <numerusform>%Ln Schnurrbärte sind noch da draußen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Every mustache was found.</source>
        <translation>Alle Schnurrbärte sind gefunden.</translation>
    </message>
    <message>
        <source>It is saved as %1. Print it and take a pen along. A list you make later takes its place.</source>
        <translation>Sie ist als %1 gespeichert. Druck sie aus und nimm einen Stift mit. Eine spätere Liste tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Liste machen</translation>
    </message>
    <message>
        <source>Mustaches</source>
        <translation>Schnurrbärte</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Place by place in walking order, with a box to tick. It is saved in %1</source>
        <translation>Ort für Ort in der Reihenfolge des Rundgangs, mit Kästchen zum Abhaken. Sie liegt in %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The list to walk with</source>
        <translation>Die Liste zum Mitnehmen</translation>
    </message>
    <message>
        <source>Writing your list</source>
        <translation>Deine Liste entsteht</translation>
    </message>
    <message>
        <source>Your list is ready.</source>
        <translation>Deine Liste ist fertig.</translation>
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
        <source>Names show up here as you type.</source>
        <translation>Beim Tippen erscheinen hier Namen.</translation>
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
        <source>Three letters of the name</source>
        <translation>Drei Buchstaben des Namens</translation>
    </message>
    <message>
        <source>Three letters of your name</source>
        <translation>Drei Buchstaben deines Namens</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen tippen</translation>
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
        <source>Which team?</source>
        <translation>Welches Team?</translation>
    </message>
    <message>
        <source>Your name shows up here as you type.</source>
        <translation>Dein Name erscheint hier, während du tippst.</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
</context>
<context>
    <name>NoAwardsScene</name>
    <message>
        <source>Add an award</source>
        <translation>Auszeichnung anlegen</translation>
    </message>
    <message>
        <source>Here every award is revealed one by one, with a name as large as the wall. Add the awards first; forty ready-made titles wait for you.</source>
        <translation>Hier wird jede Auszeichnung enthüllt, eine nach der anderen, mit einem Namen so groß wie die Wand. Leg zuerst die Auszeichnungen an; vierzig fertige Titel warten auf dich.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>The carpet waits for its first star.</source>
        <translation>Der Teppich wartet auf seinen ersten Star.</translation>
    </message>
</context>
<context>
    <name>NoBallotPage</name>
    <message>
        <source>Come back a little later.</source>
        <translation>Komm etwas später wieder.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Every colleague has one vote, and yours is in the box. Thank you!</source>
        <translation>Alle haben eine Stimme, und deine ist in der Urne. Danke!</translation>
    </message>
    <message>
        <source>It opens: %1.</source>
        <translation>Sie beginnt: %1.</translation>
    </message>
    <message>
        <source>Nothing more is counted. Watch this screen for the winners!</source>
        <translation>Es wird nichts mehr gezählt. Wer gewonnen hat, erfährst du hier!</translation>
    </message>
    <message>
        <source>The only costume left is your own team&apos;s. Let the others decide.</source>
        <translation>Übrig ist nur das Kostüm deines eigenen Teams. Lass die anderen entscheiden.</translation>
    </message>
    <message>
        <source>The vote is not open yet.</source>
        <translation>Die Wahl hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>The vote is over.</source>
        <translation>Die Wahl ist vorbei.</translation>
    </message>
    <message>
        <source>There is no vote yet.</source>
        <translation>Es gibt noch keine Wahl.</translation>
    </message>
    <message>
        <source>There is nothing for you to choose here.</source>
        <translation>Hier gibt es für dich nichts zu wählen.</translation>
    </message>
    <message>
        <source>When the costume contest begins, you vote on this screen.</source>
        <translation>Wenn der Kostümwettbewerb beginnt, wählst du an diesem Bildschirm.</translation>
    </message>
    <message>
        <source>You have voted here already.</source>
        <translation>Du hast hier schon gewählt.</translation>
    </message>
</context>
<context>
    <name>NobodyScene</name>
    <message>
        <source>All winners</source>
        <translation>Alle Gewinne</translation>
    </message>
    <message>
        <source>Everybody who is in has won already or could not take it. It stays with the organizer.</source>
        <translation>Alle, die dabei sind, haben schon gewonnen oder konnten ihn nicht nehmen. Er bleibt beim Orga-Team.</translation>
    </message>
    <message>
        <source>Next prize</source>
        <translation>Nächster Preis</translation>
    </message>
    <message>
        <source>Nobody is left for this prize.</source>
        <translation>Für diesen Preis ist niemand mehr übrig.</translation>
    </message>
</context>
<context>
    <name>NominateName</name>
    <message>
        <source>A guest, a neighbor, the one who waters the plants: everybody counts.</source>
        <translation>Ein Gast, eine Nachbarin, wer die Pflanzen gießt: Alle zählen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>First and last name, or a group</source>
        <translation>Vor- und Nachname, oder eine Gruppe</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>What is their name?</source>
        <translation>Wie ist der Name?</translation>
    </message>
</context>
<context>
    <name>NominateScreen</name>
    <message>
        <source>First: who are you?</source>
        <translation>Zuerst: Wer bist du?</translation>
    </message>
    <message>
        <source>It is the card with your name and a code. The organizer sees who proposed an award, and nobody else does.</source>
        <translation>Das ist die Karte mit deinem Namen und einem Code. Die Organisation sieht, wer eine Auszeichnung vorgeschlagen hat, sonst niemand.</translation>
    </message>
</context>
<context>
    <name>NominateSent</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>NOTED</source>
        <translation>NOTIERT</translation>
    </message>
    <message>
        <source>Propose another one</source>
        <translation>Noch eine vorschlagen</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Danke!</translation>
    </message>
    <message>
        <source>That is a lot of praise for one day.</source>
        <translation>Das ist viel Lob für einen Tag.</translation>
    </message>
    <message>
        <source>The organizer will see it. Keep it a secret until then.</source>
        <translation>Die Organisation sieht es. Behalt es bis dahin für dich.</translation>
    </message>
    <message>
        <source>You have proposed five awards today. Come back tomorrow!</source>
        <translation>Du hast heute fünf Auszeichnungen vorgeschlagen. Komm morgen wieder!</translation>
    </message>
</context>
<context>
    <name>NominateTitle</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Other ideas</source>
        <translation>Andere Ideen</translation>
    </message>
    <message>
        <source>Which award?</source>
        <translation>Welche Auszeichnung?</translation>
    </message>
    <message>
        <source>You choose one</source>
        <translation>Sucht ihr eine aus</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Deine eigenen Worte</translation>
    </message>
</context>
<context>
    <name>NominateWhom</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Nicht in der Liste</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>Das ganze Team</translation>
    </message>
    <message>
        <source>Who deserves an award?</source>
        <translation>Wer verdient eine Auszeichnung?</translation>
    </message>
</context>
<context>
    <name>NominateWhy</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Abschicken</translation>
    </message>
    <message>
        <source>The organizer sees it first. If it becomes an award, your words may stand on the certificate.</source>
        <translation>Die Organisation liest es zuerst. Wird es eine Auszeichnung, stehen deine Worte vielleicht auf der Urkunde.</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>Was war so gut?</translation>
    </message>
    <message>
        <source>Why? A few words: what they did, and what it was like.</source>
        <translation>Warum? Ein paar Worte: was war, und wie es war.</translation>
    </message>
</context>
<context>
    <name>NominationList</name>
    <message numerus="yes">
        <source>%Ln nominations wait for you</source>
        <translation>
            <numerusform>%Ln Vorschlag wartet auf dich</numerusform>
            <numerusform>%Ln Vorschläge warten auf dich</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow it, and colleagues can say on the kiosk who deserves an award. What they write waits here for your word.</source>
        <translation>Erlaub es, und alle können am Kiosk sagen, wer eine Auszeichnung verdient. Was sie schreiben, wartet hier auf dein Wort.</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>It was declined. Nobody is told.</source>
        <translation>Abgelehnt. Niemand erfährt davon.</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Warten lassen</translation>
    </message>
    <message>
        <source>Nobody has proposed anything yet. What visitors write waits here for your word; nobody else sees it.</source>
        <translation>Noch hat niemand etwas vorgeschlagen. Was geschrieben wird, wartet hier auf dein Wort; sonst sieht es niemand.</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Visitors may propose an award</source>
        <translation>Alle dürfen eine Auszeichnung vorschlagen</translation>
    </message>
</context>
<context>
    <name>NominationPage</name>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Make it an award</source>
        <translation>Auszeichnung daraus machen</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Ein Grund steht nicht dabei.</translation>
    </message>
    <message>
        <source>Nomination</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Proposed by %1, %2</source>
        <translation>Vorgeschlagen von %1, %2</translation>
    </message>
    <message>
        <source>You find the title.</source>
        <translation>Den Titel findest du.</translation>
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
    <name>OnAir</name>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>Noch %Ln Sekunde</numerusform>
            <numerusform>Noch %Ln Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningScene</name>
    <message numerus="yes">
        <source>%Ln awards</source>
        <translation>
            <numerusform>%Ln Auszeichnung</numerusform>
            <numerusform>%Ln Auszeichnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Roll out the carpet</source>
        <translation>Teppich ausrollen</translation>
    </message>
    <message>
        <source>The red carpet</source>
        <translation>Der rote Teppich</translation>
    </message>
</context>
<context>
    <name>OverScene</name>
    <message>
        <source>Claim slips</source>
        <translation>Abholscheine</translation>
    </message>
    <message>
        <source>It is in prints/%1</source>
        <translation>Es liegt in prints/%1</translation>
    </message>
    <message>
        <source>Leave the stage</source>
        <translation>Bühne verlassen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>The paper is being drawn...</source>
        <translation>Das Papier entsteht...</translation>
    </message>
    <message>
        <source>The paper is ready.</source>
        <translation>Das Papier ist fertig.</translation>
    </message>
    <message>
        <source>The record is written.</source>
        <translation>Das Protokoll ist geschrieben.</translation>
    </message>
    <message>
        <source>Winners&apos; sheet</source>
        <translation>Gewinnliste</translation>
    </message>
    <message>
        <source>Write these eight down, or take a picture. Publish the draw: with that folder and the sheet of the beginning, anybody can check at home that nobody chose the winners.</source>
        <translation>Schreibt diese acht Zeichen auf oder macht ein Foto. Veröffentlicht die Verlosung: Mit dem Ordner und dem Blatt vom Anfang kann jeder zu Hause prüfen, dass niemand die Gewinne ausgesucht hat.</translation>
    </message>
</context>
<context>
    <name>OwnTicket</name>
    <message>
        <source>Late, but granted</source>
        <translation>Spät, aber gewährt</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Nicht gewährt</translation>
    </message>
    <message>
        <source>The organizer decides</source>
        <translation>Das Orga-Team entscheidet</translation>
    </message>
</context>
<context>
    <name>PageButtons</name>
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
    <name>Paper</name>
    <message numerus="yes">
        <source>%Ln mustaches</source>
        <translation>
            <numerusform>1 Schnurrbart</numerusform>
            <numerusform>%Ln Schnurrbärte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches that nobody found</source>
        <translation>
            <numerusform>Ein Schnurrbart, den niemand gefunden hat</numerusform>
            <numerusform>%Ln Schnurrbärte, die niemand gefunden hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>Ein Los</numerusform>
            <numerusform>%Ln Lose</numerusform>
        </translation>
    </message>
    <message>
        <source>A box stands for each letter that our fonts do not have.</source>
        <translation>Ein Kästchen steht für jeden Buchstaben, den unsere Schriften nicht haben.</translation>
    </message>
    <message>
        <source>Every mustache was found.</source>
        <translation>Alle Schnurrbärte sind gefunden.</translation>
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
        <source>No place is known</source>
        <translation>Ohne bekannten Ort</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
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
        <source>Still out there</source>
        <translation>Noch da draußen</translation>
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
    <name>PaperBallot</name>
    <message numerus="yes">
        <source>%Ln papers do not count any more.</source>
        <translation>
            <numerusform>%Ln Zettel zählt nicht mehr.</numerusform>
            <numerusform>%Ln Zettel zählen nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %L1 costumes fit on a paper ballot.</source>
        <translation>Auf einen Stimmzettel passen höchstens %L1 Kostüme.</translation>
    </message>
    <message>
        <source>Choose between 1 and %L1 papers at once.</source>
        <translation>Wähle 1 bis %L1 Zettel auf einmal.</translation>
    </message>
    <message>
        <source>Compare all eleven with the paper: they look like %1.</source>
        <translation>Vergleiche alle elf mit dem Zettel: Sie sehen aus wie %1.</translation>
    </message>
    <message>
        <source>No paper ballot of ours has this code.</source>
        <translation>Keiner unserer Stimmzettel hat diesen Code.</translation>
    </message>
    <message>
        <source>No paper of theirs is out.</source>
        <translation>Von ihnen ist kein Zettel im Umlauf.</translation>
    </message>
    <message>
        <source>None of these papers is out any more.</source>
        <translation>Von diesen Zetteln ist keiner mehr im Umlauf.</translation>
    </message>
    <message>
        <source>Nothing was counted. Ask the organizer if you need another one.</source>
        <translation>Nichts wurde gezählt. Frag die Organisation, wenn du einen anderen brauchst.</translation>
    </message>
    <message>
        <source>One of these letters is not as on the paper.</source>
        <translation>Eines dieser Zeichen ist anders als auf dem Zettel.</translation>
    </message>
    <message>
        <source>One vote each: nothing was counted a second time.</source>
        <translation>Eine Stimme für jeden: Nichts wurde zweimal gezählt.</translation>
    </message>
    <message>
        <source>Open the vote first: then it is settled who takes part.</source>
        <translation>Öffne zuerst die Wahl: Dann steht fest, wer teilnimmt.</translation>
    </message>
    <message>
        <source>Put it aside: it is entered with the others of its contest.</source>
        <translation>Leg ihn beiseite: Er wird mit denen seines Wettbewerbs eingegeben.</translation>
    </message>
    <message>
        <source>Something changed in the meantime. Make these papers once more.</source>
        <translation>Inzwischen hat sich etwas geändert. Mach diese Zettel noch einmal.</translation>
    </message>
    <message>
        <source>That is no paper ballot.</source>
        <translation>Das ist kein Stimmzettel.</translation>
    </message>
    <message>
        <source>The code could not be read. Type the letters below it.</source>
        <translation>Der Code war nicht lesbar. Tippe die Zeichen darunter ein.</translation>
    </message>
    <message>
        <source>There is nobody to make a paper for: all have voted.</source>
        <translation>Es gibt niemanden, der einen Zettel braucht: Alle haben gewählt.</translation>
    </message>
    <message>
        <source>There is nothing to choose on this paper.</source>
        <translation>Auf diesem Zettel gibt es nichts zu wählen.</translation>
    </message>
    <message>
        <source>They are printed like %1.</source>
        <translation>Sie sehen aus wie %1.</translation>
    </message>
    <message>
        <source>This paper belongs to another contest.</source>
        <translation>Dieser Zettel gehört zu einem anderen Wettbewerb.</translation>
    </message>
    <message>
        <source>This paper is from another event.</source>
        <translation>Dieser Zettel ist von einer anderen Veranstaltung.</translation>
    </message>
    <message>
        <source>This paper was cast already. Its code works once.</source>
        <translation>Dieser Zettel wurde schon abgegeben. Sein Code gilt einmal.</translation>
    </message>
    <message>
        <source>This paper was replaced by another one. It does not count.</source>
        <translation>Dieser Zettel wurde durch einen anderen ersetzt. Er zählt nicht.</translation>
    </message>
    <message>
        <source>This vote is over. The paper comes too late.</source>
        <translation>Diese Wahl ist vorbei. Der Zettel kommt zu spät.</translation>
    </message>
    <message>
        <source>This vote was called off. The paper is not needed any more.</source>
        <translation>Diese Wahl wurde abgesagt. Der Zettel wird nicht mehr gebraucht.</translation>
    </message>
    <message>
        <source>What is marked on the paper</source>
        <translation>Was auf dem Zettel markiert ist</translation>
    </message>
    <message>
        <source>What is marked on the paper of %1</source>
        <translation>Was auf dem Zettel von %1 markiert ist</translation>
    </message>
    <message>
        <source>Whoever this paper is for has voted already. It does not count.</source>
        <translation>Wem dieser Zettel gehört, der hat schon gewählt. Er zählt nicht.</translation>
    </message>
    <message>
        <source>Whoever this paper is for is not in the list any more.</source>
        <translation>Wem dieser Zettel gehört, der steht nicht mehr in der Liste.</translation>
    </message>
</context>
<context>
    <name>PaperBallotsScreen</name>
    <message>
        <source>A blank paper cannot know who fills it in. Hand it only to those who cannot come to this screen.</source>
        <translation>Ein Zettel ohne Namen weiß nicht, wer ihn ausfüllt. Gib ihn nur denen, die nicht an diesen Bildschirm kommen können.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Drawing the papers</source>
        <translation>Die Zettel werden gezeichnet</translation>
    </message>
    <message>
        <source>Each one gets its own code.</source>
        <translation>Jeder bekommt seinen eigenen Code.</translation>
    </message>
    <message>
        <source>Enter a stack</source>
        <translation>Stapel eingeben</translation>
    </message>
    <message>
        <source>Enter its votes</source>
        <translation>Stimmen eingeben</translation>
    </message>
    <message>
        <source>For the night shift: they mark a paper, and it is entered here by its code. The papers you make appear here.</source>
        <translation>Für die Nachtschicht: Sie füllt einen Zettel aus, und er wird hier mit seinem Code eingegeben. Was du machst, erscheint hier.</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Für wen?</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>It counts once with their vote at this screen: whichever comes first. An older paper of theirs stops working.</source>
        <translation>Er zählt nur einmal mit ihrer Stimme an diesem Bildschirm: Was zuerst kommt, gilt. Ein älterer Zettel von ihnen gilt nicht mehr.</translation>
    </message>
    <message>
        <source>It is lost: call it in</source>
        <translation>Verloren: sperren</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln papers</source>
        <translation>
            <numerusform>%Ln Zettel machen</numerusform>
            <numerusform>%Ln Zettel machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper ballots</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>Papers are made and entered while the vote is open.</source>
        <translation>Zettel werden gemacht und eingegeben, solange die Wahl offen ist.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The papers are ready.</source>
        <translation>Die Zettel sind fertig.</translation>
    </message>
    <message>
        <source>Their paper is lost: call it in</source>
        <translation>Zettel verloren: sperren</translation>
    </message>
    <message>
        <source>They are saved as %1. Print them and hand them out yourself: whoever holds a paper holds a vote.</source>
        <translation>Sie sind als %1 gespeichert. Druck sie und verteil sie selbst: Wer einen Zettel hat, hat eine Stimme.</translation>
    </message>
    <message>
        <source>They have voted already</source>
        <translation>Sie haben schon gewählt</translation>
    </message>
    <message>
        <source>Type the code of a paper</source>
        <translation>Code eines Zettels eintippen</translation>
    </message>
    <message>
        <source>What is marked on them is known to nobody. Scan a paper here to call it in.</source>
        <translation>Was darauf markiert ist, weiß niemand. Scanne hier einen Zettel, um ihn zu sperren.</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation>Welcher Zettel?</translation>
    </message>
    <message>
        <source>Which team?</source>
        <translation>Welches Team?</translation>
    </message>
    <message>
        <source>Whoever holds a paper holds a vote: hand them out yourself.</source>
        <translation>Wer einen Zettel hat, hat eine Stimme: Verteil sie selbst.</translation>
    </message>
</context>
<context>
    <name>PaperCode</name>
    <message>
        <source>Its letters stand below the code. Enter what is marked on it, or call it in: then nobody can use it any more.</source>
        <translation>Die Zeichen stehen unter dem Code. Gib ein, was darauf markiert ist, oder sperre ihn: Dann kann ihn niemand mehr benutzen.</translation>
    </message>
    <message>
        <source>The letters of the paper</source>
        <translation>Die Zeichen des Zettels</translation>
    </message>
</context>
<context>
    <name>PaperLost</name>
    <message>
        <source>Call them in</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Print them again</source>
        <translation>Neu drucken</translation>
    </message>
    <message>
        <source>Printed again, each gets a new code and the old papers stop working. Called in, they stop working and nothing takes their place.</source>
        <translation>Neu gedruckt bekommt jeder einen neuen Code, und die alten gelten nicht mehr. Gesperrt gelten sie nicht mehr, und nichts ersetzt sie.</translation>
    </message>
    <message>
        <source>What about those that are still out?</source>
        <translation>Was ist mit denen, die noch im Umlauf sind?</translation>
    </message>
</context>
<context>
    <name>PaperPerson</name>
    <message>
        <source>A name or a staff number</source>
        <translation>Ein Name oder eine Personalnummer</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters.</source>
        <translation>Niemand gefunden. Versuch es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>People show up here as you type.</source>
        <translation>Beim Tippen erscheinen hier die Leute.</translation>
    </message>
</context>
<context>
    <name>PaperReady</name>
    <message>
        <source>Wonderful</source>
        <translation>Wunderbar</translation>
    </message>
</context>
<context>
    <name>PaperSheetLine</name>
    <message>
        <source>%L1 out, %L2 in the box, %L3 dead</source>
        <translation>%L1 im Umlauf, %L2 in der Urne, %L3 ungültig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank papers</source>
        <translation>
            <numerusform>%Ln Zettel ohne Namen</numerusform>
            <numerusform>%Ln Zettel ohne Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers made out</source>
        <translation>
            <numerusform>%Ln Zettel mit Namen</numerusform>
            <numerusform>%Ln Zettel mit Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>I printed it</source>
        <translation>Ist gedruckt</translation>
    </message>
    <message>
        <source>Lost?</source>
        <translation>Verloren?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Printed; the file is gone.</source>
        <translation>Gedruckt; die Datei ist weg.</translation>
    </message>
</context>
<context>
    <name>PaperStackScreen</name>
    <message numerus="yes">
        <source>%Ln papers are in the box.</source>
        <translation>
            <numerusform>%Ln Zettel ist in der Urne.</numerusform>
            <numerusform>%Ln Zettel sind in der Urne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold its code under the scanner. Then touch what is marked on it, and cast it.</source>
        <translation>Halte seinen Code unter den Scanner. Tippe dann an, was darauf markiert ist, und gib ihn ab.</translation>
    </message>
    <message>
        <source>In the box. Scan the next paper.</source>
        <translation>In der Urne. Scanne den nächsten Zettel.</translation>
    </message>
    <message>
        <source>Or type the letters below it</source>
        <translation>Oder tippe die Zeichen darunter ein</translation>
    </message>
    <message>
        <source>Scan the first paper.</source>
        <translation>Scanne den ersten Zettel.</translation>
    </message>
    <message>
        <source>Take this code</source>
        <translation>Diesen Code nehmen</translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation>Das war der letzte</translation>
    </message>
</context>
<context>
    <name>PaperWhose</name>
    <message>
        <source>A team</source>
        <translation>Ein Team</translation>
    </message>
    <message>
        <source>All who have not voted</source>
        <translation>Alle, die noch nicht gewählt haben</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Whoever holds it</source>
        <translation>Wer ihn hält</translation>
    </message>
</context>
<context>
    <name>PassAsk</name>
    <message>
        <source>Hold your pass under the scanner.</source>
        <translation>Halte deinen Ausweis unter den Scanner.</translation>
    </message>
    <message>
        <source>It is the card with your name and a code. No pass? The organizer gives you one, and your mustache stays free until then.</source>
        <translation>Das ist die Karte mit deinem Namen und einem Code. Keinen Ausweis? Das Orga-Team gibt dir einen, und dein Schnurrbart bleibt so lange frei.</translation>
    </message>
</context>
<context>
    <name>PassSheetLine</name>
    <message numerus="yes">
        <source>%Ln passes</source>
        <translation>
            <numerusform>%Ln Ausweis</numerusform>
            <numerusform>%Ln Ausweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passes with PIN</source>
        <translation>
            <numerusform>%Ln Ausweis mit PIN</numerusform>
            <numerusform>%Ln Ausweise mit PIN</numerusform>
        </translation>
    </message>
    <message>
        <source>I printed it</source>
        <translation>Ist gedruckt</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Printed; the file is gone.</source>
        <translation>Gedruckt; die Datei ist weg.</translation>
    </message>
</context>
<context>
    <name>Passes</name>
    <message>
        <source>Fold up at the dots and close it: the PIN is inside.</source>
        <translation>An den Punkten hochfalten und zukleben: Die PIN ist innen.</translation>
    </message>
    <message>
        <source>Hold me under the scanner.</source>
        <translation>Halte mich unter den Scanner.</translation>
    </message>
    <message>
        <source>Passes %1, page %2 of %3</source>
        <translation>Ausweise %1, Seite %2 von %3</translation>
    </message>
    <message>
        <source>Whoever holds a pass is its owner: hand them out yourself.</source>
        <translation>Wer einen Ausweis hat, dem gehört er: Verteile sie selbst.</translation>
    </message>
    <message>
        <source>Your PIN. Keep it to yourself.</source>
        <translation>Deine PIN. Behalte sie für dich.</translation>
    </message>
</context>
<context>
    <name>PassesScreen</name>
    <message>
        <source>A team</source>
        <translation>Ein Team</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Drawing the passes</source>
        <translation>Die Ausweise werden gezeichnet</translation>
    </message>
    <message>
        <source>Each one gets its own code.</source>
        <translation>Jeder bekommt seinen eigenen Code.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Hand them out closed: whoever holds a pass is its owner.</source>
        <translation>Verteil sie gefaltet: Wer einen Ausweis in der Hand hat, dem gehört er.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln passes</source>
        <translation>
            <numerusform>%Ln Ausweis machen</numerusform>
            <numerusform>%Ln Ausweise machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to make one for</source>
        <translation>Niemand braucht einen</translation>
    </message>
    <message>
        <source>Older passes of these people stop working, and older PINs too if there are new ones.</source>
        <translation>Ältere Ausweise dieser Leute gelten dann nicht mehr, ältere PINs auch nicht, wenn es neue gibt.</translation>
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
        <source>Passes</source>
        <translation>Ausweise</translation>
    </message>
    <message>
        <source>Print these, cut them out, hand them out closed. They are saved in %1</source>
        <translation>Drucke sie, schneide sie aus, verteile sie zugeklebt. Sie liegen in %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The passes are ready.</source>
        <translation>Die Ausweise sind fertig.</translation>
    </message>
    <message>
        <source>The sheets you make appear here, ready to print. They are saved in %1</source>
        <translation>Hier erscheinen deine Bögen, fertig zum Drucken. Sie liegen in %1</translation>
    </message>
    <message>
        <source>They are saved as %1. Print them, cut them out, and hand them out closed: whoever holds a pass is its owner.</source>
        <translation>Sie liegen in %1. Drucke sie, schneide sie aus und verteile sie zugeklebt: Wer einen Ausweis hat, dem gehört er.</translation>
    </message>
    <message>
        <source>Which team?</source>
        <translation>Welches Team?</translation>
    </message>
    <message>
        <source>Who has none</source>
        <translation>Wer keinen hat</translation>
    </message>
    <message>
        <source>With a PIN below a fold</source>
        <translation>Mit PIN unter dem Falz</translation>
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
        <source>A team needs a name.</source>
        <translation>Ein Team braucht einen Namen.</translation>
    </message>
    <message>
        <source>Ask the organizer to put you in the list.</source>
        <translation>Bitte das Orga-Team, dich in die Liste zu setzen.</translation>
    </message>
    <message>
        <source>Check its name and place, then try again.</source>
        <translation>Prüf ihren Namen und Ort und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Choose one of the teams, or none.</source>
        <translation>Wähle eines der Teams, oder keines.</translation>
    </message>
    <message>
        <source>Columns that are not used: %1</source>
        <translation>Nicht benutzte Spalten: %1</translation>
    </message>
    <message>
        <source>Handlebar does not speak this language yet.</source>
        <translation>Handlebar spricht diese Sprache noch nicht.</translation>
    </message>
    <message>
        <source>Inside, this file is a web page. Open it in your spreadsheet program and save it as XLSX or CSV.</source>
        <translation>Innen ist diese Datei eine Webseite. Öffne sie in deinem Tabellenprogramm und speichere sie als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>Is the stick still plugged in? Choose the file once more.</source>
        <translation>Steckt der Stick noch? Wähl die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Many new people wait for the organizer. Ask there to be let in.</source>
        <translation>Viele Neue warten schon auf das Orga-Team. Lass dich dort eintragen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es bleibt alles, wie es war.</translation>
    </message>
    <message>
        <source>Other passes were made in the meantime. Make these once more.</source>
        <translation>Inzwischen wurden andere Ausweise gemacht. Mach diese noch einmal.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
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
        <source>Row %1, %2</source>
        <translation>Zeile %1, %2</translation>
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
        <source>Some cells hold formulas that were never worked out. Open the file in your spreadsheet program and save it once.</source>
        <translation>Manche Zellen enthalten Formeln, die nie berechnet wurden. Öffne die Datei in deinem Tabellenprogramm und speichere sie einmal.</translation>
    </message>
    <message>
        <source>Somebody else has this staff number. Look again, or leave it empty.</source>
        <translation>Jemand anderes hat diese Personalnummer. Schau noch einmal, oder lass sie leer.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known here.</source>
        <translation>Die Kodierung %1 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
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
        <source>The sheet %1 was read. Another is chosen with --sheet.</source>
        <translation>Das Blatt %1 wurde gelesen. Ein anderes wählst du mit --sheet.</translation>
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
        <source>There is a team of this name already. You can join the two.</source>
        <translation>Ein Team mit diesem Namen gibt es schon. Du kannst die beiden zusammenlegen.</translation>
    </message>
    <message>
        <source>There is no column %1 in this file.</source>
        <translation>In dieser Datei gibt es keine Spalte %1.</translation>
    </message>
    <message>
        <source>There is no column with names. Add one, for example Given name or Name.</source>
        <translation>Es gibt keine Spalte mit Namen. Füg eine hinzu, zum Beispiel Vorname oder Name.</translation>
    </message>
    <message>
        <source>There is no sheet %1 in this file.</source>
        <translation>In dieser Datei gibt es kein Blatt %1.</translation>
    </message>
    <message>
        <source>There is nobody in this file.</source>
        <translation>In dieser Datei steht niemand.</translation>
    </message>
    <message>
        <source>There is nobody to make a pass for.</source>
        <translation>Es gibt niemanden, der einen Ausweis braucht.</translation>
    </message>
    <message>
        <source>These are more than %L1 passes. Make them team by team.</source>
        <translation>Das sind mehr als %L1 Ausweise. Mach sie Team für Team.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Das sieht nicht nach einer E-Mail-Adresse aus.</translation>
    </message>
    <message>
        <source>This file is damaged, or only a part of it is here. Save the list again, or copy it again.</source>
        <translation>Diese Datei ist beschädigt, oder es ist nur ein Teil von ihr da. Speichere oder kopiere die Liste noch einmal.</translation>
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
        <source>This file opens only with its password. Save it once without one, then choose it again.</source>
        <translation>Diese Datei öffnet sich nur mit ihrem Passwort. Speichere sie einmal ohne und wähl sie dann noch einmal.</translation>
    </message>
    <message>
        <source>This is a PDF, made for reading. Ask for the list as a spreadsheet (XLSX or CSV).</source>
        <translation>Das ist ein PDF, zum Lesen gemacht. Lass dir die Liste als Tabelle geben (XLSX oder CSV).</translation>
    </message>
    <message>
        <source>This is a document, not a table. Copy the list into a spreadsheet and save that.</source>
        <translation>Das ist ein Dokument, keine Tabelle. Kopiere die Liste in ein Tabellenprogramm und speichere sie.</translation>
    </message>
    <message>
        <source>This is a packed folder. Unpack it, then choose the list inside.</source>
        <translation>Das ist ein gepackter Ordner. Entpacke ihn und wähl dann die Liste darin.</translation>
    </message>
    <message>
        <source>This is a picture or a video. The list of people is a spreadsheet (XLSX or CSV).</source>
        <translation>Das ist ein Bild oder ein Video. Die Liste der Leute ist eine Tabelle (XLSX oder CSV).</translation>
    </message>
    <message>
        <source>This is an OpenDocument file. Open it in your spreadsheet program and save it as XLSX or CSV.</source>
        <translation>Das ist eine OpenDocument-Datei. Öffne sie in deinem Tabellenprogramm und speichere sie als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>This is an older Excel file (.xls). Open it in your spreadsheet program and save it as XLSX or CSV.</source>
        <translation>Das ist eine ältere Excel-Datei (.xls). Öffne sie in deinem Tabellenprogramm und speichere sie als XLSX oder CSV.</translation>
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
        <source>This spreadsheet is stored in a way we cannot read. Save it as XLSX or CSV, then choose it again.</source>
        <translation>Diese Tabelle ist so gespeichert, dass wir sie nicht lesen können. Speichere sie als XLSX oder CSV und wähl sie dann noch einmal.</translation>
    </message>
    <message>
        <source>This team is not there any more.</source>
        <translation>Dieses Team gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This was a try. Nothing was changed.</source>
        <translation>Das war nur eine Probe. Es bleibt alles, wie es war.</translation>
    </message>
    <message>
        <source>This was decided already.</source>
        <translation>Das ist schon entschieden.</translation>
    </message>
    <message>
        <source>Two columns have this header. Keep one of them.</source>
        <translation>Zwei Spalten heißen so. Behalte eine davon.</translation>
    </message>
    <message>
        <source>Unpacked, this file is far larger than any list. Copy the names into a new sheet and save that.</source>
        <translation>Entpackt ist diese Datei viel größer als jede Liste. Kopiere die Namen in ein neues Blatt und speichere das.</translation>
    </message>
    <message>
        <source>We cannot read the letters of this file. Save it as CSV (UTF-8).</source>
        <translation>Wir können die Buchstaben dieser Datei nicht lesen. Speichere sie als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>here again</source>
        <translation>wieder da</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>now %1, before %2</source>
        <translation>jetzt %1, vorher %2</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>added by hand</source>
        <translation>von Hand eingetragen</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>not on public screens</source>
        <translation>nicht auf öffentlichen Bildschirmen</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf dich</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Leute</numerusform>
        </translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Ein Team</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Jemanden eintragen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Liste einlesen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everybody takes part. Whoever leaves stays here, so that nothing they found is lost.</source>
        <translation>Alle machen mit. Wer geht, bleibt hier stehen, damit nichts Gefundenes verloren geht.</translation>
    </message>
    <message>
        <source>Inactive: %L1</source>
        <translation>Inaktiv: %L1</translation>
    </message>
    <message>
        <source>Nobody found. Try other letters, or look in a team.</source>
        <translation>Niemand gefunden. Versuch andere Buchstaben, oder schau in einem Team.</translation>
    </message>
    <message>
        <source>Nobody is here yet. Bring in a list, or add people one by one.</source>
        <translation>Noch ist niemand hier. Lies eine Liste ein, oder trag die Leute einzeln ein.</translation>
    </message>
    <message>
        <source>Nobody waits for you. New people show up here when they add themselves.</source>
        <translation>Niemand wartet auf dich. Neue erscheinen hier, wenn sie sich selbst eintragen.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Orga-Team</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Ausweise</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Three letters of a name, a staff number or an address</source>
        <translation>Drei Buchstaben eines Namens, Personalnummer oder Adresse</translation>
    </message>
    <message>
        <source>Waiting: %L1</source>
        <translation>Wartet: %L1</translation>
    </message>
    <message>
        <source>Which team?</source>
        <translation>Welches Team?</translation>
    </message>
</context>
<context>
    <name>PersonFacts</name>
    <message numerus="yes">
        <source>%Ln tickets in the draw.</source>
        <translation>
            <numerusform>%Ln Los in der Verlosung.</numerusform>
            <numerusform>%Ln Lose in der Verlosung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has one. A new one makes the old one useless.</source>
        <translation>Hat einen. Ein neuer macht den alten wertlos.</translation>
    </message>
    <message>
        <source>Has one. Nobody can read it, also not you.</source>
        <translation>Hat eine. Niemand kann sie lesen, auch du nicht.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>New pass</source>
        <translation>Neuer Ausweis</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch nicht.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Lose</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Added themselves. Until you let them in, no public screen shows this name.</source>
        <translation>Hat sich selbst eingetragen. Bis du Ja sagst, zeigt kein öffentlicher Bildschirm diesen Namen.</translation>
    </message>
    <message>
        <source>As it stands in the list</source>
        <translation>Wie es in der Liste steht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Zurück ohne Speichern</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>I told them</source>
        <translation>Ich habe sie gesagt</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>Nicht aufnehmen</translation>
    </message>
    <message>
        <source>Keep this one out?</source>
        <translation>Diesen Namen nicht aufnehmen?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>May stand on public screens</source>
        <translation>Darf auf öffentlichen Bildschirmen stehen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Orga-Team</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Macht mit</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Tell it to %1 and to nobody else. It is shown this once, and the old one is gone.</source>
        <translation>Sag sie %1 und sonst niemandem. Sie steht nur dieses eine Mal hier, und die alte gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The name leaves every list. Tickets that were claimed with it stay until you correct them.</source>
        <translation>Der Name verschwindet aus allen Listen. Lose, die damit geholt wurden, bleiben, bis du sie berichtigst.</translation>
    </message>
    <message>
        <source>The new PIN: %1</source>
        <translation>Die neue PIN: %1</translation>
    </message>
    <message>
        <source>Which team?</source>
        <translation>Welches Team?</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Another picture</source>
        <translation>Anderes Bild</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>The picture is gone. Choose it again.</source>
        <translation>Das Bild ist weg. Wähl es noch einmal.</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Is the disk full? Make room, and choose it again.</source>
        <translation>Ist die Platte voll? Schaff Platz, und wähl es noch einmal.</translation>
    </message>
    <message>
        <source>The picture could not be kept.</source>
        <translation>Das Bild ließ sich nicht aufbewahren.</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation>Das Bild ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>There is nothing to see in this drawing. Save it as PNG and choose that.</source>
        <translation>In dieser Zeichnung ist nichts zu sehen. Speichere sie als PNG und wähl das.</translation>
    </message>
    <message>
        <source>This drawing declares words of its own (DOCTYPE). Save it as plain SVG, or as PNG.</source>
        <translation>Diese Zeichnung legt eigene Wörter fest (DOCTYPE). Speichere sie als einfaches SVG oder als PNG.</translation>
    </message>
    <message>
        <source>This drawing does not say how large it is. Save it as PNG and choose that.</source>
        <translation>Diese Zeichnung sagt nicht, wie groß sie ist. Speichere sie als PNG und wähl das.</translation>
    </message>
    <message>
        <source>This drawing has too many parts. Save it as PNG and choose that.</source>
        <translation>Diese Zeichnung hat zu viele Teile. Speichere sie als PNG und wähl das.</translation>
    </message>
    <message>
        <source>This drawing is damaged. Save it anew, or as PNG.</source>
        <translation>Diese Zeichnung ist beschädigt. Speichere sie neu oder als PNG.</translation>
    </message>
    <message>
        <source>This drawing is larger than 1 MB. Save it as PNG and choose that.</source>
        <translation>Diese Zeichnung ist größer als 1 MB. Speichere sie als PNG und wähl das.</translation>
    </message>
    <message>
        <source>This drawing is packed (SVGZ). Save it as plain SVG, or as PNG.</source>
        <translation>Diese Zeichnung ist gepackt (SVGZ). Speichere sie als einfaches SVG oder als PNG.</translation>
    </message>
    <message>
        <source>This drawing repeats itself without end. Save it as PNG and choose that.</source>
        <translation>Diese Zeichnung wiederholt sich ohne Ende. Speichere sie als PNG und wähl das.</translation>
    </message>
    <message>
        <source>This drawing takes too long to draw. Save it as PNG and choose that.</source>
        <translation>Diese Zeichnung braucht zu lange. Speichere sie als PNG und wähl das.</translation>
    </message>
    <message>
        <source>This drawing uses “%1”, which is not drawn here. Save it as PNG and choose that.</source>
        <translation>Diese Zeichnung benutzt „%1“, das hier nicht gezeichnet wird. Speichere sie als PNG und wähl das.</translation>
    </message>
    <message>
        <source>This drawing would fetch something from elsewhere. Save it as PNG and choose that.</source>
        <translation>Diese Zeichnung würde etwas von anderswo holen. Speichere sie als PNG und wähl das.</translation>
    </message>
    <message>
        <source>This file is not a picture. JPEG, PNG, WebP and SVG work.</source>
        <translation>Diese Datei ist kein Bild. JPEG, PNG, WebP und SVG gehen.</translation>
    </message>
    <message>
        <source>This file is too large. Save the picture smaller.</source>
        <translation>Diese Datei ist zu groß. Speichere das Bild kleiner.</translation>
    </message>
    <message>
        <source>This is a phone&apos;s own kind of picture. Save it as JPEG and choose that.</source>
        <translation>Das ist ein Bildformat von Handys. Speichere es als JPEG und wähl das.</translation>
    </message>
    <message>
        <source>This picture has %L1 × %L2 dots: too many. Save it smaller, at most 6,000 × 6,000.</source>
        <translation>Dieses Bild hat %L1 × %L2 Bildpunkte: zu viele. Speichere es kleiner, höchstens 6000 × 6000.</translation>
    </message>
    <message>
        <source>This picture is damaged. Choose another, or save it anew.</source>
        <translation>Dieses Bild ist beschädigt. Wähl ein anderes, oder speichere es neu.</translation>
    </message>
    <message>
        <source>Was the stick pulled out? Plug it in, and choose it again.</source>
        <translation>Wurde der Stick herausgezogen? Steck ihn ein, und wähl es noch einmal.</translation>
    </message>
</context>
<context>
    <name>PieceFacts</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Von %1.</translation>
    </message>
    <message numerus="yes">
        <source>Golden: worth %Ln tickets.</source>
        <translation>
            <numerusform>Golden: ein Los wert.</numerusform>
            <numerusform>Golden: %Ln Lose wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts with its new worth from now on. Print it again, so that the paper says so too.</source>
        <translation>Der neue Wert zählt ab jetzt. Druck ihn neu, damit es auch auf dem Papier steht.</translation>
    </message>
    <message>
        <source>It gets new codes. Its old paper is worth nothing from then on: take that away if you can.</source>
        <translation>Er bekommt neue Codes. Das alte Papier ist dann nichts mehr wert: Nimm es weg, wenn du kannst.</translation>
    </message>
    <message>
        <source>It is hidden</source>
        <translation>Er ist versteckt</translation>
    </message>
    <message>
        <source>It is hidden: %1</source>
        <translation>Er ist versteckt: %1</translation>
    </message>
    <message>
        <source>It is not hidden yet.</source>
        <translation>Er ist noch nicht versteckt.</translation>
    </message>
    <message>
        <source>It is out of the hunt.</source>
        <translation>Er ist aus dem Spiel.</translation>
    </message>
    <message>
        <source>It lies elsewhere</source>
        <translation>Er liegt woanders</translation>
    </message>
    <message>
        <source>It was hidden here: %1</source>
        <translation>Er war hier versteckt: %1</translation>
    </message>
    <message>
        <source>Its old paper may still lie here: %1</source>
        <translation>Das alte Papier liegt vielleicht noch hier: %1</translation>
    </message>
    <message>
        <source>Its paper may still lie here: %1</source>
        <translation>Das Papier liegt vielleicht noch hier: %1</translation>
    </message>
    <message>
        <source>Its paper still tells its old worth.</source>
        <translation>Auf dem Papier steht noch der alte Wert.</translation>
    </message>
    <message>
        <source>Keep the paper</source>
        <translation>Papier behalten</translation>
    </message>
    <message>
        <source>Leave it in</source>
        <translation>Im Spiel lassen</translation>
    </message>
    <message numerus="yes">
        <source>Make it worth %Ln tickets</source>
        <translation>
            <numerusform>Ein Los wert machen</numerusform>
            <numerusform>%Ln Lose wert machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mustaches</source>
        <translation>Schnurrbärte</translation>
    </message>
    <message>
        <source>Nobody can claim it any more, and it counts in no number. There is no way back.</source>
        <translation>Niemand kann ihn mehr einlösen, und er zählt nirgends mit. Es gibt kein Zurück.</translation>
    </message>
    <message>
        <source>On sheet %L1.</source>
        <translation>Auf Bogen %L1.</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Neu drucken</translation>
    </message>
    <message>
        <source>Print it again?</source>
        <translation>Neu drucken?</translation>
    </message>
    <message>
        <source>Somebody found it.</source>
        <translation>Jemand hat ihn gefunden.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take it out of the hunt?</source>
        <translation>Aus dem Spiel nehmen?</translation>
    </message>
    <message>
        <source>Worth one ticket.</source>
        <translation>Ein Los wert.</translation>
    </message>
</context>
<context>
    <name>PieceListScreen</name>
    <message numerus="yes">
        <source>%Ln still out there</source>
        <translation>
            <numerusform>Einer ist noch da draußen</numerusform>
            <numerusform>%Ln sind noch da draußen</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Versteckt</translation>
    </message>
    <message>
        <source>Look for one, or scan it</source>
        <translation>Such einen, oder scann ihn</translation>
    </message>
    <message>
        <source>Mustaches</source>
        <translation>Schnurrbärte</translation>
    </message>
    <message>
        <source>Never found</source>
        <translation>Nie gefunden</translation>
    </message>
    <message>
        <source>None of them is like that.</source>
        <translation>Keiner ist so.</translation>
    </message>
    <message>
        <source>Not hidden yet</source>
        <translation>Noch nicht versteckt</translation>
    </message>
    <message>
        <source>Number, place, helper</source>
        <translation>Nummer, Ort, Name</translation>
    </message>
    <message>
        <source>Out of the hunt</source>
        <translation>Aus dem Spiel</translation>
    </message>
    <message>
        <source>The list to walk with</source>
        <translation>Die Liste zum Mitnehmen</translation>
    </message>
    <message>
        <source>There are no mustaches yet. Go back and make some.</source>
        <translation>Es gibt noch keine Schnurrbärte. Geh zurück und mach welche.</translation>
    </message>
</context>
<context>
    <name>PieceScreen</name>
    <message>
        <source>Mustaches</source>
        <translation>Schnurrbärte</translation>
    </message>
    <message>
        <source>Where does %1 lie now?</source>
        <translation>Wo liegt %1 jetzt?</translation>
    </message>
</context>
<context>
    <name>PiecesScreen</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>All mustaches</source>
        <translation>Alle Schnurrbärte</translation>
    </message>
    <message>
        <source>All that nobody found get new codes. Their old papers are worth nothing from then on.</source>
        <translation>Alle, die niemand gefunden hat, bekommen neue Codes. Die alten Papiere sind dann nichts mehr wert.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Keep the paper safe: nobody else has these codes.</source>
        <translation>Heb das Papier gut auf: Nur dort stehen diese Codes.</translation>
    </message>
    <message>
        <source>Keep the papers</source>
        <translation>Papiere behalten</translation>
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
        <source>Make %Ln golden ones</source>
        <translation>
            <numerusform>1 goldenen machen</numerusform>
            <numerusform>%Ln goldene machen</numerusform>
        </translation>
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
        <source>Print them again</source>
        <translation>Neu drucken</translation>
    </message>
    <message>
        <source>Print these again?</source>
        <translation>Diese neu drucken?</translation>
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
        <source>The sheets you make appear here, ready to print. They are saved in %1</source>
        <translation>Hier erscheinen deine Bögen, fertig zum Drucken. Sie liegen in %1</translation>
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
    <name>PinEntry</name>
    <message>
        <source>Another name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>It is me</source>
        <translation>Ich bin’s</translation>
    </message>
    <message numerus="yes">
        <source>Let us wait %Ln minutes. Your pass works at once.</source>
        <translation>
            <numerusform>Warten wir %Ln Minute. Dein Ausweis geht sofort.</numerusform>
            <numerusform>Warten wir %Ln Minuten. Dein Ausweis geht sofort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let us wait %Ln seconds. Your pass works at once.</source>
        <translation>
            <numerusform>Warten wir %Ln Sekunde. Dein Ausweis geht sofort.</numerusform>
            <numerusform>Warten wir %Ln Sekunden. Dein Ausweis geht sofort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not quite. %Ln tries left before a short wait.</source>
        <translation>
            <numerusform>Nicht ganz. Noch %Ln Versuch vor einer kleinen Pause.</numerusform>
            <numerusform>Nicht ganz. Noch %Ln Versuche vor einer kleinen Pause.</numerusform>
        </translation>
    </message>
    <message>
        <source>The four digits that came with your pass. Your pass works too.</source>
        <translation>Die vier Ziffern, die mit deinem Ausweis kamen. Dein Ausweis geht auch.</translation>
    </message>
    <message>
        <source>You have no PIN yet. Use your pass, or ask the organizer for one.</source>
        <translation>Du hast noch keine PIN. Nimm deinen Ausweis, oder frag das Orga-Team nach einer.</translation>
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
    <name>PlaceForm</name>
    <message numerus="yes">
        <source>%Ln are out of the hunt and stay as they are.</source>
        <translation>
            <numerusform>Einer ist aus dem Spiel und bleibt, wie er ist.</numerusform>
            <numerusform>%Ln sind aus dem Spiel und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden here</source>
        <translation>
            <numerusform>%Ln hier versteckt</numerusform>
            <numerusform>%Ln hier versteckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lie here already.</source>
        <translation>
            <numerusform>Einer liegt schon hier.</numerusform>
            <numerusform>%Ln liegen schon hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them move from another place.</source>
        <translation>
            <numerusform>Einer davon kommt von einem anderen Ort.</numerusform>
            <numerusform>%Ln davon kommen von einem anderen Ort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were found and stay as they are.</source>
        <translation>
            <numerusform>Einer ist gefunden und bleibt, wie er ist.</numerusform>
            <numerusform>%Ln sind gefunden und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new place</source>
        <translation>Ein neuer Ort</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Zurück ohne Speichern</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Floor or area, if you like</source>
        <translation>Stockwerk oder Bereich, wenn du magst</translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation>Erdgeschoss</translation>
    </message>
    <message>
        <source>Hiding</source>
        <translation>Verstecken</translation>
    </message>
    <message>
        <source>Its turn in the walk</source>
        <translation>Wann er im Rundgang drankommt</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kitchen, fridge</source>
        <translation>Küche, Kühlschrank</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Name, as your helpers call it</source>
        <translation>Name, so wie ihn alle nennen</translation>
    </message>
    <message>
        <source>No mustache belongs to it. Its name is forgotten.</source>
        <translation>Kein Schnurrbart gehört dazu. Der Name wird vergessen.</translation>
    </message>
    <message>
        <source>None of them was hidden before.</source>
        <translation>Keiner war vorher versteckt.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>Numbers of mustaches that lie here now</source>
        <translation>Nummern der Schnurrbärte, die jetzt hier liegen</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln mustaches here?</source>
        <translation>
            <numerusform>Einen Schnurrbart hierher legen?</numerusform>
            <numerusform>%Ln Schnurrbärte hierher legen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them here</source>
        <translation>Hierher legen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this place</source>
        <translation>Ort entfernen</translation>
    </message>
    <message>
        <source>Remove this place?</source>
        <translation>Diesen Ort entfernen?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>PlacePicker</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>There is no other place yet. Make one first.</source>
        <translation>Es gibt noch keinen anderen Ort. Leg zuerst einen an.</translation>
    </message>
</context>
<context>
    <name>PlaceScreen</name>
    <message>
        <source>Hiding</source>
        <translation>Verstecken</translation>
    </message>
    <message>
        <source>Where do its mustaches go?</source>
        <translation>Wohin mit seinen Schnurrbärten?</translation>
    </message>
</context>
<context>
    <name>PlacesScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Hiding</source>
        <translation>Verstecken</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Neuer Ort</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>The places you name appear here. Begin with one: Kitchen, fridge.</source>
        <translation>Hier erscheinen die Orte, die du anlegst. Fang mit einem an: Küche, Kühlschrank.</translation>
    </message>
    <message>
        <source>The places, in walking order</source>
        <translation>Die Orte, in der Reihenfolge des Rundgangs</translation>
    </message>
</context>
<context>
    <name>PlanFacts</name>
    <message>
        <source>1,000 draws</source>
        <translation>1000 Mal</translation>
    </message>
    <message>
        <source>Chances</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>What the room is asked</source>
        <translation>Was der Raum gefragt wird</translation>
    </message>
    <message>
        <source>Who is not there</source>
        <translation>Wer fehlt</translation>
    </message>
    <message>
        <source>Who may win</source>
        <translation>Wer gewinnen kann</translation>
    </message>
</context>
<context>
    <name>PlanPrizes</name>
    <message numerus="yes">
        <source>%Ln prizes, drawn in this order</source>
        <translation>
            <numerusform>%Ln Preis</numerusform>
            <numerusform>%Ln Preise, in dieser Reihenfolge</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a prize</source>
        <translation>Noch ein Preis</translation>
    </message>
    <message>
        <source>Add the first prize</source>
        <translation>Der erste Preis</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>The prize was deleted.</source>
        <translation>Der Preis wurde gelöscht.</translation>
    </message>
    <message>
        <source>What can be won?</source>
        <translation>Was gibt es zu gewinnen?</translation>
    </message>
</context>
<context>
    <name>PodiumCurtain</name>
    <message>
        <source>%L1 of %L2 voted</source>
        <translation>%L1 von %L2 haben abgestimmt</translation>
    </message>
    <message>
        <source>First, second, third choice</source>
        <translation>Erste, zweite, dritte Wahl</translation>
    </message>
    <message>
        <source>One favorite each</source>
        <translation>Ein Liebling pro Person</translation>
    </message>
    <message>
        <source>Open the curtain</source>
        <translation>Vorhang auf</translation>
    </message>
    <message>
        <source>Vote for all you like</source>
        <translation>Alle, die euch gefallen</translation>
    </message>
    <message>
        <source>Zero to five stars each</source>
        <translation>Null bis fünf Sterne</translation>
    </message>
    <message>
        <source>the judges count for %L1 %</source>
        <translation>die Jury zählt %L1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>PodiumList</name>
    <message>
        <source>Certificates</source>
        <translation>Urkunden</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Seite %L1 von %L2</translation>
    </message>
</context>
<context>
    <name>PodiumNothing</name>
    <message>
        <source>A lot decides first place.</source>
        <translation>Das Los entscheidet über den ersten Platz.</translation>
    </message>
    <message>
        <source>Close a vote, then show its result here: third, second, first, and the whole podium.</source>
        <translation>Schließe eine Abstimmung, dann zeig hier ihr Ergebnis: Dritter, Zweiter, Erster und das ganze Podium.</translation>
    </message>
    <message>
        <source>Draw the lot</source>
        <translation>Das Los ziehen</translation>
    </message>
    <message>
        <source>Everybody has stepped back.</source>
        <translation>Alle sind zurückgetreten.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>No costume takes part in it any more, so there is no place to give away. Thank you to all who took part!</source>
        <translation>Kein Kostüm ist mehr dabei, also gibt es keinen Platz zu vergeben. Danke an alle, die mitgemacht haben!</translation>
    </message>
    <message>
        <source>No vote was counted, and none ever will be. Thank you to all who sewed, glued and combed!</source>
        <translation>Keine Stimme wurde gezählt, und keine wird es je. Danke an alle, die genäht, geklebt und gekämmt haben!</translation>
    </message>
    <message>
        <source>The best are equal in everything that counts. Draw the lot on the result page, with digits called by the room; then the curtain opens.</source>
        <translation>Die Besten sind in allem gleich, was zählt. Zieh das Los auf der Ergebnisseite, mit Ziffern, die der Saal ruft; dann geht der Vorhang auf.</translation>
    </message>
    <message>
        <source>The podium waits for its first winner.</source>
        <translation>Das Podium wartet auf seine ersten Sieger.</translation>
    </message>
    <message>
        <source>This contest was called off.</source>
        <translation>Dieser Wettbewerb wurde abgesagt.</translation>
    </message>
    <message>
        <source>To its result</source>
        <translation>Zu seinem Ergebnis</translation>
    </message>
    <message>
        <source>To the contests</source>
        <translation>Zu den Wettbewerben</translation>
    </message>
</context>
<context>
    <name>PodiumPlace</name>
    <message numerus="yes">
        <source>%Ln share first place</source>
        <translation>
            <numerusform>%Ln Kostüm auf dem ersten Platz</numerusform>
            <numerusform>%Ln teilen sich den ersten Platz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share second place</source>
        <translation>
            <numerusform>%Ln Kostüm auf dem zweiten Platz</numerusform>
            <numerusform>%Ln teilen sich den zweiten Platz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share third place</source>
        <translation>
            <numerusform>%Ln Kostüm auf dem dritten Platz</numerusform>
            <numerusform>%Ln teilen sich den dritten Platz</numerusform>
        </translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Erster Platz</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächster Platz</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Seite %L1 von %L2</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Zweiter Platz</translation>
    </message>
    <message>
        <source>The podium</source>
        <translation>Das Podium</translation>
    </message>
    <message>
        <source>Third place</source>
        <translation>Dritter Platz</translation>
    </message>
</context>
<context>
    <name>PodiumPoster</name>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Seite %L1 von %L2</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Die ganze Liste</translation>
    </message>
</context>
<context>
    <name>PodiumScene</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PodiumScreen</name>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave the podium?</source>
        <translation>Das Podium verlassen?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>The show waits at this very step. The organizer&apos;s PIN leads back to it.</source>
        <translation>Die Show wartet genau hier. Die PIN der Organisation führt zurück.</translation>
    </message>
</context>
<context>
    <name>PodiumSuspense</name>
    <message>
        <source>First place</source>
        <translation>Erster Platz</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Zweiter Platz</translation>
    </message>
    <message>
        <source>Show it now</source>
        <translation>Jetzt zeigen</translation>
    </message>
    <message>
        <source>Third place</source>
        <translation>Dritter Platz</translation>
    </message>
    <message>
        <source>goes to...</source>
        <translation>geht an...</translation>
    </message>
</context>
<context>
    <name>PremiereCard</name>
    <message numerus="yes">
        <source>It begins in %Ln seconds.</source>
        <translation>
            <numerusform>In %Ln Sekunde geht es los.</numerusform>
            <numerusform>In %Ln Sekunden geht es los.</numerusform>
        </translation>
    </message>
    <message>
        <source>It begins now.</source>
        <translation>Jetzt geht es los.</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>Premiere</translation>
    </message>
</context>
<context>
    <name>PrintFilesScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Drawing “How to play”</source>
        <translation>„So geht’s“ wird gezeichnet</translation>
    </message>
    <message>
        <source>Make “How to play”</source>
        <translation>„So geht’s“ machen</translation>
    </message>
    <message>
        <source>No papers yet. What you make - sheets, passes, lists, certificates - lies here. Begin with “How to play”, for the wall.</source>
        <translation>Noch keine Papiere. Was du machst – Bögen, Ausweise, Listen, Urkunden – liegt dann hier. Fang mit „So geht’s“ an, für die Wand.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiere</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>These are the papers in %1</source>
        <translation>Das sind die Papiere in %1</translation>
    </message>
    <message>
        <source>What lies in the folder</source>
        <translation>Was im Ordner liegt</translation>
    </message>
</context>
<context>
    <name>PrintOffer</name>
    <message>
        <source>Choose a printer</source>
        <translation>Drucker wählen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>Do not print it</source>
        <translation>Doch nicht drucken</translation>
    </message>
    <message>
        <source>No printer is chosen: papers are only saved.</source>
        <translation>Kein Drucker ist gewählt: Papiere werden nur gespeichert.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>PrintPaper</name>
    <message>
        <source>Code: hold it under the scanner, the kiosk hears it.</source>
        <translation>Code: Halte ihn unter den Scanner, der Kiosk reagiert.</translation>
    </message>
    <message>
        <source>Colors: none is missing, none has stripes.</source>
        <translation>Farben: Keine fehlt, keine hat Streifen.</translation>
    </message>
    <message>
        <source>Grays: every step differs from the one beside it.</source>
        <translation>Grautöne: Jede Stufe hebt sich von der nächsten ab.</translation>
    </message>
    <message>
        <source>It prints!</source>
        <translation>Er druckt!</translation>
    </message>
    <message>
        <source>Rulers: the last number you can read at each edge is the printer&apos;s margin.</source>
        <translation>Lineale: Die letzte lesbare Zahl an jedem Rand ist der Rand des Druckers.</translation>
    </message>
</context>
<context>
    <name>PrinterAddressScreen</name>
    <message>
        <source>A printer on the network</source>
        <translation>Ein Drucker im Netz</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>Adresse des Druckers</translation>
    </message>
    <message>
        <source>Asking it ...</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Its display or its manual tells the address. It looks like %1 or like %2.</source>
        <translation>Sein Display oder seine Anleitung nennt die Adresse. Sie sieht aus wie %1 oder wie %2.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Use this printer</source>
        <translation>Diesen Drucker nehmen</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>Papers are saved as files</source>
        <translation>Papiere werden als Dateien gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Visitors: %Ln left</source>
        <translation>
            <numerusform>Gäste: noch %Ln</numerusform>
            <numerusform>Gäste: noch %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrinterScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch mal ansehen</translation>
    </message>
    <message>
        <source>Looking for printers ...</source>
        <translation>Drucker werden gesucht …</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message numerus="yes">
        <source>This machine knows %Ln printers.</source>
        <translation>
            <numerusform>Dieser Rechner kennt %Ln Drucker.</numerusform>
            <numerusform>Dieser Rechner kennt %Ln Drucker.</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine knows no printer yet. Plug one in, or add it in the settings of the system, and look again.</source>
        <translation>Dieser Rechner kennt noch keinen Drucker. Steck einen an oder füg ihn in den Systemeinstellungen hinzu und schau noch einmal.</translation>
    </message>
    <message>
        <source>Which printer?</source>
        <translation>Welcher Drucker?</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>%1 The page was not printed. Mend it and try again.</source>
        <translation>%1 Die Seite wurde nicht gedruckt. Bring das in Ordnung und versuch es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln Exemplar</numerusform>
            <numerusform>%Ln Exemplare</numerusform>
        </translation>
    </message>
    <message>
        <source>A door or a tray of the printer is open.</source>
        <translation>Eine Klappe oder ein Fach des Druckers ist offen.</translation>
    </message>
    <message>
        <source>A printer on the network</source>
        <translation>Ein Drucker im Netz</translation>
    </message>
    <message>
        <source>All the paper for today is printed. An organizer can allow more.</source>
        <translation>Das Papier für heute ist verdruckt. Das Orga-Team kann mehr erlauben.</translation>
    </message>
    <message>
        <source>An address of a printer begins with %1 here. Try it with that.</source>
        <translation>Die Adresse eines Druckers beginnt hier mit %1. Versuch es damit.</translation>
    </message>
    <message>
        <source>By its address, as its display tells it.</source>
        <translation>Über seine Adresse, die sein Display nennt.</translation>
    </message>
    <message>
        <source>Change it: then it goes on by itself.</source>
        <translation>Wechsle die Patrone: Dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Choose a printer: then it goes on by itself.</source>
        <translation>Wähl einen Drucker: Dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Close it: then it goes on by itself.</source>
        <translation>Mach zu: Dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>If it is not there, try again; else take this one out.</source>
        <translation>Ist es nicht da, versuch es noch einmal; sonst nimm es heraus.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Wird benutzt</translation>
    </message>
    <message>
        <source>Is printing</source>
        <translation>Druckt</translation>
    </message>
    <message>
        <source>It answers, and it is ready.</source>
        <translation>Er antwortet und ist bereit.</translation>
    </message>
    <message>
        <source>It answers. %1</source>
        <translation>Er antwortet. %1</translation>
    </message>
    <message>
        <source>It is printed.</source>
        <translation>Es ist gedruckt.</translation>
    </message>
    <message>
        <source>It is printing.</source>
        <translation>Es wird gedruckt.</translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation>Er ist bereit.</translation>
    </message>
    <message>
        <source>It is saved in the folder prints.</source>
        <translation>Es ist im Ordner prints gespeichert.</translation>
    </message>
    <message>
        <source>It may be printed already: look at the printer.</source>
        <translation>Vielleicht ist es schon gedruckt: Schau am Drucker nach.</translation>
    </message>
    <message>
        <source>It prints!</source>
        <translation>Er druckt!</translation>
    </message>
    <message>
        <source>It waits for the printer.</source>
        <translation>Es wartet auf den Drucker.</translation>
    </message>
    <message>
        <source>It was taken out. Nothing is printed.</source>
        <translation>Herausgenommen. Nichts wird gedruckt.</translation>
    </message>
    <message>
        <source>Look at the printer: is it on, and does it ask for something?</source>
        <translation>Schau nach dem Drucker: Ist er an, und möchte er etwas?</translation>
    </message>
    <message>
        <source>Make the paper anew, and take this one out.</source>
        <translation>Mach das Papier neu und nimm dieses heraus.</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Braucht Hilfe</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Kein Drucker</translation>
    </message>
    <message>
        <source>No printer is set up here.</source>
        <translation>Hier ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <source>Nothing answers there. Is the printer on, and is the address right?</source>
        <translation>Dort antwortet nichts. Ist der Drucker an, und stimmt die Adresse?</translation>
    </message>
    <message>
        <source>Nothing has happened for a minute.</source>
        <translation>Seit einer Minute ist nichts passiert.</translation>
    </message>
    <message>
        <source>One paper is on its way already. Wait a moment.</source>
        <translation>Ein Papier ist schon unterwegs. Warte einen Moment.</translation>
    </message>
    <message>
        <source>Paper is jammed in the printer.</source>
        <translation>Im Drucker klemmt Papier.</translation>
    </message>
    <message>
        <source>Papers are only saved in the folder prints.</source>
        <translation>Papiere werden nur im Ordner prints gespeichert.</translation>
    </message>
    <message>
        <source>Print a test page. If that comes out, try this one again.</source>
        <translation>Druck eine Testseite. Kommt sie heraus, versuch es hier noch einmal.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Put some in: then it goes on by itself.</source>
        <translation>Leg welches ein: Dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Start this machine anew: then it goes on by itself.</source>
        <translation>Starte diesen Rechner neu: Dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Switch it on and check its cables: then it goes on by itself.</source>
        <translation>Schalt ihn ein und prüf die Kabel: Dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Take it out as the printer shows: then it goes on by itself.</source>
        <translation>Zieh es heraus, wie der Drucker es zeigt: Dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Herausgenommen</translation>
    </message>
    <message>
        <source>That is no address of a printer. It looks like %1 or like %2.</source>
        <translation>Das ist keine Adresse eines Druckers. Sie sieht aus wie %1 oder wie %2.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The four bars are red, gold, teal and black, without stripes.</source>
        <translation>Die vier Felder sind rot, gold, petrol und schwarz, ohne Streifen.</translation>
    </message>
    <message>
        <source>The page is at the printer. Fetch it at once.</source>
        <translation>Die Seite ist beim Drucker. Hol sie sofort.</translation>
    </message>
    <message>
        <source>The page is on its way to the printer.</source>
        <translation>Die Seite ist unterwegs zum Drucker.</translation>
    </message>
    <message>
        <source>The print service of this machine does not answer.</source>
        <translation>Der Druckdienst dieses Rechners antwortet nicht.</translation>
    </message>
    <message>
        <source>The printer answers, but this machine does not let Handlebar add it.</source>
        <translation>Der Drucker antwortet, aber dieser Rechner lässt Handlebar ihn nicht hinzufügen.</translation>
    </message>
    <message>
        <source>The printer gave it back.</source>
        <translation>Der Drucker hat es zurückgegeben.</translation>
    </message>
    <message>
        <source>The printer is off or cannot be reached.</source>
        <translation>Der Drucker ist aus oder nicht erreichbar.</translation>
    </message>
    <message>
        <source>The printer needs help.</source>
        <translation>Der Drucker braucht Hilfe.</translation>
    </message>
    <message>
        <source>The printer needs ink or toner.</source>
        <translation>Der Drucker braucht Tinte oder Toner.</translation>
    </message>
    <message>
        <source>The printer needs paper.</source>
        <translation>Der Drucker braucht Papier.</translation>
    </message>
    <message>
        <source>The printer needs somebody.</source>
        <translation>Der Drucker braucht jemanden.</translation>
    </message>
    <message>
        <source>The printer that was chosen is not there.</source>
        <translation>Der gewählte Drucker ist nicht da.</translation>
    </message>
    <message>
        <source>The red frame is there on all four sides.</source>
        <translation>Der rote Rahmen ist an allen vier Seiten da.</translation>
    </message>
    <message>
        <source>They lie in the folder prints, for any other computer.</source>
        <translation>Sie liegen im Ordner prints, für jeden anderen Rechner.</translation>
    </message>
    <message>
        <source>This paper is not there any more. Make it again.</source>
        <translation>Dieses Papier ist nicht mehr da. Mach es noch einmal.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Whoever looks after this machine types: %1</source>
        <translation>Wer sich um diesen Rechner kümmert, tippt: %1</translation>
    </message>
    <message>
        <source>You can read the smallest line below.</source>
        <translation>Du kannst die kleinste Zeile unten lesen.</translation>
    </message>
    <message numerus="yes">
        <source>You have printed %Ln times in this visit. Leave some paper for the others.</source>
        <translation>
            <numerusform>Du hast bei diesem Besuch %Ln Mal gedruckt. Lass den anderen noch Papier.</numerusform>
            <numerusform>Du hast bei diesem Besuch %Ln Mal gedruckt. Lass den anderen noch Papier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your paper is safe and comes out by itself later. Tell the organizer.</source>
        <translation>Dein Papier ist sicher und kommt später von selbst. Sag dem Orga-Team Bescheid.</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>Urkunden</translation>
    </message>
    <message>
        <source>coloring page</source>
        <translation>Ausmalbild</translation>
    </message>
    <message>
        <source>draw sheet</source>
        <translation>Ziehungsblatt</translation>
    </message>
    <message>
        <source>list of winners</source>
        <translation>Gewinnerliste</translation>
    </message>
    <message>
        <source>list to walk with</source>
        <translation>Liste zum Mitnehmen</translation>
    </message>
    <message>
        <source>page for the envelope</source>
        <translation>Blatt für den Umschlag</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>paper ballots</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>Ausweise</translation>
    </message>
    <message>
        <source>poster of the draw</source>
        <translation>Plakat zur Ziehung</translation>
    </message>
    <message>
        <source>poster “how it works”</source>
        <translation>Plakat „So geht’s“</translation>
    </message>
    <message>
        <source>prize slips</source>
        <translation>Gewinnzettel</translation>
    </message>
    <message>
        <source>running order</source>
        <translation>Ablaufplan</translation>
    </message>
    <message>
        <source>sheet of mustaches</source>
        <translation>Bogen mit Schnurrbärten</translation>
    </message>
    <message>
        <source>team poster</source>
        <translation>Teamplakat</translation>
    </message>
    <message>
        <source>test page</source>
        <translation>Testseite</translation>
    </message>
    <message>
        <source>thank-you card</source>
        <translation>Dankeskarte</translation>
    </message>
</context>
<context>
    <name>PrintingScreen</name>
    <message>
        <source>A paper needs help.</source>
        <translation>Ein Papier braucht Hilfe.</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>Anderer Drucker</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>Drucker wählen</translation>
    </message>
    <message>
        <source>From the folder</source>
        <translation>Aus dem Ordner</translation>
    </message>
    <message>
        <source>No printer is chosen.</source>
        <translation>Kein Drucker gewählt.</translation>
    </message>
    <message>
        <source>Nothing was printed yet. What you or a visitor print shows up here. Try it with a test page.</source>
        <translation>Noch wurde nichts gedruckt. Was du oder ein Gast druckt, erscheint hier. Probier es mit einer Testseite.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Orga</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Testseite drucken</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>The printer needs help.</source>
        <translation>Der Drucker braucht Hilfe.</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>With a printer they also come out, and you see here how it goes. Choose one below.</source>
        <translation>Mit einem Drucker kommen sie auch heraus, und hier siehst du, wie es steht. Wähl unten einen.</translation>
    </message>
</context>
<context>
    <name>PrizeLine</name>
    <message>
        <source>%1 goes down</source>
        <translation>%1 nach unten</translation>
    </message>
    <message>
        <source>%1 goes up</source>
        <translation>%1 nach oben</translation>
    </message>
</context>
<context>
    <name>PrizePicture</name>
    <message>
        <source>Another picture</source>
        <translation>Anderes Bild</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>No picture yet. The stage shows it before the winner.</source>
        <translation>Noch kein Bild. Die Bühne zeigt es vor dem Gewinner.</translation>
    </message>
    <message>
        <source>The picture is gone. Choose it again.</source>
        <translation>Das Bild ist weg. Wähl es noch einmal.</translation>
    </message>
    <message>
        <source>The picture of the prize</source>
        <translation>Das Bild des Preises</translation>
    </message>
    <message>
        <source>Without a picture</source>
        <translation>Ohne Bild</translation>
    </message>
</context>
<context>
    <name>PrizeScene</name>
    <message numerus="yes">
        <source>%Ln people can win it</source>
        <translation>
            <numerusform>%Ln Person kann ihn gewinnen</numerusform>
            <numerusform>%Ln Leute können ihn gewinnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln Los</numerusform>
            <numerusform>%Ln Lose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln at once</source>
        <translation>
            <numerusform>%Ln auf einmal</numerusform>
            <numerusform>Alle %Ln auf einmal</numerusform>
        </translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Andere Anzahl</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Beide auf einmal</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Neu ziehen</translation>
    </message>
    <message>
        <source>Nobody is left who could win it.</source>
        <translation>Niemand ist übrig, der ihn gewinnen könnte.</translation>
    </message>
    <message>
        <source>Who is missing is called when all prizes are drawn.</source>
        <translation>Wer fehlt, wird aufgerufen, wenn alle Preise gezogen sind.</translation>
    </message>
    <message>
        <source>Who is not here keeps the prize.</source>
        <translation>Wer nicht da ist, behält den Preis.</translation>
    </message>
    <message>
        <source>Who is not here when called does not get it. All others keep theirs.</source>
        <translation>Wer beim Aufruf nicht da ist, bekommt ihn nicht. Alle anderen behalten ihren.</translation>
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
    <name>PublishScreen</name>
    <message>
        <source>A folder with the list of tickets, the sheet and the reason why the draw was called off. There are codes in it, no names.</source>
        <translation>Ein Ordner mit der Liste der Lose, dem Blatt und dem Grund des Abbruchs. Darin stehen Codes, keine Namen.</translation>
    </message>
    <message>
        <source>A folder with the list of tickets, the sheet, the record, the winners and a small program that checks it all, on any computer and without this kiosk.</source>
        <translation>Ein Ordner mit der Liste der Lose, dem Blatt, dem Protokoll, den Gewinnern und einem kleinen Programm, das alles prüft: auf jedem Rechner und ohne diesen Kiosk.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose a stick or folder</source>
        <translation>Stick oder Ordner wählen</translation>
    </message>
    <message>
        <source>How to check is said in all four languages. Send the folder to everybody, or put it on the intranet.</source>
        <translation>Wie man prüft, steht darin in allen vier Sprachen. Schick den Ordner an alle, oder leg ihn ins Intranet.</translation>
    </message>
    <message>
        <source>It is published.</source>
        <translation>Es ist veröffentlicht.</translation>
    </message>
    <message>
        <source>Its papers speak</source>
        <translation>Seine Papiere sprechen</translation>
    </message>
    <message>
        <source>Leave the stick in until it is done.</source>
        <translation>Lass den Stick stecken, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Publish it</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The folder %1 is here: %2. A stick may be taken out now.</source>
        <translation>Der Ordner %1 liegt hier: %2. Ein Stick darf jetzt heraus.</translation>
    </message>
    <message>
        <source>Wonderful</source>
        <translation>Wunderbar</translation>
    </message>
    <message>
        <source>Writing the folder</source>
        <translation>Der Ordner wird geschrieben</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>Code to photograph</source>
        <translation>Code zum Fotografieren</translation>
    </message>
</context>
<context>
    <name>ReadyAwards</name>
    <message>
        <source>A Nose for Free Rooms</source>
        <translation>Spürsinn für freie Räume</translation>
    </message>
    <message>
        <source>Any plug, any phone, any time: you have it with you.</source>
        <translation>Jeder Stecker, jedes Telefon, jederzeit: Du hast es dabei.</translation>
    </message>
    <message>
        <source>Between the second and the fifth floor you explained the world to us.</source>
        <translation>Zwischen dem zweiten und dem fünften Stock hast du uns die Welt erklärt.</translation>
    </message>
    <message>
        <source>Bravery in the Hold Queue</source>
        <translation>Tapfer in der Warteschleife</translation>
    </message>
    <message>
        <source>Diplomacy at the Ping-Pong Table</source>
        <translation>Diplomatie an der Tischtennisplatte</translation>
    </message>
    <message>
        <source>Forty-three minutes, always the same eight bars. You are still friendly.</source>
        <translation>Dreiundvierzig Minuten, immer dieselben acht Takte. Du bist immer noch freundlich.</translation>
    </message>
    <message>
        <source>Guardian of the Last Biscuit</source>
        <translation>Wacht am letzten Keks</translation>
    </message>
    <message>
        <source>Idea of the Year</source>
        <translation>Idee des Jahres</translation>
    </message>
    <message>
        <source>It jams for everybody else. For you it purrs.</source>
        <translation>Bei allen anderen staut sich das Papier. Bei dir schnurrt er.</translation>
    </message>
    <message>
        <source>It was brown, it was dry, and then there was you.</source>
        <translation>Sie war braun, sie war trocken, und dann kamst du.</translation>
    </message>
    <message>
        <source>It was gone for weeks. You had a suspicion, and you were right.</source>
        <translation>Er war wochenlang weg. Du hattest einen Verdacht, und er stimmte.</translation>
    </message>
    <message>
        <source>Magic With Spreadsheets</source>
        <translation>Zauberei mit Tabellen</translation>
    </message>
    <message>
        <source>Monday, seven in the morning, rain. You whistle.</source>
        <translation>Montag, sieben Uhr, Regen. Du pfeifst.</translation>
    </message>
    <message>
        <source>Never on a note under the keyboard. Not once.</source>
        <translation>Nie auf einem Zettel unter der Tastatur. Nicht ein einziges Mal.</translation>
    </message>
    <message>
        <source>New Start of the Year</source>
        <translation>Neustart des Jahres</translation>
    </message>
    <message>
        <source>Nobody knows how, but you always find a free meeting room.</source>
        <translation>Niemand weiß, wie, aber du findest immer einen freien Raum.</translation>
    </message>
    <message>
        <source>One small thought of yours saves all of us time every day.</source>
        <translation>Ein kleiner Gedanke von dir spart uns allen jeden Tag Zeit.</translation>
    </message>
    <message>
        <source>Perfect Timing</source>
        <translation>Genau im richtigen Moment</translation>
    </message>
    <message>
        <source>Philosophy in the Elevator</source>
        <translation>Philosophie im Aufzug</translation>
    </message>
    <message>
        <source>Poet of the Subject Line</source>
        <translation>Betreffzeilen voller Poesie</translation>
    </message>
    <message>
        <source>Rescue of the Office Plant</source>
        <translation>Rettung der Büropflanze</translation>
    </message>
    <message>
        <source>Tamer of the Printer</source>
        <translation>Druckerflüstern, Meisterklasse</translation>
    </message>
    <message>
        <source>Team of the Year</source>
        <translation>Team des Jahres</translation>
    </message>
    <message>
        <source>The Birthday Calendar</source>
        <translation>Der lebende Geburtstagskalender</translation>
    </message>
    <message>
        <source>The Bridge Builder</source>
        <translation>Brücken gebaut</translation>
    </message>
    <message>
        <source>The Calm in the Storm</source>
        <translation>Ruhe im Sturm</translation>
    </message>
    <message>
        <source>The Case of the Lost Stapler</source>
        <translation>Der Fall des verschwundenen Tackers</translation>
    </message>
    <message>
        <source>The Customers’ Choice</source>
        <translation>Liebling der Kundschaft</translation>
    </message>
    <message>
        <source>The Desk of Legend</source>
        <translation>Der sagenhafte Schreibtisch</translation>
    </message>
    <message>
        <source>The Extra Mile</source>
        <translation>Die Extrameile</translation>
    </message>
    <message>
        <source>The Fastest Mute Button</source>
        <translation>Schnellste Stummtaste</translation>
    </message>
    <message>
        <source>The First Smile of the Day</source>
        <translation>Das erste Lächeln des Tages</translation>
    </message>
    <message>
        <source>The Golden Coffee Cup</source>
        <translation>Die goldene Kaffeetasse</translation>
    </message>
    <message>
        <source>The Golden Headset</source>
        <translation>Das goldene Headset</translation>
    </message>
    <message>
        <source>The Good Neighbor</source>
        <translation>Gute Nachbarschaft</translation>
    </message>
    <message>
        <source>The Honest Word</source>
        <translation>Das ehrliche Wort</translation>
    </message>
    <message>
        <source>The Legendary Out-of-Office Reply</source>
        <translation>Die legendäre Abwesenheitsnotiz</translation>
    </message>
    <message>
        <source>The Lunch Oracle</source>
        <translation>Das Orakel der Kantine</translation>
    </message>
    <message>
        <source>The Memory of the House</source>
        <translation>Das Gedächtnis des Hauses</translation>
    </message>
    <message>
        <source>The Mustache of Honor</source>
        <translation>Der Ehrenschnurrbart</translation>
    </message>
    <message>
        <source>The Night Watch</source>
        <translation>Die Nachtwache</translation>
    </message>
    <message>
        <source>The One With the Charger</source>
        <translation>Das rettende Ladekabel</translation>
    </message>
    <message>
        <source>The Overdue Thank-You</source>
        <translation>Das überfällige Dankeschön</translation>
    </message>
    <message>
        <source>The Patient Teacher</source>
        <translation>Erklärt mit Engelsgeduld</translation>
    </message>
    <message>
        <source>The Problem Solver</source>
        <translation>Immer eine Lösung</translation>
    </message>
    <message>
        <source>The Quiet Hero</source>
        <translation>Leise und großartig</translation>
    </message>
    <message>
        <source>The Safe Pair of Hands</source>
        <translation>In besten Händen</translation>
    </message>
    <message>
        <source>The Unbreakable Good Mood</source>
        <translation>Unkaputtbare gute Laune</translation>
    </message>
    <message>
        <source>The Voice of the Party</source>
        <translation>Die Stimme der Feier</translation>
    </message>
    <message>
        <source>The Well-Kept Password</source>
        <translation>Das wohlgehütete Passwort</translation>
    </message>
    <message>
        <source>The dog barked, the parcel came, and nobody in the call ever knew.</source>
        <translation>Der Hund bellte, das Paket kam, und in der Besprechung hat es nie jemand gemerkt.</translation>
    </message>
    <message>
        <source>The lines were long and everything rang at once. You stayed kind to each caller.</source>
        <translation>Die Schlangen waren lang, und alles klingelte gleichzeitig. Du bist bei jedem Anruf freundlich geblieben.</translation>
    </message>
    <message>
        <source>There is a desk under there, you say. We believe you.</source>
        <translation>Darunter ist ein Tisch, sagst du. Wir glauben dir.</translation>
    </message>
    <message>
        <source>Together you carried what nobody could have carried alone.</source>
        <translation>Zusammen habt ihr getragen, was allein niemand geschafft hätte.</translation>
    </message>
    <message>
        <source>Two departments that hardly talked now laugh together. You began it.</source>
        <translation>Zwei Abteilungen, die kaum miteinander sprachen, lachen jetzt zusammen. Du hast damit angefangen.</translation>
    </message>
    <message>
        <source>We should have said it long ago: it would not work without you.</source>
        <translation>Wir hätten es längst sagen sollen: Ohne dich ginge es nicht.</translation>
    </message>
    <message>
        <source>We wrote to you twice, only to read it again.</source>
        <translation>Wir haben dir zweimal geschrieben, nur um sie noch einmal zu lesen.</translation>
    </message>
    <message>
        <source>Whatever is handed to you is taken care of. Everybody can build on that.</source>
        <translation>Was man dir anvertraut, wird gut. Darauf können alle bauen.</translation>
    </message>
    <message>
        <source>Where others see a wall you look for the door, and find it.</source>
        <translation>Wo andere eine Wand sehen, suchst du die Tür und findest sie.</translation>
    </message>
    <message>
        <source>Where we see columns you see a story, and it even adds up.</source>
        <translation>Wo wir Spalten sehen, siehst du eine Geschichte, und am Ende stimmt sogar die Summe.</translation>
    </message>
    <message>
        <source>While we slept, somebody answered. It was you.</source>
        <translation>Während wir schliefen, ging jemand ans Telefon. Das warst du.</translation>
    </message>
    <message>
        <source>Whoever comes in meets you first, and the day begins well.</source>
        <translation>Wer hereinkommt, trifft zuerst auf dich, und der Tag fängt gut an.</translation>
    </message>
    <message>
        <source>You came to us not long ago, and it is hard to remember how we did without you.</source>
        <translation>Du bist noch nicht lange da, und wir wissen kaum noch, wie es ohne dich ging.</translation>
    </message>
    <message>
        <source>You come in with cake exactly when we need it.</source>
        <translation>Du kommst genau dann mit Kuchen, wenn wir ihn brauchen.</translation>
    </message>
    <message>
        <source>You explain it a third time as kindly as the first.</source>
        <translation>Du erklärst es beim dritten Mal so freundlich wie beim ersten.</translation>
    </message>
    <message>
        <source>You found more mustaches than we thought we had hidden.</source>
        <translation>Du hast mehr Schnurrbärte gefunden, als wir je versteckt haben wollen.</translation>
    </message>
    <message>
        <source>You help before anybody asks, at your desk and three desks on.</source>
        <translation>Du hilfst, bevor jemand fragt, am eigenen Tisch und drei Tische weiter.</translation>
    </message>
    <message>
        <source>You know on Monday what there will be on Thursday.</source>
        <translation>Am Montag weißt du schon, was es am Donnerstag gibt.</translation>
    </message>
    <message>
        <source>You know where everything is, why it is so, and whom to ask.</source>
        <translation>Du weißt, wo alles ist, warum es so ist und wen man fragt.</translation>
    </message>
    <message>
        <source>You let everybody win a little, and still lead.</source>
        <translation>Du lässt alle ein wenig gewinnen und führst trotzdem.</translation>
    </message>
    <message>
        <source>You listen until you have understood, and customers can hear it.</source>
        <translation>Du hörst zu, bis du verstanden hast, und die Kundschaft hört das.</translation>
    </message>
    <message>
        <source>You made a fresh pot when you took the last cup. Each time. We checked.</source>
        <translation>Wer die letzte Tasse nimmt, kocht neuen. Du hast es jedes Mal getan. Wir haben nachgesehen.</translation>
    </message>
    <message>
        <source>You make little noise and a great difference.</source>
        <translation>Wenig Lärm, große Wirkung.</translation>
    </message>
    <message>
        <source>You never forget one, and you bring the candles.</source>
        <translation>Du vergisst keinen, und die Kerzen hast du auch dabei.</translation>
    </message>
    <message>
        <source>You sang, we cried. Both were wonderful.</source>
        <translation>Du hast gesungen, wir haben geweint. Beides war wunderbar.</translation>
    </message>
    <message>
        <source>You saw it, you wanted it, and you left it for a colleague.</source>
        <translation>Gesehen, gewollt und doch für die anderen liegen gelassen.</translation>
    </message>
    <message>
        <source>You say what is true, even when it is not easy, and nobody is hurt by it.</source>
        <translation>Du sagst, was stimmt, auch wenn es nicht leicht ist, und niemand geht verletzt davon.</translation>
    </message>
    <message>
        <source>You stayed with a problem until it was solved, long after others would have gone home.</source>
        <translation>Du bist drangeblieben, bis das Problem gelöst war, als andere längst nach Hause gegangen wären.</translation>
    </message>
    <message>
        <source>Your e-mails have titles that we would like to read as books.</source>
        <translation>Deine E-Mails haben Titel, die wir gern als Bücher lesen würden.</translation>
    </message>
    <message>
        <source>Your name stands in more thank-you letters than any other.</source>
        <translation>Dein Name steht in mehr Dankesbriefen als jeder andere.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Cannot use it</source>
        <translation>Kann ihn nicht brauchen</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>Hat sich nicht gemeldet</translation>
    </message>
    <message>
        <source>Has left for today</source>
        <translation>Ist schon gegangen</translation>
    </message>
    <message>
        <source>Has one already</source>
        <translation>Hat schon einen</translation>
    </message>
    <message>
        <source>Is on another shift</source>
        <translation>Hat eine andere Schicht</translation>
    </message>
    <message>
        <source>Leaves it to others</source>
        <translation>Überlässt ihn anderen</translation>
    </message>
</context>
<context>
    <name>RecipientScene</name>
    <message>
        <source>Next award</source>
        <translation>Nächste Auszeichnung</translation>
    </message>
    <message>
        <source>Presented by %1</source>
        <translation>Überreicht von %1</translation>
    </message>
    <message>
        <source>Somebody who likes it quiet</source>
        <translation>Jemand, der es lieber leise mag</translation>
    </message>
    <message>
        <source>The grand finale</source>
        <translation>Das große Finale</translation>
    </message>
</context>
<context>
    <name>RecordAbout</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>May we show it?</source>
        <translation>Dürfen wir ihn zeigen?</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Abschicken</translation>
    </message>
    <message>
        <source>The organizer looks at it first. You can take it back: here as long as it waits, later by a word to the organizer.</source>
        <translation>Die Organisation sieht ihn zuerst an. Du kannst ihn zurücknehmen: hier, solange er wartet, später mit einem Wort an die Organisation.</translation>
    </message>
    <message>
        <source>Yes, show my film and my name on the screens of this office.</source>
        <translation>Ja, zeigt meinen Film und meinen Namen auf den Bildschirmen in diesem Büro.</translation>
    </message>
    <message>
        <source>Your role or team, if you like</source>
        <translation>Deine Rolle oder dein Team, wenn du magst</translation>
    </message>
    <message>
        <source>Your thanks in one line, if you like</source>
        <translation>Dein Dank in einer Zeile, wenn du magst</translation>
    </message>
</context>
<context>
    <name>RecordDevice</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>RecordLook</name>
    <message>
        <source>How do you like it?</source>
        <translation>Wie gefällt er dir?</translation>
    </message>
    <message>
        <source>It is silent: there is no microphone here.</source>
        <translation>Er ist stumm: Hier gibt es kein Mikrofon.</translation>
    </message>
    <message>
        <source>Nothing is heard in it. If you spoke, record it anew and choose another microphone.</source>
        <translation>Man hört nichts darin. Wenn du gesprochen hast, nimm noch einmal auf und wähle ein anderes Mikrofon.</translation>
    </message>
    <message>
        <source>Record anew</source>
        <translation>Neu aufnehmen</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Den nehmen wir</translation>
    </message>
    <message>
        <source>Watch it again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Your film</source>
        <translation>Dein Film</translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message>
        <source>It is the card with your name and a code. Your name will stand below your film.</source>
        <translation>Das ist die Karte mit deinem Namen und einem Code. Dein Name steht dann unter deinem Film.</translation>
    </message>
    <message>
        <source>Who says thanks?</source>
        <translation>Wer sagt Danke?</translation>
    </message>
</context>
<context>
    <name>RecordSent</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>ON FILM</source>
        <translation>IM KASTEN</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Danke!</translation>
    </message>
    <message>
        <source>The organizer looks at your film. After that it plays here with all the others.</source>
        <translation>Die Organisation sieht sich deinen Film an. Danach läuft er hier mit allen anderen.</translation>
    </message>
</context>
<context>
    <name>RecordStage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Here we go</source>
        <translation>Gleich geht es los</translation>
    </message>
    <message numerus="yes">
        <source>Look into the camera and say whom you thank, and what for. You have %Ln seconds.</source>
        <translation>
            <numerusform>Schau in die Kamera und sag, wem du dankst und wofür. Du hast %Ln Sekunde.</numerusform>
            <numerusform>Schau in die Kamera und sag, wem du dankst und wofür. Du hast %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>None here: your film will be silent.</source>
        <translation>Keines da: Dein Film wird stumm.</translation>
    </message>
    <message>
        <source>Nothing was kept. Plug the camera in again, or tell the organizer.</source>
        <translation>Nichts wurde behalten. Steck die Kamera wieder ein oder sag der Organisation Bescheid.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>That did not work, and nothing was kept. Try once more.</source>
        <translation>Das hat nicht geklappt, und nichts wurde behalten. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>That was it</source>
        <translation>Das war’s</translation>
    </message>
    <message>
        <source>That was too short. Press Start and speak for a moment.</source>
        <translation>Das war zu kurz. Drück auf Los und sprich einen Moment.</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>Die Kamera antwortet nicht.</translation>
    </message>
    <message>
        <source>The camera wakes up</source>
        <translation>Die Kamera wacht auf</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was kept. Tell the organizer.</source>
        <translation>Die Festplatte ist voll, deshalb wurde nichts behalten. Sag der Organisation Bescheid.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warte</translation>
    </message>
    <message>
        <source>We are listening</source>
        <translation>Wir hören zu</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
    <message>
        <source>Which camera?</source>
        <translation>Welche Kamera?</translation>
    </message>
    <message>
        <source>Which microphone?</source>
        <translation>Welches Mikrofon?</translation>
    </message>
    <message>
        <source>Your thank-you on film</source>
        <translation>Dein Danke auf Film</translation>
    </message>
</context>
<context>
    <name>RecordWaiting</name>
    <message>
        <source>Leave it there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The organizer has not looked at it yet. Take it back, and it is gone for good; then you may record another one.</source>
        <translation>Die Organisation hat ihn noch nicht angesehen. Nimmst du ihn zurück, ist er endgültig weg; dann kannst du einen neuen aufnehmen.</translation>
    </message>
    <message>
        <source>Your thank-you is waiting.</source>
        <translation>Dein Danke wartet.</translation>
    </message>
</context>
<context>
    <name>RedCarpetScreen</name>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave the red carpet?</source>
        <translation>Den roten Teppich verlassen?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>The show waits at this very step. The organizer&apos;s PIN leads back to it.</source>
        <translation>Die Show wartet genau hier. Die PIN der Organisation führt zurück.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>REHEARSAL</source>
        <translation>PROBE</translation>
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
    <name>Result</name>
    <message>
        <source>%1 are equal and share their place.</source>
        <translation>%1 sind gleichauf und teilen sich den Platz.</translation>
    </message>
    <message>
        <source>%1 of %2 people voted.</source>
        <translation>%1 von %2 Leuten haben gewählt.</translation>
    </message>
    <message>
        <source>%1 were equal. Head to head parted them: %2</source>
        <translation>%1 waren gleichauf. Der direkte Vergleich entschied: %2</translation>
    </message>
    <message>
        <source>%1 were equal. More top marks parted them: %2</source>
        <translation>%1 waren gleichauf. Mehr Bestnoten entschieden: %2</translation>
    </message>
    <message>
        <source>%1 were equal. The higher count parted them: %2</source>
        <translation>%1 waren gleichauf. Die höhere Zahl entschied: %2</translation>
    </message>
    <message>
        <source>%1 were equal. The lot parted them: %2</source>
        <translation>%1 waren gleichauf. Das Los entschied: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots were blank.</source>
        <translation>
            <numerusform>%Ln Stimmzettel war leer.</numerusform>
            <numerusform>%Ln Stimmzettel waren leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prefer it</source>
        <translation>
            <numerusform>%Ln zieht es vor</numerusform>
            <numerusform>%Ln ziehen es vor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln Stimme</numerusform>
            <numerusform>%Ln Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>A lot needs %1 digits.</source>
        <translation>Ein Los braucht %1 Ziffern.</translation>
    </message>
    <message>
        <source>As many as you like</source>
        <translation>So viele, wie man mag</translation>
    </message>
    <message>
        <source>Both ranks are multiplied by their weights and added. The lowest sum wins.</source>
        <translation>Beide Ränge werden mit ihrem Gewicht malgenommen und addiert. Die kleinste Summe gewinnt.</translation>
    </message>
    <message>
        <source>Colleagues %1, judges %2, together %3</source>
        <translation>Kollegen %1, Jury %2, zusammen %3</translation>
    </message>
    <message>
        <source>Digits called for the lot: %1</source>
        <translation>Für das Los gerufene Ziffern: %1</translation>
    </message>
    <message>
        <source>Each judge&apos;s points make an order: 1 is the best, equals share the mean.</source>
        <translation>Die Punkte jeder Person der Jury ergeben eine Reihenfolge: 1 ist am besten, Gleiche teilen sich das Mittel.</translation>
    </message>
    <message>
        <source>Each judge&apos;s ranks, without names:</source>
        <translation>Die Ränge der Jury, ohne Namen:</translation>
    </message>
    <message>
        <source>Head to head</source>
        <translation>Im direkten Vergleich</translation>
    </message>
    <message>
        <source>Judges count for %1 %, colleagues for %2 %.</source>
        <translation>Die Jury zählt %1 %, die Kollegen %2 %.</translation>
    </message>
    <message>
        <source>Nobody knows before the vote is closed.</source>
        <translation>Vor dem Ende der Wahl weiß es niemand.</translation>
    </message>
    <message>
        <source>Nobody takes part in this contest any more.</source>
        <translation>An diesem Wettbewerb nimmt niemand mehr teil.</translation>
    </message>
    <message>
        <source>One choice each</source>
        <translation>Eine Wahl für jeden</translation>
    </message>
    <message>
        <source>Ranks with instant run-off</source>
        <translation>Rangfolge mit Stichrunden</translation>
    </message>
    <message>
        <source>Stars with a run-off</source>
        <translation>Sterne mit Stichwahl</translation>
    </message>
    <message>
        <source>The lot was drawn already.</source>
        <translation>Das Los ist schon gezogen.</translation>
    </message>
    <message>
        <source>The mean over the judges makes the judges&apos; order, with five or more without the highest and the lowest for each costume.</source>
        <translation>Das Mittel über die Jury ergibt ihre Reihenfolge, ab fünf Personen ohne den höchsten und den niedrigsten Wert je Kostüm.</translation>
    </message>
    <message>
        <source>The mean over the judges makes the judges&apos; order.</source>
        <translation>Das Mittel über die Jury ergibt ihre Reihenfolge.</translation>
    </message>
    <message>
        <source>There is nothing to draw a lot for.</source>
        <translation>Es gibt nichts auszulosen.</translation>
    </message>
    <message>
        <source>This contest was called off: nothing was counted.</source>
        <translation>Dieser Wettbewerb wurde abgesagt: Nichts wurde gezählt.</translation>
    </message>
</context>
<context>
    <name>ResultAwards</name>
    <message numerus="yes">
        <source>%Ln awards for the podium</source>
        <translation>
            <numerusform>%Ln Auszeichnung für das Podest</numerusform>
            <numerusform>%Ln Auszeichnungen für das Podest</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Each on the podium has an award of this contest already.</source>
        <translation>Alle auf dem Podest haben ihre Auszeichnung aus diesem Wettbewerb schon.</translation>
    </message>
    <message>
        <source>Make them, and the certificates</source>
        <translation>Machen, und die Urkunden</translation>
    </message>
    <message>
        <source>The room has not seen the result yet. Awards are in the list of awards at once.</source>
        <translation>Der Saal kennt das Ergebnis noch nicht. Auszeichnungen stehen sofort in ihrer Liste.</translation>
    </message>
    <message>
        <source>They have their awards</source>
        <translation>Sie haben ihre Auszeichnungen</translation>
    </message>
    <message>
        <source>To the certificates</source>
        <translation>Zu den Urkunden</translation>
    </message>
    <message>
        <source>What would become awards</source>
        <translation>Was Auszeichnungen würden</translation>
    </message>
</context>
<context>
    <name>ResultCheck</name>
    <message>
        <source>All ballots: with the kiosk&apos;s program this counts them again. ballots.csv opens in any spreadsheet, too, so you can add it up by hand.</source>
        <translation>Alle Stimmzettel: Mit dem Programm des Kiosks zählt dies sie noch einmal. ballots.csv lässt sich auch in jeder Tabellenkalkulation öffnen, du kannst also von Hand nachrechnen.</translation>
    </message>
    <message>
        <source>How to count %1 again</source>
        <translation>So zählst du %1 nach</translation>
    </message>
    <message>
        <source>The list on the wall and this one are the same if this prints the fingerprint on the wall:</source>
        <translation>Die Liste an der Wand und diese hier sind gleich, wenn dies den Fingerabdruck an der Wand ausgibt:</translation>
    </message>
    <message>
        <source>There are as many ballots as people who voted. Who voted is known, what they chose is not: nothing here leads from a code to a name.</source>
        <translation>Es gibt so viele Stimmzettel wie Leute, die gewählt haben. Bekannt ist, wer gewählt hat, nicht was: Von einem Code führt hier nichts zu einem Namen.</translation>
    </message>
    <message>
        <source>Your own ballot: look for the code that the kiosk showed you in ballots.txt. Beside it stands what you chose, by the numbers of the costumes. Nobody but you knows your code.</source>
        <translation>Dein Stimmzettel: Such in ballots.txt den Code, den dir der Kiosk gezeigt hat. Daneben steht deine Wahl, nach den Nummern der Kostüme. Deinen Code kennst nur du.</translation>
    </message>
</context>
<context>
    <name>ResultCount</name>
    <message>
        <source>%L1 of %L2 people voted.</source>
        <translation>%L1 von %L2 Leuten haben gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots were blank.</source>
        <translation>
            <numerusform>%Ln Stimmzettel war leer.</numerusform>
            <numerusform>%Ln Stimmzettel waren leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ResultLook</name>
    <message>
        <source>%L1 of %L2 people voted.</source>
        <translation>%L1 von %L2 Leuten haben gewählt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Everybody knows it</source>
        <translation>Alle wissen es</translation>
    </message>
    <message>
        <source>If somebody looks over your shoulder, wait a moment: the next page says who won.</source>
        <translation>Schaut dir jemand über die Schulter, warte kurz: Die nächste Seite sagt, wer gewonnen hat.</translation>
    </message>
    <message>
        <source>It is closed, and nobody knows yet</source>
        <translation>Die Wahl ist zu, und noch weiß es niemand</translation>
    </message>
    <message>
        <source>Show the result here</source>
        <translation>Ergebnis hier zeigen</translation>
    </message>
    <message>
        <source>Somebody on the podium has won something else already. Look before the show.</source>
        <translation>Jemand auf dem Podest hat schon etwas anderes gewonnen. Schau vor der Show nach.</translation>
    </message>
    <message>
        <source>To the stage, without looking</source>
        <translation>Auf die Bühne, ohne hinzusehen</translation>
    </message>
</context>
<context>
    <name>ResultLot</name>
    <message>
        <source>All digits are there</source>
        <translation>Alle Ziffern sind da</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Alles klar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Call a digit: %L1 of %L2</source>
        <translation>Ruft eine Ziffer: %L1 von %L2</translation>
    </message>
    <message>
        <source>Draw the lot</source>
        <translation>Das Los ziehen</translation>
    </message>
    <message>
        <source>Equal so far:</source>
        <translation>Bisher gleichauf:</translation>
    </message>
    <message>
        <source>Nobody can choose it</source>
        <translation>Niemand kann es bestimmen</translation>
    </message>
    <message>
        <source>Publish the list of ballots first, or hang it up: its fingerprint is on this page. Then twenty people call a digit each, 0 to 9. The order of the equals follows from the list and the digits together, and everybody can compute it again. It is drawn once.</source>
        <translation>Veröffentliche zuerst die Liste der Stimmzettel, oder häng sie auf: Ihr Fingerabdruck steht auf dieser Seite. Dann rufen zwanzig Leute je eine Ziffer von 0 bis 9. Aus Liste und Ziffern zusammen folgt die Reihenfolge der Gleichen, und alle können sie nachrechnen. Gezogen wird einmal.</translation>
    </message>
    <message>
        <source>The list of ballots: %1</source>
        <translation>Die Liste der Stimmzettel: %1</translation>
    </message>
    <message>
        <source>What happens here?</source>
        <translation>Was passiert hier?</translation>
    </message>
</context>
<context>
    <name>ResultMethods</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>The same ballots of the colleagues, counted otherwise. Only the announced method decides: with another one, people might have voted otherwise.</source>
        <translation>Dieselben Stimmzettel der Kollegen, anders gezählt. Nur die angekündigte Methode entscheidet: Mit einer anderen hätten die Leute vielleicht anders gewählt.</translation>
    </message>
    <message>
        <source>With other methods</source>
        <translation>Mit anderen Methoden</translation>
    </message>
</context>
<context>
    <name>ResultOff</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Nothing was counted, and nothing ever will be. Why it was called off is in the journal.</source>
        <translation>Nichts wurde gezählt, und nichts wird es je. Warum abgesagt wurde, steht im Journal.</translation>
    </message>
</context>
<context>
    <name>ResultPaper</name>
    <message numerus="yes">
        <source>%Ln more on the next page</source>
        <translation>
            <numerusform>%Ln weiteres auf der nächsten Seite</numerusform>
            <numerusform>%Ln weitere auf der nächsten Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>All ballots</source>
        <translation>Alle Stimmzettel</translation>
    </message>
    <message>
        <source>Find the code that the kiosk showed you: beside it stands your ballot.</source>
        <translation>Such den Code, den dir der Kiosk gezeigt hat: Daneben steht dein Stimmzettel.</translation>
    </message>
    <message>
        <source>Fingerprint of the list</source>
        <translation>Fingerabdruck der Liste</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Erster Platz</translation>
    </message>
    <message numerus="yes">
        <source>First place, shared by %Ln</source>
        <translation>
            <numerusform>Erster Platz für %Ln</numerusform>
            <numerusform>Erster Platz, geteilt von %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody voted.</source>
        <translation>Niemand hat gewählt.</translation>
    </message>
    <message>
        <source>Numbers are those of the costumes. Nobody but you knows your code.</source>
        <translation>Die Nummern sind die der Kostüme. Deinen Code kennst nur du.</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>ResultPlaces</name>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Draw the lot</source>
        <translation>Das Los ziehen</translation>
    </message>
    <message>
        <source>Every costume was withdrawn. Its ballots are kept and can be published.</source>
        <translation>Alle Kostüme wurden zurückgezogen. Die Stimmzettel bleiben und können veröffentlicht werden.</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>So wurde gezählt</translation>
    </message>
    <message>
        <source>Judges and colleagues</source>
        <translation>Jury und Kollegen</translation>
    </message>
    <message>
        <source>Nobody is left to win</source>
        <translation>Niemand kann mehr gewinnen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>The first place waits for a lot</source>
        <translation>Der erste Platz wartet auf das Los</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <source>The show again</source>
        <translation>Die Show noch einmal</translation>
    </message>
    <message>
        <source>To the stage</source>
        <translation>Auf die Bühne</translation>
    </message>
    <message>
        <source>With other methods</source>
        <translation>Mit anderen Methoden</translation>
    </message>
</context>
<context>
    <name>ResultPublish</name>
    <message>
        <source>Choose another stick or folder. The votes are safe on the kiosk.</source>
        <translation>Wähl einen anderen Stick oder Ordner. Die Stimmen sind auf dem Kiosk sicher.</translation>
    </message>
    <message>
        <source>Nothing can be written to this place.</source>
        <translation>An diesen Ort lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <source>Put the stick back in, or choose another place. The votes are safe on the kiosk.</source>
        <translation>Steck den Stick wieder ein, oder wähl einen anderen Ort. Die Stimmen sind auf dem Kiosk sicher.</translation>
    </message>
    <message>
        <source>There is not enough room in this place, so nothing was written.</source>
        <translation>An diesem Ort ist nicht genug Platz, also wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>This place is gone, so nothing was written.</source>
        <translation>Diesen Ort gibt es nicht mehr, also wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>ResultShare</name>
    <message>
        <source>%1 is here: %2. A stick may be taken out now.</source>
        <translation>%1 ist hier: %2. Ein Stick kann jetzt abgezogen werden.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As CSV</source>
        <translation>Als CSV</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>For Excel</source>
        <translation>Für Excel</translation>
    </message>
    <message>
        <source>It is saved as %1. One you make later takes its place.</source>
        <translation>Es ist als %1 gespeichert. Ein späteres nimmt seinen Platz ein.</translation>
    </message>
    <message>
        <source>It is written.</source>
        <translation>Es ist geschrieben.</translation>
    </message>
    <message>
        <source>Its papers speak</source>
        <translation>Die Papiere sprechen</translation>
    </message>
    <message>
        <source>Leave the stick in until it is done.</source>
        <translation>Lass den Stick stecken, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>List of ballots</source>
        <translation>Liste der Stimmzettel</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Published is a folder with the result, every ballot under its code, the judges&apos; ranks without their names, and how to count it all again in four languages.</source>
        <translation>Veröffentlicht wird ein Ordner mit dem Ergebnis, jedem Stimmzettel unter seinem Code, den Rängen der Jury ohne Namen und in vier Sprachen, wie man alles nachzählt.</translation>
    </message>
    <message>
        <source>Result for the wall</source>
        <translation>Ergebnis für die Wand</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>The room has not seen the result yet. Whatever you take from here tells it.</source>
        <translation>Der Saal kennt das Ergebnis noch nicht. Alles, was du hier mitnimmst, verrät es.</translation>
    </message>
    <message>
        <source>Wonderful</source>
        <translation>Wunderbar</translation>
    </message>
    <message>
        <source>Your paper is ready.</source>
        <translation>Dein Papier ist fertig.</translation>
    </message>
</context>
<context>
    <name>ResultWaiting</name>
    <message>
        <source>%L1 of %L2 voted</source>
        <translation>%L1 von %L2 haben gewählt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>No judges in this contest: colleagues decide alone.</source>
        <translation>Keine Jury in diesem Wettbewerb: Die Kollegen entscheiden allein.</translation>
    </message>
    <message>
        <source>Who is ahead is nowhere written, not even here. It is counted when the vote is closed.</source>
        <translation>Wer vorn liegt, steht nirgends, auch hier nicht. Gezählt wird, wenn die Wahl zu ist.</translation>
    </message>
</context>
<context>
    <name>ResultWeight</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Ranks of judges and colleagues</source>
        <translation>Ränge von Jury und Kollegen</translation>
    </message>
    <message>
        <source>Would another weight change the winner?</source>
        <translation>Würde ein anderes Gewicht den Sieg ändern?</translation>
    </message>
</context>
<context>
    <name>RoundBars</name>
    <message>
        <source>Rounds of the count</source>
        <translation>Runden der Zählung</translation>
    </message>
</context>
<context>
    <name>RulesSheet</name>
    <message>
        <source>Make it in A4</source>
        <translation>In A4 machen</translation>
    </message>
    <message>
        <source>Make it in Letter</source>
        <translation>In Letter machen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The rules are ready.</source>
        <translation>Die Regeln sind fertig.</translation>
    </message>
    <message>
        <source>The rules, for the wall</source>
        <translation>Die Regeln zum Aushängen</translation>
    </message>
    <message>
        <source>They are saved as %1 in %2. When you change the draw, make them again.</source>
        <translation>Sie liegen als %1 in %2. Wenn du die Verlosung änderst, mach sie neu.</translation>
    </message>
    <message>
        <source>Who may enter, what can be won, how winners are found: a page for each language of your event. Post it before the week begins.</source>
        <translation>Wer mitmacht, was es zu gewinnen gibt, wie gezogen wird: eine Seite für jede Sprache deiner Veranstaltung. Häng sie vor der Woche auf.</translation>
    </message>
    <message>
        <source>Writing the rules</source>
        <translation>Die Regeln werden geschrieben</translation>
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
    <name>SeatHead</name>
    <message>
        <source>Prize %L1 of %L2</source>
        <translation>Preis %L1 von %L2</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>And to nominate, or to print a keepsake?</source>
        <translation>Und um jemanden vorzuschlagen oder ein Andenken zu drucken?</translation>
    </message>
    <message>
        <source>And to record a thank-you?</source>
        <translation>Und um ein Danke aufzunehmen?</translation>
    </message>
    <message>
        <source>And to see their tickets in a prize draw?</source>
        <translation>Und um ihre Lose in einer Verlosung zu sehen?</translation>
    </message>
    <message>
        <source>And to vote?</source>
        <translation>Und um abzustimmen?</translation>
    </message>
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
        <source>How do visitors say who they are?</source>
        <translation>Wie sagen Gäste, wer sie sind?</translation>
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
        <source>Loud</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Name and PIN</source>
        <translation>Name und PIN</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
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
        <source>Pick their name</source>
        <translation>Namen wählen</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Leise</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Scan their pass</source>
        <translation>Ausweis scannen</translation>
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
    <message>
        <source>Videos while nobody is here</source>
        <translation>Videos, solange niemand da ist</translation>
    </message>
    <message>
        <source>Visitors may record a thank-you, if there is a camera</source>
        <translation>Gäste dürfen ein Danke aufnehmen, wenn es eine Kamera gibt</translation>
    </message>
    <message>
        <source>Who is not in the list may add themselves</source>
        <translation>Wer nicht in der Liste steht, darf sich eintragen</translation>
    </message>
    <message>
        <source>Without sound</source>
        <translation>Ohne Ton</translation>
    </message>
</context>
<context>
    <name>SheetFacts</name>
    <message numerus="yes">
        <source>%Ln colleagues say a digit each.</source>
        <translation>
            <numerusform>%Ln Person sagt eine Ziffer.</numerusform>
            <numerusform>%Ln Leute sagen je eine Ziffer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Leute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln throws of a die with six sides.</source>
        <translation>
            <numerusform>%Ln Wurf mit einem Sechserwürfel.</numerusform>
            <numerusform>%Ln Würfe mit einem Sechserwürfel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln throws of a die with ten sides.</source>
        <translation>
            <numerusform>%Ln Wurf mit einem Zehnerwürfel.</numerusform>
            <numerusform>%Ln Würfe mit einem Zehnerwürfel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln Los</numerusform>
            <numerusform>%Ln Lose</numerusform>
        </translation>
    </message>
    <message>
        <source>A public number that nobody here can choose.</source>
        <translation>Eine öffentliche Zahl, die hier niemand aussuchen kann.</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Geschlossen am %1</translation>
    </message>
    <message>
        <source>Draw number %L1, after the one that left %2.</source>
        <translation>Ziehung Nummer %L1, nach der mit der Spur %2.</translation>
    </message>
    <message>
        <source>Draw number %L1.</source>
        <translation>Ziehung Nummer %L1.</translation>
    </message>
    <message>
        <source>Fingerprint of the list</source>
        <translation>Fingerabdruck der Liste</translation>
    </message>
    <message>
        <source>Fingerprint of the secret</source>
        <translation>Fingerabdruck des Geheimnisses</translation>
    </message>
    <message>
        <source>Somebody calls out a word.</source>
        <translation>Jemand ruft ein Wort.</translation>
    </message>
    <message>
        <source>Ticket log: line %L1, seal %2.</source>
        <translation>Losbuch: Zeile %L1, Siegel %2.</translation>
    </message>
    <message>
        <source>What comes now</source>
        <translation>Was jetzt kommt</translation>
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
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>With new codes</source>
        <translation>Mit neuen Codes</translation>
    </message>
</context>
<context>
    <name>SheetMaking</name>
    <message>
        <source>Drawing your mustaches</source>
        <translation>Deine Schnurrbärte entstehen</translation>
    </message>
    <message>
        <source>Each one gets its own code.</source>
        <translation>Jeder bekommt seinen eigenen Code.</translation>
    </message>
    <message>
        <source>It is saved as %1. Print it, cut it out, hide them all. Keep it safe: nobody else has these codes.</source>
        <translation>Er ist gespeichert als %1. Druck ihn aus, schneid ihn zu, versteck sie alle. Pass gut auf ihn auf: Sonst hat niemand diese Codes.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Your sheet is ready.</source>
        <translation>Dein Bogen ist fertig.</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Break the draw off</source>
        <translation>Verlosung abbrechen</translation>
    </message>
    <message>
        <source>Choose a stick</source>
        <translation>Stick wählen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Has everybody who wanted it a photo?</source>
        <translation>Haben alle ein Foto, die eins wollten?</translation>
    </message>
    <message>
        <source>If this kiosk breaks, the page in the envelope saves the draw. It goes onto a stick. Print it where nobody looks, seal it, give it to a witness, and empty the stick.</source>
        <translation>Geht der Kiosk kaputt, rettet das Blatt im Umschlag die Verlosung. Es kommt auf einen Stick. Druck es, wo niemand zusieht, versiegle es, gib es einer Zeugin oder einem Zeugen, und leer den Stick.</translation>
    </message>
    <message>
        <source>If this kiosk breaks, the page in the envelope saves the draw. Stand at the printer, let nobody read it, seal it, and give it to a witness.</source>
        <translation>Wenn dieser Kiosk ausfällt, rettet die Seite im Umschlag die Verlosung. Stell dich an den Drucker, lass sie niemanden lesen, versiegle sie und gib sie einem Zeugen.</translation>
    </message>
    <message>
        <source>It is in the folder prints: %1</source>
        <translation>Es liegt im Ordner prints: %1</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Papers and more</source>
        <translation>Papiere und mehr</translation>
    </message>
    <message>
        <source>Photograph this!</source>
        <translation>Mach ein Foto davon!</translation>
    </message>
    <message>
        <source>Print it now</source>
        <translation>Jetzt drucken</translation>
    </message>
    <message>
        <source>The paper is drawn</source>
        <translation>Das Blatt wird gezeichnet</translation>
    </message>
    <message>
        <source>The secret for a sealed envelope</source>
        <translation>Das Geheimnis für einen versiegelten Umschlag</translation>
    </message>
    <message>
        <source>The secret&apos;s page is on %1. Nothing of it stays here.</source>
        <translation>Das Blatt mit dem Geheimnis ist auf %1. Hier bleibt nichts davon.</translation>
    </message>
    <message>
        <source>The secret, for a witness</source>
        <translation>Das Geheimnis, für eine Zeugin oder einen Zeugen</translation>
    </message>
    <message>
        <source>The sheet is ready.</source>
        <translation>Das Blatt ist fertig.</translation>
    </message>
    <message>
        <source>Then nobody can change the list in secret. After this the room is asked, and the sheet is gone from the screen.</source>
        <translation>Dann kann niemand heimlich die Liste ändern. Danach wird der Saal gefragt, und das Blatt ist vom Bildschirm weg.</translation>
    </message>
    <message>
        <source>This sheet as a PDF</source>
        <translation>Dieses Blatt als PDF</translation>
    </message>
    <message>
        <source>Was I in?</source>
        <translation>War ich dabei?</translation>
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
    <name>ShiftEditor</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Give them to</source>
        <translation>Weitergeben an</translation>
    </message>
    <message>
        <source>It ends when it begins. Move one of them, or choose all day.</source>
        <translation>Ende und Anfang sind gleich. Verschieb eines davon, oder wähl den ganzen Tag.</translation>
    </message>
    <message>
        <source>Nobody is in a team of this name now. Does it have another name? Give these hours to it, or remove them.</source>
        <translation>In einem Team dieses Namens ist gerade niemand. Heißt es jetzt anders? Gib ihm diese Zeiten, oder entferne sie.</translation>
    </message>
    <message>
        <source>Past midnight, into the morning after.</source>
        <translation>Über Mitternacht, bis in den nächsten Morgen.</translation>
    </message>
    <message>
        <source>The people of this team claim in these hours only, so that every shift finds as much.</source>
        <translation>Dieses Team löst nur zu diesen Zeiten ein, damit jede Schicht gleich viel findet.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>Shifts</name>
    <message>
        <source>All day</source>
        <translation>Den ganzen Tag</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>From %1 to %2 in the morning after</source>
        <translation>Von %1 bis %2 am nächsten Morgen</translation>
    </message>
    <message>
        <source>No such team now</source>
        <translation>Kein solches Team mehr</translation>
    </message>
</context>
<context>
    <name>ShiftsScreen</name>
    <message>
        <source>All day</source>
        <translation>Den ganzen Tag</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Orga-Team</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Diese Zeiten entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Shift hours</source>
        <translation>Schichtzeiten</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Teams come with the list of people. As soon as there is one, its hours stand here.</source>
        <translation>Teams kommen mit der Personenliste. Sobald es eines gibt, stehen hier seine Zeiten.</translation>
    </message>
    <message>
        <source>Touch a team to give it hours of its own. All the others claim all day.</source>
        <translation>Tipp auf ein Team, um ihm eigene Zeiten zu geben. Alle anderen lösen den ganzen Tag ein.</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message>
        <source>Is the disk full? Make room, and make it again. The draw itself is safe.</source>
        <translation>Ist die Platte voll? Schafft Platz und macht es noch einmal. Die Verlosung selbst ist sicher.</translation>
    </message>
    <message>
        <source>The paper could not be kept.</source>
        <translation>Das Papier konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>ShowStep</name>
    <message>
        <source>Back to the stage</source>
        <translation>Zurück zur Bühne</translation>
    </message>
</context>
<context>
    <name>ShowYourPass</name>
    <message>
        <source>Hold your pass under the scanner.</source>
        <translation>Halte deinen Ausweis unter den Scanner.</translation>
    </message>
</context>
<context>
    <name>SignaturePage</name>
    <message>
        <source>A name, as it stands below the line</source>
        <translation>Ein Name, wie er unter der Linie steht</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>Als was?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Zurück, ohne zu speichern</translation>
    </message>
    <message>
        <source>Head of Service, your colleagues ...</source>
        <translation>Leitung Service, deine Kollegen ...</translation>
    </message>
    <message>
        <source>How certificates look</source>
        <translation>Wie Urkunden aussehen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The first signature</source>
        <translation>Die erste Unterschrift</translation>
    </message>
    <message>
        <source>The second signature</source>
        <translation>Die zweite Unterschrift</translation>
    </message>
    <message>
        <source>The signature</source>
        <translation>Die Unterschrift</translation>
    </message>
    <message>
        <source>The signature as a picture. Without one there is a line to sign on.</source>
        <translation>Die Unterschrift als Bild. Ohne sie steht dort eine Linie.</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>Wer unterschreibt?</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Ohne sie</translation>
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
    <name>StarRow</name>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
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
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>Wähl einen anderen Ordner oder lass dir dort das Schreiben erlauben.</translation>
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
        <source>Nothing can be written into the folder %1.</source>
        <translation>In den Ordner %1 lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <source>Restore the newest backup into a new folder.</source>
        <translation>Stell die neueste Sicherung in einem neuen Ordner wieder her.</translation>
    </message>
    <message>
        <source>See whether the disk is full, then make the sheet again.</source>
        <translation>Schau nach, ob die Festplatte voll ist, und mach den Bogen dann noch einmal.</translation>
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
        <source>The sheet could not be written.</source>
        <translation>Der Bogen konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation>Eine Datei %1 gibt es schon. Wähl einen anderen Namen.</translation>
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
        <source>There is no folder %1.</source>
        <translation>Einen Ordner %1 gibt es nicht.</translation>
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
    <name>StruckFind</name>
    <message>
        <source>A name or a staff number</source>
        <translation>Ein Name oder eine Personalnummer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters.</source>
        <translation>Niemand gefunden. Versuch es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>People show up here as you type.</source>
        <translation>Beim Tippen erscheinen hier die Namen.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <source>Who may not win</source>
        <translation>Wer nicht gewinnen kann</translation>
    </message>
</context>
<context>
    <name>StruckList</name>
    <message>
        <source>%1 may win again.</source>
        <translation>%1 kann wieder gewinnen.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Everybody may win. Add who runs the draw or gave a prize: that looks better, and nobody has to wonder.</source>
        <translation>Alle können gewinnen. Nimm auf, wer die Verlosung leitet oder einen Preis gestiftet hat: Das sieht besser aus, und niemand wundert sich.</translation>
    </message>
    <message>
        <source>Prize draws</source>
        <translation>Verlosungen</translation>
    </message>
    <message>
        <source>Their tickets stay on the list and are passed over. Code and reason are published with each draw, so that everybody can check.</source>
        <translation>Ihre Lose bleiben auf der Liste und werden übergangen. Code und Grund werden mit jeder Verlosung veröffentlicht, damit alle nachsehen können.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Who may not win</source>
        <translation>Wer nicht gewinnen kann</translation>
    </message>
</context>
<context>
    <name>StruckNames</name>
    <message>
        <source>said no, thank you</source>
        <translation>hat Nein, danke gesagt</translation>
    </message>
    <message>
        <source>was not here</source>
        <translation>war nicht da</translation>
    </message>
</context>
<context>
    <name>StruckReason</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>In your own words, or touch one below</source>
        <translation>In deinen Worten, oder tipp unten einen an</translation>
    </message>
    <message>
        <source>May not win</source>
        <translation>Kann nicht gewinnen</translation>
    </message>
    <message>
        <source>May win again</source>
        <translation>Kann wieder gewinnen</translation>
    </message>
    <message>
        <source>Published: %1 and the reason. No name, but colleagues may know whose code it is.</source>
        <translation>Veröffentlicht: %1 und der Grund. Kein Name, aber manche wissen vielleicht, wem der Code gehört.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Who may not win</source>
        <translation>Wer nicht gewinnen kann</translation>
    </message>
    <message>
        <source>Why? Everybody reads it.</source>
        <translation>Warum? Alle lesen es.</translation>
    </message>
</context>
<context>
    <name>SuspenseScene</name>
    <message>
        <source>And the winner is...</source>
        <translation>Gewonnen hat ...</translation>
    </message>
    <message>
        <source>And the winners are...</source>
        <translation>Gewonnen haben ...</translation>
    </message>
    <message>
        <source>Show it now</source>
        <translation>Jetzt zeigen</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Ballots are read from files that end in %1.</source>
        <translation>Stimmzettel werden aus Dateien gelesen, die auf %1 enden.</translation>
    </message>
    <message>
        <source>Check its name and place, then try again.</source>
        <translation>Prüfe Name und Ort, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read as a ballot.</source>
        <translation>Zeile %1 lässt sich nicht als Stimmzettel lesen.</translation>
    </message>
    <message>
        <source>Line %1 gives more than %2 stars.</source>
        <translation>Zeile %1 gibt mehr als %2 Sterne.</translation>
    </message>
    <message>
        <source>Some candidates have stars in this file, others have none.</source>
        <translation>In dieser Datei haben manche Kandidaten Sterne, andere keine.</translation>
    </message>
    <message>
        <source>There are %1 candidates. At most %2 can be counted.</source>
        <translation>Es sind %1 Kandidaten. Höchstens %2 lassen sich zählen.</translation>
    </message>
    <message>
        <source>There is no ballot in this file.</source>
        <translation>In dieser Datei ist kein Stimmzettel.</translation>
    </message>
    <message>
        <source>There is no contest %1 here, only: %2</source>
        <translation>Es gibt hier keinen Wettbewerb %1, nur: %2</translation>
    </message>
    <message>
        <source>These ballots rank. STAR needs stars from 0 to 5 for each candidate.</source>
        <translation>Diese Stimmzettel reihen. STAR braucht 0 bis 5 Sterne für alle Kandidaten.</translation>
    </message>
    <message>
        <source>This file is too large to be read at once.</source>
        <translation>Diese Datei ist zu groß, um auf einmal gelesen zu werden.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>Zwei Spalten heißen gleich.</translation>
    </message>
</context>
<context>
    <name>TeamList</name>
    <message numerus="yes">
        <source>%Ln inactive</source>
        <translation>
            <numerusform>%Ln inaktiv</numerusform>
            <numerusform>%Ln inaktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Leute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamsScreen</name>
    <message numerus="yes">
        <source>%Ln people are in it. They keep their tickets whatever the team is called.</source>
        <translation>
            <numerusform>%Ln Person gehört dazu und behält ihre Lose, wie auch immer das Team heißt.</numerusform>
            <numerusform>%Ln Leute gehören dazu. Sie behalten ihre Lose, wie auch immer das Team heißt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln teams</source>
        <translation>
            <numerusform>%Ln Team</numerusform>
            <numerusform>%Ln Teams</numerusform>
        </translation>
    </message>
    <message>
        <source>All of %1 will be in %2. Nothing tells them apart afterwards.</source>
        <translation>Alle von %1 sind dann in %2. Danach unterscheidet sie nichts mehr.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Join it with another team</source>
        <translation>Mit einem anderen Team zusammenlegen</translation>
    </message>
    <message>
        <source>Join the two teams?</source>
        <translation>Die beiden Teams zusammenlegen?</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Name des Teams</translation>
    </message>
    <message>
        <source>No teams yet. They come with your list, or with the first person you put into one.</source>
        <translation>Noch keine Teams. Sie kommen mit deiner Liste, oder mit der ersten Person, der du eines gibst.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Orga-Team</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Namen speichern</translation>
    </message>
    <message>
        <source>Show its people</source>
        <translation>Leute ansehen</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Which team do they join?</source>
        <translation>Zu welchem Team kommen sie?</translation>
    </message>
</context>
<context>
    <name>ThanksLine</name>
    <message>
        <source>Record a thank-you</source>
        <translation>Nimm ein Danke auf</translation>
    </message>
    <message>
        <source>Say thanks with a card</source>
        <translation>Sag Danke mit einer Karte</translation>
    </message>
    <message>
        <source>Say thanks: a card, a film</source>
        <translation>Sag Danke: Karte, Film</translation>
    </message>
    <message>
        <source>Say thanks: an award, a card</source>
        <translation>Sag Danke: Auszeichnung, Karte</translation>
    </message>
    <message>
        <source>Say thanks: an award, a card, a film</source>
        <translation>Sag Danke: Auszeichnung, Karte, Film</translation>
    </message>
    <message>
        <source>Say thanks: an award, a film</source>
        <translation>Sag Danke: Auszeichnung, Film</translation>
    </message>
    <message>
        <source>Who deserves an award?</source>
        <translation>Wer verdient eine Auszeichnung?</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>A page to color</source>
        <translation>Ein Bild zum Ausmalen</translation>
    </message>
    <message>
        <source>A thank-you card</source>
        <translation>Eine Dankeskarte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose, write, print</source>
        <translation>Aussuchen, schreiben, drucken</translation>
    </message>
    <message>
        <source>Printed here, colored by you</source>
        <translation>Hier gedruckt, von dir gemalt</translation>
    </message>
    <message>
        <source>Propose an award</source>
        <translation>Auszeichnung vorschlagen</translation>
    </message>
    <message>
        <source>Record it here, in a minute</source>
        <translation>Hier aufgenommen, in einer Minute</translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation>Danke sagen</translation>
    </message>
    <message>
        <source>Thanks on film</source>
        <translation>Danke auf Film</translation>
    </message>
    <message>
        <source>Who deserves one?</source>
        <translation>Wer verdient eine?</translation>
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
    <name>TitleScene</name>
    <message>
        <source>And it goes to...</source>
        <translation>Und sie geht an...</translation>
    </message>
    <message>
        <source>Award %L1 of %L2</source>
        <translation>Auszeichnung %L1 von %L2</translation>
    </message>
    <message>
        <source>Presented by %1</source>
        <translation>Überreicht von %1</translation>
    </message>
    <message>
        <source>Show who it is</source>
        <translation>Zeig, wer es ist</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A day off</source>
        <translation>Ein freier Tag</translation>
    </message>
    <message>
        <source>Best decorated desk</source>
        <translation>Der schönste Schreibtisch</translation>
    </message>
    <message>
        <source>Coffee for a week</source>
        <translation>Eine Woche Kaffee</translation>
    </message>
    <message>
        <source>Customer Service Week</source>
        <translation>Woche des Kundenservice</translation>
    </message>
    <message>
        <source>Dinner for two</source>
        <translation>Abendessen zu zweit</translation>
    </message>
    <message>
        <source>Friday&apos;s big draw</source>
        <translation>Die große Verlosung am Freitag</translation>
    </message>
    <message>
        <source>The fire alarm rang.</source>
        <translation>Der Feueralarm ging los.</translation>
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
    <name>Twice</name>
    <message>
        <source>%1 has an award already: “%2”.</source>
        <translation>%1 hat schon eine Auszeichnung: „%2“.</translation>
    </message>
    <message>
        <source>%1 is first in “%2”, too.</source>
        <translation>%1 liegt auch bei „%2“ vorn.</translation>
    </message>
    <message>
        <source>%1 won a prize in a draw.</source>
        <translation>%1 hat bei einer Verlosung einen Preis gewonnen.</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>zweiter Platz</translation>
    </message>
    <message>
        <source>third place</source>
        <translation>dritter Platz</translation>
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
    <name>Verify</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check its name and place, then try again.</source>
        <translation>Prüf Namen und Ort und versuch es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>VideoAnswer</name>
    <message>
        <source>Convert</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist das?</translation>
    </message>
</context>
<context>
    <name>VideoCaptionsScreen</name>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Visitors see them in their language; where there are none in it, in another one. A file to fill in opens in any text editor.</source>
        <translation>Alle sehen sie in ihrer Sprache; wo es darin keine gibt, in einer anderen. Eine Datei zum Ausfüllen öffnet jeder Texteditor.</translation>
    </message>
</context>
<context>
    <name>VideoDesk</name>
    <message>
        <source>%1 got another place.</source>
        <translation>%1 hat einen anderen Platz.</translation>
    </message>
    <message>
        <source>%1 is on %2. Write over the dots, then choose it here.</source>
        <translation>%1 ist auf %2. Überschreibe die Punkte und wähl die Datei dann hier.</translation>
    </message>
    <message>
        <source>%1 joined the playlist.</source>
        <translation>%1 ist jetzt in der Wiedergabeliste.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 kam dazu.</translation>
    </message>
    <message>
        <source>%1 was converted.</source>
        <translation>%1 wurde umgewandelt.</translation>
    </message>
    <message>
        <source>%1 was switched off.</source>
        <translation>%1 wurde ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1 was switched on.</source>
        <translation>%1 wurde eingeschaltet.</translation>
    </message>
    <message>
        <source>%1 was taken out.</source>
        <translation>%1 wurde herausgenommen.</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1, %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions are shown from now on.</source>
        <translation>
            <numerusform>%Ln Untertitel wird ab jetzt gezeigt.</numerusform>
            <numerusform>%Ln Untertitel werden ab jetzt gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A written message, shown as a card.</source>
        <translation>Eine geschriebene Nachricht, als Karte gezeigt.</translation>
    </message>
    <message>
        <source>All day, every day</source>
        <translation>Den ganzen Tag, jeden Tag</translation>
    </message>
    <message numerus="yes">
        <source>At %Ln times</source>
        <translation>
            <numerusform>Zu %Ln Zeit</numerusform>
            <numerusform>Zu %Ln Zeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Did not play</source>
        <translation>Lief nicht</translation>
    </message>
    <message>
        <source>Every day, %1 – %2</source>
        <translation>Jeden Tag, %1 – %2</translation>
    </message>
    <message>
        <source>It broke off while it was shown. Convert it once, then it plays.</source>
        <translation>Es brach beim Zeigen ab. Wandle es einmal um, dann läuft es.</translation>
    </message>
    <message>
        <source>It stood still for five seconds. Convert it once, then it plays.</source>
        <translation>Es stand fünf Sekunden still. Wandle es einmal um, dann läuft es.</translation>
    </message>
    <message>
        <source>It was on %1.</source>
        <translation>Sie war am %1.</translation>
    </message>
    <message>
        <source>Its file is not there any more. Bring it in again.</source>
        <translation>Seine Datei ist nicht mehr da. Hol es noch einmal herein.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>No captions</source>
        <translation>Ohne Untertitel</translation>
    </message>
    <message>
        <source>No picture came out of it. Convert it, or bring it in again.</source>
        <translation>Es kam kein Bild heraus. Wandle es um, oder hol es noch einmal herein.</translation>
    </message>
    <message>
        <source>None yet. In a lobby hardly anybody hears what is said: add them.</source>
        <translation>Noch keine. In einer Halle hört kaum jemand, was gesagt wird: Gib ihm welche.</translation>
    </message>
    <message>
        <source>None. It comes when it is its turn.</source>
        <translation>Keine. Es kommt, wenn es an der Reihe ist.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On %1 the lobby is interrupted for it.</source>
        <translation>Am %1 macht die Halle dafür eine Pause.</translation>
    </message>
    <message>
        <source>Premiere: %1</source>
        <translation>Premiere: %1</translation>
    </message>
    <message>
        <source>The captions in %1 are gone.</source>
        <translation>Die Untertitel auf %1 sind weg.</translation>
    </message>
    <message>
        <source>The captions of %1 were changed.</source>
        <translation>Die Untertitel von %1 wurden geändert.</translation>
    </message>
    <message>
        <source>The premiere of %1 was changed.</source>
        <translation>Die Premiere von %1 wurde geändert.</translation>
    </message>
    <message>
        <source>The show times of %1 were changed.</source>
        <translation>Die Zeiten von %1 wurden geändert.</translation>
    </message>
    <message>
        <source>The words about %1 were changed.</source>
        <translation>Die Worte zu %1 wurden geändert.</translation>
    </message>
    <message>
        <source>Waits for your yes</source>
        <translation>Wartet auf dein Ja</translation>
    </message>
    <message>
        <source>Without sound</source>
        <translation>Ohne Ton</translation>
    </message>
</context>
<context>
    <name>VideoFacts</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>It is shown</source>
        <translation>Es wird gezeigt</translation>
    </message>
    <message>
        <source>Nobody knows yet who this is.</source>
        <translation>Noch weiß niemand, wer das ist.</translation>
    </message>
    <message>
        <source>Number %L1 of %L2</source>
        <translation>Nummer %L1 von %L2</translation>
    </message>
    <message>
        <source>One place later</source>
        <translation>Einen Platz später</translation>
    </message>
    <message>
        <source>One place sooner</source>
        <translation>Einen Platz früher</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>Premiere</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
</context>
<context>
    <name>VideoHours</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>It comes all day, whenever it is its turn. Or only at certain hours: a popcorn hour, say.</source>
        <translation>Es kommt den ganzen Tag, wann immer es an der Reihe ist. Oder nur zu bestimmten Stunden: zur Popcornstunde zum Beispiel.</translation>
    </message>
    <message>
        <source>It comes at these hours only. Touch one to change it.</source>
        <translation>Es kommt nur zu diesen Stunden. Berühr eine, um sie zu ändern.</translation>
    </message>
    <message>
        <source>It ends when it begins. Move one of them.</source>
        <translation>Ende und Anfang sind gleich. Verschieb eines davon.</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Noch eine</translation>
    </message>
    <message>
        <source>Only at certain hours</source>
        <translation>Nur zu bestimmten Stunden</translation>
    </message>
    <message>
        <source>Past midnight, into the morning after.</source>
        <translation>Über Mitternacht, bis in den nächsten Morgen.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Without this time</source>
        <translation>Ohne diese Zeit</translation>
    </message>
</context>
<context>
    <name>VideoImportScreen</name>
    <message>
        <source>%L1 of %L2 are in the playlist.</source>
        <translation>%L1 von %L2 sind in der Wiedergabeliste.</translation>
    </message>
    <message>
        <source>Bring in more</source>
        <translation>Noch mehr hereinholen</translation>
    </message>
    <message numerus="yes">
        <source>Bringing in %Ln films</source>
        <translation>
            <numerusform>%Ln Video kommt herein</numerusform>
            <numerusform>%Ln Videos kommen herein</numerusform>
        </translation>
    </message>
    <message>
        <source>Converting the film</source>
        <translation>Das Video wird umgewandelt</translation>
    </message>
    <message>
        <source>Each is copied and looked at. Leave the stick where it is.</source>
        <translation>Jedes wird kopiert und angesehen. Lass den Stick, wo er ist.</translation>
    </message>
    <message>
        <source>It is in the playlist.</source>
        <translation>Es ist in der Wiedergabeliste.</translation>
    </message>
    <message>
        <source>It is not in the playlist.</source>
        <translation>Es ist nicht in der Wiedergabeliste.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>This takes about as long as the film itself. It is done only once.</source>
        <translation>Das dauert etwa so lange wie das Video selbst. Es ist nur einmal nötig.</translation>
    </message>
    <message>
        <source>To the playlist</source>
        <translation>Zur Wiedergabeliste</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
</context>
<context>
    <name>VideoLanguage</name>
    <message>
        <source>A file to fill in</source>
        <translation>Eine Datei zum Ausfüllen</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Eine andere Datei</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>There are captions.</source>
        <translation>Es gibt Untertitel.</translation>
    </message>
</context>
<context>
    <name>VideoLook</name>
    <message>
        <source>Convert it</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>VideoScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Converting the film</source>
        <translation>Das Video wird umgewandelt</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Erase it for good?</source>
        <translation>Endgültig löschen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>No, do not show it</source>
        <translation>Nein, nicht zeigen</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Herausgenommen</translation>
    </message>
    <message>
        <source>The film is deleted from this machine. Nobody can bring it back from here.</source>
        <translation>Das Video wird von diesem Gerät gelöscht. Von hier kann es niemand zurückholen.</translation>
    </message>
    <message>
        <source>This takes about as long as the film itself. It is done only once.</source>
        <translation>Das dauert etwa so lange wie das Video selbst. Es ist nur einmal nötig.</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Waits for your yes</source>
        <translation>Wartet auf dein Ja</translation>
    </message>
    <message>
        <source>Yes, into the playlist</source>
        <translation>Ja, in die Liste</translation>
    </message>
</context>
<context>
    <name>VideoTimesScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Zurück, ohne zu speichern</translation>
    </message>
    <message>
        <source>No premiere</source>
        <translation>Keine Premiere</translation>
    </message>
    <message>
        <source>Premiere: at this moment the lobby is interrupted for it</source>
        <translation>Premiere: In diesem Moment macht die Halle dafür eine Pause</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>Diese Zeit ist vorbei. Wähl eine spätere.</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>When it is shown</source>
        <translation>Wann es gezeigt wird</translation>
    </message>
</context>
<context>
    <name>VideoUndo</name>
    <message>
        <source>Undo this</source>
        <translation>Rückgängig machen</translation>
    </message>
</context>
<context>
    <name>VideoWordsScreen</name>
    <message>
        <source>A company, a team, a town</source>
        <translation>Eine Firma, ein Team, eine Stadt</translation>
    </message>
    <message>
        <source>A message of thanks</source>
        <translation>Eine Nachricht des Dankes</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Ein Name</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Zurück, ohne zu speichern</translation>
    </message>
    <message>
        <source>Director, nurse, customer since 2009 ...</source>
        <translation>Direktorin, Pfleger, Kundin seit 2009 ...</translation>
    </message>
    <message>
        <source>Its message in one line</source>
        <translation>Seine Botschaft in einer Zeile</translation>
    </message>
    <message>
        <source>Left empty, it is called after who speaks.</source>
        <translation>Bleibt es leer, heißt es wie die Person.</translation>
    </message>
    <message numerus="yes">
        <source>Room for %Ln more letters.</source>
        <translation>
            <numerusform>Noch Platz für %Ln Buchstaben.</numerusform>
            <numerusform>Noch Platz für %Ln Buchstaben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Spoken in</source>
        <translation>Gesprochen auf</translation>
    </message>
    <message>
        <source>Thank you for the night of the storm.</source>
        <translation>Danke für die Sturmnacht.</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Die Nachricht</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Die Worte</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie es heißt</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie oder er macht</translation>
    </message>
    <message>
        <source>Where they are from</source>
        <translation>Woher sie oder er kommt</translation>
    </message>
    <message>
        <source>Who says thanks</source>
        <translation>Wer Danke sagt</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>You never let us down, not even on a Friday evening.</source>
        <translation>Ihr habt uns nie hängen lassen, nicht einmal am Freitagabend.</translation>
    </message>
</context>
<context>
    <name>Videos</name>
    <message>
        <source>A message needs a few words of thanks.</source>
        <translation>Eine Nachricht braucht ein paar Worte des Danks.</translation>
    </message>
    <message>
        <source>Ask for a film, or write a message: it becomes a card of its own.</source>
        <translation>Lass dir ein Video schicken oder schreib eine Nachricht: Sie bekommt eine eigene Karte.</translation>
    </message>
    <message>
        <source>Ask for the film as MP4 (H.264).</source>
        <translation>Lass dir das Video als MP4 (H.264) schicken.</translation>
    </message>
    <message>
        <source>Ask for the film in Full HD, 1920 × 1080.</source>
        <translation>Lass dir das Video in Full HD schicken, 1920 × 1080.</translation>
    </message>
    <message>
        <source>Ask for the film with its picture.</source>
        <translation>Lass dir das Video mit Bild schicken.</translation>
    </message>
    <message>
        <source>Bring films with their captions into the playlist of an event.</source>
        <translation>Videos mit ihren Untertiteln in die Wiedergabeliste einer Veranstaltung holen.</translation>
    </message>
    <message>
        <source>Convert it once, then it plays.</source>
        <translation>Wandle es einmal um, dann läuft es.</translation>
    </message>
    <message>
        <source>Copy it again, and wait until it is done.</source>
        <translation>Kopiere es noch einmal und warte, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Copy it again, and wait until it is done. Or convert it to keep this part.</source>
        <translation>Kopiere es noch einmal und warte, bis es fertig ist. Oder wandle es um und behalte diesen Teil.</translation>
    </message>
    <message>
        <source>Copy it again. If that does not help, ask for the film anew.</source>
        <translation>Kopiere sie noch einmal. Hilft das nicht, lass dir das Video neu schicken.</translation>
    </message>
    <message>
        <source>Copy it again: it never arrived.</source>
        <translation>Kopiere sie noch einmal: Sie ist nie angekommen.</translation>
    </message>
    <message>
        <source>Copy it to another place, and take that one.</source>
        <translation>Kopiere sie an einen anderen Ort und nimm diese Kopie.</translation>
    </message>
    <message>
        <source>If that is meant, all is well.</source>
        <translation>Ist das so gewollt, ist alles gut.</translation>
    </message>
    <message>
        <source>Is the disk full? Make room, and convert it again.</source>
        <translation>Ist die Festplatte voll? Schaff Platz und wandle es noch einmal um.</translation>
    </message>
    <message>
        <source>It cannot play here.</source>
        <translation>Läuft hier nicht.</translation>
    </message>
    <message>
        <source>It is a single picture, not a film.</source>
        <translation>Das ist ein einzelnes Bild, kein Video.</translation>
    </message>
    <message>
        <source>It is in the playlist by now. The organizer takes it out for you.</source>
        <translation>Er ist inzwischen in der Wiedergabeliste. Die Organisation nimmt ihn für dich heraus.</translation>
    </message>
    <message>
        <source>It is only sent with your yes: tick the box first.</source>
        <translation>Er wird nur mit deinem Ja verschickt: Kreuz zuerst das Kästchen an.</translation>
    </message>
    <message>
        <source>It is too much work for this computer: it would stutter.</source>
        <translation>Das ist zu viel für diesen Rechner: Es würde ruckeln.</translation>
    </message>
    <message>
        <source>It needs %L1 MB. Make room, and bring it in again.</source>
        <translation>Es braucht %L1 MB. Schaff Platz und hol es noch einmal herein.</translation>
    </message>
    <message>
        <source>It plays, without sound.</source>
        <translation>Läuft, aber ohne Ton.</translation>
    </message>
    <message>
        <source>It plays.</source>
        <translation>Läuft.</translation>
    </message>
    <message>
        <source>It was recorded in a way that cannot be shown here.</source>
        <translation>Es wurde auf eine Art aufgenommen, die hier nicht gezeigt werden kann.</translation>
    </message>
    <message>
        <source>Its colors are finer than can be shown here (HDR).</source>
        <translation>Die Farben sind feiner, als hier gezeigt werden kann (HDR).</translation>
    </message>
    <message>
        <source>Its picture is too large.</source>
        <translation>Das Bild ist zu groß.</translation>
    </message>
    <message>
        <source>Its sound cannot be played here.</source>
        <translation>Der Ton kann hier nicht abgespielt werden.</translation>
    </message>
    <message>
        <source>Its sound is nothing but silence.</source>
        <translation>Der Ton ist nichts als Stille.</translation>
    </message>
    <message>
        <source>Look for the film itself: MP4, MOV, MKV, WebM or AVI.</source>
        <translation>Such das Video selbst: MP4, MOV, MKV, WebM oder AVI.</translation>
    </message>
    <message>
        <source>Make room, and bring it in again.</source>
        <translation>Schaff Platz und hol es noch einmal herein.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln show times are too many.</source>
        <translation>
            <numerusform>Mehr als %Ln Vorführzeit ist zu viel.</numerusform>
            <numerusform>Mehr als %Ln Vorführzeiten sind zu viele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this film can be read. Ask for it as MP4 (H.264).</source>
        <translation>Von diesem Video ist nichts lesbar. Lass es dir als MP4 (H.264) schicken.</translation>
    </message>
    <message>
        <source>One of yours is waiting already. Take it back first.</source>
        <translation>Einer von dir wartet schon. Nimm ihn zuerst zurück.</translation>
    </message>
    <message>
        <source>One picture stands for seconds in it: it would look stuck.</source>
        <translation>Ein Bild bleibt darin sekundenlang stehen: Das sähe aus, als hinge es.</translation>
    </message>
    <message>
        <source>Only a part of the film is here.</source>
        <translation>Nur ein Teil des Videos ist hier.</translation>
    </message>
    <message>
        <source>Plug the stick in again, or choose another file.</source>
        <translation>Steck den Stick wieder ein oder wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>Say whether films play here, and what to do if not.</source>
        <translation>Sagt, ob Videos hier laufen, und was zu tun ist, wenn nicht.</translation>
    </message>
    <message>
        <source>Take it out of the playlist first.</source>
        <translation>Nimm es zuerst aus der Wiedergabeliste.</translation>
    </message>
    <message>
        <source>Tell the organizer: the disk is almost full.</source>
        <translation>Sag der Organisation Bescheid: Die Festplatte ist fast voll.</translation>
    </message>
    <message>
        <source>The captions %1:</source>
        <translation>Die Untertitel %1:</translation>
    </message>
    <message>
        <source>The converted film could not be kept.</source>
        <translation>Das umgewandelte Video konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The disk has no room for it.</source>
        <translation>Auf der Platte ist kein Platz dafür.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Platte ist voll.</translation>
    </message>
    <message>
        <source>The disk may be full. Tell the organizer, then send it again.</source>
        <translation>Vielleicht ist die Festplatte voll. Sag der Organisation Bescheid und schick ihn dann noch einmal ab.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The file is damaged: no picture comes out of it.</source>
        <translation>Die Datei ist beschädigt: Es kommt kein Bild heraus.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>There is no room for a film on this computer.</source>
        <translation>Auf diesem Computer ist kein Platz für einen Film.</translation>
    </message>
    <message>
        <source>There is no sound in it.</source>
        <translation>Es ist kein Ton darin.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %L1 letters. Take out %Ln letters.</source>
        <translation>
            <numerusform>Hier ist Platz für %L1 Zeichen. Nimm %Ln Zeichen weg.</numerusform>
            <numerusform>Hier ist Platz für %L1 Zeichen. Nimm %Ln Zeichen weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is sound in it, but no picture.</source>
        <translation>Ton ist da, aber kein Bild.</translation>
    </message>
    <message>
        <source>These hours end when they begin. Choose a later end.</source>
        <translation>Diese Zeit endet, wenn sie beginnt. Wähl ein späteres Ende.</translation>
    </message>
    <message>
        <source>They do not say their language; that of the event counts.</source>
        <translation>Sie nennen ihre Sprache nicht; es gilt die der Veranstaltung.</translation>
    </message>
    <message>
        <source>This film is in the playlist already.</source>
        <translation>Dieser Film ist schon in der Wiedergabeliste.</translation>
    </message>
    <message>
        <source>This film is too much for this computer. Ask for it in Full HD, 1920 × 1080.</source>
        <translation>Dieses Video ist zu viel für diesen Rechner. Lass es dir in Full HD schicken, 1920 × 1080.</translation>
    </message>
    <message>
        <source>This is not a film, whatever its name says.</source>
        <translation>Das ist kein Video, auch wenn es so heißt.</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one for the premiere.</source>
        <translation>Diese Zeit ist vorbei. Wähl eine spätere für die Premiere.</translation>
    </message>
    <message>
        <source>This video is not there any more.</source>
        <translation>Dieses Video ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Whose words are these? Write the name.</source>
        <translation>Von wem sind diese Worte? Schreib den Namen dazu.</translation>
    </message>
    <message>
        <source>Your thank-you could not be kept.</source>
        <translation>Dein Danke konnte nicht behalten werden.</translation>
    </message>
</context>
<context>
    <name>VideosScreen</name>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <translation>
            <numerusform>%Ln herausgenommen</numerusform>
            <numerusform>%Ln herausgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln Video</numerusform>
            <numerusform>%Ln Videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for your yes</source>
        <translation>
            <numerusform>%Ln wartet auf dein Ja</numerusform>
            <numerusform>%Ln warten auf dein Ja</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bring in films</source>
        <translation>Videos hereinholen</translation>
    </message>
    <message>
        <source>Leaders and customers say thanks: as films from a stick, or as a few written words that become a card of their own. They play by themselves when nobody is here, and on request in the cinema.</source>
        <translation>Chefinnen, Chefs und Kunden sagen Danke: als Video von einem Stick, oder mit ein paar geschriebenen Worten, aus denen eine Karte wird. Das alles läuft von selbst, wenn niemand da ist, und auf Wunsch im Kino.</translation>
    </message>
    <message>
        <source>Nothing in the playlist. Bring in films, or write a message.</source>
        <translation>Nichts in der Wiedergabeliste. Hol Videos herein, oder schreib eine Nachricht.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Orga</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Wiedergabeliste</translation>
    </message>
    <message>
        <source>Thanks that can be watched</source>
        <translation>Danke zum Ansehen</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
</context>
<context>
    <name>VolumeControl</name>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Volume: %L1 of %L2</source>
        <translation>Lautstärke: %L1 von %L2</translation>
    </message>
</context>
<context>
    <name>VoterScreen</name>
    <message>
        <source>It is the card with your name and a code. It shows that you have not voted yet; nobody sees what you choose.</source>
        <translation>Das ist die Karte mit deinem Namen und einem Code. Sie zeigt, dass du noch nicht gewählt hast; was du wählst, sieht niemand.</translation>
    </message>
    <message>
        <source>The file shows who voted, not what. Whoever copies the disk between two votes, or changes the program, could still find out.</source>
        <translation>Die Datei zeigt, wer gewählt hat, nicht was. Wer die Festplatte zwischen zwei Stimmen kopiert oder das Programm ändert, könnte es trotzdem herausfinden.</translation>
    </message>
    <message>
        <source>Your vote: who are you?</source>
        <translation>Deine Stimme: Wer bist du?</translation>
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
    <name>WalkInForm</name>
    <message>
        <source>Back to the names</source>
        <translation>Zurück zu den Namen</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>Bist du das?</translation>
    </message>
    <message>
        <source>Nice to meet you. Who are you?</source>
        <translation>Schön, dich kennenzulernen. Wer bist du?</translation>
    </message>
    <message>
        <source>No, I am somebody else</source>
        <translation>Nein, ich bin jemand anderes</translation>
    </message>
    <message>
        <source>Somebody of this name is in the list already. If it is you, touch your name.</source>
        <translation>Jemand mit diesem Namen steht schon in der Liste. Wenn du es bist, berühre deinen Namen.</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Das bin ich</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Noch einmal schreiben</translation>
    </message>
    <message>
        <source>You can claim at once. Your name stays off the board until the organizer has said hello.</source>
        <translation>Du kannst sofort mitmachen. Auf der Tafel steht dein Name, sobald das Orga-Team Hallo gesagt hat.</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Dein Vorname</translation>
    </message>
    <message>
        <source>Your last name</source>
        <translation>Dein Nachname</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Dein Team</translation>
    </message>
</context>
<context>
    <name>WeightBand</name>
    <message>
        <source>Announced: %L1 %</source>
        <translation>Angekündigt: %L1 %</translation>
    </message>
    <message>
        <source>Colleagues alone</source>
        <translation>Nur Kollegen</translation>
    </message>
    <message>
        <source>Judges alone</source>
        <translation>Nur Jury</translation>
    </message>
    <message>
        <source>Who would be first with which weight of the judges</source>
        <translation>Wer bei welchem Gewicht der Jury vorn läge</translation>
    </message>
</context>
<context>
    <name>WhoHeader</name>
    <message>
        <source>I am not in the list</source>
        <translation>Ich stehe nicht in der Liste</translation>
    </message>
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
</context>
<context>
    <name>WhoIsIt</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Nobody here has this pass. Ask the organizer.</source>
        <translation>Diesen Ausweis hat hier niemand. Frag die Orga.</translation>
    </message>
    <message>
        <source>This pass was replaced by a newer one. Use that one, or ask the organizer.</source>
        <translation>Dieser Ausweis wurde durch einen neueren ersetzt. Nimm den, oder frag die Orga.</translation>
    </message>
</context>
<context>
    <name>WhoScreen</name>
    <message>
        <source>I am not in the list</source>
        <translation>Ich stehe nicht in der Liste</translation>
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
<context>
    <name>WinnerCard</name>
    <message>
        <source>Nobody is left</source>
        <translation>Niemand mehr übrig</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Says no, thank you</source>
        <translation>Sagt Nein, danke</translation>
    </message>
</context>
<context>
    <name>WinnerScene</name>
    <message>
        <source>All winners</source>
        <translation>Alle Gewinne</translation>
    </message>
    <message>
        <source>Call again: %L1 s</source>
        <translation>Noch mal rufen: %L1 s</translation>
    </message>
    <message>
        <source>Here!</source>
        <translation>Hier!</translation>
    </message>
    <message>
        <source>Is everybody here?</source>
        <translation>Sind alle da?</translation>
    </message>
    <message>
        <source>Next prize</source>
        <translation>Nächster Preis</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Says no, thank you</source>
        <translation>Sagt Nein, danke</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>Uhr anhalten</translation>
    </message>
    <message>
        <source>with ticket %1, rank %L2</source>
        <translation>mit Los %1, Rang %L2</translation>
    </message>
</context>
<context>
    <name>WinnersWall</name>
    <message>
        <source>%L1.</source>
        <translation>%L1.</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>Noch %Ln</numerusform>
            <numerusform>Noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it, 16 to 64 letters and digits</source>
        <translation>Ganz, 16 bis 64 Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Copy the public number</source>
        <translation>Schreib die öffentliche Zahl ab</translation>
    </message>
    <message>
        <source>Is this what was said?</source>
        <translation>Wurde genau das gesagt?</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>Festmachen</translation>
    </message>
    <message>
        <source>Nothing was claimed. Mustaches count again after the draw.</source>
        <translation>Nichts wurde gezählt. Schnurrbärte zählen wieder nach der Verlosung.</translation>
    </message>
    <message>
        <source>Only A to Z and 0 to 9 count: spell it in Latin letters.</source>
        <translation>Nur A bis Z und 0 bis 9 zählen: Schreib es in lateinischen Buchstaben.</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Allen vorlesen</translation>
    </message>
    <message>
        <source>That is more than fits. Use fewer words.</source>
        <translation>Das ist mehr, als hineinpasst. Nimm weniger Worte.</translation>
    </message>
    <message>
        <source>This is how it counts: capitals and digits, no spaces.</source>
        <translation>So zählt es: Großbuchstaben und Ziffern, ohne Lücken.</translation>
    </message>
    <message>
        <source>Type what was called</source>
        <translation>Tipp ein, was gerufen wurde</translation>
    </message>
    <message>
        <source>Who calls out a word?</source>
        <translation>Wer ruft ein Wort?</translation>
    </message>
</context>
<context>
    <name>WorthField</name>
    <message>
        <source>Golden</source>
        <translation>Golden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Tickets for each</source>
        <translation>Lose pro Schnurrbart</translation>
    </message>
</context>
</TS>
