// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/help/shortcutsmodel.h>
#include <ui/wording/wording.h>

#include <QAction>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QString named(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

/// The first letter of each answer, in the language of the screen.
QString answerKeyNames()
{
    QStringList names;
    for (const auto &entry : answerKeys.entries())
        names << wording(entry.first).left(1).toUpper();
    return names.join(u", "_s);
}

QList<Shortcut> everywhere()
{
    const QString where = ShortcutsModel::tr("everywhere");
    return {
        {ShortcutsModel::tr("Tab, Shift+Tab"), ShortcutsModel::tr("To the next or previous field"), where},
        {ShortcutsModel::tr("Alt + underlined letter"), ShortcutsModel::tr("To that menu, field or button"),
         where},
        {named(Qt::CTRL | Qt::Key_Enter), ShortcutsModel::tr("Keep or carry out what was filled in"),
         ShortcutsModel::tr("in a dialog")},
        {named(Qt::Key_Escape), ShortcutsModel::tr("Close without keeping"),
         ShortcutsModel::tr("in a dialog")}};
}

QList<Shortcut> inLists()
{
    const QString where = ShortcutsModel::tr("in a list");
    return {{ShortcutsModel::tr("Enter"), ShortcutsModel::tr("Open the chosen case"), where},
            {named(QKeySequence::SelectAll), ShortcutsModel::tr("Choose all cases in sight"), where},
            {named(Qt::Key_Delete), ShortcutsModel::tr("Take the chosen fact away"),
             ShortcutsModel::tr("under Protected")},
            {named(Qt::Key_Delete), ShortcutsModel::tr("Take the chosen register off the list"),
             ShortcutsModel::tr("on the start page")},
            {ShortcutsModel::tr("Enter"), ShortcutsModel::tr("On to the text of the chosen chapter"),
             ShortcutsModel::tr("in the contents of the manual")}};
}

QList<Shortcut> underToday()
{
    const QString where = ShortcutsModel::tr("under Today");
    return {
        {ShortcutsModel::tr("Ctrl+Down, Ctrl+Up"), ShortcutsModel::tr("To the next or previous group"),
         where},
        {named(Qt::CTRL | Qt::Key_U), ShortcutsModel::tr("Put off what is chosen"), where},
        {named(Qt::CTRL | Qt::SHIFT | Qt::Key_U), ShortcutsModel::tr("Take up again what was put off"),
         where},
        {named(Qt::CTRL | Qt::SHIFT | Qt::Key_D), ShortcutsModel::tr("To the cases that are to be cleared"),
         where},
        {named(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
         ShortcutsModel::tr("Make the emergency sheet that is missing, or type it back"), where},
        {named(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
         ShortcutsModel::tr("To the days equated with a holiday that are to be completed"), where},
        {named(Qt::CTRL | Qt::Key_I), ShortcutsModel::tr("What changed since you were last here"), where}};
}

QList<Shortcut> inTheAssessment()
{
    const QString where = ShortcutsModel::tr("in the assessment");
    return {{answerKeyNames(), ShortcutsModel::tr("Answer the question: yes, no or unknown"), where},
            {ShortcutsModel::tr("1 to 5"), ShortcutsModel::tr("To that question"), where},
            {ShortcutsModel::tr("Enter"), ShortcutsModel::tr("On to Confirm"), where}};
}

QList<Shortcut> inALetter()
{
    const QString where = ShortcutsModel::tr("in the text of a letter");
    return {
        {named(QKeySequence::Bold), ShortcutsModel::tr("Bold"), where},
        {named(Qt::CTRL | Qt::SHIFT | Qt::Key_H), ShortcutsModel::tr("Heading"), where},
        {named(Qt::CTRL | Qt::SHIFT | Qt::Key_L), ShortcutsModel::tr("List with dots"), where},
        {named(Qt::CTRL | Qt::SHIFT | Qt::Key_N), ShortcutsModel::tr("List with numbers"), where},
        {named(QKeySequence::Undo), ShortcutsModel::tr("Undo"), where},
        {named(QKeySequence::Redo), ShortcutsModel::tr("Redo"), where},
        {named(QKeySequence::Find), ShortcutsModel::tr("Find"), where},
        {named(Qt::Key_F3), ShortcutsModel::tr("Find the next; with Shift the previous"), where},
        {named(Qt::Key_F7), ShortcutsModel::tr("To the next misspelled word, with suggestions"), where},
        {named(Qt::CTRL | Qt::SHIFT | Qt::Key_B), ShortcutsModel::tr("Protect the selected words"), where},
        {ShortcutsModel::tr("Enter"), ShortcutsModel::tr("To the place of a finding or hint"),
         ShortcutsModel::tr("below a letter")}};
}

QList<Shortcut> inTheTexts()
{
    const QString where = ShortcutsModel::tr("in Letters and texts");
    return {{named(QKeySequence::Save), ShortcutsModel::tr("Save the text"), where},
            {named(Qt::Key_F8), ShortcutsModel::tr("To where the text is wrong"), where}};
}

} // namespace

QList<Shortcut> shortcutsOf(const QList<QAction *> &actions)
{
    QList<Shortcut> shortcuts;
    for (const QAction *action : actions) {
        QString what = action->text();
        what.remove(u'&');
        const bool ofACase = action->shortcutContext() == Qt::WidgetWithChildrenShortcut;
        if (!action->shortcut().isEmpty())
            shortcuts.append({named(action->shortcut()), what,
                              ofACase ? ShortcutsModel::tr("in a case") : ShortcutsModel::tr("everywhere")});
    }
    return shortcuts + everywhere() + inLists() + underToday() + inTheAssessment() + inALetter() +
           inTheTexts();
}

QString ShortcutsModel::heading(int column) const
{
    switch (column) {
    case Keys:
        return tr("Keys");
    case What:
        return tr("What they do");
    default:
        return tr("Where");
    }
}

QVariant ShortcutsModel::cell(const Shortcut &shortcut, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Keys:
        return shortcut.keys;
    case What:
        return shortcut.what;
    default:
        return shortcut.where;
    }
}

} // namespace gehoor
