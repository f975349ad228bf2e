// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/ownerfile.h>
#include <core/intake/mbox.h>

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <utility>

namespace gehoor {
namespace {

constexpr qint64 blockSize = 64 * 1024;

/// Whether the line is a quoted "From " line: one or more '>' and then "From ".
bool isQuotedFrom(QByteArrayView line)
{
    qsizetype quotes = 0;
    while (quotes < line.size() && line.at(quotes) == '>')
        ++quotes;
    return quotes > 0 && line.sliced(quotes).startsWith("From ");
}

/// Whether the line says from whom and when, as no line of a letter does. Some programs leave out the blank
/// one before it.
bool isWholeFrom(QByteArrayView line)
{
    constexpr qsizetype longest = 1'000;
    static const QRegularExpression form(
        QStringLiteral("\\AFrom \\S+ +(Mon|Tue|Wed|Thu|Fri|Sat|Sun) "
                       "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\\d{1,2} \\d{1,2}:\\d\\d"));
    return line.size() <= longest && form.match(QString::fromLatin1(line)).hasMatch();
}

/// How many mails are in it; one more than the most is enough to know.
Result<int> mailsIn(QIODevice &mbox)
{
    MboxReader reader(mbox);
    int count = 0;
    while (count <= mostMailsInMbox) {
        const auto mail = reader.next();
        if (!mail)
            return failureOf(mail);
        if (!*mail)
            break;
        ++count;
    }
    return count;
}

/// By which it shows that a mail program wrote in it, or put another in its place.
std::pair<qint64, QDateTime> sizeAndTime(const QString &path)
{
    const QFileInfo info(path);
    return {info.size(), info.lastModified()};
}

} // namespace

MboxReader::MboxReader(QIODevice &mbox, qint64 mostBytes) : m_mbox(mbox), m_mostBytes(mostBytes)
{
    do {
        advance();
    } while (!m_piece.isEmpty() && isBlank());
    m_isMailbox = isAtMail();
}

Result<std::optional<QByteArray>> MboxReader::next()
{
    if (m_failed)
        return failure(ErrorKind::ReadFailed);
    if (!m_isMailbox)
        return failure(m_piece.isEmpty() ? ErrorKind::MailboxEmpty : ErrorKind::NotAMailbox);
    if (m_piece.isEmpty())
        return std::nullopt;
    do { // past the "From " line
        advance();
    } while (!m_piece.isEmpty() && !m_beginsLine);
    QByteArray mail;
    for (; !m_piece.isEmpty() && !isAtMail(); advance())
        appendTo(mail);
    if (m_failed)
        return failure(ErrorKind::ReadFailed);
    return mail;
}

void MboxReader::advance()
{
    if (m_endsLine) {
        m_afterBlank = m_blankSoFar;
        m_blankSoFar = true;
    }
    m_beginsLine = m_endsLine;
    qsizetype newline = m_block.indexOf('\n', m_next);
    if (newline < 0) { // the line goes on in the next block
        m_block = m_block.sliced(m_next) + m_mbox.read(blockSize);
        m_next = 0;
        newline = m_block.indexOf('\n');
    }
    const qsizetype end = newline < 0 ? m_block.size() : newline + 1;
    m_piece = QByteArrayView(m_block).sliced(m_next, end - m_next);
    m_next = end;
    m_endsLine = m_piece.endsWith('\n');
    m_blankSoFar = m_blankSoFar && isBlank();
    m_failed = m_piece.isEmpty() && !m_mbox.atEnd();
}

bool MboxReader::isBlank() const
{
    return m_piece.trimmed().isEmpty();
}

bool MboxReader::isAtMail() const
{
    return m_beginsLine && m_piece.startsWith("From ") && (m_afterBlank || isWholeFrom(m_piece));
}

void MboxReader::appendTo(QByteArray &mail) const
{
    const QByteArrayView piece = m_beginsLine && isQuotedFrom(m_piece) ? m_piece.sliced(1) : m_piece;
    mail.append(piece.first(qMin<qsizetype>(piece.size(), m_mostBytes + 1 - mail.size())));
}

Result<> readMbox(const QString &path, const std::function<void(int, const QByteArray &)> &take)
{
    const auto asItWas = sizeAndTime(path);
    const auto file = openToRead(path, largestMbox, ErrorKind::MailboxTooLarge);
    if (!file)
        return failureOf(file);
    const auto count = mailsIn(**file);
    if (!count)
        return failure(count.error().kind, path);
    if (*count > mostMailsInMbox)
        return failure(ErrorKind::MailboxTooLarge, path);
    if (!(*file)->seek(0))
        return failure(ErrorKind::ReadFailed, path);
    MboxReader reader(**file);
    for (int number = 1; number <= *count; ++number) {
        const auto mail = reader.next();
        if (sizeAndTime(path) != asItWas) // this mail may be cut off
            return failure(ErrorKind::MailboxChanged, path);
        if (!mail || !*mail)
            return failure(ErrorKind::ReadFailed, path);
        take(number, **mail);
    }
    return sizeAndTime(path) == asItWas ? Result<>() : failure(ErrorKind::MailboxChanged, path);
}

} // namespace gehoor
