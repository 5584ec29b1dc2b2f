import RosterModel

/// A cover cell and the people who are there to fill it.
struct CoverPost: Sendable {
  var cell: CoverCell
  var people: [PlacedShift]
}

extension Accountant {
  /// Need against assigned, per date, shift and domain.
  func coverAccounts(_ placed: [PlacedShift]) -> [RosterAccounts.Cover] {
    posts(placed).map { post in
      let levels = post.people.map { level(of: $0) }
      return RosterAccounts.Cover(
        cell: post.cell, assigned: levels.count,
        open: post.cell.open(assigned: levels.compactMap(\.self)),
        openLevels: HeadMatching(post.cell, people: levels).open)
    }
  }

  /// All cells of the cover with their people, in order of date; behind a date's cells follow the
  /// shifts people work on it without any need, as cells without rows.
  func posts(_ placed: [PlacedShift]) -> [CoverPost] {
    var posts = cover.map { CoverPost(cell: $0, people: []) }
    var positions = cellAt
    for placed in placed where fillsCover(placed) {
      if let position = positions[placed.key] {
        posts[position].people.append(placed)
      } else {
        positions[placed.key] = posts.count
        posts.append(CoverPost(cell: cellWithoutNeed(placed.key), people: [placed]))
      }
    }
    let order = posts.indices.sorted { (posts[$0].cell.date, $0) < (posts[$1].cell.date, $1) }
    return order.map { posts[$0] }
  }

  private func cellWithoutNeed(_ key: CoverKey) -> CoverCell {
    CoverCell(
      date: scenario.period.start + key.day, shift: shiftTable[key.shift].code,
      domain: key.domain, rows: [])
  }
}
