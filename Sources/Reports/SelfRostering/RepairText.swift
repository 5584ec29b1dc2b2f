public import RosterModel
public import SelfRostering

extension Words {
  static let absentTitle = Words(
    "{0} is afwezig van {1}; {2} vallen vrij.", "{0} is away {1}; {2} fall free.")
  static let freedOpen = Words("{0} {1}: moet gevuld", "{0} {1}: needs filling")
  static let freedMet = Words(
    "{0} {1}: hoeft niet gevuld, er staan er genoeg",
    "{0} {1}: needs no filling, there are enough")
  static let freedSpare = Words(
    "; misschien door een andere functie: {0}", "; maybe by another function: {0}")
  static let repairLine = Words(
    "{0}. {1}: {2}, {3} open; {4}", "{0}. {1}: {2}, {3} open; {4}")
  static let provenSmallest = Words(
    "bewezen het kleinste aantal", "proven the smallest number")
  static let atLeastChanges = Words(
    "bewezen: niet minder dan {0} wijzigingen en {1} open",
    "proven: no fewer than {0} changes and {1} open")
  static let askLine = Words("vragen: {0}", "to ask: {0}")
  static let euroLine = Words("kosten: {0} euro", "cost: {0} euro")
  static let repairLeave = Words("laten zoals het is", "leave as it is")
  static let repairShift = Words(
    "eigen medewerkers schuiven op dagen dat zij werken",
    "own staff change shifts on days they work")
  static let repairAsk = Words("eigen medewerkers vragen", "ask own staff")
  static let repairPool = Words("ook de flexpool vragen", "ask the pool too")
  static let repairHired = Words("ook inhuur vragen", "ask hired people too")
}

extension Words {
  package static func name(of kind: RepairProposal.Kind) -> Words {
    switch kind {
    case .leave: .repairLeave
    case .shift: .repairShift
    case .ask: .repairAsk
    case .shorten: .repairShorten
    case .lend: .repairLend
    case .pool: .repairPool
    case .hired: .repairHired
    }
  }
}

/// An absence and what can be done about it, as lines and as a document.
public struct RepairText {
  let say: Voice
  let language: Language

  /// In a language.
  public init(_ language: Language) {
    self.language = language
    say = Voice(language)
  }

  /// For the terminal.
  public func text(
    _ person: PersonID, _ dates: ClosedRange<CivilDate>, _ freed: [FreedShift],
    _ proposals: [(number: Int, proposal: RepairProposal)]
  ) -> String {
    let span = say(.fromTo, say.day(dates.lowerBound), say.day(dates.upperBound))
    var lines = [say(.absentTitle, person, span, say(freed.count, .shifts))]
    lines += freed.map { "  " + line($0) }
    lines += self.lines(proposals)
    return lines.joined(separator: "\n")
  }

  /// Proposals with their changes, in order.
  func lines(_ proposals: [(number: Int, proposal: RepairProposal)]) -> [String] {
    proposals.flatMap { lines(of: $0.proposal, number: $0.number) }
  }

  private func line(_ freed: FreedShift) -> String {
    let first = say(freed.isOpen ? .freedOpen : .freedMet, say.day(freed.date), freed.shift)
    return freed.isOpen && !freed.spare.isEmpty
      ? first + say(.freedSpare, say.list(freed.spare)) : first
  }

  private func lines(of proposal: RepairProposal, number: Int) -> [String] {
    let proof =
      proposal.isProven
      ? say(.provenSmallest)
      : say(
        .atLeastChanges, say.number(proposal.changesAtLeast), say.number(proposal.openAtLeast))
    var lines = [
      say(
        .repairLine, "\(number)", say(.name(of: proposal.kind)),
        say(proposal.changeCount, .changes), say.number(proposal.open), proof)
    ]
    if !proposal.toAsk.isEmpty { lines.append("     " + say(.askLine, say.list(proposal.toAsk))) }
    if !proposal.changes.isEmpty {
      lines.append("     " + say(.euroLine, say.number(proposal.euro, decimals: 2)))
    }
    if let mix = proposal.mix { lines += self.lines(of: mix, proposal.kind).map { "     " + $0 } }
    let loans = proposal.mix?.loans ?? []
    let moved =
      loans.isEmpty ? proposal.changes.map { $0.text(language) } : loans.map { line($0) }
    return lines + moved.map { "     " + $0 }
  }

  /// What stays above the need, the hours, and what it takes.
  private func lines(of mix: RepairProposal.Mix, _ kind: RepairProposal.Kind) -> [String] {
    let hours = (mix.minutes > 0 ? "+" : "") + say.duration(Minutes(mix.minutes))
    let left = say(.mixLeft, say(mix.over, .shifts), hours)
    switch kind {
    case .shorten: return [left, say(.mixShortenNote)]
    case .lend: return [left, say(.mixLendNote)]
    default: return [left]
    }
  }

  private func line(_ loan: Loan) -> String {
    say(.loanLine, loan.person, say.day(loan.date), loan.duty, loan.home, loan.shift, loan.team)
  }

  /// As a document.
  public func json(
    entry: Int, _ person: PersonID, _ dates: ClosedRange<CivilDate>, _ freed: [FreedShift],
    _ proposals: [(number: Int, proposal: RepairProposal)]
  ) -> String {
    let document: JSONValue = [
      "entry": .integer(entry), "person": .string(person), "from": .date(dates.lowerBound),
      "to": .date(dates.upperBound),
      "freed": .array(
        freed.map {
          [
            "date": .date($0.date), "shift": .string($0.shift), "open": .bool($0.isOpen),
            "spare": .array($0.spare.map { .string($0) }),
          ]
        }),
      "proposals": .proposals(proposals),
    ]
    return document.text
  }
}

extension JSONValue {
  /// Proposals, each with its number.
  static func proposals(_ proposals: [(number: Int, proposal: RepairProposal)]) -> JSONValue {
    .array(
      proposals.map { number, proposal in
        [
          "number": .integer(number), "kind": .string(proposal.kind.rawValue),
          "changeCount": .integer(proposal.changeCount),
          "changesAtLeast": .integer(proposal.changesAtLeast),
          "open": .integer(proposal.open), "openAtLeast": .integer(proposal.openAtLeast),
          "isProven": .bool(proposal.isProven),
          "toAsk": .array(proposal.toAsk.map { .string($0) }),
          "euro": .hundredths(proposal.euro),
          "findings": .array(proposal.findings.map { .string($0) }),
          "over": .optional(proposal.mix?.over), "minutes": .optional(proposal.mix?.minutes),
          "changes": .array(proposal.changes.map { .change($0) }),
          "loans": .array((proposal.mix?.loans ?? []).map { .loan($0) }),
        ]
      })
  }

  private static func loan(_ loan: Loan) -> JSONValue {
    [
      "person": .string(loan.person), "date": .date(loan.date), "home": .string(loan.home),
      "duty": .string(loan.duty), "team": .string(loan.team), "shift": .string(loan.shift),
    ]
  }
}
