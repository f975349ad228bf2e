// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/casetest.h>
#include <ui/letters/batchdialog.h>
#include <ui/letters/batchmodel.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QTableView>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// By which way a letter goes, in its dialog and in a batch.
class WayOfALetterTest : public CaseTest
{
protected:
    WayOfALetterTest() : id(log(u"T. van Dijk"_s))
    {
        giveAddress(id);
        judge(id, false);
    }

    void setComplainant(ComplaintId whose, const std::function<void(Complainant &)> &change)
    {
        ComplaintDetails details = complaint(whose).details;
        change(details.complainant);
        ASSERT_TRUE(succeeded(desk().complaints.change(whose, details)));
    }
    void setChannel(ComplaintId whose, SafeChannel channel)
    {
        setComplainant(whose, [channel](Complainant &who) { who.safeChannel = channel; });
    }
    /// A second part about their own help, refused as a client's.
    void tellsOfOwnHelp()
    {
        const PartId own = desk().complaints.addPart(id, {.text = u"My own help."_s}).value();
        Decision decision;
        decision.answers = {{Question::Client, Answer::Yes}};
        ASSERT_TRUE(succeeded(desk().triage.decide(own, decision)));
    }
    void newLetter(const std::function<void(QDialog &)> &act)
    {
        open(id);
        inDialog(act);
        press(Qt::Key_B, Qt::ControlModifier);
    }
    void click(QDialog &dialog, const QString &name) { find<QAbstractButton>(name, &dialog).click(); }
    QString warning(QDialog &dialog)
    {
        const auto &label = find<QLabel>(u"warningLabel"_s, &dialog);
        return label.isVisible() ? label.text() : QString();
    }
    QString warned()
    {
        QString text;
        newLetter([&](QDialog &dialog) {
            text = warning(dialog);
            dialog.reject();
        });
        return text;
    }
    Letter letter() { return desk().letters.of(id).value().constLast(); }
    bool wasDone(ActKind kind)
    {
        const auto trail = desk().file.audit(id).value();
        return std::any_of(trail.begin(), trail.end(),
                           [kind](const AuditLine &line) { return line.kind == kind; });
    }

    const ComplaintId id;
};

TEST_F(WayOfALetterTest, saysWhichWayIsSafeBeforeTheLetterLeaves)
{
    EXPECT_EQ(warned(), QString());
    setChannel(id, SafeChannel::NotAsked);
    EXPECT_TRUE(warned().contains(u"was not asked yet which way"_s)) << warned().toStdString();
    setChannel(id, SafeChannel::Mail);
    EXPECT_TRUE(warned().contains(u"The safe channel is mail: put the letter ready"_s))
        << warned().toStdString();
    setChannel(id, SafeChannel::Phone);
    EXPECT_TRUE(warned().contains(u"call before anything is sent"_s)) << warned().toStdString();
}

TEST_F(WayOfALetterTest, speaksOfNoAddressWhereMailIsTheSafeWay)
{
    setComplainant(id, [](Complainant &who) {
        who.safeChannel = SafeChannel::Mail;
        who.address.clear();
    });
    EXPECT_TRUE(warned().contains(u"The safe channel is mail"_s)) << warned().toStdString();
    EXPECT_FALSE(warned().contains(u"no address"_s)) << warned().toStdString();
}

TEST_F(WayOfALetterTest, warnsOfNoWayOnceTheLetterWent)
{
    setComplainant(id, [](Complainant &who) {
        who.safeChannel = SafeChannel::Mail;
        who.email = u"t.van.dijk@example.nl"_s;
    });
    newLetter([&](QDialog &dialog) {
        click(dialog, u"finalButton"_s);
        EXPECT_NE(warning(dialog), QString());
        click(dialog, u"postedButton"_s); // proposes mail
        EXPECT_EQ(warning(dialog), QString());
        dialog.reject();
    });
    EXPECT_EQ(letter().postedBy, PostedBy::Mail);
}

TEST_F(WayOfALetterTest, recordsAnotherWayThanTheSafeOneOnlyWithAReason)
{
    setChannel(id, SafeChannel::Phone);
    newLetter([&](QDialog &dialog) {
        click(dialog, u"finalButton"_s);
        answers.willType(std::nullopt);
        click(dialog, u"postedButton"_s); // proposes post
        EXPECT_TRUE(answers.last().contains(u"Post is not recorded as the safe way"_s))
            << answers.last().toStdString();
        EXPECT_EQ(letter().state, LetterState::Final);
        answers.willType(u"She said by phone that post is fine today."_s);
        click(dialog, u"postedButton"_s);
        dialog.reject();
    });
    EXPECT_EQ(letter().state, LetterState::Posted);
    const auto notes = desk().complaints.contacts(id).value();
    ASSERT_EQ(notes.size(), 1);
    EXPECT_TRUE(notes.constFirst().text.endsWith(u"She said by phone that post is fine today."_s));
    EXPECT_TRUE(wasDone(ActKind::WayPassed));
}

TEST_F(WayOfALetterTest, printsNoLetterToAClientWhoWasNotAsked)
{
    tellsOfOwnHelp();
    setChannel(id, SafeChannel::NotAsked);
    newLetter([&](QDialog &dialog) {
        EXPECT_EQ(find<QComboBox>(u"kindBox"_s, &dialog).currentText(), u"Not taken up"_s);
        EXPECT_TRUE(warning(dialog).contains(u"may be a client"_s)) << warning(dialog).toStdString();
        click(dialog, u"finalButton"_s);
        EXPECT_FALSE(find<QAbstractButton>(u"mailButton"_s, &dialog).isVisible());
        answers.willType(std::nullopt);
        click(dialog, u"printButton"_s);
        EXPECT_TRUE(answers.last().contains(u"First ask"_s)) << answers.last().toStdString();
        dialog.reject();
    });
    EXPECT_FALSE(wasDone(ActKind::LetterPrinted));
    EXPECT_EQ(letter().state, LetterState::Final);
}

/// What was said for printing holds for recording too, and is kept once.
TEST_F(WayOfALetterTest, asksForTheReasonOnceInADialog)
{
    tellsOfOwnHelp();
    setChannel(id, SafeChannel::NotAsked);
    newLetter([&](QDialog &dialog) {
        click(dialog, u"finalButton"_s);
        answers.willType(u"Cannot be reached; wrote from this address."_s);
        answers.willPrintTo(path(u"paper.pdf"_s));
        click(dialog, u"printButton"_s);
        click(dialog, u"postedButton"_s);
        dialog.reject();
    });
    EXPECT_TRUE(wasDone(ActKind::LetterPrinted));
    EXPECT_EQ(letter().state, LetterState::Posted);
    EXPECT_EQ(desk().complaints.contacts(id)->size(), 1);
}

TEST_F(WayOfALetterTest, opensMailWithNoReasonThatWasGivenForPaper)
{
    tellsOfOwnHelp();
    setChannel(id, SafeChannel::NotAsked);
    newLetter([&](QDialog &dialog) {
        click(dialog, u"finalButton"_s);
        answers.willType(u"Wrote from this address."_s);
        answers.willPrintTo(path(u"paper.pdf"_s));
        click(dialog, u"printButton"_s);
        auto &way = find<QComboBox>(u"postedByBox"_s, &dialog);
        way.setCurrentIndex(way.findData(int(PostedBy::Mail)));
        answers.willType(std::nullopt);
        click(dialog, u"postedButton"_s);
        dialog.reject();
    });
    EXPECT_TRUE(answers.allAsked());
    EXPECT_EQ(letter().state, LetterState::Final);
}

TEST_F(WayOfALetterTest, makesAMailDraftAnotherWayThanTheSafeOneWithAReason)
{
    tellsOfOwnHelp();
    setComplainant(id, [](Complainant &who) {
        who.safeChannel = SafeChannel::Phone;
        who.email = u"t.van.dijk@example.nl"_s;
    });
    const QString file = path(u"letter.eml"_s);
    newLetter([&](QDialog &dialog) {
        click(dialog, u"finalButton"_s);
        EXPECT_TRUE(find<QAbstractButton>(u"mailButton"_s, &dialog).isVisible());
        answers.willSaveAs(file);
        answers.willType(std::nullopt);
        click(dialog, u"mailButton"_s);
        EXPECT_FALSE(QFile::exists(file));
        answers.willSaveAs(file);
        answers.willType(u"Asked for it by phone."_s);
        click(dialog, u"mailButton"_s);
        dialog.reject();
    });
    EXPECT_TRUE(QFile::exists(file));
    EXPECT_EQ(desk().complaints.contacts(id)->size(), 1);
    EXPECT_TRUE(wasDone(ActKind::WayPassed));
}

/// Four cases: post is safe; not asked; mail is safe; a client who was not asked.
class WayOfABatchTest : public WayOfALetterTest
{
protected:
    WayOfABatchTest()
    {
        ids = {id};
        for (const QString &name : {u"B. Smit"_s, u"C. Blom"_s, u"D. Vos"_s}) {
            ids.append(log(name));
            giveAddress(ids.constLast());
            setComplainant(ids.constLast(), [](Complainant &who) { who.capacity = Capacity::ExPartner; });
        }
        setChannel(ids[1], SafeChannel::NotAsked);
        setChannel(ids[2], SafeChannel::Mail);
        setComplainant(ids[2], [](Complainant &who) { who.email = u"c.blom@example.nl"_s; });
        setComplainant(ids[3], [](Complainant &who) {
            who.capacity = Capacity::Client;
            who.safeChannel = SafeChannel::NotAsked;
        });
        dialog = std::make_unique<BatchDialog>(desk(), answers, ids, LetterKind::Acknowledgement, false);
        dialog->show();
        dialog->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
        rest();
    }
    void rest()
    {
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return !find<QProgressBar>(u"batchProgress"_s, dialog.get()).isVisible(); }, 60'000));
    }
    void next()
    {
        QTest::keyClick(dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        rest();
    }
    QString state(int row)
    {
        const auto &table = find<QTableView>(u"batchTable"_s, dialog.get());
        return table.model()->index(row, BatchModel::StateColumn).data().toString();
    }
    void recordPosted(PostedBy by)
    {
        inDialog([&](QDialog &asked) {
            auto &way = find<QComboBox>(u"postedWayBox"_s, &asked);
            way.setCurrentIndex(way.findData(int(by)));
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        find<QAbstractButton>(u"batchPostedButton"_s, dialog.get()).click();
        rest();
        EXPECT_TRUE(everyDialogCame());
    }
    std::optional<PostedBy> postedBy(int row) { return desk().letters.of(ids[row])->constFirst().postedBy; }

    QList<ComplaintId> ids;
    std::unique_ptr<BatchDialog> dialog;
};

TEST_F(WayOfABatchTest, saysOfEachLetterWhatIsToBeSaidOfItsWay)
{
    EXPECT_EQ(state(0), u"Can be made"_s);
    next();
    EXPECT_EQ(state(0), u"Draft"_s);
    EXPECT_EQ(state(1), u"Draft; not asked which way is safe"_s);
    EXPECT_EQ(state(2), u"Draft; post is not the safe way"_s);
    EXPECT_EQ(state(3), u"Draft; may be a client, and was not asked which way is safe"_s);
    next();
    EXPECT_EQ(state(2), u"Final, not posted yet; post is not the safe way"_s);
}

TEST_F(WayOfABatchTest, printsOnlyWhatMayGoByPost)
{
    next();
    next();
    answers.willPrintTo(path(u"all.pdf"_s));
    next();
    EXPECT_TRUE(state(2).startsWith(u"Refused: Post is not recorded as the safe way"_s))
        << state(2).toStdString();
    EXPECT_TRUE(state(3).startsWith(u"Refused: This complainant may be a client"_s))
        << state(3).toStdString();
    const auto trail = desk().file.audit().value();
    EXPECT_EQ(std::count_if(trail.begin(), trail.end(),
                            [](const AuditLine &line) { return line.kind == ActKind::LetterPrinted; }),
              2);
}

TEST_F(WayOfABatchTest, printsNoLetterThatBearsAnotherAddress)
{
    setComplainant(ids[0], [](Complainant &who) { who.address.clear(); });
    next();
    next();
    setComplainant(ids[0], [](Complainant &who) { who.address = u"Kade 1\n1011 AB Amsterdam"_s; });
    answers.willPrintTo(path(u"all.pdf"_s));
    next();
    EXPECT_TRUE(state(0).startsWith(u"Refused: The letter bears another address"_s))
        << state(0).toStdString();
}

TEST_F(WayOfABatchTest, recordsOfEachOnlyTheWayThatItCanHaveGone)
{
    next();
    next();
    recordPosted(PostedBy::Mail);
    EXPECT_EQ(postedBy(2), PostedBy::Mail);
    for (const int row : {0, 1, 3})
        EXPECT_FALSE(postedBy(row)) << row;
    recordPosted(PostedBy::Post);
    EXPECT_EQ(postedBy(0), PostedBy::Post);
    EXPECT_EQ(postedBy(1), PostedBy::Post);
    EXPECT_FALSE(postedBy(3)) << state(3).toStdString();
}

} // namespace
} // namespace gehoor
