/// The words that messages to the register are made of: what holds another may ask something else.
enum RequestWords {
  static let courtesy: WordSet = [
    "bonjour", "bonsoir", "salut", "madame", "mesdames", "monsieur", "messieurs", "mme", "cher", "chere",
    "chers", "merci", "beaucoup", "d", "avance", "par", "cordialement", "bien", "a", "vous", "te", "tu",
    "salutations", "sinceres", "distinguees", "respectueuses", "respectueusement", "meilleures",
    "meilleurs", "sentiments", "toute", "tout", "tous", "equipe", "service", "svp", "s", "il", "plait",
    "bonne", "belle", "journee", "soiree", "semaine", "continuation", "excellente", "fin", "hello", "hi",
    "dear", "sir", "madam", "please", "thanks", "thank", "you", "regards", "kind", "best", "sincerely", "in",
    "many", "desole", "desolee", "deranger", "derangement", "excusez", "excuser", "pardon", "bientot",
    "remerciant", "remercie", "remercions", "votre", "vos", "me", "permets", "reponse", "attente", "retour",
    "dans", "de", "l", "la", "le", "les", "et", "and", "the", "amicalement", "agreer", "veuillez",
    "expression", "prie", "pour", "aide",
  ]

  /// One of these makes a greeting an answer to a letter.
  static let acknowledging: WordSet = [
    "merci", "mercis", "remercie", "remercions", "remerciements", "recu", "recue", "note", "notee", "entendu",
    "parfait", "parfaitement", "super", "genial", "thanks", "thank", "received", "noted", "great", "perfect",
  ]

  /// What people say of a letter that they received.
  static let received = WordSet([
    "mercis", "remerciements", "recu", "recue", "note", "notee", "entendu", "parfait", "parfaitement",
    "super",
    "genial", "received", "noted", "great", "perfect", "ok", "oui", "accord", "c", "est", "j", "je", "ai",
    "ce",
    "cette", "confirmation", "confirmer", "reactivite", "rapidite", "rapide", "rapidement", "prompt",
    "prompte",
    "efficacite", "gentillesse", "infiniment", "encore", "mille", "fois", "grand", "un", "message", "mail",
    "courriel", "inscription", "prise", "compte", "en", "avoir", "du", "au", "so", "much", "very", "again",
    "for",
    "your", "quick", "confirming", "answer", "well", "got", "it", "all", "nous", "avons", "ravi", "ravie",
    "ravis", "content", "contente", "contents", "nickel", "top", "que", "m", "ma", "mon", "notre",
  ])

  static let status = WordSet([
    "je", "j", "m", "moi", "suis", "es", "est", "ce", "que", "qu", "si", "toujours", "encore", "deja",
    "inscrit", "inscrite", "inscrits", "inscrites", "inscription", "inscriptions", "demande", "demandes",
    "participation", "reservation", "reservations", "place", "places", "liste", "rang", "position", "ou",
    "en", "savoir", "dire", "indiquer", "preciser", "confirmer", "confirmez", "pouvez", "pourriez",
    "pourrais", "puis", "voudrais", "voulais", "souhaite", "souhaiterais", "souhaitais", "aimerais", "avoir",
    "ai", "avons", "avez", "recu", "recue", "recus", "mon", "ma", "mes", "nous", "notre", "nos", "sommes",
    "un", "une", "du", "des", "au", "aux", "sur", "pris", "prise", "compte", "enregistre", "enregistree",
    "enregistres", "enregistrees", "valide", "validee", "confirme", "confirmee", "accuse", "reception",
    "message", "mail", "mails", "courriel", "email", "e", "envoye", "envoyee", "ecrit", "fait", "faite",
    "precedent", "precedente", "y", "jours", "semaines", "mois", "hier", "dernier", "derniere", "passe",
    "passee", "depuis", "n", "ne", "pas", "nouvelles", "nouvelle", "aucun", "aucune", "confirmation", "rien",
    "quel", "quelle", "combien", "personnes", "devant", "avant", "on", "t", "elle", "c", "etre", "sur",
    "sure", "quand", "verifier", "dossier", "candidature", "retenu", "retenue", "retenus", "retenues",
    "tient", "tiennent", "effective", "arrive", "arrivee", "parvenu", "parvenue", "traitee", "eu", "vu",
    "numero", "statut", "situation", "question", "petite", "simplement", "juste", "dit", "avais", "avait",
    "avions", "meme", "sans", "jamais", "car", "mais", "alors", "donc", "ete", "bon", "bulletin",
    "i", "am", "are", "we", "registered", "booked", "enrolled", "signed", "up", "on", "list", "waiting",
    "still", "my", "our", "registration", "booking", "request", "seat", "did", "get", "got", "receive",
    "received", "have", "has", "been", "confirm", "confirmed", "that", "is", "for", "where", "do", "stand",
    "what", "rank", "can", "could", "would", "like", "to", "know", "if", "whether", "just", "checking",
    "check", "not", "any", "answer", "reply", "yet", "it", "sent", "last", "week", "valid", "complete",
    "status", "how", "people", "ahead", "before", "there",
  ])

  static let personalData = WordSet([
    "je", "j", "m", "moi", "souhaite", "souhaiterais", "voudrais", "aimerais", "demande", "pouvez",
    "pourriez", "connaitre", "savoir", "savez", "obtenir", "recevoir", "acceder", "acces", "accéder",
    "exercer", "exerce", "droit", "droits", "donnees", "personnelles", "personnel", "caractere", "mes", "ma",
    "mon", "informations", "quelles", "quelle", "quels", "avez", "detenez", "detenues", "detient",
    "conservez", "conservees", "gardez", "gardees", "possedez", "disposez", "enregistrees", "auriez", "sur",
    "concernant", "concernent", "sujet", "que", "qui", "qu", "copie", "en", "application", "vertu",
    "conformement", "article", "articles", "du", "des", "un", "une", "rgpd", "reglement", "general",
    "europeen", "protection", "au", "aux", "ue", "titre", "communiquer", "transmettre", "envoyer", "adresser",
    "consulter", "delai", "mois", "suite", "inscription", "inscriptions", "ce", "cette", "est", "c", "y",
    "compris", "finalites", "duree", "conservation", "ensemble", "toutes", "ainsi", "dont", "avoir", "par",
    "mail", "courriel", "base", "fichier", "fichiers", "registre", "the", "what", "data", "personal",
    "information", "do", "have", "hold", "keep", "about", "on", "i", "would", "like", "to", "my", "access",
    "copy", "of", "all", "under", "gdpr", "right", "exercise", "request", "subject", "could", "can", "send",
    "is", "a", "that", "any", "which", "want", "know", "15",
  ])

  static let correction = WordSet([
    "je", "j", "m", "moi", "mon", "ma", "mes", "notre", "son", "sa", "nom", "prenom", "famille", "ecrit",
    "ecrire", "ecrivez", "orthographe", "orthographie", "avec", "un", "une", "deux", "trois", "seul",
    "double", "accent", "accents", "grave", "aigu", "circonflexe", "trema", "cedille", "tiret", "trait",
    "union", "sans", "est", "c", "ce", "et", "non", "pas", "au", "lieu", "avez", "aviez", "ai", "erreur",
    "petite", "faute", "coquille", "frappe", "sur", "inscription", "inscriptions", "confirmation", "recu",
    "recue", "mail", "message", "courriel", "email", "e", "y", "il", "elle", "faut", "fallait", "lire",
    "noter", "notez", "note", "corriger", "corrigez", "rectifier", "rectifiez", "modifier", "modifiez",
    "changer", "mettre", "jour", "pouvez", "pourriez", "desormais", "maintenant", "dorenavant", "present",
    "numero", "telephone", "tel", "portable", "mobile", "fixe", "change", "changee", "nouveau", "nouvelle",
    "nouvelles", "coordonnees", "adresse", "electronique", "represente", "association", "structure",
    "organisme", "organisation", "employeur", "attention", "remarque", "simple", "detail", "precision",
    "mauvais", "mauvaise", "bon", "exact", "exacte", "correct", "correcte", "que", "qu", "ne", "n", "plus",
    "en", "fait", "appelle", "appel", "collegue", "amie", "ami", "mari", "femme", "voisine", "voisin",
    "joindre", "joignable", "contacter", "ecrivez", "utiliser", "ancien", "ancienne", "precedent",
    "precedente", "comme", "car", "mais", "lettre", "lettres", "majuscule", "du", "des", "suis", "se",
    "part", "agit", "mal", "manque", "celui", "celle", "voici", "faire", "correction", "rectification",
    "modification", "glissee", "glisse",
    "my", "name", "is", "spelled", "spelt", "with", "two", "not", "it", "should", "be", "instead", "of",
    "number", "phone", "has", "changed", "new", "email", "address", "now", "i", "represent", "there", "typo",
    "mistake", "correct", "could", "can", "for", "change", "to", "update", "one", "an", "from", "on",
  ])
}
