extension SchemaDefinition {
  /// Parts of audits.
  static let ofAudits = [
    SchemaDefinition(
      "referenceGroup",
      #"""
      {"description": "The highest rate among groups of two in a hundred or more; the others are compared with it.", "type": ["string", "null"]}
      """#),
    SchemaDefinition(
      "highestGroup",
      #"""
      {"description": "The highest rate of all.", "type": ["string", "null"]}
      """#),
    SchemaDefinition(
      "groupRates",
      #"""
      {
        "description": "The groups that somebody ranked belongs to.",
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "group": {"description": "What it is called.", "type": "string"},
            "count": {"description": "How many are ranked.", "type": "integer", "minimum": 1},
            "selected": {"description": "How many of them are selected.", "type": "integer", "minimum": 0},
            "percent": {"description": "The selected of a hundred, rounded half up.", "type": "number", "minimum": 0, "maximum": 100},
            "isSmall": {"description": "Whether it is less than two in a hundred of all.", "type": "boolean"},
            "comparison": {"description": "The group beside the reference.", "oneOf": [{"type": "null"}, {"$ref": "#/$defs/rateComparison"}]},
            "comparisonWithHighest": {"description": "The group beside the highest rate, where that is not the reference.", "oneOf": [{"type": "null"}, {"$ref": "#/$defs/rateComparison"}]}
          },
          "required": ["group", "count", "selected", "percent", "isSmall", "comparison", "comparisonWithHighest"]
        }
      }
      """#),
    SchemaDefinition(
      "rateComparison",
      #"""
      {
        "description": "A group's rate beside another's.",
        "type": "object",
        "properties": {
          "with": {"description": "The other group.", "type": "string"},
          "ratio": {"description": "The impact ratio, rounded half up; null where nobody of the other is selected.", "type": ["number", "null"]},
          "isBelowFourFifths": {"description": "Whether the rate is less than four fifths of the other's, told in whole numbers.", "type": "boolean"},
          "flipsByOne": {"description": "Whether it would not be, had one more here and one fewer there been selected.", "type": "boolean"},
          "shortfall": {"description": "The least number of further selections with which four fifths would be reached.", "type": "integer", "minimum": 0},
          "z": {"description": "Difference of the rates in standard errors; null where all or none are selected.", "type": ["number", "null"]},
          "fisher": {"description": "Fisher's exact test, two-sided.", "type": "number", "minimum": 0, "maximum": 1},
          "hasSmallCells": {"description": "Whether a cell of the table is expected to hold fewer than five, so that z says little.", "type": "boolean"}
        },
        "required": ["with", "ratio", "isBelowFourFifths", "flipsByOne", "shortfall", "z", "fisher", "hasSmallCells"]
      }
      """#),
  ]
}
