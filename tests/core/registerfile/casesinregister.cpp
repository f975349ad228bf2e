// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casesinregister.h"

#include <core/basics/sha256.h>

#include <QDir>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

Result<qint64> insertComplaint(Database &database, const QString &number, const QString &subject)
{
    return database.insert(
        u"INSERT INTO complaint (number, received, logged, channel, subject, form_of_address, capacity, "
        "safe_channel, letter_language) VALUES (?, ?, ?, 'mail', ?, 'neutral', 'other', 'mail', 'nl')"_s,
        {number, u"2026-11-20"_s, u"2026-11-23"_s, subject});
}

Result<qint64> insertDocument(Database &database, qint64 complaint, const QByteArray &content)
{
    return database.insert(
        u"INSERT INTO document (complaint_id, role, name, media_type, size, sha256, added, content) "
        "VALUES (?, 'original', 'mail.eml', 'message/rfc822', ?, ?, '2026-11-23', ?)"_s,
        {complaint, content.size(), sha256Hex(content), content});
}

} // namespace

Result<> CasesInRegister::log(const QString &number, const QString &subject, const QByteArray &document)
{
    return log(file(), number, subject, document);
}

Result<> CasesInRegister::log(RegisterFile &into, const QString &number, const QString &subject,
                              const QByteArray &document)
{
    Act act{ActKind::ComplaintLogged, {}, {}};
    return into.write(act, [&]() -> Result<> {
        const auto id = insertComplaint(into.database(), number, subject);
        if (!id)
            return failureOf(id);
        act.complaint = ComplaintId(*id);
        if (document.isNull())
            return {};
        return insertDocument(into.database(), *id, document).map([](qint64) {});
    });
}

Result<> CasesInRegister::addLetter(const QString &number, const QByteArray &pdf)
{
    const auto id =
        file().database().selectOne<qint64>(u"SELECT id FROM complaint WHERE number = ?"_s, {number},
                                            [](const Row &row) { return row.number(0); });
    return file().write({ActKind::LetterFinalised, ComplaintId(id.value().value()), {}}, [&]() -> Result<> {
        return file()
            .database()
            .insert(u"INSERT INTO letter (complaint_id, number, kind, language, state, content, drafted, "
                    u"pdf, sha256) "
                    "VALUES (?, 1, 'acknowledgement', 'nl', 'final', '{}', '2026-11-23', ?, ?)"_s,
                    {id->value(), pdf, sha256Hex(pdf)})
            .map([](qint64) {});
    });
}

qint64 CasesInRegister::complaints()
{
    const auto count = file().database().selectOne<qint64>(u"SELECT count(*) FROM complaint"_s, {},
                                                           [](const Row &row) { return row.number(0); });
    return count.value().value();
}

QStringList CasesInRegister::problems()
{
    return file().inspect().value().problems;
}

QStringList CasesInRegister::files() const
{
    return QDir(path(u"."_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace gehoor
