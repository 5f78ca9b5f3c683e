internal import Correspondence
internal import Records

extension Entry {
  /// The person's name as commands show it.
  var shownName: String { Echo.cleanOrNil(name) ?? (isErased ? "(erased)" : "(not named yet)") }
}
