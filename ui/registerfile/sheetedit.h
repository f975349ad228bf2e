// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/sheetkey.h>

#include <QObject>

#include <functional>
#include <optional>

class QFormLayout;
class QLabel;
class QWidget;

namespace gehoor {

class SecretWords;

/// Of groups that were typed right: that they do not open what they are typed for, in words; none when they
/// do, or that is not known.
using WhyInVain = std::function<std::optional<QString>(const QString &groups)>;

/// The rows of a form in which the groups of an emergency sheet are typed, with how they stand so far.
class SheetEdit : public QObject
{
    Q_OBJECT
public:
    /// `next`: what is to be done once every group is typed right, in words.
    SheetEdit(QFormLayout &form, const QString &label, QString next, WhyInVain whyInVain, QWidget *parent);

    QString text() const;
    /// Of groups that were typed elsewhere, maybe as dots: they stand as dots here, until they are asked to
    /// be seen.
    void takeOver(const QString &groups);
    void setNext(const QString &next);
    /// Whether every group is as it can stand on a sheet.
    bool isReady() const;
    /// Whether they are known then to open nothing here.
    bool isInVain() const { return m_inVain.has_value(); }
    void clear();
    void setEnabled(bool enabled);
    void setFocus();

Q_SIGNALS:
    void changed();

private:
    void check();
    void showStanding();

    QString m_next;
    WhyInVain m_whyInVain;
    std::optional<QString> m_inVain; ///< what stands in the field now
    SecretWords *m_words;
    QLabel *m_standing;
};

} // namespace gehoor
