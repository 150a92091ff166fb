// SPDX-License-Identifier: Apache-2.0
#include "ui/today/meetingbar.h"

#include "ui/common/fieldmessage.h"
#include "ui/common/formatters.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/common/themecontroller.h"
#include "ui/text/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int noMood = 99;

} // namespace

MeetingBar::MeetingBar(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"meetingBar"_s);
    build();
    hide();
}

void MeetingBar::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(6);
    m_what = mutedLabel({}, this);
    m_what->setObjectName(u"meetingWhat"_s);
    column->addWidget(m_what);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_kind = new QComboBox(this);
    m_outcome = new QComboBox(this);
    m_mood = new QComboBox(this);
    fillBoxes();
    m_sentence = new QLineEdit(this);
    m_sentence->setObjectName(u"meetingSentence"_s);
    m_save = new QPushButton(tr("Save", "meeting"), this);
    m_save->setObjectName(u"saveMeeting"_s);
    m_save->setToolTip(tr("Ctrl+Return"));
    setButtonKind(*m_save, ButtonKind::Primary);
    auto *cancel = new QPushButton(tr("Cancel", "meeting"), this);
    setButtonKind(*cancel, ButtonKind::Flat);
    line->addWidget(m_kind);
    line->addWidget(m_outcome);
    line->addWidget(m_mood);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_save);
    line->addWidget(cancel);
    column->addLayout(line);
    m_message = new FieldMessage(m_sentence, this);
    column->addWidget(m_message);
    connect(m_save, &QPushButton::clicked, this, &MeetingBar::accepted);
    connect(cancel, &QPushButton::clicked, this, &MeetingBar::leave);
}

void MeetingBar::fillBoxes()
{
    m_kind->setObjectName(u"meetingKind"_s);
    m_kind->setAccessibleDescription(tr("Kind of touchpoint"));
    for (const TouchpointKind kind : allTouchpointKinds())
        m_kind->addItem(label(kind), int(kind));
    m_outcome->setObjectName(u"meetingOutcome"_s);
    m_outcome->setAccessibleDescription(tr("Why it did not take place"));
    for (const Outcome outcome : allOutcomes()) {
        if (outcome != Outcome::Held)
            m_outcome->addItem(label(outcome), int(outcome));
    }
    m_mood->setObjectName(u"meetingMood"_s);
    m_mood->setAccessibleDescription(tr("How they feel about us"));
    m_mood->addItem(tr("No mood"), noMood);
    m_mood->addItem(tr("+2 very happy"), 2);
    m_mood->addItem(tr("+1 happy"), 1);
    m_mood->addItem(tr("0 neutral"), 0);
    m_mood->addItem(tr("−1 unhappy"), -1);
    m_mood->addItem(tr("−2 very unhappy"), -2);
}

void MeetingBar::begin(const WaitingMeeting &meeting, Mode mode)
{
    m_meeting = meeting;
    m_mode = mode;
    const QLocale locale;
    const QDateTime at = meeting.start.at.toLocalTime();
    m_what->setText(QStringList {meeting.accountName, formatDate(at.date(), locale),
                                 locale.toString(at.time(), QLocale::ShortFormat), meeting.title}
                        .join(u" · "_s));
    m_kind->setVisible(mode == Mode::Held);
    m_mood->setVisible(mode == Mode::Held);
    m_outcome->setVisible(mode == Mode::NotHeld);
    m_kind->setCurrentIndex(m_kind->findData(int(meeting.start.kind.value_or(TouchpointKind::WebMeeting))));
    m_mood->setCurrentIndex(0);
    m_outcome->setCurrentIndex(0);
    m_sentence->clear();
    m_sentence->setAccessibleName(mode == Mode::Held ? tr("In one sentence") : tr("Reason"));
    m_sentence->setPlaceholderText(mode == Mode::Held ? tr("In one sentence: what was said?")
                                                      : tr("Why did it not take place?"));
    m_message->clear();
    show();
    if (mode == Mode::Held)
        m_sentence->setFocus();
    else
        m_outcome->setFocus();
}

TouchpointLog MeetingBar::log() const
{
    TouchpointLog log = logOf(m_meeting.start);
    Touchpoint &touchpoint = log.touchpoint;
    const QString sentence = m_sentence->text().trimmed();
    if (m_mode == Mode::NotHeld) {
        touchpoint.outcome = Outcome(m_outcome->currentData().toInt());
        touchpoint.reason = sentence;
        return log;
    }
    touchpoint.kind = TouchpointKind(m_kind->currentData().toInt());
    if (!sentence.isEmpty())
        touchpoint.summary = sentence;
    if (const int mood = m_mood->currentData().toInt(); mood != noMood)
        touchpoint.sentimentUs = mood;
    return log;
}

void MeetingBar::setError(const QString &sentence)
{
    m_message->setError(sentence);
}

void MeetingBar::leave()
{
    hide();
    Q_EMIT left();
}

void MeetingBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // In the sentence Return ends it; elsewhere it belongs to the boxes and buttons.
    if (enter && (event->modifiers().testFlag(Qt::ControlModifier) || m_sentence->hasFocus()))
        Q_EMIT accepted();
    else if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

void MeetingBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentTheme().surfaceAlt);
    painter.fillRect(QRect(0, 0, width(), 1), currentTheme().border);
}

} // namespace mainstay
