// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/overview/consistency.h>
#include <tests/journeys/windowpractice.h>
#include <tests/support/builders.h>
#include <ui/common/fields.h>
#include <ui/today/todaymodel.h>
#include <ui/wording/wording.h>

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QDate nov(int day)
{
    return {2026, 11, day};
}

QDate dec(int day)
{
    return {2026, 12, day};
}

QDate jan(int day)
{
    return {2027, 1, day};
}

/// When the things of a case happen, and what that makes of its terms, worked out by hand.
struct Life
{
    QString mail;
    QDate received;  ///< and logged
    QDate assessBy;  ///< five working days from receipt
    QDate judged;    ///< forwarded and told, or refused and closed
    QDate decideBy;  ///< four weeks from receipt
    QDate respondBy; ///< six weeks from forwarding; none when nothing is forwarded
    QDate responded; ///< and closed
};

/// The organisation is closed on 24 and 31 December; 25 December and 1 January are holidays.
const QList<Life> lives{
    {u"case-01.eml"_s, nov(2), nov(9), nov(5), nov(30), dec(17), dec(16)},
    {u"case-04.eml"_s, nov(6), nov(13), nov(13), dec(4), dec(28), dec(28)},  // six weeks end on 25 December
    {u"case-03.eml"_s, nov(10), nov(17), nov(12), dec(8), dec(28), dec(23)}, // ... on 24 December
    {u"case-08.eml"_s, nov(13), nov(20), nov(19), dec(11), jan(4), jan(4)},  // ... on 31 December
    {u"case-10.eml"_s, nov(16), nov(23), nov(20), dec(14), jan(4), jan(5)},  // ... on 1 January; a day late
    {u"case-12.eml"_s, nov(17), nov(24), nov(23), dec(15), jan(4), QDate(2027, 2, 1)}, // put off, see below
    {u"case-02.eml"_s, nov(27), dec(4), dec(3), dec(28), {}, {}},           // four weeks end on 25 December
    {u"case-17.eml"_s, dec(4), dec(11), dec(11), jan(4), jan(22), jan(21)}, // ... on 1 January
    {u"case-19.eml"_s, dec(14), dec(21), dec(15), jan(11), jan(26), jan(22)},
    {u"case-06.eml"_s, dec(18), dec(29), dec(29), jan(15), {}, {}}, // not counted: 24 and 25 December
    {u"case-13.eml"_s, dec(23), jan(5), jan(4), jan(20), {}, {}},   // ... 31 December and 1 January too
    {u"case-15.eml"_s, dec(28), jan(6), jan(5), jan(25), {}, {}},
};
/// The landlord's: on the Monday after Christmas the response is put off by four weeks, ten from forwarding.
const QString putOffMail = u"case-12.eml"_s;
const QDate putOffOn = dec(28);
const QDate putOffTo(2027, 2, 1);

/// The same mail, sent on this day.
QByteArray sentOn(const PracticeCase &practice, QDate day)
{
    QString mail = QString::fromLatin1(mailOf(practice));
    mail.remove(QRegularExpression(u"^Received:.*\n(?:[ \t].*\n)*"_s, QRegularExpression::MultilineOption));
    mail.replace(QRegularExpression(u"^Date: [^\r\n]*"_s, QRegularExpression::MultilineOption),
                 u"Date: "_s + QDateTime(day, QTime(11, 0)).toString(Qt::RFC2822Date));
    return mail.toLatin1();
}

/// A substitute who knows no more than what stands under Today: every act begins there, with Enter.
class WindowQuarterTest : public WindowPractice
{
protected:
    WindowQuarterTest()
    {
        clock.set(nov(2));
        prepare([](Desk &desk) {
            EXPECT_TRUE(succeeded(desk.forwarding.saveResponsible(
                {.function = u"teamleider"_s, .email = u"leider@example.org"_s})));
            Terms terms = desk.settings.terms().value();
            terms.calendar.equatedDays.insert(dec(24), u"Kerstsluiting"_s);
            terms.calendar.equatedDays.insert(dec(31), u"Kerstsluiting"_s);
            EXPECT_TRUE(succeeded(desk.settings.setTerms(terms)));
        });
    }

    const TodayModel &today() { return static_cast<const TodayModel &>(*view().model()); }
    QTreeView &view() { return find<QTreeView>(u"todayView"_s); }
    /// Goes down the day's work until `sought` is found there.
    template <class Sought>
    bool goTo(Sought sought)
    {
        press(Qt::Key_1, Qt::ControlModifier);
        QTest::qWait(1); // what changed is read
        press(Qt::Key_Home);
        for (QModelIndex last; last != view().currentIndex(); press(Qt::Key_Down)) {
            last = view().currentIndex();
            if (sought(last))
                return true;
        }
        return false;
    }
    /// The step of a case, due by this day, and under which head it stands.
    void expectListed(const QString &number, Step step, std::optional<QDate> due,
                      std::optional<WorkHead> head = {})
    {
        const bool found = goTo([&](const QModelIndex &index) {
            const WorkRow *const row = today().workRow(index);
            return row && row->of.number == number;
        });
        ASSERT_TRUE(found) << number.toStdString() << " is not under Today";
        const WorkRow row = *today().workRow(view().currentIndex());
        EXPECT_EQ(stepKeys.key(row.step.value_or(Step::Close)), stepKeys.key(step));
        EXPECT_EQ(row.due, due) << row.due.value_or(QDate()).toString(Qt::ISODate).toStdString();
        if (head) {
            EXPECT_EQ(workHeadKeys.key(workHead(row, clock.today())), workHeadKeys.key(*head));
        }
    }
    /// Enter on the row, and then what the page has as the next step.
    void take()
    {
        press(Qt::Key_Return);
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_TRUE(QTest::qWaitFor([this] { return everyDialogCame(); }));
    }

    void log(const Life &life)
    {
        PracticeCase practice = practiceOf(life);
        practice.facts = {}; // that is asked for under Today
        ids.insert(life.mail, takeIn(practice, sentOn(practice, life.received)));
        expectListed(numberOf(life), Step::Assess, life.assessBy);
        EXPECT_EQ(pages->desk().complaints.find(ids.value(life.mail))->details.received, life.received);
    }
    /// From the case to what asks that somebody is protected.
    void protectWhoIsMissing(const Life &life)
    {
        const QString number = numberOf(life);
        const auto asks = [&] {
            return goTo([&](const QModelIndex &index) {
                const CheckRow *const row = today().checkRow(index);
                return row && row->of.number == number && row->check.kind == CheckKind::FactsMissing;
            });
        };
        const PracticeCase practice = practiceOf(life);
        ASSERT_EQ(asks(), practice.capacity == Capacity::ExPartner);
        if (practice.capacity != Capacity::ExPartner)
            return;
        press(Qt::Key_Return);
        QList<ProtectedFact> facts = practice.facts;
        if (facts.isEmpty())
            facts.append({.kind = FactKind::Name, .text = u"Annelies Verburg"_s});
        for (const ProtectedFact &fact : facts)
            protect(fact);
        EXPECT_FALSE(asks());
    }
    void judge(const Life &life)
    {
        const PracticeCase practice = practiceOf(life);
        protectWhoIsMissing(life);
        expectListed(numberOf(life), Step::Assess, life.assessBy);
        press(Qt::Key_Return);
        judgeAll(practice);
        expectVerdicts(ids.value(life.mail), practice);
        if (life.respondBy.isValid())
            forward(life);
        if (practice.letter) {
            const bool refuses =
                isRefusal(*practice.letter) || *practice.letter == LetterKind::ReferralClient;
            expectListed(numberOf(life), refuses ? Step::SendNotice : Step::TellComplainant, life.decideBy);
            sendLetter(*practice.letter);
        }
        if (life.respondBy.isValid())
            expectListed(numberOf(life), Step::RemindResponsible, life.respondBy, WorkHead::WaitingForOthers);
        else
            close(life);
    }
    /// Forwards, and hands on the bundle.
    void forward(const Life &life)
    {
        expectListed(numberOf(life), Step::Forward, life.decideBy);
        inDialog([&](QDialog &) {
            click(Qt::Key_M); // a bundle instead of a memo
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        take();
        EXPECT_TRUE(find<QPushButton>(u"bundleButton"_s).hasFocus()) << "what comes next";
        const ComplaintId id = ids.value(life.mail);
        const QString draft = path(numberOf(life) + u".eml"_s);
        answers.willSaveAs(draft);
        inDialog([&](QDialog &dialog) {
            const auto &mail = find<QPushButton>(u"mailButton"_s, &dialog);
            press(Qt::Key_M, Qt::AltModifier);
            EXPECT_TRUE(QTest::qWaitFor([&] { return mail.isEnabled(); }));
            ASSERT_EQ(bundlesOf(id).size(), 1);
            click(Qt::Key_D);
            EXPECT_TRUE(QTest::qWaitFor([&] { return QFile::exists(draft); }));
            click(Qt::Key_A);
            EXPECT_TRUE(QTest::qWaitFor([&] { return bundlesOf(id).constFirst().sent.has_value(); }));
            press(Qt::Key_Escape);
        });
        press(Qt::Key_Space);
        EXPECT_TRUE(QTest::qWaitFor([this] { return everyDialogCame(); }));
    }
    /// The letter that the step opens: final, and posted.
    void sendLetter(LetterKind kind)
    {
        writeInDialog(kind);
        take();
    }
    void writeInDialog(LetterKind kind)
    {
        inDialog([this, kind](QDialog &dialog) {
            EXPECT_EQ(find<QComboBox>(u"kindBox"_s, &dialog).currentText(), sentenceCase(wording(kind)));
            press(Qt::Key_Return, Qt::ControlModifier);
            click(Qt::Key_T);
            press(Qt::Key_Escape);
        });
    }
    void putOff(const Life &life)
    {
        expectListed(numberOf(life), Step::RemindResponsible, life.respondBy, WorkHead::WaitingForOthers);
        press(Qt::Key_Return);
        inDialog([&](QDialog &) {
            inDialog([&](QDialog &) {
                press(Qt::Key_R, Qt::AltModifier); // by the four weeks that are proposed
                type(u"De administratie is dicht."_s);
                press(Qt::Key_Return, Qt::ControlModifier);
            });
            click(Qt::Key_E);
            press(Qt::Key_Escape);
        });
        press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(everyDialogCame());
        expectListed(numberOf(life), Step::TellDelay, life.respondBy, WorkHead::Later);
        sendLetter(LetterKind::Delay);
        expectListed(numberOf(life), Step::RemindResponsible, putOffTo, WorkHead::WaitingForOthers);
    }
    void recordResponse(const Life &life)
    {
        const QDate due = life.mail == putOffMail ? putOffTo : life.respondBy;
        const bool late = due < clock.today();
        expectListed(numberOf(life), Step::RemindResponsible, due,
                     late ? WorkHead::Late : WorkHead::WaitingForOthers);
        take();
        inDialog([&](QDialog &) {
            type(u"Besproken en beantwoord."_s);
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        press(Qt::Key_Space); // on the button for it, where the keys are
        ASSERT_TRUE(QTest::qWaitFor([this] { return everyDialogCame(); }));
        close(life);
    }
    /// With the letter that says so, where a responsible person answered.
    void close(const Life &life)
    {
        const bool answered = life.respondBy.isValid();
        const bool vague = !practiceOf(life).letter;
        if (vague)
            expectListed(numberOf(life), Step::DecideOnWhatThereIs, life.decideBy);
        else
            expectListed(numberOf(life), Step::Close, {}, WorkHead::WithoutTerm);
        inDialog([&](QDialog &) {
            if (answered)
                click(Qt::Key_R);
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        if (answered)
            writeInDialog(LetterKind::Closing);
        press(Qt::Key_Return);
        if (vague) // nobody can be asked, and there is too little to judge by
            press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        else
            press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor([this] { return everyDialogCame(); }));
        EXPECT_TRUE(pages->desk().forwarding.closing(ids.value(life.mail)).value().has_value());
    }

    static PracticeCase practiceOf(const Life &life)
    {
        const QList<PracticeCase> all = practiceCases();
        return *std::find_if(all.begin(), all.end(),
                             [&](const PracticeCase &one) { return one.mail == life.mail; });
    }
    QString numberOf(const Life &life)
    {
        return pages->desk().complaints.find(ids.value(life.mail))->number.text();
    }
    QList<Bundle> bundlesOf(ComplaintId id) { return pages->desk().bundles.of(id).value(); }

    void expectWhole(const Life &life)
    {
        SCOPED_TRACE(life.mail.toStdString());
        Desk &desk = pages->desk();
        const ComplaintId id = ids.value(life.mail);
        const PracticeCase practice = practiceOf(life);
        const auto closing = desk.forwarding.closing(id).value();
        ASSERT_TRUE(closing.has_value());
        EXPECT_EQ(closing->day, life.respondBy.isValid() ? life.responded : life.judged);
        QList<LetterKind> expected;
        if (practice.letter)
            expected << *practice.letter;
        if (life.mail == putOffMail)
            expected << LetterKind::Delay;
        if (life.respondBy.isValid())
            expected << LetterKind::Closing;
        const QList<Letter> letters = desk.letters.of(id).value();
        ASSERT_EQ(letters.size(), expected.size());
        for (qsizetype at = 0; at < letters.size(); ++at) {
            EXPECT_EQ(letters[at].kind, expected[at]);
            EXPECT_EQ(letters[at].state, LetterState::Posted);
        }
        if (practice.letter) {
            EXPECT_EQ(letters.constFirst().posted, life.judged);
        }
        const QList<Bundle> bundles = bundlesOf(id);
        ASSERT_EQ(bundles.size(), life.respondBy.isValid() ? 1 : 0);
        for (const Bundle &bundle : bundles)
            EXPECT_EQ(bundle.sent, life.judged);
        const QList<Referral> referrals = desk.forwarding.referrals(id).value();
        ASSERT_EQ(referrals.size(), bundles.size());
        for (const Referral &referral : referrals) {
            EXPECT_EQ(referral.day, life.judged);
            ASSERT_TRUE(referral.response && referral.answered);
            EXPECT_EQ(referral.response->day, life.responded);
        }
    }

    QHash<QString, ComplaintId> ids;
};

TEST_F(WindowQuarterTest, isLivedFromTheDaysWorkAloneUntilEveryCaseIsClosed)
{
    for (QDate day = nov(2); day <= putOffTo; day = day.addDays(1)) {
        const bool busy = std::any_of(lives.begin(), lives.end(), [day](const Life &life) {
            return day == life.received || day == life.judged || day == life.responded || day == putOffOn;
        });
        if (!busy)
            continue;
        clock.set(day);
        openWindow();
        for (const Life &life : lives) {
            SCOPED_TRACE(testing::Message()
                         << life.mail.toStdString() << " on " << day.toString(Qt::ISODate).toStdString());
            if (day == life.received)
                log(life);
            if (day == life.judged)
                judge(life);
            if (day == putOffOn && life.mail == putOffMail)
                putOff(life);
            if (day == life.responded)
                recordResponse(life);
            ASSERT_FALSE(HasFatalFailure());
        }
    }
    for (const Life &life : lives)
        expectWhole(life);
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([this] { return find<QLabel>(u"emptyLabel"_s).isVisible(); }))
        << "nothing is waiting";
    EXPECT_TRUE(pages->desk().file.inspect()->problems.isEmpty());
    ConsistencyCheck check(pages->desk().overview, clock.today());
    EXPECT_FALSE(check.next(100).value());
    EXPECT_EQ(check.checked(), lives.size());
    EXPECT_TRUE(check.findings().isEmpty());
}

} // namespace
} // namespace gehoor
