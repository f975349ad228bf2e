// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/sources.h>

#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Where words can leave the program, in the source: what does so, and the files that may do it.
struct Door
{
    const char *pattern;
    QStringList files;
};

const QList<Door> doors{
    {R"(\bQPrinter\s+\w|\bQPrinter>\()",
     {u"ui/letters/paperjob.cpp"_s,            // the next door
      u"ui/letters/batchdialog.cpp"_s,         // after Letters::mayPrint()
      u"ui/bundles/bundledialog.cpp"_s,        // after Bundles::mayLeave()
      u"ui/settings/stationeryform.cpp"_s,     // a test page without a case
      u"ui/registerfile/sheetdialog.cpp"_s,    // the emergency sheet: no case either
      u"ui/breaches/breachreportdialog.cpp"_s, // with Breaches::markPrinted(), which is the gate
      u"ui/letters/letterdialog.cpp"_s, u"ui/triage/reasoningdialog.cpp"_s, // on the screen alone
      u"ui/texts/templatepreview.cpp"_s}},                                  // likewise
    {R"(\bprintPage\()",
     {u"ui/letters/paperjob.h"_s, u"ui/letters/paperjob.cpp"_s,
      u"ui/letters/letterdialog.cpp"_s,    // after Letters::mayPrint()
      u"ui/triage/reasoningdialog.cpp"_s,  // after Reasonings::page()
      u"ui/registerfile/auditpage.cpp"_s,  // the trail, which holds no words of a case
      u"ui/deadlines/termsdialog.cpp"_s}}, // after DueDates::mayLeave()
    {R"(\bQPdfWriter\s+\w)", {u"ui/letters/letterprinter.cpp"_s}},
    {R"(\bclipboard\(\))", {u"ui/leaks/clipboardgate.cpp"_s}},
    {R"(\bQDrag\b|\bQTextDocumentWriter\b|\bQProcess\b|\bQDesktopServices\b)", {}},
    {R"(\bQSaveFile\b)", {u"core/basics/ownerfile.h"_s, u"core/basics/ownerfile.cpp"_s}},
    {R"(\bwriteOwnerFile\(\w)",
     {u"core/basics/ownerfile.h"_s, u"core/basics/ownerfile.cpp"_s,
      u"core/registerfile/onrecord.cpp"_s,      // the next door
      u"ui/demo/demo.cpp"_s,                    // invented mails
      u"ui/settings/stationeryform.cpp"_s,      // a test page without a case
      u"app/commands/stationerycommands.cpp"_s, // the same
      u"app/commands/textcommands.cpp"_s}},     // texts of the organisation
    {R"(\bsaveOnRecord\(\w)",
     {u"core/registerfile/onrecord.h"_s, u"core/registerfile/onrecord.cpp"_s,
      u"core/leaks/leaks.cpp"_s,           // documents, as they came
      u"core/breaches/breaches.cpp"_s,     // a report that went through Leaks::release()
      u"core/bundles/bundles.cpp"_s,       // behind the gate of the bundles
      u"core/letters/letters.cpp"_s,       // behind the gate of the letters
      u"core/letters/reasonings.cpp"_s,    // pages that went through Leaks::release()
      u"core/overview/duedates.cpp"_s,     // the same
      u"core/rights/rights.cpp"_s,         // the same
      u"core/backups/sheetplace.cpp"_s,    // no case
      u"ui/registerfile/audittable.cpp"_s, // the trail, which holds no words of a case
      u"ui/exports/overviewtable.cpp"_s}}, // behind TableLeaks
    {R"(\bOwnerFile::open\()",
     {u"core/basics/ownerfile.cpp"_s, u"core/exports/csvwriter.cpp"_s, u"core/exports/xlsxwriter.cpp"_s}},
    {R"(\b(csv|xlsx)Writer\()",
     {u"ui/registerfile/audittable.cpp"_s, u"ui/registerfile/audittable.h"_s, // the trail
      u"core/exports/table.h"_s, u"core/exports/csvwriter.cpp"_s, u"core/exports/xlsxwriter.cpp"_s,
      u"ui/exports/overviewtable.cpp"_s}}, // behind TableLeaks
    {R"(\b(WriteOnly|ReadWrite|Append)\b)",
     {u"core/backups/restoration.cpp"_s,  // a register, ciphered as it is
      u"core/salvage/readablecopy.cpp"_s, // likewise
      u"core/basics/ownerfile.cpp"_s,     // and in memory:
      u"ui/letters/letterprinter.cpp"_s, u"ui/settings/logofile.cpp"_s}},
    // To the terminal: a reading, as on the screen. `list`, `show`, `protected`, `watch`, `intake`,
    // `responsible` and `audit` show the register to whoever has its passphrase, and what is protected is
    // kept to be read. None of them writes a file; what a shell makes of the words the program knows as
    // little as who photographs the screen. `why` goes through Reasonings::page() all the same.
    {R"(\bCall::print\(|\bcall\.answer\()",
     {u"app/main.cpp"_s,
      u"app/commands/accesscommand.cpp"_s,
      u"app/commands/breachcommand.cpp"_s,
      u"app/commands/call.cpp"_s,
      u"app/commands/clearingcases.cpp"_s,
      u"app/commands/commands.cpp"_s,
      u"app/commands/bundlecommands.cpp"_s,
      u"app/commands/closingcommands.cpp"_s,
      u"app/commands/complainantcommands.cpp"_s,
      u"app/commands/democommand.cpp"_s,
      u"app/commands/documentcommand.cpp"_s,
      u"app/commands/forwardingcommands.cpp"_s,
      u"app/commands/intakecommands.cpp"_s,
      u"app/commands/keycommands.cpp"_s,
      u"app/commands/leakcommands.cpp"_s,
      u"app/commands/lettercommands.cpp"_s,
      u"app/commands/overviewcommands.cpp"_s,
      u"app/commands/registercommands.cpp"_s,
      u"app/commands/responsiblecommands.cpp"_s,
      u"app/commands/stationerycommands.cpp"_s,
      u"app/commands/termcommands.cpp"_s,
      u"app/commands/textcommands.cpp"_s,
      u"app/commands/trailcommands.cpp"_s,
      u"app/commands/todaycommands.cpp"_s,
      u"app/commands/triagecommands.cpp"_s,
      u"app/commands/backupcommands.cpp"_s,
      u"app/commands/retentioncommands.cpp"_s,
      u"app/commands/safetycommands.cpp"_s,
      u"app/commands/salvagecommand.cpp"_s}},
    {R"(\b(fwrite|fputs|fputc|f?printf|q(Debug|Info|Warning|Critical))\(|\bstd::c(out|err|log)\b)",
     {u"app/commands/call.cpp"_s, u"app/commands/terminal.cpp"_s}},
    {R"(\b[io]?fstream\b|\bf(re)?open\(|\bmkstemp\b|\bQTemporary(File|Dir)\b)", {}},
    {R"((\bQFile::|\.)(copy|rename)\()", {}},
    {R"(\bgrab(Window|Framebuffer)?\(|\bQImageWriter\b|\bQPicture\b|\bQSvgGenerator\b)", {}},
    {R"(\bQSettings\b)",
     {u"ui/common/preferences.h"_s, u"ui/common/preferences.cpp"_s}}, // of the screen alone
    {R"(\bQ(Local|Tcp|Udp|Ssl)(Socket|Server)\b|\bQNetwork\w+|\bQSharedMemory\b|\bQSystemTrayIcon\b|\bQDBus\w+)",
     {}}};

TEST(DoorsTest, areOpenedNowhereElse)
{
    eachSource([](const QString &name, const QString &text) {
        for (const Door &door : doors) {
            const QRegularExpression pattern(QLatin1StringView(door.pattern));
            EXPECT_TRUE(!pattern.match(text).hasMatch() || door.files.contains(name))
                << name.toStdString() << " lets words out by " << door.pattern
                << ". Send them through Letters, Leaks::release() or TableLeaks, add the way to "
                   "waysOut() in waysout_test.cpp, then list the file here.";
        }
    });
}

} // namespace
} // namespace gehoor
