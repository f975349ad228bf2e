// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/complaint/casefile.h>

#include <QWidget>

class QAction;
namespace Ui {
class ComplaintPanel;
}

namespace gehoor {

class Prompts;

/// The left side of the case page: the complaint, which stays in sight while working; its working text or, at
/// a key, the original as it came, to be read and selected in alike.
class ComplaintPanel : public QWidget
{
    Q_OBJECT
public:
    ComplaintPanel(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);
    ~ComplaintPanel() override;

    void display(const CaseFile &file, bool privacy);
    /// Shows the original in place of the working text, or that again.
    void switchOriginal();
    /// What is selected in the complaint's words.
    QString selectedWords() const;
    /// Offers this in the menu of the complaint's words.
    void offerForWords(QAction *action);

Q_SIGNALS:
    void changeRequested();
    void partRequested(const QString &words);

private:
    [[nodiscard]] Result<QString> readOriginal();
    void displayAnew(bool sameCase, bool samePrivacy);
    void displayText();
    void displayDocuments(const QList<Document> &documents);
    void displayComplainant(const Complainant &complainant, bool privacy);
    void displaySelection();
    void saveChosen();

    std::unique_ptr<Ui::ComplaintPanel> m_ui;
    Desk &m_desk;
    Prompts &m_prompts;
    QAction *m_makePart;
    std::optional<CaseFile> m_file;
    QString m_shown; ///< the text in sight
    bool m_privacy = false;
};

/// Saves a document of a case under a name the officer chooses.
void saveDocument(Desk &desk, Prompts &prompts, ComplaintId complaint, const Document &chosen,
                  QWidget *parent);

} // namespace gehoor
