import LabourRules
import Planning
public import RosterModel
import RosterStore
public import SelfRostering

/// A wish as it is handed in.
public struct WishForm: Hashable, Sendable {
  /// Whose; of whoever asks where it is left out.
  public var person: PersonID?
  /// The first day; of the period, or for a standing wish of always, where it is left out.
  public var from: CivilDate?
  /// The last day.
  public var to: CivilDate?
  /// Days within it.
  public var days: DayPattern
  /// The shift, if it is about one.
  public var shift: ShiftCode?
  /// The kind of shift, if it is about a kind.
  public var shiftClass: Block?
  /// How strongly.
  public var strength: Wish.Strength
  /// 1 to 3.
  public var weight: Int
  /// Protected by a joker.
  public var joker: Bool
  /// Holds in every period.
  public var isStanding: Bool

  /// A wish as it is handed in.
  public init(
    person: PersonID? = nil, from: CivilDate? = nil, to: CivilDate? = nil, days: DayPattern = .all,
    shift: ShiftCode? = nil, shiftClass: Block? = nil, strength: Wish.Strength, weight: Int = 1,
    joker: Bool = false, isStanding: Bool = false
  ) {
    self.person = person
    self.from = from
    self.to = to
    self.days = days
    self.shift = shift
    self.shiftClass = shiftClass
    self.strength = strength
    self.weight = weight
    self.joker = joker
    self.isStanding = isStanding
  }
}

extension Desk {
  /// Hands in a wish. After the deadline a member's wish waits for the team leader.
  public func handIn(_ form: WishForm, at place: Place) throws -> Receipt<HandedIn> {
    let action: Action = form.isStanding ? .consent : .wish
    return try change(action, at: place, about: .member(form.person)) { desk, writer in
      try desk.handIn(form, by: writer)
    }
  }

  /// Hands in the same wish for each of some stretches of days, all or none.
  public func handIn(
    _ form: WishForm, on stretches: [ClosedRange<CivilDate>], at place: Place
  ) throws -> Receipt<[HandedIn]> {
    try change(.wish, at: place, about: .member(form.person)) { desk, writer in
      try stretches.map { days in
        var one = form
        (one.from, one.to, one.isStanding) = (days.lowerBound, days.upperBound, false)
        return try desk.handIn(one, by: writer)
      }
    }
  }

  /// Takes a wish back; a standing one for every period.
  public func withdraw(wish id: String, at place: Place) throws -> Receipt<Wish> {
    let isStanding = id.hasPrefix("S")
    return try change(isStanding ? .consent : .wish, at: place, about: .member(nil)) {
      desk, writer in
      if isStanding, let standing = try desk.standingWish(id) {
        try writer.remove(standing.key)
        return standing.wish
      }
      let wishes = try writer.all(Wish.self, of: desk.period.key)
      guard let wish = wishes.first(where: { $0.value.id == id }), desk.maySee(wish.value.person)
      else {
        throw Refusal.unknown(
          .wish, id, known: wishes.map(\.value).filter { desk.maySee($0.person) }.map(\.id))
      }
      try writer.remove(wish.key)
      return wish.value
    }
  }

  /// What someone has asked and drafted, with their hours, what the team needs on some days (those of their
  /// wishes where none are named), and the judge's findings on them.
  public func own(
    _ person: PersonID? = nil, on dates: ClosedRange<CivilDate>? = nil, at place: Place
  ) throws -> OwnView {
    return try look(.wish.asViewed, at: place, about: .member(person)) { desk in
      let who = try desk.who(person)
      let scenario = try desk.scenario()
      let board = try desk.board()
      let wishes = scenario.wishes.filter { $0.person == who }
      let rules = try desk.houseRules()
      return OwnView(
        person: who, wishes: wishes,
        assignments: board.open.assignments(of: who),
        hours: board.accounts.hours.first { $0.person == who },
        need: board.accounts.cover.filter { cover in
          cover.required > 0
            && (dates?.contains(cover.cell.date)
              ?? wishes.contains { $0.concerns(cover.cell.date) })
        },
        findings: board.open.findings(of: who),
        jokers: (wishes.count(where: \.joker), rules[.jokers]), phase: desk.phase)
    }
  }
}

extension TeamDesk {
  /// Hands one wish in.
  fileprivate func handIn(_ form: WishForm, by writer: StoreWriter) throws -> HandedIn {
    let person = try who(form.person)
    if let code = form.shift { _ = try shift(code) }
    if form.isStanding {
      let standing = StandingWish(
        person: person, from: form.from, to: form.to, days: form.days, shift: form.shift,
        shiftClass: form.shiftClass, strength: form.strength, weight: form.weight)
      try writer.add(standing, to: .member(of: team.key))
      return .standing(standing)
    }
    let wish = try wish(form, of: person)
    guard phase != .own, account.role == .member else {
      try writer.add(wish, to: .period(period.key))
      return .taken(wish)
    }
    let key = try writer.add(
      ChangeRequest(kind: .wish, by: person, wish: wish, state: .waiting), to: .period(period.key))
    return .late(wish, request: key.number)
  }

  /// A member's wishes are their own.
  fileprivate func maySee(_ person: PersonID) -> Bool {
    account.role != .member || person == account.person
  }

  /// The standing wish that has this identifier in the period, if whoever asks may see it.
  fileprivate func standingWish(_ id: String) throws -> (key: Key<StandingWish>, wish: Wish)? {
    for row in try reader.all(StandingWish.self, of: team.key)
    where "S\(row.key.number)" == id && maySee(row.value.person) {
      return row.value.wish(in: period.value.period, id: id).map { (row.key, $0) }
    }
    return nil
  }

  /// A wish with a number of its own, within the period and the jokers there are.
  func wish(_ form: WishForm, of person: PersonID) throws -> Wish {
    let period = period.value.period
    let from = form.from ?? period.start
    let to = form.to ?? (form.from ?? period.end)
    try date(from)
    try date(max(from, to))
    let all = try reader.all(Wish.self, of: self.period.key).values()
    let most = try houseRules()[.jokers]
    if form.joker, all.count(where: { $0.person == person && $0.joker }) >= most {
      throw Refusal.jokersUsed(most)
    }
    let numbers = all.compactMap { Int($0.id.drop { !$0.isNumber }) }
    let number = (numbers.max() ?? 0) + 1
    let wish = Wish(
      id: "W" + String(repeating: "0", count: max(0, 3 - "\(number)".count)) + "\(number)",
      person: person, from: from, to: max(from, to), days: form.days, shift: form.shift,
      shiftClass: form.shiftClass, strength: form.strength, weight: form.weight, joker: form.joker)
    guard (wish.from...wish.to).contains(where: wish.concerns) else {
      throw Refusal.outside(from, period)
    }
    return wish
  }
}

extension Action {
  /// To see what it is about takes the same right, in any phase.
  var asViewed: Action { self == .wish ? .consent : self }
}
