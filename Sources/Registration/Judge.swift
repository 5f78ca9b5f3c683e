package import Foundation
package import MIME

/// The pure core: from a message to what to do with it.
package struct Judge: Sendable {
  package let catalogue: Catalogue
  /// Addresses that are the desk's own, in lower case: mail from them is never answered.
  package let ownAddresses: Set<String>

  package init(catalogue: Catalogue, ownAddresses: Set<String>) {
    self.catalogue = catalogue
    self.ownAddresses = ownAddresses
  }

  /// What a careful clerk would do who reads that one message at that instant and has no other record.
  /// Linear in the message's size; the same arguments give the same judgement.
  package func judge(_ message: Message, receivedAt: Date) -> Judgement {
    let zoning = Zoning(message.body)
    if let silence = Screening(ownAddresses: ownAddresses).silence(for: message) {
      return Judgement(
        decision: .silent(silence), sender: nil, language: .fr, zones: zoning.zones, findings: [])
    }
    return Judgement(
      decision: .staff(.notUnderstood), sender: nil, language: .fr, zones: zoning.zones, findings: [])
  }
}
