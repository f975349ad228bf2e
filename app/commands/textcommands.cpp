// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/call.h>
#include <core/basics/ownerfile.h>
#include <core/texts/textcatalogue.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qint64 longestFile = 4 * 1024 * 1024;

Given<> listTexts(const Desk &desk, bool json)
{
    QJsonArray lines;
    for (const TextName &name : textNames()) {
        const auto kept = desk.texts.find(name);
        if (!kept)
            return refuse(kept.error());
        const TextState state = stateOf(*kept);
        const QString language = languageKeys.key(name.language);
        if (json)
            lines << QJsonObject{{u"text"_s, name.key},
                                 {u"kind"_s, textKindKeys.key(name.kind)},
                                 {u"language"_s, language},
                                 {u"state"_s, textStateKeys.key(state)},
                                 {u"versions"_s, kept->versions.size()}};
        else
            Call::print(u"%1\t%2\t%3\t%4"_s.arg(name.key, language, wording(state), wording(name)));
    }
    if (json)
        Call::print(QJsonValue(lines));
    return {};
}

Given<TextName> nameMeant(const Call &call)
{
    const auto language = call.oneOf(u"language"_s, languageKeys);
    if (!language)
        return tl::unexpected(language.error());
    QStringList known;
    for (const TextName &name : textNames()) {
        if (name.key == call.argument(1) && name.language == language->value_or(Language::Dutch))
            return name;
        if (!known.contains(name.key))
            known.append(name.key);
    }
    return wrongUsage(Call::notOneOf(call.argument(1), known));
}

Given<> showVersions(const Call &call, const KeptText &kept)
{
    QJsonArray lines;
    for (const TextVersion &version : kept.versions) {
        const QString restored = version.restored ? QString::number(*version.restored) : QString();
        if (call.wantsJson())
            lines << QJsonObject{{u"number"_s, version.number},
                                 {u"day"_s, version.day.toString(Qt::ISODate)},
                                 {u"restored"_s, version.restored ? QJsonValue(*version.restored)
                                                                  : QJsonValue(QJsonValue::Null)},
                                 {u"text"_s, version.text}};
        else
            Call::print(version.restored
                            ? Words::tr("%1\t%2\tversion %3 again")
                                  .arg(version.number)
                                  .arg(version.day.toString(Qt::ISODate), restored)
                            : u"%1\t%2"_s.arg(version.number).arg(version.day.toString(Qt::ISODate)));
    }
    if (call.wantsJson())
        Call::print(QJsonValue(lines));
    return {};
}

Given<> show(const Call &call, const TextName &name, const KeptText &kept)
{
    const QString text = standingText(kept);
    if (call.has(u"out"_s)) {
        const auto written = writeOwnerFile(call.value(u"out"_s), (text + u'\n').toUtf8());
        if (!written)
            return refuse(written.error());
        if (call.wantsJson())
            Call::print(QJsonObject{{u"text"_s, name.key},
                                    {u"language"_s, languageKeys.key(name.language)},
                                    {u"file"_s, call.value(u"out"_s)}});
    } else if (call.wantsJson()) {
        Call::print(QJsonObject{{u"text"_s, name.key},
                                {u"language"_s, languageKeys.key(name.language)},
                                {u"state"_s, textStateKeys.key(stateOf(kept))},
                                {u"standing"_s, text},
                                {u"standard"_s, kept.shipped}});
    } else {
        Call::print(text);
    }
    return {};
}

Given<QString> textFrom(const QString &path)
{
    const auto content = readFile(path, longestFile, ErrorKind::ReadFailed);
    if (!content)
        return refuse(content.error());
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(*content);
    if (utf8.hasError())
        return refuse(Words::tr("%1 is not text in UTF-8. Save it as such, and try again.").arg(path));
    return text;
}

/// What is to be done to the text.
Given<std::function<Result<>()>> changeAsked(const Call &call, const TextName &name, Texts &texts)
{
    if (call.has(u"in"_s)) {
        const auto text = textFrom(call.value(u"in"_s));
        if (!text)
            return tl::unexpected(text.error());
        return [&texts, name, words = *text] { return texts.keep(name, words); };
    }
    if (call.has(u"restore"_s)) {
        const auto number = call.number(u"restore"_s);
        if (!number)
            return tl::unexpected(number.error());
        return [&texts, name, version = number->value_or(0)] { return texts.restore(name, version); };
    }
    if (call.has(u"standard"_s))
        return [&texts, name] { return texts.restore(name, 0); };
    return [&texts, name] { return texts.keepOwn(name); };
}

Given<> change(const Call &call, const TextName &name, Desk &desk)
{
    const auto work = changeAsked(call, name, desk.texts);
    if (!work)
        return tl::unexpected(work.error());
    const auto kept = actAndRead(desk.file, *work, [&] { return desk.texts.find(name); });
    if (!kept)
        return refuse(kept.error());
    const QString language = languageKeys.key(name.language);
    call.answer(
        {{u"text"_s, name.key}, {u"language"_s, language}, {u"state"_s, textStateKeys.key(stateOf(*kept))}},
        u"%1\t%2\t%3"_s.arg(name.key, language, wording(stateOf(*kept))));
    return {};
}

Given<> text(const Call &call)
{
    const QStringList changes{u"in"_s, u"restore"_s, u"standard"_s, u"keep-own"_s};
    const auto given = std::count_if(changes.cbegin(), changes.cend(),
                                     [&](const QString &option) { return call.has(option); });
    const auto looks = int(call.has(u"out"_s)) + int(call.has(u"versions"_s));
    const bool named = !call.argument(1).isEmpty();
    if (given + looks > 1 || (!named && given + looks > 0))
        return wrongUsage(Words::tr("Name one text, and one thing to do with it."));
    const auto name = named ? nameMeant(call) : Given<TextName>(textNames().constFirst());
    if (!name)
        return tl::unexpected(name.error());
    const auto desk = call.openDesk(given > 0 ? Access::Write : Access::Read);
    if (!desk)
        return tl::unexpected(desk.error());
    if (!named)
        return listTexts(**desk, call.wantsJson());
    if (given > 0)
        return change(call, *name, **desk);
    const auto kept = (*desk)->texts.find(*name);
    if (!kept)
        return refuse(kept.error());
    return call.has(u"versions"_s) ? showVersions(call, *kept) : show(call, *name, *kept);
}

} // namespace

QList<Command> textCommands()
{
    return {{u"text"_s,
             u"REGISTER [TEXT [--language nl|en] [--out FILE | --in FILE | --versions | --restore N | "
             "--standard | --keep-own]]"_s,
             1,
             2,
             {{u"language"_s, Words::tr("Language of the text: nl (when left out) or en."), u"LANGUAGE"_s},
              {u"out"_s, Words::tr("Write the text to FILE instead of showing it."), u"FILE"_s},
              {u"in"_s, Words::tr("Keep the text in FILE as the organisation's own."), u"FILE"_s},
              {u"versions"_s, Words::tr("List the organisation's versions.")},
              {u"restore"_s, Words::tr("Bring back version N, as a new version."), u"N"_s},
              {u"standard"_s, Words::tr("Go back to the standard text.")},
              {u"keep-own"_s, Words::tr("Stay with the own text beside a new standard text.")}},
             text}};
}

} // namespace gehoor
