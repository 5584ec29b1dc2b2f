import RosterModel

/// Rows of consecutive workdays against the longest a rule allows.
enum RowLimit {
  /// A finding for each workday of the period beyond the rule's value in its row.
  static func findings(
    in record: WorkRecord, by rule: Rule, places: [(day: Workday, place: Int)]
  ) -> [Finding] {
    places.filter { Double($0.place) > rule.value && record.period.contains($0.day.date) }
      .map { day, place in
        record.finding(
          rule, from: day.parts[0].begins, to: day.last.ends, measured: Double(place),
          assignments: [day.assignment])
      }
  }
}
