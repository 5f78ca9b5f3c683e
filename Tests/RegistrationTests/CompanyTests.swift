import Testing

@testable import Registration

/// The author and who comes with the author, in the ways French joins them.
@Suite("Company of the author")
struct CompanyTests {
  @Test("The author with another", arguments: together)
  func registersBoth(_ text: String) {
    let row = Row(text, "register foret: Awa Diallo, Rose Petit")
    #expect(row.isMet, "\(row.summary)")
  }

  static let together = [
    "Rose Petit et moi viendrons à la réunion du 10 juin.",
    "Rose Petit et moi-même participerons à la réunion du 10 juin.",
    "Rose Petit ainsi que moi-même participerons à la réunion du 10 juin.",
    "Moi-même et Rose Petit participerons à la réunion du 10 juin.",
    "Moi et Mme Rose Petit viendrons à la réunion du 10 juin.",
  ]

  @Test("Who represents an organisation", arguments: representing)
  func registersRepresentative(_ text: String) {
    let row = Row(text, "register foret: Rose Petit")
    #expect(row.isMet, "\(row.summary)")
  }

  static let representing = [
    "Notre association sera représentée par Rose Petit à la réunion du 10 juin. Merci de l'inscrire.",
    "Merci d'inscrire notre association, représentée par Rose Petit, à la réunion du 10 juin.",
  ]

  @Test("Who is merely named", arguments: named)
  func keepsToItself(_ text: String) {
    let row = Row(text, "staff")
    #expect(!row.summary.contains("register foret: Awa Diallo, Rose Petit"), "\(row.summary)")
  }

  static let named = [
    "Je souhaite m'inscrire à la réunion du 10 juin, selon moi et Rose Petit la plus utile.",
    "Je m'inscris à la réunion du 10 juin ; la mairie y était représentée l'an passé par Rose Petit.",
    "Rose Petit et moi avons beaucoup parlé de la réunion du 10 juin.",
  ]
}
