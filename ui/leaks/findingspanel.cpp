// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/tableviewsetup.h>
#include <ui/common/texttable.h>
#include <ui/leaks/findingspanel.h>
#include <ui/leaks/passquestion.h>
#include <ui/wording/wording.h>

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qsizetype aroundShown = 25;
constexpr int rowsShown = 4;

/// The words of a finding with some of those around them.
QString inContext(const QString &text, const LeakFinding &finding)
{
    const qsizetype begin = std::max<qsizetype>(0, finding.offset - aroundShown);
    const qsizetype end = finding.offset + finding.length;
    const QString before = text.mid(begin, finding.offset - begin).section(u'\n', -1);
    const QString after = text.mid(end, aroundShown).section(u'\n', 0, 0);
    return (u'…' + before + finding.matched + after + u'…').simplified();
}

} // namespace

FindingsPanel::FindingsPanel(QWidget *parent)
    : QWidget(parent), m_summary(plainLabel(this)), m_view(new QTableView(this)),
      m_table(new TextTable({tr("Finding"), tr("In the text"), tr("Gives away")}, this)),
      m_passButton(new QPushButton(tr("Let it &go, with a reason…"), this))
{
    setObjectName(u"findingsPanel"_s);
    m_summary->setObjectName(u"findingsSummary"_s);
    m_view->setObjectName(u"findingsTable"_s);
    m_view->setModel(m_table);
    setUpTable(*m_view, tr("What the leak check finds"), {16, 0, 24});
    m_view->setMinimumHeight(m_view->verticalHeader()->defaultSectionSize() * rowsShown);
    m_view->setMaximumHeight(m_view->verticalHeader()->defaultSectionSize() * (rowsShown + 1));
    m_passButton->setObjectName(u"passButton"_s);
    m_passButton->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_summary);
    column->addWidget(m_view);
    column->addWidget(m_passButton, 0, Qt::AlignRight);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindingsPanel::displayChosen);
    const auto show = [this] {
        if (const LeakFinding *const finding = chosen())
            Q_EMIT placeRequested(LeakFinding(*finding));
    };
    connect(m_view, &QTableView::doubleClicked, this, show);
    doOnEnter(*m_view, show);
    connect(m_passButton, &QAbstractButton::clicked, this, [this] {
        if (const LeakFinding *const finding = chosen())
            Q_EMIT passRequested(LeakFinding(*finding));
    });
    display({}, {}, {});
}

void FindingsPanel::display(const QString &text, const QList<LeakFinding> &findings,
                            const QList<LeakOverride> &overrides)
{
    const int row = m_view->currentIndex().row();
    m_findings = findings;
    m_stops = standingLeaks(findings, overrides);
    QList<QStringList> rows;
    for (const LeakFinding &finding : findings) {
        const QString sign = stops(finding)                            ? tr("✖ Protected")
                             : finding.severity == Severity::Protected ? tr("✓ Let go")
                                                                       : tr("⚠ Look again");
        rows << QStringList{sign, inContext(text, finding), knownWords(finding)};
    }
    m_table->setRows(rows);
    m_view->setVisible(!rows.isEmpty());
    if (!rows.isEmpty())
        m_view->setCurrentIndex(m_table->index(std::clamp(row, 0, int(rows.size()) - 1), 0));
    m_summary->setVisible(!text.isEmpty()); // else nothing was looked at
    displaySummary();
    displayChosen();
}

void FindingsPanel::displaySummary()
{
    const int warnings =
        int(std::count_if(m_findings.cbegin(), m_findings.cend(), [](const LeakFinding &finding) {
            return finding.severity == Severity::Suspicious;
        }));
    QStringList parts;
    if (!m_stops.isEmpty())
        parts << tr("✖ %n protected: it cannot leave like this.", nullptr, int(m_stops.size()));
    if (warnings > 0)
        parts << tr("⚠ %n to look at again.", nullptr, warnings);
    if (parts.isEmpty())
        parts << tr("✓ The leak check finds nothing that stops it. Read it all the same.");
    m_summary->setText(parts.join(u' '));
}

void FindingsPanel::setMayPass(bool may)
{
    m_mayPass = may;
    displayChosen();
}

void FindingsPanel::goToFirstStop()
{
    const auto first = std::find_if(m_findings.cbegin(), m_findings.cend(),
                                    [this](const LeakFinding &finding) { return stops(finding); });
    if (first == m_findings.cend())
        return;
    m_view->setCurrentIndex(m_table->index(int(first - m_findings.cbegin()), 0));
    m_view->setFocus();
}

const LeakFinding *FindingsPanel::chosen() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && row < m_findings.size() ? &m_findings.at(row) : nullptr;
}

bool FindingsPanel::stops(const LeakFinding &finding) const
{
    return m_stops.contains(finding);
}

void FindingsPanel::displayChosen()
{
    const LeakFinding *const finding = chosen();
    m_passButton->setVisible(!m_findings.isEmpty());
    m_passButton->setEnabled(m_mayPass && finding && stops(*finding));
}

} // namespace gehoor
