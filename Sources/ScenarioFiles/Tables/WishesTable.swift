import RosterModel

/// wishes.csv: what people ask for.
enum WishesTable {
  static func read(_ table: Table, _ log: ProblemLog, _ known: Known) -> [Wish] {
    var keys = UniqueKeys<String>()
    return table.rows.compactMap { cells in
      let row = RowReader(cells, of: table, log: log)
      guard let wish = wish(row, known) else { return nil }
      keys.note(wish.id, row, at: .id)
      return wish
    }
  }

  private static func wish(_ row: RowReader, _ known: Known) -> Wish? {
    let id = row.required(.id)
    let person = row.person(.person, known)
    let span = row.spanInPeriod(known)
    let days = row.optionalDays(.days) ?? .all
    let shift = row.optionalShift(.shift, known)
    let shiftClass: Block? = row.optionalWord(.class, .shiftClass)
    let strength: Wish.Strength? = row.word(.strength, .strength)
    let weight = row.optionalInteger(.weight, in: 1...3) ?? 1
    let joker = row.optionalBoolean(.joker)
    guard let id, let person, let span, let strength, !row.failed else { return nil }
    let wish = Wish(
      id: id, person: person, from: span.from, to: span.to, days: days, shift: shift,
      shiftClass: shiftClass, strength: strength, weight: weight, joker: joker)
    checkDays(wish, row, known)
    return wish
  }

  /// A wish speaks of at least one day of the period.
  private static func checkDays(_ wish: Wish, _ row: RowReader, _ known: Known) {
    guard let period = known.period else { return }
    let first = max(wish.from, period.start)
    let last = min(wish.to, period.end)
    guard first <= last, !(first...last).contains(where: wish.concerns) else { return }
    row.report(.holdsOnNoDay, at: .days, maybe: .leaveEmpty)
  }
}
