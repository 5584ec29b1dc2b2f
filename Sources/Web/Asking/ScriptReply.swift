import Foundation

/// What our own script is told.
enum ScriptReply {
  /// Something was refused.
  static func refused(_ failure: Failure) -> String {
    data(Refused(refused: failure.text, missing: failure.missing.map { "\($0)" }))
  }

  /// A value as JSON.
  static func data(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else { return "{}" }
    return String(decoding: data, as: UTF8.self)
  }

  private struct Refused: Encodable {
    let refused: String
    let missing: String?
  }
}
