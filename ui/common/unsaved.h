// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QAbstractButton;
class QWidget;

namespace gehoor {

class Prompts;

/// What is left: the register for another, the program, or the window for the same in another language.
enum class Leaving { Register, Program, Language };

/// Tells of a part of a page whether something stands in it that would be lost if the window went now.
class Unsaved : public QObject
{
    Q_OBJECT
public:
    Unsaved(QObject &part, std::function<bool()> holds);
    /// By the button that saves it, which is grey while there is nothing to save.
    explicit Unsaved(QAbstractButton &saveButton);

    static bool isIn(const QWidget &window);
    /// Whoever goes on to this hears what is lost by it, and `untold` before that; the safe answer is the
    /// default. Nobody is asked where nothing is lost.
    static bool mayBeLost(Prompts &prompts, QWidget *parent, Leaving leaving, bool isUnsaved,
                          const QString &untold = {});

private:
    std::function<bool()> m_holds;
};

} // namespace gehoor
