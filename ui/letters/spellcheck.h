// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/language.h>

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace gehoor {

/// Judges words on another thread, so that typing never waits; what was judged once is known at once.
class SpellCheck : public QObject
{
    Q_OBJECT
public:
    explicit SpellCheck(QObject *parent = nullptr);

    /// Begins with a language, and words that count as right besides those of its dictionary.
    void begin(Language language, const QStringList &known);
    Language language() const { return m_language; }
    /// None while nobody knows yet: judged() follows.
    std::optional<bool> isRight(const QString &word);
    /// Calls back once, unless this has gone by then.
    void suggest(const QString &word, const std::function<void(const QStringList &)> &found);
    /// Whether this computer has no dictionary of the language, as far as is known yet.
    bool isMissing() const { return m_missing; }

Q_SIGNALS:
    /// Words that were asked for are known now, or that there is no dictionary.
    void judged();

private:
    class Dictionary;
    /// Open as long as somebody needs it: by far the most of what a letter keeps in memory.
    static std::shared_ptr<Dictionary> dictionary(Language language);
    void send();
    void take(Language language, bool missing, const QHash<QString, bool> &judgements);

    Language m_language = Language::Dutch;
    std::shared_ptr<Dictionary> m_dictionary;
    QSet<QString> m_known;
    QHash<QString, bool> m_judged;
    QSet<QString> m_asked;
    bool m_missing = false;
    QTimer m_sending; ///< gathers what is asked for in one go
};

} // namespace gehoor
