import Foundation
import GRDB
public import RosterModel
import SelfRostering

/// A value that has a table of its own.
public protocol Storable: Sendable {
  /// The table's name.
  static var table: String { get }
  /// The column that says to what a row belongs.
  static var owner: StoredOwner { get }
  /// Reads a row.
  init(_ row: StoredRow) throws
  /// Writes a row.
  func write(to row: inout StoredRow.Writing) throws
}

/// To what a row belongs.
public enum StoredOwner: Sendable {
  /// The organisation, a team, a period, or a person.
  case organisation, team, period, person
}

/// The number of a row that holds such a value.
public struct Key<Value>: Hashable, Sendable {
  /// The number.
  public let number: Int

  /// The row of this number.
  public init(_ number: Int) { self.number = number }
}

/// A value and its row.
public struct Kept<Value: Sendable>: Sendable {
  /// The row.
  public let key: Key<Value>
  /// The value.
  public var value: Value

  /// A value and its row.
  public init(key: Key<Value>, value: Value) {
    self.key = key
    self.value = value
  }
}

extension Kept: Equatable where Value: Equatable {}
extension Kept: Hashable where Value: Hashable {}

/// A row while it is read.
public struct StoredRow {
  let row: Row
  let names: Names
  private let places: [String: Int]

  /// A row of which the places of its columns are known.
  init(row: Row, names: Names, places: [String: Int]) {
    self.row = row
    self.names = names
    self.places = places
  }

  /// A row by itself.
  init(row: Row, names: Names) {
    self.init(row: row, names: names, places: Self.places(of: row.columnNames))
  }

  /// Where each column stands; looked up once for all rows of a statement.
  static func places(of columns: some Sequence<String>) -> [String: Int] {
    Dictionary(
      columns.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  func cell(_ column: String) throws -> DatabaseValue {
    guard let place = places[column] else {
      throw StoreError.failed(code: 0, message: "column \(column)")
    }
    return row[place]
  }

  /// A row while it is written: columns and what goes into them.
  public struct Writing {
    let names: Names
    var columns: [(name: String, value: DatabaseValue)] = []

    init(names: Names) { self.names = names }
  }
}

/// What a cell can hold.
protocol CellValue {
  init?(stored: DatabaseValue)
  var stored: DatabaseValue { get }
}

extension StoredRow {
  func callAsFunction<Value: CellValue>(_ column: String) throws -> Value {
    guard let value = Value(stored: try cell(column)) else {
      throw StoreError.failed(code: 0, message: "column \(column)")
    }
    return value
  }

  /// A value kept as JSON.
  func json<Value: Decodable>(_ column: String) throws -> Value {
    let text: String = try self(column)
    return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
  }

  /// The code of the person a row is about.
  func person() throws -> PersonID { try names.code(.person, self("person")) }

  /// The code of the shift a row is about.
  func shift() throws -> ShiftCode { try names.code(.shift, self("shift")) }

  /// The name of the account a row is about.
  func account() throws -> String { try names.code(.account, self("account")) }

  /// The code of the team a row belongs to.
  func team() throws -> String { try names.code(.team, self("team")) }
}

extension StoredRow.Writing {
  mutating func set(_ column: String, _ value: some CellValue) {
    columns.append((column, value.stored))
  }

  mutating func setJSON(_ column: String, _ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    set(column, String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  mutating func setPerson(_ code: PersonID) throws {
    set("person", try names.number(.person, code))
  }

  mutating func setShift(_ code: ShiftCode) throws {
    set("shift", try names.number(.shift, code))
  }

  mutating func setAccount(_ name: String) throws {
    set("account", try names.number(.account, name))
  }

  mutating func setTeam(_ code: String) throws {
    set("team", try names.number(.team, code))
  }
}

// MARK: What cells hold

extension CellValue where Self: TextCoded {
  init?(stored: DatabaseValue) {
    guard let text = String.fromDatabaseValue(stored) else { return nil }
    self.init(text)
  }
  var stored: DatabaseValue { description.databaseValue }
}

extension CellValue where Self: RawRepresentable<String> {
  init?(stored: DatabaseValue) {
    guard let text = String.fromDatabaseValue(stored) else { return nil }
    self.init(rawValue: text)
  }
  var stored: DatabaseValue { rawValue.databaseValue }
}

extension CivilDate: CellValue {}
extension ClockTime: CellValue {}
extension YearMonth: CellValue {}
extension DayPattern: CellValue {}
extension QualificationLevel: CellValue {}
extension Domain: CellValue {}
extension Block: CellValue {}
extension EmploymentForm: CellValue {}
extension DeliveryForm: CellValue {}
extension Shift.CountsFor: CellValue {}
extension PersonStatus.Kind: CellValue {}
extension Leave.Kind: CellValue {}
extension Wish.Strength: CellValue {}
extension Assignment.Source: CellValue {}

extension String: CellValue {
  init?(stored: DatabaseValue) {
    guard let text = String.fromDatabaseValue(stored) else { return nil }
    self = text
  }
  var stored: DatabaseValue { databaseValue }
}

extension Int: CellValue {
  init?(stored: DatabaseValue) {
    guard let number = Int.fromDatabaseValue(stored) else { return nil }
    self = number
  }
  var stored: DatabaseValue { databaseValue }
}

extension Bool: CellValue {
  init?(stored: DatabaseValue) {
    guard let flag = Bool.fromDatabaseValue(stored) else { return nil }
    self = flag
  }
  var stored: DatabaseValue { databaseValue }
}

/// As text, in which no digit is lost.
extension Double: CellValue {
  init?(stored: DatabaseValue) {
    guard let text = String.fromDatabaseValue(stored) else { return nil }
    self.init(text)
  }
  var stored: DatabaseValue { description.databaseValue }
}

extension Minutes: CellValue {
  init?(stored: DatabaseValue) {
    guard let count = Int.fromDatabaseValue(stored) else { return nil }
    self.init(count)
  }
  var stored: DatabaseValue { count.databaseValue }
}

extension Optional: CellValue where Wrapped: CellValue {
  init?(stored: DatabaseValue) {
    guard !stored.isNull else {
      self = .none
      return
    }
    guard let value = Wrapped(stored: stored) else { return nil }
    self = .some(value)
  }
  var stored: DatabaseValue { self?.stored ?? .null }
}
