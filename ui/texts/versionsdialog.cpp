// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/tableviewsetup.h>
#include <ui/common/texttable.h>
#include <ui/texts/templatehighlighter.h>
#include <ui/texts/versionsdialog.h>

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {

VersionsDialog::VersionsDialog(Desk &desk, Prompts &prompts, TextName name, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_prompts(prompts), m_name(std::move(name)),
      m_model(new TextTable({tr("Version"), tr("Day"), tr("What")}, this)), m_view(new QTableView(this)),
      m_text(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Versions: %1").arg(wording(m_name)));
    m_view->setObjectName(u"versionsTable"_s);
    m_view->setModel(m_model);
    setUpTable(*m_view, tr("versions"), {8, 12, 0});
    m_text->setObjectName(u"versionText"_s);
    m_text->setAccessibleName(tr("the text of the chosen version"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    new TemplateHighlighter(m_text->document());
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *back = buttons->addButton(tr("Bring &back"), QDialogButtonBox::AcceptRole);
    back->setObjectName(u"bringBackButton"_s);
    back->setEnabled(desk.file.access() == Access::Write);
    clickOnCtrlEnter(*this, *back);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    auto *across = new QHBoxLayout;
    across->addWidget(m_view, 2);
    across->addWidget(m_text, 3);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(across, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 30);
    connect(buttons, &QDialogButtonBox::accepted, this, &VersionsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &VersionsDialog::reject);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { display(index.row()); });
    read();
}

void VersionsDialog::read()
{
    const auto kept = m_desk.texts.find(m_name);
    if (!kept)
        return m_prompts.tell(this, kept.error());
    QList<QStringList> rows;
    for (auto version = kept->versions.crbegin(); version != kept->versions.crend(); ++version) {
        m_versions.append(*version);
        QString what = rows.isEmpty() ? tr("stands now") : QString();
        if (version->restored)
            what += (what.isEmpty() ? QString() : u"; "_s) +
                    (*version->restored == 0 ? tr("the standard text again")
                                             : tr("version %1 again").arg(*version->restored));
        rows.append({QString::number(version->number), numericDate(version->day), what});
    }
    m_versions.append({.number = 0, .day = {}, .base = {}, .text = kept->shipped});
    rows.append({QString(), QString(), tr("the standard text")});
    m_model->setRows(rows);
    m_view->setCurrentIndex(m_model->index(0, 0));
}

void VersionsDialog::display(int row)
{
    if (row >= 0)
        ::gehoor::display(*m_text, m_versions.at(row).text);
}

void VersionsDialog::accept()
{
    const int row = m_view->currentIndex().row();
    if (row < 0)
        return;
    if (const auto done = m_desk.texts.restore(m_name, m_versions.at(row).number); !done)
        return m_prompts.tell(this, done.error());
    QDialog::accept();
}

} // namespace gehoor
