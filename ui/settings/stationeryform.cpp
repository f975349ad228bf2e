// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/ownerfile.h>
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/refresher.h>
#include <ui/common/textfield.h>
#include <ui/common/unsaved.h>
#include <ui/letters/letterprinter.h>
#include <ui/letters/testpage.h>
#include <ui/settings/logofile.h>
#include <ui/settings/stationeryform.h>

#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace gehoor {

StationeryForm::StationeryForm(Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_prompts(prompts), m_sideBox(new QComboBox(this)),
      m_footerEdit(new TextField(this)), m_logoLabel(plainLabel(this)),
      m_removeButton(new QPushButton(tr("&Remove"), this)), m_saveButton(new QPushButton(tr("&Save"), this)),
      m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
{
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(addForm(), 1);
    layout->addWidget(addPreview(), 1);
    tabThrough(*layout);
    connect(m_sideBox, &QComboBox::activated, this, &StationeryForm::touch);
    connect(m_footerEdit, &QPlainTextEdit::textChanged, this, &StationeryForm::touch);
    connect(m_removeButton, &QPushButton::clicked, this, &StationeryForm::removeLogo);
    connect(m_saveButton, &QPushButton::clicked, this, &StationeryForm::save);
    m_saveButton->setEnabled(false);
    new Refresher(*this, desk.file.changes(), [this] {
        if (!m_saveButton->isEnabled())
            read();
    });
}

StationeryForm::~StationeryForm() = default;

void StationeryForm::addMeasure(QFormLayout &form, const QString &label, const QString &name,
                                const Bounds &bounds, int EnvelopeWindow::*millimetres)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(bounds.least, bounds.most);
    box->setSuffix(tr(" mm"));
    form.addRow(label, box);
    m_measures.append({box, millimetres});
    connect(box, &QSpinBox::valueChanged, this, &StationeryForm::touch);
}

QWidget *StationeryForm::addForm()
{
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins({});
    auto *form = new QFormLayout;
    column->addLayout(form);
    column->addStretch(1);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    QLabel *explanation = plainLabel(fields);
    explanation->setText(
        tr("Where the window of the envelope lies over the folded letter. Print the test page to "
           "see whether it fits. Letters that were kept before stay as they are."));
    form->addRow(explanation);
    m_sideBox->setObjectName(u"windowSideBox"_s);
    offer(*m_sideBox, windowSideKeys, WindowSide::Left);
    form->addRow(tr("&Window on the"), m_sideBox);
    addMeasure(*form, tr("From the s&ide"), u"fromSideBox"_s, windowFromSide, &EnvelopeWindow::fromSide);
    addMeasure(*form, tr("From the &top"), u"fromTopBox"_s, windowFromTop, &EnvelopeWindow::fromTop);
    addMeasure(*form, tr("Wi&dth"), u"windowWidthBox"_s, windowWidth, &EnvelopeWindow::width);
    addMeasure(*form, tr("Hei&ght"), u"windowHeightBox"_s, windowHeight, &EnvelopeWindow::height);
    m_footerEdit->setObjectName(u"footerEdit"_s);
    m_footerEdit->setTabChangesFocus(true);
    m_footerEdit->setPlaceholderText(tr("up to three lines at the foot of the first page"));
    m_footerEdit->setFixedHeight(m_footerEdit->fontMetrics().lineSpacing() * 4);
    form->addRow(tr("Foot of the &letter"), m_footerEdit);

    auto *chooseButton = new QPushButton(tr("Ch&oose a picture…"), fields);
    chooseButton->setObjectName(u"chooseLogoButton"_s);
    m_removeButton->setObjectName(u"removeLogoButton"_s);
    m_logoLabel->setObjectName(u"logoLabel"_s);
    auto *logo = new QHBoxLayout;
    logo->addWidget(chooseButton);
    logo->addWidget(m_removeButton);
    logo->addStretch(1);
    form->addRow(tr("Logo"), m_logoLabel);
    form->addRow(QString(), logo);
    m_saveButton->setObjectName(u"saveStationeryButton"_s);
    new Unsaved(*m_saveButton);
    form->addRow(formFoot(m_saveButton));
    fields->setEnabled(m_desk.file.access() == Access::Write);
    connect(chooseButton, &QPushButton::clicked, this, &StationeryForm::chooseLogo);

    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(fields);
    showThrough(*area);
    return area;
}

QWidget *StationeryForm::addPreview()
{
    auto *column = new QWidget(this);
    auto *printButton = new QPushButton(tr("&Print the test page…"), column);
    printButton->setObjectName(u"printTestPageButton"_s);
    auto *pdfButton = new QPushButton(tr("T&est page as PDF…"), column);
    pdfButton->setObjectName(u"saveTestPageButton"_s);
    m_preview = new QPrintPreviewWidget(m_printer.get());
    m_preview->setAccessibleName(tr("The test page as it will be printed"));
    m_preview->fitInView();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(printButton);
    buttons->addWidget(pdfButton);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(buttons);
    layout->addWidget(m_preview, 1);
    connect(printButton, &QPushButton::clicked, this, &StationeryForm::printTestPage);
    connect(pdfButton, &QPushButton::clicked, this, &StationeryForm::saveTestPage);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter *printer) { paint(*printer); });
    return column;
}

Stationery StationeryForm::typed() const
{
    Stationery stationery{.logo = m_logo};
    stationery.window.side = chosen<WindowSide>(*m_sideBox);
    for (const Measure &measure : m_measures)
        stationery.window.*measure.millimetres = measure.box->value();
    const QString footer = m_footerEdit->text().trimmed();
    if (!footer.isEmpty())
        stationery.footer = footer.split(u'\n');
    return stationery;
}

void StationeryForm::touch()
{
    m_saveButton->setEnabled(true);
    m_preview->updatePreview();
}

void StationeryForm::read()
{
    const auto stationery = m_desk.settings.stationery();
    if (!stationery)
        return m_prompts.tell(this, stationery.error());
    m_sideBox->setCurrentIndex(m_sideBox->findData(int(stationery->window.side)));
    for (const Measure &measure : std::as_const(m_measures)) {
        const QSignalBlocker quiet(measure.box);
        measure.box->setValue(stationery->window.*measure.millimetres);
    }
    const QSignalBlocker quiet(m_footerEdit);
    fill(*m_footerEdit, stationery->footer.join(u'\n'));
    m_logo = stationery->logo;
    displayLogo();
    m_saveButton->setEnabled(false);
    m_preview->updatePreview();
}

void StationeryForm::displayLogo()
{
    constexpr QSize most(240, 72);
    QPixmap picture;
    picture.loadFromData(m_logo.png, "PNG");
    m_removeButton->setEnabled(!picture.isNull());
    if (picture.isNull())
        return m_logoLabel->setText(tr("none"));
    const bool fits = picture.width() <= most.width() && picture.height() <= most.height();
    m_logoLabel->setPixmap(fits ? picture
                                : picture.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

void StationeryForm::save()
{
    if (const auto kept = m_desk.settings.setStationery(typed()); !kept)
        return m_prompts.tell(this, kept.error());
    m_saveButton->setEnabled(false);
}

void StationeryForm::chooseLogo()
{
    const QString path = m_prompts.openFile(this, tr("Choose the logo"), tr("Pictures (*.png *.svg)"));
    if (path.isEmpty())
        return;
    const auto logo = logoFromFile(path);
    if (!logo)
        return m_prompts.tell(this, logo.error());
    m_logo = *logo;
    displayLogo();
    touch();
}

void StationeryForm::removeLogo()
{
    m_logo = {};
    displayLogo();
    touch();
}

void StationeryForm::paint(QPrinter &printer) const
{
    paintTestPage(typed(), m_desk.settings.organisation().value_or(Organisation()), printer);
}

void StationeryForm::printTestPage()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(tr("Test page"));
    if (m_prompts.choosePrinter(this, printer))
        paint(printer);
}

void StationeryForm::saveTestPage()
{
    const QString path = m_prompts.saveFile(this, tr("Save the test page"),
                                            QDir::home().filePath(tr("test-page.pdf")), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const QByteArray pdf = testPagePdf(typed(), m_desk.settings.organisation().value_or(Organisation()));
    if (const auto written = writeOwnerFile(path, pdf); !written)
        m_prompts.tell(this, written.error());
}

} // namespace gehoor
