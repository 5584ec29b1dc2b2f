import RosterModel

/// The care mix of one month with changes, and who would go in it.
///
/// Changes are applied to the mix day by day (days without a change between them at once), in the
/// order they were written; the month is the mean over its days:
///
/// residents = sum over days of the residents of that day / days of the month
///
/// So a change from 15 February counts for 14/28 of February. Numbers are kept to ten-thousandths of a
/// resident, as in `MixChange`, and never go below zero.
struct MixMonth {
  /// The mean mix.
  var lines: [CareMixLine]
  /// Everyone who goes, with how many there are.
  var departures: [Departure] = []

  /// Residents who go or change on some days of a month.
  struct Departure {
    /// Index of the change.
    var change: Int
    /// Who.
    var kind: ResidentKind
    /// How many go; 0 for however many there are.
    var going: Double
    /// How many there are.
    var there: Double
    /// The month.
    var month: YearMonth
    /// Kinds that live here.
    var present: [ResidentKind]
  }

  init(_ month: YearMonth, of mix: [CareMixLine], changes: [(index: Int, change: DatedChange)]) {
    lines = mix.lines(of: month)
    let edits = changes.filter { $0.change.isOfMix && $0.change.share(of: month) > 0 }
    guard !edits.isEmpty, !lines.isEmpty else { return }
    let unchanged = lines
    var sum: [CareMixLine] = []
    for days in Self.pieces(of: month, at: edits.map(\.change)) {
      lines = unchanged
      for (index, change) in edits where change.holds(on: days.lowerBound) {
        apply(change.change, at: index)
      }
      sum.add(lines, times: Double(days.upperBound - days.lowerBound + 1) / Double(month.dayCount))
    }
    lines = sum.map(\.rounded)
  }

  /// Stretches of days on which the same changes count.
  private static func pieces(
    of month: YearMonth, at changes: [DatedChange]
  ) -> [ClosedRange<CivilDate>] {
    let cuts = changes.flatMap { [$0.from, $0.to.map { $0 + 1 }] }.compactMap(\.self)
    let starts = Set(cuts.filter(month.days.contains) + [month.firstDay]).sorted()
    let ends = starts.dropFirst() + [month.next.firstDay]
    return zip(starts, ends).map { $0...($1 - 1) }
  }

  private mutating func apply(_ change: Change, at index: Int) {
    guard case .mix(let edit) = change else { return }
    switch edit {
    case .steps(let steps): for step in steps { apply(step, at: index) }
    case .move(let from, let to):
      note(from, going: 0, at: index)
      lines = lines.moving(from, to: to)
    }
  }

  private mutating func apply(_ step: MixEdit.Step, at index: Int) {
    guard step.residents < 0 else {
      lines = lines.adding(step.residents, of: step.kind)
      return
    }
    note(step.kind, going: -step.residents, at: index)
    lines = lines.removing(-step.residents, of: step.kind)
  }

  private mutating func note(_ kind: ResidentKind, going: Double, at index: Int) {
    guard let month = lines.first?.month else { return }
    departures.append(
      Departure(
        change: index, kind: kind, going: going, there: lines.residents(of: kind).toTenThousandths,
        month: month,
        present: lines.filter { $0.residents > 0 }.map(ResidentKind.init)))
  }
}

extension DatedChange {
  fileprivate var isOfMix: Bool { if case .mix = change { true } else { false } }
}

extension [CareMixLine] {
  /// Adds a share of other lines, each to the line of its kind.
  fileprivate mutating func add(_ others: [CareMixLine], times share: Double) {
    for other in others {
      var part = other
      part.residents *= share
      if let at = firstIndex(where: { ResidentKind($0) == ResidentKind(other) }) {
        self[at].residents += part.residents
      } else {
        append(part)
      }
    }
  }
}

extension CareMixLine {
  /// To ten-thousandths of a resident.
  fileprivate var rounded: CareMixLine {
    var line = self
    line.residents = residents.toTenThousandths
    return line
  }
}
