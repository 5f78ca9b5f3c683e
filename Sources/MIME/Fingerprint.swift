internal import CGMime
package import Foundation

/// SHA-256 of octets in lower-case hexadecimal, 64 digits: the fingerprint by which a message is known again (FIPS 180-4).
package func sha256(_ bytes: some ContiguousBytes) -> String {
  bytes.withUnsafeBytes { raw in
    let data = raw.baseAddress?.assumingMemoryBound(to: UInt8.self)
    let hex = g_compute_checksum_for_data(G_CHECKSUM_SHA256, data, gsize(raw.count))
    return ownedString(hex) ?? ""
  }
}
