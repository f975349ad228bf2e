// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/filesizelimit.h>
#include <tests/support/ui/desktest.h>
#include <tests/support/ui/keyboard.h>
#include <tests/support/ui/windowtest.h>

#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class FullDiskTest : public WindowTest<DeskTest>, protected Keyboard
{
protected:
    /// Not a page of the register more can be written.
    rlim_t noRoom() const
    {
        return static_cast<rlim_t>(QFileInfo(registerPath() + u"-wal"_s).size() + 1'000);
    }
};

TEST_F(FullDiskTest, namesTheFolderAndKeepsWhatWasTypedUntilThereIsRoom)
{
    log(u"R. Mulder"_s);
    const QString folder = QFileInfo(desk().file.path()).absolutePath();
    const QString words = u"Nobody called me back, though it was promised twice."_s;
    ASSERT_NO_FATAL_FAILURE(showDesk());
    answers.willBeTold();
    inDialog([&](QDialog &dialog) {
        press(Qt::Key_T, Qt::AltModifier); // the complaint
        type(words);
        {
            const FileSizeLimit full(noRoom());
            press(Qt::Key_Return, Qt::ControlModifier);
        }
        EXPECT_TRUE(answers.last().contains(
            u"The disk is full: there is no room left in the folder %1."_s.arg(folder)))
            << answers.last().toStdString();
        EXPECT_TRUE(answers.last().contains(u"Nothing was changed"_s)) << answers.last().toStdString();
        ASSERT_TRUE(dialog.isVisible());
        EXPECT_EQ(dialog.findChild<QPlainTextEdit *>(u"textEdit"_s)->toPlainText(), words);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(everyDialogCame());
    ASSERT_TRUE(sees(u"numberLabel"_s)) << "the new case is shown";
    EXPECT_EQ(window->findChild<QLabel *>(u"numberLabel"_s)->text(), u"2026-0002"_s)
        << "no number was used up";

    window.reset();
    reopenDesk(Access::Write);
    EXPECT_EQ(desk().overview.allCases(), 2);
    EXPECT_EQ(desk().complaints.find(u"2026-0002"_s)->details.text, words);
    EXPECT_EQ(desk().file.inspect()->problems, QStringList());
}

} // namespace
} // namespace gehoor
