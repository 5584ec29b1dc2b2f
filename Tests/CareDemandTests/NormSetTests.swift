import CareDemand
import RosterModel
import Testing

@Suite("Norm set")
struct NormSetTests {
  let norms = NormSet.zzp2013

  @Test("The set that ships is found by the id scenarios name")
  func shipped() {
    #expect(NormSet.shipped.map(\.id) == ["zzp-2013"])
    #expect(norms.validTo == CivilDate("2014-12-31"))
  }

  @Test("Hours are a range with a midpoint; a profile without a norm has none")
  func hours() {
    #expect(norms.hours(of: "5VV")?.perWeek == 16.5...20)
    #expect(norms.hours(of: "5VV")?.midpoint == 18.25)
    #expect(norms.hours(of: "4VV")?.evidence == .weak)
    #expect(norms.hours(of: "9bVV")?.isUnverified == false)
    #expect(norms.hours(of: "ELV-LC") == nil)
  }

  @Test("Function shares are hours over their sum: 5VV 8.5, 5.5 and 8.5 of 22.5")
  func functionShares() throws {
    let split = try #require(norms.split(of: "5VV"))
    #expect(split.share(of: .personalCare) == 8.5 / 22.5)
    #expect(split.share(of: .nursing) == 5.5 / 22.5)
    #expect(split.share(of: .guidance) == 8.5 / 22.5)
    #expect(norms.functionSplit.count == 38)
  }

  @Test("Every preset mix and every day profile adds to 1")
  func sharesAddToOne() {
    for mix in norms.levelMixes {
      #expect(abs(mix.shares.values.reduce(0, +) - 1) < 1e-9, "\(mix.profile)")
      #expect(mix.evidence == .assumption)
    }
    for profile in norms.dayProfiles {
      #expect(profile.shares.count == DaySegment.all.count)
      #expect(abs(profile.shares.reduce(0, +) - 1) < 1e-9, "\(profile.function) \(profile.kind)")
    }
    #expect(norms.dayProfiles.count == 9)
  }

  @Test("Every profile with hours has a function key")
  func everyProfileHasAKey() {
    for profile in norms.profiles { #expect(norms.split(of: profile.profile) != nil) }
  }

  @Test("The segment 14:00-17:00 lies for a third in the day and for two thirds in the evening")
  func segmentOverBlocks() {
    let afternoon = DaySegment.all[3]
    #expect(afternoon.share(in: .day) == 1.0 / 3)
    #expect(afternoon.share(in: .evening) == 2.0 / 3)
    #expect(afternoon.share(in: .night) == 0)
  }
}
