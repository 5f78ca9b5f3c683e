/// What strangers write where a name, a subject or an organisation is expected.
enum Poison {
  /// None of them may be told from a person's name by its looks alone, nor do harm where it is repeated.
  static let names = [
    "Awa Diallo\r\nBcc: victim@third.example", "Awa\nDiallo\n.\nMAIL FROM:<evil@third.example>",
    "Awa\u{0}Diallo", "=?utf-8?q?Awa=0D=0ABcc:_victim=40third.example?=",
    "Awa {{officeName}} {{#lines}}Diallo",
    "{{> partials/top.html}} Awa Diallo", "<script>alert(1)</script> Awa Diallo",
    "Awa <img src=x onerror=alert(1)> Diallo", "\" onmouseover=\"alert(1)", "=HYPERLINK(\"x\",\"Awa\")",
    "+cmd|' /C calc'!A0", "-2+3+cmd", "@SUM(1+1)", "\t=1+1", "\r=1+1", "＝1+1",
    "\u{202E}olleiD awA\u{202C}", "Awa\u{200B}\u{200D}\u{2066} Diallo\u{FEFF}",
    "\u{1B}]0;owned\u{7}\u{1B}[2J Awa Diallo", "Awa\u{9B}31m Diallo", "Awa\u{85}Diallo\u{2028}Sarr",
    String(repeating: "Awa Diallo ", count: 1_000), "Awa Diallo;DROP TABLE registration;--",
    "../../etc/passwd",
    "%s%n%x Awa", "Awa\u{301}\u{301}\u{301}\u{301} Diallo",
  ]

  /// Names that would carry something to whoever has the address.
  static let vehicles = [
    "Gagnez 1000 euros https://evil.example/x", "www.evil.example", "Promo evil.example", "evil-shop.com",
    "Awa Diallo http://bit.ly/2xyz", "Casino.bet bonus", "javascript:alert(1)",
    "Awa Diallo (victim@third.example)",
    "victim@third.example", "Soldes evil\u{200B}.com", "t.me/evil_offer/1",
    // Cyrillic а and Greek ο in Latin words.
    "Aw\u{430} Diallo", "Awa Diall\u{3BF}",
  ]

  /// Names that only look like some of these.
  static let honest = [
    "J.Dupont", "M. le Maire", "Jean-Pierre N’Diaye", "Мария Иванова", "Ελένη Παππά",
    "Awa Diallo (Benkadi 91)",
    "DUPONT Jean, 2e étage", "O'Brien", "李小龙", "Association St.Martin", "mme.durand",
  ]
}
