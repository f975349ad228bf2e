// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/letters/spellcheck.h>
#include <ui/letters/wordmenu.h>

#include <QCoreApplication>
#include <QMenu>
#include <QPointer>

namespace gehoor {
namespace {

struct Menu
{
    Q_DECLARE_TR_FUNCTIONS(WordMenu)
};

constexpr qsizetype mostSuggestions = 8;

QString asMenuText(QString word)
{
    return word.replace(u'&', QStringLiteral("&&"));
}

/// Puts the suggestions in the place of the line that asked for patience.
void showSuggestions(QMenu &menu, QAction &patience, const QStringList &suggestions,
                     const std::function<void(const QString &)> &replace)
{
    QAction *first = nullptr;
    for (const QString &suggestion : suggestions.first(std::min(suggestions.size(), mostSuggestions))) {
        auto *action = new QAction(asMenuText(suggestion), &menu);
        QObject::connect(action, &QAction::triggered, &menu, [replace, suggestion] { replace(suggestion); });
        menu.insertAction(&patience, action);
        first = first ? first : action;
    }
    if (!first) {
        patience.setText(Menu::tr("No other spelling was found"));
        return;
    }
    menu.removeAction(&patience);
    menu.setActiveAction(first);
}

} // namespace

void offerWord(QMenu &menu, SpellCheck &spelling, const QString &word, const WordWork &work)
{
    QAction *const head = menu.actions().value(0);
    if (work.remove) {
        auto *remove =
            new QAction(Menu::tr("Take “%1” out of the organisation's words").arg(asMenuText(word)), &menu);
        QObject::connect(remove, &QAction::triggered, &menu, work.remove);
        menu.insertAction(head, remove);
        menu.insertSeparator(head);
        return;
    }
    auto *patience = new QAction(Menu::tr("Looking for other spellings…"), &menu);
    patience->setEnabled(false);
    menu.insertAction(head, patience);
    menu.insertSeparator(head);
    if (work.add) {
        auto *add =
            new QAction(Menu::tr("Add “%1” to the organisation's words").arg(asMenuText(word)), &menu);
        QObject::connect(add, &QAction::triggered, &menu, work.add);
        menu.insertAction(head, add);
        menu.insertSeparator(head);
    }
    spelling.suggest(word, [menu = QPointer(&menu), patience = QPointer(patience),
                            replace = work.replace](const QStringList &suggestions) {
        if (menu && patience)
            showSuggestions(*menu, *patience, suggestions, replace);
    });
}

} // namespace gehoor
