// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/languagebox.h>
#include <ui/common/preferences.h>
#include <ui/common/unsaved.h>
#include <ui/settings/screenform.h>

#include <QComboBox>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace gehoor {

ScreenForm::ScreenForm(Preferences &preferences, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_preferences(preferences), m_themeBox(new QComboBox)
{
    auto *languageBox = new LanguageBox(preferences);
    languageBox->askBefore([this, &prompts] {
        return Unsaved::mayBeLost(prompts, this, Leaving::Language, Unsaved::isIn(*window()));
    });
    m_themeBox->setObjectName(u"themeBox"_s);
    for (const auto &entry : themeKeys.entries())
        m_themeBox->addItem(wording(entry.first), QVariant::fromValue(int(entry.first)));
    m_themeBox->setCurrentIndex(m_themeBox->findData(int(preferences.theme())));

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->addRow(tr("&Language of the screen"), languageBox);
    form->addRow(tr("C&olours"), m_themeBox);

    connect(languageBox, &LanguageBox::languageChosen, this, &ScreenForm::languageChosen);
    connect(m_themeBox, &QComboBox::activated, this, [this] {
        const auto theme = Theme(m_themeBox->currentData().toInt());
        m_preferences.setTheme(theme);
        applyTheme(theme);
    });
}

} // namespace gehoor
