import CLibXML2
import Glibc

/// Returns the relay behind libxml2's user data. A C callback cannot refer to a type's own members.
@inline(__always)
private func behind(_ userData: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<SAXRelay>? {
  // Invariant: user data is set by `MarkupParser.run` and by nobody else.
  userData?.assumingMemoryBound(to: SAXRelay.self)
}

extension SAXRelay {
  /// Callbacks that both dialects share. Those that are not set do nothing.
  private static var shared: xmlSAXHandler {
    var sax = xmlSAXHandler()
    sax.initialized = UInt32(XML_SAX2_MAGIC)
    sax.characters = { data, text, length in
      if let text { behind(data)?.pointee.text(text, length) }
    }
    sax.ignorableWhitespace = sax.characters
    sax.cdataBlock = sax.characters
    sax.comment = { data, text in
      guard let text else { return }
      let length = strlen(UnsafeRawPointer(text).assumingMemoryBound(to: CChar.self))
      behind(data)?.pointee.comment(UnsafeBufferPointer(start: text, count: length))
    }
    sax.serror = { data, error in
      if let error { behind(data)?.pointee.note(error.pointee) }
    }
    return sax
  }

  /// Callbacks for HTML, which knows the first SAX interface only.
  static var html: xmlSAXHandler {
    var sax = shared
    sax.startElement = { data, name, attributes in
      guard let name, let relay = behind(data) else { return }
      let tag = StartTag(name, attributes: .html(attributes), line: relay.pointee.line)
      relay.pointee.start(tag)
    }
    sax.endElement = { data, name in
      if let name { behind(data)?.pointee.end(name) }
    }
    return sax
  }

  /// Callbacks for XML.
  static var xml: xmlSAXHandler {
    var sax = shared
    sax.startElementNs = { data, name, _, namespace, _, _, count, _, attributes in
      guard let name, let relay = behind(data) else { return }
      relay.pointee.forgetEarlierErrors()
      let tag = StartTag(
        name, namespaceURI: namespace, attributes: .xml(attributes, count: Int(count)),
        line: relay.pointee.line)
      relay.pointee.start(tag)
    }
    sax.endElementNs = { data, name, _, _ in
      guard let name, let relay = behind(data) else { return }
      relay.pointee.forgetEarlierErrors()
      relay.pointee.end(name)
    }
    sax.characters = { data, text, length in
      guard let text, let relay = behind(data) else { return }
      relay.pointee.forgetEarlierErrors()
      relay.pointee.text(text, length)
    }
    sax.ignorableWhitespace = sax.characters
    sax.cdataBlock = sax.characters
    sax.entityDecl = { data, name, kind, _, _, content in
      if let name { behind(data)?.pointee.declare(name, kind: kind, content: content) }
    }
    sax.getEntity = { data, name in
      guard let name, let relay = behind(data) else { return nil }
      relay.pointee.forgetEarlierErrors()
      return relay.pointee.entity(name)
    }
    return sax
  }

  /// Lets references through again after an error.
  ///
  /// libxml2 drops every reference, even `&amp;`, once a document is not well-formed. The log keeps
  /// what was wrong, so nothing is forgotten but that flag.
  @inline(__always)
  fileprivate func forgetEarlierErrors() {
    context.pointee.wellFormed = 1
  }
}
