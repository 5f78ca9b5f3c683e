/// How people say who they are.
enum Introductions {
  static let book = PhraseBook<Bool>([
    true: """
    je m appelle
    m appelle
    mon nom ?est
    mon nom c est
    moi c ?est
    slt|salut|bonjour|bonsoir|bjr|coucou c ?est
    c est
    je suis
    je soussigne|soussignee
    my name is
    i am
    i m
    votre serviteur
    dont moi
    et moi meme
    """
  ])
}
