import RosterModel

/// Workdays by their place, in a row of consecutive ones or in a window, against the last a rule allows.
enum RowLimit {
  /// A finding for each workday of the period whose place is beyond the rule's value.
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
