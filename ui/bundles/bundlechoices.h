// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/bundles/documentreader.h>
#include <ui/complaint/casefile.h>

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace gehoor {

/// What to hand on: parts, what is known of the complainant, documents; with how each document goes along.
class BundleChoices : public QScrollArea
{
    Q_OBJECT
public:
    BundleChoices(Desk &desk, const CaseFile &file, const BundleChoice &proposed, QWidget *parent);

    BundleChoice choice() const;
    /// Shows a choice; one of a bundle that was made cannot be changed.
    void display(const BundleChoice &choice, bool changeable);
    void takeFocus();
    /// The chosen documents as they were read; none while one of them is being read.
    std::optional<Result<QList<DocumentPages>>> documents() const;

Q_SIGNALS:
    void changed();

private:
    struct DocumentRow
    {
        Document document;
        QCheckBox *box;
        QLabel *note;
        QCheckBox *lookedAt;
    };

    QCheckBox *addBox(const QString &words, const QString &name);
    void addHeading(const QString &words);
    /// Why neither name nor contact can be chosen.
    void addReason(const QString &words);
    void addParts(const CaseFile &file, const QList<PartId> &parts);
    void addDocument(const Document &document);
    void follow();
    void displayDocument(const DocumentRow &row);

    DocumentReader *m_reader;
    ForwardingId m_forwarding;
    QWidget *m_page;
    QVBoxLayout *m_column;
    QList<std::pair<PartId, QCheckBox *>> m_parts;
    bool m_anonymous;
    QCheckBox *m_name = nullptr;
    QCheckBox *m_contact = nullptr;
    QCheckBox *m_capacity = nullptr;
    QCheckBox *m_remedy = nullptr;
    QCheckBox *m_masked = nullptr;
    QComboBox *m_language = nullptr;
    QList<DocumentRow> m_documents;
    bool m_displaying = false;
};

} // namespace gehoor
