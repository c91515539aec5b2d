#pragma once
#if defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>

/// Exchanges two folders of one directory at once; -1 where the kernel or file system cannot.
static inline int assay_exchange(int directory, const char *one, const char *other) {
  return (int)syscall(SYS_renameat2, directory, one, directory, other, 2 /* RENAME_EXCHANGE */);
}

/// Returns a descriptor of a new file that has no name and lies in memory, closed in programs that are
/// started unless it is handed to them; -1 and `errno` where there is no memory for it.
static inline int assay_memory_file(void) {
  return (int)syscall(SYS_memfd_create, "assay", 1U /* MFD_CLOEXEC */);
}
#endif
