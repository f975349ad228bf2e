// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QAbstractButton;
class QWidget;

namespace gehoor {

/// Tells of a part of a page whether something stands in it that would be lost if the window went now.
class Unsaved : public QObject
{
    Q_OBJECT
public:
    Unsaved(QObject &part, std::function<bool()> holds);
    /// By the button that saves it, which is grey while there is nothing to save.
    explicit Unsaved(QAbstractButton &saveButton);

    static bool isIn(const QWidget &window);

private:
    std::function<bool()> m_holds;
};

} // namespace gehoor
