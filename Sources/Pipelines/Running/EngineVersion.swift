package import Model
import Reporting
package import SourceText

/// What can change a result: machines that share one run must have the same.
package struct EngineVersion: Sendable {
  private let engine: String
  private let pipeline: PipelineIdentity

  /// Describes version `engine` of the program with the rules of `pipeline`.
  package init(engine: String, pipeline: PipelineIdentity) {
    self.engine = engine
    self.pipeline = pipeline
  }
}

extension EngineVersion: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.member("schema", Schemas.version)
      $0.member("engine", engine)
      $0.member("fingerprint", Fingerprint(engine: engine, pipeline: pipeline).text)
      $0.key("libraries")
      $0.object { members in
        for library in NativeLibraries.all {
          members.key(dynamic: library.name)
          members.value(library.version)
        }
      }
      $0.member("pipeline", pipeline)
    }
  }
}
