// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/prompts.h>
#include <ui/common/unsaved.h>

#include <QAbstractButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QString questionOf(Leaving leaving)
{
    switch (leaving) {
    case Leaving::Register:
        return Unsaved::tr("Close this register?");
    case Leaving::Program:
        return Unsaved::tr("Quit Gehoor?");
    case Leaving::Language:
        return Unsaved::tr("Show everything in another language?");
    }
    Q_UNREACHABLE();
}

QString yesTo(Leaving leaving)
{
    switch (leaving) {
    case Leaving::Register:
        return Unsaved::tr("&Close");
    case Leaving::Program:
        return Unsaved::tr("&Quit");
    case Leaving::Language:
        return Unsaved::tr("&Show");
    }
    Q_UNREACHABLE();
}

} // namespace

Unsaved::Unsaved(QObject &part, std::function<bool()> holds) : QObject(&part), m_holds(std::move(holds)) {}

Unsaved::Unsaved(QAbstractButton &saveButton)
    : Unsaved(saveButton, [&saveButton] { return saveButton.isEnabled(); })
{
}

bool Unsaved::isIn(const QWidget &window)
{
    const QList<Unsaved *> parts = window.findChildren<Unsaved *>();
    return std::any_of(parts.cbegin(), parts.cend(), [](const Unsaved *part) { return part->m_holds(); });
}

bool Unsaved::mayBeLost(Prompts &prompts, QWidget *parent, Leaving leaving, bool isUnsaved,
                        const QString &untold)
{
    if (!isUnsaved && untold.isEmpty())
        return true;
    QString told = questionOf(leaving);
    if (!untold.isEmpty())
        told = untold + u"\n\n"_s + told;
    if (isUnsaved)
        told += u' ' + tr("What was typed and not yet saved is lost.");
    return prompts.confirm(parent, told, yesTo(leaving), tr("&Back"));
}

} // namespace gehoor
