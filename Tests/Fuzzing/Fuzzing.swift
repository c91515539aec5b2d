import Foundation
import SourceText

/// What libFuzzer calls with bytes of its own making. `--target=NAME` on the command line says what reads them.
///
/// Nothing may come of any bytes but a value or an error: a trap, an overrun, a leak or a hang is a finding.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = start.map { [UInt8](UnsafeBufferPointer(start: $0, count: count)) } ?? []
  target.read(bytes)
  return 0
}

/// What libFuzzer calls once: makes ready what reads, which takes longer than any input may.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
  _ count: UnsafeMutablePointer<CInt>?, _ words: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> CInt {
  _ = target
  return 0
}

/// Something that reads bytes.
protocol FuzzTarget {
  /// Reads `bytes`, and forgets what came of it.
  func read(_ bytes: [UInt8])
}

/// The one that was asked for. One thread uses it.
nonisolated(unsafe) private let target: any FuzzTarget = makeTarget()

private func makeTarget() -> any FuzzTarget {
  let option = "--target="
  let name = CommandLine.arguments.first { $0.hasPrefix(option) }.map { String($0.dropFirst(option.count)) }
  switch name {
  case "text": return DocumentTarget(name: "cv.txt", head: "")
  case "html": return DocumentTarget(name: "cv.html", head: "<!DOCTYPE html>")
  case "xml": return DocumentTarget(name: "cv.xml", head: "<?xml version=\"1.0\"?>")
  case "json": return JSONTarget()
  case "archive": return ArchiveTarget()
  case "rubric": return RubricTarget()
  default:
    print("say what to fuzz: --target=text, html, xml, json, archive or rubric")
    exit(2)
  }
}
