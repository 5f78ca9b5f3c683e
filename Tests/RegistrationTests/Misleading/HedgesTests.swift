import Testing

@testable import Registration

/// What is said in principle, or taken back in the next breath.
@Suite("Hedges and afterthoughts")
struct HedgesTests {
  @Test("Nothing is done that was not asked", arguments: rows)
  func isCareful(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let rows: [Row] = [
    Row(
      "Bonjour, je suis garde forestier et le 10 juin je travaille à l'abbaye. Y aura-t-il du monde ?",
      "careful", subject: "forêt"),
    Row(
      "Bonjour, ma fille adore les arbres. Si vous acceptez les enfants de 8 ans, elle sera là le 10 juin avec son père.",
      "careful", subject: "forêt"),
    Row(
      "Bonjour, notre trésorier Omar Sarr ira certainement à la formation comptabilité, il attend l'accord de son chef.",
      "careful", subject: "compta"),
    Row(
      "Bonjour, Omar Sarr participera à la formation comptabilité si son stage est reporté.", "careful",
      subject: "compta"),
    Row(
      "Bonjour, Omar Sarr et Rose Petit ont tous les deux envie de venir à la comptabilité mais nous n'avons les moyens de n'en envoyer qu'un.",
      "careful", subject: "compta"),
    Row(
      "Bonjour, merci pour l'invitation du 10 juin. Je la transmets à Rose Petit qui suit ces questions.",
      "careful", subject: "forêt"),
    Row(
      "Merci pour votre invitation. M. le maire vous remercie et sera représenté le 10 juin, je vous dirai par qui.",
      "careful", subject: "forêt"),
    Row(
      "Bonjour, j'ai vu deux dates pour l'emploi des jeunes. La première est trop tôt, la seconde trop tard. Tant pis.",
      "careful", subject: "emploi"),
    Row("Je confirme que je n'ai pas reçu de confirmation pour le 10 juin.", "careful", subject: "forêt"),
    Row("Je voudrais bien venir le 10 juin mais seule je n'ose pas.", "careful", subject: "forêt"),
    Row(
      "Prévoyez une chaise pour le 10 juin, ma mère est fatiguée, et dites-moi si elle doit s'inscrire.",
      "careful", subject: "forêt"),
    Row(
      "J'aimerais savoir si je peux assister à la réunion du 10 juin sans m'inscrire.", "careful",
      subject: "forêt"),
    Row(
      "Je devais vous confirmer ma venue le 10 juin ; je ne peux toujours pas.", "careful", subject: "forêt"),
    Row(
      "Le 10 juin approche et je n'ai pas encore décidé. Gardez-moi une place le plus longtemps possible.",
      "careful", subject: "forêt"),
    Row(
      "La comptabilité, c'est Rose Petit qui la fait chez nous. Le 16 mars elle est en vacances.", "careful",
      subject: "compta"),
    Row(
      "Nous avons prévu de suivre la visio du 8 avril, mais personne ne s'est encore dévoué.", "careful",
      subject: "accueil"),
    Row(
      "Ma sœur Rose m'a inscrite le 10 juin sans me demander, puis elle m'a désinscrite. Où en suis-je ?",
      "careful", subject: "forêt"),
    Row(
      "Je ne peux pas imaginer manquer la réunion du 10 juin. Hélas, c'est ce qui va arriver.", "careful",
      subject: "forêt"),
    Row(
      "Réservez deux places le 10 juin : une pour l'orateur, une pour son micro.", "careful", subject: "forêt"
    ),
    Row("Paul Martin viendra le 10 juin à ma place, sauf s'il pleut.", "careful", subject: "forêt"),
    Row("Paul Martin voulait venir à ma place le 10 juin : je garde la mienne.", "careful", subject: "forêt"),
    Row("Retirez Rose Petit de la liste du 10 juin si elle y est.", "careful", subject: "forêt"),
    Row(
      "Inscrivez Rose Petit à la réunion du 10 juin. Non, attendez, je lui demande d'abord.", "careful",
      subject: "forêt"),
    Row("Je m'inscris à la réunion du 10 juin. PS : tout compte fait, non.", "careful", subject: "forêt"),
    Row(
      "Je m'inscris à la réunion du 10 juin. C'est une blague, je déteste les arbres.", "careful",
      subject: "forêt"),
    Row(
      "Je ne sais pas qui vous a dit que je venais le 10 juin, mais c'est faux.", "careful", subject: "forêt"),
    Row("Je viens le 10 juin, du moins je l'espère.", "careful", subject: "forêt"),
    Row("Je viens le 10 juin, en principe.", "careful", subject: "forêt"),
    Row("A priori je viens le 10 juin.", "careful", subject: "forêt"),
    Row("Normalement je devrais pouvoir venir le 10 juin.", "careful", subject: "forêt"),
    Row("Nous viendrons sans doute à deux le 10 juin.", "careful", subject: "forêt"),
    Row("Nous serons probablement trois le 10 juin.", "careful", subject: "forêt"),
    Row("Nous serons environ cinq le 10 juin.", "careful", subject: "forêt"),
    Row("Nous serons au moins deux le 10 juin.", "careful", subject: "forêt"),
  ]
}
