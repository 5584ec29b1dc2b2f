/// An exact fraction.
struct Fraction: Hashable, Comparable {
  private(set) var numerator: Int128
  private(set) var denominator: Int128

  static let zero = Fraction(0, 1)

  init(_ numerator: Int128, _ denominator: Int128) {
    let sign: Int128 = denominator < 0 ? -1 : 1
    let divisor = Swift.max(1, Self.divisor(numerator.magnitude, denominator.magnitude))
    self.numerator = sign * numerator / Int128(divisor)
    self.denominator = sign * denominator / Int128(divisor)
  }

  /// A number that is a multiple of 1/4096.
  init(_ value: Double) {
    precondition(value * 4096 == (value * 4096).rounded(), "\(value) is no multiple of 1/4096")
    self.init(Int128(value * 4096), 4096)
  }

  var value: Double { Double(numerator) / Double(denominator) }

  static func + (a: Self, b: Self) -> Self {
    Fraction(
      a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
  }
  static func - (a: Self, b: Self) -> Self { a + Fraction(-b.numerator, b.denominator) }
  static func * (a: Self, b: Self) -> Self {
    Fraction(a.numerator * b.numerator, a.denominator * b.denominator)
  }
  static func / (a: Self, b: Self) -> Self {
    Fraction(a.numerator * b.denominator, a.denominator * b.numerator)
  }
  static func < (a: Self, b: Self) -> Bool {
    a.numerator * b.denominator < b.numerator * a.denominator
  }

  private static func divisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}
