import Foundation
import Model
import Reporting
import Scoring
import SourceText

/// What a run keeps of one candidate: small values for ranking and messages, and the rendered rest.
///
/// It is what a worker process answers, so it can be packed into bytes and taken up from them.
struct AssessedCandidate: Sendable {
  /// What became of each file.
  let statuses: [DocumentStatus]
  /// The digest of each file, as `sha256:…`; empty where its bytes could not be read.
  let digests: [String]
  /// The files that were not read, or not whole.
  let troubles: [FileTrouble]
  /// Why the candidate could not be assessed, if so.
  let setAside: SetAside?
  /// What ranking needs, if it could be.
  let key: RankKey?
  /// What the data files take.
  let rendered: RenderedAssessment

  /// Takes `assessment` of a candidate found in `folder`, and its rendering.
  init(_ assessment: Assessment, in folder: String?, _ rendered: RenderedAssessment) {
    statuses = assessment.documents.map(\.status)
    digests = assessment.documents.map(\.digest)
    troubles = assessment.documents.compactMap { FileTrouble($0, in: folder) }
    setAside = assessment.setAside.map {
      SetAside(
        candidate: assessment.candidate, reason: $0, documents: assessment.documents,
        columns: assessment.columns)
    }
    key = assessment.setAside == nil ? RankKey(assessment) : nil
    self.rendered = rendered
  }
}

/// As bytes, for our own processes.
extension AssessedCandidate {
  /// Returns it packed.
  var packed: [UInt8] {
    var pack = PackWriter()
    pack.append(statuses.map(\.number))
    for digest in digests { pack.append(digest) }
    pack.append(UInt32(clamping: troubles.count))
    for trouble in troubles { trouble.write(to: &pack) }
    pack.append(setAside?.json ?? [])
    key?.write(to: &pack)
    for part in rendered.parts { pack.append(part) }
    return pack.bytes
  }

  /// Takes up what was packed of `candidate`, measured in `skills` skills. Throws where it cannot be that.
  init(packed bytes: [UInt8], of candidate: String, skills: Int) throws(PackReader.Malformed) {
    var pack = PackReader(bytes[...])
    statuses = try DocumentStatus.all(in: try pack.run())
    var digests: [String] = []
    for _ in statuses { digests.append(try pack.text()) }
    self.digests = digests
    var troubles: [FileTrouble] = []
    for _ in 0..<min(Int(try pack.number(UInt32.self)), statuses.count) {
      troubles.append(try FileTrouble(from: &pack))
    }
    self.troubles = troubles
    let json = try pack.run()
    if json.isEmpty {
      setAside = nil
      let key = try RankKey(from: &pack)
      guard key.candidate == candidate, key.skillCount == skills else { throw .init() }
      self.key = key
    } else {
      guard let setAside = try? JSONDecoder().decode(SetAside.self, from: Data(json)),
        setAside.candidate == candidate
      else { throw .init() }
      self.setAside = setAside
      key = nil
    }
    var parts: [ArraySlice<UInt8>] = []
    for _ in 0..<RenderedAssessment.partCount { parts.append(try pack.run()) }
    guard pack.isAtEnd, parts[0].first == UInt8(ascii: "{"), parts[0].last == UInt8(ascii: "}") else {
      throw .init()
    }
    rendered = RenderedAssessment(parts: parts)
    guard key == nil ? rendered.rows.isEmpty : CandidateRows.areSound(rendered.rows) else { throw .init() }
  }
}
