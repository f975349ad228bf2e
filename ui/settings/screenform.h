// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/language.h>

#include <QWidget>

class QComboBox;

namespace gehoor {

class Preferences;
class Prompts;

/// Language and colours, for this user on this machine.
class ScreenForm : public QWidget
{
    Q_OBJECT
public:
    ScreenForm(Preferences &preferences, Prompts &prompts, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(gehoor::Language language);

private:
    Preferences &m_preferences;
    QComboBox *m_themeBox;
};

} // namespace gehoor
