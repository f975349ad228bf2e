// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/letters/compose.h>
#include <core/registerfile/registerfile.h>
#include <core/settings/logostore.h>

namespace gehoor {

/// The SQL of letters.
class LetterStore
{
public:
    explicit LetterStore(RegisterFile &file);
    [[nodiscard]] Result<LetterId> insertDraft(ComplaintId complaint, int number,
                                               const LetterRequest &request, const LetterContent &content,
                                               QDate day);
    /// What the officer wrote in a draft.
    [[nodiscard]] Result<> setContent(LetterId id, const LetterContent &content,
                                      const std::optional<QDate> &edited);
    [[nodiscard]] Result<> deleteDraft(LetterId id);
    /// Made final on `day`, and held against what is protected on that day.
    [[nodiscard]] Result<> setFinal(LetterId id, const QByteArray &pdf, const QString &sha256, QDate day);
    /// That a final letter was held against what is protected.
    [[nodiscard]] Result<> setLeakChecked(LetterId id, QDate day);
    [[nodiscard]] Result<> setPosted(LetterId id, QDate day, PostedBy by);
    /// Final again; what was recorded of its posting is kept beside it, with why it was wrong.
    [[nodiscard]] Result<> setNotPosted(LetterId id, const NotPosted &why);
    [[nodiscard]] Result<> setWithdrawn(LetterId id, QDate day, const QString &reason);
    /// The number a new letter of the case gets; that of a draft thrown away is never given again.
    [[nodiscard]] Result<int> nextNumber(ComplaintId complaint) const;
    [[nodiscard]] Result<QList<Letter>> of(ComplaintId complaint) const;
    /// All that stands on the pages of each letter of the case.
    [[nodiscard]] Result<QStringList> texts(ComplaintId complaint) const;
    [[nodiscard]] Result<Letter> find(LetterId id) const;
    /// What was chosen for the letter; none for a letter kept before choices were.
    [[nodiscard]] Result<std::optional<LetterRequest>> request(LetterId id) const;
    [[nodiscard]] Result<QByteArray> pdf(LetterId id) const;

private:
    /// Gives letters the logo they were made with.
    [[nodiscard]] Result<QList<Letter>> withLogos(QList<Letter> letters) const;

    RegisterFile &m_file;
    LogoStore m_logos;
};

} // namespace gehoor
