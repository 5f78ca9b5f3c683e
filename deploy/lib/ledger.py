"""What must be true of a desk that was killed again and again, held to one that was not."""

import collections
import email
import json
import pathlib
import re
import sqlite3
import subprocess

import town

FOLDERS = {"handled": "Guichet/Trait&AOk-s", "review": "Guichet/&AMA- v&AOk-rifier", "ignored": "Guichet/Ignor&AOk-s"}
REFERENCE = re.compile(r" ?\[[0-9A-Z]{4}-[0-9A-Z]{2}\]")


Letter = collections.namedtuple("Letter", "name recipient kind state doubts is_told")  # name: its Message-ID


class Register:
    """A desk's database, read beside it: never written to."""

    def __init__(self, desk):
        self.desk = desk

    def rows(self, query):
        connection = sqlite3.connect(f"file:{self.desk}/guichet.sqlite?mode=ro", uri=True, timeout=30)
        try:
            return connection.execute(query).fetchall()
        finally:
            connection.close()

    def states(self):
        """Where each letter stands, by Message-ID; none where the desk died before it had made its tables."""
        if not pathlib.Path(f"{self.desk}/guichet.sqlite").exists():
            return {}
        if not self.rows("SELECT 1 FROM sqlite_master WHERE name = 'content'"):
            return {}
        return dict(self.rows("SELECT message_id, state FROM outbox"))

    def letter_states(self):
        rows = self.rows("""
            SELECT message_id, recipient, kind, state, doubts,
              state = 'failed' AND doubts = 2 AND EXISTS (SELECT 1 FROM news WHERE news.outbox = outbox.id) FROM outbox""")
        return [Letter(*row) for row in rows]

    def letters(self):
        """Recipient, kind and subject of each, digests apart: how often each was written. References differ from desk to desk."""
        rows = self.rows("SELECT recipient, kind, subject FROM outbox WHERE kind <> 'digest'")
        return collections.Counter((to, kind, REFERENCE.sub("", subject)) for to, kind, subject in rows)

    def messages(self):
        rows = self.rows("SELECT message.message_id, outcome, folder FROM message JOIN place ON place.message = message.id")
        return collections.Counter(rows)

    def registrations(self, program):
        """As `guichet list` tells them, each but for its reference."""
        command = [program, "list", "--json", "--config", f"{self.desk}/guichet.toml"]
        lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
        entries = [json.loads(line) for line in lines]
        for entry in entries:
            entry.pop("reference")
            entry.pop("registered_at")  # the server's, which took each message twice, once for each desk
        return collections.Counter(json.dumps(entry, sort_keys=True) for entry in entries)


def message_ids(mailbox, folder, criterion="ALL"):
    """How often each Message-ID lies in a folder, among the messages that the criterion fits (RFC 3501 §6.4.4)."""
    status, _ = mailbox.imap.select(f'"{folder}"', readonly=True)
    numbers = mailbox.imap.search(None, criterion)[1][0].split() if status == "OK" else []
    if not numbers:
        return collections.Counter()
    _, data = mailbox.imap.fetch(b",".join(numbers).decode(), "(BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])")
    fields = [email.message_from_bytes(part[1])["Message-ID"] for part in data if isinstance(part, tuple)]
    return collections.Counter(str(field).strip().strip("<>") for field in fields)


def differences(what, found, wanted):
    """A line for each thing that is there too often or too seldom."""
    for thing in sorted((found - wanted).keys() | (wanted - found).keys(), key=str):
        yield f"{what}: {found[thing]} times instead of {wanted[thing]}: {thing}"


def filing_faults(testbed, register, leaves_originals):
    """Each message lies once in the folder that the register says, and nowhere else; but where the server leaves the originals, in the
    watched one too, marked as deleted."""
    wanted = collections.defaultdict(collections.Counter)
    for message_id, _, folder in register.messages():
        wanted[folder][message_id] += 1
    with testbed.mailbox(town.DESK) as mailbox:
        yield from differences("INBOX", message_ids(mailbox, "INBOX", "UNDELETED"), collections.Counter())
        originals = sum(wanted.values(), collections.Counter()) if leaves_originals else collections.Counter()
        yield from differences("INBOX, deleted", message_ids(mailbox, "INBOX", "DELETED"), originals)
        for folder, name in FOLDERS.items():
            yield from differences(f"folder {folder}", message_ids(mailbox, name), wanted[folder])


def arrivals(testbed, recipients, patience):
    """How often each letter of the desk's lies in the mailboxes of those it went to. `recipients` says how many each awaits."""
    arrived = collections.Counter()
    for address, count in recipients.items():
        with testbed.mailbox(address) as mailbox:
            mailbox.await_count(count, patience)
            arrived += message_ids(mailbox, "INBOX")
    return arrived
