import Kernels

// A kernel's work runs inside a function of its own, which callgrind knows by name: it tells what
// one function and all it calls cost.
@inline(never) func zrMeasured0(_ work: () -> Int) -> Int { work() }
@inline(never) func zrMeasured1(_ work: () -> Int) -> Int { work() &+ 1 }
@inline(never) func zrMeasured2(_ work: () -> Int) -> Int { work() &+ 2 }
@inline(never) func zrMeasured3(_ work: () -> Int) -> Int { work() &+ 3 }
@inline(never) func zrMeasured4(_ work: () -> Int) -> Int { work() &+ 4 }
@inline(never) func zrMeasured5(_ work: () -> Int) -> Int { work() &+ 5 }
@inline(never) func zrMeasured6(_ work: () -> Int) -> Int { work() &+ 6 }
@inline(never) func zrMeasured7(_ work: () -> Int) -> Int { work() &+ 7 }
@inline(never) func zrMeasured8(_ work: () -> Int) -> Int { work() &+ 8 }
@inline(never) func zrMeasured9(_ work: () -> Int) -> Int { work() &+ 9 }

let places: [(() -> Int) -> Int] = [
  zrMeasured0, zrMeasured1, zrMeasured2, zrMeasured3, zrMeasured4, zrMeasured5, zrMeasured6,
  zrMeasured7, zrMeasured8, zrMeasured9,
]

/// Runs each kernel once and prints its name and result: what tools/kernel-counts counts.
let scenario = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "Scenarios/heem-team"
let kernels = Kernel.all(try Material(scenario: scenario))
precondition(kernels.count == places.count, "every kernel needs a place")
for (kernel, place) in zip(kernels, places) {
  kernel.run { work in print(kernel.name, place(work)) }
}
