// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/tableviewsetup.h>
#include <ui/retention/moreduedialog.h>
#include <ui/retention/retentionmodels.h>
#include <ui/wording/retention.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {

MoreDueDialog::MoreDueDialog(const QList<DueCase> &more, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Cases that would fall due"));
    QLabel *words = plainLabel(this);
    words->setObjectName(u"moreDueLabel"_s);
    words->setText(u"%1 %2"_s.arg(moreDueCount(more.size(), mostShown),
                                  tr("Look at them; nothing was changed yet. No case is cleared before you "
                                     "have seen what goes.")));
    auto *model = new DueModel(this);
    model->setRows(more.mid(0, mostShown));
    auto *table = new QTableView(this);
    table->setObjectName(u"moreDueTable"_s);
    table->setModel(model);
    setUpTable(*table, tr("cases that would fall due"), {15, 0, 22, 22});
    table->selectRow(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    nameButtons(*buttons, tr("Keep the change"));
    acceptOnCtrlEnter(*this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    tabThrough(*layout);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 24);
}

} // namespace gehoor
