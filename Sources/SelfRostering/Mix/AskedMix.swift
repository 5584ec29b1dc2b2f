public import RosterModel

/// Who comes and goes, as it is written: `-1 4VV +1 5VV/bh`.
///
/// Each step is a number with its sign and a care profile; behind a slash stand `bh` (with treatment), `db` (with
/// daycare) and a form of delivery other than ZZP, such as `VPT`. Without `db` it is about whichever line of the mix
/// there is, the one without daycare first.
public struct AskedMix: Hashable, Sendable {
  /// One step as it is written.
  public struct Step: Hashable, Sendable {
    /// How many come; below zero how many go.
    public var residents: Double
    /// The care profile.
    public var profile: String
    /// Whether `bh` was written.
    public var treatment = false
    /// Whether `db` was written.
    public var daycare = false
    /// The form of delivery.
    public var form = DeliveryForm.zzp
  }

  /// Its steps, in order; one at least.
  public let steps: [Step]

  /// Reads what was written; `nil` where it says no step, or something else.
  public init?(_ text: some StringProtocol) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty, words.count.isMultiple(of: 2) else { return nil }
    var steps: [Step] = []
    for first in stride(from: 0, to: words.count, by: 2) {
      guard let residents = Self.number(words[first]),
        let step = Step(residents, words[first + 1])
      else { return nil }
      steps.append(step)
    }
    self.steps = steps
  }

  /// `+1`, `-0,5`: a sign and a number above zero and at most a thousand.
  private static func number(_ text: some StringProtocol) -> Double? {
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let digits = text.dropFirst()
    guard digits.allSatisfy({ ("0"..."9").contains($0) || $0 == "." || $0 == "," }),
      let number = Double(digits.map { $0 == "," ? "." : String($0) }.joined()),
      number > 0, number <= 1000
    else { return nil }
    return sign == "-" ? -number : number
  }
}

extension AskedMix.Step {
  /// `5VV/bh`.
  fileprivate init?(_ residents: Double, _ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let profile = parts.first, !profile.isEmpty else { return nil }
    self.init(residents: residents, profile: String(profile))
    for mark in parts.dropFirst() {
      switch mark.lowercased() {
      case "bh": treatment = true
      case "db": daycare = true
      default:
        guard let form = DeliveryForm(rawValue: mark.uppercased()) else { return nil }
        self.form = form
      }
    }
  }

  /// What it means in a mix: the line it is about. A mix is a mean, so of less than a whole resident who goes no less
  /// than none are left.
  ///
  /// - Parameter known: profiles of the norm set.
  /// - Throws: ``Refusal`` where there is no such profile, or not that many live there.
  public func step(in lines: [CareMixLine], profiles known: [String]) throws(Refusal) -> MixStep {
    let names = lines.map(\.profile) + known
    guard let name = names.first(where: { $0.lowercased() == profile.lowercased() }) else {
      throw .unknown(
        .profile, profile,
        known: names.reduce(into: []) { all, name in
          if !all.contains(name) { all.append(name) }
        })
    }
    let alike = lines.filter { $0.profile == name && $0.form == form && $0.treatment == treatment }
    let line = (daycare ? nil : alike.first { !$0.daycare }) ?? alike.first { $0.daycare }
    let there = line?.residents ?? 0
    guard residents > 0 || there > max(0, -residents - 1) else {
      let others = lines.filter { $0.profile == name && $0.residents > 0 }
      throw .mix(.tooFew(name, residents: there, maybe: others.map(\.kind)))
    }
    return MixStep(
      profile: name, form: form, treatment: treatment, daycare: line?.daycare ?? daycare,
      residents: max(residents, -there))
  }
}
