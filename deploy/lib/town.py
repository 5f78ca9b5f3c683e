"""A town of invented citizens around a testbed: events to come, a desk to set up, letters to write, mailboxes to read.

Used by the demo and the measurements. Standard library alone.
"""

import datetime
import email
import email.header
import email.message
import email.policy
import email.utils
import imaplib
import pathlib
import re
import smtplib
import ssl
import time

DEPLOY = pathlib.Path(__file__).resolve().parent.parent
DESK = "inscriptions@conseil.example"
TEAM = "equipe@conseil.example"

DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()


class Testbed:
    """What `deploy/testbed env DIR` tells."""

    def __init__(self, folder):
        lines = (pathlib.Path(folder) / "env").read_text().splitlines()
        self.values = dict(line.split("=", 1) for line in lines)
        self.tls = ssl.create_default_context(cafile=self["CA"])

    def __getitem__(self, name):
        return self.values["GUICHET_TESTBED_" + name]

    def port(self, name):
        return int(self[name + "_PORT"])

    def write(self, sender, message, recipient=DESK):
        """Hands a message to Postfix as a citizen's provider does; returns the moment it was accepted (monotonic, s)."""
        with smtplib.SMTP("127.0.0.1", self.port("SMTP")) as smtp:
            smtp.sendmail(sender, [recipient], message)
            return time.monotonic()

    def mailbox(self, address):
        return Mailbox(self, address)


class Mailbox:
    """Somebody's mailbox, over IMAP."""

    def __init__(self, testbed, address):
        self.imap = imaplib.IMAP4("127.0.0.1", testbed.port("IMAP"))
        self.imap.login(address, testbed["PASSWORD"])
        self.imap.select("INBOX")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.imap.logout()

    def count(self):
        self.imap.noop()
        known = self.imap.untagged_responses.get("EXISTS")
        return int(known[-1]) if known else 0

    def await_count(self, wanted, patience):
        """The moment the mailbox held that many messages (monotonic, s), or None when patience (s) ran out."""
        limit = time.monotonic() + patience
        while self.count() < wanted:
            if time.monotonic() > limit:
                return None
            time.sleep(0.002)
        return time.monotonic()

    def await_empty(self, patience):
        limit = time.monotonic() + patience
        while True:
            self.imap.select("INBOX")
            if self.count() == 0:
                return True
            if time.monotonic() > limit:
                return False
            time.sleep(0.05)

    def messages(self, first=1):
        """From the message with that number on, in order of arrival."""
        if self.count() < first:
            return []
        _, data = self.imap.fetch(f"{first}:*", "(BODY.PEEK[])")
        raw = [part[1] for part in data if isinstance(part, tuple)]
        return [email.message_from_bytes(text, policy=email.policy.default) for text in raw]


class Event:
    """A training or meeting in the weeks to come, and the words citizens have for its day."""

    def __init__(self, key, kind, title, keywords, day, hours, place, capacity=None):
        self.key, self.kind, self.title, self.keywords = key, kind, title, keywords
        self.date, self.hours, self.place, self.capacity = day, hours, place, capacity
        self.id = f"{key}-{day:%Y-%m}"
        first = "1er" if day.day == 1 else str(day.day)
        self.day = f"{first} {MONTHS[day.month - 1]}"
        self.long_day = f"{DAYS[day.weekday()]} {self.day}"
        self.short_day = f"{day:%d/%m}"
        self.english_day = f"{day.strftime('%A')} {day.day} {day.strftime('%B')}"

    def toml(self):
        start, end = (f"{self.date}T{hour}:00" for hour in self.hours)
        lines = [
            "[[event]]",
            f'id = "{self.id}"',
            f'kind = "{self.kind}"',
            f'title = "{self.title}"',
            f"keywords = [{', '.join(chr(34) + word + chr(34) for word in self.keywords)}]",
            f"sessions = [{{ start = {start}, end = {end} }}]",
            f'place = "{self.place}"',
        ]
        if self.capacity:
            lines += [f"capacity = {self.capacity}", "waiting_list = true"]
        return "\n".join(lines) + "\n"


def weekday_after(days, weekday):
    """The first such weekday (0 = Monday) that is at least so many days ahead: no event of a demo is ever past."""
    day = datetime.date.today() + datetime.timedelta(days=days)
    return day + datetime.timedelta(days=(weekday - day.weekday()) % 7)


def events():
    house = "Maison des associations, 3 rue des Tilleuls"
    return [
        Event("budget", "formation", "Bâtir le budget de son projet", ["budget"],
              weekday_after(20, 1), ("09:30", "17:00"), house, capacity=15),
        Event("communication", "formation", "Réussir sa communication", ["communiquer"],
              weekday_after(27, 3), ("14:00", "17:30"), house, capacity=3),
        Event("energie", "réunion", "Réunion thématique Énergie solaire", ["énergie", "solaire"],
              weekday_after(34, 0), ("18:00", "20:30"), "Salle du Conseil, place de la République"),
    ]  # fmt: skip


def catalogue(offered):
    organiser = "\n".join([
        "[organiser]",
        'name = "Conseil départemental - Vie associative"',
        f'address = "{DESK}"',
        'timezone = "Europe/Paris"',
        'postal_address = "1 place de la République, 00000 Exemple"',
        'phone = "+33123456789"',
    ])
    return organiser + "\n\n" + "\n".join(event.toml() for event in offered)


def set_up_desk(testbed, folder, template="desk.toml", more=None):
    """Writes a catalogue and a configuration into the folder, for a desk that uses TLS and sign-in as a real one does;
    or after another template, with more values for it."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    offered = events()
    (folder / "catalogue.toml").write_text(catalogue(offered))
    text = (DEPLOY / "lib" / template).read_text()
    values = {
        "templates": DEPLOY.parent / "Templates",
        "desk": DESK,
        "team": TEAM,
        "password_file": testbed["PASSWORD_FILE"],
        "ca": testbed["CA"],
        "imaps_port": testbed.port("IMAPS"),
        "submission_port": testbed.port("SUBMISSION"),
        **(more or {}),
    }
    (folder / "guichet.toml").write_text(fill(text, values))
    return offered


def fill(text, values):
    """Puts values in the place of {names}; a name without a value is a mistake in the text."""
    return re.sub(r"\{([a-z_.]+)\}", lambda match: str(values[match[1]]), text)


class Letter:
    """One file of deploy/citizens: notes in lines that begin with #, then the message as its author's program wrote it."""

    def __init__(self, path):
        lines = path.read_text().splitlines()
        notes = [line[1:].strip() for line in lines if line.startswith("#")]
        self.about = notes[0]
        self.notes = dict(note.split(": ", 1) for note in notes[1:])
        self.text = "\n".join(line for line in lines if not line.startswith("#")) + "\n"
        self.sender = self.notes["from"]
        self.envelope = self.notes.get("envelope", self.sender).strip("<>")
        self.is_answered = self.notes.get("answer", "yes") == "yes"
        self.replies_to_answer = self.notes.get("reply") == "yes"

    def bytes(self, values):
        charset = self.notes.get("charset", "utf-8")
        head, body = fill(self.text, values).split("\n\n", 1)
        head = "\n".join(encoded(line) for line in head.splitlines())
        return (head + "\n\n" + body).replace("\n", "\r\n").encode(charset)


def encoded(line):
    """A header line, with what is not ASCII as RFC 2047 encoded words."""
    if line.isascii():
        return line
    return re.sub(r"[^\s<>]*[^\x00-\x7f][^<>]*(?<!\s)", lambda m: email.header.Header(m[0], "utf-8").encode(), line)


def letters():
    return [Letter(path) for path in sorted((DEPLOY / "citizens").glob("*.eml"))]


def values_for(offered):
    """What the letters of deploy/citizens may name: {budget.title}, {budget.day}, {desk}, {date}…"""
    values = {"desk": DESK, "date": email.utils.format_datetime(datetime.datetime.now(datetime.timezone.utc))}
    for event in offered:
        values[event.key + ".title"] = event.title
        for name in ("day", "long_day", "short_day", "english_day"):
            values[f"{event.key}.{name}"] = getattr(event, name)
    return values


def text_of(message):
    part = message.get_body(("plain", "html"))
    return part.get_content() if part else ""


def reply(message, sender, text):
    """An answer with the message quoted below, as the office's own server hands it on: it vouches for its author (RFC 8601)."""
    domain = sender.split("@")[1]
    answer = email.message.EmailMessage()
    answer["Authentication-Results"] = f"mx.{domain}; dmarc=pass header.from={domain}"
    answer["From"] = sender
    answer["To"] = DESK
    answer["Subject"] = f"RE: {message['Subject']}"
    answer["Message-ID"] = email.utils.make_msgid(domain=domain)
    answer["In-Reply-To"] = answer["References"] = str(message["Message-ID"])
    answer.set_content(f"{text}\n\n{quoted(message)}\n")
    return answer.as_bytes(policy=email.policy.SMTP)


def quoted(message):
    return "\n".join("> " + line for line in text_of(message).rstrip().splitlines())
