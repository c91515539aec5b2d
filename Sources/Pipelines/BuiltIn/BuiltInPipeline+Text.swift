// Written by `swift run EmbedPipeline` from the files in pipelines/. Do not edit.
// swift-format-ignore-file

extension BuiltInPipeline {
  static let text: StaticString = ###"""
"""###
}
