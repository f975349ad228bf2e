// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/terminal.h>
#include <tests/support/places.h>
#include <tests/support/program.h>

#include <QTest>

#include <array>
#include <csignal>
#include <gtest/gtest.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int longestWaitAtTerminal = 120'000; // milliseconds

/// As a program gets its arguments and its environment; as long as `texts` are there.
std::vector<char *> handedOver(QByteArrayList &texts)
{
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

} // namespace

Terminal::Terminal(const QStringList &arguments)
{
    QProcessEnvironment environment = Program().environment();
    environment.remove(u"GEHOOR_PASSPHRASE"_s);
    QByteArrayList variables;
    for (const QString &variable : environment.toStringList())
        variables << variable.toLocal8Bit();
    QByteArrayList words{programPath().toLocal8Bit()};
    for (const QString &argument : arguments)
        words << argument.toLocal8Bit();
    const std::vector<char *> call = handedOver(words);
    const std::vector<char *> with = handedOver(variables);

    EXPECT_EQ(::openpty(&m_screen, &m_terminal, nullptr, nullptr, nullptr), 0);
    m_id = ::fork();
    if (m_id != 0)
        return;
    ::close(m_screen);
    ::login_tty(m_terminal);
    ::execve(call.front(), call.data(), with.data());
    ::_exit(127);
}

Terminal::~Terminal()
{
    if (m_id > 0) {
        ::kill(m_id, SIGKILL);
        ::waitpid(m_id, nullptr, 0);
    }
    ::close(m_screen);
    ::close(m_terminal);
}

bool Terminal::comesToSay(const QByteArray &words)
{
    return QTest::qWaitFor(
        [&] {
            read();
            const auto at = m_shown.indexOf(words, m_waitedFor);
            if (at >= 0)
                m_waitedFor = at + words.size();
            return at >= 0;
        },
        longestWaitAtTerminal);
}

void Terminal::type(const QByteArray &keys)
{
    EXPECT_EQ(::write(m_screen, keys.constData(), size_t(keys.size())), keys.size());
}

int Terminal::end()
{
    int status = 0;
    const bool ended = QTest::qWaitFor(
        [&] {
            read();
            return ::waitpid(m_id, &status, WNOHANG) == m_id;
        },
        longestWaitAtTerminal);
    if (!ended)
        return -1;
    m_id = -1;
    read();
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool Terminal::isAsItWas() const
{
    termios now{};
    EXPECT_EQ(::tcgetattr(m_terminal, &now), 0);
    return (now.c_lflag & ECHO) != 0 && (now.c_lflag & ISIG) != 0 && now.c_cc[VEOL] != now.c_cc[VINTR];
}

/// What stands there to be read, without waiting for more.
void Terminal::read()
{
    std::array<char, 4096> piece;
    pollfd screen{m_screen, POLLIN, 0};
    while (::poll(&screen, 1, 0) == 1 && (screen.revents & POLLIN) != 0) {
        const ssize_t size = ::read(m_screen, piece.data(), piece.size());
        if (size <= 0)
            return;
        m_shown.append(piece.data(), size);
    }
}

} // namespace gehoor
