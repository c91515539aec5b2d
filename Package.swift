// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A module of the pipeline. Arrows between them point one way; see the design page of the documentation.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(name: "\(name)Tests", dependencies: ["TestSupport"] + dependencies, swiftSettings: strict)
}

let model: [Target.Dependency] = ["Model", "SourceText"]

let package = Package(
  name: "assay",
  products: [
    .executable(name: "assay", targets: ["assay"]),
    .library(name: "Assay", targets: ["Pipelines", "Model", "SourceText"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // C libraries behind module maps.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
    .systemLibrary(name: "CLibSeccomp", pkgConfig: "libseccomp", providers: [.apt(["libseccomp-dev"])]),
    .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CLinux"),
    .target(name: "CSimdJSON", linkerSettings: [.linkedLibrary("simdjson")]),

    // Bytes, spans, patterns, values: what every stage speaks.
    module("SourceText"),
    module("Markup", ["CLibXML2", "SourceText"]),
    module("JSONReading", ["CSimdJSON", "SourceText"]),
    module("CSVReading", [.product(name: "SwiftCSV", package: "SwiftCSV")]),
    module("Matching", ["SourceText"]),
    module("Model", ["SourceText"]),
    module("Hashing", ["CLibCrypto"]),
    module("Archives", ["CLibArchive"]),
    module("Mail", ["CGMime"]),
    module("Subprocesses", ["CLinux"]),
    module("Workers", ["CLibSeccomp", "CLinux"]),
    module("Workbooks", ["Archives", "CXLSXWriter", "SourceText"]),

    // The stages. None imports another.
    module(
      "Ingestion",
      model + [
        "Archives", "CSVReading", "Hashing", "JSONReading", "Mail", "Markup", "Subprocesses",
      ]),
    module("Sectioning", model),
    module("Extraction", model + ["Matching"]),
    module("Scoring", model),
    module(
      "Reporting", model + ["Hashing", "Workbooks", .product(name: "Mustache", package: "swift-mustache")]),

    // Around them.
    module("Publishing", ["CLinux", "Hashing", "SourceText"]),
    module("RunStore", model + ["CSQLite"]),
    module("Evaluation", model),
    module("Auditing", model + ["CSVReading", "Hashing", "Reporting"]),
    module("Blinding", model + ["Hashing", "JSONReading", "Reporting"]),
    module(
      "Pipelines",
      model + [
        "Hashing", "Ingestion", "JSONReading", "Matching", "Sectioning", "Extraction", "Scoring", "Reporting",
        "Publishing", "RunStore", "Workbooks", "Evaluation", "Auditing", "Blinding", "Markup", "Workers",
        .product(name: "Yams", package: "Yams"),
      ]),
    .executableTarget(
      name: "assay",
      dependencies: model + [
        "Auditing", "Evaluation", "Ingestion", "Pipelines", "Publishing", "Reporting", "RunStore",
        "Workers",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Puts pipelines/ into the program; developers run it.
    .executableTarget(name: "EmbedPipeline", dependencies: ["Pipelines"], swiftSettings: strict),

    tests("Reporting", model + ["Hashing", "Reporting", "Scoring"]),
    tests("Matching", ["Matching"]),
    tests("Extraction", model + ["Extraction", "Pipelines"]),
    tests("Scoring", model + ["Scoring"]),
    tests("Evaluation", model + ["Evaluation"]),
    tests("Auditing", model + ["Auditing"]),
    tests("Blinding", model + ["Blinding"]),
    tests("Publishing", ["Publishing", "Hashing", "SourceText"]),
    tests("SourceText", ["SourceText"]),
    tests("Markup", ["Markup", "SourceText"]),
    tests("Sectioning", ["Sectioning"] + model),
    tests("JSONReading", ["JSONReading"]),
    tests("Archives", ["Archives"]),
    tests("Mail", ["Mail"]),
    tests("Subprocesses", ["Subprocesses"]),
    tests("Ingestion", ["Ingestion", "JSONReading", "Markup"]),

    .target(
      name: "TestSupport", dependencies: model + ["Archives", "CSQLite"], path: "Tests/TestSupport",
      swiftSettings: strict
    ),
    tests("Pipelines", model + ["Pipelines"]),
    tests("RunStore", model + ["RunStore"]),
    tests("Workbooks", ["Archives", "SourceText", "Workbooks"]),
    tests("Command", ["assay"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)

// What libFuzzer runs with bytes of its own making. Only `.ci/fuzz` asks for it.
if Context.environment["ASSAY_FUZZING"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzzing", dependencies: model + ["Archives", "JSONReading", "Pipelines"], path: "Tests/Fuzzing",
      exclude: ["Seeds"], swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}
