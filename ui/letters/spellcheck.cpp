// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/speller.h>
#include <ui/letters/spellcheck.h>

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <mutex>

namespace gehoor {

/// The dictionary of one language, opened when it is first asked.
class SpellCheck::Dictionary
{
public:
    explicit Dictionary(Language language) : m_language(language) {}

    /// Runs work with the speller, null when there is none; one at a time.
    template <class Work>
    auto with(const Work &work)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_speller)
            m_speller = Speller::open(m_language);
        return work(m_speller.get());
    }

private:
    std::mutex m_mutex;
    Language m_language;
    std::unique_ptr<Speller> m_speller;
};

namespace {

/// Brings a result back to the thread of the window.
void bringBack(const std::function<void()> &result)
{
    if (QCoreApplication *application = QCoreApplication::instance())
        QMetaObject::invokeMethod(application, result, Qt::QueuedConnection);
}

} // namespace

std::shared_ptr<SpellCheck::Dictionary> SpellCheck::dictionary(Language language)
{
    static std::weak_ptr<Dictionary> dutch;
    static std::weak_ptr<Dictionary> english;
    auto &known = language == Language::Dutch ? dutch : english;
    auto opened = known.lock();
    if (!opened) {
        opened = std::make_shared<Dictionary>(language);
        known = opened;
    }
    return opened;
}

SpellCheck::SpellCheck(QObject *parent) : QObject(parent), m_dictionary(dictionary(m_language))
{
    m_sending.setSingleShot(true);
    connect(&m_sending, &QTimer::timeout, this, &SpellCheck::send);
}

void SpellCheck::begin(Language language, const QStringList &known)
{
    if (language != m_language) {
        m_judged.clear();
        m_asked.clear();
        m_missing = false;
    }
    m_language = language;
    m_dictionary = dictionary(language);
    m_known = QSet<QString>(known.begin(), known.end());
    for (const QString &word : known) {
        if (!word.isEmpty())
            m_known.insert(word[0].toUpper() + word.sliced(1)); // as it opens a sentence
    }
}

std::optional<bool> SpellCheck::isRight(const QString &word)
{
    if (m_missing || m_known.contains(word) || !isSpelled(word))
        return true;
    if (const auto found = m_judged.constFind(word); found != m_judged.constEnd())
        return *found;
    m_asked.insert(word);
    m_sending.start();
    return std::nullopt;
}

void SpellCheck::send()
{
    QThreadPool::globalInstance()->start([guard = QPointer(this), words = std::exchange(m_asked, {}),
                                          language = m_language, dictionary = m_dictionary] {
        QHash<QString, bool> judgements;
        const bool missing = dictionary->with([&](const Speller *speller) {
            for (const QString &word : words)
                judgements.insert(word, !speller || speller->isRight(word));
            return !speller;
        });
        bringBack([=] {
            if (guard)
                guard->take(language, missing, judgements);
        });
    });
}

void SpellCheck::take(Language language, bool missing, const QHash<QString, bool> &judgements)
{
    if (language != m_language)
        return;
    m_missing = missing;
    m_judged.insert(judgements);
    Q_EMIT judged();
}

void SpellCheck::suggest(const QString &word, const std::function<void(const QStringList &)> &found)
{
    QThreadPool::globalInstance()->start([guard = QPointer(this), word, found, dictionary = m_dictionary] {
        const QStringList suggestions = dictionary->with(
            [&](const Speller *speller) { return speller ? speller->suggestions(word) : QStringList(); });
        bringBack([=] {
            if (guard)
                found(suggestions);
        });
    });
}

} // namespace gehoor
