// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/texts/textcatalogue.h>
#include <core/texts/texts.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

ActKind actOf(const TextName &name, bool restored)
{
    if (name.kind == TextKind::ThreatSteps)
        return ActKind::ThreatStepsChanged;
    return restored ? ActKind::TextRestored : ActKind::TextChanged;
}

} // namespace

Texts::Texts(RegisterFile &file, const Clock &clock) : m_file(file), m_clock(clock), m_store(file) {}

Result<KeptText> Texts::find(const TextName &name) const
{
    if (!textNames().contains(name))
        return failure(ErrorKind::UnknownText, name.key);
    return m_store.versions(name).map([&](const QList<TextVersion> &versions) {
        return KeptText{.shipped = shippedText(name), .versions = versions};
    });
}

Result<std::optional<TextProblem>> Texts::check(const TextName &name, const QString &text) const
{
    return m_store.standing(name.kind).map(
        [&](const OwnTexts &own) { return checkText(name, tidied(text), own); });
}

Result<> Texts::keep(const TextName &name, const QString &text)
{
    const auto kept = find(name);
    if (!kept)
        return failureOf(kept);
    const QString tidy = tidied(text);
    if (tidy == standingText(*kept) && stateOf(*kept) != TextState::NewShipped)
        return {};
    return insert(name, *kept, tidy, {});
}

Result<> Texts::restore(const TextName &name, int number)
{
    const auto kept = find(name);
    if (!kept)
        return failureOf(kept);
    if (number == 0)
        return insert(name, *kept, kept->shipped, 0);
    const auto version = std::find_if(kept->versions.cbegin(), kept->versions.cend(),
                                      [&](const TextVersion &one) { return one.number == number; });
    if (version == kept->versions.cend())
        return failure(ErrorKind::UnknownVersion, QString::number(number));
    return insert(name, *kept, version->text, number);
}

Result<> Texts::keepOwn(const TextName &name)
{
    const auto kept = find(name);
    if (!kept)
        return failureOf(kept);
    if (stateOf(*kept) != TextState::NewShipped)
        return {};
    return insert(name, *kept, standingText(*kept), {});
}

Result<> Texts::insert(const TextName &name, const KeptText &kept, const QString &text,
                       std::optional<int> restored)
{
    const auto problem = check(name, text);
    if (!problem)
        return failureOf(problem);
    if (*problem)
        return failure(ErrorKind::TextRefused, detailOf(**problem));
    const TextVersion version{.number = kept.versions.isEmpty() ? 1 : kept.versions.constLast().number + 1,
                              .day = m_clock.today(),
                              .base = baseOf(kept.shipped),
                              .restored = restored,
                              .text = text};
    const QString note =
        u"%1 %2 %3 %4"_s.arg(textKindKeys.key(name.kind), name.key, languageKeys.key(name.language))
            .arg(version.number);
    return m_file.write({actOf(name, restored.has_value()), {}, note},
                        [&] { return m_store.insert(name, version); });
}

} // namespace gehoor
