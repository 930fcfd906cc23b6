<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdminScreen</name>
    <message numerus="yes">
        <source>%Ln mustaches came after closing. They wait for your word.</source>
        <translation>
            <numerusform>1 mustache came after closing. It waits for your word.</numerusform>
            <numerusform>%Ln mustaches came after closing. They wait for your word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new people wait for you to say hello.</source>
        <translation>
            <numerusform>%Ln new person waits for you to say hello.</numerusform>
            <numerusform>%Ln new people wait for you to say hello.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nominations wait for your word.</source>
        <translation>
            <numerusform>%Ln nomination waits for your word.</numerusform>
            <numerusform>%Ln nominations wait for your word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers wait.</source>
        <translation>
            <numerusform>%Ln paper waits.</numerusform>
            <numerusform>%Ln papers wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prizes wait for their winners.</source>
        <translation>
            <numerusform>One prize waits for its winner.</numerusform>
            <numerusform>%Ln prizes wait for their winners.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings wait for your yes.</source>
        <translation>
            <numerusform>%Ln recording waits for your yes.</numerusform>
            <numerusform>%Ln recordings wait for your yes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos did not play.</source>
        <translation>
            <numerusform>%Ln video did not play.</numerusform>
            <numerusform>%Ln videos did not play.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your first evening is not over: %Ln of six steps are done.</source>
        <translation>
            <numerusform>Your first evening is not over: %Ln of six steps is done.</numerusform>
            <numerusform>Your first evening is not over: %Ln of six steps are done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AfterScreen</name>
    <message numerus="yes">
        <source>%Ln prizes wait for their winners.</source>
        <translation>
            <numerusform>One prize waits for its winner.</numerusform>
            <numerusform>%Ln prizes wait for their winners.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssistantScreen</name>
    <message numerus="yes">
        <source>%Ln of six steps done</source>
        <translation>
            <numerusform>%Ln of six steps done</numerusform>
            <numerusform>%Ln of six steps done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractContest</name>
    <message numerus="yes">
        <source>%Ln voted</source>
        <translation>
            <numerusform>%Ln voted</numerusform>
            <numerusform>%Ln voted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractHunt</name>
    <message numerus="yes">
        <source>%Ln are still out there.</source>
        <translation>
            <numerusform>1 is still out there.</numerusform>
            <numerusform>%Ln are still out there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message numerus="yes">
        <source>%Ln golden ones are still out there.</source>
        <translation>
            <numerusform>1 golden one is still out there.</numerusform>
            <numerusform>%Ln golden ones are still out there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwardDesk</name>
    <message numerus="yes">
        <source>%1 gets %Ln awards: %2.</source>
        <translation>
            <numerusform>%1 gets %Ln award: %2.</numerusform>
            <numerusform>%1 gets %Ln awards: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So do %Ln others.</source>
        <translation>
            <numerusform>So does %Ln other.</numerusform>
            <numerusform>So do %Ln others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwardDraft</name>
    <message numerus="yes">
        <source>Room for %Ln more letters.</source>
        <translation>
            <numerusform>Room for %Ln more letter.</numerusform>
            <numerusform>Room for %Ln more letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwardDrawScreen</name>
    <message numerus="yes">
        <source>%Ln awards, one for each prize</source>
        <translation>
            <numerusform>%Ln award, one for each prize</numerusform>
            <numerusform>%Ln awards, one for each prize</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln winners have their award already. They are left out.</source>
        <translation>
            <numerusform>%Ln winner has an award already, and is left out.</numerusform>
            <numerusform>%Ln winners have their award already. They are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln awards</source>
        <translation>
            <numerusform>Make %Ln award</numerusform>
            <numerusform>Make %Ln awards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwardImportLook</name>
    <message numerus="yes">
        <source>%Ln awards, ready to come in.</source>
        <translation>
            <numerusform>%Ln award, ready to come in.</numerusform>
            <numerusform>%Ln awards, ready to come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>%Ln here already</numerusform>
            <numerusform>%Ln here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows to mend</source>
        <translation>
            <numerusform>%Ln row to mend</numerusform>
            <numerusform>%Ln rows to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln worth a look</source>
        <translation>
            <numerusform>%Ln worth a look</numerusform>
            <numerusform>%Ln worth a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln awards</source>
        <translation>
            <numerusform>Make %Ln award</numerusform>
            <numerusform>Make %Ln awards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwardPaper</name>
    <message numerus="yes">
        <source>%Ln awards</source>
        <translation>
            <numerusform>%Ln award</numerusform>
            <numerusform>%Ln awards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwardPapersScreen</name>
    <message numerus="yes">
        <source>%Ln wait to be made</source>
        <translation>
            <numerusform>%Ln waits to be made</numerusform>
            <numerusform>%Ln wait to be made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwardRecipientScreen</name>
    <message numerus="yes">
        <source>%Ln letters too many for the paper. Say it shorter.</source>
        <translation>
            <numerusform>%Ln letter too many for the paper. Say it shorter.</numerusform>
            <numerusform>%Ln letters too many for the paper. Say it shorter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Awards</name>
    <message numerus="yes">
        <source>%Ln certificates: %1</source>
        <translation>
            <numerusform>%Ln certificate: %1</numerusform>
            <numerusform>%Ln certificates: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have this name. Write the staff number or e-mail address instead.</source>
        <translation>
            <numerusform>%Ln person has this name. Write the staff number or e-mail address instead.</numerusform>
            <numerusform>%Ln people have this name. Write the staff number or e-mail address instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln nominations today. Come back tomorrow.</source>
        <translation>
            <numerusform>That makes %Ln nomination today. Come back tomorrow.</numerusform>
            <numerusform>That makes %Ln nominations today. Come back tomorrow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %L1 letters. Take out %Ln letters.</source>
        <translation>
            <numerusform>There is room for %L1 letters. Take out %Ln letter.</numerusform>
            <numerusform>There is room for %L1 letters. Take out %Ln letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwardsScreen</name>
    <message numerus="yes">
        <source>%Ln awards</source>
        <translation>
            <numerusform>%Ln award</numerusform>
            <numerusform>%Ln awards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nominations wait</source>
        <translation>
            <numerusform>%Ln nomination waits</numerusform>
            <numerusform>%Ln nominations wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BallotCard</name>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchWhole</name>
    <message numerus="yes">
        <source>%Ln certificates</source>
        <translation>
            <numerusform>%Ln certificate</numerusform>
            <numerusform>%Ln certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificates do not hold all their words.</source>
        <translation>
            <numerusform>%Ln certificate does not hold all its words.</numerusform>
            <numerusform>%Ln certificates do not hold all their words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were made before: they keep their numbers, and the journal says that they were issued again.</source>
        <translation>
            <numerusform>%Ln of them was made before: it keeps its number, and the journal says that it was issued again.</numerusform>
            <numerusform>%Ln of them were made before: they keep their numbers, and the journal says that they were issued again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardNumbers</name>
    <message numerus="yes">
        <source>%Ln are still out there.</source>
        <translation>
            <numerusform>1 is still out there.</numerusform>
            <numerusform>%Ln are still out there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches found.</source>
        <translation>
            <numerusform>1 mustache found.</numerusform>
            <numerusform>%Ln mustaches found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardScene</name>
    <message numerus="yes">
        <source>%Ln winners!</source>
        <translation>
            <numerusform>%Ln winner!</numerusform>
            <numerusform>%Ln winners!</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw %Ln again</source>
        <translation>
            <numerusform>Draw %Ln again</numerusform>
            <numerusform>Draw %Ln again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw these %Ln prizes again</source>
        <translation>
            <numerusform>Draw %Ln prize again</numerusform>
            <numerusform>Draw these %Ln prizes again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw these %Ln prizes again?</source>
        <translation>
            <numerusform>Draw %Ln prize again?</numerusform>
            <numerusform>Draw these %Ln prizes again?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message numerus="yes">
        <source>%Ln captions did not say when they end; they stay as long as it takes to read them.</source>
        <translation>
            <numerusform>One caption did not say when it ends; it stays as long as it takes to read it.</numerusform>
            <numerusform>%Ln captions did not say when they end; they stay as long as it takes to read them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions had times that could not be read; they were left out.</source>
        <translation>
            <numerusform>One caption had a time that could not be read; it was left out.</numerusform>
            <numerusform>%Ln captions had times that could not be read; they were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions were at the same time as too many others; they were left out.</source>
        <translation>
            <numerusform>One caption was at the same time as too many others; it was left out.</numerusform>
            <numerusform>%Ln captions were at the same time as too many others; they were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions were longer than a screen holds; their end was left out.</source>
        <translation>
            <numerusform>One caption was longer than a screen holds; its end was left out.</numerusform>
            <numerusform>%Ln captions were longer than a screen holds; their end was left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CastPage</name>
    <message numerus="yes">
        <source>This screen clears itself in %Ln seconds.</source>
        <translation>
            <numerusform>This screen clears itself in %Ln second.</numerusform>
            <numerusform>This screen clears itself in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChanceBar</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who holds %Ln tickets</source>
        <translation>
            <numerusform>Who holds one ticket</numerusform>
            <numerusform>Who holds %Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wins in about %Ln of 1,000 draws.</source>
        <translation>
            <numerusform>Wins in about one of 1,000 draws.</numerusform>
            <numerusform>Wins in about %Ln of 1,000 draws.</numerusform>
        </translation>
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
</context>
<context>
    <name>CluesScreen</name>
    <message numerus="yes">
        <source>%Ln clues to go by.</source>
        <translation>
            <numerusform>One clue to go by.</numerusform>
            <numerusform>%Ln clues to go by.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContestDesk</name>
    <message numerus="yes">
        <source>%1: %Ln costumes have no photo yet.</source>
        <translation>
            <numerusform>%1: %Ln costume has no photo yet.</numerusform>
            <numerusform>%1: %Ln costumes have no photo yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln judges are not done yet.</source>
        <translation>
            <numerusform>%1: %Ln judge is not done yet.</numerusform>
            <numerusform>%1: %Ln judges are not done yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln judges are done.</source>
        <translation>
            <numerusform>%L1 of %Ln judge is done.</numerusform>
            <numerusform>%L1 of %Ln judges are done.</numerusform>
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
            <numerusform>%Ln costume takes part.</numerusform>
            <numerusform>%Ln costumes take part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges are named.</source>
        <translation>
            <numerusform>%Ln judge is named.</numerusform>
            <numerusform>%Ln judges are named.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContestResult</name>
    <message numerus="yes">
        <source>%Ln ballots speak for nobody here.</source>
        <translation>
            <numerusform>%Ln ballot speaks for nobody here.</numerusform>
            <numerusform>%Ln ballots speak for nobody here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>better than %Ln others</source>
        <translation>
            <numerusform>better than %Ln other</numerusform>
            <numerusform>better than %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContestSureScreen</name>
    <message numerus="yes">
        <source>Nobody votes or judges after it, and it cannot be opened again. %Ln people have voted. Type this number, and it is closed.</source>
        <translation>
            <numerusform>Nobody votes or judges after it, and it cannot be opened again. %Ln person has voted. Type this number, and it is closed.</numerusform>
            <numerusform>Nobody votes or judges after it, and it cannot be opened again. %Ln people have voted. Type this number, and it is closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContestTelling</name>
    <message numerus="yes">
        <source>%Ln costumes have no photo yet.</source>
        <translation>
            <numerusform>%Ln costume has no photo yet.</numerusform>
            <numerusform>%Ln costumes have no photo yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters too many. Say it shorter.</source>
        <translation>
            <numerusform>%Ln letter too many. Say it shorter.</numerusform>
            <numerusform>%Ln letters too many. Say it shorter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %Ln more letters.</source>
        <translation>
            <numerusform>Room for %Ln more letter.</numerusform>
            <numerusform>Room for %Ln more letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln judges: with fewer than five, none is left out.</source>
        <translation>
            <numerusform>There is %Ln judge: with fewer than five, none is left out.</numerusform>
            <numerusform>There are %Ln judges: with fewer than five, none is left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContestsScreen</name>
    <message numerus="yes">
        <source>%Ln contests</source>
        <translation>
            <numerusform>%Ln contest</numerusform>
            <numerusform>%Ln contests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln costumes</source>
        <translation>
            <numerusform>%Ln costume</numerusform>
            <numerusform>%Ln costumes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Corrections</name>
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
            <numerusform>%Ln ticket is taken back from %1: %2.</numerusform>
            <numerusform>%Ln tickets are taken back from %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets count.</source>
        <translation>
            <numerusform>%Ln ticket counts.</numerusform>
            <numerusform>%Ln tickets count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln tickets</source>
        <translation>
            <numerusform>Give %Ln ticket</numerusform>
            <numerusform>Give %Ln tickets</numerusform>
        </translation>
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
</context>
<context>
    <name>DiceStep</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln digits are there</source>
        <translation>
            <numerusform>The %Ln digit is there</numerusform>
            <numerusform>All %Ln digits are there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message numerus="yes">
        <source>%Ln places in the event&apos;s file are damaged.</source>
        <translation>
            <numerusform>%Ln place in the event&apos;s file is damaged.</numerusform>
            <numerusform>%Ln places in the event&apos;s file are damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system packages are missing.</source>
        <translation>
            <numerusform>%Ln system package is missing.</numerusform>
            <numerusform>%Ln system packages are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A test video plays: all %Ln frames came out.</source>
        <translation>
            <numerusform>A test video plays: %Ln frame came out.</numerusform>
            <numerusform>A test video plays: all %Ln frames came out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is %Ln days old.</source>
        <translation>
            <numerusform>The newest backup is %Ln day old.</numerusform>
            <numerusform>The newest backup is %Ln days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is %Ln minutes old.</source>
        <translation>
            <numerusform>The newest backup is %Ln minute old.</numerusform>
            <numerusform>The newest backup is %Ln minutes old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoctorScreen</name>
    <message numerus="yes">
        <source>%Ln things need mending.</source>
        <translation>
            <numerusform>%Ln thing needs mending.</numerusform>
            <numerusform>%Ln things need mending.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All works. %Ln things are worth a look.</source>
        <translation>
            <numerusform>All works. %Ln thing is worth a look.</numerusform>
            <numerusform>All works. %Ln things are worth a look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Draw</name>
    <message numerus="yes">
        <source>%Ln digits are still missing.</source>
        <translation>
            <numerusform>%Ln digit is still missing.</numerusform>
            <numerusform>%Ln digits are still missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people in this draw hold a prize of an earlier one already.</source>
        <translation>
            <numerusform>%Ln person in this draw holds a prize of an earlier one already.</numerusform>
            <numerusform>%Ln people in this draw hold a prize of an earlier one already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prizes are drawn from %L1 tickets of %L2 people.</source>
        <translation>
            <numerusform>%Ln prize is drawn from %L1 tickets of %L2 people.</numerusform>
            <numerusform>%Ln prizes are drawn from %L1 tickets of %L2 people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prizes are still to be drawn.</source>
        <translation>
            <numerusform>%Ln prize is still to be drawn.</numerusform>
            <numerusform>%Ln prizes are still to be drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prizes will find no winner: there are too few to win.</source>
        <translation>
            <numerusform>%Ln prize will find no winner: there are too few to win.</numerusform>
            <numerusform>%Ln prizes will find no winner: there are too few to win.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That has %Ln letters too many. Make it shorter.</source>
        <translation>
            <numerusform>That has %Ln letter too many. Make it shorter.</numerusform>
            <numerusform>That has %Ln letters too many. Make it shorter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln digits. Count again.</source>
        <translation>
            <numerusform>This is more than %Ln digit. Count again.</numerusform>
            <numerusform>These are more than %Ln digits. Count again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawChanceScreen</name>
    <message numerus="yes">
        <source>This is how often people win one of the %Ln prizes if everybody is there.</source>
        <translation>
            <numerusform>This is how often people win the one prize if everybody is there.</numerusform>
            <numerusform>This is how often people win one of the %Ln prizes if everybody is there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawDesk</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and one more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleagues say a digit each.</source>
        <translation>
            <numerusform>%Ln colleague says a digit.</numerusform>
            <numerusform>%Ln colleagues say a digit each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prizes</source>
        <translation>
            <numerusform>%Ln prize</numerusform>
            <numerusform>%Ln prizes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rolls of an ordinary die.</source>
        <translation>
            <numerusform>%Ln roll of an ordinary die.</numerusform>
            <numerusform>%Ln rolls of an ordinary die.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words from the room, then %1 digits by dice or hat.</source>
        <translation>
            <numerusform>%Ln word from the room, then %1 digits by dice or hat.</numerusform>
            <numerusform>%Ln words from the room, then %1 digits by dice or hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words from the room, then %1 rolls of a die.</source>
        <translation>
            <numerusform>%Ln word from the room, then %1 rolls of a die.</numerusform>
            <numerusform>%Ln words from the room, then %1 rolls of a die.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who holds at least %Ln tickets.</source>
        <translation>
            <numerusform>Who holds at least one ticket.</numerusform>
            <numerusform>Who holds at least %Ln tickets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawPaper</name>
    <message numerus="yes">
        <source>%Ln colleagues say a digit each, 0 to 9.</source>
        <translation>
            <numerusform>%Ln colleague says a digit, 0 to 9.</numerusform>
            <numerusform>%Ln colleagues say a digit each, 0 to 9.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits from ten-sided dice, 0 to 9.</source>
        <translation>
            <numerusform>%Ln digit from a ten-sided die, 0 to 9.</numerusform>
            <numerusform>%Ln digits from ten-sided dice, 0 to 9.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prizes won</source>
        <translation>
            <numerusform>%Ln prize won</numerusform>
            <numerusform>%Ln prizes won</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln throws of a six-sided die, 1 to 6.</source>
        <translation>
            <numerusform>%Ln throw of a six-sided die, 1 to 6.</numerusform>
            <numerusform>%Ln throws of a six-sided die, 1 to 6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody who holds at least %Ln tickets.</source>
        <translation>
            <numerusform>Everybody who holds at least %Ln ticket.</numerusform>
            <numerusform>Everybody who holds at least %Ln tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more: see the next page</source>
        <translation>
            <numerusform>… and %Ln more: see the next page</numerusform>
            <numerusform>… and %Ln more: see the next page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawPool</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets of %1</source>
        <translation>
            <numerusform>%Ln ticket of %1</numerusform>
            <numerusform>%Ln tickets of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawPrizeScreen</name>
    <message numerus="yes">
        <source>%Ln winners, one after the other.</source>
        <translation>
            <numerusform>%Ln winner.</numerusform>
            <numerusform>%Ln winners, one after the other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawsScreen</name>
    <message numerus="yes">
        <source>%Ln people may not win</source>
        <translation>
            <numerusform>%Ln person may not win</numerusform>
            <numerusform>%Ln people may not win</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvelopeStep</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%Ln days old</source>
        <translation>
            <numerusform>%Ln day old</numerusform>
            <numerusform>%Ln days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesScreen</name>
    <message numerus="yes">
        <source>Take all %Ln</source>
        <translation>
            <numerusform>Take %Ln</numerusform>
            <numerusform>Take all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryContest</name>
    <message numerus="yes">
        <source>%Ln voted</source>
        <translation>
            <numerusform>%Ln voted</numerusform>
            <numerusform>%Ln voted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryHow</name>
    <message numerus="yes">
        <source>%Ln costumes take part.</source>
        <translation>
            <numerusform>%Ln costume takes part.</numerusform>
            <numerusform>%Ln costumes take part.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldLine</name>
    <message numerus="yes">
        <source>You hold %Ln tickets now.</source>
        <translation>
            <numerusform>You hold 1 ticket now.</numerusform>
            <numerusform>You hold %Ln tickets now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hiding</name>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln hidden</numerusform>
            <numerusform>%Ln hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Golden: %Ln tickets</source>
        <translation>
            <numerusform>Golden: %Ln ticket</numerusform>
            <numerusform>Golden: %Ln tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HidingScan</name>
    <message numerus="yes">
        <source>%Ln hidden here</source>
        <translation>
            <numerusform>%Ln hidden here</numerusform>
            <numerusform>%Ln hidden here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A golden one: %Ln tickets.</source>
        <translation>
            <numerusform>A golden one: %Ln ticket.</numerusform>
            <numerusform>A golden one: %Ln tickets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HidingType</name>
    <message numerus="yes">
        <source>%Ln letters are still missing. Look at the paper again.</source>
        <translation>
            <numerusform>%Ln letter is still missing. Look at the paper again.</numerusform>
            <numerusform>%Ln letters are still missing. Look at the paper again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln letters too many. Look at the paper again.</source>
        <translation>
            <numerusform>That is %Ln letter too many. Look at the paper again.</numerusform>
            <numerusform>That is %Ln letters too many. Look at the paper again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>%Ln open now</source>
        <translation>
            <numerusform>1 open now</numerusform>
            <numerusform>%Ln open now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hunt</name>
    <message numerus="yes">
        <source>%Ln mustaches are still out there.</source>
        <translation>
            <numerusform>One mustache is still out there.</numerusform>
            <numerusform>%Ln mustaches are still out there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches belong to this place. Move them first.</source>
        <translation>
            <numerusform>%Ln mustache belongs to this place. Move it first.</numerusform>
            <numerusform>%Ln mustaches belong to this place. Move them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches made, %1 to %2.</source>
        <translation>
            <numerusform>One mustache made, %1 to %2.</numerusform>
            <numerusform>%Ln mustaches made, %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HuntHeadline</name>
    <message numerus="yes">
        <source>%Ln are still out there.</source>
        <translation>
            <numerusform>1 is still out there.</numerusform>
            <numerusform>%Ln are still out there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches found.</source>
        <translation>
            <numerusform>1 mustache found.</numerusform>
            <numerusform>%Ln mustaches found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDone</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>One person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportLook</name>
    <message numerus="yes">
        <source>%Ln people, ready to come in.</source>
        <translation>
            <numerusform>One person, ready to come in.</numerusform>
            <numerusform>%Ln people, ready to come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln people</source>
        <translation>
            <numerusform>Import one person</numerusform>
            <numerusform>Import %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportStart</name>
    <message numerus="yes">
        <source>%Ln people are saved as %1 (%2).</source>
        <translation>
            <numerusform>One person is saved as %1 (%2).</numerusform>
            <numerusform>%Ln people are saved as %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%Ln are new</source>
        <translation>
            <numerusform>One is new</numerusform>
            <numerusform>%Ln are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are no longer in the list</source>
        <translation>
            <numerusform>One is no longer in the list</numerusform>
            <numerusform>%Ln are no longer in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change</source>
        <translation>
            <numerusform>One changes</numerusform>
            <numerusform>%Ln change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places to mend</source>
        <translation>
            <numerusform>One place to mend</numerusform>
            <numerusform>%Ln places to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are</source>
        <translation>
            <numerusform>One stays as it is</numerusform>
            <numerusform>%Ln stay as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>%1 and %2 are one: %Ln tickets moved.</source>
        <translation>
            <numerusform>%1 and %2 are one: %Ln ticket moved.</numerusform>
            <numerusform>%1 and %2 are one: %Ln tickets moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 claimed %2: %Ln tickets.</source>
        <translation>
            <numerusform>%1 claimed %2: %Ln ticket.</numerusform>
            <numerusform>%1 claimed %2: %Ln tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closed: %Ln people voted.</source>
        <translation>
            <numerusform>%1 closed: %Ln person voted.</numerusform>
            <numerusform>%1 closed: %Ln people voted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 got %Ln tickets: %2.</source>
        <translation>
            <numerusform>%1 got %Ln ticket: %2.</numerusform>
            <numerusform>%1 got %Ln tickets: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is over: %Ln prizes found a winner.</source>
        <translation>
            <numerusform>%1 is over: %Ln prize found a winner.</numerusform>
            <numerusform>%1 is over: %Ln prizes found a winner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is worth %Ln tickets now.</source>
        <translation>
            <numerusform>%1 is worth %Ln ticket now.</numerusform>
            <numerusform>%1 is worth %Ln tickets now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 opened: %Ln costumes on the ballot.</source>
        <translation>
            <numerusform>%1 opened: %Ln costume on the ballot.</numerusform>
            <numerusform>%1 opened: %Ln costumes on the ballot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 undid the claim of %2: %Ln tickets void.</source>
        <translation>
            <numerusform>%1 undid the claim of %2: %Ln ticket void.</numerusform>
            <numerusform>%1 undid the claim of %2: %Ln tickets void.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was frozen: %Ln tickets of %L2 people.</source>
        <translation>
            <numerusform>%1 was frozen: %Ln ticket of %L2 people.</numerusform>
            <numerusform>%1 was frozen: %Ln tickets of %L2 people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was taken back from %2: %Ln tickets void.</source>
        <translation>
            <numerusform>%1 was taken back from %2: %Ln ticket void.</numerusform>
            <numerusform>%1 was taken back from %2: %Ln tickets void.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 went from %2 to %3: %Ln tickets.</source>
        <translation>
            <numerusform>%1 went from %2 to %3: %Ln ticket.</numerusform>
            <numerusform>%1 went from %2 to %3: %Ln tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paper ballots were called in.</source>
        <translation>
            <numerusform>%1: %Ln paper ballot was called in.</numerusform>
            <numerusform>%1: %Ln paper ballots were called in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paper ballots were made.</source>
        <translation>
            <numerusform>%1: %Ln paper ballot was made.</numerusform>
            <numerusform>%1: %Ln paper ballots were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln prizes were drawn.</source>
        <translation>
            <numerusform>%1: %Ln prize was drawn.</numerusform>
            <numerusform>%1: %Ln prizes were drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the order of %Ln tickets stands.</source>
        <translation>
            <numerusform>%1: the order of %Ln ticket stands.</numerusform>
            <numerusform>%1: the order of %Ln tickets stands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln awards were made at once: %1.</source>
        <translation>
            <numerusform>%Ln award was made at once: %1.</numerusform>
            <numerusform>%Ln awards were made at once: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificates were made: %1.</source>
        <translation>
            <numerusform>%Ln certificate was made: %1.</numerusform>
            <numerusform>%Ln certificates were made: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificates were made: %1. Made before, of these: %L2.</source>
        <translation>
            <numerusform>%Ln certificate was made: %1. Made before, of these: %L2.</numerusform>
            <numerusform>%Ln certificates were made: %1. Made before, of these: %L2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches moved to another hiding place.</source>
        <translation>
            <numerusform>%Ln mustache moved to another hiding place.</numerusform>
            <numerusform>%Ln mustaches moved to another hiding place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches were hidden at once, between %1 and %2.</source>
        <translation>
            <numerusform>%Ln mustache was hidden, between %1 and %2.</numerusform>
            <numerusform>%Ln mustaches were hidden at once, between %1 and %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches were made, from %1 to %2.</source>
        <translation>
            <numerusform>%Ln mustache was made, from %1 to %2.</numerusform>
            <numerusform>%Ln mustaches were made, from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches were printed again with new codes.</source>
        <translation>
            <numerusform>%Ln mustache was printed again with a new code.</numerusform>
            <numerusform>%Ln mustaches were printed again with new codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches were taken out of the hunt, the first is %1.</source>
        <translation>
            <numerusform>%Ln mustache was taken out of the hunt: %1.</numerusform>
            <numerusform>%Ln mustaches were taken out of the hunt, the first is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passes were made.</source>
        <translation>
            <numerusform>%Ln pass was made.</numerusform>
            <numerusform>%Ln passes were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets were taken back from %1: %2.</source>
        <translation>
            <numerusform>%Ln ticket was taken back from %1: %2.</numerusform>
            <numerusform>%Ln tickets were taken back from %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A draw was planned: %Ln prizes.</source>
        <translation>
            <numerusform>A draw was planned: %Ln prize.</numerusform>
            <numerusform>A draw was planned: %Ln prizes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A team has another name: %Ln people.</source>
        <translation>
            <numerusform>A team has another name: %Ln person.</numerusform>
            <numerusform>A team has another name: %Ln people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A team joined another one: %Ln people.</source>
        <translation>
            <numerusform>A team joined another one: %Ln person.</numerusform>
            <numerusform>A team joined another one: %Ln people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln awards were shown on the red carpet.</source>
        <translation>
            <numerusform>The award (%Ln) was shown on the red carpet.</numerusform>
            <numerusform>All %Ln awards were shown on the red carpet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The late find %2 counts for %1: %Ln tickets.</source>
        <translation>
            <numerusform>The late find %2 counts for %1: %Ln ticket.</numerusform>
            <numerusform>The late find %2 counts for %1: %Ln tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan of a draw was changed: %Ln prizes now.</source>
        <translation>
            <numerusform>The plan of a draw was changed: %Ln prize now.</numerusform>
            <numerusform>The plan of a draw was changed: %Ln prizes now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The red carpet was rolled out for %Ln awards.</source>
        <translation>
            <numerusform>The red carpet was rolled out for %Ln award.</numerusform>
            <numerusform>The red carpet was rolled out for %Ln awards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be printed: %1, %Ln copies.</source>
        <translation>
            <numerusform>To be printed: %1, %Ln copy.</numerusform>
            <numerusform>To be printed: %1, %Ln copies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs: the pad stayed closed for %Ln seconds.</source>
        <translation>
            <numerusform>Too many wrong PINs: the pad stayed closed for %Ln second.</numerusform>
            <numerusform>Too many wrong PINs: the pad stayed closed for %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visitors may print %Ln more times today.</source>
        <translation>
            <numerusform>Visitors may print once more today.</numerusform>
            <numerusform>Visitors may print %Ln more times today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message numerus="yes">
        <source>The journal holds together: %Ln lines.</source>
        <translation>
            <numerusform>The journal holds together: %Ln line.</numerusform>
            <numerusform>The journal holds together: %Ln lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JudgeList</name>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln judge</numerusform>
            <numerusform>%Ln judges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LateScreen</name>
    <message numerus="yes">
        <source>%Ln late finds wait for your word.</source>
        <translation>
            <numerusform>1 late find waits for your word.</numerusform>
            <numerusform>%Ln late finds wait for your word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Grant all %Ln</source>
        <translation>
            <numerusform>Grant it</numerusform>
            <numerusform>Grant all %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Granting it gives %Ln tickets at once. You can take it back later.</source>
        <translation>
            <numerusform>Granting it gives 1 ticket at once. You can take it back later.</numerusform>
            <numerusform>Granting it gives %Ln tickets at once. You can take it back later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LatestFinds</name>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>1 day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>1 hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>1 minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitSheet</name>
    <message numerus="yes">
        <source>They may print %Ln more papers today.</source>
        <translation>
            <numerusform>They may print %Ln more paper today.</numerusform>
            <numerusform>They may print %Ln more papers today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookupOwn</name>
    <message numerus="yes">
        <source>%1, you are in with %Ln tickets.</source>
        <translation>
            <numerusform>%1, you are in with one ticket.</numerusform>
            <numerusform>%1, you are in with %Ln tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, you hold %Ln tickets, but they could not win.</source>
        <translation>
            <numerusform>%1, you hold one ticket, but it could not win.</numerusform>
            <numerusform>%1, you hold %Ln tickets, but they could not win.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, you were in with %Ln tickets.</source>
        <translation>
            <numerusform>%1, you were in with one ticket.</numerusform>
            <numerusform>%1, you were in with %Ln tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %Ln tickets to be in.</source>
        <translation>
            <numerusform>It takes one ticket to be in.</numerusform>
            <numerusform>It takes %Ln tickets to be in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are in with %Ln tickets.</source>
        <translation>
            <numerusform>You are in with one ticket.</numerusform>
            <numerusform>You are in with %Ln tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You had %Ln.</source>
        <translation>
            <numerusform>You had one.</numerusform>
            <numerusform>You had %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You hold %Ln tickets, but they could not win.</source>
        <translation>
            <numerusform>You hold one ticket, but it could not win.</numerusform>
            <numerusform>You hold %Ln tickets, but they could not win.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were in with %Ln tickets.</source>
        <translation>
            <numerusform>You were in with one ticket.</numerusform>
            <numerusform>You were in with %Ln tickets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManySheet</name>
    <message numerus="yes">
        <source>Draw %Ln prizes</source>
        <translation>
            <numerusform>Draw %Ln prize</numerusform>
            <numerusform>Draw %Ln prizes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw all %Ln</source>
        <translation>
            <numerusform>Draw %Ln</numerusform>
            <numerusform>Draw all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MineScreen</name>
    <message numerus="yes">
        <source>%1, you hold %Ln tickets.</source>
        <translation>
            <numerusform>%1, you hold one ticket.</numerusform>
            <numerusform>%1, you hold %Ln tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late finds wait for the organizer.</source>
        <translation>
            <numerusform>One late find waits for the organizer.</numerusform>
            <numerusform>%Ln late finds wait for the organizer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You hold %Ln tickets.</source>
        <translation>
            <numerusform>You hold one ticket.</numerusform>
            <numerusform>You hold %Ln tickets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingScreen</name>
    <message numerus="yes">
        <source>%Ln mustaches are still out there.</source>
        <translation>
            <numerusform>%Ln mustache is still out there.</numerusform>
            <numerusform>%Ln mustaches are still out there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NominationList</name>
    <message numerus="yes">
        <source>%Ln nominations wait for you</source>
        <translation>
            <numerusform>%Ln nomination waits for you</numerusform>
            <numerusform>%Ln nominations wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnAir</name>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningScene</name>
    <message numerus="yes">
        <source>%Ln awards</source>
        <translation>
            <numerusform>%Ln award</numerusform>
            <numerusform>%Ln awards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%Ln mustaches</source>
        <translation>
            <numerusform>%Ln mustache</numerusform>
            <numerusform>%Ln mustaches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches that nobody found</source>
        <translation>
            <numerusform>%Ln mustache that nobody found</numerusform>
            <numerusform>%Ln mustaches that nobody found</numerusform>
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
        <source>Worth %Ln tickets!</source>
        <translation>
            <numerusform>Worth one ticket!</numerusform>
            <numerusform>Worth %Ln tickets!</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperBallot</name>
    <message numerus="yes">
        <source>%Ln papers do not count any more.</source>
        <translation>
            <numerusform>%Ln paper does not count any more.</numerusform>
            <numerusform>%Ln papers do not count any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperBallotsScreen</name>
    <message numerus="yes">
        <source>Make %Ln papers</source>
        <translation>
            <numerusform>Make %Ln paper</numerusform>
            <numerusform>Make %Ln papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSheetLine</name>
    <message numerus="yes">
        <source>%Ln blank papers</source>
        <translation>
            <numerusform>%Ln blank paper</numerusform>
            <numerusform>%Ln blank papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers made out</source>
        <translation>
            <numerusform>%Ln paper made out</numerusform>
            <numerusform>%Ln papers made out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperStackScreen</name>
    <message numerus="yes">
        <source>%Ln papers are in the box.</source>
        <translation>
            <numerusform>%Ln paper is in the box.</numerusform>
            <numerusform>%Ln papers are in the box.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassSheetLine</name>
    <message numerus="yes">
        <source>%Ln passes</source>
        <translation>
            <numerusform>%Ln pass</numerusform>
            <numerusform>%Ln passes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passes with PIN</source>
        <translation>
            <numerusform>%Ln pass with PIN</numerusform>
            <numerusform>%Ln passes with PIN</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassesScreen</name>
    <message numerus="yes">
        <source>Make %Ln passes</source>
        <translation>
            <numerusform>Make %Ln pass</numerusform>
            <numerusform>Make %Ln passes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%Ln as before</source>
        <translation>
            <numerusform>%Ln as before</numerusform>
            <numerusform>%Ln as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer in the list, now inactive</source>
        <translation>
            <numerusform>%Ln no longer in the list, now inactive</numerusform>
            <numerusform>%Ln no longer in the list, now inactive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people written.</source>
        <translation>
            <numerusform>One person written.</numerusform>
            <numerusform>%Ln people written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonFacts</name>
    <message numerus="yes">
        <source>%Ln tickets in the draw.</source>
        <translation>
            <numerusform>%Ln ticket in the draw.</numerusform>
            <numerusform>%Ln tickets in the draw.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PieceFacts</name>
    <message numerus="yes">
        <source>Golden: worth %Ln tickets.</source>
        <translation>
            <numerusform>Golden: worth %Ln ticket.</numerusform>
            <numerusform>Golden: worth %Ln tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make it worth %Ln tickets</source>
        <translation>
            <numerusform>Make it worth one ticket</numerusform>
            <numerusform>Make it worth %Ln tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PieceListScreen</name>
    <message numerus="yes">
        <source>%Ln still out there</source>
        <translation>
            <numerusform>%Ln still out there</numerusform>
            <numerusform>%Ln still out there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PiecesScreen</name>
    <message numerus="yes">
        <source>Make %Ln golden ones</source>
        <translation>
            <numerusform>Make %Ln golden one</numerusform>
            <numerusform>Make %Ln golden ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln mustaches</source>
        <translation>
            <numerusform>Make 1 mustache</numerusform>
            <numerusform>Make %Ln mustaches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>1 digit typed</numerusform>
            <numerusform>%Ln digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message numerus="yes">
        <source>Let us wait %Ln minutes. Your pass works at once.</source>
        <translation>
            <numerusform>Let us wait %Ln minute. Your pass works at once.</numerusform>
            <numerusform>Let us wait %Ln minutes. Your pass works at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let us wait %Ln seconds. Your pass works at once.</source>
        <translation>
            <numerusform>Let us wait %Ln second. Your pass works at once.</numerusform>
            <numerusform>Let us wait %Ln seconds. Your pass works at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not quite. %Ln tries left before a short wait.</source>
        <translation>
            <numerusform>Not quite. %Ln try left before a short wait.</numerusform>
            <numerusform>Not quite. %Ln tries left before a short wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message numerus="yes">
        <source>That is not it. %Ln tries left.</source>
        <translation>
            <numerusform>That is not it. One try left.</numerusform>
            <numerusform>That is not it. %Ln tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. The pad opens again in %Ln seconds.</source>
        <translation>
            <numerusform>Too many tries. The pad opens again in one second.</numerusform>
            <numerusform>Too many tries. The pad opens again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message numerus="yes">
        <source>%Ln are out of the hunt and stay as they are.</source>
        <translation>
            <numerusform>%Ln is out of the hunt and stays as it is.</numerusform>
            <numerusform>%Ln are out of the hunt and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden here</source>
        <translation>
            <numerusform>%Ln hidden here</numerusform>
            <numerusform>%Ln hidden here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lie here already.</source>
        <translation>
            <numerusform>%Ln lies here already.</numerusform>
            <numerusform>%Ln lie here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them move from another place.</source>
        <translation>
            <numerusform>%Ln of them moves from another place.</numerusform>
            <numerusform>%Ln of them move from another place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were found and stay as they are.</source>
        <translation>
            <numerusform>%Ln was found and stays as it is.</numerusform>
            <numerusform>%Ln were found and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln mustaches here?</source>
        <translation>
            <numerusform>Put %Ln mustache here?</numerusform>
            <numerusform>Put %Ln mustaches here?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPrizes</name>
    <message numerus="yes">
        <source>%Ln prizes, drawn in this order</source>
        <translation>
            <numerusform>%Ln prize</numerusform>
            <numerusform>%Ln prizes, drawn in this order</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PodiumPlace</name>
    <message numerus="yes">
        <source>%Ln share first place</source>
        <translation>
            <numerusform>%Ln share first place</numerusform>
            <numerusform>%Ln share first place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share second place</source>
        <translation>
            <numerusform>%Ln share second place</numerusform>
            <numerusform>%Ln share second place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share third place</source>
        <translation>
            <numerusform>%Ln share third place</numerusform>
            <numerusform>%Ln share third place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PremiereCard</name>
    <message numerus="yes">
        <source>It begins in %Ln seconds.</source>
        <translation>
            <numerusform>It begins in %Ln second.</numerusform>
            <numerusform>It begins in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message numerus="yes">
        <source>Visitors: %Ln left</source>
        <translation>
            <numerusform>Visitors: %Ln left</numerusform>
            <numerusform>Visitors: %Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrinterScreen</name>
    <message numerus="yes">
        <source>This machine knows %Ln printers.</source>
        <translation>
            <numerusform>This machine knows %Ln printer.</numerusform>
            <numerusform>This machine knows %Ln printers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln copy</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have printed %Ln times in this visit. Leave some paper for the others.</source>
        <translation>
            <numerusform>You have printed once in this visit. Leave some paper for the others.</numerusform>
            <numerusform>You have printed %Ln times in this visit. Leave some paper for the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrizeScene</name>
    <message numerus="yes">
        <source>%Ln people can win it</source>
        <translation>
            <numerusform>%Ln person can win it</numerusform>
            <numerusform>%Ln people can win it</numerusform>
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
            <numerusform>%Ln at once</numerusform>
            <numerusform>All %Ln at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordStage</name>
    <message numerus="yes">
        <source>Look into the camera and say whom you thank, and what for. You have %Ln seconds.</source>
        <translation>
            <numerusform>Look into the camera and say whom you thank, and what for. You have %Ln second.</numerusform>
            <numerusform>Look into the camera and say whom you thank, and what for. You have %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message numerus="yes">
        <source>%Ln ballots were blank.</source>
        <translation>
            <numerusform>%Ln ballot was blank.</numerusform>
            <numerusform>%Ln ballots were blank.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prefer it</source>
        <translation>
            <numerusform>%Ln prefers it</numerusform>
            <numerusform>%Ln prefer it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultAwards</name>
    <message numerus="yes">
        <source>%Ln awards for the podium</source>
        <translation>
            <numerusform>%Ln award for the podium</numerusform>
            <numerusform>%Ln awards for the podium</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultCount</name>
    <message numerus="yes">
        <source>%Ln ballots were blank.</source>
        <translation>
            <numerusform>%Ln ballot was blank.</numerusform>
            <numerusform>%Ln ballots were blank.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPaper</name>
    <message numerus="yes">
        <source>%Ln more on the next page</source>
        <translation>
            <numerusform>%Ln more on the next page</numerusform>
            <numerusform>%Ln more on the next page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First place, shared by %Ln</source>
        <translation>
            <numerusform>First place, shared by %Ln</numerusform>
            <numerusform>First place, shared by %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetFacts</name>
    <message numerus="yes">
        <source>%Ln colleagues say a digit each.</source>
        <translation>
            <numerusform>%Ln colleague says a digit.</numerusform>
            <numerusform>%Ln colleagues say a digit each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln throws of a die with six sides.</source>
        <translation>
            <numerusform>%Ln throw of a die with six sides.</numerusform>
            <numerusform>%Ln throws of a die with six sides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln throws of a die with ten sides.</source>
        <translation>
            <numerusform>%Ln throw of a die with ten sides.</numerusform>
            <numerusform>%Ln throws of a die with ten sides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetLine</name>
    <message numerus="yes">
        <source>%Ln mustaches.</source>
        <translation>
            <numerusform>1 mustache.</numerusform>
            <numerusform>%Ln mustaches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches. Printed; the file is gone.</source>
        <translation>
            <numerusform>1 mustache. Printed; the file is gone.</numerusform>
            <numerusform>%Ln mustaches. Printed; the file is gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StarRow</name>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message numerus="yes">
        <source>This screen clears itself in %Ln seconds.</source>
        <translation>
            <numerusform>This screen clears itself in one second.</numerusform>
            <numerusform>This screen clears itself in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamList</name>
    <message numerus="yes">
        <source>%Ln inactive</source>
        <translation>
            <numerusform>%Ln inactive</numerusform>
            <numerusform>%Ln inactive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamsScreen</name>
    <message numerus="yes">
        <source>%Ln people are in it. They keep their tickets whatever the team is called.</source>
        <translation>
            <numerusform>%Ln person is in it and keeps all tickets whatever the team is called.</numerusform>
            <numerusform>%Ln people are in it. They keep their tickets whatever the team is called.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln teams</source>
        <translation>
            <numerusform>%Ln team</numerusform>
            <numerusform>%Ln teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypeScreen</name>
    <message numerus="yes">
        <source>%Ln letters are still missing. Look at the paper again.</source>
        <translation>
            <numerusform>One letter is still missing. Look at the paper again.</numerusform>
            <numerusform>%Ln letters are still missing. Look at the paper again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln letters too many. Look at the paper again.</source>
        <translation>
            <numerusform>That is one letter too many. Look at the paper again.</numerusform>
            <numerusform>That is %Ln letters too many. Look at the paper again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VideoDesk</name>
    <message numerus="yes">
        <source>%Ln captions are shown from now on.</source>
        <translation>
            <numerusform>%Ln caption is shown from now on.</numerusform>
            <numerusform>%Ln captions are shown from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %Ln times</source>
        <translation>
            <numerusform>At %Ln time</numerusform>
            <numerusform>At %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VideoImportScreen</name>
    <message numerus="yes">
        <source>Bringing in %Ln films</source>
        <translation>
            <numerusform>Bringing in %Ln film</numerusform>
            <numerusform>Bringing in %Ln films</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VideoWordsScreen</name>
    <message numerus="yes">
        <source>Room for %Ln more letters.</source>
        <translation>
            <numerusform>Room for %Ln more letter.</numerusform>
            <numerusform>Room for %Ln more letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Videos</name>
    <message numerus="yes">
        <source>More than %Ln show times are too many.</source>
        <translation>
            <numerusform>More than %Ln show time is too much.</numerusform>
            <numerusform>More than %Ln show times are too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %L1 letters. Take out %Ln letters.</source>
        <translation>
            <numerusform>There is room for %L1 letters. Take out %Ln letter.</numerusform>
            <numerusform>There is room for %L1 letters. Take out %Ln letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VideosScreen</name>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <translation>
            <numerusform>%Ln taken out</numerusform>
            <numerusform>%Ln taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln video</numerusform>
            <numerusform>%Ln videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for your yes</source>
        <translation>
            <numerusform>%Ln waits for your yes</numerusform>
            <numerusform>%Ln wait for your yes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
