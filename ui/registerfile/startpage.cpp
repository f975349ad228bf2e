// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/pagelayout.h>
#include <ui/common/preferences.h>
#include <ui/registerfile/startpage.h>

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QShowEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {

StartPage::StartPage(Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_preferences(preferences), m_recentLabel(new QLabel(tr("&Recent registers"), this)),
      m_recentList(new QListWidget(this))
{
    QVBoxLayout *column = centredColumn(this);
    QLabel *heading = headingLabel(this);
    heading->setText(u"Gehoor"_s);
    QLabel *sentence = plainLabel(this);
    sentence->setText(
        tr("Complaints of outsiders: from a mail that came in to an answer and a closed case, in "
           "one encrypted file on this computer."));
    auto *makeButton =
        new QCommandLinkButton(tr("&New register"), tr("With a passphrase of your own."), this);
    makeButton->setObjectName(u"newRegisterButton"_s);
    auto *openButton =
        new QCommandLinkButton(tr("&Open a register"), tr("A .gehoor file that you have."), this);
    openButton->setObjectName(u"openRegisterButton"_s);
    auto *restoreButton =
        new QCommandLinkButton(tr("Re&store a backup"), tr("After a loss, or on another computer."), this);
    restoreButton->setObjectName(u"restoreButton"_s);
    auto *demoButton = new QCommandLinkButton(tr("&Practise with the demo"),
                                              tr("A new register with invented cases only."), this);
    demoButton->setObjectName(u"demoButton"_s);
    m_recentLabel->setBuddy(m_recentList);
    m_recentList->setObjectName(u"recentList"_s);
    m_recentList->setAccessibleName(tr("recent registers"));
    m_recentList->setTextElideMode(Qt::ElideMiddle);

    column->addWidget(heading);
    column->addWidget(sentence);
    column->addSpacing(fontMetrics().height());
    for (QCommandLinkButton *button : {makeButton, openButton, restoreButton, demoButton})
        column->addWidget(button);
    column->addSpacing(fontMetrics().height());
    column->addWidget(m_recentLabel);
    column->addWidget(m_recentList);
    tabThrough(*column);

    connect(makeButton, &QAbstractButton::clicked, this, &StartPage::newRequested);
    connect(openButton, &QAbstractButton::clicked, this, &StartPage::openRequested);
    connect(restoreButton, &QAbstractButton::clicked, this, &StartPage::restoreRequested);
    connect(demoButton, &QAbstractButton::clicked, this, &StartPage::demoRequested);
    connect(m_recentList, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT recentChosen(item->data(Qt::UserRole).toString());
    });
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showRecent();
    if (!event->spontaneous() && m_recentList->count() > 0)
        m_recentList->setFocus();
}

void StartPage::showRecent()
{
    m_recentList->clear();
    const QStringList paths = m_preferences.recentRegisters();
    for (const QString &path : paths) {
        auto *item = new QListWidgetItem(QDir::toNativeSeparators(path), m_recentList);
        item->setData(Qt::UserRole, path);
    }
    m_recentList->setCurrentRow(0);
    m_recentLabel->setVisible(!paths.isEmpty());
    m_recentList->setVisible(!paths.isEmpty());
    const auto rows = std::max<qsizetype>(1, paths.size());
    m_recentList->setFixedHeight(int(rows) * m_recentList->sizeHintForRow(0) +
                                 2 * m_recentList->frameWidth());
}

} // namespace gehoor
