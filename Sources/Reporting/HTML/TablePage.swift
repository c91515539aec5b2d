import Mustache

/// One cell of a table.
package struct TableCell: Sendable, Hashable, ExpressibleByStringLiteral {
  /// What stands in it.
  package let text: String
  /// Where it leads, if anywhere: a path from the page.
  package let link: String?

  package init(_ text: String, link: String? = nil) {
    self.text = text
    self.link = link
  }

  package init(stringLiteral value: String) { self.init(value) }
}

/// A page of sentences and tables, for reports that are no run: nothing is loaded and nothing runs.
package struct TablePage: Sendable {
  struct Part: Sendable {
    let heading: String
    let sentences: [String]
    let items: [String]
    let table: [[TableCell]]
  }

  let title: String
  let sentences: [String]
  private(set) var parts: [Part] = []

  /// Begins a page called `title` with some `sentences`.
  package init(title: String, sentences: [String]) {
    self.title = title
    self.sentences = sentences
  }

  /// Adds a part under `heading`. The first row of `texts` names its columns.
  package mutating func add(heading: String, sentences: [String] = [], texts: [[String]]) {
    add(heading: heading, sentences: sentences, table: texts.map { $0.map { TableCell($0) } })
  }

  /// Adds a part under `heading`, with `items` as a list. The first row of `table` names its columns.
  package mutating func add(
    heading: String, sentences: [String] = [], items: [String] = [], table: [[TableCell]] = []
  ) {
    parts.append(Part(heading: heading, sentences: sentences, items: items, table: table))
  }

  /// Returns the page.
  package func bytes() throws -> [UInt8] {
    let style = Templates.tableStyle
    let fields: Fields = [
      "title": title, "style": style, "policy": ContentPolicy.text(style: style, script: ""),
      "sentences": sentences,
      "parts": parts.map { part in
        [
          "heading": part.heading, "sentences": part.sentences, "hasItems": !part.items.isEmpty,
          "items": part.items, "hasTable": part.table.count > 1,
          "names": part.table.first?.map(\.text) ?? [],
          "rows": part.table.dropFirst().map { ["cells": $0.map(Self.fields)] as Fields },
        ] as Fields
      },
    ]
    return Array(try Templates.html(Templates.tablePage).render(fields).utf8)
  }

  private static func fields(_ cell: TableCell) -> Fields {
    ["text": cell.text, "hasLink": cell.link != nil, "link": cell.link ?? ""]
  }
}

extension Templates {
  static let tableStyle = """
    :root { color-scheme: light dark; }
    body { font: 15px/1.5 system-ui, "Noto Sans", "Liberation Sans", sans-serif; max-width: 82rem; margin: 2rem auto; padding: 0 1.75rem; }
    table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
    th, td { border-bottom: 1px solid #8884; padding: 0.3rem 0.7rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
    .scroll { overflow-x: auto; }

    """

  static let tablePage =
    pageHead(title: "{{title}}") + #"""
      <h1>{{title}}</h1>
      {{#sentences}}
      <p>{{.}}</p>
      {{/sentences}}
      {{#parts}}
      <section>
      <h2>{{heading}}</h2>
      {{#sentences}}
      <p>{{.}}</p>
      {{/sentences}}
      {{#hasItems}}
      <ul>
      {{#items}}
      <li>{{.}}</li>
      {{/items}}
      </ul>
      {{/hasItems}}
      {{#hasTable}}
      <div class="scroll" tabindex="0" role="region" aria-label="{{heading}}">
      <table>
      <thead><tr>{{#names}}<th scope="col">{{.}}</th>{{/names}}</tr></thead>
      <tbody>
      {{#rows}}
      <tr>{{#cells}}<td>{{#hasLink}}<a href="{{link}}">{{/hasLink}}<bdi>{{text}}</bdi>{{#hasLink}}</a>{{/hasLink}}</td>{{/cells}}</tr>
      {{/rows}}
      </tbody>
      </table>
      </div>
      {{/hasTable}}
      </section>
      {{/parts}}
      </body>
      </html>

      """#
}
