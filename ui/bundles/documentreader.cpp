// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/bundles/bundlepdf.h>
#include <ui/bundles/documentreader.h>

#include <algorithm>

namespace gehoor {

DocumentReader::DocumentReader(const Complaints &complaints, QObject *parent)
    : QObject(parent), m_complaints(complaints)
{
}

DocumentReader::~DocumentReader()
{
    if (m_thread)
        m_thread->wait();
}

void DocumentReader::want(const Document &document)
{
    const bool waits = std::any_of(m_waiting.cbegin(), m_waiting.cend(),
                                   [&](const Document &other) { return other.id == document.id; });
    if (waits || m_read.contains(document.id) || m_reading == document.id)
        return;
    m_waiting.enqueue(document);
    if (!m_reading)
        readNext();
}

std::optional<Result<DocumentPages>> DocumentReader::read(DocumentId document) const
{
    const auto found = m_read.constFind(document);
    return found == m_read.cend() ? std::nullopt : std::optional(*found);
}

/// What is too large, or cannot be had, is answered without a thread.
void DocumentReader::readNext()
{
    m_reading.reset();
    while (!m_waiting.isEmpty() && !m_reading) {
        const Document document = m_waiting.dequeue();
        const auto content =
            mayBeRead(document).and_then([&] { return m_complaints.documentContent(document.id); });
        if (!content) {
            m_read.insert(document.id, failureOf(content));
            QMetaObject::invokeMethod(this, &DocumentReader::documentRead, Qt::QueuedConnection);
            continue;
        }
        m_reading = document.id;
        const auto result = std::make_shared<std::optional<Result<DocumentPages>>>();
        m_thread.reset(QThread::create(
            [document, result, bytes = *content] { *result = readDocument(document, bytes); }));
        connect(m_thread.get(), &QThread::finished, this, [this, document, result] {
            m_thread->wait();
            m_read.insert(document.id, **result);
            readNext();
            Q_EMIT documentRead();
        });
        m_thread->start();
    }
}

} // namespace gehoor
