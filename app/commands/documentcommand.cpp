// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/leaving.h>
#include <ui/wording/words.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// What shows in it is told; with the reason of --override it leaves all the same.
Given<> giveOut(const Call &call, const OpenCase &open, const Document &document, const QString &out)
{
    const ComplaintId complaint = open.file.complaint.id;
    const auto found = open.desk->leaks.findings(complaint, document);
    if (!found)
        return refuse(found.error());
    tellFindings(*found);
    const auto saved = open.desk->leaks.saveDocument(complaint, document, out, call.value(u"override"_s));
    return saved ? Given<>() : refuseToLeave(open, saved.error());
}

Given<> saveOneDocument(const Call &call)
{
    const QString out = call.value(u"out"_s);
    if (out.isEmpty())
        return wrongUsage(Words::tr("Give the file to write with --out FILE."));
    if (const auto can = canBeMade(out); !can)
        return can;
    const auto open = openCase(call);
    if (!open)
        return tl::unexpected(open.error());
    const auto meant = documentMeant(open->file, call.argument(2));
    if (!meant)
        return tl::unexpected(meant.error());
    const Document &document = open->file.documents.at(*meant);
    if (const auto given = giveOut(call, *open, document, out); !given)
        return given;
    call.answer({{u"number"_s, open->number()},
                 {u"document"_s, *meant + 1},
                 {u"name"_s, document.name},
                 {u"size"_s, document.size},
                 {u"sha256"_s, document.sha256},
                 {u"file"_s, out}},
                Words::tr("%1: document %2 (%3) stands in %4")
                    .arg(open->number(), QString::number(*meant + 1), document.name, out));
    Call::message(Words::tr("Note: this copy is not encrypted. Keep it only as long as you need it."));
    return {};
}

} // namespace

QList<Command> documentCommands()
{
    return {
        {u"document"_s,
         u"REGISTER NUMBER NAME|N --out FILE [--override REASON]"_s,
         3,
         3,
         {{u"out"_s, Words::tr("The file to write the document to, as it came."), u"FILE"_s},
          {u"override"_s, Words::tr("Let what the leak check finds pass, for this reason."), u"REASON"_s}},
         saveOneDocument}};
}

} // namespace gehoor
