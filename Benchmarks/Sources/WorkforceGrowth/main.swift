import Foundation
import RosterModel
import Workforce

// Plans made-up teams under a cap on hired people per year of the whole organisation, and prints what it took:
// workforce-growth TEAMS MONTHS [SEED].
let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
guard arguments.count >= 2, arguments.allSatisfy({ $0 > 0 }) else {
  FileHandle.standardError.write(Data("workforce-growth TEAMS MONTHS [SEED]\n".utf8))
  exit(2)
}
let (count, months) = (arguments[0], arguments[1])
var teams = SyntheticTeams(seed: UInt64(arguments.count > 2 ? arguments[2] : 1))
let cases = (0..<count).map { teams.team($0, months: months) }
let caps = stride(from: 0, to: months, by: 12).map {
  CapCase(cap: ShareCap(base: .hours, share: 0.03), months: $0..<min($0 + 12, months))
}
let organisation = OrganisationCase(teams: cases, caps: caps)

let start = ContinuousClock.now
let plan = try organisation.plan(gap: arguments.count > 3 ? Double(arguments[3]) : 1e-5)
let seconds = (ContinuousClock.now - start) / .seconds(1)
let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
let peak =
  status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }?
  .split(whereSeparator: { !$0.isNumber }).first.flatMap { Double($0) } ?? 0
print(
  "{\"teams\": \(count), \"months\": \(months), \"seconds\": \(seconds), \"rounds\": \(plan.rounds), "
    + "\"cost\": \(plan.cost), \"hoursShort\": \(plan.hoursShort), \"atLeast\": \(plan.atLeast), "
    + "\"gap\": \(plan.gap), \"peakMB\": \((peak / 1024).rounded())}")
