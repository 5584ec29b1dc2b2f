public import RosterModel

extension EncodedScenario {
  /// The dates and shift codes of one person's duties.
  public func shifts(person: Int, duties: [Int16]) -> [(CivilDate, ShiftCode)] {
    zip(scenario.period.dates, duties).flatMap { date, duty in
      codes[person][Int(duty)].map { (date, $0) }
    }
  }
}
