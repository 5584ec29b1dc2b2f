public import RosterModel

/// What stands in the place of someone who was forgotten.
public enum Pseudonym {
  /// The first code of the form `X-0007` that nobody has: it follows from who was forgotten before, and not from the
  /// code it replaces.
  public static func next(notOf taken: some Sequence<String>) -> PersonID {
    let taken = Set(taken)
    var number = 1
    while taken.contains(code(number)) { number += 1 }
    return code(number)
  }

  /// What stands where a free text stood, such as a reason: nobody can tell by machine whom it was about.
  public static let wiped = "(gewist)"

  private static func code(_ number: Int) -> String {
    let digits = String(number)
    return "X-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
