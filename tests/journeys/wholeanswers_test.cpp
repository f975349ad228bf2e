// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/account.h>
#include <core/basics/clock.h>
#include <core/basics/sha256.h>
#include <core/desk.h>
#include <core/registerfile/database.h>
#include <core/registerfile/registerfile.h>
#include <tests/journeys/commandstest.h>
#include <tests/support/changebehind.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Answers held whole against what they were.
class WholeAnswersTest : public CommandsTest
{
protected:
    std::unique_ptr<RegisterFile> open(const Clock &clock) const
    {
        const auto key =
            Key::fromPassphrase(u"een zeer geheime zin"_s, RegisterFile::salt(registerPath()).value());
        auto file = RegisterFile::open(registerPath(), *key, Access::Write, clock);
        EXPECT_TRUE(succeeded(file));
        return file ? *std::move(file) : nullptr;
    }
};

/// `show --json` of the case below, but for what varies: the account, the mail and the digest of the letter.
const char *const shownCase = R"({
    "number": "2026-0001", "received": "2026-11-17", "logged": "2026-11-23", "channel": "mail",
    "standing": "noticeDue", "standings": ["noticeDue"],
    "safety": false, "safetyFlag": false, "priority": "normal", "letterLanguage": "nl",
    "subject": "Klacht over café", "text": "De medewerkster lachte mij uit en hing op.",
    "remedy": "",
    "complainant": {
        "name": "R. Mulder", "email": "r.mulder@example.nl", "phone": "", "organisation": "",
        "address": "Lindelaan 12\n1234 AB Voorbeeldstad", "capacity": "exPartner", "formOfAddress": "mr",
        "representative": "", "mandateSeen": false, "anonymous": false, "safeChannel": "post", "noPost": false
    },
    "parts": [{
        "number": 1, "text": "Zij lachte mij uit", "theme": "telefoon", "conduct": "act",
        "whose": "medewerker", "happened": "2026-11-16", "handledBefore": "no",
        "verdict": "notAdmissible", "ground": "concernsAnother", "reason": "", "steps": [],
        "verdicts": [{
            "day": "2026-11-23", "verdict": "notAdmissible", "ground": "concernsAnother", "reason": "",
            "by": "ACCOUNT", "answers": {"client": "no", "employee": "no", "conduct": "yes", "direct": "no"},
            "remarks": {"direct": "Over zijn zus"}, "steps": [],
            "withdrawn": null, "withdrawnBy": "", "withdrawalReason": ""
        }]
    }],
    "documents": [{
        "number": 1, "name": "klacht.eml", "role": "original", "mediaType": "message/rfc822"
    }],
    "letters": [{
        "number": 1, "kind": "not-admissible", "language": "nl", "state": "final",
        "drafted": "2026-11-23", "edited": null, "finalised": "2026-11-23", "posted": null, "postedBy": null,
        "notPosted": null, "notPostedReason": "",
        "withdrawn": null, "withdrawalReason": "", "noExplanationReason": ""
    }],
    "forwardings": [], "takenBack": [], "closings": [], "measures": [], "limits": [],
    "contacts": [], "holds": [], "putOffUntil": null, "putOffReason": null, "outcome": null, "cleared": null,
    "nextSteps": [{
        "step": "sendNotice", "parts": [1], "due": "2026-12-15", "why": [
            "Received on 17 November 2026; that day itself does not count.",
            "Term (send the notice or forward): 4 weeks. It is the organisation's own, not in the information sheet.",
            "So the due date is Tuesday, 15 December 2026."
        ]
    }]
})";

QByteArray compact(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

/// The first entry of a list in `object` is to have these values too.
void add(QJsonObject &object, const QString &list, const QJsonObject &more)
{
    QJsonObject entry = object.value(list)[0].toObject();
    for (auto each = more.begin(); each != more.end(); ++each)
        entry.insert(each.key(), each.value());
    object.insert(list, QJsonArray{entry});
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

TEST_F(WholeAnswersTest, haveTheirValuesAndTypes)
{
    const QString number = u"2026-0001"_s;
    const QString mail = complaintMail();
    const QString pdf = path(u"brief.pdf"_s);
    ASSERT_EQ(on(u"intake"_s, {mail}).status, 0);
    ASSERT_EQ(on(u"complainant"_s, {number, u"--form"_s, u"mr"_s, u"--capacity"_s, u"exPartner"_s,
                                    u"--address"_s, u"Lindelaan 12"_s, u"--address"_s,
                                    u"1234 AB Voorbeeldstad"_s, u"--safe-channel"_s, u"post"_s})
                  .status,
              0);
    ASSERT_EQ(on(u"part"_s, {number, u"--part"_s, u"1"_s, u"--text"_s, u"Zij lachte mij uit"_s, u"--theme"_s,
                             u"telefoon"_s, u"--conduct"_s, u"act"_s, u"--whose"_s, u"medewerker"_s,
                             u"--happened"_s, u"2026-11-16"_s, u"--handled-before"_s, u"no"_s})
                  .status,
              0);
    ASSERT_EQ(on(u"assess"_s, QStringList{number, u"--no-step"_s, u"--remark"_s, u"direct=Over zijn zus"_s} +
                                  concernsAnother())
                  .status,
              0);
    ASSERT_EQ(on(u"letter"_s, {number, u"not-admissible"_s, u"--out"_s, pdf}).status, 0);
    const QByteArray text = QByteArray(shownCase).replace("ACCOUNT", accountName().toUtf8());
    QJsonObject expected = QJsonDocument::fromJson(text).object();
    add(expected, u"documents"_s,
        {{u"size"_s, bytesOf(mail).size()}, {u"sha256"_s, sha256Hex(bytesOf(mail))}});
    add(expected, u"letters"_s, {{u"sha256"_s, sha256Hex(bytesOf(pdf))}});
    const QJsonObject shown = on(u"show"_s, {number, u"--json"_s}).object();
    EXPECT_EQ(shown.keys(), expected.keys());
    for (auto each = expected.begin(); each != expected.end(); ++each)
        EXPECT_EQ(compact(shown.value(each.key())), compact(each.value())) << each.key().toStdString();
}

/// What only the window asks for is told by the commands too.
TEST_F(WholeAnswersTest, tellWhatWasNotedInTheWindow)
{
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    {
        const FixedClock clock(QDate(2026, 11, 23));
        Desk desk(open(clock), clock);
        const Complaint complaint = desk.complaints.find(u"2026-0001"_s).value();
        ComplaintDetails details = complaint.details;
        details.remedy = u"Excuses,\nen een gesprek"_s;
        ASSERT_TRUE(succeeded(desk.complaints.change(complaint.id, details)));
        ASSERT_TRUE(succeeded(
            desk.complaints.noteContact(complaint.id, QDate(2026, 11, 20), u"Gebeld:\nniet thuis"_s)));
        ASSERT_TRUE(succeeded(desk.complaints.noteContact(complaint.id, QDate(2026, 11, 19), u"Gemaild"_s)));
        ASSERT_TRUE(succeeded(desk.retention.hold(complaint.id, u"Rechtszaak"_s)));
        ASSERT_TRUE(succeeded(desk.retention.lift(complaint.id, u"Uitspraak"_s)));
        ASSERT_TRUE(succeeded(desk.snoozes.putOff(complaint.id, QDate(2026, 11, 27), u"Vakantie"_s)));
    }
    const QJsonObject shown = on(u"show"_s, {u"2026-0001"_s, u"--json"_s}).object();
    EXPECT_EQ(shown.value(u"remedy"_s), u"Excuses,\nen een gesprek"_s);
    EXPECT_EQ(compact(shown.value(u"contacts"_s)),
              R"([[{"on":"2026-11-19","text":"Gemaild"},{"on":"2026-11-20","text":"Gebeld:\nniet thuis"}]])");
    EXPECT_EQ(
        compact(shown.value(u"holds"_s)),
        R"([[{"lifted":"2026-11-23","liftingReason":"Uitspraak","reason":"Rechtszaak","since":"2026-11-23"}]])");
    EXPECT_EQ(shown.value(u"putOffUntil"_s), u"2026-11-27"_s);
    EXPECT_EQ(shown.value(u"putOffReason"_s), u"Vakantie"_s);
    const QByteArray lines = on(u"show"_s, {u"2026-0001"_s}).out;
    EXPECT_TRUE(lines.contains("Hopes for: Excuses, en een gesprek\n")) << lines.constData();
    EXPECT_TRUE(lines.contains("Contact or note of 20 November 2026: Gebeld: niet thuis\n"))
        << lines.constData();
}

TEST_F(WholeAnswersTest, ofAVerificationNameEachProblemByItsKey)
{
    ASSERT_NO_FATAL_FAILURE(makeOnThatDay());
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    const auto verified = [&] {
        QJsonObject answer = on(u"verify"_s, {u"--json"_s}).object();
        EXPECT_EQ(answer.take(u"auditHead"_s).toString().size(), 64);
        return compact(answer);
    };
    EXPECT_EQ(verified(), R"([{"cases":1,"ok":true,"problems":[],"remarks":[]}])");
    {
        const FixedClock clock(QDate(2026, 11, 23));
        const auto file = open(clock);
        ASSERT_TRUE(file);
        ASSERT_TRUE(succeeded(changeBehind(
            file->database(),
            u"DROP TRIGGER audit_is_never_changed; UPDATE audit SET note = 'another' WHERE number = 2;"_s)));
    }
    EXPECT_EQ(verified(), R"([{"cases":1,"ok":false,"problems":["auditChain 2"],"remarks":[]}])");
}

} // namespace
} // namespace gehoor
