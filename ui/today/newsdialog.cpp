// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/tableviewsetup.h>
#include <ui/common/texttable.h>
#include <ui/today/newsdialog.h>
#include <ui/wording/today.h>
#include <ui/wording/wording.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {

NewsDialog::NewsDialog(const News &news, QWidget *parent)
    : QDialog(parent), m_items(news.items), m_view(new QTableView(this))
{
    setWindowTitle(tr("What changed"));
    QList<QStringList> rows;
    for (const NewsItem &item : m_items)
        rows << QStringList{item.number, sentenceCase(wording(item.kind)), shortDate(item.day)};
    auto *table = new TextTable({tr("Case"), tr("What"), tr("On")}, this);
    table->setRows(rows);
    m_view->setObjectName(u"newsTable"_s);
    m_view->setModel(table);
    setUpTable(*m_view, tr("what changed"), {14, 0, 20});
    m_view->selectRow(0);

    QLabel *line = plainLabel(this);
    line->setText(wording(news));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *open = buttons->addButton(tr("&Open the case"), QDialogButtonBox::AcceptRole);
    open->setEnabled(!m_items.isEmpty());
    clickOnCtrlEnter(*this, *open);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view, &QTableView::activated, this, &QDialog::accept);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(line);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 24);
    m_view->setFocus();
}

std::optional<ComplaintId> NewsDialog::chosen() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && row < m_items.size() ? std::optional(m_items.at(row).complaint) : std::nullopt;
}

} // namespace gehoor
