import RosterModel
public import Workforce

extension WhatIfFault {
  /// The fault in one line: `wat-als.yaml:4:12: niemand is hier 4VV. Misschien 5VV of 6VV/bh.`
  public func text(_ language: Language) -> String {
    let say = Voice(language)
    return say(.faultAt, place.file.isEmpty ? whatIf : place.shown, say.sentences(of: kind))
  }
}

extension WhatIfFaults {
  /// All of them, a line each, every line once.
  public func text(_ language: Language) -> String {
    faults.map { $0.text(language) }.reduce(into: [String]()) { all, line in
      if !all.contains(line) { all.append(line) }
    }.joined(separator: "\n")
  }
}

extension ChangePlace {
  /// `wat-als.yaml:4:12`; of an option `--mix:5`.
  var shown: String {
    ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
  }
}

extension Voice {
  /// What is wrong, and what would be possible: `niemand is hier 4VV. Misschien 5VV of 6VV/bh.`
  func sentences(of kind: WhatIfFault.Kind) -> String {
    let what = fault(kind) + "."
    return possible(kind).map { "\(what) \(self(.faultMaybe, $0))" } ?? what
  }

  /// What is wrong.
  fileprivate func fault(_ kind: WhatIfFault.Kind) -> String {
    switch kind {
    case .unknownProfile(let profile, _): self(.faultUnknownProfile, quoted(profile))
    case .nobodyOfKind(let kind, _): self(.faultNobody, quoted(kind))
    case .tooFew(let kind, let going, let there, let month):
      self(.faultTooFew, self.month(month), trimmed(going), quoted(kind), trimmed(there))
    case .overlaps(let other): self(.faultOverlaps, written(other))
    case .outside(let first, let last): self(.faultOutside, date(first), date(last))
    case .endsBeforeBegin: self(.faultEndsBeforeBegin)
    case .unknownPerson(let person, _): self(.faultUnknownPerson, quoted(person))
    case .tooFewFte(let skill, let going, let there, let month):
      self(.faultTooFewFte, self.month(month), trimmed(going), self.skill(skill), trimmed(there))
    case .unknownNormSet(let set, _): self(.faultUnknownNormSet, quoted(set))
    case .withoutNorm(let profile, _): self(.faultWithoutNorm, quoted(profile))
    case .levelNotHigher(let level): self(.faultLevelNotHigher, level.description)
    case .withoutCareMix: self(.faultWithoutCareMix)
    }
  }

  /// What would be possible, where something is.
  fileprivate func possible(_ kind: WhatIfFault.Kind) -> String? {
    switch kind {
    case .unknownProfile(_, let known), .unknownPerson(_, let known),
      .unknownNormSet(_, let known), .withoutNorm(_, let known), .nobodyOfKind(_, let known):
      known.isEmpty ? nil : choice(known)
    case .tooFew(_, _, let there, _), .tooFewFte(_, _, let there, _):
      self(.maybeAtMost, trimmed(roundedDown(there)))
    case .overlaps: self(.maybeOtherDays)
    case .outside(let first, let last): self(.maybeWithin, first.description, last.description)
    case .endsBeforeBegin: self(.maybeSwapped)
    case .levelNotHigher(let level): higher(level)
    case .withoutCareMix: self(.maybeCareMix)
    }
  }

  /// `4VV, 5VV of 6VV`; of many the first eight.
  private func choice(_ items: [String]) -> String {
    let shown = items.prefix(8)
    guard let last = shown.last, shown.count > 1 else { return shown.joined() }
    let first = shown.dropLast().joined(separator: ", ")
    return items.count > shown.count
      ? shown.joined(separator: ", ") + " …" : self(.eitherOr, first, last)
  }

  private func higher(_ level: QualificationLevel) -> String? {
    let levels = QualificationLevel.allCases.filter { $0 > level }.map(\.description)
    return levels.isEmpty ? nil : choice(levels)
  }

  /// Never more than there is: to hundredths, down.
  private func roundedDown(_ value: Double) -> Double {
    ((value + 1e-9) * 100).rounded(.down) / 100
  }

  private func written(_ place: ChangePlace) -> String {
    place.text.isEmpty ? place.shown : "\(quoted(place.text)) (\(place.shown))"
  }

  /// In quotes, on one line, not too long.
  private func quoted(_ text: String) -> String {
    "\"" + shortened(String(text.map { $0.isNewline ? " " : $0 }), to: 60) + "\""
  }
}
