// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/ownerfile.h>
#include <core/exports/celltext.h>
#include <core/exports/table.h>

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cstdio>
#include <linux/magic.h>
#include <sys/mman.h>
#include <sys/statfs.h>
#include <unistd.h>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qsizetype mostCharacters = 32'767;
constexpr double columnWidth = 20;
constexpr qint64 roomInMemory = 1LL << 30;
constexpr qint64 roomToSpare = 1LL << 24;

qint64 roomIn(const QByteArray &folder)
{
    struct statfs info = {};
    if (statfs(folder.constData(), &info) != 0)
        return 0;
    return qint64(info.f_bavail) * info.f_bsize;
}

/// libxlsxwriter keeps what it works on in files that only the owner can read and that have no name. They
/// belong in memory; where there is no memory file system, or a small one, beside the export, which is no
/// more secret than they.
QByteArray workFolder(const QString &path)
{
    static const QByteArray memory = "/dev/shm";
    struct statfs info = {};
    if (statfs(memory.constData(), &info) == 0 && info.f_type == TMPFS_MAGIC &&
        roomIn(memory) >= roomInMemory && access(memory.constData(), W_OK | X_OK) == 0)
        return memory;
    return QFile::encodeName(QFileInfo(path).absolutePath());
}

/// A spreadsheet reads _x0041_ as the letter A; the underscore that begins it is therefore written in that
/// way itself.
QString withEscapesEscaped(QString text)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return text.contains(u'_') ? text.replace(escape, u"_x005F_"_s) : text;
}

QByteArray cellText(const QString &cell)
{
    const QString text = printable(cell);
    const QString escaped = withEscapesEscaped(text);
    if (escaped.size() <= mostCharacters)
        return escaped.toUtf8();
    const QString mark = u" […]"_s;
    qsizetype keep = qMin(text.size(), mostCharacters - mark.size());
    QString cut = escaped;
    for (; cut.size() > mostCharacters - mark.size(); keep -= qMax(keep / 16, qsizetype(1)))
        cut = withEscapesEscaped(text.left(keep));
    if (cut.back().isHighSurrogate())
        cut.chop(1);
    return (cut + mark).toUtf8();
}

/// A file that exists in memory only.
class MemoryFile
{
public:
    MemoryFile() : m_descriptor(memfd_create("gehoor", MFD_CLOEXEC)) {}
    ~MemoryFile()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(MemoryFile)

    bool isOpen() const { return m_descriptor >= 0; }
    int descriptor() const { return m_descriptor; }
    QByteArray path() const { return "/proc/self/fd/" + QByteArray::number(m_descriptor); }

private:
    int m_descriptor;
};

class XlsxWriter final : public TableWriter
{
public:
    XlsxWriter(OwnerFile file, QByteArray folder) : m_file(std::move(file)), m_folder(std::move(folder)) {}
    Q_DISABLE_COPY_MOVE(XlsxWriter)
    ~XlsxWriter() override
    {
        if (m_sheet)
            std::fclose(m_sheet->optimize_tmpfile); // the library closes it only when it finishes the book
        lxw_workbook_free(m_book);
    }

    Result<> begin(const QString &name, const QStringList &headings)
    {
        lxw_workbook_options options = {
            .constant_memory = LXW_TRUE, .tmpdir = m_folder.data(), .use_zip64 = LXW_FALSE};
        m_book = m_zip.isOpen() ? workbook_new_opt(m_zip.path().constData(), &options) : nullptr;
        m_sheet = m_book ? workbook_add_worksheet(m_book, name.toUtf8().constData()) : nullptr;
        if (!m_sheet)
            return failure(ErrorKind::WriteFailed, m_file.path());
        lxw_format *bold = workbook_add_format(m_book);
        format_set_bold(bold);
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_set_column(m_sheet, 0, lxw_col_t(qMax(headings.size() - 1, qsizetype(0))), columnWidth,
                             nullptr);
        return write(headings, bold);
    }

    [[nodiscard]] Result<> row(const QStringList &cells) override { return write(cells, nullptr); }

    [[nodiscard]] Result<> finish() override
    {
        // The library does not look whether its work files took all it wrote.
        const bool whole = std::fflush(m_sheet->file) == 0 && std::ferror(m_sheet->file) == 0;
        if (!whole || roomIn(m_folder) < std::ftell(m_sheet->file) + roomToSpare)
            return failure(ErrorKind::DiskFull, m_file.path());
        m_sheet = nullptr;
        if (workbook_close(std::exchange(m_book, nullptr)) != LXW_NO_ERROR)
            return failure(ErrorKind::WriteFailed, m_file.path());
        return copyOut();
    }

    [[nodiscard]] Result<> commit() override { return m_file.commit(); }

private:
    Result<> write(const QStringList &cells, lxw_format *format)
    {
        lxw_col_t column = 0;
        for (const QString &cell : cells) {
            if (worksheet_write_string(m_sheet, m_row, column++, cellText(cell).constData(), format) !=
                LXW_NO_ERROR)
                return failure(ErrorKind::WriteFailed, m_file.path());
        }
        ++m_row;
        return std::ferror(m_sheet->file) == 0 ? Result<>() : failure(ErrorKind::DiskFull, m_file.path());
    }

    Result<> copyOut()
    {
        QFile zip;
        if (!zip.open(m_zip.descriptor(), QIODevice::ReadOnly) || !zip.seek(0))
            return failure(ErrorKind::WriteFailed, m_file.path());
        while (!zip.atEnd()) {
            if (const auto written = m_file.write(zip.read(roomToSpare)); !written)
                return written;
        }
        return {};
    }

    OwnerFile m_file;
    QByteArray m_folder;
    MemoryFile m_zip;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_row_t m_row = 0;
};

} // namespace

Result<std::unique_ptr<TableWriter>> xlsxWriter(const QString &path, const QString &sheet,
                                                const QStringList &headings)
{
    auto file = OwnerFile::open(path);
    if (!file)
        return failureOf(file);
    auto writer = std::make_unique<XlsxWriter>(std::move(*file), workFolder(path));
    return writer->begin(sheet, headings).map([&]() -> std::unique_ptr<TableWriter> {
        return std::move(writer);
    });
}

} // namespace gehoor
