// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// The long run, `TOUCHLINE_EFFORT=25 swift test -c release`, looks inside modules as every run does.
let inside: [SwiftSetting] =
  Context.environment["TOUCHLINE_EFFORT"] == nil
  ? [] : [.unsafeFlags(["-enable-testing"], .when(configuration: .release))]

// The pure targets, the shelf and its proofs are optimised in debug builds too: tests run several
// times faster, and plain `swift test` stays the one command.
let inspectable = strict + inside
let optimised: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]
let pure = inspectable + optimised

let package = Package(
  name: "touchline",
  products: [.executable(name: "touchline", targets: ["touchline"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "Notation", swiftSettings: pure),
    .target(name: "Workshop", dependencies: ["Notation"], swiftSettings: pure),
    .target(name: "Cells", dependencies: ["Notation"], swiftSettings: pure),
    .target(name: "Facilitator", dependencies: ["Workshop", "Cells"], swiftSettings: pure),
    .target(name: "Handouts", dependencies: ["Workshop", "Notation"], swiftSettings: pure),
    .target(name: "Embedded"),
    .target(
      name: "Shelf", dependencies: ["Workshop", "Notation", "Embedded"], swiftSettings: pure),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "Curses", dependencies: ["Cells", "CNcurses"], swiftSettings: inspectable),
    .executableTarget(
      name: "touchline",
      dependencies: [
        "Workshop", "Cells", "Notation", "Facilitator", "Handouts", "Shelf", "Curses",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: inspectable),
    .executableTarget(
      name: "Benchmarks", dependencies: ["Workshop", "Cells", "Facilitator", "Notation", "Shelf"],
      path: "Tests/Benchmarks", swiftSettings: strict),
    .testTarget(name: "NotationTests", dependencies: ["Notation"], swiftSettings: strict),
    .testTarget(
      name: "WorkshopTests",
      dependencies: ["Workshop", "Notation", "Shelf"], swiftSettings: strict),
    .testTarget(
      name: "CellsTests", dependencies: ["Cells", "Notation", "Shelf"], swiftSettings: strict),
    .testTarget(
      name: "FacilitatorTests",
      dependencies: ["Facilitator", "Cells", "Workshop", "Notation", "Shelf"],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "HandoutsTests", dependencies: ["Handouts", "Workshop", "Notation", "Shelf"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "ShelfTests", dependencies: ["Shelf", "Workshop", "Notation"],
      exclude: ["Mutants"], swiftSettings: strict + optimised),
    .testTarget(
      name: "CursesTests",
      dependencies: [
        "Curses", "Cells", "CNcurses", "touchline", "Facilitator", "Shelf", "Workshop", "Notation",
      ], swiftSettings: strict),
    .testTarget(
      name: "TouchlineTests", dependencies: ["touchline", "Workshop", "Shelf", "Notation"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
