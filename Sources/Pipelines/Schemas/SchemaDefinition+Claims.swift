/// Definitions of claims, scope and wording.
extension SchemaDefinition {
  static let ofClaims = [
    SchemaDefinition(
      "claim",
      #"""
      {
        "description": "Something that a document says of itself and that can be held against a date.",
        "type": "object",
        "properties": {
          "kind": {"description": "What it is about.", "$ref": "#/$defs/claimKind"},
          "thing": {"description": "Id of the thing, for kinds that are about one.", "type": ["string", "null"]},
          "number": {"description": "Months of experience, the index of a month, or a minor version, as the kind says.", "type": "integer"},
          "entry": {"description": "Index into the candidate's entries.", "type": "integer", "minimum": 0},
          "evidence": {"description": "Where and what.", "$ref": "#/$defs/evidence"}
        },
        "required": ["kind", "thing", "number", "entry", "evidence"]
      }
      """#),
    SchemaDefinition(
      "claimKind",
      #"""
      {
        "description": "What a claim is about.",
        "enum": ["experience", "since", "named", "version", "partTime"]
      }
      """#),
    SchemaDefinition(
      "scope",
      #"""
      {
        "description": "How far the described work reaches. Shown, never scored, and not inferred from titles or years.",
        "type": "object",
        "properties": {
          "level": {"description": "How far.", "$ref": "#/$defs/scopeLevel"},
          "because": {"description": "What says so, in words.", "type": "string"},
          "evidence": {"description": "Where and what.", "$ref": "#/$defs/evidence"}
        },
        "required": ["level", "because", "evidence"]
      }
      """#),
    SchemaDefinition(
      "scopeLevel",
      #"""
      {
        "description": "How far work reaches.",
        "enum": ["component", "service", "wide"]
      }
      """#),
    SchemaDefinition(
      "wordingPrint",
      #"""
      {
        "description": "A small print of a text's wording, as 64 hexadecimal digits.",
        "type": "string",
        "pattern": "^[0-9a-f]{64}$"
      }
      """#),
  ]
}
