// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/sha256.h>
#include <core/exports/table.h>
#include <core/letters/bodytext.h>
#include <core/registerfile/onrecord.h>
#include <ui/common/fields.h>
#include <ui/registerfile/audittable.h>
#include <ui/wording/inspection.h>
#include <ui/wording/wording.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

struct AuditTableWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditTable)
};

constexpr int linesAtOnce = 500;

QStringList headings()
{
    return {AuditTableWords::tr("Line"), AuditTableWords::tr("When (UTC)"), AuditTableWords::tr("What"),
            AuditTableWords::tr("Case"), AuditTableWords::tr("Officer"),    AuditTableWords::tr("Note"),
            AuditTableWords::tr("Key"),  AuditTableWords::tr("Hash")};
}

QStringList cellsOf(const AuditLine &line)
{
    return {QString::number(line.number),
            line.at.toString(Qt::ISODateWithMs),
            auditAct(line),
            line.complaintNumber,
            line.officer,
            auditNote(line),
            actKey(line.kind),
            line.hash};
}

/// Whether all were written.
Result<bool> writeLines(RegisterFile &file, const AuditFilter &filter, TableWriter &writer, qint64 &written,
                        const std::function<bool(qint64)> &goesOn)
{
    std::optional<AuditLine> last;
    for (;;) {
        const auto lines = file.audit(filter, linesAtOnce, last ? &*last : nullptr);
        if (!lines)
            return failureOf(lines);
        for (const AuditLine &line : *lines) {
            if (const auto done = writer.row(cellsOf(line)); !done)
                return failureOf(done);
        }
        written += lines->size();
        if (lines->size() < linesAtOnce)
            return true;
        last = lines->constLast();
        if (goesOn && !goesOn(written))
            return false;
    }
}

BodyParagraph paragraph(BodyKind kind, const QString &text)
{
    return {kind, {{text}}};
}

/// What is asked of the lines, in words.
QString meant(const AuditFilter &filter)
{
    QStringList words;
    if (filter.from)
        words << AuditTableWords::tr("from %1").arg(longDate(filter.from->toLocalTime().date()));
    if (filter.until)
        words << AuditTableWords::tr("up to and including %1")
                     .arg(longDate(filter.until->toLocalTime().date().addDays(-1)));
    if (filter.kind)
        words << AuditTableWords::tr("what: %1").arg(wording(*filter.kind));
    if (!filter.complaintNumber.isEmpty())
        words << AuditTableWords::tr("case %1").arg(filter.complaintNumber);
    if (!filter.officer.isEmpty())
        words << AuditTableWords::tr("officer: %1").arg(filter.officer);
    return words.isEmpty() ? AuditTableWords::tr("All lines.") : sentenceCase(words.join(u"; "_s)) + u'.';
}

QString wordsOf(const AuditLine &line)
{
    QStringList words{QString::number(line.number), auditMoment(line.at), auditAct(line)};
    for (const QString &more : {line.complaintNumber, auditNote(line), line.officer}) {
        if (!more.isEmpty())
            words << more;
    }
    return words.join(u" - "_s);
}

QString bodyOf(const QList<AuditLine> &lines, const AuditFilter &filter, const AuditLine &newest)
{
    QList<BodyParagraph> paragraphs{
        paragraph(BodyKind::Text,
                  AuditTableWords::tr("Lines of the audit trail, the newest first.") + u' ' + meant(filter)),
        paragraph(BodyKind::Text, AuditTableWords::tr("Head of the trail when this was made (line %1): %2")
                                      .arg(QString::number(newest.number), headWords(newest.hash))),
        paragraph(BodyKind::Text,
                  AuditTableWords::tr("Keep this page away from the register. With the head on it, “gehoor "
                                      "verify --head” tells later whether lines were taken away or an old "
                                      "file was put back."))};
    if (lines.isEmpty())
        paragraphs.append(paragraph(BodyKind::Text, AuditTableWords::tr("No line fits what was asked for.")));
    for (const AuditLine &line : lines.mid(0, mostOnPaper))
        paragraphs.append(paragraph(BodyKind::Bullet, wordsOf(line)));
    if (lines.size() > mostOnPaper)
        paragraphs.append(paragraph(
            BodyKind::Text,
            AuditTableWords::tr(
                "There are more lines, which are older. Ask for a shorter period, or export them.")));
    return toHtml(normalised(paragraphs));
}

} // namespace

Result<std::optional<qint64>> exportAudit(RegisterFile &file, const AuditFilter &filter, const QString &path,
                                          const std::function<bool(qint64)> &goesOn)
{
    if (file.access() == Access::Read)
        return failure(ErrorKind::OpenedReadOnly, file.path());
    const auto writer = csvWriter(path, headings());
    if (!writer)
        return failureOf(writer);
    qint64 count = 0;
    const auto whole = writeLines(file, filter, **writer, count, goesOn);
    if (!whole)
        return failureOf(whole);
    if (!*whole)
        return std::nullopt;
    return (*writer)
        ->finish()
        .and_then([&] {
            return saveOnRecord(file, {ActKind::AuditExported, {}, u"csv %1"_s.arg(count)}, path,
                                [&] { return (*writer)->commit(); });
        })
        .map([&] { return std::optional(count); });
}

Result<LetterContent> auditPaper(Desk &desk, const AuditFilter &filter)
{
    const auto organisation = desk.settings.organisation();
    if (!organisation)
        return failureOf(organisation);
    const auto newest = desk.file.audit(1);
    if (!newest)
        return failureOf(newest);
    if (newest->isEmpty())
        return failure(ErrorKind::Damaged, desk.file.path());
    return desk.file.audit(filter, mostOnPaper + 1).map([&](const QList<AuditLine> &lines) {
        return LetterContent{
            .sender = {organisation->name.simplified()},
            .returnLine = {},
            .address = {AuditTableWords::tr("INTERNAL"), AuditTableWords::tr("for the file of the register")},
            .place = organisation->place.simplified(),
            .date = longDate(desk.clock.today()),
            .reference = AuditTableWords::tr("audit trail"),
            .subject = AuditTableWords::tr("Audit trail of the register"),
            .body = bodyOf(lines, filter, newest->constFirst()),
            .language = screenLanguage()};
    });
}

Result<> markAuditPrinted(RegisterFile &file, const std::function<Result<>()> &open)
{
    return file.write({ActKind::AuditExported, {}, u"paper"_s}, open);
}

Result<> saveAuditPdf(RegisterFile &file, const QByteArray &pdf, const QString &path)
{
    return saveOnRecord(file, {ActKind::AuditExported, {}, u"pdf "_s + sha256Hex(pdf)}, path, pdf);
}

} // namespace gehoor
