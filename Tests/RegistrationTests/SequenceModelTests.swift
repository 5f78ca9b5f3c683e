import Foundation
import TestSupport
import Testing

@testable import Registration

/// What reads words in order: against the same sums, written out one by one.
@Suite struct SequenceModelTests {
  @Test func readsAsItIsDefined() {
    let text = RandomTables(seed: 7)
    let model = SequenceModel(text.tensors, "sequence"), plain = PlainModel(text)
    let words = [["a", "b"], ["c"], [], ["b", "unknown"], ["a"]]
    let reading = model.read(words.map { features($0) })
    for (kind, head) in [("person", model.person), ("event", model.event), ("message", model.message)] {
      for places in [[], [1], [0, 3, 4]] {
        let told = head.scores(reading, at: places, features(["x", "y", "unknown"]), count: 4)
        let expected = plain.scores(words, kind, at: places, ["x", "y"], count: 4)
        #expect(zip(told, expected).allSatisfy { abs($0 - $1) < 1e-3 }, "\(told), \(expected)")
      }
    }
  }

  @Test func ofNoWordsThereIsStillAReading() {
    let text = RandomTables(seed: 8)
    let told = SequenceModel(text.tensors, "sequence").read([])
    let expected = PlainModel(text).scores([[]], "event", at: [], [], count: 3)
    let scores = SequenceModel(text.tensors, "sequence").event.scores(told, at: [], features([]), count: 3)
    #expect(zip(scores, expected).allSatisfy { abs($0 - $1) < 1e-3 })
  }

  @Test func withoutTablesNothingIsLikelier() {
    let model = SequenceModel(TensorFile().tensors, "sequence")
    let scores = model.person.scores(model.read([features(["a"])]), at: [0], features(["x"]), count: 4)
    #expect(scores == [0, 0, 0, 0])
  }

  private func features(_ names: [String]) -> Features {
    var features = Features(named: false)
    for name in names { features.add(name) }
    return features
  }
}

/// Tables of a model, of numbers by chance.
private struct RandomTables {
  private(set) var cells: [String: [[Double]]] = [:]
  private(set) var columns: [String: [String]] = [:]
  private var file = TensorFile()

  var tensors: Tensors { file.tensors }

  init(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    add("words", 64, named: ["a", "b", "c"], &chance)
    for side in ["forward", "backward"] {
      for part in ["input", "state"] { add("\(side).\(part)", 192, 65, &chance) }
    }
    add("keys", 48, 129, &chance)
    for head in ["person", "event", "message"] {
      add("\(head).query", 48, 129, &chance)
      add("\(head).hidden", 64, 385, &chance)
      add("\(head).output", 8, 65, &chance)
      add("\(head).features", 64, named: ["x", "y"], &chance)
    }
  }

  private mutating func add(_ name: String, _ rows: Int, named names: [String], _ chance: inout SplitMix64) {
    let scales = names.map { _ in Float.random(in: 0.0005...0.002, using: &chance) }
    let steps = names.map { _ in (0..<rows).map { _ in Int8.random(in: -127...127, using: &chance) } }
    let places = file.add(
      "sequence.\(name)", keysOf: Dictionary(uniqueKeysWithValues: zip(names, names.indices)))
    file.add("sequence.\(name).scales", [names.count], places.map { scales[$0] })
    file.add("sequence.\(name).cells", [names.count, rows], places.flatMap { steps[$0] })
    columns[name] = names
    cells[name] = zip(steps, scales).map { column, scale in column.map { Double($0) * Double(scale) } }
  }

  private mutating func add(_ name: String, _ rows: Int, _ count: Int, _ chance: inout SplitMix64) {
    let all = (0..<count).map { _ in (0..<rows).map { _ in Float.random(in: -0.2...0.2, using: &chance) } }
    file.add("sequence.\(name)", [count, rows], all.flatMap { $0 })
    cells[name] = all.map { $0.map(Double.init) }
  }

  /// The last column is added.
  func product(_ name: String, _ vector: [Double]) -> [Double] {
    let all = cells[name] ?? [], factors = vector + [1]
    var product = Array(repeating: 0.0, count: all.first?.count ?? 0)
    for (column, factor) in zip(all, factors) {
      for row in product.indices { product[row] += column[row] * factor }
    }
    return product
  }

  func sum(_ name: String, _ names: [String], rows: Int) -> [Double] {
    var sum = Array(repeating: 0.0, count: rows)
    for (told, column) in zip(columns[name] ?? [], cells[name] ?? []) where names.contains(told) {
      for row in sum.indices { sum[row] += column[row] }
    }
    return sum
  }
}

/// The same model, a number at a time.
private struct PlainModel {
  let tables: RandomTables

  init(_ tables: RandomTables) { self.tables = tables }

  func scores(_ words: [[String]], _ head: String, at places: [Int], _ seen: [String], count: Int) -> [Double]
  {
    let inputs = words.map { tables.sum("words", $0, rows: 64) }
    let states = zip(read("forward", inputs), read("backward", inputs.reversed()).reversed()).map { $0 + $1 }
    let whole = greatest(states)
    let own = places.isEmpty ? Array(repeating: 0, count: 128) : greatest(places.map { states[$0] })
    let query = tables.product(head + ".query", own)
    var odds: [Double] = []
    for state in states {
      let products = zip(tables.product("keys", state), query).map { $0 * $1 }
      odds.append(exp(products.reduce(0, +) / 48.0.squareRoot()))
    }
    let total = odds.reduce(0, +)
    var asked = Array(repeating: 0.0, count: 128)
    for (state, share) in zip(states, odds) {
      for at in asked.indices { asked[at] += state[at] * share / total }
    }
    let hidden = zip(
      tables.product(head + ".hidden", own + asked + whole), tables.sum(head + ".features", seen, rows: 64)
    ).map { max(0, $0 + $1) }
    return Array(tables.product(head + ".output", hidden).prefix(count))
  }

  private func greatest(_ states: [[Double]]) -> [Double] {
    (0..<128).map { at in states.map { $0[at] }.max() ?? 0 }
  }

  private func read(_ side: String, _ inputs: [[Double]]) -> [[Double]] {
    var last = Array(repeating: 0.0, count: 64)
    return inputs.map { input in
      let told = tables.product(side + ".input", input), known = tables.product(side + ".state", last)
      last = (0..<64).map { at in
        let reset = 1 / (1 + exp(-told[at] - known[at])),
          update = 1 / (1 + exp(-told[64 + at] - known[64 + at]))
        return (1 - update) * tanh(told[128 + at] + reset * known[128 + at]) + update * last[at]
      }
      return last
    }
  }
}
