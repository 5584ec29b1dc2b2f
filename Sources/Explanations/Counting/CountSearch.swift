import RosterModel

/// Looks for places that cannot all be filled, by what each person can do alone.
///
/// Of a set S of places, one row per cell, with u_p(S) the most that one lawful row of person p fills,
///
///     heads(S) - sum over people of u_p(S)
///
/// places stay open at least: the deficit of Hall (1935), with people who fill several places.
struct CountSearch {
  /// A set with what stays open of it at least.
  struct Found: Hashable {
    var places: Places
    var needed: Int
    var short: Int
  }

  let reaches: Reaches
  let natural: NaturalPlaces
  let priced: [Places]
  let clock: CountingClock

  private var model: OpenModel { reaches.model }
  private var cover: [CoverCell] { model.cover }

  /// The smallest count first, then the telling ones.
  func all() -> [Found] { isSmall ? ofSmall() : ofLarge() }

  // MARK: Small cases

  /// So few cells and people that every set can be asked exactly.
  private var isSmall: Bool { cover.count * model.scenario.people.count <= Self.small }
  private static let small = 500

  private func ofSmall() -> [Found] {
    let candidates = (natural.all(natural.spans) + priced).map { ($0, $0.needed(of: cover)) }
      .sorted { $0.1 < $1.1 }
    var found: [Found] = []
    for (places, needed) in candidates where !clock.isOver {
      let short = reaches.short(places)
      if short > 0 { found.append(Found(places: places, needed: needed, short: short)) }
    }
    guard let shrunk = smallest(of: found) else { return [] }
    let smallest = SmallerCount(reaches: reaches, clock: clock).smaller(than: shrunk) ?? shrunk
    let largest = found.max { ($0.short, -$0.needed) < ($1.short, -$1.needed) }.map(tidied)
    return [smallest] + [largest].compactMap { $0 }.filter { $0.short > smallest.short }
  }

  /// The smallest that some of them shrink to: the first ones hold the fewest places already.
  private func smallest(of found: [Found]) -> Found? {
    var best: Found?
    for candidate in found.prefix(Self.shrunk) + found.suffix(2) where !clock.isOver {
      let small = shrunk(candidate)
      if small.needed < best?.needed ?? .max { best = small }
    }
    return best ?? found.first
  }

  private static let shrunk = 12

  /// The same with cells left out, later ones first, and levels raised, as long as a place stays short.
  private func shrunk(_ found: Found) -> Found {
    var best = found
    for cell in found.places.cells.reversed() where !clock.isOver {
      let others = [best.places.without([cell])] + raised(best.places, at: cell)
      for fewer in others {
        let short = reaches.short(fewer)
        guard short > 0 else { continue }
        best = Found(places: fewer, needed: fewer.needed(of: cover), short: short)
        break
      }
    }
    return best
  }

  /// A set with a higher level asked of a cell: fewer heads, and fewer people who count.
  private func raised(_ places: Places, at cell: Int) -> [Places] {
    guard let row = places.row(of: cell) else { return [] }
    return cover[cell].rows.indices.filter { $0 > row && cover[cell].rows[$0].heads > 0 }
      .reversed().map { higher in
        Places(
          cells: cover.count,
          places.cells.compactMap { index in
            places.row(of: index).map { (index, index == cell ? higher : $0) }
          })
      }
  }

  /// The same without the cells that add nothing to what is short.
  private func tidied(_ found: Found) -> Found {
    var best = found
    for cell in found.places.cells.reversed() where !clock.isOver {
      let fewer = best.places.without([cell])
      guard !fewer.cells.isEmpty, reaches.short(fewer) >= best.short else { continue }
      best = Found(places: fewer, needed: fewer.needed(of: cover), short: best.short)
    }
    return best
  }

  // MARK: Large cases

  /// The whole period first, which is soon asked; then what is worst, as far as there is time.
  private func ofLarge() -> [Found] {
    let weeks = (0..<natural.period.weeks)
    let weekends = weeks.map { NaturalPlaces.Span.days(($0 * 7 + 5)...($0 * 7 + 6)) }
    let whole = [priced.map(exact)] + natural.levels.map { [exact(natural.places(.period, $0))] }
    let small = smallestDate().map { [$0] } ?? []
    let parts = [
      worst(natural.all(weeks.map(NaturalPlaces.Span.week))), worst(natural.all(weekends)),
      worst(weeks.flatMap { nights(.week($0)) }),
    ]
    var seen: Set<Places> = []
    return ([small] + whole + parts).compactMap { group in
      group.filter { $0.short > 0 }.max { $0.short < $1.short }
    }.filter { seen.insert($0.places).inserted }
  }

  /// The smallest count of one date.
  private func smallestDate() -> Found? {
    let dates = (0..<natural.period.dayCount).map { NaturalPlaces.Span.days($0...$0) }
    return rough(natural.all(dates)).min { ($0.needed, $0.first) < ($1.needed, $1.first) }
      .map(shrunk)
  }

  private func nights(_ span: NaturalPlaces.Span) -> [Places] {
    natural.levels.map { natural.places(span, $0, .of(.night)) }
  }

  /// Those that roughly seem the worst, exactly.
  private func worst(_ sets: [Places]) -> [Found] {
    rough(sets).sorted { ($0.short, -$0.needed) > ($1.short, -$1.needed) }.prefix(2)
      .map { exact($0.places) }
  }

  private func rough(_ sets: [Places]) -> [Found] {
    sets.mapTogether { places in
      Found(
        places: places, needed: places.needed(of: cover),
        short: clock.isOver ? 0 : reaches.roughShort(places))
    }.filter { $0.short > 0 }
  }

  private func exact(_ places: Places) -> Found {
    Found(
      places: places, needed: places.needed(of: cover),
      short: clock.isOver ? 0 : reaches.short(places))
  }
}

extension CountSearch.Found {
  /// The first of its cells.
  fileprivate var first: Int { places.cells.first ?? 0 }
}
