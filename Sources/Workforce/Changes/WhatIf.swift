public import RosterModel

/// A what-if: a name, and changes on top of a scenario.
///
/// ```swift
/// WhatIf(name: "4VV wordt 5VV", changes: [
///   DatedChange(.mix(.move(from: .init(profile: "4VV"), to: .init(profile: "5VV", treatment: true))))
/// ])
/// ```
public struct WhatIf: Hashable, Sendable {
  /// Its name, for people.
  public var name: String
  /// Its changes, in the order they were written.
  public var changes: [DatedChange]

  /// A what-if; without changes it is the scenario as it stands.
  public init(name: String, changes: [DatedChange] = []) {
    self.name = name
    self.changes = changes
  }
}

/// A change with the days it counts on and where it was written.
public struct DatedChange: Hashable, Sendable {
  /// What changes.
  public var change: Change
  /// The first day it counts, or `nil` for the first day of all months looked at.
  public var from: CivilDate?
  /// The last day it counts, or `nil` for as long as is looked at.
  public var to: CivilDate?
  /// Where it was written.
  public var place: ChangePlace

  /// A change that counts on some days.
  public init(
    _ change: Change, from: CivilDate? = nil, to: CivilDate? = nil, place: ChangePlace = .none
  ) {
    self.change = change
    self.from = from
    self.to = to
    self.place = place
  }
}

/// Where a change was written: a file with line and column, or an option of the command.
public struct ChangePlace: Hashable, Sendable {
  /// The name of the file, or the option, such as `--mix`.
  public var file: String
  /// The line in a file, from 1.
  public var line: Int?
  /// The column, from 1: in a file, else within the value of the option.
  public var column: Int?
  /// What was written.
  public var text: String

  /// Where a change was written.
  public init(file: String, line: Int? = nil, column: Int? = nil, text: String) {
    self.file = file
    self.line = line
    self.column = column
    self.text = text
  }

  /// Made by a program.
  public static let none = ChangePlace(file: "", text: "")
}
