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
</context>
<context>
    <name>Errors</name>
    <message>
        <source>“%1” is no longer there. It may have been deleted; press F5 to see the present state.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>The section to show: accounts, touchpoints, retention or import.</source>
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
        <source>Previous, next account of the list</source>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <comment>days, short</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
</context>
<context>
    <name>mainstay::Rail</name>
    <message>
        <source>Sections</source>
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
    <name>mainstay::Toast</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
