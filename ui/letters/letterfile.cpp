// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/letters/letterfile.h>
#include <ui/letters/letterodt.h>

#include <QFileInfo>

namespace gehoor {

std::optional<LetterForm> letterFormOf(const QString &path)
{
    return letterFormKeys.value(QFileInfo(path).suffix().toLower());
}

Result<> saveLetter(Letters &letters, const Letter &letter, LetterForm form, const QString &path,
                    const QString &despite)
{
    switch (form) {
    case LetterForm::Pdf:
        return letters.savePdf(letter.id, path);
    case LetterForm::Odt:
        return letterOdt(letter.content).and_then([&](const QByteArray &odt) {
            return letters.saveOdt(letter.id, odt, path);
        });
    case LetterForm::MailDraft:
        return letters.saveMailDraft(letter.id, path, despite);
    }
    Q_UNREACHABLE();
}

} // namespace gehoor
