// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/texts/textcatalogue.h>
#include <ui/common/fields.h>
#include <ui/common/refresher.h>
#include <ui/common/tableviewsetup.h>
#include <ui/texts/textpane.h>
#include <ui/texts/textsmodel.h>
#include <ui/texts/textspage.h>

#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {

TextsPage::TextsPage(Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_prompts(prompts), m_languageBox(new QComboBox(this)),
      m_model(new TextsModel(this)), m_view(new QTableView(this)), m_pane(new TextPane(desk, prompts, this)),
      m_language(Language::Dutch)
{
    m_languageBox->setObjectName(u"textLanguageBox"_s);
    offer(*m_languageBox, languageKeys, m_language);
    m_view->setObjectName(u"textsTable"_s);
    m_view->setModel(m_model);
    setUpTable(*m_view, tr("texts of the organisation"), {0, 16});
    constexpr int leastCharacters = 41; // most names can be read whole
    m_view->setMinimumWidth(fontMetrics().averageCharWidth() * leastCharacters);
    auto *label = new QLabel(tr("Lan&guage of the texts"), this);
    label->setBuddy(m_languageBox);
    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_languageBox, 1);
    auto *left = new QVBoxLayout;
    left->addLayout(top);
    left->addWidget(m_view, 1);
    auto *layout = new QHBoxLayout(this);
    layout->addLayout(left, 2);
    layout->addWidget(m_pane, 3);

    connect(m_languageBox, &QComboBox::activated, this, &TextsPage::changeLanguage);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_view, &QTableView::activated, this, [this] { m_pane->setFocus(); });
    new Refresher(*this, desk.file.changes(), [this] { read(); });
}

void TextsPage::read()
{
    QList<TextRow> rows;
    for (const TextName &name : textNames()) {
        if (name.language != m_language)
            continue;
        const auto kept = m_desk.texts.find(name);
        if (!kept)
            return m_prompts.tell(this, kept.error());
        rows.append({name, stateOf(*kept)});
    }
    m_model->setRows(rows);
    if (m_row < 0) {
        m_row = 0;
        m_pane->open(m_model->row(0).name);
    } else {
        m_pane->refresh();
    }
    m_view->setCurrentIndex(m_model->index(m_row, 0));
}

bool TextsPage::mayLeave()
{
    return !m_pane->isChanged() ||
           m_prompts.confirm(this, tr("What you changed in this text is not saved. Let it go?"),
                             tr("&Let it go"), tr("&Go back to it"));
}

void TextsPage::choose(int row)
{
    if (row < 0 || row == m_row)
        return;
    if (!mayLeave()) {
        // Not at once: the view is still busy with choosing the other row.
        QTimer::singleShot(0, this, [this] {
            m_view->setCurrentIndex(m_model->index(m_row, 0));
            m_pane->setFocus();
        });
        return;
    }
    m_row = row;
    m_pane->open(m_model->row(row).name);
}

void TextsPage::changeLanguage()
{
    const auto language = chosen<Language>(*m_languageBox);
    if (language == m_language)
        return;
    if (!mayLeave()) {
        m_languageBox->setCurrentIndex(m_languageBox->findData(int(m_language)));
        return m_pane->setFocus();
    }
    m_language = language;
    const int row = std::exchange(m_row, -1);
    read();
    m_view->setCurrentIndex(m_model->index(row, 0));
}

void TextsPage::focusInEvent(QFocusEvent *event)
{
    m_view->setFocus(event->reason());
}

} // namespace gehoor
