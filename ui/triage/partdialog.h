// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/complaint/casefile.h>

#include <QDialog>

namespace Ui {
class PartDialog;
}

namespace gehoor {

class Prompts;

/// One part of a complaint: its words, theme, kind of conduct, whose, and when it happened.
class PartDialog : public QDialog
{
    Q_OBJECT
public:
    using Keep = std::function<Result<>(const Part &)>;

    PartDialog(const Part &part, QDate today, Prompts &prompts, Keep keep, QWidget *parent = nullptr);
    ~PartDialog() override;

    /// The words were judged: they can be read here and no longer changed.
    void fixWords();
    /// Offers to take the words out of the part they came from.
    void offerToTakeOut(int partNumber);
    bool takesOut() const;

    void accept() override;

    /// The themes that a part is offered.
    static QStringList themes();

private:
    std::unique_ptr<Ui::PartDialog> m_ui;
    Part m_before;
    QString m_themeShown;
    Prompts &m_prompts;
    Keep m_keep;
};

/// Asks for a new part, beginning with these words. Those of a part that is not judged yet can be taken out
/// of it.
void addPart(Desk &desk, Prompts &prompts, const CaseFile &shown, const QString &words, QWidget *parent);
void changePart(Desk &desk, Prompts &prompts, const CaseFile &shown, const Part &part, QWidget *parent);

} // namespace gehoor
