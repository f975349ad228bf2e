// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

#include <QString>
#include <QStringList>

#include <functional>

class QPrinter;
class QWidget;

namespace gehoor {

/// What is done with a text that was typed; it may be refused.
using TextAct = std::function<Result<>(const QString &text)>;

/// Which of two ways on was chosen.
enum class Way { First, Second, None };

/// Every question and message that stops the user: pages ask through this, tests answer beforehand.
class Prompts
{
public:
    virtual ~Prompts() = default;

    /// Tells something and waits for OK. `error` is told as wording(error).
    virtual void tell(QWidget *parent, const QString &message) = 0;
    void tell(QWidget *parent, const Error &error);
    /// Likewise, of damage or loss.
    virtual void warn(QWidget *parent, const QString &message) = 0;
    /// A question with two named answers; the safe one (`no`) is the default. True for `yes`.
    virtual bool confirm(QWidget *parent, const QString &question, const QString &yes, const QString &no) = 0;
    /// Likewise, where something is wrong, about what is best done now: `yes` is the default. Escape answers
    /// `no`.
    virtual bool propose(QWidget *parent, const QString &question, const QString &yes, const QString &no) = 0;
    /// A question with two ways on, of which `first` is the default, and Cancel: None, by Escape too.
    virtual Way choose(QWidget *parent, const QString &question, const QString &first,
                       const QString &second) = 0;
    /// Asks for one text, several lines when `lines` is true, and does `act` with it. When that fails it
    /// tells why, and the question stays with what was typed. True once it is done; false when cancelled.
    virtual bool askText(QWidget *parent, const QString &title, const QString &label, bool lines,
                         const TextAct &act) = 0;
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) = 0;
    /// A folder to write into; empty when cancelled.
    virtual QString chooseFolder(QWidget *parent, const QString &title) = 0;
    /// Asks before overwriting.
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &proposal,
                             const QString &filter) = 0;
    /// Sets the printer up to print; false when cancelled. One that prints to a file is refused, and that is
    /// told, where belongsToRegister().
    bool choosePrinter(QWidget *parent, QPrinter &printer);

protected:
    virtual bool setUpPrinter(QWidget *parent, QPrinter &printer) = 0;
};

/// The real ones: message boxes, and the system's dialogs for files and printers. A letter answers with Alt
/// only.
class WindowPrompts final : public Prompts
{
public:
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
};

} // namespace gehoor
