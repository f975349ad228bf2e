// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/terminal.h>

#include <QByteArray>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace gehoor {

bool terminalCanAsk()
{
    return isatty(STDIN_FILENO) && isatty(STDERR_FILENO);
}

QString askHidden(const QString &question)
{
    fputs(question.toLocal8Bit().constData(), stderr);
    fflush(stderr);
    termios shown{};
    tcgetattr(STDIN_FILENO, &shown);
    termios hidden = shown;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    QByteArray line;
    line.reserve(1024); // as it grows it leaves copies behind
    for (int c = getchar(); c != EOF && c != '\n'; c = getchar())
        line.append(char(c));
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    fputc('\n', stderr);
    const QString answer = QString::fromLocal8Bit(line);
    line.fill('\0');
    return answer;
}

} // namespace gehoor
