import Foundation
import Testing

@testable import Publishing

/// Messages are shown whole, with the scratch folder's path written `…`.
@Suite struct RefusalTests {
  private let scratch = Scratch()

  private func message(at path: String, reading inputs: [String] = []) -> String? {
    do {
      let folder = try RunFolder(at: path, reading: inputs)
      try folder.append([65], to: "shortlist.csv")
      try folder.commit(manifest: [])
      return nil
    } catch {
      return "\(error)".replacingOccurrences(of: scratch.path, with: "…")
    }
  }

  @Test func refusesAFolderOfSomebodyElse() throws {
    try scratch.write("dear diary", to: "run/notes.txt")
    #expect(
      message(at: scratch.path + "/run") == """
        …/run: error: holds files that Assay did not write, such as notes.txt
          help: move it away, or name another folder with --output; nothing was changed
        """
    )
    #expect(scratch.names == ["run"])
  }

  @Test func refusesToLoseAFileThatWasPutIntoARun() throws {
    #expect(message(at: scratch.path + "/run") == nil)
    try scratch.write("call her", to: "run/my notes.txt")
    #expect(
      message(at: scratch.path + "/run") == """
        …/run: error: holds an earlier run and a file that is no part of it: my notes.txt
          help: move it away, or name another folder with --output; nothing was changed
        """
    )
    #expect(scratch.read("run/my notes.txt") == "call her")
  }

  @Test func refusesAFile() throws {
    try scratch.write("", to: "run")
    #expect(
      message(at: scratch.path + "/run") == """
        …/run: error: is a file, not a folder
          help: move it away, or name another folder with --output; nothing was changed
        """
    )
  }

  @Test func refusesALink() throws {
    try FileManager.default.createSymbolicLink(atPath: scratch.path + "/run", withDestinationPath: "/tmp")
    #expect(
      message(at: scratch.path + "/run") == """
        …/run: error: is a symbolic link, not a folder
          help: move it away, or name another folder with --output; nothing was changed
        """
    )
  }

  @Test(arguments: [".", "..", "/", "output/.."]) func refusesWhatIsNoName(path: String) {
    #expect(
      message(at: path) == """
        \(path): error: is not the name of a folder for a run
          help: name a folder of its own, such as output/rust-2026, with --output
        """
    )
  }

  @Test func refusesAFolderInsideTheApplicants() throws {
    try scratch.write("", to: "applicants/ada/resume.txt")
    #expect(
      message(at: scratch.path + "/applicants/output/run", reading: [scratch.path + "/applicants"]) == """
        …/applicants/output/run: error: lies inside the applicants folder …/applicants
          help: name a folder elsewhere with --output, so that a run is never read as an application
        """
    )
  }

  @Test func refusesASecondRun() throws {
    let first = try RunFolder(at: scratch.path + "/run")
    #expect(
      message(at: scratch.path + "/run") == """
        …/run: error: another run is writing here (process \(ProcessInfo.processInfo.processIdentifier))
          help: wait until it ends, or name another folder with --output
        """
    )
    try first.commit(manifest: [])
  }

  @Test func namesTheFileAndTheSystemsReason() throws {
    try scratch.write("", to: "file")
    let found = message(at: scratch.path + "/file/run")
    #expect(
      found == """
        …/file: error: cannot be opened: Not a directory (errno 20)
          help: name a folder with --output whose parents are folders
        """
    )
  }

  @Test func aFullDiskIsAnErrorAndNotSilence() throws {
    let descriptor = open("/dev/full", O_WRONLY)
    defer { close(descriptor) }
    var sink = ByteSink(descriptor: descriptor, name: "output/run/evidence.csv")
    let error = #expect(throws: PublishingError.self) {
      try sink.append([65])
      try sink.flush()
    }
    #expect(
      error?.description == """
        output/run/evidence.csv: error: cannot be written: No space left on device (errno 28)
          help: make room on the disk and start again; what was there before is untouched
        """
    )
  }
}
