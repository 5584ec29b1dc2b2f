/// A share of things that are counted whole.
enum Share {
  /// floor(share x count), at least 0; what stands for a whole number is one, whatever its last bit.
  static func most(_ share: Double, of count: Int) -> Int {
    let product = (share * Double(count) + 1e-9).rounded(.down)
    return product > 0 ? Int(min(product, Double(count))) : 0
  }
}
