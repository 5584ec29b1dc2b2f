extension [Double] {
  /// The nearest sequence that never falls, by least squares: neighbours out of order are pooled to
  /// their mean (Ayer, Brunk, Ewing, Reid and Silverman 1955, doi 10.1214/aoms/1177728423).
  var rising: [Double] {
    var blocks: [(mean: Double, count: Int)] = []
    for value in self {
      var block = (mean: value, count: 1)
      while let last = blocks.last, last.mean > block.mean {
        let count = last.count + block.count
        let sum = last.mean * Double(last.count) + block.mean * Double(block.count)
        block = (sum / Double(count), count)
        blocks.removeLast()
      }
      blocks.append(block)
    }
    return blocks.flatMap { [Double](repeating: $0.mean, count: $0.count) }
  }
}
