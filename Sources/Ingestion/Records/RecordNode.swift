/// A record with fields, be it an XML element or a JSON object: what readers of forms that exist in both
/// ask of it.
protocol RecordNode {
  /// Returns the first field called `name`.
  func field(_ name: StaticString) -> Self?
  /// Returns the records of the list `name`; in XML they are called so inside `<nameList>`, in JSON they
  /// are the elements of the array of that name.
  func list(_ name: StaticString) -> [Self]
  /// Returns the text of an attribute, which JSON writes as a field with a capital letter.
  func attribute(_ xml: StaticString, _ json: StaticString) -> String?
  /// The text of a field.
  var bytes: [UInt8] { get }
  /// Where it stands.
  var place: RecordPlace { get }
}
