// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/triage/criteria.h>

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace gehoor {

/// One question of the information sheet: what it asks, the sentence it rests on, an answer by one key, and a
/// remark. The key of an answer is its first letter in the screen's language.
class QuestionRow : public QWidget
{
    Q_OBJECT
public:
    QuestionRow(const Criterion &criterion, int number, QWidget *parent = nullptr);

    /// Asks in the words of this criterion.
    void word(const Criterion &criterion);
    Question question() const { return m_question; }
    std::optional<Answer> answer() const;
    QString remark() const;
    void display(std::optional<Answer> answer, const QString &remark);
    void setReadOnly(bool on);
    void focusAnswer();

Q_SIGNALS:
    /// By the user; `byKey` when the one key was pressed, which goes on to the next question.
    void answered(bool byKey);
    void remarked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addTexts(const Criterion &criterion, QVBoxLayout *column);
    void addAnswers(int number, QVBoxLayout *column);

    Question m_question;
    int m_number;
    QLabel *m_asks;
    QButtonGroup *m_answers;
    QLineEdit *m_remark;
    QString m_remarkBefore;
};

/// "J ja, N nee, O onbekend": the keys, for the page to tell.
QString answerKeyWords();

} // namespace gehoor
