// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/markers.h>
#include <ui/common/preferences.h>
#include <ui/common/tableviewsetup.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int longestCell = 300;
constexpr int longestToolTip = 2000;

int widthOf(const QStyleOptionViewItem &cell)
{
    const QStyle &style = cell.widget ? *cell.widget->style() : *QApplication::style();
    return style.sizeFromContents(QStyle::CT_ItemViewItem, &cell, {}, cell.widget).width();
}

/// One line for a cell whatever outsiders wrote, and the whole text as a tool tip where it was cut off.
class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        return QStyledItemDelegate::displayText(value, locale).left(longestCell).simplified();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize needed = QStyledItemDelegate::sizeHint(option, index);
        return {needed.width(), std::max(needed.height(), option.fontMetrics.height() * 8 / 5)};
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        QStyleOptionViewItem whole = option;
        whole.rect = {};
        if (event->type() != QEvent::ToolTip || sizeHint(whole, index).width() <= option.rect.width())
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        const QString text = index.data().toString().left(longestToolTip);
        QToolTip::showText(event->globalPos(), u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s, view);
        return true;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->rect.isEmpty()) // it is asked how much room the whole would take
            return;
        const QVariant narrow = index.data(NarrowRole);
        if (narrow.isValid() && widthOf(*option) > option->rect.width())
            option->text = displayText(narrow, option->locale);
    }
};

void setUpView(QAbstractItemView &view, const QString &accessibleName)
{
    view.setAccessibleName(accessibleName);
    view.setItemDelegate(new CellDelegate(&view));
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setTabKeyNavigation(false);
    view.setTextElideMode(Qt::ElideRight);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void setWidths(QHeaderView &header, const QList<int> &widths)
{
    Q_ASSERT(header.count() == widths.size());
    const int margin = 2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin) + 4;
    header.setStretchLastSection(!widths.contains(0));
    header.setMinimumSectionSize(header.fontMetrics().averageCharWidth() * 4);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setHighlightSections(false);
    header.setTextElideMode(Qt::ElideRight);
    for (int column = 0; column < widths.size(); ++column) {
        if (widths.at(column) == 0)
            header.setSectionResizeMode(column, QHeaderView::Stretch);
        else
            header.resizeSection(column,
                                 widths.at(column) * header.fontMetrics().averageCharWidth() + margin);
    }
}

} // namespace

void setUpTable(QTableView &view, const QString &accessibleName, const QList<int> &widths)
{
    setUpView(view, accessibleName);
    view.setShowGrid(false);
    view.setAlternatingRowColors(true);
    view.setWordWrap(false);
    view.setCornerButtonEnabled(false);
    view.verticalHeader()->hide();
    view.verticalHeader()->setDefaultSectionSize(view.fontMetrics().height() * 8 / 5);
    setWidths(*view.horizontalHeader(), widths);
}

void setUpTree(QTreeView &view, const QString &accessibleName, const QList<int> &widths)
{
    setUpView(view, accessibleName);
    view.setUniformRowHeights(true);
    view.setExpandsOnDoubleClick(false);
    setWidths(*view.header(), widths);
}

void fitColumn(QTableView &view, int column, int least, int most)
{
    const int character = view.fontMetrics().averageCharWidth();
    const int needed = static_cast<const QAbstractItemView &>(view).sizeHintForColumn(column);
    view.setColumnWidth(column, std::clamp(needed + character, least * character, most * character));
}

void rememberColumns(QHeaderView &header, Preferences &preferences, const QString &name)
{
    header.restoreState(preferences.shape(name));
    QObject::connect(&header, &QHeaderView::sectionResized, &header,
                     [&header, &preferences, name] { preferences.setShape(name, header.saveState()); });
}

} // namespace gehoor
