import CLibSeccomp
import CLinux
import Glibc

/// What a process has given up for good, and all that it starts with it.
package struct Confinement: Sendable, Hashable {
  /// Whether it can gain no privilege by starting a program.
  package var isUnprivileged = false
  /// The version of Landlock that keeps it from writing files, and from reading those outside of its places; 0 where
  /// the kernel has none.
  package var landlock = 0
  /// Whether the kernel refuses it sockets, debugging and the like.
  package var filtersCalls = false

  package init() {}

  /// Confines this process as far as the kernel can: it reads below `places` and where programs lie, writes no file
  /// that has a name, opens no connection. Without `places` it reads everywhere.
  package static func enter(reading places: [String]?) -> Confinement {
    var confinement = Confinement()
    confinement.isUnprivileged = assay_renounce_privileges() == 0
    guard confinement.isUnprivileged else { return confinement }
    confinement.landlock = restrictFiles(places)
    confinement.filtersCalls = refuseCalls()
    return confinement
  }

  // MARK: Landlock

  private static let execute: UInt64 = 1 << 0
  private static let writeFile: UInt64 = 1 << 1
  private static let readFile: UInt64 = 1 << 2
  private static let readFolder: UInt64 = 1 << 3
  private static let reading = execute | readFile | readFolder
  private static let ofFiles = execute | writeFile | readFile

  /// The folders in which programs and what they need lie.
  private static let system = ["/usr", "/lib", "/lib64", "/bin", "/etc", "/proc", "/dev", "/opt"]

  /// Returns the version that is in force.
  private static func restrictFiles(_ places: [String]?) -> Int {
    let version = Int(assay_landlock_version())
    guard version > 0 else { return 0 }
    // Thirteen rights at first; then moving, truncating.
    let files: UInt64 = version >= 3 ? (1 << 15) - 1 : version == 2 ? (1 << 14) - 1 : (1 << 13) - 1
    let network: UInt64 = version >= 4 ? 3 : 0
    let scopes: UInt64 = version >= 6 ? 3 : 0
    let rules = assay_landlock_make(
      assay_landlock_rules(files: files, network: network, scopes: scopes), Int32(version))
    guard rules >= 0 else { return 0 }
    defer { close(rules) }
    for place in places.map({ $0 + system }) ?? ["/"] {
      assay_landlock_allow(rules, place, reading, ofFiles)
    }
    assay_landlock_allow(rules, "/dev/null", readFile | writeFile, ofFiles)
    return assay_landlock_enforce(rules) == 0 ? version : 0
  }

  // MARK: System calls

  /// Calls that reading a document never needs. A pair of sockets that are connected to each other stays allowed.
  private static let refused = [
    "socket", "connect", "bind", "listen", "accept", "accept4", "ptrace", "process_vm_readv",
    "process_vm_writev",
    "mount", "umount2", "pivot_root", "chroot", "setns", "unshare", "kexec_load", "kexec_file_load",
    "init_module",
    "finit_module", "delete_module", "bpf", "perf_event_open", "userfaultfd", "keyctl", "add_key",
    "request_key",
    "io_uring_setup", "open_by_handle_at", "reboot", "swapon", "swapoff", "acct", "quotactl", "settimeofday",
    "clock_settime", "adjtimex", "sethostname", "setdomainname",
  ]

  private static func refuseCalls() -> Bool {
    guard let filter = clibseccomp_allowing() else { return false }
    defer { seccomp_release(filter) }
    for name in refused { clibseccomp_refuse(filter, name) }
    return seccomp_load(filter) == 0
  }
}
