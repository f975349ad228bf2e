// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/prompts.h>

#include <QWidget>

namespace gehoor {

class Preferences;
class SideTabs;

/// What the organisation and the officer set, and the audit trail: one page each, listed at the left.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(Desk &desk, Prompts &prompts, Preferences &preferences, QWidget *parent = nullptr);

    /// The page of the days equated with a holiday.
    void showCalendar();
    /// The page about how long cases are kept.
    void showRetention();

Q_SIGNALS:
    void languageChosen(gehoor::Language language);

private:
    SideTabs *m_tabs;
    int m_calendar = 0;  ///< its place in the list
    int m_retention = 0; ///< likewise
};

} // namespace gehoor
