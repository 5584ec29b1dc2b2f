import CQREncode

/// A QR code (ISO/IEC 18004) of a short text, such as a link that a phone opens.
///
/// ```swift
/// let code = try QRCode("https://rooster.example/in/...")
/// code.isDark(0, 0)    // true: the corner of a finder pattern
/// ```
/// Made by libqrencode with error correction M: 15 percent of it may be unreadable.
public struct QRCode: Hashable, Sendable {
  /// Modules along a side, without the quiet zone of four modules that must stay free around it.
  public let side: Int
  private let modules: [Bool]

  /// A code of a text in UTF-8.
  ///
  /// - Throws: ``QRCodeFault/tooLong(bytes:)`` where it does not fit: at most 2,331 bytes do.
  public init(_ text: String) throws(QRCodeFault) {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty else { throw .empty }
    let made = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe QRcode_encodeData(Int32(buffer.count), buffer.baseAddress, 0, QR_ECLEVEL_M)
    }
    guard let made = unsafe made else { throw .tooLong(bytes: bytes.count) }
    defer { unsafe QRcode_free(made) }
    side = unsafe Int(made.pointee.width)
    // The lowest bit of each byte is the module; the rest says what it is for.
    modules = (0..<side * side).map { unsafe made.pointee.data[$0] & 1 == 1 }
  }

  /// Whether the module in a column and row is dark, counted from the upper left.
  public func isDark(_ column: Int, _ row: Int) -> Bool { modules[row * side + column] }
}

/// Why there is no code.
public enum QRCodeFault: Error, Hashable, Sendable {
  /// There is no text.
  case empty
  /// The text has more bytes than a code holds.
  case tooLong(bytes: Int)
}
