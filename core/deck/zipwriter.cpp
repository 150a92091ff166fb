// SPDX-License-Identifier: Apache-2.0
#include "core/deck/zipwriter.h"

#include <zip.h>

#include <algorithm>
#include <limits>

namespace mainstay::deck {

namespace {

/// 1980-01-01 00:00, the first moment that a zip can tell: whatever the clock says, the bytes are the same.
constexpr uLong fixedTime = (1U << 21) | (1U << 16);
constexpr int compression = 6;

/// The file that minizip writes to.
struct Memory
{
    QByteArray bytes;
    qsizetype at = 0;
};

Memory *memoryOf(voidpf stream)
{
    return static_cast<Memory *>(stream);
}

/// minizip hands back as the stream what it was given as opaque: one archive, one memory.
voidpf openMemory(voidpf opaque, const void *, int)
{
    return opaque;
}

uLong readMemory(voidpf, voidpf stream, void *buffer, uLong size)
{
    Memory *memory = memoryOf(stream);
    const qsizetype count = std::min(qsizetype(size), memory->bytes.size() - memory->at);
    std::copy_n(memory->bytes.constData() + memory->at, count, static_cast<char *>(buffer));
    memory->at += count;
    return uLong(count);
}

uLong writeMemory(voidpf, voidpf stream, const void *buffer, uLong size)
{
    Memory *memory = memoryOf(stream);
    const auto *from = static_cast<const char *>(buffer);
    const auto count = qsizetype(size);
    if (memory->at == memory->bytes.size()) {
        memory->bytes.append(from, count);
    } else {
        memory->bytes.resize(std::max(memory->bytes.size(), memory->at + count));
        std::copy_n(from, count, memory->bytes.data() + memory->at);
    }
    memory->at += count;
    return size;
}

ZPOS64_T tellMemory(voidpf, voidpf stream)
{
    return ZPOS64_T(memoryOf(stream)->at);
}

long seekMemory(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    Memory *memory = memoryOf(stream);
    const qsizetype base = origin == ZLIB_FILEFUNC_SEEK_CUR ? memory->at : origin == ZLIB_FILEFUNC_SEEK_END ? memory->bytes.size() : 0;
    const qsizetype to = base + qsizetype(offset);
    if (to < 0 || to > memory->bytes.size())
        return -1;
    memory->at = to;
    return 0;
}

int closeMemory(voidpf, voidpf)
{
    return 0;
}

int errorOfMemory(voidpf, voidpf)
{
    return 0;
}

bool isName(const QByteArray &name)
{
    const auto allowed = [](char c) { return c > ' ' && c < 0x7f && c != '\\' && c != ':'; };
    return !name.isEmpty() && name.front() != '/' && !name.contains("..") && std::all_of(name.begin(), name.end(), allowed);
}

Error failed(const char *what, const QByteArray &name)
{
    return Error {ErrorCode::Internal, QString::fromLatin1(what) + u": " + QString::fromUtf8(name)};
}

} // namespace

struct ZipWriter::Archive
{
    Memory memory;
    zipFile zip = nullptr;
};

ZipWriter::ZipWriter()
    : m_archive(std::make_unique<Archive>())
{
    zlib_filefunc64_def functions {openMemory, readMemory, writeMemory, tellMemory, seekMemory, closeMemory, errorOfMemory, &m_archive->memory};
    m_archive->zip = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions);
}

ZipWriter::~ZipWriter()
{
    if (m_archive->zip)
        zipClose(m_archive->zip, nullptr);
}

Result<void> ZipWriter::add(const QByteArray &name, const QByteArray &bytes)
{
    if (!m_archive->zip)
        return failed("the archive is finished", name);
    if (!isName(name) || m_names.contains(name.toLower()))
        return Error {ErrorCode::InvalidInput, u"not a name, or twice: " + QString::fromUtf8(name)};
    if (bytes.size() >= std::numeric_limits<int>::max())
        return Error {ErrorCode::InvalidInput, u"too large: " + QString::fromUtf8(name)};
    zip_fileinfo info {};
    info.dosDate = fixedTime;
    if (zipOpenNewFileInZip(m_archive->zip, name.constData(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, compression) != ZIP_OK)
        return failed("no new entry", name);
    const bool written = zipWriteInFileInZip(m_archive->zip, bytes.constData(), unsigned(bytes.size())) == ZIP_OK;
    if (zipCloseFileInZip(m_archive->zip) != ZIP_OK || !written)
        return failed("not written", name);
    m_names += name.toLower();
    return {};
}

Result<QByteArray> ZipWriter::finish()
{
    if (!m_archive->zip)
        return failed("the archive is finished", {});
    const int status = zipClose(m_archive->zip, nullptr);
    m_archive->zip = nullptr;
    if (status != ZIP_OK)
        return failed("not closed", {});
    return std::move(m_archive->memory.bytes);
}

} // namespace mainstay::deck
