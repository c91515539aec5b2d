import Model
import SourceText

/// Turns numbers under the names of skills into weights.
struct WeightReader {
  let run: LoadingRun
  /// The skills in rubric order.
  let skills: [String]

  /// Returns `numbers`, which stand at `place`, in rubric order. Every skill has one, and they add up to 100.
  func weights(_ numbers: [NamedNumber], at place: ConfigPlace) -> [SkillWeight] {
    for number in numbers { run.mention(.skill, number.name, at: number.place) }
    if run.isIncomplete || numbers.isEmpty { return [] }
    let weights = skills.compactMap { skill in
      numbers.first { $0.name == skill }.map { SkillWeight(skill: skill, weight: $0.number) }
    }
    let missing = skills.filter { skill in !numbers.contains { $0.name == skill } }
    if !missing.isEmpty {
      run.error(
        "no weight for \(missing.joined(separator: ", "))", at: place,
        help: "give every skill a weight; 0 takes it out of the total")
    }
    let sum = numbers.reduce(0) { $0 + $1.number }
    if sum != 100 {
      run.error(
        "the weights add up to \(sum), not 100", at: place,
        help: sum < 100 ? "give away \(100 - sum) more" : "take away \(sum - 100)")
    }
    return weights
  }
}
