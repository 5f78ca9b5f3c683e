import Testing

@testable import MIME

@Suite("HTML as its reader sees it") struct HTMLTests {
  @Test(arguments: [
    TextCase(
      "<p>Bonjour,</p><p>Je viens  <b>lundi</b>\n matin.</p>", ["Bonjour,", "", "Je viens lundi matin."]),
    TextCase(
      "<p style='margin:0'>un</p><p style='margin-top:0;margin-bottom:0'>deux</p><p class=MsoNormal>trois</p>",
      ["un", "deux", "trois"]),
    TextCase(
      "<p>un</p>\n\n<p></p><div>deux</div><p>trois</p><br>quatre",
      ["un", "", "deux", "", "trois", "", "quatre"]),
    TextCase(
      "<table><tr><td><p>Nom</p></td><td><p>Martel</p></td></tr><tr><td><p>Port.</p></td><td>6</td></tr></table>",
      ["Nom | Martel", "Port. | 6"]),
    TextCase(
      "un&nbsp;&nbsp; &nbsp;deux<span style='white-space:pre'>\t</span>trois  quatre&nbsp;",
      ["un   deux\ttrois quatre"]),
    TextCase("un<br>deux<br/><br>trois", ["un", "deux", "", "trois"]),
    TextCase("<div>un</div><div><br></div><div>deux</div>", ["un", "", "deux"]),
    TextCase("<p>un</p><p>&nbsp;</p><p>deux</p>", ["un", "", "deux"]),
    TextCase("<ul><li>un</li><li><p>deux</p></ul>", ["- un", "- deux"]),
    TextCase("<ol start=3><li>un<li>deux</ol>", ["3. un", "4. deux"]),
    TextCase("<ol><li>a<ul><li>b</ul><li>c</ol>", ["1. a", "- b", "2. c"]),
    TextCase(
      "<table><tr><td>Nom</td><td>Martel</td></tr><tr><th>Port.</th><td></td></tr></table>",
      ["Nom | Martel", "Port."]),
    TextCase("<table><tr><td><p>Bonjour</p><p>Fin</p></td></tr></table>", ["Bonjour", "", "Fin"]),
    TextCase(
      "<table><tr><td><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></td></tr></table>",
      ["a | b", "c | d"]),
    TextCase("<table><tr><td>Rue<br>Ville</td><td>12</td></tr></table>", ["Rue Ville | 12"]),
    TextCase("<table><tr><td></td><td>b</td><td></td><td>d</td></tr></table>", [" | b |  | d"]),
    TextCase(
      "<head><title>t</title><style>p{}</style></head><body>a<script>b</script><!-- c -->d</body>", ["ad"]),
    TextCase("<div style='display:none'>x</div><div style='max-height:0px; overflow:hidden'>y</div>z", ["z"]),
    TextCase("<span style='font-size:0;line-height:0'>x</span><td style='font-size:0'><b>y</b></td>", ["y"]),
    TextCase("a&nbsp;b&#8239;c &amp; &eacute;&#8203;&zwnj;", ["a b c & é"]),
    TextCase("<a href='https://x.org'>lien</a> <img src=x alt=logo>", ["lien"]),
    TextCase("<pre>un\n  deux</pre>", ["un", "  deux"]),
    TextCase("<pre>a  b\tc</pre>d  e", ["a  b\tc", "d e"]),
    TextCase("<blockquote>un<blockquote>deux</blockquote></blockquote>trois", [">un", ">>deux", "trois"]),
    TextCase("<blockquote style='margin:0 0 0 40px;border:none;padding:0px'>un</blockquote>", ["un"]),
    TextCase("<p>a<p>b</div></span>c < d", ["a", "", "bc < d"]),
    TextCase("<meta charset='iso-8859-1'><p>été</p>", ["été"]),
    TextCase("", []),
  ])
  func lines(_ sample: TextCase) throws {
    let message = try Message(parsing: mail("text/html; charset=utf-8", sample.text))
    #expect(shown(message.body) == sample.lines)
  }

  static let clients: [TextCase] = [
    // Gmail
    TextCase(
      """
      <div dir="ltr">D'accord.<div><br></div>-- <br><div class="gmail_signature">Odile</div></div><br>
      <div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Le lun. a écrit&nbsp;:<br></div>
      <blockquote class="gmail_quote" style="margin:0"><div>Venez</div></blockquote></div>
      """, ["D'accord.", "", "-- ", "s:Odile", "", "r:Le lun. a écrit :", ">r:Venez"]),
    // Outlook on the web
    TextCase(
      """
      <div>D'accord.</div><div id="Signature"><p>Odile</p></div><div id="appendonsend"></div><hr>
      <div id="divRplyFwdMsg"><b>De :</b> Bureau<br></div><div>Venez</div>
      """, ["D'accord.", "s:", "s:Odile", "r:", "r:De : Bureau", "r:Venez"]),
    // Outlook for Windows
    TextCase(
      """
      <div class=WordSection1><p class=MsoNormal>D'accord.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
      <div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>
      <p class=MsoNormal><b>De&nbsp;:</b> Bureau<br><b>Objet&nbsp;:</b> x</p></div></div><p class=MsoNormal>Venez</p></div>
      """, ["D'accord.", "", "r:De : Bureau", "r:Objet : x", "r:Venez"]),
    // Outlook that quotes Outlook
    TextCase("<p>a</p><div class='x_gmail_quote'>b</div>", ["a", "r:", "r:b"]),
    TextCase(
      "<p>a</p><div class='OutlookMessageHeader'>De : z</div><p>b</p>", ["a", "r:", "r:De : z", "r:", "r:b"]),
    // Apple Mail
    TextCase(
      """
      <body>D'accord.<br><div id="AppleMailSignature">Envoyé de mon iPhone</div>
      <div><br><blockquote type="cite"><div>Le 12 janv. à 9h, Bureau a écrit :</div><div>Venez</div></blockquote></div>
      """, ["D'accord.", "s:Envoyé de mon iPhone", "", ">Le 12 janv. à 9h, Bureau a écrit :", ">Venez"]),
    // Thunderbird
    TextCase(
      """
      <p>D'accord.</p><div class="moz-cite-prefix">Le 12/01, Bureau a écrit :<br></div>
      <blockquote type="cite" cite="mid:x"><p>Venez</p></blockquote><pre class="moz-signature" cols="72">-- \nOdile</pre>
      """, ["D'accord.", "r:", "r:Le 12/01, Bureau a écrit :", ">", ">Venez", "s:", "s:-- ", "s:Odile"]),
    // Yahoo
    TextCase(
      """
      <div class="ydp1yahoo-style-wrap">D'accord.</div><div id="yahoo_quoted_123" class="yahoo_quoted"><div>Le lundi, Bureau a écrit :</div>
      <div>Venez</div></div>
      """, ["D'accord.", "r:Le lundi, Bureau a écrit :", "r:Venez"]),
  ]

  @Test(arguments: clients) func marks(_ sample: TextCase) throws {
    let message = try Message(parsing: mail("text/html; charset=utf-8", sample.text))
    #expect(shown(message.body) == sample.lines)
  }
}
