// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>
#include <core/letters/letter.h>

#include <functional>
#include <memory>
#include <optional>

class QPrinter;
class QWidget;

namespace gehoor {

class Prompts;
class SheetPainter;

/// Keeps the act that something was printed, and runs `open` within it.
using PrintAct = std::function<Result<>(const std::function<Result<>()> &open)>;

/// One job at a printer. What is on paper is in the trail: the act opens the printer, and what it says was
/// printed is painted once it is kept. The job goes off when this is destroyed; where nothing was printed,
/// the file that the printer would have replaced is there as it was.
class PaperJob
{
public:
    explicit PaperJob(QPrinter &printer);
    ~PaperJob();

    /// Failures of `act`, of giveSecondName(), and PrinterFailed: then no word of it is painted. A printer
    /// that did not open is not tried again: a dead one is waited for once.
    [[nodiscard]] Result<> print(const PrintAct &act, const std::function<void(SheetPainter &)> &paint);

private:
    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> spareFile();

    QPrinter &m_printer;
    QString m_file;                          ///< that the printer makes; empty for paper
    QString m_before;                        ///< the second name of what stood there; empty when nothing did
    std::optional<Result<>> m_opened;        ///< none before it was tried
    std::unique_ptr<SheetPainter> m_painter; ///< none until it is opened
    bool m_isPainted = false;
};

/// Letters in one job, each on sheets of its own.
class LetterJob
{
public:
    explicit LetterJob(QPrinter &printer);

    /// As PaperJob::print().
    [[nodiscard]] Result<> add(const LetterContent &content, const PrintAct &act);

private:
    QPrinter &m_printer;
    PaperJob m_job;
    qsizetype m_pages = 0; ///< of the letter before
};

/// Lets a printer be chosen and prints a page there; what failed is told.
void printPage(const LetterContent &page, Prompts &prompts, QWidget *parent, const PrintAct &act);

} // namespace gehoor
