// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/tableviewsetup.h>
#include <ui/help/helpdialog.h>
#include <ui/help/manualview.h>
#include <ui/help/shortcutsmodel.h>

#include <QAction>
#include <QDialogButtonBox>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {

HelpDialog::HelpDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent), m_model(new ShortcutsModel(this))
{
    setWindowTitle(tr("Help"));
    list(actions);
    auto *shortcuts = new QTableView;
    shortcuts->setObjectName(u"shortcutsTable"_s);
    shortcuts->setModel(m_model);
    setUpTable(*shortcuts, tr("shortcuts"), {28, 0, 33});
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"helpTabs"_s);
    tabs->addTab(shortcuts, tr("Shortcuts"));
    tabs->addTab(new ManualView, tr("Manual"));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tabs);
    layout->addWidget(buttons);
    shortcuts->setFocus();
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 34);
}

void HelpDialog::list(const QList<QAction *> &actions)
{
    m_model->setRows(shortcutsOf(actions));
}

} // namespace gehoor
