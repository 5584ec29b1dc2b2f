import Foundation

/// What a JSON value must look like. Keys beyond those named are allowed: more may be added.
indirect enum Shape: Sendable {
  case text
  case number
  case whole
  case truth
  case orNull(Shape)
  case list(Shape)
  case keys([String: Shape])

  /// Where a value is not of this shape, as paths; empty where it is.
  func faults(in value: Any?, at path: String = "$") -> [String] {
    switch self {
    case .text: value is String ? [] : ["\(path): no text"]
    case .number: Self.isNumber(value) ? [] : ["\(path): no number"]
    case .whole: Self.isWhole(value) ? [] : ["\(path): no whole number"]
    case .truth: value is Bool ? [] : ["\(path): neither true nor false"]
    case .orNull(let shape): value is NSNull ? [] : shape.faults(in: value, at: path)
    case .list(let shape): Self.faults(of: shape, inList: value, at: path)
    case .keys(let shapes): Self.faults(of: shapes, inObject: value, at: path)
    }
  }

  private static func faults(of shape: Shape, inList value: Any?, at path: String) -> [String] {
    guard let list = value as? [Any] else { return ["\(path): no list"] }
    return list.enumerated().flatMap { shape.faults(in: $1, at: "\(path)[\($0)]") }
  }

  private static func faults(
    of shapes: [String: Shape], inObject value: Any?, at path: String
  ) -> [String] {
    guard let object = value as? [String: Any] else { return ["\(path): no object"] }
    return shapes.sorted { $0.key < $1.key }.flatMap { key, shape in
      object[key] == nil
        ? ["\(path).\(key): missing"] : shape.faults(in: object[key], at: "\(path).\(key)")
    }
  }

  private static func isNumber(_ value: Any?) -> Bool {
    value is NSNumber && !(value is String)
  }

  private static func isWhole(_ value: Any?) -> Bool {
    (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
  }
}
