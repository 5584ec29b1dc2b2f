/// Divides a whole number over parts in proportion to their weights, so that the parts add to it
/// exactly (the method of the largest remainder, Hamilton 1792).
///
/// quota = total x weight / sum of weights. Each part gets its quota rounded down; what is left over
/// goes, one each, to the parts with the largest remainders, of equals to the first.
///
/// ```swift
/// LargestRemainder.divide(10, by: [1, 1, 1])  // [4, 3, 3]
/// ```
public enum LargestRemainder {
  /// The parts of a total, none negative. Where all weights are zero the first part takes all.
  ///
  /// Total and weights must not be negative, and total x weight must fit in an `Int`.
  public static func divide(_ total: Int, by weights: [Int]) -> [Int] {
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return weights.indices.map { $0 == 0 ? total : 0 } }
    var parts = weights.map { total * $0 / sum }
    let remainders = weights.map { total * $0 % sum }
    let order = weights.indices.sorted {
      (remainders[$1], $0) < (remainders[$0], $1)
    }
    for index in order.prefix(total - parts.reduce(0, +)) { parts[index] += 1 }
    return parts
  }
}
