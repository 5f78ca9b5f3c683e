internal import Registration

extension CivilDate {
  /// A day as an option gives it, YYYY-MM-DD.
  init(option name: String, _ text: String) throws(Failure) {
    let parts = text.split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      let date = CivilDate(year: year, month: month, day: day)
    else { throw Failure(.usage, "\(name): “\(text)” is not a day; give one such as 2017-11-14") }
    self = date
  }
}
