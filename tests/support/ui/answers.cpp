// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/answers.h>

#include <QKeySequence>
#include <QPrinter>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The next prepared answer; `otherwise` and a failed test when there is none.
template <class T>
T next(QQueue<T> &answers, const QString &asked, const T &otherwise)
{
    if (!answers.isEmpty())
        return answers.dequeue();
    ADD_FAILURE() << "unexpected: " << asked.toStdString();
    return otherwise;
}

void expectLettersOf(const QString &one, const QString &other)
{
    const QKeySequence letterOfOne = QKeySequence::mnemonic(one);
    const QKeySequence letterOfOther = QKeySequence::mnemonic(other);
    EXPECT_FALSE(letterOfOne.isEmpty()) << one.toStdString();
    EXPECT_FALSE(letterOfOther.isEmpty()) << other.toStdString();
    EXPECT_TRUE(letterOfOne != letterOfOther) << one.toStdString() << ", " << other.toStdString();
}

} // namespace

PreparedAnswers::~PreparedAnswers()
{
    EXPECT_EQ(m_messages, 0) << "messages expected that never came";
    EXPECT_TRUE(m_confirmations.isEmpty()) << "a confirmation was never asked for";
    EXPECT_TRUE(m_ways.isEmpty()) << "which way to go was never asked";
    EXPECT_TRUE(m_texts.isEmpty()) << "a text was never asked for";
    EXPECT_TRUE(m_opened.isEmpty()) << "a file to open was never asked for";
    EXPECT_TRUE(m_folders.isEmpty()) << "a folder was never asked for";
    EXPECT_TRUE(m_saved.isEmpty()) << "a file to save was never asked for";
    EXPECT_TRUE(m_printed.isEmpty()) << "a printer was never asked for";
}

bool PreparedAnswers::allAsked() const
{
    return m_messages == 0 && m_confirmations.isEmpty() && m_ways.isEmpty() && m_texts.isEmpty() &&
           m_opened.isEmpty() && m_saved.isEmpty() && m_printed.isEmpty();
}

void PreparedAnswers::tell(QWidget *, const QString &message)
{
    m_last = message;
    m_warned = false;
    if (m_messages > 0)
        --m_messages;
    else
        ADD_FAILURE() << "unexpected message: " << message.toStdString();
}

void PreparedAnswers::warn(QWidget *parent, const QString &message)
{
    tell(parent, message);
    m_warned = true;
}

bool PreparedAnswers::confirm(QWidget *, const QString &question, const QString &yes, const QString &no)
{
    m_last = question;
    expectLettersOf(yes, no);
    return next(m_confirmations, question, false);
}

bool PreparedAnswers::propose(QWidget *parent, const QString &question, const QString &yes, const QString &no)
{
    return confirm(parent, question, yes, no);
}

Way PreparedAnswers::choose(QWidget *, const QString &question, const QString &first, const QString &second)
{
    m_last = question;
    expectLettersOf(first, second);
    return next(m_ways, question, Way::None);
}

bool PreparedAnswers::askText(QWidget *parent, const QString &, const QString &label, bool,
                              const TextAct &act)
{
    m_last = label;
    std::optional<QString> text = next(m_texts, label, {});
    while (text) {
        const auto done = act(*text);
        if (done)
            return true;
        tell(parent, done.error());
        text = m_texts.isEmpty() ? std::nullopt : m_texts.dequeue();
    }
    return false;
}

QString PreparedAnswers::openFile(QWidget *, const QString &title, const QString &)
{
    return next(m_opened, title, {}).value(0);
}

QStringList PreparedAnswers::openFiles(QWidget *, const QString &title, const QString &)
{
    return next(m_opened, title, {});
}

QString PreparedAnswers::chooseFolder(QWidget *, const QString &title)
{
    return next(m_folders, title, {});
}

QString PreparedAnswers::saveFile(QWidget *, const QString &title, const QString &proposal, const QString &)
{
    m_proposal = proposal;
    return next(m_saved, title, {});
}

bool PreparedAnswers::setUpPrinter(QWidget *, QPrinter &printer)
{
    // As the dialog of Qt's does.
    m_proposal =
        printer.outputFileName().isEmpty() ? printer.docName() + u".pdf"_s : printer.outputFileName();
    const QString path = next(m_printed, u"a printer"_s, {});
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    return !path.isEmpty();
}

} // namespace gehoor
