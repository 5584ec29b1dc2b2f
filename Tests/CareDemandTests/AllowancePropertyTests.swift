import RosterModel
import TestSupport
import Testing

@testable import CareDemand

@Suite("Hours per allowance band, random")
struct AllowancePropertyTests {
  private let first = CivilDate("2025-10-01")!
  private let last = CivilDate("2027-05-31")!
  private let norms = NormSet.zzp2013

  /// Any start and length, half of them in the nights of a clock change or around New Year.
  private func duty(_ random: inout SplitMix) -> WorkedDuty {
    let special = ["2025-10-25", "2026-03-28", "2026-10-24", "2027-03-27", "2025-12-31"]
      .compactMap { CivilDate($0) }
    let usual = first + random.int(0...(last - first))
    let date = random.once(in: 2) ? random.pick(special) : usual
    let begin = random.int(0...1439)
    let length = random.int(0...900)
    return WorkedDuty(
      person: "VIG-0\(random.int(1...3))", date: date, shift: "X", domain: .care,
      begins: LocalTime(date, minute: begin), ends: LocalTime(date, minute: begin + length),
      paid: Minutes(random.int(0...960)))
  }

  /// Paid minutes per percentage, looked at minute by minute on the running clock.
  private func expected(_ duties: [WorkedDuty]) -> [Double: Double] {
    var sums: [Double: Double] = [:]
    for duty in duties {
      let minutes = duty.start.minute..<duty.end.minute
      guard !minutes.isEmpty else {
        sums[0, default: 0] += Double(duty.paid.count)
        continue
      }
      for minute in minutes {
        let percent = percent(at: AmsterdamClock.local(Instant(minute: minute)))
        sums[percent, default: 0] += Double(duty.paid.count) / Double(minutes.count)
      }
    }
    return sums
  }

  private func percent(at time: LocalTime) -> Double {
    let weekday: Weekday = PublicHolidays.contains(time.date) ? .sunday : time.date.weekday
    let band = norms.irregularHours.first {
      $0.kind == DayKind(weekday) && $0.span.contains(time.minute)
    }
    return band?.percent(on: time.date) ?? 0
  }

  @Test(
    "Bands add to the paid time, and each is within a minute of a count minute by minute",
    arguments: [20_270_104, 20_270_105, 20_270_106])
  func conserved(seed: Int) {
    print("allowance hours, seed \(seed)")
    var random = SplitMix(seed: seed)
    for _ in 0..<20 {
      let duties = (0..<random.int(1...20)).map { _ in duty(&random) }
      let hours = AllowanceHours(duties, in: first...last, norms: norms)
      for account in hours.people {
        let own = duties.filter { $0.person == account.person }
        #expect(account.paid == own.map(\.paid).total(), "seed \(seed)")
        let expected = expected(own)
        let found = Dictionary(grouping: account.shares, by: \.band.percent)
          .mapValues { $0.map(\.time).total().count }
        for percent in Set(expected.keys).union(found.keys) {
          let (count, exact) = (found[percent, default: 0], expected[percent, default: 0])
          #expect(abs(Double(count) - exact) < 1.001, "seed \(seed), \(percent) percent: \(exact)")
        }
      }
      #expect(hours.people.flatMap(\.shares).allSatisfy { $0.time >= .zero })
    }
  }

  @Test("What payroll pays on top is what the shift is priced at, on every day of a plain week")
  func asPriced() throws {
    let monday = try #require(CivilDate("2027-01-11"))
    let cost = ShiftCost(norms: norms, on: monday)
    for start in 0..<7 {
      for (begin, length) in [(420, 510), (900, 510), (1380, 480), (450, 240), (1020, 180)] {
        let date = monday + start
        // Half of it paid, so that every band of whole hours and quarters stays whole.
        let duty = WorkedDuty(
          person: "VIG-01", date: date, shift: "X", domain: .care,
          begins: LocalTime(date, minute: begin), ends: LocalTime(date, minute: begin + length),
          paid: Minutes(length / 2))
        let shares = AllowanceHours([duty], in: date...date, norms: norms).people[0].shares
        let extra = shares.reduce(0) { $0 + $1.band.percent * Double($1.time.count) / 100 }
        let allowance = cost.allowance(begin..<(begin + length), startingOn: date.weekday)
        #expect(abs(extra - allowance * Double(length) / 2) < 1e-9, "day \(start), from \(begin)")
      }
    }
  }
}
