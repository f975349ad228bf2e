// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/fieldparts.h>
#include <core/letters/letterfields.h>
#include <core/letters/templatefields.h>
#include <tests/core/letters/composed.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The values of one field, whichever case they come from, hold to what the list says of it.
void expectFits(const TemplateField &field, const QJsonValue &value);

void expectFits(const QList<TemplateField> &fields, const QJsonObject &values)
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        const auto field = std::find_if(fields.begin(), fields.end(),
                                        [&](const TemplateField &one) { return one.name == value.key(); });
        ASSERT_NE(field, fields.end()) << value.key().toStdString();
        expectFits(*field, value.value());
    }
}

void expectFits(const TemplateField &field, const QJsonValue &value)
{
    const bool absent = value.isBool() && !value.toBool();
    switch (field.kind) {
    case FieldKind::Text:
        EXPECT_TRUE(value.isString()) << field.name.toStdString();
        break;
    case FieldKind::Flag:
        EXPECT_TRUE(value.isBool()) << field.name.toStdString();
        break;
    case FieldKind::Group:
        EXPECT_TRUE(absent || value.isObject()) << field.name.toStdString();
        if (value.isObject())
            expectFits(field.fields, value.toObject());
        break;
    case FieldKind::List:
        EXPECT_TRUE(value.isArray()) << field.name.toStdString();
        for (const auto &entry : value.toArray()) {
            EXPECT_EQ(entry.isString(), field.fields.isEmpty()) << field.name.toStdString();
            if (entry.isObject())
                expectFits(field.fields, entry.toObject());
        }
        break;
    }
}

TEST(TemplateFieldsTest, areExactlyWhatTheLettersFillIn)
{
    LetterFacts facts = factsForAllKinds();
    addReferral(facts, 1, u"bestuurder"_s, QDate(2026, 11, 23));
    facts.referrals[0].response = Response{QDate(2026, 11, 23), u"gebeld"_s};
    for (const auto &[kind, key] : letterKindKeys.entries()) {
        SCOPED_TRACE(key.data());
        const auto values = letterFields(requestOf(kind), fitting(facts, kind));
        ASSERT_TRUE(succeeded(values));
        QStringList listed;
        for (const TemplateField &field : templateFields(kind))
            listed.append(field.name);
        listed.sort();
        EXPECT_EQ(listed, values->keys());
        expectFits(templateFields(kind), *values);
    }
}

} // namespace
} // namespace gehoor
