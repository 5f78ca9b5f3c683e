internal import Foundation

/// Holds the register in use to one that was made anew from the mailbox, and explains what differs by what mail cannot tell.
package struct Comparison {
  typealias Thing = RegisterImage.Thing
  typealias Cause = RegisterDifference.Cause

  private let used: RegisterImage
  private let made: RegisterImage
  private var causes: Causes
  private var differences: [RegisterDifference] = []

  /// In the order of messages, registrations, and what comes of them.
  package static func differences(_ used: RegisterImage, _ made: RegisterImage) -> [RegisterDifference] {
    var comparison = Comparison(used, made)
    for kind in Thing.Kind.allCases { comparison.compare(kind) }
    return comparison.differences
  }

  private init(_ used: RegisterImage, _ made: RegisterImage) {
    (self.used, self.made) = (used, made)
    causes = Causes(used)
  }

  private mutating func compare(_ kind: Thing.Kind) {
    let (here, there) = (used.byKey(kind), made.byKey(kind))
    for thing in used.things where thing.kind == kind {
      if let other = there[thing.key] {
        let names = Set(thing.fields.keys).union(other.fields.keys)
        let differing = names.filter { thing.fields[$0] != other.fields[$0] }.sorted()
        if !differing.isEmpty { note(thing, .differs(differing)) }
      } else {
        note(thing, .onlyInRegister)
      }
    }
    for thing in made.things where thing.kind == kind && here[thing.key] == nil {
      note(thing, .onlyInMailbox)
    }
  }

  private mutating func note(_ thing: Thing, _ finding: RegisterDifference.Finding) {
    let cause = causes.cause(of: thing, finding)
    if let cause { causes.keep(cause, of: thing) }
    differences.append(RegisterDifference(subject: thing.label, finding: finding, cause: cause))
  }
}
