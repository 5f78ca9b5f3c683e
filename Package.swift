// swift-tools-version: 6.2
import PackageDescription

/// Every target is Swift 6, with explicit imports and access; in CI a warning is an error.
let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ] + (Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)])

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [],
  resources: [Resource] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, exclude: exclude,
    resources: resources, swiftSettings: settings)
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let lifecycle = Target.Dependency.product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "guichet",
  products: [
    .executable(name: "guichet", targets: ["GuichetCommand"]),
    .executable(name: "lessons", targets: ["Lessons"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(
      name: "CGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
    .systemLibrary(
      name: "CHTMLParser", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CICal", pkgConfig: "libical", providers: [.apt(["libical-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(
      name: "CPangoCairo", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),

    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CTimer"),
    .systemLibrary(name: "CSystemd", pkgConfig: "libsystemd", providers: [.apt(["libsystemd-dev"])]),

    room("Curl", ["CCurl"]),
    room("Authorization", ["Curl"]),
    room("IMAP", ["Authorization", "Curl"]),
    room("MIME", ["CGMime", "CHTMLParser"]),
    room("Submission", ["Authorization", "Curl", "MIME"]),
    room("Calendar", ["CICal"]),
    .target(name: "CWeights", exclude: ["models.safetensors"]),
    room("Registration", ["Calendar", "CWeights", "MIME"]),
    room("Settings", ["Authorization", "Curl", "MIME", "Registration", toml]),
    room("Records", ["MIME", "Registration", grdb]),
    room("Correspondence", ["Calendar", "MIME", "Registration", "Records", mustache]),
    room("Workbooks", ["CXLSXWriter", "Correspondence", "Records", "Registration"]),
    room("Sheets", ["CPangoCairo", "Correspondence", "Records", "Registration"]),
    room(
      "Guichet",
      [
        "Authorization", "Curl", "IMAP", "Submission", "MIME", "Registration", "Settings", "Records",
        "Correspondence", "Workbooks", "Sheets", "CMalloc", "CSystemd", "CTimer", logging, lifecycle,
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ]),
    .executableTarget(
      name: "GuichetCommand", dependencies: ["Guichet", arguments, logging, lifecycle],
      swiftSettings: settings),
    .executableTarget(
      name: "Lessons", dependencies: ["MIME", "Registration", "Settings"], swiftSettings: settings),

    .target(
      name: "TestSupport", dependencies: ["Authorization", "Curl", "IMAP", "MIME"], path: "Tests/TestSupport",
      swiftSettings: settings),
    tests(of: "MIME"),
    tests(of: "Calendar", resources: [.copy("Goldens")]),
    tests(of: "Authorization", ["Curl", "IMAP", "MIME", "Submission", "TestSupport"]),
    tests(of: "IMAP", ["Curl", "TestSupport"]),
    tests(of: "Submission", ["Curl", "MIME", "TestSupport"]),
    tests(of: "Registration", ["MIME", "Settings", "TestSupport"]),
    tests(of: "Settings", ["Authorization", "Curl", "Registration"]),
    tests(of: "Records", ["Registration", "TestSupport", grdb]),
    tests(
      of: "Correspondence", ["Calendar", "MIME", "Registration", "Records", mustache],
      resources: [.copy("Goldens")]),
    tests(of: "Workbooks", ["Records", "Registration"]),
    tests(of: "Sheets", ["Records", "Registration"]),
    tests(
      of: "Guichet",
      [
        "Authorization", "Correspondence", "Curl", "GuichetCommand", "IMAP", "MIME", "Records",
        "Registration", "Settings",
        "Submission",
        "TestSupport", grdb, logging,
      ], exclude: ["Conversations", "Operation/metrics.prom"]),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzz targets exist for deploy/fuzz alone: they link with libFuzzer, which `--sanitize=fuzzer` brings.
if Context.environment["GUICHET_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz", dependencies: ["Curl", "IMAP", "MIME", "Registration", "Settings"], path: "Tests/Fuzz",
      exclude: ["Seeds", "Dictionaries"], swiftSettings: settings))
}
