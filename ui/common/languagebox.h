// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/language.h>

#include <QComboBox>

#include <functional>

namespace gehoor {

class Preferences;

/// The language of the screen, for this user on this machine; each is named in itself.
class LanguageBox : public QComboBox
{
    Q_OBJECT
public:
    explicit LanguageBox(Preferences &preferences, QWidget *parent = nullptr);
    /// Asked before another language is taken; the box goes back to the one there is where it may not be.
    void askBefore(const std::function<bool()> &mayChange) { m_mayChange = mayChange; }

Q_SIGNALS:
    /// It is among the preferences already.
    void languageChosen(gehoor::Language language);

private:
    std::function<bool()> m_mayChange = [] { return true; };
};

} // namespace gehoor
