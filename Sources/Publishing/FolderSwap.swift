import CLinux
import Glibc
import SourceText

/// Puts a finished folder in the place of the previous one.
enum FolderSwap {
  /// Moves `building` to the run's own name and removes what stood there before.
  ///
  /// Where the file system can exchange two folders at once, there is no moment without a run. Where it
  /// cannot, the previous one waits under another name, from which `recover` brings it back after a crash.
  static func swap(_ building: String, into place: RunPlace) throws(PublishingError) {
    if place.exists {
      if exchange(building, place) {
        FolderTree.remove(building, from: place.parent)
      } else {
        try replace(building, place)
      }
    } else {
      try rename(building, place.name, place)
    }
    guard fsync(place.parent) == 0 else {
      throw PublishingError.system(errno, place.path, "brought to the disk")
    }
  }

  /// Mends what a run that was killed between two renames left behind.
  static func recover(_ place: RunPlace) {
    let previous = previousName(place)
    if !place.exists { _ = renameat(place.parent, previous, place.parent, place.name) }
    FolderTree.remove(previous, from: place.parent)
  }

  private static func previousName(_ place: RunPlace) -> String { ".\(place.name).previous" }

  private static func exchange(_ building: String, _ place: RunPlace) -> Bool {
    #if os(Linux)
      return assay_exchange(place.parent, building, place.name) == 0
    #else
      return false
    #endif
  }

  private static func replace(_ building: String, _ place: RunPlace) throws(PublishingError) {
    let previous = previousName(place)
    try rename(place.name, previous, place)
    do {
      try rename(building, place.name, place)
    } catch {
      _ = renameat(place.parent, previous, place.parent, place.name)
      throw error
    }
    FolderTree.remove(previous, from: place.parent)
  }

  private static func rename(_ old: String, _ new: String, _ place: RunPlace) throws(PublishingError) {
    guard renameat(place.parent, old, place.parent, new) == 0 else {
      throw PublishingError.system(errno, place.path, "put in place")
    }
  }
}
