import CGMime

/// Goes through the parts of a mail and gathers texts and files.
struct MailParts {
  /// Parts beyond it are counted and not looked at.
  private static let most = 200
  private static let mostDepth = 12

  private(set) var texts: [MailMessage.Text] = []
  private(set) var attachments: [MailAttachment] = []
  private(set) var isLocked = false
  private(set) var droppedCount = 0
  private var count = 0
  private var names: Set<String> = []

  private typealias Part = UnsafeMutablePointer<GMimeObject>

  /// Takes a part and those inside it.
  mutating func take(_ part: UnsafeMutablePointer<GMimeObject>, depth: Int) {
    take(part, depth: depth, isRelated: false)
  }

  private mutating func take(_ part: Part, depth: Int, isRelated: Bool) {
    count += 1
    guard depth < Self.mostDepth, count <= Self.most else {
      droppedCount += 1
      return
    }
    switch cgmime_kind_of(part) {
    case cgmime_multipart: takeParts(of: part, depth: depth)
    case cgmime_message: if let inner = cgmime_inner(part) { take(inner, depth: depth + 1, isRelated: false) }
    case cgmime_leaf: takeLeaf(part, isRelated: isRelated)
    default: droppedCount += 1
    }
  }

  private mutating func takeParts(of part: Part, depth: Int) {
    let parts = (0..<max(0, cgmime_count(part))).compactMap { cgmime_child(part, $0) }
    if cgmime_is(part, "multipart", "encrypted") != 0 {
      isLocked = true
    } else if cgmime_is(part, "multipart", "alternative") != 0 {
      let plain = parts.first { cgmime_is($0, "text", "plain") != 0 }
      let isEmpty = plain.map { !Self.bytes(of: $0).contains { $0 > 0x20 } } ?? true
      guard let chosen = isEmpty ? parts.last : plain else { return }
      take(chosen, depth: depth + 1, isRelated: false)
      // What is no wording of the text, such as a file in the wrong place.
      for other in parts where other != chosen && cgmime_kind_of(other) == cgmime_leaf && Self.isFile(other) {
        take(other, depth: depth + 1, isRelated: false)
      }
    } else {
      let isRelated = cgmime_is(part, "multipart", "related") != 0
      for (index, inner) in parts.enumerated() {
        take(inner, depth: depth + 1, isRelated: isRelated && index > 0)
      }
    }
  }

  private mutating func takeLeaf(_ part: Part, isRelated: Bool) {
    if cgmime_is(part, "application", "pkcs7-mime") != 0
      || cgmime_is(part, "application", "x-pkcs7-mime") != 0
    {
      isLocked = true
    } else if Self.isSignature(part) {
      return
    } else if !Self.isFile(part), cgmime_is(part, "text", "*") != 0 {
      let isHTML = cgmime_is(part, "text", "html") != 0
      let bytes = Self.text(of: part)
      if bytes.contains(where: { $0 > 0x20 }) { texts.append(.init(bytes: bytes, isHTML: isHTML)) }
    } else {
      let isPicture = cgmime_is(part, "image", "*") != 0
      attachments.append(
        MailAttachment(
          name: name(of: part), bytes: Self.bytes(of: part),
          isInline: isPicture && (isRelated || cgmime_is_attachment(part) == 0)))
    }
  }

  /// Whether a part is a file, by its name or by what the mail says.
  private static func isFile(_ part: Part) -> Bool {
    cgmime_is_attachment(part) != 0 || cgmime_file_name(part) != nil
  }

  private static func isSignature(_ part: Part) -> Bool {
    let types = ["pgp-signature", "pkcs7-signature", "x-pkcs7-signature", "pgp-keys"]
    return types.contains { (type: String) in cgmime_is(part, "application", type) != 0 }
  }

  private mutating func name(of part: Part) -> String {
    let given = cgmime_file_name(part).map { String(cString: $0) } ?? ""
    let plain = given.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    let name = plain.isEmpty || plain == "." || plain == ".." ? "attachment-\(attachments.count + 1)" : plain
    guard !names.insert(name).inserted else { return name }
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    var number = 2
    while true {
      let other = "\(name[..<dot]) (\(number))\(name[dot...])"
      if names.insert(other).inserted { return other }
      number += 1
    }
  }

  /// The bytes of a text, in UTF-8 if the mail names another encoding.
  private static func text(of part: Part) -> [UInt8] {
    let charset = cgmime_charset(part).map { String(cString: $0) }
    guard let charset, !["utf-8", "us-ascii", "utf8"].contains(charset.lowercased()) else {
      return bytes(of: part)
    }
    return bytes(of: part, from: charset)
  }

  private static func bytes(of part: Part, from charset: String? = nil) -> [UInt8] {
    final class Target { var bytes: [UInt8] = [] }
    let target = Target()
    // The call ends before the target does.
    let context = Unmanaged.passUnretained(target).toOpaque()
    cgmime_content(part, charset, context) { context, bytes, count in
      guard let context, let bytes else { return }
      Unmanaged<Target>.fromOpaque(context).takeUnretainedValue().bytes = Array(
        UnsafeBufferPointer(start: bytes, count: count))
    }
    return target.bytes
  }
}
