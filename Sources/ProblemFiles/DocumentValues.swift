/// The kinds of values a document is made of.
extension DocumentReader {
  /// A value, if any, and where it stands.
  struct Value {
    var tree: JSONTree?
    var path: String

    /// Left out, or `null`.
    var isAbsent: Bool {
      switch tree {
      case nil, .null: true
      default: false
      }
    }
  }

  /// An object whose keys are known.
  struct Node<Key: RawRepresentable> where Key.RawValue == String {
    var members: [String: JSONTree]
    var path: String

    subscript(_ key: Key) -> Value {
      let place = path.isEmpty ? key.rawValue : "\(path).\(key.rawValue)"
      return Value(tree: members[key.rawValue], path: place)
    }
  }

  func has(_ path: String) -> Bool { faults.contains { $0.path == path } }

  mutating func note(_ value: Value, _ expected: ProblemFault.Expected) {
    faults.append(.init(value.path, value.isAbsent ? .missing : .wrongType(expected)))
  }

  @discardableResult
  mutating func object<Key, Result>(
    _ tree: JSONTree, _ path: String, _ keys: Key.Type,
    _ body: (inout DocumentReader, Node<Key>) -> Result
  ) -> Result? where Key: RawRepresentable & CaseIterable, Key.RawValue == String {
    object(Value(tree: tree, path: path), keys, body)
  }

  @discardableResult
  mutating func object<Key, Result>(
    _ value: Value, _ keys: Key.Type, _ body: (inout DocumentReader, Node<Key>) -> Result
  ) -> Result? where Key: RawRepresentable & CaseIterable, Key.RawValue == String {
    guard case .object(let members) = value.tree else {
      note(value, .object)
      return nil
    }
    let known = Key.allCases.map(\.rawValue)
    for key in members.keys.sorted() where !known.contains(key) {
      let place = value.path.isEmpty ? key : "\(value.path).\(key)"
      faults.append(.init(place, .unknownKey(known)))
    }
    return body(&self, Node(members: members, path: value.path))
  }

  mutating func list<Element>(
    _ value: Value, or absent: [Element]? = nil,
    _ element: (inout DocumentReader, Value) -> Element?
  ) -> [Element] {
    if let absent, value.isAbsent { return absent }
    switch value.tree {
    case .list(let trees):
      return trees.enumerated().compactMap {
        element(&self, Value(tree: $1, path: "\(value.path)[\($0)]"))
      }
    case .numbers(let numbers):
      return numbers.prefix(Self.mostPerList).enumerated().compactMap {
        element(&self, Value(tree: .whole($1), path: "\(value.path)[\($0)]"))
      }
    default:
      note(value, .list)
      return []
    }
  }

  mutating func whole(_ value: Value, or absent: Int? = nil) -> Int {
    if let absent, value.isAbsent { return absent }
    guard case .whole(let number) = value.tree else {
      note(value, .whole)
      return 0
    }
    return number
  }

  mutating func truth(_ value: Value, or absent: Bool) -> Bool {
    if value.isAbsent { return absent }
    guard case .truth(let truth) = value.tree else {
      note(value, .truth)
      return absent
    }
    return truth
  }

  /// One of a few words.
  mutating func choice<Choice>(_ value: Value, or absent: Choice) -> Choice
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    if value.isAbsent { return absent }
    guard case .text(let found) = value.tree else {
      note(value, .text)
      return absent
    }
    if let choice = Choice(rawValue: found) { return choice }
    faults.append(.init(value.path, .noneOf(Choice.allCases.map(\.rawValue))))
    return absent
  }

  mutating func expect(_ value: Value, _ text: String) {
    guard case .text(let found) = value.tree else { return note(value, .text) }
    if found != text { faults.append(.init(value.path, .notThis(text))) }
  }

  mutating func wholes(_ value: Value, or absent: [Int]? = nil) -> [Int] {
    if let absent, value.isAbsent { return absent }
    if case .numbers(let numbers) = value.tree { return numbers }
    guard case .list(let trees) = value.tree else {
      note(value, .list)
      return []
    }
    var wrong = 0
    for (index, tree) in trees.enumerated() {
      if case .whole = tree { continue }
      wrong += 1
      if wrong <= Self.mostPerList {
        faults.append(.init("\(value.path)[\(index)]", .wrongType(.whole)))
      }
    }
    return []
  }

  /// Whole numbers of 32 bits.
  mutating func points(_ value: Value) -> [Int32] {
    let numbers = wholes(value)
    let range = Int(Int32.min)...Int(Int32.max)
    let wrong = numbers.indices.filter { !range.contains(numbers[$0]) }
    faults += wrong.prefix(Self.mostPerList).map {
      .init("\(value.path)[\($0)]", .outOfRange(numbers[$0], range))
    }
    return wrong.isEmpty ? numbers.map(Int32.init) : []
  }

  /// Faults told of one list of numbers: a wrong table is wrong thousands of times.
  static let mostPerList = 5
}
