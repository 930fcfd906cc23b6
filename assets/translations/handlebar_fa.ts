<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
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
        <source>%L1 of %L2 found</source>
        <translation>%L1 از %L2 پیدا شده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the hunt. Make more, print.</source>
        <translation>
            <numerusform>%Ln تا در بازی. باز هم بسازید، چاپ کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can claim.</source>
        <translation>
            <numerusform>%Ln نفر می‌توانند بازی کنند.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new PIN</source>
        <translation>پین تازه</translation>
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
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>باز بماند</translation>
    </message>
    <message>
        <source>Let us make some mustaches.</source>
        <translation>بیایید سبیل بسازیم!</translation>
    </message>
    <message>
        <source>Look at everything</source>
        <translation>همه را نگاه کن</translation>
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
        <source>Mustaches</source>
        <translation>سبیل‌ها</translation>
    </message>
    <message>
        <source>Nobody yet. Bring your list with: ./run people import EVENT FILE.csv</source>
        <translation>هنوز کسی نیست. فهرستتان را این‌طور بیاورید: ⁦./run people import EVENT FILE.csv⁩</translation>
    </message>
    <message>
        <source>Nothing is wrong, as far as can be seen from here.</source>
        <translation>تا جایی که از اینجا پیداست، چیزی خراب نیست.</translation>
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
        <source>Scan any mustache here: it is read, and nothing is claimed.</source>
        <translation>هر سبیلی را این‌جا اسکن کنید: فقط خوانده می‌شود و به نام کسی ثبت نمی‌شود.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>آزمایش</translation>
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
        <source>The screen goes dark for visitors until somebody starts it again. Nothing is lost.</source>
        <translation>صفحه برای مهمان‌ها خاموش می‌ماند تا کسی دوباره راهش بیندازد. چیزی از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>Title, languages, opening hours</source>
        <translation>عنوان، زبان‌ها، ساعت‌ها</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>کار مانده</translation>
    </message>
    <message>
        <source>When too many people know it</source>
        <translation>وقتی پین قبلی لو رفته</translation>
    </message>
    <message numerus="yes">
        <source>Your first evening is not over: %Ln of six steps are done.</source>
        <translation>
            <numerusform>نخستین شب شما تمام نشده: %Ln گام از شش گام انجام شده.</numerusform>
        </translation>
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
        <source>Somebody earned it. Hang it up and be proud.</source>
        <translation>حق کسی بوده. بزنیدش به دیوار و کیف کنید.</translation>
    </message>
    <message>
        <source>Somebody was faster.</source>
        <translation>یکی زودتر رسید.</translation>
    </message>
    <message>
        <source>Take it to the voting booth. Here only mustaches count.</source>
        <translation>ببریدش به اتاقک رأی. این‌جا فقط سبیل حساب است.</translation>
    </message>
    <message>
        <source>That is a ballot.</source>
        <translation>این برگهٔ رأی است.</translation>
    </message>
    <message>
        <source>That is an award!</source>
        <translation>این لوح تقدیر است!</translation>
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
    <message>
        <source>%L1 of %L2 steps done</source>
        <translation>%L1 گام از %L2 انجام شده</translation>
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
    <name>AttractScreen</name>
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
    <message>
        <source>Touch anywhere to start</source>
        <translation>برای شروع، صفحه را لمس کنید</translation>
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
        <source>Size of the text</source>
        <translation>اندازهٔ نوشته</translation>
    </message>
</context>
<context>
    <name>ClaimScreen</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Hold a mustache under the scanner</source>
        <translation>یک سبیل را زیر اسکنر بگیرید</translation>
    </message>
    <message>
        <source>No scanner near you? Type the code that is printed on it.</source>
        <translation>اسکنر دم دستتان نیست؟ کدی را که رویش چاپ شده وارد کنید.</translation>
    </message>
    <message>
        <source>The next one is for %1, too.</source>
        <translation>بعدی هم مال %1 است.</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>وارد کردن کد</translation>
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
        <source>Look at paper, cover and cable, then switch it off and on.</source>
        <translation>کاغذ، در و کابل را نگاه کن، بعد خاموش و روشنش کن.</translation>
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
        <source>No printer is the usual one.</source>
        <translation>هیچ چاپگری چاپگر همیشگی نیست.</translation>
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
        <source>The printer “%1” has stopped.</source>
        <translation>چاپگر «%1» از کار ایستاده است.</translation>
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
    <name>FindingLine</name>
    <message>
        <source>Make one now</source>
        <translation>همین حالا بساز</translation>
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
    <name>HomeScreen</name>
    <message>
        <source>Claim</source>
        <translation>پیدا کردم!</translation>
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
        <source>The board</source>
        <translation>تابلو</translation>
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
    <message numerus="yes">
        <source>%Ln mustaches are still out there.</source>
        <translation>
            <numerusform>%Ln سبیل هنوز پیدا نشده.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mustaches made, %1 to %2.</source>
        <translation>
            <numerusform>%Ln سبیل ساخته شد، از %1 تا %2.</numerusform>
        </translation>
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
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>پوشهٔ دیگری انتخاب کنید، یا اجازهٔ نوشتن در آن را بگیرید.</translation>
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
        <source>Nobody has found this mustache. There is nothing to move.</source>
        <translation>کسی این سبیل را پیدا نکرده. چیزی برای جابه‌جا کردن نیست.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1.</source>
        <translation>در پوشهٔ ⁨%1⁩ نمی‌شود چیزی نوشت.</translation>
    </message>
    <message>
        <source>Other mustaches were made in the meantime. Make these once more.</source>
        <translation>در این میان سبیل‌های دیگری ساخته شد. این‌ها را یک بار دیگر بسازید.</translation>
    </message>
    <message>
        <source>Say why, so that everybody can understand it later.</source>
        <translation>بگویید چرا، تا بعداً همه سر در بیاورند.</translation>
    </message>
    <message>
        <source>See whether the disk is full, then make the sheet again.</source>
        <translation>ببینید دیسک پر نباشد، بعد برگه را دوباره بسازید.</translation>
    </message>
    <message>
        <source>Some of these were found already. Nothing was changed.</source>
        <translation>بعضی از این‌ها پیدا شده‌اند. چیزی عوض نشد.</translation>
    </message>
    <message>
        <source>The paper is A4 or Letter.</source>
        <translation>کاغذ یا A4 است یا Letter.</translation>
    </message>
    <message>
        <source>The sheet could not be written.</source>
        <translation>برگه ذخیره نشد.</translation>
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
        <source>There is a file %1 already. Choose another name.</source>
        <translation>فایل ⁨%1⁩ از قبل هست. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>پوشهٔ ⁨%1⁩ وجود ندارد.</translation>
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
        <source>Nobody found. Try other letters, or look in your team.</source>
        <translation>کسی پیدا نشد. حرف‌های دیگری بزنید، یا در تیمتان بگردید.</translation>
    </message>
    <message>
        <source>Nobody found. Try other letters.</source>
        <translation>کسی پیدا نشد. حرف‌های دیگری بزنید.</translation>
    </message>
    <message>
        <source>Three letters of your name</source>
        <translation>سه حرف از نامتان</translation>
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
        <source>Your name shows up here as you type.</source>
        <translation>همین که بنویسید، نامتان این‌جا پیدا می‌شود.</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>Down</source>
        <translation>پایین</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>نام‌ها</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>بالا</translation>
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
    <name>Paper</name>
    <message>
        <source>A box stands for each letter that our fonts do not have.</source>
        <translation>به جای هر حرفی که در قلم‌های ما نیست، یک چهارخانه آمده.</translation>
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
        <source>Check its name and place, then try again.</source>
        <translation>نام و جایش را ببینید، بعد دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Columns that are not used: %1</source>
        <translation>ستون‌هایی که به کار نرفتند: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>چیزی عوض نشد.</translation>
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
        <source>Row %1, column %2: %3</source>
        <translation>سطر %1، ستون ⁨%2⁩: %3</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>سطر %1: %2</translation>
    </message>
    <message>
        <source>The encoding %1 is not known here.</source>
        <translation>کدگذاری ⁨%1⁩ این‌جا شناخته نیست.</translation>
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
        <source>There are more than %1 columns.</source>
        <translation>بیشتر از %1 ستون دارد.</translation>
    </message>
    <message>
        <source>There are more than %1 people.</source>
        <translation>بیشتر از %1 نفر دارد.</translation>
    </message>
    <message>
        <source>There is no column with names. Add one, for example Given name or Name.</source>
        <translation>ستونی برای نام‌ها نیست. یکی اضافه کنید، مثلاً «نام کوچک» یا «نام».</translation>
    </message>
    <message>
        <source>There is nobody in this file.</source>
        <translation>در این فایل کسی نیست.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>این شبیه نشانی ایمیل نیست.</translation>
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
        <source>This is a spreadsheet file. Open it in your spreadsheet program and save it as CSV (UTF-8).</source>
        <translation>این فایل صفحه‌گسترده است. در برنامهٔ خودش بازش کنید و به شکل ⁦CSV (UTF-8)⁩ ذخیره کنید.</translation>
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
        <source>This was a try. Nothing was changed.</source>
        <translation>این فقط امتحان بود. چیزی عوض نشد.</translation>
    </message>
    <message>
        <source>Two columns have this header. Keep one of them.</source>
        <translation>دو ستون همین عنوان را دارند. یکی را نگه دارید.</translation>
    </message>
    <message>
        <source>We cannot read the letters of this file. Save it as CSV (UTF-8).</source>
        <translation>حرف‌های این فایل را نمی‌توانیم بخوانیم. به شکل ⁦CSV (UTF-8)⁩ ذخیره‌اش کنید.</translation>
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
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Drawing your mustaches</source>
        <translation>سبیل‌هایتان کشیده می‌شوند</translation>
    </message>
    <message>
        <source>Each one gets its own code.</source>
        <translation>هر کدام کد خودش را می‌گیرد.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>چند تا</translation>
    </message>
    <message>
        <source>It is saved as %1. Print it, cut it out, hide them all. Keep it safe: nobody else has these codes.</source>
        <translation>با نام %1 ذخیره شد. چاپ کنید، ببرید، همه را پنهان کنید. خوب نگهش دارید: این کدها را کس دیگری ندارد.</translation>
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
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>The sheets you make appear here, ready to print. They are saved in %1</source>
        <translation>برگه‌هایی که می‌سازید این‌جا می‌آیند، آمادهٔ چاپ. جایشان: %1</translation>
    </message>
    <message>
        <source>Tickets for each</source>
        <translation>بلیت هر سبیل</translation>
    </message>
    <message>
        <source>Wonderful</source>
        <translation>عالی</translation>
    </message>
    <message>
        <source>Your sheet is ready.</source>
        <translation>برگه‌تان آماده است.</translation>
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
    <name>ProgressSheet</name>
    <message>
        <source>%L1 percent</source>
        <translation>%L1 درصد</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
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
    <name>ScrollColumn</name>
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
    <name>SettingsScreen</name>
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
        <source>It stays open</source>
        <translation>باز می‌ماند</translation>
    </message>
    <message>
        <source>Keep late finds for me to decide</source>
        <translation>دیررسیده‌ها بماند تا خودم تصمیم بگیرم</translation>
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
        <source>Save</source>
        <translation>ذخیره</translation>
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
    <name>StandingLine</name>
    <message>
        <source>%1: place %L2 of %L3</source>
        <translation>%1: رتبهٔ %L2 از %L3</translation>
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
        <source>Close that program, then try again.</source>
        <translation>آن برنامه را ببندید، بعد دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Make some room on the disk, then try again.</source>
        <translation>کمی جا روی دیسک باز کنید، بعد دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Restore the newest backup into a new folder.</source>
        <translation>تازه‌ترین پشتیبان را در پوشه‌ای تازه برگردانید.</translation>
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
    <name>Tour</name>
    <message>
        <source>Customer Service Week</source>
        <translation>هفتهٔ خدمات مشتریان</translation>
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
    <name>Wag</name>
    <message>
        <source>Working on it</source>
        <translation>در حال کار</translation>
    </message>
</context>
<context>
    <name>WhoScreen</name>
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
    <message>
        <source>Who found it?</source>
        <translation>چه کسی پیدایش کرد؟</translation>
    </message>
    <message>
        <source>Who was it, then?</source>
        <translation>پس چه کسی بود؟</translation>
    </message>
</context>
</TS>
