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
    : QDialog(parent), m_model(new ShortcutsModel(this)), m_tabs(new QTabWidget(this)),
      m_manual(new ManualView)
{
    setWindowTitle(tr("Help"));
    list(actions);
    auto *shortcuts = new QTableView;
    shortcuts->setObjectName(u"shortcutsTable"_s);
    shortcuts->setModel(m_model);
    setUpTable(*shortcuts, tr("shortcuts"), {28, 0, 33});
    m_tabs->setObjectName(u"helpTabs"_s);
    m_tabs->addTab(shortcuts, tr("Shortcuts"));
    m_tabs->addTab(m_manual, tr("Manual"));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    layout->addWidget(buttons);
    shortcuts->setFocus();
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 34);
}

void HelpDialog::list(const QList<QAction *> &actions)
{
    m_model->setRows(shortcutsOf(actions));
}

void HelpDialog::showChapter(const QString &chapter)
{
    m_tabs->setCurrentWidget(m_manual);
    m_manual->goTo(chapter);
}

} // namespace gehoor
