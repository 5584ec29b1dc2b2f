public import RosterModel
import RosterStore
public import SelfRostering

extension Desk {
  /// Offers a duty to colleagues.
  public func offer(
    _ date: CivilDate, _ shift: ShiftCode? = nil, of person: PersonID? = nil, at place: Place
  ) throws -> Receipt<RequestOutcome> {
    try change(.offer, at: place, about: .member(person)) { desk, writer in
      let who = try desk.who(person)
      try desk.date(date)
      let now = try desk.board().roster.codes(of: who, on: date)
      let rest = shift.map { shift in now.filter { $0 != shift } } ?? []
      guard rest.count < now.count else { throw Refusal.cellHolds(who, date, now) }
      let request = ChangeRequest(
        kind: .swap, by: who, changes: [CellChange(person: who, date: date, from: now, to: rest)],
        state: .offered)
      let key = try writer.add(request, to: .period(desk.period.key))
      return RequestOutcome(number: key.number, request: request, effect: nil)
    }
  }

  /// Accepts an offer, with a duty of one's own on a date in return where one is named. The law stops it; what
  /// needs consent takes it to be given. Where all agree the leader decides, or nobody where the team lets swaps that
  /// do no harm pass.
  public func accept(
    _ number: Int, giving date: CivilDate? = nil, as person: PersonID? = nil,
    recordsConsent: Bool = false, at place: Place
  ) throws -> Receipt<RequestOutcome> {
    try change(.accept, at: place, about: .member(person)) { desk, writer in
      let who = try desk.who(person)
      var kept = try desk.request(number)
      let board = try desk.board()
      if kept.value.parties.isEmpty {
        guard kept.value.state == .offered, kept.value.kind == .swap, who != kept.value.by else {
          throw Refusal.requestIs(kept.value.state)
        }
        let offer = OfferedDuty(kept.value, on: board)
        kept.value.changes = offer.taken(by: who, giving: date, on: board.roster)
        kept.value.parties = [who]
      }
      guard kept.value.state == .offered, kept.value.parties.contains(who) else {
        throw Refusal.requestIs(kept.value.state)
      }
      kept.value.agreed.append(who)
      let isComplete = Set(kept.value.agreed).isSuperset(of: kept.value.parties)
      return try desk.advance(
        kept, isComplete: isComplete, on: board, recordsConsent: recordsConsent, writer)
    }
  }

  /// Asks for an open shift. Own staff choose first; where it does the team no harm before publication it is theirs
  /// at once, otherwise the leader decides.
  public func take(
    _ shift: ShiftCode, on date: CivilDate, as person: PersonID? = nil,
    recordsConsent: Bool = false, at place: Place
  ) throws -> Receipt<RequestOutcome> {
    try change(.take, at: place, about: .member(person)) { desk, writer in
      let who = try desk.person(try desk.who(person))
      try desk.checkTurn(of: who)
      let board = try desk.board()
      let changes = try desk.changes(.assign(who.id, date, shift), on: board)
      let request = ChangeRequest(kind: .take, by: who.id, changes: changes, state: .waiting)
      let key = try writer.add(request, to: .period(desk.period.key))
      return try desk.advance(
        Kept(key: key, value: request), isComplete: true, on: board,
        recordsConsent: recordsConsent, writer)
    }
  }

  /// The leader's decision on a request; a refusal takes a reason.
  public func decide(
    _ number: Int, isApproved: Bool, at place: Place
  ) throws -> Receipt<RequestOutcome> {
    try change(.decideRequest, at: place) { desk, writer in
      var kept = try desk.request(number)
      guard kept.value.state == .waiting else { throw Refusal.requestIs(kept.value.state) }
      kept.value.reason = asker.why
      guard isApproved else {
        kept.value.state = .refused
        try writer.replace(kept.key, with: kept.value)
        return RequestOutcome(number: number, request: kept.value, effect: nil)
      }
      if let wish = kept.value.wish {
        kept.value.state = .done
        try writer.replace(kept.key, with: kept.value)
        try writer.add(wish, to: .period(desk.period.key))
        return RequestOutcome(number: number, request: kept.value, effect: nil)
      }
      return try desk.carryOut(kept, on: try desk.board(), writer)
    }
  }

  /// Says no to a swap one is asked for: nothing comes of it.
  public func decline(_ number: Int, at place: Place) throws -> Receipt<RequestOutcome> {
    try change(.accept, at: place, about: .member(nil)) { desk, writer in
      var kept = try desk.request(number)
      guard kept.value.state == .offered, let who = desk.account.person,
        kept.value.parties.contains(who)
      else { throw Refusal.requestIs(kept.value.state) }
      kept.value.state = .refused
      try writer.replace(kept.key, with: kept.value)
      return RequestOutcome(number: number, request: kept.value, effect: nil)
    }
  }

  /// Takes a request back.
  public func withdraw(_ number: Int, at place: Place) throws -> Receipt<RequestOutcome> {
    try change(.offer, at: place, about: .member(nil)) { desk, writer in
      var kept = try desk.request(number)
      guard kept.value.state.isOpen, kept.value.by == desk.account.person else {
        throw Refusal.requestIs(kept.value.state)
      }
      kept.value.state = .withdrawn
      try writer.replace(kept.key, with: kept.value)
      return RequestOutcome(number: number, request: kept.value, effect: nil)
    }
  }

  /// Requests of the period: all, or those still open.
  public func requests(
    onlyOpen: Bool = true, at place: Place
  ) throws -> [NumberedRequest] {
    try look(.seeTeam, at: place) { desk in
      try desk.requests().filter { !onlyOpen || $0.request.state.isOpen }
    }
  }
}

extension TeamDesk {
  /// All requests of the period.
  func requests() throws -> [NumberedRequest] {
    try reader.all(ChangeRequest.self, of: period.key).map {
      NumberedRequest(number: $0.key.number, request: $0.value)
    }
  }

  /// The request of a number.
  func request(_ number: Int) throws -> Kept<ChangeRequest> {
    try kept(number, .request) { $0.state.isOpen }
  }

  /// Own staff choose before the pool, and the pool before hired staff (VVT-OWN1ST).
  func checkTurn(of person: Person) throws(Refusal) {
    guard case .open(let staff) = phase, Phase.Staff(person) > staff else { return }
    let calendar = period.value.calendar
    throw .ownFirst(
      staff, from: Phase.Staff(person) == .pool ? calendar.openToPool : calendar.openToHired)
  }

  /// The next state of a request: waiting for other parties, for the leader, or done.
  func advance(
    _ kept: Kept<ChangeRequest>, isComplete: Bool, on board: RosterBoard, recordsConsent: Bool,
    _ writer: StoreWriter
  ) throws -> RequestOutcome {
    var kept = kept
    let effect = board.effect(of: kept.value.changes)
    guard effect.added(.law).isEmpty else { throw Refusal.law(effect.added(.law)) }
    let needed = effect.added(.consent)
    guard recordsConsent || needed.isEmpty else { throw Refusal.consentNeeded(needed) }
    guard isComplete else {
      try writer.replace(kept.key, with: kept.value)
      return RequestOutcome(number: kept.key.number, request: kept.value, effect: effect)
    }
    let isHarmless = !effect.isWorse && (kept.value.kind != .take || effect.open.difference < 0)
    let passes = try kept.value.kind == .take && !isPublished || houseRules().isOn(.autoApprove)
    guard isHarmless, passes else {
      kept.value.state = .waiting
      try writer.replace(kept.key, with: kept.value)
      return RequestOutcome(number: kept.key.number, request: kept.value, effect: effect)
    }
    return try carryOut(kept, on: board, writer)
  }

  /// Makes the changes of a request part of the roster. All parties agreed, so consent is recorded with it.
  func carryOut(
    _ kept: Kept<ChangeRequest>, on board: RosterBoard, _ writer: StoreWriter
  ) throws -> RequestOutcome {
    try checkCells(kept.value.changes, on: board)
    let effect = try Decision(self, recordsConsent: true)
      .accept(kept.value.changes, on: board, writer, needsReason: false)
    try write(kept.value.changes, source: .manual, by: writer)
    if let kind = Help.Kind(kept.value.kind) { try acknowledge(effect, as: kind, by: writer) }
    var done = kept.value
    done.state = .done
    try writer.replace(kept.key, with: done)
    return RequestOutcome(number: kept.key.number, request: done, effect: effect)
  }
}
