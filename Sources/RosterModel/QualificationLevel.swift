/// A qualification level (kwalificatieniveau), ordered: 1 < 2 < 2+ < 3 < 4 < 5.
///
/// 1 zorghulp, 2 helpende, 2+ helpende plus, 3 verzorgende IG, 4 mbo nurse, 5 hbo nurse. A level
/// counts within its ``Domain``; a higher level may do the work of a lower one, never the reverse.
public enum QualificationLevel: Int, Hashable, Comparable, Sendable, CaseIterable {
  case level1, level2, level2Plus, level3, level4, level5

  /// Reads `1 2 2+ 3 4 5`, and `6` as an alias of 5.
  public init?(_ text: some StringProtocol) {
    switch text {
    case "1": self = .level1
    case "2": self = .level2
    case "2+": self = .level2Plus
    case "3": self = .level3
    case "4": self = .level4
    case "5", "6": self = .level5
    default: return nil
    }
  }

  /// Lower levels come first.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension QualificationLevel: CustomStringConvertible {
  /// `1`, `2`, `2+`, `3`, `4`, `5`.
  public var description: String {
    switch self {
    case .level1: "1"
    case .level2: "2"
    case .level2Plus: "2+"
    case .level3: "3"
    case .level4: "4"
    case .level5: "5"
    }
  }
}

/// The domain (domein) within which a qualification level counts.
public enum Domain: String, Hashable, Comparable, Sendable, CaseIterable {
  /// Zorg, begeleiding, ondersteuning.
  case care, guidance, support

  /// Care first, then guidance, then support.
  public static func < (left: Self, right: Self) -> Bool {
    allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
  }
}

/// A care function (zorgfunctie) in which profiles are expressed.
public enum CareFunction: String, Hashable, Sendable, CaseIterable {
  /// Persoonlijke verzorging, verpleging, begeleiding.
  case personalCare = "PV"
  case nursing = "VP"
  case guidance = "BG"
}
