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

/// HMAC-SHA256 of a text in lower-case hexadecimal, 64 digits (RFC 2104): nobody without the key can tell it.
package func hmacSHA256(_ text: String, key: [UInt8]) -> String {
  let bytes = Array(text.utf8)
  let hex = key.withUnsafeBufferPointer { key in
    bytes.withUnsafeBufferPointer {
      g_compute_hmac_for_data(
        G_CHECKSUM_SHA256, key.baseAddress, gsize(key.count), $0.baseAddress, gsize($0.count))
    }
  }
  return ownedString(hex) ?? ""
}
