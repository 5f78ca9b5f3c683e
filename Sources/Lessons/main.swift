import Foundation
import MIME
import Registration
import Settings

// lessons CATALOGUE MESSAGE…: what is seen in each message and of whoever and whatever may be meant in it, a line of JSON each. `deploy/learn`
// makes the weights of `Registration/Learnt` of these and of the labels.

func object(_ candidate: Lesson.Candidate) -> [String: Any] {
  [
    "name": candidate.name, "sender": candidate.isSender, "half": candidate.isHalf,
    "features": candidate.features.sorted(),
  ]
}

guard CommandLine.arguments.count > 2 else {
  FileHandle.standardError.write(Data("lessons CATALOGUE MESSAGE…\n".utf8))
  exit(64)
}
let catalogue = try CatalogueFile.load(CommandLine.arguments[1])
let judge = Judge(catalogue: catalogue, ownAddresses: [catalogue.organiser.address.lowercased()])
for file in CommandLine.arguments.dropFirst(2) {
  let message = try Message(parsing: Data(contentsOf: URL(fileURLWithPath: file)))
  guard let lesson = judge.lesson(message, receivedAt: message.date ?? Date()) else { continue }
  let line: [String: Any] = [
    "file": file, "people": lesson.people.map(object), "events": lesson.events.map(object),
    "message": lesson.message.sorted(), "total": lesson.total ?? 0,
  ]
  try FileHandle.standardOutput.write(
    contentsOf: JSONSerialization.data(withJSONObject: line) + Data("\n".utf8))
}
