#pragma once
#if defined(__linux__)
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
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

/// Closes every descriptor from `first` on; -1 where the kernel cannot (before 5.9).
static inline int assay_close_all(unsigned first) {
  return (int)syscall(436 /* close_range */, first, ~0U, 0U);
}

/// Forks the process, which must have one thread: returns 0 in the child, its number in the parent, -1 on failure.
static inline int assay_fork(void) { return (int)fork(); }

/// Makes two sockets that are connected, both closed in programs that are started; 0, or -1 and `errno`.
static inline int assay_socket_pair(int *ends) {
  return socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends);
}

/// Sends the open descriptor `sent` over `connection` with one byte; 0, or -1 and `errno`.
static inline int assay_send_descriptor(int connection, int sent) {
  char byte = 'd';
  struct iovec part = {&byte, 1};
  union { struct cmsghdr header; char room[CMSG_SPACE(sizeof(int))]; } control;
  memset(&control, 0, sizeof control);
  struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = control.room, .msg_controllen = sizeof control.room};
  struct cmsghdr *header = CMSG_FIRSTHDR(&message);
  header->cmsg_level = SOL_SOCKET;
  header->cmsg_type = SCM_RIGHTS;
  header->cmsg_len = CMSG_LEN(sizeof(int));
  memcpy(CMSG_DATA(header), &sent, sizeof(int));
  return sendmsg(connection, &message, MSG_NOSIGNAL) == 1 ? 0 : -1;
}

/// Receives a descriptor from `connection`; -1 where none came.
static inline int assay_receive_descriptor(int connection) {
  char byte;
  struct iovec part = {&byte, 1};
  union { struct cmsghdr header; char room[CMSG_SPACE(sizeof(int))]; } control;
  struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = control.room, .msg_controllen = sizeof control.room};
  ssize_t got;
  do { got = recvmsg(connection, &message, MSG_CMSG_CLOEXEC); } while (got < 0 && errno == EINTR);
  struct cmsghdr *header = got == 1 ? CMSG_FIRSTHDR(&message) : NULL;
  if (!header || header->cmsg_type != SCM_RIGHTS) return -1;
  int received;
  memcpy(&received, CMSG_DATA(header), sizeof(int));
  return received;
}

/// Sends bytes without a signal where nobody listens any more.
static inline ssize_t assay_send(int connection, const void *bytes, size_t count) {
  return send(connection, bytes, count, MSG_NOSIGNAL);
}

/// Gives up the right to gain any privilege by starting a program; 0, or -1 and `errno`.
static inline int assay_renounce_privileges(void) { return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); }

/// Asks to be killed when the process that forked this one ends.
static inline int assay_die_with_parent(void) { return prctl(PR_SET_PDEATHSIG, 9, 0, 0, 0); }

/// Sets the soft and hard limit of a resource, the hard one no higher than it is; 0, or -1 and `errno`.
static inline int assay_limit(int resource, uint64_t soft, uint64_t hard) {
  struct rlimit now;
  if (getrlimit((__rlimit_resource_t)resource, &now) != 0) return -1;
  struct rlimit next = {soft, hard};
  if (next.rlim_max > now.rlim_max) next.rlim_max = now.rlim_max;
  if (next.rlim_cur > next.rlim_max) next.rlim_cur = next.rlim_max;
  return setrlimit((__rlimit_resource_t)resource, &next);
}

/// How Landlock is asked: the rights over files that are handled, and what is kept inside.
struct assay_landlock_rules { uint64_t files, network, scopes; };
struct assay_landlock_path { uint64_t rights; int32_t parent; } __attribute__((packed));

/// The version of Landlock that the kernel speaks; 0 or less where it has none.
static inline int assay_landlock_version(void) {
  return (int)syscall(444 /* landlock_create_ruleset */, NULL, 0, 1U /* VERSION */);
}

/// Makes a set of rules; returns its descriptor, or -1 and `errno`. Older versions know a shorter structure.
static inline int assay_landlock_make(struct assay_landlock_rules rules, int version) {
  size_t size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
  return (int)syscall(444, &rules, size, 0U);
}

/// Lets `rights` hold below `path`; a file takes those of `fileRights` only. 0, or -1 and `errno`.
static inline int assay_landlock_allow(int rules, const char *path, uint64_t rights, uint64_t fileRights) {
  int place = open(path, 010000000 /* O_PATH */ | O_CLOEXEC);
  if (place < 0) return -1;
  struct stat status;
  struct assay_landlock_path rule = {rights, place};
  if (fstat(place, &status) == 0 && !S_ISDIR(status.st_mode)) rule.rights &= fileRights;
  int result = (int)syscall(445 /* landlock_add_rule */, rules, 1 /* PATH_BENEATH */, &rule, 0U);
  close(place);
  return result;
}

/// Puts the rules in force for this process and all that it starts; 0, or -1 and `errno`.
static inline int assay_landlock_enforce(int rules) { return (int)syscall(446 /* landlock_restrict_self */, rules, 0U); }
#endif
