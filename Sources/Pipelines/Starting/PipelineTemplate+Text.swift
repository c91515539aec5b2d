extension PipelineTemplate {
  static func pipeline(_ name: String) -> String {
    """
    # A pipeline: which rubric, which languages, and how much each skill counts for this role.
    # Check it after every change:   assay check \(name).yaml
    # Use it:                        assay shortlist applicants --pipeline \(name).yaml
    schema: assay/pipeline/1
    name: \(name)
    rubric: rubric/rubric.yaml

    # Headings, dates and the words that negate or hedge come with the program. To change those of a language, put its
    # files into headings/, cues/, shapes/ and dates/ beside this file.
    languages: [en]

    # For how many days after a run's day what it holds of people is to be kept. Laws differ; ask yours.
    retentionDays: 180

    # Several roles may share one rubric: each has a pipeline file with weights of its own, which stand in place of the
    # rubric's and add up to 100.
    # weights: {services: 70, testing: 30}

    """
  }

  static func rubric(_ name: String) -> String {
    """
    # A rubric: what is looked for, and what it is worth.
    schema: assay/rubric/1
    name: \(name)
    version: "1"
    title: Python developer

    # What the role is about. A term that could mean many things counts only in a piece of work that is about the subject.
    subject:
      name: Python
      languages: [Python]
      # Work in one of these is work in something else.
      peers: [Go, Rust, Java, Kotlin, C, "C++", "C#", JavaScript, TypeScript, Ruby, PHP]
      # With the language before it, one of these says that the work was in it: "Python service".
      work: [service, services, backend, developer, engineer, library, code, codebase, tool, tools, API]
      signals:
        - id: subject.python
          # Phrases ignore case; `exact` does not.
          exact: [Python]
          unless:
            - {words: [monty, snake, snakes, zoo], within: 4, reason: comedians or snakes}
          examples:
            - "Built the billing service in «Python»."
          counterexamples:
            - "Built terrariums for a zoo, Python and all."

    # One file for each skill, in the order of the reports.
    skills: [services.yaml, testing.yaml]

    # Addresses of work that anyone can open; `segments` is how many parts the path must have to name one piece of it.
    artefacts:
      - {host: pypi.org, segments: 2, prefix: project/, subject: true}
      - {host: github.com, segments: 2, except: [sponsors, orgs, settings, topics, search, features, users, stars]}

    scoring:
      # Together 100.
      weights: {services: 60, testing: 40}
      # Points for a skill that is absent, named, used and deep; more for work that can be opened.
      points: {depth: [0, 10, 45, 80], verifiable: 10, verified: 20, most: 100}
      # How much work in the subject is shown at all, 0 to 4: this share of the total.
      practice: {weight: 30, points: [0, 15, 50, 85, 100]}
      # Months since the work ended, and what is left of the points.
      recency: {steps: [{months: 24, percent: 100}, {months: 72, percent: 80}, {months: 1200, percent: 70}], undated: 90}
      # The most that a section of a document can show.
      sections:
        {experience: 4, projects: 4, openSource: 4, publications: 4, talks: 4, repository: 4, activity: 4,
        volunteering: 4, other: 4, none: 4, education: 2, coverLetter: 2, skills: 1, summary: 1, courses: 1, reading: 1,
        awards: 1, interests: 0, objective: 0, references: 0, languages: 0, contact: 0, advert: 0}
      # So many terms in a row are a list, whatever verb stands before them.
      list: 6
      tiers: [{tier: A, from: 55}, {tier: B, from: 35}, {tier: C, from: 15}, {tier: D, from: 0}]
      # Who does not meet a gate stays in this tier at best, and its question comes first.
      gates:
        - {id: services, message: "A service is described in a piece of work.", anyOf: [{skill: services, level: 2}], caps: B}
      alwaysAsked: [services]

    # Somebody will ask why. Write it down for each number that you choose.
    reasons:
      - {what: weights.services, because: "Keeping services in production is most of the work.", source: "the team, today"}
      - {what: weights.testing, because: "Each change is released by whoever wrote it.", source: "the team, today"}

    """
  }

  static let card = """
    # What the rubric cannot say in rules, for those who must answer for it; `assay card` writes the page.
    schema: assay/card/1
    purpose: "Orders documents of applicants for backend work in Python by what they show, so that a person knows whom to ask what."
    notFor:
      - "Deciding who is hired, invited or refused."

    # Who stands for the numbers: `of` is all, a family such as gates, or one number such as weights.testing.
    approvals: []
    # approvals:
    #   - {of: all, by: "the name of a person", on: 2026-11-30}

    # What `assay evaluate` found, by counts. Without it the card says that the rubric is uncalibrated.
    measurements: []
    # measurements:
    #   - sample: "Twenty documents that two of us judged before they saw the program's levels."
    #     documents: 20
    #     on: 2026-11-30
    #     figures:
    #       - {name: "levels exactly alike", hits: 36, of: 40}

    limits:
      - "Two skills of one role; what they do not name is not found."

    history:
      - {version: "1", on: 2026-11-30, what: "First version."}

    """

  static let services = """
    # A skill: the terms that speak for it, patterns that show depth, and questions for the interview.
    schema: assay/skill/1
    skill: services
    title: Services in production
    about: Web services in Python that other people rely on.
    # The most that a term of this skill earns in work that is not about the subject, 0 to 4.
    outside: 0

    signals:
      # `opens`: the word is Python by itself, and the work around it is work in Python.
      - id: services.framework
        term: a web framework
        kind: tool
        phrases: [Django, FastAPI, Django REST framework]
        subject: opens
        examples:
          - "Ran the «FastAPI» gateway for 400 shops."
          - {text: "No experience with «Django».", assertion: negated}
      # A doubtful word says what must, or must not, stand near it, and shows both by example.
      - id: services.flask
        term: Flask
        kind: tool
        exact: [Flask]
        when:
          - {words: [python, api, web, service, services, endpoint*, server], scope: statement}
        unless:
          - {words: [laboratory, lab, glass, whisky, hip], within: 6, reason: a vessel}
        examples:
          - "Rewrote the «Flask» service behind the map."
        counterexamples:
          - "Cleaned each lab Flask after the service of the server."
      # `needs`, the default: counts only in work about the subject.
      - id: services.queue
        term: task queues
        kind: practice
        phrases: [Celery, task queue, job queue]
        unless:
          - {words: [salad, soup, kitchen], within: 8, reason: food}
        examples:
          - "Moved the invoices to a «task queue»."
        counterexamples:
          - "Chopped Celery for the soup."

    # A pattern gives a statement its shape, 2 for work and 3 for depth, where the general rules miss it.
    patterns:
      - id: services.latency
        pattern: "(cut|reduced|lowered) ~5 (latency|response time) ~8 {number}"
        shape: 3
        examples: ["«Reduced the median response time from 90» to 30 ms."]
        counterexamples: ["Reduced the response time of the complaints desk."]

    # A question for each level that may be found, and what a thin answer sounds like.
    prompts:
      - {levels: 0-1, ask: "Which service did you last keep running, and for whom?", redFlag: "Somebody else ran it."}
      - {levels: 2-4, ask: "What broke in production last, and how did you find out?", redFlag: "Nothing ever breaks."}

    redFlags:
      - {code: list-only, say: "Frameworks are named; no service is described.", ask: "What did you build with the last one?"}

    """

  static let testing = """
    schema: assay/skill/1
    skill: testing
    title: Testing
    about: Finding out that something is wrong before the users do.
    # The habit carries over from other languages, as far as "used".
    outside: 2

    signals:
      - id: testing.pytest
        term: pytest
        kind: tool
        phrases: [pytest, pytest-asyncio]
        subject: opens
      - id: testing.tests
        term: tests
        kind: practice
        phrases: [unit test, integration test, regression test]
        # A term can have a cap of its own: this one shows work, never depth.
        highest: 2
      - id: testing.properties
        term: property-based tests
        kind: practice
        phrases: [property-based testing, property-based test]
      # The same word has another sense in science, so it needs company.
      - id: testing.hypothesis
        term: Hypothesis
        kind: tool
        exact: [Hypothesis, hypothesis]
        when:
          - {words: [pytest, property*, strategies, shrink*, test suite], within: 10}
        unless:
          - {words: [null, scientific, statistic*, thesis], within: 6, reason: a supposition}
        examples:
          - "Found two overflows with «Hypothesis» and pytest."
        counterexamples:
          - "Tested the null hypothesis with pytest as a statistics exercise."

    prompts:
      - {levels: 0-1, ask: "How do you know that your last change works?", redFlag: "I tried it once."}
      - {levels: 2-4, ask: "Which test of yours found a fault before release, and why did it exist?", redFlag: "Coverage was asked for."}

    """
}
