import GRDB
import SelfRostering
import RosterModel

/// Codes of people, shifts and teams and the numbers their rows have, looked up once in a transaction: all of a table
/// when the first is asked. Codes of shifts are those of one team.
final class Names {
  /// What has a code.
  enum Thing: String {
    case person, shift, team, account

    /// The column that has it.
    fileprivate var column: String { self == .account ? "name" : "code" }
  }

  private let db: Database
  private let team: Int?
  private var numbers: [Thing: [String: Int]] = [:]
  private var codes: [Thing: [Int: String]] = [:]

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
    if let known = numbers[thing]?[code] { return known }
    let (condition, arguments): (String, StatementArguments) =
      thing == .shift
      ? ("code = ? AND team = ?", [code, team]) : ("\(thing.column) = ?", [code])
    let found = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM \(thing.rawValue) WHERE \(condition)"),
      arguments: arguments)
    if let found { numbers[thing, default: [:]][code] = found }
    return found
  }

  /// The code of a row.
  func code(_ thing: Thing, _ number: Int) throws -> String {
    if let known = codes[thing]?[number] { return known }
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT id, \(thing.column) FROM \(thing.rawValue)"))
    codes[thing] = Dictionary(
      rows.map { ($0[0] as Int, $0[1] as String) }, uniquingKeysWith: { first, _ in first })
    guard let found = codes[thing]?[number] else {
      throw StoreError.failed(code: 0, message: "\(thing.rawValue) \(number)")
    }
    return found
  }

  private func known(_ thing: Thing) throws -> [String] {
    switch thing {
    case .person, .team, .account:
      try String.fetchAll(
        db, sql: "SELECT \(thing.column) FROM \(thing.rawValue) ORDER BY \(thing.column)")
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
    case .account: .account
    }
  }
}
