// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

#include <QDialog>

namespace Ui {
class PartDialog;
}

namespace gehoor {

class Prompts;

/// One part of a complaint: its words, theme, kind of conduct and whose.
class PartDialog : public QDialog
{
    Q_OBJECT
public:
    using Keep = std::function<Result<>(const Part &)>;

    PartDialog(const Part &part, Prompts &prompts, Keep keep, QWidget *parent = nullptr);
    ~PartDialog() override;

    void accept() override;

private:
    std::unique_ptr<Ui::PartDialog> m_ui;
    Part m_before;
    Prompts &m_prompts;
    Keep m_keep;
};

void addPart(Desk &desk, Prompts &prompts, const Complaint &complaint, QWidget *parent);
void changePart(Desk &desk, Prompts &prompts, const Complaint &complaint, const Part &part, QWidget *parent);

} // namespace gehoor
