// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Before libsodium's own in the tests' programs, and loaded before all else (LD_PRELOAD) by the programs they
// start, it derives the key of a passphrase as quickly as libsodium lets it: with the fewest passes and the
// least memory. By environment:
//   GEHOOR_REAL_KEYS      anything: at the cost that is asked for, as outside the tests (see realkeys.h)
#define _GNU_SOURCE
#include <dlfcn.h>
#include <sodium.h>
#include <stdlib.h>

typedef int derive(unsigned char *, unsigned long long, const char *, unsigned long long,
                   const unsigned char *, unsigned long long, size_t, int);

int crypto_pwhash(unsigned char *const out, unsigned long long out_size, const char *const words,
                  unsigned long long size, const unsigned char *const salt, unsigned long long passes,
                  size_t memory, int algorithm)
{
    derive *const real = (derive *)dlsym(RTLD_NEXT, "crypto_pwhash");
    const char *const costly = getenv("GEHOOR_REAL_KEYS");
    if (!real)
        return -1;
    if (costly && *costly)
        return real(out, out_size, words, size, salt, passes, memory, algorithm);
    return real(out, out_size, words, size, salt, crypto_pwhash_argon2id_OPSLIMIT_MIN,
                crypto_pwhash_argon2id_MEMLIMIT_MIN, algorithm);
}
