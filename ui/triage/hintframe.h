// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/triage/splithints.h>

#include <QFrame>

class QLabel;

namespace gehoor {

/// Hints that a text may hold two things that are judged apart, by the words that point to it, and leads to
/// making a part of one of them. Not to be seen where there is nothing to hint at.
class HintFrame : public QFrame
{
    Q_OBJECT
public:
    explicit HintFrame(QWidget *parent = nullptr);
    void display(const std::optional<SplitHint> &hint);

Q_SIGNALS:
    void partRequested(const QString &words);

private:
    QLabel *m_label;
    std::optional<SplitHint> m_hint;
};

} // namespace gehoor
