// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/sentimentwordseditor.h"

#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/themecontroller.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestDefinition = 200;

class LevelMark final : public QWidget
{
public:
    LevelMark(int level, QWidget *parent)
        : QWidget(parent)
        , m_level(level)
    {
        setFixedSize(16, 16);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        drawSentiment(painter, QRectF(2, 2, 11, 11), m_level, currentTheme());
    }

private:
    int m_level;
};

} // namespace

SentimentWordsEditor::SentimentWordsEditor(SentimentAbout about, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    PlainLabel *note = mutedLabel(tr("What does each level mean to your team? The words are shown where a sentiment "
                                     "is chosen. Left empty, those in grey hold."), this);
    note->setWordWrap(true);
    column->addWidget(note);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    const SentimentDefinitions builtIn = builtInDefinitions(about);
    for (int place = 0; place < 5; ++place) {
        const int row = 4 - place; // the best on top
        auto *field = new QLineEdit(this);
        auto *name = new PlainLabel(sentimentWord(place - 2), this);
        name->setBuddy(field);
        field->setAccessibleName(sentimentWord(place - 2));
        field->setPlaceholderText(builtIn[size_t(place)]);
        field->setMaxLength(longestDefinition);
        field->setObjectName(u"level%1"_s.arg(place));
        grid->addWidget(new LevelMark(place - 2, this), row, 0);
        grid->addWidget(name, row, 1);
        grid->addWidget(field, row, 2);
        m_fields[size_t(place)] = field;
        connect(field, &QLineEdit::editingFinished, this, &SentimentWordsEditor::edited);
    }
    for (int place = 4; place > 0; --place)
        setTabOrder(m_fields[size_t(place)], m_fields[size_t(place - 1)]);
    column->addLayout(grid);
    column->addStretch(1);
}

SentimentDefinitions SentimentWordsEditor::words() const
{
    SentimentDefinitions words;
    for (size_t i = 0; i < words.size(); ++i)
        words[i] = m_fields[i]->text().simplified();
    return words;
}

void SentimentWordsEditor::setWords(const SentimentDefinitions &words)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (!m_fields[i]->hasFocus())
            m_fields[i]->setText(words[i]);
    }
}

} // namespace mainstay
