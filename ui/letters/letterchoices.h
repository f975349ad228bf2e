// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/complaint/casefile.h>

#include <QWidget>

namespace Ui {
class LetterChoices;
}

namespace gehoor {

/// What the officer chooses for a letter: kind, language, for whom, the day it names, and the explanation.
class LetterChoices : public QWidget
{
    Q_OBJECT
public:
    explicit LetterChoices(QWidget *parent = nullptr);
    ~LetterChoices() override;

    /// Proposes what fits a new letter of the case. Both outlive the choices.
    void propose(const Desk &desk, const CaseFile &file, const LetterRequest &request);
    /// Shows after propose() what the officer put in the place of what the program proposes.
    void restore(const LetterRequest &request);

    LetterKind kind() const;
    LetterRequest request() const;
    /// Whether words stand here that the program did not put there.
    bool isTyped() const;

Q_SIGNALS:
    void changed();

private:
    void connectFields();
    void offerForwardings(const std::optional<ForwardingId> &chosen);
    QString usualExplanation() const;

    void displayKind();
    void displayExplanation(LetterKind kind);
    void displayDay(LetterKind kind);

    std::unique_ptr<Ui::LetterChoices> m_ui;
    const Desk *m_desk = nullptr;
    const CaseFile *m_file = nullptr;
    QString m_usual;                   ///< what the explanation was filled with
    QString m_reasonBefore;            ///< what the reason was filled with
    std::optional<LetterKind> m_dayOf; ///< for which kind the day was proposed
};

} // namespace gehoor
