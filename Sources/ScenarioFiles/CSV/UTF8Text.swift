/// Turns the bytes of a file into characters, or says where they stop being UTF-8.
enum UTF8Text {
  /// The Unicode scalars without a byte order mark; `nil`, with the problem logged, where a byte is
  /// not UTF-8.
  static func scalars(_ bytes: [UInt8], file: String, log: ProblemLog) -> [Unicode.Scalar]? {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let units):
        offset += units.count
        scalars.append(Unicode.UTF8.decode(units))
      case .emptyInput:
        return scalars.first == "\u{FEFF}" ? Array(scalars.dropFirst()) : scalars
      case .error:
        reportInvalid(bytes[offset], at: offset, after: scalars, file: file, log: log)
        return nil
      }
    }
  }

  private static func reportInvalid(
    _ byte: UInt8, at offset: Int, after scalars: [Unicode.Scalar], file: String, log: ProblemLog
  ) {
    let start = scalars.lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let marks = start == 0 && scalars.first == "\u{FEFF}" ? 1 : 0
    let digits = String(byte, radix: 16, uppercase: true)
    log.report(
      .notUTF8(byte: byte, offset: offset), in: file, line: scalars.count { $0 == "\n" } + 1,
      column: scalars.count - start - marks + 1, value: "0x" + digits, maybe: .saveAsUTF8)
  }
}
