import Foundation
import Glibc

/// What the server is busy with at this moment.
enum Gauges {
  /// All of them, as ``Metrics/text(_:)`` takes them.
  static func all(of site: Site) -> [(name: String, help: String, value: Double)] {
    let solves = site.solves.counts
    let memory = residentBytes.map {
      (name: "process_resident_memory_bytes", help: "Memory in use.", value: Double($0))
    }
    return [
      ("zorgrooster_event_streams", "Pages that are told of changes.", Double(site.live.count)),
      ("zorgrooster_solves_running", "Rosters being worked out.", Double(solves.running)),
      ("zorgrooster_solves_waiting", "Rosters waiting to be.", Double(solves.waiting)),
      ("zorgrooster_up_seconds", "Since the server started.", site.age / .seconds(1)),
    ] + (memory.map { [$0] } ?? [])
  }

  /// Memory that is in use: the second number of `/proc/self/statm` (proc(5)) counts its pages.
  static var residentBytes: Int? {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
      return nil
    }
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    return pages.map { $0 * sysconf(Int32(_SC_PAGESIZE)) }
  }
}
