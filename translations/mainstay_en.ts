<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Mainstay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mainstay %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer-success workbench over one file on your own computer. Nothing you write leaves it.

Free software under the Apache License 2.0. Built with Qt %1 (LGPL 3) and SQLite (public domain).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrExplanation</name>
    <message>
        <source>%1: ARR on %2</source>
        <comment>an account, a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every contract that covers the day brings in a year, added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a sum, its result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts are brought into %1 at the workspace&apos;s exchange rates.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a calendar file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a mail nor a calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of the mail is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the meeting is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many meetings in the file; the rest was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is cut off: the file ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of the meeting can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule of the series can&apos;t be read; only its first meeting was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series repeats too often; only its first meeting was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series takes too long to work out; some of its meetings are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series has too many meetings; only the first ones were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone is unknown; the time was taken as yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has too many people; only the first ones were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail has no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged</source>
        <comment>meeting or mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>meeting or mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail names nobody with an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends too early; what comes behind it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail is too long; only its beginning was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail has too many parts within parts; some were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s): %1</source>
        <comment>meetings or mails, what was lost of each</comment>
        <translation>
            <numerusform>%Ln item: %1</numerusform>
            <numerusform>%Ln items: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>title, what was lost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln further person(s) whom nobody knows are left out: they are too many to be offered.</source>
        <translation>
            <numerusform>%Ln further person whom nobody knows is left out: they are too many to be offered.</numerusform>
            <numerusform>%Ln further people whom nobody knows are left out: they are too many to be offered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>%1 → %2</source>
        <comment>a day as typed, as understood</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <comment>line of the notes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <comment>line of the notes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <comment>line of the notes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win</source>
        <comment>line of the notes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>line of the notes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>line of the notes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next touch</source>
        <comment>line of the notes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which “%1”?</source>
        <comment>of several people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too far away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClashWords</name>
    <message>
        <source>Somebody</source>
        <comment>who takes part in a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in another review then, at %2.</source>
        <comment>person of the customer, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the review of %2 then, at %3.</source>
        <comment>member, account, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has hardly a break: the review of %2 is at %3.</source>
        <comment>member, account, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a day off for %1: %2.</source>
        <comment>member, holiday or date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a day off for the customer: %1.</source>
        <comment>holiday or date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not work then: %2.</source>
        <comment>member, day of the week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer does not work then: %1.</source>
        <comment>day of the week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1 for %2, outside of their working hours.</source>
        <comment>time, member</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1 for the customer, outside of their working hours.</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would hold %2 reviews that day, and holds %3 at most.</source>
        <comment>member, numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would hold %2 reviews that week, and holds %3 at most.</source>
        <comment>member, numbers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingTexts</name>
    <message>
        <source>%1 ARR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>a figure, then, now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amounts were in %1 then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CohortTexts</name>
    <message>
        <source>Of the accounts won in a quarter, those that pay when a later one closes, also after a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the accounts won in a quarter, those that have paid every day since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what they paid when their first quarter closed, what is still there; nobody counts for more than then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they pay now against what they paid when their first quarter closed, growth included.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The workspace file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what this command takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency that sums are shown in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month a fiscal year begins with, 1 to 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new takes the name of one file, a currency of three letters and a month from 1 to 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo takes the number of one batch, as history prints it, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many, the newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (taken back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files in UTF-8; each becomes one step of undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rows are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the columns are called: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what would happen, change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep nothing where any row is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write refused rows to this file, to be mended and imported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s end dates are the last day covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as takes one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--mapping takes one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import takes at least one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--rejects goes with one input at a time: every file has columns of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  row %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  row %1, %2: “%3” %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported as batch %1; undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dry run: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, as not every row is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns don&apos;t fit; no row was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read: </source>
        <translation>
            <numerusform>%Ln row read: </numerusform>
            <numerusform>%Ln rows read: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) made on the way</source>
        <translation>
            <numerusform>%Ln product made on the way</numerusform>
            <numerusform>%Ln products made on the way</numerusform>
        </translation>
    </message>
    <message>
        <source>  no home yet for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  unknown columns, passed over: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more; --rejects writes them all to a file</source>
        <translation>
            <numerusform>… and %Ln more; --rejects writes them all to a file</numerusform>
            <numerusform>… and %Ln more; --rejects writes them all to a file</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill it with a small invented business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first quarter, such as 2023Q1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to stand on instead of today, such as 2024-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the accounts of a quarter&apos;s bucket; the bucket follows the quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no quarter; write it as 2024Q1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retention doesn&apos;t know what to do with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--list takes a quarter and one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--list shows one quarter of all accounts; leave out --from, --to and --by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2024-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--by takes one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no exchange rate for %1, so amounts can&apos;t be added up. Set the workspace&apos;s rates first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quarters %1 to %2 can&apos;t be shown: the first must not be after the last, and there may be at most %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody pays for anything yet: import subscriptions first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not begun yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>nothing to divide by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2/%3)</source>
        <comment>percentage and its fraction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to date</source>
        <comment>quarter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <comment>bucket</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− lost</source>
        <comment>bucket</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ new</source>
        <comment>bucket</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ back</source>
        <comment>bucket</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= end</source>
        <comment>bucket</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <comment>bucket</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in and out</source>
        <comment>bucket</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <comment>bucket</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simple</source>
        <comment>ratio</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjusted</source>
        <comment>ratio</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>churn</source>
        <comment>ratio</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost to acquired</source>
        <comment>ratio</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARR in %1</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening</source>
        <comment>bucket</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ expansion</source>
        <comment>bucket</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− contraction</source>
        <comment>bucket</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− churned</source>
        <comment>bucket</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= closing</source>
        <comment>bucket</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gross</source>
        <comment>ratio</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net</source>
        <comment>ratio</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quick</source>
        <comment>ratio</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: simple retention, %2, counts the accounts won; of those there at the start, %3 stayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: net revenue retention is %2 while gross is %3: expansion hides what was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: net revenue retention is %2 while accounts fell from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simple = end / start · adjusted = kept / start · churn = lost / start · lost to acquired = (lost + in and out) / (new + in and out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a: there is nothing to divide by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that came and went inside the quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts kept after a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that pay more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that pay less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention by quarter, as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>group of accounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>quarter, kind of accounts, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening, %1</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing, %1</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars (.ics) and mails (.eml).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that all of it belongs to, by its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day, as 2026-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day, as 2026-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make contacts of people whom nobody knows yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capture takes at least one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from and --to go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from and --to take two days, the earlier one first, as 2026-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  line %L1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  line %L1, “%2”: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  no meeting in these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) would be logged.</source>
        <translation>
            <numerusform>%Ln item would be logged.</numerusform>
            <numerusform>%Ln items would be logged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) logged.</source>
        <translation>
            <numerusform>%Ln item logged.</numerusform>
            <numerusform>%Ln items logged.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Account: kind minutes with people, summary”, and the notes from the second line on; - reads it from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who of us was there, by name or e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was, as 2026-03-31 or 2026-03-31T14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account by its key; the first line then begins with the kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--kind takes one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--purpose takes one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log takes one text, or - to read it from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--at takes a day or a time, as 2026-03-31 or 2026-03-31T14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input is not text in UTF-8, or longer than 8 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line names the account: “Acme: call 30m with Sato, renewal”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account has the key “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one account matches “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team member, or more than one, matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one person is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not count as a touch: not held, internal, or with nobody of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last touch: %1, before it %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last touch: %1, the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) made.</source>
        <translation>
            <numerusform>%Ln action made.</numerusform>
            <numerusform>%Ln actions made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) made.</source>
        <translation>
            <numerusform>%Ln promise made.</numerusform>
            <numerusform>%Ln promises made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln risk(s) noted.</source>
        <translation>
            <numerusform>%Ln risk noted.</numerusform>
            <numerusform>%Ln risks noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln win(s) noted.</source>
        <translation>
            <numerusform>%Ln win noted.</numerusform>
            <numerusform>%Ln wins noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new contact(s).</source>
        <translation>
            <numerusform>%Ln new contact.</numerusform>
            <numerusform>%Ln new contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned touch(es) done by it.</source>
        <translation>
            <numerusform>%Ln planned touch done by it.</numerusform>
            <numerusform>%Ln planned touches done by it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged for %1 as batch %2: %3. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open actions: %1 of ours, %2 of theirs; before it %3 and %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next touch: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody, or more than one, is called: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>kind of a hit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <comment>kind of a hit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <comment>kind of a hit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <comment>kind of a hit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still indexing: %1 of %2 are done. What is missing is not found yet; --wait waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until everything is indexed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot; and filters: account: kind: by: after: before:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search takes words to look for, and a --limit above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--rejects names the workspace or the input itself: it would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the workspace: --file W.mainstay, or MAINSTAY_FILE in the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, as no such value is known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history takes nothing but a --limit above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the workspace itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEXT: the summary in the first line is longer than %L1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood, kept as text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) too many: only the first %1 become something.</source>
        <translation>
            <numerusform>%Ln line too many: only the first %1 become something.</numerusform>
            <numerusform>%Ln lines too many: only the first %1 become something.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count accounts (account), or each with all below it as one (top-parent).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With cohorts: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With reasons: what was said, not what was found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cohorts, reasons, forecast or ignored; with --list: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--level takes account or top-parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--by product counts accounts with their products; leave out --level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts with such subscriptions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won in</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>quarters after being won</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* to date: the quarter is not over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--measure takes one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARR, %1</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avoidable</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not avoidable</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days of notice</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewals</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lapsed</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected of due</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected = kept + open ARR × probability · worst = kept + committed × probability · best = kept + all that is open · what nobody has assessed counts half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forecast&apos;s first quarter must not be after its last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covers no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ARR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ uplift</source>
        <comment>bucket</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gross = (opening − contraction − churned) / opening · net = (opening + uplift + expansion − contraction − churned) / opening · quick = (new + back + uplift + expansion) / (contraction + churned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that ran out and are undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts whose prices rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± currency</source>
        <comment>bucket</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts whose exchange rate changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qbr ics takes --out FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) written.</source>
        <translation>
            <numerusform>%Ln review written.</numerusform>
            <numerusform>%Ln reviews written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) without a date left out.</source>
        <translation>
            <numerusform>%Ln review without a date left out.</numerusform>
            <numerusform>%Ln reviews without a date left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qbr holidays takes --country with two letters, such as HU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no holidays of these years; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln holiday(s) of %1.</source>
        <translation>
            <numerusform>%Ln holiday of %1.</numerusform>
            <numerusform>%Ln holidays of %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quarter, such as 2026Q3, instead of the current one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only reviews that somebody of us holds, by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a proposed review is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country of the holidays, such as HU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qbr %1 takes one calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qbr doesn&apos;t know what to do with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--minutes takes a number from 1 to 1440.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1 (%2); %3: %4 (%5)</source>
        <comment>date and zone of the customer; owner: date and zone of the owner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) proposed for %1.</source>
        <translation>
            <numerusform>%Ln review proposed for %1.</numerusform>
            <numerusform>%Ln reviews proposed for %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>  %L1 without a date: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unevenness of the weeks: %1 (1 is as even as can be).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) accepted.</source>
        <translation>
            <numerusform>%Ln review accepted.</numerusform>
            <numerusform>%Ln reviews accepted.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no review in this quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min</source>
        <comment>table, minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1/%L2</source>
        <comment>steps done, of all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) changed.</source>
        <translation>
            <numerusform>%Ln review changed.</numerusform>
            <numerusform>%Ln reviews changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other event(s) left.</source>
        <translation>
            <numerusform>%Ln other event left.</numerusform>
            <numerusform>%Ln other events left.</numerusform>
        </translation>
    </message>
    <message>
        <source>line %L1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With stats: owner or tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <comment>reviews</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <comment>reviews</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with economic buyer</source>
        <comment>reviews</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead</source>
        <comment>reviews</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>reviews</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>reviews</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a calendar; nothing was planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With propose: what is proposed already stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With propose: a calendar whose meetings take time, of --owner and of whoever is in them; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage with a column for each metric: the column to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What --value measures; without it the column&apos;s own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--metric says what the column of --value measures: name the column, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--value goes with usage alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With prep: markdown, text or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qbr prep takes the id of a review, or --account NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no id of a review; mainstay-cli qbr list --json tells them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format takes one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one account is called “%1”; name it by its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>propose, list, stats, prep, ics, apply or holidays; prep takes the id of a review, the last two take a calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only reviews of the account of this key; prep also takes its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qbr takes one of: propose, list, stats, prep, ics, apply, holidays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of a review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next review of this account, by key or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reviews of a quarter, such as 2026Q3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The .pptx to write; with --quarter, the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, ja or hu instead of the account&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long, medium, short or one-page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With products, seats and dates of contracts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deck takes the id of a review, --account NAME or --quarter QUARTER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deck takes --out: a file, or a folder with --quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no quarter; write it like 2026Q3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language takes one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--length takes one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deck could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln slide(s): %1</source>
        <translation>
            <numerusform>%Ln slide: %1</numerusform>
            <numerusform>%Ln slides: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln deck(s) written.</source>
        <translation>
            <numerusform>%Ln deck written.</numerusform>
            <numerusform>%Ln decks written.</numerusform>
        </translation>
    </message>
    <message>
        <source>No account has the key or the name “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of us is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deck</name>
    <message>
        <source>Business review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we promised each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice of your team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan for the next quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals achieved or on track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no goals agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none was due</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln still open</source>
        <translation>
            <numerusform>%Ln still open</numerusform>
            <numerusform>%Ln still open</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open support cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the last review on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To agree on: what you want to reach, and how it is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we decided last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 promises were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises of both sides since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 goals are achieved or on track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by the straight line from the start to the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month, summed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month, the last value of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No support case is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln support case(s) are open</source>
        <translation>
            <numerusform>%Ln support case is open</numerusform>
            <numerusform>%Ln support cases are open</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases opened, by month and severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First answer after %1 min (median of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction %1 of 5 (%2 answers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our joint plan for the next quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We meet again on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works with whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next review is to be agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On track: the newest measurement is on the straight line from the start to the target, or beyond it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk: behind the line late in the time, or moving away from the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises kept are counted among those that are settled; open ones are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use: a month shows its last value, counts are summed. A month without a value stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolved since %1</source>
        <translation>
            <numerusform>%Ln resolved since %1</numerusform>
            <numerusform>%Ln resolved since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) resolved since %1</source>
        <translation>
            <numerusform>%Ln case resolved since %1</numerusform>
            <numerusform>%Ln cases resolved since %1</numerusform>
        </translation>
    </message>
    <message>
        <source>First answer: the median of the cases opened since the day that the summary names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>“%1” was changed by somebody else or by a later step. Nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be saved like this: its key is in use already, or something it needs is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds a value that can&apos;t be used (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is locked by another program. Close it there, or try again in a moment. The file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be reached: there is no such file, or you may not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is write-protected. Allow writing to it, or make a copy and open that. The file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged and was not touched. Restore it from a backup; keep this file, much of it may be recoverable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Mainstay workspace. To bring its data in, import it. The file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was saved by a newer Mainstay. Update this program to open it. The file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left to save “%1”. Nothing was half-saved: free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong with “%1” inside the program: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer there. It may have been deleted in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureExplanations</name>
    <message>
        <source>%1, %2</source>
        <comment>a figure, its quarter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a figure, its quarter, its group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quarter opens as it stood on %1 and closes as it stood on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not over: its end can still move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts are in %1, at the workspace&apos;s exchange rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a formula with its numbers, what it gives</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts with a paid contract on the day before the quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts with a paid contract on the last day of the quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts with a paid contract on the day before the quarter and on its last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts with a paid contract on the day before the quarter and none on its last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that pay on the last day of the quarter, didn&apos;t on the day before it, and never had before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that pay on the last day of the quarter, didn&apos;t on the day before it, but had some time before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that paid neither on the day before the quarter nor on its last day, but on a day between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts kept that had no paid contract on some day of the quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the accounts lost: those whose contract ran out lately, and of whom nobody has said that they left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARR of all contracts on the day before the quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARR of all contracts on the last day of the quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what accounts kept pay more: the part that is price alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What accounts kept pay more on the last day of the quarter than on the day before it, without price uplift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What accounts kept pay less on the last day of the quarter than on the day before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What accounts that were lost paid on the day before the quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARR on the last day of the quarter of accounts that never paid before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARR on the last day of the quarter of accounts that had paid before, but not on the day before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at the start − %2 lost + %3 new + %4 back</source>
        <comment>accounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at the start − %2 lost</source>
        <comment>accounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at the start − %2 kept</source>
        <comment>accounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opening + %2 new + %3 back + %4 expansion − %5 contraction − %6 churned</source>
        <comment>ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ %1 uplift</source>
        <comment>ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 − %3 on %4</source>
        <comment>amount, day, amount, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− %1 uplift</source>
        <comment>ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ARR</source>
        <comment>opening, new, expansion …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: change of ARR</source>
        <comment>an account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all contracts of the account bring on the later day, less what they bring on the earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the change, %1 is price alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a measure, a cohort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>a fraction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their first quarter closed on %1; the cell stands for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That quarter is not over: the cell can still move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: %1</source>
        <comment>reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of every account lost: what it paid on the day before the quarter it was lost in. The reason is that of the record nearest to that quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s), %2 ARR</source>
        <comment>that left for a reason</comment>
        <translation>
            <numerusform>%1 account, %2 ARR</numerusform>
            <numerusform>%1 accounts, %2 ARR</numerusform>
        </translation>
    </message>
    <message>
        <source>Quarters from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One point of retention over %Ln year(s)</source>
        <translation>
            <numerusform>One point of retention over %Ln year</numerusform>
            <numerusform>One point of retention over %Ln years</numerusform>
        </translation>
    </message>
    <message>
        <source>Each year a share r of the ARR stays. With one point more, r + 1%, more is left after every year; the differences of all years add up to the revenue. Winning the same anew costs a multiple of keeping it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>r = (%1)⁴ = %2 a year; %3 × ((r + 1%)ⁿ − rⁿ), n = 1 … %4: %5 kept in the last year, %6 together; × %7 = %8 to win anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, the last quarter that is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the closing is worth more, or less, only because exchange rates changed within the quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ %1 exchange rates</source>
        <comment>ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− %1 exchange rates</source>
        <comment>ARR</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowupLabels</name>
    <message>
        <source>In time</source>
        <comment>cadence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <comment>cadence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <comment>cadence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never touched</source>
        <comment>cadence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>cadence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>cadence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>cadence: churned or former customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>scope of a rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>scope of a rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>scope of a rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <comment>scope of a rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <comment>scope of a rule</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldText</name>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s)</source>
        <translation>
            <numerusform>%Ln promise</numerusform>
            <numerusform>%Ln promises</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the review is written down</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled</source>
        <comment>promises and actions</comment>
        <translation>
            <numerusform>%Ln settled</numerusform>
            <numerusform>%Ln settled</numerusform>
        </translation>
    </message>
    <message>
        <source>NPS due %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next review proposed for %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln risk(s)</source>
        <translation>
            <numerusform>%Ln risk</numerusform>
            <numerusform>%Ln risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln win(s)</source>
        <translation>
            <numerusform>%Ln win</numerusform>
            <numerusform>%Ln wins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
    <message>
        <source>next touch planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Team members</source>
        <comment>rows of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>rows of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of customers</source>
        <comment>rows of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <comment>rows of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <comment>rows of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <comment>rows of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>rows of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>rows of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support cases</source>
        <comment>rows of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Churn events</source>
        <comment>rows of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mainstay&apos;s own columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RavenStack&apos;s columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty, but needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an amount such as 1200.50, or has more decimals than its currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a date such as 2026-03-05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a day that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is before 1900 or after 2199</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a date and time such as 2026-03-05T10:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a currency code such as EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is none of the words that this column takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has fewer columns than the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has more columns than the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a key that row %1 has already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the name of another product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no account&apos;s key: import the accounts first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no team member&apos;s key: import the team first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no person&apos;s key: import the people first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no touchpoint&apos;s key: import the touchpoints first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a time zone such as Asia/Tokyo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is after the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covers days that another period of this subscription covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would make the account its own parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace&apos;s own rules refuse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a CSV file (%1). Save it as CSV in UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 holds a zero byte: this is not a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8 text. Save the file as CSV in UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote that opens in line %1 is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has text after a closing quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is too long to be true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has too many columns to be true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read on after line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two columns “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These columns know nothing of such rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they were, %4 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a line break or another control character, but takes one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no exchange rate for %1: retention can&apos;t be computed until one is set in the workspace settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <comment>rows of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zendesk&apos;s columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a number such as 12 or, where parts are allowed, 12.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no subscription&apos;s key: import the subscriptions first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no product&apos;s key or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no metric&apos;s key or name: import the usage first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts another column, or another row of the same key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Onboarding</source>
        <comment>lifecycle stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopting</source>
        <comment>lifecycle stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value realised</source>
        <comment>lifecycle stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing</source>
        <comment>lifecycle stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>lifecycle stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending churn</source>
        <comment>lifecycle stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Churned</source>
        <comment>lifecycle stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>lifecycle stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former</source>
        <comment>lifecycle stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <comment>team</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>team</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing</source>
        <comment>team</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <comment>team</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <comment>team</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <comment>team</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive</source>
        <comment>team</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <comment>contact role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champion</source>
        <comment>contact role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive sponsor</source>
        <comment>contact role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical lead</source>
        <comment>contact role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <comment>contact role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influencer</source>
        <comment>contact role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procurement</source>
        <comment>contact role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal</source>
        <comment>contact role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detractor</source>
        <comment>contact role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>influence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <comment>influence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>influence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <comment>influence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>attitude</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporter</source>
        <comment>attitude</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>attitude</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sceptic</source>
        <comment>attitude</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opponent</source>
        <comment>attitude</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <comment>channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web meeting</source>
        <comment>channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web meeting</source>
        <comment>kind of touchpoint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>kind of touchpoint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>kind of touchpoint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>kind of touchpoint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>kind of touchpoint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event or training</source>
        <comment>kind of touchpoint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <comment>kind of touchpoint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboarding</source>
        <comment>purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <comment>purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence</source>
        <comment>purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QBR</source>
        <comment>purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adoption</source>
        <comment>purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive</source>
        <comment>purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upsell</source>
        <comment>purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <comment>purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalation</source>
        <comment>purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <comment>purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing</source>
        <comment>purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From us</source>
        <comment>direction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From them</source>
        <comment>direction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mutual</source>
        <comment>direction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-show</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by them</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by us</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescheduled</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours</source>
        <comment>whose action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <comment>whose action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of an action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>state of an action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <comment>state of an action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <comment>state of an action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>state of an action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the person: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the person: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the person: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the team member: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the subscription: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the subscription: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a touchpoint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the touchpoint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the touchpoint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the action: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the action: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the action: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the subscription: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the planned touch: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the action as broken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the action: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the action: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the due day of the action: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change cadence and contact budgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the view: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the view: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the template: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the meeting aside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the action: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the quarter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the quarter %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess the renewal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide the renewal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the reviews of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews from the calendar %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the review: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the review: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the review: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the review: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the review down: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the review off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change rhythm and hours of reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the survey: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the survey: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The workspace to open; without one, the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of the window once it shows its rows, and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section to show: today, accounts, touchpoints, actions, load, retention, renewals, search or import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cadence and contact budgets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Templates and sentiments…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <comment>period</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <comment>period</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message>
        <source>not a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepPdf</name>
    <message>
        <source>%1, %2</source>
        <comment>account, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepSheetText</name>
    <message>
        <source>Ready for the review?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <comment>product, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ended, was %2</source>
        <comment>product, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: raised from %2 to %3</source>
        <comment>product, amounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: lowered from %2 to %3</source>
        <comment>product, amounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: goes on at %2</source>
        <comment>product, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed in the contracts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price alone %1</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seats from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind or team, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind or team: how many, hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last %1 on %2</source>
        <comment>mood, a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touches and mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind</source>
        <comment>touches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By team</source>
        <comment>touches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not take place</source>
        <comment>touches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood about us</source>
        <comment>figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood about the solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a metric, a product</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value since; %1 on %2</source>
        <comment>a number, a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a number, a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a number, a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <comment>of the product</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of their use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases, and none are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened %1</source>
        <comment>support cases</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved %1</source>
        <comment>support cases</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered late %1</source>
        <comment>support cases</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solved late %1</source>
        <comment>support cases</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>satisfaction %1 of 5 (%Ln)</source>
        <comment>of support cases</comment>
        <translation>
            <numerusform>satisfaction %1 of 5 (%Ln)</numerusform>
            <numerusform>satisfaction %1 of 5 (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>None are open.</source>
        <comment>support cases</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again and again: %1</source>
        <comment>topic of support cases</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <comment>support</comment>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
    <message>
        <source>escalated</source>
        <comment>support case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to surveys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No survey was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who came and went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came, nobody left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left on %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new since %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a person, a role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account itself is new in the workspace: who joined can&apos;t be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has happened since the last review on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There was no review before: what has happened in the last %Ln day(s), since %1.</source>
        <translation>
            <numerusform>There was no review before: what has happened in the last %Ln day, since %1.</numerusform>
            <numerusform>There was no review before: what has happened in the last %Ln days, since %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Internal: not for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landmines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None that the facts tell of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gaps that a question could close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risks were noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wins were noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review is arranged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no date yet</source>
        <comment>kind of review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <comment>kind of review, date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date and time, a time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touches</source>
        <comment>figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open cases</source>
        <comment>figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises we kept</source>
        <comment>figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %Ln in 90 days</source>
        <comment>promises</comment>
        <translation>
            <numerusform>of %Ln in 90 days</numerusform>
            <numerusform>of %Ln in 90 days</numerusform>
        </translation>
    </message>
    <message>
        <source>ARR</source>
        <comment>figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>renewal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice ended %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice until %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of the customer is invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attitude unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last touch %1</source>
        <comment>relative day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood %1 about us</source>
        <comment>-2 to +2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood %1 about the solution</source>
        <comment>-2 to +2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPS %1</source>
        <comment>0 to 10</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No objective is agreed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2 by %3</source>
        <comment>two numbers, a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the team says so: %1</source>
        <comment>a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed on %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promises were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We kept %1 of %2 in 90 days</source>
        <comment>a percentage, promises</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they kept %1 of %2</source>
        <comment>a percentage, promises</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>promise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>mean %1 of %Ln touch(es)</source>
        <comment>mood: a number between -2 and 2</comment>
        <translation>
            <numerusform>mean %1 of %Ln touch</numerusform>
            <numerusform>mean %1 of %Ln touches</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>somebody&apos;s words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>lines</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrepWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a metric, a product</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a detractor and in the room</source>
        <comment>a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the room and would not recommend us: NPS %2</source>
        <comment>a person, 0 to 6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A critical case is open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We broke a promise: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our promise is overdue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an economic buyer, and nobody has ever met them</source>
        <comment>a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A competitor was named: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is on their mind: %1</source>
        <comment>what was noted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract ends on %1; notice can be given until %2, before the next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use is falling: %1 is down by %2</source>
        <comment>a metric, a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not want to be contacted, and is invited</source>
        <comment>a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is invited, and has left the company</source>
        <comment>a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, who mattered, has left</source>
        <comment>a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An objective was missed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they want to reach, and how will they measure it? No objective is agreed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where did “%1” begin? It has no baseline.</source>
        <comment>an objective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of “%1” is enough? It has no target.</source>
        <comment>an objective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far is “%1”? Nothing has been measured yet.</source>
        <comment>an objective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who should be in the room? Nobody of theirs is invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does %1 think of us? Nobody has noted it.</source>
        <comment>a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides on the money? No economic buyer is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can the economic buyer come? None is invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is %1 down by %2? Nobody has noted a reason.</source>
        <comment>a metric, a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has spoilt their mood? The last one about us was %1.</source>
        <comment>-2 to +2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when can notice be given? The contract ends on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has happened on their side? There was no touch since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of their promise “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <comment>objective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on track</source>
        <comment>objective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind</source>
        <comment>objective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at risk</source>
        <comment>objective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>achieved</source>
        <comment>objective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <comment>objective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <comment>severity of a support case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <comment>severity of a support case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <comment>severity of a support case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <comment>severity of a support case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals measured</source>
        <comment>part of what a review needs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics fresh</source>
        <comment>part of what a review needs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People set</source>
        <comment>part of what a review needs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises closed</source>
        <comment>part of what a review needs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No objective is agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last measured on %1: %2</source>
        <comment>a date, an objective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never measured: %1</source>
        <comment>an objective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of their use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value since %1: %2</source>
        <comment>a date, a metric</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No economic buyer is invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We promised for %1: %2</source>
        <comment>a date, a promise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised for %1: %2</source>
        <comment>a date, a promise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none due</source>
        <comment>promises</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of what a review needs, how much of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>things that are open</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QbrWords</name>
    <message>
        <source>QBR</source>
        <comment>kind of review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive review</source>
        <comment>kind of review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal review</source>
        <comment>kind of review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>status of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <comment>status of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content ready</source>
        <comment>status of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <comment>status of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed up</source>
        <comment>status of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>status of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>status of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a review in this quarter</source>
        <comment>no date proposed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due after this quarter</source>
        <comment>no date proposed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner</source>
        <comment>no date proposed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reviews at this stage</source>
        <comment>no date proposed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day of the quarter is left</source>
        <comment>no date proposed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day left on which both sides work</source>
        <comment>no date proposed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no working hours in common</source>
        <comment>no date proposed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the owner has no free hour left</source>
        <comment>no date proposed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first review</source>
        <comment>why a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due by its interval</source>
        <comment>why a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due at the customer&apos;s pace</source>
        <comment>why a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>why a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the week it is due</source>
        <comment>why a week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on the date</source>
        <comment>step of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite the people</source>
        <comment>step of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the economic buyer&apos;s yes</source>
        <comment>step of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the metrics up to date</source>
        <comment>step of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the content</source>
        <comment>step of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through it with the team</source>
        <comment>step of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the agenda</source>
        <comment>step of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse</source>
        <comment>step of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the minutes</source>
        <comment>step of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what was promised</source>
        <comment>step of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>agenda of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises since the last review</source>
        <comment>agenda of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <comment>agenda of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value achieved</source>
        <comment>agenda of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer says</source>
        <comment>agenda of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan for the next quarter</source>
        <comment>agenda of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <comment>agenda of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health of the account</source>
        <comment>agenda of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <comment>agenda of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of review, account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 min: %2</source>
        <comment>minutes, item of an agenda</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With: %1</source>
        <comment>people of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <comment>review in a calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>review in a calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>review in a calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left, the calendar is older</source>
        <comment>review in a calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left, a series elsewhere</source>
        <comment>review in a calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left, was held</source>
        <comment>review in a calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left, is cancelled here</source>
        <comment>review in a calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left, only an answer</source>
        <comment>review in a calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left, no usable time</source>
        <comment>review in a calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evens out the owner&apos;s weeks</source>
        <comment>why a week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no common hour in that week</source>
        <comment>why a week</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenewalMarks</name>
    <message>
        <source>Lapsed</source>
        <comment>renewal that ran out undecided</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Quarter</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
To date: the quarter is not over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARR</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo (adjusted)</source>
        <comment>which retention</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross revenue</source>
        <comment>which retention</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net revenue</source>
        <comment>which retention</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple</source>
        <comment>which retention</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 8 quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo retention (adjusted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo churn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost to acquired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross revenue retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net revenue retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts at the end, won ones included, divided by accounts at the start. New customers can hide lost ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of the start that are still there at the end, divided by accounts at the start. New customers don&apos;t count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts lost, divided by accounts at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts lost for each one acquired in the same quarter. A comparison of sales and losses, not a churn rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Opening − contraction − churned) / opening ARR. Each account counts at most what it paid at the opening, so it can&apos;t exceed 100%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Opening + expansion − contraction − churned) / opening ARR, of the accounts that were there at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(New + back + expansion) / (contraction + churned) ARR: what is gained for each unit that is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start</source>
        <comment>accounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end</source>
        <comment>accounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>accounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>accounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <comment>accounts or ARR won</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <comment>accounts or ARR won again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In and out</source>
        <comment>accounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>accounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <comment>ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expansion</source>
        <comment>ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contraction</source>
        <comment>ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Churned</source>
        <comment>ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <comment>ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts at the start of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts at the end of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts lost in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New accounts in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts back in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that came and went in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts paused during %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that grew in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that shrank in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to date</source>
        <comment>a quarter that is not over</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>a multiple: 1.6 times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n account(s))</source>
        <comment>a percentage of few accounts</comment>
        <translation>
            <numerusform>%1 (%n account)</numerusform>
            <numerusform>%1 (%n accounts)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a percentage and its fraction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at the end / %2 at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept / %2 at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lost / %2 at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lost / %2 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 lost + %3 in and out) / (%2 new + %3 in and out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 − %2 − %3) / %1</source>
        <comment>opening, contraction, churned ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 + %2 − %3 − %4) / %1</source>
        <comment>opening, expansion, contraction, churned ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 + %2 + %3) / (%4 + %5)</source>
        <comment>new, back, expansion, contraction, churned ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple retention says %1, yet only %2 of the accounts stayed: the %3 won hide the %4 lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net revenue retention of %1 hides what was lost: without expansion it would be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net revenue retention of %1 hides that accounts became fewer: %2 at the start, %3 at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s)</source>
        <translation>
            <numerusform>%1 account</numerusform>
            <numerusform>%1 accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s), %2 ARR</source>
        <translation>
            <numerusform>%1 account, %2 ARR</numerusform>
            <numerusform>%1 accounts, %2 ARR</numerusform>
        </translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>accounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uplift</source>
        <comment>ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that ran out in %1 and are undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts whose prices rose in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in percent: %2</source>
        <comment>a figure, its formula</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARR in %1</source>
        <comment>a currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of accounts</source>
        <comment>unit of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <comment>a quarter, its days, the unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>what is counted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top parents</source>
        <comment>what is counted: an account with all below it as one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>ARR: what changed exchange rates make</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts whose exchange rate changed in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple retention says %1 only because %2 were won: all of the start stayed.</source>
        <comment>accounts</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>Not said</source>
        <comment>reason for leaving</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <comment>reason for leaving</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value not shown</source>
        <comment>reason for leaving</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <comment>reason for leaving</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <comment>reason for leaving</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <comment>reason for leaving</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitor</source>
        <comment>reason for leaving</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In-house solution</source>
        <comment>reason for leaving</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champion or organisation changed</source>
        <comment>reason for leaving</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust in data</source>
        <comment>reason for leaving</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance</source>
        <comment>reason for leaving</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed or acquired</source>
        <comment>reason for leaving</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad fit</source>
        <comment>reason for leaving</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>avoidable or not</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoidable</source>
        <comment>avoidable or not</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not avoidable</source>
        <comment>avoidable or not</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <comment>renewal forecast</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <comment>renewal forecast</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <comment>renewal forecast</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>renewal forecast</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlikely</source>
        <comment>renewal forecast</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>renewal outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed</source>
        <comment>renewal outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed with uplift</source>
        <comment>renewal outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downgraded</source>
        <comment>renewal outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>renewal outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence</source>
        <comment>cohort measure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survival</source>
        <comment>cohort measure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross ARR</source>
        <comment>cohort measure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net ARR</source>
        <comment>cohort measure</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewChip</name>
    <message>
        <source>%1 · %2</source>
        <comment>kind and status of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %L2 min</source>
        <comment>date and time, minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the customer: %1</source>
        <comment>date, time and zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time has passed.</source>
        <comment>review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer not invited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewFigures</name>
    <message>
        <source>Due</source>
        <comment>column: reviews</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <comment>column: reviews</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With economic buyer</source>
        <comment>column: reviews</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead</source>
        <comment>column: reviews</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>column: reviews</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>column: reviews</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Saved for %1 · last touch %2</source>
        <comment>account, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved for %1 · no touch yet</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged for %1 · doesn&apos;t count as a touch</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged with %1 · last touch %2</source>
        <comment>account, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open actions: %1 ours, %2 theirs.</source>
        <comment>after saving a log</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact budget of %1 is used up.</source>
        <comment>a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned touch(es) done.</source>
        <translation>
            <numerusform>%Ln planned touch done.</numerusform>
            <numerusform>%Ln planned touches done.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next touch %1.</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was saved, and sentences about what that moved</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Accounts</source>
        <comment>section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <comment>section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <comment>section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <comment>section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <comment>section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact load</source>
        <comment>section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <comment>section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewals</source>
        <comment>section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QBRs</source>
        <comment>section</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentiment</name>
    <message>
        <source>Very unhappy</source>
        <comment>sentiment −2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unhappy</source>
        <comment>sentiment −1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happy</source>
        <comment>sentiment +1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very happy</source>
        <comment>sentiment +2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>sentiment 0</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They think of leaving because of us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They complain about working with us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polite, neither warm nor cold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They like working with us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They praise us to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fails them; they look at others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs them more effort than it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does its job, no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helps them, and they say how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They would not want to work without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Save and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and log another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentiment about us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentiment about the solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close; the draft is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a list or chart: open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a list: copy the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a list: delete, with undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the log: choose the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a draft over; continue one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done; a meeting: log it in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise was broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it; a meeting: not with a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting did not take place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Actions: reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Actions: change the due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today and Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous, next account of the list; view of Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect: commit, likely, at risk, unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess with probability and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: renewed, downgraded or lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed … followed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another review of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter before, after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other days and reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move by day, week, quarter hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it there, or edit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month or week before, after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the day; give a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews by month and week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurveyWords</name>
    <message>
        <source>NPS</source>
        <comment>kind of survey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <comment>kind of survey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <comment>kind of survey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after onboarding</source>
        <comment>occasion of a survey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a review</source>
        <comment>occasion of a survey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a support case</source>
        <comment>occasion of a survey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a renewal</source>
        <comment>occasion of a survey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for another reason</source>
        <comment>occasion of a survey</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <comment>due</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>%n d late</numerusform>
            <numerusform>%n d late</numerusform>
        </translation>
    </message>
    <message>
        <source>No account known · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlogged meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your calendar file (.ics): meetings that were held wait here to be logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never touched; due every %1 to %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last touch %1; due every %2 to %3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In touch too seldom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <comment>touched</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <comment>touch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacted too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 touches in 7 days, %3 of %4 in 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was it held?</source>
        <comment>review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The economic buyer is not invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>account, kind of review, a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) overdue for a review, and none is planned</source>
        <translation>
            <numerusform>%Ln account is overdue for a review, and none is planned</numerusform>
            <numerusform>%Ln accounts are overdue for a review, and none is planned</numerusform>
        </translation>
    </message>
    <message>
        <source>Surveys to ask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::AccountCards</name>
    <message>
        <source>Add</source>
        <comment>button of a card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue and renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARR today: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARR</source>
        <comment>annual recurring revenue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews %1</source>
        <comment>in 12 d</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts in currencies without an exchange rate are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subscription yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not active</source>
        <comment>subscription</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renews by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends unless renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, open</source>
        <comment>a period without an end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <translation>
            <numerusform>%Ln seat</numerusform>
            <numerusform>%Ln seats</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <comment>card: contacts of a customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Add whom you talk to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <comment>card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>the account above this one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <comment>of the customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <comment>in other systems</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>time zone and the time there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess…</source>
        <comment>a renewal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <comment>a renewal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+click (or Ctrl+Return): the contracts behind it and who entered them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::AccountChooser</name>
    <message>
        <source>Name, reading or domain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New team member…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of an account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>how the name is read, for sorting Japanese</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>lifecycle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>of an account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>of an account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>of the internet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>the account above this one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key in other systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <comment>of the customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>owner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A currency is three letters, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account from the list, or leave this empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account can&apos;t be part of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list, such as Europe/Budapest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account has this key already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has touchpoints, subscriptions or actions and stays. Set its stage to Former instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::AccountField</name>
    <message>
        <source>Name, reading or domain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::AccountPage</name>
    <message>
        <source>This account is no longer there. It may have been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last touch %1</source>
        <comment>3 d ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no touch yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) are done.</source>
        <translation>
            <numerusform>%Ln action is done.</numerusform>
            <numerusform>%Ln actions are done.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New review of the account…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::AccountPicker</name>
    <message>
        <source>Name, reading or domain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::AccountTableModel</name>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>column: lifecycle stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARR</source>
        <comment>column: annual recurring revenue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last touch</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>column: number of open actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>an empty cell, read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accounts yet. Bring your customers in from a file, or add the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account has all of these words in its name or domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) · ARR %1</source>
        <translation>
            <numerusform>%Ln account · ARR %1</numerusform>
            <numerusform>%Ln accounts · ARR %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) · ARR %2</source>
        <translation>
            <numerusform>%1 of %Ln account · ARR %2</numerusform>
            <numerusform>%1 of %Ln accounts · ARR %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts in currencies without an exchange rate are left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::AccuracyModel</name>
    <message>
        <source>Quarter</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column: ARR that ran out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected when it began</source>
        <comment>column: ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>column: ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference, points of what was due</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a heading, its figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <comment>part of a bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept</source>
        <comment>part of a bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>part of a bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected when it began</source>
        <comment>mark on a bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference, share of what was due</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept of what was due</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ActionDialog</name>
    <message>
        <source>Edit action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised to the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <comment>does the action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <comment>who does it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ActionModel</name>
    <message>
        <source>Action</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: does the action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ActionsCard</name>
    <message>
        <source>Open actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button of a card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>close an action</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ActionsDelegate</name>
    <message>
        <source>Due</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ActionsPage</name>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action passes these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved the due date: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions of both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours</source>
        <comment>actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we are to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <comment>actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer is to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words or account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <comment>owner of an action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actions yet. A line of a log that begins with ! is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done</source>
        <comment>an action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as broken</source>
        <comment>a promise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the action</source>
        <comment>it is not needed any more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ActionsTableModel</name>
    <message>
        <source>Action</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: does the action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::AssessDialog</name>
    <message>
        <source>Assess the renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <comment>renewal forecast</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the renewal is “%2” now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::BudgetList</name>
    <message>
        <source>%1 in 7 days</source>
        <comment>touches used of those allowed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in 30 days</source>
        <comment>touches used of those allowed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>person, touches in 7 days, touches in 30 days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>people</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>not to be contacted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::BudgetWatch</name>
    <message>
        <source>%1 plans a touch for %2.</source>
        <comment>a member, a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last touch was by %1 on %2.</source>
        <comment>a member, a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not to be contacted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would have %2 touches in 7 days; the budget is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would have %2 touches in 30 days; the budget is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %Ln more.</source>
        <comment>people</comment>
        <translation>
            <numerusform>So would %Ln more.</numerusform>
            <numerusform>So would %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::CalendarChangesModel</name>
    <message>
        <source>No date yet</source>
        <comment>review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column: date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column: date and time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::CalendarReadDialog</name>
    <message>
        <source>Calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It speaks of none of these reviews: %Ln other event(s).</source>
        <translation>
            <numerusform>It speaks of none of these reviews: %Ln other event.</numerusform>
            <numerusform>It speaks of none of these reviews: %Ln other events.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no event that could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) changed.</source>
        <translation>
            <numerusform>%Ln review changed.</numerusform>
            <numerusform>%Ln reviews changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other event(s) left alone.</source>
        <translation>
            <numerusform>%Ln other event left alone.</numerusform>
            <numerusform>%Ln other events left alone.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of each review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event of a calendar, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln further problem(s) of the file.</source>
        <translation>
            <numerusform>%Ln further problem of the file.</numerusform>
            <numerusform>%Ln further problems of the file.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::CalendarWatcher</name>
    <message>
        <source>My calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your calendar “%1” can&apos;t be read. The meetings are those of the last time it could.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your calendar “%1” has become too large. The meetings are those of the last time it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a calendar file any more. The meetings are those of the last time it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your calendar “%1” is cut off. The meetings are those of the last time it was whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your calendar “%1”: %2</source>
        <comment>file, what is lost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the open workspace itself, no calendar. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::CaptureDialog</name>
    <message numerus="yes">
        <source>%Ln item(s) found. What is checked is logged as it is; people can be added below.</source>
        <translation>
            <numerusform>%Ln item found. What is checked is logged as it is; people can be added below.</numerusform>
            <numerusform>%Ln items found. What is checked is logged as it is; people can be added below.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the account&apos;s contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Log %Ln item(s)</source>
        <translation>
            <numerusform>&amp;Log %Ln item</numerusform>
            <numerusform>&amp;Log %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <comment>meetings and mails</comment>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message>
        <source>The log</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) logged</source>
        <translation>
            <numerusform>%Ln item logged</numerusform>
            <numerusform>%Ln items logged</numerusform>
        </translation>
    </message>
    <message>
        <source>Log from files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings and mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <comment>of a meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the &amp;editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <comment>dialog</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::CaptureDrop</name>
    <message>
        <source>The workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log from files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails and calendars (*.eml *.ics);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no meeting from the last 60 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is logged already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the open workspace itself, no mail or calendar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::CaptureModel</name>
    <message>
        <source>New</source>
        <comment>meeting or mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ChartPanel</name>
    <message>
        <source>%1, as a table</source>
        <comment>a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table: %1</source>
        <comment>a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ChartWidget</name>
    <message>
        <source>%1: %2</source>
        <comment>a bar of a chart: its label, its value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ClashDialog</name>
    <message>
        <source>Move the review?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you</source>
        <comment>whose clock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the owner</source>
        <comment>whose clock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the customer</source>
        <comment>whose clock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>of a clash: a hint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clash</source>
        <comment>of reviews</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ClosingStrip</name>
    <message>
        <source>Close the quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps these figures; what is edited later shows beside them as restatement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restated since: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which accounts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts that pay another ARR now than when the quarter was closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::CohortModel</name>
    <message>
        <source>Won in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Won in %1, %Ln quarter(s) later</source>
        <translation>
            <numerusform>Won in %1, %Ln quarter later</numerusform>
            <numerusform>Won in %1, %Ln quarters later</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 present (%3), %4 without a break (%5)</source>
        <comment>accounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARR %1 of %2: net %3, gross %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To date: the quarter is not over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won in</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln quarter(s) later</source>
        <translation>
            <numerusform>%Ln quarter later</numerusform>
            <numerusform>%Ln quarters later</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <comment>column: the quarter accounts were won in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to date</source>
        <comment>a quarter that is not over</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarters later</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARR at the start</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts won</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, share</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::CohortPanel</name>
    <message>
        <source>Cohorts by the quarter they were won in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the cells show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARR in %1</source>
        <comment>a currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a chart shows, its measure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 In percent, below it %2. Hatched: the quarter is not over.</source>
        <comment>a sentence, a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of accounts</source>
        <comment>unit of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::CommandPalette</name>
    <message>
        <source>Go to account or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <comment>of the palette</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <comment>in the palette</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <comment>in the palette</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::Commands</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to account or &amp;command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log a touchpoint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Mainstay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log from &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workspace settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the nearest &amp;meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;action…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ContactAlarmModel</name>
    <message>
        <source>Not to be contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in 7 days</source>
        <comment>touches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in 30 days</source>
        <comment>touches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>member, team</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 planned · %2</source>
        <comment>day, who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, who</comment>
        <translation type="unfinished"></translation>
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
    <name>mainstay::ContactDialog</name>
    <message>
        <source>Edit person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days between contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>how the name is read, for sorting Japanese</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <comment>position of a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <comment>of a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants to hear about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on</source>
        <comment>the customer&apos;s company</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key in other systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>of a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of days, such as 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address has an @ in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints or actions name this person. Enter the day they left instead of deleting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person has this key already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ContactRulesDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>person, account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence and contact budgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence</source>
        <comment>rules</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each customer is to hear from us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact budget</source>
        <comment>rules</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a person is to be contacted at most, by all teams together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closest rule holds: person, account, stage, tier, everybody. The pace that a customer asked for caps it. Without a rule: ideally every %1 days, every %2 at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touches of all teams with one person, planned ones included; what the customer began doesn&apos;t count. Without a rule: %1 in 7 days, %2 in 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maximum can&apos;t be below the ideal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 7 days</source>
        <comment>touches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 30 days</source>
        <comment>touches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 30-day limit can&apos;t be lower than the 7-day limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved cadence and contact budgets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::DateField</name>
    <message>
        <source>This is no date. Write it like %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::DayField</name>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::DecideDialog</name>
    <message>
        <source>Decide the renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>a period without an end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as before</source>
        <comment>seats</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ARR, %1</source>
        <comment>a currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the increase, price alone, %1</source>
        <comment>a currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until (first day not paid for)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason the customer gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could it have been avoided?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the earliest sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: the customer&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an amount of money, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new period ends after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats are a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was %1. With less than that it is a downgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was %1. An uplift is more than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than nothing, and at most the increase: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was %1. A downgrade is less than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign came before the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: lost as of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: renewed for %2 a year.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::DropOverlay</name>
    <message>
        <source>Drop to log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails and meetings become touchpoints.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::DueField</name>
    <message>
        <source>A date, fri, +14d …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. Type a date, fri, or +14d for two weeks from now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::EvidenceModel</name>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <comment>column: a product, or a recorded loss</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>column: first day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <comment>column: day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARR</source>
        <comment>annual recurring revenue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <comment>column: day on which it was entered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since</source>
        <comment>column: by whom and when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came</source>
        <comment>column: by which action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: %1</source>
        <comment>reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>a contract without an end</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ExplanationDialog</name>
    <message>
        <source>How this number comes about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words and the rows, as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the account. Ctrl+click on another number explains that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Contracts up to %Ln day(s) apart count as one.</source>
        <translation>
            <numerusform>Contracts up to %Ln day apart count as one.</numerusform>
            <numerusform>Contracts up to %Ln days apart count as one.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts in currencies without an exchange rate are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none: nothing in the file adds to this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 period(s)</source>
        <comment>of contracts</comment>
        <translation>
            <numerusform>%1 contract period</numerusform>
            <numerusform>%1 contract periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recorded loss(es)</source>
        <translation>
            <numerusform>%1 recorded loss</numerusform>
            <numerusform>%1 recorded losses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s)</source>
        <translation>
            <numerusform>%1 account</numerusform>
            <numerusform>%1 accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>an amount, a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows below add up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::Formatters</name>
    <message>
        <source>n/a</source>
        <comment>no value: nothing to divide by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <comment>relative day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>relative day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>relative day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n d ago</numerusform>
            <numerusform>%n d ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>in %n d</numerusform>
            <numerusform>in %n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::FormulaRow</name>
    <message>
        <source>%1: %2 = %3</source>
        <comment>a formula: name, numbers, result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: the rows behind it and who entered them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::GroupModel</name>
    <message>
        <source>None of them</source>
        <comment>accounts without an owner, tier …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>percentage and its fraction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln quarter(s)</source>
        <comment>column</comment>
        <translation>
            <numerusform>Last %Ln quarter</numerusform>
            <numerusform>Last %Ln quarters</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing ARR</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, its figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to date</source>
        <comment>a quarter that is not over</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::GroupPanel</name>
    <message>
        <source>Groups</source>
        <comment>title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By owner, as it was then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By quarter won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (to date) by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the groups are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <comment>groups</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One quarter, a line a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>groups</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last quarters, a small chart a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which retention the charts show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure, by which groups</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 All on one scale, which need not begin at zero.</source>
        <comment>a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::HeldDialog</name>
    <message>
        <source>The review was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>whether the economic buyer was there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there</source>
        <comment>economic buyer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was not there</source>
        <comment>economic buyer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, %1</source>
        <comment>a time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they feel about us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they feel about the solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>NPS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever of them</source>
        <comment>who is asked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>next review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review proposed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At what time, theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPS falls due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>of a meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, and what follows from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of open promises and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goals that were reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has been contacted as often as the budget allows: ask later, or somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the pace they asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As often as the account is reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your rules the account has no reviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had typed here before is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of the customer was there: it doesn&apos;t count as a touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there: %1</source>
        <comment>people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! action   !! promise   ? risk   + win   &quot; quote   @name   a day at the end</source>
        <comment>marks of a log</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no time of day. Write it like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number from 1 to 1440.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time does not exist there on that day: the clocks are put forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lies ahead. What has not been held can&apos;t be written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next review comes after this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed the review or its log meanwhile. What you typed is kept: close this and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type can&apos;t be kept in the file right now: save before you close this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::HintWatch</name>
    <message numerus="yes">
        <source>They ask for a lower price, %Ln day(s) before the renewal.</source>
        <translation>
            <numerusform>They ask for a lower price, %Ln day before the renewal.</numerusform>
            <numerusform>They ask for a lower price, %Ln days before the renewal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, their champion, was at none of the last %Ln meeting(s).</source>
        <translation>
            <numerusform>%1, their champion, was at none of the last %Ln meeting.</numerusform>
            <numerusform>%1, their champion, was at none of the last %Ln meetings.</numerusform>
        </translation>
    </message>
    <message>
        <source>They name a competitor: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) to them are overdue.</source>
        <translation>
            <numerusform>%Ln promise to them is overdue.</numerusform>
            <numerusform>%Ln promises to them are overdue.</numerusform>
        </translation>
    </message>
    <message>
        <source>It sounds as if they reached first value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower price asked before the renewal</source>
        <comment>line added to the notes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champion absent: %1</source>
        <comment>line added to the notes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitor: %1</source>
        <comment>line added to the notes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First value reached</source>
        <comment>line added to the notes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it as a win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it as a risk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::HolidaysEditor</name>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a calendar of holidays…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No days off are known for this country: only weekends are kept free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) off</source>
        <translation>
            <numerusform>%Ln day off</numerusform>
            <numerusform>%Ln days off</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar of holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a workspace, not a calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no holidays of these years; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::HoursEditor</name>
    <message>
        <source>Own hours for one of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own hours for a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… or for a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own hours for one of us…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <comment>working hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day</source>
        <comment>most reviews</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week</source>
        <comment>most reviews</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::HoursRow</name>
    <message>
        <source>From</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: time zone</source>
        <comment>person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the account</source>
        <comment>time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this computer</source>
        <comment>time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as everybody</source>
        <comment>time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews a day at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews a week at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write times of day, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end comes after the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day of the week at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time zone. Write it like Europe/Budapest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, day of the week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, what of their hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the hours of everybody again</source>
        <comment>person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours of everybody again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ImportPage</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n more waiting</source>
        <translation>
            <numerusform>%1 · %2 · %n more waiting</numerusform>
            <numerusform>%1 · %2 · %n more waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>The refused rows are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 imported: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds nothing new: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty: its first line should name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): </source>
        <translation>
            <numerusform>%n row: </numerusform>
            <numerusform>%n rows: </numerusform>
        </translation>
    </message>
    <message>
        <source>No place for these columns yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown columns, left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) will be made.</source>
        <translation>
            <numerusform>%n product will be made.</numerusform>
            <numerusform>%n products will be made.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 refusals</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <comment>title of the page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a business in from CSV files. Every import can be undone whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop CSV files here: accounts first, then what belongs to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End dates are the last day covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All or nothing: import only when no row is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name: that file is the workspace or the input itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the open workspace itself, which can&apos;t be imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::LastTimePanel</name>
    <message>
        <source>Choose an account to see the last notes and what is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time</source>
        <comment>the account&apos;s last notes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is logged for this account yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>actions that are open</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and kind of a touchpoint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · overdue, %2</source>
        <comment>whose action, when it was due</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · due %2</source>
        <comment>whose action, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>open actions</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>We kept %1 in 90 days</source>
        <comment>promises kept of those due: 4/5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They kept %1 in 90 days</source>
        <comment>promises kept of those due: 4/5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <comment>open promises of both sides</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promise is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::LineChipList</name>
    <message>
        <source>Person</source>
        <comment>legend: what @ begins</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>mark at the beginning of a line, its meaning</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::LineChipModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>lines of the notes</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; those after %1 lines stay text</source>
        <comment>lines of the notes</comment>
        <translation>
            <numerusform>and %Ln more; those after %1 lines stay text</numerusform>
            <numerusform>and %Ln more; those after %1 lines stay text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::LoadModel</name>
    <message>
        <source>All accounts</source>
        <comment>row of a sum</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln touch(es)</source>
        <translation>
            <numerusform>%Ln touch</numerusform>
            <numerusform>%Ln touches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>team, touches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them planned</source>
        <translation>
            <numerusform>%Ln of them planned</numerusform>
            <numerusform>%Ln of them planned</numerusform>
        </translation>
    </message>
    <message>
        <source>Over somebody&apos;s contact budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned touch(es), none held yet</source>
        <translation>
            <numerusform>%Ln planned touch, not held yet</numerusform>
            <numerusform>%Ln planned touches, none held yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::LoadPage</name>
    <message>
        <source>the contact load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 accounts with the highest load of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>team, touches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over, %2 near the budget</source>
        <comment>people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact load</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence and budgets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <comment>filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touches by account and week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was contacted in this quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People over or near their contact budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is near the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touches that we began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned ones among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over somebody&apos;s contact budget</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sample workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mainstay workspaces (*.mainstay)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already; it was not touched. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mainstay workspaces (*.mainstay);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last saved %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting in your calendar is close to now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This logs the meeting of your calendar that is nearest to now. No calendar file is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose calendar file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::MeetingBar</name>
    <message>
        <source>Save</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it did not take place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they feel about us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+2 very happy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 happy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−1 unhappy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−2 very unhappy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one sentence: what was said?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did it not take place?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::MemberDialog</name>
    <message>
        <source>New team member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>how the name is read, for sorting Japanese</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::MonthSheet</name>
    <message>
        <source>Reviews of a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>time, account, status of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln more review(s)</source>
        <translation>
            <numerusform>%1, %Ln more review</numerusform>
            <numerusform>%1, %Ln more reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <comment>reviews of a day</comment>
        <translation>
            <numerusform>+%Ln more</numerusform>
            <numerusform>+%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::MoodLine</name>
    <message>
        <source>About us</source>
        <comment>row of the mood so far</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution</source>
        <comment>row of the mood so far</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: about us %2, about the solution %3</source>
        <comment>day, sentiment, sentiment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: about us %2</source>
        <comment>day, sentiment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: about the solution %2</source>
        <comment>day, sentiment</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::MovementModel</name>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening ARR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing ARR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column: of ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::MovementPanel</name>
    <message>
        <source>Accounts</source>
        <comment>title of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::MultiplesWidget</name>
    <message>
        <source>%1: %2</source>
        <comment>a quarter, its figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group, its figure</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::NewActionDialog</name>
    <message>
        <source>New action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised to the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <comment>does the action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <comment>who does it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::NotesField</name>
    <message>
        <source>What was said, agreed, felt. Markdown stays as you type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the notes become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::PagedTableView</name>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>of a table</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::PeopleField</name>
    <message>
        <source>Add “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::PeriodsEditor</name>
    <message>
        <source>From</source>
        <comment>first day of a period</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until (first day not paid for)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARR</source>
        <comment>annual recurring revenue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>a period without an end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period %1 from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period %1 until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period %1 ARR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period %1 seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A period needs its first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A period ends after its first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ARR is an amount of money, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats are a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another period begins on the same day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::PersonChip</name>
    <message>
        <source>New person %1, remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::PersonPicker</name>
    <message>
        <source>Account</source>
        <comment>of a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody there yet</source>
        <comment>people of an account</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::PlanDialog</name>
    <message>
        <source>Planning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned without a calendar. %1</source>
        <comment>files and what is wrong with them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <comment>owner of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to plan in this quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposal passes these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all %L1</source>
        <comment>proposed dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) proposed</source>
        <translation>
            <numerusform>%Ln date proposed</numerusform>
            <numerusform>%Ln dates proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>proposed reviews</comment>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) of calendars kept free</source>
        <translation>
            <numerusform>%Ln meeting of calendars kept free</numerusform>
            <numerusform>%Ln meetings of calendars kept free</numerusform>
        </translation>
    </message>
    <message>
        <source>weeks as even as what stands allows (%1)</source>
        <comment>a measure, 1 is best</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evenness of the weeks %1, at best 1</source>
        <comment>a measure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) proposed.</source>
        <translation>
            <numerusform>%Ln review proposed.</numerusform>
            <numerusform>%Ln reviews proposed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar with busy times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My calendars: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of a review is a whole number of minutes from 1 to 1440.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the reviews of %1</source>
        <comment>a quarter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of one review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is proposed already stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings in your calendar are kept free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm and hours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposed dates, each with its reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that get none, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many reviews each of us holds in each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by account or owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::PlanModel</name>
    <message>
        <source>Date and time</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the customer</source>
        <comment>column: date and time on their clock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why now</source>
        <comment>column: why a review is due</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this week</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>time, place of a time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone not known</source>
        <comment>of a customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves from %1</source>
        <comment>date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted on %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::PrepSheetDialog</name>
    <message>
        <source>Prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>not for the customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prep sheet: %1</source>
        <comment>an account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the open workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <comment>a file, why</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::PrepSheetView</name>
    <message>
        <source>Prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ProblemModel</name>
    <message>
        <source>Row</source>
        <comment>of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <comment>of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <comment>in a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::PromiseScores</name>
    <message>
        <source>Promise</source>
        <comment>an action that was promised</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open: no promise, no action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it: %1</source>
        <comment>a promise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>promise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>promise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <comment>promise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <comment>promise</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::QuarterCard</name>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewal(s)</source>
        <translation>
            <numerusform>%Ln renewal</numerusform>
            <numerusform>%Ln renewals</numerusform>
        </translation>
    </message>
    <message>
        <source>Due: %1</source>
        <comment>ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <comment>ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <comment>ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed: %1</source>
        <comment>ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst: %1</source>
        <comment>ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <comment>ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best: %1</source>
        <comment>ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <comment>ARR that runs out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst</source>
        <comment>end of a range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <comment>inside of a range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <comment>end of a range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept %1</source>
        <comment>ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost %1</source>
        <comment>ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <comment>ARR</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::QuoteList</name>
    <message>
        <source>Add a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone there</source>
        <comment>who said it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>somebody&apos;s words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the quote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::Rail</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ReasonModel</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s), %1 ARR</source>
        <translation>
            <numerusform>%Ln account, %1 ARR</numerusform>
            <numerusform>%Ln accounts, %1 ARR</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 avoidable, %2 not, %3 not known</source>
        <comment>accounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The earliest sign came %Ln day(s) before (median)</source>
        <translation>
            <numerusform>The earliest sign came %Ln day before (median)</numerusform>
            <numerusform>The earliest sign came %Ln days before (median)</numerusform>
        </translation>
    </message>
    <message>
        <source>, known for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARR lost</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulated</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoidable</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avoidable</source>
        <comment>part of a bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not avoidable</source>
        <comment>part of a bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has said</source>
        <comment>part of a bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARR, avoidable</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARR, not avoidable</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts, avoidable</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts, not avoidable</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of notice, median</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ReasonPanel</name>
    <message>
        <source>Why accounts left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose word counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What turned out to be the reason; where nobody looked, what the customer said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody left in these quarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one point of retention is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARR kept by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To win it anew costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ARR at the end of %2, of which %3 a year would stay at that quarter&apos;s gross retention; a point more than that. Winning costs %4 times what keeping costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lost with %2 ARR since %3.</source>
        <comment>accounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark was avoidable, grey was not, of the rest nobody has said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What reasons are weighed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By ARR</source>
        <comment>weight of reasons</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest bar cost the most ARR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By accounts</source>
        <comment>weight of reasons</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest bar cost the most accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a chart: what it shows, what its bars stand for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by ARR</source>
        <comment>weight of reasons</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by accounts</source>
        <comment>weight of reasons</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2, %3, ARR in %4</source>
        <comment>first and last quarter, whose word, a currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what customers said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ReliabilityStrip</name>
    <message>
        <source>Promises kept, 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours</source>
        <comment>promises</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <comment>promises</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises kept on time, divided by all that were due in the last 90 days: kept, late, broken, and open past their day. Dropped ones don&apos;t count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept · %2 late · %3 broken · %4 open</source>
        <comment>counts of promises</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::RenewalBoard</name>
    <message>
        <source>At risk, unlikely</source>
        <comment>column of a board</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>column of a board</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewal(s)</source>
        <translation>
            <numerusform>%Ln renewal</numerusform>
            <numerusform>%Ln renewals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::RenewalsLoader</name>
    <message>
        <source>There is no exchange rate for %1. The forecast adds up ARR in one currency, so every currency in use needs a rate first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::RenewalsModel</name>
    <message>
        <source>Due</source>
        <comment>column: a renewal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARR</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column: renewal forecast</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prob.</source>
        <comment>column: probability, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice by</source>
        <comment>column: a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <comment>column: renews by itself, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>renews by itself</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>renews by itself</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends unless renewed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::RenewalsPage</name>
    <message>
        <source>As of %1, ARR in %2</source>
        <comment>a date, a currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has assessed %1 of it; that counts half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ran out without a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewal(s)</source>
        <translation>
            <numerusform>%Ln renewal</numerusform>
            <numerusform>%Ln renewals</numerusform>
        </translation>
    </message>
    <message>
        <source>No renewal passes these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs out in these quarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The renewal of %1 is decided already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” now.</source>
        <comment>renewals, a category</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewals</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contract runs out. Renewals come from subscriptions that have an end date: import them, or give the subscriptions of an account their ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import subscriptions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <comment>view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The renewals as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The renewals as cards, by what is expected of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past quarters</source>
        <comment>view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was expected, and what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by account, product, owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <comment>filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All renewals</source>
        <comment>filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewals</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast and outcome of past quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected is what the assessments of the quarter&apos;s first day add up to. A difference above zero means that more has stayed than was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect: %1</source>
        <comment>a renewal category</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess the renewal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide the renewal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewals by quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewals</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column: ARR that runs out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>column: ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>column: ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>column: ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst</source>
        <comment>column: ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>column: ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <comment>column: ARR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1, ARR in %2. Worst is what is kept and committed, best is all that is not lost, expected weighs each renewal by its probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1, ARR in %2. Expected is what the assessments of the quarter&apos;s first day add up to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::RestatedDialog</name>
    <message>
        <source>%1: restated since it was closed</source>
        <comment>a quarter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) with another ARR than then. Return opens one.</source>
        <translation>
            <numerusform>%Ln account with another ARR than then. Return opens it.</numerusform>
            <numerusform>%Ln accounts with another ARR than then. Return opens one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::RestatedModel</name>
    <message>
        <source>(removed)</source>
        <comment>an account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening then</source>
        <comment>column: ARR when the quarter was closed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening now</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing then</source>
        <comment>column: ARR when the quarter was closed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing now</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::RetentionBoard</name>
    <message>
        <source>Accounts, from start to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARR, from opening to closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention by quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts from start to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by quarter</source>
        <comment>a figure</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::RetentionLoader</name>
    <message numerus="yes">
        <source>There is no exchange rate into %1 for %2. Retention adds up ARR in one currency, so every currency in use needs a rate first.</source>
        <translation>
            <numerusform>There is no exchange rate into %1 for %2. Retention adds up ARR in one currency, so every currency in use needs a rate first.</numerusform>
            <numerusform>There is no exchange rate into %1 for %2. Retention adds up ARR in one currency, so every currency in use needs a rate first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts with such subscriptions: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::RetentionPage</name>
    <message>
        <source>Retention is computed from subscriptions, and there are none in this workspace yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import subscriptions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <comment>title of the page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which retention the chart shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarters shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing retention…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1, ARR in %2</source>
        <comment>a date, a currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the page is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter by quarter, with everything behind each figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the accounts won in each quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why accounts left, and what keeping them is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: %1</source>
        <comment>reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) of no day left out</source>
        <translation>
            <numerusform>%Ln period of no day left out</numerusform>
            <numerusform>%Ln periods of no day left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) without ARR left out</source>
        <translation>
            <numerusform>%Ln period without ARR left out</numerusform>
            <numerusform>%Ln periods without ARR left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One quarter by owner, tier, segment and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>list of accounts, their group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) left out</source>
        <translation>
            <numerusform>%Ln period left out</numerusform>
            <numerusform>%Ln periods left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewAgendaEditor</name>
    <message>
        <source>Item %1 of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) planned</source>
        <translation>
            <numerusform>%Ln minute planned</numerusform>
            <numerusform>%Ln minutes planned</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 minutes planned, %3 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 minutes planned, %3 too many</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewBoard</name>
    <message>
        <source>Due</source>
        <comment>column of a board: reviews to be arranged</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewCalendar</name>
    <message>
        <source>Back, by a month or a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On, by a month or a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Without a date · %Ln</source>
        <comment>reviews</comment>
        <translation>
            <numerusform>Without a date · %Ln</numerusform>
            <numerusform>Without a date · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for the customer %2</source>
        <comment>date and time on both clocks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>account, date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Return moves it there, Esc leaves it.</source>
        <comment>account, date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock leaps over that time on this day: it is later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock shows that time twice on this day: it is the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it onto a day, or press Space to give it a date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewCalendarFiles</name>
    <message>
        <source>There is no review to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the open workspace itself, which nothing else is written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <comment>file, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them has a date yet, so nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) written to “%1”.</source>
        <translation>
            <numerusform>%Ln review written to “%1”.</numerusform>
            <numerusform>%Ln reviews written to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date left out.</source>
        <comment>reviews</comment>
        <translation>
            <numerusform>%Ln without a date left out.</numerusform>
            <numerusform>%Ln without a date left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read a calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the open workspace itself, no calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <comment>file, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) changed as in “%1”.</source>
        <translation>
            <numerusform>%Ln review changed as in “%1”.</numerusform>
            <numerusform>%Ln reviews changed as in “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewCardModel</name>
    <message>
        <source>No date yet</source>
        <comment>review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be planned</source>
        <comment>an account whose review is due</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time has passed.</source>
        <comment>review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer not invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was due</source>
        <comment>an account without a review of a quarter that is over</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewDialog</name>
    <message>
        <source>Business review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New business review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>owner of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>whether the economic buyer was there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there</source>
        <comment>economic buyer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was not there</source>
        <comment>economic buyer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review agreed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items with their minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goals that were reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for ourselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time zone. Write it like Europe/Budapest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no time of day. Write it like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date needs a time, and a time a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time does not exist there on that day: the clocks are put forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda: minutes are whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it does not take place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a proposed review can be without a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda takes longer than the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number from 1 to 1440.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed the review meanwhile. Close this and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lies ahead: it can&apos;t have been held.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewFiguresModel</name>
    <message>
        <source>All</source>
        <comment>owners or tiers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>owner of reviews</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held of due</source>
        <comment>column: a share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewFiguresPane</name>
    <message>
        <source>Reviews held of those due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why reviews were not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was skipped or cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews of the quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners</source>
        <comment>rows of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiers</source>
        <comment>rows of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarters</source>
        <comment>rows of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each of the last quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held of due</source>
        <comment>column: a share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 due held, %L3 with an economic buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1. Internal reviews are not counted.</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews of %1</source>
        <comment>a quarter</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewPeopleEditor</name>
    <message>
        <source>Of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of ours, besides the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was there</source>
        <comment>person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was there</source>
        <comment>person</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewReasonsModel</name>
    <message>
        <source>Reason</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <comment>column: how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewRulesDialog</name>
    <message>
        <source>Everybody</source>
        <comment>whose hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm and hours of reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often accounts are reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When we and our customers can be met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays of each country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every … months</source>
        <comment>reviews</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no reviews</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closest rule holds: account, stage, tier, everybody; the pace that a customer asked for caps it. Without a rule: every three months, and none while an account is being onboarded, paused or leaving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews are proposed where the hours of both sides overlap. The last two numbers: reviews a day and a week at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its days off nobody in a country is asked for a review. Which country somebody is in, their time zone tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm and hours of reviews are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule yet: everybody is reviewed every three months.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewSheet</name>
    <message>
        <source>%1, no review</source>
        <comment>a day of a calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), no review</source>
        <comment>a day of a calendar, its holiday</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewStepsEditor</name>
    <message>
        <source>done %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewsCard</name>
    <message>
        <source>%1 in %2</source>
        <comment>time of day for the customer, time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <comment>card: business reviews</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date yet</source>
        <comment>review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was it held?</source>
        <comment>review whose time has passed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no economic buyer</source>
        <comment>review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner</source>
        <comment>review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reviews by the rules of its tier and stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was due %1</source>
        <comment>review, a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <comment>review, a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is planned</source>
        <comment>review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last %1</source>
        <comment>review, a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>economic buyer present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without economic buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody said whether the economic buyer was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reviews</source>
        <comment>button: to their page</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewsModel</name>
    <message>
        <source>Date and time</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column: of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>column: of a checklist</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there</source>
        <comment>economic buyer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was not there</source>
        <comment>economic buyer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>economic buyer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not invited</source>
        <comment>economic buyer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date yet</source>
        <comment>review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the customer: %1</source>
        <comment>date, time and zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time has passed.</source>
        <comment>review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewsPage</name>
    <message>
        <source>%1 to %2</source>
        <comment>the days of a quarter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <comment>owner of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>owner of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln review</numerusform>
            <numerusform>%Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <comment>reviews</comment>
        <translation>
            <numerusform>%Ln held</numerusform>
            <numerusform>%Ln held</numerusform>
        </translation>
    </message>
    <message>
        <source>No review passes these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter has no reviews yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what is “%2” can&apos;t become “%3”.</source>
        <comment>account, two statuses of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the review needs a date first.</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” now.</source>
        <comment>account or reviews, a status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <comment>view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reviews as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reviews as cards, by how far they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by account, owner, place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review is: %1</source>
        <comment>a status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another review of the account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan…</source>
        <comment>the reviews of a quarter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose dates for the reviews of this quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was held…</source>
        <comment>a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it off…</source>
        <comment>a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the reviews of the quarter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm and hours of reviews…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the review is “%2” already.</source>
        <comment>account, a status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <comment>view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reviews in a calendar, by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <comment>view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reviews in a calendar, by week and hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many reviews were due, held, skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all reviews again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a calendar file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all that are listed as a calendar file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a calendar file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved to %2.</source>
        <comment>account of a review, date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what is “%2” stays on its day.</source>
        <comment>account, status of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier %1</source>
        <comment>of accounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of review, account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business reviews %1, %2</source>
        <comment>name of a file: quarter, owner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business reviews %1</source>
        <comment>name of a file: quarter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the review lies ahead, on %2. What has not been held can&apos;t be written down.</source>
        <comment>account, date and time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::RuleEditor</name>
    <message>
        <source>For whom</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a rule for this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account, then a person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::RuleRow</name>
    <message>
        <source>Remove the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::SavedViewButton</name>
    <message>
        <source>Views</source>
        <comment>saved views of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>a view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the view “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the view “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::SearchModel</name>
    <message>
        <source>Touchpoint</source>
        <comment>kind of a hit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <comment>kind of a hit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <comment>kind of a hit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <comment>kind of a hit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action · %1</source>
        <comment>with its state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::SearchPage</name>
    <message>
        <source>Still indexing: %1 %. What came with the last import may be missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>kinds of hits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <comment>kind of hits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <comment>kind of hits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>kind of hits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>kind of hits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewal price</source>
        <comment>search example</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes with both words; the last may be its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;next step&quot;</source>
        <comment>search example</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In accounts with this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind:phone after:2026-01</source>
        <comment>search example</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone calls since January 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by:mara before:2026</source>
        <comment>search example</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Mara took part in, up to the end of 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search notes, quotes, people, accounts and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found. Fewer words, or only the beginning of one, find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <comment>of the search</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accents, capitals, half and full width and the two kana make no difference; hits just as typed come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>at least so many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of hits, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account:thornwick export</source>
        <comment>search example</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, as no such value is known: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::SentimentBar</name>
    <message>
        <source>%1: %2</source>
        <comment>sentiment about: level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not set</source>
        <comment>sentiment about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (Alt+%2)</source>
        <comment>sentiment level, its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sentiment level, what it means</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::SentimentWordsEditor</name>
    <message>
        <source>What does each level mean to your team? The words are shown where a sentiment is chosen. Left empty, those in grey hold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::SkipDialog</name>
    <message>
        <source>The review does not take place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln review</numerusform>
            <numerusform>%Ln reviews</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: none in this quarter</source>
        <comment>a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: another date is looked for</source>
        <comment>a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our contact has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have nobody for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it does not take place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” now.</source>
        <comment>account or reviews, a status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review that was held can&apos;t be called off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::StartPage</name>
    <message>
        <source>Welcome to Mainstay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace can&apos;t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your customers live in one workspace file on this computer. Look around in the sample first, or begin with your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::SubscriptionDialog</name>
    <message>
        <source>Edit subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>subscription</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice by</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed price increase, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key in other systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of per cent, such as 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a product, or type the name of a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A currency is three letters, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another subscription has this key already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <comment>below a field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::TakeAlong</name>
    <message>
        <source>Copy or save as a picture or as data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or save: %1</source>
        <comment>a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the open workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;data as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save data as C&amp;SV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::TemplateEditor</name>
    <message>
        <source>Reset to the built-in text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <comment>of a template</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log of this purpose begins with empty notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::TemplatesDialog</name>
    <message>
        <source>Templates and sentiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they feel about us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are saved as you go on; undo takes them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a dialog</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <comment>templates</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <comment>card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <comment>of touchpoints</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing logged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind logged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::TimelineModel</name>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood</source>
        <comment>column: sentiments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about us %1</source>
        <comment>sentiment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the solution %1</source>
        <comment>sentiment</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::Toast</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::TodayPage</name>
    <message>
        <source>Today</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody&apos;s day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits</source>
        <comment>list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All done: nothing waits for you today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All done: nothing waits for you today. With your calendar file, meetings that were held wait here to be logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose calendar file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return chooses the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return logs it · Space in one line · N it did not take place · X not a customer meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return logs it · X drops it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space done · B broken · X dropped · Return opens the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return opens the account · Ctrl+L logs a touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n account(s) paused, left alone</source>
        <translation>
            <numerusform>%1 · %n account paused, left alone</numerusform>
            <numerusform>%1 · %n accounts paused, left alone</numerusform>
        </translation>
    </message>
    <message>
        <source>the touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for them today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return opens the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space done · Return opens the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return shows the reviews of the quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space asked · X dropped · Return opens the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <comment>survey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped on Today</source>
        <comment>why a survey was not asked</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::TouchpointEditor</name>
    <message>
        <source>Draft kept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your draft from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an unfinished log from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an unfinished log for %1 from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>a draft</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft from %1 can&apos;t be read. It was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <comment>the touchpoint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>a hint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the touchpoint – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a touchpoint – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your draft for %1 from %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::TouchpointFilterBar</name>
    <message>
        <source>Filter by account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <comment>filter: period</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our team</source>
        <comment>filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who of us</source>
        <comment>filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All purposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::TouchpointForm</name>
    <message>
        <source>left</source>
        <comment>a person who left the company</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An internal note doesn&apos;t count as a touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It doesn&apos;t count as a touch unless it was held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It doesn&apos;t count as a touch without a person of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several accounts match “%1”: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 1440, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is “%1”? Choose, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our team</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our people</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their people</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+1 … 5</source>
        <comment>keys of a sentiment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+6 … 0</source>
        <comment>keys of a sentiment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they feel about us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitor mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it did not take place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is worth it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the contact budget is exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is still to come. To plan a touch, write a line that begins with &gt;&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::TouchpointTableModel</name>
    <message>
        <source>%1 %2</source>
        <comment>weekday, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min</source>
        <comment>column: minutes, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Us</source>
        <comment>column: how they feel about us, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution</source>
        <comment>column: how they feel about the solution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::TouchpointsPage</name>
    <message numerus="yes">
        <source>%Ln touchpoint(s)</source>
        <translation>
            <numerusform>%Ln touchpoint</numerusform>
            <numerusform>%Ln touchpoints</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the touchpoint with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln touchpoint(s)</source>
        <translation>
            <numerusform>Deleted %Ln touchpoint</numerusform>
            <numerusform>Deleted %Ln touchpoints</numerusform>
        </translation>
    </message>
    <message>
        <source>the touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>touchpoint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No touchpoints yet. Log the first one from anywhere with Ctrl+L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No touchpoint passes these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::UndatedList</name>
    <message>
        <source>Reviews without a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::UnproposedModel</name>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why no date</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::WeekLoadModel</name>
    <message>
        <source>week of %1</source>
        <comment>a Monday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: does not work</source>
        <comment>person, week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln review</numerusform>
            <numerusform>%Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stand(s)</source>
        <comment>reviews that are scheduled already</comment>
        <translation>
            <numerusform>%Ln of them stands</numerusform>
            <numerusform>%Ln of them stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s)</source>
        <translation>
            <numerusform>%Ln working day</numerusform>
            <numerusform>%Ln working days</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::WeekSheet</name>
    <message>
        <source>Reviews of a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the days of a week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>time of the customer, time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of the week, day of the month</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mainstay::WorkspaceDialog</name>
    <message>
        <source>the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base currency: all totals are in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fiscal year begins in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 %1 in the base currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three letters, such as EUR, USD or JPY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number above 0, such as 0.92.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of the workspace were saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts of an account with no more days between them count as one: a renewal that is signed late is no loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between contracts that count as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winning costs how many times keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one unit is worth in the base currency, so that a currency never looks like churn. Add a currency once more to give it a new rate from some day on. An empty field removes the rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from (empty: always)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has another rate from the same day on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
