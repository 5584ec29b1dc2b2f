import Foundation
import RosterDesk
import RosterModel
import RosterStore
import SelfRostering

/// One member who writes without a pause: hands in a wish, drafts a shift, takes both back, and adds one to a counter
/// that all writers share.
struct Writer {
  private let store: RosterStore
  private let desk: Desk
  private let account: String
  private var done = Done()

  /// What was told to have been kept, and what went wrong, by its words.
  struct Done: Codable {
    var entries = 0
    var wishes = 0
    var counted = 0
    var refused = 0
    var errors: [String: Int] = [:]
    var longest = 0.0
  }

  init(file: String, account: String) throws {
    store = try RosterStore.open(file)
    self.account = account
    desk = Desk(store, for: Asker(account: account), at: Moment(Load.now))
  }

  /// Writes until the time is over, and prints what was done.
  mutating func run(seconds: Double) throws {
    let start = ContinuousClock.now
    while ContinuousClock.now - start < .seconds(seconds) {
      try step { desk in
        let wish = WishForm(from: Load.start, strength: .undesired)
        if case .taken(let wish) = try desk.handIn(wish, at: Place()).value { return wish.id }
        return nil
      }
    }
    print(String(decoding: try JSONEncoder().encode(done), as: UTF8.self))
  }

  private mutating func step(_ handIn: (Desk) throws -> String?) throws {
    var wish: String?
    keep { wish = try handIn($0) }
    if wish != nil { done.wishes += 1 }
    keep { _ = try $0.draft([(Load.start + 1, ["V"])], at: Place()) }
    keep { _ = try $0.draft([(Load.start + 1, [])], at: Place()) }
    if let wish, done.wishes % 2 == 0 {
      var isGone = false
      keep {
        _ = try $0.withdraw(wish: wish, at: Place())
        isGone = true
      }
      if isGone { done.wishes -= 1 }
    }
    var isCounted = false
    let (store, account) = (store, account)
    keep { _ in
      try store.write(LogHeading(account: account, role: "member", action: "count"), at: 0) {
        guard var counter = try $0.all(Counter.self, about: try $0.person(Load.shared).key).first
        else { return }
        counter.value.value += 1
        try $0.replace(counter.key, with: counter.value)
      }
      isCounted = true
    }
    if isCounted { done.counted += 1 }
  }

  /// Does one thing and counts what came of it: kept, refused by a rule, or an error.
  private mutating func keep(_ body: (Desk) throws -> Void) {
    let start = ContinuousClock.now
    do {
      try body(desk)
      done.entries += 1
    } catch is Refusal {
      done.refused += 1
    } catch StoreError.nothingChanged {
      done.refused += 1
    } catch {
      done.errors["\(error)", default: 0] += 1
    }
    done.longest = max(done.longest, (ContinuousClock.now - start) / .seconds(1))
  }
}
