import Crypto
import Foundation

/// What a link or a cookie holds to be let in: 32 random bytes, as text that may stand in an address.
///
/// It is shown once. The file keeps its hash, from which nobody finds it again.
public struct Secret: Hashable, Sendable, CustomStringConvertible {
  /// 43 letters and digits, `-` and `_` (RFC 4648, 5, without padding).
  public let text: String

  /// A new one.
  public init() {
    var random = SystemRandomNumberGenerator()
    let bytes = (0..<Self.bytes).map { _ in UInt8.random(in: 0...255, using: &random) }
    text = Data(bytes).base64EncodedString()
      .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  /// One that somebody brings; `nil` where it cannot be one of ours.
  public init?(text: String) {
    guard text.utf8.count == Self.letters, text.utf8.allSatisfy(Self.isLetter) else { return nil }
    self.text = text
  }

  /// What the file keeps of it: SHA-256 of the text, in hexadecimal digits.
  public var hash: String {
    SHA256.hash(data: Data(text.utf8)).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
  }

  /// Never what it is, for logs and errors.
  public var description: String { "Secret" }

  private static let bytes = 32
  private static let letters = (bytes * 8 + 5) / 6

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
