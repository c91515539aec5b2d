import Hashing
import Testing

@Suite struct HashingTests {
  @Test func agreesWithPublishedDigests() {
    #expect(
      SHA256.digest(of: Array("abc".utf8)).description
        == "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SHA256.digest(of: []).hexadecimal == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test func piecesMakeTheSameDigestAsTheWhole() {
    var hash = SHA256()
    for byte in "abc".utf8 { hash.update([byte]) }
    #expect(hash.finish() == SHA256.digest(of: Array("abc".utf8)))
    #expect(hash.finish() == SHA256.digest(of: []))
  }
}
