// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/languagebox.h>
#include <ui/common/pagelayout.h>
#include <ui/registerfile/recentregisters.h>
#include <ui/registerfile/startpage.h>

#include <QCommandLinkButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QShowEvent>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QCommandLinkButton *wayOn(QWidget *page, const QString &name, const QString &text, const QString &description)
{
    auto *button = new QCommandLinkButton(text, description, page);
    button->setObjectName(name);
    return button;
}

QHBoxLayout *labelled(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(field);
    row->addStretch();
    return row;
}

} // namespace

StartPage::StartPage(Preferences &preferences, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_recent(new RecentRegisters(preferences, prompts)),
      m_languageBox(new LanguageBox(preferences))
{
    QVBoxLayout *column = centredColumn(this);
    QLabel *heading = headingLabel(this);
    heading->setText(u"Gehoor"_s);
    QLabel *sentence = plainLabel(this);
    sentence->setText(
        tr("Complaints of outsiders: from a mail that came in to an answer and a closed case, in "
           "one encrypted file on this computer."));
    QCommandLinkButton *makeButton =
        wayOn(this, u"newRegisterButton"_s, tr("&New register"), tr("With a passphrase of your own."));
    QCommandLinkButton *openButton =
        wayOn(this, u"openRegisterButton"_s, tr("&Open a register"), tr("A .gehoor file that you have."));
    QCommandLinkButton *restoreButton =
        wayOn(this, u"restoreButton"_s, tr("Re&store a backup"), tr("After a loss, or on another computer."));
    QCommandLinkButton *demoButton = wayOn(this, u"demoButton"_s, tr("&Practise with the demo"),
                                           tr("A new register with invented cases only."));

    column->addWidget(heading);
    column->addWidget(sentence);
    column->addSpacing(fontMetrics().height());
    for (QCommandLinkButton *button : {makeButton, openButton, restoreButton, demoButton})
        column->addWidget(button);
    column->addSpacing(fontMetrics().height());
    column->addWidget(m_recent);
    column->addSpacing(fontMetrics().height() / 2);
    // With the word for it in the other language: whoever cannot read this one has to find it too.
    column->addLayout(labelled(tr("&Language of the screen (taal)"), m_languageBox));

    connect(makeButton, &QAbstractButton::clicked, this, &StartPage::newRequested);
    connect(openButton, &QAbstractButton::clicked, this, &StartPage::openRequested);
    connect(restoreButton, &QAbstractButton::clicked, this, &StartPage::restoreRequested);
    connect(demoButton, &QAbstractButton::clicked, this, &StartPage::demoRequested);
    connect(m_languageBox, &LanguageBox::languageChosen, this, &StartPage::languageChosen);
    connect(m_recent, &RecentRegisters::chosen, this, &StartPage::recentChosen);
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_recent->refresh();
    if (event->spontaneous())
        return;
    if (std::exchange(m_beginsAtLanguage, false))
        m_languageBox->setFocus();
    else if (!m_recent->isHidden())
        m_recent->takeFocus();
}

} // namespace gehoor
