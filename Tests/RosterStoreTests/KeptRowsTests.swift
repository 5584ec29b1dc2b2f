import RosterModel
import RosterStore
import SelfRostering
import StoreSupport
import TestSupport
import Testing

/// Rows that were read before are not read again while nothing changed: what a store that stays open reads must be what
/// one reads that has just been opened.
@Suite("Rows kept in memory")
struct KeptRowsTests {
  private struct Stopped: Error {}

  @Test(
    "Whatever changed meanwhile, by whom and in what order, the rows are those of the file",
    arguments: 1...4)
  func fresh(seed: Int) throws {
    print("kept rows, seed \(seed)")
    var random = SplitMix(seed: seed)
    let file = StoreFile()
    let store = try file.create()
    let other = try file.open()
    for round in 0..<60 {
      let writing = random.once(in: 2) ? store : other
      let isStopped = random.once(in: 4)
      let count = random.once(in: 8) ? 120 : random.int(1...3)
      do {
        try writing.write(.by("a"), at: 0) { writer in
          for _ in 0..<count { try Self.change(writer, &random) }
          // Within the change what it did is read, not what was there before.
          let inside = try writer.all(Counter.self)
          #expect(Set(inside.map(\.key)).count == inside.count)
          if isStopped { throw Stopped() }
        }
      } catch is Stopped {}
      let expected = try Self.all(try file.open())
      #expect(try Self.all(store) == expected, "seed \(seed), round \(round)")
      #expect(try Self.all(other) == expected, "seed \(seed), round \(round)")
    }
  }

  private static func all(_ store: RosterStore) throws -> [[String]] {
    try store.read { reader in
      [
        try reader.all(Person.self).map { "\($0.key.number) \($0.value)" },
        try reader.all(Counter.self).map { "\($0.key.number) \($0.value)" },
      ]
    }
  }

  /// One row more, one less, or one that says something else; people may get another code.
  private static func change(_ writer: StoreWriter, _ random: inout SplitMix) throws {
    let people = try writer.all(Person.self)
    let counters = try writer.all(Counter.self)
    guard let person = random.pickOrNil(people), !random.once(in: 5) else {
      try writer.add(
        Person(id: "P\((people.map(\.key.number).max() ?? 0) + 1)-\(random.int(0...999_999))"))
      return
    }
    guard let counter = random.pickOrNil(counters), !random.once(in: 3) else {
      let start = CivilDate("2027-01-04")!
      try writer.add(
        Counter(
          person: person.value.id, counter: "nights", from: start, value: Double(random.int(0...9)))
      )
      return
    }
    if random.once(in: 6) {
      var renamed = person.value
      renamed.id += "x"
      try writer.replace(person.key, with: renamed)
    } else if random.once(in: 3) {
      try writer.remove(counter.key)
    } else {
      var more = counter.value
      more.value += 1
      try writer.replace(counter.key, with: more)
    }
  }
}

extension SplitMix {
  fileprivate mutating func pickOrNil<Value>(_ values: [Value]) -> Value? {
    values.isEmpty ? nil : pick(values)
  }
}
