<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdminScreen</name>
    <message numerus="yes">
        <source>%Ln in the hunt. Make more, print.</source>
        <translation>
            <numerusform>One in the hunt. Make more, print.</numerusform>
            <numerusform>%Ln in the hunt. Make more, print.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can claim.</source>
        <translation>
            <numerusform>One person can claim.</numerusform>
            <numerusform>%Ln people can claim.</numerusform>
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
    <name>AttractScreen</name>
    <message numerus="yes">
        <source>%Ln are still out there.</source>
        <translation>
            <numerusform>1 is still out there.</numerusform>
            <numerusform>%Ln are still out there.</numerusform>
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
    <name>Hunt</name>
    <message numerus="yes">
        <source>%Ln mustaches are still out there.</source>
        <translation>
            <numerusform>One mustache is still out there.</numerusform>
            <numerusform>%Ln mustaches are still out there.</numerusform>
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
    <name>Paper</name>
    <message numerus="yes">
        <source>Worth %Ln tickets!</source>
        <translation>
            <numerusform>Worth one ticket!</numerusform>
            <numerusform>Worth %Ln tickets!</numerusform>
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
    <name>PiecesScreen</name>
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
</TS>
