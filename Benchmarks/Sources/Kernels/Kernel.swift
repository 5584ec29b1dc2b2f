/// One thing the engine does often, made ready apart from being done.
public struct Kernel: Sendable {
  /// What it is called in tables.
  public let name: String
  /// Makes ready, then calls `measure` once with the work itself, on the thread the work belongs to.
  /// The work gives a number that depends on all of it.
  public let run: @Sendable (_ measure: (() -> Int) -> Void) -> Void

  init(_ name: String, _ run: @escaping @Sendable (_ measure: (() -> Int) -> Void) -> Void) {
    self.name = name
    self.run = run
  }

  /// The kernels on a scenario, the reference first.
  public static func all(_ material: Material) -> [Kernel] {
    [.reference] + [4, 13, 26].map { .pricing(material, weeks: $0) }
      + [
        .resolving, .moving(material), .costing(material), .judging(material),
        .judgingYear(material), .judgingCell(material),
      ]
  }
}
