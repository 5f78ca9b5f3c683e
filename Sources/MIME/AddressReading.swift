internal import CGMime

/// Address fields (RFC 5322 §3.4), groups flattened, display names decoded.
enum AddressReading {
  /// Every mailbox of a raw field value, in order. What has no `local@domain` names nobody and is left out.
  static func mailboxes(in value: String) -> [Mailbox] {
    let value = EncodedWords.joined(in: value)
    let unfolded = ownedString(g_mime_utils_header_unfold(value)) ?? value
    guard let list = Handle(owning: internet_address_list_parse(nil, unfolded)) else { return [] }
    let isSuspect = HeaderReading.hasWesternLabel(value)
    return list.use { list in members(of: list, repairing: isSuspect) }
  }

  /// A loop, not recursion: groups may stand in groups in hostile mail.
  private static func members(
    of list: UnsafeMutablePointer<InternetAddressList>, repairing: Bool
  ) -> [Mailbox] {
    var found: [Mailbox] = []
    var pending = addresses(in: list)
    while let address = pending.popLast() {
      if let group = guichet_as_group(address), let members = internet_address_group_get_members(group) {
        pending += addresses(in: members)
      } else if let mailbox = mailbox(address, repairing: repairing) {
        found.append(mailbox)
      }
    }
    return found
  }

  /// Last first, so that `popLast` takes them in order.
  private static func addresses(
    in list: UnsafeMutablePointer<InternetAddressList>
  ) -> [UnsafeMutablePointer<InternetAddress>] {
    (0..<internet_address_list_length(list)).reversed().compactMap {
      internet_address_list_get_address(list, $0)
    }
  }

  private static func mailbox(
    _ address: UnsafeMutablePointer<InternetAddress>, repairing: Bool
  ) -> Mailbox? {
    guard let mailbox = guichet_as_mailbox(address),
      let spec = borrowedString(internet_address_mailbox_get_addr(mailbox))?.fieldValue, isAddress(spec)
    else { return nil }
    let name = borrowedString(internet_address_get_name(address)).map {
      (repairing ? Charset.repaired($0) : $0).fieldValue
    }
    return Mailbox(name: name?.isEmpty == false ? name : nil, address: spec)
  }

  private static func isAddress(_ spec: String) -> Bool {
    let at = spec.utf8.lastIndex(of: UInt8(ascii: "@"))
    return at.map { $0 > spec.startIndex && spec.utf8.index(after: $0) < spec.endIndex } ?? false
  }
}
