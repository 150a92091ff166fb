// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/renewals/renewal.h"
#include "core/touchpoints/logstart.h"

#include <QAction>
#include <QWidget>

namespace mainstay {

/// One place of the window: a list, an account, a report. Pages know nothing of each other: a jump is
/// a request that the shell carries out. When the language changes the shell makes its pages anew, so
/// a page sets its texts once, in its constructor.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The page is shown: put the focus where work begins, load what is stale.
    virtual void activate() { }
    /// Ctrl+F: the page's own search field, if it has one.
    virtual void findHere() { }
    /// F5.
    virtual void refresh() { }
    /// Ctrl+L where something that is selected begins a log of its own (a meeting): asks for it and returns
    /// true.
    virtual bool beginLog() { return false; }
    /// The account that the page is about or that is selected in it: what Ctrl+L logs for.
    virtual AccountId currentAccount() const { return {}; }
    /// What the page's own keys do, for the palette.
    virtual QList<QAction *> commands() const { return {}; }
    /// Where in the page the user is (filter, sort, selection …), to come back to with Alt+Left and
    /// after a change of language; the page's own format.
    virtual QByteArray saveState() const { return {}; }
    virtual void restoreState(const QByteArray &state) { Q_UNUSED(state) }

Q_SIGNALS:
    void accountRequested(mainstay::AccountId account);
    /// Log a touchpoint; an invalid id lets the user choose the account.
    void logRequested(mainstay::AccountId account);
    /// Log what has begun already: a meeting of the calendar, a mail, a planned touch.
    void logStartRequested(const mainstay::LogStart &start);
    void touchpointRequested(mainstay::TouchpointId touchpoint);
    /// Say what is expected of a renewal, or what came of it.
    void assessRequested(const mainstay::Renewal &renewal);
    void decideRequested(const mainstay::Renewal &renewal);
    /// Open a business review where reviews are worked on.
    void reviewRequested(mainstay::QbrId review);
    /// Begin a business review of the account in the quarter of that day.
    void newReviewRequested(mainstay::AccountId account, QDate day);
    /// Another section: "import", "accounts" …
    void sectionRequested(const QString &key);
    /// One sentence for the toast; with undo, it offers to take the last batch back.
    void saved(const QString &sentence);
    void failed(const QString &sentence);
};

} // namespace mainstay
