internal import Foundation
internal import MIME
internal import Registration

extension StaffDesk {
  /// People as the command line names them; the first has the address and the telephone.
  func people(_ names: [String], email: String?, phone: String?, organisation: String?) throws(Failure)
    -> [Participant]
  {
    let address = try email.map(address)
    let number = try phone.map(telephone)
    var people: [Participant] = []
    for (place, text) in names.enumerated() {
      let name = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard name.contains(where: \.isLetter), !name.contains("@"), name.count <= 100 else {
        throw Failure(
          .usage, "NAME \(place + 1) is not a person's name; give given name and family name, in quotes")
      }
      let isFirst = place == 0
      people.append(
        Participant(
          name: name, email: isFirst ? address : nil, phone: isFirst ? number : nil,
          organisation: organisation))
    }
    return people
  }

  private func address(_ text: String) throws(Failure) -> String {
    guard let address = EmailAddress(text), address.canBeWrittenTo else {
      throw Failure(
        .usage, "--email: it is not an address that mail can be sent to; give one such as awa@exemple.fr")
    }
    guard !office.judge.ownAddresses.contains(address.text.lowercased()) else {
      throw Failure(.usage, "--email: it is the desk's own; give the person's, or none")
    }
    return address.text.lowercased()
  }

  /// E.164; a number without a country is French.
  private func telephone(_ text: String) throws(Failure) -> String {
    let digits = text.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
    let isFrench = digits.count == 10 && digits.hasPrefix("0")
    let number = isFrench ? "+33" + digits.dropFirst() : digits
    guard number.hasPrefix("+"), (8...16).contains(number.count), !number.dropFirst().contains("+") else {
      throw Failure(
        .usage, "--phone: it is not a telephone number; give one such as “06 12 34 56 78” or +32…")
    }
    return number
  }
}
