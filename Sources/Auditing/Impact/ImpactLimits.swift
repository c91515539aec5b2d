/// What the figures of an impact audit are not: the sentences that go out with every one of them.
enum ImpactLimits {
  static let sentences = [
    "These are figures about one ranking and one file of groups. They show differences between rates; they do not show why "
      + "a difference is there, and no figure here clears or condemns a procedure.",
    "The selected are the first of the ranking at a cut. Whom people invite is their decision, and has rates of its own.",
    "Rates are of candidates with a score. Those who were set aside stand beside them, since nobody has read them yet.",
    "Four fifths is a rule of thumb of the Uniform Guidelines (29 CFR 1607.4 D). Small numbers are marked: there one other "
      + "selection would change which side of it a rate is on.",
    "Below 4/5, the ratio, z and Fisher compare a group with the reference. Where few are expected in a cell of the table, z "
      + "says little, and Fisher's exact test is to be looked at.",
    "Groups below two in a hundred are no reference and are shown (6 RCNY 5-301 lets an auditor leave them out).",
    "Among many cuts and groups some differ by chance; the tests are not corrected for their number.",
    "Of people with one score on both sides of a cut, skills at level 3 or above decide, then gates, then the id.",
  ]
}
