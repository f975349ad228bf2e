// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/language.h>

#include <QWidget>

namespace gehoor {

class LanguageBox;
class Preferences;
class Prompts;
class RecentRegisters;

/// What to do without an open register: make one, open one, or look around in the demo; and in which language
/// the screen speaks.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    StartPage(Preferences &preferences, Prompts &prompts, QWidget *parent = nullptr);

    /// The keys are at the choice of the language when the page comes in sight.
    void beginAtLanguage() { m_beginsAtLanguage = true; }

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void restoreRequested();
    void demoRequested();
    void recentChosen(const QString &path);
    void languageChosen(gehoor::Language language);

protected:
    void showEvent(QShowEvent *event) override;

private:
    RecentRegisters *m_recent;
    LanguageBox *m_languageBox;
    bool m_beginsAtLanguage = false;
};

} // namespace gehoor
