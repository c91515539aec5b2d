#pragma once
#include <errno.h>
#include <seccomp.h>

/// Makes a filter that lets every system call through; 0 where there is no memory for it.
static inline scmp_filter_ctx clibseccomp_allowing(void) { return seccomp_init(SCMP_ACT_ALLOW); }

/// Refuses the system call called `name` with EPERM; negative where this architecture has none of that name.
static inline int clibseccomp_refuse(scmp_filter_ctx filter, const char *name) {
  int number = seccomp_syscall_resolve_name(name);
  return number < 0 ? number : seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), number, 0);
}
