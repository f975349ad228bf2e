// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/complaint/changedfields.h>
#include <tests/support/stagetest.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class ChangedFieldsTest : public StageTest
{
protected:
    QString lastNote() { return desk().file.audit(1).value().constLast().note; }
};

struct DetailCase
{
    std::function<void(ComplaintDetails &)> change;
    QString note;
};

/// One for each field, in its order.
QList<DetailCase> detailCases()
{
    return {
        {[](ComplaintDetails &d) { d.received = QDate(2026, 11, 17); }, u"received:2026-11-20:2026-11-17"_s},
        {[](ComplaintDetails &d) { d.channel = Channel::Municipality; }, u"channel"_s},
        {[](ComplaintDetails &d) { d.subject = u"Geheim"_s; }, u"subject"_s},
        {[](ComplaintDetails &d) { d.text = u"Geheim"_s; }, u"text"_s},
        {[](ComplaintDetails &d) { d.remedy = u"Geheim"_s; }, u"remedy"_s},
        {[](ComplaintDetails &d) { d.safetyFlag = !d.safetyFlag; }, u"safety"_s},
        {[](ComplaintDetails &d) { d.priority = Priority::High; }, u"priority"_s},
        {[](ComplaintDetails &d) { d.letterLanguage = Language::English; }, u"letterLanguage"_s},
        {[](ComplaintDetails &d) { d.complainant.name = u"Geheim"_s; }, u"name"_s},
        {[](ComplaintDetails &d) { d.complainant.formOfAddress = FormOfAddress::Ms; }, u"formOfAddress"_s},
        {[](ComplaintDetails &d) { d.complainant.capacity = Capacity::Neighbour; }, u"capacity"_s},
        {[](ComplaintDetails &d) { d.complainant.organisation = u"Geheim"_s; }, u"organisation"_s},
        {[](ComplaintDetails &d) { d.complainant.address = u"Geheim"_s; }, u"address"_s},
        {[](ComplaintDetails &d) { d.complainant.email = u"geheim@example.nl"_s; }, u"email"_s},
        {[](ComplaintDetails &d) { d.complainant.phone = u"Geheim"_s; }, u"phone"_s},
        {[](ComplaintDetails &d) { d.complainant.representative = u"Geheim"_s; }, u"representative"_s},
        {[](ComplaintDetails &d) { d.complainant.mandateSeen = !d.complainant.mandateSeen; },
         u"mandateSeen"_s},
        {[](ComplaintDetails &d) { d.complainant.anonymous = !d.complainant.anonymous; }, u"anonymous"_s},
        {[](ComplaintDetails &d) { d.complainant.safeChannel = SafeChannel::Phone; }, u"safeChannel"_s},
        {[](ComplaintDetails &d) { d.complainant.noPost = !d.complainant.noPost; }, u"noPost"_s},
    };
}

TEST_F(ChangedFieldsTest, nameEachFieldOfACaseThatChangedAndNothingThatStoodThere)
{
    const Complaint logged = logComplaint(desk());
    const QList<DetailCase> cases = detailCases();
    ASSERT_EQ(std::size_t(cases.size()), detailFieldKeys.entries().size());
    for (const DetailCase &one : cases) {
        ComplaintDetails details = logged.details;
        one.change(details);
        ASSERT_TRUE(succeeded(desk().complaints.change(logged.id, details))) << one.note.toStdString();
        EXPECT_EQ(lastNote(), one.note);
        const auto told = detailChangeFrom(lastNote());
        ASSERT_TRUE(told.has_value()) << one.note.toStdString();
        EXPECT_EQ(*told, changeOf(logged.details, details));
        ASSERT_TRUE(succeeded(desk().complaints.change(logged.id, logged.details)));
    }
}

TEST_F(ChangedFieldsTest, nameAllThatOneChangeTouched)
{
    const Complaint logged = logComplaint(desk());
    ComplaintDetails details = logged.details;
    for (const DetailCase &one : detailCases())
        one.change(details);
    ASSERT_TRUE(succeeded(desk().complaints.change(logged.id, details)));
    QStringList notes;
    for (const DetailCase &one : detailCases())
        notes << one.note;
    EXPECT_EQ(lastNote(), notes.join(u' '));
    EXPECT_EQ(detailChangeFrom(lastNote()), changeOf(logged.details, details));
    ASSERT_TRUE(succeeded(desk().complaints.change(logged.id, details)));
    EXPECT_EQ(lastNote(), QString()) << "nothing was changed";
    EXPECT_TRUE(desk().file.inspect()->problems.isEmpty());
}

TEST_F(ChangedFieldsTest, nameEachFieldOfAPartThatChanged)
{
    const Complaint logged = logComplaint(desk());
    const auto added = desk().complaints.addPart(logged.id, {.text = u"Niet teruggebeld."_s});
    ASSERT_TRUE(succeeded(added));
    const Part before = desk().complaints.find(logged.id)->parts.last();
    const QList<std::pair<std::function<void(Part &)>, QString>> cases{
        {[](Part &part) { part.text = u"Geheim"_s; }, u"2 text"_s},
        {[](Part &part) { part.theme = u"Geheim"_s; }, u"2 theme"_s},
        {[](Part &part) { part.conduct = Conduct::Omission; }, u"2 conduct"_s},
        {[](Part &part) { part.whose = u"Geheim"_s; }, u"2 whose"_s},
        {[](Part &part) { part.happened = QDate(2026, 11, 2); }, u"2 happened"_s},
        {[](Part &part) { part.handledBefore = HandledBefore::Yes; }, u"2 handledBefore"_s},
    };
    ASSERT_EQ(std::size_t(cases.size()), partFieldKeys.entries().size());
    for (const auto &[change, note] : cases) {
        Part part = before;
        change(part);
        ASSERT_TRUE(succeeded(desk().complaints.changePart(logged.id, part))) << note.toStdString();
        EXPECT_EQ(lastNote(), note);
        EXPECT_EQ(partChangeFrom(lastNote()), changeOf(before, part));
        ASSERT_TRUE(succeeded(desk().complaints.changePart(logged.id, before)));
    }
}

TEST(ChangedFieldsNoteTest, tellsNothingWhereItIsOfAnotherKind)
{
    for (const QString &note : {QString(), u" "_s, u"2026-0001/1"_s, u"nonsense"_s, u"noPost nonsense"_s,
                                u"2"_s, u"received:2026-11-17:2026-11-20:x nonsense"_s})
        EXPECT_EQ(detailChangeFrom(note), std::nullopt) << note.toStdString();
    for (const QString &note : {QString(), u"2"_s, u"text"_s, u"2 noPost"_s})
        EXPECT_EQ(partChangeFrom(note), std::nullopt) << note.toStdString();
}

} // namespace
} // namespace gehoor
