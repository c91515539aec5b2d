import Auditing
import Ingestion
import JSONReading
import Model
import Reporting
import SourceText
import Workers

/// What runs in the process that starts workers, and in the workers.
package struct WorkerService {
  /// What a request asks for.
  enum Task: UInt8 {
    /// A candidate measured.
    case assess = 1
    /// A candidate's documents, as `assay read` writes them.
    case read = 2
    /// The members of an archive.
    case list = 3
    /// A candidate measured, with the signals on which that rests.
    case findOut = 4
    /// Signals that were found before measured.
    case measure = 5
    /// A candidate's documents, for people.
    case show = 6
    /// A candidate with the bytes of its files.
    case hold = 7
    /// What comes of rewrites of a candidate.
    case audit = 8
  }

  /// What judging takes; nothing where archives are listed only.
  private let judge: (processor: CandidateProcessor, renderer: AssessmentRenderer)?
  /// What rewrites documents, where they are to be.
  private var audit: InvarianceAudit?
  private let isRehearsal: Bool
  private let parser = JSONParser()

  /// Serves the pool at the other end of standard input until it is gone.
  package static func serve() {
    let keeper = WorkerKeeper.standard(limits: .standard)
    guard let orders = keeper.orders().flatMap(WorkerOrders.read) else { return }
    let service: WorkerService
    let digest: String
    do { (service, digest) = try made(by: orders) } catch {
      return keeper.greet(WorkerGreeting(pipeline: "\(error)", confinement: Confinement()).bytes)
    }
    let confinement = Confinement.enter(reading: orders.places)
    keeper.greet(WorkerGreeting(pipeline: digest, confinement: confinement).bytes)
    keeper.with(orders.limits).serve { line in line.answer { service.answer($0, line) } }
  }

  private static func made(by orders: WorkerOrders) throws -> (WorkerService, pipeline: String) {
    guard let day = orders.asOf.flatMap({ Day($0) }) else {
      return (WorkerService(judge: nil, isRehearsal: orders.isRehearsal), "")
    }
    let pipeline = try orders.pipeline.map { try PipelineLoader().load($0) } ?? BuiltInPipeline.load()
    let plan = ProcessingPlan(pipeline, asOf: day, brief: try orders.brief.map(BriefFile.read))
    let renderer = AssessmentRenderer(pipeline.rubric, asOf: day, columnNames: orders.columns)
    var service = WorkerService(judge: (CandidateProcessor(plan), renderer), isRehearsal: orders.isRehearsal)
    if orders.isAudit {
      let words = try RewriteWordsLoader.load(besides: orders.pipeline)
      service.audit = InvarianceAudit(words: words, asOf: day)
    }
    return (service, pipeline.identity.digest)
  }

  private func answer(_ request: [UInt8], _ line: WorkerLine) -> [UInt8] {
    guard let task = request.first.flatMap(Task.init) else { return [] }
    let content = request.dropFirst()
    switch task {
    case .list:
      return ListedArchive(ArchiveLister.here.members(String(decoding: content, as: UTF8.self))).packed
    case .measure:
      guard let signals = decoded(CandidateSignals.self, content) else { return [] }
      return assessed(signals)?.packed ?? []
    case .read:
      guard let documents = documents(content, line) else { return [] }
      return ReadCandidate(statuses: documents.documents.map(\.status), line: documents.jsonLine).packed
    case .show: return documents(content, line).map { DocumentShow($0).packed } ?? []
    case .hold: return decoded(Candidate.self, content)?.holdingContents().json ?? []
    case .audit: return audited(content, line)
    case .assess, .findOut:
      guard let signals = documents(content, line).flatMap({ judge?.processor.signals(in: $0) }),
        let assessed = assessed(signals)
      else { return [] }
      return task == .assess ? assessed.packed : FoundOut(assessed: assessed, signals: signals.json).packed
    }
  }

  /// Reads the candidate that `json` names, and says of each file that it begins.
  private func documents(_ json: ArraySlice<UInt8>, _ line: WorkerLine) -> CandidateDocuments? {
    guard let processor = judge?.processor, let candidate = decoded(Candidate.self, json) else {
      return nil
    }
    let documents = processor.documents(of: candidate) { index in
      line.begin(step: index)
      guard isRehearsal else { return }
      let files = candidate.documents
      let mishap =
        index < files.count
        ? Rehearsal.mishap(files[index])
        : files.lazy.compactMap { Rehearsal.mishap($0, whenJudged: true) }.first
      if let mishap { Rehearsal.perform(mishap, line) }
    }
    line.begin(step: candidate.documents.count)
    return documents
  }

  /// Rewrites the candidate that `json` names and judges it again. Each time it has the time of a step.
  private func audited(_ json: ArraySlice<UInt8>, _ line: WorkerLine) -> [UInt8] {
    guard let audit, let processor = judge?.processor, let candidate = decoded(Candidate.self, json),
      !isRehearsal || documents(json, line) != nil
    else { return [] }
    let results = InvarianceRun.results(of: candidate, audit, processor) { line.begin(step: 0) }
    return AuditedCandidate(results).packed
  }

  private func assessed(_ signals: CandidateSignals) -> AssessedCandidate? {
    guard let (processor, renderer) = judge else { return nil }
    let assessment = processor.assessment(of: signals)
    return AssessedCandidate(assessment, in: signals.folder, renderer.rendered(assessment))
  }

  private func decoded<Value: Decodable>(_ type: Value.Type, _ json: ArraySlice<UInt8>) -> Value? {
    try? parser.decode(type, from: json)
  }
}

extension WorkerLimits {
  /// What every run allows.
  static let standard = WorkerLimits()

  /// What a rehearsal allows, so that it is soon over.
  static let rehearsal: WorkerLimits = {
    var limits = WorkerLimits()
    limits.processorSeconds = 1
    limits.seconds = 5
    return limits
  }()
}
