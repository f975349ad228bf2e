// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/languagebox.h>
#include <ui/common/preferences.h>

using namespace Qt::StringLiterals;

namespace gehoor {

LanguageBox::LanguageBox(Preferences &preferences, QWidget *parent) : QComboBox(parent)
{
    setObjectName(u"languageBox"_s);
    addItem(u"Nederlands"_s, QVariant::fromValue(int(Language::Dutch)));
    addItem(u"English"_s, QVariant::fromValue(int(Language::English)));
    setCurrentIndex(findData(int(preferences.language())));
    connect(this, &QComboBox::activated, this, [this, &preferences] {
        const auto language = Language(currentData().toInt());
        if (!m_mayChange())
            return setCurrentIndex(findData(int(preferences.language())));
        preferences.setLanguage(language);
        Q_EMIT languageChosen(language);
    });
}

} // namespace gehoor
