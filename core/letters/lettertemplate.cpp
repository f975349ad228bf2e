// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/bodytext.h>
#include <core/letters/lettertemplate.h>
#include <core/letters/templatecheck.h>

#include <QJsonArray>
#include <QRegularExpression>

#include <array>
#include <kainjow/mustache.hpp>

using namespace Qt::StringLiterals;
using kainjow::mustache::data;
using kainjow::mustache::mustache;

namespace gehoor {
namespace {

data mustacheData(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object: {
        data object(data::type::object);
        const QJsonObject json = value.toObject();
        for (auto field = json.begin(); field != json.end(); ++field)
            object.set(field.key().toStdString(), mustacheData(field.value()));
        return object;
    }
    case QJsonValue::Array: {
        data list(data::type::list);
        const QJsonArray json = value.toArray();
        for (const auto &entry : json)
            list.push_back(mustacheData(entry));
        return list;
    }
    case QJsonValue::Bool:
        return value.toBool() ? data(data::type::bool_true) : data(data::type::bool_false);
    default:
        break;
    }
    // An empty text counts as absent, so that a template can ask for it: {{#phone}}...{{/phone}}.
    const QString text = value.toString();
    return text.isEmpty() ? data(data::type::bool_false) : data(text.toStdString());
}

/// The subject is no markup: what a template has to write as &amp; is a & there.
QString unescaped(QString title)
{
    const std::array<std::pair<QLatin1StringView, QChar>, 6> entities{{{"&lt;"_L1, u'<'},
                                                                       {"&gt;"_L1, u'>'},
                                                                       {"&quot;"_L1, u'"'},
                                                                       {"&apos;"_L1, u'\''},
                                                                       {"&nbsp;"_L1, QChar::Nbsp},
                                                                       {"&amp;"_L1, u'&'}}};
    for (const auto &[entity, sign] : entities)
        title.replace(entity, QString(sign));
    return title;
}

} // namespace

Result<FilledTemplate> fillTemplate(LetterKind kind, const LetterTexts &texts, const QJsonObject &values)
{
    if (const auto problem = checkTemplate(kind, texts))
        return failure(ErrorKind::TextRefused, detailOf(*problem));
    static const QRegularExpression halves(u"\\A<title\\s*>(.*)</title\\s*>(.*)\\z"_s,
                                           QRegularExpression::DotMatchesEverythingOption |
                                               QRegularExpression::CaseInsensitiveOption);
    const QString name = letterKindKeys.key(kind);
    const auto match = halves.match(texts.text(name));
    if (!match.hasMatch())
        return failure(ErrorKind::Internal, u"letter template %1 has no title"_s.arg(name));

    data fields = mustacheData(values);
    for (const QString &piece : letterPieces()) {
        fields.set(piece.toStdString(), data(kainjow::mustache::partial(
                                            [&texts, piece] { return texts.text(piece).toStdString(); })));
    }
    mustache subject(unescaped(match.captured(1)).toStdString());
    subject.set_custom_escape([](const std::string &text) { return text; });
    mustache body(match.captured(2).toStdString());
    const FilledTemplate filled{.subject = QString::fromStdString(subject.render(fields)).simplified(),
                                .body = QString::fromStdString(body.render(fields))};
    if (!subject.is_valid() || !body.is_valid())
        return failure(ErrorKind::Internal, u"letter template %1 is damaged"_s.arg(name));
    if (filled.body.size() > longestBody)
        return failure(ErrorKind::TextRefused, detailOf({.fault = TextFault::TooLarge}));
    return filled;
}

} // namespace gehoor
