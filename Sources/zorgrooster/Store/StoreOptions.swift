public import ArgumentParser
import CareDemand
import Foundation
import Reports
import RosterDesk
public import RosterModel
import RosterStore
import SelfRostering

/// Which file, who asks, and why: what all commands on a store share.
struct StoreOptions: ParsableArguments {
  @Option(help: "The organisation's file. Default: ZORGROOSTER_STORE, or zorgrooster.sqlite.")
  var store: String?

  @Option(name: .customLong("as"), help: "The account that asks. Default: ZORGROOSTER_ACCOUNT.")
  var account: String?

  @Option(help: "The reason, for the log.")
  var why: String?

  @Option(help: "The last log entry you looked at: what others changed since is not overwritten.")
  var since: Int?

  @Option(help: ArgumentHelp("The moment, for tests.", visibility: .hidden))
  var now: LocalTime?

  /// Where the file is.
  var path: String { store ?? Self.environment("ZORGROOSTER_STORE") ?? "zorgrooster.sqlite" }

  /// The desk, at an existing file.
  func desk() throws -> Desk { try desk(at: RosterStore.open(path)) }

  /// The desk, at a file that is made where there is none.
  func deskOfAnyFile() throws -> Desk {
    try desk(
      at: FileManager.default.fileExists(atPath: path)
        ? RosterStore.open(path) : RosterStore.create(path))
  }

  private func desk(at store: RosterStore) throws -> Desk {
    guard let account = account ?? Self.environment("ZORGROOSTER_ACCOUNT") else {
      throw ValidationError("Who asks? Maybe --as NAME, or the variable ZORGROOSTER_ACCOUNT.")
    }
    return Desk(store, for: Asker(account: account, why: why, since: since), at: moment)
  }

  /// Now, or the moment given; by `ZORGROOSTER_NOW` for stories that a test tells.
  private var moment: Moment {
    let given = now ?? Self.environment("ZORGROOSTER_NOW").flatMap { LocalTime($0) }
    return given.map { Moment($0) }
      ?? Moment(milliseconds: Int(Date().timeIntervalSince1970 * 1000))
  }

  private static func environment(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// Which team and period.
struct PlaceOptions: ParsableArguments {
  @Option(help: "The team. Default: the account's own, or the only one.")
  var team: String?

  @Option(help: "A day of the period. Default: the first period that is not over.")
  var period: CivilDate?

  /// The place.
  var place: Place { Place(team: team, date: period) }
}

extension LocalTime: ExpressibleByArgument {
  /// `2027-01-04T17:00`.
  public init?(argument: String) { self.init(argument) }
}

extension CivilDate: ExpressibleByArgument {
  /// `2027-01-04` or `04-01-2027`.
  public init?(argument: String) { self.init(argument) }
}

extension DayPattern: ExpressibleByArgument {
  /// `mon-fri`, `tue`, `all`.
  public init?(argument: String) { self.init(argument) }
}

/// Runs something on a store; says what is refused and why, or why no cover follows from the care mix, and ends with
/// its exit code.
func asking<Value>(
  _ language: Language, scenario: () -> Scenario? = { nil }, _ body: () throws -> Value
) throws -> Value {
  do {
    return try body()
  } catch let refusal as Refusal {
    Console.error(refusal.text(language, scenario: scenario()))
    throw refusal.exit
  } catch let error as StoreError {
    Console.error(error.text(language))
    throw error.exit
  } catch let error as DemandError {
    Console.error(error.text(language))
    throw ExitStatus.invalidInput
  }
}

extension Refusal {
  /// Wrong names are wrong usage; the rest is refused.
  fileprivate var exit: ExitCode {
    switch self {
    case .unknown, .nobodyNamed, .outside, .stepsOutOfOrder: ExitStatus.usage
    case .contradiction: ExitStatus.infeasible
    case .noRoster: ExitStatus.noRoster
    default: ExitStatus.refused
    }
  }
}

extension StoreError {
  fileprivate var exit: ExitCode {
    switch self {
    case .noStore, .storeExists, .unknown, .noEntry, .exists: ExitStatus.usage
    case .changedMeanwhile, .busy: ExitStatus.meanwhile
    case .restedUpon, .forgotten, .spent, .nothingChanged: ExitStatus.refused
    case .notAStore, .notWritable: ExitStatus.invalidInput
    case .failed: ExitStatus.ours
    }
  }
}

extension Desk {
  /// The scenario of a place for the words of a refusal; `nil` where it cannot be read.
  func words(at place: Place) -> Scenario? { try? vocabulary(at: place) }
}
