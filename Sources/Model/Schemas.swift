/// Names of the forms in which values are written. A form gets a new number when a field is renamed.
public enum Schemas {
  /// A line of `assay discover`.
  public static let candidate = "assay/candidate/1"
  /// A line of `assay read`.
  public static let documents = "assay/documents/1"
  /// A line of `assay extract`.
  public static let signals = "assay/signals/1"
  /// A line of `assay assess`.
  public static let assessment = "assay/assessment/1"
  /// The file `shortlist.json`.
  public static let shortlist = "assay/shortlist/1"
  /// A line of the file `documents.ndjson`.
  public static let document = "assay/document/1"
  /// The file `run.json`.
  public static let run = "assay/run/1"
  /// What `assay --version --json` prints.
  public static let version = "assay/version/1"
  /// What `assay diff --json` prints.
  public static let difference = "assay/difference/1"
  /// What `assay audit impact --json` prints.
  public static let auditImpact = "assay/audit-impact/1"
  /// What `assay audit invariance --json` prints.
  public static let auditInvariance = "assay/audit-invariance/1"
  /// A line of the log that `assay decide` writes.
  public static let decision = "assay/decision/1"
  /// The key of a blind run, which says who is who.
  public static let blindKey = "assay/blind-key/1"
}
