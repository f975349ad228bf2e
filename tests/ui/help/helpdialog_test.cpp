// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <ui/help/helpdialog.h>
#include <ui/help/shortcutsmodel.h>
#include <ui/windowactions.h>

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(HelpDialogTest, listsEveryShortcutOfTheWindow)
{
    QObject owner;
    const WindowActions actions(&owner);
    ShortcutsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(shortcutsOf(actions.all()));
    QStringList keys;
    for (const Shortcut &shortcut : model.rows()) {
        EXPECT_FALSE(shortcut.what.contains(u'&')) << shortcut.what.toStdString();
        keys << shortcut.keys;
    }
    for (const auto &key :
         {u"Ctrl+N"_s, u"Ctrl+O"_s, u"Ctrl+K"_s, u"Ctrl+L"_s, u"Ctrl+E"_s, u"F9"_s, u"F1"_s})
        EXPECT_TRUE(keys.contains(key)) << key.toStdString();
}

TEST(HelpDialogTest, showsTheManualAndOpensNothingByItself)
{
    HelpDialog dialog({});
    const auto *browser = dialog.findChild<QTextBrowser *>(u"manualBrowser"_s);
    EXPECT_TRUE(browser->toPlainText().contains(u"What Gehoor does not promise"_s));
    EXPECT_FALSE(browser->openExternalLinks());
    EXPECT_FALSE(browser->openLinks());
}

TEST(HelpDialogTest, hasAManualInBothLanguagesWithTheSameChapters)
{
    const auto chapters = [](const QString &name) {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return QString::fromUtf8(file.readAll()).count(u"\n## "_s);
    };
    EXPECT_EQ(chapters(u":/manual/manual.nl.md"_s), chapters(u":/manual/manual.en.md"_s));
}

} // namespace
} // namespace gehoor
