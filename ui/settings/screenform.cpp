// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/preferences.h>
#include <ui/settings/screenform.h>

#include <QComboBox>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace gehoor {

ScreenForm::ScreenForm(Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_preferences(preferences), m_languageBox(new QComboBox(this)),
      m_themeBox(new QComboBox(this))
{
    m_languageBox->setObjectName(u"languageBox"_s);
    m_languageBox->addItem(u"Nederlands"_s, QVariant::fromValue(int(Language::Dutch)));
    m_languageBox->addItem(u"English"_s, QVariant::fromValue(int(Language::English)));
    m_languageBox->setCurrentIndex(m_languageBox->findData(int(preferences.language())));
    m_themeBox->setObjectName(u"themeBox"_s);
    for (const auto &entry : themeKeys.entries())
        m_themeBox->addItem(wording(entry.first), QVariant::fromValue(int(entry.first)));
    m_themeBox->setCurrentIndex(m_themeBox->findData(int(preferences.theme())));

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->addRow(tr("&Language of the screen"), m_languageBox);
    form->addRow(tr("C&olours"), m_themeBox);

    connect(m_languageBox, &QComboBox::activated, this, [this] {
        const auto language = Language(m_languageBox->currentData().toInt());
        m_preferences.setLanguage(language);
        Q_EMIT languageChosen(language);
    });
    connect(m_themeBox, &QComboBox::activated, this, [this] {
        const auto theme = Theme(m_themeBox->currentData().toInt());
        m_preferences.setTheme(theme);
        applyTheme(theme);
    });
}

} // namespace gehoor
