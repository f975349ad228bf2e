// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/casetest.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class ProtectedPageTest : public CaseTest
{
protected:
    ProtectedPageTest() : id(log(u"R. Mulder"_s)) { giveAddress(id); }

    QList<ProtectedFact> facts() { return desk().leaks.facts(id).value(); }
    ProtectedFactId protect(const ProtectedFact &fact) { return desk().leaks.protect(id, fact).value(); }
    void openTab()
    {
        open(id);
        press(Qt::Key_5, Qt::AltModifier);
    }
    QWidget &tab() { return *find<QTabWidget>(u"caseTabs"_s).currentWidget(); }
    QTableView &table() { return find<QTableView>(u"table"_s, &tab()); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    void click(const QString &name) { find<QAbstractButton>(name, &tab()).click(); }
    /// As typed over what stands there.
    static void write(QLineEdit &field, const QString &text)
    {
        field.selectAll();
        field.insert(text);
    }
    /// What the dialog says of a text before anything is kept.
    static QString caution(QDialog &dialog) { return dialog.findChild<QLabel *>(u"cautionLabel"_s)->text(); }

    const ComplaintId id;
};

TEST_F(ProtectedPageTest, protectsByKeysAndShowsIt)
{
    openTab();
    EXPECT_TRUE(find<QLabel>(u"emptyLabel"_s, &tab()).isVisible());
    inDialog([&](QDialog &dialog) {
        type(u"Noor Vermeulen"_s);
        press(Qt::Key_Tab); // the kind
        EXPECT_EQ(QApplication::focusWidget(), &find<QComboBox>(u"kindBox"_s, &dialog));
        press(Qt::Key_Down);
        press(Qt::Key_Down); // the name of a child
        press(Qt::Key_Tab);
        type(u"her daughter"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    find<QAbstractButton>(u"addButton"_s, &tab()).setFocus();
    press(Qt::Key_Return);
    ASSERT_EQ(facts().size(), 1);
    EXPECT_EQ(facts().first().kind, FactKind::ChildName);
    EXPECT_EQ(facts().first().note, u"her daughter"_s);
    EXPECT_EQ(cell(0, 0), u"Noor Vermeulen"_s);
    EXPECT_EQ(cell(0, 1), u"Name of a child"_s);
    EXPECT_FALSE(find<QLabel>(u"emptyLabel"_s, &tab()).isVisible());
}

TEST_F(ProtectedPageTest, takesAnAddressForOneUntilTheOfficerSaysOtherwise)
{
    openTab();
    inDialog([&](QDialog &dialog) {
        auto &kind = find<QComboBox>(u"kindBox"_s, &dialog);
        type(u"Lindelaan 12, 1234 AB Zilverdam"_s);
        EXPECT_EQ(kind.currentData().toInt(), int(FactKind::Address));
        EXPECT_TRUE(caution(dialog).contains(u"complainant has this too"_s)) << caution(dialog).toStdString();
        press(Qt::Key_Tab); // the kind
        press(Qt::Key_Home);
        EXPECT_EQ(kind.currentData().toInt(), int(FactKind::Name));
        find<QLineEdit>(u"textEdit"_s, &dialog).setFocus();
        press(Qt::Key_End);
        type(u"-Noord"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    click(u"addButton"_s);
    ASSERT_EQ(facts().size(), 1);
    EXPECT_EQ(facts().first().kind, FactKind::Name) << "what was chosen stays";
    EXPECT_EQ(facts().first().text, u"Lindelaan 12, 1234 AB Zilverdam-Noord"_s);
}

TEST_F(ProtectedPageTest, offersEveryKind)
{
    openTab();
    inDialog([&](QDialog &dialog) {
        EXPECT_EQ(find<QComboBox>(u"kindBox"_s, &dialog).count(), int(factKindKeys.entries().size()));
        dialog.reject();
    });
    click(u"addButton"_s);
}

TEST_F(ProtectedPageTest, correctsAFactWithEnter)
{
    protect({.text = u"Noor Vermeulen"_s});
    const ProtectedFactId second = protect({.text = u"Sara"_s, .note = u"child"_s});
    openTab();
    table().setCurrentIndex(table().model()->index(1, 0));
    inDialog([&](QDialog &dialog) {
        EXPECT_EQ(find<QLineEdit>(u"noteEdit"_s, &dialog).text(), u"child"_s);
        find<QLineEdit>(u"textEdit"_s, &dialog).selectAll();
        type(u"Sanne"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    table().setFocus();
    press(Qt::Key_Return);
    ASSERT_EQ(facts().size(), 2);
    EXPECT_EQ(facts().at(1).id, second);
    EXPECT_EQ(facts().at(1).text, u"Sanne"_s);
    EXPECT_EQ(table().currentIndex().row(), 1) << "the choice stays";
    EXPECT_EQ(desk().file.audit(id).value().constLast().kind, ActKind::FactChanged);
}

TEST_F(ProtectedPageTest, takesAFactAwayOnlyWhenConfirmedAndOnTheTrail)
{
    protect({.text = u"Noor Vermeulen"_s});
    openTab();
    table().setFocus();
    answers.willConfirm(false);
    press(Qt::Key_Delete);
    EXPECT_EQ(facts().size(), 1);
    EXPECT_TRUE(answers.last().contains(u"Noor Vermeulen"_s));
    answers.willConfirm(true);
    press(Qt::Key_Delete);
    EXPECT_TRUE(facts().isEmpty());
    const AuditLine line = desk().file.audit(id).value().constLast();
    EXPECT_EQ(line.kind, ActKind::FactUnprotected);
    EXPECT_FALSE(line.note.contains(u"Noor"_s));
    press(Qt::Key_Delete); // nothing left to ask about
}

TEST_F(ProtectedPageTest, saysWhatToDoWithBadInputAndKeepsTheDialogOpen)
{
    openTab();
    inDialog([&](QDialog &dialog) {
        auto &text = find<QLineEdit>(u"textEdit"_s, &dialog);
        for (const QString &bad : {QString(), u" "_s, u".*"_s, u"\u200B"_s, QString(1'000'000, u'x')}) {
            write(text, bad);
            answers.willBeTold();
            press(Qt::Key_Return, Qt::ControlModifier);
            EXPECT_TRUE(dialog.isVisible());
            EXPECT_TRUE(answers.last().contains(u"Write"_s)) << answers.last().toStdString();
            EXPECT_EQ(QApplication::focusWidget(), &text);
        }
        dialog.reject();
    });
    click(u"addButton"_s);
    EXPECT_TRUE(facts().isEmpty());
}

TEST_F(ProtectedPageTest, takesASignForASignAndALetterForALetterAndSaysSo)
{
    openTab();
    inDialog([&](QDialog &dialog) {
        auto &text = find<QLineEdit>(u"textEdit"_s, &dialog);
        write(text, u"N"_s);
        EXPECT_TRUE(caution(dialog).contains(u"single letter"_s));
        write(text, u"Verm.*"_s);
        EXPECT_TRUE(caution(dialog).contains(u"mean nothing here"_s));
        write(text, u"Roos"_s);
        EXPECT_TRUE(caution(dialog).contains(u"ordinary word"_s));
        write(text, u"Noor Vermeulen"_s);
        EXPECT_TRUE(caution(dialog).isEmpty());
        write(text, u"Verm.*"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    click(u"addButton"_s);
    ASSERT_EQ(facts().size(), 1);
    EXPECT_EQ(facts().first().text, u"Verm.*"_s);
}

TEST_F(ProtectedPageTest, warnsWhenTheComplainantHasItToo)
{
    openTab();
    inDialog([&](QDialog &dialog) {
        auto &text = find<QLineEdit>(u"textEdit"_s, &dialog);
        auto &kind = find<QComboBox>(u"kindBox"_s, &dialog);
        kind.setCurrentIndex(kind.findData(int(FactKind::Address)));
        write(text, u"lindelaan 12, 1234AB"_s);
        EXPECT_TRUE(caution(dialog).contains(u"complainant has this too"_s)) << caution(dialog).toStdString();
        write(text, u"Kerkstraat 4, 5432 BA"_s);
        EXPECT_TRUE(caution(dialog).isEmpty());
        dialog.reject();
    });
    click(u"addButton"_s);
}

TEST_F(ProtectedPageTest, showsNothingReadableUnderPrivacy)
{
    protect({.text = u"Noor Vermeulen"_s, .note = u"his ex"_s});
    protect({.kind = FactKind::Address, .text = u"Berkenlaan 4"_s});
    openTab();
    page->setPrivacy(true);
    EXPECT_EQ(cell(0, 0), u"N.V."_s);
    EXPECT_EQ(cell(0, 2), QString());
    EXPECT_EQ(cell(1, 0), u"hidden"_s);
    page->setPrivacy(false);
    EXPECT_EQ(cell(1, 0), u"Berkenlaan 4"_s);
}

TEST_F(ProtectedPageTest, onlyShowsWhenOpenForReading)
{
    protect({.text = u"Noor Vermeulen"_s});
    reopenDesk(Access::Read);
    openTab();
    EXPECT_EQ(cell(0, 0), u"Noor Vermeulen"_s);
    for (const QString &button : {u"addButton"_s, u"changeButton"_s, u"removeButton"_s})
        EXPECT_FALSE(find<QAbstractButton>(button, &tab()).isEnabled()) << button.toStdString();
    table().setFocus();
    press(Qt::Key_Return);
    press(Qt::Key_Delete);
}

} // namespace
} // namespace gehoor
