// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

#include <QDate>
#include <QDialog>

#include <functional>
#include <memory>

namespace Ui {
class DayTextDialog;
}

namespace gehoor {

class Prompts;

/// A day and a text: a contact, a response. It stays open, with what was typed, until `keep` has succeeded.
class DayTextDialog : public QDialog
{
    Q_OBJECT
public:
    using Keep = std::function<Result<>(QDate, const QString &)>;

    /// Days from `earliest` to `today`.
    DayTextDialog(const QString &title, const QString &textLabel, QDate earliest, QDate today,
                  Prompts &prompts, Keep keep, QWidget *parent = nullptr);
    ~DayTextDialog() override;

    void accept() override;

private:
    std::unique_ptr<Ui::DayTextDialog> m_ui;
    Prompts &m_prompts;
    Keep m_keep;
};

} // namespace gehoor
