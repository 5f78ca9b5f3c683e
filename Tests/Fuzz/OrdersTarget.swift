import Foundation

@testable import Registration

/// What staff answer to a digest, and to a sheet.
struct OrdersTarget: FuzzTarget {
  func run(_ input: [UInt8]) -> Bool {
    let text = String(decoding: input, as: UTF8.self)
    let events = EventNames(
      index: Season.judge.index, now: Season.now, zone: Season.catalogue.organiser.timeZone)
    let orders = Season.judge.orders(in: text, receivedAt: Season.now)
    hold(orders.count <= OrderLine.ordersRead, "no more orders than are read")
    let lines = text.split(whereSeparator: \.isNewline).prefix(OrderLine.linesRead)
    var budget = OrderLine.readings
    for line in lines {
      check(OrderLine(String(line), events: events, &budget).orders, in: String(line), events)
    }
    orders.forEach(check)
    let event = Season.catalogue.events[input.count % Season.catalogue.events.count]
    for order in Season.judge.orders(in: text, about: event, receivedAt: Season.now) {
      check(order)
      if case .attend(let note) = order.deed { check(note, of: event) }
    }
    return true
  }

  /// Several orders in one line are each clear, and each is read the same by itself: whole, or not at all.
  private func check(_ orders: [StaffOrder], in line: String, _ events: EventNames) {
    for order in orders {
      if case .unclear = order.deed {
        hold(orders.count == 1, "a line is carried out whole, or not at all: \(line)")
      } else {
        hold(
          OrderReader(words: order.words, events: events).order == order,
          "an order is what its words say: \(order)")
        hold(line.contains(order.words), "an order's words stand in its line: \(order)")
      }
    }
  }

  private func check(_ order: StaffOrder) {
    hold(Set(order.cases).count == order.cases.count, "each case is named once")
    switch order.deed {
    case .accept, .wait, .settle, .undo, .refuse(nil):
      hold(!order.cases.isEmpty, "a decision has its case: \(order)")
      hold(
        Set(numbers(order.words)) == Set(order.cases.map(String.init)), "no number is passed over: \(order)")
    case .refuse(let reason?):
      hold(!order.cases.isEmpty, "a decision has its case: \(order)")
      hold(order.words.contains(reason), "a reason is sent as it stands: \(order)")
    case .register(let names, let event):
      hold(!names.isEmpty && names.allSatisfy(isName), "those who are registered have names: \(order)")
      hold(Season.catalogue.event(event) != nil, "an event of the catalogue's")
    case .cancel(let reference, let names):
      hold(isReference(reference) && names.allSatisfy(isName), "a reference, and names: \(order)")
    case .move(let reference, let event):
      hold(
        isReference(reference) && Season.catalogue.event(event) != nil, "a reference, and an event: \(order)")
    case .attend, .unclear: break
    }
  }

  private func check(_ note: AttendanceNote, of event: Event) {
    hold(note.sheet.event == event.id, "who came is told of the sheet's event")
    hold(note.halfDays.allSatisfy(note.sheet.halfDays.contains), "half-days are the sheet's")
    hold(note.halfDays == note.halfDays.sorted(), "half-days are in order of time")
    hold(note.told.names.allSatisfy { $0.contains(where: \.isLetter) }, "those who came have names: \(note)")
  }

  /// Whatever reads as a number, without leading zeros.
  private func numbers(_ words: String) -> [String] {
    words.split { !$0.isNumber }.map { number in
      let kept = number.drop { $0 == "0" }
      return kept.isEmpty ? "0" : String(kept)
    }
  }

  private func isName(_ name: String) -> Bool {
    name.contains(where: \.isLetter) && !name.contains(where: \.isNumber)
  }

  private func isReference(_ text: String) -> Bool {
    text.utf8.count == 7
      && text.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) || $0 == UInt8(ascii: "-") }
  }
}
