internal import Foundation
internal import Registration
internal import TOMLKit

/// Collects what is wrong while a file is read to its end.
final class MistakeList {
  private(set) var mistakes: [Mistake] = []
  let file: String

  init(file: String) { self.file = file }

  func add(_ place: String?, _ problem: String) {
    mistakes.append(Mistake(file: file, place: place, problem: problem))
  }
}

/// One table of a TOML file, read key by key; every mistake goes to the list, and what was not asked for is an unknown key.
final class TableReader {
  private let table: TOMLTable
  private let path: String
  private let list: MistakeList
  private var known: [String] = []

  /// `path` comes before each key in messages: `imap.` or `event "x": `.
  init(_ table: TOMLTable, path: String, list: MistakeList) {
    self.table = table
    self.path = path
    self.list = list
  }

  /// Parses a whole file; nil, with the line in the list, where it is not TOML.
  static func file(_ text: String, list: MistakeList) -> TableReader? {
    if let found = TOMLScan(text).found {
      list.add("line \(found.line)", found.problem)
      return nil
    }
    do {
      return TableReader(try TOMLTable(string: text), path: "", list: list)
    } catch let error as TOMLParseError {
      list.add("line \(error.source.begin.line)", "not valid TOML: \(error.description)")
    } catch {
      list.add(nil, "not valid TOML: \(error)")
    }
    return nil
  }

  func mistake(_ key: String, _ problem: String) { list.add(path + key, problem) }

  /// Adds every key that nobody asked for, with the nearest known one.
  func finish() {
    for key in table.keys where !known.contains(key) {
      let near = known.min { distance($0, key) < distance($1, key) }
      let hint = near.flatMap { distance($0, key) <= 2 ? "; did you mean \($0)?" : nil }
      mistake(key, "unknown key\(hint ?? "; the known ones are \(known.sorted().joined(separator: ", "))")")
    }
  }

  func string(_ key: String, default fallback: String) -> String { string(key) ?? fallback }

  /// nil where absent or, with a mistake, not a string.
  func string(_ key: String) -> String? { value(key, "text in quotes") { $0.string } }

  /// As `string`, but its absence is a mistake.
  func requiredString(_ key: String) -> String? {
    let given = string(key)
    if given == nil, !has(key) { mistake(key, "is missing") }
    if given?.isEmpty == true { mistake(key, "is empty") }
    return given
  }

  func bool(_ key: String) -> Bool? { value(key, "true or false") { $0.bool } }

  func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let number = value(key, "a whole number", { $0.int }) else { return nil }
    guard range.contains(number) else {
      mistake(key, "is \(number); give a number from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return number
  }

  func integers(_ key: String, in range: ClosedRange<Int>) -> [Int]? {
    guard let array = value(key, "a list of whole numbers", { $0.array }) else { return nil }
    let numbers = array.compactMap(\.int)
    if numbers.count != array.count || !numbers.allSatisfy(range.contains) {
      mistake(key, "is a list of numbers from \(range.lowerBound) to \(range.upperBound), such as [7, 1]")
    }
    return numbers
  }

  func strings(_ key: String) -> [String]? {
    guard let array = value(key, "a list of texts", { $0.array }) else { return nil }
    let strings = array.compactMap(\.string)
    if strings.count != array.count { mistake(key, "has something else than texts in quotes in its list") }
    return strings
  }

  /// A local date and time, such as 2017-11-14T09:30:00; a date alone is its midnight.
  func civilDateTime(_ key: String) -> CivilDateTime? {
    value(key, "a local date and time such as 2017-11-14T09:30:00") { value in
      if let moment = value.dateTime {
        guard moment.offset == nil else { return nil }
        return CivilDate(moment.date).flatMap {
          CivilDateTime($0, hour: moment.time.hour, minute: moment.time.minute)
        }
      }
      return value.date.flatMap { CivilDate($0) }.flatMap { CivilDateTime($0, hour: 0, minute: 0) }
    }
  }

  /// A local date alone.
  func civilDate(_ key: String) -> CivilDate? {
    known.append(key)
    return table[key]?.date.flatMap { CivilDate($0) }
  }

  func table(_ key: String) -> TableReader? {
    value(key, "a table") { $0.table }.map { TableReader($0, path: "\(path)\(key).", list: list) }
  }

  /// An array of tables; `name` says how messages call each, from its number (1 = first) and its reader.
  func tables(_ key: String, name: (Int, String?) -> String, naming: String) -> [TableReader] {
    guard let array = value(key, "a list of tables", { $0.array }) else { return [] }
    return array.enumerated().compactMap { index, value in
      guard let table = value.table else {
        mistake(key, "number \(index + 1) is not a table")
        return nil
      }
      return TableReader(table, path: path + name(index + 1, table[naming]?.string) + ": ", list: list)
    }
  }

  func has(_ key: String) -> Bool { table[key] != nil }

  private func value<T>(_ key: String, _ wanted: String, _ convert: (TOMLValue) -> T?) -> T? {
    known.append(key)
    guard let value = table[key] else { return nil }
    guard let converted = convert(value.tomlValue) else {
      mistake(key, "is \(Self.shown(value)); give \(wanted)")
      return nil
    }
    return converted
  }

  /// The value as the file has it, cut to what fits in a line.
  private static func shown(_ value: any TOMLValueConvertible) -> String {
    let text = value.string.map { "\"\($0)\"" } ?? value.debugDescription
    return text.count > 60 ? "\(text.prefix(60))…" : text
  }
}

extension CivilDate {
  init?(_ date: TOMLDate) { self.init(year: date.year, month: date.month, day: date.day) }
}

/// Levenshtein's distance, for keys of a few letters.
private func distance(_ a: String, _ b: String) -> Int {
  let b = Array(b.utf8)
  var row = Array(0...b.count)
  for (i, x) in a.utf8.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, y) in b.enumerated() {
      let substituted = diagonal + (x == y ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
    }
  }
  return row[b.count]
}
