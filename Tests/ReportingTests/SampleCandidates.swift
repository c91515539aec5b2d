import Model
import SourceText

/// Invented people, from deep to empty, and one whose documents are hostile.
enum SampleCandidates {
  static let all = [ada, bruno, chidi, dagny, elif, mallory, nobody]

  static let setAside = [
    SetAside(
      candidate: "lee-scan",
      reason: "no readable document",
      documents: [
        record(
          "lee-scan/cv.pdf", "pdf", status: .failed, reason: "holds pictures and no text",
          remedy: "open it and read it by eye, or ask for a text version")
      ],
      columns: []
    )
  ]

  static let ada = Sample(
    id: "ada-muster",
    contact: Contact(
      name: "Ada Muster", emails: ["ada@example.com"], phones: ["+44 20 7946 0000"],
      links: ["https://github.com/ada-muster"], location: "Leeds"),
    columns: [Column(name: "source", value: "referral")],
    documents: [
      record("ada-muster/resume.html"), record("ada-muster/github.json", "json", kind: .githubProfile),
    ],
    entries: [
      work(
        "Senior engineer, Example Metrics", in: "ada-muster/resume.html", line: 36,
        from: Month(year: 2023, month: 7)),
      work(
        "ringlog", .project, in: "ada-muster/resume.html", .projects, line: 60,
        from: Month(year: 2025, month: 8), to: Month(year: 2026, month: 9),
        links: ["https://github.com/ada-muster/ringlog"]),
      work("Skills", .other, in: "ada-muster/resume.html", .skills, line: 17, subject: .named, described: 0),
      work(
        "ringlog", .repository, in: "ada-muster/github.json", .repository, line: 88,
        links: ["https://github.com/ada-muster/ringlog"],
        repository: Repository(
          owner: "ada-muster", name: "ringlog", language: "Rust", pushed: Month(year: 2026, month: 9))),
    ],
    hits: [
      Hit(
        rule: "async.backpressure",
        marked:
          "«Bounded mpsc queues plus load shedding» instead of unbounded spawns kept memory flat at 40,000 clients.",
        entry: 0, line: 42, shape: 3,
        because: ["verb: kept", "decision: instead of", "outcome: 40,000 clients"]),
      Hit(
        rule: "async.tokio",
        marked: "Rebuilt the ingest tier on «Tokio» with a current-thread runtime per core.",
        entry: 0, line: 40, shape: 2, because: ["verb: rebuilt"]),
      Hit(rule: "async.tokio", marked: "Rust, «Tokio», axum, sqlx, Kafka", entry: 2, line: 18, shape: 1),
      Hit(
        rule: "ownership.zero-copy",
        marked:
          "Redesigned the decoder as a «zero-copy» parser borrowing from one buffer, so that a frame costs no allocation.",
        entry: 1, line: 61, shape: 3, because: ["verb: redesigned", "reason: so that"], artefact: .verifiable,
        link: "https://github.com/ada-muster/ringlog"),
      Hit(
        rule: "concurrency.loom",
        marked:
          "Model-checked the ring buffer with «loom» and found a lost wake-up that stress tests had missed.",
        entry: 3, pointer: "/repos/3/readme", shape: 3,
        because: ["verb: model-checked", "finding: lost wake-up"],
        artefact: .verified, link: "https://github.com/ada-muster/ringlog"),
      Hit(
        rule: "testing.criterion", marked: "Benchmarked with «criterion»; p99 fell from 11 ms to 4 ms.",
        entry: 0,
        line: 44, shape: 3, because: ["verb: benchmarked", "outcome: from 11 ms to 4 ms"]),
      Hit(
        rule: "web.axum",
        marked: "Shipped the public API on «axum» with tower middleware for auth and rate limits.",
        entry: 0, line: 47, shape: 2, because: ["verb: shipped"]),
      Hit(
        rule: "cargo.workspace", marked: "Split the monolith into a «Cargo workspace» of 14 crates.",
        entry: 0,
        line: 50, shape: 2, because: ["verb: split"]),
      Hit(
        rule: "delivery.clippy", marked: "CI gates every merge on «clippy», cargo-deny and Miri.", entry: 0,
        line: 52,
        shape: 2, because: ["verb: gates"]),
      Hit(
        rule: "communication.rfc", marked: "Wrote four «design RFCs» that the platform group adopted.",
        entry: 0,
        line: 55, shape: 2, because: ["verb: wrote"]),
    ],
    rejected: [
      RejectedSense(
        rule: "async.futures", document: "ada-muster/resume.html", line: 71, span: TextSpan(88, 101),
        quote: "index futures", reason: "finance")
    ]
  )

  static let bruno = Sample(
    id: "bruno-feld",
    contact: Contact(name: "Bruno Feld", emails: ["bruno@example.com"]),
    documents: [record("bruno-feld.txt", "text")],
    entries: [
      work(
        "Backend developer, Example Billing", in: "bruno-feld.txt", line: 18,
        from: Month(year: 2021, month: 5),
        to: Month(year: 2023, month: 6))
    ],
    hits: [
      Hit(
        rule: "async.tokio",
        marked: "Moved the billing workers to «Tokio» because thread pools starved under bursts.",
        entry: 0, line: 22, shape: 3, because: ["verb: moved", "reason: because"]),
      Hit(
        rule: "concurrency.channel",
        marked: "Replaced a shared Mutex by «sharded channels», cutting contention by 70%.",
        entry: 0, line: 24, shape: 3, because: ["verb: replaced", "outcome: by 70%"]),
      Hit(
        rule: "web.actix", marked: "Built three services with «Actix Web».", entry: 0, line: 20, shape: 2,
        because: ["verb: built"]),
      Hit(
        rule: "testing.proptest",
        marked: "Helped to introduce «proptest» for the ledger, so that rounding is never lost.",
        entry: 0, line: 27, shape: 3, because: ["reason: so that"], cue: (2, "helped", .hedged)),
    ]
  )

  static let chidi = Sample(
    id: "chidi-okoro",
    contact: Contact(name: "Chidi Okoro", links: ["https://example.com/chidi"]),
    documents: [record("chidi-okoro/cv.md", "markdown")],
    entries: [
      work(
        "Image filters", .project, in: "chidi-okoro/cv.md", .projects, line: 11,
        from: Month(year: 2025, month: 2),
        to: Month(year: 2025, month: 4), described: 1, links: ["https://example.com/filters"]),
      work("Skills", .other, in: "chidi-okoro/cv.md", .skills, line: 29, subject: .none, described: 0),
    ],
    hits: [
      Hit(
        rule: "wasm.wasm-bindgen", marked: "Wrote an image filter in Rust, compiled through «wasm-bindgen».",
        entry: 0,
        line: 12, shape: 2, because: ["verb: wrote"], artefact: .verifiable,
        link: "https://example.com/filters"),
      Hit(rule: "delivery.git", marked: "«Git», Docker", entry: 1, line: 30, shape: 1, context: 2),
    ]
  )

  static let dagny = Sample(
    id: "dagny-lund",
    contact: Contact(name: "Dagny Lund"),
    documents: [
      record(
        "dagny-lund.html", status: .degraded, reason: "some bytes were no text",
        remedy: "open the original where a word looks broken",
        losses: [Loss(code: "bad-bytes-replaced", count: 3)],
        hidden: [HiddenText(reason: "display-none", text: "rust rust tokio expert", characters: 22, line: 90)]
      )
    ],
    entries: [
      work(
        "Firmware engineer, Example Boards", in: "dagny-lund.html", line: 30,
        from: Month(year: 2014, month: 1),
        to: Month(year: 2018, month: 2), subject: .none),
      work("Skills", .other, in: "dagny-lund.html", .skills, line: 48, subject: .named, described: 0),
    ],
    hits: [
      Hit(
        rule: "systems.embedded", marked: "Brought up «bare-metal firmware» for two boards in C.", entry: 0,
        line: 33,
        shape: 3, because: ["verb: brought up"], context: 2),
      Hit(
        rule: "async.tokio", marked: "No experience with «Tokio» yet.", entry: 1, line: 50, shape: 1,
        cue: (0, "No experience with", .negated)),
    ],
    findings: [
      Finding(
        code: "hidden-text", message: "The document holds 22 characters that its reader does not see.",
        ask: "Ask where the hidden lines come from; templates leave some behind.",
        document: "dagny-lund.html",
        line: 90, quote: "rust rust tokio expert")
    ]
  )

  static let elif = Sample(
    id: "elif-demir",
    contact: Contact(name: "Elif Demir", emails: ["elif@example.com"]),
    documents: [record("elif-demir.txt", "text")],
    entries: [
      work("Skills", .other, in: "elif-demir.txt", .skills, line: 8, subject: .named, described: 0)
    ],
    hits: [
      Hit(rule: "async.tokio", marked: "Rust, «Tokio», Actix, Rocket", entry: 0, line: 9, shape: 1),
      Hit(rule: "web.actix", marked: "Rust, Tokio, «Actix», Rocket", entry: 0, line: 9, shape: 1),
    ]
  )

  /// Every field that a document can fill tries to break out of its place.
  static let mallory = Sample(
    id: "mallory",
    contact: Contact(
      name: "=HYPERLINK(\"https://example.com\")<script>alert(1)</script>\u{202E}",
      emails: ["\"onmouseover=x\u{338}\"@example.com"], phones: ["+1 555 0100"],
      links: [
        "javascript:alert(1)", "https://example.com/\"><img src=x onerror=alert(1)>",
        "https://example.com/ok",
      ],
      location: "@SUM(1+1)"),
    documents: [record("mallory/cv <1>&\"2\".html")],
    entries: [
      work(
        "[x](javascript:alert(2)) | <i>", in: "mallory/cv <1>&\"2\".html", line: 2,
        from: Month(year: 2026, month: 1),
        described: 1)
    ],
    hits: [
      Hit(
        rule: "testing.fuzz",
        marked:
          "# [click](javascript:alert(1)) built a <b>«fuzz \"target\u{338} `code` </bdi><img src=x onerror=alert(1)>»</b> | a | ```\u{1B}[31m",
        entry: 0, line: 3, shape: 2, because: ["verb: built"])
    ]
  )

  static let nobody = Sample(
    id: "nobody", documents: [record("nobody.txt", "text")])
}
