/// Reads lists of skills.
enum SkillNames {
  /// Reads the list `key`, and notes that its skills must be declared.
  static func read(_ key: String, _ keys: inout KeyedReader) -> [String] {
    let names = keys.texts(key)
    for name in names { keys.run.mention(.skill, name.text, at: name.place) }
    return names.map(\.text)
  }
}
