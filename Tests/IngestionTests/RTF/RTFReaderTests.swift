import Foundation
import Model
import Testing

@testable import Ingestion

/// RTF is decoded by a program, and what of it a person sees is found out before.
struct RTFReaderTests {
  private static func read(_ rtf: String) -> IngestedDocument {
    // Code units below 256 stand for bytes.
    let bytes = rtf.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    return DocumentReader().read(DocumentSource(id: "cv", content: Data(bytes).base64EncodedString()))
  }

  private static let head =
    #"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil Calibri;}{\f2\fnil\fcharset204 Arial Cyr;}{\f3\fnil\fcharset128 MS Mincho;}}{\colortbl;\red255\green255\blue255;\red0\green0\blue128;}"#

  private static func lines(_ document: IngestedDocument) -> [String] {
    String(decoding: document.text.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test(
    "what a reader sees becomes lines",
    arguments: [
      (#"\pard\b Ada Muster\b0\par Wrote stores\par"#, ["Ada Muster", "Wrote stores"]),
      (#"Vendor\uc0\u8217 s caf\'e9 \'97 \endash  x\par"#, ["Vendor’s café — – x"]),
      (#"\u8217\'92s \uc2 \u8217\'81\'66s\par"#, ["’s ’s"]),
      (#"{\f2\'cf\'f0\'e8} and {\f3\'93\'fa\'96\'7b}\par"#, ["При and 日本"]),
      (#"\u-10179?\u-8704? done\par"#, ["😀 done"]),
      (#"a\~b\_c \{x\} \\par\par"#, ["a b‑c {x} \\par"]),
      (
        #"See {\field{\*\fldinst{HYPERLINK "https://crates.io/crates/x"}}{\fldrslt the crate}}.\par"#,
        ["See the crate."]
      ),
      (#"{\header Head words\par}{\footer Foot words}\pard Body\par"#, ["Head words", "Foot words", "Body"]),
      (
        #"{\shp{\*\shpinst{\sp{\sn shapeType}{\sv 202}}{\shptxt \pard In a box\par}}{\shprslt In a box}}\pard Body\par"#,
        ["In a box", "Body"]
      ),
      (
        #"\trowd\cellx3000\cellx6000\intbl Rust\cell 5 years\cell\row\pard End\par"#,
        ["Rust | 5 years", "End"]
      ),
      (#"{\*\generator Word;}{\info{\title Secret}}{\stylesheet{\s1 Heading;}}Body\par"#, ["Body"]),
    ])
  func seen(body: String, expected: [String]) {
    let document = Self.read(Self.head + body + "}")
    #expect(document.status == .ok)
    #expect(document.format == "rtf")
    #expect(Self.lines(document).map { $0.replacing("\u{A0}", with: " ") } == expected)
    #expect(document.hidden.isEmpty)
  }

  @Test(
    "what nobody sees is listed and is no text",
    arguments: [
      (#"{\v Tokio words}Body\par"#, "hidden-font"), (#"\v Tokio words\v0 Body\par"#, "hidden-font"),
      (#"{\cf1 Tokio words}Body\par"#, "text-in-background-colour"),
      (#"{\fs2 Tokio words}Body\par"#, "tiny-font"),
      (#"{\cf2\highlight2 Tokio words}Body\par"#, "text-in-background-colour"),
      (#"{\v Tok\u105\'69o words}Body\par"#, "hidden-font"),
    ])
  func hidden(body: String, reason: String) {
    let document = Self.read(Self.head + body + "}")
    #expect(Self.lines(document) == ["Body"])
    #expect(document.hidden.map { "\($0.reason) \($0.text)" } == ["\(reason) Tokio words"])
  }

  @Test func whiteOnAPaintedCellIsSeen() {
    let document = Self.read(
      Self.head + #"\trowd\clcbpat2\cellx3000\intbl{\cf1 Rust}\cell\row\pard {\cf1\highlight2 Tokio}\par}"#)
    #expect(Self.lines(document) == ["Rust", "Tokio"])
    #expect(document.hidden.isEmpty)
  }

  @Test func deletedTextAndPicturesAreCounted() {
    let document = Self.read(Self.head + #"{\deleted gone}kept{\pict\pngblip 0a0b}\par}"#)
    #expect(Self.lines(document) == ["kept"])
    #expect(document.losses.map { "\($0.code) \($0.count)" } == ["tracked-deletions 4", "pictures 1"])
  }

  @Test func linksLeadSomewhere() {
    let document = Self.read(
      Self.head + #"{\field{\*\fldinst{HYPERLINK "https://crates.io/crates/x"}}{\fldrslt the crate}}\par}"#)
    #expect(document.links.map(\.url) == ["https://crates.io/crates/x"])
  }

  @Test(
    "broken RTF spoils nothing",
    arguments: [
      #"{\rtf1"#, #"{\rtf1 a}}}}"#, #"{\rtf1{{{{ a"#, #"{\rtf1\bin99999999999 a}"#, #"{\rtf1\u"#,
      #"{\rtf1\'"#, #"{\rtf1{\pict"#, #"{\rtf1 \"#,
    ])
  func broken(rtf: String) { #expect(Self.read(rtf).status != .skipped) }
}
