// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/windowactions.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

struct Actions
{
    Q_DECLARE_TR_FUNCTIONS(WindowActions)
};

QAction *action(QObject *owner, const QString &name, const QString &text, const QKeySequence &key = {})
{
    auto *made = new QAction(text, owner);
    made->setObjectName(name);
    made->setShortcut(key);
    return made;
}

} // namespace

WindowActions::WindowActions(QObject *owner)
    : newRegister(action(owner, u"newRegisterAction"_s, Actions::tr("&New register…"))),
      openRegister(action(owner, u"openRegisterAction"_s, Actions::tr("&Open a register…"))),
      newComplaint(
          action(owner, u"newComplaintAction"_s, Actions::tr("New &complaint…"), Qt::CTRL | Qt::Key_N)),
      readMail(action(owner, u"readMailAction"_s, Actions::tr("Read &mail…"), Qt::CTRL | Qt::Key_O)),
      exportCases(action(owner, u"exportAction"_s, Actions::tr("&Export cases…"), Qt::CTRL | Qt::Key_E)),
      exportCalendar(action(owner, u"exportCalendarAction"_s, Actions::tr("&Due dates for your calendar…"))),
      writeLetters(action(owner, u"writeLettersAction"_s, Actions::tr("Letters &for the chosen cases…"),
                          Qt::CTRL | Qt::SHIFT | Qt::Key_M)),
      breaches(action(owner, u"breachesAction"_s, Actions::tr("Data &breaches…"),
                      Qt::CTRL | Qt::SHIFT | Qt::Key_G)),
      checkRegister(action(owner, u"checkRegisterAction"_s, Actions::tr("Chec&k the cases…"),
                           Qt::CTRL | Qt::SHIFT | Qt::Key_K)),
      verifyRegister(action(owner, u"verifyRegisterAction"_s, Actions::tr("&Verify the register file…"))),
      changePassphrase(action(owner, u"changePassphraseAction"_s, Actions::tr("Change the &passphrase…"))),
      emergencySheet(action(owner, u"emergencySheetAction"_s, Actions::tr("Emergency &sheet…"))),
      lock(action(owner, u"lockAction"_s, Actions::tr("&Lock"), Qt::CTRL | Qt::Key_L)),
      quit(action(owner, u"quitAction"_s, Actions::tr("&Quit"), Qt::CTRL | Qt::Key_Q)),
      back(action(owner, u"backAction"_s, Actions::tr("&Back to the list"), Qt::Key_Escape)),
      today(action(owner, u"todayAction"_s, Actions::tr("&Today"), Qt::CTRL | Qt::Key_1)),
      cases(action(owner, u"casesAction"_s, Actions::tr("&Cases"), Qt::CTRL | Qt::Key_2)),
      settings(action(owner, u"settingsAction"_s, Actions::tr("&Settings"), Qt::CTRL | Qt::Key_3)),
      search(action(owner, u"searchAction"_s, Actions::tr("Search in &everything"), Qt::CTRL | Qt::Key_K)),
      privacy(action(owner, u"privacyAction"_s, Actions::tr("&Privacy: names as initials"), Qt::Key_F9)),
      help(action(owner, u"helpAction"_s, Actions::tr("&Shortcuts and manual"), Qt::Key_F1)),
      about(action(owner, u"aboutAction"_s, Actions::tr("&About Gehoor")))
{
    privacy->setCheckable(true);
    privacy->setIconText(Actions::tr("Privacy F9"));
    lock->setIconText(Actions::tr("Lock"));
}

QList<QAction *> WindowActions::all() const
{
    return {newRegister,
            openRegister,
            newComplaint,
            readMail,
            exportCases,
            exportCalendar,
            writeLetters,
            breaches,
            checkRegister,
            verifyRegister,
            changePassphrase,
            emergencySheet,
            lock,
            quit,
            back,
            today,
            cases,
            settings,
            search,
            privacy,
            help,
            about};
}

QList<QAction *> WindowActions::withRegister() const
{
    return {newComplaint,  readMail,       exportCases,      exportCalendar, writeLetters, breaches,
            checkRegister, verifyRegister, changePassphrase, emergencySheet, lock,         back,
            today,         cases,          settings,         search,         privacy};
}

} // namespace gehoor
