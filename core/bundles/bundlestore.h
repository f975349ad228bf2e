// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/bundles/bundle.h>
#include <core/registerfile/registerfile.h>

namespace gehoor {

/// The SQL of bundles. Everything but the reads runs inside RegisterFile::write().
class BundleStore
{
public:
    explicit BundleStore(RegisterFile &file);
    /// Keeps a bundle; its id is not looked at.
    [[nodiscard]] Result<BundleId> insert(const Bundle &bundle, const BundleText &text,
                                          const QByteArray &pdf);
    [[nodiscard]] Result<> setSent(BundleId id, QDate day, PostedBy by);
    [[nodiscard]] Result<int> nextNumber(ComplaintId complaint) const;
    /// UnknownBundle.
    [[nodiscard]] Result<Bundle> find(BundleId id) const;
    [[nodiscard]] Result<QByteArray> pdf(BundleId id) const;
    [[nodiscard]] Result<BundleText> text(BundleId id) const;
    [[nodiscard]] Result<QList<Bundle>> of(ComplaintId complaint) const; ///< by number
    /// Those of a case that were made and not sent, of forwardings in force; an earlier one in whose place a
    /// later one of the same forwarding came is left out.
    [[nodiscard]] Result<QList<Bundle>> notSent(ComplaintId complaint) const;

private:
    [[nodiscard]] Result<QList<Bundle>> where(const QString &condition, const QVariantList &values) const;

    RegisterFile &m_file;
};

} // namespace gehoor
