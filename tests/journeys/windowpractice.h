// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/journeys/practicecases.h>
#include <tests/support/registertest.h>
#include <tests/support/ui/answers.h>
#include <tests/support/ui/keyboard.h>
#include <ui/common/preferences.h>
#include <ui/deskview.h>
#include <ui/mainwindow.h>

#include <QLabel>

#include <functional>

namespace gehoor {

/// The practised complaints, worked in the real window by keys alone.
class WindowPractice : public RegisterTest, protected Keyboard
{
protected:
    WindowPractice() : preferences(path(QStringLiteral("preferences.ini"))) {}

    /// Makes the register ready for the work.
    void prepare(const std::function<void(Desk &)> &work);
    /// Opens the window on it, as in the morning.
    void openWindow();

    /// A button or box by its letter, which it takes a moment to obey.
    void click(int letter);
    /// Goes to a box by its letter, and down to the value.
    template <class Enum, std::size_t N>
    void choose(int letter, const Keys<Enum, N> &keys, Enum value)
    {
        press(letter, Qt::AltModifier);
        press(Qt::Key_Home);
        for (const auto &entry : keys.entries()) {
            if (entry.first == value)
                return;
            press(Qt::Key_Down);
        }
    }
    template <class Widget>
    Widget &find(const QString &name, const QWidget *parent = nullptr)
    {
        auto *found = (parent ? parent : window.get())->template findChild<Widget *>(name);
        if (!found)
            qFatal("no widget %s", qPrintable(name));
        return *found;
    }
    QString shown(const QString &label) { return find<QLabel>(label).text(); }

    /// Logs the mail, with what the officer notices in it; the new case is shown.
    ComplaintId takeIn(const PracticeCase &practice, const QByteArray &mail);
    /// Adds to what is protected in the case that is shown.
    void protect(const ProtectedFact &fact);
    /// Answers the questions of the part in sight and confirms what follows.
    void judge(const PracticePart &expected);
    /// Judges all of the case that is shown, from the step on.
    void judgeAll(const PracticeCase &practice);
    void expectVerdicts(ComplaintId id, const PracticeCase &practice);
    static void expectPdf(const QString &path, const PracticeCase &practice);

    PreparedAnswers answers;
    Preferences preferences;
    std::unique_ptr<MainWindow> window;
    DeskView *pages = nullptr;

private:
    void noteDay(QDate day);
    void split();
};

} // namespace gehoor
