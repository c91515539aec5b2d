import Foundation
import Ingestion
import Model
import TestSupport
import Testing

/// Hostile files that lie beside the project on developers' machines; without them the tests are skipped.
struct HostileFilesTests {
  private static let folder = URL(filePath: #filePath).appending(
    path: "../../../../../shared/samples/suites/hostile"
  )
  .standardizedFileURL.path

  private static var isAtHand: Bool { FileManager.default.fileExists(atPath: folder) }

  @Test(
    "each hostile file ends as it should, and soon", .enabled(if: isAtHand, "the samples are not at hand"))
  func outcomes() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder).sorted()
    let reader = DocumentReader()
    let clock = ContinuousClock()
    var lines: [String] = []
    let time = clock.measure {
      lines = names.filter { !$0.hasSuffix(".py") && !$0.hasSuffix(".dtd") }.map { name in
        let document = reader.read(DocumentSource(id: name, file: Self.folder + "/" + name))
        let text = String(decoding: document.text.bytes.prefix(24), as: UTF8.self).replacing("\n", with: "¶")
        let words = [name + ":", document.status.rawValue, document.reason ?? "-", text]
        return words.filter { !$0.isEmpty }.joined(separator: " ")
      }
    }
    #expect(time < .seconds(20))
    let outcomes = lines.joined(separator: "\n")
    #expect(outcomes == Self.expected, "\(lineDifference(Self.expected, outcomes))")
  }

  private static let expected = """
    at1000.html: ok - tokio
    at1000.xml: failed no-text
    at10000.html: failed attribute-flood
    at10000.xml: failed attribute-flood
    at100000.html: failed attribute-flood
    at100000.xml: failed attribute-flood
    at20000.html: failed attribute-flood
    at20000.xml: failed attribute-flood
    at5000.html: failed attribute-flood
    at5000.xml: failed attribute-flood
    at50000.html: failed attribute-flood
    at50000.xml: failed attribute-flood
    attrs100k.html: failed attribute-flood
    badutf8.html: degraded bad-bytes-replaced caf� tokio café
    badutf8.xml: ok - café tokio
    badutf8_nometa.html: degraded bad-bytes-replaced caf� tokio café
    bomonly.xml: failed no-text
    deep300.html: ok - RUSTSKILL
    deep300.xml: failed no-text
    deep50k.html: failed too-deep
    empty.html: failed empty
    empty.xml: failed empty
    entloop.xml: degraded entity-expansion &a;
    gz.xml: failed format-not-read: gzip
    gz_noext: failed format-not-read: gzip
    gzbomb.xml: failed format-not-read: gzip
    gzbomb_elems.xml: failed format-not-read: gzip
    hid.html: ok - Visible Tokio¶¶TA rocket
    hidden.pdf: ok - Visible Tokio
    laughs.xml: degraded entity-expansion &lol9;
    laughs_attr.xml: failed entity-expansion
    lt1m.html: ok - <<<<<<<<<<<<<<<<<<<<<<<<
    nul.html: degraded nul-removed before¶¶abcd¶¶Tokio afte
    nul.xml: degraded nul-removed abcd Tokio
    quad.xml: failed entity-expansion
    quad_small.xml: failed entity-expansion
    surr.html: ok - xí €y tokio z
    surr.xml: ok - xí €y tokio
    surr_ref.xml: degraded not-well-formed xy tokio
    trunc.html: degraded truncated tokio
    trunc.xml: degraded not-well-formed tokio, serde
    trunc_cdata.xml: failed truncated
    trunc_comment.html: degraded truncated tokio
    trunc_tag.xml: degraded truncated tokio
    utf16_bom.html: ok - tokio
    utf16_bom.xml: ok - tokio
    utf16be_nobom.html: ok - tokio
    utf16le_nobom.html: ok - tokio
    utf16le_nobom.xml: ok - tokio
    utf16le_nobom_nodecl.xml: ok - tokio
    utf7.html: failed encoding-not-read: utf-7
    utf7.xml: failed encoding-not-read: utf-7
    utf8_nometa.html: ok - Zoë Müller — tokio �
    x.xml.xz: failed format-not-read: xz
    xinclude.xml: failed no-text
    xxe.xml: degraded external-entity &x;
    xxe_http.xml: failed no-text
    xxe_param.xml: degraded not-well-formed &leak;
    """
}
