import Testing

@testable import Correspondence

@Suite struct HTMLWordsTests {
  @Test func whatMeansSomethingInHTMLIsEscaped() {
    #expect(
      HTMLWords().escapeText("<a href=\"x\">Ça & l'été</a>")
        == "&lt;a href=&quot;x&quot;&gt;Ça &amp; l&#39;été&lt;/a&gt;")
  }

  @Test func alsoBelowAnAccent() {
    #expect(HTMLWords().escapeText("<\u{301}script>") == "&lt;\u{301}script&gt;")
  }

  @Test func otherWordsStayAsTheyAre() {
    #expect(HTMLWords().escapeText("Évry-Courcouronnes, 9 h 30") == "Évry-Courcouronnes, 9 h 30")
  }
}
