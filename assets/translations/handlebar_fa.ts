<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AbortButton</name>
    <message>
        <source>Break off</source>
        <translation>ناتمام بگذار</translation>
    </message>
</context>
<context>
    <name>AbortStep</name>
    <message>
        <source>Break it off</source>
        <translation>ناتمام بگذار</translation>
    </message>
    <message>
        <source>Break this draw off?</source>
        <translation>این قرعه‌کشی ناتمام بماند؟</translation>
    </message>
    <message>
        <source>Go on with the draw</source>
        <translation>ادامهٔ قرعه‌کشی</translation>
    </message>
    <message>
        <source>In your own words, or touch one below</source>
        <translation>با زبان خودتان، یا یکی از پایین را لمس کنید</translation>
    </message>
    <message>
        <source>It stays in the books as broken off, with its number and your reason, and everybody can read both. The prizes are drawn in another draw.</source>
        <translation>به‌عنوان ناتمام ثبت می‌ماند، با شماره و دلیل شما، و همه می‌توانند هر دو را بخوانند. جایزه‌ها در قرعه‌کشی دیگری می‌آیند.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>بماند</translation>
    </message>
    <message>
        <source>Nothing of it stays. The draw itself is as it was.</source>
        <translation>چیزی از آن نمی‌ماند. خود قرعه‌کشی همان است که بود.</translation>
    </message>
    <message>
        <source>Something was typed wrong.</source>
        <translation>چیزی اشتباه نوشته شد.</translation>
    </message>
    <message>
        <source>The list was wrong.</source>
        <translation>فهرست درست نبود.</translation>
    </message>
    <message>
        <source>The secret is lost.</source>
        <translation>راز گم شده.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>دور بینداز</translation>
    </message>
    <message>
        <source>Throw this rehearsal away?</source>
        <translation>این تمرین دور انداخته شود؟</translation>
    </message>
    <message>
        <source>We ran out of time.</source>
        <translation>وقت کم آوردیم.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>چرا؟</translation>
    </message>
</context>
<context>
    <name>AbortedStep</name>
    <message>
        <source>Fingerprint of the file that says so</source>
        <translation>اثر انگشت پرونده‌ای که این را می‌گوید</translation>
    </message>
    <message>
        <source>Leave the stage</source>
        <translation>ترک صحنه</translation>
    </message>
    <message>
        <source>Nobody won, and the secret was never read. The next draw names this one, so nobody can hide it.</source>
        <translation>کسی برنده نشد و راز هرگز خوانده نشد. قرعه‌کشی بعدی از این یکی نام می‌برد، پس کسی نمی‌تواند پنهانش کند.</translation>
    </message>
    <message>
        <source>This draw was broken off</source>
        <translation>این قرعه‌کشی ناتمام ماند</translation>
    </message>
</context>
<context>
    <name>AccessChoices</name>
    <message>
        <source>%L1%</source>
        <translation>٪%L1</translation>
    </message>
    <message>
        <source>Everything to press comes down</source>
        <translation>همهٔ دکمه‌ها پایین بیایند</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>اندازهٔ نوشته</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>آرام</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>معمولی</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>هیچ‌چیز نجنبد</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صدا</translation>
    </message>
    <message>
        <source>Stronger colors</source>
        <translation>رنگ‌های پررنگ‌تر</translation>
    </message>
</context>
<context>
    <name>AccessSettings</name>
    <message>
        <source>Always</source>
        <translation>همیشه</translation>
    </message>
    <message>
        <source>Buttons within low reach</source>
        <translation>دکمه‌ها پایین و دم دست</translation>
    </message>
    <message>
        <source>Every visitor begins with</source>
        <translation>هر مهمان با این آغاز می‌کند</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>آرام</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>معمولی</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>هیچ‌چیز نجنبد</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>On tall screens</source>
        <translation>روی صفحه‌های بلند</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صدا</translation>
    </message>
    <message>
        <source>Stronger colors</source>
        <translation>رنگ‌های پررنگ‌تر</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>Make it yours</source>
        <translation>به دلخواه شما</translation>
    </message>
    <message>
        <source>That suits me</source>
        <translation>همین خوب است</translation>
    </message>
</context>
<context>
    <name>Admin</name>
    <message>
        <source>This code is not a mustache of this event.</source>
        <translation>این کد، سبیل این رویداد نیست.</translation>
    </message>
    <message>
        <source>This mustache reads well. Nothing was claimed.</source>
        <translation>این سبیل خوب خوانده می‌شود. به نام کسی ثبت نشد.</translation>
    </message>
</context>
<context>
    <name>AdminScreen</name>
    <message>
        <source>%1 is not over.</source>
        <translation>%1 هنوز تمام نشده.</translation>
    </message>
    <message>
        <source>%L1 of %L2 found</source>
        <translation>%L1 از %L2 پیدا شده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches came after closing. They wait for your word.</source>
        <translation>
            <numerusform>%Ln سبیل بعد از پایان رسیده و منتظر تصمیم شماست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new people wait for you to say hello.</source>
        <translation>
            <numerusform>%Ln نفر تازه منتظر سلام شما هستند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nominations wait for your word.</source>
        <translation>
            <numerusform>%Ln پیشنهاد منتظر نظر شماست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers wait.</source>
        <translation>
            <numerusform>%Ln کاغذ منتظر است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prizes wait for their winners.</source>
        <translation>
            <numerusform>%Ln جایزه منتظر برنده‌اش است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings wait for your yes.</source>
        <translation>
            <numerusform>%Ln ضبط منتظر تأیید شماست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos did not play.</source>
        <translation>
            <numerusform>%Ln ویدیو پخش نشد.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new PIN</source>
        <translation>پین تازه</translation>
    </message>
    <message>
        <source>All well?</source>
        <translation>همه‌چیز خوب؟</translation>
    </message>
    <message>
        <source>Any person, any ticket</source>
        <translation>هر کس، هر بلیت</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>تقدیرها</translation>
    </message>
    <message>
        <source>Back to the visitors</source>
        <translation>بازگشت به مهمان‌ها</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>پشتیبان</translation>
    </message>
    <message>
        <source>Bring in your list</source>
        <translation>فهرستتان را بیاورید</translation>
    </message>
    <message>
        <source>Camera and scanner</source>
        <translation>دوربین و اسکنر</translation>
    </message>
    <message>
        <source>Certificates, the red carpet</source>
        <translation>لوح‌ها و فرش قرمز</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>انتخاب چاپگر</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>بسته شود</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>بستن کیوسک</translation>
    </message>
    <message>
        <source>Close the kiosk?</source>
        <translation>کیوسک بسته شود؟</translation>
    </message>
    <message>
        <source>Clues &amp; hours</source>
        <translation>سرنخ‌ها و ساعت‌ها</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>مسابقه</translation>
    </message>
    <message>
        <source>Costumes, judges, the vote</source>
        <translation>لباس‌ها، داوران، رأی‌گیری</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>تصمیم بگیرید</translation>
    </message>
    <message>
        <source>Go back to the stage</source>
        <translation>بازگشت به صحنه</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Hiding</source>
        <translation>پنهان کردن</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>دفتر رویدادها</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>باز بماند</translation>
    </message>
    <message>
        <source>Late finds</source>
        <translation>دیررسیده‌ها</translation>
    </message>
    <message>
        <source>Let us make some mustaches.</source>
        <translation>بیایید سبیل بسازیم!</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ببینید</translation>
    </message>
    <message>
        <source>Look at everything</source>
        <translation>بررسی همه‌چیز</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>دستگاه</translation>
    </message>
    <message>
        <source>Made here, but the second place did not answer. Is the stick plugged in?</source>
        <translation>این‌جا ساخته شد، ولی جای دوم جواب نداد. فلش وصل است؟</translation>
    </message>
    <message>
        <source>Make the first sheet</source>
        <translation>اولین برگه را بسازید</translation>
    </message>
    <message>
        <source>Make, print, find one</source>
        <translation>ساختن، چاپ، جست‌وجو</translation>
    </message>
    <message>
        <source>Mustaches</source>
        <translation>سبیل‌ها</translation>
    </message>
    <message>
        <source>Names, teams, passes</source>
        <translation>نام‌ها، تیم‌ها، کارت‌ها</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>هنوز کسی نیست.</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>پیشنهادها</translation>
    </message>
    <message>
        <source>One is made every ten minutes, as soon as something changes.</source>
        <translation>هر ده دقیقه یکی ساخته می‌شود، همین که چیزی عوض شده باشد.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Podium</source>
        <translation>سکو</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>چاپگر</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Prize draw</source>
        <translation>قرعه‌کشی</translation>
    </message>
    <message>
        <source>Prize draws</source>
        <translation>قرعه‌کشی‌ها</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>جایزه‌ها</translation>
    </message>
    <message>
        <source>Prizes, rules, the stage</source>
        <translation>جایزه‌ها، قاعده‌ها، صحنه</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>درست کردن</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>ضبط‌ها</translation>
    </message>
    <message>
        <source>Red carpet</source>
        <translation>فرش قرمز</translation>
    </message>
    <message>
        <source>Scan any mustache here: it is read, and nothing is claimed.</source>
        <translation>هر سبیلی را این‌جا اسکن کنید: فقط خوانده می‌شود و به نام کسی ثبت نمی‌شود.</translation>
    </message>
    <message>
        <source>Scan them into place</source>
        <translation>اسکن و پنهان کردن</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>اسکن</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>آزمایش</translation>
    </message>
    <message>
        <source>Thanks to watch, their hours</source>
        <translation>تشکرهای تماشایی و ساعتشان</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>The last one failed. Is the disk full? The kiosk tries again in ten minutes.</source>
        <translation>آخرین پشتیبان درست نشد. دیسک پر است؟ کیوسک ده دقیقهٔ دیگر دوباره امتحان می‌کند.</translation>
    </message>
    <message>
        <source>The last one was made at %1 and checked.</source>
        <translation>آخرین پشتیبان ساعت %1 ساخته و بررسی شد.</translation>
    </message>
    <message>
        <source>The printer, and what waits</source>
        <translation>چاپگر و آنچه در انتظار است</translation>
    </message>
    <message>
        <source>The rehearsal %1 is not over.</source>
        <translation>تمرین %1 هنوز تمام نشده.</translation>
    </message>
    <message>
        <source>The screen goes dark for visitors until somebody starts it again. Nothing is lost.</source>
        <translation>صفحه برای مهمان‌ها خاموش می‌ماند تا کسی دوباره راهش بیندازد. چیزی از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>The show is not over.</source>
        <translation>نمایش هنوز تمام نشده است.</translation>
    </message>
    <message>
        <source>Title, languages, hours</source>
        <translation>عنوان، زبان‌ها، ساعت‌ها</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>کار مانده</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>ویدیوها</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation>تازه‌واردها</translation>
    </message>
    <message>
        <source>What happened, in words</source>
        <translation>هر چه شد، به زبان ساده</translation>
    </message>
    <message>
        <source>What helps, and when</source>
        <translation>چه چیزی کمک می‌کند و کِی</translation>
    </message>
    <message>
        <source>When too many know it</source>
        <translation>وقتی زیاد لو رفته</translation>
    </message>
    <message numerus="yes">
        <source>Your first evening is not over: %Ln of six steps are done.</source>
        <translation>
            <numerusform>نخستین شب شما تمام نشده: %Ln گام از شش گام انجام شده.</numerusform>
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
        <translation>نزد برگزارکننده</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>It is saved as %1. One you make later takes its place.</source>
        <translation>با نام %1 ذخیره شد. اگر بعداً یکی دیگر بسازید، جای این را می‌گیرد.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>ساخت فهرست</translation>
    </message>
    <message>
        <source>Make the slips</source>
        <translation>ساخت برگه‌ها</translation>
    </message>
    <message>
        <source>Making your paper</source>
        <translation>کاغذ شما ساخته می‌شود</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Slips and list</source>
        <translation>برگه‌ها و فهرست</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>The list has full names and a place to sign. A slip tells a winner what they won and where to fetch it. They are saved in %1</source>
        <translation>در فهرست نام‌های کامل و جایی برای امضا هست. هر برگه به برنده می‌گوید چه برده و از کجا بگیرد. ذخیره در %1</translation>
    </message>
    <message>
        <source>Where are the prizes?</source>
        <translation>جایزه‌ها کجا هستند؟</translation>
    </message>
    <message>
        <source>Your paper is ready.</source>
        <translation>کاغذ شما آماده است.</translation>
    </message>
</context>
<context>
    <name>AfterScreen</name>
    <message>
        <source>%1 has it. Take it back?</source>
        <translation>%1 آن را گرفته است. برگردانیم؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prizes wait for their winners.</source>
        <translation>
            <numerusform>%Ln جایزه منتظر برنده‌اش است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>لغو شد</translation>
    </message>
    <message>
        <source>Every prize is with its winner.</source>
        <translation>همهٔ جایزه‌ها به دست برندگان رسیده‌اند.</translation>
    </message>
    <message>
        <source>Handed over to %1.</source>
        <translation>به %1 داده شد.</translation>
    </message>
    <message>
        <source>It waits again</source>
        <translation>باز منتظر بماند</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>همین‌طور بماند</translation>
    </message>
    <message>
        <source>Nobody won anything in this draw.</source>
        <translation>در این قرعه‌کشی کسی چیزی نبرد.</translation>
    </message>
    <message>
        <source>Nobody won.</source>
        <translation>کسی نبرد.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>چیزی منتظر نیست.</translation>
    </message>
    <message>
        <source>Nothing waits. Every prize is with its winner.</source>
        <translation>چیزی منتظر نیست. همهٔ جایزه‌ها به دست برندگان رسیده‌اند.</translation>
    </message>
    <message>
        <source>Only those that wait</source>
        <translation>فقط آن‌ها که منتظرند</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <source>Slips and list</source>
        <translation>برگه‌ها و فهرست</translation>
    </message>
    <message>
        <source>This draw was called off, and nobody won. Its number and its reason are published all the same: no attempt is hidden.</source>
        <translation>این قرعه‌کشی لغو شد و کسی نبرد. شماره و دلیلش با این همه منتشر می‌شود: هیچ تلاشی پنهان نمی‌ماند.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگردان</translation>
    </message>
    <message>
        <source>Winners</source>
        <translation>برندگان</translation>
    </message>
    <message>
        <source>“%1” waits again until it is ticked off. Only when it was not handed over after all.</source>
        <translation>«%1» باز منتظر می‌ماند تا علامت بخورد. فقط وقتی که در واقع داده نشده است.</translation>
    </message>
</context>
<context>
    <name>AnswerScreen</name>
    <message>
        <source>All right</source>
        <translation>فهمیدم</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>I have another</source>
        <translation>یکی دیگر دارم</translation>
    </message>
    <message>
        <source>Scan another</source>
        <translation>اسکن یکی دیگر</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>وارد کردن کد</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>A key to some Wi-Fi.</source>
        <translation>این رمز وای‌فای است.</translation>
    </message>
    <message>
        <source>A new one hangs in its place. Bring this one to the organizer.</source>
        <translation>یکی تازه جایش آویزان است. این را به برگزارکننده بدهید.</translation>
    </message>
    <message>
        <source>A visiting card.</source>
        <translation>این کارت ویزیت است.</translation>
    </message>
    <message>
        <source>A web address.</source>
        <translation>این نشانی یک سایت است.</translation>
    </message>
    <message>
        <source>An old pass.</source>
        <translation>این کارت قدیمی است.</translation>
    </message>
    <message>
        <source>From another event.</source>
        <translation>مال یک رویداد دیگر است.</translation>
    </message>
    <message>
        <source>Hello!</source>
        <translation>سلام!</translation>
    </message>
    <message>
        <source>Hello, %1!</source>
        <translation>سلام، %1!</translation>
    </message>
    <message>
        <source>Hold a mustache under the scanner and it is yours.</source>
        <translation>یک سبیل را زیر اسکنر بگیرید تا مال شما شود.</translation>
    </message>
    <message>
        <source>Hold the paper flat and still, or type the code that is printed on it.</source>
        <translation>کاغذ را صاف و بی‌حرکت نگه دارید، یا کدی را که رویش چاپ شده وارد کنید.</translation>
    </message>
    <message>
        <source>I could not read that.</source>
        <translation>نتوانستم بخوانمش.</translation>
    </message>
    <message>
        <source>I stay at home and do not follow it. Show me a paper mustache instead.</source>
        <translation>من همین‌جا می‌مانم و دنبالش نمی‌روم. به‌جایش یک سبیل کاغذی نشانم بدهید.</translation>
    </message>
    <message>
        <source>It came after closing, and the organizer did not count it. You may still wear it.</source>
        <translation>بعد از پایان رسید و برگزارکننده آن را حساب نکرد. ولی هنوز می‌توانید به صورتتان بزنید.</translation>
    </message>
    <message>
        <source>It is free again.</source>
        <translation>دوباره آزاد است.</translation>
    </message>
    <message>
        <source>It looks like one of ours, but nobody printed it. Show it to the organizer.</source>
        <translation>شبیه سبیل‌های ماست، ولی کسی چاپش نکرده. به برگزارکننده نشانش بدهید.</translation>
    </message>
    <message>
        <source>It wakes up on %1. Keep this mustache safe until then.</source>
        <translation>%1 بیدار می‌شود. تا آن وقت این سبیل را خوب نگه دارید.</translation>
    </message>
    <message>
        <source>Late, but safe.</source>
        <translation>دیر شد، ولی ثبت شد.</translation>
    </message>
    <message>
        <source>Nice to have, but it grows no tickets. Show me a paper mustache instead.</source>
        <translation>به درد می‌خورد، ولی بلیت نمی‌شود. به‌جایش یک سبیل کاغذی نشانم بدهید.</translation>
    </message>
    <message>
        <source>Nobody holds this mustache now. Scan it again to claim it.</source>
        <translation>این سبیل حالا مال کسی نیست. دوباره اسکنش کنید تا مال شما شود.</translation>
    </message>
    <message>
        <source>Not this time.</source>
        <translation>این بار نشد.</translation>
    </message>
    <message>
        <source>Not your hours yet.</source>
        <translation>هنوز نوبت شما نیست.</translation>
    </message>
    <message>
        <source>Nothing counts any more, but you may wear it. It suits you.</source>
        <translation>دیگر چیزی شمرده نمی‌شود، ولی می‌توانید بزنیدش. به شما می‌آید!</translation>
    </message>
    <message>
        <source>Nothing was changed. The organizer can still mend it.</source>
        <translation>چیزی عوض نشد. برگزارکننده هنوز می‌تواند درستش کند.</translation>
    </message>
    <message>
        <source>Pleased to meet you! Now show me a paper mustache.</source>
        <translation>از آشنایی‌تان خوش‌حالم! حالا یک سبیل کاغذی نشانم بدهید.</translation>
    </message>
    <message>
        <source>Somebody was faster.</source>
        <translation>یکی زودتر رسید.</translation>
    </message>
    <message>
        <source>The hunt is over.</source>
        <translation>شکار تمام شد.</translation>
    </message>
    <message>
        <source>The hunt is over. Your mustache is noted, and the organizer decides if it still counts.</source>
        <translation>شکار تمام شده. سبیلتان یادداشت شد و برگزارکننده تصمیم می‌گیرد که هنوز حساب است یا نه.</translation>
    </message>
    <message>
        <source>The hunt is still asleep.</source>
        <translation>شکار هنوز خواب است.</translation>
    </message>
    <message>
        <source>This is a code, only not one of ours. Show me a paper mustache instead.</source>
        <translation>کد که هست، ولی از کدهای ما نیست. به‌جایش یک سبیل کاغذی نشانم بدهید.</translation>
    </message>
    <message>
        <source>This mustache belongs to another party. Look for the ones that hang here.</source>
        <translation>این سبیل مال یک جشن دیگر است. دنبال سبیل‌هایی بگردید که این‌جا آویزان‌اند.</translation>
    </message>
    <message>
        <source>This mustache was already claimed. Every one counts once - the hunt goes on!</source>
        <translation>این سبیل قبلاً صاحب پیدا کرده. هر سبیل فقط یک بار حساب است؛ شکار ادامه دارد!</translation>
    </message>
    <message>
        <source>This one was replaced.</source>
        <translation>این یکی عوض شده.</translation>
    </message>
    <message>
        <source>Too late for that.</source>
        <translation>دیگر دیر شده.</translation>
    </message>
    <message>
        <source>Where did you find this?</source>
        <translation>این را از کجا آورده‌اید؟</translation>
    </message>
    <message>
        <source>Words, but no mustache.</source>
        <translation>حرف دارد، سبیل ندارد.</translation>
    </message>
    <message>
        <source>You claimed it a moment ago: %1. Every one counts once.</source>
        <translation>همین حالا ثبتش کردید: %1. هر سبیل فقط یک بار حساب است.</translation>
    </message>
    <message>
        <source>You found it before: %1. Every one counts once - the hunt goes on!</source>
        <translation>قبلاً پیدایش کرده بودید: %1. هر سبیل فقط یک بار حساب است؛ شکار ادامه دارد!</translation>
    </message>
    <message>
        <source>You have a newer one. Use that, or find your name in the list.</source>
        <translation>کارت تازه‌تری دارید. همان را بیاورید، یا نامتان را در فهرست پیدا کنید.</translation>
    </message>
    <message>
        <source>You have this one.</source>
        <translation>این یکی را دارید.</translation>
    </message>
    <message>
        <source>Your team hunts from %1 to %2. Come back then: the mustache stays free.</source>
        <translation>تیم شما از %1 تا %2 شکار می‌کند. آن وقت برگردید؛ سبیل آزاد می‌ماند.</translation>
    </message>
    <message>
        <source>Yours already!</source>
        <translation>مال خودتان است!</translation>
    </message>
</context>
<context>
    <name>AssistantScreen</name>
    <message numerus="yes">
        <source>%Ln of six steps done</source>
        <translation>
            <numerusform>%Ln از شش گام انجام شد</numerusform>
        </translation>
    </message>
    <message>
        <source>A list from your HR program, CSV or Excel. You see it before it counts.</source>
        <translation>فهرستی از برنامهٔ منابع انسانی، CSV یا اکسل. پیش از ثبت آن را می‌بینید.</translation>
    </message>
    <message>
        <source>Bring in your people</source>
        <translation>همکاران را وارد کنید</translation>
    </message>
    <message>
        <source>Choose a place, scan a handful, walk off.</source>
        <translation>جایی را انتخاب کنید، چندتا اسکن کنید و راه بیفتید.</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>انتخاب فهرست</translation>
    </message>
    <message>
        <source>Everything is ready. Let them hunt!</source>
        <translation>همه‌چیز آماده است. شکار شروع شود!</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>پنهانشان کنید</translation>
    </message>
    <message>
        <source>Hold any mustache under the scanner now. Nothing is claimed.</source>
        <translation>همین حالا سبیلی زیر اسکنر بگیرید. به نام کسی ثبت نمی‌شود.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعداً</translation>
    </message>
    <message>
        <source>Make the mustaches</source>
        <translation>سبیل‌ها را بسازید</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>بساز</translation>
    </message>
    <message>
        <source>Name the week</source>
        <translation>برای هفته نامی بگذارید</translation>
    </message>
    <message>
        <source>Print and cut</source>
        <translation>چاپ کنید و ببرید</translation>
    </message>
    <message>
        <source>Print the sheet, then say so: its file with the codes goes.</source>
        <translation>برگه را چاپ کنید و خبر بدهید: پروندهٔ کدها پاک می‌شود.</translation>
    </message>
    <message>
        <source>Scan one</source>
        <translation>یکی را اسکن کنید</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>تنظیم</translation>
    </message>
    <message>
        <source>Start hiding</source>
        <translation>شروع کن</translation>
    </message>
    <message>
        <source>Title, languages, and when the hunt opens.</source>
        <translation>عنوان، زبان‌ها و زمان آغاز بازی.</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>به میز کار</translation>
    </message>
    <message>
        <source>To the sheet</source>
        <translation>به برگه</translation>
    </message>
    <message>
        <source>Two hundred are a good start. Each gets its own code.</source>
        <translation>دویست تا شروع خوبی است. هر کدام کد خودش را دارد.</translation>
    </message>
    <message>
        <source>Your first evening</source>
        <translation>نخستین شب شما</translation>
    </message>
</context>
<context>
    <name>AttractContest</name>
    <message numerus="yes">
        <source>%Ln voted</source>
        <translation>
            <numerusform>%Ln نفر رأی داده‌اند</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractDraw</name>
    <message>
        <source>Coming soon!</source>
        <translation>به‌زودی!</translation>
    </message>
    <message>
        <source>The prize draw</source>
        <translation>قرعه‌کشی</translation>
    </message>
</context>
<context>
    <name>AttractHunt</name>
    <message numerus="yes">
        <source>%Ln are still out there.</source>
        <translation>
            <numerusform>%Ln تا هنوز پیدا نشده.</numerusform>
        </translation>
    </message>
    <message>
        <source>All found!</source>
        <translation>همه پیدا شد!</translation>
    </message>
    <message>
        <source>Look behind, under and inside.</source>
        <translation>پشت، زیر و توی همه‌چیز را بگردید.</translation>
    </message>
    <message>
        <source>Soon: the hunt!</source>
        <translation>شکار نزدیک است!</translation>
    </message>
</context>
<context>
    <name>AttractPodium</name>
    <message>
        <source>The winners!</source>
        <translation>برندگان!</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message numerus="yes">
        <source>%Ln golden ones are still out there.</source>
        <translation>
            <numerusform>%Ln سبیل طلایی هنوز پیدا نشده.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them is worth several tickets.</source>
        <translation>هر کدام چند بلیت می‌ارزد.</translation>
    </message>
    <message>
        <source>The latest finds</source>
        <translation>تازه پیدا شده‌ها</translation>
    </message>
    <message>
        <source>The newest clue</source>
        <translation>تازه‌ترین سرنخ</translation>
    </message>
    <message>
        <source>Touch anywhere to start</source>
        <translation>برای شروع، صفحه را لمس کنید</translation>
    </message>
    <message>
        <source>Who is in front?</source>
        <translation>چه کسی جلوتر است؟</translation>
    </message>
</context>
<context>
    <name>AttractWinners</name>
    <message>
        <source>The winners!</source>
        <translation>برندگان!</translation>
    </message>
</context>
<context>
    <name>AwardBatchScreen</name>
    <message>
        <source>%L1 of %L2 are drawn.</source>
        <translation>%L1 تا از %L2 تا کشیده شده است.</translation>
    </message>
    <message>
        <source>Each has a file of its own in the folder %1. They count as issued.</source>
        <translation>هر کدام پروندهٔ خودش را در پوشهٔ %1 دارد. از این پس صادرشده به حساب می‌آیند.</translation>
    </message>
    <message>
        <source>Making the certificates</source>
        <translation>لوح‌ها ساخته می‌شوند</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>The certificates are ready.</source>
        <translation>لوح‌ها آماده‌اند.</translation>
    </message>
    <message>
        <source>They are saved as %1, and count as issued.</source>
        <translation>با نام %1 ذخیره شدند و صادرشده به حساب می‌آیند.</translation>
    </message>
    <message>
        <source>Wonderful</source>
        <translation>عالی</translation>
    </message>
</context>
<context>
    <name>AwardCard</name>
    <message>
        <source>Award %L1: %2</source>
        <translation>جایزهٔ %L1: %2</translation>
    </message>
    <message>
        <source>Somebody who likes it quiet</source>
        <translation>کسی که آرامش را دوست دارد</translation>
    </message>
</context>
<context>
    <name>AwardDesk</name>
    <message numerus="yes">
        <source>%1 gets %Ln awards: %2.</source>
        <translation>
            <numerusform>%1 %Ln تقدیر می‌گیرد: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Changed since issued</source>
        <translation>پس از صدور عوض شده</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>انتخاب شده</translation>
    </message>
    <message>
        <source>Funny</source>
        <translation>بامزه</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>دیگر نیست</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صادر شده</translation>
    </message>
    <message>
        <source>One of each</source>
        <translation>از هر کدام یکی</translation>
    </message>
    <message numerus="yes">
        <source>So do %Ln others.</source>
        <translation>
            <numerusform>%Ln نفر دیگر هم همین‌طور.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>پس گرفته شده</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>از %1</translation>
    </message>
    <message>
        <source>proposed by %1</source>
        <translation>پیشنهاد %1</translation>
    </message>
</context>
<context>
    <name>AwardDraft</name>
    <message numerus="yes">
        <source>Room for %Ln more letters.</source>
        <translation>
            <numerusform>هنوز جای %Ln حرف هست.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is the award called? Write a title.</source>
        <translation>نام این تقدیر چیست؟ عنوانی بنویسید.</translation>
    </message>
    <message>
        <source>Who gets it? Choose somebody.</source>
        <translation>به چه کسی می‌رسد؟ کسی را انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>AwardDrawScreen</name>
    <message numerus="yes">
        <source>%Ln awards, one for each prize</source>
        <translation>
            <numerusform>%Ln تقدیر، برای هر جایزه یکی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln winners have their award already. They are left out.</source>
        <translation>
            <numerusform>%Ln برنده از پیش تقدیر خود را دارد و کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them have theirs.</source>
        <translation>همه تقدیر خود را دارند.</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>تقدیرها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>قرعه‌کشی‌ها</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln awards</source>
        <translation>
            <numerusform>ساختن %Ln تقدیر</numerusform>
        </translation>
    </message>
    <message>
        <source>No draw is over yet. Once one is, its winners can have an award each.</source>
        <translation>هنوز هیچ قرعه‌کشی تمام نشده است. پس از آن، هر برنده می‌تواند تقدیری بگیرد.</translation>
    </message>
    <message>
        <source>Nothing is left to make here.</source>
        <translation>این‌جا چیزی برای ساختن نمانده است.</translation>
    </message>
    <message>
        <source>What would become awards</source>
        <translation>چیزهایی که تقدیر می‌شوند</translation>
    </message>
    <message>
        <source>Which draw?</source>
        <translation>کدام قرعه‌کشی؟</translation>
    </message>
</context>
<context>
    <name>AwardForm</name>
    <message>
        <source>%1 is no longer in the list. The award and its certificate stay as they are.</source>
        <translation>%1 دیگر در فهرست نیست. تقدیر و لوح آن همان‌طور می‌ماند.</translation>
    </message>
    <message>
        <source>A new award</source>
        <translation>یک تقدیر تازه</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>تقدیرها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>بازگشت بدون ذخیره</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>عوض شده</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>From a nomination</source>
        <translation>از یک پیشنهاد</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>دیگر نیست</translation>
    </message>
    <message>
        <source>Issue it again</source>
        <translation>صدور دوباره</translation>
    </message>
    <message>
        <source>Make it an award</source>
        <translation>تقدیرش کنید</translation>
    </message>
    <message>
        <source>Make its certificate</source>
        <translation>ساختن لوح</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>The certificate that was made says something else. Issue it again, and tear the old one up.</source>
        <translation>لوحی که ساخته شده چیز دیگری می‌گوید. دوباره صادرش کنید و قبلی را پاره کنید.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>پس گرفته شده</translation>
    </message>
</context>
<context>
    <name>AwardImportLook</name>
    <message numerus="yes">
        <source>%Ln awards, ready to come in.</source>
        <translation>
            <numerusform>%Ln تقدیر آمادهٔ ورود است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>%Ln از پیش هست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln تازه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows to mend</source>
        <translation>
            <numerusform>%Ln سطر برای درست کردن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln worth a look</source>
        <translation>
            <numerusform>%Ln برای نگاه کردن</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are here already.</source>
        <translation>همه از پیش این‌جاست.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>پروندهٔ دیگر</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>همین‌طور بماند</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation>حروف: %1</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln awards</source>
        <translation>
            <numerusform>ساختن %Ln تقدیر</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend these in your file and save it, then choose it again. So far nothing was made.</source>
        <translation>این‌ها را در پرونده‌تان درست و ذخیره کنید و دوباره انتخابش کنید. تا این‌جا چیزی ساخته نشده است.</translation>
    </message>
    <message>
        <source>Nearly. Look at this first.</source>
        <translation>تقریباً. اول این را ببینید.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>این‌جا چیزی نیست.</translation>
    </message>
    <message>
        <source>On which sheet are the awards?</source>
        <translation>تقدیرها در کدام برگه است؟</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>برگه: %1</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>این پرونده خوانده نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>AwardImportScreen</name>
    <message>
        <source>Nothing is changed by that.</source>
        <translation>با این کار چیزی عوض نمی‌شود.</translation>
    </message>
    <message>
        <source>Reading your list</source>
        <translation>فهرست شما خوانده می‌شود</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
</context>
<context>
    <name>AwardImportStart</name>
    <message>
        <source>A spreadsheet (XLSX) or a CSV file, one row for each award. Its first row names the columns: title, recipient, and if you like citation, team, presenter, category, date, language.</source>
        <translation>یک صفحه‌گسترده (XLSX) یا پروندهٔ CSV، برای هر تقدیر یک سطر. سطر اول نام ستون‌هاست: عنوان، گیرنده و اگر خواستید متن، تیم، اهداکننده، دسته، تاریخ، زبان.</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>تقدیرها</translation>
    </message>
    <message>
        <source>Awards from a file</source>
        <translation>تقدیرها از یک پرونده</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>انتخاب پرونده</translation>
    </message>
    <message>
        <source>Recipients of your list are found by name, staff number or e-mail. You see every row first, and nothing is made before you say so.</source>
        <translation>کسانی که در فهرست شما هستند با نام، شمارهٔ پرسنلی یا ایمیل پیدا می‌شوند. اول همهٔ سطرها را می‌بینید و پیش از تأیید شما چیزی ساخته نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>AwardLine</name>
    <message>
        <source>%1 comes earlier</source>
        <translation>%1 زودتر بیاید</translation>
    </message>
    <message>
        <source>%1 comes later</source>
        <translation>%1 دیرتر بیاید</translation>
    </message>
</context>
<context>
    <name>AwardList</name>
    <message>
        <source>Awards</source>
        <translation>تقدیرها</translation>
    </message>
</context>
<context>
    <name>AwardLookScreen</name>
    <message>
        <source>Looking at the picture</source>
        <translation>تصویر بررسی می‌شود</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
</context>
<context>
    <name>AwardMore</name>
    <message>
        <source>A name, or nobody in particular</source>
        <translation>یک نام، یا هیچ‌کس</translation>
    </message>
    <message>
        <source>A picture for the show, if you like</source>
        <translation>تصویری برای نمایش، اگر خواستید</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>همین‌طور بماند</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Day on the certificate</source>
        <translation>روز روی لوح</translation>
    </message>
    <message>
        <source>In which language is the certificate?</source>
        <translation>لوح به کدام زبان باشد؟</translation>
    </message>
    <message>
        <source>Language of the certificate</source>
        <translation>زبان لوح</translation>
    </message>
    <message>
        <source>Service, team spirit, fun ...</source>
        <translation>خدمت، همدلی، شوخی ...</translation>
    </message>
    <message>
        <source>That of whoever gets it</source>
        <translation>زبان گیرنده</translation>
    </message>
    <message>
        <source>The day it was written</source>
        <translation>روزی که نوشته شد</translation>
    </message>
    <message>
        <source>The picture of the award</source>
        <translation>تصویر تقدیر</translation>
    </message>
    <message>
        <source>Who hands it over</source>
        <translation>چه کسی اهدا می‌کند</translation>
    </message>
</context>
<context>
    <name>AwardPaper</name>
    <message numerus="yes">
        <source>%Ln awards</source>
        <translation>
            <numerusform>%Ln جایزه</numerusform>
        </translation>
    </message>
    <message>
        <source>A message on a card has at most %L1 letters.</source>
        <translation>پیام روی کارت حداکثر %L1 حرف دارد.</translation>
    </message>
    <message>
        <source>A name on a card has at most %L1 letters.</source>
        <translation>نام روی کارت حداکثر %L1 حرف دارد.</translation>
    </message>
    <message>
        <source>Color me in. I can wait.</source>
        <translation>رنگم کن. عجله‌ای ندارم.</translation>
    </message>
    <message>
        <source>Color them, cut them out, put one on.</source>
        <translation>رنگشان کن، ببرشان، یکی را بگذار.</translation>
    </message>
    <message>
        <source>Faster than the phone can ring.</source>
        <translation>سریع‌تر از زنگ تلفن.</translation>
    </message>
    <message>
        <source>Find your mustache</source>
        <translation>سبیلت را پیدا کن</translation>
    </message>
    <message>
        <source>Fireworks</source>
        <translation>آتش‌بازی</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از طرف</translation>
    </message>
    <message>
        <source>From the heart, and with a twirl of the mustache.</source>
        <translation>از ته دل، و با تابی به سبیل.</translation>
    </message>
    <message>
        <source>It is good to have you here.</source>
        <translation>چه خوب که اینجا هستی.</translation>
    </message>
    <message>
        <source>It was noticed, and it is not forgotten.</source>
        <translation>دیدیم، و از یادمان نمی‌رود.</translation>
    </message>
    <message>
        <source>No awards yet. They will stand here in their order.</source>
        <translation>هنوز جایزه‌ای نیست. جایزه‌ها به ترتیب اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>Nobody of this team can be on its poster.</source>
        <translation>کسی از این گروه نمی‌تواند روی پوستر باشد.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Old printing</source>
        <translation>چاپ قدیمی</translation>
    </message>
    <message>
        <source>Over the roofs</source>
        <translation>بر فراز بام‌ها</translation>
    </message>
    <message>
        <source>Page for coloring</source>
        <translation>صفحهٔ رنگ‌آمیزی</translation>
    </message>
    <message>
        <source>Parade</source>
        <translation>رژه</translation>
    </message>
    <message>
        <source>Presented by %1</source>
        <translation>اهداکننده: %1</translation>
    </message>
    <message>
        <source>REAL</source>
        <translation>اصل</translation>
    </message>
    <message>
        <source>Rosette</source>
        <translation>نشان</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>ترتیب برنامه</translation>
    </message>
    <message>
        <source>Super mustache</source>
        <translation>سبیل قهرمان</translation>
    </message>
    <message>
        <source>Super mustache!</source>
        <translation>سبیل قهرمان!</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>سپاس!</translation>
    </message>
    <message>
        <source>Thank you,</source>
        <translation>سپاس از</translation>
    </message>
    <message>
        <source>Thank-you cards</source>
        <translation>کارت‌های سپاس</translation>
    </message>
    <message>
        <source>To</source>
        <translation>برای</translation>
    </message>
    <message>
        <source>Up, up and away!</source>
        <translation>بالا، بالاتر!</translation>
    </message>
    <message>
        <source>WITHDRAWN</source>
        <translation>پس گرفته شد</translation>
    </message>
    <message>
        <source>Which one is yours?</source>
        <translation>کدام مال توست؟</translation>
    </message>
    <message>
        <source>You are the reason this works.</source>
        <translation>دلیل اینکه کارها پیش می‌رود شمایید.</translation>
    </message>
    <message>
        <source>You saved the day.</source>
        <translation>تو روزمان را نجات دادی.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و %Ln نفر دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwardPaperScreen</name>
    <message>
        <source>A poster with everybody of one team. Who is not shown in public is not on it.</source>
        <translation>پوستری با همهٔ افراد یک تیم. کسی که در جمع نشان داده نمی‌شود روی آن نیست.</translation>
    </message>
    <message>
        <source>A team&apos;s poster</source>
        <translation>پوستر یک تیم</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>For whoever presents: all awards in the order of the show, with recipient, what it is given for and who hands it over.</source>
        <translation>برای مجری: همهٔ تقدیرها به ترتیب نمایش، با گیرنده، دلیل و اهداکننده.</translation>
    </message>
    <message>
        <source>Four cards on a sheet, to cut out, with lines to write on.</source>
        <translation>چهار کارت روی یک برگه، برای بریدن، با خط‌هایی برای نوشتن.</translation>
    </message>
    <message>
        <source>Heroes with mustaches in thick lines, for crayons and a quiet minute.</source>
        <translation>قهرمان‌های سبیلو با خط‌های پهن، برای مداد رنگی و دقیقه‌ای آرام.</translation>
    </message>
    <message>
        <source>It is saved as %1. One you make later takes its place.</source>
        <translation>با نام %1 ذخیره شد. اگر بعداً یکی دیگر بسازید جای این را می‌گیرد.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>بسازید</translation>
    </message>
    <message>
        <source>Making your paper</source>
        <translation>کاغذ شما ساخته می‌شود</translation>
    </message>
    <message>
        <source>Pages to color</source>
        <translation>صفحه‌های رنگ‌آمیزی</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>کاغذها</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>ترتیب برنامه</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>تیم</translation>
    </message>
    <message>
        <source>Thank-you cards</source>
        <translation>کارت‌های سپاس</translation>
    </message>
    <message>
        <source>There are no teams yet. They come with your list of people.</source>
        <translation>هنوز تیمی نیست. تیم‌ها با فهرست افراد می‌آیند.</translation>
    </message>
    <message>
        <source>Your paper is ready.</source>
        <translation>کاغذ شما آماده است.</translation>
    </message>
</context>
<context>
    <name>AwardPapersScreen</name>
    <message numerus="yes">
        <source>%Ln wait to be made</source>
        <translation>
            <numerusform>%Ln تا هنوز ساخته نشده</numerusform>
        </translation>
    </message>
    <message>
        <source>A team&apos;s poster</source>
        <translation>پوستر یک تیم</translation>
    </message>
    <message>
        <source>All of them are made</source>
        <translation>همه ساخته شده‌اند</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>تقدیرها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>لوح‌ها</translation>
    </message>
    <message>
        <source>Design, logo, signatures</source>
        <translation>طرح، نشان، امضاها</translation>
    </message>
    <message>
        <source>Everybody on one sheet</source>
        <translation>همه روی یک برگه</translation>
    </message>
    <message>
        <source>For whoever presents</source>
        <translation>برای مجری</translation>
    </message>
    <message>
        <source>Heroes with mustaches</source>
        <translation>قهرمان‌های سبیلو</translation>
    </message>
    <message>
        <source>How they look</source>
        <translation>شکل لوح‌ها</translation>
    </message>
    <message>
        <source>Pages to color</source>
        <translation>صفحه‌های رنگ‌آمیزی</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>کاغذها</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>ترتیب برنامه</translation>
    </message>
    <message>
        <source>Thank-you cards</source>
        <translation>کارت‌های سپاس</translation>
    </message>
    <message>
        <source>To cut out and write on</source>
        <translation>برای بریدن و نوشتن</translation>
    </message>
</context>
<context>
    <name>AwardPreviewScreen</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 از %L2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>لوح</translation>
    </message>
    <message>
        <source>Change this award</source>
        <translation>تغییر این تقدیر</translation>
    </message>
    <message>
        <source>The certificate of %1: %2</source>
        <translation>لوح %1: %2</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>خیلی بلند</translation>
    </message>
</context>
<context>
    <name>AwardReasons</name>
    <message>
        <source>Given by mistake</source>
        <translation>به اشتباه داده شده</translation>
    </message>
    <message>
        <source>It goes to somebody else</source>
        <translation>به کس دیگری می‌رسد</translation>
    </message>
    <message>
        <source>The name was wrong</source>
        <translation>نام درست نبود</translation>
    </message>
</context>
<context>
    <name>AwardRecipientScreen</name>
    <message numerus="yes">
        <source>%Ln letters too many for the paper. Say it shorter.</source>
        <translation>
            <numerusform>%Ln حرف بیشتر از جای کاغذ است. کوتاه‌تر بنویسید.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name or a staff number</source>
        <translation>نام یا شمارهٔ پرسنلی</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>یک نفر</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>یک تیم</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>نامی دیگر</translation>
    </message>
    <message>
        <source>As it stands on the certificate</source>
        <translation>همان‌طور که روی لوح می‌آید</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>تقدیرها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>پیدا شده</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters, or take another name.</source>
        <translation>کسی پیدا نشد. حرف‌های کمتری بنویسید یا نامی دیگر بگذارید.</translation>
    </message>
    <message>
        <source>People show up here as you type.</source>
        <translation>هنگام نوشتن، افراد این‌جا می‌آیند.</translation>
    </message>
    <message>
        <source>Take this name</source>
        <translation>همین نام</translation>
    </message>
    <message>
        <source>The night shift, our customers, Ana and Zoë ...</source>
        <translation>شیفت شب، مشتریان ما، آنا و زویی ...</translation>
    </message>
    <message>
        <source>There are no teams yet. Take another name: it stands on the certificate as you write it.</source>
        <translation>هنوز تیمی نیست. نامی دیگر بگذارید: همان‌طور که می‌نویسید روی لوح می‌آید.</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>به چه کسی می‌رسد؟</translation>
    </message>
</context>
<context>
    <name>AwardScene</name>
    <message>
        <source>All awards</source>
        <translation>همهٔ جایزه‌ها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
</context>
<context>
    <name>AwardScreen</name>
    <message>
        <source>Looking at the picture</source>
        <translation>تصویر بررسی می‌شود</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
</context>
<context>
    <name>AwardTitlesScreen</name>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>تقدیرها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Funny</source>
        <translation>بامزه</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>جدی</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>عنوان‌ها</translation>
    </message>
    <message>
        <source>Which title?</source>
        <translation>کدام عنوان؟</translation>
    </message>
</context>
<context>
    <name>AwardWays</name>
    <message>
        <source>A spreadsheet or CSV</source>
        <translation>صفحه‌گسترده یا CSV</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>از یک پرونده</translation>
    </message>
    <message>
        <source>From a prize draw</source>
        <translation>از یک قرعه‌کشی</translation>
    </message>
    <message>
        <source>From the list of ideas</source>
        <translation>از فهرست ایده‌ها</translation>
    </message>
    <message>
        <source>Funny and serious titles</source>
        <translation>عنوان‌های بامزه و جدی</translation>
    </message>
    <message>
        <source>I write one</source>
        <translation>خودم می‌نویسم</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>با کلمه‌های خودتان</translation>
    </message>
    <message>
        <source>One for each winner</source>
        <translation>برای هر برنده یکی</translation>
    </message>
    <message>
        <source>Your awards stand here, in the order of the show. Where shall the first ones come from?</source>
        <translation>تقدیرهای شما این‌جا می‌آیند، به ترتیب نمایش. اولی‌ها از کجا بیایند؟</translation>
    </message>
</context>
<context>
    <name>AwardWithdraw</name>
    <message>
        <source>In your own words, or touch one below</source>
        <translation>با کلمه‌های خودتان، یا یکی را در پایین لمس کنید</translation>
    </message>
    <message>
        <source>Its number stays with it. Held under the scanner, the certificate says that it was withdrawn, never why.</source>
        <translation>شماره‌اش با آن می‌ماند. زیر اسکنر، لوح می‌گوید که پس گرفته شده، ولی هرگز نمی‌گوید چرا.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>همین‌طور بماند</translation>
    </message>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>چرا پس گرفته می‌شود؟</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>پس گرفتن</translation>
    </message>
</context>
<context>
    <name>AwardWords</name>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>هنوز هیچ‌کس</translation>
    </message>
    <message>
        <source>One or two warm sentences, read aloud with the award.</source>
        <translation>یکی دو جملهٔ گرم که با تقدیر خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Voice of Calm, Keeper of the Coffee ...</source>
        <translation>صدای آرامش، نگهبان قهوه ...</translation>
    </message>
    <message>
        <source>What it is given for</source>
        <translation>برای چه داده می‌شود</translation>
    </message>
    <message>
        <source>What the award is called</source>
        <translation>نام تقدیر</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>گیرنده</translation>
    </message>
</context>
<context>
    <name>Awards</name>
    <message>
        <source>%1 was withdrawn. Put it back first.</source>
        <translation>%1 پس گرفته شده است. اول آن را برگردانید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificates: %1</source>
        <translation>
            <numerusform>%Ln لوح تقدیر: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have this name. Write the staff number or e-mail address instead.</source>
        <translation>
            <numerusform>%Ln نفر این نام را دارند. به جای آن شماره پرسنلی یا ایمیل را بنویسید.</numerusform>
        </translation>
    </message>
    <message>
        <source>A few words are needed here.</source>
        <translation>اینجا چند کلمه لازم است.</translation>
    </message>
    <message>
        <source>A kiosk has this event open, so nothing was recorded: its check does not know these certificates. Make them once more at the kiosk, or when it is closed.</source>
        <translation>کیوسکی این رویداد را باز دارد، پس چیزی ثبت نشد و این لوح‌ها را نمی‌شناسد. دوباره در خود کیوسک بسازشان، یا وقتی که بسته است.</translation>
    </message>
    <message>
        <source>An award needs a title.</source>
        <translation>هر جایزه یک عنوان می‌خواهد.</translation>
    </message>
    <message>
        <source>Drawing: %L1 of %L2</source>
        <translation>کشیده شد: %L1 از %L2</translation>
    </message>
    <message>
        <source>Handlebar speaks English, French, German and Persian.</source>
        <translation>هندل‌بار انگلیسی، فرانسوی، آلمانی و فارسی بلد است.</translation>
    </message>
    <message>
        <source>Its certificate was made already. Withdraw the award instead.</source>
        <translation>لوح آن قبلاً ساخته شده است. به جای حذف، جایزه را پس بگیرید.</translation>
    </message>
    <message>
        <source>More than %L1 awards: make two lists of it.</source>
        <translation>بیش از %L1 جایزه است: آن را دو فهرست کنید.</translation>
    </message>
    <message>
        <source>Nobody in the list has this staff number or e-mail address.</source>
        <translation>کسی در فهرست این شماره پرسنلی یا ایمیل را ندارد.</translation>
    </message>
    <message>
        <source>Nobody in the list is called so. The name stands as it is written.</source>
        <translation>کسی با این نام در فهرست نیست. نام همان‌طور که نوشته شده می‌ماند.</translation>
    </message>
    <message>
        <source>Nobody is named in this row.</source>
        <translation>در این سطر نامی نیست.</translation>
    </message>
    <message>
        <source>Nominations are closed.</source>
        <translation>پیشنهاد نامزدها بسته است.</translation>
    </message>
    <message>
        <source>Row %L1 is the same award. Keep one of them.</source>
        <translation>سطر %L1 همین جایزه است. یکی را نگه دارید.</translation>
    </message>
    <message>
        <source>Say in a few words why: it may stand on the certificate.</source>
        <translation>در چند کلمه بگویید چرا: شاید روی لوح بیاید.</translation>
    </message>
    <message>
        <source>Somebody decided about this one already.</source>
        <translation>درباره این یکی قبلاً تصمیم گرفته‌اند.</translation>
    </message>
    <message>
        <source>That is you! Propose somebody whom you want to thank.</source>
        <translation>این خود شمایید! کسی را پیشنهاد کنید که می‌خواهید از او تشکر کنید.</translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln nominations today. Come back tomorrow.</source>
        <translation>
            <numerusform>امروز %Ln پیشنهاد داده‌اید. فردا دوباره سر بزنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row must name the columns, like: Title, Recipient, Citation.</source>
        <translation>سطر اول باید ستون‌ها را نام ببرد، مثلاً: عنوان، گیرنده، متن.</translation>
    </message>
    <message>
        <source>There is no award in this file.</source>
        <translation>در این فایل جایزه‌ای نیست.</translation>
    </message>
    <message>
        <source>There is no award to show yet.</source>
        <translation>هنوز جایزه‌ای برای نمایش نیست.</translation>
    </message>
    <message>
        <source>There is no award yet that could have a certificate.</source>
        <translation>هنوز جایزه‌ای نیست که لوح تقدیر بگیرد.</translation>
    </message>
    <message>
        <source>There is no column that says who gets it. Add one: Recipient.</source>
        <translation>هیچ ستونی نمی‌گوید جایزه برای کیست. یکی اضافه کنید: گیرنده.</translation>
    </message>
    <message>
        <source>There is nobody in this team any more. Choose again.</source>
        <translation>دیگر کسی در این تیم نیست. دوباره انتخاب کنید.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %L1 letters. Take out %Ln letters.</source>
        <translation>
            <numerusform>برای %L1 حرف جا هست. %Ln حرف کم کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>This award is not there any more.</source>
        <translation>این جایزه دیگر نیست.</translation>
    </message>
    <message>
        <source>This nomination is not there any more.</source>
        <translation>این پیشنهاد دیگر نیست.</translation>
    </message>
    <message>
        <source>This person is not in the list any more. Choose again.</source>
        <translation>این شخص دیگر در فهرست نیست. دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>This was made into an award already.</source>
        <translation>از این قبلاً یک جایزه ساخته شده است.</translation>
    </message>
    <message>
        <source>Who is it for? Choose a person or a team, or write a name.</source>
        <translation>برای کیست؟ شخص یا تیمی را انتخاب کنید، یا نامی بنویسید.</translation>
    </message>
    <message>
        <source>Write the day like this: 2026-10-09.</source>
        <translation>روز را این‌طور بنویسید: ⁦2026-10-09⁩.</translation>
    </message>
    <message>
        <source>You have proposed this already. It is with the organizers.</source>
        <translation>این را قبلاً پیشنهاد کرده‌اید. نزد برگزارکنندگان است.</translation>
    </message>
</context>
<context>
    <name>AwardsScreen</name>
    <message numerus="yes">
        <source>%Ln awards</source>
        <translation>
            <numerusform>%Ln تقدیر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nominations wait</source>
        <translation>
            <numerusform>%Ln پیشنهاد منتظر است</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>از یک پرونده</translation>
    </message>
    <message>
        <source>From a prize draw</source>
        <translation>از یک قرعه‌کشی</translation>
    </message>
    <message>
        <source>From the list of ideas</source>
        <translation>از فهرست ایده‌ها</translation>
    </message>
    <message>
        <source>How certificates look</source>
        <translation>شکل لوح‌ها</translation>
    </message>
    <message>
        <source>I write one</source>
        <translation>خودم می‌نویسم</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>دوباره ببینید</translation>
    </message>
    <message>
        <source>New award</source>
        <translation>تقدیر تازه</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>پیشنهادها</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>الان نه</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>کاغذها</translation>
    </message>
    <message>
        <source>Red carpet</source>
        <translation>فرش قرمز</translation>
    </message>
    <message>
        <source>The award was deleted.</source>
        <translation>تقدیر حذف شد.</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>از کجا می‌آید؟</translation>
    </message>
    <message>
        <source>Who deserves one?</source>
        <translation>چه کسی سزاوار است؟</translation>
    </message>
</context>
<context>
    <name>BallotCard</name>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln ستاره</numerusform>
        </translation>
    </message>
    <message>
        <source>Number %L1: %2</source>
        <translation>شماره‌ی %L1: %2</translation>
    </message>
    <message>
        <source>See number %L1 large</source>
        <translation>دیدن شماره‌ی %L1 در اندازه‌ی بزرگ</translation>
    </message>
    <message>
        <source>Your own team: let the others decide</source>
        <translation>تیم خودت است: بگذار دیگران تصمیم بگیرند</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>انتخاب شده</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>انتخاب نشده</translation>
    </message>
    <message>
        <source>your choice number %L1</source>
        <translation>انتخاب شماره‌ی %L1 تو</translation>
    </message>
</context>
<context>
    <name>BallotHead</name>
    <message>
        <source>Nothing was counted. Your ballot is still here: try again in a moment.</source>
        <translation>چیزی شمرده نشد. برگه‌ات هنوز اینجاست: کمی بعد دوباره امتحان کن.</translation>
    </message>
    <message>
        <source>Number %1 …</source>
        <translation>شماره‌ی %1 …</translation>
    </message>
    <message>
        <source>Something you had chosen was withdrawn. The rest of your ballot is as it was.</source>
        <translation>چیزی که انتخاب کرده بودی کنار گذاشته شد. بقیه‌ی برگه‌ات همان است که بود.</translation>
    </message>
</context>
<context>
    <name>BallotPage</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>پاک کردن همه</translation>
    </message>
    <message>
        <source>Look at my ballot</source>
        <translation>دیدن برگه‌ی من</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>هیچ‌کدام</translation>
    </message>
</context>
<context>
    <name>BallotPaper</name>
    <message>
        <source>For %1</source>
        <translation>برای %1</translation>
    </message>
    <message>
        <source>Give each one 0 to 5 stars: cross one circle in a row. None is 0.</source>
        <translation>به هر کدام ۰ تا ۵ ستاره بده: در هر ردیف یک دایره را علامت بزن. بی‌علامت یعنی ۰.</translation>
    </message>
    <message>
        <source>It is noted that you voted, not what. Whoever sees this paper sees that.</source>
        <translation>ثبت می‌شود که رأی داده‌ای، نه اینکه به چه. این را فقط کسی می‌بیند که این برگه را ببیند.</translation>
    </message>
    <message>
        <source>Nothing here says who you are. Whoever sees this paper sees your marks.</source>
        <translation>اینجا نوشته نشده که کیستی. اما هر که این برگه را ببیند، علامت‌هایت را می‌بیند.</translation>
    </message>
    <message>
        <source>Paper ballot</source>
        <translation>برگهٔ رأی</translation>
    </message>
    <message>
        <source>Then scan the code at the kiosk and touch what you marked. It works once.</source>
        <translation>بعد کد را در کیوسک اسکن کن و آنچه علامت زده‌ای را لمس کن. کد یک بار کار می‌کند.</translation>
    </message>
    <message>
        <source>Tick all that you like, as many as you want.</source>
        <translation>کنار هر کدام که دوست داری علامت بزن، هر چند تا که می‌خواهی.</translation>
    </message>
    <message>
        <source>Tick the one you like best.</source>
        <translation>کنار آن‌که از همه بیشتر دوست داری علامت بزن.</translation>
    </message>
    <message>
        <source>Write 1 beside the best one, 2 beside the next, as far as you like.</source>
        <translation>کنار بهترین بنویس ۱، کنار بعدی ۲، تا هر جا که دوست داری.</translation>
    </message>
    <message>
        <source>your own: let the others decide</source>
        <translation>مال خودت است: بگذار دیگران تصمیم بگیرند</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln انتخاب شده</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>All words fit now.</source>
        <translation>حالا همهٔ نوشته‌ها جا می‌شود.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>لوح‌ها</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>There is no award yet.</source>
        <translation>هنوز تقدیری نیست.</translation>
    </message>
    <message>
        <source>Those it is</source>
        <translation>همین‌ها</translation>
    </message>
    <message>
        <source>Too long for their paper</source>
        <translation>بلندتر از کاغذشان</translation>
    </message>
    <message>
        <source>Touch one to say it shorter, or take another design. Printed like this, its end is left out.</source>
        <translation>یکی را لمس کنید تا کوتاه‌ترش کنید، یا طرح دیگری بگیرید. اگر همین‌طور چاپ شود، پایانش نمی‌آید.</translation>
    </message>
    <message>
        <source>Touch those you want</source>
        <translation>آن‌هایی را که می‌خواهید لمس کنید</translation>
    </message>
</context>
<context>
    <name>BatchWhole</name>
    <message numerus="yes">
        <source>%Ln certificates</source>
        <translation>
            <numerusform>%Ln لوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificates do not hold all their words.</source>
        <translation>
            <numerusform>در %Ln لوح همهٔ نوشته‌ها جا نمی‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln انتخاب شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were made before: they keep their numbers, and the journal says that they were issued again.</source>
        <translation>
            <numerusform>%Ln تا از پیش ساخته شده بود: شماره‌اش می‌ماند و در گزارش می‌آید که دوباره صادر شده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file each, to send</source>
        <translation>هر کدام یک پرونده، برای فرستادن</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>All words fit on their paper.</source>
        <translation>همهٔ نوشته‌ها روی کاغذ جا می‌شود.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>From then on the kiosk knows them under the scanner. They are saved in %1</source>
        <translation>از آن پس کیوسک آن‌ها را زیر اسکنر می‌شناسد. در این پوشه ذخیره می‌شوند: %1</translation>
    </message>
    <message>
        <source>I choose</source>
        <translation>خودم انتخاب می‌کنم</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>صدور</translation>
    </message>
    <message>
        <source>Issue again</source>
        <translation>صدور دوباره</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>ذخیره به شکل</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ببینید</translation>
    </message>
    <message>
        <source>Look at each</source>
        <translation>دیدن تک‌تک</translation>
    </message>
    <message>
        <source>Looking whether all words fit ...</source>
        <translation>بررسی می‌شود که همه جا شود ...</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <translation>هنوز ساخته‌نشده‌ها</translation>
    </message>
    <message>
        <source>On all</source>
        <translation>روی همه</translation>
    </message>
    <message>
        <source>One paper, to print</source>
        <translation>یک پرونده، برای چاپ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>کاغذها</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>جا</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>خیلی بلند</translation>
    </message>
    <message>
        <source>Which certificates?</source>
        <translation>کدام لوح‌ها؟</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>کدام‌ها</translation>
    </message>
</context>
<context>
    <name>BoardNumbers</name>
    <message numerus="yes">
        <source>%Ln are still out there.</source>
        <translation>
            <numerusform>%Ln تا هنوز پیدا نشده.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches found.</source>
        <translation>
            <numerusform>%Ln سبیل پیدا شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them. What a team!</source>
        <translation>همه‌شان! عجب تیمی!</translation>
    </message>
    <message>
        <source>No mustaches yet.</source>
        <translation>هنوز سبیلی در کار نیست.</translation>
    </message>
    <message>
        <source>Nobody has found one yet.</source>
        <translation>هنوز کسی پیدا نکرده.</translation>
    </message>
    <message>
        <source>Soon they hide all over the place. Keep your eyes open!</source>
        <translation>به‌زودی همه‌جا پنهان می‌شوند. چشمتان باز باشد!</translation>
    </message>
</context>
<context>
    <name>BoardScene</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 از %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln winners!</source>
        <translation>
            <numerusform>%Ln برنده!</numerusform>
        </translation>
    </message>
    <message>
        <source>All prizes are drawn.</source>
        <translation>همهٔ جایزه‌ها قرعه‌کشی شد.</translation>
    </message>
    <message>
        <source>All winners</source>
        <translation>همهٔ برندگان</translation>
    </message>
    <message numerus="yes">
        <source>Draw %Ln again</source>
        <translation>
            <numerusform>قرعهٔ دوباره برای %Ln جایزه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw these %Ln prizes again</source>
        <translation>
            <numerusform>قرعهٔ دوباره برای این %Ln جایزه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw these %Ln prizes again?</source>
        <translation>
            <numerusform>برای این %Ln جایزه دوباره قرعه بکشیم؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is here</source>
        <translation>همه هستند</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Finish the draw?</source>
        <translation>قرعه‌کشی را تمام کنیم؟</translation>
    </message>
    <message>
        <source>Is everybody here?</source>
        <translation>همه هستند؟</translation>
    </message>
    <message>
        <source>Next prize</source>
        <translation>جایزهٔ بعدی</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>هنوز نه</translation>
    </message>
    <message>
        <source>Page back</source>
        <translation>صفحهٔ قبل</translation>
    </message>
    <message>
        <source>Page on</source>
        <translation>صفحهٔ بعد</translation>
    </message>
    <message>
        <source>Somebody is missing</source>
        <translation>کسی غایب است</translation>
    </message>
    <message>
        <source>That is all!</source>
        <translation>تمام شد!</translation>
    </message>
    <message>
        <source>The record is written. From then on nothing changes any more.</source>
        <translation>گزارش قرعه‌کشی نوشته می‌شود. از آن پس هیچ چیز عوض نمی‌شود.</translation>
    </message>
    <message>
        <source>They are drawn all at once, from the same order as before. Everybody else keeps theirs, whatever happens.</source>
        <translation>همه با هم و از همان ترتیب قبلی قرعه می‌خورند. بقیه در هر حال جایزهٔ خود را نگه می‌دارند.</translation>
    </message>
    <message>
        <source>Touch who is not here, or says no. Only those prizes are drawn again.</source>
        <translation>روی نام کسی که نیست یا نه می‌گوید بزنید. فقط همان جایزه‌ها دوباره قرعه می‌خورند.</translation>
    </message>
    <message>
        <source>Write the record</source>
        <translation>گزارش را بنویس</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>The first finder stands here soon. Look behind, under and above!</source>
        <translation>نام اولین نفر به‌زودی همین‌جاست. پشت، زیر و بالا را بگردید!</translation>
    </message>
</context>
<context>
    <name>Booth</name>
    <message>
        <source>First cast your ballot, or go back. Then scan it again.</source>
        <translation>اول رأیت را به صندوق بینداز یا بازگرد. بعد دوباره اسکنش کن.</translation>
    </message>
    <message>
        <source>It is counted while its vote is open. Ask the organizer.</source>
        <translation>تا رأی‌گیری‌اش باز است شمرده می‌شود. از برگزارکننده بپرس.</translation>
    </message>
    <message>
        <source>Something on this ballot changed. Look at it once more.</source>
        <translation>چیزی در این برگهٔ رأی تغییر کرد. یک بار دیگر نگاهش کن.</translation>
    </message>
    <message>
        <source>That is a ballot paper.</source>
        <translation>این یک برگه‌ی رأی کاغذی است.</translation>
    </message>
    <message>
        <source>There is nothing to choose here.</source>
        <translation>اینجا چیزی برای انتخاب نیست.</translation>
    </message>
    <message>
        <source>This vote is over. Your ballot was not cast.</source>
        <translation>این رأی‌گیری تمام شده است. رأی تو ثبت نشد.</translation>
    </message>
    <message>
        <source>You are new here. Ask the organizer to let you in: then you have a vote, too.</source>
        <translation>تازه آمده‌ای. از برگزارکننده بخواه تو را بپذیرد؛ بعد تو هم رأی داری.</translation>
    </message>
    <message>
        <source>You have voted here already. Every colleague has one vote.</source>
        <translation>تو اینجا پیش‌تر رأی داده‌ای. هر همکار یک رأی دارد.</translation>
    </message>
</context>
<context>
    <name>BoothScreen</name>
    <message>
        <source>End this ballot</source>
        <translation>رها کردن این برگه</translation>
    </message>
    <message>
        <source>Keep voting</source>
        <translation>ادامه‌ی رأی</translation>
    </message>
    <message>
        <source>Somebody held up another code. If the ballot ends here, it does not count, and its voter may come back.</source>
        <translation>کسی کد دیگری را نشان داد. اگر این برگه همین‌جا رها شود، شمرده نمی‌شود و رأی‌دهنده می‌تواند دوباره بیاید.</translation>
    </message>
    <message>
        <source>This ballot is not cast yet.</source>
        <translation>این برگه‌ی رأی هنوز به صندوق نیفتاده.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Aa +</source>
        <translation>الف +</translation>
    </message>
    <message>
        <source>Aa −</source>
        <translation>الف −</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>خانه</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ترک</translation>
    </message>
    <message>
        <source>Make it easier for you</source>
        <translation>آسان‌تر برای شما</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>اندازهٔ نوشته</translation>
    </message>
</context>
<context>
    <name>BrokenStep</name>
    <message>
        <source>Break the draw off</source>
        <translation>ناتمام گذاشتن قرعه‌کشی</translation>
    </message>
    <message>
        <source>Leave the stage</source>
        <translation>ترک صحنه</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>دوباره نگاه کن</translation>
    </message>
</context>
<context>
    <name>CallRing</name>
    <message>
        <source>Time is up</source>
        <translation>وقت تمام شد</translation>
    </message>
</context>
<context>
    <name>CameraChoices</name>
    <message>
        <source>Show the picture as in a mirror</source>
        <translation>تصویر مثل آینه نشان داده شود</translation>
    </message>
    <message>
        <source>Visitors may scan with the camera</source>
        <translation>بازدیدکنندگان می‌توانند با دوربین اسکن کنند</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>کدام دوربین</translation>
    </message>
</context>
<context>
    <name>CameraPane</name>
    <message>
        <source>The camera is on. No picture is kept.</source>
        <translation>دوربین روشن است. هیچ تصویری نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>The camera is on. Only the photo that you keep stays.</source>
        <translation>دوربین روشن است. فقط عکسی می‌ماند که نگه می‌داری.</translation>
    </message>
    <message>
        <source>The camera wakes up</source>
        <translation>دوربین دارد روشن می‌شود</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>آنچه دوربین می‌بیند</translation>
    </message>
</context>
<context>
    <name>CameraScreen</name>
    <message>
        <source>A mustache. It reads well, and nothing was claimed.</source>
        <translation>یک سبیل. خوب خوانده می‌شود و به نام کسی ثبت نشد.</translation>
    </message>
    <message>
        <source>A pass. It reads well.</source>
        <translation>یک کارت. خوب خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Camera and scanner</source>
        <translation>دوربین و اسکنر</translation>
    </message>
    <message>
        <source>It reads well, but it is not a code of this event.</source>
        <translation>خوب خوانده می‌شود، ولی کد این رویداد نیست.</translation>
    </message>
    <message>
        <source>No camera is plugged in. Any USB webcam will do: plug it in and it appears here. The scanner and typed codes work without one.</source>
        <translation>هیچ دوربینی وصل نیست. هر وب‌کم USB مناسب است: وصلش کنید تا این‌جا دیده شود. اسکنر و واردکردن کد بدون آن هم کار می‌کنند.</translation>
    </message>
    <message>
        <source>Nothing to read? Hold a code a hand&apos;s length away. Is it blurred, turn the ring around the lens, if there is one.</source>
        <translation>چیزی خوانده نمی‌شود؟ کد را به فاصلهٔ یک وجب بگیرید. اگر تار است، حلقهٔ دور عدسی را، اگر دارد، بچرخانید.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>Show the camera a code, or scan one with the scanner: nothing is claimed here.</source>
        <translation>کدی را به دوربین نشان دهید یا با اسکنر بخوانید: این‌جا چیزی ثبت نمی‌شود.</translation>
    </message>
    <message>
        <source>The camera does not answer. Does another program use it? Close that, or unplug the camera and plug it in again.</source>
        <translation>دوربین پاسخ نمی‌دهد. برنامهٔ دیگری از آن استفاده می‌کند؟ آن را ببندید، یا دوربین را جدا و دوباره وصل کنید.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>دوربین خاموش است.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوباره امتحان کنید</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message numerus="yes">
        <source>%Ln captions did not say when they end; they stay as long as it takes to read them.</source>
        <translation>
            <numerusform>%Ln زیرنویس زمان پایان نداشت و تا وقتی که بشود خواندش می‌ماند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions had times that could not be read; they were left out.</source>
        <translation>
            <numerusform>زمان %Ln زیرنویس خوانده نشد و کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions were at the same time as too many others; they were left out.</source>
        <translation>
            <numerusform>%Ln زیرنویس با زیرنویس‌های زیادی هم‌زمان بود و کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions were longer than a screen holds; their end was left out.</source>
        <translation>
            <numerusform>%Ln زیرنویس بلندتر از صفحه بود و پایانش کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>A few letters could not be read. Save the file again in UTF-8.</source>
        <translation>چند حرف خوانده نشد. فایل را دوباره در UTF-8 ذخیره کنید.</translation>
    </message>
    <message>
        <source>Captions for the film %1</source>
        <translation>زیرنویس فیلم %1</translation>
    </message>
    <message>
        <source>Change the times where you need to: hours:minutes:seconds,thousandths.</source>
        <translation>هر جا لازم است زمان‌ها را تغییر دهید: ساعت:دقیقه:ثانیه و سپس هزارم ثانیه.</translation>
    </message>
    <message>
        <source>Dots that are left are not shown, nor are these lines. Save it as text in UTF-8.</source>
        <translation>نقطه‌هایی که بمانند نشان داده نمی‌شوند، این خط‌ها هم. آن را به‌صورت متن در UTF-8 ذخیره کنید.</translation>
    </message>
    <message>
        <source>No captions were found in this file. Save them as SRT or WebVTT.</source>
        <translation>در این فایل زیرنویسی پیدا نشد. آن را با قالب SRT یا WebVTT ذخیره کنید.</translation>
    </message>
    <message>
        <source>Nothing is written in this file yet. Write over the dots, then bring it again.</source>
        <translation>در این فایل هنوز چیزی نوشته نشده است. به‌جای نقطه‌ها بنویسید و دوباره آن را بیاورید.</translation>
    </message>
    <message>
        <source>The letters of this file were guessed. Look at a few captions; if they look odd, save it in UTF-8.</source>
        <translation>حروف این فایل حدس زده شده است. چند زیرنویس را ببینید؛ اگر عجیب بود، آن را در UTF-8 ذخیره کنید.</translation>
    </message>
    <message>
        <source>This file cannot be read. If it is on a stick, plug the stick in again.</source>
        <translation>این فایل خوانده نمی‌شود. اگر روی فلش است، فلش را دوباره وصل کنید.</translation>
    </message>
    <message>
        <source>This file is empty. Save the captions again, or copy them again.</source>
        <translation>این فایل خالی است. زیرنویس را دوباره ذخیره یا کپی کنید.</translation>
    </message>
    <message>
        <source>This file is larger than %L1 MB. The captions of a film are much smaller.</source>
        <translation>این فایل از %L1 مگابایت بزرگ‌تر است. زیرنویس یک فیلم بسیار کوچک‌تر است.</translation>
    </message>
    <message>
        <source>This is not a text file. Save the captions as SRT or WebVTT, in UTF-8.</source>
        <translation>این فایل متنی نیست. زیرنویس را با قالب SRT یا WebVTT و در UTF-8 ذخیره کنید.</translation>
    </message>
    <message>
        <source>Write over the dots what is said in these seconds: two short lines at most.</source>
        <translation>به‌جای نقطه‌ها آنچه در این ثانیه‌ها گفته می‌شود بنویسید: حداکثر دو خط کوتاه.</translation>
    </message>
</context>
<context>
    <name>CastPage</name>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>وقت بیشتر</translation>
    </message>
    <message>
        <source>My next vote</source>
        <translation>رأی بعدی من</translation>
    </message>
    <message>
        <source>Thank you! Your ballot is in the box.</source>
        <translation>سپاس! برگه‌ات به صندوق افتاد.</translation>
    </message>
    <message>
        <source>The next voter</source>
        <translation>نفر بعدی</translation>
    </message>
    <message>
        <source>The paper is in the box.</source>
        <translation>برگه‌ی کاغذی به صندوق افتاد.</translation>
    </message>
    <message>
        <source>This is your ballot&apos;s code. Write it down if you like: after the close, the list shows it with what you chose. It is kept nowhere together with your name.</source>
        <translation>این کد برگه‌ی توست. اگر خواستی یادداشتش کن: پس از پایان، فهرست آن را با انتخابت نشان می‌دهد. هیچ‌جا کنار نام تو نگه داشته نمی‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>This screen clears itself in %Ln seconds.</source>
        <translation>
            <numerusform>این صفحه تا %Ln ثانیه‌ی دیگر پاک می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your ballot&apos;s code. After the close, the list shows it with what you chose.</source>
        <translation>کد برگه‌ی توست. پس از پایان، فهرست آن را با انتخابت نشان می‌دهد.</translation>
    </message>
</context>
<context>
    <name>CeremonyScreen</name>
    <message>
        <source>Leave</source>
        <translation>ترک</translation>
    </message>
    <message>
        <source>Leave the stage?</source>
        <translation>صحنه را ترک می‌کنید؟</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ماندن</translation>
    </message>
    <message>
        <source>The draw waits at this very step. The organizer&apos;s PIN leads back to it.</source>
        <translation>قرعه‌کشی درست در همین گام منتظر می‌ماند. پین برگزارکننده به آن برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>A signature&apos;s picture cannot be read. Choose it again.</source>
        <translation>تصویر یک امضا خوانده نمی‌شود. دوباره انتخابش کن.</translation>
    </message>
    <message>
        <source>A signature&apos;s words are too long: their end is left out.</source>
        <translation>نوشتهٔ زیر یک امضا بلند است: پایانش چاپ نمی‌شود.</translation>
    </message>
    <message>
        <source>Ana Pérez</source>
        <translation>زهرا محمدی</translation>
    </message>
    <message>
        <source>Certificate of appreciation</source>
        <translation>لوح تقدیر</translation>
    </message>
    <message>
        <source>For a smile that can be heard on the telephone, even on a Monday.</source>
        <translation>برای لبخندی که از پشت تلفن هم شنیده می‌شود، حتی شنبه‌ها.</translation>
    </message>
    <message>
        <source>Genuine? Hold me under the kiosk&apos;s scanner.</source>
        <translation>اصل است؟ مرا زیر اسکنر کیوسک بگیر.</translation>
    </message>
    <message>
        <source>It is written smaller than it should be, as its letters tower.</source>
        <translation>کوچک‌تر از اندازه نوشته شده، چون حروفش روی هم چیده شده‌اند.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>شمارهٔ %1</translation>
    </message>
    <message>
        <source>Our fonts do not have all of its letters: a box stands for each.</source>
        <translation>قلم‌های ما همهٔ حروفش را ندارند: به جای هر کدام یک مربع می‌آید.</translation>
    </message>
    <message>
        <source>Presented by %1 · %2</source>
        <translation>اهداکننده: %1 · %2</translation>
    </message>
    <message>
        <source>Some words are too long for this design: their end is left out.</source>
        <translation>بخشی از نوشته‌ها برای این طرح بلند است: پایانشان چاپ نمی‌شود.</translation>
    </message>
    <message>
        <source>The Golden Mustache</source>
        <translation>سبیل طلایی</translation>
    </message>
    <message>
        <source>The category is too long for this design: its end is left out.</source>
        <translation>دسته برای این طرح بلند است: پایانش چاپ نمی‌شود.</translation>
    </message>
    <message>
        <source>The citation is too long for this design: its end is left out.</source>
        <translation>متن تقدیر برای این طرح بلند است: پایانش چاپ نمی‌شود.</translation>
    </message>
    <message>
        <source>The event&apos;s title is too long for this design: its end is left out.</source>
        <translation>عنوان رویداد برای این طرح بلند است: پایانش چاپ نمی‌شود.</translation>
    </message>
    <message>
        <source>The logo cannot be read, so it is left out. Choose it again.</source>
        <translation>لوگو خوانده نمی‌شود و چاپ نشد. دوباره انتخابش کن.</translation>
    </message>
    <message>
        <source>The name is too long for this design: its end is left out.</source>
        <translation>نام برای این طرح بلند است: پایانش چاپ نمی‌شود.</translation>
    </message>
    <message>
        <source>The presenter is too long for this design: its end is left out.</source>
        <translation>نام اهداکننده برای این طرح بلند است: پایانش چاپ نمی‌شود.</translation>
    </message>
    <message>
        <source>The title is too long for this design: its end is left out.</source>
        <translation>عنوان برای این طرح بلند است: پایانش چاپ نمی‌شود.</translation>
    </message>
    <message>
        <source>is awarded to</source>
        <translation>با سپاس فراوان تقدیم می‌شود به</translation>
    </message>
    <message>
        <source>your colleagues</source>
        <translation>همکارانت</translation>
    </message>
</context>
<context>
    <name>ChanceBar</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln نفر</numerusform>
        </translation>
    </message>
    <message>
        <source>Hardly ever wins.</source>
        <translation>تقریباً هیچ‌وقت نمی‌برد.</translation>
    </message>
    <message numerus="yes">
        <source>Who holds %Ln tickets</source>
        <translation>
            <numerusform>هر که %Ln بلیت دارد</numerusform>
        </translation>
    </message>
    <message>
        <source>Wins every time.</source>
        <translation>هر بار می‌برد.</translation>
    </message>
    <message numerus="yes">
        <source>Wins in about %Ln of 1,000 draws.</source>
        <translation>
            <numerusform>در حدود %Ln تا از ۱۰۰۰ قرعه‌کشی می‌برد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Cast it, and it stays: nobody can take it out again, not even you.</source>
        <translation>وقتی به صندوق افتاد همان‌جا می‌ماند: هیچ‌کس نمی‌تواند بیرونش بیاورد، حتی خودت.</translation>
    </message>
    <message>
        <source>Cast my ballot</source>
        <translation>به صندوق بینداز</translation>
    </message>
    <message>
        <source>Change something</source>
        <translation>تغییر دادن</translation>
    </message>
    <message>
        <source>Is this your ballot?</source>
        <translation>برگه‌ی رأی تو همین است؟</translation>
    </message>
    <message>
        <source>Nothing was counted. Your ballot is still here: try again in a moment.</source>
        <translation>چیزی شمرده نشد. برگه‌ات هنوز اینجاست: کمی بعد دوباره امتحان کن.</translation>
    </message>
    <message>
        <source>That is fine: an empty ballot is counted as one who voted.</source>
        <translation>اشکالی ندارد: برگه‌ی سفید هم یک رأی‌دهنده به حساب می‌آید.</translation>
    </message>
    <message>
        <source>You chose none of them.</source>
        <translation>هیچ‌کدام را انتخاب نکردی.</translation>
    </message>
</context>
<context>
    <name>CheckedScreen</name>
    <message>
        <source>A certificate from another event.</source>
        <translation>گواهی‌نامه‌ای از رویدادی دیگر.</translation>
    </message>
    <message>
        <source>Compare every letter with the paper. Another one? Hold it here.</source>
        <translation>همهٔ حرف‌ها را با کاغذ مقایسه کنید. یکی دیگر هم دارید؟ همین‌جا بگیرید.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>It looks like one of ours, but nobody was ever given it. Show it to the organizer.</source>
        <translation>شبیه گواهی‌نامه‌های ماست، ولی به کسی داده نشده است. به برگزارکننده نشانش دهید.</translation>
    </message>
    <message>
        <source>Its certificate counts no more. The organizer can tell you why.</source>
        <translation>گواهی‌نامهٔ آن دیگر معتبر نیست. برگزارکننده می‌تواند بگوید چرا.</translation>
    </message>
    <message>
        <source>Only the kiosk that made it can say whether it is real. Ask whoever gave it to you.</source>
        <translation>فقط کیوسکی که آن را ساخته می‌داند اصل است یا نه. از کسی که به شما داده بپرسید.</translation>
    </message>
    <message>
        <source>The kiosk knows no such certificate.</source>
        <translation>این کیوسک چنین گواهی‌نامه‌ای نمی‌شناسد.</translation>
    </message>
    <message>
        <source>This award was withdrawn.</source>
        <translation>این جایزه پس گرفته شده است.</translation>
    </message>
    <message>
        <source>This certificate is real.</source>
        <translation>این گواهی‌نامه اصل است.</translation>
    </message>
</context>
<context>
    <name>ChooseScene</name>
    <message>
        <source>Back a page</source>
        <translation>صفحهٔ قبل</translation>
    </message>
    <message>
        <source>Back to the stage</source>
        <translation>برگشت به صحنه</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>صفحهٔ %L1 از %L2</translation>
    </message>
    <message>
        <source>Which award comes next?</source>
        <translation>حالا نوبت کدام جایزه است؟</translation>
    </message>
</context>
<context>
    <name>CinemaComing</name>
    <message>
        <source>Coming next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>همین حالا</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>همین‌جا بس است</translation>
    </message>
    <message>
        <source>The lights go down</source>
        <translation>چراغ‌ها خاموش می‌شوند</translation>
    </message>
    <message>
        <source>This one does not want to play today. The next one is ready for you!</source>
        <translation>این یکی امروز پخش نمی‌شود. بعدی برایتان آماده است!</translation>
    </message>
</context>
<context>
    <name>CinemaControls</name>
    <message>
        <source>Back to the posters</source>
        <translation>بازگشت به پوسترها</translation>
    </message>
    <message>
        <source>Captions in: %1</source>
        <translation>زیرنویس به: %1</translation>
    </message>
    <message>
        <source>Captions: off</source>
        <translation>زیرنویس: خاموش</translation>
    </message>
    <message>
        <source>Captions: on</source>
        <translation>زیرنویس: روشن</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>پخش</translation>
    </message>
    <message>
        <source>Posters</source>
        <translation>پوسترها</translation>
    </message>
    <message>
        <source>Ten seconds back</source>
        <translation>ده ثانیه به عقب</translation>
    </message>
    <message>
        <source>Ten seconds on</source>
        <translation>ده ثانیه به جلو</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Where the film is</source>
        <translation>جای فیلم</translation>
    </message>
</context>
<context>
    <name>CinemaLine</name>
    <message>
        <source>Cinema: they say thank you</source>
        <translation>سینما: از شما سپاسگزارند</translation>
    </message>
</context>
<context>
    <name>CinemaPoster</name>
    <message>
        <source>A few words</source>
        <translation>چند کلمه</translation>
    </message>
</context>
<context>
    <name>CinemaPosters</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>صفحهٔ %L1 از %L2</translation>
    </message>
    <message>
        <source>Pick a poster, or watch all of them.</source>
        <translation>یک پوستر را انتخاب کنید، یا همه را تماشا کنید.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>پخش</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>پخش همه</translation>
    </message>
    <message>
        <source>Soon you find films and messages of thanks here.</source>
        <translation>به‌زودی فیلم‌ها و پیام‌های سپاس را اینجا می‌بینید.</translation>
    </message>
    <message>
        <source>Tell somebody about it - or pick another one.</source>
        <translation>برای کسی تعریف کنید، یا یکی دیگر را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Thank you for watching!</source>
        <translation>سپاس که تماشا کردید!</translation>
    </message>
    <message>
        <source>The little cinema</source>
        <translation>سینمای کوچک</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>صفحهٔ بعد</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>صفحهٔ پیش</translation>
    </message>
    <message>
        <source>They say thank you</source>
        <translation>از شما سپاسگزارند</translation>
    </message>
    <message>
        <source>This film does not want to play today. Pick another one!</source>
        <translation>این فیلم امروز پخش نمی‌شود. یکی دیگر را انتخاب کنید!</translation>
    </message>
    <message>
        <source>Touch the poster to watch it.</source>
        <translation>برای تماشا پوستر را لمس کنید.</translation>
    </message>
</context>
<context>
    <name>CinemaTheatre</name>
    <message>
        <source>Show the controls</source>
        <translation>نمایش دکمه‌ها</translation>
    </message>
</context>
<context>
    <name>ClaimScreen</name>
    <message>
        <source>A bit closer: the code may fill the frame.</source>
        <translation>کمی نزدیک‌تر: کد می‌تواند کادر را پر کند.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Bring the code into the frame.</source>
        <translation>کد را داخل کادر بیاورید.</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>خاموش کردن دوربین</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Got it!</source>
        <translation>خوانده شد!</translation>
    </message>
    <message>
        <source>Hold a mustache under the scanner</source>
        <translation>یک سبیل را زیر اسکنر بگیرید</translation>
    </message>
    <message>
        <source>Hold it still for a moment.</source>
        <translation>یک لحظه ثابت نگهش دارید.</translation>
    </message>
    <message>
        <source>Hold the code up to the camera</source>
        <translation>کد را جلوی دوربین بگیرید</translation>
    </message>
    <message>
        <source>It is a bit dark here. Try where there is more light.</source>
        <translation>این‌جا کمی تاریک است. جایی با نور بیشتر امتحان کنید.</translation>
    </message>
    <message>
        <source>No scanner near you? Type the code that is printed on it.</source>
        <translation>اسکنر دم دستتان نیست؟ کدی را که رویش چاپ شده وارد کنید.</translation>
    </message>
    <message>
        <source>No scanner near you? Use the camera, or type the code that is printed on it.</source>
        <translation>اسکنر دم دستتان نیست؟ از دوربین استفاده کنید یا کدی را که رویش چاپ شده وارد کنید.</translation>
    </message>
    <message>
        <source>The camera does not answer. The scanner still works, and so does typing the code.</source>
        <translation>دوربین پاسخ نمی‌دهد. اسکنر همچنان کار می‌کند و کد را هم می‌توانید وارد کنید.</translation>
    </message>
    <message>
        <source>The camera was unplugged. The scanner still works, and so does typing the code.</source>
        <translation>دوربین جدا شده است. اسکنر همچنان کار می‌کند و کد را هم می‌توانید وارد کنید.</translation>
    </message>
    <message>
        <source>The next one is for %1, too.</source>
        <translation>بعدی هم مال %1 است.</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>وارد کردن کد</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>استفاده از دوربین</translation>
    </message>
    <message>
        <source>You scanned this one already. On to the next!</source>
        <translation>این یکی خوانده شده. نوبت بعدی است!</translation>
    </message>
</context>
<context>
    <name>ClueCard</name>
    <message>
        <source>New!</source>
        <translation>تازه!</translation>
    </message>
    <message>
        <source>Opens on %1</source>
        <translation>باز می‌شود: %1</translation>
    </message>
    <message>
        <source>Opens today at %1</source>
        <translation>امروز ساعت %1 باز می‌شود</translation>
    </message>
</context>
<context>
    <name>ClueListScreen</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>برش گردانید</translation>
    </message>
    <message>
        <source>Clues</source>
        <translation>سرنخ‌ها</translation>
    </message>
    <message>
        <source>Late finds</source>
        <translation>دیررسیده‌ها</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>Shift hours</source>
        <translation>ساعت شیفت‌ها</translation>
    </message>
    <message>
        <source>The clue was deleted.</source>
        <translation>سرنخ پاک شد.</translation>
    </message>
    <message>
        <source>Write a clue</source>
        <translation>نوشتن سرنخ</translation>
    </message>
    <message>
        <source>Your clues stand here. Write the first one: it opens by itself when its time comes.</source>
        <translation>سرنخ‌هایتان این‌جا می‌آیند. اولی را بنویسید؛ وقتش که برسد خودش باز می‌شود.</translation>
    </message>
</context>
<context>
    <name>ClueScreen</name>
    <message>
        <source>A new clue</source>
        <translation>سرنخ تازه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>بازگشت بدون ذخیره</translation>
    </message>
    <message>
        <source>Clue %L1 of %L2</source>
        <translation>سرنخ %L1 از %L2</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>پاکش کنید</translation>
    </message>
    <message>
        <source>Down the list</source>
        <translation>پایین‌تر</translation>
    </message>
    <message>
        <source>Everybody reads their own language, or that of the event.</source>
        <translation>هر کس به زبان خودش می‌خواند، وگرنه به زبان رویداد.</translation>
    </message>
    <message>
        <source>Hangs on the wall for visitors</source>
        <translation>برای بازدیدکنندگان نمایش داده شود</translation>
    </message>
    <message>
        <source>One language is enough: everybody reads that one.</source>
        <translation>یک زبان کافی است؛ همه همان را می‌خوانند.</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>زمان باز شدن</translation>
    </message>
    <message>
        <source>Opens at (visitors can read it now)</source>
        <translation>زمان باز شدن (همین حالا خوانده می‌شود)</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>همین حالا</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>The clue</source>
        <translation>متن سرنخ</translation>
    </message>
    <message>
        <source>This is how it reads</source>
        <translation>این‌طور خوانده می‌شود</translation>
    </message>
    <message>
        <source>Tomorrow at 9:00</source>
        <translation>فردا ساعت ۹</translation>
    </message>
    <message>
        <source>Up the list</source>
        <translation>بالاتر</translation>
    </message>
    <message>
        <source>Where paper goes in white and comes out warm ...</source>
        <translation>جایی که کاغذ سفید می‌رود و گرم بیرون می‌آید ...</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>نوشته‌شده به</translation>
    </message>
</context>
<context>
    <name>Clues</name>
    <message>
        <source>A clue has at most %L1 letters. Make it shorter.</source>
        <translation>سرنخ حداکثر %L1 حرف دارد. کوتاه‌ترش کنید.</translation>
    </message>
    <message>
        <source>A clue needs a few words. Write them in one language at least.</source>
        <translation>سرنخ چند کلمه می‌خواهد. دست‌کم به یک زبان بنویسیدش.</translation>
    </message>
    <message>
        <source>An event holds at most %L1 clues. Delete an old one.</source>
        <translation>هر رویداد حداکثر %L1 سرنخ دارد. یکی از قدیمی‌ها را پاک کنید.</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <translation>باز از %1</translation>
    </message>
    <message>
        <source>Opens on %1</source>
        <translation>باز می‌شود: %1</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>کنار گذاشته</translation>
    </message>
    <message>
        <source>This clue was deleted. Write it anew.</source>
        <translation>این سرنخ پاک شده. دوباره بنویسیدش.</translation>
    </message>
</context>
<context>
    <name>CluesScreen</name>
    <message numerus="yes">
        <source>%Ln clues to go by.</source>
        <translation>
            <numerusform>%Ln سرنخ برای جست‌وجو.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Look behind, under and inside. When the organizer writes a clue, it hangs here.</source>
        <translation>پشت، زیر و داخل همه‌چیز را بگردید. وقتی برگزارکننده سرنخی بنویسد، همین‌جا می‌آید.</translation>
    </message>
    <message>
        <source>No clues yet.</source>
        <translation>هنوز سرنخی نیست.</translation>
    </message>
    <message>
        <source>The first clue is on its way.</source>
        <translation>اولین سرنخ در راه است.</translation>
    </message>
    <message>
        <source>The hunt</source>
        <translation>شکار</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Done</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>پاک کردن</translation>
    </message>
</context>
<context>
    <name>Contest</name>
    <message>
        <source>A criterion weighs 1 to 9 and has at most 100 points.</source>
        <translation>وزن هر معیار ۱ تا ۹ است و حداکثر ۱۰۰ امتیاز دارد.</translation>
    </message>
    <message>
        <source>A vote is under way: who takes part in it stays.</source>
        <translation>رأی‌گیری در جریان است: شرکت‌کنندگان همان می‌مانند.</translation>
    </message>
    <message>
        <source>A vote is under way: whose costume it is stays.</source>
        <translation>رأی‌گیری در جریان است: صاحب لباس همان می‌ماند.</translation>
    </message>
    <message>
        <source>At most %1 criteria fit on a judge&apos;s page.</source>
        <translation>در برگهٔ داور حداکثر %1 معیار جا می‌شود.</translation>
    </message>
    <message>
        <source>At most %1 photos for each costume.</source>
        <translation>برای هر لباس حداکثر %1 عکس.</translation>
    </message>
    <message>
        <source>Each criterion needs a name.</source>
        <translation>هر معیار باید نامی داشته باشد.</translation>
    </message>
    <message>
        <source>Give the contest a title.</source>
        <translation>برای مسابقه عنوانی بگذار.</translation>
    </message>
    <message>
        <source>Give the costume a title.</source>
        <translation>برای لباس عنوانی بگذار.</translation>
    </message>
    <message>
        <source>It was on a ballot. Withdraw it instead.</source>
        <translation>روی برگهٔ رأی بوده است. به‌جای حذف، آن را کنار بگذار.</translation>
    </message>
    <message>
        <source>It would close at once: its closing time is over.</source>
        <translation>همان لحظه بسته می‌شد: زمان پایانش گذشته است.</translation>
    </message>
    <message>
        <source>Nobody takes part yet. Add the first costume.</source>
        <translation>هنوز کسی شرکت نکرده است. نخستین لباس را اضافه کن.</translation>
    </message>
    <message>
        <source>Say what the judges look at: add a criterion first.</source>
        <translation>بگو داوران به چه نگاه می‌کنند: نخست یک معیار اضافه کن.</translation>
    </message>
    <message>
        <source>Say whose costume it is.</source>
        <translation>بگو این لباس از آنِ کیست.</translation>
    </message>
    <message>
        <source>Say why: it is kept in the journal.</source>
        <translation>بگو چرا: در دفتر رویدادها می‌ماند.</translation>
    </message>
    <message>
        <source>That is %1 letters. %2 fit: make it a little shorter.</source>
        <translation>این %1 نویسه است. %2 نویسه جا می‌شود: کمی کوتاه‌ترش کن.</translation>
    </message>
    <message>
        <source>That time is over. Choose a later one, or close the vote now.</source>
        <translation>آن زمان گذشته است. زمان دیرتری انتخاب کن، یا رأی‌گیری را همین حالا ببند.</translation>
    </message>
    <message>
        <source>The vote would close before it opens. Look at both times.</source>
        <translation>رأی‌گیری پیش از آغاز بسته می‌شد. هر دو زمان را نگاه کن.</translation>
    </message>
    <message>
        <source>This contest is not there any more.</source>
        <translation>این مسابقه دیگر نیست.</translation>
    </message>
    <message>
        <source>This contest is over.</source>
        <translation>این مسابقه تمام شده است.</translation>
    </message>
    <message>
        <source>This costume is not there any more.</source>
        <translation>این لباس دیگر نیست.</translation>
    </message>
    <message>
        <source>This vote is not open.</source>
        <translation>این رأی‌گیری باز نیست.</translation>
    </message>
    <message>
        <source>This vote was opened: what was announced stays.</source>
        <translation>این رأی‌گیری آغاز شده است: آنچه اعلام شد می‌ماند.</translation>
    </message>
    <message>
        <source>Tick that everybody on the photos agreed.</source>
        <translation>تیک بزن که همهٔ افراد در عکس‌ها موافق‌اند.</translation>
    </message>
</context>
<context>
    <name>ContestCriteriaScreen</name>
    <message>
        <source>Add a criterion</source>
        <translation>یک معیار اضافه کنید</translation>
    </message>
    <message>
        <source>Both sides are turned into places and weighed, so a strict judge counts no more than a mild one. All this is announced before the vote opens.</source>
        <translation>هر دو طرف به رتبه تبدیل و وزن داده می‌شوند؛ پس داور سخت‌گیر بیشتر از داور آسان‌گیر اثر ندارد. همهٔ این‌ها پیش از رأی‌گیری اعلام می‌شود.</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>مسابقه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Judges and colleagues</source>
        <translation>داوران و همکاران</translation>
    </message>
    <message>
        <source>Judges count, in percent</source>
        <translation>سهم داوران، به درصد</translation>
    </message>
    <message>
        <source>What they look at</source>
        <translation>آنچه داوران می‌بینند</translation>
    </message>
</context>
<context>
    <name>ContestDesk</name>
    <message>
        <source>%1 ends today at %2: %L3 of %L4 voted.</source>
        <translation>%1 امروز ساعت %2 تمام می‌شود: %L3 نفر از %L4 نفر رأی داده‌اند.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln costumes have no photo yet.</source>
        <translation>
            <numerusform>%1: %Ln لباس هنوز عکس ندارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln judges are not done yet.</source>
        <translation>
            <numerusform>%1: کار %Ln داور هنوز تمام نشده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 costumes done</source>
        <translation>%L1 لباس از %L2 داوری شده</translation>
    </message>
    <message>
        <source>%L1 of %L2 voted</source>
        <translation>%L1 نفر از %L2 نفر رأی داده‌اند</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln judges are done.</source>
        <translation>
            <numerusform>کار %L1 داور از %Ln داور تمام شده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln costumes</source>
        <translation>
            <numerusform>%Ln لباس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln costumes take part.</source>
        <translation>
            <numerusform>%Ln لباس شرکت می‌کند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges are named.</source>
        <translation>
            <numerusform>%Ln داور تعیین شده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln عکس</numerusform>
        </translation>
    </message>
    <message>
        <source>Best costume</source>
        <translation>بهترین لباس</translation>
    </message>
    <message>
        <source>If two are equal: %1</source>
        <translation>اگر برابر شدند: %1</translation>
    </message>
    <message>
        <source>In no contest</source>
        <translation>در هیچ مسابقه‌ای نیست</translation>
    </message>
    <message>
        <source>No PIN and no pass</source>
        <translation>نه پین دارد نه کارت</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>بی‌عکس</translation>
    </message>
    <message>
        <source>Nobody is a judge yet.</source>
        <translation>هنوز کسی داور نیست.</translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation>هنوز کسی شرکت نمی‌کند.</translation>
    </message>
    <message>
        <source>Nothing to judge yet</source>
        <translation>هنوز چیزی برای داوری نیست</translation>
    </message>
    <message>
        <source>The closing time is over.</source>
        <translation>زمان پایان گذشته است.</translation>
    </message>
    <message>
        <source>The idea</source>
        <translation>ایده</translation>
    </message>
    <message>
        <source>The show</source>
        <translation>اجرا</translation>
    </message>
    <message>
        <source>The vote would close before it opens.</source>
        <translation>رأی‌گیری پیش از آغازش تمام می‌شود.</translation>
    </message>
    <message>
        <source>The work in it</source>
        <translation>زحمتی که کشیده شده</translation>
    </message>
    <message>
        <source>They pick their name and type their PIN.</source>
        <translation>نامشان را انتخاب می‌کنند و پینشان را می‌زنند.</translation>
    </message>
    <message>
        <source>They pick their name.</source>
        <translation>نامشان را انتخاب می‌کنند.</translation>
    </message>
    <message>
        <source>They scan their pass.</source>
        <translation>کارتشان را اسکن می‌کنند.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>کنار گذاشته شد</translation>
    </message>
</context>
<context>
    <name>ContestFacts</name>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Costumes</source>
        <translation>لباس‌ها</translation>
    </message>
    <message>
        <source>How colleagues say who they are</source>
        <translation>همکاران چطور خود را معرفی می‌کنند</translation>
    </message>
    <message>
        <source>How it is voted on</source>
        <translation>رأی‌گیری چطور است</translation>
    </message>
    <message>
        <source>Judges and colleagues</source>
        <translation>داوران و همکاران</translation>
    </message>
    <message>
        <source>Move its end</source>
        <translation>جابه‌جا کردن پایان</translation>
    </message>
    <message>
        <source>Paper ballots</source>
        <translation>برگه‌های رأی</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>The judges</source>
        <translation>داوران</translation>
    </message>
    <message>
        <source>The night shift</source>
        <translation>شیفت شب</translation>
    </message>
    <message>
        <source>When</source>
        <translation>چه وقت</translation>
    </message>
    <message>
        <source>Who cannot come here votes on paper.</source>
        <translation>هر که نمی‌تواند بیاید، روی کاغذ رأی می‌دهد.</translation>
    </message>
    <message>
        <source>Who judges</source>
        <translation>چه کسی داور است</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>چه کسی شرکت می‌کند</translation>
    </message>
</context>
<context>
    <name>ContestLine</name>
    <message>
        <source>Costumes: look and vote</source>
        <translation>لباس‌ها: ببین و رأی بده</translation>
    </message>
    <message>
        <source>Costumes: voting is over</source>
        <translation>لباس‌ها: رأی‌گیری تمام شد</translation>
    </message>
    <message>
        <source>Costumes: who is in?</source>
        <translation>لباس‌ها: چه کسانی هستند؟</translation>
    </message>
    <message>
        <source>Costumes: who won?</source>
        <translation>لباس‌ها: چه کسی برد؟</translation>
    </message>
</context>
<context>
    <name>ContestMethodScreen</name>
    <message>
        <source>Both are announced before the vote opens, and stay. The number, the name or the place in the list never decide.</source>
        <translation>هر دو پیش از رأی‌گیری اعلام می‌شوند و می‌مانند. شماره، نام یا جا در فهرست هرگز تعیین‌کننده نیست.</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>مسابقه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>How it is voted on</source>
        <translation>رأی‌گیری چطور است</translation>
    </message>
    <message>
        <source>If two are equal</source>
        <translation>اگر برابر شدند</translation>
    </message>
    <message>
        <source>What everybody does</source>
        <translation>هر کس چه می‌کند</translation>
    </message>
</context>
<context>
    <name>ContestPlanScreen</name>
    <message>
        <source>A new contest</source>
        <translation>مسابقهٔ تازه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Back to the contest</source>
        <translation>بازگشت به مسابقه</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>بستن رأی‌گیری</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>مسابقه</translation>
    </message>
    <message>
        <source>From then on the way of voting, the weights, the rule for equals and the list of costumes stay as they are. You can move its end, and call it off.</source>
        <translation>از آن پس شیوهٔ رأی‌گیری، وزن‌ها، قاعدهٔ برابری و فهرست لباس‌ها همین می‌ماند. می‌توانید پایانش را جابه‌جا یا آن را لغو کنید.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>تا کجا رسیده است</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>هنوز نه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>توجه</translation>
    </message>
    <message>
        <source>Open it now</source>
        <translation>همین حالا باز شود</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>باز کردن رأی‌گیری</translation>
    </message>
    <message>
        <source>Open the vote?</source>
        <translation>رأی‌گیری باز شود؟</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>کار مانده</translation>
    </message>
    <message>
        <source>What is announced</source>
        <translation>آنچه اعلام می‌شود</translation>
    </message>
</context>
<context>
    <name>ContestResult</name>
    <message>
        <source>%1 of %2 judged</source>
        <translation>%1 از %2 داوری شد</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 تا %2 ٪</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots speak for nobody here.</source>
        <translation>
            <numerusform>%Ln برگهٔ رأی اینجا از کسی نمی‌گوید.</numerusform>
        </translation>
    </message>
    <message>
        <source>All stars added up</source>
        <translation>جمع همهٔ ستاره‌ها</translation>
    </message>
    <message>
        <source>Another first place</source>
        <translation>نفر اول دیگری</translation>
    </message>
    <message>
        <source>As announced</source>
        <translation>همان که اعلام شد</translation>
    </message>
    <message>
        <source>Costume %1</source>
        <translation>لباس %1</translation>
    </message>
    <message>
        <source>Judges one by one: %1</source>
        <translation>داور به داور: %1</translation>
    </message>
    <message>
        <source>No: whoever is first is first with any weight.</source>
        <translation>نه: با هر وزنی همان نفر اول می‌ماند.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>دور %1</translation>
    </message>
    <message>
        <source>Same first place</source>
        <translation>همان نفر اول</translation>
    </message>
    <message>
        <source>The count</source>
        <translation>شمارش</translation>
    </message>
    <message>
        <source>The run-off of the first two</source>
        <translation>دور نهایی میان دو نفر اول</translation>
    </message>
    <message>
        <source>These ballots do not say enough for it.</source>
        <translation>این برگه‌های رأی برایش کافی نیستند.</translation>
    </message>
    <message>
        <source>Withdrawn, so not counted: %1</source>
        <translation>کنار گذاشته و شمرده نشد: %1</translation>
    </message>
    <message>
        <source>Yes: the first place changes at %1 %.</source>
        <translation>بله: نفر اول در %1 ٪ عوض می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>better than %Ln others</source>
        <translation>
            <numerusform>بهتر از %Ln نفر دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContestSureScreen</name>
    <message>
        <source>Call it off</source>
        <translation>لغو شود</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>بسته شود</translation>
    </message>
    <message>
        <source>Close the vote for good?</source>
        <translation>رأی‌گیری برای همیشه بسته شود؟</translation>
    </message>
    <message>
        <source>How many have voted?</source>
        <translation>چند نفر رأی داده‌اند؟</translation>
    </message>
    <message>
        <source>In your own words, or touch one below</source>
        <translation>با زبان خودتان، یا یکی از پایین را لمس کنید</translation>
    </message>
    <message>
        <source>Its ballots are never counted. The reason is kept in the journal.</source>
        <translation>برگه‌هایش هرگز شمرده نمی‌شوند. دلیل در گزارش می‌ماند.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>همین‌طور بماند</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>باز بماند</translation>
    </message>
    <message numerus="yes">
        <source>Nobody votes or judges after it, and it cannot be opened again. %Ln people have voted. Type this number, and it is closed.</source>
        <translation>
            <numerusform>پس از آن کسی رأی نمی‌دهد و داوری نمی‌کند، و دوباره باز نمی‌شود. %Ln نفر رأی داده‌اند. همین عدد را بنویسید تا بسته شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is it called off?</source>
        <translation>چرا لغو می‌شود؟</translation>
    </message>
</context>
<context>
    <name>ContestTelling</name>
    <message>
        <source>%1 (0 to %L2)</source>
        <translation>%1 (۰ تا %L2)</translation>
    </message>
    <message>
        <source>%1 (0 to %L2, counts %L3 times)</source>
        <translation>%1 (۰ تا %L2، %L3 برابر)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln costumes have no photo yet.</source>
        <translation>
            <numerusform>%Ln لباس هنوز عکس ندارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters too many. Say it shorter.</source>
        <translation>
            <numerusform>%Ln حرف زیاد است. کوتاه‌تر بگویید.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 to %L1 points</source>
        <translation>۰ تا %L1 امتیاز</translation>
    </message>
    <message>
        <source>0 to %L1 points, counts %L2 times</source>
        <translation>۰ تا %L1 امتیاز، %L2 برابر</translation>
    </message>
    <message>
        <source>A rule parts them</source>
        <translation>قاعده‌ای جدایشان می‌کند</translation>
    </message>
    <message>
        <source>All they like</source>
        <translation>هر چه دوست دارند</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>لغو شد</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Colleagues decide alone.</source>
        <translation>همکاران به‌تنهایی تصمیم می‌گیرند.</translation>
    </message>
    <message>
        <source>Each costume&apos;s highest and lowest judge are left out where there are %L1 judges or more.</source>
        <translation>با %L1 داور یا بیشتر، بالاترین و پایین‌ترین داوری هر لباس کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>دو بار ثبت شده</translation>
    </message>
    <message>
        <source>Equals share the place, and both stand on the podium.</source>
        <translation>برابرها جایگاه را شریک می‌شوند و هر دو روی سکو می‌ایستند.</translation>
    </message>
    <message>
        <source>Everybody gives 0 to 5 stars. Of the two with the most stars, the one wins that more people put higher.</source>
        <translation>هر کس ۰ تا ۵ ستاره می‌دهد. از دو لباس پرستاره، آن می‌برد که افراد بیشتری بالاتر گذاشته‌اند.</translation>
    </message>
    <message>
        <source>Everybody names one costume. Most votes win.</source>
        <translation>هر کس یک لباس را نام می‌برد. بیشترین رأی می‌برد.</translation>
    </message>
    <message>
        <source>Everybody says first, second, third. The last one leaves and its votes go on, until one has more than half.</source>
        <translation>هر کس می‌گوید اول، دوم، سوم. نفر آخر کنار می‌رود و رأی‌هایش به بعدی می‌رسد تا یکی بیش از نیم را داشته باشد.</translation>
    </message>
    <message>
        <source>Everybody ticks as many costumes as they like. Most ticks win.</source>
        <translation>هر کس هر چند لباس را که دوست دارد علامت می‌زند. بیشترین علامت می‌برد.</translation>
    </message>
    <message>
        <source>First who was preferred head to head, then the higher score, then more top marks, then a lot that the room calls.</source>
        <translation>نخست مقایسهٔ دو به دو، بعد امتیاز بیشتر، بعد بهترین نمره‌های بیشتر، و در پایان قرعه‌ای که حاضران می‌گویند.</translation>
    </message>
    <message>
        <source>If two are equal:</source>
        <translation>اگر برابر شدند:</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>به ترتیب</translation>
    </message>
    <message>
        <source>It opens by itself on %1; you close it.</source>
        <translation>خودش باز می‌شود: %1. شما می‌بندید.</translation>
    </message>
    <message>
        <source>Its closing time is over. Choose a later one.</source>
        <translation>زمان پایانش گذشته است. دیرتر را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Judges count %L1 %, colleagues %L2 %.</source>
        <translation>سهم داوران %L1٪ و سهم همکاران %L2٪ است.</translation>
    </message>
    <message>
        <source>Moved to another day</source>
        <translation>به روز دیگری افتاد</translation>
    </message>
    <message>
        <source>Nobody came to show it</source>
        <translation>کسی نیامد نشانش بدهد</translation>
    </message>
    <message>
        <source>Nobody can choose their own team or themselves.</source>
        <translation>هیچ‌کس نمی‌تواند تیم خودش یا خودش را انتخاب کند.</translation>
    </message>
    <message>
        <source>Nobody takes part yet. Say which costumes do.</source>
        <translation>هنوز کسی شرکت نمی‌کند. بگویید کدام لباس‌ها شرکت می‌کنند.</translation>
    </message>
    <message>
        <source>One favorite</source>
        <translation>یک برگزیده</translation>
    </message>
    <message>
        <source>Only one costume takes part: it wins for sure.</source>
        <translation>فقط یک لباس شرکت می‌کند: حتماً می‌برد.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Open from %1 to %2.</source>
        <translation>باز از %1 تا %2.</translation>
    </message>
    <message>
        <source>Open until %1.</source>
        <translation>باز تا %1.</translation>
    </message>
    <message>
        <source>Open until you close it.</source>
        <translation>باز است تا خودتان ببندید.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>برنامه‌ریزی شده</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>اعلام شد</translation>
    </message>
    <message numerus="yes">
        <source>Room for %Ln more letters.</source>
        <translation>
            <numerusform>جا برای %Ln حرف دیگر هست.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong with the vote</source>
        <translation>رأی‌گیری درست پیش نرفت</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>ستاره‌ها</translation>
    </message>
    <message>
        <source>The judges count, and nobody is one yet. Name them.</source>
        <translation>داوران اثر دارند و هنوز کسی داور نیست. تعیینشان کنید.</translation>
    </message>
    <message>
        <source>The judges decide alone.</source>
        <translation>داوران به‌تنهایی تصمیم می‌گیرند.</translation>
    </message>
    <message>
        <source>The judges look at: %1.</source>
        <translation>داوران به این‌ها نگاه می‌کنند: %1.</translation>
    </message>
    <message>
        <source>The kiosk knows who voted, never for whom. Results are shown at the reveal.</source>
        <translation>کیوسک می‌داند چه کسی رأی داده، نه به که. نتیجه هنگام اعلام نشان داده می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln judges: with fewer than five, none is left out.</source>
        <translation>
            <numerusform>%Ln داور هست: با کمتر از پنج داور هیچ‌کدام کنار گذاشته نمی‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>They do not want to take part</source>
        <translation>نمی‌خواهند شرکت کنند</translation>
    </message>
    <message>
        <source>They win together</source>
        <translation>با هم می‌برند</translation>
    </message>
    <message>
        <source>Too few costumes</source>
        <translation>لباس کم بود</translation>
    </message>
    <message>
        <source>You open and close it by hand.</source>
        <translation>خودتان باز و بسته‌اش می‌کنید.</translation>
    </message>
    <message>
        <source>You open it; it closes by itself on %1.</source>
        <translation>شما باز می‌کنید؛ خودش بسته می‌شود: %1.</translation>
    </message>
</context>
<context>
    <name>ContestWindowScreen</name>
    <message>
        <source>By hand</source>
        <translation>با دست</translation>
    </message>
    <message>
        <source>Closed is closed: a clock that is set back opens nothing again. Ballots that are not cast by then do not count.</source>
        <translation>بسته یعنی بسته: عقب بردن ساعت چیزی را باز نمی‌کند. برگه‌هایی که تا آن وقت داده نشوند شمرده نمی‌شوند.</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>مسابقه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>It closes</source>
        <translation>بسته می‌شود</translation>
    </message>
    <message>
        <source>It opens</source>
        <translation>باز می‌شود</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>همین‌طور بماند</translation>
    </message>
    <message>
        <source>Move its end</source>
        <translation>جابه‌جا کردن پایان</translation>
    </message>
    <message>
        <source>When it closes</source>
        <translation>چه وقت بسته می‌شود</translation>
    </message>
    <message>
        <source>When it is open</source>
        <translation>چه وقت باز است</translation>
    </message>
</context>
<context>
    <name>ContestWords</name>
    <message>
        <source>%L1 of %L2 voted</source>
        <translation>%L1 نفر از %L2 نفر رأی داده‌اند</translation>
    </message>
    <message>
        <source>Best costume, loudest tie, finest team ...</source>
        <translation>بهترین لباس، پرسروصداترین کراوات، بهترین تیم …</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>لغو شود</translation>
    </message>
    <message>
        <source>Colleagues alone decide: every one of you has one vote.</source>
        <translation>فقط همکاران تصمیم می‌گیرند: هر کدام از شما یک رأی دارد.</translation>
    </message>
    <message>
        <source>Delete the contest</source>
        <translation>حذف مسابقه</translation>
    </message>
    <message>
        <source>Down the list</source>
        <translation>پایین‌تر</translation>
    </message>
    <message>
        <source>Everybody knows the result.</source>
        <translation>همه نتیجه را می‌دانند.</translation>
    </message>
    <message>
        <source>If two are equal, they win together.</source>
        <translation>اگر دو لباس برابر شوند، با هم برنده‌اند.</translation>
    </message>
    <message>
        <source>If two are equal: first who beats whom directly, then the higher score, then more top marks, then a lot that the audience draws.</source>
        <translation>اگر دو لباس برابر شوند: اول مقایسهٔ رودررو، بعد امتیاز بالاتر، بعد نمره‌های کامل بیشتر، و آخر قرعه‌ای که تماشاگران می‌کشند.</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>لغو شد.</translation>
    </message>
    <message>
        <source>Its ballots are never counted.</source>
        <translation>برگه‌هایش هرگز شمرده نمی‌شوند.</translation>
    </message>
    <message>
        <source>Its group, if there are several</source>
        <translation>گروهش، اگر چند گروه هست</translation>
    </message>
    <message>
        <source>Judges count %L1 %, colleagues %L2 %. What each side makes of it becomes places; the lowest sum of places wins.</source>
        <translation>داوران %L1٪ و همکاران %L2٪ سهم دارند. نظر هر طرف به رتبه تبدیل می‌شود؛ کمترین جمع رتبه‌ها برنده است.</translation>
    </message>
    <message>
        <source>Nobody knows how it stands, you neither: votes are counted after the close.</source>
        <translation>هیچ‌کس نمی‌داند نتیجه تا اینجا چیست، شما هم نه: رأی‌ها پس از پایان شمرده می‌شوند.</translation>
    </message>
    <message>
        <source>Nobody votes or judges any more.</source>
        <translation>دیگر کسی رأی نمی‌دهد و داوری نمی‌کند.</translation>
    </message>
    <message>
        <source>Teams, single costumes, online ...</source>
        <translation>تیم‌ها، تک‌نفره‌ها، آنلاین …</translation>
    </message>
    <message>
        <source>The judges alone decide.</source>
        <translation>فقط داوران تصمیم می‌گیرند.</translation>
    </message>
    <message>
        <source>The vote is closed.</source>
        <translation>رأی‌گیری بسته است.</translation>
    </message>
    <message>
        <source>The vote is closed. Counting is over when it is shown on the stage.</source>
        <translation>رأی‌گیری بسته شد. نتیجه روی صحنه معلوم می‌شود.</translation>
    </message>
    <message>
        <source>The vote is open!</source>
        <translation>رأی‌گیری باز است!</translation>
    </message>
    <message>
        <source>The vote is open.</source>
        <translation>رأی‌گیری باز است.</translation>
    </message>
    <message>
        <source>The vote opens soon</source>
        <translation>رأی‌گیری به‌زودی شروع می‌شود</translation>
    </message>
    <message>
        <source>The vote opens: %1</source>
        <translation>شروع رأی‌گیری: %1</translation>
    </message>
    <message>
        <source>The winners are known!</source>
        <translation>برندگان معلوم شدند!</translation>
    </message>
    <message>
        <source>Up the list</source>
        <translation>بالاتر</translation>
    </message>
    <message>
        <source>Vote until %1</source>
        <translation>رأی‌گیری تا %1</translation>
    </message>
    <message>
        <source>What the contest is called</source>
        <translation>نام مسابقه</translation>
    </message>
    <message>
        <source>With five judges or more, each costume&apos;s highest and lowest one are left out.</source>
        <translation>با پنج داور یا بیشتر، بهترین و بدترین نظر برای هر لباس کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>You choose all that you like; the one that most of you like wins.</source>
        <translation>هر چند تا که دوست داری انتخاب می‌کنی؛ لباسی که بیشترین نفر دوست دارند برنده است.</translation>
    </message>
    <message>
        <source>You choose one costume; the one with the most votes wins.</source>
        <translation>یک لباس را انتخاب می‌کنی؛ لباسی که بیشترین رأی را دارد برنده است.</translation>
    </message>
    <message>
        <source>You give each costume 0 to 5 stars. The two with the most stars meet: the one that more of you put higher wins.</source>
        <translation>به هر لباس ۰ تا ۵ ستاره می‌دهی. دو لباس با بیشترین ستاره رودررو می‌شوند: آن که نفرات بیشتری بالاتر گذاشته‌اند برنده است.</translation>
    </message>
    <message>
        <source>You put them in order. The last one drops out and its votes go to the next choice, until one has more than half.</source>
        <translation>آن‌ها را به ترتیب می‌چینی. آخری کنار می‌رود و رأی‌هایش به انتخاب بعدی می‌رسد، تا یکی بیش از نیمی داشته باشد.</translation>
    </message>
    <message>
        <source>You put them in order. The one that beats every other in a direct comparison wins.</source>
        <translation>آن‌ها را به ترتیب می‌چینی. لباسی که در مقایسهٔ رودررو از همه ببرد برنده است.</translation>
    </message>
</context>
<context>
    <name>ContestsPage</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>There is nothing for you to choose here.</source>
        <translation>اینجا چیزی برای انتخاب تو نیست.</translation>
    </message>
    <message>
        <source>Which vote?</source>
        <translation>کدام رأی‌گیری؟</translation>
    </message>
    <message>
        <source>You have voted here. Thank you!</source>
        <translation>اینجا رأی داده‌ای. سپاس!</translation>
    </message>
</context>
<context>
    <name>ContestsScreen</name>
    <message numerus="yes">
        <source>%Ln contests</source>
        <translation>
            <numerusform>%Ln مسابقه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln costumes</source>
        <translation>
            <numerusform>%Ln لباس</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Colleagues vote in secret at this screen, one after the other; judges may count as well. You plan a contest, enter the costumes with their photos, and open the vote: nothing happens before you say so.</source>
        <translation>همکاران یکی پس از دیگری، پنهانی پای این صفحه رأی می‌دهند؛ داوران هم می‌توانند سهم داشته باشند. مسابقه را می‌چینید، لباس‌ها را با عکس ثبت می‌کنید و رأی‌گیری را باز می‌کنید: تا نگویید هیچ اتفاقی نمی‌افتد.</translation>
    </message>
    <message>
        <source>Contests</source>
        <translation>مسابقه‌ها</translation>
    </message>
    <message>
        <source>Costumes</source>
        <translation>لباس‌ها</translation>
    </message>
    <message>
        <source>New contest</source>
        <translation>مسابقهٔ تازه</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>Plan the first contest</source>
        <translation>نخستین مسابقه را بچینید</translation>
    </message>
    <message>
        <source>The contest was deleted.</source>
        <translation>مسابقه حذف شد.</translation>
    </message>
    <message>
        <source>Who wore it best?</source>
        <translation>به چه کسی بیشتر می‌آید؟</translation>
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
        <translation>%1 آن را بعد از پایان شکار آورد.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3.</source>
        <translation>%1 از %2 به %3 می‌رسد.</translation>
    </message>
    <message>
        <source>%1 is taken back from %2. It can be found again.</source>
        <translation>%1 از %2 پس گرفته می‌شود و دوباره می‌شود پیدایش کرد.</translation>
    </message>
    <message>
        <source>%1 leaves the hunt, and %2 loses its tickets.</source>
        <translation>%1 از شکار بیرون می‌رود و %2 بلیت‌هایش را از دست می‌دهد.</translation>
    </message>
    <message>
        <source>%1 leaves the hunt. Nobody can claim it any more.</source>
        <translation>%1 از شکار بیرون می‌رود. دیگر کسی نمی‌تواند آن را بگیرد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln بلیت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets are taken back from %1: %2.</source>
        <translation>
            <numerusform>%Ln بلیت از %1 پس گرفته می‌شود: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets count.</source>
        <translation>
            <numerusform>%Ln بلیت حساب است.</numerusform>
        </translation>
    </message>
    <message>
        <source>A costume everybody talks about.</source>
        <translation>لباسی که همه از آن حرف می‌زنند.</translation>
    </message>
    <message>
        <source>A draw counts on these tickets. They stay as they are.</source>
        <translation>قرعه‌کشی روی این بلیت‌ها حساب کرده. همین‌طور می‌مانند.</translation>
    </message>
    <message>
        <source>A new name, the same person.</source>
        <translation>نام تازه، همان آدم.</translation>
    </message>
    <message>
        <source>All that %1 has goes to %2.</source>
        <translation>هر چه %1 دارد به %2 می‌رسد.</translation>
    </message>
    <message>
        <source>Brought %1 after closing.</source>
        <translation>%1 را بعد از پایان شکار آورد.</translation>
    </message>
    <message>
        <source>Choose what the tickets are for.</source>
        <translation>انتخاب کنید بلیت‌ها برای چیست.</translation>
    </message>
    <message>
        <source>Claimed by mistake.</source>
        <translation>به اشتباه گرفته شد.</translation>
    </message>
    <message>
        <source>Copies of it are going around.</source>
        <translation>کپی‌هایش دست به دست می‌شود.</translation>
    </message>
    <message>
        <source>Costume</source>
        <translation>لباس</translation>
    </message>
    <message>
        <source>For %1, on %2.</source>
        <translation>برای %1، %2.</translation>
    </message>
    <message>
        <source>Found by %1.</source>
        <translation>یابنده: %1.</translation>
    </message>
    <message>
        <source>Found together; this is what they agreed on.</source>
        <translation>با هم پیدا کردند و همین را قرار گذاشتند.</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln tickets</source>
        <translation>
            <numerusform>دادن %Ln بلیت</numerusform>
        </translation>
    </message>
    <message>
        <source>Give between 1 and %1 tickets at once.</source>
        <translation>هر بار بین ۱ تا %1 بلیت بدهید.</translation>
    </message>
    <message>
        <source>Given to the wrong person.</source>
        <translation>به آدم دیگری داده شد.</translation>
    </message>
    <message>
        <source>Given twice.</source>
        <translation>دو بار داده شد.</translation>
    </message>
    <message>
        <source>Helping hand</source>
        <translation>کمک</translation>
    </message>
    <message>
        <source>In a draw</source>
        <translation>در قرعه‌کشی</translation>
    </message>
    <message>
        <source>Is one with %1 now.</source>
        <translation>حالا با %1 یکی است.</translation>
    </message>
    <message>
        <source>It came from: %1.</source>
        <translation>از این‌جا آمد: %1.</translation>
    </message>
    <message>
        <source>It goes back to its hiding place.</source>
        <translation>به جای پنهانش برمی‌گردد.</translation>
    </message>
    <message>
        <source>It is lost or damaged.</source>
        <translation>گم یا خراب شده است.</translation>
    </message>
    <message>
        <source>It is theirs already.</source>
        <translation>همین حالا هم مال اوست.</translation>
    </message>
    <message>
        <source>It is void: it no longer counts.</source>
        <translation>باطل است و دیگر حساب نیست.</translation>
    </message>
    <message>
        <source>It was only a picture of the mustache.</source>
        <translation>فقط عکس سبیل بود.</translation>
    </message>
    <message>
        <source>Lent a hand.</source>
        <translation>دستی رساند.</translation>
    </message>
    <message>
        <source>Make the reason shorter: %1 letters at most.</source>
        <translation>دلیل را کوتاه کنید: دست بالا %1 حرف.</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>یکی کردن</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>جابه‌جا کردن</translation>
    </message>
    <message>
        <source>Mustache</source>
        <translation>سبیل</translation>
    </message>
    <message>
        <source>No longer in the list.</source>
        <translation>دیگر در فهرست نیست.</translation>
    </message>
    <message>
        <source>Nobody has found it yet.</source>
        <translation>هنوز کسی پیدایش نکرده.</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>بیرون از فهرست</translation>
    </message>
    <message>
        <source>On %1, for %2.</source>
        <translation>%1، برای %2.</translation>
    </message>
    <message>
        <source>Out of the hunt</source>
        <translation>بیرون از شکار</translation>
    </message>
    <message>
        <source>Out of the hunt.</source>
        <translation>بیرون از شکار است.</translation>
    </message>
    <message>
        <source>Say why, so that everybody can understand it later.</source>
        <translation>بگویید چرا، تا بعداً همه بفهمند.</translation>
    </message>
    <message>
        <source>Somebody else found it first.</source>
        <translation>کس دیگری زودتر پیدایش کرد.</translation>
    </message>
    <message>
        <source>Something changed here in the meantime. Look at it once more.</source>
        <translation>این‌جا چیزی عوض شده. یک بار دیگر نگاه کنید.</translation>
    </message>
    <message>
        <source>Something changed here since. Put that right first.</source>
        <translation>از آن وقت چیزی این‌جا عوض شده. اول آن را درست کنید.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>چیز دیگر</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>Task of the day</source>
        <translation>کار روز</translation>
    </message>
    <message>
        <source>That is the same person twice. Choose the other one.</source>
        <translation>این دو بار همان آدم است. آن یکی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The wrong name was chosen.</source>
        <translation>نام اشتباهی انتخاب شد.</translation>
    </message>
    <message>
        <source>This code is no mustache and no pass of this event.</source>
        <translation>این کد نه سبیل این رویداد است و نه کارت آن.</translation>
    </message>
    <message>
        <source>This mustache is out of the hunt already.</source>
        <translation>این سبیل از قبل بیرون از شکار است.</translation>
    </message>
    <message>
        <source>This name is no longer in the list.</source>
        <translation>این نام دیگر در فهرست نیست.</translation>
    </message>
    <message>
        <source>This one was merged already.</source>
        <translation>این یکی از قبل با کسی یکی شده است.</translation>
    </message>
    <message>
        <source>This pass was replaced by a newer one.</source>
        <translation>به‌جای این کارت، کارت تازه‌ای داده شده.</translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>این از قبل پس گرفته شده.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>بلیت</translation>
    </message>
    <message>
        <source>Tickets for %1</source>
        <translation>بلیت برای %1</translation>
    </message>
    <message>
        <source>To make up for a mistake.</source>
        <translation>برای جبران یک اشتباه.</translation>
    </message>
    <message>
        <source>Twice in the list.</source>
        <translation>دو بار در فهرست آمده.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>پس گرفته شد</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>باطل</translation>
    </message>
    <message>
        <source>Who had it before is no longer in the list.</source>
        <translation>صاحب قبلی‌اش دیگر در فهرست نیست.</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>برای کیست؟</translation>
    </message>
    <message>
        <source>Who is the same person as %1?</source>
        <translation>چه کسی همان %1 است؟</translation>
    </message>
</context>
<context>
    <name>CostumeForm</name>
    <message>
        <source>A new costume</source>
        <translation>لباس تازه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>بازگشت بدون ذخیره</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Costumes</source>
        <translation>لباس‌ها</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>It is on no ballot any more, and votes it has already do not count.</source>
        <translation>دیگر روی هیچ برگه‌ای نیست و رأی‌هایی که دارد شمرده نمی‌شوند.</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <translation>هنوز مال کسی نیست</translation>
    </message>
    <message>
        <source>Number %L1</source>
        <translation>شمارهٔ %L1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>شرکت می‌کند در</translation>
    </message>
    <message>
        <source>The Lighthouse Keeper, Four on a Sofa ...</source>
        <translation>نگهبان فانوس دریایی، چهار نفر روی مبل …</translation>
    </message>
    <message>
        <source>There is no contest yet. Plan one, then say here that it takes part.</source>
        <translation>هنوز مسابقه‌ای نیست. یکی بچینید، بعد اینجا بگویید که شرکت می‌کند.</translation>
    </message>
    <message>
        <source>What the costume is called</source>
        <translation>نام لباس</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>مال کیست</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>کنار گذاشته شود</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>کنار گذاشته شد</translation>
    </message>
</context>
<context>
    <name>CostumeOwnerScreen</name>
    <message>
        <source>A name or a staff number</source>
        <translation>نام یا شمارهٔ پرسنلی</translation>
    </message>
    <message>
        <source>A team&apos;s</source>
        <translation>مال یک تیم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Costumes</source>
        <translation>لباس‌ها</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>پیدا شده</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters.</source>
        <translation>کسی پیدا نشد. حرف‌های کمتری بنویسید.</translation>
    </message>
    <message>
        <source>One person&apos;s</source>
        <translation>مال یک نفر</translation>
    </message>
    <message>
        <source>People show up here as you type.</source>
        <translation>هنگام نوشتن، افراد این‌جا می‌آیند.</translation>
    </message>
    <message>
        <source>There are no teams in the list. Say whose it is by name.</source>
        <translation>در فهرست تیمی نیست. با نام بگویید مال کیست.</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>مال کیست؟</translation>
    </message>
</context>
<context>
    <name>CostumePhotoScreen</name>
    <message>
        <source>A photo</source>
        <translation>یک عکس</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Costumes</source>
        <translation>لباس‌ها</translation>
    </message>
    <message>
        <source>Is it a good one?</source>
        <translation>خوب شد؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>نگهش دارید</translation>
    </message>
    <message>
        <source>Smile!</source>
        <translation>لبخند!</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>یکی دیگر بگیرید</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>عکس بگیرید</translation>
    </message>
    <message>
        <source>The camera does not answer. Plug it in again, or take a photo from a file.</source>
        <translation>دوربین جواب نمی‌دهد. دوباره وصلش کنید، یا عکسی از یک فایل بردارید.</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>عکسی که گرفته شد</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>دورش بیندازید</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوباره امتحان کنید</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>صبر کنید</translation>
    </message>
</context>
<context>
    <name>CostumePhotos</name>
    <message>
        <source>%L1 of %L2 photos</source>
        <translation>%L1 عکس از %L2</translation>
    </message>
    <message>
        <source>A photo from a file</source>
        <translation>عکس از فایل</translation>
    </message>
    <message>
        <source>Everybody on these photos agreed that they are shown here.</source>
        <translation>همهٔ کسانی که در این عکس‌ها هستند راضی‌اند که اینجا نشان داده شوند.</translation>
    </message>
    <message>
        <source>Further to the end</source>
        <translation>به سوی آخر</translation>
    </message>
    <message>
        <source>Further to the front</source>
        <translation>به سوی اول</translation>
    </message>
    <message>
        <source>Its file is gone.</source>
        <translation>فایلش نیست.</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>هنوز عکسی نیست</translation>
    </message>
    <message>
        <source>Photo %L1</source>
        <translation>عکس %L1</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>عکس بگیرید</translation>
    </message>
    <message>
        <source>Take this photo out</source>
        <translation>این عکس را بردارید</translation>
    </message>
    <message>
        <source>The first photo leads.</source>
        <translation>عکس نخست جلو می‌ایستد.</translation>
    </message>
    <message>
        <source>The first photo leads. Touch one to move it or to take it out.</source>
        <translation>عکس نخست جلو می‌ایستد. یکی را لمس کنید تا جابه‌جا یا برداشته شود.</translation>
    </message>
</context>
<context>
    <name>CostumeScreen</name>
    <message>
        <source>Looking at the photo</source>
        <translation>عکس بررسی می‌شود</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
</context>
<context>
    <name>CostumeWithdraw</name>
    <message>
        <source>In your own words, or touch one below</source>
        <translation>با زبان خودتان، یا یکی از پایین را لمس کنید</translation>
    </message>
    <message>
        <source>It leaves every ballot for good. Votes it has already do not count; whoever voted for it has voted.</source>
        <translation>برای همیشه از همهٔ برگه‌ها برداشته می‌شود. رأی‌هایی که دارد شمرده نمی‌شوند؛ کسی که به آن رأی داده، رأیش را داده است.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>همین‌طور بماند</translation>
    </message>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>چرا کنار گذاشته می‌شود؟</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>کنار گذاشته شود</translation>
    </message>
</context>
<context>
    <name>CostumesScreen</name>
    <message numerus="yes">
        <source>%Ln costumes</source>
        <translation>
            <numerusform>%Ln لباس</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>مسابقه</translation>
    </message>
    <message>
        <source>Costumes</source>
        <translation>لباس‌ها</translation>
    </message>
    <message>
        <source>Each costume gets a number, a title and photos, and belongs to a team or to one person. The same costume can take part in several contests.</source>
        <translation>هر لباس شماره، نام و عکس دارد و مال یک تیم یا یک نفر است. یک لباس می‌تواند در چند مسابقه شرکت کند.</translation>
    </message>
    <message>
        <source>Enter a costume</source>
        <translation>ثبت یک لباس</translation>
    </message>
    <message>
        <source>Enter the first costume</source>
        <translation>نخستین لباس را ثبت کنید</translation>
    </message>
    <message>
        <source>The costume was deleted.</source>
        <translation>لباس حذف شد.</translation>
    </message>
    <message>
        <source>Who is in costume?</source>
        <translation>چه کسی لباس پوشیده؟</translation>
    </message>
</context>
<context>
    <name>CriterionPage</name>
    <message>
        <source>A new criterion</source>
        <translation>معیار تازه</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>بازگشت بدون ذخیره</translation>
    </message>
    <message>
        <source>How often it counts</source>
        <translation>چند برابر حساب می‌شود</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>بیشترین امتیاز</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>بردارید</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>The idea, the make-up, the walk ...</source>
        <translation>ایده، گریم، راه رفتن …</translation>
    </message>
    <message>
        <source>What judges look at</source>
        <translation>آنچه داوران می‌بینند</translation>
    </message>
    <message>
        <source>What they look at</source>
        <translation>آنچه داوران می‌بینند</translation>
    </message>
</context>
<context>
    <name>CurtainScene</name>
    <message>
        <source>Award %L1 of %L2</source>
        <translation>جایزهٔ %L1 از %L2</translation>
    </message>
    <message>
        <source>Open the curtain</source>
        <translation>پرده را باز کن</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Clear: %1</source>
        <translation>پاک کردن: %1</translation>
    </message>
    <message>
        <source>Set a day</source>
        <translation>تعیین روز</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>A golden one that nobody has found yet</source>
        <translation>یک سبیل طلایی که هنوز کسی پیدا نکرده</translation>
    </message>
    <message>
        <source>A mustache nobody has found yet</source>
        <translation>سبیلی که هنوز کسی پیدا نکرده</translation>
    </message>
    <message>
        <source>Already claimed</source>
        <translation>صاحب دارد</translation>
    </message>
    <message>
        <source>From another event</source>
        <translation>مال یک رویداد دیگر</translation>
    </message>
    <message>
        <source>Replaced by a new print</source>
        <translation>با چاپ تازه عوض شده</translation>
    </message>
    <message>
        <source>The pass of %1</source>
        <translation>کارت ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>The settings of this machine could not be saved.</source>
        <translation>تنظیمات این دستگاه ذخیره نشد.</translation>
    </message>
    <message>
        <source>They are in force until the kiosk is closed. Is the disk full?</source>
        <translation>تا وقتی کیوسک بسته شود برقرار است. دیسک پر نشده؟</translation>
    </message>
</context>
<context>
    <name>DicePad</name>
    <message>
        <source>Erase</source>
        <translation>پاک کردن</translation>
    </message>
</context>
<context>
    <name>DiceStep</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 از %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln تای دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>A die shows 1 to 6. Look at it again.</source>
        <translation>تاس از ۱ تا ۶ نشان می‌دهد. دوباره نگاهش کنید.</translation>
    </message>
    <message>
        <source>A scanner throws no dice. Type what lies on the table.</source>
        <translation>اسکنر تاس نمی‌اندازد. آنچه روی میز است را بزنید.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln digits are there</source>
        <translation>
            <numerusform>هر %Ln رقم این‌جاست</numerusform>
        </translation>
    </message>
    <message>
        <source>All digits are there. Erase one to change it.</source>
        <translation>همهٔ رقم‌ها هست. برای تغییر یکی را پاک کنید.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>باشد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغییر دادن</translation>
    </message>
    <message>
        <source>Clear all digits?</source>
        <translation>همهٔ رقم‌ها پاک شود؟</translation>
    </message>
    <message>
        <source>Clear them</source>
        <translation>پاک شود</translation>
    </message>
    <message>
        <source>Colleague %L1 of %L2: touch a digit</source>
        <translation>همکار %L1 از %L2: یک رقم را لمس کنید</translation>
    </message>
    <message>
        <source>First witness</source>
        <translation>شاهد اول</translation>
    </message>
    <message>
        <source>Is this what lies on the table?</source>
        <translation>همین روی میز است؟</translation>
    </message>
    <message>
        <source>It matched</source>
        <translation>درست بود</translation>
    </message>
    <message>
        <source>It matches</source>
        <translation>درست است</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>بماند</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>قفل کردن</translation>
    </message>
    <message>
        <source>No dice in the house?</source>
        <translation>تاس ندارید؟</translation>
    </message>
    <message>
        <source>Nothing was claimed. Mustaches count again after the draw.</source>
        <translation>چیزی ثبت نشد. سبیل‌ها بعد از قرعه‌کشی دوباره حساب می‌شوند.</translation>
    </message>
    <message>
        <source>One more pair of eyes.</source>
        <translation>یک جفت چشم دیگر.</translation>
    </message>
    <message>
        <source>Only the digits 0 to 9 count here.</source>
        <translation>این‌جا فقط رقم‌های ۰ تا ۹ حساب است.</translation>
    </message>
    <message>
        <source>Only the digits 1 to 6 count here.</source>
        <translation>این‌جا فقط رقم‌های ۱ تا ۶ حساب است.</translation>
    </message>
    <message>
        <source>Roll, and type what lies there: %L1 of %L2</source>
        <translation>تاس بیندازید و عددش را بزنید: %L1 از %L2</translation>
    </message>
    <message>
        <source>Second witness</source>
        <translation>شاهد دوم</translation>
    </message>
    <message>
        <source>Show it to the witnesses</source>
        <translation>نشان دادن به شاهدها</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>از نو</translation>
    </message>
    <message>
        <source>Ten slips and a hat</source>
        <translation>چند کاغذ و یک کلاه</translation>
    </message>
    <message>
        <source>Then type them anew, from the first die to the last.</source>
        <translation>بعد از اول بزنید، از تاس اول تا آخر.</translation>
    </message>
    <message>
        <source>Two have looked: it matches</source>
        <translation>دو نفر نگاه کردند: درست است</translation>
    </message>
    <message>
        <source>Two witnesses compare each digit.</source>
        <translation>دو شاهد رقم‌به‌رقم مقایسه می‌کنند.</translation>
    </message>
    <message>
        <source>Write 0 to 9 on ten slips of the same paper and fold them alike. Somebody draws one, shows it, and puts it back. Shake, and the next one draws.</source>
        <translation>عددهای ۰ تا ۹ را روی ده کاغذ یک‌شکل بنویسید و یک‌جور تا کنید. یک نفر یکی را برمی‌دارد، نشان می‌دهد و برمی‌گرداند. تکان بدهید و نفر بعد بردارد.</translation>
    </message>
    <message>
        <source>Write 1 to 6 on six slips of the same paper and fold them alike. Somebody draws one, shows it, and puts it back. Shake, and the next one draws.</source>
        <translation>عددهای ۱ تا ۶ را روی شش کاغذ یک‌شکل بنویسید و یک‌جور تا کنید. یک نفر یکی را برمی‌دارد، نشان می‌دهد و برمی‌گرداند. تکان بدهید و نفر بعد بردارد.</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>پاک کردن</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>%1 pixels a millimetre, as device.toml says.</source>
        <translation>%1 پیکسل در هر میلی‌متر، همان‌طور که device.toml می‌گوید.</translation>
    </message>
    <message>
        <source>%L1 MB are free; a week takes 500 MB at most.</source>
        <translation>%L1 مگابایت جا هست؛ یک هفته حداکثر ۵۰۰ مگابایت می‌خواهد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places in the event&apos;s file are damaged.</source>
        <translation>
            <numerusform>%Ln جای پروندهٔ رویداد آسیب دیده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system packages are missing.</source>
        <translation>
            <numerusform>%Ln بستهٔ سیستم کم است.</numerusform>
        </translation>
    </message>
    <message>
        <source>A font of ours does not load: %1</source>
        <translation>یکی از قلم‌های ما بار نمی‌شود: %1</translation>
    </message>
    <message numerus="yes">
        <source>A test video plays: all %Ln frames came out.</source>
        <translation>
            <numerusform>ویدیوی آزمایشی پخش می‌شود: هر %Ln فریم رسید.</numerusform>
        </translation>
    </message>
    <message>
        <source>AV1 videos do not play here; save yours as H.264 (MP4).</source>
        <translation>ویدیوهای AV1 اینجا پخش نمی‌شوند؛ ویدیوهایت را به شکل H.264 (MP4) ذخیره کن.</translation>
    </message>
    <message>
        <source>An older Handlebar made this event.</source>
        <translation>نسخهٔ قدیمی‌تری از هندل‌بار این رویداد را ساخته است.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>پشتیبان</translation>
    </message>
    <message>
        <source>Backups are on this disk alone.</source>
        <translation>پشتیبان‌ها فقط روی همین دیسک هستند.</translation>
    </message>
    <message>
        <source>Both fonts draw the letters of all four languages.</source>
        <translation>هر دو قلم، حرف‌های هر چهار زبان را می‌کشند.</translation>
    </message>
    <message>
        <source>Bring back the folder assets/fonts of the program: git checkout assets/fonts</source>
        <translation>پوشهٔ assets/fonts برنامه را برگردان: git checkout assets/fonts</translation>
    </message>
    <message>
        <source>Bring your list: ./run people import EVENT FILE</source>
        <translation>فهرستت را بیاور: ./run people import EVENT FILE</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>دوربین</translation>
    </message>
    <message>
        <source>Check how it is written, or make an event with ./run new EVENT.</source>
        <translation>املای آن را بررسی کن، یا با ./run new EVENT یک رویداد بساز.</translation>
    </message>
    <message>
        <source>Choose 60 Hz in the display settings, or use another cable.</source>
        <translation>در تنظیمات نمایشگر ۶۰ هرتز را انتخاب کن، یا کابل دیگری بردار.</translation>
    </message>
    <message>
        <source>Choose one in organizer mode, under Printing.</source>
        <translation>یکی را در بخش برگزارکننده، زیر «چاپ»، انتخاب کن.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Close other programs that use it, plug it in again, and check its cover.</source>
        <translation>برنامه‌های دیگری را که از آن استفاده می‌کنند ببند، دوباره وصلش کن و درپوشش را نگاه کن.</translation>
    </message>
    <message>
        <source>Copy one to a stick now and then: ./run backup EVENT --to FOLDER</source>
        <translation>گاهی یکی را روی یک فلش کپی کن: ./run backup EVENT --to FOLDER</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>پایگاه داده</translation>
    </message>
    <message>
        <source>Delete the folder .venv and start again: what is missing is set up.</source>
        <translation>پوشهٔ ‎.venv را پاک کن و دوباره شروع کن: هرچه کم است نصب می‌شود.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>دیسک</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>قلم‌ها</translation>
    </message>
    <message>
        <source>Give it to the account that runs the kiosk, or copy it to another disk.</source>
        <translation>آن را به حسابی بده که کیوسک را اجرا می‌کند، یا روی دیسک دیگری کپی کن.</translation>
    </message>
    <message>
        <source>Handlebar needs 1280 by 800. Choose more in the display settings.</source>
        <translation>هندل‌بار ۱۲۸۰ در ۸۰۰ می‌خواهد. در تنظیمات نمایشگر بیشتر انتخاب کن.</translation>
    </message>
    <message>
        <source>Have a code at hand and type: ./run doctor --interactive</source>
        <translation>یک کد دم دست بگذار و بنویس: ./run doctor --interactive</translation>
    </message>
    <message>
        <source>If it is one: plug in its USB cable, too.</source>
        <translation>اگر لمسی است، کابل USB آن را هم وصل کن.</translation>
    </message>
    <message>
        <source>If it was one of ours: set the scanner to the US keyboard layout.</source>
        <translation>اگر از کدهای ما بود: اسکنر را روی صفحه‌کلید آمریکایی بگذار.</translation>
    </message>
    <message>
        <source>Install Python 3.11 or newer, delete the folder .venv, start again.</source>
        <translation>پایتون ۳٫۱۱ یا تازه‌تر نصب کن، پوشهٔ ‎.venv را پاک کن و دوباره شروع کن.</translation>
    </message>
    <message>
        <source>Is the scanner plugged in, and set to work as a keyboard (USB HID)?</source>
        <translation>اسکنر وصل است و روی حالت صفحه‌کلید (USB HID) تنظیم شده؟</translation>
    </message>
    <message>
        <source>It can be touched.</source>
        <translation>لمسی است.</translation>
    </message>
    <message>
        <source>It is %1 here (%2). Right?</source>
        <translation>اینجا ساعت %1 است (%2). درست است؟</translation>
    </message>
    <message>
        <source>It is %L1 by %L2 mm large: %3 pixels a millimetre.</source>
        <translation>اندازه‌اش %L1 در %L2 میلی‌متر است: %3 پیکسل در هر میلی‌متر.</translation>
    </message>
    <message>
        <source>It is enough. Videos would need more.</source>
        <translation>کافی است. ویدیوها بیشتر می‌خواهند.</translation>
    </message>
    <message>
        <source>Keep the event on the built-in disk of this computer (ext4, btrfs, xfs).</source>
        <translation>رویداد را روی دیسک داخلی همین رایانه نگه دار (ext4، btrfs، xfs).</translation>
    </message>
    <message>
        <source>Keys came, but like from a hand: up to %L1 ms apart. A scan needs %L2.</source>
        <translation>کلیدها رسیدند، اما مثل دست: تا %L1 میلی‌ثانیه فاصله. اسکن %L2 می‌خواهد.</translation>
    </message>
    <message>
        <source>Look again at the kiosk&apos;s own screen: ./run doctor</source>
        <translation>دوباره پای صفحهٔ خود کیوسک نگاه کن: ./run doctor</translation>
    </message>
    <message>
        <source>Look once more. If it goes on, the rest of this list says why.</source>
        <translation>یک بار دیگر نگاه کن. اگر ادامه داشت، بقیهٔ این فهرست می‌گوید چرا.</translation>
    </message>
    <message>
        <source>Make one now: ./run backup EVENT</source>
        <translation>همین حالا یکی بساز: ./run backup EVENT</translation>
    </message>
    <message>
        <source>Make room, or move the event to another disk.</source>
        <translation>جا باز کن، یا رویداد را به دیسک دیگری ببر.</translation>
    </message>
    <message>
        <source>Make room: a week needs 500 MB. Then it goes on by itself.</source>
        <translation>جا باز کن: یک هفته ۵۰۰ مگابایت می‌خواهد. بعد خودش ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>Make the program&apos;s folder writable and start again: they are made anew.</source>
        <translation>پوشهٔ برنامه را نوشتنی کن و دوباره شروع کن: از نو ساخته می‌شوند.</translation>
    </message>
    <message>
        <source>Measure the width of the picture and write into %1: pixels_per_mm = %2 / WIDTH IN MM</source>
        <translation>پهنای تصویر را اندازه بگیر و در %1 بنویس: pixels_per_mm = %2 / پهنا به میلی‌متر</translation>
    </message>
    <message>
        <source>Move the event to the built-in disk, then look again.</source>
        <translation>رویداد را به دیسک داخلی ببر، بعد دوباره نگاه کن.</translation>
    </message>
    <message>
        <source>No disk is that fast: a power cut may lose finds. Use a real one.</source>
        <translation>هیچ دیسکی این‌قدر سریع نیست: با قطع برق ممکن است پیداشده‌ها گم شوند. یک دیسک واقعی بردار.</translation>
    </message>
    <message>
        <source>No printer is chosen. Papers are PDF files in the event&apos;s folder prints.</source>
        <translation>چاپگری انتخاب نشده است. کاغذها به شکل PDF در پوشهٔ prints رویداد هستند.</translation>
    </message>
    <message>
        <source>No touch screen was found. A mouse works as well.</source>
        <translation>صفحهٔ لمسی پیدا نشد. با ماوس هم می‌شود.</translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation>هنوز کسی شرکت نمی‌کند.</translation>
    </message>
    <message>
        <source>Not every letter is drawn in: %1</source>
        <translation>همهٔ حرف‌ها کشیده نمی‌شوند در: %1</translation>
    </message>
    <message>
        <source>Nothing keeps this clock right. Compare it with yours before the week.</source>
        <translation>چیزی این ساعت را تنظیم نمی‌کند. پیش از هفته آن را با ساعت خودت مقایسه کن.</translation>
    </message>
    <message>
        <source>Nothing was scanned.</source>
        <translation>چیزی اسکن نشد.</translation>
    </message>
    <message>
        <source>Of %L1 frames of a test video, %L2 came out.</source>
        <translation>از %L1 فریم ویدیوی آزمایشی، %L2 فریم رسید.</translation>
    </message>
    <message>
        <source>Open it once in the kiosk: it makes a backup, then brings it up to date.</source>
        <translation>یک بار در کیوسک بازش کن: اول پشتیبان می‌گیرد، بعد به‌روزش می‌کند.</translation>
    </message>
    <message>
        <source>Open the kiosk: it asks for one. Or type: ./run pin EVENT</source>
        <translation>کیوسک را باز کن: خودش می‌پرسد. یا بنویس: ./run pin EVENT</translation>
    </message>
    <message>
        <source>Plug in loudspeakers if you want the bell and the cheer.</source>
        <translation>اگر زنگ و هورا می‌خواهی، بلندگو وصل کن.</translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another place.</source>
        <translation>دیسک را دوباره وصل کن، یا جای دیگری انتخاب کن.</translation>
    </message>
    <message>
        <source>Print them elsewhere, or add a printer in the system&apos;s settings.</source>
        <translation>جای دیگری چاپشان کن، یا در تنظیمات سیستم چاپگری اضافه کن.</translation>
    </message>
    <message>
        <source>Print them elsewhere, or type: sudo apt-get install -y cups</source>
        <translation>جای دیگری چاپشان کن، یا بنویس: sudo apt-get install -y cups</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>چاپگر</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>PySide6 %1 loses things on Python %2.</source>
        <translation>PySide6 نسخهٔ %1 با پایتون %2 چیزهایی را گم می‌کند.</translation>
    </message>
    <message>
        <source>Python %1 and Qt for Python %2 fit together.</source>
        <translation>پایتون %1 و Qt for Python %2 با هم جورند.</translation>
    </message>
    <message>
        <source>Python %1 is too old.</source>
        <translation>پایتون %1 خیلی قدیمی است.</translation>
    </message>
    <message>
        <source>Qt (PySide6) cannot be loaded.</source>
        <translation>Qt (PySide6) بار نمی‌شود.</translation>
    </message>
    <message>
        <source>Restore the newest backup into a new folder: ./run restore BACKUP NEWFOLDER</source>
        <translation>تازه‌ترین پشتیبان را در پوشه‌ای تازه برگردان: ./run restore BACKUP NEWFOLDER</translation>
    </message>
    <message>
        <source>SQLite %1 does not keep to its settings: %2</source>
        <translation>SQLite %1 به تنظیم‌هایش پایبند نیست: %2</translation>
    </message>
    <message>
        <source>SQLite %1 keeps every promise that was read back. It needs no update: the WAL is not used.</source>
        <translation>SQLite %1 هر قولی را که بازخوانده شد نگه می‌دارد. به‌روزرسانی لازم نیست: از WAL استفاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Says whether everything is well on this machine, and what to do.</source>
        <translation>می‌گوید آیا همه چیز این دستگاه روبه‌راه است، و چه باید کرد.</translation>
    </message>
    <message>
        <source>Scan any code now.</source>
        <translation>حالا هر کدی را اسکن کن.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>اسکنر</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>صفحه</translation>
    </message>
    <message>
        <source>Set date and time of this computer; opening hours go by it.</source>
        <translation>تاریخ و ساعت این رایانه را تنظیم کن؛ ساعت‌های باز بودن از روی آن است.</translation>
    </message>
    <message>
        <source>Set the delay between characters to 0 with the scanner&apos;s handbook.</source>
        <translation>با دفترچهٔ اسکنر، فاصلهٔ میان نویسه‌ها را صفر کن.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صدا</translation>
    </message>
    <message>
        <source>Sound can be played.</source>
        <translation>صدا پخش می‌شود.</translation>
    </message>
    <message>
        <source>Start it at the kiosk&apos;s own screen, or check DISPLAY.</source>
        <translation>پای صفحهٔ خود کیوسک اجرایش کن، یا DISPLAY را بررسی کن.</translation>
    </message>
    <message>
        <source>Switch on the suffix Enter (CR) with the scanner&apos;s handbook.</source>
        <translation>با دفترچهٔ اسکنر، پسوند Enter ‏(CR) را روشن کن.</translation>
    </message>
    <message>
        <source>The camera “%1” gave no picture within 3 seconds.</source>
        <translation>دوربین «%1» در ۳ ثانیه تصویری نداد.</translation>
    </message>
    <message>
        <source>The clock says %1. That cannot be.</source>
        <translation>ساعت می‌گوید %1. ممکن نیست.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing can be saved.</source>
        <translation>دیسک پر است. چیزی ذخیره نمی‌شود.</translation>
    </message>
    <message>
        <source>The event opens, and all %L1 lines of its journal hold.</source>
        <translation>رویداد باز می‌شود و هر %L1 خط دفتر رویدادش درست است.</translation>
    </message>
    <message>
        <source>The folder can be read but not written.</source>
        <translation>پوشه خوانده می‌شود ولی نوشته نمی‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is %Ln days old.</source>
        <translation>
            <numerusform>تازه‌ترین پشتیبان %Ln روز پیش ساخته شده.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is %Ln minutes old.</source>
        <translation>
            <numerusform>تازه‌ترین پشتیبان %Ln دقیقه پیش ساخته شده.</numerusform>
        </translation>
    </message>
    <message>
        <source>The organizer has no PIN yet.</source>
        <translation>برگزارکننده هنوز پین ندارد.</translation>
    </message>
    <message>
        <source>The part of Qt that plays videos cannot be loaded.</source>
        <translation>بخشی از Qt که ویدیو پخش می‌کند بار نمی‌شود.</translation>
    </message>
    <message>
        <source>The part of Qt that reads cameras cannot be loaded.</source>
        <translation>بخشی از Qt که دوربین را می‌خواند بار نمی‌شود.</translation>
    </message>
    <message>
        <source>The printer “%1” is ready.</source>
        <translation>چاپگر «%1» آماده است.</translation>
    </message>
    <message>
        <source>The scanner does not end a code with Enter. It works, a blink later.</source>
        <translation>اسکنر در پایان کد Enter نمی‌زند. کار می‌کند، یک چشم‌به‌هم‌زدن دیرتر.</translation>
    </message>
    <message>
        <source>The scanner reads our codes, %L1 ms a character.</source>
        <translation>اسکنر کدهای ما را می‌خواند، هر نویسه %L1 میلی‌ثانیه.</translation>
    </message>
    <message>
        <source>The scanner reads, but that was no code of ours.</source>
        <translation>اسکنر می‌خواند، اما آن کد از ما نبود.</translation>
    </message>
    <message>
        <source>The scanner was not tried.</source>
        <translation>اسکنر آزمایش نشد.</translation>
    </message>
    <message>
        <source>The screen draws %L1 pictures a second.</source>
        <translation>صفحه در هر ثانیه %L1 تصویر می‌کشد.</translation>
    </message>
    <message>
        <source>The screen has %L1 by %L2 pixels.</source>
        <translation>صفحه %L1 در %L2 پیکسل دارد.</translation>
    </message>
    <message>
        <source>The screen says it is %L1 by %L2 mm. That cannot be, so sizes are guessed.</source>
        <translation>صفحه می‌گوید %L1 در %L2 میلی‌متر است. ممکن نیست، پس اندازه‌ها حدسی‌اند.</translation>
    </message>
    <message>
        <source>The seals of the ticket log do not fit the tickets.</source>
        <translation>مُهرهای دفتر بلیت‌ها با بلیت‌ها نمی‌خوانند.</translation>
    </message>
    <message>
        <source>The second place for backups is not there.</source>
        <translation>جای دوم پشتیبان‌ها در دسترس نیست.</translation>
    </message>
    <message>
        <source>The second place for backups is there.</source>
        <translation>جای دوم پشتیبان‌ها در دسترس است.</translation>
    </message>
    <message>
        <source>The time zone is UTC, as on a computer that nobody has set up.</source>
        <translation>منطقهٔ زمانی UTC است، مثل رایانه‌ای که کسی تنظیمش نکرده.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>هنوز پشتیبانی نیست.</translation>
    </message>
    <message>
        <source>There is no camera. A USB scanner and typed codes do without.</source>
        <translation>دوربینی نیست. اسکنر USB و کدهای تایپی به آن نیاز ندارند.</translation>
    </message>
    <message>
        <source>There is no printer. Papers are PDF files in the event&apos;s folder prints.</source>
        <translation>چاپگری نیست. کاغذها به شکل PDF در پوشهٔ prints رویداد هستند.</translation>
    </message>
    <message>
        <source>There is no screen here.</source>
        <translation>اینجا صفحه‌ای نیست.</translation>
    </message>
    <message>
        <source>There is no sound. All that is heard is also seen.</source>
        <translation>صدایی نیست. هرچه شنیده می‌شود، دیده هم می‌شود.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>چنین پوشه‌ای نیست.</translation>
    </message>
    <message>
        <source>This could not be looked at: %1 cannot be loaded.</source>
        <translation>نشد نگاه کنیم: %1 بار نمی‌شود.</translation>
    </message>
    <message>
        <source>This could not be looked at: the program for it broke off.</source>
        <translation>نشد نگاه کنیم: برنامه‌اش ناتمام ماند.</translation>
    </message>
    <message>
        <source>This could not be looked at: there was no answer in time.</source>
        <translation>نشد نگاه کنیم: به‌موقع پاسخی نیامد.</translation>
    </message>
    <message>
        <source>This file system (%1) does not survive a power cut well.</source>
        <translation>این سیستم پرونده (%1) قطع برق را خوب تاب نمی‌آورد.</translation>
    </message>
    <message>
        <source>This folder is in memory (%1): without power it is gone.</source>
        <translation>این پوشه در حافظه است (%1): بی‌برق از بین می‌رود.</translation>
    </message>
    <message>
        <source>This folder is on another computer (%1).</source>
        <translation>این پوشه روی رایانهٔ دیگری است (%1).</translation>
    </message>
    <message>
        <source>This terminal cannot write every letter.</source>
        <translation>این پایانه همهٔ حرف‌ها را نمی‌نویسد.</translation>
    </message>
    <message>
        <source>This was read in a terminal; the kiosk&apos;s window reads even better.</source>
        <translation>این در پایانه خوانده شد؛ پنجرهٔ کیوسک بهتر هم می‌خواند.</translation>
    </message>
    <message>
        <source>To save for good takes %1 ms; the slowest of 20 took %2 ms.</source>
        <translation>ذخیرهٔ قطعی %1 میلی‌ثانیه طول می‌کشد؛ کندترینِ ۲۰ بار %2 میلی‌ثانیه.</translation>
    </message>
    <message>
        <source>Translations are missing: %1</source>
        <translation>ترجمه‌هایی کم است: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>بنویس: %1</translation>
    </message>
    <message>
        <source>Unplug what it is about, plug it in again, and look once more.</source>
        <translation>چیزی را که موضوع است جدا کن، دوباره وصل کن و باز نگاه کن.</translation>
    </message>
    <message>
        <source>Use Python 3.12, or the version that requirements.lock names.</source>
        <translation>پایتون ۳٫۱۲ را بردار، یا نسخه‌ای را که requirements.lock می‌گوید.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ویدیو</translation>
    </message>
    <message>
        <source>Visitors will wait for it. An SSD instead of a stick or card helps.</source>
        <translation>بازدیدکننده‌ها منتظرش می‌مانند. SSD به جای فلش یا کارت کمک می‌کند.</translation>
    </message>
    <message>
        <source>look</source>
        <translation>نگاه کن</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>خوب</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>خراب</translation>
    </message>
    <message>
        <source>“%1” sees: %L2 by %L3 pixels after %L4 ms. No picture was kept.</source>
        <translation>«%1» می‌بیند: %L2 در %L3 پیکسل پس از %L4 میلی‌ثانیه. هیچ تصویری نگه داشته نشد.</translation>
    </message>
</context>
<context>
    <name>DoctorScreen</name>
    <message numerus="yes">
        <source>%Ln things need mending.</source>
        <translation>
            <numerusform>%Ln چیز باید درست شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All works. %Ln things are worth a look.</source>
        <translation>
            <numerusform>همه چیز کار می‌کند. %Ln چیز ارزش نگاه دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Everything is well.</source>
        <translation>همه چیز روبه‌راه است.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>دوباره نگاه کن</translation>
    </message>
    <message>
        <source>Looking around</source>
        <translation>داریم نگاه می‌کنیم</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>Screen, fonts, camera, printer, disk and everything in the event&apos;s file.</source>
        <translation>صفحه، قلم‌ها، دوربین، چاپگر، دیسک و همهٔ پروندهٔ رویداد.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
</context>
<context>
    <name>Draw</name>
    <message>
        <source>%1 is at another step by now. Look again.</source>
        <translation>%1 حالا در مرحلهٔ دیگری است. دوباره نگاه کنید.</translation>
    </message>
    <message>
        <source>%1 is frozen: what was decided stays.</source>
        <translation>%1 بسته شده: آنچه تصمیم گرفته شد می‌ماند.</translation>
    </message>
    <message>
        <source>%1 is no rehearsal. It stays.</source>
        <translation>%1 تمرین نیست. می‌ماند.</translation>
    </message>
    <message>
        <source>%1 is not over yet. Finish it first.</source>
        <translation>%1 هنوز تمام نشده. اول آن را تمام کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits are still missing.</source>
        <translation>
            <numerusform>هنوز %Ln رقم کم است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people in this draw hold a prize of an earlier one already.</source>
        <translation>
            <numerusform>%Ln نفر در این قرعه‌کشی از قبل جایزهٔ یک قرعه‌کشی دیگر را دارند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prizes are drawn from %L1 tickets of %L2 people.</source>
        <translation>
            <numerusform>%Ln جایزه میان %L1 بلیت از %L2 نفر قرعه‌کشی می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prizes are still to be drawn.</source>
        <translation>
            <numerusform>%Ln جایزه هنوز قرعه‌کشی نشده.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prizes will find no winner: there are too few to win.</source>
        <translation>
            <numerusform>%Ln جایزه بی‌برنده می‌ماند: کسانی که می‌توانند ببرند کم‌اند.</numerusform>
        </translation>
    </message>
    <message>
        <source>A die shows 1 to 6. Look at it again.</source>
        <translation>تاس از ۱ تا ۶ نشان می‌دهد. دوباره نگاهش کنید.</translation>
    </message>
    <message>
        <source>A draw has at most %L1 prizes. Split it in two.</source>
        <translation>یک قرعه‌کشی حداکثر %L1 جایزه دارد. آن را دو تا کنید.</translation>
    </message>
    <message>
        <source>A few words are needed here.</source>
        <translation>این‌جا چند کلمه لازم است.</translation>
    </message>
    <message>
        <source>A prize&apos;s name has at most %L1 letters.</source>
        <translation>نام جایزه حداکثر %L1 حرف دارد.</translation>
    </message>
    <message>
        <source>A prize&apos;s picture is not there any more. Choose it again.</source>
        <translation>تصویر یکی از جایزه‌ها دیگر نیست. دوباره انتخابش کنید.</translation>
    </message>
    <message>
        <source>All prizes are drawn.</source>
        <translation>همهٔ جایزه‌ها قرعه‌کشی شده‌اند.</translation>
    </message>
    <message>
        <source>Here each winner is called first. Draw one at a time.</source>
        <translation>این‌جا اول هر برنده را صدا می‌زنند. یکی‌یکی قرعه بکشید.</translation>
    </message>
    <message>
        <source>No longer in the list of people</source>
        <translation>دیگر در فهرست نیست</translation>
    </message>
    <message>
        <source>Nobody holds this prize.</source>
        <translation>این جایزه دست کسی نیست.</translation>
    </message>
    <message>
        <source>Nobody is in the chosen teams. Choose others.</source>
        <translation>در گروه‌های انتخاب‌شده کسی نیست. گروه‌های دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Nobody with a ticket can win this yet. Change who may win, or wait for finds.</source>
        <translation>هنوز هیچ‌کس با بلیت نمی‌تواند برنده شود. شرط بردن را عوض کنید، یا صبر کنید تا چیزی پیدا شود.</translation>
    </message>
    <message>
        <source>Not let in by the organizers yet</source>
        <translation>هنوز برگزارکننده‌ها نپذیرفته‌اند</translation>
    </message>
    <message>
        <source>Nothing more is drawn from it. Bring back the last backup, or break the draw off.</source>
        <translation>دیگر چیزی از آن قرعه‌کشی نمی‌شود. آخرین نسخهٔ پشتیبان را برگردانید، یا قرعه‌کشی را ناتمام بگذارید.</translation>
    </message>
    <message>
        <source>One ticket wins the first prize with a chance of 1 in %L1.</source>
        <translation>هر بلیت با احتمال ۱ به %L1 جایزهٔ اول را می‌برد.</translation>
    </message>
    <message>
        <source>Only digits count here, from 0 to 9.</source>
        <translation>این‌جا فقط رقم‌های ۰ تا ۹ حساب است.</translation>
    </message>
    <message>
        <source>Prize %L1 has no name yet. Write one.</source>
        <translation>جایزهٔ %L1 هنوز نام ندارد. برایش بنویسید.</translation>
    </message>
    <message>
        <source>Something is typed here already. Clear it before you go back.</source>
        <translation>این‌جا چیزی نوشته شده. پیش از برگشتن پاکش کنید.</translation>
    </message>
    <message>
        <source>That cannot be called now. Draw the free prizes first.</source>
        <translation>حالا نمی‌شود این را اعلام کرد. اول جایزه‌های آزاد را قرعه‌کشی کنید.</translation>
    </message>
    <message numerus="yes">
        <source>That has %Ln letters too many. Make it shorter.</source>
        <translation>
            <numerusform>%Ln حرف زیاد است. کوتاه‌ترش کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than fits. Use fewer words.</source>
        <translation>بیشتر از جاست. کلمه‌های کمتری به کار ببرید.</translation>
    </message>
    <message>
        <source>That is not the secret of %1. Compare letter by letter.</source>
        <translation>این راز %1 نیست. حرف‌به‌حرف مقایسه کنید.</translation>
    </message>
    <message>
        <source>The last thing asked for has to be dice or digits: nobody can steer those.</source>
        <translation>آخرین چیزی که پرسیده می‌شود باید تاس یا رقم باشد: کسی نمی‌تواند هدایتش کند.</translation>
    </message>
    <message>
        <source>The secret of %1 is damaged. Abort it and freeze again.</source>
        <translation>راز %1 آسیب دیده. ناتمامش بگذارید و دوباره ببندید.</translation>
    </message>
    <message>
        <source>The secret of %1 is damaged. Open the witness&apos;s envelope.</source>
        <translation>راز %1 آسیب دیده. پاکت شاهد را باز کنید.</translation>
    </message>
    <message>
        <source>The secret of %1 is read: now there is no way back.</source>
        <translation>راز %1 خوانده شده: دیگر راه برگشتی نیست.</translation>
    </message>
    <message>
        <source>There is no prize yet. Add one.</source>
        <translation>هنوز جایزه‌ای نیست. یکی اضافه کنید.</translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln digits. Count again.</source>
        <translation>
            <numerusform>بیشتر از %Ln رقم است. دوباره بشمارید.</numerusform>
        </translation>
    </message>
    <message>
        <source>This draw is not frozen yet.</source>
        <translation>این قرعه‌کشی هنوز بسته نشده.</translation>
    </message>
    <message>
        <source>This draw is not there any more.</source>
        <translation>این قرعه‌کشی دیگر نیست.</translation>
    </message>
    <message>
        <source>This is the first thing asked for. There is nothing to go back to.</source>
        <translation>این اولین پرسش است. پیش از آن چیزی نیست.</translation>
    </message>
    <message>
        <source>This needs 16 to 64 letters and digits. Copy all of it.</source>
        <translation>این‌جا ۱۶ تا ۶۴ حرف و رقم لازم است. همه‌اش را بنویسید.</translation>
    </message>
    <message>
        <source>Two witnesses have to press “matches” first.</source>
        <translation>اول باید دو شاهد «درست است» را بزنند.</translation>
    </message>
    <message>
        <source>Type what was said first. Latin letters and digits count.</source>
        <translation>اول آنچه گفته شد را بنویسید. حرف‌های لاتین و رقم‌ها حساب می‌شوند.</translation>
    </message>
    <message>
        <source>What is stored of %1 was changed outside this program.</source>
        <translation>آنچه از %1 ذخیره شده، بیرون از این برنامه عوض شده است.</translation>
    </message>
    <message>
        <source>What is the prize? Write its name.</source>
        <translation>جایزه چیست؟ نامش را بنویسید.</translation>
    </message>
</context>
<context>
    <name>DrawAfter</name>
    <message>
        <source>Handed over</source>
        <translation>داده شد</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>منتظر</translation>
    </message>
</context>
<context>
    <name>DrawChanceScreen</name>
    <message>
        <source>Another 1,000</source>
        <translation>۱۰۰۰ تای دیگر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Chances</source>
        <translation>بخت‌ها</translation>
    </message>
    <message>
        <source>Drawing a thousand times</source>
        <translation>هزار بار قرعه می‌کشیم</translation>
    </message>
    <message>
        <source>How 1,000 draws would fall</source>
        <translation>۱۰۰۰ قرعه‌کشی چه می‌شد</translation>
    </message>
    <message>
        <source>Nothing is drawn here, and nobody is named. Twice the tickets, about twice the luck.</source>
        <translation>این‌جا چیزی قرعه‌کشی نمی‌شود و نامی نمی‌آید. دو برابر بلیت، حدود دو برابر بخت.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message numerus="yes">
        <source>This is how often people win one of the %Ln prizes if everybody is there.</source>
        <translation>
            <numerusform>اگر همه باشند، هر کس این‌قدر یکی از %Ln جایزه را می‌برد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawCheck</name>
    <message>
        <source>A number left out, or another fingerprint there, shows a hidden attempt.</source>
        <translation>شماره‌ای که جا افتاده، یا اثر انگشتی دیگر در آن‌جا، تلاشی پنهانی را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>How to check %1</source>
        <translation>چطور بررسی کنید: %1</translation>
    </message>
    <message>
        <source>In this folder, run one of these, with that text between the quotes:</source>
        <translation>در همین پوشه یکی از این دستورها را اجرا کنید، با آن متن میان گیومه‌ها:</translation>
    </message>
    <message>
        <source>Take the text of the code you photographed from the sheet before the draw: it begins with HD1. The file sheet.txt should say the same, but only your own photo proves it.</source>
        <translation>متن کدی را بردارید که پیش از قرعه‌کشی از برگه عکس گرفتید: با HD1 شروع می‌شود. پروندهٔ sheet.txt باید همان را بگوید، ولی فقط عکس خودتان آن را ثابت می‌کند.</translation>
    </message>
    <message>
        <source>The list is the one of the sheet if this prints the sheet&apos;s fingerprint:</source>
        <translation>فهرست همان فهرست برگه است اگر این دستور اثر انگشت روی برگه را نشان دهد:</translation>
    </message>
    <message>
        <source>The sheet of the next draw has to name this one as the draw before it:</source>
        <translation>برگهٔ قرعه‌کشی بعدی باید این یکی را قرعه‌کشی پیش از خود بنامد:</translation>
    </message>
    <message>
        <source>This draw was broken off before anybody knew who would win. aborted.txt says why.</source>
        <translation>این قرعه‌کشی پیش از آن‌که کسی بداند چه کسی برنده می‌شود ناتمام ماند. دلیلش در aborted.txt است.</translation>
    </message>
    <message>
        <source>What it cannot show:</source>
        <translation>آنچه این بررسی نشان نمی‌دهد:</translation>
    </message>
    <message>
        <source>You need Python 3 and nothing else, no network either.</source>
        <translation>فقط پایتون ۳ لازم است و هیچ چیز دیگر، شبکه هم نه.</translation>
    </message>
    <message>
        <source>“OK” means: the list and the secret are those of the sheet, and every line of the record follows from them and from what the room said. Any other answer says what does not fit.</source>
        <translation>«OK» یعنی فهرست و راز همان‌های برگه‌اند و هر خط صورت‌جلسه از آن‌ها و از آنچه حاضران گفتند به دست می‌آید. هر پاسخ دیگری می‌گوید چه چیزی جور نیست.</translation>
    </message>
</context>
<context>
    <name>DrawDesk</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 و %Ln نفر دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 بار</translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleagues say a digit each.</source>
        <translation>
            <numerusform>%Ln همکار هر کدام یک رقم می‌گویند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prizes</source>
        <translation>
            <numerusform>%Ln جایزه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rolls of an ordinary die.</source>
        <translation>
            <numerusform>%Ln بار تاس معمولی.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words from the room, then %1 digits by dice or hat.</source>
        <translation>
            <numerusform>%Ln کلمه از حاضران، بعد %1 رقم با تاس یا کلاه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words from the room, then %1 rolls of a die.</source>
        <translation>
            <numerusform>%Ln کلمه از حاضران، بعد %1 بار تاس.</numerusform>
        </translation>
    </message>
    <message>
        <source>A draw without a title</source>
        <translation>قرعه‌کشی بی‌نام</translation>
    </message>
    <message>
        <source>A prize without a name</source>
        <translation>جایزهٔ بی‌نام</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>لغو شد</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>کشیده شد</translation>
    </message>
    <message>
        <source>Everybody with a ticket.</source>
        <translation>همهٔ کسانی که بلیت دارند.</translation>
    </message>
    <message>
        <source>Its record was changed: who won is not sure.</source>
        <translation>صورت‌جلسه‌اش دست‌کاری شده: معلوم نیست چه کسی برده.</translation>
    </message>
    <message>
        <source>No prize yet</source>
        <translation>هنوز جایزه‌ای نیست</translation>
    </message>
    <message>
        <source>No ticket yet</source>
        <translation>هنوز بلیتی نیست</translation>
    </message>
    <message>
        <source>Nobody won</source>
        <translation>کسی نبرد</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>هنوز آماده نیست</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>هنوز هیچ.</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>روی صحنه</translation>
    </message>
    <message>
        <source>One person can win several prizes.</source>
        <translation>یک نفر می‌تواند چند جایزه ببرد.</translation>
    </message>
    <message>
        <source>One prize for each person.</source>
        <translation>هر نفر یک جایزه.</translation>
    </message>
    <message>
        <source>Only %1.</source>
        <translation>فقط %1.</translation>
    </message>
    <message>
        <source>Some teams: choose which.</source>
        <translation>چند تیم: انتخاب کنید کدام‌ها.</translation>
    </message>
    <message>
        <source>The big draw</source>
        <translation>قرعه‌کشی بزرگ</translation>
    </message>
    <message>
        <source>The prize of the day</source>
        <translation>جایزهٔ روز</translation>
    </message>
    <message>
        <source>Those of the absent are drawn again when all have been drawn.</source>
        <translation>جایزهٔ غایب‌ها وقتی همه کشیده شد، دوباره کشیده می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>Who holds at least %Ln tickets.</source>
        <translation>
            <numerusform>هر که دست‌کم %Ln بلیت دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is not there when called: the prize is drawn again at once.</source>
        <translation>هر که صدایش کنند و نباشد، جایزه‌اش همان‌جا دوباره کشیده می‌شود.</translation>
    </message>
    <message>
        <source>Winners need not be there: the prize waits for them.</source>
        <translation>لازم نیست برنده‌ها باشند: جایزه منتظرشان می‌ماند.</translation>
    </message>
</context>
<context>
    <name>DrawLine</name>
    <message>
        <source>The prize draw: was I in?</source>
        <translation>قرعه‌کشی: من هم بودم؟</translation>
    </message>
</context>
<context>
    <name>DrawPaper</name>
    <message numerus="yes">
        <source>%Ln colleagues say a digit each, 0 to 9.</source>
        <translation>
            <numerusform>%Ln همکار هر کدام یک رقم می‌گویند، ۰ تا ۹.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits from ten-sided dice, 0 to 9.</source>
        <translation>
            <numerusform>%Ln رقم با تاس ده‌وجهی، ۰ تا ۹.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prizes won</source>
        <translation>
            <numerusform>%Ln جایزه برده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln throws of a six-sided die, 1 to 6.</source>
        <translation>
            <numerusform>%Ln بار انداختن تاس شش‌وجهی، ۱ تا ۶.</numerusform>
        </translation>
    </message>
    <message>
        <source>A public random number that nobody here can choose.</source>
        <translation>یک عدد تصادفی همگانی که هیچ‌کس این‌جا نمی‌تواند انتخابش کند.</translation>
    </message>
    <message>
        <source>A word or two from the room.</source>
        <translation>یکی دو کلمه از حاضران.</translation>
    </message>
    <message>
        <source>After the draw, ask for its published folder. It holds a small program to check with.</source>
        <translation>بعد از قرعه‌کشی پوشهٔ منتشرشده‌اش را بخواهید. برنامهٔ کوچکی برای بررسی در آن است.</translation>
    </message>
    <message>
        <source>Be there! The prizes of those who are not are drawn again when all have been drawn.</source>
        <translation>حاضر باشید! جایزهٔ غایب‌ها، بعد از همهٔ جایزه‌ها دوباره قرعه‌کشی می‌شود.</translation>
    </message>
    <message>
        <source>Be there! You have a minute to say “here”. Then your prize is drawn again at once.</source>
        <translation>حاضر باشید! یک دقیقه وقت دارید بگویید «من این‌جا هستم». بعد جایزه‌تان بی‌درنگ دوباره قرعه‌کشی می‌شود.</translation>
    </message>
    <message>
        <source>Bring this slip here: %1</source>
        <translation>این برگه را بیاورید به: %1</translation>
    </message>
    <message>
        <source>Bring this slip to the organizer.</source>
        <translation>این برگه را به برگزارکننده بدهید.</translation>
    </message>
    <message>
        <source>Check it yourself</source>
        <translation>خودتان بررسی کنید</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Dice are rolled, where all can see them.</source>
        <translation>تاس انداخته می‌شود، جلوی چشم همه.</translation>
    </message>
    <message>
        <source>Each ticket has the same chance. Twice the tickets, twice the chance.</source>
        <translation>شانس همهٔ بلیت‌ها یکی است. دو برابر بلیت، دو برابر شانس.</translation>
    </message>
    <message>
        <source>Everybody of these teams who holds a ticket: %1</source>
        <translation>همهٔ کسانی از این تیم‌ها که بلیت دارند: %1</translation>
    </message>
    <message>
        <source>Everybody who holds a ticket.</source>
        <translation>هر کسی که بلیت دارد.</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who holds at least %Ln tickets.</source>
        <translation>
            <numerusform>هر کسی که دست‌کم %Ln بلیت دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is published. Anybody can work it out again, at home, without us.</source>
        <translation>همه چیز منتشر می‌شود. هر کسی می‌تواند در خانه، بدون ما، دوباره حسابش کند.</translation>
    </message>
    <message>
        <source>Fingerprint of the draw before</source>
        <translation>اثر انگشت قرعه‌کشی پیشین</translation>
    </message>
    <message>
        <source>Fingerprint of the list</source>
        <translation>اثر انگشت فهرست</translation>
    </message>
    <message>
        <source>Fingerprint of the record</source>
        <translation>اثر انگشت صورت‌جلسه</translation>
    </message>
    <message>
        <source>Fingerprint of the secret</source>
        <translation>اثر انگشت راز</translation>
    </message>
    <message>
        <source>Fold it so that nothing shows, and seal it in an envelope.</source>
        <translation>آن را طوری تا کنید که چیزی پیدا نباشد و در پاکت بگذارید و ببندید.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>خوب است بدانید</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>تحویل‌دهنده</translation>
    </message>
    <message>
        <source>How the draw works</source>
        <translation>قرعه‌کشی چطور انجام می‌شود</translation>
    </message>
    <message>
        <source>How winners are found</source>
        <translation>برنده‌ها چطور پیدا می‌شوند</translation>
    </message>
    <message>
        <source>If %2 of %1 tickets are yours, the first prize is yours once in %3 draws.</source>
        <translation>اگر %2 بلیت از %1 بلیت مال شما باشد، از هر %3 قرعه‌کشی یک بار جایزهٔ اول مال شماست.</translation>
    </message>
    <message>
        <source>If a winner is called absent and is here, the room sees it. The kiosk cannot: speak up.</source>
        <translation>اگر برنده‌ای را که حاضر است غایب بخوانند، حاضران می‌بینند. کیوسک نمی‌بیند: شما بگویید.</translation>
    </message>
    <message>
        <source>If it never asks, leave the envelope closed until the draw is over.</source>
        <translation>اگر هیچ‌وقت نخواست، پاکت تا پایان قرعه‌کشی بسته بماند.</translation>
    </message>
    <message>
        <source>If the kiosk has lost its own copy, it asks for this one: open the envelope in front of everybody and scan the code, or type the letters.</source>
        <translation>اگر کیوسک نسخهٔ خودش را گم کرده باشد، این یکی را می‌خواهد: پاکت را جلوی همه باز کنید و کد را اسکن کنید یا حرف‌ها را بنویسید.</translation>
    </message>
    <message>
        <source>Invented tickets from before are not impossible, but visible: the list says of each where it came from.</source>
        <translation>بلیت‌های ساختگی از پیش ناممکن نیست، ولی پیداست: فهرست می‌گوید هر کدام از کجا آمده.</translation>
    </message>
    <message>
        <source>Keep your photo of the sheet: it shows whether anything was changed later.</source>
        <translation>عکسی را که از برگه گرفتید نگه دارید: نشان می‌دهد بعدها چیزی عوض شده یا نه.</translation>
    </message>
    <message>
        <source>List, secret and what the room said give every ticket its place. The first in line wins the first prize, and so on.</source>
        <translation>فهرست، راز و آنچه حاضران گفتند جای هر بلیت را در صف تعیین می‌کنند. نفر اول صف جایزهٔ اول را می‌برد و همین‌طور تا آخر.</translation>
    </message>
    <message>
        <source>Look at the screen while the list is closed: it tells you which tickets are yours.</source>
        <translation>وقتی فهرست بسته شد به صفحه نگاه کنید: می‌گوید کدام بلیت‌ها مال شماست.</translation>
    </message>
    <message>
        <source>No dice? Six slips from 1 to 6 in a hat: draw one, say it, put it back, shake.</source>
        <translation>تاس ندارید؟ شش کاغذ از ۱ تا ۶ در یک کلاه: یکی بردارید، بخوانید، برگردانید، تکان بدهید.</translation>
    </message>
    <message>
        <source>No dice? Ten slips from 0 to 9 in a hat: draw one, say it, put it back, shake.</source>
        <translation>تاس ندارید؟ ده کاغذ از ۰ تا ۹ در یک کلاه: یکی بردارید، بخوانید، برگردانید، تکان بدهید.</translation>
    </message>
    <message>
        <source>Nobody was left to win this.</source>
        <translation>کسی نمانده بود که این را ببرد.</translation>
    </message>
    <message>
        <source>None: this is the first one.</source>
        <translation>ندارد: این اولین است.</translation>
    </message>
    <message>
        <source>One prize for each person in this draw.</source>
        <translation>در این قرعه‌کشی هر نفر یک جایزه.</translation>
    </message>
    <message>
        <source>Only now the kiosk opens a secret that was fixed together with the list.</source>
        <translation>تازه حالا کیوسک رازی را باز می‌کند که همراه فهرست ثابت شده بود.</translation>
    </message>
    <message>
        <source>Open only if the kiosk asks for it</source>
        <translation>فقط اگر کیوسک خواست باز کنید</translation>
    </message>
    <message>
        <source>Photograph this!</source>
        <translation>از این عکس بگیرید!</translation>
    </message>
    <message>
        <source>Print this once, then delete the file. Nobody reads it, you neither.</source>
        <translation>این را یک بار چاپ کنید و پرونده را پاک کنید. هیچ‌کس آن را نمی‌خواند، شما هم نه.</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>تمرین</translation>
    </message>
    <message>
        <source>Seal of the ticket log, line %1</source>
        <translation>مُهر دفتر بلیت‌ها، خط %1</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>امضا</translation>
    </message>
    <message>
        <source>The list is closed</source>
        <translation>فهرست بسته شد</translation>
    </message>
    <message>
        <source>The list of all tickets is closed. Its fingerprint is shown: photograph it.</source>
        <translation>فهرست همهٔ بلیت‌ها بسته می‌شود. اثر انگشتش نشان داده می‌شود: از آن عکس بگیرید.</translation>
    </message>
    <message>
        <source>The published record has the same.</source>
        <translation>صورت‌جلسهٔ منتشرشده همین را دارد.</translation>
    </message>
    <message>
        <source>The room says some words. Then dice are rolled, where all can see them.</source>
        <translation>حاضران چند کلمه می‌گویند. بعد تاس انداخته می‌شود، جلوی چشم همه.</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>راز</translation>
    </message>
    <message>
        <source>The winners</source>
        <translation>برنده‌ها</translation>
    </message>
    <message>
        <source>Two people sign across the flap. Somebody the room trusts keeps it.</source>
        <translation>دو نفر روی لبهٔ پاکت امضا می‌کنند. کسی که حاضران به او اعتماد دارند نگهش می‌دارد.</translation>
    </message>
    <message>
        <source>What comes now</source>
        <translation>حالا چه می‌شود</translation>
    </message>
    <message>
        <source>What this sheet can and cannot do</source>
        <translation>این برگه چه می‌تواند و چه نمی‌تواند</translation>
    </message>
    <message>
        <source>What you can win</source>
        <translation>چه جایزه‌هایی هست</translation>
    </message>
    <message>
        <source>Whatever is changed after this moment comes to light, if somebody kept this sheet and checks.</source>
        <translation>هر چه از این لحظه به بعد عوض شود رو می‌شود، اگر کسی این برگه را نگه داشته باشد و بررسی کند.</translation>
    </message>
    <message>
        <source>Who is in</source>
        <translation>چه کسانی شرکت دارند</translation>
    </message>
    <message>
        <source>Who may not win stands on the published list, with the reason.</source>
        <translation>کسی که نمی‌تواند ببرد، با دلیلش در فهرست منتشرشده است.</translation>
    </message>
    <message>
        <source>Who wins a small prize first cannot win a big one later.</source>
        <translation>کسی که اول جایزه‌ای کوچک ببرد، بعد نمی‌تواند جایزهٔ بزرگ را ببرد.</translation>
    </message>
    <message>
        <source>You can win more than once, with another ticket each time.</source>
        <translation>می‌توانید بیش از یک بار ببرید، هر بار با بلیتی دیگر.</translation>
    </message>
    <message>
        <source>You need not be there: your prize waits for you.</source>
        <translation>لازم نیست آن‌جا باشید: جایزه منتظر شماست.</translation>
    </message>
    <message>
        <source>You won!</source>
        <translation>برنده شدید!</translation>
    </message>
    <message>
        <source>draw number</source>
        <translation>شمارهٔ قرعه‌کشی</translation>
    </message>
    <message>
        <source>people</source>
        <translation>نفر</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>تمرین</translation>
    </message>
    <message>
        <source>said no, thank you</source>
        <translation>نخواست</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>بلیت</translation>
    </message>
    <message>
        <source>was not here</source>
        <translation>این‌جا نبود</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more: see the next page</source>
        <translation>
            <numerusform>… و %Ln تای دیگر: صفحهٔ بعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawPlanScreen</name>
    <message>
        <source>A new draw</source>
        <translation>یک قرعه‌کشی تازه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Delete the draw</source>
        <translation>پاک کردن قرعه‌کشی</translation>
    </message>
    <message>
        <source>Down the list</source>
        <translation>پایین‌تر</translation>
    </message>
    <message>
        <source>Draw now</source>
        <translation>حالا قرعه بکشید</translation>
    </message>
    <message>
        <source>Freeze the list</source>
        <translation>فهرست را ببندید</translation>
    </message>
    <message>
        <source>Freeze the list of tickets?</source>
        <translation>فهرست بلیت‌ها بسته شود؟</translation>
    </message>
    <message>
        <source>From then on this draw stays as it is: prizes, rules, and %1. Finds that come later count in the next draw. The stage opens, for everybody to see. It can be called off, but never in secret.</source>
        <translation>از آن به بعد این قرعه‌کشی همین می‌ماند: جایزه‌ها، قاعده‌ها و %1. یافته‌های بعدی در قرعه‌کشی بعد حساب می‌شوند. صحنه جلوی چشم همه باز می‌شود. می‌شود لغوش کرد، ولی نه پنهانی.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>خوب است بدانید</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>هنوز نه</translation>
    </message>
    <message>
        <source>Prize draws</source>
        <translation>قرعه‌کشی‌ها</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>تمرین</translation>
    </message>
    <message>
        <source>Rules for the wall</source>
        <translation>قاعده‌ها برای دیوار</translation>
    </message>
    <message>
        <source>The big draw</source>
        <translation>قرعه‌کشی بزرگ</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>مانده</translation>
    </message>
    <message>
        <source>Up the list</source>
        <translation>بالاتر</translation>
    </message>
    <message>
        <source>What the draw is called</source>
        <translation>نام قرعه‌کشی</translation>
    </message>
</context>
<context>
    <name>DrawPool</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln نفر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets of %1</source>
        <translation>
            <numerusform>%Ln بلیت از %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawPrizeScreen</name>
    <message numerus="yes">
        <source>%Ln winners, one after the other.</source>
        <translation>
            <numerusform>%Ln برنده، یکی پس از دیگری.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new prize</source>
        <translation>یک جایزهٔ تازه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>بازگشت بدون ذخیره</translation>
    </message>
    <message>
        <source>Breakfast in bed, a mug, a day off ...</source>
        <translation>صبحانه در رختخواب، لیوان، یک روز مرخصی ...</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>پاکش کنید</translation>
    </message>
    <message>
        <source>How many of it</source>
        <translation>چند تا</translation>
    </message>
    <message>
        <source>Looking at the picture</source>
        <translation>عکس را نگاه می‌کنیم</translation>
    </message>
    <message>
        <source>One winner takes it.</source>
        <translation>یک نفر می‌بردش.</translation>
    </message>
    <message>
        <source>Prize %L1</source>
        <translation>جایزهٔ %L1</translation>
    </message>
    <message>
        <source>Prize draws</source>
        <translation>قرعه‌کشی‌ها</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>What is the prize?</source>
        <translation>جایزه چیست؟</translation>
    </message>
</context>
<context>
    <name>DrawPublish</name>
    <message>
        <source>Choose another stick or folder. The draw is safe on the kiosk.</source>
        <translation>فلش یا پوشهٔ دیگری انتخاب کنید. قرعه‌کشی روی کیوسک سر جایش است.</translation>
    </message>
    <message>
        <source>Nothing can be written to this place.</source>
        <translation>این‌جا نمی‌شود چیزی نوشت.</translation>
    </message>
    <message>
        <source>Put the stick back in, or choose another place. The draw is safe on the kiosk.</source>
        <translation>فلش را دوباره بزنید، یا جای دیگری انتخاب کنید. قرعه‌کشی روی کیوسک سر جایش است.</translation>
    </message>
    <message>
        <source>The secret must not lie beside the draw. Choose a stick, or another folder.</source>
        <translation>راز نباید کنار قرعه‌کشی بماند. یک فلش یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is not enough room in this place, so nothing was written.</source>
        <translation>این‌جا جا کافی نیست، پس چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>This place is gone, so nothing was written.</source>
        <translation>این‌جا دیگر نیست، پس چیزی نوشته نشد.</translation>
    </message>
</context>
<context>
    <name>DrawReasons</name>
    <message>
        <source>Gave the prize</source>
        <translation>جایزه را داده</translation>
    </message>
    <message>
        <source>Hid the mustaches</source>
        <translation>سبیل‌ها را قایم کرده</translation>
    </message>
    <message>
        <source>Runs the draw</source>
        <translation>قرعه‌کشی را اداره می‌کند</translation>
    </message>
</context>
<context>
    <name>DrawWayScreen</name>
    <message>
        <source>A winner is not there. What now?</source>
        <translation>برنده نیست. حالا چه؟</translation>
    </message>
    <message>
        <source>Any die from a board game will do.</source>
        <translation>هر تاس بازی به کار می‌آید.</translation>
    </message>
    <message>
        <source>Dice come last, always: who speaks last could otherwise choose the winner.</source>
        <translation>تاس همیشه آخر می‌آید: وگرنه آخرین نفر می‌توانست برنده را انتخاب کند.</translation>
    </message>
    <message>
        <source>Dice with ten sides, or ten slips in a hat, each put back.</source>
        <translation>تاس ده‌وجهی، یا ده کاغذ در کلاه که هر بار برمی‌گردند.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Draw again at once</source>
        <translation>همان‌جا دوباره</translation>
    </message>
    <message>
        <source>Draw again at the end</source>
        <translation>آخر سر دوباره</translation>
    </message>
    <message>
        <source>Each winner is called, and has a minute to say “here”.</source>
        <translation>هر برنده را صدا می‌کنند و یک دقیقه وقت دارد بگوید «این‌جا».</translation>
    </message>
    <message>
        <source>First all prizes, then those of the absent anew.</source>
        <translation>اول همهٔ جایزه‌ها، بعد مال غایب‌ها دوباره.</translation>
    </message>
    <message>
        <source>How it is drawn</source>
        <translation>چطور کشیده می‌شود</translation>
    </message>
    <message>
        <source>Nobody has to be there. You hand the prize over later.</source>
        <translation>لازم نیست کسی باشد. جایزه را بعداً می‌دهید.</translation>
    </message>
    <message>
        <source>Ordinary dice, 26 rolls</source>
        <translation>تاس معمولی، ۲۶ بار</translation>
    </message>
    <message>
        <source>Prize draws</source>
        <translation>قرعه‌کشی‌ها</translation>
    </message>
    <message>
        <source>The prize waits</source>
        <translation>جایزه منتظر می‌ماند</translation>
    </message>
    <message>
        <source>Twenty digits</source>
        <translation>بیست رقم</translation>
    </message>
    <message>
        <source>Twenty digits from colleagues</source>
        <translation>بیست رقم از همکارها</translation>
    </message>
    <message>
        <source>Twenty people tap one each: done in two minutes.</source>
        <translation>بیست نفر هر کدام یکی می‌زنند: دودقیقه‌ای تمام.</translation>
    </message>
    <message>
        <source>What the room is asked</source>
        <translation>از حاضران چه می‌پرسیم</translation>
    </message>
    <message>
        <source>Words called out</source>
        <translation>کلمه‌های حاضران</translation>
    </message>
</context>
<context>
    <name>DrawWhoScreen</name>
    <message>
        <source>At least so many tickets</source>
        <translation>دست‌کم این‌قدر بلیت</translation>
    </message>
    <message>
        <source>Busy finders</source>
        <translation>پرتلاش‌ها</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Each ticket that was found counts.</source>
        <translation>هر بلیت پیداشده حساب است.</translation>
    </message>
    <message>
        <source>Every ticket can win. Somebody with many tickets may take several prizes home.</source>
        <translation>هر بلیتی می‌تواند ببرد. هر که بلیت زیاد دارد شاید چند جایزه ببرد.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>One prize for each person</source>
        <translation>هر نفر یک جایزه</translation>
    </message>
    <message>
        <source>Only people of the teams you choose.</source>
        <translation>فقط آدم‌های تیم‌هایی که انتخاب می‌کنید.</translation>
    </message>
    <message>
        <source>Some teams</source>
        <translation>چند تیم</translation>
    </message>
    <message>
        <source>There are no teams yet. They come with your list of people.</source>
        <translation>هنوز تیمی نیست. تیم‌ها با فهرست آدم‌ها می‌آیند.</translation>
    </message>
    <message>
        <source>Which teams? Touch all that are in.</source>
        <translation>کدام تیم‌ها؟ همه را لمس کنید.</translation>
    </message>
    <message>
        <source>Who holds several tickets.</source>
        <translation>هر که چند بلیت دارد.</translation>
    </message>
    <message>
        <source>Who may win</source>
        <translation>چه کسی می‌تواند ببرد</translation>
    </message>
    <message>
        <source>Who wins a small prize first cannot win the big one later: draw the big one first, or say so beforehand.</source>
        <translation>هر که اول جایزهٔ کوچک ببرد، دیگر بزرگ را نمی‌برد: اول بزرگ را بکشید، یا از پیش بگویید.</translation>
    </message>
</context>
<context>
    <name>DrawsScreen</name>
    <message>
        <source>%1 is not over.</source>
        <translation>%1 هنوز تمام نشده.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people may not win</source>
        <translation>
            <numerusform>%Ln نفر نمی‌توانند ببرند</numerusform>
        </translation>
    </message>
    <message>
        <source>A big draw</source>
        <translation>قرعه‌کشی بزرگ</translation>
    </message>
    <message>
        <source>A daily draw</source>
        <translation>قرعه‌کشی روز</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>برش گردانید</translation>
    </message>
    <message>
        <source>Go back to the stage</source>
        <translation>بازگشت به صحنه</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>روی صحنه</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>Prize draws</source>
        <translation>قرعه‌کشی‌ها</translation>
    </message>
    <message>
        <source>The draw was deleted.</source>
        <translation>قرعه‌کشی پاک شد.</translation>
    </message>
    <message>
        <source>The rehearsal %1 is not over.</source>
        <translation>تمرین %1 هنوز تمام نشده.</translation>
    </message>
    <message>
        <source>Who may not win</source>
        <translation>چه کسی نمی‌تواند ببرد</translation>
    </message>
    <message>
        <source>Your draws stand here. Plan the big one for the last day, or a small one for today: nothing happens before you say so.</source>
        <translation>قرعه‌کشی‌های شما این‌جا می‌آیند. بزرگ را برای روز آخر آماده کنید، یا یک کوچک برای امروز: تا شما نگویید چیزی نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>EnvelopeStep</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln تای دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>Only 0 to 9 and A to F stand on that page.</source>
        <translation>روی آن برگه فقط ۰ تا ۹ و A تا F هست.</translation>
    </message>
    <message>
        <source>That is another code. Scan the one on the secret&apos;s page.</source>
        <translation>این کد دیگری است. کد روی برگهٔ راز را اسکن کنید.</translation>
    </message>
    <message>
        <source>The kiosk has lost its own copy of the secret. Open the envelope in front of everybody; scan its code, or type its 64 digits.</source>
        <translation>کیوسک نسخهٔ خودش از راز را از دست داده. پاکت را جلوی همه باز کنید؛ کدش را اسکن کنید یا ۶۴ رقمش را بزنید.</translation>
    </message>
    <message>
        <source>The sealed envelope is needed</source>
        <translation>پاکت مهرشده لازم است</translation>
    </message>
    <message>
        <source>The tickets are put into their order</source>
        <translation>بلیت‌ها به ترتیب خودشان چیده می‌شوند</translation>
    </message>
    <message>
        <source>These are not the digits of this draw&apos;s secret. Compare them group by group.</source>
        <translation>این راز این قرعه‌کشی نیست. گروه‌به‌گروه مقایسه کنید.</translation>
    </message>
    <message>
        <source>This is what stands there</source>
        <translation>همین نوشته شده</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>A PIN has %L1 to %L2 digits.</source>
        <translation>پین %L1 تا %L2 رقم دارد.</translation>
    </message>
    <message>
        <source>A shift needs a team, a start, and another time as its end.</source>
        <translation>هر نوبت یک تیم می‌خواهد، یک ساعت شروع، و یک ساعت دیگر برای پایان.</translation>
    </message>
    <message>
        <source>A title has 1 to %L1 characters.</source>
        <translation>عنوان از ۱ تا %L1 حرف دارد.</translation>
    </message>
    <message>
        <source>A vote is open, and a copy beside it would give the next voter away. Choose a folder elsewhere with --to.</source>
        <translation>رأی‌گیری باز است و نسخه‌ای در کنار آن رأی بعدی را لو می‌دهد. با --to پوشه‌ای در جای دیگر انتخاب کن.</translation>
    </message>
    <message>
        <source>Choose at least one language for the papers.</source>
        <translation>دست‌کم یک زبان برای کاغذها انتخاب کنید.</translation>
    </message>
    <message>
        <source>Handlebar does not speak this language yet.</source>
        <translation>هندل‌بار هنوز این زبان را بلد نیست.</translation>
    </message>
    <message>
        <source>New PIN, 6 digits or more: </source>
        <translation>پین تازه، ۶ رقم یا بیشتر: </translation>
    </message>
    <message>
        <source>Plug the disk in again, or choose another place.</source>
        <translation>دیسک را دوباره وصل کنید، یا جای دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>That one is easy to guess. Mix the digits a little more.</source>
        <translation>این را راحت می‌شود حدس زد. رقم‌ها را کمی بیشتر قاطی کنید.</translation>
    </message>
    <message>
        <source>The backup was made and read back: %1</source>
        <translation>پشتیبان ساخته و بازخوانی شد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The event cannot go there from where it is now.</source>
        <translation>رویداد از این مرحله نمی‌تواند به آن‌جا برود.</translation>
    </message>
    <message>
        <source>The event “%1” is ready. Its mark is %2.</source>
        <translation>رویداد «%1» آماده است. نشانش %2 است.</translation>
    </message>
    <message>
        <source>The hunt has to open before it closes.</source>
        <translation>شکار باید پیش از پایانش شروع شود.</translation>
    </message>
    <message>
        <source>The new PIN is set.</source>
        <translation>پین تازه ثبت شد.</translation>
    </message>
    <message>
        <source>The same PIN again: </source>
        <translation>همان پین، یک بار دیگر: </translation>
    </message>
    <message>
        <source>The second place for backups is not there.</source>
        <translation>جای دوم پشتیبان‌ها پیدا نیست.</translation>
    </message>
    <message>
        <source>The two were different. Nothing was changed.</source>
        <translation>این دو مثل هم نبودند. چیزی عوض نشد.</translation>
    </message>
    <message>
        <source>There is no backup of this name.</source>
        <translation>پشتیبانی با این نام نیست.</translation>
    </message>
    <message>
        <source>There is something in this folder already. Choose a new one.</source>
        <translation>در این پوشه از قبل چیزی هست. پوشهٔ تازه‌ای انتخاب کنید.</translation>
    </message>
    <message>
        <source>This event is already open in another window. Close it there first.</source>
        <translation>این رویداد در یک پنجرهٔ دیگر باز است. اول آن‌جا ببندیدش.</translation>
    </message>
    <message>
        <source>This event was never finished. Make a new one, or restore a backup.</source>
        <translation>ساختن این رویداد تمام نشده بود. یکی تازه بسازید، یا یک پشتیبان را برگردانید.</translation>
    </message>
    <message>
        <source>This folder belongs to another event than the file in it.</source>
        <translation>این پوشه و فایل درونش مال دو رویداد جدا هستند.</translation>
    </message>
    <message>
        <source>“%1” is back, in %2</source>
        <translation>رویداد «%1» برگشت، در ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%Ln days old</source>
        <translation>
            <numerusform>%Ln روز پیش</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside the event, on this machine</source>
        <translation>کنار رویداد، روی همین دستگاه</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>میز کار</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>سندها</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>دریافت‌ها</translation>
    </message>
    <message>
        <source>Event folder</source>
        <translation>پوشهٔ رویداد</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>همه‌جا</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>پوشهٔ شخصی</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>روی همین دستگاه</translation>
    </message>
    <message>
        <source>Plugged in now, to take along</source>
        <translation>وصل است، برای بردن با خود</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>فلش</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
</context>
<context>
    <name>FilesScreen</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Looking ...</source>
        <translation>در حال گشتن ...</translation>
    </message>
    <message>
        <source>Newest first. Plug in a stick, and what is on it shows up here.</source>
        <translation>تازه‌ترین‌ها اول. فلش را وصل کنید تا فایل‌هایش همین‌جا دیده شود.</translation>
    </message>
    <message>
        <source>No captions here yet. Plug in a stick with them (SRT or VTT), or save them in the folder Downloads: they show up by themselves.</source>
        <translation>هنوز زیرنویسی این‌جا نیست. حافظه‌ای با زیرنویس وصل کنید (SRT یا VTT)، یا در پوشهٔ Downloads ذخیره‌اش کنید: خودش پیدا می‌شود.</translation>
    </message>
    <message>
        <source>No film here yet. Plug in a stick with it (MP4, MOV, MKV, WebM or AVI), or save it in the folder Downloads: it shows up by itself.</source>
        <translation>هنوز ویدیویی این‌جا نیست. حافظه‌ای با ویدیو وصل کنید (MP4، MOV، MKV، WebM یا AVI)، یا در پوشهٔ Downloads ذخیره‌اش کنید: خودش پیدا می‌شود.</translation>
    </message>
    <message>
        <source>No list here yet. Plug in a stick with your list (XLSX or CSV), or save it in the folder Downloads: it shows up by itself.</source>
        <translation>هنوز فهرستی این‌جا نیست. فلشی را که فهرست (⁦XLSX⁩ یا ⁦CSV⁩) روی آن است وصل کنید، یا فهرست را در پوشهٔ دریافت‌ها ذخیره کنید: خودش پیدا می‌شود.</translation>
    </message>
    <message>
        <source>No picture here yet. Plug in a stick with it (JPEG, PNG or WebP), or save it in the folder Downloads: it shows up by itself.</source>
        <translation>هنوز عکسی این‌جا نیست. حافظه‌ای با عکس وصل کنید (JPEG، PNG یا WebP)، یا در پوشهٔ Downloads ذخیره‌اش کنید: خودش پیدا می‌شود.</translation>
    </message>
    <message>
        <source>No place to write to. Plug in a stick: it shows up by itself.</source>
        <translation>جایی برای ذخیره نیست. یک فلش وصل کنید: خودش پیدا می‌شود.</translation>
    </message>
    <message>
        <source>Nothing here yet. Plug in a stick with your file: it shows up by itself.</source>
        <translation>هنوز چیزی این‌جا نیست. فلشی را که فایل روی آن است وصل کنید: خودش پیدا می‌شود.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>برگزارکننده</translation>
    </message>
    <message numerus="yes">
        <source>Take all %Ln</source>
        <translation>
            <numerusform>برداشتن هر %Ln تا</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>کجا ذخیره شود؟</translation>
    </message>
    <message>
        <source>Which captions?</source>
        <translation>کدام زیرنویس؟</translation>
    </message>
    <message>
        <source>Which file is your list?</source>
        <translation>کدام فایل فهرست شماست؟</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>کدام فایل؟</translation>
    </message>
    <message>
        <source>Which film?</source>
        <translation>کدام ویدیو؟</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>کدام عکس؟</translation>
    </message>
</context>
<context>
    <name>FinaleScene</name>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>لوح‌های تقدیر</translation>
    </message>
    <message>
        <source>Give them all a hand!</source>
        <translation>به افتخار همه، یک کف مرتب!</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>خانه</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>صفحهٔ %L1 از %L2</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Make one now</source>
        <translation>همین حالا بساز</translation>
    </message>
    <message>
        <source>To the printer</source>
        <translation>به سراغ چاپگر</translation>
    </message>
</context>
<context>
    <name>FixCard</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Done. This is how it is now.</source>
        <translation>انجام شد. حالا این‌طور است.</translation>
    </message>
    <message>
        <source>Give it to somebody else</source>
        <translation>دادن به کس دیگر</translation>
    </message>
    <message>
        <source>Give tickets</source>
        <translation>دادن بلیت</translation>
    </message>
    <message>
        <source>Is the same as ...</source>
        <translation>همان آدم است که ...</translation>
    </message>
    <message>
        <source>Mustache</source>
        <translation>سبیل</translation>
    </message>
    <message>
        <source>Name, team, pass</source>
        <translation>نام، تیم، کارت</translation>
    </message>
    <message>
        <source>No tickets yet. Finds and gifts show up here.</source>
        <translation>هنوز بلیتی نیست. یافته‌ها و هدیه‌ها این‌جا می‌آیند.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>نفر</translation>
    </message>
    <message>
        <source>Story in the journal</source>
        <translation>سرگذشت در دفتر</translation>
    </message>
    <message>
        <source>Take it out of the hunt</source>
        <translation>بیرون بردن از شکار</translation>
    </message>
    <message>
        <source>Take the claim back</source>
        <translation>پس گرفتن از یابنده</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>بلیت</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>بلیت‌ها</translation>
    </message>
    <message>
        <source>To the mustache</source>
        <translation>به سبیل</translation>
    </message>
    <message>
        <source>To the person</source>
        <translation>به صاحبش</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>پس گرفتن</translation>
    </message>
</context>
<context>
    <name>FixChoose</name>
    <message>
        <source>A name or a staff number</source>
        <translation>نام یا شمارهٔ کارمندی</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters.</source>
        <translation>کسی پیدا نشد. حرف‌های کمتری بنویسید.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>People show up here as you type.</source>
        <translation>هر چه می‌نویسید، نام‌ها این‌جا می‌آیند.</translation>
    </message>
</context>
<context>
    <name>FixCompare</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Keep this one instead</source>
        <translation>این یکی بماند</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>این می‌ماند</translation>
    </message>
    <message>
        <source>Tickets, late finds and the old pass go to the one who stays. You can undo this until a draw counts on the tickets.</source>
        <translation>بلیت‌ها، یافته‌های دیررس و کارت قدیمی به کسی می‌رسد که می‌ماند. تا وقتی قرعه‌کشی روی بلیت‌ها حساب نکرده، می‌توانید پسش بگیرید.</translation>
    </message>
    <message>
        <source>Two who are one</source>
        <translation>دو نفر که یکی‌اند</translation>
    </message>
    <message>
        <source>Who stays in the list?</source>
        <translation>کدام در فهرست می‌ماند؟</translation>
    </message>
</context>
<context>
    <name>FixReason</name>
    <message>
        <source>How many tickets</source>
        <translation>چند بلیت</translation>
    </message>
    <message>
        <source>In your own words, or touch one below</source>
        <translation>با زبان خودتان، یا یکی از پایین را لمس کنید</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>همین‌طور بماند</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>درست کردن</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>برای چه</translation>
    </message>
    <message>
        <source>Why? The journal keeps it.</source>
        <translation>چرا؟ در دفتر می‌ماند.</translation>
    </message>
</context>
<context>
    <name>FixedScreen</name>
    <message>
        <source>All right</source>
        <translation>باشد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>همین‌طور بماند</translation>
    </message>
    <message>
        <source>Nothing was put right yet. What you change shows up here, and can be undone until a draw counts on it.</source>
        <translation>هنوز چیزی درست نشده. هر چه عوض کنید این‌جا می‌آید و تا قرعه‌کشی رویش حساب نکرده، می‌شود پسش گرفت.</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>قدیمی‌ترها</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>What was put right</source>
        <translation>چه چیزهایی درست شد</translation>
    </message>
</context>
<context>
    <name>FixingScreen</name>
    <message>
        <source>A name, a mustache or a ticket</source>
        <translation>نام، سبیل یا بلیت</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or the number alone.</source>
        <translation>چیزی پیدا نشد. حرف‌های کمتر، یا فقط شماره را بنویسید.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>Type a name, a staff number, 17 for a mustache, 123 for a ticket. Or scan a mustache or a pass.</source>
        <translation>نام یا شمارهٔ کارمندی را بنویسید، ۱۷ برای سبیل، ۱۲۳ برای بلیت. یا سبیل یا کارتی را اسکن کنید.</translation>
    </message>
    <message>
        <source>What shall we put right?</source>
        <translation>چه چیزی را درست کنیم؟</translation>
    </message>
    <message>
        <source>What was put right</source>
        <translation>چه چیزهایی درست شد</translation>
    </message>
</context>
<context>
    <name>GalleryContest</name>
    <message numerus="yes">
        <source>%Ln voted</source>
        <translation>
            <numerusform>%Ln نفر رأی داده‌اند</numerusform>
        </translation>
    </message>
    <message>
        <source>All costumes</source>
        <translation>همهٔ لباس‌ها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>How is it decided?</source>
        <translation>چطور تصمیم گرفته می‌شود؟</translation>
    </message>
    <message>
        <source>I am a judge</source>
        <translation>من داور هستم</translation>
    </message>
    <message>
        <source>Nobody takes part at the moment.</source>
        <translation>فعلاً کسی شرکت نمی‌کند.</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>صفحهٔ %L1 از %L2</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>صفحهٔ بعد</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>صفحهٔ قبل</translation>
    </message>
    <message>
        <source>The winners</source>
        <translation>برندگان</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>رأی بده</translation>
    </message>
</context>
<context>
    <name>GalleryContests</name>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>No contest yet</source>
        <translation>هنوز مسابقه‌ای نیست</translation>
    </message>
    <message>
        <source>Soon you see here who dresses up, and vote for whom you like best.</source>
        <translation>به‌زودی اینجا می‌بینی چه کسانی لباس مبدل می‌پوشند و به بهترین رأی می‌دهی.</translation>
    </message>
    <message>
        <source>The costumes</source>
        <translation>لباس‌ها</translation>
    </message>
</context>
<context>
    <name>GalleryEntry</name>
    <message>
        <source>All costumes</source>
        <translation>همهٔ لباس‌ها</translation>
    </message>
    <message>
        <source>Number %L1</source>
        <translation>شمارهٔ %L1</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>قبلی</translation>
    </message>
</context>
<context>
    <name>GalleryHow</name>
    <message numerus="yes">
        <source>%Ln costumes take part.</source>
        <translation>
            <numerusform>%Ln لباس شرکت می‌کند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>How is it decided?</source>
        <translation>چطور تصمیم گرفته می‌شود؟</translation>
    </message>
    <message>
        <source>The judges look at: %1</source>
        <translation>داوران به این‌ها نگاه می‌کنند: %1</translation>
    </message>
</context>
<context>
    <name>GalleryPhotos</name>
    <message>
        <source>The next photo</source>
        <translation>عکس بعد</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>عکس قبل</translation>
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
        <translation>%1 اینجا نیست؟</translation>
    </message>
    <message>
        <source>%1 says no, thank you?</source>
        <translation>%1 می‌گوید نه، ممنون؟</translation>
    </message>
    <message>
        <source>A no: draw again</source>
        <translation>نه گفت: قرعهٔ دوباره</translation>
    </message>
    <message>
        <source>Everybody else keeps theirs.</source>
        <translation>بقیه جایزهٔ خود را نگه می‌دارند.</translation>
    </message>
    <message>
        <source>Not here: draw again</source>
        <translation>غایب است: قرعهٔ دوباره</translation>
    </message>
    <message>
        <source>Then this prize is drawn again, and %1 wins nothing more in this draw.</source>
        <translation>آن‌وقت برای این جایزه دوباره قرعه می‌کشیم و %1 در این قرعه‌کشی دیگر چیزی نمی‌برد.</translation>
    </message>
    <message>
        <source>Then this prize is drawn again. %1 may still win another one.</source>
        <translation>آن‌وقت برای این جایزه دوباره قرعه می‌کشیم. %1 هنوز می‌تواند جایزهٔ دیگری ببرد.</translation>
    </message>
    <message>
        <source>Wait a little</source>
        <translation>کمی صبر کنیم</translation>
    </message>
</context>
<context>
    <name>HeldLine</name>
    <message numerus="yes">
        <source>You hold %Ln tickets now.</source>
        <translation>
            <numerusform>حالا %Ln بلیت دارید.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HexPad</name>
    <message>
        <source>Erase</source>
        <translation>پاک کردن</translation>
    </message>
</context>
<context>
    <name>Hiding</name>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln پنهان</numerusform>
        </translation>
    </message>
    <message>
        <source>Found</source>
        <translation>پیدا شده</translation>
    </message>
    <message numerus="yes">
        <source>Golden: %Ln tickets</source>
        <translation>
            <numerusform>طلایی: %Ln بلیت</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>پنهان شده</translation>
    </message>
    <message>
        <source>Not hidden yet</source>
        <translation>هنوز پنهان نشده</translation>
    </message>
    <message>
        <source>Out of the hunt</source>
        <translation>بیرون از بازی</translation>
    </message>
</context>
<context>
    <name>HidingPlace</name>
    <message>
        <source>Arrange the places</source>
        <translation>مرتب کردن جاها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Choose the place first. Then scan.</source>
        <translation>اول جا را انتخاب کنید، بعد اسکن کنید.</translation>
    </message>
    <message>
        <source>Hiding</source>
        <translation>پنهان کردن</translation>
    </message>
    <message>
        <source>Name your first place: Kitchen, fridge. Then scan a handful of mustaches into it.</source>
        <translation>نام اولین جا را بنویسید: آشپزخانه، یخچال. بعد چند سبیل را آن‌جا اسکن کنید.</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>جای تازه</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>جاها</translation>
    </message>
    <message>
        <source>So that they are found again</source>
        <translation>تا بعداً پیدایشان کنید</translation>
    </message>
    <message>
        <source>Where are you now?</source>
        <translation>الان کجایید؟</translation>
    </message>
    <message>
        <source>Where can a mustache hide?</source>
        <translation>سبیل کجا می‌تواند پنهان شود؟</translation>
    </message>
    <message>
        <source>Who hides them? A name, or scan your pass.</source>
        <translation>چه کسی پنهانشان می‌کند؟ یک نام، یا کارتتان را اسکن کنید.</translation>
    </message>
</context>
<context>
    <name>HidingScan</name>
    <message>
        <source>%1 is back.</source>
        <translation>%1 برگشت.</translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation>%1 از قبل همین‌جاست.</translation>
    </message>
    <message>
        <source>%1 is hidden.</source>
        <translation>%1 پنهان شد.</translation>
    </message>
    <message>
        <source>%1 is out of the hunt.</source>
        <translation>%1 بیرون از بازی است.</translation>
    </message>
    <message>
        <source>%1 moved here.</source>
        <translation>%1 آمد این‌جا.</translation>
    </message>
    <message>
        <source>%1 was found already.</source>
        <translation>%1 پیدا شده است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden here</source>
        <translation>
            <numerusform>%Ln سبیل این‌جا پنهان است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A golden one: %Ln tickets.</source>
        <translation>
            <numerusform>طلایی است: %Ln بلیت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>جای دیگر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Hello, %1!</source>
        <translation>سلام %1!</translation>
    </message>
    <message>
        <source>Hidden in this round</source>
        <translation>پنهان شده در این دور</translation>
    </message>
    <message>
        <source>Hide the new paper, and throw this one away.</source>
        <translation>کاغذ تازه را پنهان کنید و این یکی را دور بیندازید.</translation>
    </message>
    <message>
        <source>Hiding</source>
        <translation>پنهان کردن</translation>
    </message>
    <message>
        <source>Hiding: %1</source>
        <translation>پنهان‌کننده: %1</translation>
    </message>
    <message>
        <source>It is in %1 again.</source>
        <translation>دوباره این‌جاست: %1.</translation>
    </message>
    <message>
        <source>It is not hidden any more.</source>
        <translation>دیگر پنهان نیست.</translation>
    </message>
    <message>
        <source>It was in %1 until now.</source>
        <translation>تا الان این‌جا بود: %1.</translation>
    </message>
    <message>
        <source>Nobody can claim it. Throw the paper away.</source>
        <translation>دیگر حساب نمی‌شود. کاغذش را دور بیندازید.</translation>
    </message>
    <message>
        <source>Nothing was hidden.</source>
        <translation>چیزی پنهان نشد.</translation>
    </message>
    <message>
        <source>One moment ...</source>
        <translation>یک لحظه ...</translation>
    </message>
    <message>
        <source>Scan it once more, or type the code under it.</source>
        <translation>یک بار دیگر اسکنش کنید، یا کد زیرش را وارد کنید.</translation>
    </message>
    <message>
        <source>Scan what you hide here.</source>
        <translation>هر چه این‌جا پنهان می‌کنید اسکن کنید.</translation>
    </message>
    <message>
        <source>Somebody has it. Keep the paper, or throw it away.</source>
        <translation>یکی صاحبش شده. کاغذ را نگه دارید یا دور بیندازید.</translation>
    </message>
    <message>
        <source>That could not be read.</source>
        <translation>این خوانده نشد.</translation>
    </message>
    <message>
        <source>That is no mustache.</source>
        <translation>این سبیل نیست.</translation>
    </message>
    <message>
        <source>That is not one of our mustaches.</source>
        <translation>این از سبیل‌های ما نیست.</translation>
    </message>
    <message>
        <source>This is the old print of %1.</source>
        <translation>این کاغذ قدیمی %1 است.</translation>
    </message>
    <message>
        <source>This one is from another event.</source>
        <translation>این مال رویداد دیگری است.</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>وارد کردن کد</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>برگرداندن آخری</translation>
    </message>
    <message>
        <source>What you hide in this round appears here, the last one first.</source>
        <translation>هر چه در این دور پنهان کنید این‌جا می‌آید، آخری بالاتر از همه.</translation>
    </message>
    <message>
        <source>You hide from now on.</source>
        <translation>از این به بعد شما پنهان می‌کنید.</translation>
    </message>
</context>
<context>
    <name>HidingType</name>
    <message numerus="yes">
        <source>%Ln letters are still missing. Look at the paper again.</source>
        <translation>
            <numerusform>هنوز %Ln حرف کم است. دوباره به کاغذ نگاه کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>پنهان شود</translation>
    </message>
    <message>
        <source>Hiding</source>
        <translation>پنهان کردن</translation>
    </message>
    <message>
        <source>It is printed under the mustache, like %1.</source>
        <translation>زیر سبیل چاپ شده، مثل %1</translation>
    </message>
    <message>
        <source>No code has a %1. Look again: is it another letter?</source>
        <translation>هیچ کدی %1 ندارد. دوباره نگاه کنید: حرف دیگری نیست؟</translation>
    </message>
    <message>
        <source>No mustache has this code. Compare it with the paper.</source>
        <translation>هیچ سبیلی این کد را ندارد. با کاغذ مقایسه کنید.</translation>
    </message>
    <message>
        <source>One letter is off. Compare them with the paper, one by one.</source>
        <translation>یک حرف درست نیست. یکی‌یکی با کاغذ مقایسه کنید.</translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln letters too many. Look at the paper again.</source>
        <translation>
            <numerusform>%Ln حرف زیادی است. دوباره به کاغذ نگاه کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is printed under the mustache.</source>
        <translation>کد زیر سبیل چاپ شده.</translation>
    </message>
    <message>
        <source>This is an old print. Its new paper is the one to hide.</source>
        <translation>این کاغذ قدیمی است. کاغذ تازه‌اش را پنهان کنید.</translation>
    </message>
    <message>
        <source>This one is out of the hunt.</source>
        <translation>این یکی بیرون از بازی است.</translation>
    </message>
    <message>
        <source>This one was found already.</source>
        <translation>این یکی پیدا شده است.</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>%Ln open now</source>
        <translation>
            <numerusform>%Ln تا باز شده</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>پیدا کردم!</translation>
    </message>
    <message>
        <source>Clues</source>
        <translation>سرنخ‌ها</translation>
    </message>
    <message>
        <source>Hold a mustache under the scanner. Any time, any screen.</source>
        <translation>یک سبیل را زیر اسکنر بگیرید؛ هر وقت، در هر صفحه‌ای.</translation>
    </message>
    <message>
        <source>How to play</source>
        <translation>راهنمای بازی</translation>
    </message>
    <message>
        <source>I found a mustache</source>
        <translation>این هم یک سبیل</translation>
    </message>
    <message>
        <source>Prize draw: %1</source>
        <translation>قرعه‌کشی: %1</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>تابلو</translation>
    </message>
    <message>
        <source>The first one opens soon</source>
        <translation>اولی به‌زودی باز می‌شود</translation>
    </message>
    <message>
        <source>Three steps, one prize draw</source>
        <translation>سه قدم، یک قرعه‌کشی</translation>
    </message>
    <message>
        <source>Who is in front?</source>
        <translation>چه کسی جلوتر است؟</translation>
    </message>
</context>
<context>
    <name>HowToScreen</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Bring it here, hold it under the scanner, say who you are.</source>
        <translation>بیاوریدش این‌جا، زیر اسکنر بگیرید و بگویید چه کسی هستید.</translation>
    </message>
    <message>
        <source>Each one is a raffle ticket. More tickets, more luck!</source>
        <translation>هر سبیل یک بلیت قرعه‌کشی است. بلیت بیشتر، شانس بیشتر!</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>پیدا کنید</translation>
    </message>
    <message>
        <source>How to play</source>
        <translation>راهنمای بازی</translation>
    </message>
    <message>
        <source>Paper mustaches hide all over the place.</source>
        <translation>سبیل‌های کاغذی همه‌جا پنهان شده‌اند.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>اسکن کنید</translation>
    </message>
    <message>
        <source>Win</source>
        <translation>برنده شوید</translation>
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
        <translation>⁦%1⁩ برعکس است. اول شمارهٔ کوچک‌تر را بنویسید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches are still out there.</source>
        <translation>
            <numerusform>%Ln سبیل هنوز پیدا نشده.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches belong to this place. Move them first.</source>
        <translation>
            <numerusform>%Ln سبیل مال این‌جاست. اول جابه‌جایشان کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches made, %1 to %2.</source>
        <translation>
            <numerusform>%Ln سبیل ساخته شد، از %1 تا %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A floor or area has at most %1 characters.</source>
        <translation>طبقه یا بخش حداکثر %1 حرف دارد.</translation>
    </message>
    <message>
        <source>A helper&apos;s name has at most %1 characters.</source>
        <translation>نام پنهان‌کننده حداکثر %1 حرف دارد.</translation>
    </message>
    <message>
        <source>A mustache is worth between 1 and %1 tickets.</source>
        <translation>هر سبیل از ۱ تا %1 بلیت می‌ارزد.</translation>
    </message>
    <message>
        <source>All of these were found already. There is nothing to print again.</source>
        <translation>همهٔ این‌ها پیدا شده‌اند. چیزی برای چاپ دوباره نیست.</translation>
    </message>
    <message>
        <source>An event holds at most %1 mustaches.</source>
        <translation>هر رویداد حداکثر %1 سبیل جا دارد.</translation>
    </message>
    <message>
        <source>Choose between 1 and %1 mustaches at once.</source>
        <translation>هر بار از ۱ تا %1 سبیل انتخاب کنید.</translation>
    </message>
    <message>
        <source>Drawing: %L1 of %L2</source>
        <translation>کشیده شد: %L1 از %L2</translation>
    </message>
    <message>
        <source>Every mustache was found.</source>
        <translation>همهٔ سبیل‌ها پیدا شدند.</translation>
    </message>
    <message>
        <source>Give the place a name, such as: Kitchen, fridge.</source>
        <translation>برای این‌جا نامی بنویسید، مثلاً: آشپزخانه، یخچال.</translation>
    </message>
    <message>
        <source>Other mustaches were made in the meantime. Make these once more.</source>
        <translation>در این میان سبیل‌های دیگری ساخته شد. این‌ها را یک بار دیگر بسازید.</translation>
    </message>
    <message>
        <source>Some of these were found already. Nothing was changed.</source>
        <translation>بعضی از این‌ها پیدا شده‌اند. چیزی عوض نشد.</translation>
    </message>
    <message>
        <source>The list to walk with: %1</source>
        <translation>فهرست برای گشتن: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The name of a place has at most %1 characters.</source>
        <translation>نام هر جا حداکثر %1 حرف دارد.</translation>
    </message>
    <message>
        <source>The paper is A4 or Letter.</source>
        <translation>کاغذ یا A4 است یا Letter.</translation>
    </message>
    <message>
        <source>The size is small, medium or large.</source>
        <translation>اندازه یکی از این‌هاست: ⁦small, medium, large⁩</translation>
    </message>
    <message>
        <source>Their sheet: %1 - print it, it is the only copy of the codes.</source>
        <translation>برگه‌شان: ⁨%1⁩ - چاپش کنید، کدها فقط همین‌جاست.</translation>
    </message>
    <message>
        <source>There is a place of this name already.</source>
        <translation>جایی با این نام از قبل هست.</translation>
    </message>
    <message>
        <source>There is no piece %1.</source>
        <translation>سبیلی با نام ⁨%1⁩ نداریم.</translation>
    </message>
    <message>
        <source>There is no such sheet.</source>
        <translation>چنین برگه‌ای نداریم.</translation>
    </message>
    <message>
        <source>This name is no longer in the list. Ask the organizer.</source>
        <translation>این نام دیگر در فهرست نیست. از برگزارکننده بپرسید.</translation>
    </message>
    <message>
        <source>This one was changed in the meantime. It stays where it is.</source>
        <translation>این یکی در این میان عوض شده. همان‌جا می‌ماند.</translation>
    </message>
    <message>
        <source>This one was found or is out of the hunt. It stays as it is.</source>
        <translation>این یکی پیدا شده یا بیرون از بازی است. همین‌طور می‌ماند.</translation>
    </message>
    <message>
        <source>This place was removed. Choose another one.</source>
        <translation>این جا حذف شده. جای دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Write numbers and ranges, such as 1-20, 25.</source>
        <translation>شماره‌ها و بازه‌ها را بنویسید، مثلاً ⁦1-20, 25⁩</translation>
    </message>
</context>
<context>
    <name>HuntHeadline</name>
    <message numerus="yes">
        <source>%Ln are still out there.</source>
        <translation>
            <numerusform>%Ln تا هنوز پیدا نشده.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches found.</source>
        <translation>
            <numerusform>%Ln سبیل پیدا شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every single one. What an office!</source>
        <translation>تک‌تکشان. عجب اداره‌ای!</translation>
    </message>
    <message>
        <source>Soon: the hunt!</source>
        <translation>شکار نزدیک است!</translation>
    </message>
    <message>
        <source>The hunt is on!</source>
        <translation>شکار شروع شد!</translation>
    </message>
    <message>
        <source>The mustaches are still being groomed.</source>
        <translation>سبیل‌ها هنوز دارند تاب می‌خورند.</translation>
    </message>
</context>
<context>
    <name>ImportDone</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln نفر</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>فایل دیگر</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>They find their names at once, on every screen that asks who they are.</source>
        <translation>هر کس نامش را فوری پیدا می‌کند، هر جا که بپرسند کیست.</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>به میز کار</translation>
    </message>
    <message>
        <source>Your list is in.</source>
        <translation>فهرست شما رسید.</translation>
    </message>
</context>
<context>
    <name>ImportLines</name>
    <message>
        <source>Back to the list</source>
        <translation>بازگشت به فهرست</translation>
    </message>
    <message>
        <source>Before anything changes</source>
        <translation>پیش از هر تغییری</translation>
    </message>
    <message>
        <source>Mend these in your file and save it, then choose it again. So far nothing was changed.</source>
        <translation>این‌ها را در فایل درست کنید و ذخیره کنید، بعد دوباره همان را انتخاب کنید. تا این‌جا چیزی عوض نشده است.</translation>
    </message>
    <message>
        <source>Nobody here.</source>
        <translation>کسی این‌جا نیست.</translation>
    </message>
    <message>
        <source>They keep their tickets. They only no longer show up when somebody looks for a name.</source>
        <translation>بلیت‌هایشان می‌ماند. فقط دیگر در جست‌وجوی نام‌ها نمی‌آیند.</translation>
    </message>
</context>
<context>
    <name>ImportLook</name>
    <message numerus="yes">
        <source>%Ln people, ready to come in.</source>
        <translation>
            <numerusform>%Ln نفر، آمادهٔ آمدن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>فایل دیگر</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>همین باشد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Everybody is here already.</source>
        <translation>همه از قبل هستند.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln people</source>
        <translation>
            <numerusform>آوردن %Ln نفر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly. Look at this first.</source>
        <translation>تقریباً. اول این را ببینید.</translation>
    </message>
    <message>
        <source>Touch a column to say what is in it.</source>
        <translation>روی یک ستون بزنید و بگویید در آن چیست.</translation>
    </message>
    <message>
        <source>What is in %1?</source>
        <translation>در %1 چیست؟</translation>
    </message>
</context>
<context>
    <name>ImportReading</name>
    <message>
        <source>Between columns: %1</source>
        <translation>بین ستون‌ها: %1</translation>
    </message>
    <message>
        <source>Column names: row %L1</source>
        <translation>نام ستون‌ها: سطر %L1</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation>حروف: %1</translation>
    </message>
    <message>
        <source>No row names the columns</source>
        <translation>سطری برای نام ستون‌ها نیست</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>برگه: %1</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Nothing is changed by that.</source>
        <translation>با این کار چیزی عوض نمی‌شود.</translation>
    </message>
    <message>
        <source>Reading your list</source>
        <translation>در حال خواندن فهرست</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>در حال نوشتن فهرست</translation>
    </message>
</context>
<context>
    <name>ImportStart</name>
    <message numerus="yes">
        <source>%Ln people are saved as %1 (%2).</source>
        <translation>
            <numerusform>%Ln نفر در %1 ذخیره شدند (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>A spreadsheet (XLSX) or a CSV file, as your HR program writes it. One row for each person: names, and if you have them team, e-mail, staff number and language.</source>
        <translation>یک صفحه‌گسترده (⁦XLSX⁩) یا فایل ⁦CSV⁩، همان‌طور که برنامهٔ منابع انسانی می‌نویسد. برای هر نفر یک سطر: نام‌ها، و اگر دارید تیم، ایمیل، شمارهٔ پرسنلی و زبان.</translation>
    </message>
    <message>
        <source>As CSV</source>
        <translation>به شکل ⁦CSV⁩</translation>
    </message>
    <message>
        <source>As a spreadsheet</source>
        <translation>به شکل صفحه‌گسترده</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Bring in your list</source>
        <translation>فهرست را بیاورید</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>انتخاب فایل</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>Take the list along</source>
        <translation>بردن فهرست</translation>
    </message>
    <message>
        <source>You see everything first. Nothing changes before you say so, and a newer list doubles nobody.</source>
        <translation>اول همه چیز را می‌بینید. تا نگویید چیزی عوض نمی‌شود، و فهرست تازه‌تر هیچ‌کس را دو بار نمی‌آورد.</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Columns before</source>
        <translation>ستون‌های قبلی</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>ستون‌های بیشتر</translation>
    </message>
    <message>
        <source>The first rows of your list</source>
        <translation>نخستین سطرهای فهرست شما</translation>
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
            <numerusform>%Ln نفر تازه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are no longer in the list</source>
        <translation>
            <numerusform>%Ln نفر دیگر در فهرست نیستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change</source>
        <translation>
            <numerusform>%Ln نفر تغییر می‌کنند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places to mend</source>
        <translation>
            <numerusform>%Ln جا باید درست شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are</source>
        <translation>
            <numerusform>%Ln نفر بی‌تغییر</numerusform>
        </translation>
    </message>
    <message>
        <source>All scripts (UTF-16)</source>
        <translation>همهٔ خط‌ها (⁦UTF-16⁩)</translation>
    </message>
    <message>
        <source>All scripts (UTF-8)</source>
        <translation>همهٔ خط‌ها (⁦UTF-8⁩)</translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation>اروپای مرکزی</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>ویرگول</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>سیریلیک</translation>
    </message>
    <message>
        <source>Do the names look right?</source>
        <translation>نام‌ها درست دیده می‌شوند؟</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>یونانی</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Name to show</source>
        <translation>نام نمایشی</translation>
    </message>
    <message>
        <source>None: the first row is a person</source>
        <translation>هیچ‌کدام: سطر اول خودش یک نفر است</translation>
    </message>
    <message>
        <source>Older Mac</source>
        <translation>مک قدیمی</translation>
    </message>
    <message>
        <source>On which sheet are the people?</source>
        <translation>افراد در کدام برگه‌اند؟</translation>
    </message>
    <message>
        <source>Persian and Arabic</source>
        <translation>فارسی و عربی</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>نقطه‌ویرگول</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>شمارهٔ پرسنلی</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>جهش</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>تیم</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>ترکی</translation>
    </message>
    <message>
        <source>Upright line</source>
        <translation>خط عمودی</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>اروپای غربی</translation>
    </message>
    <message>
        <source>What stands between the columns?</source>
        <translation>بین ستون‌ها چه آمده است؟</translation>
    </message>
    <message>
        <source>Which row names the columns?</source>
        <translation>نام ستون‌ها در کدام سطر است؟</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>نام کامل</translation>
    </message>
</context>
<context>
    <name>ImportWrong</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>انتخاب فایل دیگر</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>This file is no list yet.</source>
        <translation>این فایل هنوز فهرست نیست.</translation>
    </message>
</context>
<context>
    <name>JobSheet</name>
    <message>
        <source>Leave it so</source>
        <translation>همین‌طور بماند</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>چاپ دوباره</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>بیرون آوردن از صف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوباره امتحان کنید</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>%1 and %2 are one: %Ln tickets moved.</source>
        <translation>
            <numerusform>%1 و %2 یکی‌اند: %Ln بلیت جابه‌جا شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 became a judge of %2.</source>
        <translation>%1 داور %2 شد.</translation>
    </message>
    <message>
        <source>%1 brought %2 after closing. It was kept for you.</source>
        <translation>%1 بعد از پایان شکار %2 را آورد. برایتان یادداشت شد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 claimed %2: %Ln tickets.</source>
        <translation>
            <numerusform>%1 سبیل %2 را گرفت: %Ln بلیت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closed: %Ln people voted.</source>
        <translation>
            <numerusform>%1 بسته شد: %Ln نفر رأی دادند.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 closes at another time.</source>
        <translation>%1 در زمان دیگری بسته می‌شود.</translation>
    </message>
    <message>
        <source>%1 did not play and was skipped.</source>
        <translation>%1 پخش نشد و از آن گذشتیم.</translation>
    </message>
    <message numerus="yes">
        <source>%1 got %Ln tickets: %2.</source>
        <translation>
            <numerusform>%1 %Ln بلیت گرفت: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 got a new PIN.</source>
        <translation>%1 پین تازه گرفت.</translation>
    </message>
    <message>
        <source>%1 had its premiere.</source>
        <translation>%1 برای اولین بار نمایش داده شد.</translation>
    </message>
    <message>
        <source>%1 has another place in the playlist.</source>
        <translation>جای %1 در فهرست پخش عوض شد.</translation>
    </message>
    <message>
        <source>%1 is no judge of %2 any more.</source>
        <translation>%1 دیگر داور %2 نیست.</translation>
    </message>
    <message>
        <source>%1 is not hidden after all.</source>
        <translation>%1 در نهایت پنهان نشد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is over: %Ln prizes found a winner.</source>
        <translation>
            <numerusform>%1 تمام شد: %Ln جایزه برنده پیدا کرد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is worth %Ln tickets now.</source>
        <translation>
            <numerusform>%1 حالا %Ln بلیت می‌ارزد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joined at the kiosk and waits for your word.</source>
        <translation>%1 خودش را در کیوسک افزود و منتظر شماست.</translation>
    </message>
    <message>
        <source>%1 joined the playlist.</source>
        <translation>%1 به فهرست پخش پیوست.</translation>
    </message>
    <message>
        <source>%1 judged costume %L2 of %3.</source>
        <translation>%1 به لباس %L2 در %3 امتیاز داد.</translation>
    </message>
    <message>
        <source>%1 may not win in draws to come.</source>
        <translation>%1 در قرعه‌کشی‌های بعدی نمی‌تواند برنده شود.</translation>
    </message>
    <message>
        <source>%1 may win again.</source>
        <translation>%1 دوباره می‌تواند برنده شود.</translation>
    </message>
    <message numerus="yes">
        <source>%1 opened: %Ln costumes on the ballot.</source>
        <translation>
            <numerusform>%1 آغاز شد: %Ln لباس در برگهٔ رأی.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 proposed somebody for an award.</source>
        <translation>%1 کسی را برای جایزه پیشنهاد کرد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 undid the claim of %2: %Ln tickets void.</source>
        <translation>
            <numerusform>%1 سبیل %2 را همان‌جا پس داد: %Ln بلیت باطل شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 voted in %2 as two people. They are one now; both ballots stay.</source>
        <translation>%1 با دو نام در %2 رأی داد. حالا یک نفر است و هر دو برگه می‌مانند.</translation>
    </message>
    <message>
        <source>%1 voted in %2.</source>
        <translation>%1 در %2 رأی داد.</translation>
    </message>
    <message>
        <source>%1 was added to the list.</source>
        <translation>%1 به فهرست اضافه شد.</translation>
    </message>
    <message>
        <source>%1 was added to the videos.</source>
        <translation>%1 به ویدیوها اضافه شد.</translation>
    </message>
    <message>
        <source>%1 was broken off; its tickets are free again.</source>
        <translation>%1 ناتمام ماند؛ بلیت‌هایش دوباره آزادند.</translation>
    </message>
    <message>
        <source>%1 was called off.</source>
        <translation>%1 لغو شد.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 تغییر کرد.</translation>
    </message>
    <message>
        <source>%1 was deleted before it opened.</source>
        <translation>%1 پیش از آغاز حذف شد.</translation>
    </message>
    <message>
        <source>%1 was erased with its file.</source>
        <translation>%1 همراه فایلش پاک شد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was frozen: %Ln tickets of %L2 people.</source>
        <translation>
            <numerusform>%1 بسته شد: %Ln بلیت از %L2 نفر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was hidden.</source>
        <translation>%1 پنهان شد.</translation>
    </message>
    <message>
        <source>%1 was kept out.</source>
        <translation>%1 پذیرفته نشد.</translation>
    </message>
    <message>
        <source>%1 was let in.</source>
        <translation>%1 پذیرفته شد.</translation>
    </message>
    <message>
        <source>%1 was planned.</source>
        <translation>%1 برنامه‌ریزی شد.</translation>
    </message>
    <message>
        <source>%1 was recorded here and waits for a yes.</source>
        <translation>%1 همین‌جا ضبط شد و منتظر تأیید است.</translation>
    </message>
    <message>
        <source>%1 was switched off.</source>
        <translation>%1 خاموش شد.</translation>
    </message>
    <message>
        <source>%1 was switched on.</source>
        <translation>%1 روشن شد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was taken back from %2: %Ln tickets void.</source>
        <translation>
            <numerusform>%1 از %2 پس گرفته شد: %Ln بلیت باطل شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was taken out of the hunt.</source>
        <translation>%1 از شکار بیرون رفت.</translation>
    </message>
    <message>
        <source>%1 was taken out of the videos.</source>
        <translation>%1 از ویدیوها برداشته شد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 went from %2 to %3: %Ln tickets.</source>
        <translation>
            <numerusform>%1 از %2 به %3 رسید: %Ln بلیت.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 did not want prize %L3.</source>
        <translation>%1: %2 جایزهٔ %L3 را نخواست.</translation>
    </message>
    <message>
        <source>%1: %2 was drawn.</source>
        <translation>%1: قرعه به نام %2 افتاد.</translation>
    </message>
    <message>
        <source>%1: %2 was not there for prize %L3.</source>
        <translation>%1: %2 برای جایزهٔ %L3 نبود.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paper ballots were called in.</source>
        <translation>
            <numerusform>%1: %Ln برگهٔ رأی باطل شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paper ballots were made.</source>
        <translation>
            <numerusform>%1: %Ln برگهٔ رأی ساخته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln prizes were drawn.</source>
        <translation>
            <numerusform>%1: %Ln جایزه قرعه‌کشی شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a lot was drawn among equals.</source>
        <translation>%1: میان برابرها قرعه کشیده شد.</translation>
    </message>
    <message>
        <source>%1: a paper ballot was cast.</source>
        <translation>%1: یک برگهٔ رأی ثبت شد.</translation>
    </message>
    <message>
        <source>%1: answer %L2 was locked.</source>
        <translation>%1: پاسخ %L2 قفل شد.</translation>
    </message>
    <message>
        <source>%1: answer %L2 was opened again.</source>
        <translation>%1: پاسخ %L2 دوباره باز شد.</translation>
    </message>
    <message>
        <source>%1: its sheet was shown, the questions began.</source>
        <translation>%1: برگه‌اش نشان داده شد و پرسش‌ها شروع شد.</translation>
    </message>
    <message>
        <source>%1: paper ballots %L2 were printed; the file is gone.</source>
        <translation>%1: برگه‌های رأی %L2 چاپ شدند؛ فایل پاک شد.</translation>
    </message>
    <message>
        <source>%1: the files for checking were written.</source>
        <translation>%1: فایل‌های وارسی نوشته شد.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the order of %Ln tickets stands.</source>
        <translation>
            <numerusform>%1: ترتیب %Ln بلیت معلوم شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the podium show is over.</source>
        <translation>%1: نمایش سکو تمام شد.</translation>
    </message>
    <message>
        <source>%1: the podium went to step %L2.</source>
        <translation>%1: سکو به گام %L2 رسید.</translation>
    </message>
    <message>
        <source>%1: the result and its ballots were published.</source>
        <translation>%1: نتیجه و برگه‌های رأی منتشر شد.</translation>
    </message>
    <message>
        <source>%1: the secret was read.</source>
        <translation>%1: راز خوانده شد.</translation>
    </message>
    <message>
        <source>%1: the secret&apos;s page was made for the envelope.</source>
        <translation>%1: برگهٔ راز برای پاکت ساخته شد.</translation>
    </message>
    <message>
        <source>%2 does not have prize %L3 of %1 yet after all.</source>
        <translation>%2 جایزهٔ %L3 از %1 را هنوز نگرفته.</translation>
    </message>
    <message>
        <source>%2 has prize %L3 of %1.</source>
        <translation>%2 جایزهٔ %L3 از %1 را گرفت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln awards were made at once: %1.</source>
        <translation>
            <numerusform>%Ln جایزه یک‌جا ساخته شد: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificates were made: %1.</source>
        <translation>
            <numerusform>%Ln لوح ساخته شد: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificates were made: %1. Made before, of these: %L2.</source>
        <translation>
            <numerusform>%Ln لوح ساخته شد: %1. از این‌ها قبلاً ساخته شده بود: %L2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches moved to another hiding place.</source>
        <translation>
            <numerusform>%Ln سبیل به جای دیگری رفت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches were hidden at once, between %1 and %2.</source>
        <translation>
            <numerusform>%Ln سبیل یک‌جا پنهان شد، بین %1 و %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches were made, from %1 to %2.</source>
        <translation>
            <numerusform>%Ln سبیل ساخته شد، از %1 تا %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches were printed again with new codes.</source>
        <translation>
            <numerusform>%Ln سبیل با کد تازه دوباره چاپ شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches were taken out of the hunt, the first is %1.</source>
        <translation>
            <numerusform>%Ln سبیل از شکار بیرون رفت، اولی %1 است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passes were made.</source>
        <translation>
            <numerusform>%Ln کارت ساخته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets were taken back from %1: %2.</source>
        <translation>
            <numerusform>%Ln بلیت از %1 پس گرفته شد: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <translation>پشتیبان گرفته و بررسی شد.</translation>
    </message>
    <message>
        <source>A backup was made; the second place did not answer.</source>
        <translation>پشتیبان گرفته شد؛ جای دوم جواب نداد.</translation>
    </message>
    <message>
        <source>A change of %1 was undone.</source>
        <translation>یک تغییر %1 برگردانده شد.</translation>
    </message>
    <message>
        <source>A clue opened.</source>
        <translation>سرنخی باز شد.</translation>
    </message>
    <message>
        <source>A clue was changed.</source>
        <translation>سرنخی تغییر کرد.</translation>
    </message>
    <message>
        <source>A clue was deleted.</source>
        <translation>سرنخی حذف شد.</translation>
    </message>
    <message>
        <source>A clue was written.</source>
        <translation>سرنخی نوشته شد.</translation>
    </message>
    <message>
        <source>A deleted clue came back.</source>
        <translation>سرنخ حذف‌شده‌ای برگشت.</translation>
    </message>
    <message numerus="yes">
        <source>A draw was planned: %Ln prizes.</source>
        <translation>
            <numerusform>یک قرعه‌کشی با %Ln جایزه برنامه‌ریزی شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>A hiding place has another name.</source>
        <translation>نام یک جای پنهان عوض شد.</translation>
    </message>
    <message>
        <source>A hiding place was removed.</source>
        <translation>یک جای پنهان حذف شد.</translation>
    </message>
    <message>
        <source>A list of people was brought in: %L1 new, %L2 changed, %L3 no longer in it.</source>
        <translation>فهرستی از آدم‌ها آمد: %L1 تازه، %L2 تغییرکرده، %L3 دیگر در آن نیست.</translation>
    </message>
    <message>
        <source>A new hiding place.</source>
        <translation>یک جای پنهان تازه.</translation>
    </message>
    <message>
        <source>A new organizer&apos;s PIN was set.</source>
        <translation>رمز تازهٔ برگزارکننده گذاشته شد.</translation>
    </message>
    <message>
        <source>A new pass was made for %1.</source>
        <translation>کارت تازه‌ای برای %1 ساخته شد.</translation>
    </message>
    <message>
        <source>A newer Handlebar wrote this line (%1).</source>
        <translation>این سطر را نسخهٔ تازه‌تری از Handlebar نوشته (%1).</translation>
    </message>
    <message>
        <source>A nomination became award %1.</source>
        <translation>یک پیشنهاد به جایزه %1 تبدیل شد.</translation>
    </message>
    <message>
        <source>A nomination that was put aside waits again.</source>
        <translation>پیشنهادی که کنار گذاشته شده بود دوباره در انتظار است.</translation>
    </message>
    <message>
        <source>A nomination was put aside.</source>
        <translation>یک پیشنهاد کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>A planned draw was deleted.</source>
        <translation>یک قرعه‌کشی برنامه‌ریزی‌شده حذف شد.</translation>
    </message>
    <message numerus="yes">
        <source>A team has another name: %Ln people.</source>
        <translation>
            <numerusform>نام تیمی عوض شد: %Ln نفر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A team joined another one: %Ln people.</source>
        <translation>
            <numerusform>تیمی به تیم دیگری پیوست: %Ln نفر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln awards were shown on the red carpet.</source>
        <translation>
            <numerusform>هر %Ln جایزه روی فرش قرمز نشان داده شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>An organizer opened the desk with the PIN.</source>
        <translation>یک برگزارکننده با رمز وارد شد.</translation>
    </message>
    <message>
        <source>At the command line</source>
        <translation>از خط فرمان</translation>
    </message>
    <message>
        <source>At the kiosk</source>
        <translation>پای کیوسک</translation>
    </message>
    <message>
        <source>Award %1 counts again.</source>
        <translation>جایزه %1 دوباره معتبر است.</translation>
    </message>
    <message>
        <source>Award %1 is number %L2 of the show now.</source>
        <translation>جایزه %1 حالا شماره %L2 نمایش است.</translation>
    </message>
    <message>
        <source>Award %1 was changed.</source>
        <translation>جایزه %1 تغییر کرد.</translation>
    </message>
    <message>
        <source>Award %1 was deleted; nobody had its certificate.</source>
        <translation>جایزه %1 حذف شد؛ لوح آن دست کسی نبود.</translation>
    </message>
    <message>
        <source>Award %1 was made.</source>
        <translation>جایزه %1 ساخته شد.</translation>
    </message>
    <message>
        <source>Award %1 was shown on the red carpet.</source>
        <translation>جایزه %1 روی فرش قرمز نشان داده شد.</translation>
    </message>
    <message>
        <source>Award %1 was withdrawn.</source>
        <translation>جایزه %1 پس گرفته شد.</translation>
    </message>
    <message>
        <source>By an organizer</source>
        <translation>کار برگزارکننده</translation>
    </message>
    <message>
        <source>By the kiosk itself</source>
        <translation>کار خود کیوسک</translation>
    </message>
    <message>
        <source>Certificates have another look.</source>
        <translation>ظاهر لوح‌ها عوض شد.</translation>
    </message>
    <message>
        <source>Costume %L1 was added.</source>
        <translation>لباس %L1 اضافه شد.</translation>
    </message>
    <message>
        <source>Costume %L1 was changed.</source>
        <translation>لباس %L1 تغییر کرد.</translation>
    </message>
    <message>
        <source>Costume %L1 was deleted.</source>
        <translation>لباس %L1 حذف شد.</translation>
    </message>
    <message>
        <source>Costume %L1 was withdrawn.</source>
        <translation>لباس %L1 کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>سطر %L1</translation>
    </message>
    <message>
        <source>Not printed yet: %1. %2</source>
        <translation>هنوز چاپ نشده: %1. %2</translation>
    </message>
    <message>
        <source>Not to be printed after all: %1.</source>
        <translation>چاپش لغو شد: %1.</translation>
    </message>
    <message>
        <source>Printed: %1.</source>
        <translation>چاپ شد: %1.</translation>
    </message>
    <message>
        <source>Saved in the folder, as no printer is chosen: %1.</source>
        <translation>چون چاپگری انتخاب نشده، در پوشه ذخیره شد: %1.</translation>
    </message>
    <message>
        <source>Sheet %L1 is printed; its file is gone.</source>
        <translation>برگهٔ %L1 چاپ شد و فایلش پاک شد.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>کسی</translation>
    </message>
    <message>
        <source>Somebody typed a wrong PIN for %1.</source>
        <translation>پین نادرستی برای %1 وارد شد.</translation>
    </message>
    <message>
        <source>Somebody typed a wrong organizer&apos;s PIN.</source>
        <translation>کسی رمز برگزارکننده را اشتباه زد.</translation>
    </message>
    <message>
        <source>The event was brought back from a backup.</source>
        <translation>رویداد از پشتیبان برگشت.</translation>
    </message>
    <message>
        <source>The event was made.</source>
        <translation>رویداد ساخته شد.</translation>
    </message>
    <message>
        <source>The event&apos;s settings changed: %1.</source>
        <translation>تنظیمات رویداد عوض شد: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The late find %2 counts for %1: %Ln tickets.</source>
        <translation>
            <numerusform>یافتهٔ دیرهنگام %2 برای %1 پذیرفته شد: %Ln بلیت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The late find %2 of %1 does not count.</source>
        <translation>یافتهٔ دیرهنگام %2 از %1 پذیرفته نشد.</translation>
    </message>
    <message>
        <source>The late find %2 of %1 is open again.</source>
        <translation>دربارهٔ یافتهٔ دیرهنگام %2 از %1 دوباره باید تصمیم گرفت.</translation>
    </message>
    <message>
        <source>The order of the clues was changed.</source>
        <translation>ترتیب سرنخ‌ها عوض شد.</translation>
    </message>
    <message>
        <source>The order of the walk was changed.</source>
        <translation>ترتیب مسیر عوض شد.</translation>
    </message>
    <message>
        <source>The passes of sheet %L1 are printed; its file is gone.</source>
        <translation>کارت‌های برگهٔ %L1 چاپ شد و پرونده‌اش پاک شد.</translation>
    </message>
    <message>
        <source>The plan of %1 was changed.</source>
        <translation>برنامهٔ %1 تغییر کرد.</translation>
    </message>
    <message numerus="yes">
        <source>The plan of a draw was changed: %Ln prizes now.</source>
        <translation>
            <numerusform>برنامهٔ یک قرعه‌کشی عوض شد: حالا %Ln جایزه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The red carpet was rolled out for %Ln awards.</source>
        <translation>
            <numerusform>فرش قرمز برای %Ln جایزه پهن شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The red carpet was rolled up.</source>
        <translation>فرش قرمز جمع شد.</translation>
    </message>
    <message>
        <source>The right PIN was typed for %1.</source>
        <translation>پین درست %1 وارد شد.</translation>
    </message>
    <message>
        <source>To be printed again: %1.</source>
        <translation>دوباره چاپ می‌شود: %1.</translation>
    </message>
    <message numerus="yes">
        <source>To be printed: %1, %Ln copies.</source>
        <translation>
            <numerusform>برای چاپ: %1، %Ln نسخه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs: the pad stayed closed for %Ln seconds.</source>
        <translation>
            <numerusform>رمز اشتباه زیاد شد: صفحهٔ رمز %Ln ثانیه بسته ماند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>پس گرفته شد: %1</translation>
    </message>
    <message numerus="yes">
        <source>Visitors may print %Ln more times today.</source>
        <translation>
            <numerusform>امروز بازدیدکنندگان %Ln بار دیگر هم می‌توانند چاپ کنند.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is known about %1 was changed.</source>
        <translation>اطلاعات %1 تغییر کرد.</translation>
    </message>
    <message>
        <source>calm screens</source>
        <translation>صفحه‌های آرام</translation>
    </message>
    <message>
        <source>end of the hunt</source>
        <translation>پایان شکار</translation>
    </message>
    <message>
        <source>first test scan</source>
        <translation>نخستین اسکن آزمایشی</translation>
    </message>
    <message>
        <source>hours of the teams</source>
        <translation>ساعت‌های تیم‌ها</translation>
    </message>
    <message>
        <source>how much visitors print in a day</source>
        <translation>اندازهٔ چاپ بازدیدکنندگان در روز</translation>
    </message>
    <message>
        <source>how much visitors print in a visit</source>
        <translation>اندازهٔ چاپ در هر بازدید</translation>
    </message>
    <message>
        <source>how people say who they are</source>
        <translation>شیوهٔ شناساندن خود</translation>
    </message>
    <message>
        <source>language of the kiosk</source>
        <translation>زبان کیوسک</translation>
    </message>
    <message>
        <source>languages of the papers</source>
        <translation>زبان‌های برگه‌ها</translation>
    </message>
    <message>
        <source>late finds</source>
        <translation>یافته‌های دیررس</translation>
    </message>
    <message>
        <source>names in public</source>
        <translation>نام‌ها در جمع</translation>
    </message>
    <message>
        <source>nominations for awards</source>
        <translation>پیشنهاد برای جایزه</translation>
    </message>
    <message>
        <source>opening of the hunt</source>
        <translation>آغاز شکار</translation>
    </message>
    <message>
        <source>reach of the controls</source>
        <translation>بلندی دکمه‌ها</translation>
    </message>
    <message>
        <source>second place for backups</source>
        <translation>جای دوم پشتیبان‌ها</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>صدا</translation>
    </message>
    <message>
        <source>stronger colors</source>
        <translation>رنگ‌های پررنگ‌تر</translation>
    </message>
    <message>
        <source>time of the draw</source>
        <translation>زمان قرعه‌کشی</translation>
    </message>
    <message>
        <source>title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>where the event stands</source>
        <translation>مرحلهٔ رویداد</translation>
    </message>
    <message>
        <source>whether newcomers add themselves</source>
        <translation>ثبت‌نام تازه‌واردها</translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message>
        <source>%L1 to %L2 of %L3, newest first</source>
        <translation>%L1 تا %L2 از %L3، تازه‌ترین اول</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>همهٔ روزها</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>باشد</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>جایزه‌ها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Contests</source>
        <translation>مسابقه‌ها</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Does it hold together?</source>
        <translation>آیا درست سر جایش است؟</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>قرعه‌کشی‌ها</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>اصلاح‌ها</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>دفتر رویدادها</translation>
    </message>
    <message>
        <source>Mustaches</source>
        <translation>سبیل‌ها</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>تازه‌تر</translation>
    </message>
    <message>
        <source>Nothing like that happened yet. Choose another day or kind.</source>
        <translation>هنوز چنین چیزی پیش نیامده. روز یا نوع دیگری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Of everybody</source>
        <translation>از همه</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>قدیمی‌تر</translation>
    </message>
    <message>
        <source>People</source>
        <translation>آدم‌ها</translation>
    </message>
    <message>
        <source>Reading every line ...</source>
        <translation>همهٔ سطرها خوانده می‌شود ...</translation>
    </message>
    <message>
        <source>The file is damaged. Restore the last backup.</source>
        <translation>فایل آسیب دیده. آخرین پشتیبان را برگردانید.</translation>
    </message>
    <message>
        <source>The journal breaks at line %L1. Keep a copy and ask for help.</source>
        <translation>دفتر در سطر %L1 گسسته است. یک رونوشت نگه دارید و کمک بخواهید.</translation>
    </message>
    <message numerus="yes">
        <source>The journal holds together: %Ln lines.</source>
        <translation>
            <numerusform>دفتر درست سر جایش است: %Ln سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The story of %1</source>
        <translation>سرگذشت %1</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>ویدیوها</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>چه پیش آمد</translation>
    </message>
</context>
<context>
    <name>JudgeContests</name>
    <message>
        <source>Done for now</source>
        <translation>فعلاً کافی است</translation>
    </message>
    <message>
        <source>What do you judge?</source>
        <translation>کدام را داوری می‌کنی؟</translation>
    </message>
</context>
<context>
    <name>JudgeFind</name>
    <message>
        <source>A name or a staff number</source>
        <translation>نام یا شمارهٔ پرسنلی</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>پیدا شده</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters.</source>
        <translation>کسی پیدا نشد. حرف‌های کمتری بنویسید.</translation>
    </message>
    <message>
        <source>People show up here as you type.</source>
        <translation>هنگام نوشتن، افراد این‌جا می‌آیند.</translation>
    </message>
    <message>
        <source>Who judges?</source>
        <translation>چه کسی داوری می‌کند؟</translation>
    </message>
</context>
<context>
    <name>JudgeLine</name>
    <message>
        <source>Does not count</source>
        <translation>حساب نمی‌شود</translation>
    </message>
    <message>
        <source>To warm up</source>
        <translation>برای گرم شدن</translation>
    </message>
</context>
<context>
    <name>JudgeList</name>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>%Ln داور</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>داوران</translation>
    </message>
    <message>
        <source>Judges are people of the list. They give their points at this screen, with their pass or PIN, and may change them until the vote is closed. You see how far they are, never what they gave.</source>
        <translation>داوران از آدم‌های فهرست‌اند. پای همین صفحه با کارت یا پین امتیاز می‌دهند و تا پایان رأی‌گیری می‌توانند عوضش کنند. شما می‌بینید کجای کارند، نه اینکه چه داده‌اند.</translation>
    </message>
    <message>
        <source>Name a judge</source>
        <translation>تعیین یک داور</translation>
    </message>
    <message>
        <source>Name the first judge</source>
        <translation>نخستین داور را تعیین کنید</translation>
    </message>
    <message>
        <source>Who judges?</source>
        <translation>چه کسی داوری می‌کند؟</translation>
    </message>
</context>
<context>
    <name>JudgeOne</name>
    <message>
        <source>All they gave in this contest goes with it.</source>
        <translation>هر چه در این مسابقه داده هم با آن می‌رود.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Let them judge</source>
        <translation>بگذارید داوری کند</translation>
    </message>
    <message>
        <source>No judge any more</source>
        <translation>دیگر داور نباشد</translation>
    </message>
    <message>
        <source>No judge any more?</source>
        <translation>دیگر داور نباشد؟</translation>
    </message>
    <message>
        <source>Print a pass</source>
        <translation>چاپ کارت</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>بردارید</translation>
    </message>
    <message>
        <source>They do not judge their own team or themselves.</source>
        <translation>تیم خودش و خودش را داوری نمی‌کند.</translation>
    </message>
    <message>
        <source>They have no PIN and no pass: the kiosk would not know them. Print a pass for them, with a PIN on it.</source>
        <translation>نه پین دارد نه کارت: کیوسک او را نمی‌شناسد. برایش کارتی با پین چاپ کنید.</translation>
    </message>
</context>
<context>
    <name>JudgeOver</name>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Judging is over</source>
        <translation>داوری تمام شد</translation>
    </message>
    <message>
        <source>No vote that is open has you as a judge. If it should, ask the organizer.</source>
        <translation>در هیچ رأی‌گیری بازی داور نیستی. اگر باید باشی، از برگزارکننده بپرس.</translation>
    </message>
    <message>
        <source>Nothing to judge now</source>
        <translation>الان چیزی برای داوری نیست</translation>
    </message>
    <message>
        <source>The vote was closed. All that you gave until then is kept. Thank you!</source>
        <translation>رأی‌گیری بسته شد. هر چه تا آن لحظه داده‌ای نگه داشته شده است. سپاس!</translation>
    </message>
</context>
<context>
    <name>JudgePoints</name>
    <message>
        <source>%1: %L2 of %L3</source>
        <translation>%1: %L2 از %L3</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 از %L2</translation>
    </message>
    <message>
        <source>counts × %L1</source>
        <translation>ضریب %L1</translation>
    </message>
</context>
<context>
    <name>JudgeScreen</name>
    <message>
        <source>It is the card with your name and a code. Your points are yours alone until the vote is closed.</source>
        <translation>همان کارتی که نامت و یک کد دارد. تا پایان رأی‌گیری فقط خودت امتیازهایت را می‌بینی.</translation>
    </message>
    <message>
        <source>Judges: who are you?</source>
        <translation>داوران: تو کی هستی؟</translation>
    </message>
</context>
<context>
    <name>JudgeSheet</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 از %L2</translation>
    </message>
    <message>
        <source>A note for yourself</source>
        <translation>یادداشتی برای خودت</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>کسی نیامد</translation>
    </message>
    <message>
        <source>Nobody came to the stage: it takes no points from you, and loses none.</source>
        <translation>کسی روی صحنه نیامد: امتیازی نمی‌دهی و چیزی هم از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>فعلاً بگذر</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>They came after all</source>
        <translation>بالاخره آمدند</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>به فهرست</translation>
    </message>
    <message>
        <source>To warm up: does not count</source>
        <translation>برای گرم شدن: حساب نمی‌شود</translation>
    </message>
    <message>
        <source>Try it: give some points</source>
        <translation>امتحان کن: چند امتیاز بده</translation>
    </message>
</context>
<context>
    <name>JudgeSheets</name>
    <message>
        <source>%L1 of %L2 judged</source>
        <translation>%L1 از %L2 داوری شده</translation>
    </message>
    <message>
        <source>All judged! You can change it until %1.</source>
        <translation>همه داوری شد! تا %1 می‌توانی تغییرش بدهی.</translation>
    </message>
    <message>
        <source>All judged! You can change it until the vote is closed.</source>
        <translation>همه داوری شد! تا پایان رأی‌گیری می‌توانی تغییرش بدهی.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation>فعلاً کافی است</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>کسی نیامد</translation>
    </message>
    <message>
        <source>Some points are missing</source>
        <translation>چند امتیاز کم است</translation>
    </message>
    <message>
        <source>Your own team is not in this list: let the others decide.</source>
        <translation>تیم خودت در این فهرست نیست: بگذار دیگران تصمیم بگیرند.</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Judging is over. What you gave before counts.</source>
        <translation>داوری تمام شده است. آنچه پیش‌تر دادی حساب می‌شود.</translation>
    </message>
    <message>
        <source>These points are more than there are to give.</source>
        <translation>این امتیاز بیش از حد ممکن است.</translation>
    </message>
    <message>
        <source>They are a judge here already.</source>
        <translation>این شخص پیش‌تر داور شده است.</translation>
    </message>
    <message>
        <source>This costume is not yours to judge.</source>
        <translation>داوری این لباس با تو نیست.</translation>
    </message>
    <message>
        <source>This vote is over: its judges stay as they are.</source>
        <translation>این رأی‌گیری تمام شده است: داورانش همان می‌مانند.</translation>
    </message>
    <message>
        <source>You are not a judge here.</source>
        <translation>تو اینجا داور نیستی.</translation>
    </message>
</context>
<context>
    <name>Keepsake</name>
    <message>
        <source>Tell the organizer: the disk may be full.</source>
        <translation>به برگزارکننده بگویید: شاید دیسک پر باشد.</translation>
    </message>
    <message>
        <source>Your paper could not be saved.</source>
        <translation>برگهٔ شما ذخیره نشد.</translation>
    </message>
</context>
<context>
    <name>KeepsakeChoose</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Choose your card</source>
        <translation>کارت خود را انتخاب کنید</translation>
    </message>
    <message>
        <source>Choose your page</source>
        <translation>برگهٔ خود را انتخاب کنید</translation>
    </message>
</context>
<context>
    <name>KeepsakeLook</name>
    <message>
        <source>An organizer can lift this with the PIN.</source>
        <translation>برگزارکننده می‌تواند با رمز خود آن را بردارد.</translation>
    </message>
    <message>
        <source>Another page</source>
        <translation>برگه‌ای دیگر</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>تغییر نوشته</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Enough paper for now.</source>
        <translation>فعلاً کاغذ بس است.</translation>
    </message>
    <message>
        <source>Here it comes!</source>
        <translation>بفرمایید!</translation>
    </message>
    <message>
        <source>I am the organizer</source>
        <translation>من برگزارکننده‌ام</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>دارد چاپ می‌شود.</translation>
    </message>
    <message>
        <source>It takes a moment. Wait here, or go on: it comes out of the printer either way.</source>
        <translation>کمی طول می‌کشد. بمانید یا بروید: در هر حال از چاپگر بیرون می‌آید.</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>یکی دیگر</translation>
    </message>
    <message>
        <source>One page, in black lines on white paper.</source>
        <translation>یک برگه، خط‌های سیاه روی کاغذ سفید.</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>چاپ کنید</translation>
    </message>
    <message>
        <source>Take it out of the printer and give it away with a smile.</source>
        <translation>از چاپگر بردارید و با لبخند هدیه دهید.</translation>
    </message>
    <message>
        <source>Take it out of the printer, find some pencils, and have fun.</source>
        <translation>از چاپگر بردارید، مدادرنگی پیدا کنید و خوش باشید.</translation>
    </message>
    <message>
        <source>The printer needs help.</source>
        <translation>چاپگر کمک می‌خواهد.</translation>
    </message>
    <message>
        <source>This is how it will be printed, with three more to write on.</source>
        <translation>همین‌طور چاپ می‌شود، با سه کارت دیگر برای نوشتن.</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>کارت شما</translation>
    </message>
    <message>
        <source>Your card is saved; ask at reception. It prints by itself as soon as the printer works.</source>
        <translation>کارت شما ذخیره شد؛ از پذیرش بپرسید. همین که چاپگر کار کند خودش چاپ می‌شود.</translation>
    </message>
    <message>
        <source>Your page</source>
        <translation>برگهٔ شما</translation>
    </message>
    <message>
        <source>Your page is saved; ask at reception. It prints by itself as soon as the printer works.</source>
        <translation>برگهٔ شما ذخیره شد؛ از پذیرش بپرسید. همین که چاپگر کار کند خودش چاپ می‌شود.</translation>
    </message>
</context>
<context>
    <name>KeepsakeWords</name>
    <message>
        <source>Another card</source>
        <translation>کارتی دیگر</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Leave out what you want to write by hand: the card has lines for it. Nothing is kept here.</source>
        <translation>هر چه را می‌خواهید با دست بنویسید خالی بگذارید: کارت برایش خط دارد. این‌جا چیزی نمی‌ماند.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>ببینید</translation>
    </message>
    <message>
        <source>To</source>
        <translation>به</translation>
    </message>
    <message>
        <source>What do you want to thank for?</source>
        <translation>برای چه سپاسگزارید؟</translation>
    </message>
    <message>
        <source>Write on it</source>
        <translation>رویش بنویسید</translation>
    </message>
</context>
<context>
    <name>LargeEntry</name>
    <message>
        <source>Choose this one</source>
        <translation>همین را انتخاب می‌کنم</translation>
    </message>
    <message>
        <source>See all of them</source>
        <translation>دیدن همه</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>برداشتن انتخاب</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>عکس بعدی</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>عکس قبلی</translation>
    </message>
    <message>
        <source>Your own team: let the others decide</source>
        <translation>تیم خودت است: بگذار دیگران تصمیم بگیرند</translation>
    </message>
</context>
<context>
    <name>Late</name>
    <message>
        <source>%1, brought on %2</source>
        <translation>%1، آورده‌شده: %2</translation>
    </message>
    <message>
        <source>Claimed since</source>
        <translation>بعداً ثبت شد</translation>
    </message>
    <message>
        <source>Granted, changed since</source>
        <translation>پذیرفته، بعداً عوض شد</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>پذیرفته: %1</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>پذیرفته نشد</translation>
    </message>
    <message>
        <source>Not in the list now</source>
        <translation>دیگر در فهرست نیست</translation>
    </message>
    <message>
        <source>Out of the hunt</source>
        <translation>بیرون از شکار</translation>
    </message>
    <message>
        <source>These tickets were changed since. Nothing was undone.</source>
        <translation>این بلیت‌ها بعداً عوض شده‌اند. چیزی برگردانده نشد.</translation>
    </message>
    <message>
        <source>This mustache was taken out of the hunt. It can only be declined.</source>
        <translation>این سبیل از شکار بیرون رفته. فقط می‌شود آن را رد کرد.</translation>
    </message>
    <message>
        <source>This name is no longer in the list. It can only be declined.</source>
        <translation>این نام دیگر در فهرست نیست. فقط می‌شود آن را رد کرد.</translation>
    </message>
    <message>
        <source>This was decided in the meantime. Look at the list again.</source>
        <translation>در این میان تصمیمش گرفته شده. دوباره به فهرست نگاه کنید.</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>منتظر شما</translation>
    </message>
</context>
<context>
    <name>LateScreen</name>
    <message>
        <source>%1 for %2 is granted.</source>
        <translation>%1 برای %2 پذیرفته شده.</translation>
    </message>
    <message>
        <source>%1 for %2 is not granted.</source>
        <translation>%1 برای %2 پذیرفته نشده.</translation>
    </message>
    <message>
        <source>%1 for %2?</source>
        <translation>%1 برای %2؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late finds wait for your word.</source>
        <translation>
            <numerusform>%Ln دیررسیده منتظر تصمیم شماست.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message numerus="yes">
        <source>Grant all %Ln</source>
        <translation>
            <numerusform>پذیرش هر %Ln تا</numerusform>
        </translation>
    </message>
    <message>
        <source>Grant it</source>
        <translation>بپذیرید</translation>
    </message>
    <message>
        <source>Grant none of them</source>
        <translation>هیچ‌کدام را نپذیرید</translation>
    </message>
    <message numerus="yes">
        <source>Granting it gives %Ln tickets at once. You can take it back later.</source>
        <translation>
            <numerusform>پذیرفتنش همین حالا %Ln بلیت می‌دهد. بعداً می‌توانید برش گردانید.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays noted. Taking that back lets you decide anew.</source>
        <translation>ثبت‌شده می‌ماند. اگر برگردانید، می‌توانید دوباره تصمیم بگیرید.</translation>
    </message>
    <message>
        <source>It was granted, and its tickets were changed since. There is nothing to take back here.</source>
        <translation>پذیرفته شده بود و بلیت‌هایش بعداً عوض شد. این‌جا چیزی برای برگرداندن نیست.</translation>
    </message>
    <message>
        <source>Its tickets: %1. Taking it back makes them void.</source>
        <translation>بلیت‌هایش: %1. اگر برگردانید، باطل می‌شوند.</translation>
    </message>
    <message>
        <source>Late finds</source>
        <translation>دیررسیده‌ها</translation>
    </message>
    <message>
        <source>Late finds are not kept. Switch them on under “The event”: then they wait here for you to decide.</source>
        <translation>دیررسیده‌ها نگه داشته نمی‌شوند. در «رویداد» روشنش کنید تا این‌جا منتظر تصمیمتان بمانند.</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>همین‌طور بماند</translation>
    </message>
    <message>
        <source>Nobody came late. What is brought after closing waits here for you to decide.</source>
        <translation>کسی دیر نرسیده. هرچه بعد از پایان بیاید، این‌جا منتظر تصمیم شما می‌ماند.</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>این بار نه</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>برگردانید</translation>
    </message>
    <message>
        <source>The hunt was open again, and the mustache was claimed since.</source>
        <translation>شکار دوباره باز بود و این سبیل بعداً ثبت شد.</translation>
    </message>
    <message>
        <source>This mustache was taken out of the hunt since, so it gives no ticket.</source>
        <translation>این سبیل بعداً از شکار بیرون رفت، پس بلیتی نمی‌دهد.</translation>
    </message>
    <message>
        <source>This name is no longer in the list, so there is nobody to hold the ticket.</source>
        <translation>این نام دیگر در فهرست نیست، پس کسی نیست که بلیت را بگیرد.</translation>
    </message>
</context>
<context>
    <name>LatestFinds</name>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln روز پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>%Ln ساعت پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>%Ln دقیقه پیش</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>یک نفر</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>همین حالا</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>How loud it is</source>
        <translation>بلندی صدا</translation>
    </message>
</context>
<context>
    <name>LimitSheet</name>
    <message>
        <source>Good so</source>
        <translation>خوب است</translation>
    </message>
    <message>
        <source>How much may visitors print?</source>
        <translation>بازدیدکننده‌ها چند بار چاپ کنند؟</translation>
    </message>
    <message>
        <source>In a day, all together</source>
        <translation>در روز، همه با هم</translation>
    </message>
    <message>
        <source>In a visit</source>
        <translation>در هر بازدید</translation>
    </message>
    <message>
        <source>They have printed all they may today.</source>
        <translation>سهم امروزشان را چاپ کرده‌اند.</translation>
    </message>
    <message numerus="yes">
        <source>They may print %Ln more papers today.</source>
        <translation>
            <numerusform>امروز %Ln کاغذ دیگر می‌توانند چاپ کنند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Twenty more today</source>
        <translation>بیست تا بیشتر برای امروز</translation>
    </message>
    <message>
        <source>What you print yourself is not counted.</source>
        <translation>آنچه خودتان چاپ می‌کنید حساب نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>LockedStep</name>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>Everything is locked</source>
        <translation>همه چیز قفل شد</translation>
    </message>
    <message>
        <source>Nobody can know yet who wins.</source>
        <translation>هنوز هیچ‌کس نمی‌تواند بداند چه کسی برنده می‌شود.</translation>
    </message>
    <message>
        <source>Nothing was claimed. Mustaches count again after the draw.</source>
        <translation>چیزی ثبت نشد. سبیل‌ها بعد از قرعه‌کشی دوباره حساب می‌شوند.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>رونمایی</translation>
    </message>
    <message>
        <source>The secret was read already: the draw can only go on.</source>
        <translation>راز خوانده شده: قرعه‌کشی فقط می‌تواند ادامه پیدا کند.</translation>
    </message>
    <message>
        <source>The tickets are put into their order</source>
        <translation>بلیت‌ها به ترتیب خودشان چیده می‌شوند</translation>
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
        <translation>افزودن</translation>
    </message>
    <message>
        <source>And by</source>
        <translation>و</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>تقدیرها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>هر دو</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>میلادی</translation>
    </message>
    <message>
        <source>How certificates look</source>
        <translation>شکل لوح‌ها</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Letterpress</source>
        <translation>چاپ سربی</translation>
    </message>
    <message>
        <source>Look at each</source>
        <translation>دیدن تک‌تک</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>هنوز هیچ‌کس</translation>
    </message>
    <message>
        <source>Of the language</source>
        <translation>تقویم زبان</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Quiet classic</source>
        <translation>کلاسیک آرام</translation>
    </message>
    <message>
        <source>Red carpet</source>
        <translation>فرش قرمز</translation>
    </message>
    <message>
        <source>Save ink</source>
        <translation>صرفه‌جویی در جوهر</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>امضای</translation>
    </message>
    <message>
        <source>Superhero</source>
        <translation>ابرقهرمان</translation>
    </message>
    <message>
        <source>Your logo</source>
        <translation>نشان شما</translation>
    </message>
    <message>
        <source>Your logo: PNG, JPEG or SVG</source>
        <translation>نشان شما: PNG، JPEG یا SVG</translation>
    </message>
</context>
<context>
    <name>LookupOwn</name>
    <message numerus="yes">
        <source>%1, you are in with %Ln tickets.</source>
        <translation>
            <numerusform>%1، شما با %Ln بلیت در قرعه‌کشی هستید.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, you are not in this draw.</source>
        <translation>%1، شما در این قرعه‌کشی نیستید.</translation>
    </message>
    <message numerus="yes">
        <source>%1, you hold %Ln tickets, but they could not win.</source>
        <translation>
            <numerusform>%1، شما %Ln بلیت دارید، ولی در این قرعه‌کشی نمی‌توانستند ببرند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, you were in with %Ln tickets.</source>
        <translation>
            <numerusform>%1، شما با %Ln بلیت در قرعه‌کشی بودید.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, you were not in this draw.</source>
        <translation>%1، شما در این قرعه‌کشی نبودید.</translation>
    </message>
    <message>
        <source>%1, you won: %2!</source>
        <translation>%1، شما برنده شدید: %2!</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>In the published list you are %1.</source>
        <translation>در فهرست منتشرشده شما %1 هستید.</translation>
    </message>
    <message>
        <source>It is only for %1.</source>
        <translation>این قرعه‌کشی فقط برای %1 است.</translation>
    </message>
    <message numerus="yes">
        <source>It takes %Ln tickets to be in.</source>
        <translation>
            <numerusform>برای شرکت %Ln بلیت لازم است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>کسی دیگر</translation>
    </message>
    <message>
        <source>The draw before</source>
        <translation>قرعه‌کشی قبلی</translation>
    </message>
    <message>
        <source>The list says why: %1</source>
        <translation>فهرست دلیلش را می‌گوید: %1</translation>
    </message>
    <message>
        <source>The next draw</source>
        <translation>قرعه‌کشی بعدی</translation>
    </message>
    <message>
        <source>This time the prizes went to others. Thank you for playing!</source>
        <translation>این بار جایزه‌ها به دیگران رسید. سپاس که بازی کردید!</translation>
    </message>
    <message numerus="yes">
        <source>You are in with %Ln tickets.</source>
        <translation>
            <numerusform>شما با %Ln بلیت در قرعه‌کشی هستید.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not in this draw.</source>
        <translation>شما در این قرعه‌کشی نیستید.</translation>
    </message>
    <message numerus="yes">
        <source>You had %Ln.</source>
        <translation>
            <numerusform>شما %Ln تا داشتید.</numerusform>
        </translation>
    </message>
    <message>
        <source>You had no ticket when its list was frozen.</source>
        <translation>وقتی فهرستش بسته شد، شما بلیتی نداشتید.</translation>
    </message>
    <message numerus="yes">
        <source>You hold %Ln tickets, but they could not win.</source>
        <translation>
            <numerusform>شما %Ln بلیت دارید، ولی در این قرعه‌کشی نمی‌توانستند ببرند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were in with %Ln tickets.</source>
        <translation>
            <numerusform>شما با %Ln بلیت در قرعه‌کشی بودید.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were not in this draw.</source>
        <translation>شما در این قرعه‌کشی نبودید.</translation>
    </message>
    <message>
        <source>You won: %1!</source>
        <translation>شما برنده شدید: %1!</translation>
    </message>
    <message>
        <source>Your tickets</source>
        <translation>بلیت‌های شما</translation>
    </message>
</context>
<context>
    <name>LookupScreen</name>
    <message>
        <source>It is the card with your name and a code. Then you see your tickets in the draw, and nobody else does.</source>
        <translation>کارتی است با نام شما و یک کد. آن‌وقت شما بلیت‌هایتان در قرعه‌کشی را می‌بینید، و نه کس دیگری.</translation>
    </message>
    <message>
        <source>Was I in the draw?</source>
        <translation>من در قرعه‌کشی بودم؟</translation>
    </message>
</context>
<context>
    <name>LookupTicket</name>
    <message>
        <source>from %1</source>
        <translation>از %1</translation>
    </message>
</context>
<context>
    <name>ManySheet</name>
    <message numerus="yes">
        <source>Draw %Ln prizes</source>
        <translation>
            <numerusform>قرعه برای %Ln جایزه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw all %Ln</source>
        <translation>
            <numerusform>قرعه برای هر %Ln جایزه</numerusform>
        </translation>
    </message>
    <message>
        <source>How many at once?</source>
        <translation>چند تا با هم؟</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>هنوز نه</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>جایزه‌ها</translation>
    </message>
</context>
<context>
    <name>MarkSheet</name>
    <message>
        <source>Is here</source>
        <translation>هست</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>اینجا نیست</translation>
    </message>
    <message>
        <source>Says no, thank you</source>
        <translation>می‌گوید نه، ممنون</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Choose as many as you like: whoever is chosen most often wins.</source>
        <translation>هر چند تا که دوست داری انتخاب کن: هر که بیشتر انتخاب شود برنده است.</translation>
    </message>
    <message>
        <source>Choose one: whoever is chosen most often wins.</source>
        <translation>یکی را انتخاب کن: هر که بیشتر انتخاب شود برنده است.</translation>
    </message>
    <message>
        <source>Give 0 to 5 stars: of the two with the most, the one more of you prefer wins.</source>
        <translation>۰ تا ۵ ستاره بده: از دو تای پرستاره‌تر، آن که بیشترتان ترجیح می‌دهید برنده است.</translation>
    </message>
    <message>
        <source>Touch your first choice, then your second and so on: when one is out, your next one counts.</source>
        <translation>انتخاب اولت را لمس کن، بعد دومی و همین‌طور ادامه بده: اگر یکی حذف شود، بعدی شمرده می‌شود.</translation>
    </message>
</context>
<context>
    <name>MineScreen</name>
    <message numerus="yes">
        <source>%1, you hold %Ln tickets.</source>
        <translation>
            <numerusform>%1، شما %Ln بلیت دارید.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, your first ticket is still out there.</source>
        <translation>%1، اولین بلیتتان هنوز پیدا نشده.</translation>
    </message>
    <message>
        <source>%1: place %L2 of %L3.</source>
        <translation>%1: رتبهٔ %L2 از %L3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late finds wait for the organizer.</source>
        <translation>
            <numerusform>%Ln دیررسیده منتظر برگزارکننده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Hold a mustache under the scanner and it is yours.</source>
        <translation>یک سبیل را زیر اسکنر بگیرید تا مال شما شود.</translation>
    </message>
    <message>
        <source>I have one to scan</source>
        <translation>یکی برای اسکن دارم</translation>
    </message>
    <message>
        <source>Vote now</source>
        <translation>رأی بده</translation>
    </message>
    <message numerus="yes">
        <source>You hold %Ln tickets.</source>
        <translation>
            <numerusform>%Ln بلیت دارید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first ticket is still out there.</source>
        <translation>اولین بلیتتان هنوز پیدا نشده.</translation>
    </message>
    <message>
        <source>Your tickets</source>
        <translation>بلیت‌های شما</translation>
    </message>
</context>
<context>
    <name>MissingScreen</name>
    <message numerus="yes">
        <source>%Ln mustaches are still out there.</source>
        <translation>
            <numerusform>%Ln سبیل هنوز پیدا نشده.</numerusform>
        </translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Every mustache was found.</source>
        <translation>همهٔ سبیل‌ها پیدا شدند.</translation>
    </message>
    <message>
        <source>It is saved as %1. Print it and take a pen along. A list you make later takes its place.</source>
        <translation>با نام %1 ذخیره شد. چاپش کنید و خودکار بردارید. فهرست بعدی جای این یکی را می‌گیرد.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>ساخت فهرست</translation>
    </message>
    <message>
        <source>Mustaches</source>
        <translation>سبیل‌ها</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Place by place in walking order, with a box to tick. It is saved in %1</source>
        <translation>جا به جا به ترتیب راه رفتن، با خانه‌ای برای تیک زدن. این‌جا ذخیره می‌شود: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>The list to walk with</source>
        <translation>فهرست برای گشتن</translation>
    </message>
    <message>
        <source>Writing your list</source>
        <translation>فهرستتان نوشته می‌شود</translation>
    </message>
    <message>
        <source>Your list is ready.</source>
        <translation>فهرستتان آماده است.</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Clear: %1</source>
        <translation>پاک کردن: %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>دقیقه</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>انتخاب نشده</translation>
    </message>
    <message>
        <source>Set a time</source>
        <translation>انتخاب زمان</translation>
    </message>
</context>
<context>
    <name>Mustache</name>
    <message>
        <source>Chevron</source>
        <translation>هشتی</translation>
    </message>
    <message>
        <source>Cowboy</source>
        <translation>کابوی</translation>
    </message>
    <message>
        <source>Dalí</source>
        <translation>دالی</translation>
    </message>
    <message>
        <source>English</source>
        <translation>انگلیسی</translation>
    </message>
    <message>
        <source>Fu Manchu</source>
        <translation>فو مانچو</translation>
    </message>
    <message>
        <source>Handlebar</source>
        <translation>دسته‌دوچرخه‌ای</translation>
    </message>
    <message>
        <source>Horseshoe</source>
        <translation>نعل‌اسبی</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>مجاری</translation>
    </message>
    <message>
        <source>Imperial</source>
        <translation>شاهانه</translation>
    </message>
    <message>
        <source>Lampshade</source>
        <translation>آباژوری</translation>
    </message>
    <message>
        <source>Musketeer</source>
        <translation>تفنگدار</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>طبیعی</translation>
    </message>
    <message>
        <source>Painter&apos;s brush</source>
        <translation>قلم‌مو</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>قیطانی</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>هرمی</translation>
    </message>
    <message>
        <source>Walrus</source>
        <translation>شیرماهی</translation>
    </message>
</context>
<context>
    <name>MustacheRuler</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 از %L2</translation>
    </message>
</context>
<context>
    <name>NameFinder</name>
    <message>
        <source>By team</source>
        <translation>از روی تیم</translation>
    </message>
    <message>
        <source>Names show up here as you type.</source>
        <translation>هنگام نوشتن، نام‌ها این‌جا پیدا می‌شوند.</translation>
    </message>
    <message>
        <source>Nobody found. Try other letters, or look in your team.</source>
        <translation>کسی پیدا نشد. حرف‌های دیگری بزنید، یا در تیمتان بگردید.</translation>
    </message>
    <message>
        <source>Nobody found. Try other letters.</source>
        <translation>کسی پیدا نشد. حرف‌های دیگری بزنید.</translation>
    </message>
    <message>
        <source>Three letters of the name</source>
        <translation>سه حرف از نام</translation>
    </message>
    <message>
        <source>Three letters of your name</source>
        <translation>سه حرف از نامتان</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>نوشتن نام</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation>نامم را می‌نویسم</translation>
    </message>
    <message>
        <source>Which team are you in?</source>
        <translation>در کدام تیم هستید؟</translation>
    </message>
    <message>
        <source>Which team?</source>
        <translation>کدام گروه؟</translation>
    </message>
    <message>
        <source>Your name shows up here as you type.</source>
        <translation>همین که بنویسید، نامتان این‌جا پیدا می‌شود.</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>Names</source>
        <translation>نام‌ها</translation>
    </message>
</context>
<context>
    <name>NoAwardsScene</name>
    <message>
        <source>Add an award</source>
        <translation>افزودن جایزه</translation>
    </message>
    <message>
        <source>Here every award is revealed one by one, with a name as large as the wall. Add the awards first; forty ready-made titles wait for you.</source>
        <translation>اینجا جایزه‌ها یکی‌یکی رونمایی می‌شوند، با نامی به بزرگی دیوار. اول جایزه‌ها را اضافه کنید؛ چهل عنوان آماده منتظر شماست.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>خانه</translation>
    </message>
    <message>
        <source>The carpet waits for its first star.</source>
        <translation>فرش منتظر اولین ستاره‌اش است.</translation>
    </message>
</context>
<context>
    <name>NoBallotPage</name>
    <message>
        <source>Come back a little later.</source>
        <translation>کمی بعد دوباره بیا.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Every colleague has one vote, and yours is in the box. Thank you!</source>
        <translation>هر همکار یک رأی دارد و رأی تو در صندوق است. سپاس!</translation>
    </message>
    <message>
        <source>It opens: %1.</source>
        <translation>شروع: %1.</translation>
    </message>
    <message>
        <source>Nothing more is counted. Watch this screen for the winners!</source>
        <translation>دیگر چیزی شمرده نمی‌شود. برنده‌ها را همین‌جا ببین!</translation>
    </message>
    <message>
        <source>The only costume left is your own team&apos;s. Let the others decide.</source>
        <translation>تنها لباسی که مانده مال تیم خودت است. بگذار دیگران تصمیم بگیرند.</translation>
    </message>
    <message>
        <source>The vote is not open yet.</source>
        <translation>رأی‌گیری هنوز شروع نشده.</translation>
    </message>
    <message>
        <source>The vote is over.</source>
        <translation>رأی‌گیری تمام شده.</translation>
    </message>
    <message>
        <source>There is no vote yet.</source>
        <translation>هنوز رأی‌گیری‌ای نیست.</translation>
    </message>
    <message>
        <source>There is nothing for you to choose here.</source>
        <translation>اینجا چیزی برای انتخاب تو نیست.</translation>
    </message>
    <message>
        <source>When the costume contest begins, you vote on this screen.</source>
        <translation>وقتی مسابقه‌ی لباس شروع شود، روی همین صفحه رأی می‌دهی.</translation>
    </message>
    <message>
        <source>You have voted here already.</source>
        <translation>تو اینجا رأی داده‌ای.</translation>
    </message>
</context>
<context>
    <name>NobodyScene</name>
    <message>
        <source>All winners</source>
        <translation>همهٔ برندگان</translation>
    </message>
    <message>
        <source>Everybody who is in has won already or could not take it. It stays with the organizer.</source>
        <translation>همهٔ شرکت‌کنندگان یا پیش‌تر برده‌اند یا نتوانستند آن را بگیرند. نزد برگزارکننده می‌ماند.</translation>
    </message>
    <message>
        <source>Next prize</source>
        <translation>جایزهٔ بعدی</translation>
    </message>
    <message>
        <source>Nobody is left for this prize.</source>
        <translation>برای این جایزه کسی نمانده است.</translation>
    </message>
</context>
<context>
    <name>NominateName</name>
    <message>
        <source>A guest, a neighbor, the one who waters the plants: everybody counts.</source>
        <translation>مهمان، همسایه، کسی که به گل‌ها آب می‌دهد: همه به حساب می‌آیند.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>First and last name, or a group</source>
        <translation>نام و نام خانوادگی، یا یک گروه</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>What is their name?</source>
        <translation>نامش چیست؟</translation>
    </message>
</context>
<context>
    <name>NominateScreen</name>
    <message>
        <source>First: who are you?</source>
        <translation>اول: شما کی هستید؟</translation>
    </message>
    <message>
        <source>It is the card with your name and a code. The organizer sees who proposed an award, and nobody else does.</source>
        <translation>کارتی است که نام شما و یک کد دارد. فقط برگزارکننده می‌بیند چه کسی جایزه‌ای پیشنهاد کرده است.</translation>
    </message>
</context>
<context>
    <name>NominateSent</name>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>NOTED</source>
        <translation>ثبت شد</translation>
    </message>
    <message>
        <source>Propose another one</source>
        <translation>یکی دیگر پیشنهاد کنید</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>سپاس!</translation>
    </message>
    <message>
        <source>That is a lot of praise for one day.</source>
        <translation>برای یک روز ستایش زیادی است.</translation>
    </message>
    <message>
        <source>The organizer will see it. Keep it a secret until then.</source>
        <translation>برگزارکننده آن را می‌بیند. تا آن وقت رازدار باشید.</translation>
    </message>
    <message>
        <source>You have proposed five awards today. Come back tomorrow!</source>
        <translation>امروز پنج جایزه پیشنهاد کرده‌اید. فردا دوباره بیایید!</translation>
    </message>
</context>
<context>
    <name>NominateTitle</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>برای %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Other ideas</source>
        <translation>ایده‌های دیگر</translation>
    </message>
    <message>
        <source>Which award?</source>
        <translation>کدام جایزه؟</translation>
    </message>
    <message>
        <source>You choose one</source>
        <translation>شما انتخاب کنید</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>با واژه‌های خودتان</translation>
    </message>
</context>
<context>
    <name>NominateWhom</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>در فهرست نیست</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>همهٔ گروه</translation>
    </message>
    <message>
        <source>Who deserves an award?</source>
        <translation>چه کسی سزاوار جایزه است؟</translation>
    </message>
</context>
<context>
    <name>NominateWhy</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>برای %1</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>بفرستید</translation>
    </message>
    <message>
        <source>The organizer sees it first. If it becomes an award, your words may stand on the certificate.</source>
        <translation>اول برگزارکننده آن را می‌خواند. اگر جایزه شد، شاید واژه‌های شما روی گواهی‌نامه بیاید.</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>چه کرده است؟</translation>
    </message>
    <message>
        <source>Why? A few words: what they did, and what it was like.</source>
        <translation>چرا؟ در چند کلمه: چه کرد و چگونه بود.</translation>
    </message>
</context>
<context>
    <name>NominationList</name>
    <message numerus="yes">
        <source>%Ln nominations wait for you</source>
        <translation>
            <numerusform>%Ln پیشنهاد منتظر شماست</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow it, and colleagues can say on the kiosk who deserves an award. What they write waits here for your word.</source>
        <translation>اجازه بدهید تا همکاران در کیوسک بگویند چه کسی سزاوار تقدیر است. نوشته‌هایشان این‌جا منتظر نظر شما می‌ماند.</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>تقدیرها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>It was declined. Nobody is told.</source>
        <translation>رد شد. به کسی گفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>منتظر بماند</translation>
    </message>
    <message>
        <source>Nobody has proposed anything yet. What visitors write waits here for your word; nobody else sees it.</source>
        <translation>هنوز کسی پیشنهادی نداده است. آنچه می‌نویسند این‌جا منتظر نظر شما می‌ماند و کس دیگری آن را نمی‌بیند.</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>پیشنهادها</translation>
    </message>
    <message>
        <source>Visitors may propose an award</source>
        <translation>همه می‌توانند تقدیری پیشنهاد کنند</translation>
    </message>
</context>
<context>
    <name>NominationPage</name>
    <message>
        <source>Decide later</source>
        <translation>بعداً تصمیم می‌گیرم</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رد کردن</translation>
    </message>
    <message>
        <source>Make it an award</source>
        <translation>تقدیرش کنید</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>دلیلی نوشته نشده است.</translation>
    </message>
    <message>
        <source>Nomination</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>Proposed by %1, %2</source>
        <translation>پیشنهاد %1، %2</translation>
    </message>
    <message>
        <source>You find the title.</source>
        <translation>عنوان با شماست.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>All right</source>
        <translation>فهمیدم</translation>
    </message>
</context>
<context>
    <name>OnAir</name>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>%Ln ثانیه مانده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningScene</name>
    <message numerus="yes">
        <source>%Ln awards</source>
        <translation>
            <numerusform>%Ln جایزه</numerusform>
        </translation>
    </message>
    <message>
        <source>Roll out the carpet</source>
        <translation>فرش را پهن کن</translation>
    </message>
    <message>
        <source>The red carpet</source>
        <translation>فرش قرمز</translation>
    </message>
</context>
<context>
    <name>OverScene</name>
    <message>
        <source>Claim slips</source>
        <translation>برگه‌های دریافت</translation>
    </message>
    <message>
        <source>It is in prints/%1</source>
        <translation>در prints/%1 است</translation>
    </message>
    <message>
        <source>Leave the stage</source>
        <translation>ترک صحنه</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <source>The paper is being drawn...</source>
        <translation>برگه آماده می‌شود...</translation>
    </message>
    <message>
        <source>The paper is ready.</source>
        <translation>کاغذ آماده است.</translation>
    </message>
    <message>
        <source>The record is written.</source>
        <translation>گزارش نوشته شد.</translation>
    </message>
    <message>
        <source>Winners&apos; sheet</source>
        <translation>فهرست برندگان</translation>
    </message>
    <message>
        <source>Write these eight down, or take a picture. Publish the draw: with that folder and the sheet of the beginning, anybody can check at home that nobody chose the winners.</source>
        <translation>این هشت نویسه را یادداشت کنید یا عکس بگیرید. قرعه‌کشی را منتشر کنید: با آن پوشه و برگهٔ آغاز، هر کس می‌تواند در خانه ببیند که هیچ‌کس برنده‌ها را انتخاب نکرده است.</translation>
    </message>
</context>
<context>
    <name>OwnTicket</name>
    <message>
        <source>Late, but granted</source>
        <translation>دیر رسید، ولی پذیرفته شد</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>پذیرفته نشد</translation>
    </message>
    <message>
        <source>The organizer decides</source>
        <translation>برگزارکننده تصمیم می‌گیرد</translation>
    </message>
</context>
<context>
    <name>PageButtons</name>
    <message>
        <source>Down</source>
        <translation>پایین</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>بالا</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%Ln mustaches</source>
        <translation>
            <numerusform>%Ln سبیل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches that nobody found</source>
        <translation>
            <numerusform>%Ln سبیل که کسی پیدا نکرده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln بلیت</numerusform>
        </translation>
    </message>
    <message>
        <source>A box stands for each letter that our fonts do not have.</source>
        <translation>به جای هر حرفی که در قلم‌های ما نیست، یک چهارخانه آمده.</translation>
    </message>
    <message>
        <source>Every mustache was found.</source>
        <translation>همهٔ سبیل‌ها پیدا شدند.</translation>
    </message>
    <message>
        <source>Find a paper mustache. They hide all over the office.</source>
        <translation>یک سبیل کاغذی پیدا کنید. در همهٔ اداره پنهان شده‌اند.</translation>
    </message>
    <message>
        <source>Get a ticket for the big draw. A golden one gives you more.</source>
        <translation>یک بلیت برای قرعه‌کشی بزرگ بگیرید. سبیل طلایی بلیت بیشتری دارد.</translation>
    </message>
    <message>
        <source>Keep this sheet: it is the only copy of these codes.</source>
        <translation>این برگه را خوب نگه دارید: این کدها فقط همین‌جا هستند.</translation>
    </message>
    <message>
        <source>No place is known</source>
        <translation>جایش معلوم نیست</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحهٔ %1 از %2</translation>
    </message>
    <message>
        <source>Scan it at the kiosk and say who you are.</source>
        <translation>جلوی کیوسک اسکنش کنید و بگویید چه کسی هستید.</translation>
    </message>
    <message>
        <source>Scan me at the kiosk.</source>
        <translation>مرا جلوی کیوسک اسکن کنید.</translation>
    </message>
    <message>
        <source>Sheet %1, page %2 of %3</source>
        <translation>برگهٔ %1، صفحهٔ %2 از %3</translation>
    </message>
    <message>
        <source>Some words did not fit on the paper, so their end was left out.</source>
        <translation>بعضی نوشته‌ها در کاغذ جا نشد و آخرشان جا ماند.</translation>
    </message>
    <message>
        <source>Still out there</source>
        <translation>هنوز پیدا نشده</translation>
    </message>
    <message>
        <source>The hunt is on!</source>
        <translation>شکار شروع شد!</translation>
    </message>
    <message>
        <source>The title did not fit on the paper, so its end was left out.</source>
        <translation>عنوان در کاغذ جا نشد و آخرش جا ماند.</translation>
    </message>
    <message numerus="yes">
        <source>Worth %Ln tickets!</source>
        <translation>
            <numerusform>%Ln بلیت می‌ارزد!</numerusform>
        </translation>
    </message>
    <message>
        <source>You found one!</source>
        <translation>پیدایم کردید!</translation>
    </message>
</context>
<context>
    <name>PaperBallot</name>
    <message numerus="yes">
        <source>%Ln papers do not count any more.</source>
        <translation>
            <numerusform>%Ln برگه دیگر شمرده نمی‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %L1 costumes fit on a paper ballot.</source>
        <translation>روی یک برگهٔ رأی حداکثر %L1 لباس جا می‌شود.</translation>
    </message>
    <message>
        <source>Choose between 1 and %L1 papers at once.</source>
        <translation>هر بار بین ۱ تا %L1 برگه انتخاب کن.</translation>
    </message>
    <message>
        <source>Compare all eleven with the paper: they look like %1.</source>
        <translation>هر یازده تا را با برگه مقایسه کن: چیزی شبیه %1 است.</translation>
    </message>
    <message>
        <source>No paper ballot of ours has this code.</source>
        <translation>هیچ‌کدام از برگه‌های رأی ما این کد را ندارد.</translation>
    </message>
    <message>
        <source>No paper of theirs is out.</source>
        <translation>برگه‌ای از او بیرون نیست.</translation>
    </message>
    <message>
        <source>None of these papers is out any more.</source>
        <translation>هیچ‌کدام از این برگه‌ها دیگر بیرون نیست.</translation>
    </message>
    <message>
        <source>Nothing was counted. Ask the organizer if you need another one.</source>
        <translation>چیزی شمرده نشد. اگر برگهٔ دیگری لازم داری از برگزارکننده بپرس.</translation>
    </message>
    <message>
        <source>One of these letters is not as on the paper.</source>
        <translation>یکی از این حروف مثل برگه نیست.</translation>
    </message>
    <message>
        <source>One vote each: nothing was counted a second time.</source>
        <translation>هر نفر یک رأی: چیزی دو بار شمرده نشد.</translation>
    </message>
    <message>
        <source>Open the vote first: then it is settled who takes part.</source>
        <translation>اول رأی‌گیری را باز کن: آن وقت معلوم است چه کسانی شرکت می‌کنند.</translation>
    </message>
    <message>
        <source>Put it aside: it is entered with the others of its contest.</source>
        <translation>کنارش بگذار: با برگه‌های مسابقهٔ خودش وارد می‌شود.</translation>
    </message>
    <message>
        <source>Something changed in the meantime. Make these papers once more.</source>
        <translation>در این میان چیزی عوض شد. این برگه‌ها را دوباره بساز.</translation>
    </message>
    <message>
        <source>That is no paper ballot.</source>
        <translation>این برگهٔ رأی نیست.</translation>
    </message>
    <message>
        <source>The code could not be read. Type the letters below it.</source>
        <translation>کد خوانده نشد. حروف زیر آن را تایپ کن.</translation>
    </message>
    <message>
        <source>There is nobody to make a paper for: all have voted.</source>
        <translation>کسی نمانده که برایش برگه بسازی: همه رأی داده‌اند.</translation>
    </message>
    <message>
        <source>There is nothing to choose on this paper.</source>
        <translation>روی این برگه چیزی برای انتخاب نیست.</translation>
    </message>
    <message>
        <source>They are printed like %1.</source>
        <translation>شبیه %1 چاپ شده‌اند.</translation>
    </message>
    <message>
        <source>This paper belongs to another contest.</source>
        <translation>این برگه برای مسابقهٔ دیگری است.</translation>
    </message>
    <message>
        <source>This paper is from another event.</source>
        <translation>این برگه از رویداد دیگری است.</translation>
    </message>
    <message>
        <source>This paper was cast already. Its code works once.</source>
        <translation>این برگه قبلاً ثبت شده است. کدش یک بار کار می‌کند.</translation>
    </message>
    <message>
        <source>This paper was replaced by another one. It does not count.</source>
        <translation>برگهٔ دیگری جای این برگه را گرفته است. این یکی شمرده نمی‌شود.</translation>
    </message>
    <message>
        <source>This vote is over. The paper comes too late.</source>
        <translation>این رأی‌گیری تمام شده است. برگه دیر رسیده.</translation>
    </message>
    <message>
        <source>This vote was called off. The paper is not needed any more.</source>
        <translation>این رأی‌گیری لغو شده است. دیگر نیازی به این برگه نیست.</translation>
    </message>
    <message>
        <source>What is marked on the paper</source>
        <translation>آنچه روی برگه علامت خورده</translation>
    </message>
    <message>
        <source>What is marked on the paper of %1</source>
        <translation>آنچه روی برگهٔ %1 علامت خورده</translation>
    </message>
    <message>
        <source>Whoever this paper is for has voted already. It does not count.</source>
        <translation>صاحب این برگه قبلاً رأی داده است. این برگه شمرده نمی‌شود.</translation>
    </message>
    <message>
        <source>Whoever this paper is for is not in the list any more.</source>
        <translation>صاحب این برگه دیگر در فهرست نیست.</translation>
    </message>
</context>
<context>
    <name>PaperBallotsScreen</name>
    <message>
        <source>A blank paper cannot know who fills it in. Hand it only to those who cannot come to this screen.</source>
        <translation>برگهٔ بی‌نام نمی‌داند چه کسی پرش می‌کند. فقط به کسانی بده که نمی‌توانند پای این صفحه بیایند.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Drawing the papers</source>
        <translation>کشیدن برگه‌ها</translation>
    </message>
    <message>
        <source>Each one gets its own code.</source>
        <translation>هر کدام کد خودش را می‌گیرد.</translation>
    </message>
    <message>
        <source>Enter a stack</source>
        <translation>وارد کردن یک دسته</translation>
    </message>
    <message>
        <source>Enter its votes</source>
        <translation>ثبت رأی آن</translation>
    </message>
    <message>
        <source>For the night shift: they mark a paper, and it is entered here by its code. The papers you make appear here.</source>
        <translation>برای شیفت شب: روی برگه علامت می‌زنند و برگه با کدش اینجا وارد می‌شود. برگه‌هایی که می‌سازی اینجا پیدا می‌شوند.</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>برای چه کسی؟</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>چند تا</translation>
    </message>
    <message>
        <source>It counts once with their vote at this screen: whichever comes first. An older paper of theirs stops working.</source>
        <translation>با رأی او پای این صفحه یک بار شمرده می‌شود: هر کدام زودتر برسد. برگهٔ قدیمی‌ترش دیگر کار نمی‌کند.</translation>
    </message>
    <message>
        <source>It is lost: call it in</source>
        <translation>گم شده: باطلش کن</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln papers</source>
        <translation>
            <numerusform>ساختن %Ln برگه</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper ballots</source>
        <translation>برگه‌های رأی</translation>
    </message>
    <message>
        <source>Papers are made and entered while the vote is open.</source>
        <translation>برگه‌ها وقتی ساخته و وارد می‌شوند که رأی‌گیری باز است.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>The papers are ready.</source>
        <translation>برگه‌ها آماده‌اند.</translation>
    </message>
    <message>
        <source>Their paper is lost: call it in</source>
        <translation>برگه گم شده: باطلش کن</translation>
    </message>
    <message>
        <source>They are saved as %1. Print them and hand them out yourself: whoever holds a paper holds a vote.</source>
        <translation>با نام %1 ذخیره شده‌اند. چاپشان کن و خودت پخش کن: هر که برگه دارد یک رأی دارد.</translation>
    </message>
    <message>
        <source>They have voted already</source>
        <translation>قبلاً رأی داده‌اند</translation>
    </message>
    <message>
        <source>Type the code of a paper</source>
        <translation>تایپ کد یک برگه</translation>
    </message>
    <message>
        <source>What is marked on them is known to nobody. Scan a paper here to call it in.</source>
        <translation>هیچ‌کس نمی‌داند روی آن‌ها چه علامت خورده. برای باطل کردن، برگه را همین‌جا اسکن کن.</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation>کدام برگه؟</translation>
    </message>
    <message>
        <source>Which team?</source>
        <translation>کدام تیم؟</translation>
    </message>
    <message>
        <source>Whoever holds a paper holds a vote: hand them out yourself.</source>
        <translation>هر که برگه دارد یک رأی دارد: خودت پخششان کن.</translation>
    </message>
</context>
<context>
    <name>PaperCode</name>
    <message>
        <source>Its letters stand below the code. Enter what is marked on it, or call it in: then nobody can use it any more.</source>
        <translation>حروفش زیر کد نوشته شده است. آنچه را رویش علامت خورده وارد کن یا باطلش کن: آن وقت دیگر کسی نمی‌تواند از آن استفاده کند.</translation>
    </message>
    <message>
        <source>The letters of the paper</source>
        <translation>حروف برگه</translation>
    </message>
</context>
<context>
    <name>PaperLost</name>
    <message>
        <source>Call them in</source>
        <translation>باطل کن</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>بگذار باشند</translation>
    </message>
    <message>
        <source>Print them again</source>
        <translation>دوباره چاپ کن</translation>
    </message>
    <message>
        <source>Printed again, each gets a new code and the old papers stop working. Called in, they stop working and nothing takes their place.</source>
        <translation>اگر دوباره چاپ شوند، هر کدام کد تازه می‌گیرد و قدیمی‌ها دیگر کار نمی‌کنند. اگر باطل شوند، دیگر کار نمی‌کنند و چیزی جایشان نمی‌آید.</translation>
    </message>
    <message>
        <source>What about those that are still out?</source>
        <translation>با آن‌هایی که هنوز بیرون‌اند چه کنیم؟</translation>
    </message>
</context>
<context>
    <name>PaperPerson</name>
    <message>
        <source>A name or a staff number</source>
        <translation>نام یا شمارهٔ پرسنلی</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>پیدا شده</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters.</source>
        <translation>کسی پیدا نشد. با حروف کمتر امتحان کن.</translation>
    </message>
    <message>
        <source>People show up here as you type.</source>
        <translation>هنگام تایپ، افراد اینجا پیدا می‌شوند.</translation>
    </message>
</context>
<context>
    <name>PaperReady</name>
    <message>
        <source>Wonderful</source>
        <translation>عالی</translation>
    </message>
</context>
<context>
    <name>PaperSheetLine</name>
    <message>
        <source>%L1 out, %L2 in the box, %L3 dead</source>
        <translation>%L1 بیرون، %L2 در صندوق، %L3 باطل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank papers</source>
        <translation>
            <numerusform>%Ln برگهٔ بی‌نام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers made out</source>
        <translation>
            <numerusform>%Ln برگهٔ با نام</numerusform>
        </translation>
    </message>
    <message>
        <source>I printed it</source>
        <translation>چاپش کردم</translation>
    </message>
    <message>
        <source>Lost?</source>
        <translation>گم شده؟</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Printed; the file is gone.</source>
        <translation>چاپ شد؛ فایل پاک شد.</translation>
    </message>
</context>
<context>
    <name>PaperStackScreen</name>
    <message numerus="yes">
        <source>%Ln papers are in the box.</source>
        <translation>
            <numerusform>%Ln برگه در صندوق است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold its code under the scanner. Then touch what is marked on it, and cast it.</source>
        <translation>کدش را زیر اسکنر بگیر. بعد آنچه رویش علامت خورده را لمس کن و آن را در صندوق بینداز.</translation>
    </message>
    <message>
        <source>In the box. Scan the next paper.</source>
        <translation>در صندوق است. برگهٔ بعدی را اسکن کن.</translation>
    </message>
    <message>
        <source>Or type the letters below it</source>
        <translation>یا حروف زیر آن را تایپ کن</translation>
    </message>
    <message>
        <source>Scan the first paper.</source>
        <translation>برگهٔ اول را اسکن کن.</translation>
    </message>
    <message>
        <source>Take this code</source>
        <translation>همین کد</translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation>این آخری بود</translation>
    </message>
</context>
<context>
    <name>PaperWhose</name>
    <message>
        <source>A team</source>
        <translation>یک تیم</translation>
    </message>
    <message>
        <source>All who have not voted</source>
        <translation>همهٔ کسانی که رأی نداده‌اند</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>یک نفر</translation>
    </message>
    <message>
        <source>Whoever holds it</source>
        <translation>هر که آن را دارد</translation>
    </message>
</context>
<context>
    <name>PassAsk</name>
    <message>
        <source>Hold your pass under the scanner.</source>
        <translation>کارتتان را زیر اسکنر بگیرید.</translation>
    </message>
    <message>
        <source>It is the card with your name and a code. No pass? The organizer gives you one, and your mustache stays free until then.</source>
        <translation>همان کارتی که نام شما و یک کد دارد. کارت ندارید؟ برگزارکننده یکی به شما می‌دهد و سبیلتان تا آن وقت آزاد می‌ماند.</translation>
    </message>
</context>
<context>
    <name>PassSheetLine</name>
    <message numerus="yes">
        <source>%Ln passes</source>
        <translation>
            <numerusform>%Ln کارت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passes with PIN</source>
        <translation>
            <numerusform>%Ln کارت با پین</numerusform>
        </translation>
    </message>
    <message>
        <source>I printed it</source>
        <translation>چاپش کردم</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Printed; the file is gone.</source>
        <translation>چاپ شد؛ پرونده پاک شده است.</translation>
    </message>
</context>
<context>
    <name>Passes</name>
    <message>
        <source>Fold up at the dots and close it: the PIN is inside.</source>
        <translation>از نقطه‌چین به بالا تا کنید و ببندید: پین درون آن است.</translation>
    </message>
    <message>
        <source>Hold me under the scanner.</source>
        <translation>مرا زیر اسکنر بگیرید.</translation>
    </message>
    <message>
        <source>Passes %1, page %2 of %3</source>
        <translation>کارت‌های %1، صفحهٔ %2 از %3</translation>
    </message>
    <message>
        <source>Whoever holds a pass is its owner: hand them out yourself.</source>
        <translation>کارت مال کسی است که در دستش باشد: خودتان پخششان کنید.</translation>
    </message>
    <message>
        <source>Your PIN. Keep it to yourself.</source>
        <translation>پین شما. پیش خودتان نگهش دارید.</translation>
    </message>
</context>
<context>
    <name>PassesScreen</name>
    <message>
        <source>A team</source>
        <translation>یک تیم</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Drawing the passes</source>
        <translation>کارت‌ها کشیده می‌شوند</translation>
    </message>
    <message>
        <source>Each one gets its own code.</source>
        <translation>هر کدام کد خودش را می‌گیرد.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>برای چه کسی</translation>
    </message>
    <message>
        <source>Hand them out closed: whoever holds a pass is its owner.</source>
        <translation>بسته پخششان کنید: کارت مال کسی است که در دستش باشد.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln passes</source>
        <translation>
            <numerusform>ساختن %Ln کارت</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to make one for</source>
        <translation>کسی لازم ندارد</translation>
    </message>
    <message>
        <source>Older passes of these people stop working, and older PINs too if there are new ones.</source>
        <translation>کارت‌های قبلی این آدم‌ها دیگر کار نمی‌کند؛ پین‌های قبلی هم، اگر پین تازه داشته باشند.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>کارت‌ها</translation>
    </message>
    <message>
        <source>Print these, cut them out, hand them out closed. They are saved in %1</source>
        <translation>چاپشان کنید، ببرید و بسته پخششان کنید. این‌جا ذخیره شده‌اند: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>The passes are ready.</source>
        <translation>کارت‌ها آماده‌اند.</translation>
    </message>
    <message>
        <source>The sheets you make appear here, ready to print. They are saved in %1</source>
        <translation>برگه‌هایی که می‌سازید این‌جا می‌آیند، آمادهٔ چاپ. جایشان: %1</translation>
    </message>
    <message>
        <source>They are saved as %1. Print them, cut them out, and hand them out closed: whoever holds a pass is its owner.</source>
        <translation>با نام %1 ذخیره شده‌اند. چاپشان کنید، ببرید و بسته پخششان کنید: کارت مال کسی است که در دستش باشد.</translation>
    </message>
    <message>
        <source>Which team?</source>
        <translation>کدام تیم؟</translation>
    </message>
    <message>
        <source>Who has none</source>
        <translation>کسانی که ندارند</translation>
    </message>
    <message>
        <source>With a PIN below a fold</source>
        <translation>با پین زیر تاخوردگی</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%Ln as before</source>
        <translation>
            <numerusform>%Ln نفر مثل قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln نفر عوض شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln نفر تازه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer in the list, now inactive</source>
        <translation>
            <numerusform>%Ln نفر دیگر در فهرست نیستند و غیرفعال شدند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people written.</source>
        <translation>
            <numerusform>%Ln نفر نوشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>A cell of this row is far too long.</source>
        <translation>یکی از خانه‌های این سطر زیادی بلند است.</translation>
    </message>
    <message>
        <source>A team needs a name.</source>
        <translation>تیم نام می‌خواهد.</translation>
    </message>
    <message>
        <source>Ask the organizer to put you in the list.</source>
        <translation>از برگزارکننده بخواهید نامتان را در فهرست بنویسد.</translation>
    </message>
    <message>
        <source>Check its name and place, then try again.</source>
        <translation>نام و جایش را ببینید، بعد دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Choose one of the teams, or none.</source>
        <translation>یکی از تیم‌ها را انتخاب کنید، یا هیچ‌کدام.</translation>
    </message>
    <message>
        <source>Columns that are not used: %1</source>
        <translation>ستون‌هایی که به کار نرفتند: %1</translation>
    </message>
    <message>
        <source>Handlebar does not speak this language yet.</source>
        <translation>هندل‌بار هنوز این زبان را بلد نیست.</translation>
    </message>
    <message>
        <source>Inside, this file is a web page. Open it in your spreadsheet program and save it as XLSX or CSV.</source>
        <translation>این فایل در اصل یک صفحهٔ وب است. آن را در برنامهٔ صفحه‌گسترده باز کنید و به شکل ⁦XLSX⁩ یا ⁦CSV⁩ ذخیره کنید.</translation>
    </message>
    <message>
        <source>Is the stick still plugged in? Choose the file once more.</source>
        <translation>فلش هنوز وصل است؟ فایل را یک بار دیگر انتخاب کنید.</translation>
    </message>
    <message>
        <source>Many new people wait for the organizer. Ask there to be let in.</source>
        <translation>تازه‌واردهای زیادی منتظر برگزارکننده‌اند. از خودش بخواهید شما را اضافه کند.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>چیزی عوض نشد.</translation>
    </message>
    <message>
        <source>Other passes were made in the meantime. Make these once more.</source>
        <translation>در این میان کارت‌های دیگری ساخته شد. این‌ها را دوباره بسازید.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>سطر %1</translation>
    </message>
    <message>
        <source>Row %1 has the same e-mail address.</source>
        <translation>سطر %1 همین نشانی ایمیل را دارد.</translation>
    </message>
    <message>
        <source>Row %1 has the same name and team. If they are two people, give each a staff number.</source>
        <translation>سطر %1 همین نام و تیم را دارد. اگر دو نفرند، به هر کدام یک شمارهٔ پرسنلی بدهید.</translation>
    </message>
    <message>
        <source>Row %1 has the same staff number.</source>
        <translation>سطر %1 همین شمارهٔ پرسنلی را دارد.</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>سطر %1، %2</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>سطر %1، ستون ⁨%2⁩: %3</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>سطر %1: %2</translation>
    </message>
    <message>
        <source>Some cells hold formulas that were never worked out. Open the file in your spreadsheet program and save it once.</source>
        <translation>بعضی خانه‌ها فرمولی دارند که هرگز حساب نشده است. فایل را در برنامهٔ صفحه‌گسترده باز کنید و یک بار ذخیره کنید.</translation>
    </message>
    <message>
        <source>Somebody else has this staff number. Look again, or leave it empty.</source>
        <translation>این شمارهٔ پرسنلی مال کس دیگری است. دوباره نگاه کنید یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known here.</source>
        <translation>کدگذاری ⁨%1⁩ این‌جا شناخته نیست.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>فایل دیگر آن‌جا نیست.</translation>
    </message>
    <message>
        <source>The file with the people cannot be read.</source>
        <translation>فایل افراد خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>The first row must name the columns, like: Given name, Family name, Team.</source>
        <translation>سطر اول باید نام ستون‌ها باشد، مثل: نام کوچک، نام خانوادگی، تیم.</translation>
    </message>
    <message>
        <source>The letters were read as %1. If names look wrong, choose another with --encoding.</source>
        <translation>حرف‌ها با ⁨%1⁩ خوانده شد. اگر نام‌ها عجیب شده‌اند، با ⁦--encoding⁩ یکی دیگر انتخاب کنید.</translation>
    </message>
    <message>
        <source>The list has problems. Nothing was changed.</source>
        <translation>فهرست ایراد دارد. چیزی عوض نشد.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>نام جا افتاده.</translation>
    </message>
    <message>
        <source>The people changed in between. Look at the list again.</source>
        <translation>افراد در این میان عوض شدند. دوباره به فهرست نگاه کنید.</translation>
    </message>
    <message>
        <source>The quotation marks do not match. Each one needs a partner.</source>
        <translation>گیومه‌ها جفت نیستند. هر کدام یک جفت می‌خواهد.</translation>
    </message>
    <message>
        <source>The sheet %1 was read. Another is chosen with --sheet.</source>
        <translation>برگهٔ %1 خوانده شد. با ⁦--sheet⁩ برگهٔ دیگری انتخاب می‌شود.</translation>
    </message>
    <message>
        <source>There are more than %1 columns.</source>
        <translation>بیشتر از %1 ستون دارد.</translation>
    </message>
    <message>
        <source>There are more than %1 people.</source>
        <translation>بیشتر از %1 نفر دارد.</translation>
    </message>
    <message>
        <source>There is a team of this name already. You can join the two.</source>
        <translation>تیمی با این نام هست. می‌توانید این دو را یکی کنید.</translation>
    </message>
    <message>
        <source>There is no column %1 in this file.</source>
        <translation>در این فایل ستون %1 نیست.</translation>
    </message>
    <message>
        <source>There is no column with names. Add one, for example Given name or Name.</source>
        <translation>ستونی برای نام‌ها نیست. یکی اضافه کنید، مثلاً «نام کوچک» یا «نام».</translation>
    </message>
    <message>
        <source>There is no sheet %1 in this file.</source>
        <translation>در این فایل برگهٔ %1 نیست.</translation>
    </message>
    <message>
        <source>There is nobody in this file.</source>
        <translation>در این فایل کسی نیست.</translation>
    </message>
    <message>
        <source>There is nobody to make a pass for.</source>
        <translation>کسی نیست که برایش کارت بسازیم.</translation>
    </message>
    <message>
        <source>These are more than %L1 passes. Make them team by team.</source>
        <translation>این‌ها بیش از %L1 کارت‌اند. تیم‌به‌تیم بسازیدشان.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>این شبیه نشانی ایمیل نیست.</translation>
    </message>
    <message>
        <source>This file is damaged, or only a part of it is here. Save the list again, or copy it again.</source>
        <translation>این فایل خراب است یا فقط بخشی از آن این‌جاست. فهرست را دوباره ذخیره یا کپی کنید.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>این فایل خالی است.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. A list of names is much smaller.</source>
        <translation>این فایل از %1 مگابایت بزرگ‌تر است. فهرست نام‌ها خیلی کوچک‌تر است.</translation>
    </message>
    <message>
        <source>This file is not stored as %1.</source>
        <translation>این فایل با ⁨%1⁩ ذخیره نشده.</translation>
    </message>
    <message>
        <source>This file opens only with its password. Save it once without one, then choose it again.</source>
        <translation>این فایل فقط با رمزش باز می‌شود. یک بار بدون رمز ذخیره‌اش کنید و دوباره انتخابش کنید.</translation>
    </message>
    <message>
        <source>This is a PDF, made for reading. Ask for the list as a spreadsheet (XLSX or CSV).</source>
        <translation>این یک ⁦PDF⁩ است و برای خواندن ساخته شده. فهرست را به شکل صفحه‌گسترده (⁦XLSX⁩ یا ⁦CSV⁩) بخواهید.</translation>
    </message>
    <message>
        <source>This is a document, not a table. Copy the list into a spreadsheet and save that.</source>
        <translation>این یک سند است، نه جدول. فهرست را در یک صفحه‌گسترده کپی و ذخیره کنید.</translation>
    </message>
    <message>
        <source>This is a packed folder. Unpack it, then choose the list inside.</source>
        <translation>این یک پوشهٔ فشرده است. بازش کنید و فهرست درونش را انتخاب کنید.</translation>
    </message>
    <message>
        <source>This is a picture or a video. The list of people is a spreadsheet (XLSX or CSV).</source>
        <translation>این عکس یا ویدیو است. فهرست افراد یک صفحه‌گسترده (⁦XLSX⁩ یا ⁦CSV⁩) است.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file. Open it in your spreadsheet program and save it as XLSX or CSV.</source>
        <translation>این یک فایل ⁦OpenDocument⁩ است. آن را در برنامهٔ صفحه‌گسترده باز کنید و به شکل ⁦XLSX⁩ یا ⁦CSV⁩ ذخیره کنید.</translation>
    </message>
    <message>
        <source>This is an older Excel file (.xls). Open it in your spreadsheet program and save it as XLSX or CSV.</source>
        <translation>این یک فایل قدیمی اکسل (⁦.xls⁩) است. آن را در برنامهٔ صفحه‌گسترده باز کنید و به شکل ⁦XLSX⁩ یا ⁦CSV⁩ ذخیره کنید.</translation>
    </message>
    <message>
        <source>This is longer than %1 letters. Make it shorter.</source>
        <translation>این از %1 حرف بلندتر است. کوتاهش کنید.</translation>
    </message>
    <message>
        <source>This is not a text file. A list of people is saved as CSV (UTF-8).</source>
        <translation>این فایل متنی نیست. فهرست افراد به شکل ⁦CSV (UTF-8)⁩ ذخیره می‌شود.</translation>
    </message>
    <message>
        <source>This may be someone who is already here. Give the row the staff number or e-mail address we know.</source>
        <translation>شاید این همان کسی است که از قبل داریم. شمارهٔ پرسنلی یا ایمیلی را که می‌شناسیم در این سطر بنویسید.</translation>
    </message>
    <message>
        <source>This person is not in the list.</source>
        <translation>این فرد در فهرست نیست.</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns.</source>
        <translation>خانه‌های این سطر از ستون‌ها بیشتر است.</translation>
    </message>
    <message>
        <source>This spreadsheet is stored in a way we cannot read. Save it as XLSX or CSV, then choose it again.</source>
        <translation>این صفحه‌گسترده طوری ذخیره شده که نمی‌توانیم بخوانیم. به شکل ⁦XLSX⁩ یا ⁦CSV⁩ ذخیره‌اش کنید و دوباره انتخابش کنید.</translation>
    </message>
    <message>
        <source>This team is not there any more.</source>
        <translation>این تیم دیگر نیست.</translation>
    </message>
    <message>
        <source>This was a try. Nothing was changed.</source>
        <translation>این فقط امتحان بود. چیزی عوض نشد.</translation>
    </message>
    <message>
        <source>This was decided already.</source>
        <translation>دربارهٔ این پیش‌تر تصمیم گرفته شده است.</translation>
    </message>
    <message>
        <source>Two columns have this header. Keep one of them.</source>
        <translation>دو ستون همین عنوان را دارند. یکی را نگه دارید.</translation>
    </message>
    <message>
        <source>Unpacked, this file is far larger than any list. Copy the names into a new sheet and save that.</source>
        <translation>این فایل پس از باز شدن بسیار بزرگ‌تر از هر فهرستی است. نام‌ها را در برگه‌ای تازه کپی و ذخیره کنید.</translation>
    </message>
    <message>
        <source>We cannot read the letters of this file. Save it as CSV (UTF-8).</source>
        <translation>حرف‌های این فایل را نمی‌توانیم بخوانیم. به شکل ⁦CSV (UTF-8)⁩ ذخیره‌اش کنید.</translation>
    </message>
    <message>
        <source>here again</source>
        <translation>دوباره این‌جا</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>حالا %1</translation>
    </message>
    <message>
        <source>now %1, before %2</source>
        <translation>حالا %1، قبلاً %2</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>added by hand</source>
        <translation>دستی اضافه شده</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>غیرفعال</translation>
    </message>
    <message>
        <source>not on public screens</source>
        <translation>بیرون از نمایش همگانی</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>منتظر شماست</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln نفر</numerusform>
        </translation>
    </message>
    <message>
        <source>A team</source>
        <translation>یک تیم</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>افزودن یک نفر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>آوردن فهرست</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Everybody takes part. Whoever leaves stays here, so that nothing they found is lost.</source>
        <translation>همه شرکت دارند. هر کس برود این‌جا می‌ماند تا چیزی که پیدا کرده گم نشود.</translation>
    </message>
    <message>
        <source>Inactive: %L1</source>
        <translation>غیرفعال: %L1</translation>
    </message>
    <message>
        <source>Nobody found. Try other letters, or look in a team.</source>
        <translation>کسی پیدا نشد. حرف‌های دیگری بزنید، یا در یک تیم بگردید.</translation>
    </message>
    <message>
        <source>Nobody is here yet. Bring in a list, or add people one by one.</source>
        <translation>هنوز کسی این‌جا نیست. فهرستی بیاورید یا آدم‌ها را یکی‌یکی اضافه کنید.</translation>
    </message>
    <message>
        <source>Nobody waits for you. New people show up here when they add themselves.</source>
        <translation>کسی منتظر شما نیست. تازه‌واردها وقتی خودشان را اضافه کنند این‌جا پیدا می‌شوند.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>کارت‌ها</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>تیم‌ها</translation>
    </message>
    <message>
        <source>Three letters of a name, a staff number or an address</source>
        <translation>سه حرف از نام، شمارهٔ پرسنلی یا نشانی</translation>
    </message>
    <message>
        <source>Waiting: %L1</source>
        <translation>منتظر: %L1</translation>
    </message>
    <message>
        <source>Which team?</source>
        <translation>کدام تیم؟</translation>
    </message>
</context>
<context>
    <name>PersonFacts</name>
    <message numerus="yes">
        <source>%Ln tickets in the draw.</source>
        <translation>
            <numerusform>%Ln بلیت در قرعه‌کشی.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has one. A new one makes the old one useless.</source>
        <translation>یکی دارد. کارت تازه، قبلی را از کار می‌اندازد.</translation>
    </message>
    <message>
        <source>Has one. Nobody can read it, also not you.</source>
        <translation>یکی دارد. هیچ‌کس نمی‌تواند آن را بخواند، شما هم نمی‌توانید.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>پین تازه</translation>
    </message>
    <message>
        <source>New pass</source>
        <translation>کارت تازه</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>هنوز ندارد.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>پین</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>کارت</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>بلیت</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Added themselves. Until you let them in, no public screen shows this name.</source>
        <translation>خودش را اضافه کرده است. تا راهش ندهید، هیچ نمایشگر همگانی این نام را نشان نمی‌دهد.</translation>
    </message>
    <message>
        <source>As it stands in the list</source>
        <translation>آن‌طور که در فهرست می‌آید</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>بازگشت بدون ذخیره</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>نام کوچک</translation>
    </message>
    <message>
        <source>I told them</source>
        <translation>به او گفتم</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>راه ندهید</translation>
    </message>
    <message>
        <source>Keep this one out?</source>
        <translation>این نام را راه ندهیم؟</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>راه بدهید</translation>
    </message>
    <message>
        <source>May stand on public screens</source>
        <translation>می‌تواند روی نمایشگرهای همگانی بیاید</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>نمی‌دانیم</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>هنوز نه</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>یک نفر تازه</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>شمارهٔ پرسنلی</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>شرکت می‌کند</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>تیم</translation>
    </message>
    <message>
        <source>Tell it to %1 and to nobody else. It is shown this once, and the old one is gone.</source>
        <translation>آن را به %1 بگویید و به هیچ‌کس دیگر. فقط همین یک بار نشان داده می‌شود و پین قبلی از کار افتاده است.</translation>
    </message>
    <message>
        <source>The name leaves every list. Tickets that were claimed with it stay until you correct them.</source>
        <translation>این نام از همهٔ فهرست‌ها بیرون می‌رود. بلیت‌هایی که با آن گرفته شده می‌مانند تا درستشان کنید.</translation>
    </message>
    <message>
        <source>The new PIN: %1</source>
        <translation>پین تازه: %1</translation>
    </message>
    <message>
        <source>Which team?</source>
        <translation>کدام تیم؟</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Another picture</source>
        <translation>تصویر دیگر</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>انتخاب تصویر</translation>
    </message>
    <message>
        <source>The picture is gone. Choose it again.</source>
        <translation>تصویر دیگر نیست. دوباره انتخابش کنید.</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>بدون</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Is the disk full? Make room, and choose it again.</source>
        <translation>دیسک پر است؟ جا باز کن و دوباره انتخابش کن.</translation>
    </message>
    <message>
        <source>The picture could not be kept.</source>
        <translation>عکس نگه داشته نشد.</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation>عکس خوانده نشد.</translation>
    </message>
    <message>
        <source>There is nothing to see in this drawing. Save it as PNG and choose that.</source>
        <translation>در این نقاشی چیزی دیده نمی‌شود. آن را به‌صورت PNG ذخیره کن و همان را انتخاب کن.</translation>
    </message>
    <message>
        <source>This drawing declares words of its own (DOCTYPE). Save it as plain SVG, or as PNG.</source>
        <translation>این نقاشی واژه‌هایی از خودش تعریف کرده است (DOCTYPE). آن را به‌صورت SVG ساده یا PNG ذخیره کن.</translation>
    </message>
    <message>
        <source>This drawing does not say how large it is. Save it as PNG and choose that.</source>
        <translation>این نقاشی نمی‌گوید چه اندازه‌ای دارد. آن را به‌صورت PNG ذخیره کن و همان را انتخاب کن.</translation>
    </message>
    <message>
        <source>This drawing has too many parts. Save it as PNG and choose that.</source>
        <translation>این نقاشی بیش از اندازه تکه دارد. آن را به‌صورت PNG ذخیره کن و همان را انتخاب کن.</translation>
    </message>
    <message>
        <source>This drawing is damaged. Save it anew, or as PNG.</source>
        <translation>این نقاشی آسیب دیده است. آن را دوباره یا به‌صورت PNG ذخیره کن.</translation>
    </message>
    <message>
        <source>This drawing is larger than 1 MB. Save it as PNG and choose that.</source>
        <translation>این نقاشی از ۱ مگابایت بزرگ‌تر است. آن را به‌صورت PNG ذخیره کن و همان را انتخاب کن.</translation>
    </message>
    <message>
        <source>This drawing is packed (SVGZ). Save it as plain SVG, or as PNG.</source>
        <translation>این نقاشی فشرده است (SVGZ). آن را به‌صورت SVG ساده یا PNG ذخیره کن.</translation>
    </message>
    <message>
        <source>This drawing repeats itself without end. Save it as PNG and choose that.</source>
        <translation>این نقاشی بی‌پایان خودش را تکرار می‌کند. آن را به‌صورت PNG ذخیره کن و همان را انتخاب کن.</translation>
    </message>
    <message>
        <source>This drawing takes too long to draw. Save it as PNG and choose that.</source>
        <translation>کشیدن این نقاشی بیش از اندازه طول می‌کشد. آن را به‌صورت PNG ذخیره کن و همان را انتخاب کن.</translation>
    </message>
    <message>
        <source>This drawing uses “%1”, which is not drawn here. Save it as PNG and choose that.</source>
        <translation>این نقاشی از «%1» استفاده می‌کند که اینجا کشیده نمی‌شود. آن را به‌صورت PNG ذخیره کن و همان را انتخاب کن.</translation>
    </message>
    <message>
        <source>This drawing would fetch something from elsewhere. Save it as PNG and choose that.</source>
        <translation>این نقاشی می‌خواهد چیزی را از جای دیگری بیاورد. آن را به‌صورت PNG ذخیره کن و همان را انتخاب کن.</translation>
    </message>
    <message>
        <source>This file is not a picture. JPEG, PNG, WebP and SVG work.</source>
        <translation>این فایل عکس نیست. JPEG، PNG، WebP و SVG خوب است.</translation>
    </message>
    <message>
        <source>This file is too large. Save the picture smaller.</source>
        <translation>این فایل خیلی بزرگ است. عکس را کوچک‌تر ذخیره کنید.</translation>
    </message>
    <message>
        <source>This is a phone&apos;s own kind of picture. Save it as JPEG and choose that.</source>
        <translation>این قالب ویژهٔ گوشی‌هاست. عکس را با قالب JPEG ذخیره کن و همان را انتخاب کن.</translation>
    </message>
    <message>
        <source>This picture has %L1 × %L2 dots: too many. Save it smaller, at most 6,000 × 6,000.</source>
        <translation>این عکس %L1 × %L2 نقطه دارد: زیاد است. کوچک‌ترش کنید، حداکثر ۶۰۰۰ × ۶۰۰۰.</translation>
    </message>
    <message>
        <source>This picture is damaged. Choose another, or save it anew.</source>
        <translation>این عکس خراب است. یکی دیگر انتخاب کنید، یا از نو ذخیره‌اش کنید.</translation>
    </message>
    <message>
        <source>Was the stick pulled out? Plug it in, and choose it again.</source>
        <translation>حافظه را کشیده‌اند؟ وصلش کنید و دوباره انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>PieceFacts</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>به دست %1.</translation>
    </message>
    <message numerus="yes">
        <source>Golden: worth %Ln tickets.</source>
        <translation>
            <numerusform>طلایی: %Ln بلیت می‌ارزد.</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts with its new worth from now on. Print it again, so that the paper says so too.</source>
        <translation>از حالا با ارزش تازه حساب می‌شود. دوباره چاپش کنید تا کاغذ هم همین را بگوید.</translation>
    </message>
    <message>
        <source>It gets new codes. Its old paper is worth nothing from then on: take that away if you can.</source>
        <translation>کدهای تازه می‌گیرد. کاغذ قدیمی از آن پس ارزشی ندارد: اگر می‌توانید برش دارید.</translation>
    </message>
    <message>
        <source>It is hidden</source>
        <translation>پنهان شده</translation>
    </message>
    <message>
        <source>It is hidden: %1</source>
        <translation>پنهان است: %1</translation>
    </message>
    <message>
        <source>It is not hidden yet.</source>
        <translation>هنوز پنهان نشده.</translation>
    </message>
    <message>
        <source>It is out of the hunt.</source>
        <translation>بیرون از بازی است.</translation>
    </message>
    <message>
        <source>It lies elsewhere</source>
        <translation>جای دیگری است</translation>
    </message>
    <message>
        <source>It was hidden here: %1</source>
        <translation>این‌جا پنهان بود: %1</translation>
    </message>
    <message>
        <source>Its old paper may still lie here: %1</source>
        <translation>شاید کاغذ قدیمی‌اش هنوز این‌جا باشد: %1</translation>
    </message>
    <message>
        <source>Its paper may still lie here: %1</source>
        <translation>شاید کاغذش هنوز این‌جا باشد: %1</translation>
    </message>
    <message>
        <source>Its paper still tells its old worth.</source>
        <translation>کاغذش هنوز ارزش قبلی را می‌گوید.</translation>
    </message>
    <message>
        <source>Keep the paper</source>
        <translation>همین کاغذ بماند</translation>
    </message>
    <message>
        <source>Leave it in</source>
        <translation>در بازی بماند</translation>
    </message>
    <message numerus="yes">
        <source>Make it worth %Ln tickets</source>
        <translation>
            <numerusform>ارزشش %Ln بلیت شود</numerusform>
        </translation>
    </message>
    <message>
        <source>Mustaches</source>
        <translation>سبیل‌ها</translation>
    </message>
    <message>
        <source>Nobody can claim it any more, and it counts in no number. There is no way back.</source>
        <translation>دیگر کسی نمی‌تواند ثبتش کند و در هیچ عددی نمی‌آید. راه برگشتی نیست.</translation>
    </message>
    <message>
        <source>On sheet %L1.</source>
        <translation>روی برگهٔ %L1.</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>چاپ دوباره</translation>
    </message>
    <message>
        <source>Print it again?</source>
        <translation>دوباره چاپ شود؟</translation>
    </message>
    <message>
        <source>Somebody found it.</source>
        <translation>یکی پیدایش کرده.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>بیرون بردن</translation>
    </message>
    <message>
        <source>Take it out of the hunt?</source>
        <translation>از بازی بیرون برود؟</translation>
    </message>
    <message>
        <source>Worth one ticket.</source>
        <translation>یک بلیت می‌ارزد.</translation>
    </message>
</context>
<context>
    <name>PieceListScreen</name>
    <message numerus="yes">
        <source>%Ln still out there</source>
        <translation>
            <numerusform>%Ln سبیل هنوز پیدا نشده</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>پیدا شده</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>پنهان شده</translation>
    </message>
    <message>
        <source>Look for one, or scan it</source>
        <translation>یکی را بجویید، یا اسکن کنید</translation>
    </message>
    <message>
        <source>Mustaches</source>
        <translation>سبیل‌ها</translation>
    </message>
    <message>
        <source>Never found</source>
        <translation>پیدا نشده</translation>
    </message>
    <message>
        <source>None of them is like that.</source>
        <translation>هیچ‌کدام این‌طور نیست.</translation>
    </message>
    <message>
        <source>Not hidden yet</source>
        <translation>هنوز پنهان نشده</translation>
    </message>
    <message>
        <source>Number, place, helper</source>
        <translation>شماره، جا، نام</translation>
    </message>
    <message>
        <source>Out of the hunt</source>
        <translation>بیرون از بازی</translation>
    </message>
    <message>
        <source>The list to walk with</source>
        <translation>فهرست برای گشتن</translation>
    </message>
    <message>
        <source>There are no mustaches yet. Go back and make some.</source>
        <translation>هنوز سبیلی نیست. برگردید و چند تا بسازید.</translation>
    </message>
</context>
<context>
    <name>PieceScreen</name>
    <message>
        <source>Mustaches</source>
        <translation>سبیل‌ها</translation>
    </message>
    <message>
        <source>Where does %1 lie now?</source>
        <translation>%1 حالا کجاست؟</translation>
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
        <translation>همهٔ سبیل‌ها</translation>
    </message>
    <message>
        <source>All that nobody found get new codes. Their old papers are worth nothing from then on.</source>
        <translation>همهٔ آن‌هایی که کسی پیدا نکرده کد تازه می‌گیرند. کاغذهای قدیمی از آن پس ارزشی ندارند.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>چند تا</translation>
    </message>
    <message>
        <source>Keep the paper safe: nobody else has these codes.</source>
        <translation>از این کاغذ خوب نگه‌داری کنید: این کدها جای دیگری نیست.</translation>
    </message>
    <message>
        <source>Keep the papers</source>
        <translation>همین کاغذها بماند</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>بزرگ</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln golden ones</source>
        <translation>
            <numerusform>ساخت %Ln سبیل طلایی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln mustaches</source>
        <translation>
            <numerusform>ساخت %Ln سبیل</numerusform>
        </translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Mustaches</source>
        <translation>سبیل‌ها</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Print them again</source>
        <translation>چاپ دوباره</translation>
    </message>
    <message>
        <source>Print these again?</source>
        <translation>این‌ها دوباره چاپ شوند؟</translation>
    </message>
    <message>
        <source>Print these and cut them out. They are saved in %1</source>
        <translation>چاپ کنید و ببرید. این‌جا ذخیره شده‌اند: %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>کوچک</translation>
    </message>
    <message>
        <source>The sheets you make appear here, ready to print. They are saved in %1</source>
        <translation>برگه‌هایی که می‌سازید این‌جا می‌آیند، آمادهٔ چاپ. جایشان: %1</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>%Ln رقم نوشته شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>Another name</source>
        <translation>نام دیگر</translation>
    </message>
    <message>
        <source>It is me</source>
        <translation>منم</translation>
    </message>
    <message numerus="yes">
        <source>Let us wait %Ln minutes. Your pass works at once.</source>
        <translation>
            <numerusform>%Ln دقیقه صبر کنیم. کارتتان همین حالا کار می‌کند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let us wait %Ln seconds. Your pass works at once.</source>
        <translation>
            <numerusform>%Ln ثانیه صبر کنیم. کارتتان همین حالا کار می‌کند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not quite. %Ln tries left before a short wait.</source>
        <translation>
            <numerusform>این نبود. %Ln بار دیگر می‌توانید، بعد کمی صبر می‌کنیم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The four digits that came with your pass. Your pass works too.</source>
        <translation>همان چهار رقمی که با کارتتان آمد. خود کارت هم کار می‌کند.</translation>
    </message>
    <message>
        <source>You have no PIN yet. Use your pass, or ask the organizer for one.</source>
        <translation>هنوز پین ندارید. کارتتان را نشان بدهید یا از برگزارکننده پین بگیرید.</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>At least %L1 digits. It opens organizer mode on this kiosk, and nothing else.</source>
        <translation>دست‌کم %L1 رقم. فقط بخش برگزارکنندهٔ همین کیوسک را باز می‌کند.</translation>
    </message>
    <message>
        <source>Choose your PIN</source>
        <translation>پین خود را انتخاب کنید</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Only the organizers have it. Not you? Home is one touch away.</source>
        <translation>فقط برگزارکننده‌ها آن را دارند. شما نیستید؟ «خانه» همین پایین است.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>تا یک اشتباه کوچک پشت در نگهتان ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>That is not it. %Ln tries left.</source>
        <translation>
            <numerusform>این نبود. %Ln بار دیگر می‌توانید.</numerusform>
        </translation>
    </message>
    <message>
        <source>That one is easy to guess. Mix the digits a little more.</source>
        <translation>این را راحت می‌شود حدس زد. رقم‌ها را کمی بیشتر قاطی کنید.</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>همان پین، یک بار دیگر</translation>
    </message>
    <message>
        <source>Those two were different. Start again.</source>
        <translation>این دو مثل هم نبودند. از نو شروع کنید.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. The pad opens again in %Ln seconds.</source>
        <translation>
            <numerusform>زیادی امتحان شد. صفحه‌کلید تا %Ln ثانیهٔ دیگر باز می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>پین شما</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message numerus="yes">
        <source>%Ln are out of the hunt and stay as they are.</source>
        <translation>
            <numerusform>%Ln تا بیرون از بازی‌اند و همان‌طور می‌مانند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln پیدا شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden here</source>
        <translation>
            <numerusform>%Ln سبیل این‌جا پنهان است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lie here already.</source>
        <translation>
            <numerusform>%Ln تا از قبل همین‌جا هستند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them move from another place.</source>
        <translation>
            <numerusform>%Ln تا از جای دیگری می‌آیند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were found and stay as they are.</source>
        <translation>
            <numerusform>%Ln تا پیدا شده‌اند و همان‌طور می‌مانند.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new place</source>
        <translation>یک جای تازه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>بازگشت بدون ذخیره</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>زودتر</translation>
    </message>
    <message>
        <source>Floor or area, if you like</source>
        <translation>طبقه یا بخش، اگر خواستید</translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation>طبقهٔ همکف</translation>
    </message>
    <message>
        <source>Hiding</source>
        <translation>پنهان کردن</translation>
    </message>
    <message>
        <source>Its turn in the walk</source>
        <translation>نوبتش در گشت</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>بماند</translation>
    </message>
    <message>
        <source>Kitchen, fridge</source>
        <translation>آشپزخانه، یخچال</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>دیرتر</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>همین‌طور بماند</translation>
    </message>
    <message>
        <source>Name, as your helpers call it</source>
        <translation>نام، همان که همه می‌گویند</translation>
    </message>
    <message>
        <source>No mustache belongs to it. Its name is forgotten.</source>
        <translation>هیچ سبیلی مال این‌جا نیست. نامش فراموش می‌شود.</translation>
    </message>
    <message>
        <source>None of them was hidden before.</source>
        <translation>هیچ‌کدام قبلاً پنهان نبود.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>چیزی عوض نمی‌شود.</translation>
    </message>
    <message>
        <source>Numbers of mustaches that lie here now</source>
        <translation>شمارهٔ سبیل‌هایی که حالا این‌جا هستند</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln mustaches here?</source>
        <translation>
            <numerusform>%Ln سبیل این‌جا بیاید؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them here</source>
        <translation>بیایند این‌جا</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>حذف شود</translation>
    </message>
    <message>
        <source>Remove this place</source>
        <translation>حذف این جا</translation>
    </message>
    <message>
        <source>Remove this place?</source>
        <translation>این جا حذف شود؟</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
</context>
<context>
    <name>PlacePicker</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>جاها</translation>
    </message>
    <message>
        <source>There is no other place yet. Make one first.</source>
        <translation>هنوز جای دیگری نیست. اول یکی بسازید.</translation>
    </message>
</context>
<context>
    <name>PlaceScreen</name>
    <message>
        <source>Hiding</source>
        <translation>پنهان کردن</translation>
    </message>
    <message>
        <source>Where do its mustaches go?</source>
        <translation>سبیل‌هایش کجا بروند؟</translation>
    </message>
</context>
<context>
    <name>PlacesScreen</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Hiding</source>
        <translation>پنهان کردن</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>جای تازه</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>جاها</translation>
    </message>
    <message>
        <source>The places you name appear here. Begin with one: Kitchen, fridge.</source>
        <translation>جاهایی که نام می‌گذارید این‌جا می‌آیند. با یکی شروع کنید: آشپزخانه، یخچال.</translation>
    </message>
    <message>
        <source>The places, in walking order</source>
        <translation>جاها، به ترتیب راه رفتن</translation>
    </message>
</context>
<context>
    <name>PlanFacts</name>
    <message>
        <source>1,000 draws</source>
        <translation>۱۰۰۰ بار</translation>
    </message>
    <message>
        <source>Chances</source>
        <translation>بخت‌ها</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>الان: %1</translation>
    </message>
    <message>
        <source>What the room is asked</source>
        <translation>از حاضران چه می‌پرسیم</translation>
    </message>
    <message>
        <source>Who is not there</source>
        <translation>غایب‌ها</translation>
    </message>
    <message>
        <source>Who may win</source>
        <translation>چه کسی می‌تواند ببرد</translation>
    </message>
</context>
<context>
    <name>PlanPrizes</name>
    <message numerus="yes">
        <source>%Ln prizes, drawn in this order</source>
        <translation>
            <numerusform>%Ln جایزه، به همین ترتیب</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a prize</source>
        <translation>افزودن جایزه</translation>
    </message>
    <message>
        <source>Add the first prize</source>
        <translation>افزودن اولین جایزه</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>برش گردانید</translation>
    </message>
    <message>
        <source>The prize was deleted.</source>
        <translation>جایزه پاک شد.</translation>
    </message>
    <message>
        <source>What can be won?</source>
        <translation>چه می‌شود برد؟</translation>
    </message>
</context>
<context>
    <name>PodiumCurtain</name>
    <message>
        <source>%L1 of %L2 voted</source>
        <translation>%L1 نفر از %L2 نفر رأی دادند</translation>
    </message>
    <message>
        <source>First, second, third choice</source>
        <translation>انتخاب اول، دوم، سوم</translation>
    </message>
    <message>
        <source>One favorite each</source>
        <translation>هر کس یک برگزیده</translation>
    </message>
    <message>
        <source>Open the curtain</source>
        <translation>پرده را باز کن</translation>
    </message>
    <message>
        <source>Vote for all you like</source>
        <translation>هر چند تا که دوست دارید</translation>
    </message>
    <message>
        <source>Zero to five stars each</source>
        <translation>از صفر تا پنج ستاره</translation>
    </message>
    <message>
        <source>the judges count for %L1 %</source>
        <translation>سهم داوران %L1٪</translation>
    </message>
</context>
<context>
    <name>PodiumList</name>
    <message>
        <source>Certificates</source>
        <translation>لوح‌های تقدیر</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>خانه</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>صفحهٔ %L1 از %L2</translation>
    </message>
</context>
<context>
    <name>PodiumNothing</name>
    <message>
        <source>A lot decides first place.</source>
        <translation>قرعه مقام اول را تعیین می‌کند.</translation>
    </message>
    <message>
        <source>Close a vote, then show its result here: third, second, first, and the whole podium.</source>
        <translation>یک رأی‌گیری را ببندید و نتیجه‌اش را این‌جا نشان دهید: سوم، دوم، اول و همهٔ سکو.</translation>
    </message>
    <message>
        <source>Draw the lot</source>
        <translation>قرعه‌کشی</translation>
    </message>
    <message>
        <source>Everybody has stepped back.</source>
        <translation>همه کنار کشیده‌اند.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>خانه</translation>
    </message>
    <message>
        <source>No costume takes part in it any more, so there is no place to give away. Thank you to all who took part!</source>
        <translation>دیگر هیچ لباسی در این مسابقه نیست، پس مقامی هم برای دادن نیست. از همهٔ شرکت‌کننده‌ها سپاسگزاریم!</translation>
    </message>
    <message>
        <source>No vote was counted, and none ever will be. Thank you to all who sewed, glued and combed!</source>
        <translation>هیچ رأیی شمرده نشد و هرگز هم شمرده نمی‌شود. از همهٔ کسانی که دوختند، چسباندند و شانه زدند سپاسگزاریم!</translation>
    </message>
    <message>
        <source>The best are equal in everything that counts. Draw the lot on the result page, with digits called by the room; then the curtain opens.</source>
        <translation>برترین‌ها در هر چه به حساب می‌آید برابرند. در صفحهٔ نتیجه با رقم‌هایی که حاضران می‌گویند قرعه بکشید؛ بعد پرده باز می‌شود.</translation>
    </message>
    <message>
        <source>The podium waits for its first winner.</source>
        <translation>سکو منتظر نخستین برنده است.</translation>
    </message>
    <message>
        <source>This contest was called off.</source>
        <translation>این مسابقه لغو شد.</translation>
    </message>
    <message>
        <source>To its result</source>
        <translation>به نتیجهٔ آن</translation>
    </message>
    <message>
        <source>To the contests</source>
        <translation>به مسابقه‌ها</translation>
    </message>
</context>
<context>
    <name>PodiumPlace</name>
    <message numerus="yes">
        <source>%Ln share first place</source>
        <translation>
            <numerusform>مقام اول مشترک است میان %Ln لباس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share second place</source>
        <translation>
            <numerusform>مقام دوم مشترک است میان %Ln لباس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share third place</source>
        <translation>
            <numerusform>مقام سوم مشترک است میان %Ln لباس</numerusform>
        </translation>
    </message>
    <message>
        <source>First place</source>
        <translation>مقام اول</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>مقام بعدی</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>صفحهٔ %L1 از %L2</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>مقام دوم</translation>
    </message>
    <message>
        <source>The podium</source>
        <translation>سکوی قهرمانی</translation>
    </message>
    <message>
        <source>Third place</source>
        <translation>مقام سوم</translation>
    </message>
</context>
<context>
    <name>PodiumPoster</name>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>صفحهٔ %L1 از %L2</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>همهٔ فهرست</translation>
    </message>
</context>
<context>
    <name>PodiumScene</name>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
</context>
<context>
    <name>PodiumScreen</name>
    <message>
        <source>Leave</source>
        <translation>ترک</translation>
    </message>
    <message>
        <source>Leave the podium?</source>
        <translation>سکو را ترک می‌کنید؟</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ماندن</translation>
    </message>
    <message>
        <source>The show waits at this very step. The organizer&apos;s PIN leads back to it.</source>
        <translation>نمایش درست در همین گام منتظر می‌ماند. پین برگزارکننده به آن برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>PodiumSuspense</name>
    <message>
        <source>First place</source>
        <translation>مقام اول</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>مقام دوم</translation>
    </message>
    <message>
        <source>Show it now</source>
        <translation>همین حالا نشان بده</translation>
    </message>
    <message>
        <source>Third place</source>
        <translation>مقام سوم</translation>
    </message>
    <message>
        <source>goes to...</source>
        <translation>می‌رسد به...</translation>
    </message>
</context>
<context>
    <name>PremiereCard</name>
    <message numerus="yes">
        <source>It begins in %Ln seconds.</source>
        <translation>
            <numerusform>%Ln ثانیه‌ی دیگر شروع می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>It begins now.</source>
        <translation>همین حالا شروع می‌شود.</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>نخستین نمایش</translation>
    </message>
</context>
<context>
    <name>PrintFilesScreen</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Drawing “How to play”</source>
        <translation>«چطور بازی کنیم» کشیده می‌شود</translation>
    </message>
    <message>
        <source>Make “How to play”</source>
        <translation>ساختن «چطور بازی کنیم»</translation>
    </message>
    <message>
        <source>No papers yet. What you make - sheets, passes, lists, certificates - lies here. Begin with “How to play”, for the wall.</source>
        <translation>هنوز کاغذی نیست. آنچه می‌سازید - برگه، کارت، فهرست، تقدیرنامه - این‌جا می‌آید. با «چطور بازی کنیم» برای دیوار شروع کنید.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>کاغذها</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>These are the papers in %1</source>
        <translation>این‌ها کاغذهای این پوشه‌اند: %1</translation>
    </message>
    <message>
        <source>What lies in the folder</source>
        <translation>آنچه در پوشه است</translation>
    </message>
</context>
<context>
    <name>PrintOffer</name>
    <message>
        <source>Choose a printer</source>
        <translation>انتخاب چاپگر</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>تعداد نسخه</translation>
    </message>
    <message>
        <source>Do not print it</source>
        <translation>چاپ نشود</translation>
    </message>
    <message>
        <source>No printer is chosen: papers are only saved.</source>
        <translation>چاپگری انتخاب نشده: کاغذها فقط ذخیره می‌شوند.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>چاپ دوباره</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوباره امتحان کنید</translation>
    </message>
</context>
<context>
    <name>PrintPaper</name>
    <message>
        <source>Code: hold it under the scanner, the kiosk hears it.</source>
        <translation>رمز: آن را زیر اسکنر بگیر، کیوسک آن را می‌شنود.</translation>
    </message>
    <message>
        <source>Colors: none is missing, none has stripes.</source>
        <translation>رنگ‌ها: هیچ‌کدام کم نیست و هیچ‌کدام راه‌راه نیست.</translation>
    </message>
    <message>
        <source>Grays: every step differs from the one beside it.</source>
        <translation>خاکستری‌ها: هر پله با کناری‌اش فرق دارد.</translation>
    </message>
    <message>
        <source>It prints!</source>
        <translation>چاپ می‌شود!</translation>
    </message>
    <message>
        <source>Rulers: the last number you can read at each edge is the printer&apos;s margin.</source>
        <translation>خط‌کش‌ها: آخرین عددی که در هر لبه خوانده می‌شود، حاشیهٔ چاپگر است.</translation>
    </message>
</context>
<context>
    <name>PrinterAddressScreen</name>
    <message>
        <source>A printer on the network</source>
        <translation>چاپگری در شبکه</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>نشانی چاپگر</translation>
    </message>
    <message>
        <source>Asking it ...</source>
        <translation>در حال پرسیدن ...</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Its display or its manual tells the address. It looks like %1 or like %2.</source>
        <translation>صفحهٔ چاپگر یا دفترچهٔ آن نشانی را می‌گوید. چیزی مثل %1 یا %2 است.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>امتحان کنید</translation>
    </message>
    <message>
        <source>Use this printer</source>
        <translation>همین چاپگر</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>Papers are saved as files</source>
        <translation>کاغذها به شکل پرونده ذخیره می‌شوند</translation>
    </message>
    <message numerus="yes">
        <source>Visitors: %Ln left</source>
        <translation>
            <numerusform>بازدیدکننده‌ها: %Ln مانده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrinterScreen</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>دوباره ببینید</translation>
    </message>
    <message>
        <source>Looking for printers ...</source>
        <translation>در جست‌وجوی چاپگرها ...</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>چاپگرها</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>چاپ</translation>
    </message>
    <message numerus="yes">
        <source>This machine knows %Ln printers.</source>
        <translation>
            <numerusform>این دستگاه %Ln چاپگر می‌شناسد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine knows no printer yet. Plug one in, or add it in the settings of the system, and look again.</source>
        <translation>این دستگاه هنوز چاپگری نمی‌شناسد. یکی وصل کنید یا در تنظیمات سیستم اضافه‌اش کنید و دوباره نگاه کنید.</translation>
    </message>
    <message>
        <source>Which printer?</source>
        <translation>کدام چاپگر؟</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>%1 The page was not printed. Mend it and try again.</source>
        <translation>%1 صفحه چاپ نشد. درستش کنید و دوباره امتحان کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln نسخه</numerusform>
        </translation>
    </message>
    <message>
        <source>A door or a tray of the printer is open.</source>
        <translation>یک در یا سینی چاپگر باز است.</translation>
    </message>
    <message>
        <source>A printer on the network</source>
        <translation>چاپگری در شبکه</translation>
    </message>
    <message>
        <source>All the paper for today is printed. An organizer can allow more.</source>
        <translation>سهم چاپ امروز تمام شد. برگزارکننده می‌تواند بیشتر اجازه دهد.</translation>
    </message>
    <message>
        <source>An address of a printer begins with %1 here. Try it with that.</source>
        <translation>نشانی چاپگر این‌جا با %1 شروع می‌شود. با آن امتحان کنید.</translation>
    </message>
    <message>
        <source>By its address, as its display tells it.</source>
        <translation>با نشانی‌اش، که صفحهٔ خودش می‌گوید.</translation>
    </message>
    <message>
        <source>Change it: then it goes on by itself.</source>
        <translation>عوضش کنید: بعد خودش ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>Choose a printer: then it goes on by itself.</source>
        <translation>چاپگری انتخاب کنید: بعد خودش ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>Close it: then it goes on by itself.</source>
        <translation>ببندیدش: بعد خودش ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>If it is not there, try again; else take this one out.</source>
        <translation>اگر آن‌جا نیست، دوباره امتحان کنید؛ وگرنه از صف بیرونش بیاورید.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>در حال استفاده</translation>
    </message>
    <message>
        <source>Is printing</source>
        <translation>در حال چاپ</translation>
    </message>
    <message>
        <source>It answers, and it is ready.</source>
        <translation>جواب می‌دهد و آماده است.</translation>
    </message>
    <message>
        <source>It answers. %1</source>
        <translation>جواب می‌دهد. %1</translation>
    </message>
    <message>
        <source>It is printed.</source>
        <translation>چاپ شد.</translation>
    </message>
    <message>
        <source>It is printing.</source>
        <translation>در حال چاپ است.</translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation>آماده است.</translation>
    </message>
    <message>
        <source>It is saved in the folder prints.</source>
        <translation>در پوشهٔ prints ذخیره شد.</translation>
    </message>
    <message>
        <source>It may be printed already: look at the printer.</source>
        <translation>شاید چاپ شده باشد: به چاپگر نگاه کن.</translation>
    </message>
    <message>
        <source>It prints!</source>
        <translation>چاپ می‌کند!</translation>
    </message>
    <message>
        <source>It waits for the printer.</source>
        <translation>منتظر چاپگر است.</translation>
    </message>
    <message>
        <source>It was taken out. Nothing is printed.</source>
        <translation>از صف بیرون آمد. چیزی چاپ نمی‌شود.</translation>
    </message>
    <message>
        <source>Look at the printer: is it on, and does it ask for something?</source>
        <translation>به چاپگر نگاه کنید: روشن است؟ چیزی می‌خواهد؟</translation>
    </message>
    <message>
        <source>Make the paper anew, and take this one out.</source>
        <translation>کاغذ را از نو بسازید و این یکی را از صف بیرون بیاورید.</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>کمک می‌خواهد</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>بدون چاپگر</translation>
    </message>
    <message>
        <source>No printer is set up here.</source>
        <translation>اینجا چاپگری آماده نشده است.</translation>
    </message>
    <message>
        <source>Nothing answers there. Is the printer on, and is the address right?</source>
        <translation>آن‌جا چیزی جواب نمی‌دهد. چاپگر روشن است؟ نشانی درست است؟</translation>
    </message>
    <message>
        <source>Nothing has happened for a minute.</source>
        <translation>یک دقیقه است که هیچ اتفاقی نیفتاده.</translation>
    </message>
    <message>
        <source>One paper is on its way already. Wait a moment.</source>
        <translation>یک برگه در راه است. کمی صبر کن.</translation>
    </message>
    <message>
        <source>Paper is jammed in the printer.</source>
        <translation>کاغذ در چاپگر گیر کرده است.</translation>
    </message>
    <message>
        <source>Papers are only saved in the folder prints.</source>
        <translation>کاغذها فقط در پوشهٔ prints ذخیره می‌شوند.</translation>
    </message>
    <message>
        <source>Print a test page. If that comes out, try this one again.</source>
        <translation>صفحهٔ آزمایشی چاپ کنید. اگر بیرون آمد، این یکی را دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>چاپ شد</translation>
    </message>
    <message>
        <source>Put some in: then it goes on by itself.</source>
        <translation>کاغذ بگذارید: بعد خودش ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>ذخیره شد</translation>
    </message>
    <message>
        <source>Start this machine anew: then it goes on by itself.</source>
        <translation>این دستگاه را از نو روشن کنید: بعد خودش ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>Switch it on and check its cables: then it goes on by itself.</source>
        <translation>روشنش کنید و سیم‌ها را ببینید: بعد خودش ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>Take it out as the printer shows: then it goes on by itself.</source>
        <translation>همان‌طور که چاپگر نشان می‌دهد بیرونش بکشید: بعد خودش ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>بیرون از صف</translation>
    </message>
    <message>
        <source>That is no address of a printer. It looks like %1 or like %2.</source>
        <translation>این نشانی چاپگر نیست. چیزی مثل %1 یا %2 است.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>فایل خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>فایل دیگر آنجا نیست.</translation>
    </message>
    <message>
        <source>The four bars are red, gold, teal and black, without stripes.</source>
        <translation>چهار خانه قرمز، طلایی، سبزآبی و سیاه‌اند، بدون خط.</translation>
    </message>
    <message>
        <source>The page is at the printer. Fetch it at once.</source>
        <translation>صفحه پیش چاپگر است. همین حالا برش دارید.</translation>
    </message>
    <message>
        <source>The page is on its way to the printer.</source>
        <translation>صفحه به چاپگر می‌رود.</translation>
    </message>
    <message>
        <source>The print service of this machine does not answer.</source>
        <translation>سرویس چاپ این دستگاه پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>The printer answers, but this machine does not let Handlebar add it.</source>
        <translation>چاپگر جواب می‌دهد، ولی این دستگاه نمی‌گذارد Handlebar اضافه‌اش کند.</translation>
    </message>
    <message>
        <source>The printer gave it back.</source>
        <translation>چاپگر آن را پس داد.</translation>
    </message>
    <message>
        <source>The printer is off or cannot be reached.</source>
        <translation>چاپگر خاموش است یا در دسترس نیست.</translation>
    </message>
    <message>
        <source>The printer needs help.</source>
        <translation>چاپگر کمک می‌خواهد.</translation>
    </message>
    <message>
        <source>The printer needs ink or toner.</source>
        <translation>چاپگر جوهر یا تونر می‌خواهد.</translation>
    </message>
    <message>
        <source>The printer needs paper.</source>
        <translation>چاپگر کاغذ می‌خواهد.</translation>
    </message>
    <message>
        <source>The printer needs somebody.</source>
        <translation>چاپگر به کمک نیاز دارد.</translation>
    </message>
    <message>
        <source>The printer that was chosen is not there.</source>
        <translation>چاپگری که انتخاب شده آنجا نیست.</translation>
    </message>
    <message>
        <source>The red frame is there on all four sides.</source>
        <translation>قاب قرمز در هر چهار سو هست.</translation>
    </message>
    <message>
        <source>They lie in the folder prints, for any other computer.</source>
        <translation>در پوشهٔ prints هستند، برای هر رایانهٔ دیگر.</translation>
    </message>
    <message>
        <source>This paper is not there any more. Make it again.</source>
        <translation>این برگه دیگر آنجا نیست. دوباره بسازش.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>Whoever looks after this machine types: %1</source>
        <translation>کسی که مراقب این دستگاه است بنویسد: %1</translation>
    </message>
    <message>
        <source>You can read the smallest line below.</source>
        <translation>ریزترین خط پایین را می‌توانید بخوانید.</translation>
    </message>
    <message numerus="yes">
        <source>You have printed %Ln times in this visit. Leave some paper for the others.</source>
        <translation>
            <numerusform>در این بازدید %Ln بار چاپ کرده‌ای. کمی کاغذ هم برای دیگران بگذار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your paper is safe and comes out by itself later. Tell the organizer.</source>
        <translation>کاغذتان محفوظ است و بعداً خودش بیرون می‌آید. به برگزارکننده بگویید.</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>لوح‌ها</translation>
    </message>
    <message>
        <source>coloring page</source>
        <translation>برگهٔ رنگ‌آمیزی</translation>
    </message>
    <message>
        <source>draw sheet</source>
        <translation>برگهٔ قرعه‌کشی</translation>
    </message>
    <message>
        <source>list of winners</source>
        <translation>فهرست برندگان</translation>
    </message>
    <message>
        <source>list to walk with</source>
        <translation>فهرست برای گشتن</translation>
    </message>
    <message>
        <source>page for the envelope</source>
        <translation>برگهٔ پاکت</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>برگه</translation>
    </message>
    <message>
        <source>paper ballots</source>
        <translation>برگه‌های رأی</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>کارت‌ها</translation>
    </message>
    <message>
        <source>poster of the draw</source>
        <translation>پوستر قرعه‌کشی</translation>
    </message>
    <message>
        <source>poster “how it works”</source>
        <translation>پوستر «چطور کار می‌کند»</translation>
    </message>
    <message>
        <source>prize slips</source>
        <translation>برگه‌های جایزه</translation>
    </message>
    <message>
        <source>running order</source>
        <translation>ترتیب اجرا</translation>
    </message>
    <message>
        <source>sheet of mustaches</source>
        <translation>برگهٔ سبیل‌ها</translation>
    </message>
    <message>
        <source>team poster</source>
        <translation>پوستر گروه</translation>
    </message>
    <message>
        <source>test page</source>
        <translation>صفحهٔ آزمایشی</translation>
    </message>
    <message>
        <source>thank-you card</source>
        <translation>کارت تشکر</translation>
    </message>
</context>
<context>
    <name>PrintingScreen</name>
    <message>
        <source>A paper needs help.</source>
        <translation>کاغذی کمک می‌خواهد.</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>چاپگر دیگر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>انتخاب چاپگر</translation>
    </message>
    <message>
        <source>From the folder</source>
        <translation>از پوشه</translation>
    </message>
    <message>
        <source>No printer is chosen.</source>
        <translation>چاپگری انتخاب نشده است.</translation>
    </message>
    <message>
        <source>Nothing was printed yet. What you or a visitor print shows up here. Try it with a test page.</source>
        <translation>هنوز چیزی چاپ نشده است. آنچه شما یا بازدیدکننده‌ای چاپ کند این‌جا می‌آید. با صفحهٔ آزمایشی امتحان کنید.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>چاپ صفحهٔ آزمایشی</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>The printer needs help.</source>
        <translation>چاپگر کمک می‌خواهد.</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>آنچه چاپ می‌شود</translation>
    </message>
    <message>
        <source>With a printer they also come out, and you see here how it goes. Choose one below.</source>
        <translation>با چاپگر، چاپ هم می‌شوند و این‌جا می‌بینید چه می‌شود. پایین یکی انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>PrizeLine</name>
    <message>
        <source>%1 goes down</source>
        <translation>%1 برود پایین</translation>
    </message>
    <message>
        <source>%1 goes up</source>
        <translation>%1 برود بالا</translation>
    </message>
</context>
<context>
    <name>PrizePicture</name>
    <message>
        <source>Another picture</source>
        <translation>عکسی دیگر</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>انتخاب عکس</translation>
    </message>
    <message>
        <source>No picture yet. The stage shows it before the winner.</source>
        <translation>هنوز عکسی نیست. صحنه پیش از برنده نشانش می‌دهد.</translation>
    </message>
    <message>
        <source>The picture is gone. Choose it again.</source>
        <translation>عکس نیست. دوباره انتخابش کنید.</translation>
    </message>
    <message>
        <source>The picture of the prize</source>
        <translation>عکس جایزه</translation>
    </message>
    <message>
        <source>Without a picture</source>
        <translation>بدون عکس</translation>
    </message>
</context>
<context>
    <name>PrizeScene</name>
    <message numerus="yes">
        <source>%Ln people can win it</source>
        <translation>
            <numerusform>%Ln نفر می‌توانند آن را ببرند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln بلیت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln at once</source>
        <translation>
            <numerusform>هر %Ln تا با هم</numerusform>
        </translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>تعدادی دیگر</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>هر دو با هم</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>قرعه</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>قرعهٔ دوباره</translation>
    </message>
    <message>
        <source>Nobody is left who could win it.</source>
        <translation>کسی نمانده که بتواند آن را ببرد.</translation>
    </message>
    <message>
        <source>Who is missing is called when all prizes are drawn.</source>
        <translation>غایبان پس از قرعهٔ همهٔ جایزه‌ها صدا زده می‌شوند.</translation>
    </message>
    <message>
        <source>Who is not here keeps the prize.</source>
        <translation>هر که اینجا نباشد هم جایزه‌اش را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Who is not here when called does not get it. All others keep theirs.</source>
        <translation>هر که هنگام صدا زدن نباشد آن را نمی‌گیرد. بقیه جایزهٔ خود را نگه می‌دارند.</translation>
    </message>
</context>
<context>
    <name>ProgressSheet</name>
    <message>
        <source>%L1 percent</source>
        <translation>%L1 درصد</translation>
    </message>
</context>
<context>
    <name>PublishScreen</name>
    <message>
        <source>A folder with the list of tickets, the sheet and the reason why the draw was called off. There are codes in it, no names.</source>
        <translation>پوشه‌ای با فهرست بلیت‌ها، برگه و دلیل لغو قرعه‌کشی. در آن کد هست، نه نام.</translation>
    </message>
    <message>
        <source>A folder with the list of tickets, the sheet, the record, the winners and a small program that checks it all, on any computer and without this kiosk.</source>
        <translation>پوشه‌ای با فهرست بلیت‌ها، برگه، صورت‌جلسه، برندگان و برنامه‌ای کوچک که همه را بررسی می‌کند؛ روی هر رایانه و بدون این کیوسک.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Choose a stick or folder</source>
        <translation>انتخاب فلش یا پوشه</translation>
    </message>
    <message>
        <source>How to check is said in all four languages. Send the folder to everybody, or put it on the intranet.</source>
        <translation>روش بررسی به هر چهار زبان گفته شده است. پوشه را برای همه بفرستید یا روی اینترانت بگذارید.</translation>
    </message>
    <message>
        <source>It is published.</source>
        <translation>منتشر شد.</translation>
    </message>
    <message>
        <source>Its papers speak</source>
        <translation>زبان کاغذهایش</translation>
    </message>
    <message>
        <source>Leave the stick in until it is done.</source>
        <translation>تا پایان کار فلش را بیرون نکشید.</translation>
    </message>
    <message>
        <source>Publish it</source>
        <translation>انتشار قرعه‌کشی</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>The folder %1 is here: %2. A stick may be taken out now.</source>
        <translation>پوشهٔ %1 اینجاست: %2. اگر فلش است، می‌توانید بیرونش بکشید.</translation>
    </message>
    <message>
        <source>Wonderful</source>
        <translation>عالی</translation>
    </message>
    <message>
        <source>Writing the folder</source>
        <translation>پوشه نوشته می‌شود</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>Code to photograph</source>
        <translation>کد برای عکس گرفتن</translation>
    </message>
</context>
<context>
    <name>ReadyAwards</name>
    <message>
        <source>A Nose for Free Rooms</source>
        <translation>یابنده اتاق خالی</translation>
    </message>
    <message>
        <source>Any plug, any phone, any time: you have it with you.</source>
        <translation>هر سیمی، هر گوشی‌ای، هر وقتی: همراهت هست.</translation>
    </message>
    <message>
        <source>Between the second and the fifth floor you explained the world to us.</source>
        <translation>بین طبقه دوم و پنجم دنیا را برایمان توضیح دادی.</translation>
    </message>
    <message>
        <source>Bravery in the Hold Queue</source>
        <translation>قهرمان موسیقی انتظار</translation>
    </message>
    <message>
        <source>Diplomacy at the Ping-Pong Table</source>
        <translation>دیپلمات پینگ‌پنگ</translation>
    </message>
    <message>
        <source>Forty-three minutes, always the same eight bars. You are still friendly.</source>
        <translation>چهل و سه دقیقه، همیشه همان چند نُت. و تو هنوز مهربانی.</translation>
    </message>
    <message>
        <source>Guardian of the Last Biscuit</source>
        <translation>نگهبان آخرین بیسکویت</translation>
    </message>
    <message>
        <source>Idea of the Year</source>
        <translation>ایده سال</translation>
    </message>
    <message>
        <source>It jams for everybody else. For you it purrs.</source>
        <translation>برای همه کاغذ گیر می‌کند. برای تو خُرخُر می‌کند.</translation>
    </message>
    <message>
        <source>It was brown, it was dry, and then there was you.</source>
        <translation>قهوه‌ای بود، خشک بود، و بعد تو رسیدی.</translation>
    </message>
    <message>
        <source>It was gone for weeks. You had a suspicion, and you were right.</source>
        <translation>هفته‌ها گم شده بود. تو حدسی زدی و درست از آب درآمد.</translation>
    </message>
    <message>
        <source>Magic With Spreadsheets</source>
        <translation>جادوی جدول</translation>
    </message>
    <message>
        <source>Monday, seven in the morning, rain. You whistle.</source>
        <translation>شنبه، هفت صبح، باران. تو سوت می‌زنی.</translation>
    </message>
    <message>
        <source>Never on a note under the keyboard. Not once.</source>
        <translation>هرگز روی کاغذی زیر صفحه‌کلید. حتی یک بار.</translation>
    </message>
    <message>
        <source>New Start of the Year</source>
        <translation>تازه‌وارد سال</translation>
    </message>
    <message>
        <source>Nobody knows how, but you always find a free meeting room.</source>
        <translation>کسی نمی‌داند چطور، ولی همیشه اتاق خالی پیدا می‌کنی.</translation>
    </message>
    <message>
        <source>One small thought of yours saves all of us time every day.</source>
        <translation>یک فکر کوچک تو هر روز وقت همه ما را آزاد می‌کند.</translation>
    </message>
    <message>
        <source>Perfect Timing</source>
        <translation>وقت‌شناس بی‌نظیر</translation>
    </message>
    <message>
        <source>Philosophy in the Elevator</source>
        <translation>فیلسوف آسانسور</translation>
    </message>
    <message>
        <source>Poet of the Subject Line</source>
        <translation>شاعر موضوع ایمیل</translation>
    </message>
    <message>
        <source>Rescue of the Office Plant</source>
        <translation>ناجی گلدان اداره</translation>
    </message>
    <message>
        <source>Tamer of the Printer</source>
        <translation>رام‌کننده چاپگر</translation>
    </message>
    <message>
        <source>Team of the Year</source>
        <translation>تیم سال</translation>
    </message>
    <message>
        <source>The Birthday Calendar</source>
        <translation>تقویم تولدها</translation>
    </message>
    <message>
        <source>The Bridge Builder</source>
        <translation>پل‌ساز</translation>
    </message>
    <message>
        <source>The Calm in the Storm</source>
        <translation>آرامش در طوفان</translation>
    </message>
    <message>
        <source>The Case of the Lost Stapler</source>
        <translation>کارآگاه منگنه</translation>
    </message>
    <message>
        <source>The Customers’ Choice</source>
        <translation>انتخاب مشتری‌ها</translation>
    </message>
    <message>
        <source>The Desk of Legend</source>
        <translation>میز افسانه‌ای</translation>
    </message>
    <message>
        <source>The Extra Mile</source>
        <translation>یک قدم بیشتر</translation>
    </message>
    <message>
        <source>The Fastest Mute Button</source>
        <translation>سریع‌ترین دکمه بی‌صدا</translation>
    </message>
    <message>
        <source>The First Smile of the Day</source>
        <translation>اولین لبخند روز</translation>
    </message>
    <message>
        <source>The Golden Coffee Cup</source>
        <translation>فنجان طلایی</translation>
    </message>
    <message>
        <source>The Golden Headset</source>
        <translation>هدست طلایی</translation>
    </message>
    <message>
        <source>The Good Neighbor</source>
        <translation>همسایه خوب</translation>
    </message>
    <message>
        <source>The Honest Word</source>
        <translation>حرف راست</translation>
    </message>
    <message>
        <source>The Legendary Out-of-Office Reply</source>
        <translation>پیام غیبت افسانه‌ای</translation>
    </message>
    <message>
        <source>The Lunch Oracle</source>
        <translation>پیشگوی ناهار</translation>
    </message>
    <message>
        <source>The Memory of the House</source>
        <translation>حافظه خانه</translation>
    </message>
    <message>
        <source>The Mustache of Honor</source>
        <translation>سبیل افتخار</translation>
    </message>
    <message>
        <source>The Night Watch</source>
        <translation>نگهبان شب</translation>
    </message>
    <message>
        <source>The One With the Charger</source>
        <translation>شارژر همیشه حاضر</translation>
    </message>
    <message>
        <source>The Overdue Thank-You</source>
        <translation>تشکری که دیر شد</translation>
    </message>
    <message>
        <source>The Patient Teacher</source>
        <translation>معلم صبور</translation>
    </message>
    <message>
        <source>The Problem Solver</source>
        <translation>گره‌گشا</translation>
    </message>
    <message>
        <source>The Quiet Hero</source>
        <translation>قهرمان بی‌صدا</translation>
    </message>
    <message>
        <source>The Safe Pair of Hands</source>
        <translation>دست‌های مطمئن</translation>
    </message>
    <message>
        <source>The Unbreakable Good Mood</source>
        <translation>حال خوب شکست‌ناپذیر</translation>
    </message>
    <message>
        <source>The Voice of the Party</source>
        <translation>صدای جشن</translation>
    </message>
    <message>
        <source>The Well-Kept Password</source>
        <translation>رازدار رمز عبور</translation>
    </message>
    <message>
        <source>The dog barked, the parcel came, and nobody in the call ever knew.</source>
        <translation>سگ پارس کرد، بسته رسید، و در جلسه هیچ‌کس بو نبرد.</translation>
    </message>
    <message>
        <source>The lines were long and everything rang at once. You stayed kind to each caller.</source>
        <translation>صف‌ها دراز بود و همه تلفن‌ها با هم زنگ می‌زدند. با هر تماس‌گیرنده مهربان ماندی.</translation>
    </message>
    <message>
        <source>There is a desk under there, you say. We believe you.</source>
        <translation>می‌گویی آن زیر میزی هست. باور می‌کنیم.</translation>
    </message>
    <message>
        <source>Together you carried what nobody could have carried alone.</source>
        <translation>با هم باری را بردید که هیچ‌کس تنها نمی‌توانست.</translation>
    </message>
    <message>
        <source>Two departments that hardly talked now laugh together. You began it.</source>
        <translation>دو بخش که به‌زحمت با هم حرف می‌زدند حالا با هم می‌خندند. تو شروعش کردی.</translation>
    </message>
    <message>
        <source>We should have said it long ago: it would not work without you.</source>
        <translation>باید خیلی زودتر می‌گفتیم: بدون تو نمی‌شد.</translation>
    </message>
    <message>
        <source>We wrote to you twice, only to read it again.</source>
        <translation>دو بار برایت نوشتیم، فقط برای این‌که دوباره بخوانیمش.</translation>
    </message>
    <message>
        <source>Whatever is handed to you is taken care of. Everybody can build on that.</source>
        <translation>هر چه به تو بسپارند سر و سامان می‌گیرد. همه روی آن حساب می‌کنند.</translation>
    </message>
    <message>
        <source>Where others see a wall you look for the door, and find it.</source>
        <translation>جایی که دیگران دیوار می‌بینند تو دنبال در می‌گردی و پیدایش می‌کنی.</translation>
    </message>
    <message>
        <source>Where we see columns you see a story, and it even adds up.</source>
        <translation>جایی که ما ستون می‌بینیم تو داستان می‌بینی، و جمعش هم درست است.</translation>
    </message>
    <message>
        <source>While we slept, somebody answered. It was you.</source>
        <translation>وقتی ما خواب بودیم، کسی جواب می‌داد. تو بودی.</translation>
    </message>
    <message>
        <source>Whoever comes in meets you first, and the day begins well.</source>
        <translation>هر کس وارد می‌شود اول تو را می‌بیند و روزش خوب شروع می‌شود.</translation>
    </message>
    <message>
        <source>You came to us not long ago, and it is hard to remember how we did without you.</source>
        <translation>تازه آمده‌ای و از حالا یادمان نیست بدون تو چه می‌کردیم.</translation>
    </message>
    <message>
        <source>You come in with cake exactly when we need it.</source>
        <translation>درست وقتی که لازم است با کیک می‌رسی.</translation>
    </message>
    <message>
        <source>You explain it a third time as kindly as the first.</source>
        <translation>بار سوم هم به مهربانی بار اول توضیح می‌دهی.</translation>
    </message>
    <message>
        <source>You found more mustaches than we thought we had hidden.</source>
        <translation>بیش از آن‌چه گمان می‌کردیم پنهان کرده‌ایم سبیل پیدا کردی.</translation>
    </message>
    <message>
        <source>You help before anybody asks, at your desk and three desks on.</source>
        <translation>پیش از آن‌که کسی بخواهد کمک می‌کنی، سر میز خودت و سه میز آن‌طرف‌تر.</translation>
    </message>
    <message>
        <source>You know on Monday what there will be on Thursday.</source>
        <translation>شنبه می‌دانی سه‌شنبه چه غذایی هست.</translation>
    </message>
    <message>
        <source>You know where everything is, why it is so, and whom to ask.</source>
        <translation>می‌دانی هر چیز کجاست، چرا آن‌طور است و از که باید پرسید.</translation>
    </message>
    <message>
        <source>You let everybody win a little, and still lead.</source>
        <translation>می‌گذاری همه کمی ببرند و باز هم جلو هستی.</translation>
    </message>
    <message>
        <source>You listen until you have understood, and customers can hear it.</source>
        <translation>آن‌قدر گوش می‌دهی تا بفهمی، و مشتری‌ها این را می‌شنوند.</translation>
    </message>
    <message>
        <source>You made a fresh pot when you took the last cup. Each time. We checked.</source>
        <translation>هر بار که فنجان آخر را برداشتی قهوه تازه دم کردی. ما حواسمان بود.</translation>
    </message>
    <message>
        <source>You make little noise and a great difference.</source>
        <translation>سروصدایت کم است و اثرت بزرگ.</translation>
    </message>
    <message>
        <source>You never forget one, and you bring the candles.</source>
        <translation>هیچ تولدی را فراموش نمی‌کنی و شمع هم می‌آوری.</translation>
    </message>
    <message>
        <source>You sang, we cried. Both were wonderful.</source>
        <translation>تو خواندی، ما گریستیم. هر دو عالی بود.</translation>
    </message>
    <message>
        <source>You saw it, you wanted it, and you left it for a colleague.</source>
        <translation>دیدی‌اش، دلت خواست، و برای همکارت گذاشتی.</translation>
    </message>
    <message>
        <source>You say what is true, even when it is not easy, and nobody is hurt by it.</source>
        <translation>حقیقت را می‌گویی، حتی وقتی آسان نیست، و دل کسی را نمی‌شکنی.</translation>
    </message>
    <message>
        <source>You stayed with a problem until it was solved, long after others would have gone home.</source>
        <translation>تا حل شدن مشکل پایش ایستادی، خیلی بعد از وقتی که دیگران به خانه می‌رفتند.</translation>
    </message>
    <message>
        <source>Your e-mails have titles that we would like to read as books.</source>
        <translation>عنوان ایمیل‌هایت را دوست داریم به شکل کتاب بخوانیم.</translation>
    </message>
    <message>
        <source>Your name stands in more thank-you letters than any other.</source>
        <translation>نام تو بیش از هر نامی در نامه‌های تشکر آمده است.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Cannot use it</source>
        <translation>به کارش نمی‌آید</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>جواب نداد</translation>
    </message>
    <message>
        <source>Has left for today</source>
        <translation>امروز رفته است</translation>
    </message>
    <message>
        <source>Has one already</source>
        <translation>یکی دارد</translation>
    </message>
    <message>
        <source>Is on another shift</source>
        <translation>شیفت دیگری دارد</translation>
    </message>
    <message>
        <source>Leaves it to others</source>
        <translation>به دیگران می‌بخشد</translation>
    </message>
</context>
<context>
    <name>RecipientScene</name>
    <message>
        <source>Next award</source>
        <translation>جایزهٔ بعدی</translation>
    </message>
    <message>
        <source>Presented by %1</source>
        <translation>با تقدیم %1</translation>
    </message>
    <message>
        <source>Somebody who likes it quiet</source>
        <translation>کسی که آرامش را دوست دارد</translation>
    </message>
    <message>
        <source>The grand finale</source>
        <translation>پایان باشکوه</translation>
    </message>
</context>
<context>
    <name>RecordAbout</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>May we show it?</source>
        <translation>اجازه هست نشانش بدهیم؟</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>بفرستید</translation>
    </message>
    <message>
        <source>The organizer looks at it first. You can take it back: here as long as it waits, later by a word to the organizer.</source>
        <translation>اول برگزارکننده آن را می‌بیند. می‌توانید پسش بگیرید: تا وقتی منتظر است همین‌جا، و بعد از آن با گفتن به برگزارکننده.</translation>
    </message>
    <message>
        <source>Yes, show my film and my name on the screens of this office.</source>
        <translation>بله، فیلم و نام من را روی نمایشگرهای این اداره نشان بدهید.</translation>
    </message>
    <message>
        <source>Your role or team, if you like</source>
        <translation>نقش یا تیم شما، اگر دوست دارید</translation>
    </message>
    <message>
        <source>Your thanks in one line, if you like</source>
        <translation>سپاس شما در یک خط، اگر دوست دارید</translation>
    </message>
</context>
<context>
    <name>RecordDevice</name>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>همین خوب است</translation>
    </message>
</context>
<context>
    <name>RecordLook</name>
    <message>
        <source>How do you like it?</source>
        <translation>چطور شد؟</translation>
    </message>
    <message>
        <source>It is silent: there is no microphone here.</source>
        <translation>بی‌صداست: اینجا میکروفونی نیست.</translation>
    </message>
    <message>
        <source>Nothing is heard in it. If you spoke, record it anew and choose another microphone.</source>
        <translation>صدایی در آن شنیده نمی‌شود. اگر حرف زدید، میکروفون دیگری انتخاب کنید و دوباره ضبط کنید.</translation>
    </message>
    <message>
        <source>Record anew</source>
        <translation>ضبط دوباره</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>همین را می‌خواهم</translation>
    </message>
    <message>
        <source>Watch it again</source>
        <translation>دوباره ببینید</translation>
    </message>
    <message>
        <source>Your film</source>
        <translation>فیلم شما</translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message>
        <source>It is the card with your name and a code. Your name will stand below your film.</source>
        <translation>همان کارتی که نام شما و یک کد دارد. نام شما زیر فیلمتان می‌آید.</translation>
    </message>
    <message>
        <source>Who says thanks?</source>
        <translation>چه کسی سپاس می‌گوید؟</translation>
    </message>
</context>
<context>
    <name>RecordSent</name>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>ON FILM</source>
        <translation>ثبت شد</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>سپاس!</translation>
    </message>
    <message>
        <source>The organizer looks at your film. After that it plays here with all the others.</source>
        <translation>برگزارکننده فیلم شما را می‌بیند. بعد، اینجا همراه بقیه پخش می‌شود.</translation>
    </message>
</context>
<context>
    <name>RecordStage</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>دوربین</translation>
    </message>
    <message>
        <source>Here we go</source>
        <translation>شروع می‌کنیم</translation>
    </message>
    <message numerus="yes">
        <source>Look into the camera and say whom you thank, and what for. You have %Ln seconds.</source>
        <translation>
            <numerusform>به دوربین نگاه کنید و بگویید از چه کسی و برای چه سپاسگزارید. %Ln ثانیه وقت دارید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>میکروفون</translation>
    </message>
    <message>
        <source>None here: your film will be silent.</source>
        <translation>اینجا نیست: فیلم شما بی‌صدا می‌شود.</translation>
    </message>
    <message>
        <source>Nothing was kept. Plug the camera in again, or tell the organizer.</source>
        <translation>چیزی نگه داشته نشد. دوربین را دوباره وصل کنید یا به برگزارکننده بگویید.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>یک لحظه</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>That did not work, and nothing was kept. Try once more.</source>
        <translation>نشد و چیزی نگه داشته نشد. یک بار دیگر امتحان کنید.</translation>
    </message>
    <message>
        <source>That was it</source>
        <translation>همین بود</translation>
    </message>
    <message>
        <source>That was too short. Press Start and speak for a moment.</source>
        <translation>خیلی کوتاه بود. شروع را بزنید و کمی حرف بزنید.</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>دوربین پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>The camera wakes up</source>
        <translation>دوربین دارد روشن می‌شود</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was kept. Tell the organizer.</source>
        <translation>دیسک پر است و چیزی نگه داشته نشد. به برگزارکننده بگویید.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>دورش بیندازید</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوباره امتحان کنید</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>صبر کنید</translation>
    </message>
    <message>
        <source>We are listening</source>
        <translation>گوش می‌دهیم</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>آنچه دوربین می‌بیند</translation>
    </message>
    <message>
        <source>Which camera?</source>
        <translation>کدام دوربین؟</translation>
    </message>
    <message>
        <source>Which microphone?</source>
        <translation>کدام میکروفون؟</translation>
    </message>
    <message>
        <source>Your thank-you on film</source>
        <translation>سپاس شما روی فیلم</translation>
    </message>
</context>
<context>
    <name>RecordWaiting</name>
    <message>
        <source>Leave it there</source>
        <translation>بماند</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>پسش می‌گیرم</translation>
    </message>
    <message>
        <source>The organizer has not looked at it yet. Take it back, and it is gone for good; then you may record another one.</source>
        <translation>برگزارکننده هنوز آن را ندیده است. اگر پسش بگیرید، برای همیشه پاک می‌شود؛ بعد می‌توانید یکی دیگر ضبط کنید.</translation>
    </message>
    <message>
        <source>Your thank-you is waiting.</source>
        <translation>سپاس شما منتظر است.</translation>
    </message>
</context>
<context>
    <name>RedCarpetScreen</name>
    <message>
        <source>Leave</source>
        <translation>ترک</translation>
    </message>
    <message>
        <source>Leave the red carpet?</source>
        <translation>فرش قرمز را ترک می‌کنید؟</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ماندن</translation>
    </message>
    <message>
        <source>The show waits at this very step. The organizer&apos;s PIN leads back to it.</source>
        <translation>نمایش درست در همین گام منتظر می‌ماند. پین برگزارکننده به آن برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>REHEARSAL</source>
        <translation>تمرین</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>Make sure that the program&apos;s folder can be written to, then start again.</source>
        <translation>مطمئن شوید که می‌شود در پوشهٔ برنامه نوشت، بعد دوباره راهش بیندازید.</translation>
    </message>
    <message>
        <source>The screens could not be put together.</source>
        <translation>صفحه‌ها سر هم نشدند.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>%1 are equal and share their place.</source>
        <translation>%1 برابرند و جایشان یکی است.</translation>
    </message>
    <message>
        <source>%1 of %2 people voted.</source>
        <translation>%1 نفر از %2 نفر رأی دادند.</translation>
    </message>
    <message>
        <source>%1 were equal. Head to head parted them: %2</source>
        <translation>%1 برابر بودند. مقایسهٔ دو به دو جدایشان کرد: %2</translation>
    </message>
    <message>
        <source>%1 were equal. More top marks parted them: %2</source>
        <translation>%1 برابر بودند. بالاترین نمره‌ها جدایشان کرد: %2</translation>
    </message>
    <message>
        <source>%1 were equal. The higher count parted them: %2</source>
        <translation>%1 برابر بودند. شمار بیشتر جدایشان کرد: %2</translation>
    </message>
    <message>
        <source>%1 were equal. The lot parted them: %2</source>
        <translation>%1 برابر بودند. قرعه جدایشان کرد: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots were blank.</source>
        <translation>
            <numerusform>%Ln برگهٔ رأی سفید بود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prefer it</source>
        <translation>
            <numerusform>%Ln نفر این را برتر می‌دانند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln ستاره</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln رأی</numerusform>
        </translation>
    </message>
    <message>
        <source>A lot needs %1 digits.</source>
        <translation>قرعه %1 رقم می‌خواهد.</translation>
    </message>
    <message>
        <source>As many as you like</source>
        <translation>هر تعداد که بخواهید</translation>
    </message>
    <message>
        <source>Both ranks are multiplied by their weights and added. The lowest sum wins.</source>
        <translation>هر رتبه در وزنش ضرب و با دیگری جمع می‌شود. کمترین جمع برنده است.</translation>
    </message>
    <message>
        <source>Colleagues %1, judges %2, together %3</source>
        <translation>همکاران %1، داوران %2، با هم %3</translation>
    </message>
    <message>
        <source>Digits called for the lot: %1</source>
        <translation>رقم‌هایی که برای قرعه گفته شد: %1</translation>
    </message>
    <message>
        <source>Each judge&apos;s points make an order: 1 is the best, equals share the mean.</source>
        <translation>امتیازهای هر داور یک ترتیب می‌سازد: ۱ بهترین است و برابرها میانگین را شریک‌اند.</translation>
    </message>
    <message>
        <source>Each judge&apos;s ranks, without names:</source>
        <translation>رتبه‌های هر داور، بدون نام:</translation>
    </message>
    <message>
        <source>Head to head</source>
        <translation>دو به دو</translation>
    </message>
    <message>
        <source>Judges count for %1 %, colleagues for %2 %.</source>
        <translation>سهم داوران %1 ٪ و سهم همکاران %2 ٪ است.</translation>
    </message>
    <message>
        <source>Nobody knows before the vote is closed.</source>
        <translation>تا رأی‌گیری بسته نشود هیچ‌کس نمی‌داند.</translation>
    </message>
    <message>
        <source>Nobody takes part in this contest any more.</source>
        <translation>دیگر کسی در این مسابقه شرکت نمی‌کند.</translation>
    </message>
    <message>
        <source>One choice each</source>
        <translation>هر کس یک انتخاب</translation>
    </message>
    <message>
        <source>Ranks with instant run-off</source>
        <translation>رتبه‌بندی با حذف پله‌ای</translation>
    </message>
    <message>
        <source>Stars with a run-off</source>
        <translation>ستاره با دور نهایی</translation>
    </message>
    <message>
        <source>The lot was drawn already.</source>
        <translation>قرعه پیش‌تر کشیده شده است.</translation>
    </message>
    <message>
        <source>The mean over the judges makes the judges&apos; order, with five or more without the highest and the lowest for each costume.</source>
        <translation>میانگین داوران ترتیب آنان را می‌سازد؛ با پنج داور یا بیشتر، بدون بالاترین و پایین‌ترینِ هر لباس.</translation>
    </message>
    <message>
        <source>The mean over the judges makes the judges&apos; order.</source>
        <translation>میانگین داوران ترتیب آنان را می‌سازد.</translation>
    </message>
    <message>
        <source>There is nothing to draw a lot for.</source>
        <translation>چیزی برای قرعه نیست.</translation>
    </message>
    <message>
        <source>This contest was called off: nothing was counted.</source>
        <translation>این مسابقه لغو شد: چیزی شمرده نشد.</translation>
    </message>
</context>
<context>
    <name>ResultAwards</name>
    <message numerus="yes">
        <source>%Ln awards for the podium</source>
        <translation>
            <numerusform>%Ln تقدیر برای سکو</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Each on the podium has an award of this contest already.</source>
        <translation>همهٔ روی سکو تقدیر این مسابقه را دارند.</translation>
    </message>
    <message>
        <source>Make them, and the certificates</source>
        <translation>بسازید، با گواهی‌ها</translation>
    </message>
    <message>
        <source>The room has not seen the result yet. Awards are in the list of awards at once.</source>
        <translation>حاضران هنوز نتیجه را ندیده‌اند. تقدیرها بی‌درنگ در فهرست می‌آیند.</translation>
    </message>
    <message>
        <source>They have their awards</source>
        <translation>تقدیرها آماده است</translation>
    </message>
    <message>
        <source>To the certificates</source>
        <translation>به گواهی‌ها</translation>
    </message>
    <message>
        <source>What would become awards</source>
        <translation>چیزهایی که تقدیر می‌شوند</translation>
    </message>
</context>
<context>
    <name>ResultCheck</name>
    <message>
        <source>All ballots: with the kiosk&apos;s program this counts them again. ballots.csv opens in any spreadsheet, too, so you can add it up by hand.</source>
        <translation>همهٔ برگه‌ها: با برنامهٔ کیوسک این دستور دوباره می‌شمارد. ballots.csv در هر صفحه‌گسترده‌ای هم باز می‌شود، پس می‌توانی دستی جمع بزنی.</translation>
    </message>
    <message>
        <source>How to count %1 again</source>
        <translation>چگونه %1 را دوباره بشماریم</translation>
    </message>
    <message>
        <source>The list on the wall and this one are the same if this prints the fingerprint on the wall:</source>
        <translation>فهرست روی دیوار و این یکی همان است اگر این دستور اثر انگشت روی دیوار را چاپ کند:</translation>
    </message>
    <message>
        <source>There are as many ballots as people who voted. Who voted is known, what they chose is not: nothing here leads from a code to a name.</source>
        <translation>به شمار رأی‌دهندگان برگهٔ رأی هست. روشن است چه کسی رأی داد، نه این‌که به چه: هیچ چیز اینجا از کد به نام نمی‌رسد.</translation>
    </message>
    <message>
        <source>Your own ballot: look for the code that the kiosk showed you in ballots.txt. Beside it stands what you chose, by the numbers of the costumes. Nobody but you knows your code.</source>
        <translation>برگهٔ خودت: کدی را که کیوسک نشانت داد در ballots.txt پیدا کن. کنارش انتخاب تو با شمارهٔ لباس‌هاست. کد تو را فقط خودت می‌دانی.</translation>
    </message>
</context>
<context>
    <name>ResultCount</name>
    <message>
        <source>%L1 of %L2 people voted.</source>
        <translation>%L1 نفر از %L2 نفر رأی دادند.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballots were blank.</source>
        <translation>
            <numerusform>%Ln برگهٔ رأی سفید بود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
</context>
<context>
    <name>ResultLook</name>
    <message>
        <source>%L1 of %L2 people voted.</source>
        <translation>%L1 نفر از %L2 نفر رأی دادند.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Everybody knows it</source>
        <translation>همه می‌دانند</translation>
    </message>
    <message>
        <source>If somebody looks over your shoulder, wait a moment: the next page says who won.</source>
        <translation>اگر کسی از پشت سر نگاه می‌کند کمی صبر کنید: صفحهٔ بعد می‌گوید چه کسی برد.</translation>
    </message>
    <message>
        <source>It is closed, and nobody knows yet</source>
        <translation>رأی‌گیری بسته است و هنوز هیچ‌کس نمی‌داند</translation>
    </message>
    <message>
        <source>Show the result here</source>
        <translation>نمایش نتیجه همین‌جا</translation>
    </message>
    <message>
        <source>Somebody on the podium has won something else already. Look before the show.</source>
        <translation>کسی روی سکو پیش‌تر چیز دیگری برده است. پیش از نمایش نگاه کنید.</translation>
    </message>
    <message>
        <source>To the stage, without looking</source>
        <translation>به صحنه، بی‌آنکه ببینید</translation>
    </message>
</context>
<context>
    <name>ResultLot</name>
    <message>
        <source>All digits are there</source>
        <translation>همهٔ رقم‌ها آمد</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>باشد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Call a digit: %L1 of %L2</source>
        <translation>یک رقم بگویید: %L1 از %L2</translation>
    </message>
    <message>
        <source>Draw the lot</source>
        <translation>کشیدن قرعه</translation>
    </message>
    <message>
        <source>Equal so far:</source>
        <translation>تا اینجا برابر:</translation>
    </message>
    <message>
        <source>Nobody can choose it</source>
        <translation>هیچ‌کس نمی‌تواند انتخابش کند</translation>
    </message>
    <message>
        <source>Publish the list of ballots first, or hang it up: its fingerprint is on this page. Then twenty people call a digit each, 0 to 9. The order of the equals follows from the list and the digits together, and everybody can compute it again. It is drawn once.</source>
        <translation>نخست فهرست برگه‌های رأی را منتشر کنید یا به دیوار بزنید: اثر انگشتش در همین صفحه است. سپس بیست نفر هر یک رقمی از ۰ تا ۹ می‌گویند. ترتیب برابرها از فهرست و رقم‌ها با هم به دست می‌آید و همه می‌توانند دوباره حسابش کنند. تنها یک بار کشیده می‌شود.</translation>
    </message>
    <message>
        <source>The list of ballots: %1</source>
        <translation>فهرست برگه‌های رأی: %1</translation>
    </message>
    <message>
        <source>What happens here?</source>
        <translation>اینجا چه می‌شود؟</translation>
    </message>
</context>
<context>
    <name>ResultMethods</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>روش‌ها</translation>
    </message>
    <message>
        <source>The same ballots of the colleagues, counted otherwise. Only the announced method decides: with another one, people might have voted otherwise.</source>
        <translation>همان برگه‌های همکاران، با شمارشی دیگر. تنها روش اعلام‌شده تعیین می‌کند: با روشی دیگر شاید مردم جور دیگری رأی می‌دادند.</translation>
    </message>
    <message>
        <source>With other methods</source>
        <translation>با روش‌های دیگر</translation>
    </message>
</context>
<context>
    <name>ResultOff</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>لغو شد</translation>
    </message>
    <message>
        <source>Nothing was counted, and nothing ever will be. Why it was called off is in the journal.</source>
        <translation>چیزی شمرده نشد و نخواهد شد. دلیل لغو در دفتر رویدادهاست.</translation>
    </message>
</context>
<context>
    <name>ResultPaper</name>
    <message numerus="yes">
        <source>%Ln more on the next page</source>
        <translation>
            <numerusform>%Ln مورد دیگر در صفحهٔ بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>All ballots</source>
        <translation>همهٔ برگه‌های رأی</translation>
    </message>
    <message>
        <source>Find the code that the kiosk showed you: beside it stands your ballot.</source>
        <translation>کدی را که کیوسک نشانت داد پیدا کن: برگهٔ تو کنارش است.</translation>
    </message>
    <message>
        <source>Fingerprint of the list</source>
        <translation>اثر انگشت فهرست</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>نفر اول</translation>
    </message>
    <message numerus="yes">
        <source>First place, shared by %Ln</source>
        <translation>
            <numerusform>مقام اول، مشترک میان %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody voted.</source>
        <translation>هیچ‌کس رأی نداد.</translation>
    </message>
    <message>
        <source>Numbers are those of the costumes. Nobody but you knows your code.</source>
        <translation>شماره‌ها از آنِ لباس‌هاست. کد تو را فقط خودت می‌دانی.</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>سفید</translation>
    </message>
</context>
<context>
    <name>ResultPlaces</name>
    <message>
        <source>Awards</source>
        <translation>تقدیرها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Draw the lot</source>
        <translation>کشیدن قرعه</translation>
    </message>
    <message>
        <source>Every costume was withdrawn. Its ballots are kept and can be published.</source>
        <translation>همهٔ لباس‌ها کنار گذاشته شد. برگه‌های رأی می‌ماند و می‌توان منتشرشان کرد.</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>چگونه شمرده شد</translation>
    </message>
    <message>
        <source>Judges and colleagues</source>
        <translation>داوران و همکاران</translation>
    </message>
    <message>
        <source>Nobody is left to win</source>
        <translation>کسی برای بردن نماند</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>رتبه‌ها</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>بردن نتیجه</translation>
    </message>
    <message>
        <source>The first place waits for a lot</source>
        <translation>نفر اول در انتظار قرعه است</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>The show again</source>
        <translation>دوباره نمایش</translation>
    </message>
    <message>
        <source>To the stage</source>
        <translation>به صحنه</translation>
    </message>
    <message>
        <source>With other methods</source>
        <translation>با روش‌های دیگر</translation>
    </message>
</context>
<context>
    <name>ResultPublish</name>
    <message>
        <source>Choose another stick or folder. The votes are safe on the kiosk.</source>
        <translation>فلش یا پوشهٔ دیگری انتخاب کنید. رأی‌ها روی کیوسک سر جایش است.</translation>
    </message>
    <message>
        <source>Nothing can be written to this place.</source>
        <translation>این‌جا نمی‌شود چیزی نوشت.</translation>
    </message>
    <message>
        <source>Put the stick back in, or choose another place. The votes are safe on the kiosk.</source>
        <translation>فلش را دوباره بزنید، یا جای دیگری انتخاب کنید. رأی‌ها روی کیوسک سر جایش است.</translation>
    </message>
    <message>
        <source>There is not enough room in this place, so nothing was written.</source>
        <translation>این‌جا جا کافی نیست، پس چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>This place is gone, so nothing was written.</source>
        <translation>این‌جا دیگر نیست، پس چیزی نوشته نشد.</translation>
    </message>
</context>
<context>
    <name>ResultShare</name>
    <message>
        <source>%1 is here: %2. A stick may be taken out now.</source>
        <translation>%1 اینجاست: %2. اگر فلش است، می‌توانید بیرونش بکشید.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As CSV</source>
        <translation>به‌صورت CSV</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>For Excel</source>
        <translation>برای اکسل</translation>
    </message>
    <message>
        <source>It is saved as %1. One you make later takes its place.</source>
        <translation>با نام %1 ذخیره شد. اگر بعداً یکی دیگر بسازید، جای این را می‌گیرد.</translation>
    </message>
    <message>
        <source>It is written.</source>
        <translation>نوشته شد.</translation>
    </message>
    <message>
        <source>Its papers speak</source>
        <translation>زبان کاغذهایش</translation>
    </message>
    <message>
        <source>Leave the stick in until it is done.</source>
        <translation>تا پایان کار فلش را بیرون نکشید.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>List of ballots</source>
        <translation>فهرست برگه‌ها</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>یک لحظه</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <source>Published is a folder with the result, every ballot under its code, the judges&apos; ranks without their names, and how to count it all again in four languages.</source>
        <translation>پوشه‌ای منتشر می‌شود با نتیجه، هر برگهٔ رأی زیر کدش، رتبه‌های داوران بدون نام، و روش شمارش دوباره به چهار زبان.</translation>
    </message>
    <message>
        <source>Result for the wall</source>
        <translation>نتیجه برای دیوار</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>بردن نتیجه</translation>
    </message>
    <message>
        <source>The room has not seen the result yet. Whatever you take from here tells it.</source>
        <translation>حاضران هنوز نتیجه را ندیده‌اند. هر چه از اینجا ببرید آن را لو می‌دهد.</translation>
    </message>
    <message>
        <source>Wonderful</source>
        <translation>عالی</translation>
    </message>
    <message>
        <source>Your paper is ready.</source>
        <translation>کاغذ شما آماده است.</translation>
    </message>
</context>
<context>
    <name>ResultWaiting</name>
    <message>
        <source>%L1 of %L2 voted</source>
        <translation>%L1 از %L2 رأی دادند</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>داوران</translation>
    </message>
    <message>
        <source>No judges in this contest: colleagues decide alone.</source>
        <translation>این مسابقه داور ندارد: همکاران خود تصمیم می‌گیرند.</translation>
    </message>
    <message>
        <source>Who is ahead is nowhere written, not even here. It is counted when the vote is closed.</source>
        <translation>این‌که چه کسی پیش است هیچ‌جا نوشته نیست، حتی اینجا. پس از بستن رأی‌گیری شمرده می‌شود.</translation>
    </message>
</context>
<context>
    <name>ResultWeight</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Ranks of judges and colleagues</source>
        <translation>رتبه‌های داوران و همکاران</translation>
    </message>
    <message>
        <source>Would another weight change the winner?</source>
        <translation>آیا وزنی دیگر برنده را عوض می‌کرد؟</translation>
    </message>
</context>
<context>
    <name>RoundBars</name>
    <message>
        <source>Rounds of the count</source>
        <translation>دورهای شمارش</translation>
    </message>
</context>
<context>
    <name>RulesSheet</name>
    <message>
        <source>Make it in A4</source>
        <translation>در A4 بساز</translation>
    </message>
    <message>
        <source>Make it in Letter</source>
        <translation>در Letter بساز</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>الان نه</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>The rules are ready.</source>
        <translation>قاعده‌ها آماده‌اند.</translation>
    </message>
    <message>
        <source>The rules, for the wall</source>
        <translation>قاعده‌ها، برای دیوار</translation>
    </message>
    <message>
        <source>They are saved as %1 in %2. When you change the draw, make them again.</source>
        <translation>به نام %1 در %2 ذخیره شدند. اگر قرعه‌کشی را عوض کردید، دوباره بسازیدشان.</translation>
    </message>
    <message>
        <source>Who may enter, what can be won, how winners are found: a page for each language of your event. Post it before the week begins.</source>
        <translation>چه کسی شرکت می‌کند، چه می‌برند، برنده چطور پیدا می‌شود: برای هر زبان رویداد یک صفحه. پیش از شروع هفته به دیوار بزنید.</translation>
    </message>
    <message>
        <source>Writing the rules</source>
        <translation>قاعده‌ها نوشته می‌شوند</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>ببینید سر جایش باشد و اجازهٔ خواندنش را داشته باشید.</translation>
    </message>
    <message>
        <source>Copy it again, or take a new picture.</source>
        <translation>دوباره کپی‌اش کنید، یا عکس تازه‌ای بگیرید.</translation>
    </message>
    <message>
        <source>No code found.</source>
        <translation>کدی پیدا نشد.</translation>
    </message>
    <message>
        <source>Say what codes are in pictures and videos. Nothing is claimed.</source>
        <translation>می‌گوید در عکس‌ها و ویدئوها چه کدهایی هست. چیزی به نام کسی ثبت نمی‌شود.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>این فایل باز نمی‌شود.</translation>
    </message>
    <message>
        <source>This file is damaged, or only a part of it is here.</source>
        <translation>این فایل خراب است، یا فقط بخشی از آن این‌جاست.</translation>
    </message>
    <message>
        <source>This is not a picture or a video that can be read here. Use JPEG, PNG or MP4.</source>
        <translation>این عکس یا ویدئویی نیست که این‌جا خوانده شود. از JPEG، PNG یا MP4 استفاده کنید.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be read here. Save it as JPEG and try again.</source>
        <translation>این نوع عکس این‌جا خوانده نمی‌شود. به شکل JPEG ذخیره کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>This picture is too large. Use one of at most 40 megapixels.</source>
        <translation>این عکس زیادی بزرگ است. عکسی با حداکثر ۴۰ مگاپیکسل بیاورید.</translation>
    </message>
    <message>
        <source>a Wi-Fi code, not a mustache</source>
        <translation>کد وای‌فای، نه سبیل</translation>
    </message>
    <message>
        <source>a ballot of event %1</source>
        <translation>برگهٔ رأی رویداد %1</translation>
    </message>
    <message>
        <source>a certificate of event %1</source>
        <translation>لوح تقدیر رویداد %1</translation>
    </message>
    <message>
        <source>a code that makes no sense here</source>
        <translation>کدی که این‌جا معنایی ندارد</translation>
    </message>
    <message>
        <source>a code to be typed in</source>
        <translation>کدی برای وارد کردن</translation>
    </message>
    <message>
        <source>a contact, not a mustache</source>
        <translation>کارت ویزیت، نه سبیل</translation>
    </message>
    <message>
        <source>a hidden mustache of event %1</source>
        <translation>سبیل پنهان رویداد %1</translation>
    </message>
    <message>
        <source>a pass of event %1</source>
        <translation>کارت رویداد %1</translation>
    </message>
    <message>
        <source>a text, not a mustache</source>
        <translation>متن، نه سبیل</translation>
    </message>
    <message>
        <source>a web address, not a mustache</source>
        <translation>نشانی سایت، نه سبیل</translation>
    </message>
    <message>
        <source>from event %1</source>
        <translation>از رویداد %1</translation>
    </message>
</context>
<context>
    <name>SeatHead</name>
    <message>
        <source>Prize %L1 of %L2</source>
        <translation>جایزهٔ %L1 از %L2</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>And to nominate, or to print a keepsake?</source>
        <translation>و برای پیشنهاد کردن یا چاپ یادگاری؟</translation>
    </message>
    <message>
        <source>And to record a thank-you?</source>
        <translation>و برای ضبط سپاس؟</translation>
    </message>
    <message>
        <source>And to see their tickets in a prize draw?</source>
        <translation>و برای دیدن بلیت‌هایشان در قرعه‌کشی؟</translation>
    </message>
    <message>
        <source>And to vote?</source>
        <translation>و برای رأی دادن؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>بازگشت بدون ذخیره</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>از همان اول</translation>
    </message>
    <message>
        <source>How do visitors say who they are?</source>
        <translation>بازدیدکننده‌ها چطور بگویند که هستند؟</translation>
    </message>
    <message>
        <source>It stays open</source>
        <translation>باز می‌ماند</translation>
    </message>
    <message>
        <source>Keep late finds for me to decide</source>
        <translation>دیررسیده‌ها بماند تا خودم تصمیم بگیرم</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>بلند</translation>
    </message>
    <message>
        <source>Name and PIN</source>
        <translation>نام و پین</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation>هنوز معلوم نیست</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>Papers speak</source>
        <translation>زبان کاغذها</translation>
    </message>
    <message>
        <source>Pick their name</source>
        <translation>انتخاب نام</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>آرام</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Scan their pass</source>
        <translation>نشان‌دادن کارت</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>The hunt closes</source>
        <translation>پایان شکار</translation>
    </message>
    <message>
        <source>The hunt opens</source>
        <translation>شروع شکار</translation>
    </message>
    <message>
        <source>The kiosk greets in</source>
        <translation>زبان کیوسک</translation>
    </message>
    <message>
        <source>The prize draw</source>
        <translation>قرعه‌کشی</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Videos while nobody is here</source>
        <translation>ویدیوها وقتی کسی اینجا نیست</translation>
    </message>
    <message>
        <source>Visitors may record a thank-you, if there is a camera</source>
        <translation>اگر دوربینی باشد، بازدیدکنندگان می‌توانند سپاسی ضبط کنند</translation>
    </message>
    <message>
        <source>Who is not in the list may add themselves</source>
        <translation>هر کس در فهرست نیست بتواند خودش را اضافه کند</translation>
    </message>
    <message>
        <source>Without sound</source>
        <translation>بی‌صدا</translation>
    </message>
</context>
<context>
    <name>SheetFacts</name>
    <message numerus="yes">
        <source>%Ln colleagues say a digit each.</source>
        <translation>
            <numerusform>%Ln همکار هر کدام یک رقم می‌گویند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln نفر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln throws of a die with six sides.</source>
        <translation>
            <numerusform>%Ln بار انداختن تاس شش‌وجهی.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln throws of a die with ten sides.</source>
        <translation>
            <numerusform>%Ln بار انداختن تاس ده‌وجهی.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln بلیت</numerusform>
        </translation>
    </message>
    <message>
        <source>A public number that nobody here can choose.</source>
        <translation>یک عدد همگانی که هیچ‌کس این‌جا نمی‌تواند انتخابش کند.</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>بسته شد: %1</translation>
    </message>
    <message>
        <source>Draw number %L1, after the one that left %2.</source>
        <translation>قرعه‌کشی شمارهٔ %L1، پس از آن که %2 را به جا گذاشت.</translation>
    </message>
    <message>
        <source>Draw number %L1.</source>
        <translation>قرعه‌کشی شمارهٔ %L1.</translation>
    </message>
    <message>
        <source>Fingerprint of the list</source>
        <translation>اثر انگشت فهرست</translation>
    </message>
    <message>
        <source>Fingerprint of the secret</source>
        <translation>اثر انگشت راز</translation>
    </message>
    <message>
        <source>Somebody calls out a word.</source>
        <translation>کسی کلمه‌ای می‌گوید.</translation>
    </message>
    <message>
        <source>Ticket log: line %L1, seal %2.</source>
        <translation>دفتر بلیت‌ها: خط %L1، مُهر %2.</translation>
    </message>
    <message>
        <source>What comes now</source>
        <translation>حالا چه می‌شود</translation>
    </message>
</context>
<context>
    <name>SheetLine</name>
    <message numerus="yes">
        <source>%Ln mustaches.</source>
        <translation>
            <numerusform>%Ln سبیل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches. Printed; the file is gone.</source>
        <translation>
            <numerusform>%Ln سبیل. چاپ شد؛ فایل پاک شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>I printed it</source>
        <translation>چاپش کردم</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>With new codes</source>
        <translation>با کدهای تازه</translation>
    </message>
</context>
<context>
    <name>SheetMaking</name>
    <message>
        <source>Drawing your mustaches</source>
        <translation>سبیل‌هایتان کشیده می‌شوند</translation>
    </message>
    <message>
        <source>Each one gets its own code.</source>
        <translation>هر کدام کد خودش را می‌گیرد.</translation>
    </message>
    <message>
        <source>It is saved as %1. Print it, cut it out, hide them all. Keep it safe: nobody else has these codes.</source>
        <translation>با نام %1 ذخیره شد. چاپ کنید، ببرید، همه را پنهان کنید. خوب نگهش دارید: این کدها را کس دیگری ندارد.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Your sheet is ready.</source>
        <translation>برگه‌تان آماده است.</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>Break the draw off</source>
        <translation>ناتمام گذاشتن قرعه‌کشی</translation>
    </message>
    <message>
        <source>Choose a stick</source>
        <translation>انتخاب فلش</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Has everybody who wanted it a photo?</source>
        <translation>هر کس می‌خواست عکس گرفت؟</translation>
    </message>
    <message>
        <source>If this kiosk breaks, the page in the envelope saves the draw. It goes onto a stick. Print it where nobody looks, seal it, give it to a witness, and empty the stick.</source>
        <translation>اگر کیوسک خراب شود، برگهٔ داخل پاکت قرعه‌کشی را نجات می‌دهد. روی فلش نوشته می‌شود. جایی که کسی نمی‌بیند چاپش کنید، مهر کنید، به یک شاهد بدهید و فلش را خالی کنید.</translation>
    </message>
    <message>
        <source>If this kiosk breaks, the page in the envelope saves the draw. Stand at the printer, let nobody read it, seal it, and give it to a witness.</source>
        <translation>اگر این کیوسک خراب شود، صفحهٔ داخل پاکت قرعه‌کشی را نجات می‌دهد. کنار چاپگر بایستید، نگذارید کسی بخواندش، مهرش کنید و به یک شاهد بدهید.</translation>
    </message>
    <message>
        <source>It is in the folder prints: %1</source>
        <translation>در پوشهٔ prints است: %1</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>هنوز نه</translation>
    </message>
    <message>
        <source>Papers and more</source>
        <translation>برگه‌ها و بیشتر</translation>
    </message>
    <message>
        <source>Photograph this!</source>
        <translation>از این عکس بگیرید!</translation>
    </message>
    <message>
        <source>Print it now</source>
        <translation>همین حالا چاپ شود</translation>
    </message>
    <message>
        <source>The paper is drawn</source>
        <translation>برگه کشیده می‌شود</translation>
    </message>
    <message>
        <source>The secret for a sealed envelope</source>
        <translation>راز برای یک پاکت مهرشده</translation>
    </message>
    <message>
        <source>The secret&apos;s page is on %1. Nothing of it stays here.</source>
        <translation>برگهٔ راز روی %1 است. چیزی از آن این‌جا نمی‌ماند.</translation>
    </message>
    <message>
        <source>The secret, for a witness</source>
        <translation>راز، برای یک شاهد</translation>
    </message>
    <message>
        <source>The sheet is ready.</source>
        <translation>برگه آماده است.</translation>
    </message>
    <message>
        <source>Then nobody can change the list in secret. After this the room is asked, and the sheet is gone from the screen.</source>
        <translation>آن وقت کسی نمی‌تواند پنهانی فهرست را عوض کند. بعد از این از حاضران پرسیده می‌شود و برگه دیگر روی صفحه نیست.</translation>
    </message>
    <message>
        <source>This sheet as a PDF</source>
        <translation>این برگه به صورت PDF</translation>
    </message>
    <message>
        <source>Was I in?</source>
        <translation>من هم بودم؟</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Start the kiosk from a desktop, or take a tour with ./run tour DIR.</source>
        <translation>کیوسک را از یک دسکتاپ راه بیندازید، یا با ⁦./run tour DIR⁩ گشتی بزنید.</translation>
    </message>
    <message>
        <source>There is no screen here.</source>
        <translation>این‌جا صفحه‌نمایشی نیست.</translation>
    </message>
</context>
<context>
    <name>ShiftEditor</name>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Give them to</source>
        <translation>بدهید به</translation>
    </message>
    <message>
        <source>It ends when it begins. Move one of them, or choose all day.</source>
        <translation>پایان و شروعش یکی است. یکی را جابه‌جا کنید یا تمام روز را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Nobody is in a team of this name now. Does it have another name? Give these hours to it, or remove them.</source>
        <translation>حالا کسی در تیمی با این نام نیست. نامش عوض شده؟ این ساعت‌ها را به همان تیم بدهید یا برشان دارید.</translation>
    </message>
    <message>
        <source>Past midnight, into the morning after.</source>
        <translation>از نیمه‌شب می‌گذرد و تا صبح روز بعد می‌رسد.</translation>
    </message>
    <message>
        <source>The people of this team claim in these hours only, so that every shift finds as much.</source>
        <translation>این تیم فقط در این ساعت‌ها ثبت می‌کند تا هر شیفت به یک اندازه پیدا کند.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
</context>
<context>
    <name>Shifts</name>
    <message>
        <source>All day</source>
        <translation>تمام روز</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>از %1 تا %2</translation>
    </message>
    <message>
        <source>From %1 to %2 in the morning after</source>
        <translation>از %1 تا %2 صبح روز بعد</translation>
    </message>
    <message>
        <source>No such team now</source>
        <translation>دیگر چنین تیمی نیست</translation>
    </message>
</context>
<context>
    <name>ShiftsScreen</name>
    <message>
        <source>All day</source>
        <translation>تمام روز</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>این ساعت‌ها را بردارید</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Shift hours</source>
        <translation>ساعت شیفت‌ها</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>تیم‌ها</translation>
    </message>
    <message>
        <source>Teams come with the list of people. As soon as there is one, its hours stand here.</source>
        <translation>تیم‌ها با فهرست افراد می‌آیند. همین که تیمی باشد، ساعت‌هایش این‌جا دیده می‌شود.</translation>
    </message>
    <message>
        <source>Touch a team to give it hours of its own. All the others claim all day.</source>
        <translation>روی یک تیم بزنید تا ساعت خودش را بگیرد. بقیه تمام روز ثبت می‌کنند.</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message>
        <source>Is the disk full? Make room, and make it again. The draw itself is safe.</source>
        <translation>آیا دیسک پر است؟ جا باز کنید و دوباره بسازید. خود قرعه‌کشی امن است.</translation>
    </message>
    <message>
        <source>The paper could not be kept.</source>
        <translation>برگه ذخیره نشد.</translation>
    </message>
</context>
<context>
    <name>ShowStep</name>
    <message>
        <source>Back to the stage</source>
        <translation>بازگشت به صحنه</translation>
    </message>
</context>
<context>
    <name>ShowYourPass</name>
    <message>
        <source>Hold your pass under the scanner.</source>
        <translation>کارتتان را زیر اسکنر بگیرید.</translation>
    </message>
</context>
<context>
    <name>SignaturePage</name>
    <message>
        <source>A name, as it stands below the line</source>
        <translation>نامی که زیر خط می‌آید</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>با چه سمتی؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>بازگشت بدون ذخیره</translation>
    </message>
    <message>
        <source>Head of Service, your colleagues ...</source>
        <translation>سرپرست خدمات، همکاران شما ...</translation>
    </message>
    <message>
        <source>How certificates look</source>
        <translation>شکل لوح‌ها</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>The first signature</source>
        <translation>امضای اول</translation>
    </message>
    <message>
        <source>The second signature</source>
        <translation>امضای دوم</translation>
    </message>
    <message>
        <source>The signature</source>
        <translation>امضا</translation>
    </message>
    <message>
        <source>The signature as a picture. Without one there is a line to sign on.</source>
        <translation>امضا به شکل تصویر. بدون آن، خطی برای امضا می‌آید.</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>چه کسی امضا می‌کند؟</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>بدون آن</translation>
    </message>
</context>
<context>
    <name>StandingLine</name>
    <message>
        <source>%1: place %L2 of %L3</source>
        <translation>%1: رتبهٔ %L2 از %L3</translation>
    </message>
</context>
<context>
    <name>StarRow</name>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln ستاره</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: %1</source>
        <translation>کمتر: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>بیشتر: %1</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>I am here</source>
        <translation>این‌جا هستم</translation>
    </message>
    <message>
        <source>Still there?</source>
        <translation>هنوز این‌جایید؟</translation>
    </message>
    <message numerus="yes">
        <source>This screen clears itself in %Ln seconds.</source>
        <translation>
            <numerusform>این صفحه تا %Ln ثانیهٔ دیگر پاک می‌شود.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>A newer Handlebar made this event. Update this one to open it.</source>
        <translation>این رویداد را هندل‌بار تازه‌تری ساخته. برای باز کردنش، این یکی را به‌روز کنید.</translation>
    </message>
    <message>
        <source>A picture or video of this event is damaged on the disk.</source>
        <translation>یکی از عکس‌ها یا ویدئوهای این رویداد روی دیسک خراب شده.</translation>
    </message>
    <message>
        <source>An older Handlebar made this event. Open it once in the kiosk.</source>
        <translation>این رویداد را هندل‌بار قدیمی‌تری ساخته. یک بار در کیوسک بازش کنید.</translation>
    </message>
    <message>
        <source>Another program is using the event&apos;s file.</source>
        <translation>برنامهٔ دیگری دارد از فایل رویداد استفاده می‌کند.</translation>
    </message>
    <message>
        <source>Another program left half-made changes beside the event. Restore a backup.</source>
        <translation>برنامهٔ دیگری تغییرهای نیمه‌کاره‌ای کنار رویداد جا گذاشته. یک پشتیبان را برگردانید.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>پوشهٔ دیگری انتخاب کنید، یا اجازهٔ نوشتن در آن را بگیرید.</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>آن برنامه را ببندید، بعد دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Make some room on the disk, then try again.</source>
        <translation>کمی جا روی دیسک باز کنید، بعد دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1.</source>
        <translation>در پوشهٔ ⁨%1⁩ نمی‌شود چیزی نوشت.</translation>
    </message>
    <message>
        <source>Restore the newest backup into a new folder.</source>
        <translation>تازه‌ترین پشتیبان را در پوشه‌ای تازه برگردانید.</translation>
    </message>
    <message>
        <source>See whether the disk is full, then make the sheet again.</source>
        <translation>ببینید دیسک پر نباشد، بعد برگه را دوباره بسازید.</translation>
    </message>
    <message>
        <source>Take it out of the event, then make the backup.</source>
        <translation>آن را از رویداد بیرون بیاورید، بعد پشتیبان بگیرید.</translation>
    </message>
    <message>
        <source>Tell the organizer. As soon as there is room, it goes on.</source>
        <translation>به برگزارکننده خبر بدهید. همین که جا باز شود، ادامه می‌دهیم.</translation>
    </message>
    <message>
        <source>The backup did not come out right, so it was not kept.</source>
        <translation>پشتیبان درست از آب درنیامد، برای همین نگهش نداشتیم.</translation>
    </message>
    <message>
        <source>The disk did not answer.</source>
        <translation>دیسک جواب نداد.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved.</source>
        <translation>دیسک پر است، برای همین ذخیره نشد.</translation>
    </message>
    <message>
        <source>The disk of the kiosk is full.</source>
        <translation>دیسک کیوسک پر شده.</translation>
    </message>
    <message>
        <source>The event&apos;s file is damaged.</source>
        <translation>فایل رویداد خراب شده.</translation>
    </message>
    <message>
        <source>The event&apos;s file is empty. Restore a backup into a new folder.</source>
        <translation>فایل رویداد خالی است. یک پشتیبان را در پوشه‌ای تازه برگردانید.</translation>
    </message>
    <message>
        <source>The file found here is not a Handlebar event, or it is damaged.</source>
        <translation>فایلی که این‌جاست رویداد هندل‌بار نیست، یا خراب شده.</translation>
    </message>
    <message>
        <source>The sheet could not be written.</source>
        <translation>برگه ذخیره نشد.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation>فایل ⁨%1⁩ از قبل هست. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>فایلی با این نام از قبل هست. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is an event here already.</source>
        <translation>این‌جا از قبل رویدادی هست.</translation>
    </message>
    <message>
        <source>There is no event here.</source>
        <translation>این‌جا رویدادی نیست.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>پوشهٔ ⁨%1⁩ وجود ندارد.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>این پشتیبان خراب است.</translation>
    </message>
    <message>
        <source>This disk can be read but not written.</source>
        <translation>این دیسک خوانده می‌شود، ولی رویش نمی‌شود نوشت.</translation>
    </message>
    <message>
        <source>This file is not a backup of a Handlebar event.</source>
        <translation>این فایل پشتیبان رویداد هندل‌بار نیست.</translation>
    </message>
    <message>
        <source>Try once more. If it fails again, use another disk.</source>
        <translation>یک بار دیگر امتحان کنید. اگر باز نشد، دیسک دیگری بیاورید.</translation>
    </message>
    <message>
        <source>Unlock it, or copy the event to another disk.</source>
        <translation>قفلش را باز کنید، یا رویداد را روی دیسک دیگری کپی کنید.</translation>
    </message>
    <message>
        <source>Use an older backup, or the one at the second place.</source>
        <translation>از یک پشتیبان قدیمی‌تر استفاده کنید، یا از پشتیبان جای دوم.</translation>
    </message>
    <message>
        <source>Wait a moment and try again. If it goes on, check the disk.</source>
        <translation>کمی صبر کنید و دوباره امتحان کنید. اگر باز هم همین بود، دیسک را ببینید.</translation>
    </message>
</context>
<context>
    <name>StruckFind</name>
    <message>
        <source>A name or a staff number</source>
        <translation>نام یا شمارهٔ کارمندی</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters.</source>
        <translation>کسی پیدا نشد. حرف‌های کمتری بنویسید.</translation>
    </message>
    <message>
        <source>People show up here as you type.</source>
        <translation>هر چه می‌نویسید، نام‌ها این‌جا می‌آیند.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>چه کسی؟</translation>
    </message>
    <message>
        <source>Who may not win</source>
        <translation>چه کسی نمی‌تواند ببرد</translation>
    </message>
</context>
<context>
    <name>StruckList</name>
    <message>
        <source>%1 may win again.</source>
        <translation>%1 دوباره می‌تواند ببرد.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>افزودن کسی</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Everybody may win. Add who runs the draw or gave a prize: that looks better, and nobody has to wonder.</source>
        <translation>همه می‌توانند ببرند. هر که قرعه‌کشی را اداره می‌کند یا جایزه داده را اضافه کنید: این‌طور کسی شک نمی‌کند.</translation>
    </message>
    <message>
        <source>Prize draws</source>
        <translation>قرعه‌کشی‌ها</translation>
    </message>
    <message>
        <source>Their tickets stay on the list and are passed over. Code and reason are published with each draw, so that everybody can check.</source>
        <translation>بلیت‌هایشان در فهرست می‌ماند و از رویشان می‌گذریم. کد و دلیل با هر قرعه‌کشی منتشر می‌شود تا همه بتوانند ببینند.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>Who may not win</source>
        <translation>چه کسی نمی‌تواند ببرد</translation>
    </message>
</context>
<context>
    <name>StruckNames</name>
    <message>
        <source>said no, thank you</source>
        <translation>گفت نه، ممنون</translation>
    </message>
    <message>
        <source>was not here</source>
        <translation>اینجا نبود</translation>
    </message>
</context>
<context>
    <name>StruckReason</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>In your own words, or touch one below</source>
        <translation>با زبان خودتان، یا یکی از پایین را لمس کنید</translation>
    </message>
    <message>
        <source>May not win</source>
        <translation>نمی‌تواند ببرد</translation>
    </message>
    <message>
        <source>May win again</source>
        <translation>دوباره می‌تواند ببرد</translation>
    </message>
    <message>
        <source>Published: %1 and the reason. No name, but colleagues may know whose code it is.</source>
        <translation>منتشر می‌شود: %1 و دلیل. نامی نمی‌آید، ولی شاید همکارها بدانند کد مال کیست.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>کسی دیگر</translation>
    </message>
    <message>
        <source>Who may not win</source>
        <translation>چه کسی نمی‌تواند ببرد</translation>
    </message>
    <message>
        <source>Why? Everybody reads it.</source>
        <translation>چرا؟ همه می‌خوانند.</translation>
    </message>
</context>
<context>
    <name>SuspenseScene</name>
    <message>
        <source>And the winner is...</source>
        <translation>و برنده کسی نیست جز...</translation>
    </message>
    <message>
        <source>And the winners are...</source>
        <translation>و برندگان...</translation>
    </message>
    <message>
        <source>Show it now</source>
        <translation>همین حالا نشان بده</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Ballots are read from files that end in %1.</source>
        <translation>رأی‌ها از فایل‌هایی با پسوند %1 خوانده می‌شوند.</translation>
    </message>
    <message>
        <source>Check its name and place, then try again.</source>
        <translation>نام و جای آن را بررسی کن و دوباره امتحان کن.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read as a ballot.</source>
        <translation>خط %1 به‌عنوان برگهٔ رأی خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Line %1 gives more than %2 stars.</source>
        <translation>خط %1 بیش از %2 ستاره می‌دهد.</translation>
    </message>
    <message>
        <source>Some candidates have stars in this file, others have none.</source>
        <translation>در این فایل برخی نامزدها ستاره دارند و برخی ندارند.</translation>
    </message>
    <message>
        <source>There are %1 candidates. At most %2 can be counted.</source>
        <translation>%1 نامزد هست. حداکثر %2 نامزد شمرده می‌شود.</translation>
    </message>
    <message>
        <source>There is no ballot in this file.</source>
        <translation>در این فایل برگهٔ رأیی نیست.</translation>
    </message>
    <message>
        <source>There is no contest %1 here, only: %2</source>
        <translation>اینجا مسابقهٔ %1 نیست، فقط: %2</translation>
    </message>
    <message>
        <source>These ballots rank. STAR needs stars from 0 to 5 for each candidate.</source>
        <translation>این رأی‌ها رتبه‌بندی‌اند. STAR برای هر نامزد ۰ تا ۵ ستاره می‌خواهد.</translation>
    </message>
    <message>
        <source>This file is too large to be read at once.</source>
        <translation>این فایل برای یک‌جا خواندن بیش از حد بزرگ است.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>دو ستون یک نام دارند.</translation>
    </message>
</context>
<context>
    <name>TeamList</name>
    <message numerus="yes">
        <source>%Ln inactive</source>
        <translation>
            <numerusform>%Ln غیرفعال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln نفر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamsScreen</name>
    <message numerus="yes">
        <source>%Ln people are in it. They keep their tickets whatever the team is called.</source>
        <translation>
            <numerusform>%Ln نفر در آن هستند. نام تیم هر چه باشد، بلیت‌هایشان می‌ماند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln teams</source>
        <translation>
            <numerusform>%Ln تیم</numerusform>
        </translation>
    </message>
    <message>
        <source>All of %1 will be in %2. Nothing tells them apart afterwards.</source>
        <translation>همهٔ %1 به %2 می‌روند. بعد از آن نمی‌شود از هم جدایشان کرد.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Join it with another team</source>
        <translation>یکی‌کردن با تیمی دیگر</translation>
    </message>
    <message>
        <source>Join the two teams?</source>
        <translation>این دو تیم یکی شوند؟</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>یکی کنید</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>هر دو بمانند</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>نام تیم</translation>
    </message>
    <message>
        <source>No teams yet. They come with your list, or with the first person you put into one.</source>
        <translation>هنوز تیمی نیست. با فهرستتان می‌آیند، یا با اولین کسی که در تیمی بگذارید.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>ذخیرهٔ نام</translation>
    </message>
    <message>
        <source>Show its people</source>
        <translation>دیدن آدم‌هایش</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>تیم‌ها</translation>
    </message>
    <message>
        <source>Which team do they join?</source>
        <translation>به کدام تیم می‌روند؟</translation>
    </message>
</context>
<context>
    <name>ThanksLine</name>
    <message>
        <source>Record a thank-you</source>
        <translation>سپاسی ضبط کنید</translation>
    </message>
    <message>
        <source>Say thanks with a card</source>
        <translation>با یک کارت سپاس بگویید</translation>
    </message>
    <message>
        <source>Say thanks: a card, a film</source>
        <translation>سپاس بگویید: کارت، فیلم</translation>
    </message>
    <message>
        <source>Say thanks: an award, a card</source>
        <translation>سپاس بگویید: جایزه، کارت</translation>
    </message>
    <message>
        <source>Say thanks: an award, a card, a film</source>
        <translation>سپاس بگویید: جایزه، کارت، فیلم</translation>
    </message>
    <message>
        <source>Say thanks: an award, a film</source>
        <translation>سپاس بگویید: جایزه، فیلم</translation>
    </message>
    <message>
        <source>Who deserves an award?</source>
        <translation>چه کسی سزاوار جایزه است؟</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>A page to color</source>
        <translation>برگه‌ای برای رنگ‌آمیزی</translation>
    </message>
    <message>
        <source>A thank-you card</source>
        <translation>کارت سپاس</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Choose, write, print</source>
        <translation>انتخاب، نوشتن، چاپ</translation>
    </message>
    <message>
        <source>Printed here, colored by you</source>
        <translation>چاپ از ما، رنگ از شما</translation>
    </message>
    <message>
        <source>Propose an award</source>
        <translation>جایزه‌ای پیشنهاد کنید</translation>
    </message>
    <message>
        <source>Record it here, in a minute</source>
        <translation>همین‌جا، در یک دقیقه ضبطش کنید</translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation>سپاس بگویید</translation>
    </message>
    <message>
        <source>Thanks on film</source>
        <translation>سپاس روی فیلم</translation>
    </message>
    <message>
        <source>Who deserves one?</source>
        <translation>چه کسی سزاوارش است؟</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Bravo!</source>
        <translation>آفرین!</translation>
    </message>
    <message>
        <source>Bravo, %1!</source>
        <translation>آفرین، %1!</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>I have another</source>
        <translation>یکی دیگر دارم</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>شما نیستید؟</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>Golden!</source>
        <translation>طلایی!</translation>
    </message>
    <message>
        <source>Raffle ticket</source>
        <translation>بلیت قرعه‌کشی</translation>
    </message>
    <message>
        <source>Raffle ticket for %1</source>
        <translation>بلیت قرعه‌کشی برای %1</translation>
    </message>
    <message>
        <source>The draw: %1</source>
        <translation>قرعه‌کشی: %1</translation>
    </message>
</context>
<context>
    <name>TitleScene</name>
    <message>
        <source>And it goes to...</source>
        <translation>و می‌رسد به...</translation>
    </message>
    <message>
        <source>Award %L1 of %L2</source>
        <translation>جایزهٔ %L1 از %L2</translation>
    </message>
    <message>
        <source>Presented by %1</source>
        <translation>با تقدیم %1</translation>
    </message>
    <message>
        <source>Show who it is</source>
        <translation>نشان بده کیست</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A day off</source>
        <translation>یک روز مرخصی</translation>
    </message>
    <message>
        <source>Best decorated desk</source>
        <translation>زیباترین میز</translation>
    </message>
    <message>
        <source>Coffee for a week</source>
        <translation>یک هفته قهوه</translation>
    </message>
    <message>
        <source>Customer Service Week</source>
        <translation>هفتهٔ خدمات مشتریان</translation>
    </message>
    <message>
        <source>Dinner for two</source>
        <translation>شام دونفره</translation>
    </message>
    <message>
        <source>Friday&apos;s big draw</source>
        <translation>قرعه‌کشی بزرگ جمعه</translation>
    </message>
    <message>
        <source>The fire alarm rang.</source>
        <translation>آژیر آتش به صدا درآمد.</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Everything you have is safe. Go home and try it once more.</source>
        <translation>هرچه دارید سر جایش است. به «خانه» برگردید و یک بار دیگر امتحان کنید.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>خانه</translation>
    </message>
    <message>
        <source>That went a little crooked.</source>
        <translation>کمی کج شد.</translation>
    </message>
</context>
<context>
    <name>Twice</name>
    <message>
        <source>%1 has an award already: “%2”.</source>
        <translation>%1 پیش‌تر تقدیری دارد: «%2».</translation>
    </message>
    <message>
        <source>%1 is first in “%2”, too.</source>
        <translation>%1 در «%2» هم اول است.</translation>
    </message>
    <message>
        <source>%1 won a prize in a draw.</source>
        <translation>%1 در قرعه‌کشی جایزه برده است.</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>مقام دوم</translation>
    </message>
    <message>
        <source>third place</source>
        <translation>مقام سوم</translation>
    </message>
</context>
<context>
    <name>TypeScreen</name>
    <message numerus="yes">
        <source>%Ln letters are still missing. Look at the paper again.</source>
        <translation>
            <numerusform>هنوز %Ln حرف کم است. دوباره به کاغذ نگاه کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>It is printed under the mustache, like %1.</source>
        <translation>زیر سبیل چاپ شده، مثل %1</translation>
    </message>
    <message>
        <source>No code has a %1. Look again: is it another letter?</source>
        <translation>هیچ کدی %1 ندارد. دوباره نگاه کنید: حرف دیگری نیست؟</translation>
    </message>
    <message>
        <source>One letter is off. Compare them with the paper, one by one.</source>
        <translation>یک حرف درست نیست. یکی‌یکی با کاغذ مقایسه کنید.</translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln letters too many. Look at the paper again.</source>
        <translation>
            <numerusform>%Ln حرف زیادی است. دوباره به کاغذ نگاه کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is printed under the mustache.</source>
        <translation>کد زیر سبیل چاپ شده.</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>وارد کردن کد</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message>
        <source>Undo</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>Undo %L1</source>
        <translation>پس گرفتن %L1</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Check its name and place, then try again.</source>
        <translation>نام و جایش را ببینید، بعد دوباره امتحان کنید.</translation>
    </message>
</context>
<context>
    <name>VideoAnswer</name>
    <message>
        <source>Convert</source>
        <translation>تبدیل</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>کیست؟</translation>
    </message>
</context>
<context>
    <name>VideoCaptionsScreen</name>
    <message>
        <source>Captions</source>
        <translation>زیرنویس</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Visitors see them in their language; where there are none in it, in another one. A file to fill in opens in any text editor.</source>
        <translation>هر کس زیرنویس را به زبان خودش می‌بیند؛ اگر نباشد، به زبانی دیگر. فایل خام در هر ویرایشگر متنی باز می‌شود.</translation>
    </message>
</context>
<context>
    <name>VideoDesk</name>
    <message>
        <source>%1 got another place.</source>
        <translation>جای %1 عوض شد.</translation>
    </message>
    <message>
        <source>%1 is on %2. Write over the dots, then choose it here.</source>
        <translation>%1 در %2 است. به‌جای نقطه‌ها بنویسید و بعد همین‌جا انتخابش کنید.</translation>
    </message>
    <message>
        <source>%1 joined the playlist.</source>
        <translation>%1 به فهرست پخش پیوست.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 اضافه شد.</translation>
    </message>
    <message>
        <source>%1 was converted.</source>
        <translation>%1 تبدیل شد.</translation>
    </message>
    <message>
        <source>%1 was switched off.</source>
        <translation>%1 خاموش شد.</translation>
    </message>
    <message>
        <source>%1 was switched on.</source>
        <translation>%1 روشن شد.</translation>
    </message>
    <message>
        <source>%1 was taken out.</source>
        <translation>%1 کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1، %2 تا %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions are shown from now on.</source>
        <translation>
            <numerusform>از این پس %Ln زیرنویس نشان داده می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>A written message, shown as a card.</source>
        <translation>پیامی نوشته‌شده که به شکل کارت نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>All day, every day</source>
        <translation>همهٔ روز، هر روز</translation>
    </message>
    <message numerus="yes">
        <source>At %Ln times</source>
        <translation>
            <numerusform>در %Ln زمان</numerusform>
        </translation>
    </message>
    <message>
        <source>Did not play</source>
        <translation>پخش نشد</translation>
    </message>
    <message>
        <source>Every day, %1 – %2</source>
        <translation>هر روز، %1 تا %2</translation>
    </message>
    <message>
        <source>It broke off while it was shown. Convert it once, then it plays.</source>
        <translation>هنگام نمایش قطع شد. یک بار تبدیلش کنید، بعد پخش می‌شود.</translation>
    </message>
    <message>
        <source>It stood still for five seconds. Convert it once, then it plays.</source>
        <translation>پنج ثانیه بی‌حرکت ماند. یک بار تبدیلش کنید، بعد پخش می‌شود.</translation>
    </message>
    <message>
        <source>It was on %1.</source>
        <translation>%1 بود.</translation>
    </message>
    <message>
        <source>Its file is not there any more. Bring it in again.</source>
        <translation>فایلش دیگر نیست. دوباره بیاوریدش.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>No captions</source>
        <translation>بدون زیرنویس</translation>
    </message>
    <message>
        <source>No picture came out of it. Convert it, or bring it in again.</source>
        <translation>تصویری از آن بیرون نیامد. تبدیلش کنید یا دوباره بیاورید.</translation>
    </message>
    <message>
        <source>None yet. In a lobby hardly anybody hears what is said: add them.</source>
        <translation>هنوز ندارد. در سالن کمتر کسی حرف‌ها را می‌شنود: زیرنویس اضافه کنید.</translation>
    </message>
    <message>
        <source>None. It comes when it is its turn.</source>
        <translation>ندارد. نوبتش که برسد پخش می‌شود.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>On %1 the lobby is interrupted for it.</source>
        <translation>%1 نمایش سالن برایش قطع می‌شود.</translation>
    </message>
    <message>
        <source>Premiere: %1</source>
        <translation>نمایش اول: %1</translation>
    </message>
    <message>
        <source>The captions in %1 are gone.</source>
        <translation>زیرنویس %1 برداشته شد.</translation>
    </message>
    <message>
        <source>The captions of %1 were changed.</source>
        <translation>زیرنویس %1 عوض شد.</translation>
    </message>
    <message>
        <source>The premiere of %1 was changed.</source>
        <translation>نمایش اول %1 عوض شد.</translation>
    </message>
    <message>
        <source>The show times of %1 were changed.</source>
        <translation>ساعت‌های %1 عوض شد.</translation>
    </message>
    <message>
        <source>The words about %1 were changed.</source>
        <translation>نوشته‌های %1 عوض شد.</translation>
    </message>
    <message>
        <source>Waits for your yes</source>
        <translation>منتظر تأیید شما</translation>
    </message>
    <message>
        <source>Without sound</source>
        <translation>بی‌صدا</translation>
    </message>
</context>
<context>
    <name>VideoFacts</name>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>زیرنویس</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>It is shown</source>
        <translation>نمایش داده می‌شود</translation>
    </message>
    <message>
        <source>Nobody knows yet who this is.</source>
        <translation>هنوز معلوم نیست این کیست.</translation>
    </message>
    <message>
        <source>Number %L1 of %L2</source>
        <translation>شمارهٔ %L1 از %L2</translation>
    </message>
    <message>
        <source>One place later</source>
        <translation>یک جا دیرتر</translation>
    </message>
    <message>
        <source>One place sooner</source>
        <translation>یک جا زودتر</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>نمایش اول</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>گفتن</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>گوینده</translation>
    </message>
</context>
<context>
    <name>VideoHours</name>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>هر روز</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>It comes all day, whenever it is its turn. Or only at certain hours: a popcorn hour, say.</source>
        <translation>همهٔ روز، هر وقت نوبتش برسد پخش می‌شود. یا فقط در ساعت‌هایی مشخص: مثلاً ساعت ذرت بوداده.</translation>
    </message>
    <message>
        <source>It comes at these hours only. Touch one to change it.</source>
        <translation>فقط در این ساعت‌ها پخش می‌شود. برای تغییر، یکی را لمس کنید.</translation>
    </message>
    <message>
        <source>It ends when it begins. Move one of them.</source>
        <translation>پایان و شروعش یکی است. یکی را جابه‌جا کنید.</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>یکی دیگر</translation>
    </message>
    <message>
        <source>Only at certain hours</source>
        <translation>فقط در ساعت‌های مشخص</translation>
    </message>
    <message>
        <source>Past midnight, into the morning after.</source>
        <translation>از نیمه‌شب می‌گذرد و تا صبح روز بعد می‌رسد.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Without this time</source>
        <translation>بدون این زمان</translation>
    </message>
</context>
<context>
    <name>VideoImportScreen</name>
    <message>
        <source>%L1 of %L2 are in the playlist.</source>
        <translation>%L1 از %L2 در فهرست پخش است.</translation>
    </message>
    <message>
        <source>Bring in more</source>
        <translation>آوردن باز هم بیشتر</translation>
    </message>
    <message numerus="yes">
        <source>Bringing in %Ln films</source>
        <translation>
            <numerusform>آوردن %Ln ویدیو</numerusform>
        </translation>
    </message>
    <message>
        <source>Converting the film</source>
        <translation>تبدیل ویدیو</translation>
    </message>
    <message>
        <source>Each is copied and looked at. Leave the stick where it is.</source>
        <translation>هر کدام کپی و بررسی می‌شود. حافظه را جدا نکنید.</translation>
    </message>
    <message>
        <source>It is in the playlist.</source>
        <translation>در فهرست پخش است.</translation>
    </message>
    <message>
        <source>It is not in the playlist.</source>
        <translation>در فهرست پخش نیست.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>This takes about as long as the film itself. It is done only once.</source>
        <translation>حدود به اندازهٔ خود ویدیو طول می‌کشد. فقط یک بار انجام می‌شود.</translation>
    </message>
    <message>
        <source>To the playlist</source>
        <translation>به فهرست پخش</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>ویدیوها</translation>
    </message>
</context>
<context>
    <name>VideoLanguage</name>
    <message>
        <source>A file to fill in</source>
        <translation>فایل خام</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>فایلی دیگر</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>انتخاب فایل</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>هنوز نیست</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>There are captions.</source>
        <translation>زیرنویس دارد.</translation>
    </message>
</context>
<context>
    <name>VideoLook</name>
    <message>
        <source>Convert it</source>
        <translation>تبدیلش</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>تماشا</translation>
    </message>
</context>
<context>
    <name>VideoScreen</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Converting the film</source>
        <translation>تبدیل ویدیو</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>پاک کردن برای همیشه</translation>
    </message>
    <message>
        <source>Erase it for good?</source>
        <translation>برای همیشه پاک شود؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <source>No, do not show it</source>
        <translation>نه، نشان داده نشود</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>کنار گذاشته</translation>
    </message>
    <message>
        <source>The film is deleted from this machine. Nobody can bring it back from here.</source>
        <translation>ویدیو از این دستگاه پاک می‌شود. از این‌جا کسی نمی‌تواند برش گرداند.</translation>
    </message>
    <message>
        <source>This takes about as long as the film itself. It is done only once.</source>
        <translation>حدود به اندازهٔ خود ویدیو طول می‌کشد. فقط یک بار انجام می‌شود.</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>ویدیوها</translation>
    </message>
    <message>
        <source>Waits for your yes</source>
        <translation>منتظر تأیید شما</translation>
    </message>
    <message>
        <source>Yes, into the playlist</source>
        <translation>بله، به فهرست پخش</translation>
    </message>
</context>
<context>
    <name>VideoTimesScreen</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>بازگشت بدون ذخیره</translation>
    </message>
    <message>
        <source>No premiere</source>
        <translation>بدون نمایش اول</translation>
    </message>
    <message>
        <source>Premiere: at this moment the lobby is interrupted for it</source>
        <translation>نمایش اول: در این لحظه نمایش سالن برایش قطع می‌شود</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>این زمان گذشته است. زمانی دیرتر انتخاب کنید.</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>ویدیوها</translation>
    </message>
    <message>
        <source>When it is shown</source>
        <translation>زمان نمایش</translation>
    </message>
</context>
<context>
    <name>VideoUndo</name>
    <message>
        <source>Undo this</source>
        <translation>برگرداندن این کار</translation>
    </message>
</context>
<context>
    <name>VideoWordsScreen</name>
    <message>
        <source>A company, a team, a town</source>
        <translation>یک شرکت، یک تیم، یک شهر</translation>
    </message>
    <message>
        <source>A message of thanks</source>
        <translation>پیام تشکر</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>یک نام</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>بازگشت بدون ذخیره</translation>
    </message>
    <message>
        <source>Director, nurse, customer since 2009 ...</source>
        <translation>مدیر، پرستار، مشتری از سال ۱۳۸۸ ...</translation>
    </message>
    <message>
        <source>Its message in one line</source>
        <translation>پیامش در یک خط</translation>
    </message>
    <message>
        <source>Left empty, it is called after who speaks.</source>
        <translation>اگر خالی بماند، نام گوینده را می‌گیرد.</translation>
    </message>
    <message numerus="yes">
        <source>Room for %Ln more letters.</source>
        <translation>
            <numerusform>جا برای %Ln حرف دیگر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Spoken in</source>
        <translation>به زبان</translation>
    </message>
    <message>
        <source>Thank you for the night of the storm.</source>
        <translation>سپاس برای شب توفان.</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>متن پیام</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>ویدیوها</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>چه‌کاره است</translation>
    </message>
    <message>
        <source>Where they are from</source>
        <translation>از کجاست</translation>
    </message>
    <message>
        <source>Who says thanks</source>
        <translation>چه کسی تشکر می‌کند</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>You never let us down, not even on a Friday evening.</source>
        <translation>هیچ‌وقت تنهایمان نگذاشتید، حتی عصر جمعه.</translation>
    </message>
</context>
<context>
    <name>Videos</name>
    <message>
        <source>A message needs a few words of thanks.</source>
        <translation>پیام به چند کلمه‌ی سپاس نیاز دارد.</translation>
    </message>
    <message>
        <source>Ask for a film, or write a message: it becomes a card of its own.</source>
        <translation>یک ویدیو بخواه، یا پیامی بنویس: کارت خودش را خواهد داشت.</translation>
    </message>
    <message>
        <source>Ask for the film as MP4 (H.264).</source>
        <translation>ویدیو را به شکل MP4 (H.264) بخواه.</translation>
    </message>
    <message>
        <source>Ask for the film in Full HD, 1920 × 1080.</source>
        <translation>ویدیو را به اندازهٔ Full HD بخواه، ۱۹۲۰ × ۱۰۸۰.</translation>
    </message>
    <message>
        <source>Ask for the film with its picture.</source>
        <translation>ویدیو را همراه با تصویرش بخواه.</translation>
    </message>
    <message>
        <source>Bring films with their captions into the playlist of an event.</source>
        <translation>آوردن ویدیوها و زیرنویسشان به فهرست پخش یک رویداد.</translation>
    </message>
    <message>
        <source>Convert it once, then it plays.</source>
        <translation>یک بار تبدیلش کن، بعد پخش می‌شود.</translation>
    </message>
    <message>
        <source>Copy it again, and wait until it is done.</source>
        <translation>دوباره کپی‌اش کن و صبر کن تا تمام شود.</translation>
    </message>
    <message>
        <source>Copy it again, and wait until it is done. Or convert it to keep this part.</source>
        <translation>دوباره کپی‌اش کن و صبر کن تا تمام شود. یا تبدیلش کن تا همین بخش بماند.</translation>
    </message>
    <message>
        <source>Copy it again. If that does not help, ask for the film anew.</source>
        <translation>دوباره کپی‌اش کن. اگر درست نشد، ویدیو را از نو بخواه.</translation>
    </message>
    <message>
        <source>Copy it again: it never arrived.</source>
        <translation>دوباره کپی‌اش کن: اصلاً نرسیده است.</translation>
    </message>
    <message>
        <source>Copy it to another place, and take that one.</source>
        <translation>جای دیگری کپی‌اش کن و همان را بردار.</translation>
    </message>
    <message>
        <source>If that is meant, all is well.</source>
        <translation>اگر عمدی است، همه چیز روبه‌راه است.</translation>
    </message>
    <message>
        <source>Is the disk full? Make room, and convert it again.</source>
        <translation>دیسک پر است؟ جا باز کن و دوباره تبدیلش کن.</translation>
    </message>
    <message>
        <source>It cannot play here.</source>
        <translation>اینجا پخش نمی‌شود.</translation>
    </message>
    <message>
        <source>It is a single picture, not a film.</source>
        <translation>این یک عکس است، نه ویدیو.</translation>
    </message>
    <message>
        <source>It is in the playlist by now. The organizer takes it out for you.</source>
        <translation>حالا در فهرست پخش است. برگزارکننده آن را برایتان برمی‌دارد.</translation>
    </message>
    <message>
        <source>It is only sent with your yes: tick the box first.</source>
        <translation>فقط با بلهٔ شما فرستاده می‌شود: اول خانه را علامت بزنید.</translation>
    </message>
    <message>
        <source>It is too much work for this computer: it would stutter.</source>
        <translation>برای این رایانه سنگین است: تصویر می‌پرید.</translation>
    </message>
    <message>
        <source>It needs %L1 MB. Make room, and bring it in again.</source>
        <translation>%L1 مگابایت جا می‌خواهد. جا باز کنید و دوباره بیاوریدش.</translation>
    </message>
    <message>
        <source>It plays, without sound.</source>
        <translation>پخش می‌شود، ولی بی‌صدا.</translation>
    </message>
    <message>
        <source>It plays.</source>
        <translation>پخش می‌شود.</translation>
    </message>
    <message>
        <source>It was recorded in a way that cannot be shown here.</source>
        <translation>به شکلی ضبط شده که اینجا نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Its colors are finer than can be shown here (HDR).</source>
        <translation>رنگ‌هایش ظریف‌تر از آن است که اینجا نشان داده شود (HDR).</translation>
    </message>
    <message>
        <source>Its picture is too large.</source>
        <translation>تصویرش بیش از اندازه بزرگ است.</translation>
    </message>
    <message>
        <source>Its sound cannot be played here.</source>
        <translation>صدایش اینجا پخش نمی‌شود.</translation>
    </message>
    <message>
        <source>Its sound is nothing but silence.</source>
        <translation>صدایش چیزی جز سکوت نیست.</translation>
    </message>
    <message>
        <source>Look for the film itself: MP4, MOV, MKV, WebM or AVI.</source>
        <translation>خودِ ویدیو را پیدا کن: MP4، MOV، MKV، WebM یا AVI.</translation>
    </message>
    <message>
        <source>Make room, and bring it in again.</source>
        <translation>جا باز کنید و دوباره بیاوریدش.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln show times are too many.</source>
        <translation>
            <numerusform>بیش از %Ln زمان پخش زیاد است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this film can be read. Ask for it as MP4 (H.264).</source>
        <translation>هیچ چیز این ویدیو خوانده نمی‌شود. آن را به شکل MP4 (H.264) بخواه.</translation>
    </message>
    <message>
        <source>One of yours is waiting already. Take it back first.</source>
        <translation>یکی از شما از قبل منتظر است. اول آن را پس بگیرید.</translation>
    </message>
    <message>
        <source>One picture stands for seconds in it: it would look stuck.</source>
        <translation>یک تصویر چند ثانیه در آن می‌ماند: انگار گیر کرده است.</translation>
    </message>
    <message>
        <source>Only a part of the film is here.</source>
        <translation>فقط بخشی از ویدیو اینجاست.</translation>
    </message>
    <message>
        <source>Plug the stick in again, or choose another file.</source>
        <translation>فلش را دوباره وصل کن، یا فایل دیگری انتخاب کن.</translation>
    </message>
    <message>
        <source>Say whether films play here, and what to do if not.</source>
        <translation>می‌گوید ویدیوها اینجا پخش می‌شوند یا نه، و اگر نه چه باید کرد.</translation>
    </message>
    <message>
        <source>Take it out of the playlist first.</source>
        <translation>اول آن را از فهرست پخش بردار.</translation>
    </message>
    <message>
        <source>Tell the organizer: the disk is almost full.</source>
        <translation>به برگزارکننده بگویید: دیسک تقریباً پر است.</translation>
    </message>
    <message>
        <source>The captions %1:</source>
        <translation>زیرنویس %1:</translation>
    </message>
    <message>
        <source>The converted film could not be kept.</source>
        <translation>ویدیوی تبدیل‌شده ذخیره نشد.</translation>
    </message>
    <message>
        <source>The disk has no room for it.</source>
        <translation>روی دیسک برایش جا نیست.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>دیسک پر است.</translation>
    </message>
    <message>
        <source>The disk may be full. Tell the organizer, then send it again.</source>
        <translation>شاید دیسک پر باشد. به برگزارکننده بگویید و بعد دوباره بفرستید.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>این فایل باز نمی‌شود.</translation>
    </message>
    <message>
        <source>The file is damaged: no picture comes out of it.</source>
        <translation>این فایل خراب است: هیچ تصویری از آن بیرون نمی‌آید.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>این فایل خالی است.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>این فایل دیگر آنجا نیست.</translation>
    </message>
    <message>
        <source>There is no room for a film on this computer.</source>
        <translation>روی این رایانه جایی برای فیلم نیست.</translation>
    </message>
    <message>
        <source>There is no sound in it.</source>
        <translation>صدایی در آن نیست.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %L1 letters. Take out %Ln letters.</source>
        <translation>
            <numerusform>اینجا جای %L1 حرف است. %Ln حرف را بردار.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is sound in it, but no picture.</source>
        <translation>صدا دارد، ولی تصویر ندارد.</translation>
    </message>
    <message>
        <source>These hours end when they begin. Choose a later end.</source>
        <translation>این بازه همان لحظه‌ای که شروع می‌شود تمام می‌شود. پایان دیرتری انتخاب کن.</translation>
    </message>
    <message>
        <source>They do not say their language; that of the event counts.</source>
        <translation>زبانش را نمی‌گوید؛ زبان رویداد در نظر گرفته شد.</translation>
    </message>
    <message>
        <source>This film is in the playlist already.</source>
        <translation>این فیلم از قبل در فهرست پخش است.</translation>
    </message>
    <message>
        <source>This film is too much for this computer. Ask for it in Full HD, 1920 × 1080.</source>
        <translation>این ویدیو برای این رایانه سنگین است. آن را به اندازهٔ Full HD بخواه، ۱۹۲۰ × ۱۰۸۰.</translation>
    </message>
    <message>
        <source>This is not a film, whatever its name says.</source>
        <translation>نامش هر چه باشد، این ویدیو نیست.</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one for the premiere.</source>
        <translation>این زمان گذشته است. برای اولین نمایش زمان دیرتری انتخاب کن.</translation>
    </message>
    <message>
        <source>This video is not there any more.</source>
        <translation>این ویدیو دیگر اینجا نیست.</translation>
    </message>
    <message>
        <source>Whose words are these? Write the name.</source>
        <translation>این حرف‌ها از کیست؟ نامش را بنویس.</translation>
    </message>
    <message>
        <source>Your thank-you could not be kept.</source>
        <translation>سپاس شما نگه داشته نشد.</translation>
    </message>
</context>
<context>
    <name>VideosScreen</name>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <translation>
            <numerusform>%Ln کنار گذاشته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln ویدیو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for your yes</source>
        <translation>
            <numerusform>%Ln منتظر تأیید شما</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Bring in films</source>
        <translation>آوردن ویدیو</translation>
    </message>
    <message>
        <source>Leaders and customers say thanks: as films from a stick, or as a few written words that become a card of their own. They play by themselves when nobody is here, and on request in the cinema.</source>
        <translation>مدیران و مشتریان تشکر می‌کنند: با ویدیو از یک حافظه، یا با چند کلمهٔ نوشته که کارتی می‌شود. وقتی کسی نیست خودشان پخش می‌شوند، و به‌خواست در سینما.</translation>
    </message>
    <message>
        <source>Nothing in the playlist. Bring in films, or write a message.</source>
        <translation>فهرست پخش خالی است. ویدیو بیاورید یا پیامی بنویسید.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>فهرست پخش</translation>
    </message>
    <message>
        <source>Thanks that can be watched</source>
        <translation>تشکرهای تماشایی</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>ویدیوها</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>نوشتن پیام</translation>
    </message>
</context>
<context>
    <name>VolumeControl</name>
    <message>
        <source>Louder</source>
        <translation>بلندتر</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>آهسته‌تر</translation>
    </message>
    <message>
        <source>Volume: %L1 of %L2</source>
        <translation>بلندی صدا: %L1 از %L2</translation>
    </message>
</context>
<context>
    <name>VoterScreen</name>
    <message>
        <source>It is the card with your name and a code. It shows that you have not voted yet; nobody sees what you choose.</source>
        <translation>همان کارتی که نام تو و یک کد روی آن است. نشان می‌دهد که هنوز رأی نداده‌ای؛ هیچ‌کس نمی‌بیند چه انتخاب می‌کنی.</translation>
    </message>
    <message>
        <source>The file shows who voted, not what. Whoever copies the disk between two votes, or changes the program, could still find out.</source>
        <translation>این پرونده نشان می‌دهد چه کسی رأی داده، نه به چه چیزی. کسی که دیسک را میان دو رأی کپی کند یا برنامه را تغییر دهد، باز هم می‌تواند آن را بفهمد.</translation>
    </message>
    <message>
        <source>Your vote: who are you?</source>
        <translation>رأی تو: تو کی هستی؟</translation>
    </message>
</context>
<context>
    <name>Wag</name>
    <message>
        <source>Working on it</source>
        <translation>در حال کار</translation>
    </message>
</context>
<context>
    <name>WalkInForm</name>
    <message>
        <source>Back to the names</source>
        <translation>بازگشت به نام‌ها</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>این شمایید؟</translation>
    </message>
    <message>
        <source>Nice to meet you. Who are you?</source>
        <translation>از دیدنتان خوشحالیم. شما که هستید؟</translation>
    </message>
    <message>
        <source>No, I am somebody else</source>
        <translation>نه، من کس دیگری‌ام</translation>
    </message>
    <message>
        <source>Somebody of this name is in the list already. If it is you, touch your name.</source>
        <translation>کسی با این نام در فهرست هست. اگر خودتان هستید، نامتان را لمس کنید.</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>این منم</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>دوباره بنویسید</translation>
    </message>
    <message>
        <source>You can claim at once. Your name stays off the board until the organizer has said hello.</source>
        <translation>همین حالا می‌توانید بازی کنید. نامتان وقتی روی تابلو می‌آید که برگزارکننده سلام کرده باشد.</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>نام کوچک شما</translation>
    </message>
    <message>
        <source>Your last name</source>
        <translation>نام خانوادگی شما</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>تیم شما</translation>
    </message>
</context>
<context>
    <name>WeightBand</name>
    <message>
        <source>Announced: %L1 %</source>
        <translation>اعلام‌شده: %L1 ٪</translation>
    </message>
    <message>
        <source>Colleagues alone</source>
        <translation>تنها همکاران</translation>
    </message>
    <message>
        <source>Judges alone</source>
        <translation>تنها داوران</translation>
    </message>
    <message>
        <source>Who would be first with which weight of the judges</source>
        <translation>چه کسی با کدام وزن داوران اول می‌شد</translation>
    </message>
</context>
<context>
    <name>WhoHeader</name>
    <message>
        <source>I am not in the list</source>
        <translation>نام من در فهرست نیست</translation>
    </message>
    <message>
        <source>It stays free</source>
        <translation>آزاد می‌ماند</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>همین خوب است</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>الان نه</translation>
    </message>
</context>
<context>
    <name>WhoIsIt</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Nobody here has this pass. Ask the organizer.</source>
        <translation>این کارت مال هیچ‌کس در اینجا نیست. از برگزارکننده بپرسید.</translation>
    </message>
    <message>
        <source>This pass was replaced by a newer one. Use that one, or ask the organizer.</source>
        <translation>به‌جای این کارت، کارت تازه‌ای داده شده. آن را به کار ببرید یا از برگزارکننده بپرسید.</translation>
    </message>
</context>
<context>
    <name>WhoScreen</name>
    <message>
        <source>I am not in the list</source>
        <translation>نام من در فهرست نیست</translation>
    </message>
    <message>
        <source>Who found it?</source>
        <translation>چه کسی پیدایش کرد؟</translation>
    </message>
    <message>
        <source>Who was it, then?</source>
        <translation>پس چه کسی بود؟</translation>
    </message>
</context>
<context>
    <name>WinnerCard</name>
    <message>
        <source>Nobody is left</source>
        <translation>کسی نمانده</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>اینجا نیست</translation>
    </message>
    <message>
        <source>Says no, thank you</source>
        <translation>می‌گوید نه، ممنون</translation>
    </message>
</context>
<context>
    <name>WinnerScene</name>
    <message>
        <source>All winners</source>
        <translation>همهٔ برندگان</translation>
    </message>
    <message>
        <source>Call again: %L1 s</source>
        <translation>دوباره صدا بزن: %L1 ثانیه</translation>
    </message>
    <message>
        <source>Here!</source>
        <translation>حاضر!</translation>
    </message>
    <message>
        <source>Is everybody here?</source>
        <translation>همه هستند؟</translation>
    </message>
    <message>
        <source>Next prize</source>
        <translation>جایزهٔ بعدی</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>اینجا نیست</translation>
    </message>
    <message>
        <source>Says no, thank you</source>
        <translation>می‌گوید نه، ممنون</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>ساعت را نگه دار</translation>
    </message>
    <message>
        <source>with ticket %1, rank %L2</source>
        <translation>با بلیت %1، رتبهٔ %L2</translation>
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
        <translation>%L1 از %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln تای دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it, 16 to 64 letters and digits</source>
        <translation>همه‌اش، ۱۶ تا ۶۴ حرف و رقم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغییر دادن</translation>
    </message>
    <message>
        <source>Copy the public number</source>
        <translation>عدد همگانی را بنویسید</translation>
    </message>
    <message>
        <source>Is this what was said?</source>
        <translation>همین گفته شد؟</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>قفل کردن</translation>
    </message>
    <message>
        <source>Nothing was claimed. Mustaches count again after the draw.</source>
        <translation>چیزی ثبت نشد. سبیل‌ها بعد از قرعه‌کشی دوباره حساب می‌شوند.</translation>
    </message>
    <message>
        <source>Only A to Z and 0 to 9 count: spell it in Latin letters.</source>
        <translation>فقط A تا Z و ۰ تا ۹ حساب است: با حروف لاتین بنویسید.</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>بازخوانی</translation>
    </message>
    <message>
        <source>That is more than fits. Use fewer words.</source>
        <translation>بیشتر از جاست. کلمه‌های کمتری به کار ببرید.</translation>
    </message>
    <message>
        <source>This is how it counts: capitals and digits, no spaces.</source>
        <translation>این‌طور حساب می‌شود: حروف بزرگ و رقم، بی فاصله.</translation>
    </message>
    <message>
        <source>Type what was called</source>
        <translation>آنچه گفته شد را بنویسید</translation>
    </message>
    <message>
        <source>Who calls out a word?</source>
        <translation>چه کسی کلمه‌ای می‌گوید؟</translation>
    </message>
</context>
<context>
    <name>WorthField</name>
    <message>
        <source>Golden</source>
        <translation>طلایی</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>ساده</translation>
    </message>
    <message>
        <source>Tickets for each</source>
        <translation>بلیت هر سبیل</translation>
    </message>
</context>
</TS>
