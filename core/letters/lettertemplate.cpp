// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/lettertemplate.h>

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

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

QString resource(const QString &name, Language language)
{
    QFile file(u":/letters/%1.%2.html"_s.arg(name, languageKeys.key(language)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

} // namespace

Result<FilledTemplate> fillTemplate(LetterKind kind, Language language, const QJsonObject &values)
{
    static const QRegularExpression parts(u"\\A<title>(.*)</title>(.+)\\z"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    const QString name = letterKindKeys.key(kind);
    const auto match = parts.match(resource(name, language));
    if (!match.hasMatch())
        return failure(ErrorKind::Internal, u"letter template %1 is missing or has no title"_s.arg(name));

    data fields = mustacheData(values);
    for (const QString &partial :
         {u"neutral"_s, u"parts"_s, u"contact"_s, u"followup"_s, u"signature"_s, u"text"_s, u"why"_s}) {
        fields.set(partial.toStdString(), data(kainjow::mustache::partial([partial, language] {
                       return resource(partial, language).toStdString();
                   })));
    }
    mustache subject(match.captured(1).toStdString());
    subject.set_custom_escape([](const std::string &text) { return text; });
    mustache body(match.captured(2).toStdString());
    const FilledTemplate filled{.subject = QString::fromStdString(subject.render(fields)),
                                .body = QString::fromStdString(body.render(fields))};
    if (!subject.is_valid() || !body.is_valid())
        return failure(ErrorKind::Internal, u"letter template %1 is damaged"_s.arg(name));
    return filled;
}

} // namespace gehoor
