import GRDB
import SelfRostering
import RosterModel

/// Codes of people and shifts and the numbers their rows have, looked up once in a transaction. Codes of shifts are
/// those of one team.
final class Names {
  /// What has a code.
  enum Thing: String {
    case person, shift, team
  }

  private let db: Database
  private let team: Int?
  private var numbers: [String: Int] = [:]
  private var codes: [String: String] = [:]

  init(_ db: Database, team: Int? = nil) {
    self.db = db
    self.team = team
  }

  /// The number of the row with a code.
  func number(_ thing: Thing, _ code: String) throws -> Int {
    guard let found = try find(thing, code) else {
      throw StoreError.unknown(thing.named, code, known: try known(thing))
    }
    return found
  }

  /// The number of the row with a code, `nil` where there is none.
  func find(_ thing: Thing, _ code: String) throws -> Int? {
    if let known = numbers["\(thing) \(code)"] { return known }
    let found =
      switch thing {
      case .person, .team:
        try Int.fetchOne(
          db, sql: "SELECT id FROM \(thing.rawValue) WHERE code = ?", arguments: [code])
      case .shift:
        try Int.fetchOne(
          db, sql: "SELECT id FROM shift WHERE code = ? AND team = ?", arguments: [code, team])
      }
    if let found { numbers["\(thing) \(code)"] = found }
    return found
  }

  /// The code of a row.
  func code(_ thing: Thing, _ number: Int) throws -> String {
    if let known = codes["\(thing) \(number)"] { return known }
    guard
      let found = try String.fetchOne(
        db, sql: "SELECT code FROM \(thing.rawValue) WHERE id = ?", arguments: [number])
    else { throw StoreError.failed(code: 0, message: "\(thing.rawValue) \(number)") }
    codes["\(thing) \(number)"] = found
    return found
  }

  private func known(_ thing: Thing) throws -> [String] {
    switch thing {
    case .person, .team:
      try String.fetchAll(db, sql: "SELECT code FROM \(thing.rawValue) ORDER BY code")
    case .shift:
      try String.fetchAll(
        db, sql: "SELECT code FROM shift WHERE team = ? ORDER BY id", arguments: [team])
    }
  }
}

extension Names.Thing {
  fileprivate var named: StoreError.Thing {
    switch self {
    case .person: .person
    case .shift: .shift
    case .team: .team
    }
  }
}
