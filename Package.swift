// swift-tools-version: 6.2
import PackageDescription

/// What the compiler guards for us on every Swift target.
let guarded: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// The default: no unmarked unsafe construct either. Only what wraps a C library, and the
/// pricing kernel, go without.
let strict: [SwiftSetting] = guarded + [.strictMemorySafety()]

/// Tests that work out little by themselves: unoptimised, which saves minutes of a build and costs their runs nothing.
let tests: [SwiftSetting] = guarded + [.unsafeFlags(["-Onone"])]

let package = Package(
  name: "zorgrooster",
  products: [
    .executable(name: "zorgrooster", targets: ["zorgrooster"]),
    .library(name: "LinearProgramming", targets: ["LinearProgramming"]),
    .library(name: "RosterSolver", targets: ["RosterSolver", "RosterProblem"]),
    .library(name: "Planning", targets: ["Planning"]),
    // What Benchmarks measures besides.
    .library(
      name: "Measured",
      targets: [
        "RosterModel", "CareDemand", "LabourRules", "RosterEncoding", "RosterPricing",
        "ScenarioFiles", "SelfRostering", "RosterStore", "RosterDesk", "Workforce",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.4.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.8.0"),
  ],
  targets: [
    // GLPK, and what Swift cannot say of it.
    .systemLibrary(name: "CGLPK", providers: [.apt(["libglpk-dev"])]),
    .target(name: "CGLPKShim", dependencies: ["CGLPK"]),
    .target(
      name: "LinearProgramming", dependencies: ["CGLPK", "CGLPKShim"], swiftSettings: guarded),

    // Workbooks (XLSX) and calendar files (RFC 5545), behind values of our own.
    .systemLibrary(name: "CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CIcal", providers: [.apt(["libical-dev"])]),
    .target(
      name: "Workbook", dependencies: ["CXLSXWriter", "RosterModel"], swiftSettings: guarded),
    .target(
      name: "CalendarFile", dependencies: ["CIcal", "RosterModel"], swiftSettings: guarded),

    .systemLibrary(name: "CQREncode", providers: [.apt(["libqrencode-dev"])]),
    .target(name: "QRCode", dependencies: ["CQREncode"], swiftSettings: strict),

    // The domain, which knows nobody.
    .target(name: "RosterModel", swiftSettings: strict),
    .target(name: "RosterProblem", swiftSettings: strict),

    // Demand, rules, encoding, solving.
    .target(
      name: "CareDemand", dependencies: ["RosterModel", "LinearProgramming"],
      swiftSettings: strict),
    // What-ifs over months: changes, the workforce program, money, indicators.
    .target(
      name: "Workforce", dependencies: ["RosterModel", "CareDemand", "LinearProgramming"],
      swiftSettings: strict),
    .target(name: "LabourRules", dependencies: ["RosterModel"], swiftSettings: strict),
    .target(
      name: "RosterEncoding", dependencies: ["RosterModel", "RosterProblem"],
      swiftSettings: strict),
    .target(name: "RosterPricing", dependencies: ["RosterProblem"], swiftSettings: guarded),
    .target(
      name: "RosterSolver", dependencies: ["LinearProgramming", "RosterProblem", "RosterPricing"],
      swiftSettings: strict),

    // Public instances with known results, to measure the solver by.
    .target(name: "PublicInstances", dependencies: ["RosterProblem"], swiftSettings: strict),

    // The problem as a JSON document, for other solvers.
    .target(name: "ProblemFiles", dependencies: ["RosterProblem"], swiftSettings: strict),

    // In, through, out.
    .target(
      name: "ScenarioFiles",
      dependencies: [
        "RosterModel", "CareDemand", "LabourRules", "Workforce",
        .product(name: "Yams", package: "Yams"),
      ],
      // The rule packs that ship are part of the command: there is no file to lose.
      resources: [
        .embedInCode("Packs/atw.yaml"), .embedInCode("Packs/contract.yaml"),
        .embedInCode("Packs/healthy-rostering.yaml"), .embedInCode("Packs/cao-vvt-2025.yaml"),
        .embedInCode("Packs/cao-ghz-2025.yaml"),
      ],
      swiftSettings: strict),
    .target(
      name: "Planning",
      dependencies: [
        "RosterModel", "RosterProblem", "CareDemand", "LabourRules", "RosterEncoding",
        "RosterSolver", "Workforce",
      ],
      swiftSettings: strict),
    // Why: what is proven, what a wish or a rule costs, what stands in the way, what would help.
    .target(
      name: "Explanations",
      dependencies: [
        "RosterModel", "RosterProblem", "CareDemand", "LabourRules", "RosterEncoding",
        "RosterSolver", "Planning",
      ],
      swiftSettings: strict),
    // How teams run it: phases, rights, wishes, swaps; and the file it is kept in.
    .target(
      name: "SelfRostering",
      dependencies: [
        "RosterModel", "CareDemand", "LabourRules", "LinearProgramming", "Planning",
        "RosterSolver", "Workforce",
      ],
      swiftSettings: strict),
    .target(
      name: "RosterStore",
      dependencies: [
        "RosterModel", "SelfRostering", "Workforce",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(
      name: "RosterDesk",
      dependencies: [
        "RosterModel", "CareDemand", "LabourRules", "Planning", "RosterSolver", "SelfRostering",
        "RosterStore", "Workforce", "Explanations", "ScenarioFiles",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(
      name: "Reports",
      dependencies: [
        "RosterModel", "CareDemand", "LabourRules", "Planning", "SelfRostering", "Workbook",
        "CalendarFile", "Workforce", "Explanations",
      ],
      swiftSettings: strict),
    // The same desk in a browser: pages are values made of views, the server asks the desk and shows them.
    .target(
      name: "WebPages",
      dependencies: [
        "RosterModel", "CareDemand", "LabourRules", "Planning", "SelfRostering", "Workforce",
        "Explanations", "Reports", "QRCode",
      ],
      resources: [
        .embedInCode("Assets/base.css"), .embedInCode("Assets/member.css"),
        .embedInCode("Assets/leader.css"), .embedInCode("Assets/work.css"),
        .embedInCode("Assets/manager.css"),
        .embedInCode("Assets/icon.svg"), .embedInCode("Assets/wishes.js"),
        .embedInCode("Assets/roster.js"), .embedInCode("Assets/progress.js"),
      ],
      swiftSettings: strict),
    // Signing in with an organisation's own account.
    .target(
      name: "OpenIDConnect",
      dependencies: [
        .product(name: "JWTKit", package: "jwt-kit"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(
      name: "Web",
      dependencies: [
        "RosterModel", "CareDemand", "LabourRules", "Planning", "RosterSolver", "SelfRostering",
        "RosterStore", "RosterDesk", "Workforce", "Explanations", "Reports", "Workbook",
        "CalendarFile", "WebPages", "QRCode", "OpenIDConnect",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "zorgrooster",
      dependencies: [
        "RosterModel", "RosterProblem", "CareDemand", "LabourRules", "RosterSolver",
        "ScenarioFiles", "ProblemFiles", "Planning", "PublicInstances", "Reports",
        "SelfRostering", "RosterStore", "RosterDesk", "Workbook", "CalendarFile", "Workforce",
        "Explanations", "Web", "QRCode", "OpenIDConnect",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Tests: one target per target, and the built command.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "StoreSupport", dependencies: ["RosterModel", "RosterStore", "ScenarioFiles"],
      path: "Tests/StoreSupport", swiftSettings: strict),
    .testTarget(
      name: "LinearProgrammingTests", dependencies: ["LinearProgramming"], swiftSettings: tests),
    .testTarget(
      name: "WorkbookTests", dependencies: ["Workbook", "RosterModel"], swiftSettings: tests),
    .testTarget(
      name: "CalendarFileTests", dependencies: ["CalendarFile", "RosterModel", "TestSupport"],
      swiftSettings: tests),
    .testTarget(name: "RosterModelTests", dependencies: ["RosterModel"], swiftSettings: tests),
    .testTarget(
      name: "ProblemFilesTests", dependencies: ["ProblemFiles", "RosterProblem", "TestSupport"],
      swiftSettings: tests),
    .testTarget(
      name: "CareDemandTests", dependencies: ["CareDemand", "RosterModel", "TestSupport"],
      swiftSettings: tests),
    .testTarget(
      name: "WorkforceTests",
      dependencies: [
        "Workforce", "CareDemand", "RosterModel", "LinearProgramming", "ScenarioFiles",
        "TestSupport",
      ], swiftSettings: guarded),
    .testTarget(
      name: "LabourRulesTests",
      dependencies: ["LabourRules", "RosterModel", "ScenarioFiles", "TestSupport"],
      swiftSettings: guarded),
    .testTarget(
      name: "RosterSolverTests",
      dependencies: [
        "RosterSolver", "RosterPricing", "RosterProblem", "RosterEncoding", "RosterModel",
        "LabourRules", "LinearProgramming", "ScenarioFiles", "TestSupport",
      ],
      swiftSettings: guarded),
    .testTarget(
      name: "PublicInstancesTests",
      dependencies: ["PublicInstances", "RosterProblem", "RosterSolver", "TestSupport"],
      swiftSettings: tests),
    .testTarget(
      name: "ScenarioFilesTests",
      dependencies: [
        "ScenarioFiles", "RosterModel", "CareDemand", "LabourRules", "Workforce", "TestSupport",
      ],
      swiftSettings: tests),
    .testTarget(
      name: "PlanningTests",
      dependencies: [
        "Planning", "ScenarioFiles", "RosterModel", "LabourRules", "CareDemand", "RosterEncoding",
        "RosterProblem", "RosterSolver", "TestSupport",
      ],
      swiftSettings: tests),
    .testTarget(
      name: "ExplanationsTests",
      dependencies: [
        "Explanations", "Planning", "RosterModel", "RosterProblem", "RosterEncoding",
        "RosterSolver",
        "CareDemand", "LabourRules", "ScenarioFiles", "TestSupport",
      ],
      swiftSettings: tests),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Planning", "RosterModel", "CareDemand", "LabourRules", "ScenarioFiles",
        "SelfRostering", "Workbook", "CalendarFile", "Workforce", "Explanations", "TestSupport",
      ],
      swiftSettings: tests),
    .testTarget(
      name: "RosterStoreTests",
      dependencies: [
        "RosterStore", "SelfRostering", "RosterModel", "StoreSupport", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: tests),
    .testTarget(
      name: "SelfRosteringTests",
      dependencies: [
        "SelfRostering", "RosterModel", "LabourRules", "Planning", "ScenarioFiles", "TestSupport",
      ],
      swiftSettings: tests),
    .testTarget(
      name: "RosterDeskTests",
      dependencies: [
        "RosterDesk", "RosterStore", "SelfRostering", "RosterModel", "LabourRules", "Planning",
        "CareDemand", "Reports", "RosterSolver", "LinearProgramming", "Workforce",
        "Explanations", "ScenarioFiles", "StoreSupport", "TestSupport",
      ],
      swiftSettings: tests),
    .testTarget(name: "QRCodeTests", dependencies: ["QRCode"], swiftSettings: tests),
    .testTarget(
      name: "WebPagesTests",
      dependencies: [
        "WebPages", "Reports", "SelfRostering", "RosterModel", "CareDemand", "Planning",
        "Workforce", "QRCode",
      ],
      swiftSettings: tests),
    .testTarget(
      name: "WebTests",
      dependencies: [
        "Web", "WebPages", "RosterDesk", "RosterStore", "SelfRostering", "RosterModel", "Reports",
        "OpenIDConnect", "StoreSupport", "TestSupport",
        .product(name: "JWTKit", package: "jwt-kit"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: tests),
    .testTarget(name: "CommandTests", dependencies: [], swiftSettings: tests),
  ]
)
