"""What one message more costs where much is registered already."""

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


def shapes(registrations):
    return [
        Shape("an empty register"),
        Shape(f"{registrations:,} registrations, 1,000 events", registrations, events=1_000),
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
                # One transaction of everything would make a log as large as the register.
                if number % 10_000 == 9_999:
                    db.commit()
        db.close()

    def event_of(self, number):
        index = number % self.shape.events
        return f"event-{index}" if index else self.event

    def register(self, db, number):
        moment = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(minutes=self.shape.registrations - number)
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


def measured(testbed, folder, program, rounds, registrations):
    """For each shape what it is, then seconds for a run with one message, and for each of a hundred, each beside the empty register."""
    desks = [Desk(testbed, f"{folder}/{index}", program, shape) for index, shape in enumerate(shapes(registrations))]
    for number in range(rounds):
        for desk in desks if number % 2 else reversed(desks):
            desk.round()
    for desk in desks:
        desk.check()
        shutil.rmtree(desk.folder)
        medians = [[statistics.median(getattr(one, name)) for one in (desk, desks[0])] for name in ("one", "many")]
        yield desk.shape.about, *((took, took / empty) for took, empty in medians)
