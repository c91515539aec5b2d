/// Definitions of what is kept of documents and entries.
extension SchemaDefinition {
  static let ofRecords = [
    SchemaDefinition(
      "entryRecord",
      #"""
      {
        "description": "What scoring needs to know of an entry.",
        "type": "object",
        "properties": {
          "document": {"description": "Id of its document.", "type": "string"},
          "section": {"description": "Part of the document.", "$ref": "#/$defs/sectionKind"},
          "kind": {"description": "What it is.", "$ref": "#/$defs/entryKind"},
          "title": {"description": "The words that name it, shortened to 160 bytes.", "type": "string"},
          "line": {"description": "Where it begins.", "type": ["integer", "null"], "minimum": 1},
          "period": {"description": "When it was.", "anyOf": [{"$ref": "#/$defs/period"}, {"type": "null"}]},
          "isHome": {"description": "Whether it is about the rubric's subject.", "type": "boolean"},
          "subject": {"description": "How it speaks of the rubric's subject.", "$ref": "#/$defs/subjectUse"},
          "subjectQuote": {"description": "The words that say so.", "type": ["string", "null"]},
          "described": {"description": "Statements of own work that it has.", "type": "integer", "minimum": 0},
          "describedHome": {"description": "Those of them in the home context.", "type": "integer", "minimum": 0},
          "links": {"description": "What it links to that anyone can open.", "type": "array", "items": {"type": "string"}},
          "repository": {"description": "What an export says about it.", "anyOf": [{"$ref": "#/$defs/repository"}, {"type": "null"}]},
          "substance": {"description": "How much of the person's own work an export shows in it.", "anyOf": [{"$ref": "#/$defs/repositorySubstance"}, {"type": "null"}]}
        },
        "required": ["document", "section", "kind", "title", "line", "period", "isHome", "subject",
          "subjectQuote", "described", "describedHome", "links", "repository", "substance"]
      }
      """#),
    SchemaDefinition(
      "repositorySubstance",
      #"""
      {
        "description": "How much work of the person's own an export shows in a repository.",
        "type": "object",
        "properties": {
          "signs": {"description": "What speaks for work: 1240 kB, 34 months, a release.", "type": "array", "items": {"type": "string"}},
          "isEnough": {"description": "Whether there is enough of it that anyone can open.", "type": "boolean"},
          "isExercise": {"description": "Whether its name is that of a course's or a book's exercise.", "type": "boolean"}
        },
        "required": ["signs", "isEnough", "isExercise"]
      }
      """#),
    SchemaDefinition(
      "claimedWork",
      #"""
      {
        "description": "A repository that the person's own documents link to, held against the exports in the same folder. Never scored.",
        "type": "object",
        "properties": {
          "link": {"description": "The address as the document has it.", "type": "string"},
          "standing": {"description": "What the exports say of it.", "enum": ["corroborated", "contradicted", "notCheckable"]},
          "because": {"description": "Why, in a sentence.", "type": "string"},
          "document": {"description": "Id of the document that claims it.", "type": "string"},
          "line": {"description": "Where it stands there.", "type": ["integer", "null"], "minimum": 1},
          "quote": {"description": "What the document says of it.", "type": "string"},
          "export": {"description": "Id of the export that knows it, if one does.", "type": ["string", "null"]},
          "exportQuote": {"description": "What the export says of it.", "type": ["string", "null"]}
        },
        "required": ["link", "standing", "because", "document", "line", "quote", "export", "exportQuote"]
      }
      """#),
    SchemaDefinition(
      "subjectUse",
      #"""
      {
        "description": "How an entry speaks of the rubric's subject.",
        "enum": ["none", "named", "described", "role", "main"]
      }
      """#),
    SchemaDefinition(
      "documentRecord",
      #"""
      {
        "description": "What became of one file.",
        "type": "object",
        "properties": {
          "id": {"description": "Path shown in reports.", "type": "string"},
          "digest": {"description": "SHA-256 of its bytes, as sha256:…, empty where they could not be read.", "type": "string"},
          "kind": {"description": "What it is about.", "$ref": "#/$defs/documentKind"},
          "format": {"description": "What it was recognised as.", "type": "string"},
          "encoding": {"description": "How it was decoded.", "type": "string"},
          "status": {"description": "What became of it.", "$ref": "#/$defs/documentStatus"},
          "reason": {"description": "Why it was not read whole.", "type": ["string", "null"]},
          "remedy": {"description": "What to do about it.", "type": ["string", "null"]},
          "byteCount": {"description": "Size of the file.", "type": "integer", "minimum": 0},
          "characters": {"description": "Bytes of text that were read from it.", "type": "integer", "minimum": 0},
          "sections": {"description": "How many sections it has.", "type": "integer", "minimum": 0},
          "entries": {"description": "How many entries it has.", "type": "integer", "minimum": 0},
          "losses": {"description": "What did not arrive.", "type": "array", "items": {"$ref": "#/$defs/loss"}},
          "hidden": {"description": "What was there for programs only.", "type": "array", "items": {"$ref": "#/$defs/hiddenText"}}
        },
        "required": ["id", "digest", "kind", "format", "encoding", "status", "reason", "remedy", "byteCount",
          "characters", "sections", "entries", "losses", "hidden"]
      }
      """#),
    SchemaDefinition(
      "pipelineIdentity",
      #"""
      {
        "description": "Which rules made a result.",
        "type": "object",
        "properties": {
          "name": {"description": "Name of the pipeline.", "type": "string"},
          "digest": {"description": "SHA-256 over all its files, as sha256:….", "type": "string"},
          "rubric": {"description": "Name of the rubric.", "type": "string"},
          "rubricVersion": {"description": "Its version.", "type": "string"},
          "rubricDigest": {"description": "SHA-256 over the rubric's files.", "type": "string"}
        },
        "required": ["name", "digest", "rubric", "rubricVersion", "rubricDigest"]
      }
      """#),
  ]
}
