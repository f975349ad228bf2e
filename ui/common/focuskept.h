// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace gehoor {

/// The place of the keys on a page, over a time in which its fields and buttons are grey. Qt moves them on to
/// whatever is not grey, as to Cancel, or nowhere, and does not bring them back.
class FocusKept
{
public:
    explicit FocusKept(QWidget &page) : m_page(page) {}

    /// Before anything is made grey. Until they are given back, the first time counts.
    void keep();
    /// Once the page can be worked in again: to where they were or, when that is grey still, to `otherwise`.
    void giveBack(QWidget *otherwise = nullptr);

private:
    QWidget &m_page;
    QPointer<QWidget> m_had;
    bool m_kept = false;
};

} // namespace gehoor
