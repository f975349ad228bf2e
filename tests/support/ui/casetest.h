// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/support/ui/desktest.h>
#include <tests/support/ui/keyboard.h>
#include <ui/complaint/casepage.h>

#include <QApplication>
#include <QTest>

namespace gehoor {

/// The case page over a real register, worked by keys.
class CaseTest : public DeskTest, protected Keyboard
{
protected:
    /// Shows the page with this case.
    void open(ComplaintId id);

    template <class Widget>
    Widget &find(const QString &name, const QWidget *parent = nullptr)
    {
        auto *found = (parent ? parent : page.get())->template findChild<Widget *>(name);
        if (!found)
            qFatal("no widget %s", qPrintable(name));
        return *found;
    }

    Complaint complaint(ComplaintId id) { return desk().complaints.find(id).value(); }
    PartId firstPart(ComplaintId id) { return complaint(id).parts.first().id; }
    /// Decides on the first part: not admissible since it concerns another, or admissible.
    void judge(ComplaintId id, bool admissible);
    ResponsibleId addResponsible(const QString &function);
    /// Gives the complainant an address that post can go to.
    void giveAddress(ComplaintId id);

    std::unique_ptr<CasePage> page;
};

} // namespace gehoor
