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
    name: "Ada Muster",
    practice: 4,
    practiceBecause: [
      "41 months of described Rust work",
      "public code: https://github.com/ada-muster/ringlog (in the export)",
    ],
    contact: Contact(
      emails: ["ada@example.com"], phones: ["+44 20 7946 0000"], links: ["https://github.com/ada-muster"],
      location: "Leeds"),
    evidence: [
      (
        "async",
        row(
          "async.backpressure",
          "«Bounded mpsc queues plus load shedding» instead of unbounded spawns kept memory flat at 40,000 clients.",
          shape: 3, because: ["decision: instead of", "outcome: 40,000 clients"],
          in: "ada-muster/resume.html",
          line: 42)
      ),
      (
        "async",
        row(
          "async.tokio", "Rebuilt the ingest tier on «Tokio» with a current-thread runtime per core.",
          shape: 2,
          because: ["verb: rebuilt"], in: "ada-muster/resume.html", line: 40)
      ),
      (
        "async",
        row(
          "async.tokio", "Rust, «Tokio», axum, sqlx, Kafka", shape: 1, section: 1, counted: false,
          in: "ada-muster/resume.html", .skills, line: 18)
      ),
      (
        "ownership",
        row(
          "ownership.zero-copy",
          "Redesigned the decoder as a «zero-copy parser borrowing from one buffer», so that a frame costs no allocation.",
          shape: 3, because: ["verb: redesigned", "reason: so that"], artefact: .verified,
          link: "https://github.com/ada-muster/ringlog", in: "ada-muster/resume.html", .projects, line: 61)
      ),
      (
        "concurrency",
        row(
          "concurrency.loom",
          "Model-checked the ring buffer with «loom» and found a lost wake-up that stress tests had missed.",
          shape: 3, because: ["verb: model-checked", "finding: lost wake-up"], artefact: .verified,
          link: "https://github.com/ada-muster/ringlog", in: "ada-muster/github.json", .repository,
          pointer: "/repos/3/readme")
      ),
      (
        "testing",
        row(
          "testing.criterion", "Benchmarked with «criterion»; p99 fell from 11 ms to 4 ms.", shape: 3,
          because: ["verb: benchmarked", "outcome: 11→4 ms"], in: "ada-muster/resume.html", line: 44)
      ),
      (
        "web",
        row(
          "web.axum", "Shipped the public API on «axum» with tower middleware for auth and rate limits.",
          shape: 2,
          because: ["verb: shipped"], in: "ada-muster/resume.html", line: 47)
      ),
      (
        "cargo",
        row(
          "cargo.workspace", "Split the monolith into a «Cargo workspace» of 14 crates.", shape: 2,
          because: ["verb: split"], in: "ada-muster/resume.html", line: 50)
      ),
      (
        "delivery",
        row(
          "delivery.clippy", "CI gates every merge on «clippy», cargo-deny and Miri.", shape: 2,
          because: ["verb: gates"], in: "ada-muster/resume.html", line: 52)
      ),
      (
        "communication",
        row(
          "communication.rfc", "Wrote four «design RFCs» that the platform group adopted.", shape: 2,
          because: ["verb: wrote"], in: "ada-muster/resume.html", line: 55)
      ),
    ],
    lastUsed: [
      "ownership": Month(year: 2026, month: 9), "async": Month(year: 2026, month: 11),
      "concurrency": Month(year: 2026, month: 9), "testing": Month(year: 2026, month: 11),
      "web": Month(year: 2026, month: 11), "cargo": Month(year: 2026, month: 11),
      "delivery": Month(year: 2026, month: 11),
    ],
    months: [
      "ownership": 14, "async": 41, "concurrency": 14, "testing": 41, "web": 41, "cargo": 41, "delivery": 41,
      "communication": 41,
    ],
    rejected: [
      (
        "async",
        RejectedSense(
          rule: "async.futures", document: "ada-muster/resume.html", line: 71, span: TextSpan(88, 101),
          quote: "index futures", reason: "finance")
      )
    ],
    notFound: [
      "async": ["async.cancellation-safety", "async.pinning", "async.select"],
      "systems": ["systems.unsafe", "systems.ffi", "systems.no-std"],
      "wasm": ["wasm.wasm-bindgen", "wasm.wasi"],
    ],
    prompts: [
      Prompt(
        skill: "async",
        ask:
          "You kept memory flat with bounded queues. What happened to a client when its queue was full, and who noticed first?",
        redFlag: "Speaks of the channel's size only; no word on who slows down or what is dropped.",
        reason: "always asked"),
      Prompt(
        skill: "systems",
        ask: "Tell us about the last unsafe block that you wrote or reviewed. What did its comment promise?",
        redFlag: "“We never needed unsafe”, with no account of where the boundary lay.",
        reason: "the document shows nothing of systems"),
    ],
    documents: [
      record("ada-muster/resume.html"), record("ada-muster/github.json", "json", kind: .githubProfile),
    ],
    columns: [Column(name: "source", value: "referral")]
  )

  static let bruno = Sample(
    id: "bruno-feld",
    name: "Bruno Feld",
    practice: 3,
    practiceBecause: ["26 months of described Rust work in one job"],
    contact: Contact(emails: ["bruno@example.com"]),
    evidence: [
      (
        "async",
        row(
          "async.tokio", "Moved the billing workers to «Tokio» because thread pools starved under bursts.",
          shape: 3,
          because: ["verb: moved", "reason: because"], in: "bruno-feld.txt", line: 22)
      ),
      (
        "concurrency",
        row(
          "concurrency.channel", "Replaced a shared Mutex by «sharded channels», cutting contention by 70%.",
          shape: 3,
          because: ["verb: replaced", "outcome: 70%"], in: "bruno-feld.txt", line: 24)
      ),
      (
        "web",
        row(
          "web.actix", "Built three services with «Actix Web».", shape: 2, because: ["verb: built"],
          in: "bruno-feld.txt", line: 20)
      ),
      (
        "ownership",
        row(
          "ownership.implied", "«Moved the billing workers to Tokio»", shape: 1,
          because: ["implied by Rust work"],
          in: "bruno-feld.txt", line: 22)
      ),
      (
        "testing",
        row(
          "testing.proptest", "Helped to introduce «proptest» for the ledger.", shape: 3,
          because: ["for a purpose"],
          cue: (2, "helped", .hedged), in: "bruno-feld.txt", line: 27)
      ),
    ],
    lastUsed: [
      "async": Month(year: 2023, month: 6), "concurrency": Month(year: 2023, month: 6),
      "web": Month(year: 2023, month: 6), "testing": Month(year: 2023, month: 6),
    ],
    months: ["async": 26, "concurrency": 26, "web": 26, "testing": 26],
    notFound: ["systems": ["systems.unsafe"], "wasm": ["wasm.wasi"]],
    prompts: [
      Prompt(
        skill: "ownership",
        ask: "Where did the borrow checker make you change a design, and was the new one better?",
        redFlag: "Clones until it compiles.", reason: "ownership is implied, not shown")
    ],
    documents: [record("bruno-feld.txt", "text")]
  )

  static let chidi = Sample(
    id: "chidi-okoro", name: "Chidi Okoro", practice: 2, practiceBecause: ["one described project"],
    evidence: [
      (
        "wasm",
        row(
          "wasm.wasm-bindgen", "Wrote an image filter in Rust, compiled through «wasm-bindgen».", shape: 2,
          because: ["verb: wrote"], artefact: .verifiable, link: "https://example.com/filters",
          in: "chidi-okoro/cv.md", .projects, line: 12)
      ),
      (
        "ownership",
        row(
          "ownership.implied", "«Wrote an image filter in Rust»", shape: 1, because: ["implied by Rust work"],
          in: "chidi-okoro/cv.md", .projects, line: 12)
      ),
      (
        "delivery",
        row(
          "delivery.git", "«Git», Docker", shape: 1, section: 1, context: 2, in: "chidi-okoro/cv.md", .skills,
          line: 30)
      ),
    ],
    lastUsed: ["wasm": Month(year: 2025, month: 4)], months: ["wasm": 3],
    documents: [record("chidi-okoro/cv.md", "markdown")]
  )

  static let dagny = Sample(
    id: "dagny-lund", name: "Dagny Lund", practice: 1, practiceBecause: ["named in a list of skills"],
    evidence: [
      (
        "systems",
        row(
          "systems.embedded", "Brought up «bare-metal firmware» for two boards in C.", shape: 3,
          because: ["verb: brought up"], context: 2, in: "dagny-lund.html", line: 33)
      ),
      (
        "async",
        row(
          "async.tokio", "No experience with «Tokio» yet.", shape: 1,
          cue: (0, "No experience with", .negated),
          counted: false, in: "dagny-lund.html", .skills, line: 50)
      ),
    ],
    lastUsed: ["systems": Month(year: 2018, month: 2)], months: ["systems": 50],
    findings: [
      Finding(
        code: "vocabulary-only",
        message: "Document names 17 Rust terms and describes work with none of them.",
        ask: "Ask for one piece of Rust work, and what was hard about it.", document: "dagny-lund.html",
        line: 48)
    ],
    documents: [
      record(
        "dagny-lund.html", status: .degraded, reason: "some bytes were no text",
        remedy: "open the original where a word looks broken",
        losses: [Loss(code: "bad-bytes-replaced", count: 3)])
    ]
  )

  static let elif = Sample(
    id: "elif-demir", name: "Elif Demir", practice: 1, practiceBecause: ["course"],
    evidence: [
      (
        "async",
        row(
          "async.tokio", "Rust, «Tokio», Actix, Rocket", shape: 1, section: 1, in: "elif-demir.txt", .skills,
          line: 9)
      ),
      (
        "web",
        row(
          "web.actix", "Rust, Tokio, «Actix», Rocket", shape: 1, section: 1, in: "elif-demir.txt", .skills,
          line: 9)
      ),
    ],
    documents: [record("elif-demir.txt", "text")]
  )

  /// Every field that a document can fill tries to break out of its place.
  static let mallory = Sample(
    id: "mallory",
    name: "=HYPERLINK(\"https://example.com\")<script>alert(1)</script>\u{202E}",
    practice: 2,
    practiceBecause: ["one described project"],
    contact: Contact(
      emails: ["\"onmouseover=x\u{338}\"@example.com"], phones: ["+1 555 0100"],
      links: [
        "javascript:alert(1)", "https://example.com/\"><img src=x onerror=alert(1)>",
        "https://example.com/ok",
      ],
      location: "@SUM(1+1)"),
    evidence: [
      (
        "testing",
        row(
          "testing.fuzz",
          "# [click](javascript:alert(1)) built a <b>«fuzz \"target\u{338} `code` </bdi><img src=x onerror=alert(1)>»</b> | a | ```\u{1B}[31m",
          shape: 2, because: ["verb: built"], in: "mallory/cv <1>&\"2\".html", line: 3)
      )
    ],
    documents: [record("mallory/cv <1>&\"2\".html")]
  )

  static let nobody = Sample(id: "nobody", documents: [record("nobody.txt", "text")])
}
