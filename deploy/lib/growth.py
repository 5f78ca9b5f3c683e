"""`growth.py FOLDER GUICHET ROUNDS`: what deploy/growth measures. Exit status 1 where growth costs more than the bound."""

import dataclasses
import datetime
import pathlib
import shutil
import smtplib
import sqlite3
import statistics
import subprocess
import sys
import time

import latency
import town

BATCH = 100  # messages
BOUND = 1.2  # times what the empty register takes
ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"


@dataclasses.dataclass
class Shape:
    """What a register holds before the message comes."""

    about: str
    registrations: int = 0
    events: int = 1
    # Seats of the event that the message asks for; those registered past them wait.
    capacity: int = 1_000_000


SHAPES = [
    Shape("an empty register"),
    Shape("100,000 registrations, 1,000 events", 100_000, events=1_000),
    Shape("20,000 registrations, one event", 20_000),
    Shape("20,000 for one event, half of them wait", 20_000, capacity=10_000),
]


class Desk:
    """A desk of its own database, on the testbed's one mailbox."""

    def __init__(self, testbed, folder, program, shape):
        self.testbed, self.program, self.shape, self.folder = testbed, program, shape, pathlib.Path(folder)
        offered = town.set_up_desk(testbed, folder)
        self.event = offered[0]
        self.event.capacity = shape.capacity
        (self.folder / "catalogue.toml").write_text(town.catalogue(offered))
        self.run()  # makes the database
        Filling(self.folder / "guichet.sqlite", self.event.id, shape).carry_out()
        self.written = 0
        self.one, self.many = [], []  # seconds

    def round(self):
        self.write(1)
        self.one.append(self.run())
        self.write(BATCH)
        self.many.append((self.run() - self.one[-1]) / (BATCH - 1))

    def write(self, count):
        """Puts that many messages into the mailbox, each by an author of its own."""
        with smtplib.LMTP("127.0.0.1", self.testbed.port("LMTP")) as lmtp:
            for _ in range(count):
                self.written += 1
                sender = f"n{self.written}@growth.example"
                lmtp.sendmail(sender, [town.DESK], latency.plain_message(sender, self.event, self.written))

    def run(self):
        """`guichet run --once` to its end, in seconds."""
        command = [self.program, "run", "--once", "--config", str(self.folder / "guichet.toml")]
        start = time.monotonic()
        with open(self.folder / "log", "ab") as log:
            subprocess.run(command, stdin=subprocess.DEVNULL, stderr=log, check=True)
        return time.monotonic() - start

    def check(self):
        """Whether each message was registered, so that nothing else was timed."""
        with sqlite3.connect(self.folder / "guichet.sqlite") as db:
            query = "SELECT COUNT(*) FROM registration WHERE author_email LIKE 'n%@growth.example' AND event = ?"
            (count,) = db.execute(query, [self.event.id]).fetchone()
        if count != self.written:
            sys.exit(f"growth: {self.shape.about}: {self.written} messages were written, {count} registered.")


class Filling:
    """Registrations of the past, each with its message, answer and journal, as the desk itself would have left them."""

    def __init__(self, database, event, shape):
        self.database, self.event, self.shape = database, event, shape

    def carry_out(self):
        with sqlite3.connect(self.database) as db:
            db.executemany(
                "INSERT INTO event (id, waiting_list, starts_at, is_cancelled) VALUES (?, 0, '2099-01-01 08:00:00.000', 0)",
                [[self.event_of(number)] for number in range(1, self.shape.events)])
            for number in range(self.shape.registrations):
                self.register(db, number)
        db.close()

    def event_of(self, number):
        index = number % self.shape.events
        return f"event-{index}" if index else self.event

    def register(self, db, number):
        moment = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(seconds=60 * (200_000 - number))
        at = moment.strftime("%Y-%m-%d %H:%M:%S.000")
        author, status = f"c{number}@past.example", "confirmed" if number < self.shape.capacity else "waiting"
        message = db.execute(
            """INSERT INTO message (sha256, redelivery_key, message_id, references_json, received_at, uid, sender_name,
                 sender_email, subject, words, outcome, decision_json, recorded_at)
               VALUES (?, ?, ?, '[]', ?, ?, ?, ?, 'Inscription', ?, 'act', '{}', ?)""",
            [f"{number:064x}", f"key {number:060x}", f"{number}@past.example", at, number + 1, f"Citoyen {number}",
             author, "Je souhaite m’inscrire. " * 4, at]).lastrowid  # fmt: skip
        db.execute(
            "INSERT INTO place (uid_validity, uid, message, folder, filed_at) VALUES (1, ?, ?, 'handled', ?)",
            [number + 1, message, at])
        db.execute(
            """INSERT INTO registration (event, name, name_key, email, status, reference, author_email, message,
                 message_id, registered_at, uid) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            [self.event_of(number), f"Citoyen {number}", f"citoyen {number}", author, status, reference(number), author,
             message, f"{number}@past.example", at, number + 1])  # fmt: skip
        letter = db.execute(
            """INSERT INTO outbox (message, kind, is_notice, recipient, subject, message_id, state, attempts, due_at,
                 created_at, settled_at) VALUES (?, 'confirmation', 0, ?, 'Inscription', ?, 'sent', 1, ?, ?, ?)""",
            [message, author, f"answer-{number}@past.example", at, at, at]).lastrowid
        db.execute("INSERT INTO content (outbox, bytes) VALUES (?, ?)", [letter, b"x" * 2_000])
        db.execute(
            "INSERT INTO journal (at, cause, act, detail_json) VALUES (?, ?, 'act', '{}')", [at, f"message {message}"])


def reference(number):
    letters = "".join(ALPHABET[number // len(ALPHABET) ** place % len(ALPHABET)] for place in range(6))
    return letters[:4] + "-" + letters[4:]


def table(desks):
    print(f"{'medians of ' + str(len(desks[0].one)) + ' rounds':42}{'one message, whole run':>24}{'each of a hundred':>26}")
    worst = 0
    for desk in desks:
        cells = f"{desk.shape.about:42}"
        for name, width in (("one", 14), ("many", 16)):
            took, empty = (statistics.median(getattr(one, name)) for one in (desk, desks[0]))
            worst = max(worst, took / empty)
            cells += f"{took * 1000:{width}.1f} ms {took / empty:6.2f}×"
        print(cells, flush=True)
    return worst


def main():
    folder, program, rounds = sys.argv[1:]
    testbed = town.Testbed(folder + "/mail")
    shutil.rmtree(folder + "/desk")
    print("Filling the registers…", file=sys.stderr)
    desks = [Desk(testbed, f"{folder}/desk-{index}", program, shape) for index, shape in enumerate(SHAPES)]
    for number in range(int(rounds)):
        for desk in desks if number % 2 else reversed(desks):
            desk.round()
    for desk in desks:
        desk.check()
    worst = table(desks)
    print(f"At most {worst:.2f} times what it takes beside an empty register; the bound is {BOUND}.")
    return 1 if worst > BOUND else 0


if __name__ == "__main__":
    sys.exit(main())
