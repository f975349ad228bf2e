// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/places.h>
#include <tests/support/program.h>

#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace gehoor {

QJsonObject Ran::object() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonArray Ran::array() const
{
    return QJsonDocument::fromJson(out).array();
}

Program::Program(QString passphrase, QString locale, QString timeZone)
    : m_passphrase(std::move(passphrase)), m_locale(std::move(locale)), m_timeZone(std::move(timeZone))
{
}

QProcessEnvironment Program::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GEHOOR_PASSPHRASE"_s, m_passphrase);
    environment.insert(u"LC_ALL"_s, m_locale);
    environment.insert(u"LD_PRELOAD"_s, quickKeysPath());
    // Leaks are counted in the tests' own processes; the sanitizer minds that it is not the first library.
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0:report_globals=0:verify_asan_link_order=0"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s); // without a display the program takes none
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"LANGUAGE"_s);
    if (!m_timeZone.isEmpty())
        environment.insert(u"TZ"_s, m_timeZone);
    for (auto variable = m_environment.cbegin(); variable != m_environment.cend(); ++variable)
        environment.insert(variable.key(), variable.value());
    return environment;
}

Ran Program::run(const QStringList &arguments, const QString &out) const
{
    constexpr int longestWait = 240'000;
    QProcess process;
    process.setProcessEnvironment(environment());
    if (!out.isEmpty())
        process.setStandardOutputFile(out, QIODevice::Append);
    process.start(programPath(), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(longestWait) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace gehoor
