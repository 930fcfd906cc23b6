<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AbortButton</name>
    <message>
        <source>Break off</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>AbortStep</name>
    <message>
        <source>Break it off</source>
        <translation>L’arrêter</translation>
    </message>
    <message>
        <source>Break this draw off?</source>
        <translation>Arrêter ce tirage&#x202f;?</translation>
    </message>
    <message>
        <source>Go on with the draw</source>
        <translation>Continuer le tirage</translation>
    </message>
    <message>
        <source>In your own words, or touch one below</source>
        <translation>Avec tes mots, ou touche une raison ci-dessous</translation>
    </message>
    <message>
        <source>It stays in the books as broken off, with its number and your reason, and everybody can read both. The prizes are drawn in another draw.</source>
        <translation>Il reste noté comme arrêté, avec son numéro et ta raison, et tout le monde peut lire les deux. Les lots seront tirés dans un autre tirage.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Nothing of it stays. The draw itself is as it was.</source>
        <translation>Il n’en reste rien. Le tirage lui-même est comme avant.</translation>
    </message>
    <message>
        <source>Something was typed wrong.</source>
        <translation>Quelque chose a été mal tapé.</translation>
    </message>
    <message>
        <source>The list was wrong.</source>
        <translation>La liste n’était pas juste.</translation>
    </message>
    <message>
        <source>The secret is lost.</source>
        <translation>Le secret est perdu.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>La jeter</translation>
    </message>
    <message>
        <source>Throw this rehearsal away?</source>
        <translation>Jeter cette répétition&#x202f;?</translation>
    </message>
    <message>
        <source>We ran out of time.</source>
        <translation>Nous n’avions plus le temps.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
</context>
<context>
    <name>AbortedStep</name>
    <message>
        <source>Fingerprint of the file that says so</source>
        <translation>Empreinte du fichier qui le dit</translation>
    </message>
    <message>
        <source>Leave the stage</source>
        <translation>Quitter la scène</translation>
    </message>
    <message>
        <source>Nobody won, and the secret was never read. The next draw names this one, so nobody can hide it.</source>
        <translation>Personne n’a gagné, et le secret n’a jamais été lu. Le prochain tirage nommera celui-ci&#x202f;: personne ne peut le cacher.</translation>
    </message>
    <message>
        <source>This draw was broken off</source>
        <translation>Ce tirage a été arrêté</translation>
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
        <translation>Tous les boutons descendent</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Doux</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Rien ne bouge</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Coupé</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Stronger colors</source>
        <translation>Couleurs plus fortes</translation>
    </message>
</context>
<context>
    <name>AccessSettings</name>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Buttons within low reach</source>
        <translation>Boutons placés bas</translation>
    </message>
    <message>
        <source>Every visitor begins with</source>
        <translation>Au départ, pour tout le monde</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Doux</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Rien ne bouge</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Coupé</translation>
    </message>
    <message>
        <source>On tall screens</source>
        <translation>Sur grand écran</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Stronger colors</source>
        <translation>Couleurs plus fortes</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>Make it yours</source>
        <translation>À ta façon</translation>
    </message>
    <message>
        <source>That suits me</source>
        <translation>Ça me va</translation>
    </message>
</context>
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
        <source>%1 is not over.</source>
        <translation>%1 n’est pas fini.</translation>
    </message>
    <message>
        <source>%L1 of %L2 found</source>
        <translation>Trouvées&#x202f;: %L1 sur %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches came after closing. They wait for your word.</source>
        <translation>
            <numerusform>%Ln moustache est arrivée après la fermeture. Elle attend ta décision.</numerusform>
            <numerusform>%Ln moustaches sont arrivées après la fermeture. Elles attendent ta décision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new people wait for you to say hello.</source>
        <translation>
            <numerusform>%Ln nouvelle personne attend ton bonjour.</numerusform>
            <numerusform>%Ln nouvelles personnes attendent ton bonjour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nominations wait for your word.</source>
        <translation>
            <numerusform>%Ln proposition attend ta décision.</numerusform>
            <numerusform>%Ln propositions attendent ta décision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers wait.</source>
        <translation>
            <numerusform>%Ln papier attend.</numerusform>
            <numerusform>%Ln papiers attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prizes wait for their winners.</source>
        <translation>
            <numerusform>%Ln lot attend son gagnant.</numerusform>
            <numerusform>%Ln lots attendent leurs gagnants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings wait for your yes.</source>
        <translation>
            <numerusform>%Ln enregistrement attend ton oui.</numerusform>
            <numerusform>%Ln enregistrements attendent ton oui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos did not play.</source>
        <translation>
            <numerusform>%Ln vidéo n’est pas passée.</numerusform>
            <numerusform>%Ln vidéos ne sont pas passées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new PIN</source>
        <translation>Autre PIN</translation>
    </message>
    <message>
        <source>All well?</source>
        <translation>Ça va&#x202f;?</translation>
    </message>
    <message>
        <source>Any person, any ticket</source>
        <translation>Une personne, un ticket</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Distinctions</translation>
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
        <source>Bring in your list</source>
        <translation>Apporte ta liste</translation>
    </message>
    <message>
        <source>Camera and scanner</source>
        <translation>Caméra et lecteur</translation>
    </message>
    <message>
        <source>Certificates, the red carpet</source>
        <translation>Diplômes et tapis rouge</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>Choisir une imprimante</translation>
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
        <source>Clues &amp; hours</source>
        <translation>Indices et horaires</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Concours</translation>
    </message>
    <message>
        <source>Costumes, judges, the vote</source>
        <translation>Costumes, jury, vote</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Go back to the stage</source>
        <translation>Retour sur scène</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Hiding</source>
        <translation>Cachettes</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Laisser ouverte</translation>
    </message>
    <message>
        <source>Late finds</source>
        <translation>Retardataires</translation>
    </message>
    <message>
        <source>Let us make some mustaches.</source>
        <translation>Fabriquons des moustaches&#x202f;!</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Look at everything</source>
        <translation>Tout examiner</translation>
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
        <source>Make, print, find one</source>
        <translation>Fabriquer, imprimer, chercher</translation>
    </message>
    <message>
        <source>Mustaches</source>
        <translation>Moustaches</translation>
    </message>
    <message>
        <source>Names, teams, passes</source>
        <translation>Noms, équipes, badges</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Encore personne.</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>One is made every ten minutes, as soon as something changes.</source>
        <translation>Il s’en fait une toutes les dix minutes, dès que quelque chose change.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Podium</source>
        <translation>Podium</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Prize draw</source>
        <translation>Tirage</translation>
    </message>
    <message>
        <source>Prize draws</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Prizes, rules, the stage</source>
        <translation>Lots, règles, la scène</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Red carpet</source>
        <translation>Tapis rouge</translation>
    </message>
    <message>
        <source>Scan any mustache here: it is read, and nothing is claimed.</source>
        <translation>Scanne ici n’importe quelle moustache&#x202f;: elle est lue, mais pas comptée.</translation>
    </message>
    <message>
        <source>Scan them into place</source>
        <translation>Scanner et cacher</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Thanks to watch, their hours</source>
        <translation>Des mercis à regarder, et quand</translation>
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
        <source>The printer, and what waits</source>
        <translation>L’imprimante et ce qui attend</translation>
    </message>
    <message>
        <source>The rehearsal %1 is not over.</source>
        <translation>La répétition %1 n’est pas finie.</translation>
    </message>
    <message>
        <source>The screen goes dark for visitors until somebody starts it again. Nothing is lost.</source>
        <translation>L’écran reste noir jusqu’à ce que quelqu’un relance la borne. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The show is not over.</source>
        <translation>Le spectacle n’est pas terminé.</translation>
    </message>
    <message>
        <source>Title, languages, hours</source>
        <translation>Titre, langues, horaires</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>What happened, in words</source>
        <translation>Ce qui s’est passé, en clair</translation>
    </message>
    <message>
        <source>What helps, and when</source>
        <translation>Ce qui aide, et quand</translation>
    </message>
    <message>
        <source>When too many know it</source>
        <translation>S’il est trop connu</translation>
    </message>
    <message numerus="yes">
        <source>Your first evening is not over: %Ln of six steps are done.</source>
        <translation>
            <numerusform>Ta première soirée n’est pas finie&#x202f;: %Ln étape sur six est faite.</numerusform>
            <numerusform>Ta première soirée n’est pas finie&#x202f;: %Ln étapes sur six sont faites.</numerusform>
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
        <translation>Chez l’organisateur</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>It is saved as %1. One you make later takes its place.</source>
        <translation>Il est enregistré sous le nom %1. Un plus récent le remplacera.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Faire la liste</translation>
    </message>
    <message>
        <source>Make the slips</source>
        <translation>Faire les bons</translation>
    </message>
    <message>
        <source>Making your paper</source>
        <translation>Ton papier arrive</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Slips and list</source>
        <translation>Bons et liste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The list has full names and a place to sign. A slip tells a winner what they won and where to fetch it. They are saved in %1</source>
        <translation>La liste donne les noms complets et une place pour signer. Un bon dit à chaque gagnant ce qu’il a gagné et où le chercher. Ils sont enregistrés dans %1</translation>
    </message>
    <message>
        <source>Where are the prizes?</source>
        <translation>Où sont les lots&#x202f;?</translation>
    </message>
    <message>
        <source>Your paper is ready.</source>
        <translation>Ton papier est prêt.</translation>
    </message>
</context>
<context>
    <name>AfterScreen</name>
    <message>
        <source>%1 has it. Take it back?</source>
        <translation>%1 l’a déjà. Revenir en arrière&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prizes wait for their winners.</source>
        <translation>
            <numerusform>%Ln lot attend son gagnant.</numerusform>
            <numerusform>%Ln lots attendent leurs gagnants.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Every prize is with its winner.</source>
        <translation>Chaque lot est chez son gagnant.</translation>
    </message>
    <message>
        <source>Handed over to %1.</source>
        <translation>Remis à %1.</translation>
    </message>
    <message>
        <source>It waits again</source>
        <translation>Il attend encore</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Nobody won anything in this draw.</source>
        <translation>Personne n’a rien gagné à ce tirage.</translation>
    </message>
    <message>
        <source>Nobody won.</source>
        <translation>Personne n’a gagné.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message>
        <source>Nothing waits. Every prize is with its winner.</source>
        <translation>Rien n’attend. Chaque lot est chez son gagnant.</translation>
    </message>
    <message>
        <source>Only those that wait</source>
        <translation>Seulement ceux qui attendent</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Slips and list</source>
        <translation>Bons et liste</translation>
    </message>
    <message>
        <source>This draw was called off, and nobody won. Its number and its reason are published all the same: no attempt is hidden.</source>
        <translation>Ce tirage a été annulé, et personne n’a gagné. Son numéro et sa raison sont publiés quand même&#x202f;: aucun essai n’est caché.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Winners</source>
        <translation>Gagnants</translation>
    </message>
    <message>
        <source>“%1” waits again until it is ticked off. Only when it was not handed over after all.</source>
        <translation>«&#x202f;%1&#x202f;» attend de nouveau jusqu’à ce qu’il soit coché. Seulement s’il n’a pas été remis, en fait.</translation>
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
        <source>It came after closing, and the organizer did not count it. You may still wear it.</source>
        <translation>Elle est arrivée après la fermeture, et l’organisation ne l’a pas comptée. Tu peux quand même la porter.</translation>
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
        <source>Not this time.</source>
        <translation>Pas cette fois.</translation>
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
        <source>Somebody was faster.</source>
        <translation>Quelqu’un a été plus rapide.</translation>
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
    <message numerus="yes">
        <source>%Ln of six steps done</source>
        <translation>
            <numerusform>%Ln étape sur six</numerusform>
            <numerusform>%Ln étapes sur six</numerusform>
        </translation>
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
        <translation>Tout est prêt. Que la chasse commence&#x202f;!</translation>
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
        <translation>Imprime la feuille, puis dis-le&#x202f;: son fichier et ses codes disparaissent.</translation>
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
    <name>AttractContest</name>
    <message numerus="yes">
        <source>%Ln voted</source>
        <translation>
            <numerusform>%Ln a voté</numerusform>
            <numerusform>%Ln ont voté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractDraw</name>
    <message>
        <source>Coming soon!</source>
        <translation>Bientôt&#x202f;!</translation>
    </message>
    <message>
        <source>The prize draw</source>
        <translation>Le tirage au sort</translation>
    </message>
</context>
<context>
    <name>AttractHunt</name>
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
</context>
<context>
    <name>AttractPodium</name>
    <message>
        <source>The winners!</source>
        <translation>Les gagnants&#x202f;!</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message numerus="yes">
        <source>%Ln golden ones are still out there.</source>
        <translation>
            <numerusform>%Ln dorée court toujours.</numerusform>
            <numerusform>%Ln dorées courent toujours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them is worth several tickets.</source>
        <translation>Chacune vaut plusieurs tickets.</translation>
    </message>
    <message>
        <source>The latest finds</source>
        <translation>Les dernières trouvailles</translation>
    </message>
    <message>
        <source>The newest clue</source>
        <translation>Le dernier indice</translation>
    </message>
    <message>
        <source>Touch anywhere to start</source>
        <translation>Touche l’écran pour commencer</translation>
    </message>
    <message>
        <source>Who is in front?</source>
        <translation>Qui est en tête&#x202f;?</translation>
    </message>
</context>
<context>
    <name>AttractWinners</name>
    <message>
        <source>The winners!</source>
        <translation>Les gagnants&#x202f;!</translation>
    </message>
</context>
<context>
    <name>AwardBatchScreen</name>
    <message>
        <source>%L1 of %L2 are drawn.</source>
        <translation>%L1 sur %L2 sont dessinés.</translation>
    </message>
    <message>
        <source>Each has a file of its own in the folder %1. They count as issued.</source>
        <translation>Chacun a son fichier dans le dossier %1. Ils comptent comme délivrés.</translation>
    </message>
    <message>
        <source>Making the certificates</source>
        <translation>Les diplômes se préparent</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The certificates are ready.</source>
        <translation>Les diplômes sont prêts.</translation>
    </message>
    <message>
        <source>They are saved as %1, and count as issued.</source>
        <translation>Ils sont enregistrés sous %1 et comptent comme délivrés.</translation>
    </message>
    <message>
        <source>Wonderful</source>
        <translation>Parfait</translation>
    </message>
</context>
<context>
    <name>AwardCard</name>
    <message>
        <source>Award %L1: %2</source>
        <translation>Prix %L1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Somebody who likes it quiet</source>
        <translation>Quelqu’un qui préfère la discrétion</translation>
    </message>
</context>
<context>
    <name>AwardDesk</name>
    <message numerus="yes">
        <source>%1 gets %Ln awards: %2.</source>
        <translation>
            <numerusform>%1 reçoit %Ln distinction&#x202f;: %2.</numerusform>
            <numerusform>%1 reçoit %Ln distinctions&#x202f;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Changed since issued</source>
        <translation>Modifiée depuis</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Funny</source>
        <translation>Drôle</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>N’est plus là</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Délivrée</translation>
    </message>
    <message>
        <source>One of each</source>
        <translation>Une de chaque</translation>
    </message>
    <message numerus="yes">
        <source>So do %Ln others.</source>
        <translation>
            <numerusform>%Ln autre aussi.</numerusform>
            <numerusform>%Ln autres aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>remise par %1</translation>
    </message>
    <message>
        <source>proposed by %1</source>
        <translation>proposé par %1</translation>
    </message>
</context>
<context>
    <name>AwardDraft</name>
    <message numerus="yes">
        <source>Room for %Ln more letters.</source>
        <translation>
            <numerusform>Encore de la place pour %Ln lettre.</numerusform>
            <numerusform>Encore de la place pour %Ln lettres.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is the award called? Write a title.</source>
        <translation>Comment s’appelle la distinction&#x202f;? Écris un titre.</translation>
    </message>
    <message>
        <source>Who gets it? Choose somebody.</source>
        <translation>Qui la reçoit&#x202f;? Choisis quelqu’un.</translation>
    </message>
</context>
<context>
    <name>AwardDrawScreen</name>
    <message numerus="yes">
        <source>%Ln awards, one for each prize</source>
        <translation>
            <numerusform>%Ln distinction, une par lot</numerusform>
            <numerusform>%Ln distinctions, une par lot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln winners have their award already. They are left out.</source>
        <translation>
            <numerusform>%Ln gagnant a déjà sa distinction et n’est pas repris.</numerusform>
            <numerusform>%Ln gagnants ont déjà leur distinction et ne sont pas repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them have theirs.</source>
        <translation>Tous ont déjà la leur.</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Distinctions</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Tirages</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln awards</source>
        <translation>
            <numerusform>Créer %Ln distinction</numerusform>
            <numerusform>Créer %Ln distinctions</numerusform>
        </translation>
    </message>
    <message>
        <source>No draw is over yet. Once one is, its winners can have an award each.</source>
        <translation>Aucun tirage n’est terminé. Dès que c’est fait, chaque gagnant peut avoir sa distinction.</translation>
    </message>
    <message>
        <source>Nothing is left to make here.</source>
        <translation>Il n’y a plus rien à créer ici.</translation>
    </message>
    <message>
        <source>What would become awards</source>
        <translation>Ce qui deviendrait des distinctions</translation>
    </message>
    <message>
        <source>Which draw?</source>
        <translation>Quel tirage&#x202f;?</translation>
    </message>
</context>
<context>
    <name>AwardForm</name>
    <message>
        <source>%1 is no longer in the list. The award and its certificate stay as they are.</source>
        <translation>%1 n’est plus dans la liste. La distinction et son diplôme restent comme ils sont.</translation>
    </message>
    <message>
        <source>A new award</source>
        <translation>Une nouvelle distinction</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Distinctions</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Retour sans enregistrer</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <source>From a nomination</source>
        <translation>D’une proposition</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>N’est plus là</translation>
    </message>
    <message>
        <source>Issue it again</source>
        <translation>La délivrer à nouveau</translation>
    </message>
    <message>
        <source>Make it an award</source>
        <translation>En faire une distinction</translation>
    </message>
    <message>
        <source>Make its certificate</source>
        <translation>Créer son diplôme</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>Le %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>La rétablir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The certificate that was made says something else. Issue it again, and tear the old one up.</source>
        <translation>Le diplôme déjà créé dit autre chose. Délivre-le à nouveau et déchire l’ancien.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
</context>
<context>
    <name>AwardImportLook</name>
    <message numerus="yes">
        <source>%Ln awards, ready to come in.</source>
        <translation>
            <numerusform>%Ln distinction, prête à entrer.</numerusform>
            <numerusform>%Ln distinctions, prêtes à entrer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>%Ln déjà là</numerusform>
            <numerusform>%Ln déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows to mend</source>
        <translation>
            <numerusform>%Ln ligne à corriger</numerusform>
            <numerusform>%Ln lignes à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln worth a look</source>
        <translation>
            <numerusform>%Ln à regarder</numerusform>
            <numerusform>%Ln à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are here already.</source>
        <translation>Elles sont déjà toutes là.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Un autre fichier</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation>Lettres&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln awards</source>
        <translation>
            <numerusform>Créer %Ln distinction</numerusform>
            <numerusform>Créer %Ln distinctions</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend these in your file and save it, then choose it again. So far nothing was made.</source>
        <translation>Corrige-les dans ton fichier, enregistre-le et choisis-le à nouveau. Rien n’a encore été créé.</translation>
    </message>
    <message>
        <source>Nearly. Look at this first.</source>
        <translation>Presque. Regarde d’abord ceci.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Rien ici.</translation>
    </message>
    <message>
        <source>On which sheet are the awards?</source>
        <translation>Sur quelle feuille sont les distinctions&#x202f;?</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Feuille&#x202f;: %1</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>AwardImportScreen</name>
    <message>
        <source>Nothing is changed by that.</source>
        <translation>Cela ne change rien.</translation>
    </message>
    <message>
        <source>Reading your list</source>
        <translation>Lecture de ta liste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>AwardImportStart</name>
    <message>
        <source>A spreadsheet (XLSX) or a CSV file, one row for each award. Its first row names the columns: title, recipient, and if you like citation, team, presenter, category, date, language.</source>
        <translation>Un tableur (XLSX) ou un fichier CSV, une ligne par distinction. La première ligne nomme les colonnes&#x202f;: titre, destinataire et, si tu veux, motif, équipe, remis par, catégorie, date, langue.</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Distinctions</translation>
    </message>
    <message>
        <source>Awards from a file</source>
        <translation>Distinctions d’un fichier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Recipients of your list are found by name, staff number or e-mail. You see every row first, and nothing is made before you say so.</source>
        <translation>Les personnes de ta liste se retrouvent par nom, matricule ou e-mail. Tu vois d’abord chaque ligne, et rien n’est créé avant ton accord.</translation>
    </message>
</context>
<context>
    <name>AwardLine</name>
    <message>
        <source>%1 comes earlier</source>
        <translation>%1 vient plus tôt</translation>
    </message>
    <message>
        <source>%1 comes later</source>
        <translation>%1 vient plus tard</translation>
    </message>
</context>
<context>
    <name>AwardList</name>
    <message>
        <source>Awards</source>
        <translation>Distinctions</translation>
    </message>
</context>
<context>
    <name>AwardLookScreen</name>
    <message>
        <source>Looking at the picture</source>
        <translation>Lecture de l’image</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>AwardMore</name>
    <message>
        <source>A name, or nobody in particular</source>
        <translation>Un nom, ou personne en particulier</translation>
    </message>
    <message>
        <source>A picture for the show, if you like</source>
        <translation>Une image pour le spectacle, si tu veux</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Day on the certificate</source>
        <translation>Jour sur le diplôme</translation>
    </message>
    <message>
        <source>In which language is the certificate?</source>
        <translation>En quelle langue est le diplôme&#x202f;?</translation>
    </message>
    <message>
        <source>Language of the certificate</source>
        <translation>Langue du diplôme</translation>
    </message>
    <message>
        <source>Service, team spirit, fun ...</source>
        <translation>Service, esprit d’équipe, humour ...</translation>
    </message>
    <message>
        <source>That of whoever gets it</source>
        <translation>Celle de qui le reçoit</translation>
    </message>
    <message>
        <source>The day it was written</source>
        <translation>Le jour où elle a été créée</translation>
    </message>
    <message>
        <source>The picture of the award</source>
        <translation>L’image de la distinction</translation>
    </message>
    <message>
        <source>Who hands it over</source>
        <translation>Qui la remet</translation>
    </message>
</context>
<context>
    <name>AwardPaper</name>
    <message numerus="yes">
        <source>%Ln awards</source>
        <translation>
            <numerusform>%Ln prix</numerusform>
            <numerusform>%Ln prix</numerusform>
        </translation>
    </message>
    <message>
        <source>A message on a card has at most %L1 letters.</source>
        <translation>Sur une carte, un message a au plus %L1 lettres.</translation>
    </message>
    <message>
        <source>A name on a card has at most %L1 letters.</source>
        <translation>Sur une carte, un nom a au plus %L1 lettres.</translation>
    </message>
    <message>
        <source>Color me in. I can wait.</source>
        <translation>Colorie-moi. J’ai le temps.</translation>
    </message>
    <message>
        <source>Color them, cut them out, put one on.</source>
        <translation>Colorie-les, découpe-les, mets-en une.</translation>
    </message>
    <message>
        <source>Faster than the phone can ring.</source>
        <translation>Plus vite que la sonnerie du téléphone.</translation>
    </message>
    <message>
        <source>Find your mustache</source>
        <translation>Trouve ta moustache</translation>
    </message>
    <message>
        <source>Fireworks</source>
        <translation>Feu d’artifice</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la part de</translation>
    </message>
    <message>
        <source>From the heart, and with a twirl of the mustache.</source>
        <translation>De tout cœur, et d’un tour de moustache.</translation>
    </message>
    <message>
        <source>It is good to have you here.</source>
        <translation>Quelle chance de t’avoir ici.</translation>
    </message>
    <message>
        <source>It was noticed, and it is not forgotten.</source>
        <translation>C’est vu, et ce n’est pas oublié.</translation>
    </message>
    <message>
        <source>No awards yet. They will stand here in their order.</source>
        <translation>Pas encore de prix. Ils seront ici, dans leur ordre.</translation>
    </message>
    <message>
        <source>Nobody of this team can be on its poster.</source>
        <translation>Personne de cette équipe ne peut figurer sur son affiche.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Pour noter</translation>
    </message>
    <message>
        <source>Old printing</source>
        <translation>À l’ancienne</translation>
    </message>
    <message>
        <source>Over the roofs</source>
        <translation>Par-dessus les toits</translation>
    </message>
    <message>
        <source>Page for coloring</source>
        <translation>Page à colorier</translation>
    </message>
    <message>
        <source>Parade</source>
        <translation>Défilé</translation>
    </message>
    <message>
        <source>Presented by %1</source>
        <translation>Remis par %1</translation>
    </message>
    <message>
        <source>REAL</source>
        <translation>VRAI</translation>
    </message>
    <message>
        <source>Rosette</source>
        <translation>Cocarde</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>Super mustache</source>
        <translation>Super moustache</translation>
    </message>
    <message>
        <source>Super mustache!</source>
        <translation>Super moustache&#x202f;!</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Merci&#x202f;!</translation>
    </message>
    <message>
        <source>Thank you,</source>
        <translation>Merci,</translation>
    </message>
    <message>
        <source>Thank-you cards</source>
        <translation>Cartes de remerciement</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Up, up and away!</source>
        <translation>Et hop, dans les airs&#x202f;!</translation>
    </message>
    <message>
        <source>WITHDRAWN</source>
        <translation>RETIRÉ</translation>
    </message>
    <message>
        <source>Which one is yours?</source>
        <translation>Laquelle est la tienne&#x202f;?</translation>
    </message>
    <message>
        <source>You are the reason this works.</source>
        <translation>Si tout roule, c’est grâce à vous.</translation>
    </message>
    <message>
        <source>You saved the day.</source>
        <translation>Tu as sauvé la journée.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwardPaperScreen</name>
    <message>
        <source>A poster with everybody of one team. Who is not shown in public is not on it.</source>
        <translation>Une affiche avec toute une équipe. Qui ne veut pas être montré en public n’y est pas.</translation>
    </message>
    <message>
        <source>A team&apos;s poster</source>
        <translation>L’affiche d’une équipe</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>For whoever presents: all awards in the order of the show, with recipient, what it is given for and who hands it over.</source>
        <translation>Pour qui présente&#x202f;: toutes les distinctions dans l’ordre du spectacle, avec destinataire, motif et qui la remet.</translation>
    </message>
    <message>
        <source>Four cards on a sheet, to cut out, with lines to write on.</source>
        <translation>Quatre cartes par feuille, à découper, avec des lignes pour écrire.</translation>
    </message>
    <message>
        <source>Heroes with mustaches in thick lines, for crayons and a quiet minute.</source>
        <translation>Des héros à moustache en traits épais, pour des crayons et une minute de calme.</translation>
    </message>
    <message>
        <source>It is saved as %1. One you make later takes its place.</source>
        <translation>Il est enregistré sous %1. Le prochain le remplacera.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Le créer</translation>
    </message>
    <message>
        <source>Making your paper</source>
        <translation>Ton papier se prépare</translation>
    </message>
    <message>
        <source>Pages to color</source>
        <translation>Pages à colorier</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiers</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Thank-you cards</source>
        <translation>Cartes de remerciement</translation>
    </message>
    <message>
        <source>There are no teams yet. They come with your list of people.</source>
        <translation>Il n’y a pas encore d’équipe. Elles arrivent avec ta liste de personnes.</translation>
    </message>
    <message>
        <source>Your paper is ready.</source>
        <translation>Ton papier est prêt.</translation>
    </message>
</context>
<context>
    <name>AwardPapersScreen</name>
    <message numerus="yes">
        <source>%Ln wait to be made</source>
        <translation>
            <numerusform>%Ln à créer</numerusform>
            <numerusform>%Ln à créer</numerusform>
        </translation>
    </message>
    <message>
        <source>A team&apos;s poster</source>
        <translation>L’affiche d’une équipe</translation>
    </message>
    <message>
        <source>All of them are made</source>
        <translation>Tous sont faits</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Distinctions</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Diplômes</translation>
    </message>
    <message>
        <source>Design, logo, signatures</source>
        <translation>Modèle, logo, signatures</translation>
    </message>
    <message>
        <source>Everybody on one sheet</source>
        <translation>Tout le monde sur une feuille</translation>
    </message>
    <message>
        <source>For whoever presents</source>
        <translation>Pour qui présente</translation>
    </message>
    <message>
        <source>Heroes with mustaches</source>
        <translation>Des héros à moustache</translation>
    </message>
    <message>
        <source>How they look</source>
        <translation>Leur aspect</translation>
    </message>
    <message>
        <source>Pages to color</source>
        <translation>Pages à colorier</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiers</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>Thank-you cards</source>
        <translation>Cartes de remerciement</translation>
    </message>
    <message>
        <source>To cut out and write on</source>
        <translation>À découper et à remplir</translation>
    </message>
</context>
<context>
    <name>AwardPreviewScreen</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Change this award</source>
        <translation>Modifier cette distinction</translation>
    </message>
    <message>
        <source>The certificate of %1: %2</source>
        <translation>Le diplôme de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>La suivante</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>La précédente</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Trop long</translation>
    </message>
</context>
<context>
    <name>AwardReasons</name>
    <message>
        <source>Given by mistake</source>
        <translation>Donnée par erreur</translation>
    </message>
    <message>
        <source>It goes to somebody else</source>
        <translation>Elle va à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The name was wrong</source>
        <translation>Le nom était faux</translation>
    </message>
</context>
<context>
    <name>AwardRecipientScreen</name>
    <message numerus="yes">
        <source>%Ln letters too many for the paper. Say it shorter.</source>
        <translation>
            <numerusform>%Ln lettre de trop pour le papier. Fais plus court.</numerusform>
            <numerusform>%Ln lettres de trop pour le papier. Fais plus court.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name or a staff number</source>
        <translation>Un nom ou un matricule</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Une équipe</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Un autre nom</translation>
    </message>
    <message>
        <source>As it stands on the certificate</source>
        <translation>Comme sur le diplôme</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Distinctions</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters, or take another name.</source>
        <translation>Personne. Essaie moins de lettres, ou prends un autre nom.</translation>
    </message>
    <message>
        <source>People show up here as you type.</source>
        <translation>Les personnes apparaissent ici pendant que tu écris.</translation>
    </message>
    <message>
        <source>Take this name</source>
        <translation>Prendre ce nom</translation>
    </message>
    <message>
        <source>The night shift, our customers, Ana and Zoë ...</source>
        <translation>L’équipe de nuit, nos clients, Ana et Zoë ...</translation>
    </message>
    <message>
        <source>There are no teams yet. Take another name: it stands on the certificate as you write it.</source>
        <translation>Il n’y a pas encore d’équipe. Prends un autre nom&#x202f;: il figure sur le diplôme comme tu l’écris.</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>Qui la reçoit&#x202f;?</translation>
    </message>
</context>
<context>
    <name>AwardScene</name>
    <message>
        <source>All awards</source>
        <translation>Tous les prix</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>AwardScreen</name>
    <message>
        <source>Looking at the picture</source>
        <translation>Lecture de l’image</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>AwardTitlesScreen</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Distinctions</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Funny</source>
        <translation>Drôle</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Sérieux</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Which title?</source>
        <translation>Quel titre&#x202f;?</translation>
    </message>
</context>
<context>
    <name>AwardWays</name>
    <message>
        <source>A spreadsheet or CSV</source>
        <translation>Un tableur ou un CSV</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>D’un fichier</translation>
    </message>
    <message>
        <source>From a prize draw</source>
        <translation>D’un tirage</translation>
    </message>
    <message>
        <source>From the list of ideas</source>
        <translation>De la liste d’idées</translation>
    </message>
    <message>
        <source>Funny and serious titles</source>
        <translation>Des titres drôles et sérieux</translation>
    </message>
    <message>
        <source>I write one</source>
        <translation>J’en écris une</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Avec tes mots</translation>
    </message>
    <message>
        <source>One for each winner</source>
        <translation>Une par gagnant</translation>
    </message>
    <message>
        <source>Your awards stand here, in the order of the show. Where shall the first ones come from?</source>
        <translation>Tes distinctions seront ici, dans l’ordre du spectacle. D’où viennent les premières&#x202f;?</translation>
    </message>
</context>
<context>
    <name>AwardWithdraw</name>
    <message>
        <source>In your own words, or touch one below</source>
        <translation>Avec tes mots, ou touche une ligne ci-dessous</translation>
    </message>
    <message>
        <source>Its number stays with it. Held under the scanner, the certificate says that it was withdrawn, never why.</source>
        <translation>Son numéro lui reste. Sous le lecteur, le diplôme dit qu’il a été retiré, jamais pourquoi.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>La laisser ainsi</translation>
    </message>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>Pourquoi la retirer&#x202f;?</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>La retirer</translation>
    </message>
</context>
<context>
    <name>AwardWords</name>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>One or two warm sentences, read aloud with the award.</source>
        <translation>Une ou deux phrases chaleureuses, lues à voix haute.</translation>
    </message>
    <message>
        <source>Voice of Calm, Keeper of the Coffee ...</source>
        <translation>Voix du calme, gardienne du café ...</translation>
    </message>
    <message>
        <source>What it is given for</source>
        <translation>Pourquoi elle est donnée</translation>
    </message>
    <message>
        <source>What the award is called</source>
        <translation>Le nom de la distinction</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Qui la reçoit</translation>
    </message>
</context>
<context>
    <name>Awards</name>
    <message>
        <source>%1 was withdrawn. Put it back first.</source>
        <translation>%1 a été retiré. Remets-le d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificates: %1</source>
        <translation>
            <numerusform>%Ln certificat&#x202f;: %1</numerusform>
            <numerusform>%Ln certificats&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have this name. Write the staff number or e-mail address instead.</source>
        <translation>
            <numerusform>%Ln personne porte ce nom. Indique plutôt le matricule ou l’adresse e-mail.</numerusform>
            <numerusform>%Ln personnes portent ce nom. Indique plutôt le matricule ou l’adresse e-mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>A few words are needed here.</source>
        <translation>Il faut ici quelques mots.</translation>
    </message>
    <message>
        <source>A kiosk has this event open, so nothing was recorded: its check does not know these certificates. Make them once more at the kiosk, or when it is closed.</source>
        <translation>Une borne a cet événement ouvert&#x202f;: rien n’a été noté, et elle ne reconnaîtra pas ces certificats. Refais-les à la borne, ou quand elle est fermée.</translation>
    </message>
    <message>
        <source>An award needs a title.</source>
        <translation>Un prix a besoin d’un titre.</translation>
    </message>
    <message>
        <source>Drawing: %L1 of %L2</source>
        <translation>Dessin&#x202f;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>Handlebar speaks English, French, German and Persian.</source>
        <translation>Handlebar parle anglais, français, allemand et persan.</translation>
    </message>
    <message>
        <source>Its certificate was made already. Withdraw the award instead.</source>
        <translation>Son diplôme a déjà été fait. Retire plutôt le prix.</translation>
    </message>
    <message>
        <source>More than %L1 awards: make two lists of it.</source>
        <translation>Plus de %L1 prix&#x202f;: fais-en deux listes.</translation>
    </message>
    <message>
        <source>Nobody in the list has this staff number or e-mail address.</source>
        <translation>Personne dans la liste n’a ce matricule ou cette adresse e-mail.</translation>
    </message>
    <message>
        <source>Nobody in the list is called so. The name stands as it is written.</source>
        <translation>Personne dans la liste ne s’appelle ainsi. Le nom reste tel qu’il est écrit.</translation>
    </message>
    <message>
        <source>Nobody is named in this row.</source>
        <translation>Personne n’est nommé dans cette ligne.</translation>
    </message>
    <message>
        <source>Nominations are closed.</source>
        <translation>Les nominations sont closes.</translation>
    </message>
    <message>
        <source>Row %L1 is the same award. Keep one of them.</source>
        <translation>La ligne %L1 est le même prix. Gardes-en une.</translation>
    </message>
    <message>
        <source>Say in a few words why: it may stand on the certificate.</source>
        <translation>Dis en quelques mots pourquoi&#x202f;: ce sera peut-être sur le diplôme.</translation>
    </message>
    <message>
        <source>Somebody decided about this one already.</source>
        <translation>Quelqu’un a déjà décidé pour celle-ci.</translation>
    </message>
    <message>
        <source>That is you! Propose somebody whom you want to thank.</source>
        <translation>C’est toi&#x202f;! Propose quelqu’un que tu veux remercier.</translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln nominations today. Come back tomorrow.</source>
        <translation>
            <numerusform>Cela fait %Ln nomination aujourd’hui. Reviens demain.</numerusform>
            <numerusform>Cela fait %Ln nominations aujourd’hui. Reviens demain.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row must name the columns, like: Title, Recipient, Citation.</source>
        <translation>La première ligne doit nommer les colonnes, par exemple&#x202f;: Titre, Destinataire, Texte.</translation>
    </message>
    <message>
        <source>There is no award in this file.</source>
        <translation>Il n’y a aucun prix dans ce fichier.</translation>
    </message>
    <message>
        <source>There is no award to show yet.</source>
        <translation>Il n’y a encore aucun prix à montrer.</translation>
    </message>
    <message>
        <source>There is no award yet that could have a certificate.</source>
        <translation>Il n’y a encore aucun prix pour lequel faire un certificat.</translation>
    </message>
    <message>
        <source>There is no column that says who gets it. Add one: Recipient.</source>
        <translation>Aucune colonne ne dit à qui va le prix. Ajoutes-en une&#x202f;: Destinataire.</translation>
    </message>
    <message>
        <source>There is nobody in this team any more. Choose again.</source>
        <translation>Il n’y a plus personne dans cette équipe. Choisis à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %L1 letters. Take out %Ln letters.</source>
        <translation>
            <numerusform>Il y a de la place pour %L1 lettres. Enlèves-en %Ln.</numerusform>
            <numerusform>Il y a de la place pour %L1 lettres. Enlèves-en %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>This award is not there any more.</source>
        <translation>Ce prix n’est plus là.</translation>
    </message>
    <message>
        <source>This nomination is not there any more.</source>
        <translation>Cette nomination n’est plus là.</translation>
    </message>
    <message>
        <source>This person is not in the list any more. Choose again.</source>
        <translation>Cette personne n’est plus dans la liste. Choisis à nouveau.</translation>
    </message>
    <message>
        <source>This was made into an award already.</source>
        <translation>On en a déjà fait un prix.</translation>
    </message>
    <message>
        <source>Who is it for? Choose a person or a team, or write a name.</source>
        <translation>C’est pour qui&#x202f;? Choisis une personne ou une équipe, ou écris un nom.</translation>
    </message>
    <message>
        <source>Write the day like this: 2026-10-09.</source>
        <translation>Écris le jour ainsi&#x202f;: 2026-10-09.</translation>
    </message>
    <message>
        <source>You have proposed this already. It is with the organizers.</source>
        <translation>Tu l’as déjà proposé. C’est chez les organisateurs.</translation>
    </message>
</context>
<context>
    <name>AwardsScreen</name>
    <message numerus="yes">
        <source>%Ln awards</source>
        <translation>
            <numerusform>%Ln distinction</numerusform>
            <numerusform>%Ln distinctions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nominations wait</source>
        <translation>
            <numerusform>%Ln proposition attend</numerusform>
            <numerusform>%Ln propositions attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>D’un fichier</translation>
    </message>
    <message>
        <source>From a prize draw</source>
        <translation>D’un tirage</translation>
    </message>
    <message>
        <source>From the list of ideas</source>
        <translation>De la liste d’idées</translation>
    </message>
    <message>
        <source>How certificates look</source>
        <translation>L’aspect des diplômes</translation>
    </message>
    <message>
        <source>I write one</source>
        <translation>J’en écris une</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>New award</source>
        <translation>Nouvelle distinction</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiers</translation>
    </message>
    <message>
        <source>Red carpet</source>
        <translation>Tapis rouge</translation>
    </message>
    <message>
        <source>The award was deleted.</source>
        <translation>La distinction est supprimée.</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>D’où vient-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Who deserves one?</source>
        <translation>Qui en mérite une&#x202f;?</translation>
    </message>
</context>
<context>
    <name>BallotCard</name>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln étoile</numerusform>
            <numerusform>%Ln étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Number %L1: %2</source>
        <translation>Numéro %L1&#x202f;: %2</translation>
    </message>
    <message>
        <source>See number %L1 large</source>
        <translation>Voir le numéro %L1 en grand</translation>
    </message>
    <message>
        <source>Your own team: let the others decide</source>
        <translation>Ton équipe&#x202f;: laisse les autres décider</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>pas choisi</translation>
    </message>
    <message>
        <source>your choice number %L1</source>
        <translation>ton choix numéro %L1</translation>
    </message>
</context>
<context>
    <name>BallotHead</name>
    <message>
        <source>Nothing was counted. Your ballot is still here: try again in a moment.</source>
        <translation>Rien n’a été compté. Ton bulletin est toujours là&#x202f;: réessaie dans un instant.</translation>
    </message>
    <message>
        <source>Number %1 …</source>
        <translation>Numéro %1 …</translation>
    </message>
    <message>
        <source>Something you had chosen was withdrawn. The rest of your ballot is as it was.</source>
        <translation>Un costume que tu avais choisi a été retiré. Le reste de ton bulletin n’a pas bougé.</translation>
    </message>
</context>
<context>
    <name>BallotPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Look at my ballot</source>
        <translation>Voir mon bulletin</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Aucun d’eux</translation>
    </message>
</context>
<context>
    <name>BallotPaper</name>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>Give each one 0 to 5 stars: cross one circle in a row. None is 0.</source>
        <translation>Donne 0 à 5 étoiles à chacun&#x202f;: coche un cercle par ligne. Aucun, c’est 0.</translation>
    </message>
    <message>
        <source>It is noted that you voted, not what. Whoever sees this paper sees that.</source>
        <translation>On note que tu as voté, pas ce que tu as voté. Mais qui voit ce papier le voit.</translation>
    </message>
    <message>
        <source>Nothing here says who you are. Whoever sees this paper sees your marks.</source>
        <translation>Rien ici ne dit qui tu es. Mais qui voit ce papier voit ce que tu as coché.</translation>
    </message>
    <message>
        <source>Paper ballot</source>
        <translation>Bulletin papier</translation>
    </message>
    <message>
        <source>Then scan the code at the kiosk and touch what you marked. It works once.</source>
        <translation>Puis scanne le code à la borne et touche ce que tu as coché. Il ne marche qu’une fois.</translation>
    </message>
    <message>
        <source>Tick all that you like, as many as you want.</source>
        <translation>Coche tous ceux qui te plaisent, autant que tu veux.</translation>
    </message>
    <message>
        <source>Tick the one you like best.</source>
        <translation>Coche celui que tu préfères.</translation>
    </message>
    <message>
        <source>Write 1 beside the best one, 2 beside the next, as far as you like.</source>
        <translation>Écris 1 à côté du meilleur, 2 à côté du suivant, aussi loin que tu veux.</translation>
    </message>
    <message>
        <source>your own: let the others decide</source>
        <translation>le tien&#x202f;: laisse les autres décider</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln choisi</numerusform>
            <numerusform>%Ln choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All words fit now.</source>
        <translation>Tous les mots tiennent maintenant.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Diplômes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>There is no award yet.</source>
        <translation>Il n’y a pas encore de distinction.</translation>
    </message>
    <message>
        <source>Those it is</source>
        <translation>Ce sont ceux-là</translation>
    </message>
    <message>
        <source>Too long for their paper</source>
        <translation>Trop longs pour le papier</translation>
    </message>
    <message>
        <source>Touch one to say it shorter, or take another design. Printed like this, its end is left out.</source>
        <translation>Touches-en une pour la raccourcir, ou prends un autre modèle. Imprimée ainsi, la fin manque.</translation>
    </message>
    <message>
        <source>Touch those you want</source>
        <translation>Touche ceux que tu veux</translation>
    </message>
</context>
<context>
    <name>BatchWhole</name>
    <message numerus="yes">
        <source>%Ln certificates</source>
        <translation>
            <numerusform>%Ln diplôme</numerusform>
            <numerusform>%Ln diplômes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificates do not hold all their words.</source>
        <translation>
            <numerusform>Sur %Ln diplôme, tous les mots ne tiennent pas.</numerusform>
            <numerusform>Sur %Ln diplômes, tous les mots ne tiennent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln choisi</numerusform>
            <numerusform>%Ln choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were made before: they keep their numbers, and the journal says that they were issued again.</source>
        <translation>
            <numerusform>%Ln existe déjà&#x202f;: il garde son numéro, et le journal note qu’il est délivré à nouveau.</numerusform>
            <numerusform>%Ln existent déjà&#x202f;: ils gardent leurs numéros, et le journal note qu’ils sont délivrés à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file each, to send</source>
        <translation>Un fichier chacun, à envoyer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All words fit on their paper.</source>
        <translation>Tous les mots tiennent sur leur papier.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>From then on the kiosk knows them under the scanner. They are saved in %1</source>
        <translation>À partir de là, la borne les reconnaît sous le lecteur. Ils sont enregistrés dans %1</translation>
    </message>
    <message>
        <source>I choose</source>
        <translation>Je choisis</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Délivrer</translation>
    </message>
    <message>
        <source>Issue again</source>
        <translation>Délivrer à nouveau</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Enregistrés comme</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Look at each</source>
        <translation>Les regarder</translation>
    </message>
    <message>
        <source>Looking whether all words fit ...</source>
        <translation>On regarde si tous les mots tiennent ...</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <translation>Pas encore faits</translation>
    </message>
    <message>
        <source>On all</source>
        <translation>Sur tous</translation>
    </message>
    <message>
        <source>One paper, to print</source>
        <translation>Un seul papier, à imprimer</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiers</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>Which certificates?</source>
        <translation>Quels diplômes&#x202f;?</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Lesquels</translation>
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
    <name>BoardScene</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln winners!</source>
        <translation>
            <numerusform>%Ln gagnant&#x202f;!</numerusform>
            <numerusform>%Ln gagnants&#x202f;!</numerusform>
        </translation>
    </message>
    <message>
        <source>All prizes are drawn.</source>
        <translation>Tous les lots sont tirés.</translation>
    </message>
    <message>
        <source>All winners</source>
        <translation>Tous les gagnants</translation>
    </message>
    <message numerus="yes">
        <source>Draw %Ln again</source>
        <translation>
            <numerusform>En tirer %Ln à nouveau</numerusform>
            <numerusform>En tirer %Ln à nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw these %Ln prizes again</source>
        <translation>
            <numerusform>Tirer %Ln lot à nouveau</numerusform>
            <numerusform>Tirer ces %Ln lots à nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw these %Ln prizes again?</source>
        <translation>
            <numerusform>Tirer %Ln lot à nouveau&#x202f;?</numerusform>
            <numerusform>Tirer ces %Ln lots à nouveau&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is here</source>
        <translation>Tout le monde est là</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Finish the draw?</source>
        <translation>Terminer le tirage&#x202f;?</translation>
    </message>
    <message>
        <source>Is everybody here?</source>
        <translation>Tout le monde est là&#x202f;?</translation>
    </message>
    <message>
        <source>Next prize</source>
        <translation>Lot suivant</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Page back</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page on</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Somebody is missing</source>
        <translation>Il manque quelqu’un</translation>
    </message>
    <message>
        <source>That is all!</source>
        <translation>C’est tout&#x202f;!</translation>
    </message>
    <message>
        <source>The record is written. From then on nothing changes any more.</source>
        <translation>Le procès-verbal est écrit. Ensuite, plus rien ne change.</translation>
    </message>
    <message>
        <source>They are drawn all at once, from the same order as before. Everybody else keeps theirs, whatever happens.</source>
        <translation>Ils sont tirés tous à la fois, dans le même ordre qu’avant. Tous les autres gardent le leur, quoi qu’il arrive.</translation>
    </message>
    <message>
        <source>Touch who is not here, or says no. Only those prizes are drawn again.</source>
        <translation>Touchez qui n’est pas là ou dit non. Seuls ces lots sont tirés à nouveau.</translation>
    </message>
    <message>
        <source>Write the record</source>
        <translation>Écrire le procès-verbal</translation>
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
    <name>Booth</name>
    <message>
        <source>First cast your ballot, or go back. Then scan it again.</source>
        <translation>Vote d’abord, ou reviens en arrière. Ensuite, présente-le de nouveau.</translation>
    </message>
    <message>
        <source>It is counted while its vote is open. Ask the organizer.</source>
        <translation>Il est compté tant que son vote est ouvert. Demande à l’organisation.</translation>
    </message>
    <message>
        <source>Something on this ballot changed. Look at it once more.</source>
        <translation>Ce bulletin a changé entre-temps. Regarde-le encore une fois.</translation>
    </message>
    <message>
        <source>That is a ballot paper.</source>
        <translation>C’est un bulletin papier.</translation>
    </message>
    <message>
        <source>There is nothing to choose here.</source>
        <translation>Il n’y a rien à choisir ici.</translation>
    </message>
    <message>
        <source>This vote is over. Your ballot was not cast.</source>
        <translation>Ce vote est terminé. Ton bulletin n’a pas été déposé.</translation>
    </message>
    <message>
        <source>You are new here. Ask the organizer to let you in: then you have a vote, too.</source>
        <translation>Tu es nouveau venu ici. Demande à l’organisation de t’admettre&#x202f;: ensuite, tu pourras voter aussi.</translation>
    </message>
    <message>
        <source>You have voted here already. Every colleague has one vote.</source>
        <translation>Tu as déjà voté ici. Chaque collègue a une voix.</translation>
    </message>
</context>
<context>
    <name>BoothScreen</name>
    <message>
        <source>End this ballot</source>
        <translation>Abandonner ce bulletin</translation>
    </message>
    <message>
        <source>Keep voting</source>
        <translation>Continuer à voter</translation>
    </message>
    <message>
        <source>Somebody held up another code. If the ballot ends here, it does not count, and its voter may come back.</source>
        <translation>Quelqu’un a présenté un autre code. Si le bulletin s’arrête ici, il ne compte pas, et la personne peut revenir voter.</translation>
    </message>
    <message>
        <source>This ballot is not cast yet.</source>
        <translation>Ce bulletin n’est pas encore dans l’urne.</translation>
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
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Make it easier for you</source>
        <translation>Plus facile pour toi</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
</context>
<context>
    <name>BrokenStep</name>
    <message>
        <source>Break the draw off</source>
        <translation>Arrêter le tirage</translation>
    </message>
    <message>
        <source>Leave the stage</source>
        <translation>Quitter la scène</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder encore</translation>
    </message>
</context>
<context>
    <name>CallRing</name>
    <message>
        <source>Time is up</source>
        <translation>C’est l’heure</translation>
    </message>
</context>
<context>
    <name>CameraChoices</name>
    <message>
        <source>Show the picture as in a mirror</source>
        <translation>Montrer l’image comme dans un miroir</translation>
    </message>
    <message>
        <source>Visitors may scan with the camera</source>
        <translation>Les visiteurs peuvent scanner avec la caméra</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Laquelle</translation>
    </message>
</context>
<context>
    <name>CameraPane</name>
    <message>
        <source>The camera is on. No picture is kept.</source>
        <translation>La caméra est allumée. Aucune image n’est gardée.</translation>
    </message>
    <message>
        <source>The camera is on. Only the photo that you keep stays.</source>
        <translation>La caméra est allumée. Seule la photo que tu gardes reste.</translation>
    </message>
    <message>
        <source>The camera wakes up</source>
        <translation>La caméra se réveille</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit la caméra</translation>
    </message>
</context>
<context>
    <name>CameraScreen</name>
    <message>
        <source>A mustache. It reads well, and nothing was claimed.</source>
        <translation>Une moustache. Elle se lit très bien, et rien n’a été compté.</translation>
    </message>
    <message>
        <source>A pass. It reads well.</source>
        <translation>Un badge. Il se lit très bien.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Camera and scanner</source>
        <translation>Caméra et scanner</translation>
    </message>
    <message>
        <source>It reads well, but it is not a code of this event.</source>
        <translation>Il se lit très bien, mais ce n’est pas un code de cet événement.</translation>
    </message>
    <message>
        <source>No camera is plugged in. Any USB webcam will do: plug it in and it appears here. The scanner and typed codes work without one.</source>
        <translation>Aucune caméra n’est branchée. N’importe quelle webcam USB convient&#x202f;: branche-la et elle apparaît ici. Le scanner et les codes tapés marchent sans elle.</translation>
    </message>
    <message>
        <source>Nothing to read? Hold a code a hand&apos;s length away. Is it blurred, turn the ring around the lens, if there is one.</source>
        <translation>Rien à lire&#x202f;? Tiens un code à une main de distance. S’il est flou, tourne la bague de l’objectif, s’il y en a une.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Show the camera a code, or scan one with the scanner: nothing is claimed here.</source>
        <translation>Montre un code à la caméra, ou scanne-le&#x202f;: ici, rien n’est compté.</translation>
    </message>
    <message>
        <source>The camera does not answer. Does another program use it? Close that, or unplug the camera and plug it in again.</source>
        <translation>La caméra ne répond pas. Un autre programme l’utilise&#x202f;? Ferme-le, ou débranche la caméra et rebranche-la.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>La caméra est éteinte.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message numerus="yes">
        <source>%Ln captions did not say when they end; they stay as long as it takes to read them.</source>
        <translation>
            <numerusform>%Ln sous-titre ne disait pas quand il finit&#x202f;; il reste le temps de le lire.</numerusform>
            <numerusform>%Ln sous-titres ne disaient pas quand ils finissent&#x202f;; ils restent le temps de les lire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions had times that could not be read; they were left out.</source>
        <translation>
            <numerusform>%Ln sous-titre avait un temps illisible&#x202f;; il a été laissé de côté.</numerusform>
            <numerusform>%Ln sous-titres avaient des temps illisibles&#x202f;; ils ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions were at the same time as too many others; they were left out.</source>
        <translation>
            <numerusform>%Ln sous-titre tombait en même temps que trop d’autres&#x202f;; il a été laissé de côté.</numerusform>
            <numerusform>%Ln sous-titres tombaient en même temps que trop d’autres&#x202f;; ils ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions were longer than a screen holds; their end was left out.</source>
        <translation>
            <numerusform>%Ln sous-titre était trop long pour l’écran&#x202f;; sa fin a été laissée de côté.</numerusform>
            <numerusform>%Ln sous-titres étaient trop longs pour l’écran&#x202f;; leur fin a été laissée de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>A few letters could not be read. Save the file again in UTF-8.</source>
        <translation>Quelques lettres n’ont pas pu être lues. Enregistre le fichier encore une fois en UTF-8.</translation>
    </message>
    <message>
        <source>Captions for the film %1</source>
        <translation>Sous-titres du film %1</translation>
    </message>
    <message>
        <source>Change the times where you need to: hours:minutes:seconds,thousandths.</source>
        <translation>Change les temps s’il le faut&#x202f;: heures:minutes:secondes,millièmes.</translation>
    </message>
    <message>
        <source>Dots that are left are not shown, nor are these lines. Save it as text in UTF-8.</source>
        <translation>Les points qui restent ne s’affichent pas, ces lignes non plus. Enregistre le fichier comme texte en UTF-8.</translation>
    </message>
    <message>
        <source>No captions were found in this file. Save them as SRT or WebVTT.</source>
        <translation>Aucun sous-titre dans ce fichier. Enregistre-les en SRT ou WebVTT.</translation>
    </message>
    <message>
        <source>Nothing is written in this file yet. Write over the dots, then bring it again.</source>
        <translation>Rien n’est encore écrit dans ce fichier. Remplace les points, puis reviens avec le fichier.</translation>
    </message>
    <message>
        <source>The letters of this file were guessed. Look at a few captions; if they look odd, save it in UTF-8.</source>
        <translation>Les lettres de ce fichier ont été devinées. Regarde quelques sous-titres&#x202f;; s’ils paraissent bizarres, enregistre le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>This file cannot be read. If it is on a stick, plug the stick in again.</source>
        <translation>Ce fichier est illisible. S’il est sur une clé, rebranche-la.</translation>
    </message>
    <message>
        <source>This file is empty. Save the captions again, or copy them again.</source>
        <translation>Ce fichier est vide. Enregistre ou copie les sous-titres encore une fois.</translation>
    </message>
    <message>
        <source>This file is larger than %L1 MB. The captions of a film are much smaller.</source>
        <translation>Ce fichier dépasse %L1 Mo. Les sous-titres d’un film sont bien plus petits.</translation>
    </message>
    <message>
        <source>This is not a text file. Save the captions as SRT or WebVTT, in UTF-8.</source>
        <translation>Ce n’est pas un fichier texte. Enregistre les sous-titres en SRT ou WebVTT, en UTF-8.</translation>
    </message>
    <message>
        <source>Write over the dots what is said in these seconds: two short lines at most.</source>
        <translation>Remplace les points par ce qui est dit pendant ces secondes&#x202f;: deux lignes courtes au plus.</translation>
    </message>
</context>
<context>
    <name>CastPage</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>My next vote</source>
        <translation>Mon vote suivant</translation>
    </message>
    <message>
        <source>Thank you! Your ballot is in the box.</source>
        <translation>Merci&#x202f;! Ton bulletin est dans l’urne.</translation>
    </message>
    <message>
        <source>The next voter</source>
        <translation>La personne suivante</translation>
    </message>
    <message>
        <source>The paper is in the box.</source>
        <translation>Le bulletin papier est dans l’urne.</translation>
    </message>
    <message>
        <source>This is your ballot&apos;s code. Write it down if you like: after the close, the list shows it with what you chose. It is kept nowhere together with your name.</source>
        <translation>C’est le code de ton bulletin. Note-le si tu veux&#x202f;: après la clôture, la liste le montre avec ce que tu as choisi. Il n’est gardé nulle part avec ton nom.</translation>
    </message>
    <message numerus="yes">
        <source>This screen clears itself in %Ln seconds.</source>
        <translation>
            <numerusform>Cet écran s’efface dans %Ln seconde.</numerusform>
            <numerusform>Cet écran s’efface dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your ballot&apos;s code. After the close, the list shows it with what you chose.</source>
        <translation>Le code de ton bulletin. Après la clôture, la liste le montre avec ton choix.</translation>
    </message>
</context>
<context>
    <name>CeremonyScreen</name>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave the stage?</source>
        <translation>Quitter la scène&#x202f;?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>The draw waits at this very step. The organizer&apos;s PIN leads back to it.</source>
        <translation>Le tirage attend exactement ici. Le code de l’organisateur y ramène.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>A signature&apos;s picture cannot be read. Choose it again.</source>
        <translation>L’image d’une signature est illisible. Choisis-la de nouveau.</translation>
    </message>
    <message>
        <source>A signature&apos;s words are too long: their end is left out.</source>
        <translation>Le texte d’une signature est trop long&#x202f;: la fin est coupée.</translation>
    </message>
    <message>
        <source>Ana Pérez</source>
        <translation>Éloïse Bégin</translation>
    </message>
    <message>
        <source>Certificate of appreciation</source>
        <translation>Certificat de reconnaissance</translation>
    </message>
    <message>
        <source>For a smile that can be heard on the telephone, even on a Monday.</source>
        <translation>Pour un sourire qui s’entend au téléphone, même le lundi.</translation>
    </message>
    <message>
        <source>Genuine? Hold me under the kiosk&apos;s scanner.</source>
        <translation>Authentique&#x202f;? Présente-moi au lecteur de la borne.</translation>
    </message>
    <message>
        <source>It is written smaller than it should be, as its letters tower.</source>
        <translation>C’est écrit plus petit que prévu, car ses lettres sont très hautes.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N° %1</translation>
    </message>
    <message>
        <source>Our fonts do not have all of its letters: a box stands for each.</source>
        <translation>Nos polices n’ont pas toutes ces lettres&#x202f;: un carré remplace chacune.</translation>
    </message>
    <message>
        <source>Presented by %1 · %2</source>
        <translation>Remis par %1 · %2</translation>
    </message>
    <message>
        <source>Some words are too long for this design: their end is left out.</source>
        <translation>Certains mots sont trop longs pour ce modèle&#x202f;: la fin est coupée.</translation>
    </message>
    <message>
        <source>The Golden Mustache</source>
        <translation>La Moustache d’or</translation>
    </message>
    <message>
        <source>The category is too long for this design: its end is left out.</source>
        <translation>La catégorie est trop longue pour ce modèle&#x202f;: la fin est coupée.</translation>
    </message>
    <message>
        <source>The citation is too long for this design: its end is left out.</source>
        <translation>L’éloge est trop long pour ce modèle&#x202f;: la fin est coupée.</translation>
    </message>
    <message>
        <source>The event&apos;s title is too long for this design: its end is left out.</source>
        <translation>Le titre de l’événement est trop long pour ce modèle&#x202f;: la fin est coupée.</translation>
    </message>
    <message>
        <source>The logo cannot be read, so it is left out. Choose it again.</source>
        <translation>Le logo est illisible&#x202f;: il n’est pas imprimé. Choisis-le de nouveau.</translation>
    </message>
    <message>
        <source>The name is too long for this design: its end is left out.</source>
        <translation>Le nom est trop long pour ce modèle&#x202f;: la fin est coupée.</translation>
    </message>
    <message>
        <source>The presenter is too long for this design: its end is left out.</source>
        <translation>Le nom de la personne qui remet le prix est trop long pour ce modèle&#x202f;: la fin est coupée.</translation>
    </message>
    <message>
        <source>The title is too long for this design: its end is left out.</source>
        <translation>Le titre est trop long pour ce modèle&#x202f;: la fin est coupée.</translation>
    </message>
    <message>
        <source>is awarded to</source>
        <translation>Ce titre est décerné à</translation>
    </message>
    <message>
        <source>your colleagues</source>
        <translation>tes collègues</translation>
    </message>
</context>
<context>
    <name>ChanceBar</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Hardly ever wins.</source>
        <translation>Ne gagne presque jamais.</translation>
    </message>
    <message numerus="yes">
        <source>Who holds %Ln tickets</source>
        <translation>
            <numerusform>Qui a %Ln ticket</numerusform>
            <numerusform>Qui a %Ln tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Wins every time.</source>
        <translation>Gagne à chaque fois.</translation>
    </message>
    <message numerus="yes">
        <source>Wins in about %Ln of 1,000 draws.</source>
        <translation>
            <numerusform>Gagne dans %Ln tirage sur 1000 environ.</numerusform>
            <numerusform>Gagne dans %Ln tirages sur 1000 environ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Cast it, and it stays: nobody can take it out again, not even you.</source>
        <translation>Une fois dans l’urne, il y reste&#x202f;: personne ne peut l’en sortir, pas même toi.</translation>
    </message>
    <message>
        <source>Cast my ballot</source>
        <translation>Voter maintenant</translation>
    </message>
    <message>
        <source>Change something</source>
        <translation>Changer quelque chose</translation>
    </message>
    <message>
        <source>Is this your ballot?</source>
        <translation>C’est bien ton bulletin&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing was counted. Your ballot is still here: try again in a moment.</source>
        <translation>Rien n’a été compté. Ton bulletin est toujours là&#x202f;: réessaie dans un instant.</translation>
    </message>
    <message>
        <source>That is fine: an empty ballot is counted as one who voted.</source>
        <translation>Pas de souci&#x202f;: un bulletin blanc compte comme une personne qui a voté.</translation>
    </message>
    <message>
        <source>You chose none of them.</source>
        <translation>Tu n’en as choisi aucun.</translation>
    </message>
</context>
<context>
    <name>CheckedScreen</name>
    <message>
        <source>A certificate from another event.</source>
        <translation>Un diplôme d’un autre événement.</translation>
    </message>
    <message>
        <source>Compare every letter with the paper. Another one? Hold it here.</source>
        <translation>Compare chaque lettre avec le papier. Un autre&#x202f;? Montre-le ici.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>It looks like one of ours, but nobody was ever given it. Show it to the organizer.</source>
        <translation>Il ressemble aux nôtres, mais personne ne l’a jamais reçu. Montre-le à l’organisation.</translation>
    </message>
    <message>
        <source>Its certificate counts no more. The organizer can tell you why.</source>
        <translation>Son diplôme ne compte plus. L’organisation peut te dire pourquoi.</translation>
    </message>
    <message>
        <source>Only the kiosk that made it can say whether it is real. Ask whoever gave it to you.</source>
        <translation>Seule la borne qui l’a fait peut dire s’il est vrai. Demande à qui te l’a remis.</translation>
    </message>
    <message>
        <source>The kiosk knows no such certificate.</source>
        <translation>La borne ne connaît pas ce diplôme.</translation>
    </message>
    <message>
        <source>This award was withdrawn.</source>
        <translation>Ce prix a été retiré.</translation>
    </message>
    <message>
        <source>This certificate is real.</source>
        <translation>Ce diplôme est vrai.</translation>
    </message>
</context>
<context>
    <name>ChooseScene</name>
    <message>
        <source>Back a page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Back to the stage</source>
        <translation>Retour à la scène</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Page %L1 sur %L2</translation>
    </message>
    <message>
        <source>Which award comes next?</source>
        <translation>Quel prix maintenant&#x202f;?</translation>
    </message>
</context>
<context>
    <name>CinemaComing</name>
    <message>
        <source>Coming next</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Arrêter ici</translation>
    </message>
    <message>
        <source>The lights go down</source>
        <translation>Les lumières s’éteignent</translation>
    </message>
    <message>
        <source>This one does not want to play today. The next one is ready for you!</source>
        <translation>Celui-ci ne veut pas jouer aujourd’hui. Le suivant est prêt pour vous&#x202f;!</translation>
    </message>
</context>
<context>
    <name>CinemaControls</name>
    <message>
        <source>Back to the posters</source>
        <translation>Retour aux affiches</translation>
    </message>
    <message>
        <source>Captions in: %1</source>
        <translation>Sous-titres en&#x202f;: %1</translation>
    </message>
    <message>
        <source>Captions: off</source>
        <translation>Sous-titres&#x202f;: non</translation>
    </message>
    <message>
        <source>Captions: on</source>
        <translation>Sous-titres&#x202f;: oui</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Posters</source>
        <translation>Affiches</translation>
    </message>
    <message>
        <source>Ten seconds back</source>
        <translation>Dix secondes en arrière</translation>
    </message>
    <message>
        <source>Ten seconds on</source>
        <translation>Dix secondes en avant</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Le suivant</translation>
    </message>
    <message>
        <source>Where the film is</source>
        <translation>Où en est le film</translation>
    </message>
</context>
<context>
    <name>CinemaLine</name>
    <message>
        <source>Cinema: they say thank you</source>
        <translation>Cinéma&#x202f;: ils vous disent merci</translation>
    </message>
</context>
<context>
    <name>CinemaPoster</name>
    <message>
        <source>A few words</source>
        <translation>Quelques mots</translation>
    </message>
</context>
<context>
    <name>CinemaPosters</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Page %L1 sur %L2</translation>
    </message>
    <message>
        <source>Pick a poster, or watch all of them.</source>
        <translation>Choisissez une affiche, ou regardez tout.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>Tout regarder</translation>
    </message>
    <message>
        <source>Soon you find films and messages of thanks here.</source>
        <translation>Bientôt, vous trouverez ici des films et des mots de remerciement.</translation>
    </message>
    <message>
        <source>Tell somebody about it - or pick another one.</source>
        <translation>Parlez-en autour de vous, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Thank you for watching!</source>
        <translation>Merci d’avoir regardé&#x202f;!</translation>
    </message>
    <message>
        <source>The little cinema</source>
        <translation>Le petit cinéma</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>La page suivante</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>La page précédente</translation>
    </message>
    <message>
        <source>They say thank you</source>
        <translation>Ils vous disent merci</translation>
    </message>
    <message>
        <source>This film does not want to play today. Pick another one!</source>
        <translation>Ce film ne veut pas jouer aujourd’hui. Choisissez-en un autre&#x202f;!</translation>
    </message>
    <message>
        <source>Touch the poster to watch it.</source>
        <translation>Touchez l’affiche pour regarder.</translation>
    </message>
</context>
<context>
    <name>CinemaTheatre</name>
    <message>
        <source>Show the controls</source>
        <translation>Afficher les commandes</translation>
    </message>
</context>
<context>
    <name>ClaimScreen</name>
    <message>
        <source>A bit closer: the code may fill the frame.</source>
        <translation>Un peu plus près&#x202f;: le code peut remplir le cadre.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Bring the code into the frame.</source>
        <translation>Place le code dans le cadre.</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Couper la caméra</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Got it!</source>
        <translation>C’est lu&#x202f;!</translation>
    </message>
    <message>
        <source>Hold a mustache under the scanner</source>
        <translation>Passe une moustache sous le scanner</translation>
    </message>
    <message>
        <source>Hold it still for a moment.</source>
        <translation>Ne bouge plus, juste un instant.</translation>
    </message>
    <message>
        <source>Hold the code up to the camera</source>
        <translation>Montre le code à la caméra</translation>
    </message>
    <message>
        <source>It is a bit dark here. Try where there is more light.</source>
        <translation>Il fait un peu sombre ici. Essaie là où il y a plus de lumière.</translation>
    </message>
    <message>
        <source>No scanner near you? Type the code that is printed on it.</source>
        <translation>Pas de scanner en vue&#x202f;? Tape le code imprimé dessus.</translation>
    </message>
    <message>
        <source>No scanner near you? Use the camera, or type the code that is printed on it.</source>
        <translation>Pas de scanner en vue&#x202f;? Utilise la caméra, ou tape le code imprimé dessus.</translation>
    </message>
    <message>
        <source>The camera does not answer. The scanner still works, and so does typing the code.</source>
        <translation>La caméra ne répond pas. Le scanner marche toujours, et tu peux taper le code.</translation>
    </message>
    <message>
        <source>The camera was unplugged. The scanner still works, and so does typing the code.</source>
        <translation>La caméra a été débranchée. Le scanner marche toujours, et tu peux taper le code.</translation>
    </message>
    <message>
        <source>The next one is for %1, too.</source>
        <translation>La suivante sera aussi pour %1.</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Taper le code</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Utiliser la caméra</translation>
    </message>
    <message>
        <source>You scanned this one already. On to the next!</source>
        <translation>Elle est déjà lue. À la suivante&#x202f;!</translation>
    </message>
</context>
<context>
    <name>ClueCard</name>
    <message>
        <source>New!</source>
        <translation>Nouveau&#x202f;!</translation>
    </message>
    <message>
        <source>Opens on %1</source>
        <translation>S’ouvre le %1</translation>
    </message>
    <message>
        <source>Opens today at %1</source>
        <translation>S’ouvre aujourd’hui à %1</translation>
    </message>
</context>
<context>
    <name>ClueListScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <source>Clues</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Late finds</source>
        <translation>Retardataires</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Shift hours</source>
        <translation>Horaires d’équipe</translation>
    </message>
    <message>
        <source>The clue was deleted.</source>
        <translation>L’indice est supprimé.</translation>
    </message>
    <message>
        <source>Write a clue</source>
        <translation>Écrire un indice</translation>
    </message>
    <message>
        <source>Your clues stand here. Write the first one: it opens by itself when its time comes.</source>
        <translation>Tes indices seront ici. Écris le premier&#x202f;: il s’ouvre tout seul quand son heure arrive.</translation>
    </message>
</context>
<context>
    <name>ClueScreen</name>
    <message>
        <source>A new clue</source>
        <translation>Un nouvel indice</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Retour sans enregistrer</translation>
    </message>
    <message>
        <source>Clue %L1 of %L2</source>
        <translation>Indice %L1 sur %L2</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Down the list</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Everybody reads their own language, or that of the event.</source>
        <translation>Chacun lit dans sa langue, ou dans celle de l’événement.</translation>
    </message>
    <message>
        <source>Hangs on the wall for visitors</source>
        <translation>Affiché pour les visiteurs</translation>
    </message>
    <message>
        <source>One language is enough: everybody reads that one.</source>
        <translation>Une seule langue suffit&#x202f;: tout le monde lit celle-là.</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>S’ouvre à</translation>
    </message>
    <message>
        <source>Opens at (visitors can read it now)</source>
        <translation>S’ouvre à (déjà lisible par tous)</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>Tout de suite</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The clue</source>
        <translation>L’indice</translation>
    </message>
    <message>
        <source>This is how it reads</source>
        <translation>Voici ce qu’on lira</translation>
    </message>
    <message>
        <source>Tomorrow at 9:00</source>
        <translation>Demain à 9&#x202f;h</translation>
    </message>
    <message>
        <source>Up the list</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Where paper goes in white and comes out warm ...</source>
        <translation>Là où le papier entre blanc et ressort tiède…</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Écrit en</translation>
    </message>
</context>
<context>
    <name>Clues</name>
    <message>
        <source>A clue has at most %L1 letters. Make it shorter.</source>
        <translation>Un indice a au plus %L1 lettres. Raccourcis-le.</translation>
    </message>
    <message>
        <source>A clue needs a few words. Write them in one language at least.</source>
        <translation>Un indice a besoin de quelques mots. Écris-les dans une langue au moins.</translation>
    </message>
    <message>
        <source>An event holds at most %L1 clues. Delete an old one.</source>
        <translation>Un événement a au plus %L1 indices. Supprime un ancien.</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <translation>Ouvert depuis le %1</translation>
    </message>
    <message>
        <source>Opens on %1</source>
        <translation>S’ouvre le %1</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>This clue was deleted. Write it anew.</source>
        <translation>Cet indice a été supprimé. Écris-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>CluesScreen</name>
    <message numerus="yes">
        <source>%Ln clues to go by.</source>
        <translation>
            <numerusform>%Ln indice pour chercher.</numerusform>
            <numerusform>%Ln indices pour chercher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Look behind, under and inside. When the organizer writes a clue, it hangs here.</source>
        <translation>Regarde derrière, dessous et dedans. Dès que l’organisation écrit un indice, il est affiché ici.</translation>
    </message>
    <message>
        <source>No clues yet.</source>
        <translation>Pas encore d’indice.</translation>
    </message>
    <message>
        <source>The first clue is on its way.</source>
        <translation>Le premier indice arrive.</translation>
    </message>
    <message>
        <source>The hunt</source>
        <translation>La chasse</translation>
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
    <name>Contest</name>
    <message>
        <source>A criterion weighs 1 to 9 and has at most 100 points.</source>
        <translation>Un critère pèse de 1 à 9 et donne au plus 100 points.</translation>
    </message>
    <message>
        <source>A vote is under way: who takes part in it stays.</source>
        <translation>Un vote est en cours&#x202f;: les participants ne changent plus.</translation>
    </message>
    <message>
        <source>A vote is under way: whose costume it is stays.</source>
        <translation>Un vote est en cours&#x202f;: le costume garde son propriétaire.</translation>
    </message>
    <message>
        <source>At most %1 criteria fit on a judge&apos;s page.</source>
        <translation>Il y a place pour %1 critères au plus sur la page d’un juge.</translation>
    </message>
    <message>
        <source>At most %1 photos for each costume.</source>
        <translation>Au plus %1 photos par costume.</translation>
    </message>
    <message>
        <source>Each criterion needs a name.</source>
        <translation>Chaque critère a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Give the contest a title.</source>
        <translation>Donne un titre au concours.</translation>
    </message>
    <message>
        <source>Give the costume a title.</source>
        <translation>Donne un titre au costume.</translation>
    </message>
    <message>
        <source>It was on a ballot. Withdraw it instead.</source>
        <translation>Il a déjà figuré sur un bulletin. Retire-le plutôt du concours.</translation>
    </message>
    <message>
        <source>It would close at once: its closing time is over.</source>
        <translation>Il se fermerait aussitôt&#x202f;: l’heure de fin est passée.</translation>
    </message>
    <message>
        <source>Nobody takes part yet. Add the first costume.</source>
        <translation>Personne ne participe encore. Ajoute le premier costume.</translation>
    </message>
    <message>
        <source>Say what the judges look at: add a criterion first.</source>
        <translation>Dis ce que les juges regardent&#x202f;: ajoute d’abord un critère.</translation>
    </message>
    <message>
        <source>Say whose costume it is.</source>
        <translation>Dis à qui est ce costume.</translation>
    </message>
    <message>
        <source>Say why: it is kept in the journal.</source>
        <translation>Dis pourquoi&#x202f;: le journal le garde.</translation>
    </message>
    <message>
        <source>That is %1 letters. %2 fit: make it a little shorter.</source>
        <translation>Cela fait %1 lettres. Il y a place pour %2&#x202f;: raccourcis un peu.</translation>
    </message>
    <message>
        <source>That time is over. Choose a later one, or close the vote now.</source>
        <translation>Cette heure est passée. Choisis-en une plus tardive, ou ferme le vote maintenant.</translation>
    </message>
    <message>
        <source>The vote would close before it opens. Look at both times.</source>
        <translation>Le vote se fermerait avant de s’ouvrir. Regarde les deux heures.</translation>
    </message>
    <message>
        <source>This contest is not there any more.</source>
        <translation>Ce concours n’est plus là.</translation>
    </message>
    <message>
        <source>This contest is over.</source>
        <translation>Ce concours est terminé.</translation>
    </message>
    <message>
        <source>This costume is not there any more.</source>
        <translation>Ce costume n’est plus là.</translation>
    </message>
    <message>
        <source>This vote is not open.</source>
        <translation>Ce vote n’est pas ouvert.</translation>
    </message>
    <message>
        <source>This vote was opened: what was announced stays.</source>
        <translation>Ce vote est ouvert&#x202f;: ce qui a été annoncé reste.</translation>
    </message>
    <message>
        <source>Tick that everybody on the photos agreed.</source>
        <translation>Coche que toutes les personnes sur les photos sont d’accord.</translation>
    </message>
</context>
<context>
    <name>ContestCriteriaScreen</name>
    <message>
        <source>Add a criterion</source>
        <translation>Ajouter un critère</translation>
    </message>
    <message>
        <source>Both sides are turned into places and weighed, so a strict judge counts no more than a mild one. All this is announced before the vote opens.</source>
        <translation>Les deux côtés deviennent des places, puis sont pondérés&#x202f;: un juge sévère ne compte pas plus qu’un juge clément. Tout est annoncé avant l’ouverture du vote.</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Concours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Judges and colleagues</source>
        <translation>Jury et collègues</translation>
    </message>
    <message>
        <source>Judges count, in percent</source>
        <translation>Part du jury, en pour cent</translation>
    </message>
    <message>
        <source>What they look at</source>
        <translation>Ce que le jury regarde</translation>
    </message>
</context>
<context>
    <name>ContestDesk</name>
    <message>
        <source>%1 ends today at %2: %L3 of %L4 voted.</source>
        <translation>%1 se termine aujourd’hui à %2&#x202f;: %L3 sur %L4 ont voté.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln costumes have no photo yet.</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln costume n’a pas encore de photo.</numerusform>
            <numerusform>%1&#x202f;: %Ln costumes n’ont pas encore de photo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln judges are not done yet.</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln juge n’a pas encore fini.</numerusform>
            <numerusform>%1&#x202f;: %Ln juges n’ont pas encore fini.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 costumes done</source>
        <translation>%L1 costumes sur %L2 jugés</translation>
    </message>
    <message>
        <source>%L1 of %L2 voted</source>
        <translation>%L1 sur %L2 ont voté</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln judges are done.</source>
        <translation>
            <numerusform>%L1 juge sur %Ln a fini.</numerusform>
            <numerusform>%L1 juges sur %Ln ont fini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln costumes</source>
        <translation>
            <numerusform>%Ln costume</numerusform>
            <numerusform>%Ln costumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln costumes take part.</source>
        <translation>
            <numerusform>%Ln costume participe.</numerusform>
            <numerusform>%Ln costumes participent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges are named.</source>
        <translation>
            <numerusform>%Ln juge est désigné.</numerusform>
            <numerusform>%Ln juges sont désignés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Best costume</source>
        <translation>Le plus beau costume</translation>
    </message>
    <message>
        <source>If two are equal: %1</source>
        <translation>En cas d’égalité&#x202f;: %1</translation>
    </message>
    <message>
        <source>In no contest</source>
        <translation>Dans aucun concours</translation>
    </message>
    <message>
        <source>No PIN and no pass</source>
        <translation>Ni code PIN ni badge</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Sans photo</translation>
    </message>
    <message>
        <source>Nobody is a judge yet.</source>
        <translation>Personne n’est encore juge.</translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation>Personne ne participe encore.</translation>
    </message>
    <message>
        <source>Nothing to judge yet</source>
        <translation>Rien à juger pour l’instant</translation>
    </message>
    <message>
        <source>The closing time is over.</source>
        <translation>L’heure de clôture est déjà passée.</translation>
    </message>
    <message>
        <source>The idea</source>
        <translation>L’idée</translation>
    </message>
    <message>
        <source>The show</source>
        <translation>Le spectacle</translation>
    </message>
    <message>
        <source>The vote would close before it opens.</source>
        <translation>Le vote fermerait avant d’ouvrir.</translation>
    </message>
    <message>
        <source>The work in it</source>
        <translation>Le travail</translation>
    </message>
    <message>
        <source>They pick their name and type their PIN.</source>
        <translation>Chacun choisit son nom et tape son code PIN.</translation>
    </message>
    <message>
        <source>They pick their name.</source>
        <translation>Chacun choisit son nom.</translation>
    </message>
    <message>
        <source>They scan their pass.</source>
        <translation>Chacun scanne son badge.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>ContestFacts</name>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Costumes</source>
        <translation>Costumes</translation>
    </message>
    <message>
        <source>How colleagues say who they are</source>
        <translation>Comment les collègues se présentent</translation>
    </message>
    <message>
        <source>How it is voted on</source>
        <translation>Comment on vote</translation>
    </message>
    <message>
        <source>Judges and colleagues</source>
        <translation>Jury et collègues</translation>
    </message>
    <message>
        <source>Move its end</source>
        <translation>Déplacer la fin</translation>
    </message>
    <message>
        <source>Paper ballots</source>
        <translation>Bulletins papier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The judges</source>
        <translation>Le jury</translation>
    </message>
    <message>
        <source>The night shift</source>
        <translation>L’équipe de nuit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who cannot come here votes on paper.</source>
        <translation>Qui ne peut pas venir ici vote sur papier.</translation>
    </message>
    <message>
        <source>Who judges</source>
        <translation>Qui juge</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Qui participe</translation>
    </message>
</context>
<context>
    <name>ContestLine</name>
    <message>
        <source>Costumes: look and vote</source>
        <translation>Costumes&#x202f;: regarde et vote</translation>
    </message>
    <message>
        <source>Costumes: voting is over</source>
        <translation>Costumes&#x202f;: le vote est clos</translation>
    </message>
    <message>
        <source>Costumes: who is in?</source>
        <translation>Costumes&#x202f;: qui participe&#x202f;?</translation>
    </message>
    <message>
        <source>Costumes: who won?</source>
        <translation>Costumes&#x202f;: qui a gagné&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ContestMethodScreen</name>
    <message>
        <source>Both are announced before the vote opens, and stay. The number, the name or the place in the list never decide.</source>
        <translation>Les deux sont annoncés avant le vote et ne changent plus. Le numéro, le nom ou la place dans la liste ne décident jamais.</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Concours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>How it is voted on</source>
        <translation>Comment on vote</translation>
    </message>
    <message>
        <source>If two are equal</source>
        <translation>En cas d’égalité</translation>
    </message>
    <message>
        <source>What everybody does</source>
        <translation>Ce que chacun fait</translation>
    </message>
</context>
<context>
    <name>ContestPlanScreen</name>
    <message>
        <source>A new contest</source>
        <translation>Un nouveau concours</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the contest</source>
        <translation>Retour au concours</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Fermer le vote</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Concours</translation>
    </message>
    <message>
        <source>From then on the way of voting, the weights, the rule for equals and the list of costumes stay as they are. You can move its end, and call it off.</source>
        <translation>Dès lors, la façon de voter, les poids, la règle d’égalité et la liste des costumes ne changent plus. Tu peux déplacer la fin, ou tout annuler.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Où en est le vote</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Open it now</source>
        <translation>L’ouvrir maintenant</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>Ouvrir le vote</translation>
    </message>
    <message>
        <source>Open the vote?</source>
        <translation>Ouvrir le vote&#x202f;?</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Le résultat</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>What is announced</source>
        <translation>Ce qui est annoncé</translation>
    </message>
</context>
<context>
    <name>ContestResult</name>
    <message>
        <source>%1 of %2 judged</source>
        <translation>%1 sur %2 notés</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>de %1 à %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots speak for nobody here.</source>
        <translation>
            <numerusform>%Ln bulletin ne dit plus rien ici.</numerusform>
            <numerusform>%Ln bulletins ne disent plus rien ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>All stars added up</source>
        <translation>Toutes les étoiles additionnées</translation>
    </message>
    <message>
        <source>Another first place</source>
        <translation>Une autre première place</translation>
    </message>
    <message>
        <source>As announced</source>
        <translation>Comme annoncé</translation>
    </message>
    <message>
        <source>Costume %1</source>
        <translation>Costume %1</translation>
    </message>
    <message>
        <source>Judges one by one: %1</source>
        <translation>Juge par juge&#x202f;: %1</translation>
    </message>
    <message>
        <source>No: whoever is first is first with any weight.</source>
        <translation>Non&#x202f;: avec n’importe quel poids, la première place reste la même.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Tour %1</translation>
    </message>
    <message>
        <source>Same first place</source>
        <translation>Même première place</translation>
    </message>
    <message>
        <source>The count</source>
        <translation>Le décompte</translation>
    </message>
    <message>
        <source>The run-off of the first two</source>
        <translation>Le duel des deux premiers</translation>
    </message>
    <message>
        <source>These ballots do not say enough for it.</source>
        <translation>Ces bulletins n’en disent pas assez.</translation>
    </message>
    <message>
        <source>Withdrawn, so not counted: %1</source>
        <translation>Retirés, donc pas comptés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Yes: the first place changes at %1 %.</source>
        <translation>Oui&#x202f;: la première place change à %1 %.</translation>
    </message>
    <message numerus="yes">
        <source>better than %Ln others</source>
        <translation>
            <numerusform>devant %Ln autre</numerusform>
            <numerusform>devant %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContestSureScreen</name>
    <message>
        <source>Call it off</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Le fermer</translation>
    </message>
    <message>
        <source>Close the vote for good?</source>
        <translation>Fermer le vote pour de bon&#x202f;?</translation>
    </message>
    <message>
        <source>How many have voted?</source>
        <translation>Combien ont voté&#x202f;?</translation>
    </message>
    <message>
        <source>In your own words, or touch one below</source>
        <translation>Avec tes mots, ou touche une raison ci-dessous</translation>
    </message>
    <message>
        <source>Its ballots are never counted. The reason is kept in the journal.</source>
        <translation>Ses bulletins ne seront jamais comptés. La raison est gardée au journal.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Le laisser ouvert</translation>
    </message>
    <message numerus="yes">
        <source>Nobody votes or judges after it, and it cannot be opened again. %Ln people have voted. Type this number, and it is closed.</source>
        <translation>
            <numerusform>Après, plus personne ne vote ni ne juge, et on ne peut plus rouvrir. %Ln personne a voté. Tape ce nombre, et c’est fermé.</numerusform>
            <numerusform>Après, plus personne ne vote ni ne juge, et on ne peut plus rouvrir. %Ln personnes ont voté. Tape ce nombre, et c’est fermé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is it called off?</source>
        <translation>Pourquoi est-il annulé&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ContestTelling</name>
    <message>
        <source>%1 (0 to %L2)</source>
        <translation>%1 (0 à %L2)</translation>
    </message>
    <message>
        <source>%1 (0 to %L2, counts %L3 times)</source>
        <translation>%1 (0 à %L2, compte %L3 fois)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln costumes have no photo yet.</source>
        <translation>
            <numerusform>%Ln costume n’a pas encore de photo.</numerusform>
            <numerusform>%Ln costumes n’ont pas encore de photo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters too many. Say it shorter.</source>
        <translation>
            <numerusform>%Ln lettre de trop. Dis-le plus court.</numerusform>
            <numerusform>%Ln lettres de trop. Dis-le plus court.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 to %L1 points</source>
        <translation>0 à %L1 points</translation>
    </message>
    <message>
        <source>0 to %L1 points, counts %L2 times</source>
        <translation>0 à %L1 points, compte %L2 fois</translation>
    </message>
    <message>
        <source>A rule parts them</source>
        <translation>Une règle les départage</translation>
    </message>
    <message>
        <source>All they like</source>
        <translation>Tous ceux qu’on aime</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Colleagues decide alone.</source>
        <translation>Les collègues décident seuls.</translation>
    </message>
    <message>
        <source>Each costume&apos;s highest and lowest judge are left out where there are %L1 judges or more.</source>
        <translation>À partir de %L1 juges, le plus haut et le plus bas de chaque costume ne comptent pas.</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Inscrit deux fois</translation>
    </message>
    <message>
        <source>Equals share the place, and both stand on the podium.</source>
        <translation>Les égaux partagent la place, et montent ensemble sur le podium.</translation>
    </message>
    <message>
        <source>Everybody gives 0 to 5 stars. Of the two with the most stars, the one wins that more people put higher.</source>
        <translation>Chacun donne de 0 à 5 étoiles. Des deux qui en ont le plus, gagne celui que le plus de monde préfère.</translation>
    </message>
    <message>
        <source>Everybody names one costume. Most votes win.</source>
        <translation>Chacun nomme un costume. Le plus de voix gagne.</translation>
    </message>
    <message>
        <source>Everybody says first, second, third. The last one leaves and its votes go on, until one has more than half.</source>
        <translation>Chacun dit premier, deuxième, troisième. Le dernier sort et ses voix passent au suivant, jusqu’à ce que l’un ait plus de la moitié.</translation>
    </message>
    <message>
        <source>Everybody ticks as many costumes as they like. Most ticks win.</source>
        <translation>Chacun coche autant de costumes qu’il veut. Le plus de coches gagne.</translation>
    </message>
    <message>
        <source>First who was preferred head to head, then the higher score, then more top marks, then a lot that the room calls.</source>
        <translation>D’abord le duel direct, puis le meilleur total, puis le plus de notes maximales, puis un tirage au sort annoncé par la salle.</translation>
    </message>
    <message>
        <source>If two are equal:</source>
        <translation>En cas d’égalité&#x202f;:</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Par ordre</translation>
    </message>
    <message>
        <source>It opens by itself on %1; you close it.</source>
        <translation>Il s’ouvre tout seul&#x202f;: %1. Tu le fermes.</translation>
    </message>
    <message>
        <source>Its closing time is over. Choose a later one.</source>
        <translation>Son heure de clôture est passée. Choisis-en une plus tard.</translation>
    </message>
    <message>
        <source>Judges count %L1 %, colleagues %L2 %.</source>
        <translation>Le jury compte pour %L1 %, les collègues pour %L2 %.</translation>
    </message>
    <message>
        <source>Moved to another day</source>
        <translation>Reporté à un autre jour</translation>
    </message>
    <message>
        <source>Nobody came to show it</source>
        <translation>Personne n’est venu le montrer</translation>
    </message>
    <message>
        <source>Nobody can choose their own team or themselves.</source>
        <translation>Personne ne peut choisir son équipe ni soi-même.</translation>
    </message>
    <message>
        <source>Nobody takes part yet. Say which costumes do.</source>
        <translation>Personne ne participe encore. Dis quels costumes participent.</translation>
    </message>
    <message>
        <source>One favorite</source>
        <translation>Un seul favori</translation>
    </message>
    <message>
        <source>Only one costume takes part: it wins for sure.</source>
        <translation>Un seul costume participe&#x202f;: il gagne à coup sûr.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Open from %1 to %2.</source>
        <translation>Ouvert&#x202f;: %1 – %2.</translation>
    </message>
    <message>
        <source>Open until %1.</source>
        <translation>Ouvert jusqu’à la fin&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Open until you close it.</source>
        <translation>Ouvert jusqu’à ce que tu le fermes.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Dévoilé</translation>
    </message>
    <message numerus="yes">
        <source>Room for %Ln more letters.</source>
        <translation>
            <numerusform>Encore %Ln lettre possible.</numerusform>
            <numerusform>Encore %Ln lettres possibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong with the vote</source>
        <translation>Le vote s’est mal passé</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>The judges count, and nobody is one yet. Name them.</source>
        <translation>Le jury compte, et personne n’en est encore. Désigne-le.</translation>
    </message>
    <message>
        <source>The judges decide alone.</source>
        <translation>Le jury décide seul.</translation>
    </message>
    <message>
        <source>The judges look at: %1.</source>
        <translation>Le jury regarde&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The kiosk knows who voted, never for whom. Results are shown at the reveal.</source>
        <translation>La borne sait qui a voté, jamais pour qui. Les résultats se montrent lors de la révélation.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln judges: with fewer than five, none is left out.</source>
        <translation>
            <numerusform>Il y a %Ln juge&#x202f;: à moins de cinq, aucun n’est écarté.</numerusform>
            <numerusform>Il y a %Ln juges&#x202f;: à moins de cinq, aucun n’est écarté.</numerusform>
        </translation>
    </message>
    <message>
        <source>They do not want to take part</source>
        <translation>Ils ne veulent pas participer</translation>
    </message>
    <message>
        <source>They win together</source>
        <translation>Ils gagnent ensemble</translation>
    </message>
    <message>
        <source>Too few costumes</source>
        <translation>Trop peu de costumes</translation>
    </message>
    <message>
        <source>You open and close it by hand.</source>
        <translation>Tu l’ouvres et le fermes à la main.</translation>
    </message>
    <message>
        <source>You open it; it closes by itself on %1.</source>
        <translation>Tu l’ouvres&#x202f;; il se ferme tout seul&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>ContestWindowScreen</name>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Closed is closed: a clock that is set back opens nothing again. Ballots that are not cast by then do not count.</source>
        <translation>Fermé, c’est fermé&#x202f;: une horloge reculée ne rouvre rien. Les bulletins non déposés d’ici là ne comptent pas.</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Concours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>It closes</source>
        <translation>Il ferme</translation>
    </message>
    <message>
        <source>It opens</source>
        <translation>Il ouvre</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Move its end</source>
        <translation>Déplacer la fin</translation>
    </message>
    <message>
        <source>When it closes</source>
        <translation>Quand il ferme</translation>
    </message>
    <message>
        <source>When it is open</source>
        <translation>Quand il est ouvert</translation>
    </message>
</context>
<context>
    <name>ContestWords</name>
    <message>
        <source>%L1 of %L2 voted</source>
        <translation>%L1 sur %L2 ont voté</translation>
    </message>
    <message>
        <source>Best costume, loudest tie, finest team ...</source>
        <translation>Plus beau costume, cravate la plus criarde, meilleure équipe …</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Colleagues alone decide: every one of you has one vote.</source>
        <translation>Les collègues décident seuls&#x202f;: chacun de vous a une voix.</translation>
    </message>
    <message>
        <source>Delete the contest</source>
        <translation>Supprimer le concours</translation>
    </message>
    <message>
        <source>Down the list</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Everybody knows the result.</source>
        <translation>Tout le monde connaît le résultat.</translation>
    </message>
    <message>
        <source>If two are equal, they win together.</source>
        <translation>En cas d’égalité, ils gagnent ensemble.</translation>
    </message>
    <message>
        <source>If two are equal: first who beats whom directly, then the higher score, then more top marks, then a lot that the audience draws.</source>
        <translation>En cas d’égalité&#x202f;: d’abord le face-à-face, puis le meilleur score, puis le plus de notes maximales, puis un tirage au sort par le public.</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>Il a été annulé.</translation>
    </message>
    <message>
        <source>Its ballots are never counted.</source>
        <translation>Ses bulletins ne seront jamais comptés.</translation>
    </message>
    <message>
        <source>Its group, if there are several</source>
        <translation>Son groupe, s’il y en a plusieurs</translation>
    </message>
    <message>
        <source>Judges count %L1 %, colleagues %L2 %. What each side makes of it becomes places; the lowest sum of places wins.</source>
        <translation>Le jury compte pour&#x202f;%L1&#x202f;%, les collègues pour&#x202f;%L2&#x202f;%. Chaque côté donne des places&#x202f;; la plus petite somme des places gagne.</translation>
    </message>
    <message>
        <source>Nobody knows how it stands, you neither: votes are counted after the close.</source>
        <translation>Personne ne sait où on en est, toi non plus&#x202f;: on compte après la fermeture.</translation>
    </message>
    <message>
        <source>Nobody votes or judges any more.</source>
        <translation>Plus personne ne vote ni ne juge.</translation>
    </message>
    <message>
        <source>Teams, single costumes, online ...</source>
        <translation>Équipes, costumes seuls, en ligne …</translation>
    </message>
    <message>
        <source>The judges alone decide.</source>
        <translation>Le jury décide seul.</translation>
    </message>
    <message>
        <source>The vote is closed.</source>
        <translation>Le vote est fermé.</translation>
    </message>
    <message>
        <source>The vote is closed. Counting is over when it is shown on the stage.</source>
        <translation>Le vote est clos. Le résultat sera connu sur scène.</translation>
    </message>
    <message>
        <source>The vote is open!</source>
        <translation>Le vote est ouvert&#x202f;!</translation>
    </message>
    <message>
        <source>The vote is open.</source>
        <translation>Le vote est ouvert.</translation>
    </message>
    <message>
        <source>The vote opens soon</source>
        <translation>Le vote ouvre bientôt</translation>
    </message>
    <message>
        <source>The vote opens: %1</source>
        <translation>Ouverture du vote&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>The winners are known!</source>
        <translation>On connaît les gagnants&#x202f;!</translation>
    </message>
    <message>
        <source>Up the list</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Vote until %1</source>
        <translation>Vote jusqu’à&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>What the contest is called</source>
        <translation>Le nom du concours</translation>
    </message>
    <message>
        <source>With five judges or more, each costume&apos;s highest and lowest one are left out.</source>
        <translation>À partir de cinq juges, la meilleure et la pire place de chaque costume sont écartées.</translation>
    </message>
    <message>
        <source>You choose all that you like; the one that most of you like wins.</source>
        <translation>Tu choisis tous ceux qui te plaisent&#x202f;; celui qui plaît au plus grand nombre gagne.</translation>
    </message>
    <message>
        <source>You choose one costume; the one with the most votes wins.</source>
        <translation>Tu choisis un costume&#x202f;; celui qui a le plus de voix gagne.</translation>
    </message>
    <message>
        <source>You give each costume 0 to 5 stars. The two with the most stars meet: the one that more of you put higher wins.</source>
        <translation>Tu donnes à chaque costume de 0 à 5 étoiles. Les deux premiers s’affrontent&#x202f;: celui que vous êtes plus nombreux à mettre devant gagne.</translation>
    </message>
    <message>
        <source>You put them in order. The last one drops out and its votes go to the next choice, until one has more than half.</source>
        <translation>Tu les mets dans l’ordre. Le dernier sort et ses voix vont au choix suivant, jusqu’à ce que l’un ait plus de la moitié.</translation>
    </message>
    <message>
        <source>You put them in order. The one that beats every other in a direct comparison wins.</source>
        <translation>Tu les mets dans l’ordre. Celui qui bat tous les autres en face-à-face gagne.</translation>
    </message>
</context>
<context>
    <name>ContestsPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>There is nothing for you to choose here.</source>
        <translation>Il n’y a rien à choisir pour toi ici.</translation>
    </message>
    <message>
        <source>Which vote?</source>
        <translation>Quel vote&#x202f;?</translation>
    </message>
    <message>
        <source>You have voted here. Thank you!</source>
        <translation>Tu as voté ici. Merci&#x202f;!</translation>
    </message>
</context>
<context>
    <name>ContestsScreen</name>
    <message numerus="yes">
        <source>%Ln contests</source>
        <translation>
            <numerusform>%Ln concours</numerusform>
            <numerusform>%Ln concours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln costumes</source>
        <translation>
            <numerusform>%Ln costume</numerusform>
            <numerusform>%Ln costumes</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Colleagues vote in secret at this screen, one after the other; judges may count as well. You plan a contest, enter the costumes with their photos, and open the vote: nothing happens before you say so.</source>
        <translation>Les collègues votent en secret à cet écran, l’un après l’autre&#x202f;; un jury peut compter aussi. Tu prévois un concours, tu inscris les costumes avec leurs photos, puis tu ouvres le vote&#x202f;: rien ne se passe avant que tu le dises.</translation>
    </message>
    <message>
        <source>Contests</source>
        <translation>Concours</translation>
    </message>
    <message>
        <source>Costumes</source>
        <translation>Costumes</translation>
    </message>
    <message>
        <source>New contest</source>
        <translation>Nouveau concours</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Plan the first contest</source>
        <translation>Prévoir le premier concours</translation>
    </message>
    <message>
        <source>The contest was deleted.</source>
        <translation>Le concours a été supprimé.</translation>
    </message>
    <message>
        <source>Who wore it best?</source>
        <translation>Qui le porte le mieux&#x202f;?</translation>
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
        <translation>%1 l’a apportée après la fermeture.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3.</source>
        <translation>%1 passe de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 is taken back from %2. It can be found again.</source>
        <translation>%1 est reprise à %2. On peut la retrouver.</translation>
    </message>
    <message>
        <source>%1 leaves the hunt, and %2 loses its tickets.</source>
        <translation>%1 quitte la chasse, et %2 perd ses tickets.</translation>
    </message>
    <message>
        <source>%1 leaves the hunt. Nobody can claim it any more.</source>
        <translation>%1 quitte la chasse. Plus personne ne peut la prendre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets are taken back from %1: %2.</source>
        <translation>
            <numerusform>%Ln ticket est repris à %1&#x202f;: %2.</numerusform>
            <numerusform>%Ln tickets sont repris à %1&#x202f;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets count.</source>
        <translation>
            <numerusform>%Ln ticket compte.</numerusform>
            <numerusform>%Ln tickets comptent.</numerusform>
        </translation>
    </message>
    <message>
        <source>A costume everybody talks about.</source>
        <translation>Un costume dont tout le monde parle.</translation>
    </message>
    <message>
        <source>A draw counts on these tickets. They stay as they are.</source>
        <translation>Un tirage compte sur ces tickets. Ils restent comme ils sont.</translation>
    </message>
    <message>
        <source>A new name, the same person.</source>
        <translation>Un nouveau nom, la même personne.</translation>
    </message>
    <message>
        <source>All that %1 has goes to %2.</source>
        <translation>Tout ce qu’a %1 va à %2.</translation>
    </message>
    <message>
        <source>Brought %1 after closing.</source>
        <translation>A apporté %1 après la fermeture.</translation>
    </message>
    <message>
        <source>Choose what the tickets are for.</source>
        <translation>Choisis à quoi servent les tickets.</translation>
    </message>
    <message>
        <source>Claimed by mistake.</source>
        <translation>Prise par erreur.</translation>
    </message>
    <message>
        <source>Copies of it are going around.</source>
        <translation>Des copies circulent.</translation>
    </message>
    <message>
        <source>Costume</source>
        <translation>Déguisement</translation>
    </message>
    <message>
        <source>For %1, on %2.</source>
        <translation>Pour %1, le %2.</translation>
    </message>
    <message>
        <source>Found by %1.</source>
        <translation>Trouvée par %1.</translation>
    </message>
    <message>
        <source>Found together; this is what they agreed on.</source>
        <translation>Trouvée ensemble&#x202f;; c’est ce qu’ils ont décidé.</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln tickets</source>
        <translation>
            <numerusform>Donner %Ln ticket</numerusform>
            <numerusform>Donner %Ln tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Give between 1 and %1 tickets at once.</source>
        <translation>Donne entre 1 et %1 tickets à la fois.</translation>
    </message>
    <message>
        <source>Given to the wrong person.</source>
        <translation>Donné à la mauvaise personne.</translation>
    </message>
    <message>
        <source>Given twice.</source>
        <translation>Donné deux fois.</translation>
    </message>
    <message>
        <source>Helping hand</source>
        <translation>Coup de main</translation>
    </message>
    <message>
        <source>In a draw</source>
        <translation>Dans un tirage</translation>
    </message>
    <message>
        <source>Is one with %1 now.</source>
        <translation>Ne fait plus qu’un avec %1.</translation>
    </message>
    <message>
        <source>It came from: %1.</source>
        <translation>Il vient de&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It goes back to its hiding place.</source>
        <translation>Elle retourne dans sa cachette.</translation>
    </message>
    <message>
        <source>It is lost or damaged.</source>
        <translation>Elle est perdue ou abîmée.</translation>
    </message>
    <message>
        <source>It is theirs already.</source>
        <translation>Elle est déjà à cette personne.</translation>
    </message>
    <message>
        <source>It is void: it no longer counts.</source>
        <translation>Il est annulé&#x202f;: il ne compte plus.</translation>
    </message>
    <message>
        <source>It was only a picture of the mustache.</source>
        <translation>Ce n’était qu’une photo de la moustache.</translation>
    </message>
    <message>
        <source>Lent a hand.</source>
        <translation>A donné un coup de main.</translation>
    </message>
    <message>
        <source>Make the reason shorter: %1 letters at most.</source>
        <translation>Raccourcis la raison&#x202f;: %1 lettres au plus.</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>N’en faire qu’un</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Mustache</source>
        <translation>Moustache</translation>
    </message>
    <message>
        <source>No longer in the list.</source>
        <translation>N’est plus dans la liste.</translation>
    </message>
    <message>
        <source>Nobody has found it yet.</source>
        <translation>Personne ne l’a encore trouvée.</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Hors de la liste</translation>
    </message>
    <message>
        <source>On %1, for %2.</source>
        <translation>Le %1, pour %2.</translation>
    </message>
    <message>
        <source>Out of the hunt</source>
        <translation>Hors de la chasse</translation>
    </message>
    <message>
        <source>Out of the hunt.</source>
        <translation>Hors de la chasse.</translation>
    </message>
    <message>
        <source>Say why, so that everybody can understand it later.</source>
        <translation>Dis pourquoi, pour que chacun le comprenne plus tard.</translation>
    </message>
    <message>
        <source>Somebody else found it first.</source>
        <translation>Quelqu’un d’autre l’a trouvée avant.</translation>
    </message>
    <message>
        <source>Something changed here in the meantime. Look at it once more.</source>
        <translation>Quelque chose a changé entre-temps. Regarde encore une fois.</translation>
    </message>
    <message>
        <source>Something changed here since. Put that right first.</source>
        <translation>Quelque chose a changé depuis. Corrige d’abord cela.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Task of the day</source>
        <translation>Défi du jour</translation>
    </message>
    <message>
        <source>That is the same person twice. Choose the other one.</source>
        <translation>C’est deux fois la même personne. Choisis l’autre.</translation>
    </message>
    <message>
        <source>The wrong name was chosen.</source>
        <translation>Le mauvais nom a été choisi.</translation>
    </message>
    <message>
        <source>This code is no mustache and no pass of this event.</source>
        <translation>Ce code n’est ni une moustache ni un badge de cet événement.</translation>
    </message>
    <message>
        <source>This mustache is out of the hunt already.</source>
        <translation>Cette moustache est déjà hors de la chasse.</translation>
    </message>
    <message>
        <source>This name is no longer in the list.</source>
        <translation>Ce nom n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>This one was merged already.</source>
        <translation>Cette personne a déjà été réunie à une autre.</translation>
    </message>
    <message>
        <source>This pass was replaced by a newer one.</source>
        <translation>Ce badge a été remplacé par un plus récent.</translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>C’est déjà annulé.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Tickets for %1</source>
        <translation>Des tickets pour %1</translation>
    </message>
    <message>
        <source>To make up for a mistake.</source>
        <translation>Pour réparer une erreur.</translation>
    </message>
    <message>
        <source>Twice in the list.</source>
        <translation>Deux fois dans la liste.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Who had it before is no longer in the list.</source>
        <translation>La personne d’avant n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Pour qui est-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Who is the same person as %1?</source>
        <translation>Qui est la même personne que %1&#x202f;?</translation>
    </message>
</context>
<context>
    <name>CostumeForm</name>
    <message>
        <source>A new costume</source>
        <translation>Un nouveau costume</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Retour sans enregistrer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Costumes</source>
        <translation>Costumes</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <source>It is on no ballot any more, and votes it has already do not count.</source>
        <translation>Il n’est plus sur aucun bulletin, et les voix déjà reçues ne comptent pas.</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <translation>À personne encore</translation>
    </message>
    <message>
        <source>Number %L1</source>
        <translation>Numéro %L1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>Participe à</translation>
    </message>
    <message>
        <source>The Lighthouse Keeper, Four on a Sofa ...</source>
        <translation>Le gardien de phare, Quatre sur un canapé …</translation>
    </message>
    <message>
        <source>There is no contest yet. Plan one, then say here that it takes part.</source>
        <translation>Il n’y a pas encore de concours. Prévois-en un, puis dis ici qu’il participe.</translation>
    </message>
    <message>
        <source>What the costume is called</source>
        <translation>Le nom du costume</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>À qui il est</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>CostumeOwnerScreen</name>
    <message>
        <source>A name or a staff number</source>
        <translation>Un nom ou un matricule</translation>
    </message>
    <message>
        <source>A team&apos;s</source>
        <translation>À une équipe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Costumes</source>
        <translation>Costumes</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters.</source>
        <translation>Personne. Essaie avec moins de lettres.</translation>
    </message>
    <message>
        <source>One person&apos;s</source>
        <translation>À une personne</translation>
    </message>
    <message>
        <source>People show up here as you type.</source>
        <translation>Les personnes apparaissent ici pendant que tu écris.</translation>
    </message>
    <message>
        <source>There are no teams in the list. Say whose it is by name.</source>
        <translation>Il n’y a pas d’équipe dans la liste. Dis à qui il est par son nom.</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>À qui est-il&#x202f;?</translation>
    </message>
</context>
<context>
    <name>CostumePhotoScreen</name>
    <message>
        <source>A photo</source>
        <translation>Une photo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Costumes</source>
        <translation>Costumes</translation>
    </message>
    <message>
        <source>Is it a good one?</source>
        <translation>Elle est réussie&#x202f;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Smile!</source>
        <translation>Souriez&#x202f;!</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>En refaire une</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Prendre la photo</translation>
    </message>
    <message>
        <source>The camera does not answer. Plug it in again, or take a photo from a file.</source>
        <translation>La caméra ne répond pas. Rebranche-la, ou prends une photo d’un fichier.</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>La photo prise</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>La jeter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attends</translation>
    </message>
</context>
<context>
    <name>CostumePhotos</name>
    <message>
        <source>%L1 of %L2 photos</source>
        <translation>Photos&#x202f;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>A photo from a file</source>
        <translation>Une photo d’un fichier</translation>
    </message>
    <message>
        <source>Everybody on these photos agreed that they are shown here.</source>
        <translation>Tout le monde sur ces photos accepte qu’elles soient montrées ici.</translation>
    </message>
    <message>
        <source>Further to the end</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>Further to the front</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Its file is gone.</source>
        <translation>Son fichier a disparu.</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>Pas encore de photo</translation>
    </message>
    <message>
        <source>Photo %L1</source>
        <translation>Photo %L1</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Prendre une photo</translation>
    </message>
    <message>
        <source>Take this photo out</source>
        <translation>Enlever cette photo</translation>
    </message>
    <message>
        <source>The first photo leads.</source>
        <translation>La première photo passe en tête.</translation>
    </message>
    <message>
        <source>The first photo leads. Touch one to move it or to take it out.</source>
        <translation>La première photo passe en tête. Touche une photo pour la déplacer ou l’enlever.</translation>
    </message>
</context>
<context>
    <name>CostumeScreen</name>
    <message>
        <source>Looking at the photo</source>
        <translation>La photo est examinée</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>CostumeWithdraw</name>
    <message>
        <source>In your own words, or touch one below</source>
        <translation>Avec tes mots, ou touche une raison ci-dessous</translation>
    </message>
    <message>
        <source>It leaves every ballot for good. Votes it has already do not count; whoever voted for it has voted.</source>
        <translation>Il quitte tous les bulletins pour de bon. Les voix déjà reçues ne comptent pas&#x202f;; qui a voté pour lui a voté.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>Pourquoi est-il retiré&#x202f;?</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Le retirer</translation>
    </message>
</context>
<context>
    <name>CostumesScreen</name>
    <message numerus="yes">
        <source>%Ln costumes</source>
        <translation>
            <numerusform>%Ln costume</numerusform>
            <numerusform>%Ln costumes</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Concours</translation>
    </message>
    <message>
        <source>Costumes</source>
        <translation>Costumes</translation>
    </message>
    <message>
        <source>Each costume gets a number, a title and photos, and belongs to a team or to one person. The same costume can take part in several contests.</source>
        <translation>Chaque costume reçoit un numéro, un titre et des photos, et appartient à une équipe ou à une personne. Le même costume peut participer à plusieurs concours.</translation>
    </message>
    <message>
        <source>Enter a costume</source>
        <translation>Inscrire un costume</translation>
    </message>
    <message>
        <source>Enter the first costume</source>
        <translation>Inscrire le premier costume</translation>
    </message>
    <message>
        <source>The costume was deleted.</source>
        <translation>Le costume a été supprimé.</translation>
    </message>
    <message>
        <source>Who is in costume?</source>
        <translation>Qui est costumé&#x202f;?</translation>
    </message>
</context>
<context>
    <name>CriterionPage</name>
    <message>
        <source>A new criterion</source>
        <translation>Un nouveau critère</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Retour sans enregistrer</translation>
    </message>
    <message>
        <source>How often it counts</source>
        <translation>Combien de fois il compte</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Maximum de points</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The idea, the make-up, the walk ...</source>
        <translation>L’idée, le maquillage, la démarche …</translation>
    </message>
    <message>
        <source>What judges look at</source>
        <translation>Ce que le jury regarde</translation>
    </message>
    <message>
        <source>What they look at</source>
        <translation>Ce que le jury regarde</translation>
    </message>
</context>
<context>
    <name>CurtainScene</name>
    <message>
        <source>Award %L1 of %L2</source>
        <translation>Prix %L1 sur %L2</translation>
    </message>
    <message>
        <source>Open the curtain</source>
        <translation>Lever le rideau</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Clear: %1</source>
        <translation>Effacer&#x202f;: %1</translation>
    </message>
    <message>
        <source>Set a day</source>
        <translation>Fixer un jour</translation>
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
    <name>Device</name>
    <message>
        <source>The settings of this machine could not be saved.</source>
        <translation>Les réglages de cette machine n’ont pas pu être enregistrés.</translation>
    </message>
    <message>
        <source>They are in force until the kiosk is closed. Is the disk full?</source>
        <translation>Ils valent jusqu’à la fermeture de la borne. Le disque est-il plein&#x202f;?</translation>
    </message>
</context>
<context>
    <name>DicePad</name>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>DiceStep</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>Encore %Ln</numerusform>
            <numerusform>Encore %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A die shows 1 to 6. Look at it again.</source>
        <translation>Un dé montre de 1 à 6. Regarde-le encore.</translation>
    </message>
    <message>
        <source>A scanner throws no dice. Type what lies on the table.</source>
        <translation>Un lecteur ne lance pas de dés. Tape ce qui est sur la table.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln digits are there</source>
        <translation>
            <numerusform>Le chiffre (%Ln) est là</numerusform>
            <numerusform>Les %Ln chiffres sont là</numerusform>
        </translation>
    </message>
    <message>
        <source>All digits are there. Erase one to change it.</source>
        <translation>Tous les chiffres sont là. Efface pour changer.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Clear all digits?</source>
        <translation>Effacer tous les chiffres&#x202f;?</translation>
    </message>
    <message>
        <source>Clear them</source>
        <translation>Les effacer</translation>
    </message>
    <message>
        <source>Colleague %L1 of %L2: touch a digit</source>
        <translation>Collègue %L1 sur %L2&#x202f;: touche un chiffre</translation>
    </message>
    <message>
        <source>First witness</source>
        <translation>Premier témoin</translation>
    </message>
    <message>
        <source>Is this what lies on the table?</source>
        <translation>Est-ce bien ce qui est sur la table&#x202f;?</translation>
    </message>
    <message>
        <source>It matched</source>
        <translation>C’était juste</translation>
    </message>
    <message>
        <source>It matches</source>
        <translation>C’est juste</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>No dice in the house?</source>
        <translation>Pas de dés ici&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing was claimed. Mustaches count again after the draw.</source>
        <translation>Rien n’a été compté. Les moustaches comptent de nouveau après le tirage.</translation>
    </message>
    <message>
        <source>One more pair of eyes.</source>
        <translation>Encore une paire d’yeux.</translation>
    </message>
    <message>
        <source>Only the digits 0 to 9 count here.</source>
        <translation>Ici, seuls les chiffres de 0 à 9 comptent.</translation>
    </message>
    <message>
        <source>Only the digits 1 to 6 count here.</source>
        <translation>Ici, seuls les chiffres de 1 à 6 comptent.</translation>
    </message>
    <message>
        <source>Roll, and type what lies there: %L1 of %L2</source>
        <translation>Lance, et tape ce qui sort&#x202f;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>Second witness</source>
        <translation>Deuxième témoin</translation>
    </message>
    <message>
        <source>Show it to the witnesses</source>
        <translation>Montrer aux témoins</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Ten slips and a hat</source>
        <translation>Des papiers et un chapeau</translation>
    </message>
    <message>
        <source>Then type them anew, from the first die to the last.</source>
        <translation>Ensuite, tape-les de nouveau, du premier dé au dernier.</translation>
    </message>
    <message>
        <source>Two have looked: it matches</source>
        <translation>Deux ont regardé&#x202f;: c’est juste</translation>
    </message>
    <message>
        <source>Two witnesses compare each digit.</source>
        <translation>Deux témoins comparent chaque chiffre.</translation>
    </message>
    <message>
        <source>Write 0 to 9 on ten slips of the same paper and fold them alike. Somebody draws one, shows it, and puts it back. Shake, and the next one draws.</source>
        <translation>Écris de 0 à 9 sur dix bouts du même papier et plie-les pareil. Quelqu’un en tire un, le montre et le remet. On secoue, et le suivant tire.</translation>
    </message>
    <message>
        <source>Write 1 to 6 on six slips of the same paper and fold them alike. Somebody draws one, shows it, and puts it back. Shake, and the next one draws.</source>
        <translation>Écris de 1 à 6 sur six bouts du même papier et plie-les pareil. Quelqu’un en tire un, le montre et le remet. On secoue, et le suivant tire.</translation>
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
        <translation>%L1 Mo sont libres&#x202f;; une semaine en prend 500 au plus.</translation>
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
        <translation>Une de nos polices ne se charge pas&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>A test video plays: all %Ln frames came out.</source>
        <translation>
            <numerusform>Une vidéo d’essai passe&#x202f;: %Ln image est bien arrivée.</numerusform>
            <numerusform>Une vidéo d’essai passe&#x202f;: les %Ln images sont bien arrivées.</numerusform>
        </translation>
    </message>
    <message>
        <source>AV1 videos do not play here; save yours as H.264 (MP4).</source>
        <translation>Les vidéos AV1 ne passent pas ici&#x202f;; enregistre les tiennes en H.264 (MP4).</translation>
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
        <translation>Remets le dossier assets/fonts du programme&#x202f;: git checkout assets/fonts</translation>
    </message>
    <message>
        <source>Bring your list: ./run people import EVENT FILE</source>
        <translation>Apporte ta liste&#x202f;: ./run people import EVENT FILE</translation>
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
        <source>Choose one in organizer mode, under Printing.</source>
        <translation>Choisis-en une dans le mode organisation, sous Impression.</translation>
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
        <translation>Copie-en une sur une clé de temps en temps&#x202f;: ./run backup EVENT --to FOLDER</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Delete the folder .venv and start again: what is missing is set up.</source>
        <translation>Supprime le dossier .venv et relance&#x202f;: ce qui manque est installé.</translation>
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
        <translation>Prends un code sous la main et tape&#x202f;: ./run doctor --interactive</translation>
    </message>
    <message>
        <source>If it is one: plug in its USB cable, too.</source>
        <translation>Si c’en est un&#x202f;: branche aussi son câble USB.</translation>
    </message>
    <message>
        <source>If it was one of ours: set the scanner to the US keyboard layout.</source>
        <translation>Si c’en était un des nôtres&#x202f;: règle le lecteur sur le clavier américain.</translation>
    </message>
    <message>
        <source>Install Python 3.11 or newer, delete the folder .venv, start again.</source>
        <translation>Installe Python 3.11 ou plus récent, supprime le dossier .venv, relance.</translation>
    </message>
    <message>
        <source>Is the scanner plugged in, and set to work as a keyboard (USB HID)?</source>
        <translation>Le lecteur est-il branché, et réglé pour faire clavier (USB HID)&#x202f;?</translation>
    </message>
    <message>
        <source>It can be touched.</source>
        <translation>Il répond au toucher.</translation>
    </message>
    <message>
        <source>It is %1 here (%2). Right?</source>
        <translation>Il est %1 ici (%2). C’est juste&#x202f;?</translation>
    </message>
    <message>
        <source>It is %L1 by %L2 mm large: %3 pixels a millimetre.</source>
        <translation>Il mesure %L1 sur %L2 mm&#x202f;: %3 pixels par millimètre.</translation>
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
        <translation>Des touches sont arrivées, mais comme à la main&#x202f;: jusqu’à %L1 ms d’écart. Une lecture en veut %L2.</translation>
    </message>
    <message>
        <source>Look again at the kiosk&apos;s own screen: ./run doctor</source>
        <translation>Regarde encore, à l’écran de la borne&#x202f;: ./run doctor</translation>
    </message>
    <message>
        <source>Look once more. If it goes on, the rest of this list says why.</source>
        <translation>Regarde encore une fois. Si cela continue, le reste de la liste dit pourquoi.</translation>
    </message>
    <message>
        <source>Make one now: ./run backup EVENT</source>
        <translation>Fais-en une maintenant&#x202f;: ./run backup EVENT</translation>
    </message>
    <message>
        <source>Make room, or move the event to another disk.</source>
        <translation>Fais de la place, ou déplace l’événement sur un autre disque.</translation>
    </message>
    <message>
        <source>Make room: a week needs 500 MB. Then it goes on by itself.</source>
        <translation>Fais de la place&#x202f;: une semaine demande 500 Mo. Ensuite, cela reprend tout seul.</translation>
    </message>
    <message>
        <source>Make the program&apos;s folder writable and start again: they are made anew.</source>
        <translation>Rends le dossier du programme inscriptible et relance&#x202f;: elles sont refaites.</translation>
    </message>
    <message>
        <source>Measure the width of the picture and write into %1: pixels_per_mm = %2 / WIDTH IN MM</source>
        <translation>Mesure la largeur de l’image et écris dans %1&#x202f;: pixels_per_mm = %2 / LARGEUR EN MM</translation>
    </message>
    <message>
        <source>Move the event to the built-in disk, then look again.</source>
        <translation>Déplace l’événement sur le disque interne, puis regarde encore.</translation>
    </message>
    <message>
        <source>No disk is that fast: a power cut may lose finds. Use a real one.</source>
        <translation>Aucun disque n’est si rapide&#x202f;: une coupure de courant peut perdre des trouvailles. Prends-en un vrai.</translation>
    </message>
    <message>
        <source>No printer is chosen. Papers are PDF files in the event&apos;s folder prints.</source>
        <translation>Aucune imprimante n’est choisie. Les papiers sont des PDF dans le dossier prints de l’événement.</translation>
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
        <translation>Il manque des lettres en&#x202f;: %1</translation>
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
        <translation>Ouvre-le une fois dans la borne&#x202f;: elle le sauvegarde, puis le met à jour.</translation>
    </message>
    <message>
        <source>Open the kiosk: it asks for one. Or type: ./run pin EVENT</source>
        <translation>Ouvre la borne&#x202f;: elle en demande un. Ou tape&#x202f;: ./run pin EVENT</translation>
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
        <translation>Imprime-les ailleurs, ou tape&#x202f;: sudo apt-get install -y cups</translation>
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
        <translation>Restaure la sauvegarde la plus récente dans un nouveau dossier&#x202f;: ./run restore BACKUP NEWFOLDER</translation>
    </message>
    <message>
        <source>SQLite %1 does not keep to its settings: %2</source>
        <translation>SQLite %1 ne respecte pas ses réglages&#x202f;: %2</translation>
    </message>
    <message>
        <source>SQLite %1 keeps every promise that was read back. It needs no update: the WAL is not used.</source>
        <translation>SQLite %1 tient chaque promesse relue. Aucune mise à jour requise&#x202f;: le WAL ne sert pas.</translation>
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
        <translation>Règle la date et l’heure de cet ordinateur&#x202f;; les heures d’ouverture s’y fient.</translation>
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
        <translation>La caméra «&#x202f;%1&#x202f;» n’a donné aucune image en 3 secondes.</translation>
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
        <source>The printer “%1” is ready.</source>
        <translation>L’imprimante «&#x202f;%1&#x202f;» est prête.</translation>
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
        <translation>Impossible de regarder&#x202f;: %1 ne se charge pas.</translation>
    </message>
    <message>
        <source>This could not be looked at: the program for it broke off.</source>
        <translation>Impossible de regarder&#x202f;: le programme prévu s’est interrompu.</translation>
    </message>
    <message>
        <source>This could not be looked at: there was no answer in time.</source>
        <translation>Impossible de regarder&#x202f;: pas de réponse à temps.</translation>
    </message>
    <message>
        <source>This file system (%1) does not survive a power cut well.</source>
        <translation>Ce système de fichiers (%1) supporte mal une coupure de courant.</translation>
    </message>
    <message>
        <source>This folder is in memory (%1): without power it is gone.</source>
        <translation>Ce dossier est en mémoire (%1)&#x202f;: sans courant, il disparaît.</translation>
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
        <translation>C’était lu dans un terminal&#x202f;; la fenêtre de la borne lit encore mieux.</translation>
    </message>
    <message>
        <source>To save for good takes %1 ms; the slowest of 20 took %2 ms.</source>
        <translation>Enregistrer pour de bon prend %1 ms&#x202f;; le plus lent des 20 essais, %2 ms.</translation>
    </message>
    <message>
        <source>Translations are missing: %1</source>
        <translation>Il manque des traductions&#x202f;: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Tape&#x202f;: %1</translation>
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
        <translation>«&#x202f;%1&#x202f;» voit&#x202f;: %L2 sur %L3 pixels après %L4 ms. Aucune image n’a été gardée.</translation>
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
    <name>Draw</name>
    <message>
        <source>%1 is at another step by now. Look again.</source>
        <translation>%1 en est déjà à une autre étape. Regarde encore.</translation>
    </message>
    <message>
        <source>%1 is frozen: what was decided stays.</source>
        <translation>%1 est figé&#x202f;: ce qui est décidé reste.</translation>
    </message>
    <message>
        <source>%1 is no rehearsal. It stays.</source>
        <translation>%1 n’est pas une répétition. Il reste.</translation>
    </message>
    <message>
        <source>%1 is not over yet. Finish it first.</source>
        <translation>%1 n’est pas terminé. Termine-le d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits are still missing.</source>
        <translation>
            <numerusform>Il manque encore %Ln chiffre.</numerusform>
            <numerusform>Il manque encore %Ln chiffres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people in this draw hold a prize of an earlier one already.</source>
        <translation>
            <numerusform>%Ln personne de ce tirage a déjà un lot d’un tirage précédent.</numerusform>
            <numerusform>%Ln personnes de ce tirage ont déjà un lot d’un tirage précédent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prizes are drawn from %L1 tickets of %L2 people.</source>
        <translation>
            <numerusform>%Ln lot est tiré parmi les tickets (%L1) de %L2 personnes.</numerusform>
            <numerusform>%Ln lots sont tirés parmi les tickets (%L1) de %L2 personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prizes are still to be drawn.</source>
        <translation>
            <numerusform>%Ln lot reste à tirer.</numerusform>
            <numerusform>%Ln lots restent à tirer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prizes will find no winner: there are too few to win.</source>
        <translation>
            <numerusform>%Ln lot restera sans gagnant&#x202f;: trop peu peuvent gagner.</numerusform>
            <numerusform>%Ln lots resteront sans gagnant&#x202f;: trop peu peuvent gagner.</numerusform>
        </translation>
    </message>
    <message>
        <source>A die shows 1 to 6. Look at it again.</source>
        <translation>Un dé montre de 1 à 6. Regarde-le encore.</translation>
    </message>
    <message>
        <source>A draw has at most %L1 prizes. Split it in two.</source>
        <translation>Un tirage a au plus %L1 lots. Fais-en deux.</translation>
    </message>
    <message>
        <source>A few words are needed here.</source>
        <translation>Il faut quelques mots ici.</translation>
    </message>
    <message>
        <source>A prize&apos;s name has at most %L1 letters.</source>
        <translation>Le nom d’un lot a au plus %L1 lettres.</translation>
    </message>
    <message>
        <source>A prize&apos;s picture is not there any more. Choose it again.</source>
        <translation>L’image d’un lot n’est plus là. Choisis-la de nouveau.</translation>
    </message>
    <message>
        <source>All prizes are drawn.</source>
        <translation>Tous les lots sont tirés.</translation>
    </message>
    <message>
        <source>Here each winner is called first. Draw one at a time.</source>
        <translation>Ici, on appelle d’abord chaque gagnant. Tire un lot à la fois.</translation>
    </message>
    <message>
        <source>No longer in the list of people</source>
        <translation>N’est plus dans la liste</translation>
    </message>
    <message>
        <source>Nobody holds this prize.</source>
        <translation>Personne n’a ce lot.</translation>
    </message>
    <message>
        <source>Nobody is in the chosen teams. Choose others.</source>
        <translation>Il n’y a personne dans les équipes choisies. Choisis-en d’autres.</translation>
    </message>
    <message>
        <source>Nobody with a ticket can win this yet. Change who may win, or wait for finds.</source>
        <translation>Personne avec un ticket ne peut encore gagner. Change qui peut gagner, ou attends des trouvailles.</translation>
    </message>
    <message>
        <source>Not let in by the organizers yet</source>
        <translation>Pas encore admis par l’organisation</translation>
    </message>
    <message>
        <source>Nothing more is drawn from it. Bring back the last backup, or break the draw off.</source>
        <translation>On n’en tire plus rien. Remets la dernière sauvegarde, ou arrête ce tirage.</translation>
    </message>
    <message>
        <source>One ticket wins the first prize with a chance of 1 in %L1.</source>
        <translation>Un ticket gagne le premier lot avec une chance sur %L1.</translation>
    </message>
    <message>
        <source>Only digits count here, from 0 to 9.</source>
        <translation>Ici, seuls les chiffres de 0 à 9 comptent.</translation>
    </message>
    <message>
        <source>Prize %L1 has no name yet. Write one.</source>
        <translation>Le lot %L1 n’a pas encore de nom. Écris-en un.</translation>
    </message>
    <message>
        <source>Something is typed here already. Clear it before you go back.</source>
        <translation>Il y a déjà quelque chose ici. Efface-le avant de revenir.</translation>
    </message>
    <message>
        <source>That cannot be called now. Draw the free prizes first.</source>
        <translation>On ne peut pas l’appeler maintenant. Tire d’abord les lots libres.</translation>
    </message>
    <message numerus="yes">
        <source>That has %Ln letters too many. Make it shorter.</source>
        <translation>
            <numerusform>C’est %Ln lettre de trop. Fais plus court.</numerusform>
            <numerusform>C’est %Ln lettres de trop. Fais plus court.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than fits. Use fewer words.</source>
        <translation>C’est plus que la place. Prends moins de mots.</translation>
    </message>
    <message>
        <source>That is not the secret of %1. Compare letter by letter.</source>
        <translation>Ce n’est pas le secret de %1. Compare lettre par lettre.</translation>
    </message>
    <message>
        <source>The last thing asked for has to be dice or digits: nobody can steer those.</source>
        <translation>La dernière demande doit être des dés ou des chiffres&#x202f;: personne ne les dirige.</translation>
    </message>
    <message>
        <source>The secret of %1 is damaged. Abort it and freeze again.</source>
        <translation>Le secret de %1 est abîmé. Arrête-le et fige-le à nouveau.</translation>
    </message>
    <message>
        <source>The secret of %1 is damaged. Open the witness&apos;s envelope.</source>
        <translation>Le secret de %1 est abîmé. Ouvre l’enveloppe du témoin.</translation>
    </message>
    <message>
        <source>The secret of %1 is read: now there is no way back.</source>
        <translation>Le secret de %1 est lu&#x202f;: on ne peut plus revenir en arrière.</translation>
    </message>
    <message>
        <source>There is no prize yet. Add one.</source>
        <translation>Il n’y a pas encore de lot. Ajoutes-en un.</translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln digits. Count again.</source>
        <translation>
            <numerusform>C’est plus de %Ln chiffre. Compte encore.</numerusform>
            <numerusform>C’est plus de %Ln chiffres. Compte encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>This draw is not frozen yet.</source>
        <translation>Ce tirage n’est pas encore figé.</translation>
    </message>
    <message>
        <source>This draw is not there any more.</source>
        <translation>Ce tirage n’est plus là.</translation>
    </message>
    <message>
        <source>This is the first thing asked for. There is nothing to go back to.</source>
        <translation>C’est la première demande. Il n’y a rien avant.</translation>
    </message>
    <message>
        <source>This needs 16 to 64 letters and digits. Copy all of it.</source>
        <translation>Il faut de 16 à 64 lettres et chiffres. Recopie tout.</translation>
    </message>
    <message>
        <source>Two witnesses have to press “matches” first.</source>
        <translation>Deux témoins doivent d’abord appuyer sur «&#x202f;c’est juste&#x202f;».</translation>
    </message>
    <message>
        <source>Type what was said first. Latin letters and digits count.</source>
        <translation>Écris d’abord ce qui a été dit. Les lettres latines et les chiffres comptent.</translation>
    </message>
    <message>
        <source>What is stored of %1 was changed outside this program.</source>
        <translation>Ce qui est gardé de %1 a été changé hors de ce programme.</translation>
    </message>
    <message>
        <source>What is the prize? Write its name.</source>
        <translation>Quel est le lot&#x202f;? Écris son nom.</translation>
    </message>
</context>
<context>
    <name>DrawAfter</name>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
</context>
<context>
    <name>DrawChanceScreen</name>
    <message>
        <source>Another 1,000</source>
        <translation>Encore 1000</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Chances</source>
        <translation>Les chances</translation>
    </message>
    <message>
        <source>Drawing a thousand times</source>
        <translation>Mille tirages en cours</translation>
    </message>
    <message>
        <source>How 1,000 draws would fall</source>
        <translation>Ce que donneraient 1000 tirages</translation>
    </message>
    <message>
        <source>Nothing is drawn here, and nobody is named. Twice the tickets, about twice the luck.</source>
        <translation>Rien n’est tiré ici, et personne n’est nommé. Deux fois plus de tickets, environ deux fois plus de chances.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>This is how often people win one of the %Ln prizes if everybody is there.</source>
        <translation>
            <numerusform>Voici combien de fois chacun gagne le seul lot (%Ln), si tout le monde est là.</numerusform>
            <numerusform>Voici combien de fois chacun gagne un des %Ln lots, si tout le monde est là.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawCheck</name>
    <message>
        <source>A number left out, or another fingerprint there, shows a hidden attempt.</source>
        <translation>Un numéro sauté, ou une autre empreinte à cet endroit, révèle un essai caché.</translation>
    </message>
    <message>
        <source>How to check %1</source>
        <translation>Comment vérifier %1</translation>
    </message>
    <message>
        <source>In this folder, run one of these, with that text between the quotes:</source>
        <translation>Dans ce dossier, lance l’une de ces commandes, avec ce texte entre les guillemets&#x202f;:</translation>
    </message>
    <message>
        <source>Take the text of the code you photographed from the sheet before the draw: it begins with HD1. The file sheet.txt should say the same, but only your own photo proves it.</source>
        <translation>Prends le texte du code que tu as photographié sur la feuille avant le tirage&#x202f;: il commence par HD1. Le fichier sheet.txt devrait dire la même chose, mais seule ta propre photo le prouve.</translation>
    </message>
    <message>
        <source>The list is the one of the sheet if this prints the sheet&apos;s fingerprint:</source>
        <translation>La liste est celle de la feuille si cette commande affiche l’empreinte de la feuille&#x202f;:</translation>
    </message>
    <message>
        <source>The sheet of the next draw has to name this one as the draw before it:</source>
        <translation>La feuille du tirage suivant doit nommer celui-ci comme tirage précédent&#x202f;:</translation>
    </message>
    <message>
        <source>This draw was broken off before anybody knew who would win. aborted.txt says why.</source>
        <translation>Ce tirage a été arrêté avant que quiconque sache qui gagnerait. aborted.txt dit pourquoi.</translation>
    </message>
    <message>
        <source>What it cannot show:</source>
        <translation>Ce que cela ne peut pas montrer&#x202f;:</translation>
    </message>
    <message>
        <source>You need Python 3 and nothing else, no network either.</source>
        <translation>Il te faut Python 3 et rien d’autre, même pas de réseau.</translation>
    </message>
    <message>
        <source>“OK” means: the list and the secret are those of the sheet, and every line of the record follows from them and from what the room said. Any other answer says what does not fit.</source>
        <translation>«&#x202f;OK&#x202f;» veut dire&#x202f;: la liste et le secret sont ceux de la feuille, et chaque ligne du procès-verbal découle d’eux et de ce que la salle a dit. Toute autre réponse dit ce qui ne va pas.</translation>
    </message>
</context>
<context>
    <name>DrawDesk</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et encore %Ln</numerusform>
            <numerusform>%1 et encore %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 fois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleagues say a digit each.</source>
        <translation>
            <numerusform>%Ln collègue dit un chiffre.</numerusform>
            <numerusform>%Ln collègues disent chacun un chiffre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prizes</source>
        <translation>
            <numerusform>%Ln lot</numerusform>
            <numerusform>%Ln lots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rolls of an ordinary die.</source>
        <translation>
            <numerusform>%Ln lancer d’un dé ordinaire.</numerusform>
            <numerusform>%Ln lancers d’un dé ordinaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words from the room, then %1 digits by dice or hat.</source>
        <translation>
            <numerusform>%Ln mot de la salle, puis %1 chiffres par dés ou chapeau.</numerusform>
            <numerusform>%Ln mots de la salle, puis %1 chiffres par dés ou chapeau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words from the room, then %1 rolls of a die.</source>
        <translation>
            <numerusform>%Ln mot de la salle, puis %1 lancers de dé.</numerusform>
            <numerusform>%Ln mots de la salle, puis %1 lancers de dé.</numerusform>
        </translation>
    </message>
    <message>
        <source>A draw without a title</source>
        <translation>Un tirage sans titre</translation>
    </message>
    <message>
        <source>A prize without a name</source>
        <translation>Un lot sans nom</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Tiré</translation>
    </message>
    <message>
        <source>Everybody with a ticket.</source>
        <translation>Tous ceux qui ont un ticket.</translation>
    </message>
    <message>
        <source>Its record was changed: who won is not sure.</source>
        <translation>Son procès-verbal a été modifié&#x202f;: les gagnants ne sont pas sûrs.</translation>
    </message>
    <message>
        <source>No prize yet</source>
        <translation>Pas encore de lot</translation>
    </message>
    <message>
        <source>No ticket yet</source>
        <translation>Pas encore de ticket</translation>
    </message>
    <message>
        <source>Nobody won</source>
        <translation>Personne n’a gagné</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Pas encore prêt</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Encore rien.</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>Sur scène</translation>
    </message>
    <message>
        <source>One person can win several prizes.</source>
        <translation>Une personne peut gagner plusieurs lots.</translation>
    </message>
    <message>
        <source>One prize for each person.</source>
        <translation>Un seul lot par personne.</translation>
    </message>
    <message>
        <source>Only %1.</source>
        <translation>Seulement %1.</translation>
    </message>
    <message>
        <source>Some teams: choose which.</source>
        <translation>Certaines équipes&#x202f;: choisis lesquelles.</translation>
    </message>
    <message>
        <source>The big draw</source>
        <translation>Le grand tirage</translation>
    </message>
    <message>
        <source>The prize of the day</source>
        <translation>Le lot du jour</translation>
    </message>
    <message>
        <source>Those of the absent are drawn again when all have been drawn.</source>
        <translation>Les lots des absents sont tirés à nouveau quand tous ont été tirés.</translation>
    </message>
    <message numerus="yes">
        <source>Who holds at least %Ln tickets.</source>
        <translation>
            <numerusform>Qui a au moins %Ln ticket.</numerusform>
            <numerusform>Qui a au moins %Ln tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is not there when called: the prize is drawn again at once.</source>
        <translation>Si la personne appelée n’est pas là, son lot est tiré aussitôt à nouveau.</translation>
    </message>
    <message>
        <source>Winners need not be there: the prize waits for them.</source>
        <translation>Les gagnants peuvent être absents&#x202f;: leur lot les attend.</translation>
    </message>
</context>
<context>
    <name>DrawLine</name>
    <message>
        <source>The prize draw: was I in?</source>
        <translation>Le tirage au sort&#x202f;: j’en étais&#x202f;?</translation>
    </message>
</context>
<context>
    <name>DrawPaper</name>
    <message numerus="yes">
        <source>%Ln colleagues say a digit each, 0 to 9.</source>
        <translation>
            <numerusform>%Ln collègue dit un chiffre, de 0 à 9.</numerusform>
            <numerusform>%Ln collègues disent chacun un chiffre, de 0 à 9.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits from ten-sided dice, 0 to 9.</source>
        <translation>
            <numerusform>%Ln chiffre d’un dé à dix faces, de 0 à 9.</numerusform>
            <numerusform>%Ln chiffres de dés à dix faces, de 0 à 9.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prizes won</source>
        <translation>
            <numerusform>%Ln prix gagné</numerusform>
            <numerusform>%Ln prix gagnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln throws of a six-sided die, 1 to 6.</source>
        <translation>
            <numerusform>%Ln lancer d’un dé à six faces, de 1 à 6.</numerusform>
            <numerusform>%Ln lancers d’un dé à six faces, de 1 à 6.</numerusform>
        </translation>
    </message>
    <message>
        <source>A public random number that nobody here can choose.</source>
        <translation>Un nombre aléatoire public que personne ici ne peut choisir.</translation>
    </message>
    <message>
        <source>A word or two from the room.</source>
        <translation>Un mot ou deux venus de la salle.</translation>
    </message>
    <message>
        <source>After the draw, ask for its published folder. It holds a small program to check with.</source>
        <translation>Après le tirage, demande son dossier publié. Il contient un petit programme pour vérifier.</translation>
    </message>
    <message>
        <source>Be there! The prizes of those who are not are drawn again when all have been drawn.</source>
        <translation>Sois là&#x202f;! Les prix des absents sont remis en jeu quand tous ont été tirés.</translation>
    </message>
    <message>
        <source>Be there! You have a minute to say “here”. Then your prize is drawn again at once.</source>
        <translation>Sois là&#x202f;! Tu as une minute pour dire «&#x202f;présent&#x202f;». Ensuite, ton prix est aussitôt remis en jeu.</translation>
    </message>
    <message>
        <source>Bring this slip here: %1</source>
        <translation>Apporte ce bon ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>Bring this slip to the organizer.</source>
        <translation>Apporte ce bon à l’organisation.</translation>
    </message>
    <message>
        <source>Check it yourself</source>
        <translation>Vérifie toi-même</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Dice are rolled, where all can see them.</source>
        <translation>On lance des dés, sous les yeux de tous.</translation>
    </message>
    <message>
        <source>Each ticket has the same chance. Twice the tickets, twice the chance.</source>
        <translation>Chaque ticket a la même chance. Deux fois plus de tickets, deux fois plus de chances.</translation>
    </message>
    <message>
        <source>Everybody of these teams who holds a ticket: %1</source>
        <translation>Tous ceux de ces équipes qui ont un ticket&#x202f;: %1</translation>
    </message>
    <message>
        <source>Everybody who holds a ticket.</source>
        <translation>Tous ceux qui ont un ticket.</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who holds at least %Ln tickets.</source>
        <translation>
            <numerusform>Tous ceux qui ont au moins %Ln ticket.</numerusform>
            <numerusform>Tous ceux qui ont au moins %Ln tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is published. Anybody can work it out again, at home, without us.</source>
        <translation>Tout est publié. N’importe qui peut refaire le calcul, chez soi, sans nous.</translation>
    </message>
    <message>
        <source>Fingerprint of the draw before</source>
        <translation>Empreinte du tirage précédent</translation>
    </message>
    <message>
        <source>Fingerprint of the list</source>
        <translation>Empreinte de la liste</translation>
    </message>
    <message>
        <source>Fingerprint of the record</source>
        <translation>Empreinte du procès-verbal</translation>
    </message>
    <message>
        <source>Fingerprint of the secret</source>
        <translation>Empreinte du secret</translation>
    </message>
    <message>
        <source>Fold it so that nothing shows, and seal it in an envelope.</source>
        <translation>Plie-la pour que rien ne se voie, et ferme-la dans une enveloppe.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Remis par</translation>
    </message>
    <message>
        <source>How the draw works</source>
        <translation>Le tirage, mode d’emploi</translation>
    </message>
    <message>
        <source>How winners are found</source>
        <translation>Comment on trouve les gagnants</translation>
    </message>
    <message>
        <source>If %2 of %1 tickets are yours, the first prize is yours once in %3 draws.</source>
        <translation>Si %2 tickets sur %1 sont à toi, tu gagnes le premier prix une fois sur %3 tirages.</translation>
    </message>
    <message>
        <source>If a winner is called absent and is here, the room sees it. The kiosk cannot: speak up.</source>
        <translation>Si quelqu’un qui a gagné est dit absent alors qu’il est là, la salle le voit. La borne, non&#x202f;: dis-le.</translation>
    </message>
    <message>
        <source>If it never asks, leave the envelope closed until the draw is over.</source>
        <translation>Si elle ne la demande jamais, laisse l’enveloppe fermée jusqu’à la fin du tirage.</translation>
    </message>
    <message>
        <source>If the kiosk has lost its own copy, it asks for this one: open the envelope in front of everybody and scan the code, or type the letters.</source>
        <translation>Si la borne a perdu sa propre copie, elle demande celle-ci&#x202f;: ouvre l’enveloppe devant tout le monde et scanne le code, ou tape les lettres.</translation>
    </message>
    <message>
        <source>Invented tickets from before are not impossible, but visible: the list says of each where it came from.</source>
        <translation>Des tickets inventés avant ne sont pas impossibles, mais ils se voient&#x202f;: la liste dit d’où vient chacun.</translation>
    </message>
    <message>
        <source>Keep your photo of the sheet: it shows whether anything was changed later.</source>
        <translation>Garde ta photo de la feuille&#x202f;: elle montre si quelque chose a changé après.</translation>
    </message>
    <message>
        <source>List, secret and what the room said give every ticket its place. The first in line wins the first prize, and so on.</source>
        <translation>La liste, le secret et ce que la salle a dit donnent à chaque ticket sa place. Le premier gagne le premier prix, et ainsi de suite.</translation>
    </message>
    <message>
        <source>Look at the screen while the list is closed: it tells you which tickets are yours.</source>
        <translation>Regarde l’écran une fois la liste fermée&#x202f;: il te dit quels tickets sont à toi.</translation>
    </message>
    <message>
        <source>No dice? Six slips from 1 to 6 in a hat: draw one, say it, put it back, shake.</source>
        <translation>Pas de dé&#x202f;? Six papiers de 1 à 6 dans un chapeau&#x202f;: tire, dis le chiffre, remets le papier, secoue.</translation>
    </message>
    <message>
        <source>No dice? Ten slips from 0 to 9 in a hat: draw one, say it, put it back, shake.</source>
        <translation>Pas de dé&#x202f;? Dix papiers de 0 à 9 dans un chapeau&#x202f;: tire, dis le chiffre, remets le papier, secoue.</translation>
    </message>
    <message>
        <source>Nobody was left to win this.</source>
        <translation>Il ne restait personne pour le gagner.</translation>
    </message>
    <message>
        <source>None: this is the first one.</source>
        <translation>Aucun&#x202f;: c’est le premier.</translation>
    </message>
    <message>
        <source>One prize for each person in this draw.</source>
        <translation>Un prix par personne dans ce tirage.</translation>
    </message>
    <message>
        <source>Only now the kiosk opens a secret that was fixed together with the list.</source>
        <translation>Alors seulement, la borne ouvre un secret fixé en même temps que la liste.</translation>
    </message>
    <message>
        <source>Open only if the kiosk asks for it</source>
        <translation>À n’ouvrir que si la borne le demande</translation>
    </message>
    <message>
        <source>Photograph this!</source>
        <translation>Prends-le en photo&#x202f;!</translation>
    </message>
    <message>
        <source>Print this once, then delete the file. Nobody reads it, you neither.</source>
        <translation>Imprime ceci une fois, puis efface le fichier. Personne ne le lit, toi non plus.</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>RÉPÉTITION</translation>
    </message>
    <message>
        <source>Seal of the ticket log, line %1</source>
        <translation>Sceau du registre des tickets, ligne %1</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>The list is closed</source>
        <translation>La liste est fermée</translation>
    </message>
    <message>
        <source>The list of all tickets is closed. Its fingerprint is shown: photograph it.</source>
        <translation>La liste de tous les tickets est fermée. Son empreinte s’affiche&#x202f;: prends-la en photo.</translation>
    </message>
    <message>
        <source>The published record has the same.</source>
        <translation>Le procès-verbal publié a la même.</translation>
    </message>
    <message>
        <source>The room says some words. Then dice are rolled, where all can see them.</source>
        <translation>La salle dit quelques mots. Puis on lance des dés, sous les yeux de tous.</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>Le secret</translation>
    </message>
    <message>
        <source>The winners</source>
        <translation>Les gagnants</translation>
    </message>
    <message>
        <source>Two people sign across the flap. Somebody the room trusts keeps it.</source>
        <translation>Deux personnes signent sur le rabat. Quelqu’un en qui la salle a confiance la garde.</translation>
    </message>
    <message>
        <source>What comes now</source>
        <translation>Et maintenant</translation>
    </message>
    <message>
        <source>What this sheet can and cannot do</source>
        <translation>Ce que cette feuille peut faire, et ne peut pas</translation>
    </message>
    <message>
        <source>What you can win</source>
        <translation>Ce que tu peux gagner</translation>
    </message>
    <message>
        <source>Whatever is changed after this moment comes to light, if somebody kept this sheet and checks.</source>
        <translation>Tout ce qui change après cet instant se découvre, si quelqu’un a gardé cette feuille et vérifie.</translation>
    </message>
    <message>
        <source>Who is in</source>
        <translation>Qui participe</translation>
    </message>
    <message>
        <source>Who may not win stands on the published list, with the reason.</source>
        <translation>Qui ne peut pas gagner figure sur la liste publiée, avec la raison.</translation>
    </message>
    <message>
        <source>Who wins a small prize first cannot win a big one later.</source>
        <translation>Qui gagne d’abord un petit prix ne peut plus en gagner un gros ensuite.</translation>
    </message>
    <message>
        <source>You can win more than once, with another ticket each time.</source>
        <translation>Tu peux gagner plusieurs fois, chaque fois avec un autre ticket.</translation>
    </message>
    <message>
        <source>You need not be there: your prize waits for you.</source>
        <translation>Tu n’as pas besoin d’être là&#x202f;: ton prix t’attend.</translation>
    </message>
    <message>
        <source>You won!</source>
        <translation>Gagné&#x202f;!</translation>
    </message>
    <message>
        <source>draw number</source>
        <translation>numéro du tirage</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>répétition</translation>
    </message>
    <message>
        <source>said no, thank you</source>
        <translation>a dit non merci</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tickets</translation>
    </message>
    <message>
        <source>was not here</source>
        <translation>n’était pas là</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more: see the next page</source>
        <translation>
            <numerusform>… et %Ln autre&#x202f;: page suivante</numerusform>
            <numerusform>… et %Ln autres&#x202f;: page suivante</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawPlanScreen</name>
    <message>
        <source>A new draw</source>
        <translation>Un nouveau tirage</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Delete the draw</source>
        <translation>Supprimer le tirage</translation>
    </message>
    <message>
        <source>Down the list</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Draw now</source>
        <translation>Tirer maintenant</translation>
    </message>
    <message>
        <source>Freeze the list</source>
        <translation>Figer la liste</translation>
    </message>
    <message>
        <source>Freeze the list of tickets?</source>
        <translation>Figer la liste des tickets&#x202f;?</translation>
    </message>
    <message>
        <source>From then on this draw stays as it is: prizes, rules, and %1. Finds that come later count in the next draw. The stage opens, for everybody to see. It can be called off, but never in secret.</source>
        <translation>À partir de là, ce tirage reste tel quel&#x202f;: lots, règles et %1. Les trouvailles suivantes comptent au prochain tirage. La scène s’ouvre, sous les yeux de tous. On peut l’annuler, mais jamais en secret.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Prize draws</source>
        <translation>Tirages au sort</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Rules for the wall</source>
        <translation>Règles à afficher</translation>
    </message>
    <message>
        <source>The big draw</source>
        <translation>Le grand tirage</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Up the list</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>What the draw is called</source>
        <translation>Le nom du tirage</translation>
    </message>
</context>
<context>
    <name>DrawPool</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets of %1</source>
        <translation>
            <numerusform>%Ln ticket de %1</numerusform>
            <numerusform>%Ln tickets de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawPrizeScreen</name>
    <message numerus="yes">
        <source>%Ln winners, one after the other.</source>
        <translation>
            <numerusform>%Ln gagnant.</numerusform>
            <numerusform>%Ln gagnants, l’un après l’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new prize</source>
        <translation>Un nouveau lot</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Retour sans enregistrer</translation>
    </message>
    <message>
        <source>Breakfast in bed, a mug, a day off ...</source>
        <translation>Un petit-déjeuner au lit, une tasse, un jour de congé ...</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>How many of it</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Looking at the picture</source>
        <translation>L’image est examinée</translation>
    </message>
    <message>
        <source>One winner takes it.</source>
        <translation>Une seule personne le gagne.</translation>
    </message>
    <message>
        <source>Prize %L1</source>
        <translation>Lot %L1</translation>
    </message>
    <message>
        <source>Prize draws</source>
        <translation>Tirages au sort</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What is the prize?</source>
        <translation>Quel est le lot&#x202f;?</translation>
    </message>
</context>
<context>
    <name>DrawPublish</name>
    <message>
        <source>Choose another stick or folder. The draw is safe on the kiosk.</source>
        <translation>Choisis une autre clé ou un autre dossier. Le tirage est en sécurité sur la borne.</translation>
    </message>
    <message>
        <source>Nothing can be written to this place.</source>
        <translation>On ne peut rien écrire à cet endroit.</translation>
    </message>
    <message>
        <source>Put the stick back in, or choose another place. The draw is safe on the kiosk.</source>
        <translation>Rebranche la clé, ou choisis un autre endroit. Le tirage est en sécurité sur la borne.</translation>
    </message>
    <message>
        <source>The secret must not lie beside the draw. Choose a stick, or another folder.</source>
        <translation>Le secret ne doit pas rester à côté du tirage. Choisis une clé, ou un autre dossier.</translation>
    </message>
    <message>
        <source>There is not enough room in this place, so nothing was written.</source>
        <translation>Il n’y a pas assez de place ici, donc rien n’a été écrit.</translation>
    </message>
    <message>
        <source>This place is gone, so nothing was written.</source>
        <translation>Cet endroit a disparu, donc rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>DrawReasons</name>
    <message>
        <source>Gave the prize</source>
        <translation>A offert le lot</translation>
    </message>
    <message>
        <source>Hid the mustaches</source>
        <translation>A caché les moustaches</translation>
    </message>
    <message>
        <source>Runs the draw</source>
        <translation>Mène le tirage</translation>
    </message>
</context>
<context>
    <name>DrawWayScreen</name>
    <message>
        <source>A winner is not there. What now?</source>
        <translation>Un gagnant n’est pas là&#x202f;?</translation>
    </message>
    <message>
        <source>Any die from a board game will do.</source>
        <translation>N’importe quel dé d’un jeu convient.</translation>
    </message>
    <message>
        <source>Dice come last, always: who speaks last could otherwise choose the winner.</source>
        <translation>Les dés viennent toujours en dernier&#x202f;: sinon, qui parle le dernier pourrait choisir le gagnant.</translation>
    </message>
    <message>
        <source>Dice with ten sides, or ten slips in a hat, each put back.</source>
        <translation>Des dés à dix faces, ou dix papiers dans un chapeau, chacun remis.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est bon</translation>
    </message>
    <message>
        <source>Draw again at once</source>
        <translation>Tirer aussitôt à nouveau</translation>
    </message>
    <message>
        <source>Draw again at the end</source>
        <translation>Tirer à nouveau à la fin</translation>
    </message>
    <message>
        <source>Each winner is called, and has a minute to say “here”.</source>
        <translation>Chaque gagnant est appelé et a une minute pour dire «&#x202f;ici&#x202f;».</translation>
    </message>
    <message>
        <source>First all prizes, then those of the absent anew.</source>
        <translation>D’abord tous les lots, puis de nouveau ceux des absents.</translation>
    </message>
    <message>
        <source>How it is drawn</source>
        <translation>Comment on tire</translation>
    </message>
    <message>
        <source>Nobody has to be there. You hand the prize over later.</source>
        <translation>Personne n’a besoin d’être là. Tu remets le lot plus tard.</translation>
    </message>
    <message>
        <source>Ordinary dice, 26 rolls</source>
        <translation>Dés ordinaires, 26 lancers</translation>
    </message>
    <message>
        <source>Prize draws</source>
        <translation>Tirages au sort</translation>
    </message>
    <message>
        <source>The prize waits</source>
        <translation>Le lot attend</translation>
    </message>
    <message>
        <source>Twenty digits</source>
        <translation>Vingt chiffres</translation>
    </message>
    <message>
        <source>Twenty digits from colleagues</source>
        <translation>Vingt chiffres des collègues</translation>
    </message>
    <message>
        <source>Twenty people tap one each: done in two minutes.</source>
        <translation>Vingt personnes en touchent un&#x202f;: fini en deux minutes.</translation>
    </message>
    <message>
        <source>What the room is asked</source>
        <translation>Ce qu’on demande à la salle</translation>
    </message>
    <message>
        <source>Words called out</source>
        <translation>Mots lancés par la salle</translation>
    </message>
</context>
<context>
    <name>DrawWhoScreen</name>
    <message>
        <source>At least so many tickets</source>
        <translation>Au moins autant de tickets</translation>
    </message>
    <message>
        <source>Busy finders</source>
        <translation>Les plus actifs</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est bon</translation>
    </message>
    <message>
        <source>Each ticket that was found counts.</source>
        <translation>Chaque ticket trouvé compte.</translation>
    </message>
    <message>
        <source>Every ticket can win. Somebody with many tickets may take several prizes home.</source>
        <translation>Chaque ticket peut gagner. Qui en a beaucoup peut emporter plusieurs lots.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>One prize for each person</source>
        <translation>Un seul lot par personne</translation>
    </message>
    <message>
        <source>Only people of the teams you choose.</source>
        <translation>Seulement les équipes que tu choisis.</translation>
    </message>
    <message>
        <source>Some teams</source>
        <translation>Certaines équipes</translation>
    </message>
    <message>
        <source>There are no teams yet. They come with your list of people.</source>
        <translation>Pas encore d’équipes. Elles arrivent avec ta liste de personnes.</translation>
    </message>
    <message>
        <source>Which teams? Touch all that are in.</source>
        <translation>Quelles équipes&#x202f;? Touche toutes celles qui jouent.</translation>
    </message>
    <message>
        <source>Who holds several tickets.</source>
        <translation>Qui a plusieurs tickets.</translation>
    </message>
    <message>
        <source>Who may win</source>
        <translation>Qui peut gagner</translation>
    </message>
    <message>
        <source>Who wins a small prize first cannot win the big one later: draw the big one first, or say so beforehand.</source>
        <translation>Qui gagne d’abord un petit lot ne peut plus gagner le grand&#x202f;: tire le grand en premier, ou dis-le avant.</translation>
    </message>
</context>
<context>
    <name>DrawsScreen</name>
    <message>
        <source>%1 is not over.</source>
        <translation>%1 n’est pas fini.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people may not win</source>
        <translation>
            <numerusform>%Ln personne ne peut pas gagner</numerusform>
            <numerusform>%Ln personnes ne peuvent pas gagner</numerusform>
        </translation>
    </message>
    <message>
        <source>A big draw</source>
        <translation>Un grand tirage</translation>
    </message>
    <message>
        <source>A daily draw</source>
        <translation>Un tirage du jour</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <source>Go back to the stage</source>
        <translation>Retour sur scène</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>Sur scène</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Prize draws</source>
        <translation>Tirages au sort</translation>
    </message>
    <message>
        <source>The draw was deleted.</source>
        <translation>Le tirage a été supprimé.</translation>
    </message>
    <message>
        <source>The rehearsal %1 is not over.</source>
        <translation>La répétition %1 n’est pas finie.</translation>
    </message>
    <message>
        <source>Who may not win</source>
        <translation>Qui ne peut pas gagner</translation>
    </message>
    <message>
        <source>Your draws stand here. Plan the big one for the last day, or a small one for today: nothing happens before you say so.</source>
        <translation>Tes tirages s’affichent ici. Prépare le grand pour le dernier jour, ou un petit pour aujourd’hui&#x202f;: rien ne se passe avant que tu le dises.</translation>
    </message>
</context>
<context>
    <name>EnvelopeStep</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>Encore %Ln</numerusform>
            <numerusform>Encore %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Only 0 to 9 and A to F stand on that page.</source>
        <translation>Sur cette page, il n’y a que 0 à 9 et A à F.</translation>
    </message>
    <message>
        <source>That is another code. Scan the one on the secret&apos;s page.</source>
        <translation>C’est un autre code. Lis celui de la page du secret.</translation>
    </message>
    <message>
        <source>The kiosk has lost its own copy of the secret. Open the envelope in front of everybody; scan its code, or type its 64 digits.</source>
        <translation>La borne a perdu sa copie du secret. Ouvre l’enveloppe devant tout le monde&#x202f;; lis son code, ou tape ses 64 signes.</translation>
    </message>
    <message>
        <source>The sealed envelope is needed</source>
        <translation>Il faut l’enveloppe scellée</translation>
    </message>
    <message>
        <source>The tickets are put into their order</source>
        <translation>Les tickets sont mis dans leur ordre</translation>
    </message>
    <message>
        <source>These are not the digits of this draw&apos;s secret. Compare them group by group.</source>
        <translation>Ce n’est pas le secret de ce tirage. Compare groupe par groupe.</translation>
    </message>
    <message>
        <source>This is what stands there</source>
        <translation>C’est bien écrit ainsi</translation>
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
        <source>A vote is open, and a copy beside it would give the next voter away. Choose a folder elsewhere with --to.</source>
        <translation>Un vote est ouvert, et une copie à côté trahirait le prochain bulletin. Choisis un dossier ailleurs avec --to.</translation>
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
    <name>Files</name>
    <message numerus="yes">
        <source>%Ln days old</source>
        <translation>
            <numerusform>a %Ln jour</numerusform>
            <numerusform>a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside the event, on this machine</source>
        <translation>À côté de l’événement, sur cette machine</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Mes documents</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Event folder</source>
        <translation>Dossier de l’événement</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Dossier personnel</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Sur cette machine</translation>
    </message>
    <message>
        <source>Plugged in now, to take along</source>
        <translation>Branchée, pour l’emporter</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Clé USB</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>FilesScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Looking ...</source>
        <translation>On regarde...</translation>
    </message>
    <message>
        <source>Newest first. Plug in a stick, and what is on it shows up here.</source>
        <translation>Les plus récents d’abord. Branche une clé USB&#x202f;: son contenu apparaît ici.</translation>
    </message>
    <message>
        <source>No captions here yet. Plug in a stick with them (SRT or VTT), or save them in the folder Downloads: they show up by themselves.</source>
        <translation>Pas encore de sous-titres ici. Branche une clé avec tes sous-titres (SRT ou VTT), ou enregistre-les dans Téléchargements&#x202f;: ils apparaissent tout seuls.</translation>
    </message>
    <message>
        <source>No film here yet. Plug in a stick with it (MP4, MOV, MKV, WebM or AVI), or save it in the folder Downloads: it shows up by itself.</source>
        <translation>Pas encore de vidéo ici. Branche une clé avec ta vidéo (MP4, MOV, MKV, WebM ou AVI), ou enregistre-la dans Téléchargements&#x202f;: elle apparaît toute seule.</translation>
    </message>
    <message>
        <source>No list here yet. Plug in a stick with your list (XLSX or CSV), or save it in the folder Downloads: it shows up by itself.</source>
        <translation>Pas encore de liste. Branche une clé avec ta liste (XLSX ou CSV), ou enregistre-la dans Téléchargements&#x202f;: elle apparaît toute seule.</translation>
    </message>
    <message>
        <source>No picture here yet. Plug in a stick with it (JPEG, PNG or WebP), or save it in the folder Downloads: it shows up by itself.</source>
        <translation>Pas encore d’image ici. Branche une clé avec ton image (JPEG, PNG ou WebP), ou enregistre-la dans Téléchargements&#x202f;: elle apparaît toute seule.</translation>
    </message>
    <message>
        <source>No place to write to. Plug in a stick: it shows up by itself.</source>
        <translation>Aucun endroit où écrire. Branche une clé&#x202f;: elle apparaît toute seule.</translation>
    </message>
    <message>
        <source>Nothing here yet. Plug in a stick with your file: it shows up by itself.</source>
        <translation>Rien ici pour l’instant. Branche une clé avec ton fichier&#x202f;: il apparaît tout seul.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisation</translation>
    </message>
    <message numerus="yes">
        <source>Take all %Ln</source>
        <translation>
            <numerusform>Prendre %Ln</numerusform>
            <numerusform>Prendre les %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Où l’enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>Which captions?</source>
        <translation>Quels sous-titres&#x202f;?</translation>
    </message>
    <message>
        <source>Which file is your list?</source>
        <translation>Quel fichier est ta liste&#x202f;?</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Quel fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Which film?</source>
        <translation>Quelle vidéo&#x202f;?</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>Quelle image&#x202f;?</translation>
    </message>
</context>
<context>
    <name>FinaleScene</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Diplômes</translation>
    </message>
    <message>
        <source>Give them all a hand!</source>
        <translation>On les applaudit bien fort&#x202f;!</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Page %L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Make one now</source>
        <translation>En faire une</translation>
    </message>
    <message>
        <source>To the printer</source>
        <translation>Vers l’imprimante</translation>
    </message>
</context>
<context>
    <name>FixCard</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done. This is how it is now.</source>
        <translation>C’est fait. Voilà où on en est.</translation>
    </message>
    <message>
        <source>Give it to somebody else</source>
        <translation>La donner à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Give tickets</source>
        <translation>Donner des tickets</translation>
    </message>
    <message>
        <source>Is the same as ...</source>
        <translation>Est la même personne que...</translation>
    </message>
    <message>
        <source>Mustache</source>
        <translation>Moustache</translation>
    </message>
    <message>
        <source>Name, team, pass</source>
        <translation>Nom, équipe, badge</translation>
    </message>
    <message>
        <source>No tickets yet. Finds and gifts show up here.</source>
        <translation>Pas encore de tickets. Trouvailles et cadeaux apparaîtront ici.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Story in the journal</source>
        <translation>Son histoire au journal</translation>
    </message>
    <message>
        <source>Take it out of the hunt</source>
        <translation>La sortir de la chasse</translation>
    </message>
    <message>
        <source>Take the claim back</source>
        <translation>Reprendre la trouvaille</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>To the mustache</source>
        <translation>Vers la moustache</translation>
    </message>
    <message>
        <source>To the person</source>
        <translation>Vers la personne</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FixChoose</name>
    <message>
        <source>A name or a staff number</source>
        <translation>Un nom ou un matricule</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters.</source>
        <translation>Personne. Essaie avec moins de lettres.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>People show up here as you type.</source>
        <translation>Les noms apparaissent ici pendant que tu écris.</translation>
    </message>
</context>
<context>
    <name>FixCompare</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Keep this one instead</source>
        <translation>Garder plutôt celle-ci</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>Celle-ci reste</translation>
    </message>
    <message>
        <source>Tickets, late finds and the old pass go to the one who stays. You can undo this until a draw counts on the tickets.</source>
        <translation>Tickets, trouvailles tardives et ancien badge vont à la personne qui reste. Tu peux annuler tant qu’aucun tirage ne compte sur les tickets.</translation>
    </message>
    <message>
        <source>Two who are one</source>
        <translation>Deux qui ne font qu’un</translation>
    </message>
    <message>
        <source>Who stays in the list?</source>
        <translation>Qui reste dans la liste&#x202f;?</translation>
    </message>
</context>
<context>
    <name>FixReason</name>
    <message>
        <source>How many tickets</source>
        <translation>Combien de tickets</translation>
    </message>
    <message>
        <source>In your own words, or touch one below</source>
        <translation>Avec tes mots, ou touche une raison ci-dessous</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser comme c’est</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Why? The journal keeps it.</source>
        <translation>Pourquoi&#x202f;? Le journal le garde.</translation>
    </message>
</context>
<context>
    <name>FixedScreen</name>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Nothing was put right yet. What you change shows up here, and can be undone until a draw counts on it.</source>
        <translation>Rien n’a encore été corrigé. Ce que tu changes apparaîtra ici et pourra être annulé tant qu’aucun tirage ne compte dessus.</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Plus anciennes</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What was put right</source>
        <translation>Ce qui a été corrigé</translation>
    </message>
</context>
<context>
    <name>FixingScreen</name>
    <message>
        <source>A name, a mustache or a ticket</source>
        <translation>Un nom, une moustache ou un ticket</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or the number alone.</source>
        <translation>Rien trouvé. Essaie avec moins de lettres, ou le numéro seul.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Type a name, a staff number, 17 for a mustache, 123 for a ticket. Or scan a mustache or a pass.</source>
        <translation>Écris un nom, un matricule, 17 pour une moustache, 123 pour un ticket. Ou scanne une moustache ou un badge.</translation>
    </message>
    <message>
        <source>What shall we put right?</source>
        <translation>Qu’est-ce qu’on corrige&#x202f;?</translation>
    </message>
    <message>
        <source>What was put right</source>
        <translation>Ce qui a été corrigé</translation>
    </message>
</context>
<context>
    <name>GalleryContest</name>
    <message numerus="yes">
        <source>%Ln voted</source>
        <translation>
            <numerusform>%Ln a voté</numerusform>
            <numerusform>%Ln ont voté</numerusform>
        </translation>
    </message>
    <message>
        <source>All costumes</source>
        <translation>Tous les costumes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>How is it decided?</source>
        <translation>Comment ça se décide&#x202f;?</translation>
    </message>
    <message>
        <source>I am a judge</source>
        <translation>Je suis du jury</translation>
    </message>
    <message>
        <source>Nobody takes part at the moment.</source>
        <translation>Personne ne participe pour l’instant.</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Page&#x202f;%L1 sur&#x202f;%L2</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>La page suivante</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>La page précédente</translation>
    </message>
    <message>
        <source>The winners</source>
        <translation>Les gagnants</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voter</translation>
    </message>
</context>
<context>
    <name>GalleryContests</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>No contest yet</source>
        <translation>Pas encore de concours</translation>
    </message>
    <message>
        <source>Soon you see here who dresses up, and vote for whom you like best.</source>
        <translation>Bientôt, tu verras ici qui se déguise, et tu voteras pour ton préféré.</translation>
    </message>
    <message>
        <source>The costumes</source>
        <translation>Les costumes</translation>
    </message>
</context>
<context>
    <name>GalleryEntry</name>
    <message>
        <source>All costumes</source>
        <translation>Tous les costumes</translation>
    </message>
    <message>
        <source>Number %L1</source>
        <translation>Numéro&#x202f;%L1</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Le suivant</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Le précédent</translation>
    </message>
</context>
<context>
    <name>GalleryHow</name>
    <message numerus="yes">
        <source>%Ln costumes take part.</source>
        <translation>
            <numerusform>%Ln costume participe.</numerusform>
            <numerusform>%Ln costumes participent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>How is it decided?</source>
        <translation>Comment ça se décide&#x202f;?</translation>
    </message>
    <message>
        <source>The judges look at: %1</source>
        <translation>Le jury regarde&#x202f;:&#x202f;%1</translation>
    </message>
</context>
<context>
    <name>GalleryPhotos</name>
    <message>
        <source>The next photo</source>
        <translation>La photo suivante</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>La photo précédente</translation>
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
        <translation>%1 n’est pas là&#x202f;?</translation>
    </message>
    <message>
        <source>%1 says no, thank you?</source>
        <translation>%1 dit non merci&#x202f;?</translation>
    </message>
    <message>
        <source>A no: draw again</source>
        <translation>C’est non&#x202f;: tirer à nouveau</translation>
    </message>
    <message>
        <source>Everybody else keeps theirs.</source>
        <translation>Tous les autres gardent le leur.</translation>
    </message>
    <message>
        <source>Not here: draw again</source>
        <translation>Absent&#x202f;: tirer à nouveau</translation>
    </message>
    <message>
        <source>Then this prize is drawn again, and %1 wins nothing more in this draw.</source>
        <translation>Alors ce lot est tiré à nouveau, et %1 ne gagne plus rien dans ce tirage.</translation>
    </message>
    <message>
        <source>Then this prize is drawn again. %1 may still win another one.</source>
        <translation>Alors ce lot est tiré à nouveau. %1 peut encore en gagner un autre.</translation>
    </message>
    <message>
        <source>Wait a little</source>
        <translation>Attendre un peu</translation>
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
    <name>HexPad</name>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Hiding</name>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln cachée</numerusform>
            <numerusform>%Ln cachées</numerusform>
        </translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvée</translation>
    </message>
    <message numerus="yes">
        <source>Golden: %Ln tickets</source>
        <translation>
            <numerusform>Dorée&#x202f;: %Ln ticket</numerusform>
            <numerusform>Dorée&#x202f;: %Ln tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Cachée</translation>
    </message>
    <message>
        <source>Not hidden yet</source>
        <translation>Pas encore cachée</translation>
    </message>
    <message>
        <source>Out of the hunt</source>
        <translation>Hors jeu</translation>
    </message>
</context>
<context>
    <name>HidingPlace</name>
    <message>
        <source>Arrange the places</source>
        <translation>Ranger les cachettes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose the place first. Then scan.</source>
        <translation>Choisis d’abord la cachette. Scanne ensuite.</translation>
    </message>
    <message>
        <source>Hiding</source>
        <translation>Cachettes</translation>
    </message>
    <message>
        <source>Name your first place: Kitchen, fridge. Then scan a handful of mustaches into it.</source>
        <translation>Nomme ta première cachette&#x202f;: Cuisine, frigo. Puis scanne une poignée de moustaches pour les y cacher.</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Nouvelle cachette</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Cachettes</translation>
    </message>
    <message>
        <source>So that they are found again</source>
        <translation>Pour les retrouver plus tard</translation>
    </message>
    <message>
        <source>Where are you now?</source>
        <translation>Où es-tu&#x202f;?</translation>
    </message>
    <message>
        <source>Where can a mustache hide?</source>
        <translation>Où peut se cacher une moustache&#x202f;?</translation>
    </message>
    <message>
        <source>Who hides them? A name, or scan your pass.</source>
        <translation>Qui les cache&#x202f;? Un nom, ou scanne ton pass.</translation>
    </message>
</context>
<context>
    <name>HidingScan</name>
    <message>
        <source>%1 is back.</source>
        <translation>%1 est de retour.</translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation>%1 est déjà ici.</translation>
    </message>
    <message>
        <source>%1 is hidden.</source>
        <translation>%1 est cachée.</translation>
    </message>
    <message>
        <source>%1 is out of the hunt.</source>
        <translation>%1 est hors jeu.</translation>
    </message>
    <message>
        <source>%1 moved here.</source>
        <translation>%1 est maintenant ici.</translation>
    </message>
    <message>
        <source>%1 was found already.</source>
        <translation>%1 a déjà été trouvée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden here</source>
        <translation>
            <numerusform>%Ln cachée ici</numerusform>
            <numerusform>%Ln cachées ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A golden one: %Ln tickets.</source>
        <translation>
            <numerusform>Une dorée&#x202f;: %Ln ticket.</numerusform>
            <numerusform>Une dorée&#x202f;: %Ln tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Autre cachette</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Hello, %1!</source>
        <translation>Bonjour %1&#x202f;!</translation>
    </message>
    <message>
        <source>Hidden in this round</source>
        <translation>Cachées dans cette tournée</translation>
    </message>
    <message>
        <source>Hide the new paper, and throw this one away.</source>
        <translation>Cache le nouveau papier et jette celui-ci.</translation>
    </message>
    <message>
        <source>Hiding</source>
        <translation>Cachettes</translation>
    </message>
    <message>
        <source>Hiding: %1</source>
        <translation>Cachettes&#x202f;: %1</translation>
    </message>
    <message>
        <source>It is in %1 again.</source>
        <translation>Elle est de nouveau ici&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It is not hidden any more.</source>
        <translation>Elle n’est plus cachée.</translation>
    </message>
    <message>
        <source>It was in %1 until now.</source>
        <translation>Jusqu’ici, elle était là&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Nobody can claim it. Throw the paper away.</source>
        <translation>Elle ne compte plus. Jette le papier.</translation>
    </message>
    <message>
        <source>Nothing was hidden.</source>
        <translation>Rien n’a été caché.</translation>
    </message>
    <message>
        <source>One moment ...</source>
        <translation>Un instant ...</translation>
    </message>
    <message>
        <source>Scan it once more, or type the code under it.</source>
        <translation>Scanne-la encore, ou tape le code en dessous.</translation>
    </message>
    <message>
        <source>Scan what you hide here.</source>
        <translation>Scanne ce que tu caches ici.</translation>
    </message>
    <message>
        <source>Somebody has it. Keep the paper, or throw it away.</source>
        <translation>Quelqu’un l’a. Garde le papier ou jette-le.</translation>
    </message>
    <message>
        <source>That could not be read.</source>
        <translation>Je n’ai pas pu lire ça.</translation>
    </message>
    <message>
        <source>That is no mustache.</source>
        <translation>Ce n’est pas une moustache.</translation>
    </message>
    <message>
        <source>That is not one of our mustaches.</source>
        <translation>Ce n’est pas une de nos moustaches.</translation>
    </message>
    <message>
        <source>This is the old print of %1.</source>
        <translation>C’est l’ancien papier de %1.</translation>
    </message>
    <message>
        <source>This one is from another event.</source>
        <translation>Celle-ci vient d’un autre événement.</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Taper un code</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Annuler la dernière</translation>
    </message>
    <message>
        <source>What you hide in this round appears here, the last one first.</source>
        <translation>Ce que tu caches dans cette tournée s’affiche ici, la dernière en premier.</translation>
    </message>
    <message>
        <source>You hide from now on.</source>
        <translation>C’est toi qui caches maintenant.</translation>
    </message>
</context>
<context>
    <name>HidingType</name>
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
        <source>Hide it</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Hiding</source>
        <translation>Cachettes</translation>
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
        <source>No mustache has this code. Compare it with the paper.</source>
        <translation>Aucune moustache n’a ce code. Compare-le au papier.</translation>
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
        <source>This is an old print. Its new paper is the one to hide.</source>
        <translation>C’est un ancien papier. Cache plutôt le nouveau.</translation>
    </message>
    <message>
        <source>This one is out of the hunt.</source>
        <translation>Celle-ci est hors jeu.</translation>
    </message>
    <message>
        <source>This one was found already.</source>
        <translation>Celle-ci a déjà été trouvée.</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>%Ln open now</source>
        <translation>
            <numerusform>%Ln déjà ouvert</numerusform>
            <numerusform>%Ln déjà ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Je l’ai&#x202f;!</translation>
    </message>
    <message>
        <source>Clues</source>
        <translation>Indices</translation>
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
        <source>Prize draw: %1</source>
        <translation>Tirage au sort&#x202f;: %1</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>Le tableau</translation>
    </message>
    <message>
        <source>The first one opens soon</source>
        <translation>Le premier s’ouvre bientôt</translation>
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
    <message>
        <source>%1 runs backwards. Write the smaller number first.</source>
        <translation>%1 va à reculons. Écris d’abord le plus petit numéro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches are still out there.</source>
        <translation>
            <numerusform>%Ln moustache court toujours.</numerusform>
            <numerusform>%Ln moustaches courent toujours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches belong to this place. Move them first.</source>
        <translation>
            <numerusform>%Ln moustache est liée à cette cachette. Déplace-la d’abord.</numerusform>
            <numerusform>%Ln moustaches sont liées à cette cachette. Déplace-les d’abord.</numerusform>
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
        <source>A floor or area has at most %1 characters.</source>
        <translation>Un étage ou une zone a %1 caractères au plus.</translation>
    </message>
    <message>
        <source>A helper&apos;s name has at most %1 characters.</source>
        <translation>Le nom de qui cache a %1 caractères au plus.</translation>
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
        <source>Give the place a name, such as: Kitchen, fridge.</source>
        <translation>Donne un nom à la cachette, par exemple&#x202f;: Cuisine, frigo.</translation>
    </message>
    <message>
        <source>Other mustaches were made in the meantime. Make these once more.</source>
        <translation>D’autres moustaches ont été faites entre-temps. Refais celles-ci.</translation>
    </message>
    <message>
        <source>Some of these were found already. Nothing was changed.</source>
        <translation>Certaines ont déjà été trouvées. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The list to walk with: %1</source>
        <translation>La liste à emporter&#x202f;: %1</translation>
    </message>
    <message>
        <source>The name of a place has at most %1 characters.</source>
        <translation>Le nom d’une cachette a %1 caractères au plus.</translation>
    </message>
    <message>
        <source>The paper is A4 or Letter.</source>
        <translation>Le papier est A4 ou Letter.</translation>
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
        <source>There is a place of this name already.</source>
        <translation>Il y a déjà une cachette de ce nom.</translation>
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
    <message>
        <source>This one was changed in the meantime. It stays where it is.</source>
        <translation>Celle-ci a changé entre-temps. Elle reste où elle est.</translation>
    </message>
    <message>
        <source>This one was found or is out of the hunt. It stays as it is.</source>
        <translation>Celle-ci a été trouvée ou est hors jeu. Elle reste comme elle est.</translation>
    </message>
    <message>
        <source>This place was removed. Choose another one.</source>
        <translation>Cette cachette n’existe plus. Choisis-en une autre.</translation>
    </message>
    <message>
        <source>Write numbers and ranges, such as 1-20, 25.</source>
        <translation>Écris des numéros et des suites, par exemple 1-20, 25.</translation>
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
    <name>ImportDone</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Un autre fichier</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>They find their names at once, on every screen that asks who they are.</source>
        <translation>Chacun trouve son nom tout de suite, partout où l’on demande qui tu es.</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Au bureau</translation>
    </message>
    <message>
        <source>Your list is in.</source>
        <translation>Ta liste est là.</translation>
    </message>
</context>
<context>
    <name>ImportLines</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Before anything changes</source>
        <translation>Avant que rien ne change</translation>
    </message>
    <message>
        <source>Mend these in your file and save it, then choose it again. So far nothing was changed.</source>
        <translation>Corrige cela dans ton fichier, enregistre-le, puis choisis-le de nouveau. Rien n’a encore changé.</translation>
    </message>
    <message>
        <source>Nobody here.</source>
        <translation>Personne ici.</translation>
    </message>
    <message>
        <source>They keep their tickets. They only no longer show up when somebody looks for a name.</source>
        <translation>Leurs tickets restent. Leur nom n’apparaît simplement plus quand on le cherche.</translation>
    </message>
</context>
<context>
    <name>ImportLook</name>
    <message numerus="yes">
        <source>%Ln people, ready to come in.</source>
        <translation>
            <numerusform>%Ln personne prête à entrer.</numerusform>
            <numerusform>%Ln personnes prêtes à entrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Un autre fichier</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Everybody is here already.</source>
        <translation>Tout le monde est déjà là.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln people</source>
        <translation>
            <numerusform>Importer %Ln personne</numerusform>
            <numerusform>Importer %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly. Look at this first.</source>
        <translation>Presque. Regarde d’abord ceci.</translation>
    </message>
    <message>
        <source>Touch a column to say what is in it.</source>
        <translation>Touche une colonne pour dire ce qu’elle contient.</translation>
    </message>
    <message>
        <source>What is in %1?</source>
        <translation>Que contient %1&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ImportReading</name>
    <message>
        <source>Between columns: %1</source>
        <translation>Entre les colonnes&#x202f;: %1</translation>
    </message>
    <message>
        <source>Column names: row %L1</source>
        <translation>Noms des colonnes&#x202f;: ligne %L1</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation>Lettres&#x202f;: %1</translation>
    </message>
    <message>
        <source>No row names the columns</source>
        <translation>Aucune ligne ne nomme les colonnes</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Feuille&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Nothing is changed by that.</source>
        <translation>Cela ne change rien.</translation>
    </message>
    <message>
        <source>Reading your list</source>
        <translation>On lit ta liste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>On écrit la liste</translation>
    </message>
</context>
<context>
    <name>ImportStart</name>
    <message numerus="yes">
        <source>%Ln people are saved as %1 (%2).</source>
        <translation>
            <numerusform>%Ln personne est enregistrée dans %1 (%2).</numerusform>
            <numerusform>%Ln personnes sont enregistrées dans %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>A spreadsheet (XLSX) or a CSV file, as your HR program writes it. One row for each person: names, and if you have them team, e-mail, staff number and language.</source>
        <translation>Un tableau (XLSX) ou un fichier CSV, tel que ton logiciel RH l’écrit. Une ligne par personne&#x202f;: les noms et, si tu les as, équipe, e-mail, matricule et langue.</translation>
    </message>
    <message>
        <source>As CSV</source>
        <translation>En CSV</translation>
    </message>
    <message>
        <source>As a spreadsheet</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Bring in your list</source>
        <translation>Apporte ta liste</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Take the list along</source>
        <translation>Emporter la liste</translation>
    </message>
    <message>
        <source>You see everything first. Nothing changes before you say so, and a newer list doubles nobody.</source>
        <translation>Tu vois tout d’abord. Rien ne change sans ton accord, et une liste plus récente ne double personne.</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Columns before</source>
        <translation>Colonnes précédentes</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Autres colonnes</translation>
    </message>
    <message>
        <source>The first rows of your list</source>
        <translation>Les premières lignes de ta liste</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>%L1: %2</source>
        <translation>%L1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are new</source>
        <translation>
            <numerusform>%Ln nouvelle personne</numerusform>
            <numerusform>%Ln nouvelles personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are no longer in the list</source>
        <translation>
            <numerusform>%Ln n’est plus dans la liste</numerusform>
            <numerusform>%Ln ne sont plus dans la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change</source>
        <translation>
            <numerusform>%Ln personne change</numerusform>
            <numerusform>%Ln personnes changent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places to mend</source>
        <translation>
            <numerusform>%Ln endroit à corriger</numerusform>
            <numerusform>%Ln endroits à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are</source>
        <translation>
            <numerusform>%Ln sans changement</numerusform>
            <numerusform>%Ln sans changement</numerusform>
        </translation>
    </message>
    <message>
        <source>All scripts (UTF-16)</source>
        <translation>Toutes les écritures (UTF-16)</translation>
    </message>
    <message>
        <source>All scripts (UTF-8)</source>
        <translation>Toutes les écritures (UTF-8)</translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Do the names look right?</source>
        <translation>Les noms sont-ils bien écrits&#x202f;?</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Name to show</source>
        <translation>Nom à afficher</translation>
    </message>
    <message>
        <source>None: the first row is a person</source>
        <translation>Aucune&#x202f;: la première ligne est déjà une personne</translation>
    </message>
    <message>
        <source>Older Mac</source>
        <translation>Ancien Mac</translation>
    </message>
    <message>
        <source>On which sheet are the people?</source>
        <translation>Sur quelle feuille sont les personnes&#x202f;?</translation>
    </message>
    <message>
        <source>Persian and Arabic</source>
        <translation>Persan et arabe</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Upright line</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>Europe de l’Ouest</translation>
    </message>
    <message>
        <source>What stands between the columns?</source>
        <translation>Qu’y a-t-il entre les colonnes&#x202f;?</translation>
    </message>
    <message>
        <source>Which row names the columns?</source>
        <translation>Quelle ligne nomme les colonnes&#x202f;?</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
</context>
<context>
    <name>ImportWrong</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>This file is no list yet.</source>
        <translation>Ce fichier n’est pas encore une liste.</translation>
    </message>
</context>
<context>
    <name>JobSheet</name>
    <message>
        <source>Leave it so</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimer encore</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>%1 and %2 are one: %Ln tickets moved.</source>
        <translation>
            <numerusform>%1 et %2 ne font qu’un&#x202f;: %Ln ticket déplacé.</numerusform>
            <numerusform>%1 et %2 ne font qu’un&#x202f;: %Ln tickets déplacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 became a judge of %2.</source>
        <translation>%1 fait partie du jury de %2.</translation>
    </message>
    <message>
        <source>%1 brought %2 after closing. It was kept for you.</source>
        <translation>%1 a apporté %2 après la fermeture. C’est noté pour toi.</translation>
    </message>
    <message numerus="yes">
        <source>%1 claimed %2: %Ln tickets.</source>
        <translation>
            <numerusform>%1 a pris %2&#x202f;: %Ln ticket.</numerusform>
            <numerusform>%1 a pris %2&#x202f;: %Ln tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closed: %Ln people voted.</source>
        <translation>
            <numerusform>%1 est fermé&#x202f;: %Ln personne a voté.</numerusform>
            <numerusform>%1 est fermé&#x202f;: %Ln personnes ont voté.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 closes at another time.</source>
        <translation>%1 se ferme à une autre heure.</translation>
    </message>
    <message>
        <source>%1 did not play and was skipped.</source>
        <translation>%1 ne se lisait pas et a été passée.</translation>
    </message>
    <message numerus="yes">
        <source>%1 got %Ln tickets: %2.</source>
        <translation>
            <numerusform>%1 a reçu %Ln ticket&#x202f;: %2.</numerusform>
            <numerusform>%1 a reçu %Ln tickets&#x202f;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 got a new PIN.</source>
        <translation>%1 a un nouveau code PIN.</translation>
    </message>
    <message>
        <source>%1 had its premiere.</source>
        <translation>%1 a eu sa première.</translation>
    </message>
    <message>
        <source>%1 has another place in the playlist.</source>
        <translation>%1 a changé de place dans la liste de lecture.</translation>
    </message>
    <message>
        <source>%1 is no judge of %2 any more.</source>
        <translation>%1 ne fait plus partie du jury de %2.</translation>
    </message>
    <message>
        <source>%1 is not hidden after all.</source>
        <translation>Finalement, %1 n’est pas cachée.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is over: %Ln prizes found a winner.</source>
        <translation>
            <numerusform>%1 est terminé&#x202f;: %Ln lot a trouvé preneur.</numerusform>
            <numerusform>%1 est terminé&#x202f;: %Ln lots ont trouvé preneur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is worth %Ln tickets now.</source>
        <translation>
            <numerusform>%1 vaut maintenant %Ln ticket.</numerusform>
            <numerusform>%1 vaut maintenant %Ln tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joined at the kiosk and waits for your word.</source>
        <translation>%1 s’est inscrit à la borne et attend ta réponse.</translation>
    </message>
    <message>
        <source>%1 joined the playlist.</source>
        <translation>%1 a rejoint la liste de lecture.</translation>
    </message>
    <message>
        <source>%1 judged costume %L2 of %3.</source>
        <translation>%1 a noté le costume %L2 de %3.</translation>
    </message>
    <message>
        <source>%1 may not win in draws to come.</source>
        <translation>%1 ne peut pas gagner aux prochains tirages.</translation>
    </message>
    <message>
        <source>%1 may win again.</source>
        <translation>%1 peut de nouveau gagner.</translation>
    </message>
    <message numerus="yes">
        <source>%1 opened: %Ln costumes on the ballot.</source>
        <translation>
            <numerusform>%1 est ouvert&#x202f;: %Ln costume sur le bulletin.</numerusform>
            <numerusform>%1 est ouvert&#x202f;: %Ln costumes sur le bulletin.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 proposed somebody for an award.</source>
        <translation>%1 a proposé quelqu’un pour un prix.</translation>
    </message>
    <message numerus="yes">
        <source>%1 undid the claim of %2: %Ln tickets void.</source>
        <translation>
            <numerusform>%1 a rendu %2 aussitôt&#x202f;: %Ln ticket annulé.</numerusform>
            <numerusform>%1 a rendu %2 aussitôt&#x202f;: %Ln tickets annulés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 voted in %2 as two people. They are one now; both ballots stay.</source>
        <translation>%1 a voté dans %2 sous deux noms. C’est désormais une seule personne&#x202f;; les deux bulletins restent.</translation>
    </message>
    <message>
        <source>%1 voted in %2.</source>
        <translation>%1 a voté à %2.</translation>
    </message>
    <message>
        <source>%1 was added to the list.</source>
        <translation>%1 a été ajouté à la liste.</translation>
    </message>
    <message>
        <source>%1 was added to the videos.</source>
        <translation>%1 a été ajoutée aux vidéos.</translation>
    </message>
    <message>
        <source>%1 was broken off; its tickets are free again.</source>
        <translation>%1 a été arrêté&#x202f;; ses tickets sont de nouveau libres.</translation>
    </message>
    <message>
        <source>%1 was called off.</source>
        <translation>%1 a été annulé.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 a été modifiée.</translation>
    </message>
    <message>
        <source>%1 was deleted before it opened.</source>
        <translation>%1 a été supprimé avant son ouverture.</translation>
    </message>
    <message>
        <source>%1 was erased with its file.</source>
        <translation>%1 a été effacée avec son fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was frozen: %Ln tickets of %L2 people.</source>
        <translation>
            <numerusform>%1 a été figé&#x202f;: %Ln ticket, personnes&#x202f;: %L2.</numerusform>
            <numerusform>%1 a été figé&#x202f;: %Ln tickets de %L2 personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was hidden.</source>
        <translation>%1 a été cachée.</translation>
    </message>
    <message>
        <source>%1 was kept out.</source>
        <translation>%1 n’a pas été accepté.</translation>
    </message>
    <message>
        <source>%1 was let in.</source>
        <translation>%1 a été accepté.</translation>
    </message>
    <message>
        <source>%1 was planned.</source>
        <translation>%1 a été préparé.</translation>
    </message>
    <message>
        <source>%1 was recorded here and waits for a yes.</source>
        <translation>%1 a été enregistrée ici et attend un oui.</translation>
    </message>
    <message>
        <source>%1 was switched off.</source>
        <translation>%1 a été désactivée.</translation>
    </message>
    <message>
        <source>%1 was switched on.</source>
        <translation>%1 a été activée.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was taken back from %2: %Ln tickets void.</source>
        <translation>
            <numerusform>%1 a été reprise à %2&#x202f;: %Ln ticket annulé.</numerusform>
            <numerusform>%1 a été reprise à %2&#x202f;: %Ln tickets annulés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was taken out of the hunt.</source>
        <translation>%1 a quitté la chasse.</translation>
    </message>
    <message>
        <source>%1 was taken out of the videos.</source>
        <translation>%1 a été retirée des vidéos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 went from %2 to %3: %Ln tickets.</source>
        <translation>
            <numerusform>%1 est passée de %2 à %3&#x202f;: %Ln ticket.</numerusform>
            <numerusform>%1 est passée de %2 à %3&#x202f;: %Ln tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 did not want prize %L3.</source>
        <translation>%1&#x202f;: %2 n’a pas voulu du lot %L3.</translation>
    </message>
    <message>
        <source>%1: %2 was drawn.</source>
        <translation>%1&#x202f;: le sort a choisi %2.</translation>
    </message>
    <message>
        <source>%1: %2 was not there for prize %L3.</source>
        <translation>%1&#x202f;: %2 n’était pas là pour le lot %L3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paper ballots were called in.</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln bulletin papier a été annulé.</numerusform>
            <numerusform>%1&#x202f;: %Ln bulletins papier ont été annulés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paper ballots were made.</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln bulletin papier a été fait.</numerusform>
            <numerusform>%1&#x202f;: %Ln bulletins papier ont été faits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln prizes were drawn.</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln lot a été tiré.</numerusform>
            <numerusform>%1&#x202f;: %Ln lots ont été tirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a lot was drawn among equals.</source>
        <translation>%1&#x202f;: un tirage a départagé les ex æquo.</translation>
    </message>
    <message>
        <source>%1: a paper ballot was cast.</source>
        <translation>%1&#x202f;: un bulletin papier a été déposé.</translation>
    </message>
    <message>
        <source>%1: answer %L2 was locked.</source>
        <translation>%1&#x202f;: la réponse %L2 a été verrouillée.</translation>
    </message>
    <message>
        <source>%1: answer %L2 was opened again.</source>
        <translation>%1&#x202f;: la réponse %L2 a été rouverte.</translation>
    </message>
    <message>
        <source>%1: its sheet was shown, the questions began.</source>
        <translation>%1&#x202f;: la feuille a été montrée, les questions ont commencé.</translation>
    </message>
    <message>
        <source>%1: paper ballots %L2 were printed; the file is gone.</source>
        <translation>%1&#x202f;: les bulletins papier %L2 ont été imprimés&#x202f;; le fichier n’existe plus.</translation>
    </message>
    <message>
        <source>%1: the files for checking were written.</source>
        <translation>%1&#x202f;: les fichiers à vérifier ont été écrits.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the order of %Ln tickets stands.</source>
        <translation>
            <numerusform>%1&#x202f;: l’ordre de %Ln ticket est fixé.</numerusform>
            <numerusform>%1&#x202f;: l’ordre des %Ln tickets est fixé.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the podium show is over.</source>
        <translation>%1&#x202f;: le spectacle du podium est fini.</translation>
    </message>
    <message>
        <source>%1: the podium went to step %L2.</source>
        <translation>%1&#x202f;: le podium est à l’étape %L2.</translation>
    </message>
    <message>
        <source>%1: the result and its ballots were published.</source>
        <translation>%1&#x202f;: le résultat et ses bulletins ont été publiés.</translation>
    </message>
    <message>
        <source>%1: the secret was read.</source>
        <translation>%1&#x202f;: le secret a été lu.</translation>
    </message>
    <message>
        <source>%1: the secret&apos;s page was made for the envelope.</source>
        <translation>%1&#x202f;: la page du secret a été faite pour l’enveloppe.</translation>
    </message>
    <message>
        <source>%2 does not have prize %L3 of %1 yet after all.</source>
        <translation>%2 n’a finalement pas encore le lot %L3 de %1.</translation>
    </message>
    <message>
        <source>%2 has prize %L3 of %1.</source>
        <translation>%2 a reçu le lot %L3 de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln awards were made at once: %1.</source>
        <translation>
            <numerusform>%Ln prix a été créé d’un coup&#x202f;: %1.</numerusform>
            <numerusform>%Ln prix ont été créés d’un coup&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificates were made: %1.</source>
        <translation>
            <numerusform>%Ln diplôme a été fait&#x202f;: %1.</numerusform>
            <numerusform>%Ln diplômes ont été faits&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificates were made: %1. Made before, of these: %L2.</source>
        <translation>
            <numerusform>%Ln diplôme a été fait&#x202f;: %1. Déjà faits avant, parmi eux&#x202f;: %L2.</numerusform>
            <numerusform>%Ln diplômes ont été faits&#x202f;: %1. Déjà faits avant, parmi eux&#x202f;: %L2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches moved to another hiding place.</source>
        <translation>
            <numerusform>%Ln moustache a changé de cachette.</numerusform>
            <numerusform>%Ln moustaches ont changé de cachette.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches were hidden at once, between %1 and %2.</source>
        <translation>
            <numerusform>%Ln moustache a été cachée, entre %1 et %2.</numerusform>
            <numerusform>%Ln moustaches ont été cachées d’un coup, entre %1 et %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches were made, from %1 to %2.</source>
        <translation>
            <numerusform>%Ln moustache a été fabriquée, de %1 à %2.</numerusform>
            <numerusform>%Ln moustaches ont été fabriquées, de %1 à %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches were printed again with new codes.</source>
        <translation>
            <numerusform>%Ln moustache a été réimprimée avec un nouveau code.</numerusform>
            <numerusform>%Ln moustaches ont été réimprimées avec de nouveaux codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches were taken out of the hunt, the first is %1.</source>
        <translation>
            <numerusform>%Ln moustache a quitté la chasse&#x202f;: %1.</numerusform>
            <numerusform>%Ln moustaches ont quitté la chasse, la première est %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passes were made.</source>
        <translation>
            <numerusform>%Ln badge a été créé.</numerusform>
            <numerusform>%Ln badges ont été créés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets were taken back from %1: %2.</source>
        <translation>
            <numerusform>%Ln ticket a été repris à %1&#x202f;: %2.</numerusform>
            <numerusform>%Ln tickets ont été repris à %1&#x202f;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <translation>Une sauvegarde a été faite et vérifiée.</translation>
    </message>
    <message>
        <source>A backup was made; the second place did not answer.</source>
        <translation>Une sauvegarde a été faite&#x202f;; le deuxième endroit n’a pas répondu.</translation>
    </message>
    <message>
        <source>A change of %1 was undone.</source>
        <translation>Une modification de %1 a été annulée.</translation>
    </message>
    <message>
        <source>A clue opened.</source>
        <translation>Un indice s’est ouvert.</translation>
    </message>
    <message>
        <source>A clue was changed.</source>
        <translation>Un indice a été modifié.</translation>
    </message>
    <message>
        <source>A clue was deleted.</source>
        <translation>Un indice a été supprimé.</translation>
    </message>
    <message>
        <source>A clue was written.</source>
        <translation>Un indice a été écrit.</translation>
    </message>
    <message>
        <source>A deleted clue came back.</source>
        <translation>Un indice supprimé est revenu.</translation>
    </message>
    <message numerus="yes">
        <source>A draw was planned: %Ln prizes.</source>
        <translation>
            <numerusform>Un tirage a été prévu&#x202f;: %Ln lot.</numerusform>
            <numerusform>Un tirage a été prévu&#x202f;: %Ln lots.</numerusform>
        </translation>
    </message>
    <message>
        <source>A hiding place has another name.</source>
        <translation>Une cachette a changé de nom.</translation>
    </message>
    <message>
        <source>A hiding place was removed.</source>
        <translation>Une cachette a été supprimée.</translation>
    </message>
    <message>
        <source>A list of people was brought in: %L1 new, %L2 changed, %L3 no longer in it.</source>
        <translation>Une liste de personnes est arrivée&#x202f;: %L1 nouvelles, %L2 modifiées, %L3 qui n’y sont plus.</translation>
    </message>
    <message>
        <source>A new hiding place.</source>
        <translation>Une nouvelle cachette.</translation>
    </message>
    <message>
        <source>A new organizer&apos;s PIN was set.</source>
        <translation>Un nouveau code d’organisation a été choisi.</translation>
    </message>
    <message>
        <source>A new pass was made for %1.</source>
        <translation>Un nouveau badge a été fait pour %1.</translation>
    </message>
    <message>
        <source>A newer Handlebar wrote this line (%1).</source>
        <translation>Un Handlebar plus récent a écrit cette ligne (%1).</translation>
    </message>
    <message>
        <source>A nomination became award %1.</source>
        <translation>Une nomination est devenue le prix %1.</translation>
    </message>
    <message>
        <source>A nomination that was put aside waits again.</source>
        <translation>Une nomination mise de côté attend à nouveau.</translation>
    </message>
    <message>
        <source>A nomination was put aside.</source>
        <translation>Une nomination a été mise de côté.</translation>
    </message>
    <message>
        <source>A planned draw was deleted.</source>
        <translation>Un tirage prévu a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>A team has another name: %Ln people.</source>
        <translation>
            <numerusform>Une équipe a changé de nom&#x202f;: %Ln personne.</numerusform>
            <numerusform>Une équipe a changé de nom&#x202f;: %Ln personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A team joined another one: %Ln people.</source>
        <translation>
            <numerusform>Une équipe en a rejoint une autre&#x202f;: %Ln personne.</numerusform>
            <numerusform>Une équipe en a rejoint une autre&#x202f;: %Ln personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln awards were shown on the red carpet.</source>
        <translation>
            <numerusform>Le prix (%Ln) a été montré sur le tapis rouge.</numerusform>
            <numerusform>Les %Ln prix ont tous été montrés sur le tapis rouge.</numerusform>
        </translation>
    </message>
    <message>
        <source>An organizer opened the desk with the PIN.</source>
        <translation>Quelqu’un de l’organisation est entré avec le code.</translation>
    </message>
    <message>
        <source>At the command line</source>
        <translation>En ligne de commande</translation>
    </message>
    <message>
        <source>At the kiosk</source>
        <translation>À la borne</translation>
    </message>
    <message>
        <source>Award %1 counts again.</source>
        <translation>Le prix %1 compte à nouveau.</translation>
    </message>
    <message>
        <source>Award %1 is number %L2 of the show now.</source>
        <translation>Le prix %1 est maintenant le numéro %L2 du spectacle.</translation>
    </message>
    <message>
        <source>Award %1 was changed.</source>
        <translation>Le prix %1 a été modifié.</translation>
    </message>
    <message>
        <source>Award %1 was deleted; nobody had its certificate.</source>
        <translation>Le prix %1 a été supprimé&#x202f;; personne n’avait son diplôme.</translation>
    </message>
    <message>
        <source>Award %1 was made.</source>
        <translation>Le prix %1 a été créé.</translation>
    </message>
    <message>
        <source>Award %1 was shown on the red carpet.</source>
        <translation>Le prix %1 a été montré sur le tapis rouge.</translation>
    </message>
    <message>
        <source>Award %1 was withdrawn.</source>
        <translation>Le prix %1 a été retiré.</translation>
    </message>
    <message>
        <source>By an organizer</source>
        <translation>Par l’organisation</translation>
    </message>
    <message>
        <source>By the kiosk itself</source>
        <translation>Par la borne elle-même</translation>
    </message>
    <message>
        <source>Certificates have another look.</source>
        <translation>Les diplômes ont un autre aspect.</translation>
    </message>
    <message>
        <source>Costume %L1 was added.</source>
        <translation>Le costume %L1 a été ajouté.</translation>
    </message>
    <message>
        <source>Costume %L1 was changed.</source>
        <translation>Le costume %L1 a été modifié.</translation>
    </message>
    <message>
        <source>Costume %L1 was deleted.</source>
        <translation>Le costume %L1 a été supprimé.</translation>
    </message>
    <message>
        <source>Costume %L1 was withdrawn.</source>
        <translation>Le costume %L1 a été retiré du concours.</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Ligne %L1</translation>
    </message>
    <message>
        <source>Not printed yet: %1. %2</source>
        <translation>Pas encore imprimé&#x202f;: %1. %2</translation>
    </message>
    <message>
        <source>Not to be printed after all: %1.</source>
        <translation>Finalement, ne sera pas imprimé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Printed: %1.</source>
        <translation>Imprimé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Saved in the folder, as no printer is chosen: %1.</source>
        <translation>Enregistré dans le dossier, car aucune imprimante n’est choisie&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Sheet %L1 is printed; its file is gone.</source>
        <translation>La feuille %L1 est imprimée&#x202f;; son fichier n’est plus là.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Somebody typed a wrong PIN for %1.</source>
        <translation>Un mauvais code PIN a été tapé pour %1.</translation>
    </message>
    <message>
        <source>Somebody typed a wrong organizer&apos;s PIN.</source>
        <translation>Quelqu’un a tapé un mauvais code d’organisation.</translation>
    </message>
    <message>
        <source>The event was brought back from a backup.</source>
        <translation>L’événement est revenu d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The event was made.</source>
        <translation>L’événement a été créé.</translation>
    </message>
    <message>
        <source>The event&apos;s settings changed: %1.</source>
        <translation>Les réglages de l’événement ont changé&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The late find %2 counts for %1: %Ln tickets.</source>
        <translation>
            <numerusform>La trouvaille tardive %2 compte pour %1&#x202f;: %Ln ticket.</numerusform>
            <numerusform>La trouvaille tardive %2 compte pour %1&#x202f;: %Ln tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>The late find %2 of %1 does not count.</source>
        <translation>La trouvaille tardive %2 de %1 ne compte pas.</translation>
    </message>
    <message>
        <source>The late find %2 of %1 is open again.</source>
        <translation>La trouvaille tardive %2 de %1 est à décider de nouveau.</translation>
    </message>
    <message>
        <source>The order of the clues was changed.</source>
        <translation>L’ordre des indices a changé.</translation>
    </message>
    <message>
        <source>The order of the walk was changed.</source>
        <translation>L’ordre du parcours a changé.</translation>
    </message>
    <message>
        <source>The passes of sheet %L1 are printed; its file is gone.</source>
        <translation>Les badges de la feuille %L1 sont imprimés&#x202f;; son fichier a disparu.</translation>
    </message>
    <message>
        <source>The plan of %1 was changed.</source>
        <translation>La préparation de %1 a changé.</translation>
    </message>
    <message numerus="yes">
        <source>The plan of a draw was changed: %Ln prizes now.</source>
        <translation>
            <numerusform>Le plan d’un tirage a changé&#x202f;: %Ln lot maintenant.</numerusform>
            <numerusform>Le plan d’un tirage a changé&#x202f;: %Ln lots maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The red carpet was rolled out for %Ln awards.</source>
        <translation>
            <numerusform>Le tapis rouge a été déroulé pour %Ln prix.</numerusform>
            <numerusform>Le tapis rouge a été déroulé pour %Ln prix.</numerusform>
        </translation>
    </message>
    <message>
        <source>The red carpet was rolled up.</source>
        <translation>Le tapis rouge a été enroulé.</translation>
    </message>
    <message>
        <source>The right PIN was typed for %1.</source>
        <translation>Le bon code PIN a été tapé pour %1.</translation>
    </message>
    <message>
        <source>To be printed again: %1.</source>
        <translation>À imprimer encore une fois&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>To be printed: %1, %Ln copies.</source>
        <translation>
            <numerusform>À imprimer&#x202f;: %1, %Ln exemplaire.</numerusform>
            <numerusform>À imprimer&#x202f;: %1, %Ln exemplaires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs: the pad stayed closed for %Ln seconds.</source>
        <translation>
            <numerusform>Trop de mauvais codes&#x202f;: le clavier est resté fermé %Ln seconde.</numerusform>
            <numerusform>Trop de mauvais codes&#x202f;: le clavier est resté fermé %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Visitors may print %Ln more times today.</source>
        <translation>
            <numerusform>Les visiteurs peuvent imprimer encore %Ln fois aujourd’hui.</numerusform>
            <numerusform>Les visiteurs peuvent imprimer encore %Ln fois aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is known about %1 was changed.</source>
        <translation>La fiche de %1 a été modifiée.</translation>
    </message>
    <message>
        <source>calm screens</source>
        <translation>écrans calmes</translation>
    </message>
    <message>
        <source>end of the hunt</source>
        <translation>fin de la chasse</translation>
    </message>
    <message>
        <source>first test scan</source>
        <translation>premier essai de scan</translation>
    </message>
    <message>
        <source>hours of the teams</source>
        <translation>horaires des équipes</translation>
    </message>
    <message>
        <source>how much visitors print in a day</source>
        <translation>ce que les visiteurs impriment par jour</translation>
    </message>
    <message>
        <source>how much visitors print in a visit</source>
        <translation>ce qu’un visiteur imprime par visite</translation>
    </message>
    <message>
        <source>how people say who they are</source>
        <translation>façon de dire qui l’on est</translation>
    </message>
    <message>
        <source>language of the kiosk</source>
        <translation>langue de la borne</translation>
    </message>
    <message>
        <source>languages of the papers</source>
        <translation>langues des papiers</translation>
    </message>
    <message>
        <source>late finds</source>
        <translation>trouvailles tardives</translation>
    </message>
    <message>
        <source>names in public</source>
        <translation>noms en public</translation>
    </message>
    <message>
        <source>nominations for awards</source>
        <translation>nominations pour les prix</translation>
    </message>
    <message>
        <source>opening of the hunt</source>
        <translation>ouverture de la chasse</translation>
    </message>
    <message>
        <source>reach of the controls</source>
        <translation>hauteur des boutons</translation>
    </message>
    <message>
        <source>second place for backups</source>
        <translation>deuxième endroit des sauvegardes</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>stronger colors</source>
        <translation>couleurs plus fortes</translation>
    </message>
    <message>
        <source>time of the draw</source>
        <translation>moment du tirage</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>where the event stands</source>
        <translation>étape de l’événement</translation>
    </message>
    <message>
        <source>whether newcomers add themselves</source>
        <translation>inscription libre des nouveaux</translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message>
        <source>%L1 to %L2 of %L3, newest first</source>
        <translation>%L1 à %L2 sur %L3, la plus récente d’abord</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Contests</source>
        <translation>Concours</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Does it hold together?</source>
        <translation>Est-ce que tout se tient&#x202f;?</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Trouvailles</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Mustaches</source>
        <translation>Moustaches</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Plus récent</translation>
    </message>
    <message>
        <source>Nothing like that happened yet. Choose another day or kind.</source>
        <translation>Rien de tel n’est encore arrivé. Choisis un autre jour ou un autre genre.</translation>
    </message>
    <message>
        <source>Of everybody</source>
        <translation>De tout le monde</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Reading every line ...</source>
        <translation>Lecture de chaque ligne...</translation>
    </message>
    <message>
        <source>The file is damaged. Restore the last backup.</source>
        <translation>Le fichier est abîmé. Restaure la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The journal breaks at line %L1. Keep a copy and ask for help.</source>
        <translation>Le journal se rompt à la ligne %L1. Garde une copie et demande de l’aide.</translation>
    </message>
    <message numerus="yes">
        <source>The journal holds together: %Ln lines.</source>
        <translation>
            <numerusform>Le journal se tient&#x202f;: %Ln ligne.</numerusform>
            <numerusform>Le journal se tient&#x202f;: %Ln lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The story of %1</source>
        <translation>L’histoire de %1</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>JudgeContests</name>
    <message>
        <source>Done for now</source>
        <translation>Fini pour l’instant</translation>
    </message>
    <message>
        <source>What do you judge?</source>
        <translation>Que veux-tu juger&#x202f;?</translation>
    </message>
</context>
<context>
    <name>JudgeFind</name>
    <message>
        <source>A name or a staff number</source>
        <translation>Un nom ou un matricule</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters.</source>
        <translation>Personne. Essaie avec moins de lettres.</translation>
    </message>
    <message>
        <source>People show up here as you type.</source>
        <translation>Les personnes apparaissent ici pendant que tu écris.</translation>
    </message>
    <message>
        <source>Who judges?</source>
        <translation>Qui juge&#x202f;?</translation>
    </message>
</context>
<context>
    <name>JudgeLine</name>
    <message>
        <source>Does not count</source>
        <translation>Ne compte pas</translation>
    </message>
    <message>
        <source>To warm up</source>
        <translation>Pour s’échauffer</translation>
    </message>
</context>
<context>
    <name>JudgeList</name>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln juge</numerusform>
            <numerusform>%Ln juges</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Judges are people of the list. They give their points at this screen, with their pass or PIN, and may change them until the vote is closed. You see how far they are, never what they gave.</source>
        <translation>Les juges sont des gens de la liste. Ils donnent leurs points à cet écran, avec leur badge ou leur code PIN, et peuvent les changer jusqu’à la fermeture. Tu vois où ils en sont, jamais ce qu’ils ont donné.</translation>
    </message>
    <message>
        <source>Name a judge</source>
        <translation>Désigner un juge</translation>
    </message>
    <message>
        <source>Name the first judge</source>
        <translation>Désigner le premier juge</translation>
    </message>
    <message>
        <source>Who judges?</source>
        <translation>Qui juge&#x202f;?</translation>
    </message>
</context>
<context>
    <name>JudgeOne</name>
    <message>
        <source>All they gave in this contest goes with it.</source>
        <translation>Tout ce qu’il a donné dans ce concours disparaît aussi.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Let them judge</source>
        <translation>Laisser juger</translation>
    </message>
    <message>
        <source>No judge any more</source>
        <translation>Plus juge</translation>
    </message>
    <message>
        <source>No judge any more?</source>
        <translation>Plus juge&#x202f;?</translation>
    </message>
    <message>
        <source>Print a pass</source>
        <translation>Imprimer un badge</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>They do not judge their own team or themselves.</source>
        <translation>On ne juge ni son équipe ni soi-même.</translation>
    </message>
    <message>
        <source>They have no PIN and no pass: the kiosk would not know them. Print a pass for them, with a PIN on it.</source>
        <translation>Ni code PIN ni badge&#x202f;: la borne ne saurait pas qui c’est. Imprime un badge, avec un code PIN dessus.</translation>
    </message>
</context>
<context>
    <name>JudgeOver</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Judging is over</source>
        <translation>Le jury a terminé</translation>
    </message>
    <message>
        <source>No vote that is open has you as a judge. If it should, ask the organizer.</source>
        <translation>Aucun vote ouvert ne t’a dans son jury. Si c’est une erreur, demande à l’organisateur.</translation>
    </message>
    <message>
        <source>Nothing to judge now</source>
        <translation>Rien à juger maintenant</translation>
    </message>
    <message>
        <source>The vote was closed. All that you gave until then is kept. Thank you!</source>
        <translation>Le vote a été clos. Tout ce que tu as donné jusque-là est gardé. Merci&#x202f;!</translation>
    </message>
</context>
<context>
    <name>JudgePoints</name>
    <message>
        <source>%1: %L2 of %L3</source>
        <translation>%1&#x202f;:&#x202f;%L2 sur&#x202f;%L3</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur&#x202f;%L2</translation>
    </message>
    <message>
        <source>counts × %L1</source>
        <translation>compte ×&#x202f;%L1</translation>
    </message>
</context>
<context>
    <name>JudgeScreen</name>
    <message>
        <source>It is the card with your name and a code. Your points are yours alone until the vote is closed.</source>
        <translation>C’est la carte avec ton nom et un code. Tes points restent à toi seul jusqu’à la fin du vote.</translation>
    </message>
    <message>
        <source>Judges: who are you?</source>
        <translation>Le jury&#x202f;: qui es-tu&#x202f;?</translation>
    </message>
</context>
<context>
    <name>JudgeSheet</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur&#x202f;%L2</translation>
    </message>
    <message>
        <source>A note for yourself</source>
        <translation>Une note pour toi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Personne n’est venu</translation>
    </message>
    <message>
        <source>Nobody came to the stage: it takes no points from you, and loses none.</source>
        <translation>Personne n’est venu sur scène&#x202f;: tu ne donnes pas de points, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Passer pour l’instant</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message>
        <source>They came after all</source>
        <translation>Ils sont venus finalement</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Vers la liste</translation>
    </message>
    <message>
        <source>To warm up: does not count</source>
        <translation>Pour s’échauffer&#x202f;: ne compte pas</translation>
    </message>
    <message>
        <source>Try it: give some points</source>
        <translation>Essaie&#x202f;: donne des points</translation>
    </message>
</context>
<context>
    <name>JudgeSheets</name>
    <message>
        <source>%L1 of %L2 judged</source>
        <translation>%L1 sur&#x202f;%L2 jugés</translation>
    </message>
    <message>
        <source>All judged! You can change it until %1.</source>
        <translation>Tout est jugé&#x202f;! Tu peux changer jusqu’à&#x202f;:&#x202f;%1.</translation>
    </message>
    <message>
        <source>All judged! You can change it until the vote is closed.</source>
        <translation>Tout est jugé&#x202f;! Tu peux changer jusqu’à la fin du vote.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation>Fini pour l’instant</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Personne n’est venu</translation>
    </message>
    <message>
        <source>Some points are missing</source>
        <translation>Il manque des points</translation>
    </message>
    <message>
        <source>Your own team is not in this list: let the others decide.</source>
        <translation>Ta propre équipe n’est pas dans cette liste&#x202f;: laisse les autres décider.</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Judging is over. What you gave before counts.</source>
        <translation>Le jury a terminé. Ce que tu as donné avant compte.</translation>
    </message>
    <message>
        <source>These points are more than there are to give.</source>
        <translation>C’est plus de points qu’il n’y en a à donner.</translation>
    </message>
    <message>
        <source>They are a judge here already.</source>
        <translation>Cette personne fait déjà partie du jury.</translation>
    </message>
    <message>
        <source>This costume is not yours to judge.</source>
        <translation>Ce costume n’est pas à noter par toi.</translation>
    </message>
    <message>
        <source>This vote is over: its judges stay as they are.</source>
        <translation>Ce vote est terminé&#x202f;: son jury ne change plus.</translation>
    </message>
    <message>
        <source>You are not a judge here.</source>
        <translation>Tu ne fais pas partie du jury ici.</translation>
    </message>
</context>
<context>
    <name>Keepsake</name>
    <message>
        <source>Tell the organizer: the disk may be full.</source>
        <translation>Dis-le à l’organisation&#x202f;: le disque est peut-être plein.</translation>
    </message>
    <message>
        <source>Your paper could not be saved.</source>
        <translation>Ta feuille n’a pas pu être enregistrée.</translation>
    </message>
</context>
<context>
    <name>KeepsakeChoose</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose your card</source>
        <translation>Choisis ta carte</translation>
    </message>
    <message>
        <source>Choose your page</source>
        <translation>Choisis ta page</translation>
    </message>
</context>
<context>
    <name>KeepsakeLook</name>
    <message>
        <source>An organizer can lift this with the PIN.</source>
        <translation>L’organisation peut lever cette limite avec son code PIN.</translation>
    </message>
    <message>
        <source>Another page</source>
        <translation>Une autre page</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Changer le texte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Enough paper for now.</source>
        <translation>Assez de papier pour le moment.</translation>
    </message>
    <message>
        <source>Here it comes!</source>
        <translation>La voilà&#x202f;!</translation>
    </message>
    <message>
        <source>I am the organizer</source>
        <translation>J’organise</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>Elle s’imprime.</translation>
    </message>
    <message>
        <source>It takes a moment. Wait here, or go on: it comes out of the printer either way.</source>
        <translation>Un instant. Attends ici ou continue&#x202f;: elle sortira de toute façon.</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Encore une</translation>
    </message>
    <message>
        <source>One page, in black lines on white paper.</source>
        <translation>Une page, en traits noirs sur papier blanc.</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Take it out of the printer and give it away with a smile.</source>
        <translation>Prends-la dans l’imprimante et offre-la avec un sourire.</translation>
    </message>
    <message>
        <source>Take it out of the printer, find some pencils, and have fun.</source>
        <translation>Prends-la dans l’imprimante, trouve des crayons et amuse-toi.</translation>
    </message>
    <message>
        <source>The printer needs help.</source>
        <translation>L’imprimante a besoin d’aide.</translation>
    </message>
    <message>
        <source>This is how it will be printed, with three more to write on.</source>
        <translation>Voilà comment elle sera imprimée, avec trois autres à remplir.</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Ta carte</translation>
    </message>
    <message>
        <source>Your card is saved; ask at reception. It prints by itself as soon as the printer works.</source>
        <translation>Ta carte est enregistrée&#x202f;; demande à l’accueil. Elle s’imprime d’elle-même dès que l’imprimante marche.</translation>
    </message>
    <message>
        <source>Your page</source>
        <translation>Ta page</translation>
    </message>
    <message>
        <source>Your page is saved; ask at reception. It prints by itself as soon as the printer works.</source>
        <translation>Ta page est enregistrée&#x202f;; demande à l’accueil. Elle s’imprime d’elle-même dès que l’imprimante marche.</translation>
    </message>
</context>
<context>
    <name>KeepsakeWords</name>
    <message>
        <source>Another card</source>
        <translation>Une autre carte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Leave out what you want to write by hand: the card has lines for it. Nothing is kept here.</source>
        <translation>Laisse vide ce que tu veux écrire à la main&#x202f;: la carte a des lignes pour cela. Rien n’est gardé ici.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Voir le résultat</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>What do you want to thank for?</source>
        <translation>De quoi veux-tu remercier&#x202f;?</translation>
    </message>
    <message>
        <source>Write on it</source>
        <translation>Écris dessus</translation>
    </message>
</context>
<context>
    <name>LargeEntry</name>
    <message>
        <source>Choose this one</source>
        <translation>Choisir celui-ci</translation>
    </message>
    <message>
        <source>See all of them</source>
        <translation>Les voir tous</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>La photo suivante</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>La photo d’avant</translation>
    </message>
    <message>
        <source>Your own team: let the others decide</source>
        <translation>Ton équipe&#x202f;: laisse les autres décider</translation>
    </message>
</context>
<context>
    <name>Late</name>
    <message>
        <source>%1, brought on %2</source>
        <translation>%1, apportée le %2</translation>
    </message>
    <message>
        <source>Claimed since</source>
        <translation>Réclamée depuis</translation>
    </message>
    <message>
        <source>Granted, changed since</source>
        <translation>Accordée, modifiée depuis</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>Accordée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Non accordée</translation>
    </message>
    <message>
        <source>Not in the list now</source>
        <translation>Plus dans la liste</translation>
    </message>
    <message>
        <source>Out of the hunt</source>
        <translation>Hors de la chasse</translation>
    </message>
    <message>
        <source>These tickets were changed since. Nothing was undone.</source>
        <translation>Ces tickets ont été modifiés depuis. Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>This mustache was taken out of the hunt. It can only be declined.</source>
        <translation>Cette moustache a été retirée de la chasse. On ne peut que la refuser.</translation>
    </message>
    <message>
        <source>This name is no longer in the list. It can only be declined.</source>
        <translation>Ce nom n’est plus dans la liste. On ne peut que refuser.</translation>
    </message>
    <message>
        <source>This was decided in the meantime. Look at the list again.</source>
        <translation>La décision a été prise entre-temps. Regarde de nouveau la liste.</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>T’attend</translation>
    </message>
</context>
<context>
    <name>LateScreen</name>
    <message>
        <source>%1 for %2 is granted.</source>
        <translation>%1 pour %2&#x202f;: accordée.</translation>
    </message>
    <message>
        <source>%1 for %2 is not granted.</source>
        <translation>%1 pour %2&#x202f;: non accordée.</translation>
    </message>
    <message>
        <source>%1 for %2?</source>
        <translation>%1 pour %2&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late finds wait for your word.</source>
        <translation>
            <numerusform>%Ln retardataire attend ta décision.</numerusform>
            <numerusform>%Ln retardataires attendent ta décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message numerus="yes">
        <source>Grant all %Ln</source>
        <translation>
            <numerusform>Accorder %Ln moustache</numerusform>
            <numerusform>Accorder les %Ln moustaches</numerusform>
        </translation>
    </message>
    <message>
        <source>Grant it</source>
        <translation>L’accorder</translation>
    </message>
    <message>
        <source>Grant none of them</source>
        <translation>N’en accorder aucune</translation>
    </message>
    <message numerus="yes">
        <source>Granting it gives %Ln tickets at once. You can take it back later.</source>
        <translation>
            <numerusform>L’accorder donne %Ln ticket tout de suite. Tu peux revenir dessus plus tard.</numerusform>
            <numerusform>L’accorder donne %Ln tickets tout de suite. Tu peux revenir dessus plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays noted. Taking that back lets you decide anew.</source>
        <translation>Elle reste notée. Reviens dessus et tu pourras décider à nouveau.</translation>
    </message>
    <message>
        <source>It was granted, and its tickets were changed since. There is nothing to take back here.</source>
        <translation>Elle a été accordée, puis ses tickets ont été modifiés. Il n’y a rien à annuler ici.</translation>
    </message>
    <message>
        <source>Its tickets: %1. Taking it back makes them void.</source>
        <translation>Ses tickets&#x202f;: %1. Revenir dessus les annule.</translation>
    </message>
    <message>
        <source>Late finds</source>
        <translation>Retardataires</translation>
    </message>
    <message>
        <source>Late finds are not kept. Switch them on under “The event”: then they wait here for you to decide.</source>
        <translation>Les retardataires ne sont pas gardées. Active-les sous «&#x202f;L’événement&#x202f;»&#x202f;: elles attendront ici ta décision.</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Laisser comme ça</translation>
    </message>
    <message>
        <source>Nobody came late. What is brought after closing waits here for you to decide.</source>
        <translation>Personne n’est arrivé en retard. Ce qui est apporté après la fermeture attend ici ta décision.</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Pas cette fois</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir dessus</translation>
    </message>
    <message>
        <source>The hunt was open again, and the mustache was claimed since.</source>
        <translation>La chasse a rouvert, et la moustache a été réclamée depuis.</translation>
    </message>
    <message>
        <source>This mustache was taken out of the hunt since, so it gives no ticket.</source>
        <translation>Cette moustache a été retirée de la chasse depuis, elle ne donne donc pas de ticket.</translation>
    </message>
    <message>
        <source>This name is no longer in the list, so there is nobody to hold the ticket.</source>
        <translation>Ce nom n’est plus dans la liste, il n’y a donc personne pour le ticket.</translation>
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
    <name>LevelMeter</name>
    <message>
        <source>How loud it is</source>
        <translation>Le niveau du son</translation>
    </message>
</context>
<context>
    <name>LimitSheet</name>
    <message>
        <source>Good so</source>
        <translation>C’est bon</translation>
    </message>
    <message>
        <source>How much may visitors print?</source>
        <translation>Combien peuvent-ils imprimer&#x202f;?</translation>
    </message>
    <message>
        <source>In a day, all together</source>
        <translation>Par jour, tous ensemble</translation>
    </message>
    <message>
        <source>In a visit</source>
        <translation>Par visite</translation>
    </message>
    <message>
        <source>They have printed all they may today.</source>
        <translation>Ils ont imprimé tout ce qu’ils pouvaient aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>They may print %Ln more papers today.</source>
        <translation>
            <numerusform>Ils peuvent encore imprimer %Ln papier aujourd’hui.</numerusform>
            <numerusform>Ils peuvent encore imprimer %Ln papiers aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Twenty more today</source>
        <translation>Vingt de plus aujourd’hui</translation>
    </message>
    <message>
        <source>What you print yourself is not counted.</source>
        <translation>Ce que tu imprimes toi-même ne compte pas.</translation>
    </message>
</context>
<context>
    <name>LockedStep</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Everything is locked</source>
        <translation>Tout est verrouillé</translation>
    </message>
    <message>
        <source>Nobody can know yet who wins.</source>
        <translation>Personne ne peut encore savoir qui gagne.</translation>
    </message>
    <message>
        <source>Nothing was claimed. Mustaches count again after the draw.</source>
        <translation>Rien n’a été compté. Les moustaches comptent de nouveau après le tirage.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>The secret was read already: the draw can only go on.</source>
        <translation>Le secret est déjà lu&#x202f;: le tirage ne peut que continuer.</translation>
    </message>
    <message>
        <source>The tickets are put into their order</source>
        <translation>Les tickets sont mis dans leur ordre</translation>
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
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>And by</source>
        <translation>Et par</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Distinctions</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Grégorien</translation>
    </message>
    <message>
        <source>How certificates look</source>
        <translation>L’aspect des diplômes</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Letterpress</source>
        <translation>Typographie</translation>
    </message>
    <message>
        <source>Look at each</source>
        <translation>Les regarder</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>Of the language</source>
        <translation>De la langue</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Quiet classic</source>
        <translation>Classique discret</translation>
    </message>
    <message>
        <source>Red carpet</source>
        <translation>Tapis rouge</translation>
    </message>
    <message>
        <source>Save ink</source>
        <translation>Économiser l’encre</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Superhero</source>
        <translation>Super-héros</translation>
    </message>
    <message>
        <source>Your logo</source>
        <translation>Ton logo</translation>
    </message>
    <message>
        <source>Your logo: PNG, JPEG or SVG</source>
        <translation>Ton logo&#x202f;: PNG, JPEG ou SVG</translation>
    </message>
</context>
<context>
    <name>LookupOwn</name>
    <message numerus="yes">
        <source>%1, you are in with %Ln tickets.</source>
        <translation>
            <numerusform>%1, tu participes avec %Ln ticket.</numerusform>
            <numerusform>%1, tu participes avec %Ln tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, you are not in this draw.</source>
        <translation>%1, tu n’es pas dans ce tirage.</translation>
    </message>
    <message numerus="yes">
        <source>%1, you hold %Ln tickets, but they could not win.</source>
        <translation>
            <numerusform>%1, tu as %Ln ticket, mais il ne pouvait pas gagner.</numerusform>
            <numerusform>%1, tu as %Ln tickets, mais ils ne pouvaient pas gagner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, you were in with %Ln tickets.</source>
        <translation>
            <numerusform>%1, tu as participé avec %Ln ticket.</numerusform>
            <numerusform>%1, tu as participé avec %Ln tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, you were not in this draw.</source>
        <translation>%1, tu n’étais pas dans ce tirage.</translation>
    </message>
    <message>
        <source>%1, you won: %2!</source>
        <translation>%1, tu as gagné&#x202f;: %2&#x202f;!</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est bon</translation>
    </message>
    <message>
        <source>In the published list you are %1.</source>
        <translation>Dans la liste publiée, tu es %1.</translation>
    </message>
    <message>
        <source>It is only for %1.</source>
        <translation>Il est réservé à&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It takes %Ln tickets to be in.</source>
        <translation>
            <numerusform>Il faut %Ln ticket pour participer.</numerusform>
            <numerusform>Il faut %Ln tickets pour participer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The draw before</source>
        <translation>Le tirage d’avant</translation>
    </message>
    <message>
        <source>The list says why: %1</source>
        <translation>La liste dit pourquoi&#x202f;: %1</translation>
    </message>
    <message>
        <source>The next draw</source>
        <translation>Le tirage suivant</translation>
    </message>
    <message>
        <source>This time the prizes went to others. Thank you for playing!</source>
        <translation>Cette fois, les lots sont allés à d’autres. Merci d’avoir joué&#x202f;!</translation>
    </message>
    <message numerus="yes">
        <source>You are in with %Ln tickets.</source>
        <translation>
            <numerusform>Tu participes avec %Ln ticket.</numerusform>
            <numerusform>Tu participes avec %Ln tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not in this draw.</source>
        <translation>Tu n’es pas dans ce tirage.</translation>
    </message>
    <message numerus="yes">
        <source>You had %Ln.</source>
        <translation>
            <numerusform>Tu en avais %Ln.</numerusform>
            <numerusform>Tu en avais %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>You had no ticket when its list was frozen.</source>
        <translation>Tu n’avais pas de ticket quand sa liste a été figée.</translation>
    </message>
    <message numerus="yes">
        <source>You hold %Ln tickets, but they could not win.</source>
        <translation>
            <numerusform>Tu as %Ln ticket, mais il ne pouvait pas gagner.</numerusform>
            <numerusform>Tu as %Ln tickets, mais ils ne pouvaient pas gagner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were in with %Ln tickets.</source>
        <translation>
            <numerusform>Tu as participé avec %Ln ticket.</numerusform>
            <numerusform>Tu as participé avec %Ln tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were not in this draw.</source>
        <translation>Tu n’étais pas dans ce tirage.</translation>
    </message>
    <message>
        <source>You won: %1!</source>
        <translation>Tu as gagné&#x202f;: %1&#x202f;!</translation>
    </message>
    <message>
        <source>Your tickets</source>
        <translation>Tes tickets</translation>
    </message>
</context>
<context>
    <name>LookupScreen</name>
    <message>
        <source>It is the card with your name and a code. Then you see your tickets in the draw, and nobody else does.</source>
        <translation>C’est la carte avec ton nom et un code. Tu vois alors tes tickets du tirage, et personne d’autre ne les voit.</translation>
    </message>
    <message>
        <source>Was I in the draw?</source>
        <translation>J’étais dans le tirage&#x202f;?</translation>
    </message>
</context>
<context>
    <name>LookupTicket</name>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>ManySheet</name>
    <message numerus="yes">
        <source>Draw %Ln prizes</source>
        <translation>
            <numerusform>Tirer %Ln lot</numerusform>
            <numerusform>Tirer %Ln lots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw all %Ln</source>
        <translation>
            <numerusform>En tirer %Ln</numerusform>
            <numerusform>Tirer les %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>How many at once?</source>
        <translation>Combien à la fois&#x202f;?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Lots</translation>
    </message>
</context>
<context>
    <name>MarkSheet</name>
    <message>
        <source>Is here</source>
        <translation>Est là</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Pas là</translation>
    </message>
    <message>
        <source>Says no, thank you</source>
        <translation>Dit non merci</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Choose as many as you like: whoever is chosen most often wins.</source>
        <translation>Choisis-en autant que tu veux&#x202f;: le plus souvent choisi gagne.</translation>
    </message>
    <message>
        <source>Choose one: whoever is chosen most often wins.</source>
        <translation>Choisis-en un&#x202f;: le plus souvent choisi gagne.</translation>
    </message>
    <message>
        <source>Give 0 to 5 stars: of the two with the most, the one more of you prefer wins.</source>
        <translation>Donne de 0 à 5 étoiles&#x202f;: des deux qui en ont le plus, celui que vous êtes plus nombreux à préférer gagne.</translation>
    </message>
    <message>
        <source>Touch your first choice, then your second and so on: when one is out, your next one counts.</source>
        <translation>Touche ton premier choix, puis le deuxième, etc.&#x202f;: quand l’un est éliminé, le suivant compte.</translation>
    </message>
</context>
<context>
    <name>MineScreen</name>
    <message numerus="yes">
        <source>%1, you hold %Ln tickets.</source>
        <translation>
            <numerusform>%1, tu as %Ln ticket.</numerusform>
            <numerusform>%1, tu as %Ln tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, your first ticket is still out there.</source>
        <translation>%1, ton premier ticket t’attend encore quelque part.</translation>
    </message>
    <message>
        <source>%1: place %L2 of %L3.</source>
        <translation>%1&#x202f;: place %L2 sur %L3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late finds wait for the organizer.</source>
        <translation>
            <numerusform>%Ln retardataire attend l’organisation.</numerusform>
            <numerusform>%Ln retardataires attendent l’organisation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Hold a mustache under the scanner and it is yours.</source>
        <translation>Passe une moustache sous le scanner, et elle est à toi.</translation>
    </message>
    <message>
        <source>I have one to scan</source>
        <translation>J’en ai une à scanner</translation>
    </message>
    <message>
        <source>Vote now</source>
        <translation>Voter maintenant</translation>
    </message>
    <message numerus="yes">
        <source>You hold %Ln tickets.</source>
        <translation>
            <numerusform>Tu as %Ln ticket.</numerusform>
            <numerusform>Tu as %Ln tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first ticket is still out there.</source>
        <translation>Ton premier ticket t’attend encore quelque part.</translation>
    </message>
    <message>
        <source>Your tickets</source>
        <translation>Tes tickets</translation>
    </message>
</context>
<context>
    <name>MissingScreen</name>
    <message numerus="yes">
        <source>%Ln mustaches are still out there.</source>
        <translation>
            <numerusform>%Ln moustache court toujours.</numerusform>
            <numerusform>%Ln moustaches courent toujours.</numerusform>
        </translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Every mustache was found.</source>
        <translation>Toutes les moustaches sont trouvées.</translation>
    </message>
    <message>
        <source>It is saved as %1. Print it and take a pen along. A list you make later takes its place.</source>
        <translation>Elle est enregistrée sous %1. Imprime-la et prends un stylo. La prochaine liste prendra sa place.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Faire la liste</translation>
    </message>
    <message>
        <source>Mustaches</source>
        <translation>Moustaches</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Place by place in walking order, with a box to tick. It is saved in %1</source>
        <translation>Cachette par cachette, dans l’ordre du tour, avec une case à cocher. Elle va dans %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The list to walk with</source>
        <translation>La liste à emporter</translation>
    </message>
    <message>
        <source>Writing your list</source>
        <translation>J’écris ta liste</translation>
    </message>
    <message>
        <source>Your list is ready.</source>
        <translation>Ta liste est prête.</translation>
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
        <source>Names show up here as you type.</source>
        <translation>Les noms apparaissent ici pendant que tu écris.</translation>
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
        <source>Three letters of the name</source>
        <translation>Trois lettres du nom</translation>
    </message>
    <message>
        <source>Three letters of your name</source>
        <translation>Trois lettres de ton nom</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Taper un nom</translation>
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
        <source>Which team?</source>
        <translation>Quelle équipe&#x202f;?</translation>
    </message>
    <message>
        <source>Your name shows up here as you type.</source>
        <translation>Ton nom s’affiche ici à mesure que tu tapes.</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
</context>
<context>
    <name>NoAwardsScene</name>
    <message>
        <source>Add an award</source>
        <translation>Ajouter un prix</translation>
    </message>
    <message>
        <source>Here every award is revealed one by one, with a name as large as the wall. Add the awards first; forty ready-made titles wait for you.</source>
        <translation>Ici chaque prix est dévoilé, l’un après l’autre, avec un nom grand comme le mur. Ajoute d’abord les prix&#x202f;; quarante titres tout prêts t’attendent.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>The carpet waits for its first star.</source>
        <translation>Le tapis attend sa première star.</translation>
    </message>
</context>
<context>
    <name>NoBallotPage</name>
    <message>
        <source>Come back a little later.</source>
        <translation>Reviens un peu plus tard.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Every colleague has one vote, and yours is in the box. Thank you!</source>
        <translation>Chaque collègue a une voix, et la tienne est dans l’urne. Merci&#x202f;!</translation>
    </message>
    <message>
        <source>It opens: %1.</source>
        <translation>Il ouvre&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Nothing more is counted. Watch this screen for the winners!</source>
        <translation>Plus rien n’est compté. Les gagnants seront ici, sur cet écran&#x202f;!</translation>
    </message>
    <message>
        <source>The only costume left is your own team&apos;s. Let the others decide.</source>
        <translation>Il ne reste que le costume de ton équipe. Laisse les autres décider.</translation>
    </message>
    <message>
        <source>The vote is not open yet.</source>
        <translation>Le vote n’est pas encore ouvert.</translation>
    </message>
    <message>
        <source>The vote is over.</source>
        <translation>Le vote est terminé.</translation>
    </message>
    <message>
        <source>There is no vote yet.</source>
        <translation>Il n’y a pas encore de vote.</translation>
    </message>
    <message>
        <source>There is nothing for you to choose here.</source>
        <translation>Il n’y a rien à choisir pour toi ici.</translation>
    </message>
    <message>
        <source>When the costume contest begins, you vote on this screen.</source>
        <translation>Quand le concours de costumes commencera, tu voteras sur cet écran.</translation>
    </message>
    <message>
        <source>You have voted here already.</source>
        <translation>Tu as déjà voté ici.</translation>
    </message>
</context>
<context>
    <name>NobodyScene</name>
    <message>
        <source>All winners</source>
        <translation>Tous les gagnants</translation>
    </message>
    <message>
        <source>Everybody who is in has won already or could not take it. It stays with the organizer.</source>
        <translation>Toutes les personnes en lice ont déjà gagné ou n’ont pas pu le prendre. Il reste chez les organisateurs.</translation>
    </message>
    <message>
        <source>Next prize</source>
        <translation>Lot suivant</translation>
    </message>
    <message>
        <source>Nobody is left for this prize.</source>
        <translation>Il ne reste personne pour ce lot.</translation>
    </message>
</context>
<context>
    <name>NominateName</name>
    <message>
        <source>A guest, a neighbor, the one who waters the plants: everybody counts.</source>
        <translation>Un invité, une voisine, celui qui arrose les plantes&#x202f;: tout le monde compte.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>First and last name, or a group</source>
        <translation>Prénom et nom, ou un groupe</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>What is their name?</source>
        <translation>Quel est son nom&#x202f;?</translation>
    </message>
</context>
<context>
    <name>NominateScreen</name>
    <message>
        <source>First: who are you?</source>
        <translation>D’abord&#x202f;: qui es-tu&#x202f;?</translation>
    </message>
    <message>
        <source>It is the card with your name and a code. The organizer sees who proposed an award, and nobody else does.</source>
        <translation>C’est la carte avec ton nom et un code. L’organisation voit qui a proposé un prix, et personne d’autre.</translation>
    </message>
</context>
<context>
    <name>NominateSent</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>NOTED</source>
        <translation>NOTÉ</translation>
    </message>
    <message>
        <source>Propose another one</source>
        <translation>En proposer un autre</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Merci&#x202f;!</translation>
    </message>
    <message>
        <source>That is a lot of praise for one day.</source>
        <translation>Que de compliments pour une seule journée.</translation>
    </message>
    <message>
        <source>The organizer will see it. Keep it a secret until then.</source>
        <translation>L’organisation le verra. Garde le secret jusque-là.</translation>
    </message>
    <message>
        <source>You have proposed five awards today. Come back tomorrow!</source>
        <translation>Tu as proposé cinq prix aujourd’hui. Reviens demain&#x202f;!</translation>
    </message>
</context>
<context>
    <name>NominateTitle</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Other ideas</source>
        <translation>D’autres idées</translation>
    </message>
    <message>
        <source>Which award?</source>
        <translation>Quel prix&#x202f;?</translation>
    </message>
    <message>
        <source>You choose one</source>
        <translation>Choisissez-en un</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Tes propres mots</translation>
    </message>
</context>
<context>
    <name>NominateWhom</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Pas dans la liste</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>Toute l’équipe</translation>
    </message>
    <message>
        <source>Who deserves an award?</source>
        <translation>Qui mérite un prix&#x202f;?</translation>
    </message>
</context>
<context>
    <name>NominateWhy</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>The organizer sees it first. If it becomes an award, your words may stand on the certificate.</source>
        <translation>L’organisation le lit d’abord. Si cela devient un prix, tes mots seront peut-être sur le diplôme.</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>Qu’a fait cette personne&#x202f;?</translation>
    </message>
    <message>
        <source>Why? A few words: what they did, and what it was like.</source>
        <translation>Pourquoi&#x202f;? En quelques mots&#x202f;: ce qui a été fait, et comment.</translation>
    </message>
</context>
<context>
    <name>NominationList</name>
    <message numerus="yes">
        <source>%Ln nominations wait for you</source>
        <translation>
            <numerusform>%Ln proposition t’attend</numerusform>
            <numerusform>%Ln propositions t’attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow it, and colleagues can say on the kiosk who deserves an award. What they write waits here for your word.</source>
        <translation>Autorise-le, et les collègues pourront dire à la borne qui mérite une distinction. Leurs mots attendent ici ta décision.</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Distinctions</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>It was declined. Nobody is told.</source>
        <translation>Refusée. Personne n’en saura rien.</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>La laisser attendre</translation>
    </message>
    <message>
        <source>Nobody has proposed anything yet. What visitors write waits here for your word; nobody else sees it.</source>
        <translation>Personne n’a encore rien proposé. Ce qu’on écrit attend ici ta décision&#x202f;; personne d’autre ne le voit.</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Visitors may propose an award</source>
        <translation>On peut proposer une distinction</translation>
    </message>
</context>
<context>
    <name>NominationPage</name>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Make it an award</source>
        <translation>En faire une distinction</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Aucune raison n’est donnée.</translation>
    </message>
    <message>
        <source>Nomination</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Proposed by %1, %2</source>
        <translation>Proposé par %1, %2</translation>
    </message>
    <message>
        <source>You find the title.</source>
        <translation>À toi de trouver le titre.</translation>
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
    <name>OnAir</name>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>Encore %Ln seconde</numerusform>
            <numerusform>Encore %Ln secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningScene</name>
    <message numerus="yes">
        <source>%Ln awards</source>
        <translation>
            <numerusform>%Ln prix</numerusform>
            <numerusform>%Ln prix</numerusform>
        </translation>
    </message>
    <message>
        <source>Roll out the carpet</source>
        <translation>Dérouler le tapis</translation>
    </message>
    <message>
        <source>The red carpet</source>
        <translation>Le tapis rouge</translation>
    </message>
</context>
<context>
    <name>OverScene</name>
    <message>
        <source>Claim slips</source>
        <translation>Bons de retrait</translation>
    </message>
    <message>
        <source>It is in prints/%1</source>
        <translation>Il est dans prints/%1</translation>
    </message>
    <message>
        <source>Leave the stage</source>
        <translation>Quitter la scène</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>The paper is being drawn...</source>
        <translation>Le papier se prépare...</translation>
    </message>
    <message>
        <source>The paper is ready.</source>
        <translation>Le papier est prêt.</translation>
    </message>
    <message>
        <source>The record is written.</source>
        <translation>Le procès-verbal est écrit.</translation>
    </message>
    <message>
        <source>Winners&apos; sheet</source>
        <translation>Liste des gagnants</translation>
    </message>
    <message>
        <source>Write these eight down, or take a picture. Publish the draw: with that folder and the sheet of the beginning, anybody can check at home that nobody chose the winners.</source>
        <translation>Notez ces huit signes ou prenez une photo. Publiez le tirage&#x202f;: avec ce dossier et la feuille du début, chacun peut vérifier chez soi que personne n’a choisi les gagnants.</translation>
    </message>
</context>
<context>
    <name>OwnTicket</name>
    <message>
        <source>Late, but granted</source>
        <translation>En retard, mais accordée</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Non accordée</translation>
    </message>
    <message>
        <source>The organizer decides</source>
        <translation>L’organisation décide</translation>
    </message>
</context>
<context>
    <name>PageButtons</name>
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
    <name>Paper</name>
    <message numerus="yes">
        <source>%Ln mustaches</source>
        <translation>
            <numerusform>%Ln moustache</numerusform>
            <numerusform>%Ln moustaches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches that nobody found</source>
        <translation>
            <numerusform>%Ln moustache que personne n’a trouvée</numerusform>
            <numerusform>%Ln moustaches que personne n’a trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>A box stands for each letter that our fonts do not have.</source>
        <translation>Un carré remplace chaque lettre qui manque à nos polices.</translation>
    </message>
    <message>
        <source>Every mustache was found.</source>
        <translation>Toutes les moustaches sont trouvées.</translation>
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
        <source>No place is known</source>
        <translation>Cachette inconnue</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
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
        <source>Still out there</source>
        <translation>Encore cachées</translation>
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
    <name>PaperBallot</name>
    <message numerus="yes">
        <source>%Ln papers do not count any more.</source>
        <translation>
            <numerusform>%Ln bulletin ne compte plus.</numerusform>
            <numerusform>%Ln bulletins ne comptent plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %L1 costumes fit on a paper ballot.</source>
        <translation>Un bulletin papier a de la place pour %L1 costumes au plus.</translation>
    </message>
    <message>
        <source>Choose between 1 and %L1 papers at once.</source>
        <translation>Choisis entre 1 et %L1 bulletins à la fois.</translation>
    </message>
    <message>
        <source>Compare all eleven with the paper: they look like %1.</source>
        <translation>Compare les onze avec le bulletin&#x202f;: cela ressemble à %1.</translation>
    </message>
    <message>
        <source>No paper ballot of ours has this code.</source>
        <translation>Aucun de nos bulletins n’a ce code.</translation>
    </message>
    <message>
        <source>No paper of theirs is out.</source>
        <translation>Aucun bulletin à ce nom n’est en circulation.</translation>
    </message>
    <message>
        <source>None of these papers is out any more.</source>
        <translation>Aucun de ces bulletins n’est plus en circulation.</translation>
    </message>
    <message>
        <source>Nothing was counted. Ask the organizer if you need another one.</source>
        <translation>Rien n’a été compté. Demande un autre bulletin à l’équipe d’organisation s’il t’en faut un.</translation>
    </message>
    <message>
        <source>One of these letters is not as on the paper.</source>
        <translation>L’une de ces lettres n’est pas comme sur le bulletin.</translation>
    </message>
    <message>
        <source>One vote each: nothing was counted a second time.</source>
        <translation>Une voix chacun&#x202f;: rien n’a été compté une deuxième fois.</translation>
    </message>
    <message>
        <source>Open the vote first: then it is settled who takes part.</source>
        <translation>Ouvre d’abord le vote&#x202f;: alors on sait qui participe.</translation>
    </message>
    <message>
        <source>Put it aside: it is entered with the others of its contest.</source>
        <translation>Mets-le de côté&#x202f;: il sera saisi avec ceux de son concours.</translation>
    </message>
    <message>
        <source>Something changed in the meantime. Make these papers once more.</source>
        <translation>Quelque chose a changé entre-temps. Refais ces bulletins.</translation>
    </message>
    <message>
        <source>That is no paper ballot.</source>
        <translation>Ce n’est pas un bulletin papier.</translation>
    </message>
    <message>
        <source>The code could not be read. Type the letters below it.</source>
        <translation>Le code n’a pas pu être lu. Tape les lettres en dessous.</translation>
    </message>
    <message>
        <source>There is nobody to make a paper for: all have voted.</source>
        <translation>Il n’y a personne à qui faire un bulletin&#x202f;: tout le monde a voté.</translation>
    </message>
    <message>
        <source>There is nothing to choose on this paper.</source>
        <translation>Il n’y a rien à choisir sur ce bulletin.</translation>
    </message>
    <message>
        <source>They are printed like %1.</source>
        <translation>Elles ressemblent à %1.</translation>
    </message>
    <message>
        <source>This paper belongs to another contest.</source>
        <translation>Ce bulletin est pour un autre concours.</translation>
    </message>
    <message>
        <source>This paper is from another event.</source>
        <translation>Ce bulletin vient d’un autre événement.</translation>
    </message>
    <message>
        <source>This paper was cast already. Its code works once.</source>
        <translation>Ce bulletin a déjà été déposé. Son code ne marche qu’une fois.</translation>
    </message>
    <message>
        <source>This paper was replaced by another one. It does not count.</source>
        <translation>Ce bulletin a été remplacé par un autre. Il ne compte pas.</translation>
    </message>
    <message>
        <source>This vote is over. The paper comes too late.</source>
        <translation>Ce vote est terminé. Le bulletin arrive trop tard.</translation>
    </message>
    <message>
        <source>This vote was called off. The paper is not needed any more.</source>
        <translation>Ce vote a été annulé. Le bulletin ne sert plus.</translation>
    </message>
    <message>
        <source>What is marked on the paper</source>
        <translation>Ce qui est coché sur le bulletin</translation>
    </message>
    <message>
        <source>What is marked on the paper of %1</source>
        <translation>Ce qui est coché sur le bulletin de %1</translation>
    </message>
    <message>
        <source>Whoever this paper is for has voted already. It does not count.</source>
        <translation>La personne de ce bulletin a déjà voté. Il ne compte pas.</translation>
    </message>
    <message>
        <source>Whoever this paper is for is not in the list any more.</source>
        <translation>La personne de ce bulletin n’est plus dans la liste.</translation>
    </message>
</context>
<context>
    <name>PaperBallotsScreen</name>
    <message>
        <source>A blank paper cannot know who fills it in. Hand it only to those who cannot come to this screen.</source>
        <translation>Un bulletin anonyme ne sait pas qui le remplit. Donne-le seulement à qui ne peut pas venir à cet écran.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Drawing the papers</source>
        <translation>Dessin des bulletins</translation>
    </message>
    <message>
        <source>Each one gets its own code.</source>
        <translation>Chacun reçoit son propre code.</translation>
    </message>
    <message>
        <source>Enter a stack</source>
        <translation>Saisir une pile</translation>
    </message>
    <message>
        <source>Enter its votes</source>
        <translation>Saisir ses voix</translation>
    </message>
    <message>
        <source>For the night shift: they mark a paper, and it is entered here by its code. The papers you make appear here.</source>
        <translation>Pour l’équipe de nuit&#x202f;: on coche un bulletin, puis on le saisit ici par son code. Les bulletins que tu fais apparaissent ici.</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Pour qui&#x202f;?</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>It counts once with their vote at this screen: whichever comes first. An older paper of theirs stops working.</source>
        <translation>Il compte une seule fois avec leur vote à cet écran&#x202f;: le premier arrivé. Leur bulletin plus ancien ne marche plus.</translation>
    </message>
    <message>
        <source>It is lost: call it in</source>
        <translation>Il est perdu&#x202f;: l’annuler</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln papers</source>
        <translation>
            <numerusform>Faire %Ln bulletin</numerusform>
            <numerusform>Faire %Ln bulletins</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper ballots</source>
        <translation>Bulletins papier</translation>
    </message>
    <message>
        <source>Papers are made and entered while the vote is open.</source>
        <translation>On fait et on saisit les bulletins pendant que le vote est ouvert.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The papers are ready.</source>
        <translation>Les bulletins sont prêts.</translation>
    </message>
    <message>
        <source>Their paper is lost: call it in</source>
        <translation>Bulletin perdu&#x202f;: l’annuler</translation>
    </message>
    <message>
        <source>They are saved as %1. Print them and hand them out yourself: whoever holds a paper holds a vote.</source>
        <translation>Ils sont enregistrés sous %1. Imprime-les et distribue-les toi-même&#x202f;: qui tient un bulletin tient une voix.</translation>
    </message>
    <message>
        <source>They have voted already</source>
        <translation>Ils ont déjà voté</translation>
    </message>
    <message>
        <source>Type the code of a paper</source>
        <translation>Taper le code d’un bulletin</translation>
    </message>
    <message>
        <source>What is marked on them is known to nobody. Scan a paper here to call it in.</source>
        <translation>Personne ne sait ce qui y est coché. Scanne ici un bulletin pour l’annuler.</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation>Quel bulletin&#x202f;?</translation>
    </message>
    <message>
        <source>Which team?</source>
        <translation>Quelle équipe&#x202f;?</translation>
    </message>
    <message>
        <source>Whoever holds a paper holds a vote: hand them out yourself.</source>
        <translation>Qui tient un bulletin tient une voix&#x202f;: distribue-les toi-même.</translation>
    </message>
</context>
<context>
    <name>PaperCode</name>
    <message>
        <source>Its letters stand below the code. Enter what is marked on it, or call it in: then nobody can use it any more.</source>
        <translation>Ses lettres sont sous le code. Saisis ce qui y est coché, ou annule-le&#x202f;: plus personne ne pourra l’utiliser.</translation>
    </message>
    <message>
        <source>The letters of the paper</source>
        <translation>Les lettres du bulletin</translation>
    </message>
</context>
<context>
    <name>PaperLost</name>
    <message>
        <source>Call them in</source>
        <translation>Les annuler</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>Print them again</source>
        <translation>Les réimprimer</translation>
    </message>
    <message>
        <source>Printed again, each gets a new code and the old papers stop working. Called in, they stop working and nothing takes their place.</source>
        <translation>Réimprimés, chacun reçoit un nouveau code et les anciens ne marchent plus. Annulés, ils ne marchent plus et rien ne les remplace.</translation>
    </message>
    <message>
        <source>What about those that are still out?</source>
        <translation>Et ceux qui sont encore en circulation&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PaperPerson</name>
    <message>
        <source>A name or a staff number</source>
        <translation>Un nom ou un matricule</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters.</source>
        <translation>Personne. Essaie avec moins de lettres.</translation>
    </message>
    <message>
        <source>People show up here as you type.</source>
        <translation>Les gens apparaissent ici pendant que tu tapes.</translation>
    </message>
</context>
<context>
    <name>PaperReady</name>
    <message>
        <source>Wonderful</source>
        <translation>Parfait</translation>
    </message>
</context>
<context>
    <name>PaperSheetLine</name>
    <message>
        <source>%L1 out, %L2 in the box, %L3 dead</source>
        <translation>%L1 en circulation, %L2 dans l’urne, %L3 sans valeur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank papers</source>
        <translation>
            <numerusform>%Ln bulletin anonyme</numerusform>
            <numerusform>%Ln bulletins anonymes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers made out</source>
        <translation>
            <numerusform>%Ln bulletin à un nom</numerusform>
            <numerusform>%Ln bulletins à des noms</numerusform>
        </translation>
    </message>
    <message>
        <source>I printed it</source>
        <translation>Je l’ai imprimé</translation>
    </message>
    <message>
        <source>Lost?</source>
        <translation>Perdus&#x202f;?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Printed; the file is gone.</source>
        <translation>Imprimé&#x202f;; le fichier n’existe plus.</translation>
    </message>
</context>
<context>
    <name>PaperStackScreen</name>
    <message numerus="yes">
        <source>%Ln papers are in the box.</source>
        <translation>
            <numerusform>%Ln bulletin est dans l’urne.</numerusform>
            <numerusform>%Ln bulletins sont dans l’urne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold its code under the scanner. Then touch what is marked on it, and cast it.</source>
        <translation>Tiens son code sous le lecteur. Puis touche ce qui y est coché et dépose-le.</translation>
    </message>
    <message>
        <source>In the box. Scan the next paper.</source>
        <translation>Dans l’urne. Scanne le bulletin suivant.</translation>
    </message>
    <message>
        <source>Or type the letters below it</source>
        <translation>Ou tape les lettres en dessous</translation>
    </message>
    <message>
        <source>Scan the first paper.</source>
        <translation>Scanne le premier bulletin.</translation>
    </message>
    <message>
        <source>Take this code</source>
        <translation>Prendre ce code</translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation>C’était le dernier</translation>
    </message>
</context>
<context>
    <name>PaperWhose</name>
    <message>
        <source>A team</source>
        <translation>Une équipe</translation>
    </message>
    <message>
        <source>All who have not voted</source>
        <translation>Tous ceux qui n’ont pas voté</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Whoever holds it</source>
        <translation>Qui le tient</translation>
    </message>
</context>
<context>
    <name>PassAsk</name>
    <message>
        <source>Hold your pass under the scanner.</source>
        <translation>Tiens ton badge sous le lecteur.</translation>
    </message>
    <message>
        <source>It is the card with your name and a code. No pass? The organizer gives you one, and your mustache stays free until then.</source>
        <translation>C’est la carte avec ton nom et un code. Pas de badge&#x202f;? L’organisation t’en donne un, et ta moustache reste libre jusque-là.</translation>
    </message>
</context>
<context>
    <name>PassSheetLine</name>
    <message numerus="yes">
        <source>%Ln passes</source>
        <translation>
            <numerusform>%Ln badge</numerusform>
            <numerusform>%Ln badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passes with PIN</source>
        <translation>
            <numerusform>%Ln badge avec code PIN</numerusform>
            <numerusform>%Ln badges avec code PIN</numerusform>
        </translation>
    </message>
    <message>
        <source>I printed it</source>
        <translation>C’est imprimé</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Printed; the file is gone.</source>
        <translation>Imprimé&#x202f;; le fichier est effacé.</translation>
    </message>
</context>
<context>
    <name>Passes</name>
    <message>
        <source>Fold up at the dots and close it: the PIN is inside.</source>
        <translation>Plie vers le haut aux points et ferme&#x202f;: le code PIN est dedans.</translation>
    </message>
    <message>
        <source>Hold me under the scanner.</source>
        <translation>Tiens-moi sous le lecteur.</translation>
    </message>
    <message>
        <source>Passes %1, page %2 of %3</source>
        <translation>Badges %1, page %2 sur %3</translation>
    </message>
    <message>
        <source>Whoever holds a pass is its owner: hand them out yourself.</source>
        <translation>Qui tient un badge en est le propriétaire&#x202f;: distribue-les toi-même.</translation>
    </message>
    <message>
        <source>Your PIN. Keep it to yourself.</source>
        <translation>Ton code PIN. Garde-le pour toi.</translation>
    </message>
</context>
<context>
    <name>PassesScreen</name>
    <message>
        <source>A team</source>
        <translation>Une équipe</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Drawing the passes</source>
        <translation>Les badges se dessinent</translation>
    </message>
    <message>
        <source>Each one gets its own code.</source>
        <translation>Chacune reçoit son propre code.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Hand them out closed: whoever holds a pass is its owner.</source>
        <translation>Distribue-les pliés&#x202f;: qui tient un badge en est propriétaire.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln passes</source>
        <translation>
            <numerusform>Faire %Ln badge</numerusform>
            <numerusform>Faire %Ln badges</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to make one for</source>
        <translation>Personne n’en a besoin</translation>
    </message>
    <message>
        <source>Older passes of these people stop working, and older PINs too if there are new ones.</source>
        <translation>Les anciens badges de ces personnes ne marchent plus, leurs anciens codes PIN non plus s’il y en a de nouveaux.</translation>
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
        <source>Passes</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Print these, cut them out, hand them out closed. They are saved in %1</source>
        <translation>Imprime-les, découpe-les, distribue-les fermés. Ils sont enregistrés dans %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The passes are ready.</source>
        <translation>Les badges sont prêts.</translation>
    </message>
    <message>
        <source>The sheets you make appear here, ready to print. They are saved in %1</source>
        <translation>Les planches que tu fais arrivent ici, prêtes à imprimer. Elles sont dans %1</translation>
    </message>
    <message>
        <source>They are saved as %1. Print them, cut them out, and hand them out closed: whoever holds a pass is its owner.</source>
        <translation>Ils sont enregistrés sous %1. Imprime-les, découpe-les et distribue-les fermés&#x202f;: qui tient un badge en est le propriétaire.</translation>
    </message>
    <message>
        <source>Which team?</source>
        <translation>Quelle équipe&#x202f;?</translation>
    </message>
    <message>
        <source>Who has none</source>
        <translation>Qui n’en a pas</translation>
    </message>
    <message>
        <source>With a PIN below a fold</source>
        <translation>Avec un code PIN sous le pli</translation>
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
        <source>A team needs a name.</source>
        <translation>Une équipe a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Ask the organizer to put you in the list.</source>
        <translation>Demande à l’organisation de t’ajouter à la liste.</translation>
    </message>
    <message>
        <source>Check its name and place, then try again.</source>
        <translation>Vérifie son nom et son emplacement, puis réessaie.</translation>
    </message>
    <message>
        <source>Choose one of the teams, or none.</source>
        <translation>Choisis une des équipes, ou aucune.</translation>
    </message>
    <message>
        <source>Columns that are not used: %1</source>
        <translation>Colonnes non utilisées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Handlebar does not speak this language yet.</source>
        <translation>Handlebar ne parle pas encore cette langue.</translation>
    </message>
    <message>
        <source>Inside, this file is a web page. Open it in your spreadsheet program and save it as XLSX or CSV.</source>
        <translation>Au fond, ce fichier est une page web. Ouvre-le dans ton tableur et enregistre-le en XLSX ou CSV.</translation>
    </message>
    <message>
        <source>Is the stick still plugged in? Choose the file once more.</source>
        <translation>La clé est-elle encore branchée&#x202f;? Choisis le fichier encore une fois.</translation>
    </message>
    <message>
        <source>Many new people wait for the organizer. Ask there to be let in.</source>
        <translation>Beaucoup de nouvelles personnes attendent l’organisation. Demande-lui de t’ajouter.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Other passes were made in the meantime. Make these once more.</source>
        <translation>D’autres badges ont été faits entre-temps. Refais ceux-ci.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
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
        <source>Row %1, %2</source>
        <translation>Ligne %1, %2</translation>
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
        <source>Some cells hold formulas that were never worked out. Open the file in your spreadsheet program and save it once.</source>
        <translation>Certaines cellules contiennent des formules jamais calculées. Ouvre le fichier dans ton tableur et enregistre-le une fois.</translation>
    </message>
    <message>
        <source>Somebody else has this staff number. Look again, or leave it empty.</source>
        <translation>Quelqu’un d’autre a ce matricule. Vérifie-le, ou laisse-le vide.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known here.</source>
        <translation>L’encodage %1 n’est pas connu ici.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Le fichier n’est plus là.</translation>
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
        <source>The sheet %1 was read. Another is chosen with --sheet.</source>
        <translation>La feuille %1 a été lue. Une autre se choisit avec --sheet.</translation>
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
        <source>There is a team of this name already. You can join the two.</source>
        <translation>Il y a déjà une équipe de ce nom. Tu peux réunir les deux.</translation>
    </message>
    <message>
        <source>There is no column %1 in this file.</source>
        <translation>Il n’y a pas de colonne %1 dans ce fichier.</translation>
    </message>
    <message>
        <source>There is no column with names. Add one, for example Given name or Name.</source>
        <translation>Il n’y a pas de colonne avec des noms. Ajoutes-en une, par exemple Prénom ou Nom.</translation>
    </message>
    <message>
        <source>There is no sheet %1 in this file.</source>
        <translation>Il n’y a pas de feuille %1 dans ce fichier.</translation>
    </message>
    <message>
        <source>There is nobody in this file.</source>
        <translation>Il n’y a personne dans ce fichier.</translation>
    </message>
    <message>
        <source>There is nobody to make a pass for.</source>
        <translation>Il n’y a personne à qui faire un badge.</translation>
    </message>
    <message>
        <source>These are more than %L1 passes. Make them team by team.</source>
        <translation>Cela fait plus de %L1 badges. Fais-les équipe par équipe.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Cela ne ressemble pas à une adresse e-mail.</translation>
    </message>
    <message>
        <source>This file is damaged, or only a part of it is here. Save the list again, or copy it again.</source>
        <translation>Ce fichier est abîmé, ou il en manque une partie. Enregistre ou copie la liste encore une fois.</translation>
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
        <source>This file opens only with its password. Save it once without one, then choose it again.</source>
        <translation>Ce fichier ne s’ouvre qu’avec son mot de passe. Enregistre-le une fois sans, puis choisis-le de nouveau.</translation>
    </message>
    <message>
        <source>This is a PDF, made for reading. Ask for the list as a spreadsheet (XLSX or CSV).</source>
        <translation>C’est un PDF, fait pour être lu. Demande la liste en tableau (XLSX ou CSV).</translation>
    </message>
    <message>
        <source>This is a document, not a table. Copy the list into a spreadsheet and save that.</source>
        <translation>C’est un document, pas un tableau. Copie la liste dans un tableur et enregistre-la.</translation>
    </message>
    <message>
        <source>This is a packed folder. Unpack it, then choose the list inside.</source>
        <translation>C’est un dossier compressé. Décompresse-le, puis choisis la liste qu’il contient.</translation>
    </message>
    <message>
        <source>This is a picture or a video. The list of people is a spreadsheet (XLSX or CSV).</source>
        <translation>C’est une image ou une vidéo. La liste des personnes est un tableau (XLSX ou CSV).</translation>
    </message>
    <message>
        <source>This is an OpenDocument file. Open it in your spreadsheet program and save it as XLSX or CSV.</source>
        <translation>C’est un fichier OpenDocument. Ouvre-le dans ton tableur et enregistre-le en XLSX ou CSV.</translation>
    </message>
    <message>
        <source>This is an older Excel file (.xls). Open it in your spreadsheet program and save it as XLSX or CSV.</source>
        <translation>C’est un ancien fichier Excel (.xls). Ouvre-le dans ton tableur et enregistre-le en XLSX ou CSV.</translation>
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
        <source>This spreadsheet is stored in a way we cannot read. Save it as XLSX or CSV, then choose it again.</source>
        <translation>Ce tableau est enregistré d’une façon que nous ne savons pas lire. Enregistre-le en XLSX ou CSV, puis choisis-le de nouveau.</translation>
    </message>
    <message>
        <source>This team is not there any more.</source>
        <translation>Cette équipe n’existe plus.</translation>
    </message>
    <message>
        <source>This was a try. Nothing was changed.</source>
        <translation>C’était un essai. Rien n’a changé.</translation>
    </message>
    <message>
        <source>This was decided already.</source>
        <translation>C’est déjà décidé.</translation>
    </message>
    <message>
        <source>Two columns have this header. Keep one of them.</source>
        <translation>Deux colonnes ont ce titre. Gardes-en une.</translation>
    </message>
    <message>
        <source>Unpacked, this file is far larger than any list. Copy the names into a new sheet and save that.</source>
        <translation>Décompressé, ce fichier est bien plus gros que n’importe quelle liste. Copie les noms dans une nouvelle feuille et enregistre-la.</translation>
    </message>
    <message>
        <source>We cannot read the letters of this file. Save it as CSV (UTF-8).</source>
        <translation>Nous n’arrivons pas à lire les lettres de ce fichier. Enregistre-le en CSV (UTF-8).</translation>
    </message>
    <message>
        <source>here again</source>
        <translation>de retour</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>maintenant %1</translation>
    </message>
    <message>
        <source>now %1, before %2</source>
        <translation>maintenant %1, avant %2</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>added by hand</source>
        <translation>ajout à la main</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>not on public screens</source>
        <translation>pas sur les écrans publics</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>t’attend</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Une équipe</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Apporter une liste</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everybody takes part. Whoever leaves stays here, so that nothing they found is lost.</source>
        <translation>Tout le monde participe. Qui s’en va reste ici, pour que rien de ce qui fut trouvé ne se perde.</translation>
    </message>
    <message>
        <source>Inactive: %L1</source>
        <translation>Inactifs&#x202f;: %L1</translation>
    </message>
    <message>
        <source>Nobody found. Try other letters, or look in a team.</source>
        <translation>Personne trouvé. Essaie d’autres lettres, ou regarde dans une équipe.</translation>
    </message>
    <message>
        <source>Nobody is here yet. Bring in a list, or add people one by one.</source>
        <translation>Il n’y a encore personne. Apporte une liste, ou ajoute les gens un par un.</translation>
    </message>
    <message>
        <source>Nobody waits for you. New people show up here when they add themselves.</source>
        <translation>Personne ne t’attend. Les nouveaux apparaissent ici quand ils s’ajoutent eux-mêmes.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Three letters of a name, a staff number or an address</source>
        <translation>Trois lettres d’un nom, un matricule ou une adresse</translation>
    </message>
    <message>
        <source>Waiting: %L1</source>
        <translation>En attente&#x202f;: %L1</translation>
    </message>
    <message>
        <source>Which team?</source>
        <translation>Quelle équipe&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PersonFacts</name>
    <message numerus="yes">
        <source>%Ln tickets in the draw.</source>
        <translation>
            <numerusform>%Ln ticket au tirage.</numerusform>
            <numerusform>%Ln tickets au tirage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has one. A new one makes the old one useless.</source>
        <translation>En a un. Un nouveau rend l’ancien inutile.</translation>
    </message>
    <message>
        <source>Has one. Nobody can read it, also not you.</source>
        <translation>En a un. Personne ne peut le lire, toi non plus.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code PIN</translation>
    </message>
    <message>
        <source>New pass</source>
        <translation>Nouveau badge</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Pas encore.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Added themselves. Until you let them in, no public screen shows this name.</source>
        <translation>S’est ajouté tout seul. Tant que tu n’as pas dit oui, aucun écran public ne montre ce nom.</translation>
    </message>
    <message>
        <source>As it stands in the list</source>
        <translation>Comme dans la liste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Retour sans enregistrer</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>I told them</source>
        <translation>C’est dit</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>Ne pas admettre</translation>
    </message>
    <message>
        <source>Keep this one out?</source>
        <translation>Ne pas admettre ce nom&#x202f;?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Admettre</translation>
    </message>
    <message>
        <source>May stand on public screens</source>
        <translation>Peut figurer sur les écrans publics</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Une nouvelle personne</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participe</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Tell it to %1 and to nobody else. It is shown this once, and the old one is gone.</source>
        <translation>Dis-le à %1 et à personne d’autre. Il ne s’affiche que cette fois, et l’ancien n’existe plus.</translation>
    </message>
    <message>
        <source>The name leaves every list. Tickets that were claimed with it stay until you correct them.</source>
        <translation>Le nom quitte toutes les listes. Les tickets déjà pris avec lui restent jusqu’à ce que tu les corriges.</translation>
    </message>
    <message>
        <source>The new PIN: %1</source>
        <translation>Le nouveau code PIN&#x202f;: %1</translation>
    </message>
    <message>
        <source>Which team?</source>
        <translation>Quelle équipe&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Another picture</source>
        <translation>Une autre image</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>The picture is gone. Choose it again.</source>
        <translation>L’image a disparu. Choisis-la à nouveau.</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Is the disk full? Make room, and choose it again.</source>
        <translation>Le disque est-il plein&#x202f;? Fais de la place, et choisis-la de nouveau.</translation>
    </message>
    <message>
        <source>The picture could not be kept.</source>
        <translation>L’image n’a pas pu être gardée.</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation>L’image n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>There is nothing to see in this drawing. Save it as PNG and choose that.</source>
        <translation>Il n’y a rien à voir dans ce dessin. Enregistre-le en PNG et choisis celui-là.</translation>
    </message>
    <message>
        <source>This drawing declares words of its own (DOCTYPE). Save it as plain SVG, or as PNG.</source>
        <translation>Ce dessin définit ses propres mots (DOCTYPE). Enregistre-le en SVG simple, ou en PNG.</translation>
    </message>
    <message>
        <source>This drawing does not say how large it is. Save it as PNG and choose that.</source>
        <translation>Ce dessin ne dit pas sa taille. Enregistre-le en PNG et choisis celui-là.</translation>
    </message>
    <message>
        <source>This drawing has too many parts. Save it as PNG and choose that.</source>
        <translation>Ce dessin a trop d’éléments. Enregistre-le en PNG et choisis celui-là.</translation>
    </message>
    <message>
        <source>This drawing is damaged. Save it anew, or as PNG.</source>
        <translation>Ce dessin est abîmé. Enregistre-le de nouveau, ou en PNG.</translation>
    </message>
    <message>
        <source>This drawing is larger than 1 MB. Save it as PNG and choose that.</source>
        <translation>Ce dessin fait plus de 1 Mo. Enregistre-le en PNG et choisis celui-là.</translation>
    </message>
    <message>
        <source>This drawing is packed (SVGZ). Save it as plain SVG, or as PNG.</source>
        <translation>Ce dessin est compressé (SVGZ). Enregistre-le en SVG simple, ou en PNG.</translation>
    </message>
    <message>
        <source>This drawing repeats itself without end. Save it as PNG and choose that.</source>
        <translation>Ce dessin se répète sans fin. Enregistre-le en PNG et choisis celui-là.</translation>
    </message>
    <message>
        <source>This drawing takes too long to draw. Save it as PNG and choose that.</source>
        <translation>Ce dessin est trop long à tracer. Enregistre-le en PNG et choisis celui-là.</translation>
    </message>
    <message>
        <source>This drawing uses “%1”, which is not drawn here. Save it as PNG and choose that.</source>
        <translation>Ce dessin utilise «&#x202f;%1&#x202f;», qui ne se trace pas ici. Enregistre-le en PNG et choisis celui-là.</translation>
    </message>
    <message>
        <source>This drawing would fetch something from elsewhere. Save it as PNG and choose that.</source>
        <translation>Ce dessin irait chercher quelque chose ailleurs. Enregistre-le en PNG et choisis celui-là.</translation>
    </message>
    <message>
        <source>This file is not a picture. JPEG, PNG, WebP and SVG work.</source>
        <translation>Ce fichier n’est pas une image. JPEG, PNG, WebP et SVG conviennent.</translation>
    </message>
    <message>
        <source>This file is too large. Save the picture smaller.</source>
        <translation>Ce fichier est trop gros. Enregistre l’image en plus petit.</translation>
    </message>
    <message>
        <source>This is a phone&apos;s own kind of picture. Save it as JPEG and choose that.</source>
        <translation>C’est un format d’image propre aux téléphones. Enregistre-la en JPEG et choisis celle-là.</translation>
    </message>
    <message>
        <source>This picture has %L1 × %L2 dots: too many. Save it smaller, at most 6,000 × 6,000.</source>
        <translation>Cette image a %L1 × %L2 points&#x202f;: c’est trop. Enregistre-la en plus petit, 6000 × 6000 au plus.</translation>
    </message>
    <message>
        <source>This picture is damaged. Choose another, or save it anew.</source>
        <translation>Cette image est abîmée. Choisis-en une autre, ou enregistre-la de nouveau.</translation>
    </message>
    <message>
        <source>Was the stick pulled out? Plug it in, and choose it again.</source>
        <translation>La clé a-t-elle été retirée&#x202f;? Branche-la, puis choisis l’image de nouveau.</translation>
    </message>
</context>
<context>
    <name>PieceFacts</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Par %1.</translation>
    </message>
    <message numerus="yes">
        <source>Golden: worth %Ln tickets.</source>
        <translation>
            <numerusform>Dorée&#x202f;: vaut %Ln ticket.</numerusform>
            <numerusform>Dorée&#x202f;: vaut %Ln tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts with its new worth from now on. Print it again, so that the paper says so too.</source>
        <translation>Sa nouvelle valeur compte dès maintenant. Réimprime-la, pour que le papier le dise aussi.</translation>
    </message>
    <message>
        <source>It gets new codes. Its old paper is worth nothing from then on: take that away if you can.</source>
        <translation>Elle reçoit de nouveaux codes. L’ancien papier ne vaut alors plus rien&#x202f;: enlève-le si tu peux.</translation>
    </message>
    <message>
        <source>It is hidden</source>
        <translation>Elle est cachée</translation>
    </message>
    <message>
        <source>It is hidden: %1</source>
        <translation>Elle est cachée&#x202f;: %1</translation>
    </message>
    <message>
        <source>It is not hidden yet.</source>
        <translation>Elle n’est pas encore cachée.</translation>
    </message>
    <message>
        <source>It is out of the hunt.</source>
        <translation>Elle est hors jeu.</translation>
    </message>
    <message>
        <source>It lies elsewhere</source>
        <translation>Elle est ailleurs</translation>
    </message>
    <message>
        <source>It was hidden here: %1</source>
        <translation>Elle était cachée ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>Its old paper may still lie here: %1</source>
        <translation>L’ancien papier est peut-être encore ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>Its paper may still lie here: %1</source>
        <translation>Son papier est peut-être encore ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>Its paper still tells its old worth.</source>
        <translation>Son papier dit encore l’ancienne valeur.</translation>
    </message>
    <message>
        <source>Keep the paper</source>
        <translation>Garder le papier</translation>
    </message>
    <message>
        <source>Leave it in</source>
        <translation>La laisser en jeu</translation>
    </message>
    <message numerus="yes">
        <source>Make it worth %Ln tickets</source>
        <translation>
            <numerusform>Lui donner %Ln ticket</numerusform>
            <numerusform>Lui donner %Ln tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Mustaches</source>
        <translation>Moustaches</translation>
    </message>
    <message>
        <source>Nobody can claim it any more, and it counts in no number. There is no way back.</source>
        <translation>Plus personne ne peut la présenter, et elle ne compte dans aucun total. Il n’y a pas de retour.</translation>
    </message>
    <message>
        <source>On sheet %L1.</source>
        <translation>Sur la planche %L1.</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Print it again?</source>
        <translation>La réimprimer&#x202f;?</translation>
    </message>
    <message>
        <source>Somebody found it.</source>
        <translation>Quelqu’un l’a trouvée.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Take it out of the hunt?</source>
        <translation>La retirer du jeu&#x202f;?</translation>
    </message>
    <message>
        <source>Worth one ticket.</source>
        <translation>Vaut un ticket.</translation>
    </message>
</context>
<context>
    <name>PieceListScreen</name>
    <message numerus="yes">
        <source>%Ln still out there</source>
        <translation>
            <numerusform>%Ln encore cachée</numerusform>
            <numerusform>%Ln encore cachées</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvées</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Cachées</translation>
    </message>
    <message>
        <source>Look for one, or scan it</source>
        <translation>Cherche-la, ou scanne-la</translation>
    </message>
    <message>
        <source>Mustaches</source>
        <translation>Moustaches</translation>
    </message>
    <message>
        <source>Never found</source>
        <translation>Jamais trouvées</translation>
    </message>
    <message>
        <source>None of them is like that.</source>
        <translation>Aucune n’est comme ça.</translation>
    </message>
    <message>
        <source>Not hidden yet</source>
        <translation>Pas encore cachées</translation>
    </message>
    <message>
        <source>Number, place, helper</source>
        <translation>Numéro, cachette, nom</translation>
    </message>
    <message>
        <source>Out of the hunt</source>
        <translation>Hors jeu</translation>
    </message>
    <message>
        <source>The list to walk with</source>
        <translation>La liste à emporter</translation>
    </message>
    <message>
        <source>There are no mustaches yet. Go back and make some.</source>
        <translation>Il n’y a pas encore de moustaches. Retourne en faire.</translation>
    </message>
</context>
<context>
    <name>PieceScreen</name>
    <message>
        <source>Mustaches</source>
        <translation>Moustaches</translation>
    </message>
    <message>
        <source>Where does %1 lie now?</source>
        <translation>Où est %1 maintenant&#x202f;?</translation>
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
        <translation>Toutes les moustaches</translation>
    </message>
    <message>
        <source>All that nobody found get new codes. Their old papers are worth nothing from then on.</source>
        <translation>Toutes celles que personne n’a trouvées reçoivent de nouveaux codes. Les anciens papiers ne valent alors plus rien.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Keep the paper safe: nobody else has these codes.</source>
        <translation>Garde bien ce papier&#x202f;: personne d’autre n’a ces codes.</translation>
    </message>
    <message>
        <source>Keep the papers</source>
        <translation>Garder les papiers</translation>
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
        <source>Make %Ln golden ones</source>
        <translation>
            <numerusform>Faire %Ln dorée</numerusform>
            <numerusform>Faire %Ln dorées</numerusform>
        </translation>
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
        <source>Print them again</source>
        <translation>Les réimprimer</translation>
    </message>
    <message>
        <source>Print these again?</source>
        <translation>Réimprimer celles-ci&#x202f;?</translation>
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
        <source>The sheets you make appear here, ready to print. They are saved in %1</source>
        <translation>Les planches que tu fais arrivent ici, prêtes à imprimer. Elles sont dans %1</translation>
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
    <name>PinEntry</name>
    <message>
        <source>Another name</source>
        <translation>Un autre nom</translation>
    </message>
    <message>
        <source>It is me</source>
        <translation>C’est moi</translation>
    </message>
    <message numerus="yes">
        <source>Let us wait %Ln minutes. Your pass works at once.</source>
        <translation>
            <numerusform>Attendons %Ln minute. Ton badge marche tout de suite.</numerusform>
            <numerusform>Attendons %Ln minutes. Ton badge marche tout de suite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let us wait %Ln seconds. Your pass works at once.</source>
        <translation>
            <numerusform>Attendons %Ln seconde. Ton badge marche tout de suite.</numerusform>
            <numerusform>Attendons %Ln secondes. Ton badge marche tout de suite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not quite. %Ln tries left before a short wait.</source>
        <translation>
            <numerusform>Pas tout à fait. Encore %Ln essai avant une petite pause.</numerusform>
            <numerusform>Pas tout à fait. Encore %Ln essais avant une petite pause.</numerusform>
        </translation>
    </message>
    <message>
        <source>The four digits that came with your pass. Your pass works too.</source>
        <translation>Les quatre chiffres reçus avec ton badge. Ton badge marche aussi.</translation>
    </message>
    <message>
        <source>You have no PIN yet. Use your pass, or ask the organizer for one.</source>
        <translation>Tu n’as pas encore de code PIN. Prends ton badge, ou demande un code à l’organisation.</translation>
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
    <name>PlaceForm</name>
    <message numerus="yes">
        <source>%Ln are out of the hunt and stay as they are.</source>
        <translation>
            <numerusform>%Ln est hors jeu et reste comme elle est.</numerusform>
            <numerusform>%Ln sont hors jeu et restent comme elles sont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvée</numerusform>
            <numerusform>%Ln trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden here</source>
        <translation>
            <numerusform>%Ln cachée ici</numerusform>
            <numerusform>%Ln cachées ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lie here already.</source>
        <translation>
            <numerusform>%Ln est déjà ici.</numerusform>
            <numerusform>%Ln sont déjà ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them move from another place.</source>
        <translation>
            <numerusform>%Ln vient d’une autre cachette.</numerusform>
            <numerusform>%Ln viennent d’une autre cachette.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were found and stay as they are.</source>
        <translation>
            <numerusform>%Ln a été trouvée et reste comme elle est.</numerusform>
            <numerusform>%Ln ont été trouvées et restent comme elles sont.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new place</source>
        <translation>Une nouvelle cachette</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Retour sans enregistrer</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Floor or area, if you like</source>
        <translation>Étage ou zone, si tu veux</translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation>Rez-de-chaussée</translation>
    </message>
    <message>
        <source>Hiding</source>
        <translation>Cachettes</translation>
    </message>
    <message>
        <source>Its turn in the walk</source>
        <translation>Sa place dans le tour</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Kitchen, fridge</source>
        <translation>Cuisine, frigo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Name, as your helpers call it</source>
        <translation>Son nom, comme tout le monde l’appelle</translation>
    </message>
    <message>
        <source>No mustache belongs to it. Its name is forgotten.</source>
        <translation>Aucune moustache n’y est liée. Son nom sera oublié.</translation>
    </message>
    <message>
        <source>None of them was hidden before.</source>
        <translation>Aucune n’était cachée avant.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>Numbers of mustaches that lie here now</source>
        <translation>Numéros des moustaches cachées ici</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln mustaches here?</source>
        <translation>
            <numerusform>Mettre %Ln moustache ici&#x202f;?</numerusform>
            <numerusform>Mettre %Ln moustaches ici&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them here</source>
        <translation>Les mettre ici</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <source>Remove this place</source>
        <translation>Supprimer la cachette</translation>
    </message>
    <message>
        <source>Remove this place?</source>
        <translation>Supprimer cette cachette&#x202f;?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>PlacePicker</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Cachettes</translation>
    </message>
    <message>
        <source>There is no other place yet. Make one first.</source>
        <translation>Il n’y a pas encore d’autre cachette. Crée-la d’abord.</translation>
    </message>
</context>
<context>
    <name>PlaceScreen</name>
    <message>
        <source>Hiding</source>
        <translation>Cachettes</translation>
    </message>
    <message>
        <source>Where do its mustaches go?</source>
        <translation>Où vont ses moustaches&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PlacesScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Hiding</source>
        <translation>Cachettes</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Nouvelle cachette</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Cachettes</translation>
    </message>
    <message>
        <source>The places you name appear here. Begin with one: Kitchen, fridge.</source>
        <translation>Les cachettes que tu nommes s’affichent ici. Commence par une&#x202f;: Cuisine, frigo.</translation>
    </message>
    <message>
        <source>The places, in walking order</source>
        <translation>Les cachettes, dans l’ordre du tour</translation>
    </message>
</context>
<context>
    <name>PlanFacts</name>
    <message>
        <source>1,000 draws</source>
        <translation>1000 tirages</translation>
    </message>
    <message>
        <source>Chances</source>
        <translation>Les chances</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant&#x202f;: %1</translation>
    </message>
    <message>
        <source>What the room is asked</source>
        <translation>Ce qu’on demande à la salle</translation>
    </message>
    <message>
        <source>Who is not there</source>
        <translation>Les absents</translation>
    </message>
    <message>
        <source>Who may win</source>
        <translation>Qui peut gagner</translation>
    </message>
</context>
<context>
    <name>PlanPrizes</name>
    <message numerus="yes">
        <source>%Ln prizes, drawn in this order</source>
        <translation>
            <numerusform>%Ln lot</numerusform>
            <numerusform>%Ln lots, tirés dans cet ordre</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a prize</source>
        <translation>Ajouter un lot</translation>
    </message>
    <message>
        <source>Add the first prize</source>
        <translation>Ajouter le premier lot</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <source>The prize was deleted.</source>
        <translation>Le lot a été supprimé.</translation>
    </message>
    <message>
        <source>What can be won?</source>
        <translation>Que peut-on gagner&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PodiumCurtain</name>
    <message>
        <source>%L1 of %L2 voted</source>
        <translation>%L1 sur %L2 ont voté</translation>
    </message>
    <message>
        <source>First, second, third choice</source>
        <translation>Premier, deuxième, troisième choix</translation>
    </message>
    <message>
        <source>One favorite each</source>
        <translation>Un favori chacun</translation>
    </message>
    <message>
        <source>Open the curtain</source>
        <translation>Lever le rideau</translation>
    </message>
    <message>
        <source>Vote for all you like</source>
        <translation>Tous ceux qu’on aime</translation>
    </message>
    <message>
        <source>Zero to five stars each</source>
        <translation>De zéro à cinq étoiles</translation>
    </message>
    <message>
        <source>the judges count for %L1 %</source>
        <translation>le jury compte pour %L1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>PodiumList</name>
    <message>
        <source>Certificates</source>
        <translation>Diplômes</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Page %L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>PodiumNothing</name>
    <message>
        <source>A lot decides first place.</source>
        <translation>Le sort décide de la première place.</translation>
    </message>
    <message>
        <source>Close a vote, then show its result here: third, second, first, and the whole podium.</source>
        <translation>Clos un vote, puis montre ici son résultat&#x202f;: troisième, deuxième, premier, et tout le podium.</translation>
    </message>
    <message>
        <source>Draw the lot</source>
        <translation>Tirer au sort</translation>
    </message>
    <message>
        <source>Everybody has stepped back.</source>
        <translation>Tout le monde s’est retiré.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>No costume takes part in it any more, so there is no place to give away. Thank you to all who took part!</source>
        <translation>Plus aucun costume n’y participe&#x202f;: il n’y a donc pas de place à attribuer. Merci à toutes et à tous&#x202f;!</translation>
    </message>
    <message>
        <source>No vote was counted, and none ever will be. Thank you to all who sewed, glued and combed!</source>
        <translation>Aucun vote n’a été compté, et aucun ne le sera. Merci à celles et ceux qui ont cousu, collé et peigné&#x202f;!</translation>
    </message>
    <message>
        <source>The best are equal in everything that counts. Draw the lot on the result page, with digits called by the room; then the curtain opens.</source>
        <translation>Les meilleurs sont à égalité sur tout ce qui compte. Tire au sort sur la page du résultat, avec des chiffres que la salle annonce&#x202f;; ensuite, le rideau se lève.</translation>
    </message>
    <message>
        <source>The podium waits for its first winner.</source>
        <translation>Le podium attend son premier vainqueur.</translation>
    </message>
    <message>
        <source>This contest was called off.</source>
        <translation>Ce concours a été annulé.</translation>
    </message>
    <message>
        <source>To its result</source>
        <translation>Vers son résultat</translation>
    </message>
    <message>
        <source>To the contests</source>
        <translation>Vers les concours</translation>
    </message>
</context>
<context>
    <name>PodiumPlace</name>
    <message numerus="yes">
        <source>%Ln share first place</source>
        <translation>
            <numerusform>%Ln costume à la première place</numerusform>
            <numerusform>%Ln se partagent la première place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share second place</source>
        <translation>
            <numerusform>%Ln costume à la deuxième place</numerusform>
            <numerusform>%Ln se partagent la deuxième place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share third place</source>
        <translation>
            <numerusform>%Ln costume à la troisième place</numerusform>
            <numerusform>%Ln se partagent la troisième place</numerusform>
        </translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Première place</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Place suivante</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Page %L1 sur %L2</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Deuxième place</translation>
    </message>
    <message>
        <source>The podium</source>
        <translation>Le podium</translation>
    </message>
    <message>
        <source>Third place</source>
        <translation>Troisième place</translation>
    </message>
</context>
<context>
    <name>PodiumPoster</name>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Page %L1 sur %L2</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Toute la liste</translation>
    </message>
</context>
<context>
    <name>PodiumScene</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PodiumScreen</name>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave the podium?</source>
        <translation>Quitter le podium&#x202f;?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>The show waits at this very step. The organizer&apos;s PIN leads back to it.</source>
        <translation>Le spectacle attend exactement ici. Le code de l’organisateur y ramène.</translation>
    </message>
</context>
<context>
    <name>PodiumSuspense</name>
    <message>
        <source>First place</source>
        <translation>Première place</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Deuxième place</translation>
    </message>
    <message>
        <source>Show it now</source>
        <translation>Montrer maintenant</translation>
    </message>
    <message>
        <source>Third place</source>
        <translation>Troisième place</translation>
    </message>
    <message>
        <source>goes to...</source>
        <translation>revient à...</translation>
    </message>
</context>
<context>
    <name>PremiereCard</name>
    <message numerus="yes">
        <source>It begins in %Ln seconds.</source>
        <translation>
            <numerusform>C’est parti dans %Ln seconde.</numerusform>
            <numerusform>C’est parti dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It begins now.</source>
        <translation>C’est parti&#x202f;!</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>Première</translation>
    </message>
</context>
<context>
    <name>PrintFilesScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Drawing “How to play”</source>
        <translation>«&#x202f;Comment jouer&#x202f;» se dessine</translation>
    </message>
    <message>
        <source>Make “How to play”</source>
        <translation>Faire «&#x202f;Comment jouer&#x202f;»</translation>
    </message>
    <message>
        <source>No papers yet. What you make - sheets, passes, lists, certificates - lies here. Begin with “How to play”, for the wall.</source>
        <translation>Pas encore de papiers. Ce que tu fais - planches, badges, listes, diplômes - arrive ici. Commence par «&#x202f;Comment jouer&#x202f;», pour le mur.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiers</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>These are the papers in %1</source>
        <translation>Voici les papiers de %1</translation>
    </message>
    <message>
        <source>What lies in the folder</source>
        <translation>Ce qu’il y a dans le dossier</translation>
    </message>
</context>
<context>
    <name>PrintOffer</name>
    <message>
        <source>Choose a printer</source>
        <translation>Choisir une imprimante</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>Do not print it</source>
        <translation>Ne pas l’imprimer</translation>
    </message>
    <message>
        <source>No printer is chosen: papers are only saved.</source>
        <translation>Aucune imprimante n’est choisie&#x202f;: les papiers sont seulement enregistrés.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimer encore</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>PrintPaper</name>
    <message>
        <source>Code: hold it under the scanner, the kiosk hears it.</source>
        <translation>Code&#x202f;: tiens-le sous le scanner, la borne l’entend.</translation>
    </message>
    <message>
        <source>Colors: none is missing, none has stripes.</source>
        <translation>Couleurs&#x202f;: aucune ne manque, aucune n’a de rayures.</translation>
    </message>
    <message>
        <source>Grays: every step differs from the one beside it.</source>
        <translation>Gris&#x202f;: chaque nuance se distingue de sa voisine.</translation>
    </message>
    <message>
        <source>It prints!</source>
        <translation>Elle imprime&#x202f;!</translation>
    </message>
    <message>
        <source>Rulers: the last number you can read at each edge is the printer&apos;s margin.</source>
        <translation>Règles&#x202f;: à chaque bord, le dernier nombre lisible est la marge de l’imprimante.</translation>
    </message>
</context>
<context>
    <name>PrinterAddressScreen</name>
    <message>
        <source>A printer on the network</source>
        <translation>Une imprimante du réseau</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>Adresse de l’imprimante</translation>
    </message>
    <message>
        <source>Asking it ...</source>
        <translation>Je lui demande …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Its display or its manual tells the address. It looks like %1 or like %2.</source>
        <translation>Son écran ou son mode d’emploi donne l’adresse. Elle ressemble à %1 ou à %2.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Use this printer</source>
        <translation>Utiliser celle-ci</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>Papers are saved as files</source>
        <translation>Les papiers sont enregistrés</translation>
    </message>
    <message numerus="yes">
        <source>Visitors: %Ln left</source>
        <translation>
            <numerusform>Visiteurs&#x202f;: %Ln de reste</numerusform>
            <numerusform>Visiteurs&#x202f;: %Ln de reste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrinterScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Looking for printers ...</source>
        <translation>Je cherche des imprimantes …</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message numerus="yes">
        <source>This machine knows %Ln printers.</source>
        <translation>
            <numerusform>Cette machine connaît %Ln imprimante.</numerusform>
            <numerusform>Cette machine connaît %Ln imprimantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine knows no printer yet. Plug one in, or add it in the settings of the system, and look again.</source>
        <translation>Cette machine ne connaît encore aucune imprimante. Branche-en une, ou ajoute-la dans les réglages du système, puis regarde encore.</translation>
    </message>
    <message>
        <source>Which printer?</source>
        <translation>Quelle imprimante&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>%1 The page was not printed. Mend it and try again.</source>
        <translation>%1 La page n’a pas été imprimée. Arrange cela et réessaie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln exemplaire</numerusform>
            <numerusform>%Ln exemplaires</numerusform>
        </translation>
    </message>
    <message>
        <source>A door or a tray of the printer is open.</source>
        <translation>Un capot ou un bac de l’imprimante est ouvert.</translation>
    </message>
    <message>
        <source>A printer on the network</source>
        <translation>Une imprimante du réseau</translation>
    </message>
    <message>
        <source>All the paper for today is printed. An organizer can allow more.</source>
        <translation>Tout le papier du jour est imprimé. L’organisation peut en permettre plus.</translation>
    </message>
    <message>
        <source>An address of a printer begins with %1 here. Try it with that.</source>
        <translation>Ici, l’adresse d’une imprimante commence par %1. Essaie ainsi.</translation>
    </message>
    <message>
        <source>By its address, as its display tells it.</source>
        <translation>Par son adresse, que son écran affiche.</translation>
    </message>
    <message>
        <source>Change it: then it goes on by itself.</source>
        <translation>Change la cartouche&#x202f;: ensuite, ça continue tout seul.</translation>
    </message>
    <message>
        <source>Choose a printer: then it goes on by itself.</source>
        <translation>Choisis une imprimante&#x202f;: ensuite, ça continue tout seul.</translation>
    </message>
    <message>
        <source>Close it: then it goes on by itself.</source>
        <translation>Referme&#x202f;: ensuite, ça continue tout seul.</translation>
    </message>
    <message>
        <source>If it is not there, try again; else take this one out.</source>
        <translation>S’il n’est pas là, réessaie&#x202f;; sinon, retire-le.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>Is printing</source>
        <translation>S’imprime</translation>
    </message>
    <message>
        <source>It answers, and it is ready.</source>
        <translation>Elle répond, et elle est prête.</translation>
    </message>
    <message>
        <source>It answers. %1</source>
        <translation>Elle répond. %1</translation>
    </message>
    <message>
        <source>It is printed.</source>
        <translation>C’est imprimé.</translation>
    </message>
    <message>
        <source>It is printing.</source>
        <translation>Ça s’imprime.</translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation>Elle est prête.</translation>
    </message>
    <message>
        <source>It is saved in the folder prints.</source>
        <translation>C’est enregistré dans le dossier prints.</translation>
    </message>
    <message>
        <source>It may be printed already: look at the printer.</source>
        <translation>C’est peut-être déjà imprimé&#x202f;: regarde à l’imprimante.</translation>
    </message>
    <message>
        <source>It prints!</source>
        <translation>Elle imprime&#x202f;!</translation>
    </message>
    <message>
        <source>It waits for the printer.</source>
        <translation>Ça attend l’imprimante.</translation>
    </message>
    <message>
        <source>It was taken out. Nothing is printed.</source>
        <translation>Retiré. Rien n’est imprimé.</translation>
    </message>
    <message>
        <source>Look at the printer: is it on, and does it ask for something?</source>
        <translation>Regarde l’imprimante&#x202f;: est-elle allumée, et demande-t-elle quelque chose&#x202f;?</translation>
    </message>
    <message>
        <source>Make the paper anew, and take this one out.</source>
        <translation>Refais le papier, et retire celui-ci.</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>A besoin d’aide</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Sans imprimante</translation>
    </message>
    <message>
        <source>No printer is set up here.</source>
        <translation>Aucune imprimante n’est installée ici.</translation>
    </message>
    <message>
        <source>Nothing answers there. Is the printer on, and is the address right?</source>
        <translation>Rien ne répond là. L’imprimante est-elle allumée, et l’adresse juste&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing has happened for a minute.</source>
        <translation>Rien n’a bougé depuis une minute.</translation>
    </message>
    <message>
        <source>One paper is on its way already. Wait a moment.</source>
        <translation>Un papier est déjà en route. Attends un instant.</translation>
    </message>
    <message>
        <source>Paper is jammed in the printer.</source>
        <translation>Du papier est coincé dans l’imprimante.</translation>
    </message>
    <message>
        <source>Papers are only saved in the folder prints.</source>
        <translation>Les papiers sont seulement enregistrés dans le dossier prints.</translation>
    </message>
    <message>
        <source>Print a test page. If that comes out, try this one again.</source>
        <translation>Imprime une page d’essai. Si elle sort, réessaie celui-ci.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Put some in: then it goes on by itself.</source>
        <translation>Remets-en&#x202f;: ensuite, ça continue tout seul.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Start this machine anew: then it goes on by itself.</source>
        <translation>Redémarre cette machine&#x202f;: ensuite, ça continue tout seul.</translation>
    </message>
    <message>
        <source>Switch it on and check its cables: then it goes on by itself.</source>
        <translation>Allume-la et vérifie ses câbles&#x202f;: ensuite, ça continue tout seul.</translation>
    </message>
    <message>
        <source>Take it out as the printer shows: then it goes on by itself.</source>
        <translation>Retire-le comme l’imprimante le montre&#x202f;: ensuite, ça continue tout seul.</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>That is no address of a printer. It looks like %1 or like %2.</source>
        <translation>Ce n’est pas l’adresse d’une imprimante. Elle ressemble à %1 ou à %2.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne se lit pas.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>The four bars are red, gold, teal and black, without stripes.</source>
        <translation>Les quatre blocs sont rouge, or, turquoise et noir, sans rayures.</translation>
    </message>
    <message>
        <source>The page is at the printer. Fetch it at once.</source>
        <translation>La page est à l’imprimante. Va la chercher tout de suite.</translation>
    </message>
    <message>
        <source>The page is on its way to the printer.</source>
        <translation>La page part vers l’imprimante.</translation>
    </message>
    <message>
        <source>The print service of this machine does not answer.</source>
        <translation>Le service d’impression de cette machine ne répond pas.</translation>
    </message>
    <message>
        <source>The printer answers, but this machine does not let Handlebar add it.</source>
        <translation>L’imprimante répond, mais cette machine ne laisse pas Handlebar l’ajouter.</translation>
    </message>
    <message>
        <source>The printer gave it back.</source>
        <translation>L’imprimante l’a rendu.</translation>
    </message>
    <message>
        <source>The printer is off or cannot be reached.</source>
        <translation>L’imprimante est éteinte ou injoignable.</translation>
    </message>
    <message>
        <source>The printer needs help.</source>
        <translation>L’imprimante a besoin d’aide.</translation>
    </message>
    <message>
        <source>The printer needs ink or toner.</source>
        <translation>L’imprimante a besoin d’encre ou de toner.</translation>
    </message>
    <message>
        <source>The printer needs paper.</source>
        <translation>L’imprimante a besoin de papier.</translation>
    </message>
    <message>
        <source>The printer needs somebody.</source>
        <translation>L’imprimante a besoin de quelqu’un.</translation>
    </message>
    <message>
        <source>The printer that was chosen is not there.</source>
        <translation>L’imprimante choisie n’est pas là.</translation>
    </message>
    <message>
        <source>The red frame is there on all four sides.</source>
        <translation>Le cadre rouge est là des quatre côtés.</translation>
    </message>
    <message>
        <source>They lie in the folder prints, for any other computer.</source>
        <translation>Ils sont dans le dossier prints, pour tout autre ordinateur.</translation>
    </message>
    <message>
        <source>This paper is not there any more. Make it again.</source>
        <translation>Ce papier n’est plus là. Refais-le.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Whoever looks after this machine types: %1</source>
        <translation>Qui s’occupe de cette machine tape&#x202f;: %1</translation>
    </message>
    <message>
        <source>You can read the smallest line below.</source>
        <translation>Tu peux lire la plus petite ligne en bas.</translation>
    </message>
    <message numerus="yes">
        <source>You have printed %Ln times in this visit. Leave some paper for the others.</source>
        <translation>
            <numerusform>Tu as imprimé %Ln fois pendant cette visite. Laisse du papier aux autres.</numerusform>
            <numerusform>Tu as imprimé %Ln fois pendant cette visite. Laisse du papier aux autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your paper is safe and comes out by itself later. Tell the organizer.</source>
        <translation>Ton papier est en sécurité et sortira tout seul plus tard. Préviens l’organisation.</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>diplômes</translation>
    </message>
    <message>
        <source>coloring page</source>
        <translation>coloriage</translation>
    </message>
    <message>
        <source>draw sheet</source>
        <translation>feuille du tirage</translation>
    </message>
    <message>
        <source>list of winners</source>
        <translation>liste des gagnants</translation>
    </message>
    <message>
        <source>list to walk with</source>
        <translation>liste à emporter</translation>
    </message>
    <message>
        <source>page for the envelope</source>
        <translation>page pour l’enveloppe</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>paper ballots</source>
        <translation>bulletins papier</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>laissez-passer</translation>
    </message>
    <message>
        <source>poster of the draw</source>
        <translation>affiche du tirage</translation>
    </message>
    <message>
        <source>poster “how it works”</source>
        <translation>affiche «&#x202f;comment ça marche&#x202f;»</translation>
    </message>
    <message>
        <source>prize slips</source>
        <translation>bons de lot</translation>
    </message>
    <message>
        <source>running order</source>
        <translation>déroulé</translation>
    </message>
    <message>
        <source>sheet of mustaches</source>
        <translation>planche de moustaches</translation>
    </message>
    <message>
        <source>team poster</source>
        <translation>affiche d’équipe</translation>
    </message>
    <message>
        <source>test page</source>
        <translation>page de test</translation>
    </message>
    <message>
        <source>thank-you card</source>
        <translation>carte de remerciement</translation>
    </message>
</context>
<context>
    <name>PrintingScreen</name>
    <message>
        <source>A paper needs help.</source>
        <translation>Un papier a besoin d’aide.</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>Une autre imprimante</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>Choisir une imprimante</translation>
    </message>
    <message>
        <source>From the folder</source>
        <translation>Depuis le dossier</translation>
    </message>
    <message>
        <source>No printer is chosen.</source>
        <translation>Aucune imprimante choisie.</translation>
    </message>
    <message>
        <source>Nothing was printed yet. What you or a visitor print shows up here. Try it with a test page.</source>
        <translation>Rien d’imprimé pour l’instant. Ce que toi ou un visiteur imprimez apparaît ici. Essaie avec une page d’essai.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Page d’essai</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>The printer needs help.</source>
        <translation>L’imprimante a besoin d’aide.</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Ce qui s’imprime</translation>
    </message>
    <message>
        <source>With a printer they also come out, and you see here how it goes. Choose one below.</source>
        <translation>Avec une imprimante, ils sortent aussi, et tu vois ici où ça en est. Choisis-en une ci-dessous.</translation>
    </message>
</context>
<context>
    <name>PrizeLine</name>
    <message>
        <source>%1 goes down</source>
        <translation>%1 descend</translation>
    </message>
    <message>
        <source>%1 goes up</source>
        <translation>%1 monte</translation>
    </message>
</context>
<context>
    <name>PrizePicture</name>
    <message>
        <source>Another picture</source>
        <translation>Une autre image</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>No picture yet. The stage shows it before the winner.</source>
        <translation>Pas encore d’image. La scène la montre avant le gagnant.</translation>
    </message>
    <message>
        <source>The picture is gone. Choose it again.</source>
        <translation>L’image a disparu. Choisis-la de nouveau.</translation>
    </message>
    <message>
        <source>The picture of the prize</source>
        <translation>L’image du lot</translation>
    </message>
    <message>
        <source>Without a picture</source>
        <translation>Sans image</translation>
    </message>
</context>
<context>
    <name>PrizeScene</name>
    <message numerus="yes">
        <source>%Ln people can win it</source>
        <translation>
            <numerusform>%Ln personne peut le gagner</numerusform>
            <numerusform>%Ln personnes peuvent le gagner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln at once</source>
        <translation>
            <numerusform>%Ln à la fois</numerusform>
            <numerusform>Les %Ln à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Un autre nombre</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Les deux à la fois</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Tirer</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Tirer à nouveau</translation>
    </message>
    <message>
        <source>Nobody is left who could win it.</source>
        <translation>Il ne reste personne qui puisse le gagner.</translation>
    </message>
    <message>
        <source>Who is missing is called when all prizes are drawn.</source>
        <translation>Les absents sont appelés quand tous les lots sont tirés.</translation>
    </message>
    <message>
        <source>Who is not here keeps the prize.</source>
        <translation>Qui n’est pas là garde son lot.</translation>
    </message>
    <message>
        <source>Who is not here when called does not get it. All others keep theirs.</source>
        <translation>Qui n’est pas là à l’appel ne l’a pas. Tous les autres gardent le leur.</translation>
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
    <name>PublishScreen</name>
    <message>
        <source>A folder with the list of tickets, the sheet and the reason why the draw was called off. There are codes in it, no names.</source>
        <translation>Un dossier avec la liste des tickets, la feuille et la raison de l’annulation. Il contient des codes, pas de noms.</translation>
    </message>
    <message>
        <source>A folder with the list of tickets, the sheet, the record, the winners and a small program that checks it all, on any computer and without this kiosk.</source>
        <translation>Un dossier avec la liste des tickets, la feuille, le procès-verbal, les gagnants et un petit programme qui vérifie tout, sur n’importe quel ordinateur et sans cette borne.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose a stick or folder</source>
        <translation>Choisir une clé ou un dossier</translation>
    </message>
    <message>
        <source>How to check is said in all four languages. Send the folder to everybody, or put it on the intranet.</source>
        <translation>La façon de vérifier y est dite dans les quatre langues. Envoie le dossier à tout le monde, ou mets-le sur l’intranet.</translation>
    </message>
    <message>
        <source>It is published.</source>
        <translation>C’est publié.</translation>
    </message>
    <message>
        <source>Its papers speak</source>
        <translation>Ses papiers parlent</translation>
    </message>
    <message>
        <source>Leave the stick in until it is done.</source>
        <translation>Laisse la clé jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Publish it</source>
        <translation>Publier le tirage</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The folder %1 is here: %2. A stick may be taken out now.</source>
        <translation>Le dossier %1 est ici&#x202f;: %2. Une clé peut maintenant être retirée.</translation>
    </message>
    <message>
        <source>Wonderful</source>
        <translation>Merveilleux</translation>
    </message>
    <message>
        <source>Writing the folder</source>
        <translation>Le dossier s’écrit</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>Code to photograph</source>
        <translation>Code à photographier</translation>
    </message>
</context>
<context>
    <name>ReadyAwards</name>
    <message>
        <source>A Nose for Free Rooms</source>
        <translation>Le flair des salles libres</translation>
    </message>
    <message>
        <source>Any plug, any phone, any time: you have it with you.</source>
        <translation>N’importe quelle prise, n’importe quel téléphone, n’importe quand&#x202f;: tu l’as sur toi.</translation>
    </message>
    <message>
        <source>Between the second and the fifth floor you explained the world to us.</source>
        <translation>Entre le deuxième et le cinquième étage, tu nous as expliqué le monde.</translation>
    </message>
    <message>
        <source>Bravery in the Hold Queue</source>
        <translation>La bravoure en attente</translation>
    </message>
    <message>
        <source>Diplomacy at the Ping-Pong Table</source>
        <translation>La diplomatie du ping-pong</translation>
    </message>
    <message>
        <source>Forty-three minutes, always the same eight bars. You are still friendly.</source>
        <translation>Quarante-trois minutes, toujours les huit mêmes mesures. Et tu restes aimable.</translation>
    </message>
    <message>
        <source>Guardian of the Last Biscuit</source>
        <translation>La garde du dernier biscuit</translation>
    </message>
    <message>
        <source>Idea of the Year</source>
        <translation>L’idée de l’année</translation>
    </message>
    <message>
        <source>It jams for everybody else. For you it purrs.</source>
        <translation>Avec tout le monde, elle bourre. Avec toi, elle ronronne.</translation>
    </message>
    <message>
        <source>It was brown, it was dry, and then there was you.</source>
        <translation>Elle était brune, elle était sèche, et puis il y a eu toi.</translation>
    </message>
    <message>
        <source>It was gone for weeks. You had a suspicion, and you were right.</source>
        <translation>Elle avait disparu depuis des semaines. Tu avais un soupçon, et c’était le bon.</translation>
    </message>
    <message>
        <source>Magic With Spreadsheets</source>
        <translation>La magie du tableur</translation>
    </message>
    <message>
        <source>Monday, seven in the morning, rain. You whistle.</source>
        <translation>Lundi, sept heures du matin, il pleut. Tu sifflotes.</translation>
    </message>
    <message>
        <source>Never on a note under the keyboard. Not once.</source>
        <translation>Jamais sur un papier sous le clavier. Pas une seule fois.</translation>
    </message>
    <message>
        <source>New Start of the Year</source>
        <translation>L’arrivée de l’année</translation>
    </message>
    <message>
        <source>Nobody knows how, but you always find a free meeting room.</source>
        <translation>On ne sait pas comment, mais tu trouves toujours une salle libre.</translation>
    </message>
    <message>
        <source>One small thought of yours saves all of us time every day.</source>
        <translation>Une petite idée de toi fait gagner du temps à tout le monde, chaque jour.</translation>
    </message>
    <message>
        <source>Perfect Timing</source>
        <translation>Le sens du moment</translation>
    </message>
    <message>
        <source>Philosophy in the Elevator</source>
        <translation>La philosophie d’ascenseur</translation>
    </message>
    <message>
        <source>Poet of the Subject Line</source>
        <translation>La poésie de l’objet</translation>
    </message>
    <message>
        <source>Rescue of the Office Plant</source>
        <translation>Le sauvetage de la plante verte</translation>
    </message>
    <message>
        <source>Tamer of the Printer</source>
        <translation>Le don d’apprivoiser l’imprimante</translation>
    </message>
    <message>
        <source>Team of the Year</source>
        <translation>L’équipe de l’année</translation>
    </message>
    <message>
        <source>The Birthday Calendar</source>
        <translation>Le calendrier des anniversaires</translation>
    </message>
    <message>
        <source>The Bridge Builder</source>
        <translation>L’art de bâtir des ponts</translation>
    </message>
    <message>
        <source>The Calm in the Storm</source>
        <translation>Le calme dans la tempête</translation>
    </message>
    <message>
        <source>The Case of the Lost Stapler</source>
        <translation>L’enquête de l’agrafeuse</translation>
    </message>
    <message>
        <source>The Customers’ Choice</source>
        <translation>Le prix du public</translation>
    </message>
    <message>
        <source>The Desk of Legend</source>
        <translation>Le bureau légendaire</translation>
    </message>
    <message>
        <source>The Extra Mile</source>
        <translation>Le petit plus qui change tout</translation>
    </message>
    <message>
        <source>The Fastest Mute Button</source>
        <translation>Le bouton «&#x202f;muet&#x202f;» le plus rapide</translation>
    </message>
    <message>
        <source>The First Smile of the Day</source>
        <translation>Le premier sourire du jour</translation>
    </message>
    <message>
        <source>The Golden Coffee Cup</source>
        <translation>La tasse d’or</translation>
    </message>
    <message>
        <source>The Golden Headset</source>
        <translation>Le casque d’or</translation>
    </message>
    <message>
        <source>The Good Neighbor</source>
        <translation>L’esprit de bon voisinage</translation>
    </message>
    <message>
        <source>The Honest Word</source>
        <translation>Le mot juste</translation>
    </message>
    <message>
        <source>The Legendary Out-of-Office Reply</source>
        <translation>Le message d’absence légendaire</translation>
    </message>
    <message>
        <source>The Lunch Oracle</source>
        <translation>L’oracle de la cantine</translation>
    </message>
    <message>
        <source>The Memory of the House</source>
        <translation>La mémoire de la maison</translation>
    </message>
    <message>
        <source>The Mustache of Honor</source>
        <translation>La moustache d’honneur</translation>
    </message>
    <message>
        <source>The Night Watch</source>
        <translation>La veille de nuit</translation>
    </message>
    <message>
        <source>The One With the Charger</source>
        <translation>Le chargeur providentiel</translation>
    </message>
    <message>
        <source>The Overdue Thank-You</source>
        <translation>Le merci qu’on te devait</translation>
    </message>
    <message>
        <source>The Patient Teacher</source>
        <translation>La patience en or</translation>
    </message>
    <message>
        <source>The Problem Solver</source>
        <translation>Toujours une solution</translation>
    </message>
    <message>
        <source>The Quiet Hero</source>
        <translation>La force tranquille</translation>
    </message>
    <message>
        <source>The Safe Pair of Hands</source>
        <translation>La valeur sûre</translation>
    </message>
    <message>
        <source>The Unbreakable Good Mood</source>
        <translation>La bonne humeur incassable</translation>
    </message>
    <message>
        <source>The Voice of the Party</source>
        <translation>La voix de la fête</translation>
    </message>
    <message>
        <source>The Well-Kept Password</source>
        <translation>Le mot de passe bien gardé</translation>
    </message>
    <message>
        <source>The dog barked, the parcel came, and nobody in the call ever knew.</source>
        <translation>Le chien aboyait, le colis arrivait, et personne dans l’appel n’en a rien su.</translation>
    </message>
    <message>
        <source>The lines were long and everything rang at once. You stayed kind to each caller.</source>
        <translation>Les files étaient longues et tout sonnait en même temps. Tu as gardé un mot gentil pour chaque appel.</translation>
    </message>
    <message>
        <source>There is a desk under there, you say. We believe you.</source>
        <translation>Il y a un bureau là-dessous, dis-tu. On te croit.</translation>
    </message>
    <message>
        <source>Together you carried what nobody could have carried alone.</source>
        <translation>Ensemble, vous avez porté ce qui était trop lourd pour une seule personne.</translation>
    </message>
    <message>
        <source>Two departments that hardly talked now laugh together. You began it.</source>
        <translation>Deux services qui se parlaient à peine rient maintenant ensemble. Tout est parti de toi.</translation>
    </message>
    <message>
        <source>We should have said it long ago: it would not work without you.</source>
        <translation>On aurait dû le dire depuis longtemps&#x202f;: sans toi, ça ne marcherait pas.</translation>
    </message>
    <message>
        <source>We wrote to you twice, only to read it again.</source>
        <translation>On t’a écrit deux fois, rien que pour le relire.</translation>
    </message>
    <message>
        <source>Whatever is handed to you is taken care of. Everybody can build on that.</source>
        <translation>Ce qu’on te confie est entre de bonnes mains. Tout le monde peut compter dessus.</translation>
    </message>
    <message>
        <source>Where others see a wall you look for the door, and find it.</source>
        <translation>Là où les autres voient un mur, tu cherches la porte, et tu la trouves.</translation>
    </message>
    <message>
        <source>Where we see columns you see a story, and it even adds up.</source>
        <translation>Là où nous voyons des colonnes, tu vois une histoire, et en plus le compte est bon.</translation>
    </message>
    <message>
        <source>While we slept, somebody answered. It was you.</source>
        <translation>Pendant que nous dormions, quelqu’un répondait. C’était toi.</translation>
    </message>
    <message>
        <source>Whoever comes in meets you first, and the day begins well.</source>
        <translation>Qui arrive te croise d’abord, et la journée commence bien.</translation>
    </message>
    <message>
        <source>You came to us not long ago, and it is hard to remember how we did without you.</source>
        <translation>Tu es là depuis peu, et on ne sait déjà plus comment on faisait sans toi.</translation>
    </message>
    <message>
        <source>You come in with cake exactly when we need it.</source>
        <translation>Tu arrives avec un gâteau juste quand il le faut.</translation>
    </message>
    <message>
        <source>You explain it a third time as kindly as the first.</source>
        <translation>Tu expliques la troisième fois aussi gentiment que la première.</translation>
    </message>
    <message>
        <source>You found more mustaches than we thought we had hidden.</source>
        <translation>Tu as trouvé plus de moustaches qu’on ne pensait en avoir caché.</translation>
    </message>
    <message>
        <source>You help before anybody asks, at your desk and three desks on.</source>
        <translation>Tu aides avant qu’on te le demande, à ton bureau et trois bureaux plus loin.</translation>
    </message>
    <message>
        <source>You know on Monday what there will be on Thursday.</source>
        <translation>Le lundi, tu sais déjà ce qu’on mangera jeudi.</translation>
    </message>
    <message>
        <source>You know where everything is, why it is so, and whom to ask.</source>
        <translation>Tu sais où tout se trouve, pourquoi c’est ainsi et à qui demander.</translation>
    </message>
    <message>
        <source>You let everybody win a little, and still lead.</source>
        <translation>Tu laisses tout le monde gagner un peu, et tu mènes quand même.</translation>
    </message>
    <message>
        <source>You listen until you have understood, and customers can hear it.</source>
        <translation>Tu écoutes jusqu’à ce que tu aies compris, et les clients l’entendent.</translation>
    </message>
    <message>
        <source>You made a fresh pot when you took the last cup. Each time. We checked.</source>
        <translation>Tu as refait du café chaque fois que tu as pris la dernière tasse. On a vérifié.</translation>
    </message>
    <message>
        <source>You make little noise and a great difference.</source>
        <translation>Peu de bruit, beaucoup d’effet.</translation>
    </message>
    <message>
        <source>You never forget one, and you bring the candles.</source>
        <translation>Tu n’en oublies jamais un, et tu apportes les bougies.</translation>
    </message>
    <message>
        <source>You sang, we cried. Both were wonderful.</source>
        <translation>Tu as chanté, nous avons pleuré. C’était merveilleux des deux côtés.</translation>
    </message>
    <message>
        <source>You saw it, you wanted it, and you left it for a colleague.</source>
        <translation>Tu l’as vu, tu l’as voulu, et tu l’as laissé aux autres.</translation>
    </message>
    <message>
        <source>You say what is true, even when it is not easy, and nobody is hurt by it.</source>
        <translation>Tu dis ce qui est vrai, même quand c’est difficile, sans blesser personne.</translation>
    </message>
    <message>
        <source>You stayed with a problem until it was solved, long after others would have gone home.</source>
        <translation>Tu n’as pas lâché le problème avant de l’avoir résolu, quand d’autres seraient partis depuis longtemps.</translation>
    </message>
    <message>
        <source>Your e-mails have titles that we would like to read as books.</source>
        <translation>Tes e-mails ont des titres qu’on aimerait lire en livres.</translation>
    </message>
    <message>
        <source>Your name stands in more thank-you letters than any other.</source>
        <translation>Ton nom est celui qui revient le plus dans les lettres de remerciement.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Cannot use it</source>
        <translation>N’en a pas l’usage</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>N’a pas répondu</translation>
    </message>
    <message>
        <source>Has left for today</source>
        <translation>Est déjà rentré chez soi</translation>
    </message>
    <message>
        <source>Has one already</source>
        <translation>En a déjà un</translation>
    </message>
    <message>
        <source>Is on another shift</source>
        <translation>Travaille à une autre heure</translation>
    </message>
    <message>
        <source>Leaves it to others</source>
        <translation>Le laisse aux autres</translation>
    </message>
</context>
<context>
    <name>RecipientScene</name>
    <message>
        <source>Next award</source>
        <translation>Prix suivant</translation>
    </message>
    <message>
        <source>Presented by %1</source>
        <translation>Remis par %1</translation>
    </message>
    <message>
        <source>Somebody who likes it quiet</source>
        <translation>Quelqu’un qui préfère la discrétion</translation>
    </message>
    <message>
        <source>The grand finale</source>
        <translation>Le grand final</translation>
    </message>
</context>
<context>
    <name>RecordAbout</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>May we show it?</source>
        <translation>On peut le montrer&#x202f;?</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>The organizer looks at it first. You can take it back: here as long as it waits, later by a word to the organizer.</source>
        <translation>L’organisation le regarde d’abord. Tu peux le reprendre&#x202f;: ici tant qu’il attend, plus tard en le disant à l’organisation.</translation>
    </message>
    <message>
        <source>Yes, show my film and my name on the screens of this office.</source>
        <translation>Oui, montrez mon film et mon nom sur les écrans de ce bureau.</translation>
    </message>
    <message>
        <source>Your role or team, if you like</source>
        <translation>Ton rôle ou ton équipe, si tu veux</translation>
    </message>
    <message>
        <source>Your thanks in one line, if you like</source>
        <translation>Ton merci en une ligne, si tu veux</translation>
    </message>
</context>
<context>
    <name>RecordDevice</name>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>RecordLook</name>
    <message>
        <source>How do you like it?</source>
        <translation>Il te plaît&#x202f;?</translation>
    </message>
    <message>
        <source>It is silent: there is no microphone here.</source>
        <translation>Il est muet&#x202f;: il n’y a pas de micro ici.</translation>
    </message>
    <message>
        <source>Nothing is heard in it. If you spoke, record it anew and choose another microphone.</source>
        <translation>On n’entend rien. Si tu as parlé, recommence en choisissant un autre micro.</translation>
    </message>
    <message>
        <source>Record anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Prendre celui-ci</translation>
    </message>
    <message>
        <source>Watch it again</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Your film</source>
        <translation>Ton film</translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message>
        <source>It is the card with your name and a code. Your name will stand below your film.</source>
        <translation>C’est la carte avec ton nom et un code. Ton nom sera écrit sous ton film.</translation>
    </message>
    <message>
        <source>Who says thanks?</source>
        <translation>Qui dit merci&#x202f;?</translation>
    </message>
</context>
<context>
    <name>RecordSent</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>ON FILM</source>
        <translation>DANS LA BOÎTE</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Merci&#x202f;!</translation>
    </message>
    <message>
        <source>The organizer looks at your film. After that it plays here with all the others.</source>
        <translation>L’organisation regarde ton film. Ensuite il passe ici avec tous les autres.</translation>
    </message>
</context>
<context>
    <name>RecordStage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Here we go</source>
        <translation>C’est parti</translation>
    </message>
    <message numerus="yes">
        <source>Look into the camera and say whom you thank, and what for. You have %Ln seconds.</source>
        <translation>
            <numerusform>Regarde la caméra et dis qui tu remercies, et pourquoi. Tu as %Ln seconde.</numerusform>
            <numerusform>Regarde la caméra et dis qui tu remercies, et pourquoi. Tu as %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>None here: your film will be silent.</source>
        <translation>Il n’y en a pas&#x202f;: ton film sera muet.</translation>
    </message>
    <message>
        <source>Nothing was kept. Plug the camera in again, or tell the organizer.</source>
        <translation>Rien n’a été gardé. Rebranche la caméra, ou préviens l’organisation.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>That did not work, and nothing was kept. Try once more.</source>
        <translation>Ça n’a pas marché, et rien n’a été gardé. Essaie encore une fois.</translation>
    </message>
    <message>
        <source>That was it</source>
        <translation>C’est tout</translation>
    </message>
    <message>
        <source>That was too short. Press Start and speak for a moment.</source>
        <translation>C’était trop court. Touche Commencer et parle un moment.</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>La caméra ne répond pas.</translation>
    </message>
    <message>
        <source>The camera wakes up</source>
        <translation>La caméra se réveille</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was kept. Tell the organizer.</source>
        <translation>Le disque est plein, rien n’a donc été gardé. Préviens l’organisation.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Le jeter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attends</translation>
    </message>
    <message>
        <source>We are listening</source>
        <translation>On t’écoute</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit la caméra</translation>
    </message>
    <message>
        <source>Which camera?</source>
        <translation>Quelle caméra&#x202f;?</translation>
    </message>
    <message>
        <source>Which microphone?</source>
        <translation>Quel micro&#x202f;?</translation>
    </message>
    <message>
        <source>Your thank-you on film</source>
        <translation>Ton merci en film</translation>
    </message>
</context>
<context>
    <name>RecordWaiting</name>
    <message>
        <source>Leave it there</source>
        <translation>Le laisser</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>The organizer has not looked at it yet. Take it back, and it is gone for good; then you may record another one.</source>
        <translation>L’organisation ne l’a pas encore regardé. Si tu le reprends, il disparaît pour de bon&#x202f;; tu peux ensuite en enregistrer un autre.</translation>
    </message>
    <message>
        <source>Your thank-you is waiting.</source>
        <translation>Ton merci attend.</translation>
    </message>
</context>
<context>
    <name>RedCarpetScreen</name>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave the red carpet?</source>
        <translation>Quitter le tapis rouge&#x202f;?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>The show waits at this very step. The organizer&apos;s PIN leads back to it.</source>
        <translation>Le spectacle attend exactement ici. Le code de l’organisateur y ramène.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>REHEARSAL</source>
        <translation>RÉPÉTITION</translation>
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
    <name>Result</name>
    <message>
        <source>%1 are equal and share their place.</source>
        <translation>%1 sont à égalité et partagent leur place.</translation>
    </message>
    <message>
        <source>%1 of %2 people voted.</source>
        <translation>%1 personnes sur %2 ont voté.</translation>
    </message>
    <message>
        <source>%1 were equal. Head to head parted them: %2</source>
        <translation>%1 étaient à égalité. Le face-à-face les a départagés&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 were equal. More top marks parted them: %2</source>
        <translation>%1 étaient à égalité. Les meilleures notes les ont départagés&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 were equal. The higher count parted them: %2</source>
        <translation>%1 étaient à égalité. Le plus grand nombre les a départagés&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 were equal. The lot parted them: %2</source>
        <translation>%1 étaient à égalité. Le sort les a départagés&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots were blank.</source>
        <translation>
            <numerusform>%Ln bulletin était blanc.</numerusform>
            <numerusform>%Ln bulletins étaient blancs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prefer it</source>
        <translation>
            <numerusform>%Ln le préfère</numerusform>
            <numerusform>%Ln le préfèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln étoile</numerusform>
            <numerusform>%Ln étoiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln voix</numerusform>
            <numerusform>%Ln voix</numerusform>
        </translation>
    </message>
    <message>
        <source>A lot needs %1 digits.</source>
        <translation>Un tirage a besoin de %1 chiffres.</translation>
    </message>
    <message>
        <source>As many as you like</source>
        <translation>Autant que l’on veut</translation>
    </message>
    <message>
        <source>Both ranks are multiplied by their weights and added. The lowest sum wins.</source>
        <translation>Chaque rang est multiplié par son poids, puis on additionne. La plus petite somme gagne.</translation>
    </message>
    <message>
        <source>Colleagues %1, judges %2, together %3</source>
        <translation>Collègues %1, jury %2, ensemble %3</translation>
    </message>
    <message>
        <source>Digits called for the lot: %1</source>
        <translation>Chiffres criés pour le sort&#x202f;: %1</translation>
    </message>
    <message>
        <source>Each judge&apos;s points make an order: 1 is the best, equals share the mean.</source>
        <translation>Les points de chaque juge donnent un ordre&#x202f;: 1 est le meilleur, les égaux partagent la moyenne.</translation>
    </message>
    <message>
        <source>Each judge&apos;s ranks, without names:</source>
        <translation>Les rangs de chaque juge, sans les noms&#x202f;:</translation>
    </message>
    <message>
        <source>Head to head</source>
        <translation>En face-à-face</translation>
    </message>
    <message>
        <source>Judges count for %1 %, colleagues for %2 %.</source>
        <translation>Le jury compte pour %1 %, les collègues pour %2 %.</translation>
    </message>
    <message>
        <source>Nobody knows before the vote is closed.</source>
        <translation>Personne ne sait avant la fermeture du vote.</translation>
    </message>
    <message>
        <source>Nobody takes part in this contest any more.</source>
        <translation>Plus personne ne participe à ce concours.</translation>
    </message>
    <message>
        <source>One choice each</source>
        <translation>Un seul choix</translation>
    </message>
    <message>
        <source>Ranks with instant run-off</source>
        <translation>Classement avec éliminations</translation>
    </message>
    <message>
        <source>Stars with a run-off</source>
        <translation>Étoiles et duel final</translation>
    </message>
    <message>
        <source>The lot was drawn already.</source>
        <translation>Le tirage est déjà fait.</translation>
    </message>
    <message>
        <source>The mean over the judges makes the judges&apos; order, with five or more without the highest and the lowest for each costume.</source>
        <translation>La moyenne des juges donne l’ordre du jury&#x202f;; à partir de cinq, sans le plus haut et le plus bas de chaque costume.</translation>
    </message>
    <message>
        <source>The mean over the judges makes the judges&apos; order.</source>
        <translation>La moyenne des juges donne l’ordre du jury.</translation>
    </message>
    <message>
        <source>There is nothing to draw a lot for.</source>
        <translation>Il n’y a rien à départager.</translation>
    </message>
    <message>
        <source>This contest was called off: nothing was counted.</source>
        <translation>Ce concours a été annulé&#x202f;: rien n’a été compté.</translation>
    </message>
</context>
<context>
    <name>ResultAwards</name>
    <message numerus="yes">
        <source>%Ln awards for the podium</source>
        <translation>
            <numerusform>%Ln distinction pour le podium</numerusform>
            <numerusform>%Ln distinctions pour le podium</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Each on the podium has an award of this contest already.</source>
        <translation>Tout le monde sur le podium a déjà sa distinction de ce concours.</translation>
    </message>
    <message>
        <source>Make them, and the certificates</source>
        <translation>Les créer, avec les diplômes</translation>
    </message>
    <message>
        <source>The room has not seen the result yet. Awards are in the list of awards at once.</source>
        <translation>La salle n’a pas encore vu le résultat. Les distinctions sont aussitôt dans leur liste.</translation>
    </message>
    <message>
        <source>They have their awards</source>
        <translation>Les distinctions sont faites</translation>
    </message>
    <message>
        <source>To the certificates</source>
        <translation>Aux diplômes</translation>
    </message>
    <message>
        <source>What would become awards</source>
        <translation>Ce qui deviendrait des distinctions</translation>
    </message>
</context>
<context>
    <name>ResultCheck</name>
    <message>
        <source>All ballots: with the kiosk&apos;s program this counts them again. ballots.csv opens in any spreadsheet, too, so you can add it up by hand.</source>
        <translation>Tous les bulletins&#x202f;: avec le programme de la borne, ceci les recompte. ballots.csv s’ouvre aussi dans tout tableur&#x202f;: tu peux additionner à la main.</translation>
    </message>
    <message>
        <source>How to count %1 again</source>
        <translation>Comment recompter %1</translation>
    </message>
    <message>
        <source>The list on the wall and this one are the same if this prints the fingerprint on the wall:</source>
        <translation>La liste au mur et celle-ci sont les mêmes si ceci affiche l’empreinte du mur&#x202f;:</translation>
    </message>
    <message>
        <source>There are as many ballots as people who voted. Who voted is known, what they chose is not: nothing here leads from a code to a name.</source>
        <translation>Il y a autant de bulletins que de votants. On sait qui a voté, pas ce qui a été choisi&#x202f;: rien ici ne mène d’un code à un nom.</translation>
    </message>
    <message>
        <source>Your own ballot: look for the code that the kiosk showed you in ballots.txt. Beside it stands what you chose, by the numbers of the costumes. Nobody but you knows your code.</source>
        <translation>Ton bulletin&#x202f;: cherche dans ballots.txt le code que la borne t’a montré. À côté, il y a ton choix, par numéros de costumes. Toi seul connais ton code.</translation>
    </message>
</context>
<context>
    <name>ResultCount</name>
    <message>
        <source>%L1 of %L2 people voted.</source>
        <translation>%L1 personnes sur %L2 ont voté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots were blank.</source>
        <translation>
            <numerusform>%Ln bulletin était blanc.</numerusform>
            <numerusform>%Ln bulletins étaient blancs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ResultLook</name>
    <message>
        <source>%L1 of %L2 people voted.</source>
        <translation>%L1 personnes sur %L2 ont voté.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Everybody knows it</source>
        <translation>Tout le monde le sait</translation>
    </message>
    <message>
        <source>If somebody looks over your shoulder, wait a moment: the next page says who won.</source>
        <translation>Si quelqu’un regarde par-dessus ton épaule, attends un peu&#x202f;: la page suivante dit qui a gagné.</translation>
    </message>
    <message>
        <source>It is closed, and nobody knows yet</source>
        <translation>Le vote est fermé, et personne ne sait encore</translation>
    </message>
    <message>
        <source>Show the result here</source>
        <translation>Montrer le résultat ici</translation>
    </message>
    <message>
        <source>Somebody on the podium has won something else already. Look before the show.</source>
        <translation>Quelqu’un sur le podium a déjà gagné autre chose. Regarde avant le spectacle.</translation>
    </message>
    <message>
        <source>To the stage, without looking</source>
        <translation>Sur scène, sans regarder</translation>
    </message>
</context>
<context>
    <name>ResultLot</name>
    <message>
        <source>All digits are there</source>
        <translation>Tous les chiffres sont là</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Call a digit: %L1 of %L2</source>
        <translation>Criez un chiffre&#x202f;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>Draw the lot</source>
        <translation>Tirer au sort</translation>
    </message>
    <message>
        <source>Equal so far:</source>
        <translation>À égalité jusqu’ici&#x202f;:</translation>
    </message>
    <message>
        <source>Nobody can choose it</source>
        <translation>Personne ne peut le choisir</translation>
    </message>
    <message>
        <source>Publish the list of ballots first, or hang it up: its fingerprint is on this page. Then twenty people call a digit each, 0 to 9. The order of the equals follows from the list and the digits together, and everybody can compute it again. It is drawn once.</source>
        <translation>Publie d’abord la liste des bulletins, ou accroche-la&#x202f;: son empreinte est sur cette page. Ensuite, vingt personnes crient chacune un chiffre de 0 à 9. L’ordre des ex æquo découle de la liste et des chiffres ensemble, et tout le monde peut le recalculer. On ne tire qu’une fois.</translation>
    </message>
    <message>
        <source>The list of ballots: %1</source>
        <translation>La liste des bulletins&#x202f;: %1</translation>
    </message>
    <message>
        <source>What happens here?</source>
        <translation>Que se passe-t-il ici&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ResultMethods</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>The same ballots of the colleagues, counted otherwise. Only the announced method decides: with another one, people might have voted otherwise.</source>
        <translation>Les mêmes bulletins des collègues, comptés autrement. Seule la méthode annoncée décide&#x202f;: avec une autre, on aurait peut-être voté autrement.</translation>
    </message>
    <message>
        <source>With other methods</source>
        <translation>Avec d’autres méthodes</translation>
    </message>
</context>
<context>
    <name>ResultOff</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Nothing was counted, and nothing ever will be. Why it was called off is in the journal.</source>
        <translation>Rien n’a été compté, et rien ne le sera. Le journal dit pourquoi il a été annulé.</translation>
    </message>
</context>
<context>
    <name>ResultPaper</name>
    <message numerus="yes">
        <source>%Ln more on the next page</source>
        <translation>
            <numerusform>%Ln autre à la page suivante</numerusform>
            <numerusform>%Ln autres à la page suivante</numerusform>
        </translation>
    </message>
    <message>
        <source>All ballots</source>
        <translation>Tous les bulletins</translation>
    </message>
    <message>
        <source>Find the code that the kiosk showed you: beside it stands your ballot.</source>
        <translation>Cherche le code que la borne t’a montré&#x202f;: à côté, c’est ton bulletin.</translation>
    </message>
    <message>
        <source>Fingerprint of the list</source>
        <translation>Empreinte de la liste</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Première place</translation>
    </message>
    <message numerus="yes">
        <source>First place, shared by %Ln</source>
        <translation>
            <numerusform>Première place, à %Ln</numerusform>
            <numerusform>Première place, partagée à %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody voted.</source>
        <translation>Personne n’a voté.</translation>
    </message>
    <message>
        <source>Numbers are those of the costumes. Nobody but you knows your code.</source>
        <translation>Les numéros sont ceux des costumes. Toi seul connais ton code.</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Le résultat</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>blanc</translation>
    </message>
</context>
<context>
    <name>ResultPlaces</name>
    <message>
        <source>Awards</source>
        <translation>Distinctions</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Draw the lot</source>
        <translation>Tirer au sort</translation>
    </message>
    <message>
        <source>Every costume was withdrawn. Its ballots are kept and can be published.</source>
        <translation>Tous les costumes ont été retirés. Les bulletins sont gardés et peuvent être publiés.</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Le décompte</translation>
    </message>
    <message>
        <source>Judges and colleagues</source>
        <translation>Jury et collègues</translation>
    </message>
    <message>
        <source>Nobody is left to win</source>
        <translation>Plus personne ne peut gagner</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>L’emporter</translation>
    </message>
    <message>
        <source>The first place waits for a lot</source>
        <translation>La première place attend le sort</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Le résultat</translation>
    </message>
    <message>
        <source>The show again</source>
        <translation>Revoir le spectacle</translation>
    </message>
    <message>
        <source>To the stage</source>
        <translation>Sur scène</translation>
    </message>
    <message>
        <source>With other methods</source>
        <translation>Avec d’autres méthodes</translation>
    </message>
</context>
<context>
    <name>ResultPublish</name>
    <message>
        <source>Choose another stick or folder. The votes are safe on the kiosk.</source>
        <translation>Choisis une autre clé ou un autre dossier. Les votes sont en sécurité sur la borne.</translation>
    </message>
    <message>
        <source>Nothing can be written to this place.</source>
        <translation>On ne peut rien écrire à cet endroit.</translation>
    </message>
    <message>
        <source>Put the stick back in, or choose another place. The votes are safe on the kiosk.</source>
        <translation>Rebranche la clé, ou choisis un autre endroit. Les votes sont en sécurité sur la borne.</translation>
    </message>
    <message>
        <source>There is not enough room in this place, so nothing was written.</source>
        <translation>Il n’y a pas assez de place ici, donc rien n’a été écrit.</translation>
    </message>
    <message>
        <source>This place is gone, so nothing was written.</source>
        <translation>Cet endroit a disparu, donc rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>ResultShare</name>
    <message>
        <source>%1 is here: %2. A stick may be taken out now.</source>
        <translation>%1 est ici&#x202f;: %2. Une clé peut maintenant être retirée.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As CSV</source>
        <translation>En CSV</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>For Excel</source>
        <translation>Pour Excel</translation>
    </message>
    <message>
        <source>It is saved as %1. One you make later takes its place.</source>
        <translation>Il est enregistré sous le nom %1. Un plus récent le remplacera.</translation>
    </message>
    <message>
        <source>It is written.</source>
        <translation>C’est écrit.</translation>
    </message>
    <message>
        <source>Its papers speak</source>
        <translation>Ses papiers parlent</translation>
    </message>
    <message>
        <source>Leave the stick in until it is done.</source>
        <translation>Laisse la clé jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>List of ballots</source>
        <translation>Liste des bulletins</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Published is a folder with the result, every ballot under its code, the judges&apos; ranks without their names, and how to count it all again in four languages.</source>
        <translation>On publie un dossier avec le résultat, chaque bulletin sous son code, les rangs du jury sans les noms, et comment tout recompter, en quatre langues.</translation>
    </message>
    <message>
        <source>Result for the wall</source>
        <translation>Résultat pour le mur</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>L’emporter</translation>
    </message>
    <message>
        <source>The room has not seen the result yet. Whatever you take from here tells it.</source>
        <translation>La salle n’a pas encore vu le résultat. Tout ce que tu emportes d’ici le dit.</translation>
    </message>
    <message>
        <source>Wonderful</source>
        <translation>Merveilleux</translation>
    </message>
    <message>
        <source>Your paper is ready.</source>
        <translation>Ton papier est prêt.</translation>
    </message>
</context>
<context>
    <name>ResultWaiting</name>
    <message>
        <source>%L1 of %L2 voted</source>
        <translation>%L1 sur %L2 ont voté</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>No judges in this contest: colleagues decide alone.</source>
        <translation>Pas de jury dans ce concours&#x202f;: les collègues décident seuls.</translation>
    </message>
    <message>
        <source>Who is ahead is nowhere written, not even here. It is counted when the vote is closed.</source>
        <translation>Qui est en tête n’est écrit nulle part, pas même ici. On compte quand le vote est fermé.</translation>
    </message>
</context>
<context>
    <name>ResultWeight</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Ranks of judges and colleagues</source>
        <translation>Rangs du jury et des collègues</translation>
    </message>
    <message>
        <source>Would another weight change the winner?</source>
        <translation>Un autre poids changerait-il le gagnant&#x202f;?</translation>
    </message>
</context>
<context>
    <name>RoundBars</name>
    <message>
        <source>Rounds of the count</source>
        <translation>Tours du décompte</translation>
    </message>
</context>
<context>
    <name>RulesSheet</name>
    <message>
        <source>Make it in A4</source>
        <translation>La faire en A4</translation>
    </message>
    <message>
        <source>Make it in Letter</source>
        <translation>La faire en Letter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The rules are ready.</source>
        <translation>Les règles sont prêtes.</translation>
    </message>
    <message>
        <source>The rules, for the wall</source>
        <translation>Les règles, à afficher</translation>
    </message>
    <message>
        <source>They are saved as %1 in %2. When you change the draw, make them again.</source>
        <translation>Elles sont enregistrées sous %1 dans %2. Si tu changes le tirage, refais-les.</translation>
    </message>
    <message>
        <source>Who may enter, what can be won, how winners are found: a page for each language of your event. Post it before the week begins.</source>
        <translation>Qui participe, ce qu’on gagne, comment on trouve les gagnants&#x202f;: une page par langue de ton événement. Affiche-la avant le début de la semaine.</translation>
    </message>
    <message>
        <source>Writing the rules</source>
        <translation>Les règles s’écrivent</translation>
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
    <name>SeatHead</name>
    <message>
        <source>Prize %L1 of %L2</source>
        <translation>Lot %L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>And to nominate, or to print a keepsake?</source>
        <translation>Et pour proposer quelqu’un, ou imprimer un souvenir&#x202f;?</translation>
    </message>
    <message>
        <source>And to record a thank-you?</source>
        <translation>Et pour enregistrer un merci&#x202f;?</translation>
    </message>
    <message>
        <source>And to see their tickets in a prize draw?</source>
        <translation>Et pour voir leurs tickets d’un tirage au sort&#x202f;?</translation>
    </message>
    <message>
        <source>And to vote?</source>
        <translation>Et pour voter&#x202f;?</translation>
    </message>
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
        <source>How do visitors say who they are?</source>
        <translation>Comment les visiteurs disent-ils qui ils sont&#x202f;?</translation>
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
        <source>Loud</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Name and PIN</source>
        <translation>Nom et code PIN</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
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
        <source>Pick their name</source>
        <translation>Choisir leur nom</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Doucement</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Scan their pass</source>
        <translation>Scanner leur badge</translation>
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
    <message>
        <source>Videos while nobody is here</source>
        <translation>Les vidéos quand il n’y a personne</translation>
    </message>
    <message>
        <source>Visitors may record a thank-you, if there is a camera</source>
        <translation>Les visiteurs peuvent enregistrer un merci, s’il y a une caméra</translation>
    </message>
    <message>
        <source>Who is not in the list may add themselves</source>
        <translation>Qui n’est pas dans la liste peut s’ajouter</translation>
    </message>
    <message>
        <source>Without sound</source>
        <translation>Sans le son</translation>
    </message>
</context>
<context>
    <name>SheetFacts</name>
    <message numerus="yes">
        <source>%Ln colleagues say a digit each.</source>
        <translation>
            <numerusform>%Ln collègue dit un chiffre.</numerusform>
            <numerusform>%Ln collègues disent chacun un chiffre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln throws of a die with six sides.</source>
        <translation>
            <numerusform>%Ln lancer d’un dé à six faces.</numerusform>
            <numerusform>%Ln lancers d’un dé à six faces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln throws of a die with ten sides.</source>
        <translation>
            <numerusform>%Ln lancer d’un dé à dix faces.</numerusform>
            <numerusform>%Ln lancers d’un dé à dix faces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>A public number that nobody here can choose.</source>
        <translation>Un nombre public que personne ici ne peut choisir.</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Fermé le %1</translation>
    </message>
    <message>
        <source>Draw number %L1, after the one that left %2.</source>
        <translation>Tirage numéro %L1, après celui qui a laissé %2.</translation>
    </message>
    <message>
        <source>Draw number %L1.</source>
        <translation>Tirage numéro %L1.</translation>
    </message>
    <message>
        <source>Fingerprint of the list</source>
        <translation>Empreinte de la liste</translation>
    </message>
    <message>
        <source>Fingerprint of the secret</source>
        <translation>Empreinte du secret</translation>
    </message>
    <message>
        <source>Somebody calls out a word.</source>
        <translation>Quelqu’un lance un mot.</translation>
    </message>
    <message>
        <source>Ticket log: line %L1, seal %2.</source>
        <translation>Registre des tickets&#x202f;: ligne %L1, sceau %2.</translation>
    </message>
    <message>
        <source>What comes now</source>
        <translation>Et maintenant</translation>
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
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>With new codes</source>
        <translation>Avec de nouveaux codes</translation>
    </message>
</context>
<context>
    <name>SheetMaking</name>
    <message>
        <source>Drawing your mustaches</source>
        <translation>Tes moustaches se dessinent</translation>
    </message>
    <message>
        <source>Each one gets its own code.</source>
        <translation>Chacune reçoit son propre code.</translation>
    </message>
    <message>
        <source>It is saved as %1. Print it, cut it out, hide them all. Keep it safe: nobody else has these codes.</source>
        <translation>Elle est enregistrée sous %1. Imprime, découpe, cache-les toutes. Garde-la bien&#x202f;: personne d’autre n’a ces codes.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Your sheet is ready.</source>
        <translation>Ta planche est prête.</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Break the draw off</source>
        <translation>Arrêter le tirage</translation>
    </message>
    <message>
        <source>Choose a stick</source>
        <translation>Choisir une clé</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Has everybody who wanted it a photo?</source>
        <translation>Tous ceux qui voulaient une photo l’ont&#x202f;?</translation>
    </message>
    <message>
        <source>If this kiosk breaks, the page in the envelope saves the draw. It goes onto a stick. Print it where nobody looks, seal it, give it to a witness, and empty the stick.</source>
        <translation>Si la borne tombe en panne, la page dans l’enveloppe sauve le tirage. Elle va sur une clé. Imprime-la à l’abri des regards, scelle-la, donne-la à un témoin et vide la clé.</translation>
    </message>
    <message>
        <source>If this kiosk breaks, the page in the envelope saves the draw. Stand at the printer, let nobody read it, seal it, and give it to a witness.</source>
        <translation>Si ce kiosque tombe en panne, la page de l’enveloppe sauve le tirage. Tiens-toi à l’imprimante, que personne ne la lise, scelle-la et confie-la à un témoin.</translation>
    </message>
    <message>
        <source>It is in the folder prints: %1</source>
        <translation>Elle est dans le dossier prints&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Papers and more</source>
        <translation>Papiers et plus</translation>
    </message>
    <message>
        <source>Photograph this!</source>
        <translation>Prends-le en photo&#x202f;!</translation>
    </message>
    <message>
        <source>Print it now</source>
        <translation>L’imprimer maintenant</translation>
    </message>
    <message>
        <source>The paper is drawn</source>
        <translation>Le papier se dessine</translation>
    </message>
    <message>
        <source>The secret for a sealed envelope</source>
        <translation>Le secret pour une enveloppe scellée</translation>
    </message>
    <message>
        <source>The secret&apos;s page is on %1. Nothing of it stays here.</source>
        <translation>La page du secret est sur %1. Il n’en reste rien ici.</translation>
    </message>
    <message>
        <source>The secret, for a witness</source>
        <translation>Le secret, pour un témoin</translation>
    </message>
    <message>
        <source>The sheet is ready.</source>
        <translation>La feuille est prête.</translation>
    </message>
    <message>
        <source>Then nobody can change the list in secret. After this the room is asked, and the sheet is gone from the screen.</source>
        <translation>Alors personne ne peut changer la liste en secret. Ensuite on interroge la salle, et la feuille quitte l’écran.</translation>
    </message>
    <message>
        <source>This sheet as a PDF</source>
        <translation>Cette feuille en PDF</translation>
    </message>
    <message>
        <source>Was I in?</source>
        <translation>J’y étais&#x202f;?</translation>
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
    <name>ShiftEditor</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Give them to</source>
        <translation>Les donner à</translation>
    </message>
    <message>
        <source>It ends when it begins. Move one of them, or choose all day.</source>
        <translation>La fin tombe sur le début. Décale l’un des deux, ou choisis toute la journée.</translation>
    </message>
    <message>
        <source>Nobody is in a team of this name now. Does it have another name? Give these hours to it, or remove them.</source>
        <translation>Plus personne n’est dans une équipe de ce nom. A-t-elle changé de nom&#x202f;? Donne-lui ces horaires, ou retire-les.</translation>
    </message>
    <message>
        <source>Past midnight, into the morning after.</source>
        <translation>Après minuit, jusqu’au lendemain matin.</translation>
    </message>
    <message>
        <source>The people of this team claim in these hours only, so that every shift finds as much.</source>
        <translation>Cette équipe ne réclame qu’à ces heures-là, pour que chaque service en trouve autant.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>Shifts</name>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>From %1 to %2 in the morning after</source>
        <translation>De %1 à %2 le lendemain matin</translation>
    </message>
    <message>
        <source>No such team now</source>
        <translation>Cette équipe n’existe plus</translation>
    </message>
</context>
<context>
    <name>ShiftsScreen</name>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Retirer ces horaires</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Shift hours</source>
        <translation>Horaires d’équipe</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Teams come with the list of people. As soon as there is one, its hours stand here.</source>
        <translation>Les équipes arrivent avec la liste des gens. Dès qu’il y en a une, ses horaires sont ici.</translation>
    </message>
    <message>
        <source>Touch a team to give it hours of its own. All the others claim all day.</source>
        <translation>Touche une équipe pour lui donner ses propres horaires. Les autres réclament toute la journée.</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message>
        <source>Is the disk full? Make room, and make it again. The draw itself is safe.</source>
        <translation>Le disque est-il plein&#x202f;? Faites de la place, puis recommencez. Le tirage lui-même est en sûreté.</translation>
    </message>
    <message>
        <source>The paper could not be kept.</source>
        <translation>Le papier n’a pas pu être gardé.</translation>
    </message>
</context>
<context>
    <name>ShowStep</name>
    <message>
        <source>Back to the stage</source>
        <translation>Retour à la scène</translation>
    </message>
</context>
<context>
    <name>ShowYourPass</name>
    <message>
        <source>Hold your pass under the scanner.</source>
        <translation>Tiens ton badge sous le lecteur.</translation>
    </message>
</context>
<context>
    <name>SignaturePage</name>
    <message>
        <source>A name, as it stands below the line</source>
        <translation>Un nom, comme sous le trait</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>En tant que quoi&#x202f;?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Retour sans enregistrer</translation>
    </message>
    <message>
        <source>Head of Service, your colleagues ...</source>
        <translation>Responsable du service, tes collègues ...</translation>
    </message>
    <message>
        <source>How certificates look</source>
        <translation>L’aspect des diplômes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The first signature</source>
        <translation>La première signature</translation>
    </message>
    <message>
        <source>The second signature</source>
        <translation>La deuxième signature</translation>
    </message>
    <message>
        <source>The signature</source>
        <translation>La signature</translation>
    </message>
    <message>
        <source>The signature as a picture. Without one there is a line to sign on.</source>
        <translation>La signature en image. Sans elle, un trait pour signer.</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>Qui signe&#x202f;?</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Sans elle</translation>
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
    <name>StarRow</name>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln étoile</numerusform>
            <numerusform>%Ln étoiles</numerusform>
        </translation>
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
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>Choisis un autre dossier, ou demande le droit d’y écrire.</translation>
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
        <source>Nothing can be written into the folder %1.</source>
        <translation>Impossible d’écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>Restore the newest backup into a new folder.</source>
        <translation>Restaure la dernière sauvegarde dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>See whether the disk is full, then make the sheet again.</source>
        <translation>Regarde si le disque est plein, puis refais la planche.</translation>
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
        <source>The sheet could not be written.</source>
        <translation>La planche n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation>Il y a déjà un fichier %1. Choisis un autre nom.</translation>
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
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
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
    <name>StruckFind</name>
    <message>
        <source>A name or a staff number</source>
        <translation>Un nom ou un matricule</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters.</source>
        <translation>Personne. Essaie avec moins de lettres.</translation>
    </message>
    <message>
        <source>People show up here as you type.</source>
        <translation>Les noms apparaissent ici pendant que tu écris.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Who may not win</source>
        <translation>Qui ne peut pas gagner</translation>
    </message>
</context>
<context>
    <name>StruckList</name>
    <message>
        <source>%1 may win again.</source>
        <translation>%1 peut de nouveau gagner.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Everybody may win. Add who runs the draw or gave a prize: that looks better, and nobody has to wonder.</source>
        <translation>Tout le monde peut gagner. Ajoute qui mène le tirage ou a offert un lot&#x202f;: c’est plus net, et personne ne se pose de questions.</translation>
    </message>
    <message>
        <source>Prize draws</source>
        <translation>Tirages au sort</translation>
    </message>
    <message>
        <source>Their tickets stay on the list and are passed over. Code and reason are published with each draw, so that everybody can check.</source>
        <translation>Leurs tickets restent dans la liste et sont sautés. Code et raison sont publiés avec chaque tirage, pour que chacun puisse vérifier.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Who may not win</source>
        <translation>Qui ne peut pas gagner</translation>
    </message>
</context>
<context>
    <name>StruckNames</name>
    <message>
        <source>said no, thank you</source>
        <translation>a dit non merci</translation>
    </message>
    <message>
        <source>was not here</source>
        <translation>n’était pas là</translation>
    </message>
</context>
<context>
    <name>StruckReason</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>In your own words, or touch one below</source>
        <translation>Avec tes mots, ou touche une raison ci-dessous</translation>
    </message>
    <message>
        <source>May not win</source>
        <translation>Ne peut pas gagner</translation>
    </message>
    <message>
        <source>May win again</source>
        <translation>Peut de nouveau gagner</translation>
    </message>
    <message>
        <source>Published: %1 and the reason. No name, but colleagues may know whose code it is.</source>
        <translation>Publié&#x202f;: %1 et la raison. Pas de nom, mais des collègues savent peut-être à qui est ce code.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Who may not win</source>
        <translation>Qui ne peut pas gagner</translation>
    </message>
    <message>
        <source>Why? Everybody reads it.</source>
        <translation>Pourquoi&#x202f;? Tout le monde le lira.</translation>
    </message>
</context>
<context>
    <name>SuspenseScene</name>
    <message>
        <source>And the winner is...</source>
        <translation>Et le lot va à...</translation>
    </message>
    <message>
        <source>And the winners are...</source>
        <translation>Et les lots vont à...</translation>
    </message>
    <message>
        <source>Show it now</source>
        <translation>Montrer maintenant</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne se laisse pas lire.</translation>
    </message>
    <message>
        <source>Ballots are read from files that end in %1.</source>
        <translation>Les bulletins se lisent dans des fichiers qui finissent par %1.</translation>
    </message>
    <message>
        <source>Check its name and place, then try again.</source>
        <translation>Vérifie son nom et son emplacement, puis réessaie.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read as a ballot.</source>
        <translation>La ligne %1 ne se lit pas comme un bulletin.</translation>
    </message>
    <message>
        <source>Line %1 gives more than %2 stars.</source>
        <translation>La ligne %1 donne plus de %2 étoiles.</translation>
    </message>
    <message>
        <source>Some candidates have stars in this file, others have none.</source>
        <translation>Dans ce fichier, certains candidats ont des étoiles, d’autres non.</translation>
    </message>
    <message>
        <source>There are %1 candidates. At most %2 can be counted.</source>
        <translation>Il y a %1 candidats. On en compte %2 au plus.</translation>
    </message>
    <message>
        <source>There is no ballot in this file.</source>
        <translation>Il n’y a pas de bulletin dans ce fichier.</translation>
    </message>
    <message>
        <source>There is no contest %1 here, only: %2</source>
        <translation>Il n’y a pas de concours %1 ici, seulement&#x202f;: %2</translation>
    </message>
    <message>
        <source>These ballots rank. STAR needs stars from 0 to 5 for each candidate.</source>
        <translation>Ces bulletins classent. STAR demande de 0 à 5 étoiles par candidat.</translation>
    </message>
    <message>
        <source>This file is too large to be read at once.</source>
        <translation>Ce fichier est trop grand pour être lu d’un coup.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>Deux colonnes portent le même nom.</translation>
    </message>
</context>
<context>
    <name>TeamList</name>
    <message numerus="yes">
        <source>%Ln inactive</source>
        <translation>
            <numerusform>%Ln inactif</numerusform>
            <numerusform>%Ln inactifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamsScreen</name>
    <message numerus="yes">
        <source>%Ln people are in it. They keep their tickets whatever the team is called.</source>
        <translation>
            <numerusform>%Ln personne en fait partie. Elle garde ses tickets, quel que soit le nom de l’équipe.</numerusform>
            <numerusform>%Ln personnes en font partie. Elles gardent leurs tickets, quel que soit le nom de l’équipe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln teams</source>
        <translation>
            <numerusform>%Ln équipe</numerusform>
            <numerusform>%Ln équipes</numerusform>
        </translation>
    </message>
    <message>
        <source>All of %1 will be in %2. Nothing tells them apart afterwards.</source>
        <translation>Tous ceux de %1 seront dans %2. Rien ne les distingue ensuite.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Join it with another team</source>
        <translation>La réunir avec une autre équipe</translation>
    </message>
    <message>
        <source>Join the two teams?</source>
        <translation>Réunir les deux équipes&#x202f;?</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Les réunir</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Nom de l’équipe</translation>
    </message>
    <message>
        <source>No teams yet. They come with your list, or with the first person you put into one.</source>
        <translation>Pas encore d’équipe. Elles viennent avec ta liste, ou avec la première personne que tu mets dans une.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Enregistrer le nom</translation>
    </message>
    <message>
        <source>Show its people</source>
        <translation>Voir ses membres</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Which team do they join?</source>
        <translation>Quelle équipe rejoignent-ils&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ThanksLine</name>
    <message>
        <source>Record a thank-you</source>
        <translation>Enregistre un merci</translation>
    </message>
    <message>
        <source>Say thanks with a card</source>
        <translation>Dis merci avec une carte</translation>
    </message>
    <message>
        <source>Say thanks: a card, a film</source>
        <translation>Dis merci&#x202f;: une carte, un film</translation>
    </message>
    <message>
        <source>Say thanks: an award, a card</source>
        <translation>Dis merci&#x202f;: un prix, une carte</translation>
    </message>
    <message>
        <source>Say thanks: an award, a card, a film</source>
        <translation>Dis merci&#x202f;: un prix, une carte, un film</translation>
    </message>
    <message>
        <source>Say thanks: an award, a film</source>
        <translation>Dis merci&#x202f;: un prix, un film</translation>
    </message>
    <message>
        <source>Who deserves an award?</source>
        <translation>Qui mérite un prix&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>A page to color</source>
        <translation>Une page à colorier</translation>
    </message>
    <message>
        <source>A thank-you card</source>
        <translation>Une carte de remerciement</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose, write, print</source>
        <translation>Choisis, écris, imprime</translation>
    </message>
    <message>
        <source>Printed here, colored by you</source>
        <translation>Imprimée ici, coloriée par toi</translation>
    </message>
    <message>
        <source>Propose an award</source>
        <translation>Propose un prix</translation>
    </message>
    <message>
        <source>Record it here, in a minute</source>
        <translation>À enregistrer ici, en une minute</translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation>Dire merci</translation>
    </message>
    <message>
        <source>Thanks on film</source>
        <translation>Merci en film</translation>
    </message>
    <message>
        <source>Who deserves one?</source>
        <translation>Qui en mérite un&#x202f;?</translation>
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
    <name>TitleScene</name>
    <message>
        <source>And it goes to...</source>
        <translation>Et il revient à...</translation>
    </message>
    <message>
        <source>Award %L1 of %L2</source>
        <translation>Prix %L1 sur %L2</translation>
    </message>
    <message>
        <source>Presented by %1</source>
        <translation>Remis par %1</translation>
    </message>
    <message>
        <source>Show who it is</source>
        <translation>Voir qui c’est</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A day off</source>
        <translation>Un jour de congé</translation>
    </message>
    <message>
        <source>Best decorated desk</source>
        <translation>Le bureau le mieux décoré</translation>
    </message>
    <message>
        <source>Coffee for a week</source>
        <translation>Une semaine de café</translation>
    </message>
    <message>
        <source>Customer Service Week</source>
        <translation>Semaine du service client</translation>
    </message>
    <message>
        <source>Dinner for two</source>
        <translation>Un dîner pour deux</translation>
    </message>
    <message>
        <source>Friday&apos;s big draw</source>
        <translation>Le grand tirage du vendredi</translation>
    </message>
    <message>
        <source>The fire alarm rang.</source>
        <translation>L’alarme incendie a sonné.</translation>
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
    <name>Twice</name>
    <message>
        <source>%1 has an award already: “%2”.</source>
        <translation>%1 a déjà une distinction&#x202f;: «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 is first in “%2”, too.</source>
        <translation>%1 est aussi en tête de «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 won a prize in a draw.</source>
        <translation>%1 a gagné un lot à un tirage.</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>deuxième place</translation>
    </message>
    <message>
        <source>third place</source>
        <translation>troisième place</translation>
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
    <name>Verify</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check its name and place, then try again.</source>
        <translation>Vérifie son nom et son emplacement, puis réessaie.</translation>
    </message>
</context>
<context>
    <name>VideoAnswer</name>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce&#x202f;?</translation>
    </message>
</context>
<context>
    <name>VideoCaptionsScreen</name>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est bon</translation>
    </message>
    <message>
        <source>Visitors see them in their language; where there are none in it, in another one. A file to fill in opens in any text editor.</source>
        <translation>Chacun les voit dans sa langue&#x202f;; s’il n’y en a pas, dans une autre. Un fichier à remplir s’ouvre dans n’importe quel éditeur de texte.</translation>
    </message>
</context>
<context>
    <name>VideoDesk</name>
    <message>
        <source>%1 got another place.</source>
        <translation>%1 a changé de place.</translation>
    </message>
    <message>
        <source>%1 is on %2. Write over the dots, then choose it here.</source>
        <translation>%1 est sur %2. Remplace les points, puis choisis le fichier ici.</translation>
    </message>
    <message>
        <source>%1 joined the playlist.</source>
        <translation>%1 a rejoint la liste de lecture.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 a été ajoutée.</translation>
    </message>
    <message>
        <source>%1 was converted.</source>
        <translation>%1 a été convertie.</translation>
    </message>
    <message>
        <source>%1 was switched off.</source>
        <translation>%1 a été désactivée.</translation>
    </message>
    <message>
        <source>%1 was switched on.</source>
        <translation>%1 a été activée.</translation>
    </message>
    <message>
        <source>%1 was taken out.</source>
        <translation>%1 a été retirée.</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1, %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions are shown from now on.</source>
        <translation>
            <numerusform>%Ln sous-titre est affiché désormais.</numerusform>
            <numerusform>%Ln sous-titres sont affichés désormais.</numerusform>
        </translation>
    </message>
    <message>
        <source>A written message, shown as a card.</source>
        <translation>Un message écrit, montré comme une carte.</translation>
    </message>
    <message>
        <source>All day, every day</source>
        <translation>Toute la journée, tous les jours</translation>
    </message>
    <message numerus="yes">
        <source>At %Ln times</source>
        <translation>
            <numerusform>À %Ln moment</numerusform>
            <numerusform>À %Ln moments</numerusform>
        </translation>
    </message>
    <message>
        <source>Did not play</source>
        <translation>N’est pas passée</translation>
    </message>
    <message>
        <source>Every day, %1 – %2</source>
        <translation>Tous les jours, %1 – %2</translation>
    </message>
    <message>
        <source>It broke off while it was shown. Convert it once, then it plays.</source>
        <translation>Elle s’est interrompue en plein passage. Convertis-la une fois, et elle passe.</translation>
    </message>
    <message>
        <source>It stood still for five seconds. Convert it once, then it plays.</source>
        <translation>Elle est restée figée cinq secondes. Convertis-la une fois, et elle passe.</translation>
    </message>
    <message>
        <source>It was on %1.</source>
        <translation>C’était %1.</translation>
    </message>
    <message>
        <source>Its file is not there any more. Bring it in again.</source>
        <translation>Son fichier n’est plus là. Apporte-la encore une fois.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>No captions</source>
        <translation>Sans sous-titres</translation>
    </message>
    <message>
        <source>No picture came out of it. Convert it, or bring it in again.</source>
        <translation>Aucune image n’en est sortie. Convertis-la, ou apporte-la encore une fois.</translation>
    </message>
    <message>
        <source>None yet. In a lobby hardly anybody hears what is said: add them.</source>
        <translation>Pas encore. Dans un hall, presque personne n’entend ce qui se dit&#x202f;: ajoute-les.</translation>
    </message>
    <message>
        <source>None. It comes when it is its turn.</source>
        <translation>Aucune. Elle passe quand vient son tour.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>On %1 the lobby is interrupted for it.</source>
        <translation>%1, le hall s’interrompt pour elle.</translation>
    </message>
    <message>
        <source>Premiere: %1</source>
        <translation>Première&#x202f;: %1</translation>
    </message>
    <message>
        <source>The captions in %1 are gone.</source>
        <translation>Les sous-titres en %1 ne sont plus là.</translation>
    </message>
    <message>
        <source>The captions of %1 were changed.</source>
        <translation>Les sous-titres de %1 ont changé.</translation>
    </message>
    <message>
        <source>The premiere of %1 was changed.</source>
        <translation>La première de %1 a changé.</translation>
    </message>
    <message>
        <source>The show times of %1 were changed.</source>
        <translation>Les horaires de %1 ont changé.</translation>
    </message>
    <message>
        <source>The words about %1 were changed.</source>
        <translation>Les mots sur %1 ont changé.</translation>
    </message>
    <message>
        <source>Waits for your yes</source>
        <translation>Attend ton oui</translation>
    </message>
    <message>
        <source>Without sound</source>
        <translation>Sans le son</translation>
    </message>
</context>
<context>
    <name>VideoFacts</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>It is shown</source>
        <translation>Elle passe</translation>
    </message>
    <message>
        <source>Nobody knows yet who this is.</source>
        <translation>Personne ne sait encore qui c’est.</translation>
    </message>
    <message>
        <source>Number %L1 of %L2</source>
        <translation>Numéro %L1 sur %L2</translation>
    </message>
    <message>
        <source>One place later</source>
        <translation>Une place plus tard</translation>
    </message>
    <message>
        <source>One place sooner</source>
        <translation>Une place plus tôt</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Le dire</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
</context>
<context>
    <name>VideoHours</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>It comes all day, whenever it is its turn. Or only at certain hours: a popcorn hour, say.</source>
        <translation>Elle passe toute la journée, quand vient son tour. Ou seulement à certaines heures&#x202f;: l’heure du pop-corn, par exemple.</translation>
    </message>
    <message>
        <source>It comes at these hours only. Touch one to change it.</source>
        <translation>Elle ne passe qu’à ces heures. Touche l’une d’elles pour la changer.</translation>
    </message>
    <message>
        <source>It ends when it begins. Move one of them.</source>
        <translation>La fin tombe sur le début. Décale l’un des deux.</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Encore une</translation>
    </message>
    <message>
        <source>Only at certain hours</source>
        <translation>Seulement à certaines heures</translation>
    </message>
    <message>
        <source>Past midnight, into the morning after.</source>
        <translation>Après minuit, jusqu’au lendemain matin.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Without this time</source>
        <translation>Sans cet horaire</translation>
    </message>
</context>
<context>
    <name>VideoImportScreen</name>
    <message>
        <source>%L1 of %L2 are in the playlist.</source>
        <translation>%L1 sur %L2 sont dans la liste de lecture.</translation>
    </message>
    <message>
        <source>Bring in more</source>
        <translation>En apporter d’autres</translation>
    </message>
    <message numerus="yes">
        <source>Bringing in %Ln films</source>
        <translation>
            <numerusform>%Ln vidéo arrive</numerusform>
            <numerusform>%Ln vidéos arrivent</numerusform>
        </translation>
    </message>
    <message>
        <source>Converting the film</source>
        <translation>Conversion de la vidéo</translation>
    </message>
    <message>
        <source>Each is copied and looked at. Leave the stick where it is.</source>
        <translation>Chacune est copiée et regardée. Laisse la clé où elle est.</translation>
    </message>
    <message>
        <source>It is in the playlist.</source>
        <translation>Elle est dans la liste de lecture.</translation>
    </message>
    <message>
        <source>It is not in the playlist.</source>
        <translation>Elle n’est pas dans la liste de lecture.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>This takes about as long as the film itself. It is done only once.</source>
        <translation>Cela dure à peu près autant que la vidéo elle-même. On ne le fait qu’une fois.</translation>
    </message>
    <message>
        <source>To the playlist</source>
        <translation>Vers la liste de lecture</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
</context>
<context>
    <name>VideoLanguage</name>
    <message>
        <source>A file to fill in</source>
        <translation>Un fichier à remplir</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Un autre fichier</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>Les enlever</translation>
    </message>
    <message>
        <source>There are captions.</source>
        <translation>Il y a des sous-titres.</translation>
    </message>
</context>
<context>
    <name>VideoLook</name>
    <message>
        <source>Convert it</source>
        <translation>La convertir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>La regarder</translation>
    </message>
</context>
<context>
    <name>VideoScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Converting the film</source>
        <translation>Conversion de la vidéo</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>L’effacer</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>L’effacer pour toujours</translation>
    </message>
    <message>
        <source>Erase it for good?</source>
        <translation>L’effacer pour toujours&#x202f;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>No, do not show it</source>
        <translation>Non, ne pas la montrer</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>La remettre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>The film is deleted from this machine. Nobody can bring it back from here.</source>
        <translation>La vidéo est effacée de cette machine. D’ici, personne ne peut la faire revenir.</translation>
    </message>
    <message>
        <source>This takes about as long as the film itself. It is done only once.</source>
        <translation>Cela dure à peu près autant que la vidéo elle-même. On ne le fait qu’une fois.</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Waits for your yes</source>
        <translation>Attend ton oui</translation>
    </message>
    <message>
        <source>Yes, into the playlist</source>
        <translation>Oui, dans la liste</translation>
    </message>
</context>
<context>
    <name>VideoTimesScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Retour sans enregistrer</translation>
    </message>
    <message>
        <source>No premiere</source>
        <translation>Pas de première</translation>
    </message>
    <message>
        <source>Premiere: at this moment the lobby is interrupted for it</source>
        <translation>Première&#x202f;: à ce moment, le hall s’interrompt pour elle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>Ce moment est passé. Choisis-en un plus tard.</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>When it is shown</source>
        <translation>Quand elle passe</translation>
    </message>
</context>
<context>
    <name>VideoUndo</name>
    <message>
        <source>Undo this</source>
        <translation>Annuler cela</translation>
    </message>
</context>
<context>
    <name>VideoWordsScreen</name>
    <message>
        <source>A company, a team, a town</source>
        <translation>Une entreprise, une équipe, une ville</translation>
    </message>
    <message>
        <source>A message of thanks</source>
        <translation>Un message de merci</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nom</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Retour sans enregistrer</translation>
    </message>
    <message>
        <source>Director, nurse, customer since 2009 ...</source>
        <translation>Directrice, infirmier, cliente depuis 2009 ...</translation>
    </message>
    <message>
        <source>Its message in one line</source>
        <translation>Son message en une ligne</translation>
    </message>
    <message>
        <source>Left empty, it is called after who speaks.</source>
        <translation>Vide, elle prend le nom de qui parle.</translation>
    </message>
    <message numerus="yes">
        <source>Room for %Ln more letters.</source>
        <translation>
            <numerusform>Encore de la place pour %Ln lettre.</numerusform>
            <numerusform>Encore de la place pour %Ln lettres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Spoken in</source>
        <translation>Langue parlée</translation>
    </message>
    <message>
        <source>Thank you for the night of the storm.</source>
        <translation>Merci pour la nuit de la tempête.</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Le message</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Les mots</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Son titre</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce qu’elle ou il fait</translation>
    </message>
    <message>
        <source>Where they are from</source>
        <translation>D’où vient cette personne</translation>
    </message>
    <message>
        <source>Who says thanks</source>
        <translation>Qui dit merci</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>You never let us down, not even on a Friday evening.</source>
        <translation>Vous ne nous avez jamais laissés tomber, même un vendredi soir.</translation>
    </message>
</context>
<context>
    <name>Videos</name>
    <message>
        <source>A message needs a few words of thanks.</source>
        <translation>Un message a besoin de quelques mots de remerciement.</translation>
    </message>
    <message>
        <source>Ask for a film, or write a message: it becomes a card of its own.</source>
        <translation>Demande une vidéo, ou écris un message&#x202f;: il aura sa propre carte.</translation>
    </message>
    <message>
        <source>Ask for the film as MP4 (H.264).</source>
        <translation>Demande la vidéo en MP4 (H.264).</translation>
    </message>
    <message>
        <source>Ask for the film in Full HD, 1920 × 1080.</source>
        <translation>Demande la vidéo en Full HD, 1920&#xa0;×&#xa0;1080.</translation>
    </message>
    <message>
        <source>Ask for the film with its picture.</source>
        <translation>Demande la vidéo avec son image.</translation>
    </message>
    <message>
        <source>Bring films with their captions into the playlist of an event.</source>
        <translation>Apporter des vidéos et leurs sous-titres dans la liste de lecture d’un événement.</translation>
    </message>
    <message>
        <source>Convert it once, then it plays.</source>
        <translation>Convertis-la une fois, et elle passe.</translation>
    </message>
    <message>
        <source>Copy it again, and wait until it is done.</source>
        <translation>Copie-la encore une fois, et attends la fin.</translation>
    </message>
    <message>
        <source>Copy it again, and wait until it is done. Or convert it to keep this part.</source>
        <translation>Copie-la encore une fois, et attends la fin. Ou convertis-la pour garder cette partie.</translation>
    </message>
    <message>
        <source>Copy it again. If that does not help, ask for the film anew.</source>
        <translation>Copie-le encore une fois. Si ça ne suffit pas, redemande la vidéo.</translation>
    </message>
    <message>
        <source>Copy it again: it never arrived.</source>
        <translation>Copie-le encore une fois&#x202f;: il n’est jamais arrivé.</translation>
    </message>
    <message>
        <source>Copy it to another place, and take that one.</source>
        <translation>Copie-le ailleurs, et prends cette copie.</translation>
    </message>
    <message>
        <source>If that is meant, all is well.</source>
        <translation>Si c’est voulu, tout va bien.</translation>
    </message>
    <message>
        <source>Is the disk full? Make room, and convert it again.</source>
        <translation>Le disque est-il plein&#x202f;? Fais de la place, et convertis-la à nouveau.</translation>
    </message>
    <message>
        <source>It cannot play here.</source>
        <translation>Elle ne passe pas ici.</translation>
    </message>
    <message>
        <source>It is a single picture, not a film.</source>
        <translation>C’est une seule image, pas une vidéo.</translation>
    </message>
    <message>
        <source>It is in the playlist by now. The organizer takes it out for you.</source>
        <translation>Il est déjà dans la liste de lecture. L’organisation le retire pour toi.</translation>
    </message>
    <message>
        <source>It is only sent with your yes: tick the box first.</source>
        <translation>Il ne part qu’avec ton oui&#x202f;: coche d’abord la case.</translation>
    </message>
    <message>
        <source>It is too much work for this computer: it would stutter.</source>
        <translation>C’est trop pour cet ordinateur&#x202f;: l’image sauterait.</translation>
    </message>
    <message>
        <source>It needs %L1 MB. Make room, and bring it in again.</source>
        <translation>Il lui faut %L1 Mo. Fais de la place, et apporte-la encore une fois.</translation>
    </message>
    <message>
        <source>It plays, without sound.</source>
        <translation>Elle passe, mais sans le son.</translation>
    </message>
    <message>
        <source>It plays.</source>
        <translation>Elle passe bien ici.</translation>
    </message>
    <message>
        <source>It was recorded in a way that cannot be shown here.</source>
        <translation>Elle est enregistrée d’une manière qui ne s’affiche pas ici.</translation>
    </message>
    <message>
        <source>Its colors are finer than can be shown here (HDR).</source>
        <translation>Ses couleurs sont trop fines pour être affichées ici (HDR).</translation>
    </message>
    <message>
        <source>Its picture is too large.</source>
        <translation>Son image est trop grande.</translation>
    </message>
    <message>
        <source>Its sound cannot be played here.</source>
        <translation>Son son ne passe pas ici.</translation>
    </message>
    <message>
        <source>Its sound is nothing but silence.</source>
        <translation>Son son n’est que du silence.</translation>
    </message>
    <message>
        <source>Look for the film itself: MP4, MOV, MKV, WebM or AVI.</source>
        <translation>Cherche la vidéo elle-même&#x202f;: MP4, MOV, MKV, WebM ou AVI.</translation>
    </message>
    <message>
        <source>Make room, and bring it in again.</source>
        <translation>Fais de la place, et apporte-la encore une fois.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln show times are too many.</source>
        <translation>
            <numerusform>Plus de %Ln horaire, c’est trop.</numerusform>
            <numerusform>Plus de %Ln horaires, c’est trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this film can be read. Ask for it as MP4 (H.264).</source>
        <translation>Rien de cette vidéo ne se lit. Demande-la en MP4 (H.264).</translation>
    </message>
    <message>
        <source>One of yours is waiting already. Take it back first.</source>
        <translation>Un des tiens attend déjà. Reprends-le d’abord.</translation>
    </message>
    <message>
        <source>One picture stands for seconds in it: it would look stuck.</source>
        <translation>Une même image y reste des secondes entières&#x202f;: on la croirait bloquée.</translation>
    </message>
    <message>
        <source>Only a part of the film is here.</source>
        <translation>Il n’y a qu’une partie de la vidéo.</translation>
    </message>
    <message>
        <source>Plug the stick in again, or choose another file.</source>
        <translation>Rebranche la clé, ou choisis un autre fichier.</translation>
    </message>
    <message>
        <source>Say whether films play here, and what to do if not.</source>
        <translation>Dit si des vidéos passent ici, et que faire sinon.</translation>
    </message>
    <message>
        <source>Take it out of the playlist first.</source>
        <translation>Retire-la d’abord de la liste.</translation>
    </message>
    <message>
        <source>Tell the organizer: the disk is almost full.</source>
        <translation>Préviens l’organisation&#x202f;: le disque est presque plein.</translation>
    </message>
    <message>
        <source>The captions %1:</source>
        <translation>Les sous-titres %1&#x202f;:</translation>
    </message>
    <message>
        <source>The converted film could not be kept.</source>
        <translation>La vidéo convertie n’a pas pu être gardée.</translation>
    </message>
    <message>
        <source>The disk has no room for it.</source>
        <translation>Le disque n’a pas de place pour elle.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The disk may be full. Tell the organizer, then send it again.</source>
        <translation>Le disque est peut-être plein. Préviens l’organisation, puis renvoie-le.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Le fichier ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>The file is damaged: no picture comes out of it.</source>
        <translation>Le fichier est abîmé&#x202f;: aucune image n’en sort.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>There is no room for a film on this computer.</source>
        <translation>Il n’y a pas de place pour un film sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no sound in it.</source>
        <translation>Il n’y a pas de son dedans.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %L1 letters. Take out %Ln letters.</source>
        <translation>
            <numerusform>Il y a de la place pour %L1 caractères. Enlève %Ln caractère.</numerusform>
            <numerusform>Il y a de la place pour %L1 caractères. Enlève %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is sound in it, but no picture.</source>
        <translation>Il y a du son, mais pas d’image.</translation>
    </message>
    <message>
        <source>These hours end when they begin. Choose a later end.</source>
        <translation>Cet horaire finit quand il commence. Choisis une fin plus tardive.</translation>
    </message>
    <message>
        <source>They do not say their language; that of the event counts.</source>
        <translation>Ils ne disent pas leur langue&#x202f;; c’est celle de l’événement qui compte.</translation>
    </message>
    <message>
        <source>This film is in the playlist already.</source>
        <translation>Ce film est déjà dans la liste.</translation>
    </message>
    <message>
        <source>This film is too much for this computer. Ask for it in Full HD, 1920 × 1080.</source>
        <translation>Cette vidéo est trop lourde pour cet ordinateur. Demande-la en Full HD, 1920&#xa0;×&#xa0;1080.</translation>
    </message>
    <message>
        <source>This is not a film, whatever its name says.</source>
        <translation>Ce n’est pas une vidéo, quoi qu’en dise son nom.</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one for the premiere.</source>
        <translation>Cette heure est passée. Choisis-en une plus tardive pour la première.</translation>
    </message>
    <message>
        <source>This video is not there any more.</source>
        <translation>Cette vidéo n’est plus là.</translation>
    </message>
    <message>
        <source>Whose words are these? Write the name.</source>
        <translation>De qui sont ces mots&#x202f;? Écris le nom.</translation>
    </message>
    <message>
        <source>Your thank-you could not be kept.</source>
        <translation>Ton merci n’a pas pu être gardé.</translation>
    </message>
</context>
<context>
    <name>VideosScreen</name>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <translation>
            <numerusform>%Ln retirée</numerusform>
            <numerusform>%Ln retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln vidéo</numerusform>
            <numerusform>%Ln vidéos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for your yes</source>
        <translation>
            <numerusform>%Ln attend ton oui</numerusform>
            <numerusform>%Ln attendent ton oui</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Bring in films</source>
        <translation>Apporter des vidéos</translation>
    </message>
    <message>
        <source>Leaders and customers say thanks: as films from a stick, or as a few written words that become a card of their own. They play by themselves when nobody is here, and on request in the cinema.</source>
        <translation>Des responsables et des clients disent merci&#x202f;: en vidéo, depuis une clé, ou en quelques mots écrits qui deviennent une carte. Tout passe de soi-même quand il n’y a personne, et à la demande au cinéma.</translation>
    </message>
    <message>
        <source>Nothing in the playlist. Bring in films, or write a message.</source>
        <translation>Rien dans la liste de lecture. Apporte des vidéos, ou écris un message.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Liste de lecture</translation>
    </message>
    <message>
        <source>Thanks that can be watched</source>
        <translation>Des mercis à regarder</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
</context>
<context>
    <name>VolumeControl</name>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Volume: %L1 of %L2</source>
        <translation>Volume&#x202f;: %L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>VoterScreen</name>
    <message>
        <source>It is the card with your name and a code. It shows that you have not voted yet; nobody sees what you choose.</source>
        <translation>C’est la carte avec ton nom et un code. Elle montre que tu n’as pas encore voté&#x202f;; personne ne voit ce que tu choisis.</translation>
    </message>
    <message>
        <source>The file shows who voted, not what. Whoever copies the disk between two votes, or changes the program, could still find out.</source>
        <translation>Le fichier montre qui a voté, pas ce qui a été choisi. Qui copie le disque entre deux votes, ou change le programme, pourrait quand même le découvrir.</translation>
    </message>
    <message>
        <source>Your vote: who are you?</source>
        <translation>Ton vote&#x202f;: qui es-tu&#x202f;?</translation>
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
    <name>WalkInForm</name>
    <message>
        <source>Back to the names</source>
        <translation>Retour aux noms</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>C’est toi&#x202f;?</translation>
    </message>
    <message>
        <source>Nice to meet you. Who are you?</source>
        <translation>Enchanté&#x202f;! Qui es-tu&#x202f;?</translation>
    </message>
    <message>
        <source>No, I am somebody else</source>
        <translation>Non, je suis quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Somebody of this name is in the list already. If it is you, touch your name.</source>
        <translation>Quelqu’un de ce nom est déjà dans la liste. Si c’est toi, touche ton nom.</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>C’est moi</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Écrire à nouveau</translation>
    </message>
    <message>
        <source>You can claim at once. Your name stays off the board until the organizer has said hello.</source>
        <translation>Tu peux jouer tout de suite. Ton nom n’apparaît au tableau qu’après le bonjour de l’organisation.</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Ton prénom</translation>
    </message>
    <message>
        <source>Your last name</source>
        <translation>Ton nom</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Ton équipe</translation>
    </message>
</context>
<context>
    <name>WeightBand</name>
    <message>
        <source>Announced: %L1 %</source>
        <translation>Annoncé&#x202f;: %L1 %</translation>
    </message>
    <message>
        <source>Colleagues alone</source>
        <translation>Collègues seuls</translation>
    </message>
    <message>
        <source>Judges alone</source>
        <translation>Jury seul</translation>
    </message>
    <message>
        <source>Who would be first with which weight of the judges</source>
        <translation>Qui serait en tête selon le poids du jury</translation>
    </message>
</context>
<context>
    <name>WhoHeader</name>
    <message>
        <source>I am not in the list</source>
        <translation>Je ne suis pas dans la liste</translation>
    </message>
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
</context>
<context>
    <name>WhoIsIt</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Nobody here has this pass. Ask the organizer.</source>
        <translation>Personne ici n’a ce badge. Demande à l’organisateur.</translation>
    </message>
    <message>
        <source>This pass was replaced by a newer one. Use that one, or ask the organizer.</source>
        <translation>Ce badge a été remplacé par un plus récent. Prends celui-là, ou demande à l’organisateur.</translation>
    </message>
</context>
<context>
    <name>WhoScreen</name>
    <message>
        <source>I am not in the list</source>
        <translation>Je ne suis pas dans la liste</translation>
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
<context>
    <name>WinnerCard</name>
    <message>
        <source>Nobody is left</source>
        <translation>Plus personne</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Pas là</translation>
    </message>
    <message>
        <source>Says no, thank you</source>
        <translation>Dit non merci</translation>
    </message>
</context>
<context>
    <name>WinnerScene</name>
    <message>
        <source>All winners</source>
        <translation>Tous les gagnants</translation>
    </message>
    <message>
        <source>Call again: %L1 s</source>
        <translation>Rappeler&#x202f;: %L1 s</translation>
    </message>
    <message>
        <source>Here!</source>
        <translation>Présent&#x202f;!</translation>
    </message>
    <message>
        <source>Is everybody here?</source>
        <translation>Tout le monde est là&#x202f;?</translation>
    </message>
    <message>
        <source>Next prize</source>
        <translation>Lot suivant</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Pas là</translation>
    </message>
    <message>
        <source>Says no, thank you</source>
        <translation>Dit non merci</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>Arrêter le chrono</translation>
    </message>
    <message>
        <source>with ticket %1, rank %L2</source>
        <translation>avec le ticket %1, rang %L2</translation>
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
        <translation>%L1 sur %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>Encore %Ln</numerusform>
            <numerusform>Encore %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it, 16 to 64 letters and digits</source>
        <translation>En entier, de 16 à 64 lettres et chiffres</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Copy the public number</source>
        <translation>Recopie le nombre public</translation>
    </message>
    <message>
        <source>Is this what was said?</source>
        <translation>Est-ce bien ce qui a été dit&#x202f;?</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Nothing was claimed. Mustaches count again after the draw.</source>
        <translation>Rien n’a été compté. Les moustaches comptent de nouveau après le tirage.</translation>
    </message>
    <message>
        <source>Only A to Z and 0 to 9 count: spell it in Latin letters.</source>
        <translation>Seuls A à Z et 0 à 9 comptent&#x202f;: écris-le en lettres latines.</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Relire à tous</translation>
    </message>
    <message>
        <source>That is more than fits. Use fewer words.</source>
        <translation>C’est plus que la place. Prends moins de mots.</translation>
    </message>
    <message>
        <source>This is how it counts: capitals and digits, no spaces.</source>
        <translation>Voilà ce qui compte&#x202f;: majuscules et chiffres, sans espaces.</translation>
    </message>
    <message>
        <source>Type what was called</source>
        <translation>Tape ce qui a été dit</translation>
    </message>
    <message>
        <source>Who calls out a word?</source>
        <translation>Qui lance un mot&#x202f;?</translation>
    </message>
</context>
<context>
    <name>WorthField</name>
    <message>
        <source>Golden</source>
        <translation>Dorée</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Tickets for each</source>
        <translation>Tickets chacune</translation>
    </message>
</context>
</TS>
