#pragma once
#if defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>

/// Exchanges two folders of one directory at once; -1 where the kernel or file system cannot.
static inline int assay_exchange(int directory, const char *one, const char *other) {
  return (int)syscall(SYS_renameat2, directory, one, directory, other, 2 /* RENAME_EXCHANGE */);
}
#endif
