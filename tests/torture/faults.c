// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loaded before all else (LD_PRELOAD), it lets a call that changes files in one folder fail, as on a full or
// broken disk. By environment:
//   GEHOOR_FAULT_FOLDER   the folder, as an absolute path without links
//   GEHOOR_FAULT_AT       which of those calls fails, counted from 1; 0: none
//   GEHOOR_FAULT_ERROR    with which errno
//   GEHOOR_FAULT_EVER     1: every later call fails too
//   GEHOOR_FAULT_DONE     1: a renaming that fails was done all the same, as on a share that lost the answer
//   GEHOOR_FAULT_TURNS    how names end: writes of SQLite to such files are the calls, and the one is not
//   refused
//                         but stores a turned bit and reports success, as a bad stick does
//   GEHOOR_FAULT_COUNT    a file of 8 bytes in which the calls are counted
//   GEHOOR_FAULT_JOURNAL  a file that tells, a line each, what brings to the disk, gives and takes names and
//                         fails: number of the call, "sync" or "data" (fdatasync, as SQLite does) or "gone"
//                         (removed) and the last name of the file or folder, or "name" (a renaming) or "link"
//                         and both last names; before that, of a call that fails, "unmade", "kept" (not
//                         removed), "unnamed", "unsynced" or "struck" (not written or cut) and the last name;
//                         with tabs between
// and the disk does not give a block of a file, whichever call asks for it:
//   GEHOOR_FAULT_UNREAD   the file, as an absolute path without links
//   GEHOOR_FAULT_BLOCK    where the block of 4096 bytes begins
// The calls go to the kernel by their numbers, so that it does not matter what else stands between (the
// address sanitizer does).
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

static char folder[PATH_MAX];
static size_t folder_size;
static long *count;
static long fails_at;
static int fails_with = EIO;
static int fails_for_ever;
static int done_all_the_same;
static int journal = -1;
static __thread long latest; // of the calls that count
static char unread[PATH_MAX];
static long unread_from;
static const char *turns;

static long number(const char *name)
{
    const char *value = getenv(name);
    return value ? strtol(value, NULL, 10) : 0;
}

__attribute__((constructor)) static void begin(void)
{
    const char *unreadable = getenv("GEHOOR_FAULT_UNREAD");
    if (unreadable && strlen(unreadable) < sizeof unread) {
        strcpy(unread, unreadable);
        unread_from = number("GEHOOR_FAULT_BLOCK");
    }
    const char *place = getenv("GEHOOR_FAULT_FOLDER");
    const char *counted = getenv("GEHOOR_FAULT_COUNT");
    if (!place || !counted || strlen(place) >= sizeof folder)
        return;
    const int file = (int)syscall(SYS_openat, AT_FDCWD, counted, O_RDWR | O_CLOEXEC);
    if (file < 0)
        return;
    void *mapped = mmap(NULL, sizeof *count, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    syscall(SYS_close, file);
    if (mapped == MAP_FAILED)
        return;
    count = mapped;
    fails_at = number("GEHOOR_FAULT_AT");
    fails_with = (int)number("GEHOOR_FAULT_ERROR");
    fails_for_ever = (int)number("GEHOOR_FAULT_EVER");
    done_all_the_same = (int)number("GEHOOR_FAULT_DONE");
    turns = getenv("GEHOOR_FAULT_TURNS");
    const char *told = getenv("GEHOOR_FAULT_JOURNAL");
    if (told)
        journal = (int)syscall(SYS_openat, AT_FDCWD, told, O_WRONLY | O_APPEND | O_CLOEXEC);
    strcpy(folder, place);
    folder_size = strlen(folder);
}

static int concerns_path(const char *path)
{
    if (!folder_size || !path || strncmp(path, folder, folder_size) != 0)
        return 0;
    return !turns ||
           (strlen(path) >= strlen(turns) && strcmp(path + strlen(path) - strlen(turns), turns) == 0);
}

static int path_of(int file, char *path)
{
    char link[32];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t size = readlink(link, path, PATH_MAX - 1);
    if (size <= 0)
        return 0;
    path[size] = '\0';
    return 1;
}

static int concerns_file(int file)
{
    char path[PATH_MAX];
    return folder_size && path_of(file, path) && concerns_path(path);
}

/// Whether these bytes reach into the block that the disk does not give.
static int is_unread(int file, off64_t offset, size_t size)
{
    char path[PATH_MAX];
    const long block = 4096;
    if (!unread[0] || offset >= unread_from + block || offset + (off64_t)size <= unread_from)
        return 0;
    if (!path_of(file, path) || strcmp(path, unread) != 0)
        return 0;
    errno = EIO;
    return 1;
}

ssize_t read(int file, void *bytes, size_t size)
{
    if (unread[0] && is_unread(file, syscall(SYS_lseek, file, 0, SEEK_CUR), size))
        return -1;
    return syscall(SYS_read, file, bytes, size);
}

ssize_t pread64(int file, void *bytes, size_t size, off64_t offset)
{
    return is_unread(file, offset, size) ? -1 : syscall(SYS_pread64, file, bytes, size, offset);
}

ssize_t pread(int file, void *bytes, size_t size, off_t offset)
{
    return pread64(file, bytes, size, offset);
}

static const char *last_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

/// Of the call that was counted last.
static void tell(const char *what, const char *path, const char *other)
{
    char line[2 * NAME_MAX + 64];
    const int size = snprintf(line, sizeof line, "%ld\t%s\t%s%s%s\n", latest, what, last_name(path),
                              other ? "\t" : "", other ? last_name(other) : "");
    if (size > 0 && (size_t)size < sizeof line)
        syscall(SYS_write, journal, line, (size_t)size);
}

/// Whether this call, one of those that count, is the one.
static int is_struck(int concerned)
{
    if (!concerned)
        return 0;
    latest = __atomic_add_fetch(count, 1, __ATOMIC_SEQ_CST);
    return fails_at && (latest == fails_at || (latest > fails_at && fails_for_ever));
}

static int fails(const char *path, const char *told)
{
    if (turns || !is_struck(concerns_path(path)))
        return 0;
    if (journal >= 0)
        tell(told, path, NULL);
    errno = fails_with;
    return 1;
}

static int fails_on_file(int file)
{
    char path[PATH_MAX];
    return folder_size && path_of(file, path) && fails(path, "struck");
}

static int fails_to_sync(int file, const char *what)
{
    char path[PATH_MAX];
    if (!folder_size || !path_of(file, path))
        return 0;
    const int failed = fails(path, "unsynced");
    if (journal >= 0 && concerns_path(path))
        tell(what, path, NULL);
    return failed;
}

static int fails_to_name(const char *what, const char *from, const char *to)
{
    const int failed = fails(to, "unnamed");
    if (journal >= 0 && concerns_path(to))
        tell(what, from, to);
    return failed;
}

static ssize_t write_turned(int file, const void *bytes, size_t size, off64_t offset)
{
    char *turned = malloc(size);
    if (!turned)
        return -1;
    memcpy(turned, bytes, size);
    turned[size / 2] ^= 1;
    const ssize_t written = syscall(SYS_pwrite64, file, turned, size, offset);
    free(turned);
    return written;
}

ssize_t write(int file, const void *bytes, size_t size)
{
    return fails_on_file(file) ? -1 : syscall(SYS_write, file, bytes, size);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    if (turns && is_struck(concerns_file(file)))
        return write_turned(file, bytes, size, offset);
    return fails_on_file(file) ? -1 : syscall(SYS_pwrite64, file, bytes, size, offset);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset)
{
    return pwrite64(file, bytes, size, offset);
}

int fsync(int file)
{
    return fails_to_sync(file, "sync") ? -1 : (int)syscall(SYS_fsync, file);
}

int fdatasync(int file)
{
    return fails_to_sync(file, "data") ? -1 : (int)syscall(SYS_fdatasync, file);
}

int ftruncate64(int file, off64_t size)
{
    return fails_on_file(file) ? -1 : (int)syscall(SYS_ftruncate, file, size);
}

int ftruncate(int file, off_t size)
{
    return ftruncate64(file, size);
}

int rename(const char *from, const char *to)
{
    const int failed = fails_to_name("name", from, to);
    if (failed && !done_all_the_same)
        return -1;
    const int done = (int)syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to);
    if (!failed)
        return done;
    errno = fails_with;
    return -1;
}

int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned int flags)
{
    return fails_to_name("name", from, to)
               ? -1
               : (int)syscall(SYS_renameat2, from_folder, from, to_folder, to, flags);
}

int link(const char *from, const char *to)
{
    return fails_to_name("link", from, to) ? -1 : (int)syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0);
}

int linkat(int from_folder, const char *from, int to_folder, const char *to, int flags)
{
    return fails_to_name("link", from, to)
               ? -1
               : (int)syscall(SYS_linkat, from_folder, from, to_folder, to, flags);
}

int unlink(const char *path)
{
    if (fails(path, "kept"))
        return -1;
    const int failed = (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    if (!failed && journal >= 0 && concerns_path(path))
        tell("gone", path, NULL);
    return failed;
}

static int open_at(int place, const char *path, int flags, mode_t mode)
{
    // Only what makes a file: one that is there can be opened on a full disk too.
    const int makes = (flags & O_TMPFILE) == O_TMPFILE ||
                      ((flags & O_CREAT) != 0 && syscall(SYS_faccessat, place, path, F_OK) != 0);
    return makes && fails(path, "unmade") ? -1 : (int)syscall(SYS_openat, place, path, flags, mode);
}

#define OPEN(name, ...)                                                                                      \
    {                                                                                                        \
        va_list more;                                                                                        \
        va_start(more, flags);                                                                               \
        const mode_t mode =                                                                                  \
            (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(more, mode_t) : 0;                \
        va_end(more);                                                                                        \
        return open_at(__VA_ARGS__, flags, mode);                                                            \
    }

int open(const char *path, int flags, ...) OPEN(open, AT_FDCWD, path)

    int open64(const char *path, int flags, ...) OPEN(open64, AT_FDCWD, path)

        int openat(int place, const char *path, int flags, ...) OPEN(openat, place, path)

            int openat64(int place, const char *path, int flags, ...) OPEN(openat64, place, path)
