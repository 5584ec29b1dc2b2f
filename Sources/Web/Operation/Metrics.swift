import Foundation
import Synchronization

/// What the server counts of itself: answers by route and status, and how long they took. Nothing of anyone.
final class Metrics: Sendable {
  private struct Key: Hashable {
    let route: String
    let status: Int
  }

  private struct Counts {
    var answers: [Key: Int] = [:]
    var buckets = [Int](repeating: 0, count: Metrics.bounds.count + 1)
    var milliseconds = 0.0
  }

  private let counts = Mutex(Counts())

  /// Upper bounds of the times that are counted together, in milliseconds.
  private static let bounds = [1.0, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000]

  /// Counts an answer.
  func note(route: String, status: Int, milliseconds: Double) {
    let bucket = Self.bounds.firstIndex { milliseconds <= $0 } ?? Self.bounds.count
    counts.withLock {
      $0.answers[Key(route: route, status: status), default: 0] += 1
      $0.buckets[bucket] += 1
      $0.milliseconds += milliseconds
    }
  }

  /// All of it as Prometheus reads it (text format 0.0.4), with gauges of the moment.
  func text(_ gauges: [(name: String, help: String, value: Double)]) -> String {
    let counts = counts.withLock { $0 }
    var lines = ["# HELP zorgrooster_answers_total Answers by route and status."]
    lines.append("# TYPE zorgrooster_answers_total counter")
    lines += counts.answers.sorted { ($0.key.route, $0.key.status) < ($1.key.route, $1.key.status) }
      .map {
        "zorgrooster_answers_total{route=\"\($0.key.route)\",status=\"\($0.key.status)\"} \($0.value)"
      }
    lines.append("# HELP zorgrooster_answer_seconds How long answers took.")
    lines.append("# TYPE zorgrooster_answer_seconds histogram")
    var sum = 0
    for (bound, count) in zip(Self.bounds, counts.buckets) {
      sum += count
      lines.append("zorgrooster_answer_seconds_bucket{le=\"\(bound / 1000)\"} \(sum)")
    }
    let all = counts.buckets.reduce(0, +)
    lines.append("zorgrooster_answer_seconds_bucket{le=\"+Inf\"} \(all)")
    lines.append("zorgrooster_answer_seconds_sum \(counts.milliseconds / 1000)")
    lines.append("zorgrooster_answer_seconds_count \(all)")
    for gauge in gauges {
      lines.append("# HELP \(gauge.name) \(gauge.help)")
      lines.append("# TYPE \(gauge.name) gauge")
      lines.append("\(gauge.name) \(gauge.value)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
