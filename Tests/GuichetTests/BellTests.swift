import Testing

@testable import Guichet

@Suite(.timeLimit(.minutes(5))) struct BellTests {
  @Test func aRingBeforeTheWaitIsKept() async {
    let bell = Bell()
    bell.ring()
    bell.ring()
    await bell.wait(atMost: nil)
  }

  @Test func aWaitThatRanOutLeavesTheNextOneWhole() async {
    let bell = Bell()
    for _ in 1...3 { await bell.wait(atMost: .milliseconds(1)) }
    // Were the bell worn out, this wait would be over before it is rung.
    let waiting = Task { await bell.wait(atMost: nil) }
    await withTaskGroup { group in
      group.addTask {
        await waiting.value
        return true
      }
      group.addTask {
        for _ in 1...1000 { await Task.yield() }
        return false
      }
      #expect(await group.next() == false)
      bell.ring()
    }
  }

  @Test func aCancelledWaitIsOver() async {
    let bell = Bell()
    let waiting = Task { await bell.wait(atMost: nil) }
    waiting.cancel()
    await waiting.value
    bell.ring()
    await bell.wait(atMost: nil)
  }
}
