import Model
import Scoring

/// Everything that is known only once all candidates are: their order, how firmly it holds, who may be one person.
struct Ranking {
  /// The candidates in rank order.
  let order: [RankedKey]
  /// How it was tried whether the order depends on the exact weights; `nil` where nobody is ranked.
  let robustness: RankRobustness?
  /// Who may be one person.
  let duplicates: [Duplicate]

  /// Ranks `keys` by `rules`, and tells how firmly the first `top` stand.
  init(_ keys: [RankKey], rules: ScoringRules, top: Int) {
    let robustness = Robustness(rules: rules, top: top, count: keys.count)
    order = robustness.ranking(keys, Ranker().ranking(keys))
    self.robustness = keys.isEmpty ? nil : robustness.summary
    duplicates = DuplicateFinder().duplicates(keys)
  }
}
