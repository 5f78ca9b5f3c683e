/// Turns of phrase that give a name for later: « elle s'appelle … ».
enum Naming {
  static let book = PhraseBook<Bool>([
    true: """
    s appelle|appellent|nomme
    son|leur|leurs|ses nom|noms|prenom
    voici
    s agit de|d
    c est
    ce sont
    name is
    called
    """
  ])
}
