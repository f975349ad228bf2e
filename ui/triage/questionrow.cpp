// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/triage/questionrow.h>

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QChar keyOf(Answer answer)
{
    return wording(answer).front().toUpper();
}

} // namespace

QuestionRow::QuestionRow(const Criterion &criterion, int number, QWidget *parent)
    : QWidget(parent), m_question(criterion.question), m_number(number), m_asks(new QLabel),
      m_answers(new QButtonGroup(this)), m_remark(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(3);
    addTexts(criterion, column);
    addAnswers(number, column);
    connect(m_answers, &QButtonGroup::idClicked, this, [this] { Q_EMIT answered(false); });
    connect(m_remark, &QLineEdit::textEdited, this, &QuestionRow::remarked);
}

void QuestionRow::addTexts(const Criterion &criterion, QVBoxLayout *column)
{
    m_asks->setObjectName(questionKeys.key(m_question) + u"_asks"_s);
    m_asks->setTextFormat(Qt::PlainText);
    m_asks->setWordWrap(true);
    QFont bold = m_asks->font();
    bold.setBold(true);
    m_asks->setFont(bold);
    word(criterion);
    column->addWidget(m_asks);

    auto *sheet = new QLabel(tr("The sheet: “%1”").arg(criterion.sheet));
    sheet->setTextFormat(Qt::PlainText);
    sheet->setWordWrap(true);
    QFont slanted = sheet->font();
    slanted.setItalic(true);
    sheet->setFont(slanted);
    column->addWidget(sheet);
}

void QuestionRow::word(const Criterion &criterion)
{
    m_asks->setText(u"%1. %2"_s.arg(QString::number(m_number), criterion.wording.value(screenLanguage())));
}

void QuestionRow::addAnswers(int number, QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    for (const auto &[answer, key] : answerKeys.entries()) {
        auto *button = new QRadioButton(wording(answer));
        button->setObjectName(u"%1_%2"_s.arg(questionKeys.key(m_question), QString(key)));
        button->setAccessibleName(tr("Question %1: %2").arg(number).arg(wording(answer)));
        m_answers->addButton(button, int(answer));
        row->addWidget(button);
    }
    m_remark->setObjectName(questionKeys.key(m_question) + u"_remark"_s);
    m_remark->setPlaceholderText(tr("Remark"));
    m_remark->setAccessibleName(tr("Remark on question %1").arg(number));
    row->addWidget(m_remark, 1);
    column->addLayout(row);
}

std::optional<Answer> QuestionRow::answer() const
{
    const int id = m_answers->checkedId();
    return id < 0 ? std::nullopt : std::optional<Answer>(Answer(id));
}

QString QuestionRow::remark() const
{
    return textOf(*m_remark, m_remarkBefore);
}

void QuestionRow::display(std::optional<Answer> answer, const QString &remark)
{
    m_answers->setExclusive(false); // else the last choice could not be taken away
    for (QAbstractButton *button : m_answers->buttons())
        button->setChecked(answer && m_answers->id(button) == int(*answer));
    m_answers->setExclusive(true);
    m_remarkBefore = remark;
    fill(*m_remark, remark);
}

void QuestionRow::setReadOnly(bool on)
{
    for (QAbstractButton *button : m_answers->buttons())
        button->setEnabled(!on);
    m_remark->setEnabled(!on);
}

void QuestionRow::focusAnswer()
{
    QAbstractButton *const given = m_answers->checkedButton();
    (given ? given : m_answers->buttons().constFirst())->setFocus(Qt::ShortcutFocusReason);
}

void QuestionRow::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text().toUpper();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && typed.size() == 1 && !m_remark->hasFocus()) {
        for (const auto &[answer, key] : answerKeys.entries()) {
            QAbstractButton *const button = m_answers->button(int(answer));
            if (typed.front() != keyOf(answer) || !button->isEnabled())
                continue;
            button->setChecked(true);
            Q_EMIT answered(true);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

QString answerKeyWords()
{
    QStringList words;
    for (const auto &[answer, key] : answerKeys.entries())
        words << u"%1 %2"_s.arg(keyOf(answer)).arg(wording(answer));
    return words.join(u", "_s);
}

} // namespace gehoor
