// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/common/prompts.h>

#include <QQueue>

namespace gehoor {

/// Prompts that are answered beforehand, in order. A question or message nobody prepared for fails the test,
/// so does an answer that nobody asked for, and a question whose answers have no letter of their own to
/// press.
class PreparedAnswers : public Prompts
{
public:
    ~PreparedAnswers() override;

    void willBeTold(int messages = 1) { m_messages += messages; }
    void willConfirm(bool yes) { m_confirmations.enqueue(yes); }
    void willChoose(Way way) { m_ways.enqueue(way); }
    /// Where it is refused, which is told, the next text is typed in its place; with none left the question
    /// is cancelled, as it is by none.
    void willType(const std::optional<QString> &text) { m_texts.enqueue(text); }
    void willChooseFolder(const QString &path) { m_folders.enqueue(path); }
    /// Nothing chosen: cancelled.
    void willOpen(const QStringList &paths) { m_opened.enqueue(paths); }
    void willSaveAs(const QString &path) { m_saved.enqueue(path); }
    /// The printer prints to a PDF file.
    void willPrintTo(const QString &path) { m_printed.enqueue(path); }

    /// Whether every answer was asked for.
    bool allAsked() const;
    /// The last message or question, as the user read it.
    const QString &last() const { return m_last; }
    /// Whether that was told as damage or loss.
    bool warned() const { return m_warned; }
    /// The name that was proposed for the last file.
    const QString &proposal() const { return m_proposal; }

    using Prompts::tell;
    void tell(QWidget *parent, const QString &message) override;
    void warn(QWidget *parent, const QString &message) override;
    bool confirm(QWidget *parent, const QString &question, const QString &yes, const QString &no) override;
    bool propose(QWidget *parent, const QString &question, const QString &yes, const QString &no) override;
    Way choose(QWidget *parent, const QString &question, const QString &first,
               const QString &second) override;
    bool askText(QWidget *parent, const QString &title, const QString &label, bool lines,
                 const TextAct &act) override;
    QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) override;
    QString chooseFolder(QWidget *parent, const QString &title) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &proposal,
                     const QString &filter) override;

protected:
    bool setUpPrinter(QWidget *parent, QPrinter &printer) override;

private:
    int m_messages = 0;
    QQueue<bool> m_confirmations;
    QQueue<Way> m_ways;
    QQueue<std::optional<QString>> m_texts;
    QQueue<QStringList> m_opened;
    QQueue<QString> m_folders;
    QQueue<QString> m_saved;
    QQueue<QString> m_printed;
    QString m_last;
    bool m_warned = false;
    QString m_proposal;
};

} // namespace gehoor
