extension LogChange {
  /// Whether a column can hold the code of a person or the name of an account, alone or within a text. Dates, numbers,
  /// words of the field and codes of other things cannot; a column that is not known here can.
  public static func mayName(table: String, column: String) -> Bool {
    switch (table, column) {
    case ("team", _), ("rulePack", _), ("shift", _), ("houseRule", "name"): false
    default: !plain.contains(column)
    }
  }

  private static let plain: Set<String> = [
    "id", "team", "shift", "period",
    // When.
    "first", "last", "date", "days", "begin", "end", "month", "weeks", "at", "recorded",
    "agreedOn", "published", "calendar", "birthDate", "askedAt", "decideBy", "handInBy", "approved",
    "year", "until", "made", "seen", "rotated",
    // What, in words of the field.
    "kind", "rule", "domain", "level", "minLevel", "role", "class", "strength", "source", "state",
    "form", "profile", "countsFor", "counter", "pool", "homeGroup", "resident", "certificates",
    // How much.
    "value", "heads", "weight", "joker", "pinned", "weeklyLeast", "weeklyMost", "minutesPerDay",
    "residents", "treatment", "daycare", "steps", "told", "number", "entry", "open", "choice",
    "points",
    "pointsBefore",
  ]
}
