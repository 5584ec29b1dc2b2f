import Foundation
public import RosterModel
public import SelfRostering
import Synchronization

/// The time: the real one, or for a demo and for stories one that starts at a given moment and goes on from there.
public final class WebClock: Sendable {
  private let ahead: Mutex<Int>

  /// The real time, or one that is at a moment now.
  public init(_ moment: LocalTime? = nil) {
    ahead = Mutex(moment.map { Moment($0).milliseconds - Self.real } ?? 0)
  }

  /// Now.
  public var now: Moment { Moment(milliseconds: Self.real + ahead.withLock { $0 }) }

  /// Makes it a moment now.
  func set(_ moment: LocalTime) {
    ahead.withLock { $0 = Moment(moment).milliseconds - Self.real }
  }

  private static var real: Int { Int(Date().timeIntervalSince1970 * 1000) }
}
