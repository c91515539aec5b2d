import Mustache

/// The texts of the reports, each in its own file, with the two ways of making data harmless in them.
enum Templates {
  /// Returns a template whose variables are written for an HTML page.
  static func html(_ text: String) throws -> MustacheTemplate { try template(text, "ASSAY-HTML", HTMLText()) }

  /// Returns a template whose variables are written for a Markdown page.
  static func markdown(_ text: String) throws -> MustacheTemplate {
    try template(text, "ASSAY-MARKDOWN", MarkdownText())
  }

  /// Parses `text` after a pragma that names its way of escaping, which is made known first.
  ///
  /// Mustache's own escaping goes by characters, and passes over a quotation mark that a combining accent
  /// follows.
  private static func template(
    _ text: String, _ name: String, _ contentType: some MustacheContentType
  ) throws -> MustacheTemplate {
    MustacheContentTypes.register(contentType, named: name)
    return try MustacheTemplate(string: "{{%CONTENT_TYPE:\(name)}}" + text)
  }
}
