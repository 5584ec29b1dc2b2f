extension Sequence where Element: BinaryInteger {
  /// The largest whole number that divides all; 0 where all are 0.
  public var greatestCommonDivisor: Int {
    reduce(0) { sum, next in
      var (left, right) = (sum, Int(next))
      while right != 0 { (left, right) = (right, left % right) }
      return left
    }
  }
}
