/// Definitions of the parts of a document.
extension SchemaDefinition {
  static let ofSections = [
    SchemaDefinition(
      "section",
      #"""
      {
        "description": "A titled part of a document.",
        "type": "object",
        "properties": {
          "kind": {"description": "What it is for.", "$ref": "#/$defs/sectionKind"},
          "title": {"description": "Its heading, if it has one.", "anyOf": [{"$ref": "#/$defs/span"}, {"type": "null"}]},
          "span": {"description": "All of it, heading included.", "$ref": "#/$defs/span"},
          "entries": {"description": "Its pieces, in reading order.", "type": "array", "items": {"$ref": "#/$defs/entry"}}
        },
        "required": ["kind", "title", "span", "entries"]
      }
      """#),
    SchemaDefinition(
      "sectionKind",
      #"""
      {
        "description": "What a part of a document is for. The rubric gives each a cap.",
        "enum": ["experience", "projects", "openSource", "publications", "talks", "repository", "activity", "skills", "summary", "education", "courses", "interests", "objective", "coverLetter", "references", "languages", "contact", "advert", "reading", "volunteering", "awards", "other", "none"]
      }
      """#),
    SchemaDefinition(
      "entry",
      #"""
      {
        "description": "A dated piece of work inside a section, or one repository.",
        "type": "object",
        "properties": {
          "kind": {"description": "What it is.", "$ref": "#/$defs/entryKind"},
          "title": {"description": "The lines that name it: role, employer, project, dates.", "anyOf": [{"$ref": "#/$defs/span"}, {"type": "null"}]},
          "span": {"description": "All of it.", "$ref": "#/$defs/span"},
          "period": {"description": "When it was, if it says so.", "anyOf": [{"$ref": "#/$defs/period"}, {"type": "null"}]},
          "statements": {"description": "What it says, in reading order, its title lines excluded.", "type": "array", "items": {"$ref": "#/$defs/statement"}},
          "links": {"description": "Addresses that stand in it.", "type": "array", "items": {"$ref": "#/$defs/link"}},
          "repository": {"description": "What an export says about it.", "anyOf": [{"$ref": "#/$defs/repository"}, {"type": "null"}]}
        },
        "required": ["kind", "title", "span", "period", "statements", "links", "repository"]
      }
      """#),
    SchemaDefinition(
      "entryKind",
      #"""
      {
        "description": "What an entry is about.",
        "enum": ["job", "project", "repository", "contribution", "education", "other"]
      }
      """#),
    SchemaDefinition(
      "statement",
      #"""
      {
        "description": "A bullet or sentence of an entry.",
        "type": "object",
        "properties": {
          "span": {"description": "Its text, bullet mark excluded, wrapped lines included.", "$ref": "#/$defs/span"},
          "isBullet": {"description": "Whether it stands behind a bullet mark.", "type": "boolean"},
          "isTitle": {"description": "Whether it is the line that names its entry.", "type": "boolean"}
        },
        "required": ["span", "isBullet", "isTitle"]
      }
      """#),
    SchemaDefinition(
      "period",
      #"""
      {
        "description": "The months that a dated entry covers, both ends included.",
        "type": "object",
        "properties": {
          "start": {"description": "First month; of a bare year January.", "anyOf": [{"$ref": "#/$defs/month"}, {"type": "null"}]},
          "end": {"description": "Last month; of a bare year December. nil while it goes on.", "anyOf": [{"$ref": "#/$defs/month"}, {"type": "null"}]},
          "ongoing": {"description": "Whether the document says that it goes on (\"present\", \"to date\", \"since\").", "type": "boolean"},
          "precision": {"description": "How exactly the document says it.", "$ref": "#/$defs/datePrecision"},
          "span": {"description": "Where it stands in the text.", "anyOf": [{"$ref": "#/$defs/span"}, {"type": "null"}]}
        },
        "required": ["start", "end", "ongoing", "precision", "span"]
      }
      """#),
    SchemaDefinition(
      "datePrecision",
      #"""
      {
        "description": "How exactly a date was given.",
        "enum": ["month", "season", "year"]
      }
      """#),
    SchemaDefinition(
      "repository",
      #"""
      {
        "description": "What an export says about one repository.",
        "type": "object",
        "properties": {
          "owner": {"description": "Login of the account that holds it.", "type": ["string", "null"]},
          "name": {"description": "Its name without the owner.", "type": "string"},
          "url": {"description": "Where anyone can open it.", "type": ["string", "null"]},
          "language": {"description": "Its main language, as the export names it.", "type": ["string", "null"]},
          "topics": {"description": "Its topics.", "type": "array", "items": {"type": "string"}},
          "isFork": {"description": "Whether it began as a copy of somebody else's.", "type": "boolean"},
          "isOwn": {"description": "Whether it belongs to the person under review.", "type": "boolean"},
          "isArchived": {"description": "Whether it is closed for changes.", "type": "boolean"},
          "created": {"description": "When it began.", "anyOf": [{"$ref": "#/$defs/month"}, {"type": "null"}]},
          "pushed": {"description": "When code last arrived.", "anyOf": [{"$ref": "#/$defs/month"}, {"type": "null"}]},
          "commits": {"description": "Commits by the person under review, if the export tells.", "type": ["integer", "null"]},
          "sizeKilobytes": {"description": "Size as the export tells it.", "type": ["integer", "null"]},
          "files": {"description": "Paths of files the export names.", "type": "array", "items": {"type": "string"}},
          "hasReleases": {"description": "Whether it has a release or a tag.", "type": "boolean"}
        },
        "required": ["owner", "name", "url", "language", "topics", "isFork", "isOwn", "isArchived",
          "created", "pushed", "commits", "sizeKilobytes", "files", "hasReleases"]
      }
      """#),
  ]
}
