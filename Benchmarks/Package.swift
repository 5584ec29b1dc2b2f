// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the main one resolves nothing for measuring. The moves of the search
// are internal to RosterSolver: build with `-Xswiftc -enable-testing`, as tools/kernel-counts does.
let package = Package(
  name: "zorgrooster-benchmarks",
  platforms: [.macOS(.v13)],
  products: [
    .executable(name: "kernel-counts", targets: ["KernelCounts"]),
    .executable(name: "store-load", targets: ["StoreLoad"]),
    .executable(name: "workforce-growth", targets: ["WorkforceGrowth"]),
  ],
  dependencies: [
    .package(name: "zorgrooster", path: ".."),
    // Without traits: the interposers of memory and reference counts change what is measured.
    .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
  ],
  targets: [
    .target(
      name: "Kernels",
      dependencies: [
        .product(name: "LinearProgramming", package: "zorgrooster"),
        .product(name: "Planning", package: "zorgrooster"),
        .product(name: "RosterSolver", package: "zorgrooster"),
        .product(name: "Measured", package: "zorgrooster"),
      ]),
    .executableTarget(name: "KernelCounts", dependencies: ["Kernels"]),
    // Many writers at one organisation's file.
    .executableTarget(
      name: "StoreLoad", dependencies: [.product(name: "Measured", package: "zorgrooster")]),
    // The workforce program over teams and months.
    .executableTarget(
      name: "WorkforceGrowth",
      dependencies: [.product(name: "Measured", package: "zorgrooster")]),
    // The plugin takes executables in a folder `Benchmarks` for benchmarks: this one lies in the
    // package's own folder, the other does not.
    .executableTarget(
      name: "KernelTimes",
      dependencies: ["Kernels", .product(name: "Benchmark", package: "benchmark")],
      path: "KernelTimes",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
  ]
)
