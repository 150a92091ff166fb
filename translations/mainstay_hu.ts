<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu">
<context>
    <name>About</name>
    <message>
        <source>About Mainstay</source>
        <translation>A Mainstay névjegye</translation>
    </message>
    <message>
        <source>Mainstay %1</source>
        <translation>Mainstay %1</translation>
    </message>
    <message>
        <source>A customer-success workbench over one file on your own computer. Nothing you write leaves it.

Free software under the Apache License 2.0. Built with Qt %1 (LGPL 3) and SQLite (public domain).</source>
        <translation>Ügyfélsiker-munkapad, amely egyetlen, a saját gépeden lévő fájlból dolgozik. Amit beleírsz, nem hagyja el a gépet.

Szabad szoftver az Apache License 2.0 szerint. A Qt %1 (LGPL 3) és az SQLite (közkincs) felhasználásával készült.</translation>
    </message>
</context>
<context>
    <name>ArrExplanation</name>
    <message>
        <source>%1: ARR on %2</source>
        <comment>an account, a date</comment>
        <translation>%1: ARR, %2</translation>
    </message>
    <message>
        <source>What every contract that covers the day brings in a year, added up.</source>
        <translation>Az aznap érvényes szerződések éves értéke összeadva.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a sum, its result</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Amounts are brought into %1 at the workspace&apos;s exchange rates.</source>
        <translation>Az összegek a munkaterület árfolyamain átszámítva, pénznem: %1.</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>A fájl nem olvasható.</translation>
    </message>
    <message>
        <source>This is not a calendar file.</source>
        <translation>Ez nem naptárfájl.</translation>
    </message>
    <message>
        <source>This is neither a mail nor a calendar.</source>
        <translation>Ez se nem levél, se nem naptár.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>A fájl túl nagy.</translation>
    </message>
    <message>
        <source>The header of the mail is too large.</source>
        <translation>A levél fejléce túl nagy.</translation>
    </message>
    <message>
        <source>A line of the meeting is too long.</source>
        <translation>A megbeszélés egyik sora túl hosszú.</translation>
    </message>
    <message>
        <source>There are too many meetings in the file; the rest was not read.</source>
        <translation>Túl sok megbeszélés van a fájlban; a többi nem lett beolvasva.</translation>
    </message>
    <message>
        <source>The meeting is cut off: the file ends too early.</source>
        <translation>A megbeszélés csonka: a fájl túl korán véget ér.</translation>
    </message>
    <message>
        <source>The meeting can&apos;t be read.</source>
        <translation>A megbeszélés nem olvasható.</translation>
    </message>
    <message>
        <source>The meeting has no time.</source>
        <translation>A megbeszélésnek nincs időpontja.</translation>
    </message>
    <message>
        <source>The time of the meeting can&apos;t be read.</source>
        <translation>A megbeszélés időpontja nem olvasható.</translation>
    </message>
    <message>
        <source>The rule of the series can&apos;t be read; only its first meeting was.</source>
        <translation>A sorozat szabálya nem olvasható; csak az első megbeszélése lett beolvasva.</translation>
    </message>
    <message>
        <source>The series repeats too often; only its first meeting was read.</source>
        <translation>A sorozat túl gyakran ismétlődik; csak az első megbeszélése lett beolvasva.</translation>
    </message>
    <message>
        <source>The series takes too long to work out; some of its meetings are missing.</source>
        <translation>A sorozat kiszámítása túl sokáig tart; néhány megbeszélése hiányzik.</translation>
    </message>
    <message>
        <source>The series has too many meetings; only the first ones were read.</source>
        <translation>A sorozatban túl sok a megbeszélés; csak az elsők lettek beolvasva.</translation>
    </message>
    <message>
        <source>The time zone is unknown; the time was taken as yours.</source>
        <translation>Az időzóna ismeretlen; az időpont a te időzónád szerint értendő.</translation>
    </message>
    <message>
        <source>The meeting has too many people; only the first ones were read.</source>
        <translation>A megbeszélésnek túl sok résztvevője van; csak az elsők lettek beolvasva.</translation>
    </message>
    <message>
        <source>The mail has no date.</source>
        <translation>A levélnek nincs dátuma.</translation>
    </message>
    <message>
        <source>Logged</source>
        <comment>meeting or mail</comment>
        <translation>Rögzítve</translation>
    </message>
    <message>
        <source>Logged already</source>
        <translation>Már rögzítve</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>meeting or mail</comment>
        <translation>Félretéve</translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>Nincs hozzá ügyfél</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Még hátravan</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>meeting</comment>
        <translation>Lemondva</translation>
    </message>
    <message>
        <source>The mail names nobody with an address.</source>
        <translation>A levélben senki sem szerepel címmel.</translation>
    </message>
    <message>
        <source>The file ends too early; what comes behind it is missing.</source>
        <translation>A fájl idő előtt véget ér, a többi hiányzik.</translation>
    </message>
    <message>
        <source>The mail is too long; only its beginning was read.</source>
        <translation>A levél túl hosszú, csak az eleje lett beolvasva.</translation>
    </message>
    <message>
        <source>The mail has too many parts within parts; some were not read.</source>
        <translation>A levélben túl sok az egymásba ágyazott rész, néhány nem lett beolvasva.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s): %1</source>
        <comment>meetings or mails, what was lost of each</comment>
        <translation>
            <numerusform>%Ln elem: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>title, what was lost</comment>
        <translation>„%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further person(s) whom nobody knows are left out: they are too many to be offered.</source>
        <translation>
            <numerusform>További %Ln ismeretlen személy kimaradt: túl sokan vannak ahhoz, hogy fel legyenek kínálva.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>%1 → %2</source>
        <comment>a day as typed, as understood</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1” nem nap.</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>line of the notes</comment>
        <translation>Teendő</translation>
    </message>
    <message>
        <source>Promise</source>
        <comment>line of the notes</comment>
        <translation>Ígéret</translation>
    </message>
    <message>
        <source>Risk</source>
        <comment>line of the notes</comment>
        <translation>Kockázat</translation>
    </message>
    <message>
        <source>Win</source>
        <comment>line of the notes</comment>
        <translation>Siker</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>line of the notes</comment>
        <translation>Idézet</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>line of the notes</comment>
        <translation>Címke</translation>
    </message>
    <message>
        <source>Next touch</source>
        <comment>line of the notes</comment>
        <translation>Következő kapcsolat</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, date</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Who is “%1”?</source>
        <translation>Ki az a(z) „%1”?</translation>
    </message>
    <message>
        <source>Which “%1”?</source>
        <comment>of several people</comment>
        <translation>Melyik „%1”?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Melyik nap?</translation>
    </message>
    <message>
        <source>“%1” is too far away.</source>
        <translation>„%1”: túl távoli nap.</translation>
    </message>
</context>
<context>
    <name>ClashWords</name>
    <message>
        <source>Somebody</source>
        <comment>who takes part in a review</comment>
        <translation>Valaki</translation>
    </message>
    <message>
        <source>%1 is in another review then, at %2.</source>
        <comment>person of the customer, time</comment>
        <translation>%1 ekkor másik áttekintésen vesz részt (%2).</translation>
    </message>
    <message>
        <source>%1 is in the review of %2 then, at %3.</source>
        <comment>member, account, time</comment>
        <translation>%1 ekkor ezen az áttekintésen vesz részt: %2, %3.</translation>
    </message>
    <message>
        <source>%1 has hardly a break: the review of %2 is at %3.</source>
        <comment>member, account, time</comment>
        <translation>%1 alig kap szünetet: %2 áttekintése ekkor van: %3.</translation>
    </message>
    <message>
        <source>It is a day off for %1: %2.</source>
        <comment>member, holiday or date</comment>
        <translation>%1 számára szabadnap: %2.</translation>
    </message>
    <message>
        <source>It is a day off for the customer: %1.</source>
        <comment>holiday or date</comment>
        <translation>Az ügyfélnek szabadnap: %1.</translation>
    </message>
    <message>
        <source>%1 does not work then: %2.</source>
        <comment>member, day of the week</comment>
        <translation>%1 ekkor nem dolgozik: %2.</translation>
    </message>
    <message>
        <source>The customer does not work then: %1.</source>
        <comment>day of the week</comment>
        <translation>Az ügyfél ekkor nem dolgozik: %1.</translation>
    </message>
    <message>
        <source>It is %1 for %2, outside of their working hours.</source>
        <comment>time, member</comment>
        <translation>%2 óráján ekkor %1 van, munkaidőn kívül.</translation>
    </message>
    <message>
        <source>It is %1 for the customer, outside of their working hours.</source>
        <comment>time</comment>
        <translation>Az ügyfélnél ekkor %1 van, munkaidőn kívül.</translation>
    </message>
    <message>
        <source>%1 would hold %2 reviews that day, and holds %3 at most.</source>
        <comment>member, numbers</comment>
        <translation>%1 aznap %2 áttekintést tartana, pedig legfeljebb %3 fér bele.</translation>
    </message>
    <message>
        <source>%1 would hold %2 reviews that week, and holds %3 at most.</source>
        <comment>member, numbers</comment>
        <translation>%1 azon a héten %2 áttekintést tartana, pedig legfeljebb %3 fér bele.</translation>
    </message>
</context>
<context>
    <name>ClosingTexts</name>
    <message>
        <source>%1 ARR</source>
        <translation>%1 ARR</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>a figure, then, now</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>amounts were in %1 then</source>
        <translation>az összegek akkor %1 pénznemben voltak</translation>
    </message>
</context>
<context>
    <name>CohortTexts</name>
    <message>
        <source>Of the accounts won in a quarter, those that pay when a later one closes, also after a break.</source>
        <translation>A negyedévben szerzett ügyfelek közül azok, amelyek egy későbbi negyedév zárásakor fizetnek, megszakítás után is.</translation>
    </message>
    <message>
        <source>Of the accounts won in a quarter, those that have paid every day since.</source>
        <translation>A negyedévben szerzett ügyfelek közül azok, amelyek azóta minden nap fizettek.</translation>
    </message>
    <message>
        <source>Of what they paid when their first quarter closed, what is still there; nobody counts for more than then.</source>
        <translation>Az első negyedév zárásakor fizetett összegből ami megmaradt; senki sem számít többel, mint akkor.</translation>
    </message>
    <message>
        <source>What they pay now against what they paid when their first quarter closed, growth included.</source>
        <translation>A mostani összeg az első negyedév zárásakor fizetetthez képest, növekedéssel együtt.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The workspace file.</source>
        <translation>A munkaterület fájlja.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>A kimenet JSON legyen.</translation>
    </message>
    <message>
        <source>Show what this command takes.</source>
        <translation>A parancs használatának leírása.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Nincs „%1” parancs.</translation>
    </message>
    <message>
        <source>The currency that sums are shown in.</source>
        <translation>Az összegek pénzneme.</translation>
    </message>
    <message>
        <source>The month a fiscal year begins with, 1 to 12.</source>
        <translation>Az üzleti év kezdő hónapja, 1-től 12-ig.</translation>
    </message>
    <message>
        <source>new takes the name of one file, a currency of three letters and a month from 1 to 12.</source>
        <translation>A new egy fájlnevet, egy hárombetűs pénznemet és egy 1 és 12 közötti hónapot vár.</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was changed.</source>
        <translation>%1 már létezik; semmi sem változott.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>Létrejött: %1.</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 ép.</translation>
    </message>
    <message>
        <source>undo takes the number of one batch, as history prints it, or nothing.</source>
        <translation>Az undo egy kötegszámot vár, ahogy a history kiírja, vagy semmit.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Visszavonva: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nincs mit visszavonni.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Újra elvégezve: %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Nincs mit újra elvégezni.</translation>
    </message>
    <message>
        <source>How many, the newest first.</source>
        <translation>Hány darab, a legújabbal kezdve.</translation>
    </message>
    <message>
        <source> (taken back)</source>
        <translation> (visszavonva)</translation>
    </message>
    <message>
        <source>CSV files in UTF-8; each becomes one step of undo.</source>
        <translation>UTF-8 kódolású CSV-fájlok; mindegyik egy-egy visszavonható lépés lesz.</translation>
    </message>
    <message>
        <source>What the rows are: %1.</source>
        <translation>Mik a sorok: %1.</translation>
    </message>
    <message>
        <source>How the columns are called: %1.</source>
        <translation>Hogyan nevezik az oszlopokat: %1.</translation>
    </message>
    <message>
        <source>Say what would happen, change nothing.</source>
        <translation>Csak kiírja, mi történne; semmi sem változik.</translation>
    </message>
    <message>
        <source>Keep nothing where any row is refused.</source>
        <translation>Ha akár egy sort is vissza kell utasítani, semmi se maradjon meg.</translation>
    </message>
    <message>
        <source>Write refused rows to this file, to be mended and imported again.</source>
        <translation>A visszautasított sorok ebbe a fájlba kerüljenek, hogy javítás után újra importálhatók legyenek.</translation>
    </message>
    <message>
        <source>The file&apos;s end dates are the last day covered.</source>
        <translation>A fájl záró dátumai az utolsó lefedett napot jelentik.</translation>
    </message>
    <message>
        <source>--as takes one of: %1.</source>
        <translation>Az --as lehetséges értékei: %1.</translation>
    </message>
    <message>
        <source>--mapping takes one of: %1.</source>
        <translation>A --mapping lehetséges értékei: %1.</translation>
    </message>
    <message>
        <source>import takes at least one file.</source>
        <translation>Az import legalább egy fájlt vár.</translation>
    </message>
    <message>
        <source>--rejects goes with one input at a time: every file has columns of its own.</source>
        <translation>A --rejects egyszerre egy bemenettel használható: minden fájlnak saját oszlopai vannak.</translation>
    </message>
    <message>
        <source>  row %1: %2</source>
        <translation>  %1. sor: %2</translation>
    </message>
    <message>
        <source>  row %1, %2: %3</source>
        <translation>  %1. sor, %2: %3</translation>
    </message>
    <message>
        <source>  row %1, %2: “%3” %4</source>
        <translation>  %1. sor, %2: „%3” %4</translation>
    </message>
    <message>
        <source>Imported as batch %1; undo takes it back.</source>
        <translation>Importálva, köteg: %1; az undo visszavonja.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Semmi sem változott.</translation>
    </message>
    <message>
        <source>A dry run: nothing was changed.</source>
        <translation>Próbafutás: semmi sem változott.</translation>
    </message>
    <message>
        <source>Nothing was changed, as not every row is good.</source>
        <translation>Semmi sem változott, mert nem minden sor jó.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>A fájl üres.</translation>
    </message>
    <message>
        <source>The columns don&apos;t fit; no row was read.</source>
        <translation>Az oszlopok nem megfelelők; egy sor sem lett beolvasva.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read: </source>
        <translation>
            <numerusform>%Ln sor beolvasva: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) made on the way</source>
        <translation>
            <numerusform>%Ln termék közben létrejött</numerusform>
        </translation>
    </message>
    <message>
        <source>  no home yet for: %1</source>
        <translation>  még nincs helyük: %1</translation>
    </message>
    <message>
        <source>  unknown columns, passed over: %1</source>
        <translation>  ismeretlen, kihagyott oszlopok: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more; --rejects writes them all to a file</source>
        <translation>
            <numerusform>… és még %Ln; a --rejects mindet fájlba írja</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill it with a small invented business.</source>
        <translation>Töltse fel egy kis, kitalált cég adataival.</translation>
    </message>
    <message>
        <source>The first quarter, such as 2023Q1.</source>
        <translation>Az első negyedév, például 2023Q1.</translation>
    </message>
    <message>
        <source>The last quarter.</source>
        <translation>Az utolsó negyedév.</translation>
    </message>
    <message>
        <source>Divide by %1.</source>
        <translation>Bontás eszerint: %1.</translation>
    </message>
    <message>
        <source>The day to stand on instead of today, such as 2024-12-31.</source>
        <translation>A mai helyett ez a nap legyen a viszonyítás, például 2024-12-31.</translation>
    </message>
    <message>
        <source>List the accounts of a quarter&apos;s bucket; the bucket follows the quarter.</source>
        <translation>Egy negyedév adott csoportjának ügyfelei; a csoport a negyedév után áll.</translation>
    </message>
    <message>
        <source>“%1” is no quarter; write it as 2024Q1.</source>
        <translation>„%1” nem negyedév; így írd: 2024Q1.</translation>
    </message>
    <message>
        <source>retention doesn&apos;t know what to do with “%1”.</source>
        <translation>A retention nem tud mit kezdeni ezzel: „%1”.</translation>
    </message>
    <message>
        <source>--list takes a quarter and one of: %1.</source>
        <translation>A --list egy negyedévet és a következők egyikét várja: %1.</translation>
    </message>
    <message>
        <source>--list shows one quarter of all accounts; leave out --from, --to and --by.</source>
        <translation>A --list az összes ügyfél egy negyedévét mutatja; a --from, --to és --by nélkül használd.</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2024-12-31.</source>
        <translation>„%1” nem nap; így írd: 2024-12-31.</translation>
    </message>
    <message>
        <source>--by takes one of: %1.</source>
        <translation>A --by lehetséges értékei: %1.</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1, so amounts can&apos;t be added up. Set the workspace&apos;s rates first.</source>
        <translation>Ehhez nincs árfolyam: %1, ezért az összegek nem adhatók össze. Előbb add meg a munkaterület árfolyamait.</translation>
    </message>
    <message>
        <source>The quarters %1 to %2 can&apos;t be shown: the first must not be after the last, and there may be at most %3.</source>
        <translation>A negyedévek %1 és %2 között nem mutathatók: az első nem lehet az utolsó után, és legfeljebb %3 lehet.</translation>
    </message>
    <message>
        <source>Nobody pays for anything yet: import subscriptions first.</source>
        <translation>Még senki sem fizet semmiért: előbb importáld az előfizetéseket.</translation>
    </message>
    <message>
        <source>%1 has not begun yet.</source>
        <translation>%1 még nem kezdődött el.</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>nothing to divide by</comment>
        <translation>n. a.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 (%2/%3)</source>
        <comment>percentage and its fraction</comment>
        <translation>%1 (%2/%3)</translation>
    </message>
    <message>
        <source>%1 to date</source>
        <comment>quarter</comment>
        <translation>%1 (eddig)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>table</comment>
        <translation>Ügyfelek</translation>
    </message>
    <message>
        <source>start</source>
        <comment>bucket</comment>
        <translation>nyitó</translation>
    </message>
    <message>
        <source>− lost</source>
        <comment>bucket</comment>
        <translation>− elveszett</translation>
    </message>
    <message>
        <source>+ new</source>
        <comment>bucket</comment>
        <translation>+ új</translation>
    </message>
    <message>
        <source>+ back</source>
        <comment>bucket</comment>
        <translation>+ visszatért</translation>
    </message>
    <message>
        <source>= end</source>
        <comment>bucket</comment>
        <translation>= záró</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>bucket</comment>
        <translation>maradt</translation>
    </message>
    <message>
        <source>in and out</source>
        <comment>bucket</comment>
        <translation>ki-be</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>bucket</comment>
        <translation>szünetelt</translation>
    </message>
    <message>
        <source>simple</source>
        <comment>ratio</comment>
        <translation>egyszerű</translation>
    </message>
    <message>
        <source>adjusted</source>
        <comment>ratio</comment>
        <translation>korrigált</translation>
    </message>
    <message>
        <source>churn</source>
        <comment>ratio</comment>
        <translation>lemorzs.</translation>
    </message>
    <message>
        <source>lost to acquired</source>
        <comment>ratio</comment>
        <translation>elveszett/szerzett</translation>
    </message>
    <message>
        <source>ARR in %1</source>
        <comment>table</comment>
        <translation>ARR, %1</translation>
    </message>
    <message>
        <source>opening</source>
        <comment>bucket</comment>
        <translation>nyitó</translation>
    </message>
    <message>
        <source>+ expansion</source>
        <comment>bucket</comment>
        <translation>+ bővülés</translation>
    </message>
    <message>
        <source>− contraction</source>
        <comment>bucket</comment>
        <translation>− szűkülés</translation>
    </message>
    <message>
        <source>− churned</source>
        <comment>bucket</comment>
        <translation>− lemorzs.</translation>
    </message>
    <message>
        <source>= closing</source>
        <comment>bucket</comment>
        <translation>= záró</translation>
    </message>
    <message>
        <source>gross</source>
        <comment>ratio</comment>
        <translation>bruttó</translation>
    </message>
    <message>
        <source>net</source>
        <comment>ratio</comment>
        <translation>nettó</translation>
    </message>
    <message>
        <source>quick</source>
        <comment>ratio</comment>
        <translation>gyors</translation>
    </message>
    <message>
        <source>%1: simple retention, %2, counts the accounts won; of those there at the start, %3 stayed.</source>
        <translation>%1: az egyszerű megtartás (%2) a megnyert ügyfeleket is számolja; a nyitó ügyfelekből %3 maradt.</translation>
    </message>
    <message>
        <source>%1: net revenue retention is %2 while gross is %3: expansion hides what was lost.</source>
        <translation>%1: a nettó bevételmegtartás %2, a bruttó viszont %3: a bővülés elfedi a veszteséget.</translation>
    </message>
    <message>
        <source>%1: net revenue retention is %2 while accounts fell from %3 to %4.</source>
        <translation>%1: a nettó bevételmegtartás %2, miközben az ügyfelek száma ennyiről: %3 ennyire csökkent: %4.</translation>
    </message>
    <message>
        <source>simple = end / start · adjusted = kept / start · churn = lost / start · lost to acquired = (lost + in and out) / (new + in and out)</source>
        <translation>egyszerű = záró / nyitó · korrigált = maradt / nyitó · lemorzs. = elveszett / nyitó · elveszett/szerzett = (elveszett + ki-be) / (új + ki-be)</translation>
    </message>
    <message>
        <source>n/a: there is nothing to divide by.</source>
        <translation>n. a.: nincs mivel osztani.</translation>
    </message>
    <message>
        <source>Accounts at the start</source>
        <translation>Ügyfelek a negyedév elején</translation>
    </message>
    <message>
        <source>Accounts at the end</source>
        <translation>Ügyfelek a negyedév végén</translation>
    </message>
    <message>
        <source>Accounts kept</source>
        <translation>Megmaradt ügyfelek</translation>
    </message>
    <message>
        <source>Accounts lost</source>
        <translation>Elveszett ügyfelek</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Új ügyfelek</translation>
    </message>
    <message>
        <source>Accounts that came back</source>
        <translation>Visszatért ügyfelek</translation>
    </message>
    <message>
        <source>Accounts that came and went inside the quarter</source>
        <translation>A negyedéven belül jött és távozott ügyfelek</translation>
    </message>
    <message>
        <source>Accounts kept after a pause</source>
        <translation>Szünet után megmaradt ügyfelek</translation>
    </message>
    <message>
        <source>Accounts that pay more</source>
        <translation>Többet fizető ügyfelek</translation>
    </message>
    <message>
        <source>Accounts that pay less</source>
        <translation>Kevesebbet fizető ügyfelek</translation>
    </message>
    <message>
        <source>Retention by quarter, as of %1</source>
        <translation>Megtartás negyedévenként, állapot: %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>group of accounts</comment>
        <translation>(nincs)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>quarter, kind of accounts, how many</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>table</comment>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>key</source>
        <comment>table</comment>
        <translation>kulcs</translation>
    </message>
    <message>
        <source>opening, %1</source>
        <comment>table</comment>
        <translation>nyitó, %1</translation>
    </message>
    <message>
        <source>closing, %1</source>
        <comment>table</comment>
        <translation>záró, %1</translation>
    </message>
    <message>
        <source>Calendars (.ics) and mails (.eml).</source>
        <translation>Naptárak (.ics) és levelek (.eml).</translation>
    </message>
    <message>
        <source>The account that all of it belongs to, by its key.</source>
        <translation>Az ügyfél kulcsa, akihez mindegyik tartozik.</translation>
    </message>
    <message>
        <source>The first day, as 2026-03-31.</source>
        <translation>Az első nap, például 2026-03-31.</translation>
    </message>
    <message>
        <source>The last day, as 2026-03-31.</source>
        <translation>Az utolsó nap, például 2026-03-31.</translation>
    </message>
    <message>
        <source>Make contacts of people whom nobody knows yet.</source>
        <translation>A még ismeretlen személyek felvétele kapcsolattartóként.</translation>
    </message>
    <message>
        <source>capture takes at least one file.</source>
        <translation>A capture legalább egy fájlt vár.</translation>
    </message>
    <message>
        <source>--from and --to go together.</source>
        <translation>A --from és a --to csak együtt használható.</translation>
    </message>
    <message>
        <source>--from and --to take two days, the earlier one first, as 2026-03-31.</source>
        <translation>A --from és a --to két napot vár, a korábbival kezdve, például 2026-03-31.</translation>
    </message>
    <message>
        <source>  line %L1: %2</source>
        <translation>  %L1. sor: %2</translation>
    </message>
    <message>
        <source>  line %L1, “%2”: %3</source>
        <translation>  %L1. sor, „%2”: %3</translation>
    </message>
    <message>
        <source>  no meeting in these days</source>
        <translation>  ezeken a napokon nincs megbeszélés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) would be logged.</source>
        <translation>
            <numerusform>%Ln tétel kerülne rögzítésre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) logged.</source>
        <translation>
            <numerusform>%Ln tétel rögzítve.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Account: kind minutes with people, summary”, and the notes from the second line on; - reads it from standard input.</source>
        <translation>„Ügyfél: típus perc @személyek, összegzés”, a második sortól pedig a jegyzetek; a - a szabványos bemenetről olvas.</translation>
    </message>
    <message>
        <source>Who of us was there, by name or e-mail.</source>
        <translation>Ki volt ott közülünk, név vagy e-mail-cím szerint.</translation>
    </message>
    <message>
        <source>When it was, as 2026-03-31 or 2026-03-31T14:30.</source>
        <translation>Mikor volt, például 2026-03-31 vagy 2026-03-31T14:30.</translation>
    </message>
    <message>
        <source>The account by its key; the first line then begins with the kind.</source>
        <translation>Az ügyfél kulcsa; az első sor ekkor a típussal kezdődik.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Lehetséges értékek: %1.</translation>
    </message>
    <message>
        <source>--kind takes one of: %1.</source>
        <translation>A --kind lehetséges értékei: %1.</translation>
    </message>
    <message>
        <source>--purpose takes one of: %1.</source>
        <translation>A --purpose lehetséges értékei: %1.</translation>
    </message>
    <message>
        <source>log takes one text, or - to read it from standard input.</source>
        <translation>A log egyetlen szöveget vár, vagy - jelet, ha a szabványos bemenetről olvasson.</translation>
    </message>
    <message>
        <source>--at takes a day or a time, as 2026-03-31 or 2026-03-31T14:30.</source>
        <translation>Az --at napot vagy időpontot vár, például 2026-03-31 vagy 2026-03-31T14:30.</translation>
    </message>
    <message>
        <source>Standard input is not text in UTF-8, or longer than 8 MB.</source>
        <translation>A szabványos bemenet nem UTF-8 szöveg, vagy hosszabb 8 MB-nál.</translation>
    </message>
    <message>
        <source>The first line names the account: “Acme: call 30m with Sato, renewal”.</source>
        <translation>Az első sor nevezi meg az ügyfelet: „Acme: hívás 30 perc @Sato, megújítás”.</translation>
    </message>
    <message>
        <source>No account has the key “%1”.</source>
        <translation>Egyetlen ügyfélnek sem ez a kulcsa: „%1”.</translation>
    </message>
    <message>
        <source>No account is called “%1”.</source>
        <translation>Nincs ilyen nevű ügyfél: „%1”.</translation>
    </message>
    <message>
        <source>More than one account matches “%1”: %2.</source>
        <translation>Több ügyfélre is illik („%1”): %2.</translation>
    </message>
    <message>
        <source>No team member, or more than one, matches “%1”.</source>
        <translation>Az --as senkire sem illik közülünk, vagy többekre is: „%1”.</translation>
    </message>
    <message>
        <source>More than one person is called “%1”.</source>
        <translation>Több személyt is így hívnak: „%1”.</translation>
    </message>
    <message>
        <source>It does not count as a touch: not held, internal, or with nobody of theirs.</source>
        <translation>Nem számít kapcsolatnak: nem volt meg, belső, vagy tőlük senki sem volt ott.</translation>
    </message>
    <message>
        <source>Last touch: %1, before it %2.</source>
        <translation>Utolsó kapcsolat: %1 (előtte: %2)</translation>
    </message>
    <message>
        <source>Last touch: %1, the first one.</source>
        <translation>Utolsó kapcsolat: %1 (az első)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) made.</source>
        <translation>
            <numerusform>%Ln teendő létrejött.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) made.</source>
        <translation>
            <numerusform>%Ln ígéret létrejött.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln risk(s) noted.</source>
        <translation>
            <numerusform>%Ln kockázat feljegyezve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln win(s) noted.</source>
        <translation>
            <numerusform>%Ln siker feljegyezve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new contact(s).</source>
        <translation>
            <numerusform>%Ln új kapcsolattartó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned touch(es) done by it.</source>
        <translation>
            <numerusform>%Ln tervezett kapcsolat teljesült ezzel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged for %1 as batch %2: %3. Undo takes it back.</source>
        <translation>Rögzítve: %1, köteg: %2, típus: %3. Az undo visszavonja.</translation>
    </message>
    <message>
        <source>Open actions: %1 of ours, %2 of theirs; before it %3 and %4.</source>
        <translation>Nyitott teendők: miénk %1, övék %2; előtte %3 és %4.</translation>
    </message>
    <message>
        <source>Next touch: %1.</source>
        <translation>Következő kapcsolat: %1</translation>
    </message>
    <message>
        <source>Nobody, or more than one, is called: %1.</source>
        <translation>Senkit sem, vagy több embert is így hívnak: %1.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>kind of a hit</comment>
        <translation>Interakció</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>kind of a hit</comment>
        <translation>Kapcsolattartó</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>kind of a hit</comment>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>kind of a hit</comment>
        <translation>Teendő</translation>
    </message>
    <message>
        <source>Still indexing: %1 of %2 are done. What is missing is not found yet; --wait waits for it.</source>
        <translation>Indexelés folyamatban: %1 / %2 kész. Ami hiányzik, az még nem található; a --wait megvárja.</translation>
    </message>
    <message>
        <source>Wait until everything is indexed.</source>
        <translation>Várja meg, amíg minden indexelve van.</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot; and filters: account: kind: by: after: before:.</source>
        <translation>Szavak, &quot;kifejezések&quot; és szűrők: ügyfél: típus: munkatárs: után: előtt:.</translation>
    </message>
    <message>
        <source>search takes words to look for, and a --limit above 0.</source>
        <translation>A search keresendő szavakat és 0-nál nagyobb --limit értéket vár.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nincs találat.</translation>
    </message>
    <message>
        <source>--rejects names the workspace or the input itself: it would be lost.</source>
        <translation>A --rejects a munkaterületet vagy magát a bemenetet nevezi meg: az elveszne.</translation>
    </message>
    <message>
        <source>The answer can&apos;t be written.</source>
        <translation>A választ nem sikerült kiírni.</translation>
    </message>
    <message>
        <source>Name the workspace: --file W.mainstay, or MAINSTAY_FILE in the environment.</source>
        <translation>Nevezze meg a munkaterületet: --file W.mainstay, vagy a MAINSTAY_FILE környezeti változó.</translation>
    </message>
    <message>
        <source>Left out, as no such value is known: %1</source>
        <translation>Figyelmen kívül maradt, mert nincs ilyen érték: %1</translation>
    </message>
    <message>
        <source>history takes nothing but a --limit above 0.</source>
        <translation>A history csak egy 0-nál nagyobb --limit kapcsolót fogad.</translation>
    </message>
    <message>
        <source>“%1” is the workspace itself.</source>
        <translation>„%1”: ez maga a munkaterület.</translation>
    </message>
    <message>
        <source>TEXT: the summary in the first line is longer than %L1 characters.</source>
        <translation>TEXT: az első sorban az összefoglaló hosszabb, mint %L1 karakter.</translation>
    </message>
    <message>
        <source>Not understood, kept as text: %1</source>
        <translation>Nem értelmezhető, szöveg marad: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) too many: only the first %1 become something.</source>
        <translation>
            <numerusform>%Ln sorral több a kelleténél: csak az első %1 sorból lesz valami.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count accounts (account), or each with all below it as one (top-parent).</source>
        <translation>Ügyfelenként számol (account), vagy az alattuk lévőkkel együtt egyként (top-parent).</translation>
    </message>
    <message>
        <source>With cohorts: %1.</source>
        <translation>A cohorts mellett: %1.</translation>
    </message>
    <message>
        <source>With reasons: what was said, not what was found out.</source>
        <translation>A reasons mellett: amit mondtak, nem amit kiderítettek.</translation>
    </message>
    <message>
        <source>cohorts, reasons, forecast or ignored; with --list: %1.</source>
        <translation>cohorts, reasons, forecast vagy ignored; a --list mellett: %1.</translation>
    </message>
    <message>
        <source>--level takes account or top-parent.</source>
        <translation>A --level értéke account vagy top-parent.</translation>
    </message>
    <message>
        <source>--by product counts accounts with their products; leave out --level.</source>
        <translation>A --by product az ügyfeleket termékeikkel számolja; hagyja el a --level kapcsolót.</translation>
    </message>
    <message>
        <source>Accounts with such subscriptions: %1</source>
        <translation>Ügyfelek ilyen előfizetéssel: %1</translation>
    </message>
    <message>
        <source>Won in</source>
        <comment>table</comment>
        <translation>Megszerezve</translation>
    </message>
    <message>
        <source>accounts</source>
        <comment>table</comment>
        <translation>ügyfelek</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>quarters after being won</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>* to date: the quarter is not over.</source>
        <translation>* eddig: a negyedévnek még nincs vége.</translation>
    </message>
    <message>
        <source>--measure takes one of: %1.</source>
        <translation>A --measure lehetséges értékei: %1.</translation>
    </message>
    <message>
        <source>Nobody left.</source>
        <translation>Senki sem ment el.</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>table</comment>
        <translation>Ok</translation>
    </message>
    <message>
        <source>ARR, %1</source>
        <comment>table</comment>
        <translation>ARR, %1</translation>
    </message>
    <message>
        <source>avoidable</source>
        <comment>table</comment>
        <translation>elkerülhető</translation>
    </message>
    <message>
        <source>not avoidable</source>
        <comment>table</comment>
        <translation>nem elkerülhető</translation>
    </message>
    <message>
        <source>days of notice</source>
        <comment>table</comment>
        <translation>előjel napja</translation>
    </message>
    <message>
        <source>renewals</source>
        <comment>table</comment>
        <translation>megújítás</translation>
    </message>
    <message>
        <source>due</source>
        <comment>table</comment>
        <translation>esedékes</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>table</comment>
        <translation>megtartva</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>table</comment>
        <translation>elveszett</translation>
    </message>
    <message>
        <source>lapsed</source>
        <comment>table</comment>
        <translation>lejárt</translation>
    </message>
    <message>
        <source>worst</source>
        <comment>table</comment>
        <translation>legrosszabb</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>table</comment>
        <translation>várható</translation>
    </message>
    <message>
        <source>best</source>
        <comment>table</comment>
        <translation>legjobb</translation>
    </message>
    <message>
        <source>expected of due</source>
        <comment>table</comment>
        <translation>várható arány</translation>
    </message>
    <message>
        <source>expected = kept + open ARR × probability · worst = kept + committed × probability · best = kept + all that is open · what nobody has assessed counts half</source>
        <translation>várható = megtartva + nyitott ARR × valószínűség · legrosszabb = megtartva + biztos × valószínűség · legjobb = megtartva + minden nyitott · amit senki sem értékelt, félig számít</translation>
    </message>
    <message>
        <source>The forecast&apos;s first quarter must not be after its last.</source>
        <translation>Az előrejelzés első negyedéve nem lehet az utolsó után.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>table</comment>
        <translation>Előfizetés</translation>
    </message>
    <message>
        <source>from</source>
        <comment>table</comment>
        <translation>ettől</translation>
    </message>
    <message>
        <source>until</source>
        <comment>table</comment>
        <translation>eddig</translation>
    </message>
    <message>
        <source>why</source>
        <comment>table</comment>
        <translation>miért</translation>
    </message>
    <message>
        <source>covers no day</source>
        <translation>egyetlen napra sem szól</translation>
    </message>
    <message>
        <source>no ARR</source>
        <translation>nincs ARR</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Semmi sem marad ki.</translation>
    </message>
    <message>
        <source>+ uplift</source>
        <comment>bucket</comment>
        <translation>+ áremelés</translation>
    </message>
    <message>
        <source>gross = (opening − contraction − churned) / opening · net = (opening + uplift + expansion − contraction − churned) / opening · quick = (new + back + uplift + expansion) / (contraction + churned)</source>
        <translation>bruttó = (nyitó − csökkenés − elveszett) / nyitó · nettó = (nyitó + áremelés + bővülés − csökkenés − elveszett) / nyitó · gyors = (új + visszatért + áremelés + bővülés) / (csökkenés + elveszett)</translation>
    </message>
    <message>
        <source>Accounts that ran out and are undecided</source>
        <translation>Lejárt, eldöntetlen ügyfelek</translation>
    </message>
    <message>
        <source>Accounts whose prices rose</source>
        <translation>Ügyfelek, amelyek ára emelkedett</translation>
    </message>
    <message>
        <source>± currency</source>
        <comment>bucket</comment>
        <translation>± árfolyam</translation>
    </message>
    <message>
        <source>Accounts whose exchange rate changed</source>
        <translation>Ügyfelek, amelyek árfolyama változott</translation>
    </message>
    <message>
        <source>qbr ics takes --out FILE.</source>
        <translation>A qbr ics parancshoz --out FILE kell.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>„%1” nem írható: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) written.</source>
        <translation>
            <numerusform>%Ln áttekintés kiírva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) without a date left out.</source>
        <translation>
            <numerusform>%Ln időpont nélküli áttekintés kimaradt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>„%1” nem olvasható: %2</translation>
    </message>
    <message>
        <source>Cancelled in the calendar</source>
        <translation>A naptárban lemondva</translation>
    </message>
    <message>
        <source>qbr holidays takes --country with two letters, such as HU.</source>
        <translation>A qbr holidays parancshoz kétbetűs --country kell, például HU.</translation>
    </message>
    <message>
        <source>“%1” has no holidays of these years; nothing was changed.</source>
        <translation>„%1”: nincs benne ünnepnap ezekből az évekből; semmi sem változott.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln holiday(s) of %1.</source>
        <translation>
            <numerusform>%Ln ünnepnap: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quarter, such as 2026Q3, instead of the current one.</source>
        <translation>Negyedév a mostani helyett, például 2026Q3.</translation>
    </message>
    <message>
        <source>Only reviews that somebody of us holds, by name.</source>
        <translation>Csak az ilyen nevű felelős áttekintései.</translation>
    </message>
    <message>
        <source>How long a proposed review is.</source>
        <translation>A javasolt áttekintés hossza percben.</translation>
    </message>
    <message>
        <source>Keep what is proposed.</source>
        <translation>A javaslatok megtartása.</translation>
    </message>
    <message>
        <source>The calendar to write.</source>
        <translation>A kiírandó naptár.</translation>
    </message>
    <message>
        <source>The country of the holidays, such as HU.</source>
        <translation>Az ünnepnapok országa, például HU.</translation>
    </message>
    <message>
        <source>qbr %1 takes one calendar.</source>
        <translation>A qbr %1 parancshoz egy naptár kell.</translation>
    </message>
    <message>
        <source>qbr doesn&apos;t know what to do with “%1”.</source>
        <translation>A qbr nem tud mit kezdeni ezzel: „%1”.</translation>
    </message>
    <message>
        <source>--minutes takes a number from 1 to 1440.</source>
        <translation>A --minutes 1 és 1440 közötti számot vár.</translation>
    </message>
    <message>
        <source>  %1 (%2); %3: %4 (%5)</source>
        <comment>date and zone of the customer; owner: date and zone of the owner</comment>
        <translation>  %1 (%2); %3: %4 (%5)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) proposed for %1.</source>
        <translation>
            <numerusform>%Ln áttekintés javasolva: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>  %L1 without a date: %2</source>
        <translation>  Időpont nélkül %L1: %2</translation>
    </message>
    <message>
        <source>Unevenness of the weeks: %1 (1 is as even as can be).</source>
        <translation>A hetek egyenetlensége: %1 (az 1 a lehető legegyenletesebb).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) accepted.</source>
        <translation>
            <numerusform>%Ln áttekintés elfogadva.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no review in this quarter.</source>
        <translation>Ebben a negyedévben nincs áttekintés.</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>table</comment>
        <translation>Típus</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>table</comment>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>table</comment>
        <translation>Időpont</translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>table</comment>
        <translation>Időzóna</translation>
    </message>
    <message>
        <source>Min</source>
        <comment>table, minutes</comment>
        <translation>Perc</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>table</comment>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>table</comment>
        <translation>Lépések</translation>
    </message>
    <message>
        <source>%L1/%L2</source>
        <comment>steps done, of all</comment>
        <translation>%L1/%L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) changed.</source>
        <translation>
            <numerusform>%Ln áttekintés változott.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other event(s) left.</source>
        <translation>
            <numerusform>%Ln más esemény kihagyva.</numerusform>
        </translation>
    </message>
    <message>
        <source>line %L1: %2</source>
        <translation>%L1. sor: %2</translation>
    </message>
    <message>
        <source>With stats: owner or tier.</source>
        <translation>A stats parancshoz: owner vagy tier.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <comment>table</comment>
        <translation>Áttekintések</translation>
    </message>
    <message>
        <source>due</source>
        <comment>reviews</comment>
        <translation>esedékes</translation>
    </message>
    <message>
        <source>held</source>
        <comment>reviews</comment>
        <translation>megtartva</translation>
    </message>
    <message>
        <source>with economic buyer</source>
        <comment>reviews</comment>
        <translation>döntéshozóval</translation>
    </message>
    <message>
        <source>ahead</source>
        <comment>reviews</comment>
        <translation>hátravan</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>reviews</comment>
        <translation>kihagyva</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>reviews</comment>
        <translation>lemondva</translation>
    </message>
    <message>
        <source>“%1” is not a calendar; nothing was planned.</source>
        <translation>„%1” nem naptár; semmi sem lett megtervezve.</translation>
    </message>
    <message>
        <source>With propose: what is proposed already stays.</source>
        <translation>propose mellett: ami már javasolt, az marad.</translation>
    </message>
    <message>
        <source>With propose: a calendar whose meetings take time, of --owner and of whoever is in them; may be given several times.</source>
        <translation>propose mellett: naptár, amelynek eseményei időt foglalnak, a --owner és a résztvevők idejéből; többször is megadható.</translation>
    </message>
    <message>
        <source>Usage with a column for each metric: the column to read.</source>
        <translation>Mutatónként egy oszlopot tartalmazó használat: a beolvasandó oszlop.</translation>
    </message>
    <message>
        <source>What --value measures; without it the column&apos;s own name.</source>
        <translation>Mit mér a --value oszlopa; nélküle az oszlop neve.</translation>
    </message>
    <message>
        <source>--metric says what the column of --value measures: name the column, too.</source>
        <translation>A --metric azt adja meg, mit mér a --value oszlopa: az oszlopot is nevezze meg.</translation>
    </message>
    <message>
        <source>--value goes with usage alone.</source>
        <translation>A --value csak a használathoz adható meg.</translation>
    </message>
    <message>
        <source>With prep: markdown, text or json.</source>
        <translation>A prep mellett: markdown, text vagy json.</translation>
    </message>
    <message>
        <source>qbr prep takes the id of a review, or --account NAME.</source>
        <translation>A qbr prep egy áttekintés azonosítóját vagy a --account NAME kapcsolót várja.</translation>
    </message>
    <message>
        <source>“%1” is no id of a review; mainstay-cli qbr list --json tells them.</source>
        <translation>„%1” nem egy áttekintés azonosítója; a mainstay-cli qbr list --json megadja őket.</translation>
    </message>
    <message>
        <source>--format takes one of: %1.</source>
        <translation>A --format lehetőségei: %1.</translation>
    </message>
    <message>
        <source>More than one account is called “%1”; name it by its key.</source>
        <translation>Több ügyfél neve „%1”; add meg a kulcsát.</translation>
    </message>
    <message>
        <source>propose, list, stats, prep, ics, apply or holidays; prep takes the id of a review, the last two take a calendar.</source>
        <translation>propose, list, stats, prep, ics, apply vagy holidays; a prep egy áttekintés azonosítóját, az utolsó kettő naptárat vár.</translation>
    </message>
    <message>
        <source>Only reviews of the account of this key; prep also takes its name.</source>
        <translation>Csak az ilyen kulcsú ügyfél áttekintései; a prep a nevét is elfogadja.</translation>
    </message>
    <message>
        <source>qbr takes one of: propose, list, stats, prep, ics, apply, holidays.</source>
        <translation>A qbr lehetőségei: propose, list, stats, prep, ics, apply, holidays.</translation>
    </message>
    <message>
        <source>The id of a review.</source>
        <translation>Egy áttekintés azonosítója.</translation>
    </message>
    <message>
        <source>The next review of this account, by key or name.</source>
        <translation>Ennek az ügyfélnek a következő áttekintése, kulcs vagy név szerint.</translation>
    </message>
    <message>
        <source>All reviews of a quarter, such as 2026Q3.</source>
        <translation>Egy negyedév minden áttekintése, például 2026Q3.</translation>
    </message>
    <message>
        <source>The .pptx to write; with --quarter, the folder.</source>
        <translation>A kiírandó .pptx; --quarter mellett a mappa.</translation>
    </message>
    <message>
        <source>en, ja or hu instead of the account&apos;s own.</source>
        <translation>en, ja vagy hu az ügyfél nyelve helyett.</translation>
    </message>
    <message>
        <source>long, medium, short or one-page.</source>
        <translation>long, medium, short vagy one-page.</translation>
    </message>
    <message>
        <source>With products, seats and dates of contracts.</source>
        <translation>A szerződések termékeivel, licenceivel és dátumaival.</translation>
    </message>
    <message>
        <source>deck takes the id of a review, --account NAME or --quarter QUARTER.</source>
        <translation>A deck egy áttekintés azonosítóját, a --account NAME vagy a --quarter QUARTER kapcsolót várja.</translation>
    </message>
    <message>
        <source>deck takes --out: a file, or a folder with --quarter.</source>
        <translation>A deck --out kapcsolót vár: fájlt, --quarter mellett mappát.</translation>
    </message>
    <message>
        <source>“%1” is no quarter; write it like 2026Q3.</source>
        <translation>„%1” nem negyedév; írd így: 2026Q3</translation>
    </message>
    <message>
        <source>--language takes one of: %1.</source>
        <translation>A --language értéke ezek egyike: %1.</translation>
    </message>
    <message>
        <source>--length takes one of: %1.</source>
        <translation>A --length értéke ezek egyike: %1.</translation>
    </message>
    <message>
        <source>The deck could not be written: %1</source>
        <translation>A prezentáció nem írható ki: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slide(s): %1</source>
        <translation>
            <numerusform>%Ln dia: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deck(s) written.</source>
        <translation>
            <numerusform>%Ln prezentáció kiírva.</numerusform>
        </translation>
    </message>
    <message>
        <source>No account has the key or the name “%1”.</source>
        <translation>Nincs „%1” kulcsú vagy nevű ügyfél.</translation>
    </message>
    <message>
        <source>Nobody of us is called “%1”.</source>
        <translation>Nincs „%1” nevű munkatársunk.</translation>
    </message>
</context>
<context>
    <name>Deck</name>
    <message>
        <source>Business review</source>
        <translation>Üzleti áttekintés</translation>
    </message>
    <message>
        <source>Customer copy</source>
        <translation>Ügyfélpéldány</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Az adatok napja: %1</translation>
    </message>
    <message>
        <source>Executive review</source>
        <translation>Vezetői áttekintés</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Köszöntő</translation>
    </message>
    <message>
        <source>What we promised each other</source>
        <translation>Amit egymásnak ígértünk</translation>
    </message>
    <message>
        <source>Your goals</source>
        <translation>Az Önök céljai</translation>
    </message>
    <message>
        <source>Value achieved</source>
        <translation>Elért érték</translation>
    </message>
    <message>
        <source>The voice of your team</source>
        <translation>Az Önök csapatának véleménye</translation>
    </message>
    <message>
        <source>Plan for the next quarter</source>
        <translation>A következő negyedév terve</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Következő lépések</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Napirend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln perc</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Téma</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Perc</translation>
    </message>
    <message>
        <source>Goals achieved or on track</source>
        <translation>Elért vagy jól haladó célok</translation>
    </message>
    <message>
        <source>no goals agreed yet</source>
        <translation>még nincs közös cél</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 közül %1</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Teljesült ígéretek</translation>
    </message>
    <message>
        <source>none was due</source>
        <translation>egy sem volt esedékes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still open</source>
        <translation>
            <numerusform>%Ln még nyitott</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in three months</source>
        <translation>%1 három hónap alatt</translation>
    </message>
    <message>
        <source>Open support cases</source>
        <translation>Nyitott támogatási esetek</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Hol tartunk</translation>
    </message>
    <message>
        <source>Since the last review on %1</source>
        <translation>A legutóbbi áttekintés (%1) óta</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 óta</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2, cél: %3</translation>
    </message>
    <message>
        <source>To agree on: what you want to reach, and how it is measured.</source>
        <translation>Egyeztetendő: mit szeretnének elérni, és hogyan mérjük.</translation>
    </message>
    <message>
        <source>What we decided last time</source>
        <translation>Amit legutóbb eldöntöttünk</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Teljesült</translation>
    </message>
    <message>
        <source>Kept, late</source>
        <translation>Teljesült, késve</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nem teljesült</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Nyitott</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Még nincs mérve</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Jól halad</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Elérve</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Lemaradásban</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Veszélyben</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Nem sikerült</translation>
    </message>
    <message>
        <source>%1 of %2 promises were kept</source>
        <translation>%2 ígéretből %1 teljesült</translation>
    </message>
    <message>
        <source>Promises of both sides since %1</source>
        <translation>A két fél ígéretei %1 óta</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Ígéret</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ki</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Határidő</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Eredmény</translation>
    </message>
    <message>
        <source>%1 of %2 goals are achieved or on track</source>
        <translation>%2 célból %1 elérve vagy jól halad</translation>
    </message>
    <message>
        <source>Judged by the straight line from the start to the target</source>
        <translation>A kezdettől a célig húzott egyenes szerint</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Cél</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kezdet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Most</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Célérték</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>By month, summed</source>
        <translation>Havonta, összegezve</translation>
    </message>
    <message>
        <source>By month, the last value of each</source>
        <translation>Havonta, az utolsó érték</translation>
    </message>
    <message>
        <source>%1 in a year</source>
        <translation>%1 egy év alatt</translation>
    </message>
    <message>
        <source>No support case is open</source>
        <translation>Nincs nyitott támogatási eset</translation>
    </message>
    <message numerus="yes">
        <source>%Ln support case(s) are open</source>
        <translation>
            <numerusform>%Ln támogatási eset nyitott</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases opened, by month and severity</source>
        <translation>Megnyitott esetek havonta, súlyosság szerint</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritikus</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Magas</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Közepes</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Alacsony</translation>
    </message>
    <message>
        <source>First answer after %1 min (median of %2)</source>
        <translation>Első válasz %1 perc után (%2 eset mediánja)</translation>
    </message>
    <message>
        <source>Satisfaction %1 of 5 (%2 answers)</source>
        <translation>Elégedettség: %1 az 5-ből (%2 válasz)</translation>
    </message>
    <message>
        <source>Our recommendations</source>
        <translation>Javaslataink</translation>
    </message>
    <message>
        <source>Our joint plan for the next quarter</source>
        <translation>Közös tervünk a következő negyedévre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Your contracts</source>
        <translation>Az Önök szerződései</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Termék</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licencek</translation>
    </message>
    <message>
        <source>Runs until</source>
        <translation>Érvényes eddig</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>határozatlan</translation>
    </message>
    <message>
        <source>We meet again on %1</source>
        <translation>Következő találkozónk: %1</translation>
    </message>
    <message>
        <source>Who works with whom</source>
        <translation>Ki kivel dolgozik</translation>
    </message>
    <message>
        <source>The next review is to be agreed on</source>
        <translation>A következő áttekintés időpontja egyeztetendő</translation>
    </message>
    <message>
        <source>Your side</source>
        <translation>Az Önök részéről</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>A mi részünkről</translation>
    </message>
    <message>
        <source>to be named</source>
        <translation>egyeztetés alatt</translation>
    </message>
    <message>
        <source>How to read the figures</source>
        <translation>Hogyan olvassuk a számokat</translation>
    </message>
    <message>
        <source>On track: the newest measurement is on the straight line from the start to the target, or beyond it.</source>
        <translation>Jól halad: a legutóbbi mérés a kezdettől a célig húzott egyenesen van, vagy azon túl.</translation>
    </message>
    <message>
        <source>At risk: behind the line late in the time, or moving away from the target.</source>
        <translation>Veszélyben: az idő vége felé elmarad az egyenestől, vagy távolodik a céltól.</translation>
    </message>
    <message>
        <source>Promises kept are counted among those that are settled; open ones are not.</source>
        <translation>A teljesült ígéreteket a lezártak között számoljuk; a nyitottakat nem.</translation>
    </message>
    <message>
        <source>Use: a month shows its last value, counts are summed. A month without a value stays empty.</source>
        <translation>Használat: a hónap utolsó értéke, a darabszámok összege. Érték nélküli hónap üresen marad.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolved since %1</source>
        <translation>
            <numerusform>%Ln megoldva %1 óta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) resolved since %1</source>
        <translation>
            <numerusform>%Ln eset megoldva %1 óta</numerusform>
        </translation>
    </message>
    <message>
        <source>First answer: the median of the cases opened since the day that the summary names.</source>
        <translation>Első válasz: az összefoglalóban megnevezett nap óta nyitott esetek mediánja.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>“%1” was changed by somebody else or by a later step. Nothing was overwritten.</source>
        <translation>„%1” közben megváltozott: más vagy egy későbbi lépés módosította. Semmi sem íródott felül.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be saved like this: its key is in use already, or something it needs is missing.</source>
        <translation>„%1” így nem menthető: a kulcsa már foglalt, vagy hiányzik valami, amire szüksége van.</translation>
    </message>
    <message>
        <source>“%1” holds a value that can&apos;t be used (%2).</source>
        <translation>„%1” nem használható értéket tartalmaz (%2).</translation>
    </message>
    <message>
        <source>“%1” is locked by another program. Close it there, or try again in a moment. The file was not touched.</source>
        <translation>„%1” egy másik programban van megnyitva és zárolva. Zárd be ott, vagy próbáld újra kicsit később. A fájl érintetlen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be reached: there is no such file, or you may not open it.</source>
        <translation>„%1” nem érhető el: nincs ilyen fájl, vagy nincs jogod megnyitni.</translation>
    </message>
    <message>
        <source>“%1” is write-protected. Allow writing to it, or make a copy and open that. The file was not touched.</source>
        <translation>„%1” írásvédett. Engedélyezd az írását, vagy készíts róla másolatot, és azt nyisd meg. A fájl érintetlen.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was not touched. Restore it from a backup; keep this file, much of it may be recoverable.</source>
        <translation>„%1” sérült, ezért érintetlen maradt. Állítsd vissza biztonsági mentésből; ezt a fájlt is őrizd meg, sok minden menthető lehet belőle.</translation>
    </message>
    <message>
        <source>“%1” is not a Mainstay workspace. To bring its data in, import it. The file was not touched.</source>
        <translation>„%1” nem Mainstay-munkaterület. Az adatait importálással hozhatod be. A fájl érintetlen.</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer Mainstay. Update this program to open it. The file was not touched.</source>
        <translation>„%1” egy újabb Mainstay mentése. A megnyitásához frissítsd a programot. A fájl érintetlen.</translation>
    </message>
    <message>
        <source>There is no space left to save “%1”. Nothing was half-saved: free some space and try again.</source>
        <translation>Nincs elég hely „%1” mentéséhez. Semmi sem mentődött félig: szabadíts fel helyet, és próbáld újra.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Megszakítva. Semmi sem változott.</translation>
    </message>
    <message>
        <source>Something went wrong with “%1” inside the program: %2</source>
        <translation>Belső hiba történt ezzel: „%1”: %2</translation>
    </message>
    <message>
        <source>“%1” is no longer there. It may have been deleted in the meantime.</source>
        <translation>„%1” már nincs meg. Lehet, hogy időközben törölték.</translation>
    </message>
</context>
<context>
    <name>FigureExplanations</name>
    <message>
        <source>%1, %2</source>
        <comment>a figure, its quarter</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a figure, its quarter, its group</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The quarter opens as it stood on %1 and closes as it stood on %2.</source>
        <translation>A negyedév nyitó napja %1, a záró napja %2 volt.</translation>
    </message>
    <message>
        <source>It is not over: its end can still move.</source>
        <translation>Még nem ért véget: a záró érték változhat.</translation>
    </message>
    <message>
        <source>Amounts are in %1, at the workspace&apos;s exchange rates.</source>
        <translation>Az összegek pénzneme %1, a munkaterület árfolyamain.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a formula with its numbers, what it gives</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Accounts with a paid contract on the day before the quarter.</source>
        <translation>Ügyfelek, amelyeknek a negyedév előtti napon volt fizetett szerződésük.</translation>
    </message>
    <message>
        <source>Accounts with a paid contract on the last day of the quarter.</source>
        <translation>Ügyfelek, amelyeknek a negyedév utolsó napján volt fizetett szerződésük.</translation>
    </message>
    <message>
        <source>Accounts with a paid contract on the day before the quarter and on its last day.</source>
        <translation>Ügyfelek, amelyeknek a negyedév előtti napon és az utolsó napon is volt fizetett szerződésük.</translation>
    </message>
    <message>
        <source>Accounts with a paid contract on the day before the quarter and none on its last day.</source>
        <translation>Ügyfelek, amelyeknek a negyedév előtti napon volt fizetett szerződésük, az utolsó napon már nem.</translation>
    </message>
    <message>
        <source>Accounts that pay on the last day of the quarter, didn&apos;t on the day before it, and never had before.</source>
        <translation>Ügyfelek, amelyek a negyedév utolsó napján fizetnek, az előtte való napon nem fizettek, és korábban sem soha.</translation>
    </message>
    <message>
        <source>Accounts that pay on the last day of the quarter, didn&apos;t on the day before it, but had some time before.</source>
        <translation>Ügyfelek, amelyek a negyedév utolsó napján fizetnek, az előtte való napon nem fizettek, de korábban valamikor igen.</translation>
    </message>
    <message>
        <source>Accounts that paid neither on the day before the quarter nor on its last day, but on a day between.</source>
        <translation>Ügyfelek, amelyek sem a negyedév előtti napon, sem az utolsó napján nem fizettek, de közben igen.</translation>
    </message>
    <message>
        <source>Accounts kept that had no paid contract on some day of the quarter.</source>
        <translation>Megmaradt ügyfelek, amelyeknek a negyedév valamelyik napján nem volt fizetett szerződésük.</translation>
    </message>
    <message>
        <source>Of the accounts lost: those whose contract ran out lately, and of whom nobody has said that they left.</source>
        <translation>Az elveszettek közül azok, amelyeknek nemrég járt le a szerződésük, és senki sem jegyezte fel, hogy távoztak.</translation>
    </message>
    <message>
        <source>ARR of all contracts on the day before the quarter.</source>
        <translation>Minden szerződés ARR-je a negyedév előtti napon.</translation>
    </message>
    <message>
        <source>ARR of all contracts on the last day of the quarter.</source>
        <translation>Minden szerződés ARR-je a negyedév utolsó napján.</translation>
    </message>
    <message>
        <source>Of what accounts kept pay more: the part that is price alone.</source>
        <translation>A megmaradt ügyfelek többletéből az, ami csak áremelés.</translation>
    </message>
    <message>
        <source>What accounts kept pay more on the last day of the quarter than on the day before it, without price uplift.</source>
        <translation>Amennyivel a megmaradt ügyfelek a negyedév utolsó napján többet fizetnek, mint az előtte való napon, áremelés nélkül.</translation>
    </message>
    <message>
        <source>What accounts kept pay less on the last day of the quarter than on the day before it.</source>
        <translation>Amennyivel a megmaradt ügyfelek a negyedév utolsó napján kevesebbet fizetnek, mint az előtte való napon.</translation>
    </message>
    <message>
        <source>What accounts that were lost paid on the day before the quarter.</source>
        <translation>Amit az elveszett ügyfelek a negyedév előtti napon fizettek.</translation>
    </message>
    <message>
        <source>ARR on the last day of the quarter of accounts that never paid before it.</source>
        <translation>A korábban soha nem fizető ügyfelek ARR-je a negyedév utolsó napján.</translation>
    </message>
    <message>
        <source>ARR on the last day of the quarter of accounts that had paid before, but not on the day before it.</source>
        <translation>A korábban már fizető, de a negyedév előtti napon nem fizető ügyfelek ARR-je a negyedév utolsó napján.</translation>
    </message>
    <message>
        <source>%1 at the start − %2 lost + %3 new + %4 back</source>
        <comment>accounts</comment>
        <translation>%1 nyitó − %2 elveszett + %3 új + %4 visszatért</translation>
    </message>
    <message>
        <source>%1 at the start − %2 lost</source>
        <comment>accounts</comment>
        <translation>%1 nyitó − %2 elveszett</translation>
    </message>
    <message>
        <source>%1 at the start − %2 kept</source>
        <comment>accounts</comment>
        <translation>%1 nyitó − %2 maradt</translation>
    </message>
    <message>
        <source>%1 opening + %2 new + %3 back + %4 expansion − %5 contraction − %6 churned</source>
        <comment>ARR</comment>
        <translation>%1 nyitó + %2 új + %3 visszatért + %4 bővülés − %5 szűkülés − %6 lemorzsolódás</translation>
    </message>
    <message>
        <source>+ %1 uplift</source>
        <comment>ARR</comment>
        <translation>+ %1 áremelés</translation>
    </message>
    <message>
        <source>%1 on %2 − %3 on %4</source>
        <comment>amount, day, amount, day</comment>
        <translation>%1 (%2) − %3 (%4)</translation>
    </message>
    <message>
        <source>− %1 uplift</source>
        <comment>ARR</comment>
        <translation>− %1 áremelés</translation>
    </message>
    <message>
        <source>%1 ARR</source>
        <comment>opening, new, expansion …</comment>
        <translation>%1 ARR</translation>
    </message>
    <message>
        <source>%1: change of ARR</source>
        <comment>an account</comment>
        <translation>%1: az ARR változása</translation>
    </message>
    <message>
        <source>What all contracts of the account bring on the later day, less what they bring on the earlier one.</source>
        <translation>Az ügyfél összes szerződésének értéke a későbbi napon, levonva a korábbi napi értéket.</translation>
    </message>
    <message>
        <source>Of the change, %1 is price alone.</source>
        <translation>A változásból csak áremelés: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a measure, a cohort</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>a fraction</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Their first quarter closed on %1; the cell stands for %2.</source>
        <translation>Első negyedévük zárónapja %1, a cella napja %2 volt.</translation>
    </message>
    <message>
        <source>That quarter is not over: the cell can still move.</source>
        <translation>Az a negyedév még nem ért véget: a cella változhat.</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <comment>reason</comment>
        <translation>Távozott: %1</translation>
    </message>
    <message>
        <source>Of every account lost: what it paid on the day before the quarter it was lost in. The reason is that of the record nearest to that quarter.</source>
        <translation>Minden elveszett ügyfélnél az, amit az elvesztés negyedéve előtti napon fizetett. Az ok a negyedévhez legközelebbi feljegyzésé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s), %2 ARR</source>
        <comment>that left for a reason</comment>
        <translation>
            <numerusform>%1 ügyfél, %2 ARR</numerusform>
        </translation>
    </message>
    <message>
        <source>Quarters from %1 to %2.</source>
        <translation>Negyedévek: %1 – %2.</translation>
    </message>
    <message numerus="yes">
        <source>One point of retention over %Ln year(s)</source>
        <translation>
            <numerusform>A megtartás egy pontja %Ln év alatt</numerusform>
        </translation>
    </message>
    <message>
        <source>Each year a share r of the ARR stays. With one point more, r + 1%, more is left after every year; the differences of all years add up to the revenue. Winning the same anew costs a multiple of keeping it.</source>
        <translation>Évente az ARR r hányada marad meg. Egy ponttal többnél, r + 1% mellett minden év végén több marad; az évek különbségeinek összege a bevétel. Ugyanennyit újonnan megszerezni a megtartás többszörösébe kerül.</translation>
    </message>
    <message>
        <source>r = (%1)⁴ = %2 a year; %3 × ((r + 1%)ⁿ − rⁿ), n = 1 … %4: %5 kept in the last year, %6 together; × %7 = %8 to win anew</source>
        <translation>r = (%1)⁴ = évi %2; %3 × ((r + 1%)ⁿ − rⁿ), n = 1 … %4: az utolsó évben megmarad %5, együtt %6; × %7 = %8 újonnan megszerezve</translation>
    </message>
    <message>
        <source>From %1, the last quarter that is over.</source>
        <translation>Alapja az utolsó lezárult negyedév: %1.</translation>
    </message>
    <message>
        <source>What the closing is worth more, or less, only because exchange rates changed within the quarter.</source>
        <translation>Amennyivel a záró érték csak azért több vagy kevesebb, mert a negyedévben változtak az árfolyamok.</translation>
    </message>
    <message>
        <source>+ %1 exchange rates</source>
        <comment>ARR</comment>
        <translation>+ %1 árfolyam</translation>
    </message>
    <message>
        <source>− %1 exchange rates</source>
        <comment>ARR</comment>
        <translation>− %1 árfolyam</translation>
    </message>
</context>
<context>
    <name>FollowupLabels</name>
    <message>
        <source>In time</source>
        <comment>cadence</comment>
        <translation>Időben</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>cadence</comment>
        <translation>Esedékes</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>cadence</comment>
        <translation>Késésben</translation>
    </message>
    <message>
        <source>Never touched</source>
        <comment>cadence</comment>
        <translation>Még nem volt</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>cadence</comment>
        <translation>Tervezve</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>cadence</comment>
        <translation>Szünetel</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>cadence: churned or former customer</comment>
        <translation>Lezárult</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>scope of a rule</comment>
        <translation>Mindenki</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>scope of a rule</comment>
        <translation>Szint</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>scope of a rule</comment>
        <translation>Szakasz</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>scope of a rule</comment>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>scope of a rule</comment>
        <translation>Kapcsolattartó</translation>
    </message>
</context>
<context>
    <name>HeldText</name>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln teendő</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s)</source>
        <translation>
            <numerusform>%Ln ígéret</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the review is written down</source>
        <comment>account</comment>
        <translation>%1: az áttekintés rögzítve</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled</source>
        <comment>promises and actions</comment>
        <translation>
            <numerusform>%Ln lezárva</numerusform>
        </translation>
    </message>
    <message>
        <source>NPS due %1</source>
        <comment>a date</comment>
        <translation>NPS esedékes: %1</translation>
    </message>
    <message>
        <source>next review proposed for %1</source>
        <comment>a date</comment>
        <translation>a következő áttekintés javasolt napja: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln risk(s)</source>
        <translation>
            <numerusform>%Ln kockázat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln win(s)</source>
        <translation>
            <numerusform>%Ln siker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln idézet</numerusform>
        </translation>
    </message>
    <message>
        <source>next touch planned</source>
        <translation>következő kapcsolat tervezve</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Team members</source>
        <comment>rows of a file</comment>
        <translation>Csapattagok</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>rows of a file</comment>
        <translation>Ügyfelek</translation>
    </message>
    <message>
        <source>People of customers</source>
        <comment>rows of a file</comment>
        <translation>Kapcsolattartók</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>rows of a file</comment>
        <translation>Termékek</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <comment>rows of a file</comment>
        <translation>Előfizetések</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <comment>rows of a file</comment>
        <translation>Interakciók</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>rows of a file</comment>
        <translation>Teendők</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>rows of a file</comment>
        <translation>Használat</translation>
    </message>
    <message>
        <source>Support cases</source>
        <comment>rows of a file</comment>
        <translation>Támogatási esetek</translation>
    </message>
    <message>
        <source>Churn events</source>
        <comment>rows of a file</comment>
        <translation>Lemorzsolódások</translation>
    </message>
    <message>
        <source>Mainstay&apos;s own columns</source>
        <translation>A Mainstay saját oszlopai</translation>
    </message>
    <message>
        <source>RavenStack&apos;s columns</source>
        <translation>A RavenStack oszlopai</translation>
    </message>
    <message>
        <source>is empty, but needs a value</source>
        <translation>üres, pedig értéket vár</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>túl hosszú</translation>
    </message>
    <message>
        <source>is not an amount such as 1200.50, or has more decimals than its currency</source>
        <translation>nem összeg, mint az 1200.50, vagy több tizedese van, mint a pénznemének</translation>
    </message>
    <message>
        <source>is not a date such as 2026-03-05</source>
        <translation>nem dátum, mint a 2026-03-05</translation>
    </message>
    <message>
        <source>is a day that does not exist</source>
        <translation>nem létező nap</translation>
    </message>
    <message>
        <source>is before 1900 or after 2199</source>
        <translation>1900 előtti vagy 2199 utáni</translation>
    </message>
    <message>
        <source>is not a date and time such as 2026-03-05T10:00</source>
        <translation>nem dátum és idő, mint a 2026-03-05T10:00</translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation>sem igen, sem nem</translation>
    </message>
    <message>
        <source>is not a currency code such as EUR</source>
        <translation>nem pénznemkód, mint az EUR</translation>
    </message>
    <message>
        <source>is none of the words that this column takes</source>
        <translation>nem szerepel az oszlop lehetséges értékei között</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>a tartományon kívül esik</translation>
    </message>
    <message>
        <source>the row has fewer columns than the header</source>
        <translation>a sornak kevesebb oszlopa van, mint a fejlécnek</translation>
    </message>
    <message>
        <source>the row has more columns than the header</source>
        <translation>a sornak több oszlopa van, mint a fejlécnek</translation>
    </message>
    <message>
        <source>is a key that row %1 has already</source>
        <translation>olyan kulcs, amely már szerepel itt: %1. sor</translation>
    </message>
    <message>
        <source>is the name of another product</source>
        <translation>egy másik termék neve</translation>
    </message>
    <message>
        <source>is no account&apos;s key: import the accounts first</source>
        <translation>egyetlen ügyfélnek sem kulcsa: előbb az ügyfeleket importáld</translation>
    </message>
    <message>
        <source>is no team member&apos;s key: import the team first</source>
        <translation>egyetlen csapattagnak sem kulcsa: előbb a csapatot importáld</translation>
    </message>
    <message>
        <source>is no person&apos;s key: import the people first</source>
        <translation>egyetlen kapcsolattartónak sem kulcsa: előbb a kapcsolattartókat importáld</translation>
    </message>
    <message>
        <source>is no touchpoint&apos;s key: import the touchpoints first</source>
        <translation>egyetlen interakciónak sem kulcsa: előbb az interakciókat importáld</translation>
    </message>
    <message>
        <source>is not a time zone such as Asia/Tokyo</source>
        <translation>nem időzóna, mint az Asia/Tokyo</translation>
    </message>
    <message>
        <source>ends before it starts</source>
        <translation>előbb ér véget, mint ahogy kezdődik</translation>
    </message>
    <message>
        <source>is after the end</source>
        <translation>a vége utáni</translation>
    </message>
    <message>
        <source>covers days that another period of this subscription covers</source>
        <translation>olyan napokat fed le, amelyeket az előfizetés egy másik időszaka is</translation>
    </message>
    <message>
        <source>would make the account its own parent</source>
        <translation>az ügyfelet a saját szülőjévé tenné</translation>
    </message>
    <message>
        <source>the workspace&apos;s own rules refuse it</source>
        <translation>a munkaterület saját szabályai nem engedik</translation>
    </message>
    <message>
        <source>This is not a CSV file (%1). Save it as CSV in UTF-8 and try again.</source>
        <translation>Ez nem CSV-fájl (%1). Mentsd UTF-8 kódolású CSV-ként, és próbáld újra.</translation>
    </message>
    <message>
        <source>Line %1 holds a zero byte: this is not a CSV file.</source>
        <translation>A fájl nem CSV: nulla bájt van itt: %1. sor.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8 text. Save the file as CSV in UTF-8 and try again.</source>
        <translation>Nem UTF-8 szöveg: %1. sor. Mentsd a fájlt UTF-8 kódolású CSV-ként, és próbáld újra.</translation>
    </message>
    <message>
        <source>The quote that opens in line %1 is never closed.</source>
        <translation>Lezáratlan idézőjel, a kezdete: %1. sor.</translation>
    </message>
    <message>
        <source>Line %1 has text after a closing quote.</source>
        <translation>Szöveg áll a záró idézőjel után: %1. sor.</translation>
    </message>
    <message>
        <source>Line %1 is too long to be true.</source>
        <translation>Hihetetlenül hosszú: %1. sor.</translation>
    </message>
    <message>
        <source>Line %1 has too many columns to be true.</source>
        <translation>Hihetetlenül sok oszlop: %1. sor.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read on after line %1.</source>
        <translation>A fájl innentől nem olvasható: %1. sor.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>Hiányzik ez az oszlop: „%1”.</translation>
    </message>
    <message>
        <source>There are two columns “%1”.</source>
        <translation>Két ilyen oszlop van: „%1”.</translation>
    </message>
    <message>
        <source>These columns know nothing of such rows.</source>
        <translation>Ezek az oszlopok nem illenek ilyen sorokhoz.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they were, %4 refused</source>
        <translation>%1 új, %2 módosult, %3 változatlan, %4 visszautasítva</translation>
    </message>
    <message>
        <source>has a line break or another control character, but takes one line</source>
        <translation>sortörést vagy más vezérlőkaraktert tartalmaz, de csak egy sor lehet</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1: retention can&apos;t be computed until one is set in the workspace settings.</source>
        <translation>Nincs árfolyam ehhez: %1. A megtartás addig nem számítható, amíg a munkaterület beállításaiban nincs megadva.</translation>
    </message>
    <message>
        <source>Objectives</source>
        <comment>rows of a file</comment>
        <translation>Célok</translation>
    </message>
    <message>
        <source>Zendesk&apos;s columns</source>
        <translation>A Zendesk oszlopai</translation>
    </message>
    <message>
        <source>is not a number such as 12 or, where parts are allowed, 12.5</source>
        <translation>nem olyan szám, mint 12 vagy – ahol tört is lehet – 12.5</translation>
    </message>
    <message>
        <source>is no subscription&apos;s key: import the subscriptions first</source>
        <translation>egyetlen előfizetésnek sem kulcsa: előbb az előfizetéseket importálja</translation>
    </message>
    <message>
        <source>is no product&apos;s key or name</source>
        <translation>egyetlen terméknek sem kulcsa vagy neve</translation>
    </message>
    <message>
        <source>is no metric&apos;s key or name: import the usage first</source>
        <translation>egyetlen mutatónak sem kulcsa vagy neve: előbb a használatot importálja</translation>
    </message>
    <message>
        <source>contradicts another column, or another row of the same key</source>
        <translation>ellentmond egy másik oszlopnak vagy egy azonos kulcsú másik sornak</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Onboarding</source>
        <comment>lifecycle stage</comment>
        <translation>Bevezetés</translation>
    </message>
    <message>
        <source>Adopting</source>
        <comment>lifecycle stage</comment>
        <translation>Használatba vétel</translation>
    </message>
    <message>
        <source>Value realised</source>
        <comment>lifecycle stage</comment>
        <translation>Érték elérve</translation>
    </message>
    <message>
        <source>Renewing</source>
        <comment>lifecycle stage</comment>
        <translation>Megújítás</translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>lifecycle stage</comment>
        <translation>Veszélyben</translation>
    </message>
    <message>
        <source>Pending churn</source>
        <comment>lifecycle stage</comment>
        <translation>Távozóban</translation>
    </message>
    <message>
        <source>Churned</source>
        <comment>lifecycle stage</comment>
        <translation>Távozott</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>lifecycle stage</comment>
        <translation>Szünetel</translation>
    </message>
    <message>
        <source>Former</source>
        <comment>lifecycle stage</comment>
        <translation>Egykori</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>team</comment>
        <translation>Ügyfélsiker</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>team</comment>
        <translation>Értékesítés</translation>
    </message>
    <message>
        <source>Marketing</source>
        <comment>team</comment>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Support</source>
        <comment>team</comment>
        <translation>Támogatás</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>team</comment>
        <translation>Szolgáltatás</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>team</comment>
        <translation>Termék</translation>
    </message>
    <message>
        <source>Executive</source>
        <comment>team</comment>
        <translation>Vezetés</translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <comment>contact role</comment>
        <translation>Döntéshozó</translation>
    </message>
    <message>
        <source>Champion</source>
        <comment>contact role</comment>
        <translation>Szószóló</translation>
    </message>
    <message>
        <source>Executive sponsor</source>
        <comment>contact role</comment>
        <translation>Vezetői szponzor</translation>
    </message>
    <message>
        <source>Technical lead</source>
        <comment>contact role</comment>
        <translation>Műszaki vezető</translation>
    </message>
    <message>
        <source>User</source>
        <comment>contact role</comment>
        <translation>Felhasználó</translation>
    </message>
    <message>
        <source>Influencer</source>
        <comment>contact role</comment>
        <translation>Befolyásoló</translation>
    </message>
    <message>
        <source>Procurement</source>
        <comment>contact role</comment>
        <translation>Beszerzés</translation>
    </message>
    <message>
        <source>Legal</source>
        <comment>contact role</comment>
        <translation>Jog</translation>
    </message>
    <message>
        <source>Detractor</source>
        <comment>contact role</comment>
        <translation>Bíráló</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>influence</comment>
        <translation>Ismeretlen</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>influence</comment>
        <translation>Csekély</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>influence</comment>
        <translation>Közepes</translation>
    </message>
    <message>
        <source>High</source>
        <comment>influence</comment>
        <translation>Nagy</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>attitude</comment>
        <translation>Ismeretlen</translation>
    </message>
    <message>
        <source>Supporter</source>
        <comment>attitude</comment>
        <translation>Támogató</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>attitude</comment>
        <translation>Semleges</translation>
    </message>
    <message>
        <source>Sceptic</source>
        <comment>attitude</comment>
        <translation>Szkeptikus</translation>
    </message>
    <message>
        <source>Opponent</source>
        <comment>attitude</comment>
        <translation>Ellenző</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>channel</comment>
        <translation>Bármelyik</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>channel</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>channel</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Web meeting</source>
        <comment>channel</comment>
        <translation>Videóhívás</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>channel</comment>
        <translation>Látogatás</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>channel</comment>
        <translation>Csevegés</translation>
    </message>
    <message>
        <source>Web meeting</source>
        <comment>kind of touchpoint</comment>
        <translation>Videóhívás</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>kind of touchpoint</comment>
        <translation>Látogatás</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>kind of touchpoint</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>kind of touchpoint</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>kind of touchpoint</comment>
        <translation>Csevegés</translation>
    </message>
    <message>
        <source>Event or training</source>
        <comment>kind of touchpoint</comment>
        <translation>Rendezvény, képzés</translation>
    </message>
    <message>
        <source>Internal note</source>
        <comment>kind of touchpoint</comment>
        <translation>Belső jegyzet</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <comment>purpose</comment>
        <translation>Bevezetés</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>purpose</comment>
        <translation>Képzés</translation>
    </message>
    <message>
        <source>Cadence</source>
        <comment>purpose</comment>
        <translation>Rendszeres</translation>
    </message>
    <message>
        <source>QBR</source>
        <comment>purpose</comment>
        <translation>QBR</translation>
    </message>
    <message>
        <source>Adoption</source>
        <comment>purpose</comment>
        <translation>Használat</translation>
    </message>
    <message>
        <source>Executive</source>
        <comment>purpose</comment>
        <translation>Vezetői</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>purpose</comment>
        <translation>Megújítás</translation>
    </message>
    <message>
        <source>Upsell</source>
        <comment>purpose</comment>
        <translation>Bővítés</translation>
    </message>
    <message>
        <source>Support</source>
        <comment>purpose</comment>
        <translation>Támogatás</translation>
    </message>
    <message>
        <source>Escalation</source>
        <comment>purpose</comment>
        <translation>Eszkaláció</translation>
    </message>
    <message>
        <source>Interview</source>
        <comment>purpose</comment>
        <translation>Interjú</translation>
    </message>
    <message>
        <source>Billing</source>
        <comment>purpose</comment>
        <translation>Számlázás</translation>
    </message>
    <message>
        <source>From us</source>
        <comment>direction</comment>
        <translation>Tőlünk</translation>
    </message>
    <message>
        <source>From them</source>
        <comment>direction</comment>
        <translation>Tőlük</translation>
    </message>
    <message>
        <source>Mutual</source>
        <comment>direction</comment>
        <translation>Kölcsönös</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>outcome</comment>
        <translation>Megvolt</translation>
    </message>
    <message>
        <source>No-show</source>
        <comment>outcome</comment>
        <translation>Nem jöttek</translation>
    </message>
    <message>
        <source>Cancelled by them</source>
        <comment>outcome</comment>
        <translation>Ők mondták le</translation>
    </message>
    <message>
        <source>Cancelled by us</source>
        <comment>outcome</comment>
        <translation>Mi mondtuk le</translation>
    </message>
    <message>
        <source>Rescheduled</source>
        <comment>outcome</comment>
        <translation>Átütemezve</translation>
    </message>
    <message>
        <source>Ours</source>
        <comment>whose action</comment>
        <translation>Miénk</translation>
    </message>
    <message>
        <source>Theirs</source>
        <comment>whose action</comment>
        <translation>Övék</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of an action</comment>
        <translation>Nyitott</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>state of an action</comment>
        <translation>Teljesült</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>state of an action</comment>
        <translation>Késett</translation>
    </message>
    <message>
        <source>Broken</source>
        <comment>state of an action</comment>
        <translation>Megszegve</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>state of an action</comment>
        <translation>Elvetve</translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation>Munkaterület létrehozása</translation>
    </message>
    <message>
        <source>Fill in the sample data</source>
        <translation>Mintaadatok betöltése</translation>
    </message>
    <message>
        <source>Add the account: %1</source>
        <translation>Ügyfél felvétele: %1</translation>
    </message>
    <message>
        <source>Edit the account: %1</source>
        <translation>Ügyfél szerkesztése: %1</translation>
    </message>
    <message>
        <source>Delete the account: %1</source>
        <translation>Ügyfél törlése: %1</translation>
    </message>
    <message>
        <source>Add the person: %1</source>
        <translation>Kapcsolattartó felvétele: %1</translation>
    </message>
    <message>
        <source>Edit the person: %1</source>
        <translation>Kapcsolattartó szerkesztése: %1</translation>
    </message>
    <message>
        <source>Delete the person: %1</source>
        <translation>Kapcsolattartó törlése: %1</translation>
    </message>
    <message>
        <source>Add the team member: %1</source>
        <translation>Csapattag felvétele: %1</translation>
    </message>
    <message>
        <source>Add the subscription: %1</source>
        <translation>Előfizetés felvétele: %1</translation>
    </message>
    <message>
        <source>Edit the subscription: %1</source>
        <translation>Előfizetés szerkesztése: %1</translation>
    </message>
    <message>
        <source>Log a touchpoint: %1</source>
        <translation>Interakció rögzítése: %1</translation>
    </message>
    <message>
        <source>Edit the touchpoint: %1</source>
        <translation>Interakció szerkesztése: %1</translation>
    </message>
    <message>
        <source>Delete the touchpoint: %1</source>
        <translation>Interakció törlése: %1</translation>
    </message>
    <message>
        <source>Add the action: %1</source>
        <translation>Teendő felvétele: %1</translation>
    </message>
    <message>
        <source>Edit the action: %1</source>
        <translation>Teendő szerkesztése: %1</translation>
    </message>
    <message>
        <source>Close the action: %1</source>
        <translation>Teendő lezárása: %1</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Beállítások módosítása</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importálás: %1</translation>
    </message>
    <message>
        <source>Delete the subscription: %1</source>
        <translation>Előfizetés törlése: %1</translation>
    </message>
    <message>
        <source>Drop the planned touch: %1</source>
        <translation>Tervezett kapcsolat elvetése: %1</translation>
    </message>
    <message>
        <source>Mark the action as broken: %1</source>
        <translation>Teendő megszegettnek jelölése: %1</translation>
    </message>
    <message>
        <source>Drop the action: %1</source>
        <translation>Teendő elvetése: %1</translation>
    </message>
    <message>
        <source>Reopen the action: %1</source>
        <translation>Teendő újranyitása: %1</translation>
    </message>
    <message>
        <source>Move the due day of the action: %1</source>
        <translation>Teendő határidejének módosítása: %1</translation>
    </message>
    <message>
        <source>Change cadence and contact budgets</source>
        <translation>Gyakoriság és megkeresési keretek módosítása</translation>
    </message>
    <message>
        <source>Save the view: %1</source>
        <translation>Nézet mentése: %1</translation>
    </message>
    <message>
        <source>Delete the view: %1</source>
        <translation>Nézet törlése: %1</translation>
    </message>
    <message>
        <source>Change the template: %1</source>
        <translation>Sablon módosítása: %1</translation>
    </message>
    <message>
        <source>Log from %1</source>
        <translation>Rögzítés innen: %1</translation>
    </message>
    <message>
        <source>Set the meeting aside: %1</source>
        <translation>Megbeszélés félretétele: %1</translation>
    </message>
    <message>
        <source>Delete the action: %1</source>
        <translation>Teendő törlése: %1</translation>
    </message>
    <message>
        <source>Close the quarter %1</source>
        <translation>A(z) %1 negyedév lezárása</translation>
    </message>
    <message>
        <source>Open the quarter %1 again</source>
        <translation>A(z) %1 negyedév újranyitása</translation>
    </message>
    <message>
        <source>Assess the renewal: %1</source>
        <translation>Megújítás értékelése: %1</translation>
    </message>
    <message>
        <source>Decide the renewal: %1</source>
        <translation>Döntés a megújításról: %1</translation>
    </message>
    <message>
        <source>Plan the reviews of %1</source>
        <translation>Áttekintések tervezése: %1</translation>
    </message>
    <message>
        <source>Reviews from the calendar %1</source>
        <translation>Áttekintések naptárból: %1</translation>
    </message>
    <message>
        <source>Holidays: %1</source>
        <translation>Ünnepnapok: %1</translation>
    </message>
    <message>
        <source>Add the review: %1</source>
        <translation>Áttekintés hozzáadása: %1</translation>
    </message>
    <message>
        <source>Edit the review: %1</source>
        <translation>Áttekintés szerkesztése: %1</translation>
    </message>
    <message>
        <source>Move the review: %1</source>
        <translation>Áttekintés léptetése: %1</translation>
    </message>
    <message>
        <source>Delete the review: %1</source>
        <translation>Áttekintés törlése: %1</translation>
    </message>
    <message>
        <source>Write the review down: %1</source>
        <translation>Áttekintés rögzítése: %1</translation>
    </message>
    <message>
        <source>Call the review off: %1</source>
        <translation>Áttekintés lemondása: %1</translation>
    </message>
    <message>
        <source>Change rhythm and hours of reviews</source>
        <translation>Az áttekintések ritmusának és idejének módosítása</translation>
    </message>
    <message>
        <source>Ask the survey: %1</source>
        <translation>Felmérés megkérdezése: %1</translation>
    </message>
    <message>
        <source>Drop the survey: %1</source>
        <translation>Felmérés elvetése: %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The workspace to open; without one, the last.</source>
        <translation>A megnyitandó munkaterület; ennek híján a legutóbbi.</translation>
    </message>
    <message>
        <source>Write a picture of the window once it shows its rows, and quit.</source>
        <translation>Ha az ablak már mutatja a sorait, mentse képként, és lépjen ki.</translation>
    </message>
    <message>
        <source>The section to show: today, accounts, touchpoints, actions, load, retention, renewals, search or import.</source>
        <translation>A megjelenítendő szakasz: today, accounts, touchpoints, actions, load, retention, renewals, search vagy import.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Legutóbbi megnyitása</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Téma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>A &amp;rendszer szerint</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>Rendszer szerinti téma</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Világos</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Világos téma</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sötét</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Sötét téma</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Nyelv</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>A rendszer szerint</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fájl</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>S&amp;zerkesztés</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Nézet</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Súgó</translation>
    </message>
    <message>
        <source>&amp;Cadence and contact budgets…</source>
        <translation>&amp;Gyakoriság és megkeresési keretek…</translation>
    </message>
    <message>
        <source>&amp;Templates and sentiments…</source>
        <translation>&amp;Sablonok és hangulatok…</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>Any time</source>
        <translation>Bármikor</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>period</comment>
        <translation>Ma</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Utóbbi 7 nap</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Utóbbi 30 nap</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Utóbbi 90 nap</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ez a hónap</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Előző hónap</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ez a negyedév</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Előző negyedév</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Idén</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Tavaly</translation>
    </message>
    <message>
        <source>From … to …</source>
        <comment>period</comment>
        <translation>Egyéni időszak…</translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message>
        <source>not a calendar</source>
        <translation>nem naptár</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PrepPdf</name>
    <message>
        <source>%1, %2</source>
        <comment>account, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>%L1/%L2. oldal</translation>
    </message>
</context>
<context>
    <name>PrepSheetText</name>
    <message>
        <source>Ready for the review?</source>
        <translation>Készen áll az áttekintés?</translation>
    </message>
    <message>
        <source>nothing was due</source>
        <translation>nem volt esedékes</translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <comment>product, amount</comment>
        <translation>%1: új, %2</translation>
    </message>
    <message>
        <source>%1: ended, was %2</source>
        <comment>product, amount</comment>
        <translation>%1: véget ért, korábban %2</translation>
    </message>
    <message>
        <source>%1: raised from %2 to %3</source>
        <comment>product, amounts</comment>
        <translation>%1: növekedés, %2 → %3</translation>
    </message>
    <message>
        <source>%1: lowered from %2 to %3</source>
        <comment>product, amounts</comment>
        <translation>%1: csökkenés, %2 → %3</translation>
    </message>
    <message>
        <source>%1: goes on at %2</source>
        <comment>product, amount</comment>
        <translation>%1: folytatódik, %2</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Szerződések</translation>
    </message>
    <message>
        <source>Nothing changed in the contracts.</source>
        <translation>A szerződések nem változtak.</translation>
    </message>
    <message>
        <source>price alone %1</source>
        <comment>an amount</comment>
        <translation>ebből áremelés %1</translation>
    </message>
    <message>
        <source>seats from %1 to %2</source>
        <translation>licenc: %1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind or team, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind or team: how many, hours</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>last %1 on %2</source>
        <comment>mood, a date</comment>
        <translation>legutóbb %1 (%2)</translation>
    </message>
    <message>
        <source>Touches and mood</source>
        <translation>Kapcsolatok és hangulat</translation>
    </message>
    <message>
        <source>There was no touch.</source>
        <translation>Nem volt kapcsolat.</translation>
    </message>
    <message>
        <source>By kind</source>
        <comment>touches</comment>
        <translation>Típus szerint</translation>
    </message>
    <message>
        <source>By team</source>
        <comment>touches</comment>
        <translation>Csapat szerint</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <comment>touches</comment>
        <translation>Elmaradt</translation>
    </message>
    <message>
        <source>Mood about us</source>
        <comment>figure</comment>
        <translation>Hangulat rólunk</translation>
    </message>
    <message>
        <source>Mood about the solution</source>
        <translation>Hangulat a megoldásról</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a metric, a product</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>an amount</comment>
        <translation>korábban %1</translation>
    </message>
    <message>
        <source>no value since; %1 on %2</source>
        <comment>a number, a date</comment>
        <translation>azóta nincs érték; %1 (%2)</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a number, a date</comment>
        <translation>%1 eddig: %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a number, a date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>of the product</comment>
        <translation>Használat</translation>
    </message>
    <message>
        <source>Nothing is known of their use.</source>
        <translation>Semmit sem tudni a használatról.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Támogatás</translation>
    </message>
    <message>
        <source>No cases, and none are open.</source>
        <translation>Nem volt eset, és nyitott sincs.</translation>
    </message>
    <message>
        <source>opened %1</source>
        <comment>support cases</comment>
        <translation>nyílt %1</translation>
    </message>
    <message>
        <source>resolved %1</source>
        <comment>support cases</comment>
        <translation>megoldva %1</translation>
    </message>
    <message>
        <source>answered late %1</source>
        <comment>support cases</comment>
        <translation>késő válasz %1</translation>
    </message>
    <message>
        <source>solved late %1</source>
        <comment>support cases</comment>
        <translation>késő megoldás %1</translation>
    </message>
    <message numerus="yes">
        <source>satisfaction %1 of 5 (%Ln)</source>
        <comment>of support cases</comment>
        <translation>
            <numerusform>elégedettség %1/5 (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>None are open.</source>
        <comment>support cases</comment>
        <translation>Nincs nyitott eset.</translation>
    </message>
    <message>
        <source>Again and again: %1</source>
        <comment>topic of support cases</comment>
        <translation>Újra és újra: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <comment>support</comment>
        <translation>
            <numerusform>%Ln eset</numerusform>
        </translation>
    </message>
    <message>
        <source>escalated</source>
        <comment>support case</comment>
        <translation>eszkalálva</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>%1 óta</translation>
    </message>
    <message>
        <source>Answers to surveys</source>
        <translation>Válaszok a felmérésekre</translation>
    </message>
    <message>
        <source>No survey was answered.</source>
        <translation>Nem érkezett válasz.</translation>
    </message>
    <message>
        <source>People who came and went</source>
        <translation>Akik jöttek és mentek</translation>
    </message>
    <message>
        <source>Nobody came, nobody left.</source>
        <translation>Senki sem jött, senki sem ment el.</translation>
    </message>
    <message>
        <source>left on %1</source>
        <comment>a date</comment>
        <translation>távozott: %1</translation>
    </message>
    <message>
        <source>new since %1</source>
        <comment>a date</comment>
        <translation>új, %1 óta</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a person, a role</comment>
        <translation>új szerep: %1</translation>
    </message>
    <message>
        <source>The account itself is new in the workspace: who joined can&apos;t be told.</source>
        <translation>Maga az ügyfél is új a munkaterületen: nem tudni, ki csatlakozott.</translation>
    </message>
    <message>
        <source>Nobody left.</source>
        <translation>Senki sem ment el.</translation>
    </message>
    <message>
        <source>What has happened since the last review on %1.</source>
        <translation>Ami a legutóbbi áttekintés (%1) óta történt.</translation>
    </message>
    <message numerus="yes">
        <source>There was no review before: what has happened in the last %Ln day(s), since %1.</source>
        <translation>
            <numerusform>Korábban nem volt áttekintés: ami az utolsó %Ln napban, %1 óta történt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Internal: not for the customer</source>
        <translation>Belső: nem az ügyfélnek</translation>
    </message>
    <message>
        <source>Landmines</source>
        <translation>Buktatók</translation>
    </message>
    <message>
        <source>None that the facts tell of.</source>
        <translation>A tények egyet sem mutatnak.</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Felteendő kérdések</translation>
    </message>
    <message>
        <source>No gaps that a question could close.</source>
        <translation>Nincs olyan hiány, amelyet kérdés pótolna.</translation>
    </message>
    <message>
        <source>Risks noted</source>
        <translation>Feljegyzett kockázatok</translation>
    </message>
    <message>
        <source>No risks were noted.</source>
        <translation>Nincs feljegyzett kockázat.</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Sikerek</translation>
    </message>
    <message>
        <source>No wins were noted.</source>
        <translation>Nincs feljegyzett siker.</translation>
    </message>
    <message>
        <source>No review is arranged.</source>
        <translation>Nincs kitűzött áttekintés.</translation>
    </message>
    <message>
        <source>%1, no date yet</source>
        <comment>kind of review</comment>
        <translation>%1, még időpont nélkül</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <comment>kind of review, date, time</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date and time, a time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Touches</source>
        <comment>figure</comment>
        <translation>Kapcsolatok</translation>
    </message>
    <message>
        <source>Open cases</source>
        <comment>figure</comment>
        <translation>Nyitott esetek</translation>
    </message>
    <message>
        <source>Promises we kept</source>
        <comment>figure</comment>
        <translation>Betartott ígéreteink</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln in 90 days</source>
        <comment>promises</comment>
        <translation>
            <numerusform>90 nap %Ln ígéretéből</numerusform>
        </translation>
    </message>
    <message>
        <source>ARR</source>
        <comment>figure</comment>
        <translation>ARR</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>ARR</comment>
        <translation>változatlan</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>figure</comment>
        <translation>Megújulás</translation>
    </message>
    <message>
        <source>none</source>
        <comment>renewal</comment>
        <translation>nincs</translation>
    </message>
    <message>
        <source>notice ended %1</source>
        <comment>a date</comment>
        <translation>a felmondás határideje lejárt: %1</translation>
    </message>
    <message>
        <source>notice until %1</source>
        <comment>a date</comment>
        <translation>felmondás eddig: %1</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>A résztvevők</translation>
    </message>
    <message>
        <source>Nobody of the customer is invited.</source>
        <translation>Az ügyféltől senki sincs meghívva.</translation>
    </message>
    <message>
        <source>attitude unknown</source>
        <translation>hozzáállás ismeretlen</translation>
    </message>
    <message>
        <source>last touch %1</source>
        <comment>relative day</comment>
        <translation>utolsó kapcsolat: %1</translation>
    </message>
    <message>
        <source>never met</source>
        <translation>még nem találkoztunk</translation>
    </message>
    <message>
        <source>mood %1 about us</source>
        <comment>-2 to +2</comment>
        <translation>hangulat rólunk: %1</translation>
    </message>
    <message>
        <source>mood %1 about the solution</source>
        <comment>-2 to +2</comment>
        <translation>hangulat a megoldásról: %1</translation>
    </message>
    <message>
        <source>NPS %1</source>
        <comment>0 to 10</comment>
        <translation>NPS %1</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>ne keressük</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Célok</translation>
    </message>
    <message>
        <source>No objective is agreed on.</source>
        <translation>Nincs egyeztetett cél.</translation>
    </message>
    <message>
        <source>from %1 to %2 by %3</source>
        <comment>two numbers, a date</comment>
        <translation>%1 → %2, határidő: %3</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a number</comment>
        <translation>célérték: %1</translation>
    </message>
    <message>
        <source>the team says so: %1</source>
        <comment>a reason</comment>
        <translation>a csapat szerint: %1</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <comment>a date</comment>
        <translation>lezárva: %1</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Ígéretek</translation>
    </message>
    <message>
        <source>No promises were made.</source>
        <translation>Nem volt ígéret.</translation>
    </message>
    <message>
        <source>We kept %1 of %2 in 90 days</source>
        <comment>a percentage, promises</comment>
        <translation>90 nap alatt %2 ígéretünkből %1 teljesült</translation>
    </message>
    <message>
        <source>they kept %1 of %2</source>
        <comment>a percentage, promises</comment>
        <translation>az ő %2 ígéretükből %1 teljesült</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>promise</comment>
        <translation>lejárt</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a date</comment>
        <translation>határidő: %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 óra</translation>
    </message>
    <message numerus="yes">
        <source>mean %1 of %Ln touch(es)</source>
        <comment>mood: a number between -2 and 2</comment>
        <translation>
            <numerusform>átlag %1, %Ln kapcsolatból</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>somebody&apos;s words</comment>
        <translation>„%1”</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>lines</comment>
        <translation>
            <numerusform>és még %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrepWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a metric, a product</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is a detractor and in the room</source>
        <comment>a person</comment>
        <translation>%1 bíráló, és jelen lesz</translation>
    </message>
    <message>
        <source>%1 is in the room and would not recommend us: NPS %2</source>
        <comment>a person, 0 to 6</comment>
        <translation>%1 jelen lesz, és nem ajánlana minket: NPS %2</translation>
    </message>
    <message>
        <source>A critical case is open: %1</source>
        <translation>Nyitott kritikus eset: %1</translation>
    </message>
    <message>
        <source>We broke a promise: %1</source>
        <translation>Megszegtük az ígéretünket: %1</translation>
    </message>
    <message>
        <source>Our promise is overdue: %1</source>
        <translation>Lejárt az ígéretünk határideje: %1</translation>
    </message>
    <message>
        <source>%1 is an economic buyer, and nobody has ever met them</source>
        <comment>a person</comment>
        <translation>%1 gazdasági döntéshozó, de még soha senki nem találkozott vele</translation>
    </message>
    <message>
        <source>A competitor was named: %1</source>
        <translation>Szóba került egy versenytárs: %1</translation>
    </message>
    <message>
        <source>The price is on their mind: %1</source>
        <comment>what was noted</comment>
        <translation>Foglalkoztatja őket az ár: %1</translation>
    </message>
    <message>
        <source>The contract ends on %1; notice can be given until %2, before the next review</source>
        <translation>A szerződés vége: %1; felmondás eddig lehetséges: %2, még a következő áttekintés előtt</translation>
    </message>
    <message>
        <source>Use is falling: %1 is down by %2</source>
        <comment>a metric, a percentage</comment>
        <translation>Csökken a használat: %1, mínusz %2</translation>
    </message>
    <message>
        <source>%1 does not want to be contacted, and is invited</source>
        <comment>a person</comment>
        <translation>%1 nem kér megkeresést, mégis meg van hívva</translation>
    </message>
    <message>
        <source>%1 is invited, and has left the company</source>
        <comment>a person</comment>
        <translation>%1 meg van hívva, de már nincs a cégnél</translation>
    </message>
    <message>
        <source>%1, who mattered, has left</source>
        <comment>a person</comment>
        <translation>Távozott egy fontos ember: %1</translation>
    </message>
    <message>
        <source>An objective was missed: %1</source>
        <translation>Elmaradt cél: %1</translation>
    </message>
    <message>
        <source>What do they want to reach, and how will they measure it? No objective is agreed on.</source>
        <translation>Mit akarnak elérni, és hogyan mérik? Nincs egyeztetett cél.</translation>
    </message>
    <message>
        <source>Where did “%1” begin? It has no baseline.</source>
        <comment>an objective</comment>
        <translation>Honnan indult: „%1”? Nincs kiinduló értéke.</translation>
    </message>
    <message>
        <source>How much of “%1” is enough? It has no target.</source>
        <comment>an objective</comment>
        <translation>Mennyi elég ebből: „%1”? Nincs célértéke.</translation>
    </message>
    <message>
        <source>How far is “%1”? Nothing has been measured yet.</source>
        <comment>an objective</comment>
        <translation>Hol tart: „%1”? Még nincs mérés.</translation>
    </message>
    <message>
        <source>Who should be in the room? Nobody of theirs is invited.</source>
        <translation>Kinek kell ott lennie? Tőlük senki sincs meghívva.</translation>
    </message>
    <message>
        <source>What does %1 think of us? Nobody has noted it.</source>
        <comment>a person</comment>
        <translation>Mit gondol rólunk %1? Senki sem jegyezte fel.</translation>
    </message>
    <message>
        <source>Who decides on the money? No economic buyer is known.</source>
        <translation>Ki dönt a pénzről? Nem ismert a gazdasági döntéshozó.</translation>
    </message>
    <message>
        <source>Can the economic buyer come? None is invited.</source>
        <translation>El tud jönni a gazdasági döntéshozó? Nincs meghívva.</translation>
    </message>
    <message>
        <source>Why is %1 down by %2? Nobody has noted a reason.</source>
        <comment>a metric, a percentage</comment>
        <translation>Miért csökkent: %1 (mínusz %2)? Senki sem jegyzett fel okot.</translation>
    </message>
    <message>
        <source>What has spoilt their mood? The last one about us was %1.</source>
        <comment>-2 to +2</comment>
        <translation>Mi rontotta el a hangulatukat? Rólunk legutóbb: %1.</translation>
    </message>
    <message>
        <source>Until when can notice be given? The contract ends on %1.</source>
        <translation>Meddig lehet felmondani? A szerződés vége: %1.</translation>
    </message>
    <message>
        <source>What has happened on their side? There was no touch since %1.</source>
        <translation>Mi történt náluk? %1 óta nem volt kapcsolat.</translation>
    </message>
    <message>
        <source>What became of their promise “%1”?</source>
        <translation>Mi lett az ígéretükből: „%1”?</translation>
    </message>
    <message>
        <source>not measured</source>
        <comment>objective</comment>
        <translation>nincs mérve</translation>
    </message>
    <message>
        <source>on track</source>
        <comment>objective</comment>
        <translation>jó úton</translation>
    </message>
    <message>
        <source>behind</source>
        <comment>objective</comment>
        <translation>lemaradásban</translation>
    </message>
    <message>
        <source>at risk</source>
        <comment>objective</comment>
        <translation>veszélyben</translation>
    </message>
    <message>
        <source>achieved</source>
        <comment>objective</comment>
        <translation>elérve</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>objective</comment>
        <translation>elmaradt</translation>
    </message>
    <message>
        <source>critical</source>
        <comment>severity of a support case</comment>
        <translation>kritikus</translation>
    </message>
    <message>
        <source>high</source>
        <comment>severity of a support case</comment>
        <translation>magas</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>severity of a support case</comment>
        <translation>közepes</translation>
    </message>
    <message>
        <source>low</source>
        <comment>severity of a support case</comment>
        <translation>alacsony</translation>
    </message>
    <message>
        <source>Goals measured</source>
        <comment>part of what a review needs</comment>
        <translation>Mért célok</translation>
    </message>
    <message>
        <source>Metrics fresh</source>
        <comment>part of what a review needs</comment>
        <translation>Friss mutatók</translation>
    </message>
    <message>
        <source>People set</source>
        <comment>part of what a review needs</comment>
        <translation>Meghívottak</translation>
    </message>
    <message>
        <source>Promises closed</source>
        <comment>part of what a review needs</comment>
        <translation>Lezárt ígéretek</translation>
    </message>
    <message>
        <source>No objective is agreed on</source>
        <translation>Nincs egyeztetett cél</translation>
    </message>
    <message>
        <source>Last measured on %1: %2</source>
        <comment>a date, an objective</comment>
        <translation>Utolsó mérés %1: %2</translation>
    </message>
    <message>
        <source>Never measured: %1</source>
        <comment>an objective</comment>
        <translation>Soha nem mérték: %1</translation>
    </message>
    <message>
        <source>Nothing is known of their use</source>
        <translation>Semmit sem tudni a használatról</translation>
    </message>
    <message>
        <source>No value since %1: %2</source>
        <comment>a date, a metric</comment>
        <translation>Nincs érték %1 óta: %2</translation>
    </message>
    <message>
        <source>Nobody is invited</source>
        <translation>Senki sincs meghívva</translation>
    </message>
    <message>
        <source>No economic buyer is invited</source>
        <translation>Nincs meghívva gazdasági döntéshozó</translation>
    </message>
    <message>
        <source>We promised for %1: %2</source>
        <comment>a date, a promise</comment>
        <translation>Ígéretünk, határidő %1: %2</translation>
    </message>
    <message>
        <source>They promised for %1: %2</source>
        <comment>a date, a promise</comment>
        <translation>Ígéretük, határidő %1: %2</translation>
    </message>
    <message>
        <source>none due</source>
        <comment>promises</comment>
        <translation>nincs esedékes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of what a review needs, how much of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>things that are open</comment>
        <translation>
            <numerusform>és még %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>%1 óta</translation>
    </message>
    <message>
        <source>was due %1</source>
        <comment>a date</comment>
        <translation>határideje %1 volt</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Folder</source>
        <translation>Mappa</translation>
    </message>
</context>
<context>
    <name>QbrWords</name>
    <message>
        <source>QBR</source>
        <comment>kind of review</comment>
        <translation>QBR</translation>
    </message>
    <message>
        <source>Executive review</source>
        <comment>kind of review</comment>
        <translation>Vezetői áttekintés</translation>
    </message>
    <message>
        <source>Internal review</source>
        <comment>kind of review</comment>
        <translation>Belső áttekintés</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>status of a review</comment>
        <translation>Javasolt</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <comment>status of a review</comment>
        <translation>Ütemezve</translation>
    </message>
    <message>
        <source>Content ready</source>
        <comment>status of a review</comment>
        <translation>Tartalom kész</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>status of a review</comment>
        <translation>Megtartva</translation>
    </message>
    <message>
        <source>Followed up</source>
        <comment>status of a review</comment>
        <translation>Utánkövetve</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>status of a review</comment>
        <translation>Lemondva</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>status of a review</comment>
        <translation>Kihagyva</translation>
    </message>
    <message>
        <source>has a review in this quarter</source>
        <comment>no date proposed</comment>
        <translation>ebben a negyedévben már van</translation>
    </message>
    <message>
        <source>due after this quarter</source>
        <comment>no date proposed</comment>
        <translation>csak a negyedév után esedékes</translation>
    </message>
    <message>
        <source>no owner</source>
        <comment>no date proposed</comment>
        <translation>nincs felelőse</translation>
    </message>
    <message>
        <source>no reviews at this stage</source>
        <comment>no date proposed</comment>
        <translation>ebben a szakaszban nincs áttekintés</translation>
    </message>
    <message>
        <source>no day of the quarter is left</source>
        <comment>no date proposed</comment>
        <translation>nem maradt nap a negyedévből</translation>
    </message>
    <message>
        <source>no day left on which both sides work</source>
        <comment>no date proposed</comment>
        <translation>nem maradt közös munkanap</translation>
    </message>
    <message>
        <source>no working hours in common</source>
        <comment>no date proposed</comment>
        <translation>nincs közös munkaidő</translation>
    </message>
    <message>
        <source>the owner has no free hour left</source>
        <comment>no date proposed</comment>
        <translation>a felelősnek nincs szabad órája</translation>
    </message>
    <message>
        <source>the first review</source>
        <comment>why a date</comment>
        <translation>az első áttekintés</translation>
    </message>
    <message>
        <source>due by its interval</source>
        <comment>why a date</comment>
        <translation>a gyakorisága szerint esedékes</translation>
    </message>
    <message>
        <source>due at the customer&apos;s pace</source>
        <comment>why a date</comment>
        <translation>az ügyfél üteme szerint esedékes</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>why a date</comment>
        <translation>lejárt</translation>
    </message>
    <message>
        <source>in the week it is due</source>
        <comment>why a week</comment>
        <translation>az esedékes héten</translation>
    </message>
    <message>
        <source>Agree on the date</source>
        <comment>step of a review</comment>
        <translation>Időpont egyeztetése</translation>
    </message>
    <message>
        <source>Invite the people</source>
        <comment>step of a review</comment>
        <translation>Résztvevők meghívása</translation>
    </message>
    <message>
        <source>Get the economic buyer&apos;s yes</source>
        <comment>step of a review</comment>
        <translation>A döntéshozó részvételének megerősítése</translation>
    </message>
    <message>
        <source>Bring the metrics up to date</source>
        <comment>step of a review</comment>
        <translation>Mutatók frissítése</translation>
    </message>
    <message>
        <source>Prepare the content</source>
        <comment>step of a review</comment>
        <translation>Tartalom előkészítése</translation>
    </message>
    <message>
        <source>Go through it with the team</source>
        <comment>step of a review</comment>
        <translation>Átbeszélés a csapattal</translation>
    </message>
    <message>
        <source>Send the agenda</source>
        <comment>step of a review</comment>
        <translation>Napirend elküldése</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <comment>step of a review</comment>
        <translation>Próba</translation>
    </message>
    <message>
        <source>Send the minutes</source>
        <comment>step of a review</comment>
        <translation>Jegyzőkönyv elküldése</translation>
    </message>
    <message>
        <source>Check what was promised</source>
        <comment>step of a review</comment>
        <translation>Ígéretek ellenőrzése</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>agenda of a review</comment>
        <translation>Köszöntő</translation>
    </message>
    <message>
        <source>Promises since the last review</source>
        <comment>agenda of a review</comment>
        <translation>Ígéretek a legutóbbi áttekintés óta</translation>
    </message>
    <message>
        <source>Goals</source>
        <comment>agenda of a review</comment>
        <translation>Célok</translation>
    </message>
    <message>
        <source>Value achieved</source>
        <comment>agenda of a review</comment>
        <translation>Elért érték</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <comment>agenda of a review</comment>
        <translation>Az ügyfél véleménye</translation>
    </message>
    <message>
        <source>Plan for the next quarter</source>
        <comment>agenda of a review</comment>
        <translation>A következő negyedév terve</translation>
    </message>
    <message>
        <source>Next steps</source>
        <comment>agenda of a review</comment>
        <translation>Következő lépések</translation>
    </message>
    <message>
        <source>Health of the account</source>
        <comment>agenda of a review</comment>
        <translation>Az ügyfél állapota</translation>
    </message>
    <message>
        <source>Risks</source>
        <comment>agenda of a review</comment>
        <translation>Kockázatok</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of review, account</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%L1 min: %2</source>
        <comment>minutes, item of an agenda</comment>
        <translation>%L1 perc: %2</translation>
    </message>
    <message>
        <source>With: %1</source>
        <comment>people of a review</comment>
        <translation>Résztvevők: %1</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>review in a calendar</comment>
        <translation>áthelyezve</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>review in a calendar</comment>
        <translation>lemondva</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>review in a calendar</comment>
        <translation>változatlan</translation>
    </message>
    <message>
        <source>left, the calendar is older</source>
        <comment>review in a calendar</comment>
        <translation>kihagyva, a naptár régebbi</translation>
    </message>
    <message>
        <source>left, a series elsewhere</source>
        <comment>review in a calendar</comment>
        <translation>kihagyva, máshol sorozat lett</translation>
    </message>
    <message>
        <source>left, was held</source>
        <comment>review in a calendar</comment>
        <translation>kihagyva, már megtartva</translation>
    </message>
    <message>
        <source>left, is cancelled here</source>
        <comment>review in a calendar</comment>
        <translation>kihagyva, itt le van mondva</translation>
    </message>
    <message>
        <source>left, only an answer</source>
        <comment>review in a calendar</comment>
        <translation>kihagyva, csak válasz</translation>
    </message>
    <message>
        <source>left, no usable time</source>
        <comment>review in a calendar</comment>
        <translation>kihagyva, nincs használható időpont</translation>
    </message>
    <message>
        <source>evens out the owner&apos;s weeks</source>
        <comment>why a week</comment>
        <translation>egyenletesek a felelős hetei</translation>
    </message>
    <message>
        <source>no common hour in that week</source>
        <comment>why a week</comment>
        <translation>azon a héten nincs közös óra</translation>
    </message>
</context>
<context>
    <name>RenewalMarks</name>
    <message>
        <source>Lapsed</source>
        <comment>renewal that ran out undecided</comment>
        <translation>Lejárt</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Quarter</source>
        <comment>column</comment>
        <translation>Negyedév</translation>
    </message>
    <message>
        <source>%1
To date: the quarter is not over.</source>
        <translation>%1
Eddig: a negyedév még nem ért véget.</translation>
    </message>
    <message>
        <source>Movement</source>
        <comment>column</comment>
        <translation>Változás</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>column</comment>
        <translation>Ügyfelek</translation>
    </message>
    <message>
        <source>ARR</source>
        <comment>column</comment>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Logo (adjusted)</source>
        <comment>which retention</comment>
        <translation>Ügyfél (korrigált)</translation>
    </message>
    <message>
        <source>Gross revenue</source>
        <comment>which retention</comment>
        <translation>Bruttó bevétel</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <comment>which retention</comment>
        <translation>Nettó bevétel</translation>
    </message>
    <message>
        <source>Simple</source>
        <comment>which retention</comment>
        <translation>Egyszerű</translation>
    </message>
    <message>
        <source>Last 8 quarters</source>
        <translation>Utolsó 8 negyedév</translation>
    </message>
    <message>
        <source>Last 12 quarters</source>
        <translation>Utolsó 12 negyedév</translation>
    </message>
    <message>
        <source>All quarters</source>
        <translation>Összes negyedév</translation>
    </message>
    <message>
        <source>Simple retention</source>
        <translation>Egyszerű megtartás</translation>
    </message>
    <message>
        <source>Logo retention (adjusted)</source>
        <translation>Ügyfélmegtartás (korrigált)</translation>
    </message>
    <message>
        <source>Logo churn</source>
        <translation>Ügyféllemorzsolódás</translation>
    </message>
    <message>
        <source>Lost to acquired</source>
        <translation>Elveszett/szerzett</translation>
    </message>
    <message>
        <source>Gross revenue retention</source>
        <translation>Bruttó bevételmegtartás</translation>
    </message>
    <message>
        <source>Net revenue retention</source>
        <translation>Nettó bevételmegtartás</translation>
    </message>
    <message>
        <source>Quick ratio</source>
        <translation>Gyorsráta</translation>
    </message>
    <message>
        <source>Accounts at the end, won ones included, divided by accounts at the start. New customers can hide lost ones.</source>
        <translation>A záró ügyfélszám, a megnyertekkel együtt, osztva a nyitó ügyfélszámmal. Az új ügyfelek elfedhetik az elveszetteket.</translation>
    </message>
    <message>
        <source>Accounts of the start that are still there at the end, divided by accounts at the start. New customers don&apos;t count.</source>
        <translation>A nyitó ügyfelek közül a végén is meglévők, osztva a nyitó ügyfélszámmal. Az új ügyfelek nem számítanak.</translation>
    </message>
    <message>
        <source>Accounts lost, divided by accounts at the start.</source>
        <translation>Az elveszett ügyfelek, osztva a nyitó ügyfélszámmal.</translation>
    </message>
    <message>
        <source>Accounts lost for each one acquired in the same quarter. A comparison of sales and losses, not a churn rate.</source>
        <translation>Elveszett ügyfelek az ugyanabban a negyedévben szerzettek arányában. Az értékesítés és a veszteség összevetése, nem lemorzsolódási ráta.</translation>
    </message>
    <message>
        <source>(Opening − contraction − churned) / opening ARR. Each account counts at most what it paid at the opening, so it can&apos;t exceed 100%.</source>
        <translation>(Nyitó − szűkülés − lemorzsolódás) / nyitó ARR. Minden ügyfél legfeljebb annyival számít, amennyit az elején fizetett, így nem lehet 100% felett.</translation>
    </message>
    <message>
        <source>(Opening + expansion − contraction − churned) / opening ARR, of the accounts that were there at the start.</source>
        <translation>(Nyitó + bővülés − szűkülés − lemorzsolódás) / nyitó ARR, a negyedév elején meglévő ügyfelekre.</translation>
    </message>
    <message>
        <source>(New + back + expansion) / (contraction + churned) ARR: what is gained for each unit that is lost.</source>
        <translation>(Új + visszatért + bővülés) / (szűkülés + lemorzsolódás) ARR: egységnyi veszteségre jutó nyereség.</translation>
    </message>
    <message>
        <source>At the start</source>
        <comment>accounts</comment>
        <translation>Nyitó</translation>
    </message>
    <message>
        <source>At the end</source>
        <comment>accounts</comment>
        <translation>Záró</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>accounts</comment>
        <translation>Maradt</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>accounts</comment>
        <translation>Elveszett</translation>
    </message>
    <message>
        <source>New</source>
        <comment>accounts or ARR won</comment>
        <translation>Új</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>accounts or ARR won again</comment>
        <translation>Visszatért</translation>
    </message>
    <message>
        <source>In and out</source>
        <comment>accounts</comment>
        <translation>Ki-be</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>accounts</comment>
        <translation>Szünetelt</translation>
    </message>
    <message>
        <source>Opening</source>
        <comment>ARR</comment>
        <translation>Nyitó</translation>
    </message>
    <message>
        <source>Expansion</source>
        <comment>ARR</comment>
        <translation>Bővülés</translation>
    </message>
    <message>
        <source>Contraction</source>
        <comment>ARR</comment>
        <translation>Szűkülés</translation>
    </message>
    <message>
        <source>Churned</source>
        <comment>ARR</comment>
        <translation>Lemorzs.</translation>
    </message>
    <message>
        <source>Closing</source>
        <comment>ARR</comment>
        <translation>Záró</translation>
    </message>
    <message>
        <source>Accounts at the start of %1</source>
        <translation>Nyitó ügyfelek: %1</translation>
    </message>
    <message>
        <source>Accounts at the end of %1</source>
        <translation>Záró ügyfelek: %1</translation>
    </message>
    <message>
        <source>Accounts kept in %1</source>
        <translation>Megmaradt ügyfelek: %1</translation>
    </message>
    <message>
        <source>Accounts lost in %1</source>
        <translation>Elveszett ügyfelek: %1</translation>
    </message>
    <message>
        <source>New accounts in %1</source>
        <translation>Új ügyfelek: %1</translation>
    </message>
    <message>
        <source>Accounts back in %1</source>
        <translation>Visszatért ügyfelek: %1</translation>
    </message>
    <message>
        <source>Accounts that came and went in %1</source>
        <translation>Jött és távozott ügyfelek: %1</translation>
    </message>
    <message>
        <source>Accounts paused during %1</source>
        <translation>Szünetelő ügyfelek: %1</translation>
    </message>
    <message>
        <source>Accounts that grew in %1</source>
        <translation>Bővülő ügyfelek: %1</translation>
    </message>
    <message>
        <source>Accounts that shrank in %1</source>
        <translation>Szűkülő ügyfelek: %1</translation>
    </message>
    <message>
        <source>%1 to date</source>
        <comment>a quarter that is not over</comment>
        <translation>%1 (eddig)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>a multiple: 1.6 times</comment>
        <translation>%1×</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n account(s))</source>
        <comment>a percentage of few accounts</comment>
        <translation>
            <numerusform>%1 (%n ügyfél)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a percentage and its fraction</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 at the end / %2 at the start</source>
        <translation>%1 záró / %2 nyitó</translation>
    </message>
    <message>
        <source>%1 kept / %2 at the start</source>
        <translation>%1 maradt / %2 nyitó</translation>
    </message>
    <message>
        <source>%1 lost / %2 at the start</source>
        <translation>%1 elveszett / %2 nyitó</translation>
    </message>
    <message>
        <source>%1 lost / %2 new</source>
        <translation>%1 elveszett / %2 új</translation>
    </message>
    <message>
        <source>(%1 lost + %3 in and out) / (%2 new + %3 in and out)</source>
        <translation>(%1 elveszett + %3 ki-be) / (%2 új + %3 ki-be)</translation>
    </message>
    <message>
        <source>(%1 − %2 − %3) / %1</source>
        <comment>opening, contraction, churned ARR</comment>
        <translation>(%1 − %2 − %3) / %1</translation>
    </message>
    <message>
        <source>(%1 + %2 − %3 − %4) / %1</source>
        <comment>opening, expansion, contraction, churned ARR</comment>
        <translation>(%1 + %2 − %3 − %4) / %1</translation>
    </message>
    <message>
        <source>(%1 + %2 + %3) / (%4 + %5)</source>
        <comment>new, back, expansion, contraction, churned ARR</comment>
        <translation>(%1 + %2 + %3) / (%4 + %5)</translation>
    </message>
    <message>
        <source>Simple retention says %1, yet only %2 of the accounts stayed: the %3 won hide the %4 lost.</source>
        <translation>Az egyszerű megtartás szerint %1, pedig az ügyfeleknek csak ekkora része maradt: %2. A megnyert %3 elfedi az elveszett %4 ügyfelet.</translation>
    </message>
    <message>
        <source>Net revenue retention of %1 hides what was lost: without expansion it would be %2.</source>
        <translation>A nettó bevételmegtartás (%1) elfedi a veszteséget: bővülés nélkül %2 lenne.</translation>
    </message>
    <message>
        <source>Net revenue retention of %1 hides that accounts became fewer: %2 at the start, %3 at the end.</source>
        <translation>A nettó bevételmegtartás (%1) elfedi, hogy fogytak az ügyfelek: %2 volt az elején, %3 a végén.</translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s)</source>
        <translation>
            <numerusform>%1 ügyfél</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s), %2 ARR</source>
        <translation>
            <numerusform>%1 ügyfél, ARR: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>accounts</comment>
        <translation>Lejárt</translation>
    </message>
    <message>
        <source>Uplift</source>
        <comment>ARR</comment>
        <translation>Áremelés</translation>
    </message>
    <message>
        <source>Accounts that ran out in %1 and are undecided</source>
        <translation>%1 alatt lejárt, eldöntetlen ügyfelek</translation>
    </message>
    <message>
        <source>Accounts whose prices rose in %1</source>
        <translation>Ügyfelek, amelyek ára emelkedett: %1</translation>
    </message>
    <message>
        <source>%1, in percent: %2</source>
        <comment>a figure, its formula</comment>
        <translation>%1, százalékban. %2</translation>
    </message>
    <message>
        <source>ARR in %1</source>
        <comment>a currency</comment>
        <translation>ARR pénzneme: %1</translation>
    </message>
    <message>
        <source>number of accounts</source>
        <comment>unit of a chart</comment>
        <translation>egység: ügyfelek száma</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <comment>a quarter, its days, the unit</comment>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>what is counted</comment>
        <translation>Ügyfelek</translation>
    </message>
    <message>
        <source>Top parents</source>
        <comment>what is counted: an account with all below it as one</comment>
        <translation>Csúcsvállalatok</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>ARR: what changed exchange rates make</comment>
        <translation>Árfolyam</translation>
    </message>
    <message>
        <source>Accounts whose exchange rate changed in %1</source>
        <translation>Ügyfelek, amelyek árfolyama változott: %1</translation>
    </message>
    <message>
        <source>Simple retention says %1 only because %2 were won: all of the start stayed.</source>
        <comment>accounts</comment>
        <translation>Az egyszerű megtartás csak a megszerzett %2 ügyfél miatt %1: a nyitó ügyfelek mind megmaradtak.</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>Not said</source>
        <comment>reason for leaving</comment>
        <translation>Nincs megadva</translation>
    </message>
    <message>
        <source>Support</source>
        <comment>reason for leaving</comment>
        <translation>Támogatás</translation>
    </message>
    <message>
        <source>Value not shown</source>
        <comment>reason for leaving</comment>
        <translation>Az érték nem látszott</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>reason for leaving</comment>
        <translation>Termék</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>reason for leaving</comment>
        <translation>Ár</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>reason for leaving</comment>
        <translation>Szolgáltatás</translation>
    </message>
    <message>
        <source>Competitor</source>
        <comment>reason for leaving</comment>
        <translation>Versenytárs</translation>
    </message>
    <message>
        <source>In-house solution</source>
        <comment>reason for leaving</comment>
        <translation>Saját megoldás</translation>
    </message>
    <message>
        <source>Champion or organisation changed</source>
        <comment>reason for leaving</comment>
        <translation>Változott a támogató vagy a szervezet</translation>
    </message>
    <message>
        <source>Trust in data</source>
        <comment>reason for leaving</comment>
        <translation>Bizalom az adatokban</translation>
    </message>
    <message>
        <source>Compliance</source>
        <comment>reason for leaving</comment>
        <translation>Megfelelés</translation>
    </message>
    <message>
        <source>Closed or acquired</source>
        <comment>reason for leaving</comment>
        <translation>Megszűnt vagy felvásárolták</translation>
    </message>
    <message>
        <source>Bad fit</source>
        <comment>reason for leaving</comment>
        <translation>Nem illett hozzájuk</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>avoidable or not</comment>
        <translation>Nem ismert</translation>
    </message>
    <message>
        <source>Avoidable</source>
        <comment>avoidable or not</comment>
        <translation>Elkerülhető</translation>
    </message>
    <message>
        <source>Not avoidable</source>
        <comment>avoidable or not</comment>
        <translation>Elkerülhetetlen</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <comment>renewal forecast</comment>
        <translation>Nincs értékelve</translation>
    </message>
    <message>
        <source>Commit</source>
        <comment>renewal forecast</comment>
        <translation>Biztos</translation>
    </message>
    <message>
        <source>Likely</source>
        <comment>renewal forecast</comment>
        <translation>Valószínű</translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>renewal forecast</comment>
        <translation>Veszélyben</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <comment>renewal forecast</comment>
        <translation>Valószínűtlen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>renewal outcome</comment>
        <translation>Nyitott</translation>
    </message>
    <message>
        <source>Renewed</source>
        <comment>renewal outcome</comment>
        <translation>Megújítva</translation>
    </message>
    <message>
        <source>Renewed with uplift</source>
        <comment>renewal outcome</comment>
        <translation>Áremeléssel</translation>
    </message>
    <message>
        <source>Downgraded</source>
        <comment>renewal outcome</comment>
        <translation>Csökkentve</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>renewal outcome</comment>
        <translation>Elveszett</translation>
    </message>
    <message>
        <source>Presence</source>
        <comment>cohort measure</comment>
        <translation>Jelenlét</translation>
    </message>
    <message>
        <source>Survival</source>
        <comment>cohort measure</comment>
        <translation>Túlélés</translation>
    </message>
    <message>
        <source>Gross ARR</source>
        <comment>cohort measure</comment>
        <translation>Bruttó ARR</translation>
    </message>
    <message>
        <source>Net ARR</source>
        <comment>cohort measure</comment>
        <translation>Nettó ARR</translation>
    </message>
</context>
<context>
    <name>ReviewChip</name>
    <message>
        <source>%1 · %2</source>
        <comment>kind and status of a review</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %L2 min</source>
        <comment>date and time, minutes</comment>
        <translation>%1, %L2 perc</translation>
    </message>
    <message>
        <source>For the customer: %1</source>
        <comment>date, time and zone</comment>
        <translation>Az ügyfélnél: %1</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%2 lépésből %1 kész</translation>
    </message>
    <message>
        <source>Its time has passed.</source>
        <comment>review</comment>
        <translation>Az ideje elmúlt.</translation>
    </message>
    <message>
        <source>Buyer not invited</source>
        <translation>Döntéshozó nélkül</translation>
    </message>
</context>
<context>
    <name>ReviewFigures</name>
    <message>
        <source>Due</source>
        <comment>column: reviews</comment>
        <translation>Esedékes</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>column: reviews</comment>
        <translation>Megtartva</translation>
    </message>
    <message>
        <source>With economic buyer</source>
        <comment>column: reviews</comment>
        <translation>Döntéshozóval</translation>
    </message>
    <message>
        <source>Ahead</source>
        <comment>column: reviews</comment>
        <translation>Hátravan</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>column: reviews</comment>
        <translation>Kihagyva</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>column: reviews</comment>
        <translation>Lemondva</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Saved for %1 · last touch %2</source>
        <comment>account, when</comment>
        <translation>Mentve: %1 · utolsó kapcsolat: %2</translation>
    </message>
    <message>
        <source>Saved for %1 · no touch yet</source>
        <comment>account</comment>
        <translation>Mentve: %1 · még nem volt kapcsolat</translation>
    </message>
    <message>
        <source>Logged for %1 · doesn&apos;t count as a touch</source>
        <comment>account</comment>
        <translation>Rögzítve: %1 · nem számít kapcsolatnak</translation>
    </message>
    <message>
        <source>Logged with %1 · last touch %2</source>
        <comment>account, when</comment>
        <translation>Rögzítve: %1 · utolsó kapcsolat: %2</translation>
    </message>
    <message>
        <source>Open actions: %1 ours, %2 theirs.</source>
        <comment>after saving a log</comment>
        <translation>Nyitott teendők: miénk %1, övék %2.</translation>
    </message>
    <message>
        <source>The contact budget of %1 is used up.</source>
        <comment>a person</comment>
        <translation>Betelt a megkeresési keret: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned touch(es) done.</source>
        <translation>
            <numerusform>%Ln tervezett kapcsolat teljesült.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next touch %1.</source>
        <comment>a day</comment>
        <translation>Következő kapcsolat: %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was saved, and sentences about what that moved</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Accounts</source>
        <comment>section</comment>
        <translation>Ügyfelek</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <comment>section</comment>
        <translation>Interakciók</translation>
    </message>
    <message>
        <source>Retention</source>
        <comment>section</comment>
        <translation>Megtartás</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>section</comment>
        <translation>Importálás</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>section</comment>
        <translation>Ma</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>section</comment>
        <translation>Teendők</translation>
    </message>
    <message>
        <source>Contact load</source>
        <comment>section</comment>
        <translation>Terhelés</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>section</comment>
        <translation>Keresés</translation>
    </message>
    <message>
        <source>Renewals</source>
        <comment>section</comment>
        <translation>Megújítások</translation>
    </message>
    <message>
        <source>QBRs</source>
        <comment>section</comment>
        <translation>QBR</translation>
    </message>
</context>
<context>
    <name>Sentiment</name>
    <message>
        <source>Very unhappy</source>
        <comment>sentiment −2</comment>
        <translation>Nagyon elégedetlen</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <comment>sentiment −1</comment>
        <translation>Elégedetlen</translation>
    </message>
    <message>
        <source>Happy</source>
        <comment>sentiment +1</comment>
        <translation>Elégedett</translation>
    </message>
    <message>
        <source>Very happy</source>
        <comment>sentiment +2</comment>
        <translation>Nagyon elégedett</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>sentiment 0</comment>
        <translation>Semleges</translation>
    </message>
    <message>
        <source>They think of leaving because of us.</source>
        <translation>Miattunk gondolkodnak a távozáson.</translation>
    </message>
    <message>
        <source>They complain about working with us.</source>
        <translation>Panaszkodnak a velünk való munkára.</translation>
    </message>
    <message>
        <source>Polite, neither warm nor cold.</source>
        <translation>Udvariasak, se nem melegek, se nem hűvösek.</translation>
    </message>
    <message>
        <source>They like working with us.</source>
        <translation>Szívesen dolgoznak velünk.</translation>
    </message>
    <message>
        <source>They praise us to others.</source>
        <translation>Másoknak is dicsérnek minket.</translation>
    </message>
    <message>
        <source>It fails them; they look at others.</source>
        <translation>Nem válik be náluk; mást keresnek.</translation>
    </message>
    <message>
        <source>It costs them more effort than it should.</source>
        <translation>Több fáradsággal jár nekik, mint kellene.</translation>
    </message>
    <message>
        <source>It does its job, no more.</source>
        <translation>Teszi a dolgát, de nem többet.</translation>
    </message>
    <message>
        <source>It helps them, and they say how.</source>
        <translation>Segíti őket, és el is mondják, miben.</translation>
    </message>
    <message>
        <source>They would not want to work without it.</source>
        <translation>Nem akarnának nélküle dolgozni.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Save and close</source>
        <translation>Mentés és bezárás</translation>
    </message>
    <message>
        <source>Save and log another</source>
        <translation>Mentés, és újabb rögzítése</translation>
    </message>
    <message>
        <source>Sentiment about us</source>
        <translation>Hangulat rólunk</translation>
    </message>
    <message>
        <source>Sentiment about the solution</source>
        <translation>Hangulat a megoldásról</translation>
    </message>
    <message>
        <source>Close; the draft is kept</source>
        <translation>Bezárás; a piszkozat megmarad</translation>
    </message>
    <message>
        <source>In a list or chart: open</source>
        <translation>Listában, diagramon: megnyitás</translation>
    </message>
    <message>
        <source>In a list: copy the rows</source>
        <translation>Listában: sorok másolása</translation>
    </message>
    <message>
        <source>In a list: delete, with undo</source>
        <translation>Listában: törlés, visszavonható</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Billentyűparancsok</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Mindenhol</translation>
    </message>
    <message>
        <source>Lists and the log</source>
        <translation>Listák és rögzítés</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <comment>key</comment>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <comment>key</comment>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>In the log: choose the account</source>
        <translation>Rögzítéskor: ügyfél választása</translation>
    </message>
    <message>
        <source>Start a draft over; continue one</source>
        <translation>Piszkozat elölről; folytatása</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Done; a meeting: log it in one line</source>
        <translation>Kész; megbeszélés: rögzítés egy sorban</translation>
    </message>
    <message>
        <source>A promise was broken</source>
        <translation>Egy ígéret nem teljesült</translation>
    </message>
    <message>
        <source>Drop it; a meeting: not with a customer</source>
        <translation>Elvetés; megbeszélés: nem ügyféllel volt</translation>
    </message>
    <message>
        <source>A meeting did not take place</source>
        <translation>Egy megbeszélés elmaradt</translation>
    </message>
    <message>
        <source>In Actions: reopen</source>
        <translation>Teendőknél: újranyitás</translation>
    </message>
    <message>
        <source>In Actions: change the due date</source>
        <translation>Teendőknél: határidő módosítása</translation>
    </message>
    <message>
        <source>Today and Actions</source>
        <translation>Ma és Teendők</translation>
    </message>
    <message>
        <source>Previous, next account of the list; view of Retention</source>
        <translation>A lista előző, következő ügyfele; a Megtartás nézete</translation>
    </message>
    <message>
        <source>Expect: commit, likely, at risk, unlikely</source>
        <translation>Várakozás: biztos, valószínű, veszélyben, valószínűtlen</translation>
    </message>
    <message>
        <source>Assess with probability and note</source>
        <translation>Értékelés valószínűséggel és jegyzettel</translation>
    </message>
    <message>
        <source>Decide: renewed, downgraded or lost</source>
        <translation>Döntés: megújítva, csökkentve vagy elveszett</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Megújítások</translation>
    </message>
    <message>
        <source>Proposed … followed up</source>
        <translation>Javasolt … utánkövetve</translation>
    </message>
    <message>
        <source>Another review of the account</source>
        <translation>Az ügyfél további áttekintése</translation>
    </message>
    <message>
        <source>Edit the review</source>
        <translation>Az áttekintés szerkesztése</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Ügyfél megnyitása</translation>
    </message>
    <message>
        <source>Quarter before, after</source>
        <translation>Előző, következő negyedév</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ez a negyedév</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>Nyilak</translation>
    </message>
    <message>
        <source>Other days and reviews</source>
        <translation>Más napok és áttekintések</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <comment>keys</comment>
        <translation>Ctrl+nyilak</translation>
    </message>
    <message>
        <source>Move by day, week, quarter hour</source>
        <translation>Áthelyezés: nap, hét, negyedóra</translation>
    </message>
    <message>
        <source>Move it there, or edit it</source>
        <translation>Áthelyezés ide vagy szerkesztés</translation>
    </message>
    <message>
        <source>Leave the move</source>
        <translation>Az áthelyezés elvetése</translation>
    </message>
    <message>
        <source>Month or week before, after</source>
        <translation>Előző, következő hónap vagy hét</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>List the day; give a date</source>
        <translation>A nap listája; időpont adása</translation>
    </message>
    <message>
        <source>Business reviews</source>
        <translation>Üzleti áttekintések</translation>
    </message>
    <message>
        <source>Reviews by month and week</source>
        <translation>Áttekintések hónap és hét szerint</translation>
    </message>
</context>
<context>
    <name>SurveyWords</name>
    <message>
        <source>NPS</source>
        <comment>kind of survey</comment>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <comment>kind of survey</comment>
        <translation>Elégedettség</translation>
    </message>
    <message>
        <source>Effort</source>
        <comment>kind of survey</comment>
        <translation>Ráfordítás</translation>
    </message>
    <message>
        <source>after onboarding</source>
        <comment>occasion of a survey</comment>
        <translation>bevezetés után</translation>
    </message>
    <message>
        <source>after a review</source>
        <comment>occasion of a survey</comment>
        <translation>áttekintés után</translation>
    </message>
    <message>
        <source>after a support case</source>
        <comment>occasion of a survey</comment>
        <translation>támogatási eset után</translation>
    </message>
    <message>
        <source>before a renewal</source>
        <comment>occasion of a survey</comment>
        <translation>megújítás előtt</translation>
    </message>
    <message>
        <source>for another reason</source>
        <comment>occasion of a survey</comment>
        <translation>más okból</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>és még %n</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <comment>due</comment>
        <translation>ma</translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>%n nap késés</numerusform>
        </translation>
    </message>
    <message>
        <source>No account known · %1</source>
        <translation>Ismeretlen ügyfél · %1</translation>
    </message>
    <message>
        <source>Unlogged meetings</source>
        <translation>Rögzítetlen megbeszélések</translation>
    </message>
    <message>
        <source>Choose your calendar file (.ics): meetings that were held wait here to be logged.</source>
        <translation>Válaszd ki a naptárfájlodat (.ics): a lezajlott megbeszélések itt várnak rögzítésre.</translation>
    </message>
    <message>
        <source>Meeting without a title</source>
        <translation>Cím nélküli megbeszélés</translation>
    </message>
    <message>
        <source>Planned touches</source>
        <translation>Tervezett kapcsolatok</translation>
    </message>
    <message>
        <source>Actions and promises</source>
        <translation>Teendők és ígéretek</translation>
    </message>
    <message>
        <source>Our promise</source>
        <translation>A mi ígéretünk</translation>
    </message>
    <message>
        <source>Their promise</source>
        <translation>Az ő ígéretük</translation>
    </message>
    <message>
        <source>Our action</source>
        <translation>A mi teendőnk</translation>
    </message>
    <message>
        <source>Their action</source>
        <translation>Az ő teendőjük</translation>
    </message>
    <message>
        <source>Never touched; due every %1 to %2 days</source>
        <translation>Még nem volt kapcsolat · elvárt: %1–%2 naponta</translation>
    </message>
    <message>
        <source>Last touch %1; due every %2 to %3 days</source>
        <translation>Utolsó kapcsolat: %1 · elvárt: %2–%3 naponta</translation>
    </message>
    <message>
        <source>In touch too seldom</source>
        <translation>Túl ritka kapcsolat</translation>
    </message>
    <message>
        <source>never</source>
        <comment>touched</comment>
        <translation>még soha</translation>
    </message>
    <message>
        <source>due</source>
        <comment>touch</comment>
        <translation>esedékes</translation>
    </message>
    <message>
        <source>Contacted too often</source>
        <translation>Túl gyakori megkeresés</translation>
    </message>
    <message>
        <source>%1 of %2 touches in 7 days, %3 of %4 in 30</source>
        <translation>7 nap alatt %1/%2 kapcsolat, 30 nap alatt %3/%4</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>kereten felül</translation>
    </message>
    <message>
        <source>near the limit</source>
        <translation>keret közelében</translation>
    </message>
    <message>
        <source>was it held?</source>
        <comment>review</comment>
        <translation>megtartottuk?</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>ma %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>a time</comment>
        <translation>holnap %1</translation>
    </message>
    <message>
        <source>The economic buyer is not invited</source>
        <translation>A döntéshozó nincs meghívva</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>account, kind of review, a date</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>Business reviews</source>
        <translation>Üzleti áttekintések</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) overdue for a review, and none is planned</source>
        <translation>
            <numerusform>%Ln ügyfél áttekintése lejárt, és nincs tervezve</numerusform>
        </translation>
    </message>
    <message>
        <source>Surveys to ask</source>
        <translation>Kiküldendő felmérések</translation>
    </message>
</context>
<context>
    <name>mainstay::AccountCards</name>
    <message>
        <source>Add</source>
        <comment>button of a card</comment>
        <translation>Új</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>card</comment>
        <translation>Jegyzetek</translation>
    </message>
    <message>
        <source>Revenue and renewal</source>
        <translation>Bevétel és megújítás</translation>
    </message>
    <message>
        <source>Add a subscription</source>
        <translation>Előfizetés felvétele</translation>
    </message>
    <message>
        <source>ARR today: %1</source>
        <translation>Mai ARR: %1</translation>
    </message>
    <message>
        <source>ARR</source>
        <comment>annual recurring revenue</comment>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Renews %1</source>
        <comment>in 12 d</comment>
        <translation>Megújul: %1</translation>
    </message>
    <message>
        <source>Amounts in currencies without an exchange rate are left out.</source>
        <translation>Az árfolyam nélküli pénznemek összegei kimaradtak.</translation>
    </message>
    <message>
        <source>No subscription yet.</source>
        <translation>Még nincs előfizetés.</translation>
    </message>
    <message>
        <source>not active</source>
        <comment>subscription</comment>
        <translation>nem aktív</translation>
    </message>
    <message>
        <source>renews by itself</source>
        <translation>automatikusan megújul</translation>
    </message>
    <message>
        <source>ends unless renewed</source>
        <translation>megújítás nélkül lejár</translation>
    </message>
    <message>
        <source>notice by %1</source>
        <translation>felmondható eddig: %1</translation>
    </message>
    <message>
        <source>%1, open</source>
        <comment>a period without an end</comment>
        <translation>%1, nyitott</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <translation>
            <numerusform>%Ln licenc</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <comment>card: contacts of a customer</comment>
        <translation>Kapcsolattartók</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Kapcsolattartó felvétele</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Távozott: %1</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nem kereshető</translation>
    </message>
    <message>
        <source>Nobody yet. Add whom you talk to.</source>
        <translation>Még nincs senki. Vedd fel, akivel kapcsolatban vagy.</translation>
    </message>
    <message>
        <source>Facts</source>
        <comment>card</comment>
        <translation>Adatok</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>the account above this one</comment>
        <translation>Része ennek</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Iparág</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Régió</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Szegmens</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Ügyfél ekkortól</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>of the customer</comment>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Időzóna</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Pénznem</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>in other systems</comment>
        <translation>Kulcs</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>time zone and the time there</comment>
        <translation>%1, ott most %2</translation>
    </message>
    <message>
        <source>Renewal %1</source>
        <comment>a date</comment>
        <translation>Megújítás: %1</translation>
    </message>
    <message>
        <source>Assess…</source>
        <comment>a renewal</comment>
        <translation>Értékelés…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <comment>a renewal</comment>
        <translation>Döntés…</translation>
    </message>
    <message>
        <source>Ctrl+click (or Ctrl+Return): the contracts behind it and who entered them.</source>
        <translation>Ctrl+kattintás (vagy Ctrl+Enter): a mögötte álló szerződések, és hogy ki vitte be őket</translation>
    </message>
</context>
<context>
    <name>mainstay::AccountChooser</name>
    <message>
        <source>Name, reading or domain</source>
        <translation>Név, olvasat vagy domain</translation>
    </message>
</context>
<context>
    <name>mainstay::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Ügyfél szerkesztése</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Új ügyfél</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Jegyzetek</translation>
    </message>
    <message>
        <source>New team member…</source>
        <translation>Új csapattag…</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of an account</comment>
        <translation>Név</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>how the name is read, for sorting Japanese</comment>
        <translation>Olvasat</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>lifecycle</comment>
        <translation>Szakasz</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>of an account</comment>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>of an account</comment>
        <translation>Szint</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>of the internet</comment>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>the account above this one</comment>
        <translation>Része ennek</translation>
    </message>
    <message>
        <source>Key in other systems</source>
        <translation>Kulcs más rendszerben</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>vesszővel elválasztva</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Iparág</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Régió</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Szegmens</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>of the customer</comment>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Időzóna</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Pénznem</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Ügyfél ekkortól</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>owner</comment>
        <translation>Senki</translation>
    </message>
    <message>
        <source>A currency is three letters, such as EUR.</source>
        <translation>A pénznem három betű, például EUR.</translation>
    </message>
    <message>
        <source>Choose an account from the list, or leave this empty.</source>
        <translation>Válassz ügyfelet a listából, vagy hagyd üresen.</translation>
    </message>
    <message>
        <source>An account can&apos;t be part of itself.</source>
        <translation>Az ügyfél nem lehet önmaga része.</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Add meg az ügyfél nevét.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list, such as Europe/Budapest.</source>
        <translation>Nincs ilyen időzóna. Válassz a listából, például Europe/Budapest.</translation>
    </message>
    <message>
        <source>Another account has this key already.</source>
        <translation>Ez a kulcs már egy másik ügyfélé.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1” törölve.</translation>
    </message>
    <message>
        <source>“%1” has touchpoints, subscriptions or actions and stays. Set its stage to Former instead.</source>
        <translation>„%1” marad, mert van interakciója, előfizetése vagy teendője. Állítsd inkább Egykori szakaszra.</translation>
    </message>
</context>
<context>
    <name>mainstay::AccountField</name>
    <message>
        <source>Name, reading or domain</source>
        <translation>Név, olvasat vagy domain</translation>
    </message>
</context>
<context>
    <name>mainstay::AccountPage</name>
    <message>
        <source>This account is no longer there. It may have been deleted.</source>
        <translation>Ez az ügyfél már nincs meg. Lehet, hogy törölték.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Összes ügyfél</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>account</comment>
        <translation>Szerkesztés</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>Ügyfél szerkesztése</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Új teendő</translation>
    </message>
    <message>
        <source>Log touchpoint</source>
        <translation>Új interakció</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>nincs felelős</translation>
    </message>
    <message>
        <source>last touch %1</source>
        <comment>3 d ago</comment>
        <translation>utolsó kapcsolat: %1</translation>
    </message>
    <message>
        <source>no touch yet</source>
        <translation>még nem volt kapcsolat</translation>
    </message>
    <message>
        <source>“%1” is done.</source>
        <translation>„%1” kész.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) are done.</source>
        <translation>
            <numerusform>%Ln teendő kész.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the next review</source>
        <translation>A következő áttekintés megnyitása</translation>
    </message>
    <message>
        <source>New review of the account…</source>
        <translation>Új áttekintés az ügyféllel…</translation>
    </message>
</context>
<context>
    <name>mainstay::AccountPicker</name>
    <message>
        <source>Name, reading or domain</source>
        <translation>Név, olvasat vagy domain</translation>
    </message>
</context>
<context>
    <name>mainstay::AccountTableModel</name>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>column</comment>
        <translation>Szint</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>column: lifecycle stage</comment>
        <translation>Szakasz</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>ARR</source>
        <comment>column: annual recurring revenue</comment>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>column</comment>
        <translation>Megújul</translation>
    </message>
    <message>
        <source>Last touch</source>
        <comment>column</comment>
        <translation>Utoljára</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>column: number of open actions</comment>
        <translation>Teendők</translation>
    </message>
    <message>
        <source>Industry</source>
        <comment>column</comment>
        <translation>Iparág</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>column</comment>
        <translation>Régió</translation>
    </message>
    <message>
        <source>Segment</source>
        <comment>column</comment>
        <translation>Szegmens</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an empty cell, read aloud</comment>
        <translation>nincs</translation>
    </message>
</context>
<context>
    <name>mainstay::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <comment>page</comment>
        <translation>Ügyfelek</translation>
    </message>
    <message>
        <source>Filter by name or domain</source>
        <translation>Szűrés névre, domainre</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Új ügyfél</translation>
    </message>
    <message>
        <source>No accounts yet. Bring your customers in from a file, or add the first one.</source>
        <translation>Még nincs ügyfél. Hozd be őket fájlból, vagy vedd fel az elsőt.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importálás…</translation>
    </message>
    <message>
        <source>No account has all of these words in its name or domain.</source>
        <translation>Egyetlen ügyfél nevében vagy domainjében sincs meg az összes szó.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Szűrő törlése</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>table</comment>
        <translation>Ügyfelek</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>account</comment>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Log touchpoint</source>
        <translation>Új interakció</translation>
    </message>
    <message>
        <source>New action…</source>
        <translation>Új teendő…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>account</comment>
        <translation>Szerkesztés…</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>account</comment>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>Új ügyfél…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) · ARR %1</source>
        <translation>
            <numerusform>%Ln ügyfél · ARR: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) · ARR %2</source>
        <translation>
            <numerusform>%1 / %Ln ügyfél · ARR: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts in currencies without an exchange rate are left out.</source>
        <translation>Az árfolyam nélküli pénznemek összegei kimaradtak.</translation>
    </message>
</context>
<context>
    <name>mainstay::AccuracyModel</name>
    <message>
        <source>Quarter</source>
        <comment>column</comment>
        <translation>Negyedév</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column: ARR that ran out</comment>
        <translation>Esedékes</translation>
    </message>
    <message>
        <source>Expected when it began</source>
        <comment>column: ARR</comment>
        <translation>Várt a negyedév elején</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>column: ARR</comment>
        <translation>Megmaradt</translation>
    </message>
    <message>
        <source>Difference, points of what was due</source>
        <comment>column</comment>
        <translation>Eltérés, az esedékes százalékpontjaiban</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a heading, its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>part of a bar</comment>
        <translation>maradt</translation>
    </message>
    <message>
        <source>not kept</source>
        <comment>part of a bar</comment>
        <translation>nem maradt</translation>
    </message>
    <message>
        <source>open</source>
        <comment>part of a bar</comment>
        <translation>nyitott</translation>
    </message>
    <message>
        <source>expected when it began</source>
        <comment>mark on a bar</comment>
        <translation>várt érték a kezdetén</translation>
    </message>
    <message>
        <source>Difference, share of what was due</source>
        <comment>column</comment>
        <translation>Eltérés, az esedékes arányában</translation>
    </message>
    <message>
        <source>Kept of what was due</source>
        <comment>column</comment>
        <translation>Az esedékesből megmaradt</translation>
    </message>
</context>
<context>
    <name>mainstay::ActionDialog</name>
    <message>
        <source>Edit action</source>
        <translation>Teendő szerkesztése</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Új teendő</translation>
    </message>
    <message>
        <source>Promised to the other side</source>
        <translation>Megígérve a másik félnek</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Mi a teendő</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Kié</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>does the action</comment>
        <translation>Ki</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date</comment>
        <translation>Határidő</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <comment>who does it</comment>
        <translation>Még senki</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Írd le, mi a teendő.</translation>
    </message>
</context>
<context>
    <name>mainstay::ActionModel</name>
    <message>
        <source>Action</source>
        <comment>column</comment>
        <translation>Teendő</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: does the action</comment>
        <translation>Ki</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column</comment>
        <translation>Határidő</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>action</comment>
        <translation>ígéret</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <translation>lejárt, %1</translation>
    </message>
</context>
<context>
    <name>mainstay::ActionsCard</name>
    <message>
        <source>Open actions</source>
        <translation>Nyitott teendők</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button of a card</comment>
        <translation>Új</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Teendő felvétele</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nincs nyitott teendő.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>close an action</comment>
        <translation>Kész</translation>
    </message>
</context>
<context>
    <name>mainstay::ActionsDelegate</name>
    <message>
        <source>Due</source>
        <comment>date</comment>
        <translation>Határidő</translation>
    </message>
</context>
<context>
    <name>mainstay::ActionsPage</name>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln teendő</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open here.</source>
        <translation>Itt nincs nyitott teendő.</translation>
    </message>
    <message>
        <source>No action passes these filters.</source>
        <translation>Egy teendő sem felel meg a szűrőknek.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Szűrők törlése</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Kész: %1</translation>
    </message>
    <message>
        <source>Broken: %1</source>
        <translation>Megszegve: %1</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>Elvetve: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Újra nyitott: %1</translation>
    </message>
    <message>
        <source>Moved the due date: %1</source>
        <translation>Határidő módosítva: %1</translation>
    </message>
    <message>
        <source>the actions</source>
        <translation>teendők</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>page</comment>
        <translation>Teendők</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Új teendő</translation>
    </message>
    <message>
        <source>All</source>
        <comment>actions</comment>
        <translation>Mind</translation>
    </message>
    <message>
        <source>Actions of both sides</source>
        <translation>Mindkét fél teendői</translation>
    </message>
    <message>
        <source>Ours</source>
        <comment>actions</comment>
        <translation>Miénk</translation>
    </message>
    <message>
        <source>What we are to do</source>
        <translation>Ami a mi dolgunk</translation>
    </message>
    <message>
        <source>Theirs</source>
        <comment>actions</comment>
        <translation>Övék</translation>
    </message>
    <message>
        <source>What the customer is to do</source>
        <translation>Ami az ügyfél dolga</translation>
    </message>
    <message>
        <source>Filter by words or account</source>
        <translation>Szűrés szavakra, ügyfélre</translation>
    </message>
    <message>
        <source>State</source>
        <comment>filter</comment>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>action</comment>
        <translation>Lejárt</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>action</comment>
        <translation>Kész</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Minden állapot</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>filter</comment>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Anybody</source>
        <comment>owner of an action</comment>
        <translation>Bárki</translation>
    </message>
    <message>
        <source>Promises only</source>
        <translation>Csak ígéretek</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>table</comment>
        <translation>Teendők</translation>
    </message>
    <message>
        <source>No actions yet. A line of a log that begins with ! is one.</source>
        <translation>Még nincs teendő. A bejegyzés ! jellel kezdődő sora teendő lesz.</translation>
    </message>
    <message>
        <source>Change the due date</source>
        <translation>Határidő módosítása</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Törölve: %1</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <comment>an action</comment>
        <translation>Késznek jelölés</translation>
    </message>
    <message>
        <source>Mark as broken</source>
        <comment>a promise</comment>
        <translation>Megszegettnek jelölés</translation>
    </message>
    <message>
        <source>Drop the action</source>
        <comment>it is not needed any more</comment>
        <translation>Teendő elvetése</translation>
    </message>
    <message>
        <source>Reopen the action</source>
        <translation>Teendő újranyitása</translation>
    </message>
    <message>
        <source>Delete the action</source>
        <translation>Teendő törlése</translation>
    </message>
</context>
<context>
    <name>mainstay::ActionsTableModel</name>
    <message>
        <source>Action</source>
        <comment>column</comment>
        <translation>Teendő</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: does the action</comment>
        <translation>Ki</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column</comment>
        <translation>Határidő</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>action</comment>
        <translation>Lejárt</translation>
    </message>
    <message>
        <source>Promise: %1</source>
        <translation>Ígéret: %1</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <translation>lejárt, %1</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>action</comment>
        <translation>ígéret</translation>
    </message>
</context>
<context>
    <name>mainstay::AssessDialog</name>
    <message>
        <source>Assess the renewal</source>
        <translation>Megújítás értékelése</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>renewal forecast</comment>
        <translation>Besorolás</translation>
    </message>
    <message>
        <source>Probability, %</source>
        <translation>Valószínűség, %</translation>
    </message>
    <message>
        <source>Note: why</source>
        <translation>Jegyzet: miért</translation>
    </message>
    <message>
        <source>A whole number from 0 to 100.</source>
        <translation>Egész szám 0 és 100 között.</translation>
    </message>
    <message>
        <source>%1: the renewal is “%2” now.</source>
        <translation>%1: a megújítás besorolása „%2”.</translation>
    </message>
</context>
<context>
    <name>mainstay::BudgetList</name>
    <message>
        <source>%1 in 7 days</source>
        <comment>touches used of those allowed</comment>
        <translation>7 nap alatt %1</translation>
    </message>
    <message>
        <source>%1 in 30 days</source>
        <comment>touches used of those allowed</comment>
        <translation>30 nap alatt %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>person, touches in 7 days, touches in 30 days</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Contact budget</source>
        <translation>Megkeresési keret</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>people</comment>
        <translation>
            <numerusform>és még %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>not to be contacted</source>
        <translation>nem kereshető</translation>
    </message>
</context>
<context>
    <name>mainstay::BudgetWatch</name>
    <message>
        <source>%1 plans a touch for %2.</source>
        <comment>a member, a day</comment>
        <translation>Már tervezett: %2, %1.</translation>
    </message>
    <message>
        <source>The last touch was by %1 on %2.</source>
        <comment>a member, a day</comment>
        <translation>A legutóbbi: %2, %1.</translation>
    </message>
    <message>
        <source>%1 is not to be contacted.</source>
        <translation>Nem kereshető: %1.</translation>
    </message>
    <message>
        <source>%1 would have %2 touches in 7 days; the budget is %3.</source>
        <translation>%1: %2 kapcsolat lenne 7 nap alatt; a keret %3.</translation>
    </message>
    <message>
        <source>%1 would have %2 touches in 30 days; the budget is %3.</source>
        <translation>%1: %2 kapcsolat lenne 30 nap alatt; a keret %3.</translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %Ln more.</source>
        <comment>people</comment>
        <translation>
            <numerusform>Még %Ln személynél ugyanez a helyzet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::CalendarChangesModel</name>
    <message>
        <source>No date yet</source>
        <comment>review</comment>
        <translation>Még nincs időpont</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>column</comment>
        <translation>Áttekintés</translation>
    </message>
    <message>
        <source>What became of it</source>
        <comment>column</comment>
        <translation>Mi lett vele</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column: date and time</comment>
        <translation>Előtte</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column: date and time</comment>
        <translation>Most</translation>
    </message>
</context>
<context>
    <name>mainstay::CalendarReadDialog</name>
    <message>
        <source>Calendar file</source>
        <translation>Naptárfájl</translation>
    </message>
    <message numerus="yes">
        <source>It speaks of none of these reviews: %Ln other event(s).</source>
        <translation>
            <numerusform>Egyik itteni áttekintésről sem szól: %Ln más esemény.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no event that could be read.</source>
        <translation>Nincs benne olvasható esemény.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) changed.</source>
        <translation>
            <numerusform>%Ln áttekintés változott.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other event(s) left alone.</source>
        <translation>
            <numerusform>%Ln más esemény érintetlen maradt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of each review</source>
        <translation>Mi lett az egyes áttekintésekkel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event of a calendar, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further problem(s) of the file.</source>
        <translation>
            <numerusform>További %Ln hiba a fájlban.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>button</comment>
        <translation>&amp;Visszavonás</translation>
    </message>
</context>
<context>
    <name>mainstay::CalendarWatcher</name>
    <message>
        <source>My calendar</source>
        <translation>Saját naptár</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical);;All files (*)</source>
        <translation>Naptárak (*.ics *.ical);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>Your calendar “%1” can&apos;t be read. The meetings are those of the last time it could.</source>
        <translation>Nem olvasható a naptárad: „%1”. A megbeszélések a legutóbbi sikeres olvasásból valók.</translation>
    </message>
    <message>
        <source>Your calendar “%1” has become too large. The meetings are those of the last time it was read.</source>
        <translation>Túl nagyra nőtt a naptárad: „%1”. A megbeszélések a legutóbbi olvasásból valók.</translation>
    </message>
    <message>
        <source>“%1” is not a calendar file any more. The meetings are those of the last time it was read.</source>
        <translation>„%1” már nem naptárfájl. A megbeszélések a legutóbbi olvasásból valók.</translation>
    </message>
    <message>
        <source>Your calendar “%1” is cut off. The meetings are those of the last time it was whole.</source>
        <translation>Csonka a naptárad: „%1”. A megbeszélések a legutóbbi ép állapotából valók.</translation>
    </message>
    <message>
        <source>In your calendar “%1”: %2</source>
        <comment>file, what is lost</comment>
        <translation>A naptárban („%1”): %2</translation>
    </message>
    <message>
        <source>“%1” is the open workspace itself, no calendar. Choose another file.</source>
        <translation>„%1”: ez maga a megnyitott munkaterület, nem naptár. Válassz másik fájlt.</translation>
    </message>
</context>
<context>
    <name>mainstay::CaptureDialog</name>
    <message numerus="yes">
        <source>%Ln item(s) found. What is checked is logged as it is; people can be added below.</source>
        <translation>
            <numerusform>%Ln tétel található. A bejelöltek így kerülnek rögzítésre; lent személyek is felvehetők.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the account&apos;s contacts.</source>
        <translation>Az ügyfél egyik kapcsolattartója sem.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Log %Ln item(s)</source>
        <translation>
            <numerusform>%Ln tétel &amp;rögzítése</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <comment>meetings and mails</comment>
        <translation>
            <numerusform>%Ln tétel</numerusform>
        </translation>
    </message>
    <message>
        <source>The log</source>
        <translation>bejegyzés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) logged</source>
        <translation>
            <numerusform>%Ln tétel rögzítve</numerusform>
        </translation>
    </message>
    <message>
        <source>Log from files</source>
        <translation>Rögzítés fájlokból</translation>
    </message>
    <message>
        <source>Meetings and mails</source>
        <translation>Megbeszélések és levelek</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Ügyfél</translation>
    </message>
    <message>
        <source>Add as contacts</source>
        <translation>Felvétel kapcsolattartóként</translation>
    </message>
    <message>
        <source>People</source>
        <comment>of a meeting</comment>
        <translation>Résztvevők</translation>
    </message>
    <message>
        <source>Open in the &amp;editor</source>
        <translation>Megnyitás a &amp;szerkesztőben</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>dialog</comment>
        <translation>Bezárás</translation>
    </message>
</context>
<context>
    <name>mainstay::CaptureDrop</name>
    <message>
        <source>The workspace</source>
        <translation>munkaterület</translation>
    </message>
    <message>
        <source>Log from files</source>
        <translation>Rögzítés fájlokból</translation>
    </message>
    <message>
        <source>Mails and calendars (*.eml *.ics);;All files (*)</source>
        <translation>Levelek és naptárak (*.eml *.ics);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>It holds no meeting from the last 60 days.</source>
        <translation>Nincs benne megbeszélés az utóbbi 60 napból.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is logged already.</source>
        <translation>Már rögzítve: „%1”.</translation>
    </message>
    <message>
        <source>“%1” is the open workspace itself, no mail or calendar.</source>
        <translation>„%1”: ez maga a megnyitott munkaterület, nem levél vagy naptár.</translation>
    </message>
</context>
<context>
    <name>mainstay::CaptureModel</name>
    <message>
        <source>New</source>
        <comment>meeting or mail</comment>
        <translation>Új</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 és még %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Mikor</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column</comment>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>People</source>
        <comment>column</comment>
        <translation>Résztvevők</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Állapot</translation>
    </message>
</context>
<context>
    <name>mainstay::ChartPanel</name>
    <message>
        <source>%1, as a table</source>
        <comment>a chart</comment>
        <translation>%1, táblázatként</translation>
    </message>
    <message>
        <source>Show as table: %1</source>
        <comment>a chart</comment>
        <translation>Megjelenítés táblázatként: %1</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Megjelenítés táblázatként</translation>
    </message>
</context>
<context>
    <name>mainstay::ChartWidget</name>
    <message>
        <source>%1: %2</source>
        <comment>a bar of a chart: its label, its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mainstay::ClashDialog</name>
    <message>
        <source>Move the review?</source>
        <translation>Áthelyezi az áttekintést?</translation>
    </message>
    <message>
        <source>For you</source>
        <comment>whose clock</comment>
        <translation>Önnél</translation>
    </message>
    <message>
        <source>For the owner</source>
        <comment>whose clock</comment>
        <translation>A felelősnél</translation>
    </message>
    <message>
        <source>For the customer</source>
        <comment>whose clock</comment>
        <translation>Az ügyfélnél</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>of a clash: a hint</comment>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>Clash</source>
        <comment>of reviews</comment>
        <translation>Ütközés</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Maradjon</translation>
    </message>
    <message>
        <source>&amp;Move anyway</source>
        <translation>&amp;Áthelyezés mégis</translation>
    </message>
</context>
<context>
    <name>mainstay::ClosingStrip</name>
    <message>
        <source>Close the quarter</source>
        <translation>Negyedév lezárása</translation>
    </message>
    <message>
        <source>Keeps these figures; what is edited later shows beside them as restatement.</source>
        <translation>Megőrzi ezeket a számokat; a későbbi módosítás mellettük, helyesbítésként látszik.</translation>
    </message>
    <message>
        <source>Closed on %1.</source>
        <translation>Lezárva: %1.</translation>
    </message>
    <message>
        <source>Restated since: %1.</source>
        <translation>Azóta helyesbítve: %1.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Újranyitás</translation>
    </message>
    <message>
        <source>Which accounts?</source>
        <translation>Mely ügyfelek?</translation>
    </message>
    <message>
        <source>The accounts that pay another ARR now than when the quarter was closed.</source>
        <translation>Az ügyfelek, amelyek ARR-je más, mint a negyedév lezárásakor.</translation>
    </message>
</context>
<context>
    <name>mainstay::CohortModel</name>
    <message>
        <source>Won in %1</source>
        <translation>Megszerezve: %1</translation>
    </message>
    <message numerus="yes">
        <source>Won in %1, %Ln quarter(s) later</source>
        <translation>
            <numerusform>Megszerezve: %1, %Ln negyedévvel később</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 present (%3), %4 without a break (%5)</source>
        <comment>accounts</comment>
        <translation>%2 közül %1 van jelen (%3), %4 megszakítás nélkül (%5)</translation>
    </message>
    <message>
        <source>ARR %1 of %2: net %3, gross %4</source>
        <translation>ARR %1 a %2 összegből: nettó %3, bruttó %4</translation>
    </message>
    <message>
        <source>To date: the quarter is not over.</source>
        <translation>Eddig: a negyedévnek még nincs vége.</translation>
    </message>
    <message>
        <source>Won in</source>
        <comment>column</comment>
        <translation>Megszerezve</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>column</comment>
        <translation>Ügyfelek</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quarter(s) later</source>
        <translation>
            <numerusform>%Ln negyedévvel később</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <comment>column: the quarter accounts were won in</comment>
        <translation>Kezdet</translation>
    </message>
    <message>
        <source>to date</source>
        <comment>a quarter that is not over</comment>
        <translation>eddig</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>column</comment>
        <translation>Negyedév</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Quarters later</source>
        <comment>column</comment>
        <translation>Eltelt negyedévek</translation>
    </message>
    <message>
        <source>ARR at the start</source>
        <comment>column</comment>
        <translation>Kezdeti ARR</translation>
    </message>
    <message>
        <source>Accounts won</source>
        <comment>column</comment>
        <translation>Megszerzett ügyfelek</translation>
    </message>
    <message>
        <source>%1, share</source>
        <comment>column</comment>
        <translation>%1, arány</translation>
    </message>
</context>
<context>
    <name>mainstay::CohortPanel</name>
    <message>
        <source>Cohorts by the quarter they were won in</source>
        <translation>Kohorszok a megszerzés negyedéve szerint</translation>
    </message>
    <message>
        <source>What the cells show</source>
        <translation>Mit mutatnak a cellák</translation>
    </message>
    <message>
        <source>ARR in %1</source>
        <comment>a currency</comment>
        <translation>ARR pénzneme: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a chart shows, its measure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 In percent, below it %2. Hatched: the quarter is not over.</source>
        <comment>a sentence, a unit</comment>
        <translation>%1 Százalékban, alatta: %2. Vonalkázva: a negyedévnek még nincs vége.</translation>
    </message>
    <message>
        <source>the number of accounts</source>
        <comment>unit of a chart</comment>
        <translation>az ügyfelek száma</translation>
    </message>
    <message>
        <source>the chart</source>
        <translation>diagram</translation>
    </message>
</context>
<context>
    <name>mainstay::CommandPalette</name>
    <message>
        <source>Go to account or command</source>
        <translation>Ugrás ügyfélre vagy parancsra</translation>
    </message>
    <message>
        <source>Account or command</source>
        <translation>Ügyfél vagy parancs</translation>
    </message>
    <message>
        <source>Matches</source>
        <comment>of the palette</comment>
        <translation>Találatok</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>in the palette</comment>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <comment>in the palette</comment>
        <translation>Nincs találat</translation>
    </message>
</context>
<context>
    <name>mainstay::Commands</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>Ú&amp;j munkaterület…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>Munkaterület &amp;megnyitása…</translation>
    </message>
    <message>
        <source>Open the &amp;sample workspace</source>
        <translation>&amp;Mintamunkaterület megnyitása</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importálás…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Kilépés</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Visszavonás</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ú&amp;jra</translation>
    </message>
    <message>
        <source>&amp;Find here</source>
        <translation>&amp;Keresés itt</translation>
    </message>
    <message>
        <source>Go to account or &amp;command…</source>
        <translation>&amp;Ugrás ügyfélre vagy parancsra…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Frissítés</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Vissza</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;Előre</translation>
    </message>
    <message>
        <source>&amp;Log a touchpoint…</source>
        <translation>&amp;Interakció rögzítése…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Billentyűparancsok</translation>
    </message>
    <message>
        <source>&amp;About Mainstay</source>
        <translation>A Mainstay &amp;névjegye</translation>
    </message>
    <message>
        <source>Log from &amp;files…</source>
        <translation>Rögzítés &amp;fájlokból…</translation>
    </message>
    <message>
        <source>&amp;Workspace settings…</source>
        <translation>Munkaterület &amp;beállításai…</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>Keresés min&amp;denben</translation>
    </message>
    <message>
        <source>Log the nearest &amp;meeting…</source>
        <translation>Legközelebbi &amp;megbeszélés rögzítése…</translation>
    </message>
    <message>
        <source>New &amp;action…</source>
        <translation>Új &amp;teendő…</translation>
    </message>
</context>
<context>
    <name>mainstay::ContactAlarmModel</name>
    <message>
        <source>Not to be contacted</source>
        <translation>Nem kereshető</translation>
    </message>
    <message>
        <source>%1 of %2 in 7 days</source>
        <comment>touches</comment>
        <translation>7 nap alatt %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 in 30 days</source>
        <comment>touches</comment>
        <translation>30 nap alatt %1/%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>member, team</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 planned · %2</source>
        <comment>day, who</comment>
        <translation>tervezve: %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, who</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>és még %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::ContactDialog</name>
    <message>
        <source>Edit person</source>
        <translation>Kapcsolattartó szerkesztése</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Új kapcsolattartó</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>person</comment>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>days between contacts</source>
        <translation>nap két megkeresés közt</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nem kereshető</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>Név</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>how the name is read, for sorting Japanese</comment>
        <translation>Olvasat</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>position of a person</comment>
        <translation>Beosztás</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>number</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>of a person</comment>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Befolyás</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>Hozzáállás</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Kedvelt csatorna</translation>
    </message>
    <message>
        <source>Wants to hear about</source>
        <translation>Ezek érdeklik</translation>
    </message>
    <message>
        <source>Comfortable pace</source>
        <translation>Kényelmes ütem</translation>
    </message>
    <message>
        <source>Left on</source>
        <comment>the customer&apos;s company</comment>
        <translation>Távozott</translation>
    </message>
    <message>
        <source>Key in other systems</source>
        <translation>Kulcs más rendszerben</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>of a person</comment>
        <translation>Szerepek</translation>
    </message>
    <message>
        <source>A number of days, such as 30.</source>
        <translation>A napok száma, például 30.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Adj meg egy nevet.</translation>
    </message>
    <message>
        <source>An e-mail address has an @ in it.</source>
        <translation>Az e-mail-címben kell lennie @ jelnek.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1” törölve.</translation>
    </message>
    <message>
        <source>Touchpoints or actions name this person. Enter the day they left instead of deleting.</source>
        <translation>Interakció vagy teendő hivatkozik rá. Törlés helyett add meg, mikor távozott.</translation>
    </message>
    <message>
        <source>Another person has this key already.</source>
        <translation>Ez a kulcs már egy másik kapcsolattartóé.</translation>
    </message>
</context>
<context>
    <name>mainstay::ContactRulesDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>person, account</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cadence and contact budgets</source>
        <translation>Gyakoriság és megkeresési keretek</translation>
    </message>
    <message>
        <source>Cadence</source>
        <comment>rules</comment>
        <translation>Gyakoriság</translation>
    </message>
    <message>
        <source>How often each customer is to hear from us</source>
        <translation>Milyen gyakran halljon rólunk az egyes ügyfél</translation>
    </message>
    <message>
        <source>Contact budget</source>
        <comment>rules</comment>
        <translation>Megkeresési keret</translation>
    </message>
    <message>
        <source>How often a person is to be contacted at most, by all teams together</source>
        <translation>Legfeljebb milyen gyakran kereshető egy személy, az összes csapatot együttvéve</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Szabály felvétele</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>The closest rule holds: person, account, stage, tier, everybody. The pace that a customer asked for caps it. Without a rule: ideally every %1 days, every %2 at the latest.</source>
        <translation>A legszűkebb szabály érvényes: kapcsolattartó, ügyfél, szakasz, szint, mindenki. Az ügyfél által kért ütem korlátozza. Szabály nélkül: ideálisan %1, legkésőbb %2 naponta.</translation>
    </message>
    <message>
        <source>Touches of all teams with one person, planned ones included; what the customer began doesn&apos;t count. Without a rule: %1 in 7 days, %2 in 30.</source>
        <translation>Az összes csapat kapcsolatai egy személlyel, a tervezettekkel együtt; amit az ügyfél kezdeményezett, nem számít. Szabály nélkül: 7 nap alatt %1, 30 nap alatt %2.</translation>
    </message>
    <message>
        <source>Ideal, days</source>
        <translation>Ideális, nap</translation>
    </message>
    <message>
        <source>Maximum, days</source>
        <translation>Legfeljebb, nap</translation>
    </message>
    <message>
        <source>The maximum can&apos;t be below the ideal.</source>
        <translation>A maximum nem lehet kisebb az ideálisnál.</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <comment>touches</comment>
        <translation>7 nap alatt</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <comment>touches</comment>
        <translation>30 nap alatt</translation>
    </message>
    <message>
        <source>The 30-day limit can&apos;t be lower than the 7-day limit.</source>
        <translation>A 30 napos keret nem lehet kisebb a 7 naposnál.</translation>
    </message>
    <message>
        <source>Saved cadence and contact budgets</source>
        <translation>Gyakoriság és megkeresési keretek elmentve</translation>
    </message>
</context>
<context>
    <name>mainstay::DateField</name>
    <message>
        <source>This is no date. Write it like %1.</source>
        <translation>Ez nem dátum; így írd: %1</translation>
    </message>
</context>
<context>
    <name>mainstay::DayField</name>
    <message>
        <source>Choose a day</source>
        <translation>Nap kiválasztása</translation>
    </message>
</context>
<context>
    <name>mainstay::DecideDialog</name>
    <message>
        <source>Decide the renewal</source>
        <translation>Döntés a megújításról</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a period without an end</comment>
        <translation>nyitott</translation>
    </message>
    <message>
        <source>as before</source>
        <comment>seats</comment>
        <translation>mint eddig</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Mi lett belőle</translation>
    </message>
    <message>
        <source>New ARR, %1</source>
        <comment>a currency</comment>
        <translation>Új ARR, %1</translation>
    </message>
    <message>
        <source>Of the increase, price alone, %1</source>
        <comment>a currency</comment>
        <translation>A növekedésből csak az ár, %1</translation>
    </message>
    <message>
        <source>Until (first day not paid for)</source>
        <translation>Eddig (az első ki nem fizetett nap)</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licencek</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Jegyzet</translation>
    </message>
    <message>
        <source>Reason the customer gave</source>
        <translation>Az ügyfél által megadott ok</translation>
    </message>
    <message>
        <source>Reason found out</source>
        <translation>A kiderített ok</translation>
    </message>
    <message>
        <source>Could it have been avoided?</source>
        <translation>Elkerülhető lett volna?</translation>
    </message>
    <message>
        <source>Day of the earliest sign</source>
        <translation>A legkorábbi jel napja</translation>
    </message>
    <message>
        <source>Earliest sign</source>
        <translation>Legkorábbi jel</translation>
    </message>
    <message>
        <source>Evidence: the customer&apos;s words</source>
        <translation>Bizonyíték: az ügyfél szavai</translation>
    </message>
    <message>
        <source>This is an amount of money, such as %1.</source>
        <translation>Ide pénzösszeg kell, például %1.</translation>
    </message>
    <message>
        <source>The new period ends after %1.</source>
        <translation>Az új időszak vége későbbi, mint %1.</translation>
    </message>
    <message>
        <source>Seats are a whole number.</source>
        <translation>A licencek száma egész szám.</translation>
    </message>
    <message>
        <source>It was %1. With less than that it is a downgrade.</source>
        <translation>Eddig %1 volt. Ennél kevesebb csökkentésnek számít.</translation>
    </message>
    <message>
        <source>It was %1. An uplift is more than that.</source>
        <translation>Eddig %1 volt. Az áremelés ennél több.</translation>
    </message>
    <message>
        <source>More than nothing, and at most the increase: %1.</source>
        <translation>Nullánál több, és legfeljebb a növekedés: %1.</translation>
    </message>
    <message>
        <source>It was %1. A downgrade is less than that.</source>
        <translation>Eddig %1 volt. A csökkentés ennél kevesebb.</translation>
    </message>
    <message>
        <source>The sign came before the end.</source>
        <translation>A jel a szerződés vége előtt volt.</translation>
    </message>
    <message>
        <source>%1: lost as of %2.</source>
        <translation>%1: elveszett, %2.</translation>
    </message>
    <message>
        <source>%1: renewed for %2 a year.</source>
        <translation>%1: megújítva, évi %2.</translation>
    </message>
</context>
<context>
    <name>mainstay::DropOverlay</name>
    <message>
        <source>Drop to log</source>
        <translation>Engedd el a rögzítéshez</translation>
    </message>
    <message>
        <source>Mails and meetings become touchpoints.</source>
        <translation>A levelekből és megbeszélésekből interakciók lesznek.</translation>
    </message>
</context>
<context>
    <name>mainstay::DueField</name>
    <message>
        <source>A date, fri, +14d …</source>
        <translation>Dátum, péntek, +14d …</translation>
    </message>
    <message>
        <source>This is not a date. Type a date, fri, or +14d for two weeks from now.</source>
        <translation>Ez nem dátum. Írjon be egy dátumot, napot (péntek) vagy +14d-t a két hét múlvához.</translation>
    </message>
</context>
<context>
    <name>mainstay::EvidenceModel</name>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Contract</source>
        <comment>column: a product, or a recorded loss</comment>
        <translation>Szerződés</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column: first day</comment>
        <translation>Kezdete</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>column: day</comment>
        <translation>Vége</translation>
    </message>
    <message>
        <source>ARR</source>
        <comment>annual recurring revenue</comment>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Entered by</source>
        <comment>column</comment>
        <translation>Rögzítette</translation>
    </message>
    <message>
        <source>On</source>
        <comment>column: day on which it was entered</comment>
        <translation>Ekkor</translation>
    </message>
    <message>
        <source>Changed since</source>
        <comment>column: by whom and when</comment>
        <translation>Módosítás azóta</translation>
    </message>
    <message>
        <source>How it came</source>
        <comment>column: by which action</comment>
        <translation>Honnan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <comment>reason</comment>
        <translation>Távozott: %1</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a contract without an end</comment>
        <translation>nyitott</translation>
    </message>
</context>
<context>
    <name>mainstay::ExplanationDialog</name>
    <message>
        <source>How this number comes about</source>
        <translation>Hogyan jön ki ez a szám</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>A fájl sorai</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Másolás</translation>
    </message>
    <message>
        <source>The words and the rows, as text</source>
        <translation>A szöveg és a sorok, szövegként</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Enter opens the account. Ctrl+click on another number explains that one.</source>
        <translation>Az Enter megnyitja az ügyfelet. Ctrl+kattintás egy másik számra: annak a magyarázata.</translation>
    </message>
    <message>
        <source>Looking for the rows…</source>
        <translation>Sorok keresése…</translation>
    </message>
    <message numerus="yes">
        <source>Contracts up to %Ln day(s) apart count as one.</source>
        <translation>
            <numerusform>A legfeljebb %Ln nap szünettel egymást követő szerződések egynek számítanak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts in currencies without an exchange rate are left out.</source>
        <translation>Az árfolyam nélküli pénznemek összegei kimaradtak.</translation>
    </message>
    <message>
        <source>There is none: nothing in the file adds to this number.</source>
        <translation>Nincs ilyen: a fájlban semmi sem járul hozzá ehhez a számhoz.</translation>
    </message>
    <message numerus="yes">
        <source>%1 period(s)</source>
        <comment>of contracts</comment>
        <translation>
            <numerusform>%1 időszak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recorded loss(es)</source>
        <translation>
            <numerusform>%1 feljegyzett távozás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s)</source>
        <translation>
            <numerusform>%1 ügyfél</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>an amount, a date</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>The rows below add up to %1.</source>
        <translation>Az alábbi sorok összege: %1.</translation>
    </message>
</context>
<context>
    <name>mainstay::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Ctrl+Return saves</source>
        <translation>Ctrl+Enter: mentés</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Elvetés</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Folytatás</translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <translation>Elveted a módosításokat?</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>„%1” elmentve.</translation>
    </message>
</context>
<context>
    <name>mainstay::Formatters</name>
    <message>
        <source>n/a</source>
        <comment>no value: nothing to divide by</comment>
        <translation>n. a.</translation>
    </message>
    <message>
        <source>today</source>
        <comment>relative day</comment>
        <translation>ma</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>relative day</comment>
        <translation>tegnap</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>relative day</comment>
        <translation>holnap</translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n napja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n nap múlva</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::FormulaRow</name>
    <message>
        <source>%1: %2 = %3</source>
        <comment>a formula: name, numbers, result</comment>
        <translation>%1: %2 = %3</translation>
    </message>
    <message>
        <source>Click: the rows behind it and who entered them.</source>
        <translation>Kattintás: a mögötte álló sorok, és hogy ki vitte be őket</translation>
    </message>
</context>
<context>
    <name>mainstay::GroupModel</name>
    <message>
        <source>None of them</source>
        <comment>accounts without an owner, tier …</comment>
        <translation>Egyik sem</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>percentage and its fraction</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>column</comment>
        <translation>Csoport</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln quarter(s)</source>
        <comment>column</comment>
        <translation>
            <numerusform>Utolsó %Ln negyedév</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <comment>column</comment>
        <translation>Nyitó</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>column</comment>
        <translation>Elveszett</translation>
    </message>
    <message>
        <source>New</source>
        <comment>column</comment>
        <translation>Új</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>column</comment>
        <translation>Visszatért</translation>
    </message>
    <message>
        <source>End</source>
        <comment>column</comment>
        <translation>Záró</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <comment>column</comment>
        <translation>Korrigált</translation>
    </message>
    <message>
        <source>Gross</source>
        <comment>column</comment>
        <translation>Bruttó</translation>
    </message>
    <message>
        <source>Net</source>
        <comment>column</comment>
        <translation>Nettó</translation>
    </message>
    <message>
        <source>Closing ARR</source>
        <comment>column</comment>
        <translation>Záró ARR</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>column</comment>
        <translation>Negyedév</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>to date</source>
        <comment>a quarter that is not over</comment>
        <translation>eddig</translation>
    </message>
</context>
<context>
    <name>mainstay::GroupPanel</name>
    <message>
        <source>Groups</source>
        <comment>title</comment>
        <translation>Csoportok</translation>
    </message>
    <message>
        <source>Divide by</source>
        <translation>Felosztás</translation>
    </message>
    <message>
        <source>By owner, as it was then</source>
        <translation>Felelős szerint, ahogy akkor volt</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>Szint szerint</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>Szegmens szerint</translation>
    </message>
    <message>
        <source>By industry</source>
        <translation>Iparág szerint</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Régió szerint</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Termék szerint</translation>
    </message>
    <message>
        <source>By quarter won</source>
        <translation>Megszerzés negyedéve szerint</translation>
    </message>
    <message>
        <source>Retention by group</source>
        <translation>Megtartás csoportonként</translation>
    </message>
    <message>
        <source>%1 (to date) by group</source>
        <translation>%1 (eddig) csoportonként</translation>
    </message>
    <message>
        <source>%1 by group</source>
        <translation>%1 csoportonként</translation>
    </message>
    <message>
        <source>How the groups are shown</source>
        <translation>A csoportok megjelenítése</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>groups</comment>
        <translation>Táblázat</translation>
    </message>
    <message>
        <source>One quarter, a line a group</source>
        <translation>Egy negyedév, csoportonként egy sor</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>groups</comment>
        <translation>Diagramok</translation>
    </message>
    <message>
        <source>The last quarters, a small chart a group</source>
        <translation>Az utolsó negyedévek, csoportonként egy kis diagram</translation>
    </message>
    <message>
        <source>Which retention the charts show</source>
        <translation>A diagramokon látható megtartás</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure, by which groups</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 All on one scale, which need not begin at zero.</source>
        <comment>a sentence</comment>
        <translation>%1 Mind azonos skálán, amely nem feltétlenül nullától indul.</translation>
    </message>
    <message>
        <source>the chart</source>
        <translation>diagram</translation>
    </message>
</context>
<context>
    <name>mainstay::HeldDialog</name>
    <message>
        <source>The review was held</source>
        <translation>Az áttekintés megtörtént</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>whether the economic buyer was there</comment>
        <translation>Nincs megadva</translation>
    </message>
    <message>
        <source>Was there</source>
        <comment>economic buyer</comment>
        <translation>Ott volt</translation>
    </message>
    <message>
        <source>Was not there</source>
        <comment>economic buyer</comment>
        <translation>Nem volt ott</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dátum</translation>
    </message>
    <message>
        <source>Time, %1</source>
        <comment>a time zone</comment>
        <translation>Időpont, %1</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Perc</translation>
    </message>
    <message>
        <source>How it was held</source>
        <translation>Hogyan zajlott</translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <translation>Döntéshozó</translation>
    </message>
    <message>
        <source>How they feel about us</source>
        <translation>Hangulatuk rólunk</translation>
    </message>
    <message>
        <source>How they feel about the solution</source>
        <translation>Hangulat a megoldásról</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>NPS</comment>
        <translation>nincs kérdés</translation>
    </message>
    <message>
        <source>Whoever of them</source>
        <comment>who is asked</comment>
        <translation>bárki közülük</translation>
    </message>
    <message>
        <source>none</source>
        <comment>next review</comment>
        <translation>nincs</translation>
    </message>
    <message>
        <source>Next review proposed for</source>
        <translation>Következő áttekintés javasolt napja</translation>
    </message>
    <message>
        <source>At what time, theirs</source>
        <translation>Időpont, náluk</translation>
    </message>
    <message>
        <source>NPS falls due on</source>
        <translation>NPS esedékes</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Akit kérdezünk</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>of a meeting</comment>
        <translation>Jegyzőkönyv</translation>
    </message>
    <message>
        <source>What was said, and what follows from it</source>
        <translation>Ami elhangzott, és ami következik belőle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Résztvevők</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Akik részt vettek</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Ígéretek</translation>
    </message>
    <message>
        <source>Promises (%1)</source>
        <translation>Ígéretek (%1)</translation>
    </message>
    <message>
        <source>What became of open promises and actions</source>
        <translation>Mi lett a nyitott ígéretekkel és teendőkkel</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Döntések</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ami eldőlt</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Célok</translation>
    </message>
    <message>
        <source>The goals that were reviewed</source>
        <translation>Az áttekintett célok</translation>
    </message>
    <message>
        <source>Has been contacted as often as the budget allows: ask later, or somebody else.</source>
        <translation>A megkeresési kerete betelt: kérdezd később, vagy kérdezz mást.</translation>
    </message>
    <message>
        <source>At the pace they asked for.</source>
        <translation>Az általuk kért ütemben.</translation>
    </message>
    <message>
        <source>As often as the account is reviewed.</source>
        <translation>Az ügyfél áttekintéseinek ritmusa szerint.</translation>
    </message>
    <message>
        <source>By your rules the account has no reviews.</source>
        <translation>A szabályok szerint ennek az ügyfélnek nincs áttekintése.</translation>
    </message>
    <message>
        <source>What you had typed here before is back.</source>
        <translation>Visszakerült, amit korábban ide írtál.</translation>
    </message>
    <message>
        <source>Nobody of the customer was there: it doesn&apos;t count as a touch.</source>
        <translation>Az ügyféltől senki sem volt ott: nem számít kapcsolatnak.</translation>
    </message>
    <message>
        <source>Was there: %1</source>
        <comment>people</comment>
        <translation>Ott volt: %1</translation>
    </message>
    <message>
        <source>! action   !! promise   ? risk   + win   &quot; quote   @name   a day at the end</source>
        <comment>marks of a log</comment>
        <translation>! teendő   !! ígéret   ? kockázat   + siker   &quot; idézet   @név   a végén nap</translation>
    </message>
    <message>
        <source>Say when it was.</source>
        <translation>Add meg, mikor volt.</translation>
    </message>
    <message>
        <source>This is no time of day. Write it like %1.</source>
        <translation>Ez nem időpont. Írd így: %1.</translation>
    </message>
    <message>
        <source>A whole number from 1 to 1440.</source>
        <translation>Egész szám 1 és 1440 között.</translation>
    </message>
    <message>
        <source>This time does not exist there on that day: the clocks are put forward.</source>
        <translation>Ez az időpont aznap ott nem létezik: az órákat előreállítják.</translation>
    </message>
    <message>
        <source>This lies ahead. What has not been held can&apos;t be written down.</source>
        <translation>Ez még előttünk van. Ami nem történt meg, nem rögzíthető.</translation>
    </message>
    <message>
        <source>The next review comes after this one.</source>
        <translation>A következő áttekintés ez után van.</translation>
    </message>
    <message>
        <source>Somebody else has changed the review or its log meanwhile. What you typed is kept: close this and open it again.</source>
        <translation>Közben valaki más módosította az áttekintést vagy a rögzítését. Amit írtál, megmarad: zárd be, és nyisd meg újra.</translation>
    </message>
    <message>
        <source>What you type can&apos;t be kept in the file right now: save before you close this.</source>
        <translation>Amit írsz, most nem őrizhető meg a fájlban: mentsd, mielőtt bezárod.</translation>
    </message>
</context>
<context>
    <name>mainstay::HintWatch</name>
    <message numerus="yes">
        <source>They ask for a lower price, %Ln day(s) before the renewal.</source>
        <translation>
            <numerusform>Alacsonyabb árat kérnek, %Ln nappal a megújítás előtt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, their champion, was at none of the last %Ln meeting(s).</source>
        <translation>
            <numerusform>%1, a szószólójuk az utóbbi %Ln megbeszélés egyikén sem volt ott.</numerusform>
        </translation>
    </message>
    <message>
        <source>They name a competitor: %1.</source>
        <translation>Versenytársat említenek: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) to them are overdue.</source>
        <translation>
            <numerusform>%Ln nekik tett ígéret lejárt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It sounds as if they reached first value.</source>
        <translation>Úgy hangzik, megvan náluk az első eredmény.</translation>
    </message>
    <message>
        <source>Lower price asked before the renewal</source>
        <comment>line added to the notes</comment>
        <translation>Alacsonyabb árat kértek a megújítás előtt</translation>
    </message>
    <message>
        <source>Champion absent: %1</source>
        <comment>line added to the notes</comment>
        <translation>Hiányzó szószóló: %1</translation>
    </message>
    <message>
        <source>Competitor: %1</source>
        <comment>line added to the notes</comment>
        <translation>Versenytárs: %1</translation>
    </message>
    <message>
        <source>First value reached</source>
        <comment>line added to the notes</comment>
        <translation>Megvan az első eredmény</translation>
    </message>
    <message>
        <source>Note it as a win</source>
        <translation>Feljegyzés sikerként</translation>
    </message>
    <message>
        <source>Note it as a risk</source>
        <translation>Feljegyzés kockázatként</translation>
    </message>
</context>
<context>
    <name>mainstay::HolidaysEditor</name>
    <message>
        <source>Country</source>
        <translation>Ország</translation>
    </message>
    <message>
        <source>Read a calendar of holidays…</source>
        <translation>Ünnepnaptár beolvasása…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Összes eltávolítása</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Szabadnapok</translation>
    </message>
    <message>
        <source>No days off are known for this country: only weekends are kept free.</source>
        <translation>Ehhez az országhoz nincs szabadnap: csak a hétvége marad szabad.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) off</source>
        <translation>
            <numerusform>%Ln szabadnap</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar of holidays</source>
        <translation>Ünnepnaptár</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Naptárak (*.ics);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>“%1” is a workspace, not a calendar.</source>
        <translation>„%1” munkaterület, nem naptár.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>„%1” beolvasása…</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>„%1” nem olvasható: %2</translation>
    </message>
    <message>
        <source>“%1” has no holidays of these years; nothing was changed.</source>
        <translation>„%1”: nincs benne ünnepnap ezekből az évekből; semmi sem változott.</translation>
    </message>
</context>
<context>
    <name>mainstay::HoursEditor</name>
    <message>
        <source>Own hours for one of us</source>
        <translation>Saját idő egy csapattagnak</translation>
    </message>
    <message>
        <source>Own hours for a customer</source>
        <translation>Saját idő egy ügyfélnek</translation>
    </message>
    <message>
        <source>… or for a customer</source>
        <translation>… vagy egy ügyfélnek</translation>
    </message>
    <message>
        <source>Own hours for one of us…</source>
        <translation>Saját idő csapattagnak…</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>working hours</comment>
        <translation>Napok</translation>
    </message>
    <message>
        <source>From</source>
        <comment>hours</comment>
        <translation>Kezdet</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>hours</comment>
        <translation>Vége</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Időzóna</translation>
    </message>
    <message>
        <source>A day</source>
        <comment>most reviews</comment>
        <translation>Naponta</translation>
    </message>
    <message>
        <source>A week</source>
        <comment>most reviews</comment>
        <translation>Hetente</translation>
    </message>
</context>
<context>
    <name>mainstay::HoursRow</name>
    <message>
        <source>From</source>
        <comment>hours</comment>
        <translation>Kezdet</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>hours</comment>
        <translation>Vége</translation>
    </message>
    <message>
        <source>%1: time zone</source>
        <comment>person</comment>
        <translation>%1: időzóna</translation>
    </message>
    <message>
        <source>of the account</source>
        <comment>time zone</comment>
        <translation>az ügyfélé</translation>
    </message>
    <message>
        <source>of this computer</source>
        <comment>time zone</comment>
        <translation>a számítógépé</translation>
    </message>
    <message>
        <source>as everybody</source>
        <comment>time zone</comment>
        <translation>mint mindenkié</translation>
    </message>
    <message>
        <source>Reviews a day at most</source>
        <translation>Áttekintés naponta legfeljebb</translation>
    </message>
    <message>
        <source>Reviews a week at most</source>
        <translation>Áttekintés hetente legfeljebb</translation>
    </message>
    <message>
        <source>Write times of day, such as %1.</source>
        <translation>Írj időpontot, például: %1.</translation>
    </message>
    <message>
        <source>The end comes after the beginning.</source>
        <translation>A vége a kezdete után van.</translation>
    </message>
    <message>
        <source>Choose a day of the week at least.</source>
        <translation>Válassz legalább egy napot.</translation>
    </message>
    <message>
        <source>There is no such time zone. Write it like Europe/Budapest.</source>
        <translation>Nincs ilyen időzóna. Írd így: Europe/Budapest.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, day of the week</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, what of their hours</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the hours of everybody again</source>
        <comment>person</comment>
        <translation>%1: újra mindenki ideje</translation>
    </message>
    <message>
        <source>The hours of everybody again</source>
        <translation>Újra mindenki ideje</translation>
    </message>
</context>
<context>
    <name>mainstay::ImportPage</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n more waiting</source>
        <translation>
            <numerusform>%1 · %2 · még %n vár</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose CSV files</source>
        <translation>CSV-fájlok kiválasztása</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV-fájlok (*.csv);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>Checking %1 …</source>
        <translation>Ellenőrzés: %1 …</translation>
    </message>
    <message>
        <source>Importing %1 …</source>
        <translation>Importálás: %1 …</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Visszautasított sorok mentése</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-fájlok (*.csv)</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Írás: %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n sor</numerusform>
        </translation>
    </message>
    <message>
        <source>The refused rows are in %1.</source>
        <translation>A visszautasított sorok itt vannak: %1.</translation>
    </message>
    <message>
        <source>%1 imported: %2.</source>
        <translation>%1 importálva: %2.</translation>
    </message>
    <message>
        <source>%1 holds nothing new: %2.</source>
        <translation>%1 nem tartalmaz újat: %2.</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>button</comment>
        <translation>Importálás</translation>
    </message>
    <message>
        <source>The file is empty: its first line should name the columns.</source>
        <translation>A fájl üres: az első sorának az oszlopokat kellene megneveznie.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): </source>
        <translation>
            <numerusform>%n sor: </numerusform>
        </translation>
    </message>
    <message>
        <source>No place for these columns yet: %1.</source>
        <translation>Ezeknek az oszlopoknak még nincs helyük: %1.</translation>
    </message>
    <message>
        <source>Unknown columns, left out: %1.</source>
        <translation>Ismeretlen, kihagyott oszlopok: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) will be made.</source>
        <translation>
            <numerusform>%n termék jön létre.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>Ami vissza lett utasítva</translation>
    </message>
    <message>
        <source>The first %1 refusals</source>
        <translation>Az első %1 visszautasítás</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>%n sor importálása</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nincs mit importálni</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>title of the page</comment>
        <translation>Importálás</translation>
    </message>
    <message>
        <source>Bring a business in from CSV files. Every import can be undone whole.</source>
        <translation>Hozd be az üzleti adatokat CSV-fájlokból. Minden importálás egyben visszavonható.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Fájlok kiválasztása…</translation>
    </message>
    <message>
        <source>Drop CSV files here: accounts first, then what belongs to them.</source>
        <translation>Húzz ide CSV-fájlokat: előbb az ügyfeleket, aztán ami hozzájuk tartozik.</translation>
    </message>
    <message>
        <source>End dates are the last day covered</source>
        <translation>A záró dátum az utolsó lefedett nap</translation>
    </message>
    <message>
        <source>All or nothing: import only when no row is refused</source>
        <translation>Mindent vagy semmit: importálás csak visszautasított sor nélkül</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>A sorok</translation>
    </message>
    <message>
        <source>Columns are</source>
        <translation>Az oszlopok</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Az importálás állapota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Mi történne</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Visszautasított sorok</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>Visszautasított sorok mentése…</translation>
    </message>
    <message>
        <source>Leave this file</source>
        <translation>Fájl elhagyása</translation>
    </message>
    <message>
        <source>Choose another name: that file is the workspace or the input itself.</source>
        <translation>Válasszon másik nevet: az a fájl a munkaterület vagy maga a bemenet.</translation>
    </message>
    <message>
        <source>“%1” is the open workspace itself, which can&apos;t be imported.</source>
        <translation>„%1”: ez maga a megnyitott munkaterület, nem importálható.</translation>
    </message>
</context>
<context>
    <name>mainstay::LastTimePanel</name>
    <message>
        <source>Choose an account to see the last notes and what is open.</source>
        <translation>Válassz ügyfelet, és itt látod a legutóbbi jegyzeteket és a nyitott teendőket.</translation>
    </message>
    <message>
        <source>Last time</source>
        <comment>the account&apos;s last notes</comment>
        <translation>Legutóbb</translation>
    </message>
    <message>
        <source>Nothing is logged for this account yet.</source>
        <translation>Ennél az ügyfélnél még nincs bejegyzés.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>actions that are open</comment>
        <translation>Nyitott</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and kind of a touchpoint</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>Nincs jegyzet.</translation>
    </message>
    <message>
        <source>%1 · overdue, %2</source>
        <comment>whose action, when it was due</comment>
        <translation>%1 · lejárt, %2</translation>
    </message>
    <message>
        <source>%1 · due %2</source>
        <comment>whose action, when</comment>
        <translation>%1 · határidő: %2</translation>
    </message>
    <message>
        <source>Mood so far</source>
        <translation>Eddigi hangulat</translation>
    </message>
    <message>
        <source>Contact budget</source>
        <translation>Megkeresési keret</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>open actions</comment>
        <translation>
            <numerusform>és még %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>We kept %1 in 90 days</source>
        <comment>promises kept of those due: 4/5</comment>
        <translation>Nálunk teljesült: %1 (90 nap)</translation>
    </message>
    <message>
        <source>They kept %1 in 90 days</source>
        <comment>promises kept of those due: 4/5</comment>
        <translation>Náluk teljesült: %1 (90 nap)</translation>
    </message>
    <message>
        <source>Promised</source>
        <comment>open promises of both sides</comment>
        <translation>Ígéretek</translation>
    </message>
    <message>
        <source>No promise is open.</source>
        <translation>Nincs nyitott ígéret.</translation>
    </message>
</context>
<context>
    <name>mainstay::LineChipList</name>
    <message>
        <source>Person</source>
        <comment>legend: what @ begins</comment>
        <translation>Személy</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>mark at the beginning of a line, its meaning</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mainstay::LineChipModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>lines of the notes</comment>
        <translation>
            <numerusform>és még %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; those after %1 lines stay text</source>
        <comment>lines of the notes</comment>
        <translation>
            <numerusform>és még %Ln; ami %1 sor után jön, szöveg marad</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::LoadModel</name>
    <message>
        <source>All accounts</source>
        <comment>row of a sum</comment>
        <translation>Összes ügyfél</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Hét kezdete: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln touch(es)</source>
        <translation>
            <numerusform>%Ln kapcsolat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>team, touches</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them planned</source>
        <translation>
            <numerusform>ebből %Ln tervezett</numerusform>
        </translation>
    </message>
    <message>
        <source>Over somebody&apos;s contact budget</source>
        <translation>Valakinek a megkeresési keretén felül</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>column</comment>
        <translation>Össz.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned touch(es), none held yet</source>
        <translation>
            <numerusform>%Ln tervezett kapcsolat, még egyik sem valósult meg</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::LoadPage</name>
    <message>
        <source>the contact load</source>
        <translation>megkeresési terhelés</translation>
    </message>
    <message>
        <source>The %1 accounts with the highest load of %2</source>
        <translation>%2 ügyfélből a legterheltebb %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln ügyfél</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>team, touches</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Contact budget</source>
        <translation>Megkeresési keret</translation>
    </message>
    <message>
        <source>%1 over, %2 near the budget</source>
        <comment>people</comment>
        <translation>%1 kereten felül, %2 a közelében</translation>
    </message>
    <message>
        <source>Contact load</source>
        <comment>page</comment>
        <translation>Megkeresési terhelés</translation>
    </message>
    <message>
        <source>Cadence and budgets…</source>
        <translation>Gyakoriság és keretek…</translation>
    </message>
    <message>
        <source>Quarter before</source>
        <translation>Előző negyedév</translation>
    </message>
    <message>
        <source>Quarter after</source>
        <translation>Következő negyedév</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>filter</comment>
        <translation>Csapat</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Minden csapat</translation>
    </message>
    <message>
        <source>Touches by account and week</source>
        <translation>Kapcsolatok ügyfelenként és hetenként</translation>
    </message>
    <message>
        <source>Nobody was contacted in this quarter.</source>
        <translation>Ebben a negyedévben nem volt megkeresés.</translation>
    </message>
    <message>
        <source>People over or near their contact budget</source>
        <translation>Kapcsolattartók a megkeresési keretükön felül vagy a közelében</translation>
    </message>
    <message>
        <source>Nobody is near the limit.</source>
        <translation>Senki sincs a keret közelében.</translation>
    </message>
    <message>
        <source>Touches that we began</source>
        <translation>Általunk kezdeményezett kapcsolat</translation>
    </message>
    <message>
        <source>planned ones among them</source>
        <translation>tervezett is van köztük</translation>
    </message>
    <message>
        <source>only planned</source>
        <translation>csak tervezett</translation>
    </message>
    <message>
        <source>over somebody&apos;s contact budget</source>
        <translation>valakinek a megkeresési keretén felül</translation>
    </message>
</context>
<context>
    <name>mainstay::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>the sample workspace</source>
        <translation>mintamunkaterület</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Új munkaterület</translation>
    </message>
    <message>
        <source>Mainstay workspaces (*.mainstay)</source>
        <translation>Mainstay-munkaterületek (*.mainstay)</translation>
    </message>
    <message>
        <source>There is a file of that name already; it was not touched. Choose another name.</source>
        <translation>Van már ilyen nevű fájl; érintetlen maradt. Válassz másik nevet.</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Munkaterület megnyitása</translation>
    </message>
    <message>
        <source>Mainstay workspaces (*.mainstay);;All files (*)</source>
        <translation>Mainstay-munkaterületek (*.mainstay);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Visszavonva: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Újra elvégezve: %1</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Visszavonás: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Visszavonás</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Ú&amp;jra: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ú&amp;jra</translation>
    </message>
    <message>
        <source>Last saved %1: %2</source>
        <translation>Utolsó mentés %1: %2</translation>
    </message>
    <message>
        <source>No meeting in your calendar is close to now.</source>
        <translation>A naptáradban nincs a mostanihoz közeli megbeszélés.</translation>
    </message>
    <message>
        <source>This logs the meeting of your calendar that is nearest to now. No calendar file is chosen yet.</source>
        <translation>Ez a naptáradnak a mosthoz legközelebbi megbeszélését rögzíti. Még nincs naptárfájl kiválasztva.</translation>
    </message>
    <message>
        <source>Choose calendar file…</source>
        <translation>Naptárfájl kiválasztása…</translation>
    </message>
</context>
<context>
    <name>mainstay::MeetingBar</name>
    <message>
        <source>Save</source>
        <comment>meeting</comment>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>meeting</comment>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Kind of touchpoint</source>
        <translation>Az interakció típusa</translation>
    </message>
    <message>
        <source>Why it did not take place</source>
        <translation>Miért maradt el</translation>
    </message>
    <message>
        <source>How they feel about us</source>
        <translation>Hangulatuk rólunk</translation>
    </message>
    <message>
        <source>No mood</source>
        <translation>Hangulat nélkül</translation>
    </message>
    <message>
        <source>+2 very happy</source>
        <translation>+2 nagyon elégedett</translation>
    </message>
    <message>
        <source>+1 happy</source>
        <translation>+1 elégedett</translation>
    </message>
    <message>
        <source>0 neutral</source>
        <translation>0 semleges</translation>
    </message>
    <message>
        <source>−1 unhappy</source>
        <translation>−1 elégedetlen</translation>
    </message>
    <message>
        <source>−2 very unhappy</source>
        <translation>−2 nagyon elégedetlen</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>Egy mondatban</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Ok</translation>
    </message>
    <message>
        <source>In one sentence: what was said?</source>
        <translation>Egy mondatban: mi hangzott el?</translation>
    </message>
    <message>
        <source>Why did it not take place?</source>
        <translation>Miért maradt el?</translation>
    </message>
</context>
<context>
    <name>mainstay::MemberDialog</name>
    <message>
        <source>New team member</source>
        <translation>Új csapattag</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>Név</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>how the name is read, for sorting Japanese</comment>
        <translation>Olvasat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Csapat</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Adj meg egy nevet.</translation>
    </message>
</context>
<context>
    <name>mainstay::MonthSheet</name>
    <message>
        <source>Reviews of a month</source>
        <translation>Egy hónap áttekintései</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month</comment>
        <translation>yyyy. MMMM</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>time, account, status of a review</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln more review(s)</source>
        <translation>
            <numerusform>%1, további %Ln áttekintés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <comment>reviews of a day</comment>
        <translation>
            <numerusform>+%Ln további</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::MoodLine</name>
    <message>
        <source>About us</source>
        <comment>row of the mood so far</comment>
        <translation>Rólunk</translation>
    </message>
    <message>
        <source>Solution</source>
        <comment>row of the mood so far</comment>
        <translation>Megoldás</translation>
    </message>
    <message>
        <source>Mood so far</source>
        <translation>Eddigi hangulat</translation>
    </message>
    <message>
        <source>%1: about us %2, about the solution %3</source>
        <comment>day, sentiment, sentiment</comment>
        <translation>%1 – rólunk: %2, a megoldásról: %3</translation>
    </message>
    <message>
        <source>%1: about us %2</source>
        <comment>day, sentiment</comment>
        <translation>%1 – rólunk: %2</translation>
    </message>
    <message>
        <source>%1: about the solution %2</source>
        <comment>day, sentiment</comment>
        <translation>%1 – a megoldásról: %2</translation>
    </message>
</context>
<context>
    <name>mainstay::MovementModel</name>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Opening ARR</source>
        <translation>Nyitó ARR</translation>
    </message>
    <message>
        <source>Closing ARR</source>
        <translation>Záró ARR</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column: of ARR</comment>
        <translation>Változás</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>column</comment>
        <translation>Szint</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation>Felelős</translation>
    </message>
</context>
<context>
    <name>mainstay::MovementPanel</name>
    <message>
        <source>Accounts</source>
        <comment>title of a list</comment>
        <translation>Ügyfelek</translation>
    </message>
    <message>
        <source>Close the list (Esc)</source>
        <translation>Lista bezárása (Esc)</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Lista bezárása</translation>
    </message>
</context>
<context>
    <name>mainstay::MultiplesWidget</name>
    <message>
        <source>%1: %2</source>
        <comment>a quarter, its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group, its figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mainstay::NewActionDialog</name>
    <message>
        <source>New action</source>
        <translation>Új teendő</translation>
    </message>
    <message>
        <source>Promised to the other side</source>
        <translation>Megígérve a másik félnek</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>field</comment>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Mi a teendő</translation>
    </message>
    <message>
        <source>Whose</source>
        <comment>action</comment>
        <translation>Kié</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>does the action</comment>
        <translation>Ki</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date</comment>
        <translation>Határidő</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <comment>who does it</comment>
        <translation>Még senki</translation>
    </message>
    <message>
        <source>Choose an account.</source>
        <translation>Válassz ügyfelet.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Írd le, mi a teendő.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Felvéve: %1</translation>
    </message>
</context>
<context>
    <name>mainstay::NotesField</name>
    <message>
        <source>What was said, agreed, felt. Markdown stays as you type it.</source>
        <translation>Mi hangzott el, miben maradtatok, milyen volt a hangulat. A Markdown úgy marad, ahogy beírod.</translation>
    </message>
    <message>
        <source>What the notes become</source>
        <translation>Mi lesz a jegyzetekből</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>új személy</translation>
    </message>
</context>
<context>
    <name>mainstay::PagedTableView</name>
    <message>
        <source>Sort by</source>
        <translation>Rendezés</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>of a table</comment>
        <translation>Oszlopok</translation>
    </message>
</context>
<context>
    <name>mainstay::PeopleField</name>
    <message>
        <source>Add “%1”</source>
        <translation>„%1” felvétele</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>új személy</translation>
    </message>
</context>
<context>
    <name>mainstay::PeriodsEditor</name>
    <message>
        <source>From</source>
        <comment>first day of a period</comment>
        <translation>Kezdete</translation>
    </message>
    <message>
        <source>Until (first day not paid for)</source>
        <translation>Eddig (az első már nem fizetett nap)</translation>
    </message>
    <message>
        <source>ARR</source>
        <comment>annual recurring revenue</comment>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licencek</translation>
    </message>
    <message>
        <source>Add a period</source>
        <translation>Időszak felvétele</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a period without an end</comment>
        <translation>nyitott</translation>
    </message>
    <message>
        <source>Period %1 from</source>
        <translation>%1. időszak kezdete</translation>
    </message>
    <message>
        <source>Period %1 until</source>
        <translation>%1. időszak vége</translation>
    </message>
    <message>
        <source>Period %1 ARR</source>
        <translation>%1. időszak ARR-je</translation>
    </message>
    <message>
        <source>Period %1 seats</source>
        <translation>%1. időszak licencei</translation>
    </message>
    <message>
        <source>A period needs its first day.</source>
        <translation>Add meg az időszak első napját.</translation>
    </message>
    <message>
        <source>A period ends after its first day.</source>
        <translation>Az időszak a kezdőnapja után ér véget.</translation>
    </message>
    <message>
        <source>The ARR is an amount of money, such as %1.</source>
        <translation>Az ARR pénzösszeg, például %1.</translation>
    </message>
    <message>
        <source>Seats are a whole number.</source>
        <translation>A licencek száma egész szám.</translation>
    </message>
    <message>
        <source>Another period begins on the same day.</source>
        <translation>Egy másik időszak is ezen a napon kezdődik.</translation>
    </message>
</context>
<context>
    <name>mainstay::PersonChip</name>
    <message>
        <source>New person %1, remove</source>
        <translation>Új személy: %1, eltávolítás</translation>
    </message>
    <message>
        <source>%1, remove</source>
        <translation>%1, eltávolítás</translation>
    </message>
</context>
<context>
    <name>mainstay::PersonPicker</name>
    <message>
        <source>Account</source>
        <comment>of a person</comment>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Személy</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, account</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody there yet</source>
        <comment>people of an account</comment>
        <translation>Még senki sincs itt</translation>
    </message>
</context>
<context>
    <name>mainstay::PlanDialog</name>
    <message>
        <source>Planning…</source>
        <translation>Tervezés…</translation>
    </message>
    <message>
        <source>Planned without a calendar. %1</source>
        <comment>files and what is wrong with them</comment>
        <translation>Naptár nélkül készült. %1</translation>
    </message>
    <message>
        <source>Anybody</source>
        <comment>owner of a review</comment>
        <translation>Bárki</translation>
    </message>
    <message>
        <source>Nothing is left to plan in this quarter.</source>
        <translation>Ebben a negyedévben nincs több tervezni való.</translation>
    </message>
    <message>
        <source>No proposal passes these filters.</source>
        <translation>Egy javaslat sem felel meg a szűrőknek.</translation>
    </message>
    <message>
        <source>Keep all %L1</source>
        <comment>proposed dates</comment>
        <translation>Mind a(z) %L1 elfogadása</translation>
    </message>
    <message>
        <source>Dates (%1)</source>
        <translation>Időpontok (%1)</translation>
    </message>
    <message>
        <source>Without a date (%1)</source>
        <translation>Időpont nélkül (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) proposed</source>
        <translation>
            <numerusform>%Ln javasolt időpont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>proposed reviews</comment>
        <translation>
            <numerusform>%Ln változatlan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) of calendars kept free</source>
        <translation>
            <numerusform>%Ln naptári esemény szabadon hagyva</numerusform>
        </translation>
    </message>
    <message>
        <source>weeks as even as what stands allows (%1)</source>
        <comment>a measure, 1 is best</comment>
        <translation>a hetek a lehető legegyenletesebbek (%1)</translation>
    </message>
    <message>
        <source>evenness of the weeks %1, at best 1</source>
        <comment>a measure</comment>
        <translation>a hetek egyenletessége %1, legjobb esetben 1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) proposed.</source>
        <translation>
            <numerusform>%Ln áttekintés javasolva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar with busy times</source>
        <translation>Naptár a foglalt időkkel</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Naptárak (*.ics);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Naptárfájl…</translation>
    </message>
    <message>
        <source>My calendar…</source>
        <translation>Naptáram…</translation>
    </message>
    <message>
        <source>My calendars: %1</source>
        <translation>Naptáraim: %1</translation>
    </message>
    <message>
        <source>The length of a review is a whole number of minutes from 1 to 1440.</source>
        <translation>Az áttekintés hossza egész perc, 1 és 1440 között.</translation>
    </message>
    <message>
        <source>Plan the reviews of %1</source>
        <comment>a quarter</comment>
        <translation>Áttekintések tervezése: %1</translation>
    </message>
    <message>
        <source>Minutes of one review</source>
        <translation>Egy áttekintés hossza percben</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>Perc egyenként</translation>
    </message>
    <message>
        <source>What is proposed already stays</source>
        <translation>A már javasolt marad</translation>
    </message>
    <message>
        <source>Meetings in your calendar are kept free</source>
        <translation>A naptáradban lévő események ideje szabad marad</translation>
    </message>
    <message>
        <source>Rhythm and hours…</source>
        <translation>Ritmus és idők…</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Időpontok</translation>
    </message>
    <message>
        <source>The proposed dates, each with its reasons</source>
        <translation>A javasolt időpontok, indokkal</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Időpont nélkül</translation>
    </message>
    <message>
        <source>Accounts that get none, and why</source>
        <translation>Ügyfelek időpont nélkül, és az ok</translation>
    </message>
    <message>
        <source>Load by week</source>
        <translation>Heti terhelés</translation>
    </message>
    <message>
        <source>How many reviews each of us holds in each week</source>
        <translation>Ki hány áttekintést tart az egyes heteken</translation>
    </message>
    <message>
        <source>Filter by account or owner</source>
        <translation>Szűrés ügyfélre vagy felelősre</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>filter</comment>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Proposed dates</source>
        <translation>Javasolt időpontok</translation>
    </message>
    <message>
        <source>Accounts without a date</source>
        <translation>Ügyfelek időpont nélkül</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Keep the selected</source>
        <translation>Kijelöltek elfogadása</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Összes elfogadása</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>mainstay::PlanModel</name>
    <message>
        <source>Date and time</source>
        <comment>column</comment>
        <translation>Időpont</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>column</comment>
        <translation>Szint</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>For the customer</source>
        <comment>column: date and time on their clock</comment>
        <translation>Az ügyfélnél</translation>
    </message>
    <message>
        <source>Why now</source>
        <comment>column: why a review is due</comment>
        <translation>Miért most</translation>
    </message>
    <message>
        <source>Why this week</source>
        <comment>column</comment>
        <translation>Miért ezen a héten</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>time, place of a time zone</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>zone not known</source>
        <comment>of a customer</comment>
        <translation>ismeretlen időzóna</translation>
    </message>
    <message>
        <source>Moves from %1</source>
        <comment>date and time</comment>
        <translation>Innen kerül át: %1</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <comment>a date</comment>
        <translation>Esedékes: %1</translation>
    </message>
    <message>
        <source>Wanted on %1</source>
        <comment>a date</comment>
        <translation>Kívánt nap: %1</translation>
    </message>
</context>
<context>
    <name>mainstay::PrepSheetDialog</name>
    <message>
        <source>Prep sheet</source>
        <translation>Felkészülő lap</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>not for the customer</comment>
        <translation>Belső</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>&amp;Másolás Markdownként</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>M&amp;entés Markdownként…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Mentés &amp;PDF-ként…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard.</source>
        <translation>A lap a vágólapon van.</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>Az áttekintés</translation>
    </message>
    <message>
        <source>Prep sheet: %1</source>
        <comment>an account</comment>
        <translation>Felkészülő lap: %1</translation>
    </message>
    <message>
        <source>this is the open workspace</source>
        <translation>ez a megnyitott munkaterület</translation>
    </message>
    <message>
        <source>Save prep sheet</source>
        <translation>Felkészülő lap mentése</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>a file</comment>
        <translation>Mentve: %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <comment>a file, why</comment>
        <translation>Nem írható: %1. %2</translation>
    </message>
</context>
<context>
    <name>mainstay::PrepSheetView</name>
    <message>
        <source>Prep sheet</source>
        <translation>Felkészülő lap</translation>
    </message>
</context>
<context>
    <name>mainstay::ProblemModel</name>
    <message>
        <source>Row</source>
        <comment>of a file</comment>
        <translation>Sor</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>of a file</comment>
        <translation>Oszlop</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>in a file</comment>
        <translation>Érték</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>A visszautasítás oka</translation>
    </message>
</context>
<context>
    <name>mainstay::PromiseScores</name>
    <message>
        <source>Promise</source>
        <comment>an action that was promised</comment>
        <translation>Ígéret</translation>
    </message>
    <message>
        <source>was due %1</source>
        <comment>a date</comment>
        <translation>határideje %1 volt</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a date</comment>
        <translation>határidő: %1</translation>
    </message>
    <message>
        <source>Nothing is open: no promise, no action.</source>
        <translation>Nincs nyitott ígéret vagy teendő.</translation>
    </message>
    <message>
        <source>What became of it: %1</source>
        <comment>a promise</comment>
        <translation>Mi lett vele: %1</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>promise</comment>
        <translation>Még nyitott</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>promise</comment>
        <translation>Teljesült</translation>
    </message>
    <message>
        <source>Broken</source>
        <comment>promise</comment>
        <translation>Megszegve</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <comment>promise</comment>
        <translation>Már nem kell</translation>
    </message>
</context>
<context>
    <name>mainstay::QuarterCard</name>
    <message>
        <source>Nothing is due.</source>
        <translation>Nincs esedékes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewal(s)</source>
        <translation>
            <numerusform>%Ln megújítás</numerusform>
        </translation>
    </message>
    <message>
        <source>Due: %1</source>
        <comment>ARR</comment>
        <translation>Esedékes: %1</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <comment>ARR</comment>
        <translation>Megmaradt: %1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <comment>ARR</comment>
        <translation>Elveszett: %1</translation>
    </message>
    <message>
        <source>Lapsed: %1</source>
        <comment>ARR</comment>
        <translation>Lejárt: %1</translation>
    </message>
    <message>
        <source>Worst: %1</source>
        <comment>ARR</comment>
        <translation>Legrosszabb: %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <comment>ARR</comment>
        <translation>Várható: %1</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <comment>ARR</comment>
        <translation>Legjobb: %1</translation>
    </message>
    <message>
        <source>due</source>
        <comment>ARR that runs out</comment>
        <translation>esedékes</translation>
    </message>
    <message>
        <source>worst</source>
        <comment>end of a range</comment>
        <translation>legrosszabb</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>inside of a range</comment>
        <translation>várható</translation>
    </message>
    <message>
        <source>best</source>
        <comment>end of a range</comment>
        <translation>legjobb</translation>
    </message>
    <message>
        <source>kept %1</source>
        <comment>ARR</comment>
        <translation>megmaradt %1</translation>
    </message>
    <message>
        <source>lost %1</source>
        <comment>ARR</comment>
        <translation>elveszett %1</translation>
    </message>
    <message>
        <source>nothing is decided yet</source>
        <translation>még nincs döntés</translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <comment>ARR</comment>
        <translation>lejárt %1</translation>
    </message>
</context>
<context>
    <name>mainstay::QuoteList</name>
    <message>
        <source>Add a quote</source>
        <translation>Idézet felvétele</translation>
    </message>
    <message>
        <source>Someone there</source>
        <comment>who said it</comment>
        <translation>Valaki közülük</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>somebody&apos;s words</comment>
        <translation>Idézet</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>A saját szavaival</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Ki mondta</translation>
    </message>
    <message>
        <source>Remove the quote</source>
        <translation>Idézet törlése</translation>
    </message>
</context>
<context>
    <name>mainstay::Rail</name>
    <message>
        <source>Sections</source>
        <translation>Részek</translation>
    </message>
</context>
<context>
    <name>mainstay::ReasonModel</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln nap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s), %1 ARR</source>
        <translation>
            <numerusform>%Ln ügyfél, %1 ARR</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 avoidable, %2 not, %3 not known</source>
        <comment>accounts</comment>
        <translation>%1 elkerülhető, %2 nem, %3 nem ismert</translation>
    </message>
    <message numerus="yes">
        <source>The earliest sign came %Ln day(s) before (median)</source>
        <translation>
            <numerusform>Az első előjel %Ln nappal előbb jött (medián)</numerusform>
        </translation>
    </message>
    <message>
        <source>, known for %1</source>
        <translation>, %1 esetben ismert</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column</comment>
        <translation>Ok</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column</comment>
        <translation>Arány</translation>
    </message>
    <message>
        <source>ARR lost</source>
        <comment>column</comment>
        <translation>Elveszett ARR</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>column</comment>
        <translation>Ügyfelek</translation>
    </message>
    <message>
        <source>Cumulated</source>
        <comment>column</comment>
        <translation>Halmozott</translation>
    </message>
    <message>
        <source>Avoidable</source>
        <comment>column</comment>
        <translation>Elkerülhető</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>column</comment>
        <translation>Előjel</translation>
    </message>
    <message>
        <source>avoidable</source>
        <comment>part of a bar</comment>
        <translation>elkerülhető</translation>
    </message>
    <message>
        <source>not avoidable</source>
        <comment>part of a bar</comment>
        <translation>nem elkerülhető</translation>
    </message>
    <message>
        <source>nobody has said</source>
        <comment>part of a bar</comment>
        <translation>senki sem mondta meg</translation>
    </message>
    <message>
        <source>ARR, avoidable</source>
        <comment>column</comment>
        <translation>ARR, elkerülhető</translation>
    </message>
    <message>
        <source>ARR, not avoidable</source>
        <comment>column</comment>
        <translation>ARR, nem elkerülhető</translation>
    </message>
    <message>
        <source>Accounts, avoidable</source>
        <comment>column</comment>
        <translation>Ügyfelek, elkerülhető</translation>
    </message>
    <message>
        <source>Accounts, not avoidable</source>
        <comment>column</comment>
        <translation>Ügyfelek, nem elkerülhető</translation>
    </message>
    <message>
        <source>Days of notice, median</source>
        <comment>column</comment>
        <translation>Előjel napokban, medián</translation>
    </message>
</context>
<context>
    <name>mainstay::ReasonPanel</name>
    <message>
        <source>Why accounts left</source>
        <translation>Miért mentek el az ügyfelek</translation>
    </message>
    <message>
        <source>Whose word counts</source>
        <translation>Kinek a szava számít</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Kiderített</translation>
    </message>
    <message>
        <source>What turned out to be the reason; where nobody looked, what the customer said.</source>
        <translation>Ami kiderült; ahol senki sem nézett utána, ott amit az ügyfél mondott.</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Mondott</translation>
    </message>
    <message>
        <source>What the customer said.</source>
        <translation>Amit az ügyfél mondott.</translation>
    </message>
    <message>
        <source>Nobody left in these quarters.</source>
        <translation>Ezekben a negyedévekben senki sem ment el.</translation>
    </message>
    <message>
        <source>What one point of retention is worth</source>
        <translation>Mennyit ér egy százalékpont megtartás</translation>
    </message>
    <message>
        <source>ARR kept by then</source>
        <translation>Addig megtartott ARR</translation>
    </message>
    <message>
        <source>Revenue until then</source>
        <translation>Bevétel addig</translation>
    </message>
    <message>
        <source>To win it anew costs</source>
        <translation>Újra megszerezni ennyibe kerül</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln év</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ARR at the end of %2, of which %3 a year would stay at that quarter&apos;s gross retention; a point more than that. Winning costs %4 times what keeping costs.</source>
        <translation>%2 végén %1 ARR, amelyből a negyedév bruttó megtartásával évente %3 maradna; ennél egy százalékponttal több. A megszerzés a megtartás %4-szeresébe kerül.</translation>
    </message>
    <message>
        <source>%1 lost with %2 ARR since %3.</source>
        <comment>accounts</comment>
        <translation>%3 óta %1 ment el, %2 ARR-rel.</translation>
    </message>
    <message>
        <source>Dark was avoidable, grey was not, of the rest nobody has said.</source>
        <translation>A sötét elkerülhető volt, a szürke nem, a többiről senki sem mondta meg.</translation>
    </message>
    <message>
        <source>What reasons are weighed by</source>
        <translation>Az okok súlyozásának alapja</translation>
    </message>
    <message>
        <source>By ARR</source>
        <comment>weight of reasons</comment>
        <translation>ARR szerint</translation>
    </message>
    <message>
        <source>The longest bar cost the most ARR.</source>
        <translation>A leghosszabb sáv került a legtöbb ARR-be.</translation>
    </message>
    <message>
        <source>By accounts</source>
        <comment>weight of reasons</comment>
        <translation>Ügyfelek szerint</translation>
    </message>
    <message>
        <source>The longest bar cost the most accounts.</source>
        <translation>A leghosszabb sáv került a legtöbb ügyfélbe.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a chart: what it shows, what its bars stand for</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>by ARR</source>
        <comment>weight of reasons</comment>
        <translation>ARR szerint</translation>
    </message>
    <message>
        <source>by accounts</source>
        <comment>weight of reasons</comment>
        <translation>ügyfelek szerint</translation>
    </message>
    <message>
        <source>%1 – %2, %3, ARR in %4</source>
        <comment>first and last quarter, whose word, a currency</comment>
        <translation>%1 – %2, %3, ARR pénzneme: %4</translation>
    </message>
    <message>
        <source>what customers said</source>
        <translation>az ügyfelek által mondott okok</translation>
    </message>
    <message>
        <source>what was found out</source>
        <translation>kiderített okok</translation>
    </message>
    <message>
        <source>the chart</source>
        <translation>diagram</translation>
    </message>
</context>
<context>
    <name>mainstay::ReliabilityStrip</name>
    <message>
        <source>Promises kept, 90 days</source>
        <translation>Teljesült ígéretek, 90 nap</translation>
    </message>
    <message>
        <source>Ours</source>
        <comment>promises</comment>
        <translation>Miénk</translation>
    </message>
    <message>
        <source>Theirs</source>
        <comment>promises</comment>
        <translation>Övék</translation>
    </message>
    <message>
        <source>Promises kept on time, divided by all that were due in the last 90 days: kept, late, broken, and open past their day. Dropped ones don&apos;t count.</source>
        <translation>A határidőre teljesült ígéretek, osztva az utóbbi 90 napban esedékes összessel: teljesült, késett, megszegve és határidő után is nyitott. Az elvetettek nem számítanak.</translation>
    </message>
    <message>
        <source>%1 kept · %2 late · %3 broken · %4 open</source>
        <comment>counts of promises</comment>
        <translation>%1 teljesült · %2 késett · %3 megszegve · %4 nyitott</translation>
    </message>
</context>
<context>
    <name>mainstay::RenewalBoard</name>
    <message>
        <source>At risk, unlikely</source>
        <comment>column of a board</comment>
        <translation>Veszélyben, kétes</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>column of a board</comment>
        <translation>Eldöntve</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewal(s)</source>
        <translation>
            <numerusform>%Ln megújítás</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::RenewalsLoader</name>
    <message>
        <source>There is no exchange rate for %1. The forecast adds up ARR in one currency, so every currency in use needs a rate first.</source>
        <translation>Nincs árfolyam ehhez: %1. Az előrejelzés egy pénznemben összegzi az ARR-t, ezért minden használt pénznemhez árfolyam kell.</translation>
    </message>
</context>
<context>
    <name>mainstay::RenewalsModel</name>
    <message>
        <source>Due</source>
        <comment>column: a renewal</comment>
        <translation>Esedékes</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>column</comment>
        <translation>Termék</translation>
    </message>
    <message>
        <source>ARR</source>
        <comment>column</comment>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column: renewal forecast</comment>
        <translation>Besorolás</translation>
    </message>
    <message>
        <source>Prob.</source>
        <comment>column: probability, short</comment>
        <translation>Esély</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Notice by</source>
        <comment>column: a day</comment>
        <translation>Felmondás eddig</translation>
    </message>
    <message>
        <source>Auto</source>
        <comment>column: renews by itself, short</comment>
        <translation>Auto.</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>renews by itself</comment>
        <translation>Igen</translation>
    </message>
    <message>
        <source>No</source>
        <comment>renews by itself</comment>
        <translation>Nem</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>Magától megújul</translation>
    </message>
    <message>
        <source>Ends unless renewed</source>
        <translation>Megújítás nélkül véget ér</translation>
    </message>
</context>
<context>
    <name>mainstay::RenewalsPage</name>
    <message>
        <source>As of %1, ARR in %2</source>
        <comment>a date, a currency</comment>
        <translation>Állapot: %1, ARR pénzneme: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Nobody has assessed %1 of it; that counts half.</source>
        <translation>Ebből %1 nincs értékelve; ez félig számít.</translation>
    </message>
    <message>
        <source>%1 ran out without a decision.</source>
        <translation>Döntés nélkül lejárt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewal(s)</source>
        <translation>
            <numerusform>%Ln megújítás</numerusform>
        </translation>
    </message>
    <message>
        <source>No renewal passes these filters.</source>
        <translation>Egy megújítás sem felel meg a szűrőknek.</translation>
    </message>
    <message>
        <source>Nothing runs out in these quarters.</source>
        <translation>Ezekben a negyedévekben semmi nem jár le.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Szűrők törlése</translation>
    </message>
    <message>
        <source>The renewal of %1 is decided already.</source>
        <translation>Már van döntés a megújításról: %1.</translation>
    </message>
    <message>
        <source>%1: “%2” now.</source>
        <comment>renewals, a category</comment>
        <translation>%1: mostantól „%2”.</translation>
    </message>
    <message>
        <source>Renewals</source>
        <comment>page</comment>
        <translation>Megújítások</translation>
    </message>
    <message>
        <source>No contract runs out. Renewals come from subscriptions that have an end date: import them, or give the subscriptions of an account their ends.</source>
        <translation>Nincs lejáró szerződés. A megújítások a záró dátummal rendelkező előfizetésekből adódnak: importáld őket, vagy add meg az ügyfél előfizetéseinek végét.</translation>
    </message>
    <message>
        <source>Import subscriptions…</source>
        <translation>Előfizetések importálása…</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Negyedévek</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>view</comment>
        <translation>Táblázat</translation>
    </message>
    <message>
        <source>The renewals as a table</source>
        <translation>A megújítások táblázatban</translation>
    </message>
    <message>
        <source>Board</source>
        <comment>view</comment>
        <translation>Tábla</translation>
    </message>
    <message>
        <source>The renewals as cards, by what is expected of them</source>
        <translation>A megújítások kártyákon, várakozás szerint</translation>
    </message>
    <message>
        <source>Past quarters</source>
        <comment>view</comment>
        <translation>Elmúlt negyedévek</translation>
    </message>
    <message>
        <source>What was expected, and what came of it</source>
        <translation>Mi volt várható, és mi lett belőle</translation>
    </message>
    <message>
        <source>Filter by account, product, owner</source>
        <translation>Szűrés ügyfélre, termékre, felelősre</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>filter</comment>
        <translation>Besorolás</translation>
    </message>
    <message>
        <source>All renewals</source>
        <comment>filter</comment>
        <translation>Minden megújítás</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>filter</comment>
        <translation>Lejárt</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>filter</comment>
        <translation>Eldöntve</translation>
    </message>
    <message>
        <source>Renewals</source>
        <comment>table</comment>
        <translation>Megújítások</translation>
    </message>
    <message>
        <source>Forecast and outcome of past quarters</source>
        <translation>Az elmúlt negyedévek előrejelzése és eredménye</translation>
    </message>
    <message>
        <source>Expected is what the assessments of the quarter&apos;s first day add up to. A difference above zero means that more has stayed than was expected.</source>
        <translation>A várt érték a negyedév első napján érvényes értékelések összege. A nulla feletti eltérés azt jelenti, hogy a vártnál több maradt meg.</translation>
    </message>
    <message>
        <source>Expect: %1</source>
        <comment>a renewal category</comment>
        <translation>Várakozás: %1</translation>
    </message>
    <message>
        <source>Assess the renewal…</source>
        <translation>Megújítás értékelése…</translation>
    </message>
    <message>
        <source>Decide the renewal…</source>
        <translation>Döntés a megújításról…</translation>
    </message>
    <message>
        <source>the chart</source>
        <translation>diagram</translation>
    </message>
    <message>
        <source>Renewals by quarter</source>
        <translation>Megújítások negyedévenként</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>column</comment>
        <translation>Negyedév</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>column</comment>
        <translation>Hónap</translation>
    </message>
    <message>
        <source>Renewals</source>
        <comment>column</comment>
        <translation>Megújítások</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column: ARR that runs out</comment>
        <translation>Esedékes</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>column: ARR</comment>
        <translation>Maradt</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>column: ARR</comment>
        <translation>Elveszett</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>column: ARR</comment>
        <translation>Lejárt</translation>
    </message>
    <message>
        <source>Worst</source>
        <comment>column: ARR</comment>
        <translation>Legrosszabb</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>column: ARR</comment>
        <translation>Várható</translation>
    </message>
    <message>
        <source>Best</source>
        <comment>column: ARR</comment>
        <translation>Legjobb</translation>
    </message>
    <message>
        <source>As of %1, ARR in %2. Worst is what is kept and committed, best is all that is not lost, expected weighs each renewal by its probability.</source>
        <translation>Állapot: %1, ARR pénzneme: %2. A legrosszabb a megmaradt és a biztos összege, a legjobb minden, ami nem veszett el, a várható minden megújítást a valószínűségével súlyoz.</translation>
    </message>
    <message>
        <source>As of %1, ARR in %2. Expected is what the assessments of the quarter&apos;s first day add up to.</source>
        <translation>Állapot: %1, ARR pénzneme: %2. A várt érték a negyedév első napján érvényes értékelések összege.</translation>
    </message>
</context>
<context>
    <name>mainstay::RestatedDialog</name>
    <message>
        <source>%1: restated since it was closed</source>
        <comment>a quarter</comment>
        <translation>%1: helyesbítve a lezárás óta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) with another ARR than then. Return opens one.</source>
        <translation>
            <numerusform>%Ln ügyfél ARR-je más, mint akkor. Az Enter megnyitja.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::RestatedModel</name>
    <message>
        <source>(removed)</source>
        <comment>an account</comment>
        <translation>(törölve)</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Opening then</source>
        <comment>column: ARR when the quarter was closed</comment>
        <translation>Nyitó akkor</translation>
    </message>
    <message>
        <source>Opening now</source>
        <comment>column</comment>
        <translation>Nyitó most</translation>
    </message>
    <message>
        <source>Closing then</source>
        <comment>column: ARR when the quarter was closed</comment>
        <translation>Záró akkor</translation>
    </message>
    <message>
        <source>Closing now</source>
        <comment>column</comment>
        <translation>Záró most</translation>
    </message>
</context>
<context>
    <name>mainstay::RetentionBoard</name>
    <message>
        <source>Accounts, from start to end</source>
        <translation>Ügyfelek, nyitótól záróig</translation>
    </message>
    <message>
        <source>ARR, from opening to closing</source>
        <translation>ARR, nyitótól záróig</translation>
    </message>
    <message>
        <source>Retention by quarter</source>
        <translation>Megtartás negyedévenként</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>title</comment>
        <translation>Negyedév</translation>
    </message>
    <message>
        <source>Accounts from start to end</source>
        <translation>Ügyfelek nyitótól záróig</translation>
    </message>
    <message>
        <source>the chart</source>
        <translation>diagram</translation>
    </message>
    <message>
        <source>%1 by quarter</source>
        <comment>a figure</comment>
        <translation>%1 negyedévenként</translation>
    </message>
</context>
<context>
    <name>mainstay::RetentionLoader</name>
    <message numerus="yes">
        <source>There is no exchange rate into %1 for %2. Retention adds up ARR in one currency, so every currency in use needs a rate first.</source>
        <translation>
            <numerusform>Nincs árfolyam: %2 → %1. A megtartás egyetlen pénznemben összegzi az ARR-t, ezért előbb minden használt pénznemhez kell árfolyam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts with such subscriptions: %1</source>
        <translation>Ügyfelek ilyen előfizetéssel: %1</translation>
    </message>
</context>
<context>
    <name>mainstay::RetentionPage</name>
    <message>
        <source>Retention is computed from subscriptions, and there are none in this workspace yet.</source>
        <translation>A megtartás az előfizetésekből számítódik, de ebben a munkaterületben még nincs előfizetés.</translation>
    </message>
    <message>
        <source>Import subscriptions…</source>
        <translation>Előfizetések importálása…</translation>
    </message>
    <message>
        <source>Retention</source>
        <comment>title of the page</comment>
        <translation>Megtartás</translation>
    </message>
    <message>
        <source>Which retention the chart shows</source>
        <translation>A diagramon látható megtartás</translation>
    </message>
    <message>
        <source>Quarters shown</source>
        <translation>Megjelenített negyedévek</translation>
    </message>
    <message>
        <source>Computing retention…</source>
        <translation>Megtartás számítása…</translation>
    </message>
    <message>
        <source>Computing retention</source>
        <translation>Megtartás számítása</translation>
    </message>
    <message>
        <source>As of %1, ARR in %2</source>
        <comment>a date, a currency</comment>
        <translation>Állapot: %1, ARR pénzneme: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>What the page is about</source>
        <translation>Miről szól az oldal</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Negyedévek</translation>
    </message>
    <message>
        <source>Quarter by quarter, with everything behind each figure</source>
        <translation>Negyedévenként, minden szám mögött az ügyfelekkel</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Kohorszok</translation>
    </message>
    <message>
        <source>What became of the accounts won in each quarter</source>
        <translation>Mi lett az egyes negyedévekben szerzett ügyfelekkel</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Okok</translation>
    </message>
    <message>
        <source>Why accounts left, and what keeping them is worth</source>
        <translation>Miért mentek el, és mennyit ér a megtartásuk</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <comment>reason</comment>
        <translation>Elmentek: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) of no day left out</source>
        <translation>
            <numerusform>%Ln nap nélküli időszak kihagyva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) without ARR left out</source>
        <translation>
            <numerusform>%Ln ARR nélküli időszak kihagyva</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Csoportok</translation>
    </message>
    <message>
        <source>One quarter by owner, tier, segment and more</source>
        <translation>Egy negyedév felelős, szint, szegmens és más szerint</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>list of accounts, their group</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 was closed.</source>
        <translation>%1 lezárva.</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 újra nyitva.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Mit számol</translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) left out</source>
        <translation>
            <numerusform>%Ln időszak kimaradt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewAgendaEditor</name>
    <message>
        <source>Item %1 of the agenda</source>
        <translation>%1. napirendi pont</translation>
    </message>
    <message>
        <source>Another item</source>
        <translation>További pont</translation>
    </message>
    <message>
        <source>Minutes of item %1</source>
        <translation>%1. napirendi pont perce</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) planned</source>
        <translation>
            <numerusform>%Ln perc betervezve</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 minutes planned, %3 free</source>
        <translation>%2 percből %1 betervezve, %3 szabad</translation>
    </message>
    <message>
        <source>%1 of %2 minutes planned, %3 too many</source>
        <translation>%2 percből %1 betervezve, %3 perccel több</translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewBoard</name>
    <message>
        <source>Due</source>
        <comment>column of a board: reviews to be arranged</comment>
        <translation>Esedékes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln kártya</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewCalendar</name>
    <message>
        <source>Back, by a month or a week</source>
        <translation>Vissza egy hónappal vagy héttel</translation>
    </message>
    <message>
        <source>On, by a month or a week</source>
        <translation>Tovább egy hónappal vagy héttel</translation>
    </message>
    <message numerus="yes">
        <source>Without a date · %Ln</source>
        <comment>reviews</comment>
        <translation>
            <numerusform>Időpont nélkül · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for the customer %2</source>
        <comment>date and time on both clocks</comment>
        <translation>%1, az ügyfélnél %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>account, date and time</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. Return moves it there, Esc leaves it.</source>
        <comment>account, date and time</comment>
        <translation>%1: %2. Enter: ide kerül, Esc: marad.</translation>
    </message>
    <message>
        <source>The clock leaps over that time on this day: it is later.</source>
        <translation>Ezen a napon az óra átugorja ezt az időt: később lesz.</translation>
    </message>
    <message>
        <source>The clock shows that time twice on this day: it is the first.</source>
        <translation>Ezen a napon az óra kétszer mutatja ezt az időt: az első számít.</translation>
    </message>
    <message>
        <source>Drag it onto a day, or press Space to give it a date.</source>
        <translation>Húzza egy napra, vagy a Szóközzel adjon neki időpontot.</translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewCalendarFiles</name>
    <message>
        <source>There is no review to save.</source>
        <translation>Nincs menthető áttekintés.</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Mentés naptárfájlba</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Naptárak (*.ics)</translation>
    </message>
    <message>
        <source>“%1” is the open workspace itself, which nothing else is written to.</source>
        <translation>„%1” maga a megnyitott munkaterület, amelybe más nem írható.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <comment>file, reason</comment>
        <translation>„%1” nem írható: %2</translation>
    </message>
    <message>
        <source>None of them has a date yet, so nothing was written.</source>
        <translation>Egyiknek sincs még időpontja, ezért semmi sem lett kiírva.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) written to “%1”.</source>
        <translation>
            <numerusform>%Ln áttekintés kiírva ide: „%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date left out.</source>
        <comment>reviews</comment>
        <translation>
            <numerusform>%Ln időpont nélküli kimaradt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read a calendar file</source>
        <translation>Naptárfájl beolvasása</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Naptárak (*.ics);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>“%1” is the open workspace itself, no calendar.</source>
        <translation>„%1” maga a megnyitott munkaterület, nem naptár.</translation>
    </message>
    <message>
        <source>Cancelled in the calendar</source>
        <translation>A naptárban lemondva</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <comment>file, reason</comment>
        <translation>„%1” nem olvasható: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) changed as in “%1”.</source>
        <translation>
            <numerusform>%Ln áttekintés módosult a(z) „%1” szerint.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewCardModel</name>
    <message>
        <source>No date yet</source>
        <comment>review</comment>
        <translation>Még nincs időpont</translation>
    </message>
    <message>
        <source>To be planned</source>
        <comment>an account whose review is due</comment>
        <translation>Tervezésre vár</translation>
    </message>
    <message>
        <source>Its time has passed.</source>
        <comment>review</comment>
        <translation>Az ideje elmúlt.</translation>
    </message>
    <message>
        <source>Buyer not invited</source>
        <translation>Döntéshozó nélkül</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%2 lépésből %1 kész</translation>
    </message>
    <message>
        <source>Was due</source>
        <comment>an account without a review of a quarter that is over</comment>
        <translation>Esedékes volt</translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewDialog</name>
    <message>
        <source>Business review</source>
        <translation>Üzleti áttekintés</translation>
    </message>
    <message>
        <source>New business review</source>
        <translation>Új üzleti áttekintés</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>owner of a review</comment>
        <translation>Senki</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a review</comment>
        <translation>Típus</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Negyedév</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>whether the economic buyer was there</comment>
        <translation>Nincs megadva</translation>
    </message>
    <message>
        <source>Was there</source>
        <comment>economic buyer</comment>
        <translation>Ott volt</translation>
    </message>
    <message>
        <source>Was not there</source>
        <comment>economic buyer</comment>
        <translation>Nem volt ott</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dátum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Időpont</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Időzóna</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Perc</translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation>Hely vagy hivatkozás</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <translation>Döntéshozó</translation>
    </message>
    <message>
        <source>Next review agreed for</source>
        <translation>Következő áttekintés napja</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Indok</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Résztvevők</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Kik vesznek részt</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Napirend</translation>
    </message>
    <message>
        <source>Items with their minutes</source>
        <translation>Pontok és perceik</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Ellenőrzőlista</translation>
    </message>
    <message>
        <source>What is to be done before and after</source>
        <translation>Teendők előtte és utána</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Célok</translation>
    </message>
    <message>
        <source>The goals that were reviewed</source>
        <translation>Az áttekintett célok</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Döntések</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ami eldőlt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Jegyzetek</translation>
    </message>
    <message>
        <source>Notes for ourselves</source>
        <translation>Belső jegyzetek</translation>
    </message>
    <message>
        <source>There is no such time zone. Write it like Europe/Budapest.</source>
        <translation>Nincs ilyen időzóna. Írd így: Europe/Budapest.</translation>
    </message>
    <message>
        <source>This is no time of day. Write it like %1.</source>
        <translation>Ez nem időpont. Írd így: %1.</translation>
    </message>
    <message>
        <source>A date needs a time, and a time a date.</source>
        <translation>Dátumhoz időpont kell, időponthoz dátum.</translation>
    </message>
    <message>
        <source>This time does not exist there on that day: the clocks are put forward.</source>
        <translation>Ez az időpont aznap ott nem létezik: az órákat előreállítják.</translation>
    </message>
    <message>
        <source>Agenda: minutes are whole numbers.</source>
        <translation>Napirend: a percek egész számok.</translation>
    </message>
    <message>
        <source>Say why it does not take place.</source>
        <translation>Add meg, miért marad el.</translation>
    </message>
    <message>
        <source>Only a proposed review can be without a date.</source>
        <translation>Időpont nélkül csak javasolt áttekintés lehet.</translation>
    </message>
    <message>
        <source>The agenda takes longer than the review.</source>
        <translation>A napirend hosszabb, mint az áttekintés.</translation>
    </message>
    <message>
        <source>A whole number from 1 to 1440.</source>
        <translation>Egész szám 1 és 1440 között.</translation>
    </message>
    <message>
        <source>&amp;Prep sheet</source>
        <translation>&amp;Felkészülő lap</translation>
    </message>
    <message>
        <source>Somebody else has changed the review meanwhile. Close this and open it again.</source>
        <translation>Közben valaki más módosította az áttekintést. Zárd be, és nyisd meg újra.</translation>
    </message>
    <message>
        <source>This lies ahead: it can&apos;t have been held.</source>
        <translation>Ez még előttünk van: nem lehet megtartott.</translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewFiguresModel</name>
    <message>
        <source>All</source>
        <comment>owners or tiers</comment>
        <translation>Összesen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>owner of reviews</comment>
        <translation>Senki</translation>
    </message>
    <message>
        <source>Without a tier</source>
        <translation>Szint nélkül</translation>
    </message>
    <message>
        <source>Held of due</source>
        <comment>column: a share</comment>
        <translation>Megtartva az esedékesből</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>column</comment>
        <translation>Szint</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>column</comment>
        <translation>Negyedév</translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewFiguresPane</name>
    <message>
        <source>Reviews held of those due</source>
        <translation>Megtartott áttekintések az esedékesek közül</translation>
    </message>
    <message>
        <source>Why reviews were not held</source>
        <translation>Miért maradtak el áttekintések</translation>
    </message>
    <message>
        <source>None was skipped or cancelled.</source>
        <translation>Egy sem maradt el.</translation>
    </message>
    <message>
        <source>Reviews of the quarter</source>
        <translation>A negyedév áttekintései</translation>
    </message>
    <message>
        <source>Owners</source>
        <comment>rows of a table</comment>
        <translation>Felelősök</translation>
    </message>
    <message>
        <source>A row for each owner</source>
        <translation>Soronként egy felelős</translation>
    </message>
    <message>
        <source>Tiers</source>
        <comment>rows of a table</comment>
        <translation>Szintek</translation>
    </message>
    <message>
        <source>A row for each tier</source>
        <translation>Soronként egy szint</translation>
    </message>
    <message>
        <source>Quarters</source>
        <comment>rows of a table</comment>
        <translation>Negyedévek</translation>
    </message>
    <message>
        <source>A row for each of the last quarters</source>
        <translation>Soronként egy-egy az utolsó negyedévekből</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>column</comment>
        <translation>Negyedév</translation>
    </message>
    <message>
        <source>Held of due</source>
        <comment>column: a share</comment>
        <translation>Megtartva az esedékesből</translation>
    </message>
    <message>
        <source>%L1 of %L2 due held, %L3 with an economic buyer</source>
        <translation>%L2 esedékesből %L1 megtartva, %L3 döntéshozóval</translation>
    </message>
    <message>
        <source>As of %1. Internal reviews are not counted.</source>
        <comment>a date</comment>
        <translation>%1 szerint. A belső áttekintések nem számítanak.</translation>
    </message>
    <message>
        <source>The last quarters</source>
        <translation>Az utolsó negyedévek</translation>
    </message>
    <message>
        <source>Reviews of %1</source>
        <comment>a quarter</comment>
        <translation>%1 áttekintései</translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewPeopleEditor</name>
    <message>
        <source>Of the customer</source>
        <translation>Az ügyféltől</translation>
    </message>
    <message>
        <source>Of ours, besides the owner</source>
        <translation>Tőlünk, a felelősön kívül</translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <translation>Döntéshozó</translation>
    </message>
    <message>
        <source>was there</source>
        <comment>person</comment>
        <translation>ott volt</translation>
    </message>
    <message>
        <source>%1 was there</source>
        <comment>person</comment>
        <translation>%1 ott volt</translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewReasonsModel</name>
    <message>
        <source>Reason</source>
        <comment>column</comment>
        <translation>Ok</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Reviews</source>
        <comment>column: how many</comment>
        <translation>Áttekintés</translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewRulesDialog</name>
    <message>
        <source>Everybody</source>
        <comment>whose hours</comment>
        <translation>Mindenki</translation>
    </message>
    <message>
        <source>Rhythm and hours of reviews</source>
        <translation>Az áttekintések ritmusa és ideje</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritmus</translation>
    </message>
    <message>
        <source>How often accounts are reviewed</source>
        <translation>Milyen gyakran van áttekintés</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Munkaidő</translation>
    </message>
    <message>
        <source>When we and our customers can be met</source>
        <translation>Mikor vagyunk elérhetők mi és az ügyfelek</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Szabadnapok</translation>
    </message>
    <message>
        <source>Holidays of each country</source>
        <translation>Országonkénti ünnepek</translation>
    </message>
    <message>
        <source>Every … months</source>
        <comment>reviews</comment>
        <translation>Ennyi havonta</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no reviews</comment>
        <translation>nincs</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Szabály felvétele</translation>
    </message>
    <message>
        <source>The closest rule holds: account, stage, tier, everybody; the pace that a customer asked for caps it. Without a rule: every three months, and none while an account is being onboarded, paused or leaving.</source>
        <translation>A legközelebbi szabály érvényes: ügyfél, szakasz, szint, mindenki; az ügyfél által kért ütem a felső határ. Szabály nélkül: háromhavonta, bevezetés, szünet vagy távozás idején pedig nincs.</translation>
    </message>
    <message>
        <source>Reviews are proposed where the hours of both sides overlap. The last two numbers: reviews a day and a week at most.</source>
        <translation>Az áttekintések oda kerülnek, ahol a két fél ideje átfed. Az utolsó két szám: áttekintés naponta és hetente legfeljebb.</translation>
    </message>
    <message>
        <source>On its days off nobody in a country is asked for a review. Which country somebody is in, their time zone tells.</source>
        <translation>Egy ország szabadnapjain senkinek sem javaslunk ott áttekintést. Az országot az időzóna mutatja meg.</translation>
    </message>
    <message>
        <source>Rhythm and hours of reviews are saved.</source>
        <translation>Az áttekintések ritmusa és ideje mentve.</translation>
    </message>
    <message>
        <source>No rule yet: everybody is reviewed every three months.</source>
        <translation>Még nincs szabály: mindenkinél háromhavonta van áttekintés.</translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewSheet</name>
    <message>
        <source>%1, no review</source>
        <comment>a day of a calendar</comment>
        <translation>%1, nincs áttekintés</translation>
    </message>
    <message>
        <source>%1 (%2), no review</source>
        <comment>a day of a calendar, its holiday</comment>
        <translation>%1 (%2), nincs áttekintés</translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewStepsEditor</name>
    <message>
        <source>done %1</source>
        <comment>a date</comment>
        <translation>kész: %1</translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewsCard</name>
    <message>
        <source>%1 in %2</source>
        <comment>time of day for the customer, time zone</comment>
        <translation>%1 itt: %2</translation>
    </message>
    <message>
        <source>Reviews</source>
        <comment>card: business reviews</comment>
        <translation>Áttekintések</translation>
    </message>
    <message>
        <source>No date yet</source>
        <comment>review</comment>
        <translation>Még nincs időpont</translation>
    </message>
    <message>
        <source>was it held?</source>
        <comment>review whose time has passed</comment>
        <translation>megtartottuk?</translation>
    </message>
    <message>
        <source>no economic buyer</source>
        <comment>review</comment>
        <translation>nincs döntéshozó</translation>
    </message>
    <message>
        <source>no owner</source>
        <comment>review</comment>
        <translation>nincs felelős</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%2 lépésből %1 kész</translation>
    </message>
    <message>
        <source>No reviews by the rules of its tier and stage.</source>
        <translation>A szintje és a szakasza szerint nincs áttekintés.</translation>
    </message>
    <message>
        <source>No review yet.</source>
        <translation>Még nem volt áttekintés.</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <comment>review, a date</comment>
        <translation>Esedékes volt: %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <comment>review, a date</comment>
        <translation>Esedékes: %1</translation>
    </message>
    <message>
        <source>none is planned</source>
        <comment>review</comment>
        <translation>nincs tervezve</translation>
    </message>
    <message>
        <source>Last %1</source>
        <comment>review, a date</comment>
        <translation>Legutóbb: %1</translation>
    </message>
    <message>
        <source>economic buyer present</source>
        <translation>a döntéshozó részt vett</translation>
    </message>
    <message>
        <source>without economic buyer</source>
        <translation>döntéshozó nélkül</translation>
    </message>
    <message>
        <source>nobody said whether the economic buyer was there</source>
        <translation>nincs megadva, ott volt-e a döntéshozó</translation>
    </message>
    <message>
        <source>New review…</source>
        <translation>Új áttekintés…</translation>
    </message>
    <message>
        <source>All reviews</source>
        <comment>button: to their page</comment>
        <translation>Minden áttekintés</translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewsModel</name>
    <message>
        <source>Date and time</source>
        <comment>column</comment>
        <translation>Időpont</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column: of a review</comment>
        <translation>Típus</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>column: of a checklist</comment>
        <translation>Lépések</translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <comment>column</comment>
        <translation>Döntéshozó</translation>
    </message>
    <message>
        <source>Was there</source>
        <comment>economic buyer</comment>
        <translation>Ott volt</translation>
    </message>
    <message>
        <source>Was not there</source>
        <comment>economic buyer</comment>
        <translation>Nem volt ott</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>economic buyer</comment>
        <translation>Meghívva</translation>
    </message>
    <message>
        <source>Not invited</source>
        <comment>economic buyer</comment>
        <translation>Nincs meghívva</translation>
    </message>
    <message>
        <source>No date yet</source>
        <comment>review</comment>
        <translation>Még nincs időpont</translation>
    </message>
    <message>
        <source>For the customer: %1</source>
        <comment>date, time and zone</comment>
        <translation>Az ügyfélnél: %1</translation>
    </message>
    <message>
        <source>Its time has passed.</source>
        <comment>review</comment>
        <translation>Az ideje elmúlt.</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%2 lépésből %1 kész</translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewsPage</name>
    <message>
        <source>%1 to %2</source>
        <comment>the days of a quarter</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Próbáld újra</translation>
    </message>
    <message>
        <source>Anybody</source>
        <comment>owner of a review</comment>
        <translation>Bárki</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>owner of a review</comment>
        <translation>Senki</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln áttekintés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <comment>reviews</comment>
        <translation>
            <numerusform>%Ln megtartva</numerusform>
        </translation>
    </message>
    <message>
        <source>No review passes these filters.</source>
        <translation>Ezeknek a szűrőknek egy áttekintés sem felel meg.</translation>
    </message>
    <message>
        <source>This quarter has no reviews yet.</source>
        <translation>Ebben a negyedévben még nincs áttekintés.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Szűrők törlése</translation>
    </message>
    <message>
        <source>%1: what is “%2” can&apos;t become “%3”.</source>
        <comment>account, two statuses of a review</comment>
        <translation>%1: ami „%2”, nem lehet „%3”.</translation>
    </message>
    <message>
        <source>%1: the review needs a date first.</source>
        <comment>account</comment>
        <translation>%1: előbb időpont kell.</translation>
    </message>
    <message>
        <source>%1: “%2” now.</source>
        <comment>account or reviews, a status</comment>
        <translation>%1: mostantól „%2”.</translation>
    </message>
    <message>
        <source>Business reviews</source>
        <translation>Üzleti áttekintések</translation>
    </message>
    <message>
        <source>Quarter before</source>
        <translation>Előző negyedév</translation>
    </message>
    <message>
        <source>Quarter after</source>
        <translation>Következő negyedév</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ez a negyedév</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>view</comment>
        <translation>Táblázat</translation>
    </message>
    <message>
        <source>The reviews as a table</source>
        <translation>Az áttekintések táblázatban</translation>
    </message>
    <message>
        <source>Board</source>
        <comment>view</comment>
        <translation>Tábla</translation>
    </message>
    <message>
        <source>The reviews as cards, by how far they are</source>
        <translation>Az áttekintések kártyaként, előrehaladás szerint</translation>
    </message>
    <message>
        <source>Filter by account, owner, place</source>
        <translation>Szűrés ügyfélre, felelősre, helyre</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>filter</comment>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>The review is: %1</source>
        <comment>a status</comment>
        <translation>Az áttekintés állapota: %1</translation>
    </message>
    <message>
        <source>Edit the review…</source>
        <translation>Áttekintés szerkesztése…</translation>
    </message>
    <message>
        <source>Another review of the account…</source>
        <translation>Az ügyfél másik áttekintése…</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Ügyfél megnyitása</translation>
    </message>
    <message>
        <source>Plan…</source>
        <comment>the reviews of a quarter</comment>
        <translation>Tervezés…</translation>
    </message>
    <message>
        <source>Propose dates for the reviews of this quarter</source>
        <translation>Időpontok javaslása a negyedév áttekintéseihez</translation>
    </message>
    <message>
        <source>It was held…</source>
        <comment>a review</comment>
        <translation>Megtörtént…</translation>
    </message>
    <message>
        <source>Call it off…</source>
        <comment>a review</comment>
        <translation>Lemondás…</translation>
    </message>
    <message>
        <source>Plan the reviews of the quarter…</source>
        <translation>A negyedév áttekintéseinek tervezése…</translation>
    </message>
    <message>
        <source>Rhythm and hours of reviews…</source>
        <translation>Az áttekintések ritmusa és ideje…</translation>
    </message>
    <message>
        <source>%1: the review is “%2” already.</source>
        <comment>account, a status</comment>
        <translation>%1: az áttekintés már „%2”.</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>view</comment>
        <translation>Hónap</translation>
    </message>
    <message>
        <source>The reviews in a calendar, by month</source>
        <translation>Az áttekintések naptárban, havonta</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>view</comment>
        <translation>Hét</translation>
    </message>
    <message>
        <source>The reviews in a calendar, by week and hour</source>
        <translation>Az áttekintések naptárban, hét és óra szerint</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>view</comment>
        <translation>Számok</translation>
    </message>
    <message>
        <source>How many reviews were due, held, skipped</source>
        <translation>Hány áttekintés volt esedékes, megtartva, kihagyva</translation>
    </message>
    <message>
        <source>Show all reviews again</source>
        <translation>Újra minden áttekintés</translation>
    </message>
    <message>
        <source>Prep sheet</source>
        <translation>Felkészülő lap</translation>
    </message>
    <message>
        <source>Save as a calendar file…</source>
        <translation>Mentés naptárfájlba…</translation>
    </message>
    <message>
        <source>Save all that are listed as a calendar file…</source>
        <translation>Az összes felsorolt mentése naptárfájlba…</translation>
    </message>
    <message>
        <source>Read a calendar file…</source>
        <translation>Naptárfájl beolvasása…</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>Naptárfájlok</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>Az áttekintés</translation>
    </message>
    <message>
        <source>%1 moved to %2.</source>
        <comment>account of a review, date and time</comment>
        <translation>%1 áthelyezve ide: %2.</translation>
    </message>
    <message>
        <source>%1: what is “%2” stays on its day.</source>
        <comment>account, status of a review</comment>
        <translation>%1: ami „%2”, az a napján marad.</translation>
    </message>
    <message>
        <source>Without a tier</source>
        <translation>Szint nélkül</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <comment>of accounts</comment>
        <translation>%1 szint</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of review, account</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Business reviews %1, %2</source>
        <comment>name of a file: quarter, owner</comment>
        <translation>Üzleti áttekintések %1, %2</translation>
    </message>
    <message>
        <source>Business reviews %1</source>
        <comment>name of a file: quarter</comment>
        <translation>Üzleti áttekintések %1</translation>
    </message>
    <message>
        <source>%1: the review lies ahead, on %2. What has not been held can&apos;t be written down.</source>
        <comment>account, date and time</comment>
        <translation>%1: az áttekintés még előttünk van (%2). Ami nem történt meg, nem rögzíthető.</translation>
    </message>
</context>
<context>
    <name>mainstay::RuleEditor</name>
    <message>
        <source>For whom</source>
        <comment>rule</comment>
        <translation>Kire vonatkozik</translation>
    </message>
    <message>
        <source>Name the tier.</source>
        <translation>Add meg a szintet.</translation>
    </message>
    <message>
        <source>Choose an account.</source>
        <translation>Válassz ügyfelet.</translation>
    </message>
    <message>
        <source>There is a rule for this already.</source>
        <translation>Erre már van szabály.</translation>
    </message>
    <message>
        <source>Choose an account, then a person.</source>
        <translation>Válasszon ügyfelet, majd személyt.</translation>
    </message>
</context>
<context>
    <name>mainstay::RuleRow</name>
    <message>
        <source>Remove the rule</source>
        <translation>Szabály törlése</translation>
    </message>
    <message>
        <source>For whom</source>
        <comment>rule</comment>
        <translation>Kire vonatkozik</translation>
    </message>
</context>
<context>
    <name>mainstay::SavedViewButton</name>
    <message>
        <source>Views</source>
        <comment>saved views of a list</comment>
        <translation>Nézetek</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Nézet: %1</translation>
    </message>
    <message>
        <source>Save what is shown as</source>
        <translation>Mentés új nézetként</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>A nézet neve</translation>
    </message>
    <message>
        <source>Replace with what is shown</source>
        <translation>Csere a most láthatóra</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>a view</comment>
        <translation>Átnevezés</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1” törlése</translation>
    </message>
    <message>
        <source>Saved the view “%1”</source>
        <translation>Nézet elmentve: „%1”</translation>
    </message>
    <message>
        <source>Deleted the view “%1”</source>
        <translation>Nézet törölve: „%1”</translation>
    </message>
</context>
<context>
    <name>mainstay::SearchModel</name>
    <message>
        <source>Touchpoint</source>
        <comment>kind of a hit</comment>
        <translation>Interakció</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>kind of a hit</comment>
        <translation>Kapcsolattartó</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>kind of a hit</comment>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>kind of a hit</comment>
        <translation>Teendő</translation>
    </message>
    <message>
        <source>Action · %1</source>
        <comment>with its state</comment>
        <translation>Teendő · %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>határidő: %1</translation>
    </message>
</context>
<context>
    <name>mainstay::SearchPage</name>
    <message>
        <source>Still indexing: %1 %. What came with the last import may be missing here.</source>
        <translation>Indexelés folyamatban: %1%. A legutóbbi importálás adatai innen még hiányozhatnak.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>kinds of hits</comment>
        <translation>Mind</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <comment>kind of hits</comment>
        <translation>Interakciók</translation>
    </message>
    <message>
        <source>People</source>
        <comment>kind of hits</comment>
        <translation>Kapcsolattartók</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>kind of hits</comment>
        <translation>Ügyfelek</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>kind of hits</comment>
        <translation>Teendők</translation>
    </message>
    <message>
        <source>renewal price</source>
        <comment>search example</comment>
        <translation>megújítás ár</translation>
    </message>
    <message>
        <source>Notes with both words; the last may be its beginning</source>
        <translation>Jegyzetek mindkét szóval; az utolsó lehet csak szókezdet is</translation>
    </message>
    <message>
        <source>&quot;next step&quot;</source>
        <comment>search example</comment>
        <translation>&quot;következő lépés&quot;</translation>
    </message>
    <message>
        <source>These words, one after the other</source>
        <translation>Ezek a szavak, egymás után</translation>
    </message>
    <message>
        <source>In accounts with this name</source>
        <translation>Az ilyen nevű ügyfelekéi</translation>
    </message>
    <message>
        <source>kind:phone after:2026-01</source>
        <comment>search example</comment>
        <translation>típus:telefon után:2026-01</translation>
    </message>
    <message>
        <source>Phone calls since January 2026</source>
        <translation>Telefonhívások 2026 januárja óta</translation>
    </message>
    <message>
        <source>by:mara before:2026</source>
        <comment>search example</comment>
        <translation>munkatárs:ada előtt:2026</translation>
    </message>
    <message>
        <source>What Mara took part in, up to the end of 2025</source>
        <translation>Amiben egy munkatárs 2025 végéig részt vett</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>page</comment>
        <translation>Keresés</translation>
    </message>
    <message>
        <source>Search notes, quotes, people, accounts and actions</source>
        <translation>Keresés jegyzetek, idézetek, kapcsolattartók, ügyfelek és teendők közt</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer words, or only the beginning of one, find more.</source>
        <translation>Nincs találat. Kevesebb szó vagy csak egy szókezdet többet talál.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Keresés törlése</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>of the search</comment>
        <translation>Találatok</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>Mit lehet beírni</translation>
    </message>
    <message>
        <source>Accents, capitals, half and full width and the two kana make no difference; hits just as typed come first.</source>
        <translation>Az ékezet, a kis- és nagybetű, a fél és teljes szélesség és a kétféle kana nem számít; a pontos egyezések állnak elöl.</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>at least so many</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of hits, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>account:thornwick export</source>
        <comment>search example</comment>
        <translation>ügyfél:holdsugár ajánlat</translation>
    </message>
    <message>
        <source>Left out, as no such value is known: %1</source>
        <translation>Figyelmen kívül maradt, mert nincs ilyen érték: %1</translation>
    </message>
</context>
<context>
    <name>mainstay::SentimentBar</name>
    <message>
        <source>%1: %2</source>
        <comment>sentiment about: level</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not set</source>
        <comment>sentiment about</comment>
        <translation>%1: nincs megadva</translation>
    </message>
    <message>
        <source>%1  (Alt+%2)</source>
        <comment>sentiment level, its key</comment>
        <translation>%1  (Alt+%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sentiment level, what it means</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mainstay::SentimentWordsEditor</name>
    <message>
        <source>What does each level mean to your team? The words are shown where a sentiment is chosen. Left empty, those in grey hold.</source>
        <translation>Mit jelentenek az egyes fokozatok a csapatodnak? A szövegek a hangulat választásakor látszanak. Üresen hagyva a szürke szöveg érvényes.</translation>
    </message>
</context>
<context>
    <name>mainstay::SkipDialog</name>
    <message>
        <source>The review does not take place</source>
        <translation>Az áttekintés elmarad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln áttekintés</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: none in this quarter</source>
        <comment>a review</comment>
        <translation>Kihagyva: ebben a negyedévben nincs</translation>
    </message>
    <message>
        <source>Cancelled: another date is looked for</source>
        <comment>a review</comment>
        <translation>Lemondva: másik időpont kell</translation>
    </message>
    <message>
        <source>No answer from them</source>
        <translation>Nem válaszolnak</translation>
    </message>
    <message>
        <source>They have no time</source>
        <translation>Nincs idejük</translation>
    </message>
    <message>
        <source>Our contact has left</source>
        <translation>A kapcsolattartó távozott</translation>
    </message>
    <message>
        <source>Nothing new to show</source>
        <translation>Nincs új mutatnivaló</translation>
    </message>
    <message>
        <source>They are leaving</source>
        <translation>Távoznak</translation>
    </message>
    <message>
        <source>We have nobody for it</source>
        <translation>Nincs rá emberünk</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Mi lesz vele</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Ok</translation>
    </message>
    <message>
        <source>Say why it does not take place.</source>
        <translation>Add meg, miért marad el.</translation>
    </message>
    <message>
        <source>%1: “%2” now.</source>
        <comment>account or reviews, a status</comment>
        <translation>%1: mostantól „%2”.</translation>
    </message>
    <message>
        <source>A review that was held can&apos;t be called off.</source>
        <translation>Megtartott áttekintés nem mondható le.</translation>
    </message>
</context>
<context>
    <name>mainstay::StartPage</name>
    <message>
        <source>Welcome to Mainstay</source>
        <translation>Üdvözöl a Mainstay</translation>
    </message>
    <message>
        <source>This workspace can&apos;t be opened</source>
        <translation>Ez a munkaterület nem nyitható meg</translation>
    </message>
    <message>
        <source>Your customers live in one workspace file on this computer. Look around in the sample first, or begin with your own.</source>
        <translation>Az ügyfeleid egyetlen munkaterület-fájlban vannak ezen a gépen. Nézz körül előbb a mintában, vagy kezdd a sajátoddal.</translation>
    </message>
    <message>
        <source>Look around in the sample</source>
        <translation>Körülnézek a mintában</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Munkaterület megnyitása…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Új munkaterület…</translation>
    </message>
</context>
<context>
    <name>mainstay::SubscriptionDialog</name>
    <message>
        <source>Edit subscription</source>
        <translation>Előfizetés szerkesztése</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Új előfizetés</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>subscription</comment>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>Automatikusan megújul</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Termék</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Pénznem</translation>
    </message>
    <message>
        <source>Notice by</source>
        <comment>date</comment>
        <translation>Felmondás eddig</translation>
    </message>
    <message>
        <source>Agreed price increase, %</source>
        <translation>Elfogadott áremelés, %</translation>
    </message>
    <message>
        <source>Key in other systems</source>
        <translation>Kulcs más rendszerben</translation>
    </message>
    <message>
        <source>A number of per cent, such as 3.</source>
        <translation>Százalékszám, például 3.</translation>
    </message>
    <message>
        <source>Choose a product, or type the name of a new one.</source>
        <translation>Válassz terméket, vagy írd be egy új nevét.</translation>
    </message>
    <message>
        <source>A currency is three letters, such as EUR.</source>
        <translation>A pénznem három betű, például EUR.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1” törölve.</translation>
    </message>
    <message>
        <source>Another subscription has this key already.</source>
        <translation>Ez a kulcs már egy másik előfizetésé.</translation>
    </message>
</context>
<context>
    <name>mainstay::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <comment>below a field</comment>
        <translation>Javaslatok</translation>
    </message>
</context>
<context>
    <name>mainstay::TakeAlong</name>
    <message>
        <source>Copy or save as a picture or as data</source>
        <translation>Másolás vagy mentés képként vagy adatként</translation>
    </message>
    <message>
        <source>Copy or save: %1</source>
        <comment>a chart</comment>
        <translation>Másolás vagy mentés: %1</translation>
    </message>
    <message>
        <source>this is the open workspace</source>
        <translation>ez a megnyitott munkaterület</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Kép &amp;másolása</translation>
    </message>
    <message>
        <source>Copy &amp;data as CSV</source>
        <translation>&amp;Adatok másolása CSV-ként</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Mentés &amp;PNG-ként…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Mentés &amp;SVG-ként…</translation>
    </message>
    <message>
        <source>Save data as C&amp;SV…</source>
        <translation>Adatok mentése &amp;CSV-ként…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagram mentése</translation>
    </message>
</context>
<context>
    <name>mainstay::TemplateEditor</name>
    <message>
        <source>Reset to the built-in text</source>
        <translation>Visszaállítás a beépített szövegre</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>of a template</comment>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Notes to begin with</source>
        <translation>Kezdő jegyzet</translation>
    </message>
    <message>
        <source>A log of this purpose begins with empty notes.</source>
        <translation>Az ilyen célú bejegyzés üres jegyzettel indul.</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Módosítva, még nincs mentve</translation>
    </message>
    <message>
        <source>Your team&apos;s text</source>
        <translation>A csapat szövege</translation>
    </message>
    <message>
        <source>Built-in text</source>
        <translation>Beépített szöveg</translation>
    </message>
</context>
<context>
    <name>mainstay::TemplatesDialog</name>
    <message>
        <source>Templates and sentiments</source>
        <translation>Sablonok és hangulatok</translation>
    </message>
    <message>
        <source>How they feel about us</source>
        <translation>Hangulatuk rólunk</translation>
    </message>
    <message>
        <source>About the solution</source>
        <translation>A megoldásról</translation>
    </message>
    <message>
        <source>Changes are saved as you go on; undo takes them back.</source>
        <translation>A módosítások menet közben mentődnek; a visszavonás visszaállítja őket.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a dialog</comment>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>the templates</source>
        <translation>sablonok</translation>
    </message>
    <message>
        <source>Saved.</source>
        <comment>templates</comment>
        <translation>Elmentve.</translation>
    </message>
</context>
<context>
    <name>mainstay::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <comment>card</comment>
        <translation>Idővonal</translation>
    </message>
    <message>
        <source>Kind of touchpoint</source>
        <translation>Az interakció típusa</translation>
    </message>
    <message>
        <source>All kinds</source>
        <comment>of touchpoints</comment>
        <translation>Minden típus</translation>
    </message>
    <message>
        <source>Nothing logged yet.</source>
        <translation>Még nincs bejegyzés.</translation>
    </message>
    <message>
        <source>Nothing of this kind logged yet.</source>
        <translation>Ilyen típusú bejegyzés még nincs.</translation>
    </message>
    <message>
        <source>Log touchpoint</source>
        <translation>Új interakció</translation>
    </message>
    <message>
        <source>Timeline</source>
        <comment>table</comment>
        <translation>Idővonal</translation>
    </message>
</context>
<context>
    <name>mainstay::TimelineModel</name>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Mikor</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column</comment>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Mood</source>
        <comment>column: sentiments</comment>
        <translation>Hangulat</translation>
    </message>
    <message>
        <source>about us %1</source>
        <comment>sentiment</comment>
        <translation>rólunk: %1</translation>
    </message>
    <message>
        <source>about the solution %1</source>
        <comment>sentiment</comment>
        <translation>a megoldásról: %1</translation>
    </message>
</context>
<context>
    <name>mainstay::Toast</name>
    <message>
        <source>Close message</source>
        <translation>Üzenet bezárása</translation>
    </message>
</context>
<context>
    <name>mainstay::TodayPage</name>
    <message>
        <source>Today</source>
        <comment>page</comment>
        <translation>Ma</translation>
    </message>
    <message>
        <source>Whose day</source>
        <translation>Kinek a napja</translation>
    </message>
    <message>
        <source>Everybody&apos;s day</source>
        <translation>Mindenki napja</translation>
    </message>
    <message>
        <source>Log a touchpoint</source>
        <translation>Interakció rögzítése</translation>
    </message>
    <message>
        <source>What waits</source>
        <comment>list</comment>
        <translation>Ami rád vár</translation>
    </message>
    <message>
        <source>what waits for you</source>
        <translation>várakozó tételek</translation>
    </message>
    <message>
        <source>All done: nothing waits for you today.</source>
        <translation>Minden kész: ma semmi sem vár rád.</translation>
    </message>
    <message>
        <source>All done: nothing waits for you today. With your calendar file, meetings that were held wait here to be logged.</source>
        <translation>Minden kész: ma semmi sem vár rád. Ha megadod a naptárfájlodat, a lezajlott megbeszélések itt várnak rögzítésre.</translation>
    </message>
    <message>
        <source>Choose calendar file…</source>
        <translation>Naptárfájl kiválasztása…</translation>
    </message>
    <message>
        <source>Return chooses the file</source>
        <translation>Enter: fájl kiválasztása</translation>
    </message>
    <message>
        <source>Return logs it · Space in one line · N it did not take place · X not a customer meeting</source>
        <translation>Enter: rögzítés · Szóköz: egy sorban · N: elmaradt · X: nem ügyféllel volt</translation>
    </message>
    <message>
        <source>Return logs it · X drops it</source>
        <translation>Enter: rögzítés · X: elvetés</translation>
    </message>
    <message>
        <source>Space done · B broken · X dropped · Return opens the account</source>
        <translation>Szóköz: kész · B: megszegve · X: elvetve · Enter: ügyfél megnyitása</translation>
    </message>
    <message>
        <source>Return opens the account · Ctrl+L logs a touchpoint</source>
        <translation>Enter: ügyfél megnyitása · Ctrl+L: interakció rögzítése</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n account(s) paused, left alone</source>
        <translation>
            <numerusform>%1 · %n szünetelő ügyfél kihagyva</numerusform>
        </translation>
    </message>
    <message>
        <source>the touchpoint</source>
        <translation>interakció</translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <translation>Rögzítve: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Kész: %1</translation>
    </message>
    <message>
        <source>Broken: %1</source>
        <translation>Megszegve: %1</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>Elvetve: %1</translation>
    </message>
    <message>
        <source>Nothing waits for them today.</source>
        <translation>Ma semmi sem vár rá.</translation>
    </message>
    <message>
        <source>Return opens the review</source>
        <translation>Enter: az áttekintés megnyitása</translation>
    </message>
    <message>
        <source>Space done · Return opens the review</source>
        <translation>Szóköz: kész · Enter: az áttekintés megnyitása</translation>
    </message>
    <message>
        <source>Return shows the reviews of the quarter</source>
        <translation>Enter: a negyedév áttekintései</translation>
    </message>
    <message>
        <source>Space asked · X dropped · Return opens the account</source>
        <translation>Szóköz: megkérdezve · X: elvetve · Enter: az ügyfél megnyitása</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <comment>survey</comment>
        <translation>Megkérdezve: %1</translation>
    </message>
    <message>
        <source>Dropped on Today</source>
        <comment>why a survey was not asked</comment>
        <translation>A Ma oldalon elvetve</translation>
    </message>
</context>
<context>
    <name>mainstay::TouchpointEditor</name>
    <message>
        <source>Draft kept %1</source>
        <translation>Piszkozat mentve: %1</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>piszkozat</translation>
    </message>
    <message>
        <source>Log a touchpoint</source>
        <translation>Interakció rögzítése</translation>
    </message>
    <message>
        <source>Edit the touchpoint</source>
        <translation>Interakció szerkesztése</translation>
    </message>
    <message>
        <source>the touchpoint</source>
        <translation>interakció</translation>
    </message>
    <message>
        <source>This is your draft from %1.</source>
        <translation>Ez a piszkozatod, mentve: %1.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Újrakezdés</translation>
    </message>
    <message>
        <source>There is an unfinished log from %1.</source>
        <translation>Van egy befejezetlen bejegyzés, mentve: %1.</translation>
    </message>
    <message>
        <source>There is an unfinished log for %1 from %2.</source>
        <translation>Van egy befejezetlen bejegyzés: %1, mentve: %2.</translation>
    </message>
    <message>
        <source>Continue it</source>
        <translation>Folytatás</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>a draft</comment>
        <translation>Elvetés</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>A piszkozat elvetve.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Visszahozás</translation>
    </message>
    <message>
        <source>A draft from %1 can&apos;t be read. It was left alone.</source>
        <translation>Nem olvasható a piszkozat, mentve: %1. Érintetlen maradt.</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Mentés, következő</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <comment>key</comment>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>the touchpoint</comment>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <comment>key</comment>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>a hint</comment>
        <translation>Mellőzés</translation>
    </message>
    <message>
        <source>Edit the touchpoint – %1</source>
        <translation>Interakció szerkesztése – %1</translation>
    </message>
    <message>
        <source>Log a touchpoint – %1</source>
        <translation>Interakció rögzítése – %1</translation>
    </message>
    <message>
        <source>This is your draft for %1 from %2.</source>
        <translation>Ez a piszkozatod (%1), mentve: %2.</translation>
    </message>
</context>
<context>
    <name>mainstay::TouchpointFilterBar</name>
    <message>
        <source>Filter by account</source>
        <translation>Szűrés ügyfélre</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>filter</comment>
        <translation>Típus</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>filter</comment>
        <translation>Cél</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>filter: period</comment>
        <translation>Időszak</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Első nap</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Utolsó nap</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>filter</comment>
        <translation>Eredmény</translation>
    </message>
    <message>
        <source>Our team</source>
        <comment>filter</comment>
        <translation>Csapatunk</translation>
    </message>
    <message>
        <source>Who of us</source>
        <comment>filter</comment>
        <translation>Ki közülünk</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>filter</comment>
        <translation>Címke</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Minden típus</translation>
    </message>
    <message>
        <source>All purposes</source>
        <translation>Minden cél</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Minden csapat</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Minden eredmény</translation>
    </message>
    <message>
        <source>Not held</source>
        <comment>outcome</comment>
        <translation>Nem volt meg</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>outcome</comment>
        <translation>Lemondva</translation>
    </message>
    <message>
        <source>All of us</source>
        <translation>Bárki közülünk</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Minden címke</translation>
    </message>
</context>
<context>
    <name>mainstay::TouchpointForm</name>
    <message>
        <source>left</source>
        <comment>a person who left the company</comment>
        <translation>távozott</translation>
    </message>
    <message>
        <source>An internal note doesn&apos;t count as a touch.</source>
        <translation>A belső jegyzet nem számít kapcsolatnak.</translation>
    </message>
    <message>
        <source>It doesn&apos;t count as a touch unless it was held.</source>
        <translation>Csak akkor számít kapcsolatnak, ha megvolt.</translation>
    </message>
    <message>
        <source>It doesn&apos;t count as a touch without a person of theirs.</source>
        <translation>Ha tőlük nem volt ott senki, nem számít kapcsolatnak.</translation>
    </message>
    <message>
        <source>Choose the account.</source>
        <translation>Válassz ügyfelet.</translation>
    </message>
    <message>
        <source>Several accounts match “%1”: choose one.</source>
        <translation>Több ügyfélre illik: „%1”. Válassz közülük.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Nincs ilyen ügyfél: „%1”.</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Mikor volt?</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>Hány órakor?</translation>
    </message>
    <message>
        <source>0 to 1440, or nothing.</source>
        <translation>0 és 1440 között, vagy semmi.</translation>
    </message>
    <message>
        <source>Who is “%1”? Choose, or delete it.</source>
        <translation>Ki „%1”? Válassz, vagy töröld.</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>field</comment>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>field</comment>
        <translation>Nap</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>field</comment>
        <translation>Időpont</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>field</comment>
        <translation>Perc</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>field</comment>
        <translation>Típus</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>field</comment>
        <translation>Cél</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>field</comment>
        <translation>Eredmény</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>field</comment>
        <translation>Irány</translation>
    </message>
    <message>
        <source>Our team</source>
        <comment>field</comment>
        <translation>Csapatunk</translation>
    </message>
    <message>
        <source>Who of us</source>
        <translation>Ki közülünk</translation>
    </message>
    <message>
        <source>Who of them</source>
        <translation>Ki közülük</translation>
    </message>
    <message>
        <source>Our people</source>
        <comment>field</comment>
        <translation>Tőlünk</translation>
    </message>
    <message>
        <source>Their people</source>
        <comment>field</comment>
        <translation>Tőlük</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>Egy sorban</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>field</comment>
        <translation>Összegzés</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>field</comment>
        <translation>Jegyzetek</translation>
    </message>
    <message>
        <source>Alt+1 … 5</source>
        <comment>keys of a sentiment</comment>
        <translation>Alt+1 … 5</translation>
    </message>
    <message>
        <source>Alt+6 … 0</source>
        <comment>keys of a sentiment</comment>
        <translation>Alt+6 … 0</translation>
    </message>
    <message>
        <source>How they feel about us</source>
        <translation>Hangulatuk rólunk</translation>
    </message>
    <message>
        <source>About the solution</source>
        <translation>A megoldásról</translation>
    </message>
    <message>
        <source>Competitor mentioned</source>
        <translation>Említett versenytárs</translation>
    </message>
    <message>
        <source>Objective served</source>
        <translation>Kapcsolódó cél</translation>
    </message>
    <message>
        <source>Why it did not take place</source>
        <translation>Miért maradt el</translation>
    </message>
    <message>
        <source>Why it is worth it</source>
        <translation>Miért éri meg</translation>
    </message>
    <message>
        <source>Why the contact budget is exceeded</source>
        <translation>Miért lépi túl a megkeresési keretet</translation>
    </message>
    <message>
        <source>That day is still to come. To plan a touch, write a line that begins with &gt;&gt;.</source>
        <translation>Ez a nap még nem jött el. Kapcsolatfelvétel tervezéséhez írjon egy &gt;&gt; jellel kezdődő sort.</translation>
    </message>
</context>
<context>
    <name>mainstay::TouchpointTableModel</name>
    <message>
        <source>%1 %2</source>
        <comment>weekday, date</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Mikor</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column</comment>
        <translation>Típus</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>column</comment>
        <translation>Cél</translation>
    </message>
    <message>
        <source>Min</source>
        <comment>column: minutes, short</comment>
        <translation>Perc</translation>
    </message>
    <message>
        <source>Us</source>
        <comment>column: how they feel about us, short</comment>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Solution</source>
        <comment>column: how they feel about the solution</comment>
        <translation>Megoldás</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column</comment>
        <translation>Eredmény</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>column</comment>
        <translation>Összegzés</translation>
    </message>
</context>
<context>
    <name>mainstay::TouchpointsPage</name>
    <message numerus="yes">
        <source>%Ln touchpoint(s)</source>
        <translation>
            <numerusform>%Ln interakció</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the touchpoint with %1</source>
        <translation>Interakció törölve: %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln touchpoint(s)</source>
        <translation>
            <numerusform>%Ln interakció törölve</numerusform>
        </translation>
    </message>
    <message>
        <source>the touchpoints</source>
        <translation>interakciók</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <comment>page</comment>
        <translation>Interakciók</translation>
    </message>
    <message>
        <source>Log a touchpoint</source>
        <translation>Interakció rögzítése</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <comment>table</comment>
        <translation>Interakciók</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>touchpoint</comment>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>No touchpoints yet. Log the first one from anywhere with Ctrl+L.</source>
        <translation>Még nincs interakció. Az elsőt bárhonnan rögzítheted: Ctrl+L.</translation>
    </message>
    <message>
        <source>No touchpoint passes these filters.</source>
        <translation>Egy interakció sem felel meg a szűrőknek.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Szűrők törlése</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Sablonok…</translation>
    </message>
</context>
<context>
    <name>mainstay::UndatedList</name>
    <message>
        <source>Reviews without a date</source>
        <translation>Időpont nélküli áttekintések</translation>
    </message>
</context>
<context>
    <name>mainstay::UnproposedModel</name>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>column</comment>
        <translation>Szint</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Why no date</source>
        <comment>column</comment>
        <translation>Miért nincs időpont</translation>
    </message>
</context>
<context>
    <name>mainstay::WeekLoadModel</name>
    <message>
        <source>week of %1</source>
        <comment>a Monday</comment>
        <translation>%1 hete</translation>
    </message>
    <message>
        <source>%1, %2: does not work</source>
        <comment>person, week</comment>
        <translation>%1, %2: nem dolgozik</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln áttekintés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stand(s)</source>
        <comment>reviews that are scheduled already</comment>
        <translation>
            <numerusform>ebből %Ln már áll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s)</source>
        <translation>
            <numerusform>%Ln munkanap</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation>Felelős</translation>
    </message>
</context>
<context>
    <name>mainstay::WeekSheet</name>
    <message>
        <source>Reviews of a week</source>
        <translation>Egy hét áttekintései</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the days of a week</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>time of the customer, time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of the week, day of the month</comment>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>mainstay::WorkspaceDialog</name>
    <message>
        <source>the settings</source>
        <translation>beállítások</translation>
    </message>
    <message>
        <source>Workspace settings</source>
        <translation>Munkaterület beállításai</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>A munkaterület neve</translation>
    </message>
    <message>
        <source>Base currency: all totals are in it</source>
        <translation>Alappénznem: minden összesítés ebben van</translation>
    </message>
    <message>
        <source>The fiscal year begins in</source>
        <translation>Az üzleti év kezdete</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Árfolyamok</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>További pénznem</translation>
    </message>
    <message>
        <source>Add currency</source>
        <translation>Pénznem felvétele</translation>
    </message>
    <message>
        <source>1 %1 in the base currency</source>
        <translation>1 %1 az alappénznemben</translation>
    </message>
    <message>
        <source>Three letters, such as EUR, USD or JPY.</source>
        <translation>Három betű, például EUR, USD vagy JPY.</translation>
    </message>
    <message>
        <source>A number above 0, such as 0.92.</source>
        <translation>0-nál nagyobb szám, például 0,92.</translation>
    </message>
    <message>
        <source>The settings of the workspace were saved.</source>
        <translation>A munkaterület beállításai elmentve.</translation>
    </message>
    <message>
        <source>Contracts of an account with no more days between them count as one: a renewal that is signed late is no loss.</source>
        <translation>Egy ügyfél szerződései, amelyek között legfeljebb ennyi nap van, egynek számítanak: a későn aláírt megújítás nem veszteség.</translation>
    </message>
    <message>
        <source>Days between contracts that count as one</source>
        <translation>Egynek számító szerződések közti napok</translation>
    </message>
    <message>
        <source>Winning costs how many times keeping</source>
        <translation>A megszerzés a megtartás hányszorosába kerül</translation>
    </message>
    <message>
        <source>What one unit is worth in the base currency, so that a currency never looks like churn. Add a currency once more to give it a new rate from some day on. An empty field removes the rate.</source>
        <translation>Egy egység értéke az alappénznemben, hogy egy pénznem sose látsszon lemorzsolódásnak. Ha egy naptól új árfolyam kell, add hozzá újra a pénznemet. Az üres mező törli az árfolyamot.</translation>
    </message>
    <message>
        <source>Valid from (empty: always)</source>
        <translation>Érvényes ettől (üres: mindig)</translation>
    </message>
    <message>
        <source>%1 has another rate from the same day on.</source>
        <translation>Ugyanettől a naptól már van másik árfolyam: %1.</translation>
    </message>
</context>
</TS>
