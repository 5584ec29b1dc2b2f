// How values are written where others keep them: as the text the files use, or as their raw value.

/// A value that its own text says in full.
public protocol TextCoded: Codable, CustomStringConvertible {
  /// Reads the text that ``description`` writes.
  init?(_ text: String)
}

extension TextCoded {
  /// Reads the text.
  public init(from decoder: any Decoder) throws { self = try Self.read(decoder) }

  /// Writes the text.
  public func encode(to encoder: any Encoder) throws { try write(encoder) }

  fileprivate static func read(_ decoder: any Decoder) throws -> Self {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = Self(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a \(Self.self)"))
    }
    return value
  }

  fileprivate func write(_ encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension CivilDate: TextCoded {}
extension ClockTime: TextCoded {}
extension LocalTime: TextCoded {}
extension YearMonth: TextCoded {}
extension DayPattern: TextCoded {}

/// Its text, not its place in the order of levels.
extension QualificationLevel: TextCoded {
  /// Reads the text.
  public init(from decoder: any Decoder) throws { self = try Self.read(decoder) }
  /// Writes the text.
  public func encode(to encoder: any Encoder) throws { try write(encoder) }
}

extension Block: Codable {}
extension Domain: Codable {}
extension DeliveryForm: Codable {}
extension EmploymentForm: Codable {}
extension RuleKind: Codable {}
extension RuleUnit: Codable {}
extension RuleStatus: Codable {}
