// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/tableviewsetup.h>
#include <ui/help/helpdialog.h>
#include <ui/help/shortcutsmodel.h>
#include <ui/wording/wording.h>

#include <QAction>
#include <QDialogButtonBox>
#include <QFile>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QString manual()
{
    QFile file(u":/manual/manual.%1.md"_s.arg(languageKeys.key(screenLanguage())));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

HelpDialog::HelpDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Help"));
    auto *model = new ShortcutsModel(this);
    model->setRows(shortcutsOf(actions));
    auto *shortcuts = new QTableView;
    shortcuts->setObjectName(u"shortcutsTable"_s);
    shortcuts->setModel(model);
    setUpTable(*shortcuts, tr("shortcuts"), {28, 0, 27});
    auto *browser = new QTextBrowser;
    browser->setObjectName(u"manualBrowser"_s);
    browser->setAccessibleName(tr("manual"));
    browser->setOpenLinks(false);
    browser->setMarkdown(manual());
    browser->document()->setDocumentMargin(fontMetrics().height());
    connect(browser, &QTextBrowser::anchorClicked, browser,
            [browser](const QUrl &link) { browser->scrollToAnchor(link.fragment()); });
    auto *tabs = new QTabWidget(this);
    tabs->addTab(shortcuts, tr("Shortcuts"));
    tabs->addTab(browser, tr("Manual"));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tabs);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 34);
}

} // namespace gehoor
