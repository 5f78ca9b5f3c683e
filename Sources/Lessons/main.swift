import Foundation
import MIME
import Registration
import Settings

// lessons CATALOGUE MODELS MESSAGE…: what is seen in each message, of whoever and whatever may be meant in it, and of what may be to be done, and
// how likely the models find it: a line of JSON each. `deploy/learn` makes the weights of `Registration/Learnt` of these and of the labels.
// MODELS: a file as `CWeights` holds it (safetensors), of which what may be to be done is made.

func object(_ candidate: Lesson.Candidate) -> [String: Any] {
  [
    "name": candidate.name, "sender": candidate.isSender, "half": candidate.isHalf,
    "features": candidate.features.sorted(), "places": candidate.places,
    "likelihoods": candidate.likelihoods,
  ]
}

func object(_ pair: Lesson.Pair) -> [String: Any] {
  ["person": pair.person, "event": pair.event, "features": pair.features.sorted()]
}

func object(_ plan: Lesson.Plan) -> [String: Any] {
  let actions = plan.actions.map { action in
    [
      "do": action.verb.rawValue, "event": action.event.rawValue, "seats": action.seats,
      "participants": action.participants.map { ["name": $0.name ?? ""] },
    ]
  }
  return [
    "actions": actions, "is_rules": plan.isRules, "likelihood": plan.likelihood,
    "features": plan.features.sorted(),
  ]
}

guard CommandLine.arguments.count > 3 else {
  FileHandle.standardError.write(Data("lessons CATALOGUE MODELS MESSAGE…\n".utf8))
  exit(64)
}
let catalogue = try CatalogueFile.load(CommandLine.arguments[1])
let models = Models(Tensors(try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[2]))))
let judge = Judge(catalogue: catalogue, ownAddresses: [catalogue.organiser.address.lowercased()])
for file in CommandLine.arguments.dropFirst(3) {
  let message = try Message(parsing: Data(contentsOf: URL(fileURLWithPath: file)))
  guard let lesson = judge.lesson(message, receivedAt: message.date ?? Date(), models: models) else {
    continue
  }
  let line: [String: Any] = [
    "file": file, "words": lesson.words.map { $0.sorted() },
    "people": lesson.people.map(object), "events": lesson.events.map(object),
    "message": lesson.message.sorted(), "doable": lesson.doable, "has_more": lesson.hasMore,
    "pairs": lesson.pairs.map(object), "plans": lesson.plans.map(object),
  ]
  try FileHandle.standardOutput.write(
    contentsOf: JSONSerialization.data(withJSONObject: line) + Data("\n".utf8))
}
