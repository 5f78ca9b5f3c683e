package import Records

extension Entry {
  /// The person's name as staff read it.
  package var nameForStaff: String {
    Echo.cleanOrNil(name) ?? (isErased ? "Nom effacé" : "Place sans nom")
  }
}
