// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wording/retention.h>
#include <ui/wording/words.h>

using namespace Qt::StringLiterals;

namespace gehoor {
QString wording(const Cleared &cleared)
{
    const QString day = longDate(cleared.at.toLocalTime().date());
    return cleared.how == ClearedHow::Destroyed ? Words::tr("destroyed on %1").arg(day)
                                                : Words::tr("anonymised on %1").arg(day);
}

bool onlyYearsKnown(const std::optional<Cleared> &cleared)
{
    return cleared && cleared->how == ClearedHow::Destroyed;
}

QString numericDay(QDate day, const std::optional<Cleared> &cleared, Language language)
{
    return onlyYearsKnown(cleared) ? QString::number(day.year()) : numericDate(day, language);
}

QString wording(Goes kind, qint64 count)
{
    const int n = int(count);
    switch (kind) {
    case Goes::Originals:
        return Words::tr("%n original(s), as it came", nullptr, n);
    case Goes::Documents:
        return Words::tr("%n other document(s)", nullptr, n);
    case Goes::Letters:
        return Words::tr("%n letter(s), drafts and withdrawn ones too", nullptr, n);
    case Goes::Bundles:
        return Words::tr("%n bundle(s)", nullptr, n);
    case Goes::Notes:
        return Words::tr("%n contact(s) and note(s)", nullptr, n);
    case Goes::Responses:
        return Words::tr("the words of %n response(s)", nullptr, n);
    case Goes::Facts:
        return Words::tr("%n protected fact(s)", nullptr, n);
    case Goes::Passed:
        return Words::tr("%n finding(s) let pass, with the reason", nullptr, n);
    case Goes::Limits:
        return Words::tr("%n ended contact limit(s)", nullptr, n);
    case Goes::Measures:
        return Words::tr("%n improvement measure(s)", nullptr, n);
    case Goes::LearningPoints:
        return Words::tr("%n learning point(s)", nullptr, n);
    case Goes::Links:
        return Words::tr("%n link(s) to other cases", nullptr, n);
    case Goes::PutOffs:
        return Words::tr("%n reason(s) why it was put off", nullptr, n);
    case Goes::Holds:
        return Words::tr("%n reason(s) of a hold that was lifted", nullptr, n);
    case Goes::AccessRequests:
        return Words::tr("%n request(s) for access", nullptr, n);
    case Goes::Breaches:
        return Words::tr("the words of %n data breach(es); that they were stays on record", nullptr, n);
    case Goes::OwnWords:
        return Words::tr("%n word(s) that the spelling check was taught and that may be a name", nullptr, n);
    }
    Q_UNREACHABLE();
}

QStringList wording(const ClearingPreview &preview)
{
    QStringList lines{Words::tr("Case %1: %2, closed on %3, kept until %4. This goes:")
                          .arg(preview.of.number, wording(preview.of.outcome), longDate(preview.of.closed),
                               longDate(preview.due)),
                      u"- "_s + Words::tr("who complained, the words of the complaint and of its parts, "
                                          "remarks and reasons")};
    for (const auto &[kind, count] : preview.going)
        lines << u"- "_s + wording(kind, count);
    if (!preview.documents.isEmpty())
        lines << u"- "_s + Words::tr("by name: %1").arg(preview.documents.join(u", "_s).simplified());
    if (!preview.staying.isEmpty())
        lines << Words::tr("These words stay when it is anonymised; check that they name nobody: %1")
                     .arg(preview.staying.join(u"; "_s).simplified());
    return lines;
}

QString stays(ClearedHow how)
{
    return how == ClearedHow::Destroyed
               ? Words::tr(
                     "The number, the year and the outcome stay, and in the audit trail what was done when; "
                     "figures by anything else change.")
               : Words::tr("The number, days, channel, capacity, themes, verdicts, outcome, the functions it "
                           "was forwarded to and which letters were posted stay, so that figures stay true.");
}

QString reasonOf(const DoomedCopy &doomed)
{
    return doomed.holdsCleared ? Words::tr("holds a case that was cleared since")
                               : Words::tr("past the number of copies that are kept");
}

QString moreDueCount(qsizetype count, int most)
{
    return count > most ? Words::tr("More than %1 cases would be due to be cleared at once.").arg(most)
                        : Words::tr("%n case(s) would be due to be cleared at once.", nullptr, int(count));
}

QString rewriteNotice()
{
    return Words::tr("Cases were cleared, but remains of them may still stand in the file. Close other "
                     "programs that have the register open, and write the file anew.");
}

QString dueCount(qsizetype count, int most)
{
    return count > most ? Words::tr("More than %1 cases are to be cleared").arg(most)
                        : Words::tr("%n case(s) to be cleared", nullptr, int(count));
}

} // namespace gehoor
