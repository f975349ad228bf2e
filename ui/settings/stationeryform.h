// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/prompts.h>

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QPrinter;
class QPrintPreviewWidget;
class QPushButton;
class QSpinBox;

namespace gehoor {

class TextField;

/// The letter paper: where the envelope's window is, the footer and the logo, with the test page beside it.
class StationeryForm : public QWidget
{
    Q_OBJECT
public:
    StationeryForm(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);
    ~StationeryForm() override;

private:
    struct Measure
    {
        QSpinBox *box;
        int EnvelopeWindow::*millimetres;
    };

    void addMeasure(QFormLayout &form, const QString &label, const QString &name, const Bounds &bounds,
                    int EnvelopeWindow::*millimetres);
    QWidget *addForm();
    QWidget *addPreview();
    Stationery typed() const;
    void touch();
    void read();
    void displayLogo();
    void save();
    void chooseLogo();
    void removeLogo();
    void printTestPage();
    void saveTestPage();
    void paint(QPrinter &printer) const;

    Desk &m_desk;
    Prompts &m_prompts;
    QList<Measure> m_measures;
    QComboBox *m_sideBox;
    TextField *m_footerEdit;
    QLabel *m_logoLabel;
    QPushButton *m_removeButton;
    QPushButton *m_saveButton;
    Logo m_logo; ///< chosen, perhaps not kept yet
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget *m_preview = nullptr;
};

} // namespace gehoor
