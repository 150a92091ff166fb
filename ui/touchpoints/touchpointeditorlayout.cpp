// SPDX-License-Identifier: Apache-2.0
// How TouchpointEditor looks; what it does is in touchpointeditor.cpp.
#include "ui/common/fieldmessage.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/touchpoints/lasttimepanel.h"
#include "ui/touchpoints/noticebar.h"
#include "ui/common/sentimentbar.h"
#include "ui/touchpoints/touchpointeditor.h"
#include "ui/touchpoints/touchpointform.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1080, 768); // with its frame, all of a small screen
constexpr QSize frameAllowance(4, 32);
constexpr QSize leastSize(760, 480);
constexpr int panelWidth = 300;
constexpr int margin = 20;
constexpr int levels = 5;
constexpr int reasonWidth = 200;

QPushButton *button(const QString &name, const QString &text, const QString &tip, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setToolTip(tip);
    made->setAutoDefault(false); // a bare Return never submits
    return made;
}

} // namespace

void TouchpointEditor::buildWindow()
{
    setMinimumSize(leastSize);
    resize(usualSize.boundedTo(screen()->availableSize() - frameAllowance));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildMain(), 1);
    m_panel = new LastTimePanel(m_session, this);
    m_panel->setObjectName(u"lastTime"_s);
    m_panel->setFixedWidth(panelWidth);
    row->addWidget(m_panel);
}

QWidget *TouchpointEditor::buildMain()
{
    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, margin - 8, 0, margin - 4);
    column->setSpacing(8);
    const auto indented = [column](QWidget *widget) {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(margin, 0, margin, 0);
        line->addWidget(widget);
        column->addLayout(line);
    };
    m_notice = new NoticeBar(main);
    m_notice->setObjectName(u"notice"_s);
    indented(m_notice);
    auto *scroll = new QScrollArea(main);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_form = new TouchpointForm(m_session, scroll);
    m_form->setContentsMargins(margin, 4, margin, 4);
    scroll->setWidget(m_form);
    column->addWidget(scroll, 1);
    m_implied = new NoticeBar(main);
    m_implied->setObjectName(u"implied"_s);
    indented(m_implied);
    m_failure = new FieldMessage(nullptr, main);
    m_failure->setObjectName(u"failure"_s);
    indented(m_failure);
    m_overBudget = new FieldMessage(nullptr, main);
    m_overBudget->setObjectName(u"overBudget"_s);
    indented(m_overBudget);
    column->addLayout(buildFooter());
    return main;
}

QLayout *TouchpointEditor::buildFooter()
{
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(margin, 4, margin, 0);
    footer->setSpacing(8);
    m_hint = captionLabel({}, this);
    m_hint->setObjectName(u"touchHint"_s);
    m_hint->setWordWrap(true);
    m_kept = captionLabel({}, this);
    m_kept->setObjectName(u"draftKept"_s);
    m_nextButton = button(u"saveAndNext"_s, tr("Save and next"), tr("Ctrl+Shift+Return", "key"), this);
    m_saveButton = button(u"save"_s, tr("Save", "the touchpoint"), tr("Ctrl+Return", "key"), this);
    setButtonKind(*m_saveButton, ButtonKind::Primary);
    footer->addWidget(m_hint, 1);
    footer->addWidget(m_kept);
    footer->addSpacing(4);
    QLineEdit *reason = m_form->overrideField();
    reason->setFixedWidth(reasonWidth);
    footer->addWidget(reason);
    footer->addWidget(m_nextButton);
    footer->addWidget(m_saveButton);
    connect(m_saveButton, &QPushButton::clicked, this, [this] { save(AfterSave::Close); });
    connect(m_nextButton, &QPushButton::clicked, this, [this] { save(AfterSave::StartNext); });
    return footer;
}

void TouchpointEditor::addShortcuts()
{
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this), &QShortcut::activated, m_form, &TouchpointForm::focusAccount);
    // Both Return keys. All with modifiers: what an input method composes is never disturbed.
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Enter)}) {
        connect(new QShortcut(QKeySequence(int(Qt::CTRL) | key), this), &QShortcut::activated, this,
                [this] { save(AfterSave::Close); });
        connect(new QShortcut(QKeySequence(int(Qt::CTRL) | int(Qt::SHIFT) | key), this), &QShortcut::activated, this,
                [this] { save(AfterSave::StartNext); });
    }
    for (int i = 0; i < levels; ++i) {
        connect(new QShortcut(QKeySequence(int(Qt::ALT) | (Qt::Key_1 + i)), this), &QShortcut::activated, this,
                [this, i] { m_form->sentimentUs()->setLevel(i - 2); });
        const int digit = i == levels - 1 ? int(Qt::Key_0) : Qt::Key_6 + i;
        connect(new QShortcut(QKeySequence(int(Qt::ALT) | digit), this), &QShortcut::activated, this,
                [this, i] { m_form->sentimentSolution()->setLevel(i - 2); });
    }
}

} // namespace mainstay
