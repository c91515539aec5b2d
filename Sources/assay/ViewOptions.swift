import ArgumentParser
import Pipelines

/// How a run is shown.
struct ViewOptions: ParsableArguments {
  @Flag(
    name: .long,
    help: ArgumentHelp(
      "Mask names, addresses, links, schools and all else that tells who somebody is, in every report.",
      discussion: "The order and the points stay. Who is who stands in the key."))
  var blind = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The key of a blind run, for nobody who reads it.",
      discussion: "Default: the run folder's name with .key.json, beside it.", valueName: "file"),
    completion: .file())
  var key: String?

  @Option(
    name: .customLong("new-since"),
    help: ArgumentHelp(
      "Mark in the HTML report who is new or has other files since this run, and show them alone at first.",
      valueName: "run"),
    completion: .directory)
  var newSince: String?

  /// Says what does not go together.
  func check(output: String?) throws {
    guard let key else { return }
    if !blind { throw ValidationError("--key belongs to --blind") }
    if let output, (key + "/").hasPrefix(output.hasSuffix("/") ? output : output + "/") {
      throw ValidationError("--key lies inside the run folder, which others read; name a file elsewhere")
    }
  }

  /// Returns the view of a run that is written to `output`, if it is.
  func view(output: String?, pipeline: String?) -> RunView {
    var view = RunView()
    view.isBlind = blind
    var place = output
    while let path = place, path.count > 1, path.hasSuffix("/") { place = String(path.dropLast()) }
    view.key = blind ? key ?? place.map { $0 + ".key.json" } : nil
    view.newSince = newSince
    view.pipelineFile = pipeline
    return view
  }
}
