// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/terminal.h>
#include <core/registerfile/wiping.h>

#include <QByteArray>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace gehoor {

bool terminalCanAsk()
{
    return isatty(STDIN_FILENO) && isatty(STDERR_FILENO);
}

/// Ctrl+C ends the line instead of the program, which would leave a terminal that shows nothing.
std::optional<QString> askHidden(const QString &question)
{
    termios shown{};
    tcgetattr(STDIN_FILENO, &shown);
    const int interrupt = shown.c_cc[VINTR];
    termios hidden = shown;
    hidden.c_lflag &= ~tcflag_t(ECHO | ISIG);
    hidden.c_cc[VEOL] = shown.c_cc[VINTR];
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden); // before the question, for whoever answers at once
    fputs(question.toLocal8Bit().constData(), stderr);
    fflush(stderr);
    QByteArray line;
    line.reserve(1024); // as it grows it leaves copies behind
    int c = getchar();
    for (; c != EOF && c != '\n' && c != interrupt; c = getchar())
        line.append(char(c));
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    fputc('\n', stderr);
    QString answer = QString::fromLocal8Bit(line);
    line.fill('\0');
    if (c == '\n')
        return answer;
    wipe(answer);
    return std::nullopt;
}

ProgressLine::ProgressLine(const QString &what) : m_what(what), m_shows(isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine()
{
    if (m_shown < 0)
        return;
    fputs("\r\033[K", stderr); // takes away what stands on the line
    fflush(stderr);
}

void ProgressLine::show(double part)
{
    const int percent = int(part * 100);
    if (!m_shows || percent == m_shown)
        return;
    m_shown = percent;
    const QString line = QStringLiteral("\r%1 %2%").arg(m_what).arg(percent);
    fputs(line.toLocal8Bit().constData(), stderr);
    fflush(stderr);
}

} // namespace gehoor
