/// Any JSON value, so that all faults of a document can be found and not the first alone.
enum JSONTree: Decodable {
  case null
  case truth(Bool)
  case whole(Int)
  case real(Double)
  case text(String)
  /// A list of whole numbers: nearly all of a problem is tables of them.
  case numbers([Int])
  case list([JSONTree])
  case object([String: JSONTree])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let whole = try? value.decode(Int.self) {
      self = .whole(whole)
    } else if let numbers = try? value.decode([Int].self) {
      self = .numbers(numbers)
    } else if let object = try? value.decode([String: JSONTree].self) {
      self = .object(object)
    } else if let list = try? value.decode([JSONTree].self) {
      self = .list(list)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let truth = try? value.decode(Bool.self) {
      self = .truth(truth)
    } else {
      self = .real(try value.decode(Double.self))
    }
  }
}
