/// What is wrong with one field of a what-if that someone typed.
public struct WhatIfFormFault: Hashable, Sendable {
  /// The place of the what-if among those handed in together, from 0.
  public var form: Int
  /// Its key.
  public var key: WhatIfKey
  /// The place of the field among those of its key, from 0.
  public var field: Int
  /// The character within the field, from 1, where one can be pointed at.
  public var column: Int?
  /// What is wrong.
  public var kind: Kind

  /// What is wrong with a field.
  public enum Kind: Hashable, Sendable {
    /// It cannot be read: what the reader of sentences says of it, with the likely fix.
    case unreadable(dutch: String, english: String)
    /// It can be read, and cannot be.
    case impossible(WhatIfFault.Kind)
    /// It says who, to someone who sees sums alone.
    case namesSomeone
  }

  /// What is wrong with one field.
  public init(form: Int, key: WhatIfKey, field: Int, column: Int? = nil, kind: Kind) {
    self.form = form
    self.key = key
    self.field = field
    self.column = column
    self.kind = kind
  }
}

/// Everything wrong with what-ifs that someone typed, at once.
public struct WhatIfFormFaults: Error, Hashable, Sendable {
  /// The faults, in the order of forms, keys and fields; never empty.
  public var faults: [WhatIfFormFault]

  /// These faults.
  public init(faults: [WhatIfFormFault]) { self.faults = faults }
}
