import Markup
import SourceText

/// The names of elements, attributes and classes that a page is read by.
extension HTMLText {
  /// Whether a sheet that is not at hand may set backgrounds; those of fonts do not.
  static func mayPaint(_ tag: borrowing StartTag) -> Bool {
    tag.attribute(rel)?.lowercased().contains("stylesheet") ?? false
      && !(tag.attribute(href)?.contains("://fonts.") ?? false)
  }

  /// Whether an element of a LinkedIn profile holds what other people wrote, or who they are.
  static func isOthers(_ tag: borrowing StartTag) -> Bool {
    guard let classes = tag.attribute(`class`) else { return false }
    return classes.split(separator: " ").contains { others.contains(String($0)) }
  }

  /// Whether an element is the line over what is quoted: who wrote it, and when.
  static func introducesQuote(_ tag: borrowing StartTag) -> Bool {
    guard let classes = tag.attribute(`class`) else { return false }
    return classes.split(separator: " ").contains { introductions.contains(String($0)) }
  }

  static let introductions: Set<String> = ["gmail_attr", "moz-cite-prefix"]
  static let others: Set<String> = [
    "activities", "recommendations", "right-rail", "browsemap", "aside-section-container",
  ]
  static let quotation = NameKey("blockquote")
  static let drawing = NameKey("svg"), drawnText = NameKey("text")
  static let `class` = NameKey("class"), id = NameKey("id"), style = NameKey("style")
  static let hidden = NameKey("hidden"), href = NameKey("href"), color = NameKey("color")
  static let background = NameKey("background")
  static let pictures: Set<NameKey> = [
    NameKey("img"), NameKey("picture"), NameKey("video"), NameKey("canvas"),
  ]
  static let picture = NameKey("img")
  static let dialog = NameKey("dialog"), isOpen = NameKey("open")
  static let rel = NameKey("rel")
  static let bgcolor = NameKey("bgcolor"), name = NameKey("name"), content = NameKey("content")
  static let personBytes = ByteFilter("vhfp".utf8)
  static let itemprop = NameKey("itemprop"), itemtype = NameKey("itemtype")
  static let vcard = NameKey("vcard"), hCard = NameKey("h-card"), fn = NameKey("fn")
  static let hResume = NameKey("h-resume"), hresume = NameKey("hresume"), pName = NameKey("p-name")
}
