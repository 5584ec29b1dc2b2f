import Benchmark
import Foundation
import Kernels

/// Times of the kernels, each also as a ratio to the reference loop measured just before it: the ratio
/// is what may be compared between machines and days.
///
///     cd Benchmarks && swift package -Xswiftc -enable-testing --disable-sandbox benchmark
let benchmarks: @Sendable () -> Void = {
  let scenario =
    ProcessInfo.processInfo.environment["KERNEL_SCENARIO"]
    ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Scenarios/heem-team").standardizedFileURL.path
  guard let material = try? Material(scenario: scenario) else {
    fatalError("\(scenario): no scenario, or none with a roster. Maybe set KERNEL_SCENARIO.")
  }
  let ratio = BenchmarkMetric.custom(
    "Per mille of the reference loop", polarity: .prefersSmaller, useScalingFactor: false)
  let kernels = Kernel.all(material)
  for kernel in kernels {
    Benchmark(
      kernel.name,
      configuration: .init(
        metrics: [.wallClock, ratio], warmupIterations: 3, maxDuration: .seconds(5),
        maxIterations: 200)
    ) { benchmark in
      let reference = nanoseconds(kernels[0], within: nil)
      let own = nanoseconds(kernel, within: benchmark)
      benchmark.measurement(ratio, Int((own * 1000 / max(1, reference)).rounded()))
    }
  }
}

/// The time of a kernel's work alone, which a benchmark takes as its own where one is given.
private func nanoseconds(_ kernel: Kernel, within benchmark: Benchmark?) -> Double {
  var spent = Duration.zero
  kernel.run { work in
    benchmark?.startMeasurement()
    let start = ContinuousClock.now
    blackHole(work())
    spent = ContinuousClock.now - start
    benchmark?.stopMeasurement()
  }
  return spent / .nanoseconds(1)
}
