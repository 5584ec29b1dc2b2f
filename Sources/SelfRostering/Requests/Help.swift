public import RosterModel

/// A shift someone filled for the team of their own accord, and the points that the team's house rule gave for it
/// (``HouseRule/Name/helpPoints``).
///
/// Points are thanks, seen by oneself alone. First come, first served rewards the fastest phone, so they give no
/// rights, and nothing that plans, proposes or judges reads them.
///
/// Each is a row, written with the change it is for, and no balance is kept: a sum is that of the rows. Rows of
/// requests and of the roster alone would not tell it: an improvement leaves no request, and a rule agreed on later,
/// or at another value, does not change what was done before. Undoing an entry takes its rows back with it, and
/// undoing that brings them back; of someone forgotten they stay under the pseudonym, for they say no more than
/// roster and log do. Who gives such a shift on to a colleague gives up its points; what a leader changes or sickness
/// prevents leaves them.
public struct Help: Hashable, Sendable {
  /// What it was.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// An open shift, taken.
    case take
    /// A colleague's duty, with none given in return.
    case takeOver = "take-over"
    /// An open place, filled by a change of one's own in *Ons rooster*.
    case improve
  }

  /// Who.
  public var person: PersonID
  /// The date of the shift.
  public var date: CivilDate
  /// The shift.
  public var shift: ShiftCode
  /// What it was.
  public var kind: Kind
  /// Points, as the house rule had it then.
  public var points: Int
  /// The entry of the log with which the shift became theirs.
  public var entry: Int

  /// A shift filled for the team.
  public init(
    person: PersonID, date: CivilDate, shift: ShiftCode, kind: Kind, points: Int, entry: Int
  ) {
    self.person = person
    self.date = date
    self.shift = shift
    self.kind = kind
    self.points = points
    self.entry = entry
  }

  /// Whether it is about the same shift of the same person.
  public func isSameShift(as other: Help) -> Bool {
    person == other.person && date == other.date && shift == other.shift
  }
}

extension Help.Kind {
  /// What a request that is carried out is; `nil` where nobody helps by it.
  public init?(_ kind: ChangeRequest.Kind) {
    switch kind {
    case .swap: self = .takeOver
    case .take: self = .take
    case .improve: self = .improve
    case .wish: return nil
    }
  }
}

extension RosterEffect {
  /// Who helps by changes that people make of their own accord, by date, with so many points a shift.
  ///
  /// A duty is taken over by whoever gets one and gives none. An open shift counts where it has fewer open places than
  /// before, and no more shifts count than there are fewer open in all: leaving one to fill another helps nobody.
  public func help(_ kind: Help.Kind, points: Int, entry: Int) -> [Help] {
    let gained = changes.sorted { ($0.date, $0.person) < ($1.date, $1.person) }
      .flatMap { change in
        change.gained.map {
          Help(
            person: change.person, date: change.date, shift: $0, kind: kind, points: points,
            entry: entry)
        }
      }
    switch kind {
    case .takeOver:
      let giving = Set(changes.filter { !$0.lost.isEmpty }.map(\.person))
      return gained.filter { !giving.contains($0.person) }
    case .take, .improve:
      return Array(gained.filter(fills).prefix(max(0, -open.difference)))
    }
  }

  /// Whether someone gives on a shift they helped with, and gets none for it.
  public func givesOn(_ help: Help) -> Bool {
    let own = changes.filter { $0.person == help.person }
    return own.allSatisfy(\.gained.isEmpty)
      && own.contains { $0.date == help.date && $0.lost.contains(help.shift) }
  }

  private func fills(_ help: Help) -> Bool {
    cover.contains {
      $0.date == help.date && $0.shift == help.shift && $0.open.difference < 0
    }
  }
}
