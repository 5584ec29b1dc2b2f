import CareDemand
import RosterModel

/// A line for payroll: what a person is paid in one band.
struct PayrollLine {
  /// Who.
  var person: PersonID
  /// The band.
  var band: AllowanceBand
  /// Paid time.
  var time: Minutes
  /// The same in hundredths of an hour; a person's lines add to the person's own.
  var hundredths: Int
}

extension AllowanceHours.Account {
  /// A line per band, lowest percentage first.
  var lines: [PayrollLine] {
    zip(shares, hundredthsPerShare).map { share, hundredths in
      PayrollLine(person: person, band: share.band, time: share.time, hundredths: hundredths)
    }
  }

  /// Paid time in hundredths of an hour, rounded to the nearest: minutes x 10 / 6.
  var hundredths: Int { (paid.count * 10 + 3) / 6 }

  /// Of equal remainders the higher percentage gets the hundredth.
  private var hundredthsPerShare: [Int] {
    let minutes = shares.map(\.time.count)
    return LargestRemainder.divide(hundredths, by: minutes.reversed()).reversed()
  }
}

extension AllowanceBand {
  /// Its name in documents.
  var code: String { kind?.rawValue ?? "none" }
}
