// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/prompts.h>

#include <QDialog>

namespace gehoor {

/// The own text and the program's new one, side by side; the officer chooses which stands from now on.
class NewStandardDialog : public QDialog
{
    Q_OBJECT
public:
    NewStandardDialog(Desk &desk, Prompts &prompts, TextName name, QWidget *parent = nullptr);

private:
    void finish(const Result<> &done);

    Desk &m_desk;
    Prompts &m_prompts;
    TextName m_name;
};

} // namespace gehoor
