// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/bundles/documentpages.h>
#include <core/complaint/complaints.h>

#include <QHash>
#include <QObject>
#include <QQueue>
#include <QThread>

namespace gehoor {

/// Reads documents for a bundle, one after the other, while the window goes on.
class DocumentReader : public QObject
{
    Q_OBJECT
public:
    DocumentReader(const Complaints &complaints, QObject *parent);
    ~DocumentReader() override;

    /// Reads it, unless that was done or is being done.
    void want(const Document &document);
    /// What came of it; none while it is not read.
    std::optional<Result<DocumentPages>> read(DocumentId document) const;

Q_SIGNALS:
    void documentRead();

private:
    void readNext();

    const Complaints &m_complaints;
    QQueue<Document> m_waiting;
    QHash<DocumentId, Result<DocumentPages>> m_read;
    std::optional<DocumentId> m_reading;
    std::unique_ptr<QThread> m_thread;
};

} // namespace gehoor
