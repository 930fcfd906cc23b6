<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Admin</name>
    <message>
        <source>This code is not a mustache of this event.</source>
        <translation>Ce code n’est pas une moustache de cet événement.</translation>
    </message>
    <message>
        <source>This mustache reads well. Nothing was claimed.</source>
        <translation>Cette moustache se lit très bien. Rien n’a été compté.</translation>
    </message>
</context>
<context>
    <name>AdminScreen</name>
    <message>
        <source>%L1 of %L2 found</source>
        <translation>Trouvées&#x202f;: %L1 sur %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the hunt. Make more, print.</source>
        <translation>
            <numerusform>%Ln en jeu. En ajouter, imprimer.</numerusform>
            <numerusform>%Ln en jeu. En ajouter, imprimer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can claim.</source>
        <translation>
            <numerusform>%Ln personne peut jouer.</numerusform>
            <numerusform>%Ln personnes peuvent jouer.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new PIN</source>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>Back to the visitors</source>
        <translation>Retour aux visiteurs</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Fermer la borne</translation>
    </message>
    <message>
        <source>Close the kiosk?</source>
        <translation>Fermer la borne&#x202f;?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Laisser ouverte</translation>
    </message>
    <message>
        <source>Let us make some mustaches.</source>
        <translation>Fabriquons des moustaches&#x202f;!</translation>
    </message>
    <message>
        <source>Look at everything</source>
        <translation>Tout regarder</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Made here, but the second place did not answer. Is the stick plugged in?</source>
        <translation>Faite ici, mais le second endroit ne répond pas. La clé USB est-elle branchée&#x202f;?</translation>
    </message>
    <message>
        <source>Make the first sheet</source>
        <translation>Faire la première planche</translation>
    </message>
    <message>
        <source>Mustaches</source>
        <translation>Moustaches</translation>
    </message>
    <message>
        <source>Nobody yet. Bring your list with: ./run people import EVENT FILE.csv</source>
        <translation>Personne pour l’instant. Apporte ta liste avec&#x202f;: ./run people import EVENT FILE.csv</translation>
    </message>
    <message>
        <source>Nothing is wrong, as far as can be seen from here.</source>
        <translation>Rien ne cloche, pour autant qu’on le voie d’ici.</translation>
    </message>
    <message>
        <source>One is made every ten minutes, as soon as something changes.</source>
        <translation>Il s’en fait une toutes les dix minutes, dès que quelque chose change.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Scan any mustache here: it is read, and nothing is claimed.</source>
        <translation>Scanne ici n’importe quelle moustache&#x202f;: elle est lue, mais pas comptée.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>L’événement</translation>
    </message>
    <message>
        <source>The last one failed. Is the disk full? The kiosk tries again in ten minutes.</source>
        <translation>La dernière a échoué. Le disque est-il plein&#x202f;? La borne réessaie dans dix minutes.</translation>
    </message>
    <message>
        <source>The last one was made at %1 and checked.</source>
        <translation>La dernière a été faite à %1 et vérifiée.</translation>
    </message>
    <message>
        <source>The screen goes dark for visitors until somebody starts it again. Nothing is lost.</source>
        <translation>L’écran reste noir jusqu’à ce que quelqu’un relance la borne. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Title, languages, opening hours</source>
        <translation>Titre, langues, horaires</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>When too many people know it</source>
        <translation>Quand trop de monde le connaît</translation>
    </message>
    <message numerus="yes">
        <source>Your first evening is not over: %Ln of six steps are done.</source>
        <translation>
            <numerusform>Ta première soirée n’est pas finie : %Ln étape sur six est faite.</numerusform>
            <numerusform>Ta première soirée n’est pas finie : %Ln étapes sur six sont faites.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerScreen</name>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>I have another</source>
        <translation>J’en ai une autre</translation>
    </message>
    <message>
        <source>Scan another</source>
        <translation>En scanner une autre</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Taper le code</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>A key to some Wi-Fi.</source>
        <translation>Une clé Wi-Fi.</translation>
    </message>
    <message>
        <source>A new one hangs in its place. Bring this one to the organizer.</source>
        <translation>Une nouvelle a pris sa place. Apporte celle-ci à l’organisation.</translation>
    </message>
    <message>
        <source>A visiting card.</source>
        <translation>Une carte de visite.</translation>
    </message>
    <message>
        <source>A web address.</source>
        <translation>Une adresse web.</translation>
    </message>
    <message>
        <source>An old pass.</source>
        <translation>Un ancien badge.</translation>
    </message>
    <message>
        <source>From another event.</source>
        <translation>D’un autre événement.</translation>
    </message>
    <message>
        <source>Hello!</source>
        <translation>Bonjour&#x202f;!</translation>
    </message>
    <message>
        <source>Hello, %1!</source>
        <translation>Bonjour, %1&#x202f;!</translation>
    </message>
    <message>
        <source>Hold a mustache under the scanner and it is yours.</source>
        <translation>Passe une moustache sous le scanner, et elle est à toi.</translation>
    </message>
    <message>
        <source>Hold the paper flat and still, or type the code that is printed on it.</source>
        <translation>Tiens le papier bien à plat sans bouger, ou tape le code imprimé dessus.</translation>
    </message>
    <message>
        <source>I could not read that.</source>
        <translation>Je n’arrive pas à lire.</translation>
    </message>
    <message>
        <source>I stay at home and do not follow it. Show me a paper mustache instead.</source>
        <translation>Moi, je suis bien ici et je n’y vais pas. Montre-moi plutôt une moustache en papier.</translation>
    </message>
    <message>
        <source>It is free again.</source>
        <translation>La voilà libre.</translation>
    </message>
    <message>
        <source>It looks like one of ours, but nobody printed it. Show it to the organizer.</source>
        <translation>Elle ressemble aux nôtres, mais personne ne l’a imprimée. Montre-la à l’organisation.</translation>
    </message>
    <message>
        <source>It wakes up on %1. Keep this mustache safe until then.</source>
        <translation>Elle se réveille le %1. D’ici là, garde bien cette moustache.</translation>
    </message>
    <message>
        <source>Late, but safe.</source>
        <translation>Tard, mais sauvée.</translation>
    </message>
    <message>
        <source>Nice to have, but it grows no tickets. Show me a paper mustache instead.</source>
        <translation>Bien pratique, mais ça ne fait pas pousser les tickets. Montre-moi plutôt une moustache en papier.</translation>
    </message>
    <message>
        <source>Nobody holds this mustache now. Scan it again to claim it.</source>
        <translation>Cette moustache n’est plus à personne. Scanne-la encore une fois, et elle est à toi.</translation>
    </message>
    <message>
        <source>Not your hours yet.</source>
        <translation>Pas encore ton tour.</translation>
    </message>
    <message>
        <source>Nothing counts any more, but you may wear it. It suits you.</source>
        <translation>Plus rien ne compte, mais tu peux la porter. Elle te va bien.</translation>
    </message>
    <message>
        <source>Nothing was changed. The organizer can still mend it.</source>
        <translation>Rien n’a changé. L’organisation peut encore arranger ça.</translation>
    </message>
    <message>
        <source>Pleased to meet you! Now show me a paper mustache.</source>
        <translation>Enchantée&#x202f;! Et maintenant, montre-moi une moustache en papier.</translation>
    </message>
    <message>
        <source>Somebody earned it. Hang it up and be proud.</source>
        <translation>Quelqu’un l’a bien mérité. Au mur, et fièrement&#x202f;!</translation>
    </message>
    <message>
        <source>Somebody was faster.</source>
        <translation>Quelqu’un a été plus rapide.</translation>
    </message>
    <message>
        <source>Take it to the voting booth. Here only mustaches count.</source>
        <translation>Direction l’isoloir&#x202f;! Ici, seules les moustaches comptent.</translation>
    </message>
    <message>
        <source>That is a ballot.</source>
        <translation>C’est un bulletin de vote.</translation>
    </message>
    <message>
        <source>That is an award!</source>
        <translation>C’est un diplôme&#x202f;!</translation>
    </message>
    <message>
        <source>The hunt is over.</source>
        <translation>La chasse est finie.</translation>
    </message>
    <message>
        <source>The hunt is over. Your mustache is noted, and the organizer decides if it still counts.</source>
        <translation>La chasse est finie. Ta moustache est notée, et l’organisation décidera si elle compte encore.</translation>
    </message>
    <message>
        <source>The hunt is still asleep.</source>
        <translation>La chasse dort encore.</translation>
    </message>
    <message>
        <source>This is a code, only not one of ours. Show me a paper mustache instead.</source>
        <translation>C’est bien un code, mais pas un des nôtres. Montre-moi plutôt une moustache en papier.</translation>
    </message>
    <message>
        <source>This mustache belongs to another party. Look for the ones that hang here.</source>
        <translation>Cette moustache s’est échappée d’une autre fête. Cherche celles qui se cachent ici.</translation>
    </message>
    <message>
        <source>This mustache was already claimed. Every one counts once - the hunt goes on!</source>
        <translation>Cette moustache a déjà trouvé preneur. Chacune ne compte qu’une fois, et la chasse continue&#x202f;!</translation>
    </message>
    <message>
        <source>This one was replaced.</source>
        <translation>Celle-ci a été remplacée.</translation>
    </message>
    <message>
        <source>Too late for that.</source>
        <translation>Trop tard pour ça.</translation>
    </message>
    <message>
        <source>Where did you find this?</source>
        <translation>Où as-tu trouvé ça&#x202f;?</translation>
    </message>
    <message>
        <source>Words, but no mustache.</source>
        <translation>Du texte, mais pas de moustache.</translation>
    </message>
    <message>
        <source>You claimed it a moment ago: %1. Every one counts once.</source>
        <translation>Tu viens de la prendre&#x202f;: %1. Chacune ne compte qu’une fois.</translation>
    </message>
    <message>
        <source>You found it before: %1. Every one counts once - the hunt goes on!</source>
        <translation>Tu l’avais déjà trouvée&#x202f;: %1. Chacune ne compte qu’une fois, et la chasse continue&#x202f;!</translation>
    </message>
    <message>
        <source>You have a newer one. Use that, or find your name in the list.</source>
        <translation>Tu en as un plus récent. Prends celui-là, ou cherche ton nom dans la liste.</translation>
    </message>
    <message>
        <source>You have this one.</source>
        <translation>Celle-ci, tu l’as déjà.</translation>
    </message>
    <message>
        <source>Your team hunts from %1 to %2. Come back then: the mustache stays free.</source>
        <translation>Ton équipe chasse de %1 à %2. Reviens à ce moment-là&#x202f;: la moustache reste libre.</translation>
    </message>
    <message>
        <source>Yours already!</source>
        <translation>Déjà à toi&#x202f;!</translation>
    </message>
</context>
<context>
    <name>AssistantScreen</name>
    <message>
        <source>%L1 of %L2 steps done</source>
        <translation>%L1 étapes sur %L2</translation>
    </message>
    <message>
        <source>A list from your HR program, CSV or Excel. You see it before it counts.</source>
        <translation>Une liste de ton logiciel RH, CSV ou Excel. Tu la vois avant qu’elle compte.</translation>
    </message>
    <message>
        <source>Bring in your people</source>
        <translation>Fais entrer tes collègues</translation>
    </message>
    <message>
        <source>Choose a place, scan a handful, walk off.</source>
        <translation>Choisis un lieu, scannes-en une poignée, repars.</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Choisir la liste</translation>
    </message>
    <message>
        <source>Everything is ready. Let them hunt!</source>
        <translation>Tout est prêt. Que la chasse commence !</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Cache-les</translation>
    </message>
    <message>
        <source>Hold any mustache under the scanner now. Nothing is claimed.</source>
        <translation>Passe une moustache sous le scanner maintenant. Rien n’est compté.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Make the mustaches</source>
        <translation>Fabrique les moustaches</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Fabriquer</translation>
    </message>
    <message>
        <source>Name the week</source>
        <translation>Donne un nom à la semaine</translation>
    </message>
    <message>
        <source>Print and cut</source>
        <translation>Imprime et découpe</translation>
    </message>
    <message>
        <source>Print the sheet, then say so: its file with the codes goes.</source>
        <translation>Imprime la feuille, puis dis-le : son fichier et ses codes disparaissent.</translation>
    </message>
    <message>
        <source>Scan one</source>
        <translation>Scannes-en une</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Start hiding</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Title, languages, and when the hunt opens.</source>
        <translation>Titre, langues et ouverture de la chasse.</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Au bureau</translation>
    </message>
    <message>
        <source>To the sheet</source>
        <translation>Vers la feuille</translation>
    </message>
    <message>
        <source>Two hundred are a good start. Each gets its own code.</source>
        <translation>Deux cents, c’est un bon début. Chacune a son code.</translation>
    </message>
    <message>
        <source>Your first evening</source>
        <translation>Ta première soirée</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message numerus="yes">
        <source>%Ln are still out there.</source>
        <translation>
            <numerusform>%Ln court toujours.</numerusform>
            <numerusform>%Ln courent toujours.</numerusform>
        </translation>
    </message>
    <message>
        <source>All found!</source>
        <translation>Toutes trouvées&#x202f;!</translation>
    </message>
    <message>
        <source>Look behind, under and inside.</source>
        <translation>Regarde derrière, dessous et dedans.</translation>
    </message>
    <message>
        <source>Soon: the hunt!</source>
        <translation>Bientôt, la chasse&#x202f;!</translation>
    </message>
    <message>
        <source>Touch anywhere to start</source>
        <translation>Touche l’écran pour commencer</translation>
    </message>
</context>
<context>
    <name>BoardNumbers</name>
    <message numerus="yes">
        <source>%Ln are still out there.</source>
        <translation>
            <numerusform>%Ln court toujours.</numerusform>
            <numerusform>%Ln courent toujours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches found.</source>
        <translation>
            <numerusform>%Ln moustache trouvée.</numerusform>
            <numerusform>%Ln moustaches trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them. What a team!</source>
        <translation>Toutes&#x202f;! Quelle équipe&#x202f;!</translation>
    </message>
    <message>
        <source>No mustaches yet.</source>
        <translation>Pas encore de moustaches.</translation>
    </message>
    <message>
        <source>Nobody has found one yet.</source>
        <translation>Encore aucune trouvaille.</translation>
    </message>
    <message>
        <source>Soon they hide all over the place. Keep your eyes open!</source>
        <translation>Bientôt, elles se cacheront partout. Ouvre l’œil&#x202f;!</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The first finder stands here soon. Look behind, under and above!</source>
        <translation>Bientôt, ici, le premier nom. Cherche derrière, dessous et au-dessus&#x202f;!</translation>
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
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
</context>
<context>
    <name>ClaimScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Hold a mustache under the scanner</source>
        <translation>Passe une moustache sous le scanner</translation>
    </message>
    <message>
        <source>No scanner near you? Type the code that is printed on it.</source>
        <translation>Pas de scanner en vue&#x202f;? Tape le code imprimé dessus.</translation>
    </message>
    <message>
        <source>The next one is for %1, too.</source>
        <translation>La suivante sera aussi pour %1.</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Taper le code</translation>
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
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>A golden one that nobody has found yet</source>
        <translation>Une dorée que personne n’a encore trouvée</translation>
    </message>
    <message>
        <source>A mustache nobody has found yet</source>
        <translation>Une moustache que personne n’a encore trouvée</translation>
    </message>
    <message>
        <source>Already claimed</source>
        <translation>Déjà prise</translation>
    </message>
    <message>
        <source>From another event</source>
        <translation>D’un autre événement</translation>
    </message>
    <message>
        <source>Replaced by a new print</source>
        <translation>Remplacée par une nouvelle</translation>
    </message>
    <message>
        <source>The pass of %1</source>
        <translation>Le badge de %1</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>%1 pixels a millimetre, as device.toml says.</source>
        <translation>%1 pixels par millimètre, comme le dit device.toml.</translation>
    </message>
    <message>
        <source>%L1 MB are free; a week takes 500 MB at most.</source>
        <translation>%L1 Mo sont libres ; une semaine en prend 500 au plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places in the event&apos;s file are damaged.</source>
        <translation>
            <numerusform>%Ln endroit du fichier de l’événement est abîmé.</numerusform>
            <numerusform>%Ln endroits du fichier de l’événement sont abîmés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system packages are missing.</source>
        <translation>
            <numerusform>Il manque %Ln paquet du système.</numerusform>
            <numerusform>Il manque %Ln paquets du système.</numerusform>
        </translation>
    </message>
    <message>
        <source>A font of ours does not load: %1</source>
        <translation>Une de nos polices ne se charge pas : %1</translation>
    </message>
    <message numerus="yes">
        <source>A test video plays: all %Ln frames came out.</source>
        <translation>
            <numerusform>Une vidéo d’essai passe : %Ln image est bien arrivée.</numerusform>
            <numerusform>Une vidéo d’essai passe : les %Ln images sont bien arrivées.</numerusform>
        </translation>
    </message>
    <message>
        <source>AV1 videos do not play here; save yours as H.264 (MP4).</source>
        <translation>Les vidéos AV1 ne passent pas ici ; enregistre les tiennes en H.264 (MP4).</translation>
    </message>
    <message>
        <source>An older Handlebar made this event.</source>
        <translation>Un Handlebar plus ancien a créé cet événement.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backups are on this disk alone.</source>
        <translation>Les sauvegardes ne sont que sur ce disque.</translation>
    </message>
    <message>
        <source>Both fonts draw the letters of all four languages.</source>
        <translation>Les deux polices dessinent les lettres des quatre langues.</translation>
    </message>
    <message>
        <source>Bring back the folder assets/fonts of the program: git checkout assets/fonts</source>
        <translation>Remets le dossier assets/fonts du programme : git checkout assets/fonts</translation>
    </message>
    <message>
        <source>Bring your list: ./run people import EVENT FILE</source>
        <translation>Apporte ta liste : ./run people import EVENT FILE</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Check how it is written, or make an event with ./run new EVENT.</source>
        <translation>Vérifie comment il s’écrit, ou crée un événement avec ./run new EVENT.</translation>
    </message>
    <message>
        <source>Choose 60 Hz in the display settings, or use another cable.</source>
        <translation>Choisis 60 Hz dans les réglages d’affichage, ou prends un autre câble.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Close other programs that use it, plug it in again, and check its cover.</source>
        <translation>Ferme les autres programmes qui l’utilisent, rebranche-la et vérifie son cache.</translation>
    </message>
    <message>
        <source>Copy one to a stick now and then: ./run backup EVENT --to FOLDER</source>
        <translation>Copie-en une sur une clé de temps en temps : ./run backup EVENT --to FOLDER</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Delete the folder .venv and start again: what is missing is set up.</source>
        <translation>Supprime le dossier .venv et relance : ce qui manque est installé.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Polices</translation>
    </message>
    <message>
        <source>Give it to the account that runs the kiosk, or copy it to another disk.</source>
        <translation>Donne-le au compte qui lance la borne, ou copie-le sur un autre disque.</translation>
    </message>
    <message>
        <source>Handlebar needs 1280 by 800. Choose more in the display settings.</source>
        <translation>Handlebar a besoin de 1280 sur 800. Choisis davantage dans les réglages d’affichage.</translation>
    </message>
    <message>
        <source>Have a code at hand and type: ./run doctor --interactive</source>
        <translation>Prends un code sous la main et tape : ./run doctor --interactive</translation>
    </message>
    <message>
        <source>If it is one: plug in its USB cable, too.</source>
        <translation>Si c’en est un : branche aussi son câble USB.</translation>
    </message>
    <message>
        <source>If it was one of ours: set the scanner to the US keyboard layout.</source>
        <translation>Si c’en était un des nôtres : règle le lecteur sur le clavier américain.</translation>
    </message>
    <message>
        <source>Install Python 3.11 or newer, delete the folder .venv, start again.</source>
        <translation>Installe Python 3.11 ou plus récent, supprime le dossier .venv, relance.</translation>
    </message>
    <message>
        <source>Is the scanner plugged in, and set to work as a keyboard (USB HID)?</source>
        <translation>Le lecteur est-il branché, et réglé pour faire clavier (USB HID) ?</translation>
    </message>
    <message>
        <source>It can be touched.</source>
        <translation>Il répond au toucher.</translation>
    </message>
    <message>
        <source>It is %1 here (%2). Right?</source>
        <translation>Il est %1 ici (%2). C’est juste ?</translation>
    </message>
    <message>
        <source>It is %L1 by %L2 mm large: %3 pixels a millimetre.</source>
        <translation>Il mesure %L1 sur %L2 mm : %3 pixels par millimètre.</translation>
    </message>
    <message>
        <source>It is enough. Videos would need more.</source>
        <translation>C’est assez. Il en faudrait plus pour des vidéos.</translation>
    </message>
    <message>
        <source>Keep the event on the built-in disk of this computer (ext4, btrfs, xfs).</source>
        <translation>Garde l’événement sur le disque interne de cet ordinateur (ext4, btrfs, xfs).</translation>
    </message>
    <message>
        <source>Keys came, but like from a hand: up to %L1 ms apart. A scan needs %L2.</source>
        <translation>Des touches sont arrivées, mais comme à la main : jusqu’à %L1 ms d’écart. Une lecture en veut %L2.</translation>
    </message>
    <message>
        <source>Look again at the kiosk&apos;s own screen: ./run doctor</source>
        <translation>Regarde encore, à l’écran de la borne : ./run doctor</translation>
    </message>
    <message>
        <source>Look at paper, cover and cable, then switch it off and on.</source>
        <translation>Regarde le papier, le capot et le câble, puis éteins-la et rallume-la.</translation>
    </message>
    <message>
        <source>Look once more. If it goes on, the rest of this list says why.</source>
        <translation>Regarde encore une fois. Si cela continue, le reste de la liste dit pourquoi.</translation>
    </message>
    <message>
        <source>Make one now: ./run backup EVENT</source>
        <translation>Fais-en une maintenant : ./run backup EVENT</translation>
    </message>
    <message>
        <source>Make room, or move the event to another disk.</source>
        <translation>Fais de la place, ou déplace l’événement sur un autre disque.</translation>
    </message>
    <message>
        <source>Make room: a week needs 500 MB. Then it goes on by itself.</source>
        <translation>Fais de la place : une semaine demande 500 Mo. Ensuite, cela reprend tout seul.</translation>
    </message>
    <message>
        <source>Make the program&apos;s folder writable and start again: they are made anew.</source>
        <translation>Rends le dossier du programme inscriptible et relance : elles sont refaites.</translation>
    </message>
    <message>
        <source>Measure the width of the picture and write into %1: pixels_per_mm = %2 / WIDTH IN MM</source>
        <translation>Mesure la largeur de l’image et écris dans %1 : pixels_per_mm = %2 / LARGEUR EN MM</translation>
    </message>
    <message>
        <source>Move the event to the built-in disk, then look again.</source>
        <translation>Déplace l’événement sur le disque interne, puis regarde encore.</translation>
    </message>
    <message>
        <source>No disk is that fast: a power cut may lose finds. Use a real one.</source>
        <translation>Aucun disque n’est si rapide : une coupure de courant peut perdre des trouvailles. Prends-en un vrai.</translation>
    </message>
    <message>
        <source>No printer is the usual one.</source>
        <translation>Aucune imprimante n’est celle par défaut.</translation>
    </message>
    <message>
        <source>No touch screen was found. A mouse works as well.</source>
        <translation>Aucun écran tactile trouvé. Une souris convient aussi.</translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation>Personne ne participe encore.</translation>
    </message>
    <message>
        <source>Not every letter is drawn in: %1</source>
        <translation>Il manque des lettres en : %1</translation>
    </message>
    <message>
        <source>Nothing keeps this clock right. Compare it with yours before the week.</source>
        <translation>Rien ne tient cette horloge à l’heure. Compare-la à la tienne avant la semaine.</translation>
    </message>
    <message>
        <source>Nothing was scanned.</source>
        <translation>Rien n’a été lu.</translation>
    </message>
    <message>
        <source>Of %L1 frames of a test video, %L2 came out.</source>
        <translation>Sur %L1 images d’une vidéo d’essai, %L2 sont arrivées.</translation>
    </message>
    <message>
        <source>Open it once in the kiosk: it makes a backup, then brings it up to date.</source>
        <translation>Ouvre-le une fois dans la borne : elle le sauvegarde, puis le met à jour.</translation>
    </message>
    <message>
        <source>Open the kiosk: it asks for one. Or type: ./run pin EVENT</source>
        <translation>Ouvre la borne : elle en demande un. Ou tape : ./run pin EVENT</translation>
    </message>
    <message>
        <source>Plug in loudspeakers if you want the bell and the cheer.</source>
        <translation>Branche des enceintes si tu veux la cloche et les vivats.</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another place.</source>
        <translation>Rebranche le disque, ou choisis un autre endroit.</translation>
    </message>
    <message>
        <source>Print them elsewhere, or add a printer in the system&apos;s settings.</source>
        <translation>Imprime-les ailleurs, ou ajoute une imprimante dans les réglages du système.</translation>
    </message>
    <message>
        <source>Print them elsewhere, or type: sudo apt-get install -y cups</source>
        <translation>Imprime-les ailleurs, ou tape : sudo apt-get install -y cups</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>PySide6 %1 loses things on Python %2.</source>
        <translation>PySide6 %1 perd des choses avec Python %2.</translation>
    </message>
    <message>
        <source>Python %1 and Qt for Python %2 fit together.</source>
        <translation>Python %1 et Qt for Python %2 vont bien ensemble.</translation>
    </message>
    <message>
        <source>Python %1 is too old.</source>
        <translation>Python %1 est trop vieux.</translation>
    </message>
    <message>
        <source>Qt (PySide6) cannot be loaded.</source>
        <translation>Qt (PySide6) ne se charge pas.</translation>
    </message>
    <message>
        <source>Restore the newest backup into a new folder: ./run restore BACKUP NEWFOLDER</source>
        <translation>Restaure la sauvegarde la plus récente dans un nouveau dossier : ./run restore BACKUP NEWFOLDER</translation>
    </message>
    <message>
        <source>SQLite %1 does not keep to its settings: %2</source>
        <translation>SQLite %1 ne respecte pas ses réglages : %2</translation>
    </message>
    <message>
        <source>SQLite %1 keeps every promise that was read back. It needs no update: the WAL is not used.</source>
        <translation>SQLite %1 tient chaque promesse relue. Aucune mise à jour requise : le WAL ne sert pas.</translation>
    </message>
    <message>
        <source>Says whether everything is well on this machine, and what to do.</source>
        <translation>Dit si tout va bien sur cette machine, et quoi faire.</translation>
    </message>
    <message>
        <source>Scan any code now.</source>
        <translation>Scanne maintenant n’importe quel code.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Set date and time of this computer; opening hours go by it.</source>
        <translation>Règle la date et l’heure de cet ordinateur ; les heures d’ouverture s’y fient.</translation>
    </message>
    <message>
        <source>Set the delay between characters to 0 with the scanner&apos;s handbook.</source>
        <translation>Mets à 0 le délai entre caractères, avec le manuel du lecteur.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Sound can be played.</source>
        <translation>Le son fonctionne.</translation>
    </message>
    <message>
        <source>Start it at the kiosk&apos;s own screen, or check DISPLAY.</source>
        <translation>Lance-le à l’écran de la borne, ou vérifie DISPLAY.</translation>
    </message>
    <message>
        <source>Switch on the suffix Enter (CR) with the scanner&apos;s handbook.</source>
        <translation>Active le suffixe Entrée (CR), avec le manuel du lecteur.</translation>
    </message>
    <message>
        <source>The camera “%1” gave no picture within 3 seconds.</source>
        <translation>La caméra « %1 » n’a donné aucune image en 3 secondes.</translation>
    </message>
    <message>
        <source>The clock says %1. That cannot be.</source>
        <translation>L’horloge dit %1. C’est impossible.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing can be saved.</source>
        <translation>Le disque est plein. Rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>The event opens, and all %L1 lines of its journal hold.</source>
        <translation>L’événement s’ouvre, et les %L1 lignes de son journal tiennent.</translation>
    </message>
    <message>
        <source>The folder can be read but not written.</source>
        <translation>Le dossier se lit mais ne s’écrit pas.</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is %Ln days old.</source>
        <translation>
            <numerusform>La dernière sauvegarde a %Ln jour.</numerusform>
            <numerusform>La dernière sauvegarde a %Ln jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is %Ln minutes old.</source>
        <translation>
            <numerusform>La dernière sauvegarde a %Ln minute.</numerusform>
            <numerusform>La dernière sauvegarde a %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The organizer has no PIN yet.</source>
        <translation>L’organisateur n’a pas encore de code PIN.</translation>
    </message>
    <message>
        <source>The part of Qt that plays videos cannot be loaded.</source>
        <translation>La partie de Qt qui lit les vidéos ne se charge pas.</translation>
    </message>
    <message>
        <source>The part of Qt that reads cameras cannot be loaded.</source>
        <translation>La partie de Qt qui lit les caméras ne se charge pas.</translation>
    </message>
    <message>
        <source>The printer “%1” has stopped.</source>
        <translation>L’imprimante « %1 » s’est arrêtée.</translation>
    </message>
    <message>
        <source>The printer “%1” is ready.</source>
        <translation>L’imprimante « %1 » est prête.</translation>
    </message>
    <message>
        <source>The scanner does not end a code with Enter. It works, a blink later.</source>
        <translation>Le lecteur ne finit pas un code par Entrée. Cela marche, un clin d’œil plus tard.</translation>
    </message>
    <message>
        <source>The scanner reads our codes, %L1 ms a character.</source>
        <translation>Le lecteur lit nos codes, %L1 ms par caractère.</translation>
    </message>
    <message>
        <source>The scanner reads, but that was no code of ours.</source>
        <translation>Le lecteur lit, mais ce n’était pas un code à nous.</translation>
    </message>
    <message>
        <source>The scanner was not tried.</source>
        <translation>Le lecteur n’a pas été essayé.</translation>
    </message>
    <message>
        <source>The screen draws %L1 pictures a second.</source>
        <translation>L’écran dessine %L1 images par seconde.</translation>
    </message>
    <message>
        <source>The screen has %L1 by %L2 pixels.</source>
        <translation>L’écran a %L1 sur %L2 pixels.</translation>
    </message>
    <message>
        <source>The screen says it is %L1 by %L2 mm. That cannot be, so sizes are guessed.</source>
        <translation>L’écran dit mesurer %L1 sur %L2 mm. C’est impossible, les tailles sont donc devinées.</translation>
    </message>
    <message>
        <source>The seals of the ticket log do not fit the tickets.</source>
        <translation>Les sceaux du registre ne correspondent pas aux tickets.</translation>
    </message>
    <message>
        <source>The second place for backups is not there.</source>
        <translation>Le second endroit pour les sauvegardes n’est pas là.</translation>
    </message>
    <message>
        <source>The second place for backups is there.</source>
        <translation>Le second endroit pour les sauvegardes est là.</translation>
    </message>
    <message>
        <source>The time zone is UTC, as on a computer that nobody has set up.</source>
        <translation>Le fuseau horaire est UTC, comme sur un ordinateur que personne n’a réglé.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>There is no camera. A USB scanner and typed codes do without.</source>
        <translation>Il n’y a pas de caméra. Un lecteur USB et les codes tapés s’en passent.</translation>
    </message>
    <message>
        <source>There is no printer. Papers are PDF files in the event&apos;s folder prints.</source>
        <translation>Il n’y a pas d’imprimante. Les papiers sont des PDF dans le dossier prints de l’événement.</translation>
    </message>
    <message>
        <source>There is no screen here.</source>
        <translation>Il n’y a pas d’écran ici.</translation>
    </message>
    <message>
        <source>There is no sound. All that is heard is also seen.</source>
        <translation>Il n’y a pas de son. Tout ce qui s’entend se voit aussi.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>This could not be looked at: %1 cannot be loaded.</source>
        <translation>Impossible de regarder : %1 ne se charge pas.</translation>
    </message>
    <message>
        <source>This could not be looked at: the program for it broke off.</source>
        <translation>Impossible de regarder : le programme prévu s’est interrompu.</translation>
    </message>
    <message>
        <source>This could not be looked at: there was no answer in time.</source>
        <translation>Impossible de regarder : pas de réponse à temps.</translation>
    </message>
    <message>
        <source>This file system (%1) does not survive a power cut well.</source>
        <translation>Ce système de fichiers (%1) supporte mal une coupure de courant.</translation>
    </message>
    <message>
        <source>This folder is in memory (%1): without power it is gone.</source>
        <translation>Ce dossier est en mémoire (%1) : sans courant, il disparaît.</translation>
    </message>
    <message>
        <source>This folder is on another computer (%1).</source>
        <translation>Ce dossier est sur un autre ordinateur (%1).</translation>
    </message>
    <message>
        <source>This terminal cannot write every letter.</source>
        <translation>Ce terminal ne sait pas écrire toutes les lettres.</translation>
    </message>
    <message>
        <source>This was read in a terminal; the kiosk&apos;s window reads even better.</source>
        <translation>C’était lu dans un terminal ; la fenêtre de la borne lit encore mieux.</translation>
    </message>
    <message>
        <source>To save for good takes %1 ms; the slowest of 20 took %2 ms.</source>
        <translation>Enregistrer pour de bon prend %1 ms ; le plus lent des 20 essais, %2 ms.</translation>
    </message>
    <message>
        <source>Translations are missing: %1</source>
        <translation>Il manque des traductions : %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Tape : %1</translation>
    </message>
    <message>
        <source>Unplug what it is about, plug it in again, and look once more.</source>
        <translation>Débranche ce dont il s’agit, rebranche-le, et regarde encore.</translation>
    </message>
    <message>
        <source>Use Python 3.12, or the version that requirements.lock names.</source>
        <translation>Prends Python 3.12, ou la version que nomme requirements.lock.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Visitors will wait for it. An SSD instead of a stick or card helps.</source>
        <translation>Les visiteurs l’attendront. Un SSD au lieu d’une clé ou d’une carte aide.</translation>
    </message>
    <message>
        <source>look</source>
        <translation>à voir</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>à réparer</translation>
    </message>
    <message>
        <source>“%1” sees: %L2 by %L3 pixels after %L4 ms. No picture was kept.</source>
        <translation>« %1 » voit : %L2 sur %L3 pixels après %L4 ms. Aucune image n’a été gardée.</translation>
    </message>
</context>
<context>
    <name>DoctorScreen</name>
    <message numerus="yes">
        <source>%Ln things need mending.</source>
        <translation>
            <numerusform>%Ln chose est à réparer.</numerusform>
            <numerusform>%Ln choses sont à réparer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All works. %Ln things are worth a look.</source>
        <translation>
            <numerusform>Tout marche. %Ln chose vaut un coup d’œil.</numerusform>
            <numerusform>Tout marche. %Ln choses valent un coup d’œil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Everything is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder encore</translation>
    </message>
    <message>
        <source>Looking around</source>
        <translation>On fait le tour</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Screen, fonts, camera, printer, disk and everything in the event&apos;s file.</source>
        <translation>Écran, polices, caméra, imprimante, disque et tout le fichier de l’événement.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>A PIN has %L1 to %L2 digits.</source>
        <translation>Un PIN compte de %L1 à %L2 chiffres.</translation>
    </message>
    <message>
        <source>A shift needs a team, a start, and another time as its end.</source>
        <translation>Pour un créneau, il faut une équipe, un début et une autre heure de fin.</translation>
    </message>
    <message>
        <source>A title has 1 to %L1 characters.</source>
        <translation>Un titre compte de 1 à %L1 caractères.</translation>
    </message>
    <message>
        <source>Choose at least one language for the papers.</source>
        <translation>Choisis au moins une langue pour les papiers.</translation>
    </message>
    <message>
        <source>Handlebar does not speak this language yet.</source>
        <translation>Handlebar ne parle pas encore cette langue.</translation>
    </message>
    <message>
        <source>New PIN, 6 digits or more: </source>
        <translation>Nouveau PIN, 6 chiffres ou plus&#x202f;: </translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another place.</source>
        <translation>Rebranche le disque, ou choisis un autre endroit.</translation>
    </message>
    <message>
        <source>That one is easy to guess. Mix the digits a little more.</source>
        <translation>Celui-là se devine facilement. Mélange un peu plus les chiffres.</translation>
    </message>
    <message>
        <source>The backup was made and read back: %1</source>
        <translation>La sauvegarde est faite et relue&#x202f;: %1</translation>
    </message>
    <message>
        <source>The event cannot go there from where it is now.</source>
        <translation>L’événement ne peut pas passer à cette étape pour l’instant.</translation>
    </message>
    <message>
        <source>The event “%1” is ready. Its mark is %2.</source>
        <translation>L’événement «&#x202f;%1&#x202f;» est prêt. Son sigle&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The hunt has to open before it closes.</source>
        <translation>La chasse doit commencer avant de finir.</translation>
    </message>
    <message>
        <source>The new PIN is set.</source>
        <translation>Le nouveau PIN est en place.</translation>
    </message>
    <message>
        <source>The same PIN again: </source>
        <translation>Le même PIN, encore une fois&#x202f;: </translation>
    </message>
    <message>
        <source>The second place for backups is not there.</source>
        <translation>Le second endroit pour les sauvegardes est introuvable.</translation>
    </message>
    <message>
        <source>The two were different. Nothing was changed.</source>
        <translation>Les deux n’étaient pas pareils. Rien n’a changé.</translation>
    </message>
    <message>
        <source>There is no backup of this name.</source>
        <translation>Aucune sauvegarde ne porte ce nom.</translation>
    </message>
    <message>
        <source>There is something in this folder already. Choose a new one.</source>
        <translation>Il y a déjà quelque chose dans ce dossier. Choisis-en un nouveau.</translation>
    </message>
    <message>
        <source>This event is already open in another window. Close it there first.</source>
        <translation>Cet événement est déjà ouvert dans une autre fenêtre. Ferme-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>This event was never finished. Make a new one, or restore a backup.</source>
        <translation>Cet événement n’a jamais été terminé. Crées-en un nouveau, ou restaure une sauvegarde.</translation>
    </message>
    <message>
        <source>This folder belongs to another event than the file in it.</source>
        <translation>Ce dossier et le fichier qu’il contient ne sont pas du même événement.</translation>
    </message>
    <message>
        <source>“%1” is back, in %2</source>
        <translation>«&#x202f;%1&#x202f;» est de retour, dans %2</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Make one now</source>
        <translation>En faire une</translation>
    </message>
</context>
<context>
    <name>HeldLine</name>
    <message numerus="yes">
        <source>You hold %Ln tickets now.</source>
        <translation>
            <numerusform>Tu as maintenant %Ln ticket.</numerusform>
            <numerusform>Tu as maintenant %Ln tickets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Claim</source>
        <translation>Je l’ai&#x202f;!</translation>
    </message>
    <message>
        <source>Hold a mustache under the scanner. Any time, any screen.</source>
        <translation>Passe une moustache sous le scanner. À tout moment, sur tout écran.</translation>
    </message>
    <message>
        <source>How to play</source>
        <translation>Comment jouer</translation>
    </message>
    <message>
        <source>I found a mustache</source>
        <translation>J’ai trouvé une moustache</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>Le tableau</translation>
    </message>
    <message>
        <source>Three steps, one prize draw</source>
        <translation>Trois étapes, un tirage au sort</translation>
    </message>
    <message>
        <source>Who is in front?</source>
        <translation>Qui est en tête&#x202f;?</translation>
    </message>
</context>
<context>
    <name>HowToScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Bring it here, hold it under the scanner, say who you are.</source>
        <translation>Apporte-la ici, passe-la sous le scanner, dis qui tu es.</translation>
    </message>
    <message>
        <source>Each one is a raffle ticket. More tickets, more luck!</source>
        <translation>Chacune vaut un ticket. Plus de tickets, plus de chances&#x202f;!</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>How to play</source>
        <translation>Comment jouer</translation>
    </message>
    <message>
        <source>Paper mustaches hide all over the place.</source>
        <translation>Des moustaches en papier se cachent partout.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Win</source>
        <translation>Gagner</translation>
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
            <numerusform>%Ln moustache court toujours.</numerusform>
            <numerusform>%Ln moustaches courent toujours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches made, %1 to %2.</source>
        <translation>
            <numerusform>%Ln moustache faite, de %1 à %2.</numerusform>
            <numerusform>%Ln moustaches faites, de %1 à %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A mustache is worth between 1 and %1 tickets.</source>
        <translation>Une moustache vaut de 1 à %1 tickets.</translation>
    </message>
    <message>
        <source>All of these were found already. There is nothing to print again.</source>
        <translation>Elles ont toutes été trouvées. Il n’y a rien à réimprimer.</translation>
    </message>
    <message>
        <source>An event holds at most %1 mustaches.</source>
        <translation>Un événement contient au plus %1 moustaches.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>Choisis un autre dossier, ou demande le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Choose between 1 and %1 mustaches at once.</source>
        <translation>Choisis de 1 à %1 moustaches à la fois.</translation>
    </message>
    <message>
        <source>Drawing: %L1 of %L2</source>
        <translation>Dessin&#x202f;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>Every mustache was found.</source>
        <translation>Toutes les moustaches sont trouvées.</translation>
    </message>
    <message>
        <source>Nobody has found this mustache. There is nothing to move.</source>
        <translation>Personne n’a trouvé cette moustache. Il n’y a rien à déplacer.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1.</source>
        <translation>Impossible d’écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>Other mustaches were made in the meantime. Make these once more.</source>
        <translation>D’autres moustaches ont été faites entre-temps. Refais celles-ci.</translation>
    </message>
    <message>
        <source>Say why, so that everybody can understand it later.</source>
        <translation>Dis pourquoi, pour que tout le monde comprenne plus tard.</translation>
    </message>
    <message>
        <source>See whether the disk is full, then make the sheet again.</source>
        <translation>Regarde si le disque est plein, puis refais la planche.</translation>
    </message>
    <message>
        <source>Some of these were found already. Nothing was changed.</source>
        <translation>Certaines ont déjà été trouvées. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The paper is A4 or Letter.</source>
        <translation>Le papier est A4 ou Letter.</translation>
    </message>
    <message>
        <source>The sheet could not be written.</source>
        <translation>La planche n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>The size is small, medium or large.</source>
        <translation>La taille est small, medium ou large.</translation>
    </message>
    <message>
        <source>Their sheet: %1 - print it, it is the only copy of the codes.</source>
        <translation>Leur planche&#x202f;: %1 - imprime-la, c’est la seule copie des codes.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation>Il y a déjà un fichier %1. Choisis un autre nom.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>There is no piece %1.</source>
        <translation>Il n’y a pas de moustache %1.</translation>
    </message>
    <message>
        <source>There is no such sheet.</source>
        <translation>Cette planche n’existe pas.</translation>
    </message>
    <message>
        <source>This name is no longer in the list. Ask the organizer.</source>
        <translation>Ce nom n’est plus dans la liste. Demande à l’organisation.</translation>
    </message>
</context>
<context>
    <name>HuntHeadline</name>
    <message numerus="yes">
        <source>%Ln are still out there.</source>
        <translation>
            <numerusform>%Ln court toujours.</numerusform>
            <numerusform>%Ln courent toujours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches found.</source>
        <translation>
            <numerusform>%Ln moustache trouvée.</numerusform>
            <numerusform>%Ln moustaches trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every single one. What an office!</source>
        <translation>Toutes sans exception. Quel bureau&#x202f;!</translation>
    </message>
    <message>
        <source>Soon: the hunt!</source>
        <translation>Bientôt, la chasse&#x202f;!</translation>
    </message>
    <message>
        <source>The hunt is on!</source>
        <translation>La chasse est ouverte&#x202f;!</translation>
    </message>
    <message>
        <source>The mustaches are still being groomed.</source>
        <translation>Les moustaches se font encore une beauté.</translation>
    </message>
</context>
<context>
    <name>LatestFinds</name>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Clear: %1</source>
        <translation>Effacer&#x202f;: %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Pas choisi</translation>
    </message>
    <message>
        <source>Set a time</source>
        <translation>Choisir l’heure</translation>
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
        <translation>Cow-boy</translation>
    </message>
    <message>
        <source>Dalí</source>
        <translation>Dalí</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglaise</translation>
    </message>
    <message>
        <source>Fu Manchu</source>
        <translation>Fu Manchu</translation>
    </message>
    <message>
        <source>Handlebar</source>
        <translation>Guidon</translation>
    </message>
    <message>
        <source>Horseshoe</source>
        <translation>Fer à cheval</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hongroise</translation>
    </message>
    <message>
        <source>Imperial</source>
        <translation>Impériale</translation>
    </message>
    <message>
        <source>Lampshade</source>
        <translation>Abat-jour</translation>
    </message>
    <message>
        <source>Musketeer</source>
        <translation>Mousquetaire</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Naturelle</translation>
    </message>
    <message>
        <source>Painter&apos;s brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>Crayon</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>Pyramide</translation>
    </message>
    <message>
        <source>Walrus</source>
        <translation>Morse</translation>
    </message>
</context>
<context>
    <name>MustacheRuler</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>NameFinder</name>
    <message>
        <source>By team</source>
        <translation>Par équipe</translation>
    </message>
    <message>
        <source>Nobody found. Try other letters, or look in your team.</source>
        <translation>Personne à ce nom. Essaie d’autres lettres, ou cherche dans ton équipe.</translation>
    </message>
    <message>
        <source>Nobody found. Try other letters.</source>
        <translation>Personne à ce nom. Essaie d’autres lettres.</translation>
    </message>
    <message>
        <source>Three letters of your name</source>
        <translation>Trois lettres de ton nom</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation>Taper mon nom</translation>
    </message>
    <message>
        <source>Which team are you in?</source>
        <translation>Quelle est ton équipe&#x202f;?</translation>
    </message>
    <message>
        <source>Your name shows up here as you type.</source>
        <translation>Ton nom s’affiche ici à mesure que tu tapes.</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>A box stands for each letter that our fonts do not have.</source>
        <translation>Un carré remplace chaque lettre qui manque à nos polices.</translation>
    </message>
    <message>
        <source>Find a paper mustache. They hide all over the office.</source>
        <translation>Trouve une moustache en papier. Elles se cachent dans tout le bureau.</translation>
    </message>
    <message>
        <source>Get a ticket for the big draw. A golden one gives you more.</source>
        <translation>Gagne un ticket pour le grand tirage au sort. Une dorée en donne plus.</translation>
    </message>
    <message>
        <source>Keep this sheet: it is the only copy of these codes.</source>
        <translation>Garde bien cette planche&#x202f;: c’est la seule copie de ces codes.</translation>
    </message>
    <message>
        <source>Scan it at the kiosk and say who you are.</source>
        <translation>Scanne-la à la borne et dis qui tu es.</translation>
    </message>
    <message>
        <source>Scan me at the kiosk.</source>
        <translation>Scanne-moi à la borne.</translation>
    </message>
    <message>
        <source>Sheet %1, page %2 of %3</source>
        <translation>Planche %1, page %2 sur %3</translation>
    </message>
    <message>
        <source>Some words did not fit on the paper, so their end was left out.</source>
        <translation>Des mots trop longs pour le papier ont été raccourcis.</translation>
    </message>
    <message>
        <source>The hunt is on!</source>
        <translation>La chasse est ouverte&#x202f;!</translation>
    </message>
    <message>
        <source>The title did not fit on the paper, so its end was left out.</source>
        <translation>Le titre, trop long pour le papier, a été raccourci.</translation>
    </message>
    <message numerus="yes">
        <source>Worth %Ln tickets!</source>
        <translation>
            <numerusform>Vaut %Ln ticket&#x202f;!</numerusform>
            <numerusform>Vaut %Ln tickets&#x202f;!</numerusform>
        </translation>
    </message>
    <message>
        <source>You found one!</source>
        <translation>Tu en as une&#x202f;!</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%Ln as before</source>
        <translation>
            <numerusform>%Ln comme avant</numerusform>
            <numerusform>%Ln comme avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln a changé</numerusform>
            <numerusform>%Ln ont changé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer in the list, now inactive</source>
        <translation>
            <numerusform>%Ln n’est plus dans la liste et devient inactif</numerusform>
            <numerusform>%Ln ne sont plus dans la liste et deviennent inactifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people written.</source>
        <translation>
            <numerusform>%Ln personne écrite.</numerusform>
            <numerusform>%Ln personnes écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>A cell of this row is far too long.</source>
        <translation>Une case de cette ligne est bien trop longue.</translation>
    </message>
    <message>
        <source>Check its name and place, then try again.</source>
        <translation>Vérifie son nom et son emplacement, puis réessaie.</translation>
    </message>
    <message>
        <source>Columns that are not used: %1</source>
        <translation>Colonnes non utilisées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Row %1 has the same e-mail address.</source>
        <translation>La ligne %1 a la même adresse e-mail.</translation>
    </message>
    <message>
        <source>Row %1 has the same name and team. If they are two people, give each a staff number.</source>
        <translation>La ligne %1 a le même nom et la même équipe. Si ce sont deux personnes, donne un matricule à chacune.</translation>
    </message>
    <message>
        <source>Row %1 has the same staff number.</source>
        <translation>La ligne %1 a le même matricule.</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The encoding %1 is not known here.</source>
        <translation>L’encodage %1 n’est pas connu ici.</translation>
    </message>
    <message>
        <source>The file with the people cannot be read.</source>
        <translation>Le fichier des personnes ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The first row must name the columns, like: Given name, Family name, Team.</source>
        <translation>La première ligne doit nommer les colonnes, par exemple&#x202f;: Prénom, Nom de famille, Équipe.</translation>
    </message>
    <message>
        <source>The letters were read as %1. If names look wrong, choose another with --encoding.</source>
        <translation>Les lettres ont été lues en %1. Si des noms ont l’air bizarres, choisis un autre encodage avec --encoding.</translation>
    </message>
    <message>
        <source>The list has problems. Nothing was changed.</source>
        <translation>La liste a des soucis. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Il manque le nom.</translation>
    </message>
    <message>
        <source>The people changed in between. Look at the list again.</source>
        <translation>Les personnes ont changé entre-temps. Regarde la liste encore une fois.</translation>
    </message>
    <message>
        <source>The quotation marks do not match. Each one needs a partner.</source>
        <translation>Les guillemets ne vont pas par deux. Chacun a besoin d’un partenaire.</translation>
    </message>
    <message>
        <source>There are more than %1 columns.</source>
        <translation>Il y a plus de %1 colonnes.</translation>
    </message>
    <message>
        <source>There are more than %1 people.</source>
        <translation>Il y a plus de %1 personnes.</translation>
    </message>
    <message>
        <source>There is no column with names. Add one, for example Given name or Name.</source>
        <translation>Il n’y a pas de colonne avec des noms. Ajoutes-en une, par exemple Prénom ou Nom.</translation>
    </message>
    <message>
        <source>There is nobody in this file.</source>
        <translation>Il n’y a personne dans ce fichier.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Cela ne ressemble pas à une adresse e-mail.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. A list of names is much smaller.</source>
        <translation>Ce fichier dépasse %1 Mo. Une liste de noms est bien plus petite.</translation>
    </message>
    <message>
        <source>This file is not stored as %1.</source>
        <translation>Ce fichier n’est pas enregistré en %1.</translation>
    </message>
    <message>
        <source>This is a spreadsheet file. Open it in your spreadsheet program and save it as CSV (UTF-8).</source>
        <translation>C’est un fichier de tableur. Ouvre-le dans ton tableur et enregistre-le en CSV (UTF-8).</translation>
    </message>
    <message>
        <source>This is longer than %1 letters. Make it shorter.</source>
        <translation>Cela dépasse %1 lettres. Fais plus court.</translation>
    </message>
    <message>
        <source>This is not a text file. A list of people is saved as CSV (UTF-8).</source>
        <translation>Ce n’est pas un fichier texte. Une liste de personnes s’enregistre en CSV (UTF-8).</translation>
    </message>
    <message>
        <source>This may be someone who is already here. Give the row the staff number or e-mail address we know.</source>
        <translation>C’est peut-être quelqu’un qui est déjà là. Mets sur cette ligne le matricule ou l’adresse e-mail que nous connaissons.</translation>
    </message>
    <message>
        <source>This person is not in the list.</source>
        <translation>Cette personne n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns.</source>
        <translation>Cette ligne a plus de cases qu’il n’y a de colonnes.</translation>
    </message>
    <message>
        <source>This was a try. Nothing was changed.</source>
        <translation>C’était un essai. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Two columns have this header. Keep one of them.</source>
        <translation>Deux colonnes ont ce titre. Gardes-en une.</translation>
    </message>
    <message>
        <source>We cannot read the letters of this file. Save it as CSV (UTF-8).</source>
        <translation>Nous n’arrivons pas à lire les lettres de ce fichier. Enregistre-le en CSV (UTF-8).</translation>
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
        <translation>Retour</translation>
    </message>
    <message>
        <source>Drawing your mustaches</source>
        <translation>Tes moustaches se dessinent</translation>
    </message>
    <message>
        <source>Each one gets its own code.</source>
        <translation>Chacune reçoit son propre code.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>It is saved as %1. Print it, cut it out, hide them all. Keep it safe: nobody else has these codes.</source>
        <translation>Elle est enregistrée sous %1. Imprime, découpe, cache-les toutes. Garde-la bien&#x202f;: personne d’autre n’a ces codes.</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln mustaches</source>
        <translation>
            <numerusform>Faire %Ln moustache</numerusform>
            <numerusform>Faire %Ln moustaches</numerusform>
        </translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Mustaches</source>
        <translation>Moustaches</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Print these and cut them out. They are saved in %1</source>
        <translation>À imprimer et à découper. Les planches sont dans %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The sheets you make appear here, ready to print. They are saved in %1</source>
        <translation>Les planches que tu fais arrivent ici, prêtes à imprimer. Elles sont dans %1</translation>
    </message>
    <message>
        <source>Tickets for each</source>
        <translation>Tickets chacune</translation>
    </message>
    <message>
        <source>Wonderful</source>
        <translation>Parfait</translation>
    </message>
    <message>
        <source>Your sheet is ready.</source>
        <translation>Ta planche est prête.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>%Ln chiffre tapé</numerusform>
            <numerusform>%Ln chiffres tapés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>At least %L1 digits. It opens organizer mode on this kiosk, and nothing else.</source>
        <translation>Au moins %L1 chiffres. Il ouvre le mode organisation de cette borne, et rien d’autre.</translation>
    </message>
    <message>
        <source>Choose your PIN</source>
        <translation>Choisis ton PIN</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Only the organizers have it. Not you? Home is one touch away.</source>
        <translation>Seule l’organisation le connaît. Ce n’est pas toi&#x202f;? «&#x202f;Accueil&#x202f;» te ramène d’un geste.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>Pour qu’un doigt qui glisse ne te laisse pas dehors.</translation>
    </message>
    <message numerus="yes">
        <source>That is not it. %Ln tries left.</source>
        <translation>
            <numerusform>Ce n’est pas ça. Encore %Ln essai.</numerusform>
            <numerusform>Ce n’est pas ça. Encore %Ln essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>That one is easy to guess. Mix the digits a little more.</source>
        <translation>Celui-là se devine facilement. Mélange un peu plus les chiffres.</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Le même PIN, encore une fois</translation>
    </message>
    <message>
        <source>Those two were different. Start again.</source>
        <translation>Les deux n’étaient pas pareils. On recommence.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. The pad opens again in %Ln seconds.</source>
        <translation>
            <numerusform>Trop d’essais. Le clavier revient dans %Ln seconde.</numerusform>
            <numerusform>Trop d’essais. Le clavier revient dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Ton PIN</translation>
    </message>
</context>
<context>
    <name>ProgressSheet</name>
    <message>
        <source>%L1 percent</source>
        <translation>%L1 pour cent</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>Make sure that the program&apos;s folder can be written to, then start again.</source>
        <translation>Vérifie qu’on peut écrire dans le dossier du programme, puis relance-le.</translation>
    </message>
    <message>
        <source>The screens could not be put together.</source>
        <translation>Les écrans n’ont pas pu être assemblés.</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Vérifie qu’il est bien là et que tu peux le lire.</translation>
    </message>
    <message>
        <source>Copy it again, or take a new picture.</source>
        <translation>Copie-le encore une fois, ou prends une nouvelle photo.</translation>
    </message>
    <message>
        <source>No code found.</source>
        <translation>Aucun code trouvé.</translation>
    </message>
    <message>
        <source>Say what codes are in pictures and videos. Nothing is claimed.</source>
        <translation>Dit quels codes se trouvent dans des images et des vidéos. Rien n’est compté.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Ce fichier ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>This file is damaged, or only a part of it is here.</source>
        <translation>Ce fichier est abîmé, ou il n’en reste qu’une partie.</translation>
    </message>
    <message>
        <source>This is not a picture or a video that can be read here. Use JPEG, PNG or MP4.</source>
        <translation>Ce n’est pas une image ou une vidéo lisible ici. Utilise JPEG, PNG ou MP4.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be read here. Save it as JPEG and try again.</source>
        <translation>Ce type d’image n’est pas lisible ici. Enregistre-la en JPEG et réessaie.</translation>
    </message>
    <message>
        <source>This picture is too large. Use one of at most 40 megapixels.</source>
        <translation>Cette image est trop grande. Prends-en une de 40 mégapixels au plus.</translation>
    </message>
    <message>
        <source>a Wi-Fi code, not a mustache</source>
        <translation>un code Wi-Fi, pas une moustache</translation>
    </message>
    <message>
        <source>a ballot of event %1</source>
        <translation>un bulletin de vote de l’événement %1</translation>
    </message>
    <message>
        <source>a certificate of event %1</source>
        <translation>un diplôme de l’événement %1</translation>
    </message>
    <message>
        <source>a code that makes no sense here</source>
        <translation>un code qui ne veut rien dire ici</translation>
    </message>
    <message>
        <source>a code to be typed in</source>
        <translation>un code à taper</translation>
    </message>
    <message>
        <source>a contact, not a mustache</source>
        <translation>un contact, pas une moustache</translation>
    </message>
    <message>
        <source>a hidden mustache of event %1</source>
        <translation>une moustache cachée de l’événement %1</translation>
    </message>
    <message>
        <source>a pass of event %1</source>
        <translation>un badge de l’événement %1</translation>
    </message>
    <message>
        <source>a text, not a mustache</source>
        <translation>un texte, pas une moustache</translation>
    </message>
    <message>
        <source>a web address, not a mustache</source>
        <translation>une adresse web, pas une moustache</translation>
    </message>
    <message>
        <source>from event %1</source>
        <translation>de l’événement %1</translation>
    </message>
</context>
<context>
    <name>ScrollColumn</name>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Retour sans enregistrer</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Dès le début</translation>
    </message>
    <message>
        <source>It stays open</source>
        <translation>Elle reste ouverte</translation>
    </message>
    <message>
        <source>Keep late finds for me to decide</source>
        <translation>Garder les retardataires, je déciderai</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation>Pas encore fixé</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Papers speak</source>
        <translation>Langues des papiers</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>L’événement</translation>
    </message>
    <message>
        <source>The hunt closes</source>
        <translation>Fin de la chasse</translation>
    </message>
    <message>
        <source>The hunt opens</source>
        <translation>Début de la chasse</translation>
    </message>
    <message>
        <source>The kiosk greets in</source>
        <translation>La borne accueille en</translation>
    </message>
    <message>
        <source>The prize draw</source>
        <translation>Le tirage au sort</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>SheetLine</name>
    <message numerus="yes">
        <source>%Ln mustaches.</source>
        <translation>
            <numerusform>%Ln moustache.</numerusform>
            <numerusform>%Ln moustaches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches. Printed; the file is gone.</source>
        <translation>
            <numerusform>%Ln moustache. Imprimée&#x202f;; le fichier est parti.</numerusform>
            <numerusform>%Ln moustaches. Imprimées&#x202f;; le fichier est parti.</numerusform>
        </translation>
    </message>
    <message>
        <source>I printed it</source>
        <translation>C’est imprimé</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Start the kiosk from a desktop, or take a tour with ./run tour DIR.</source>
        <translation>Lance la borne depuis un bureau, ou fais le tour avec ./run tour DIR.</translation>
    </message>
    <message>
        <source>There is no screen here.</source>
        <translation>Il n’y a pas d’écran ici.</translation>
    </message>
</context>
<context>
    <name>StandingLine</name>
    <message>
        <source>%1: place %L2 of %L3</source>
        <translation>%1&#x202f;: place %L2 sur %L3</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: %1</source>
        <translation>Moins&#x202f;: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Plus&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>I am here</source>
        <translation>Je suis là</translation>
    </message>
    <message>
        <source>Still there?</source>
        <translation>Toujours là&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>This screen clears itself in %Ln seconds.</source>
        <translation>
            <numerusform>Cet écran s’efface dans %Ln seconde.</numerusform>
            <numerusform>Cet écran s’efface dans %Ln secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>A newer Handlebar made this event. Update this one to open it.</source>
        <translation>Cet événement vient d’un Handlebar plus récent. Mets celui-ci à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>A picture or video of this event is damaged on the disk.</source>
        <translation>Une image ou une vidéo de cet événement est abîmée sur le disque.</translation>
    </message>
    <message>
        <source>An older Handlebar made this event. Open it once in the kiosk.</source>
        <translation>Cet événement vient d’un Handlebar plus ancien. Ouvre-le une fois dans la borne.</translation>
    </message>
    <message>
        <source>Another program is using the event&apos;s file.</source>
        <translation>Un autre programme utilise le fichier de l’événement.</translation>
    </message>
    <message>
        <source>Another program left half-made changes beside the event. Restore a backup.</source>
        <translation>Un autre programme a laissé des changements à moitié faits. Restaure une sauvegarde.</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>Ferme ce programme, puis réessaie.</translation>
    </message>
    <message>
        <source>Make some room on the disk, then try again.</source>
        <translation>Fais un peu de place sur le disque, puis réessaie.</translation>
    </message>
    <message>
        <source>Restore the newest backup into a new folder.</source>
        <translation>Restaure la dernière sauvegarde dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>Take it out of the event, then make the backup.</source>
        <translation>Retire-la de l’événement, puis fais la sauvegarde.</translation>
    </message>
    <message>
        <source>Tell the organizer. As soon as there is room, it goes on.</source>
        <translation>Préviens l’organisation. Dès qu’il y a de la place, ça repart.</translation>
    </message>
    <message>
        <source>The backup did not come out right, so it was not kept.</source>
        <translation>La sauvegarde était ratée, elle n’a pas été gardée.</translation>
    </message>
    <message>
        <source>The disk did not answer.</source>
        <translation>Le disque ne répond pas.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved.</source>
        <translation>Le disque est plein, rien n’a pu être enregistré.</translation>
    </message>
    <message>
        <source>The disk of the kiosk is full.</source>
        <translation>Le disque de la borne est plein.</translation>
    </message>
    <message>
        <source>The event&apos;s file is damaged.</source>
        <translation>Le fichier de l’événement est abîmé.</translation>
    </message>
    <message>
        <source>The event&apos;s file is empty. Restore a backup into a new folder.</source>
        <translation>Le fichier de l’événement est vide. Restaure une sauvegarde dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>The file found here is not a Handlebar event, or it is damaged.</source>
        <translation>Le fichier trouvé ici n’est pas un événement Handlebar, ou il est abîmé.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Un fichier porte déjà ce nom. Choisis-en un autre.</translation>
    </message>
    <message>
        <source>There is an event here already.</source>
        <translation>Il y a déjà un événement ici.</translation>
    </message>
    <message>
        <source>There is no event here.</source>
        <translation>Il n’y a pas d’événement ici.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>Cette sauvegarde est abîmée.</translation>
    </message>
    <message>
        <source>This disk can be read but not written.</source>
        <translation>On peut lire ce disque, mais pas y écrire.</translation>
    </message>
    <message>
        <source>This file is not a backup of a Handlebar event.</source>
        <translation>Ce fichier n’est pas la sauvegarde d’un événement Handlebar.</translation>
    </message>
    <message>
        <source>Try once more. If it fails again, use another disk.</source>
        <translation>Essaie encore une fois. Si ça échoue à nouveau, prends un autre disque.</translation>
    </message>
    <message>
        <source>Unlock it, or copy the event to another disk.</source>
        <translation>Déverrouille-le, ou copie l’événement sur un autre disque.</translation>
    </message>
    <message>
        <source>Use an older backup, or the one at the second place.</source>
        <translation>Prends une sauvegarde plus ancienne, ou celle du second endroit.</translation>
    </message>
    <message>
        <source>Wait a moment and try again. If it goes on, check the disk.</source>
        <translation>Attends un instant et réessaie. Si ça continue, vérifie le disque.</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Bravo!</source>
        <translation>Bravo&#x202f;!</translation>
    </message>
    <message>
        <source>Bravo, %1!</source>
        <translation>Bravo, %1&#x202f;!</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>I have another</source>
        <translation>J’en ai une autre</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>Pas toi&#x202f;?</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>Golden!</source>
        <translation>Dorée&#x202f;!</translation>
    </message>
    <message>
        <source>Raffle ticket</source>
        <translation>Ticket de tombola</translation>
    </message>
    <message>
        <source>Raffle ticket for %1</source>
        <translation>Ticket de tombola pour %1</translation>
    </message>
    <message>
        <source>The draw: %1</source>
        <translation>Tirage au sort&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Customer Service Week</source>
        <translation>Semaine du service client</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Everything you have is safe. Go home and try it once more.</source>
        <translation>Tout ce que tu as est en sécurité. Touche «&#x202f;Accueil&#x202f;» et réessaie.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>That went a little crooked.</source>
        <translation>C’est parti un peu de travers.</translation>
    </message>
</context>
<context>
    <name>TypeScreen</name>
    <message numerus="yes">
        <source>%Ln letters are still missing. Look at the paper again.</source>
        <translation>
            <numerusform>Il manque encore %Ln lettre. Regarde bien le papier.</numerusform>
            <numerusform>Il manque encore %Ln lettres. Regarde bien le papier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>It is printed under the mustache, like %1.</source>
        <translation>Il est imprimé sous la moustache, comme %1.</translation>
    </message>
    <message>
        <source>No code has a %1. Look again: is it another letter?</source>
        <translation>Aucun code n’a de %1. Regarde encore&#x202f;: est-ce une autre lettre&#x202f;?</translation>
    </message>
    <message>
        <source>One letter is off. Compare them with the paper, one by one.</source>
        <translation>Une lettre n’est pas la bonne. Compare-les au papier, une par une.</translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln letters too many. Look at the paper again.</source>
        <translation>
            <numerusform>Il y a %Ln lettre de trop. Regarde bien le papier.</numerusform>
            <numerusform>Il y a %Ln lettres de trop. Regarde bien le papier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is printed under the mustache.</source>
        <translation>Le code est imprimé sous la moustache.</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Taper le code</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo %L1</source>
        <translation>Annuler %L1</translation>
    </message>
</context>
<context>
    <name>Wag</name>
    <message>
        <source>Working on it</source>
        <translation>Ça travaille</translation>
    </message>
</context>
<context>
    <name>WhoScreen</name>
    <message>
        <source>It stays free</source>
        <translation>Elle reste libre</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Laisser comme ça</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Who found it?</source>
        <translation>Qui l’a trouvée&#x202f;?</translation>
    </message>
    <message>
        <source>Who was it, then?</source>
        <translation>C’était qui, alors&#x202f;?</translation>
    </message>
</context>
</TS>
