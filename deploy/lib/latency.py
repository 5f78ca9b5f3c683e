"""How long a citizen waits, and how long the servers alone make them wait."""

import statistics
import sys
import time

import town

PATIENCE = 30  # seconds


def cells(seconds):
    """Median and 95th percentile, for a table."""
    ordered = sorted(value * 1000 for value in seconds)
    p95 = ordered[min(len(ordered) - 1, round(0.95 * len(ordered)))]
    return f"{statistics.median(ordered):.0f} ms", f"{p95:.0f} ms"


def plain_message(sender, event, number):
    return (
        f"From: Citoyen {number} <{sender}>\r\nTo: {town.DESK}\r\nSubject: Inscription\r\n"
        f"Message-ID: <{number}.{time.time_ns()}@latency.example>\r\nMIME-Version: 1.0\r\n"
        "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        f"Bonjour,\r\n\r\nJe souhaite m'inscrire à la {event.title} du {event.long_day}.\r\n\r\n"
        f"{FIRST[number % len(FIRST)]} {LAST[number // len(FIRST) % len(LAST)]}\r\n"
    ).encode()


FIRST = "Alice Bruno Chloé Driss Elsa Farid Gaëlle Hervé Inès Jules".split()
LAST = "Aubry Besson Carpentier Delmas Evrard Fabre Gaudin Humbert Imbert Joly".split()


def floor(testbed, count):
    """Deliveries through Postfix and Dovecot, seen by a client that looks all the time; and the median of those until a client in IDLE
    is told."""
    looked, told = [], []
    with testbed.mailbox("floor@latency.example") as mailbox:
        before = mailbox.count()
        for number in range(count):
            accepted = testbed.write("x@latency.example", b"Subject: floor\r\n\r\nfloor\r\n", "floor@latency.example")
            looked.append(mailbox.await_count(before + number + 1, PATIENCE) - accepted)
    with testbed.mailbox("idle@latency.example") as mailbox:
        for _ in range(min(count, 20)):
            told.append(idle_delay(testbed, mailbox.imap))
    return looked, statistics.median(told)


def idle_delay(testbed, imap):
    imap.send(b"i1 IDLE\r\n")
    imap.readline()
    accepted = testbed.write("x@latency.example", b"Subject: idle\r\n\r\nidle\r\n", "idle@latency.example")
    while b"EXISTS" not in imap.readline():
        pass
    told = time.monotonic()
    imap.send(b"DONE\r\n")
    while not imap.readline().startswith(b"i1 "):
        pass
    return told - accepted


def desk(testbed, count):
    """From the moment Postfix takes a citizen's message until its answer lies in their mailbox, one after the other."""
    energie = town.events()[2]
    waits = []
    for number in range(count):
        sender = f"c{number}@latency.example"
        with testbed.mailbox(sender) as mailbox:
            before = mailbox.count()
            accepted = testbed.write(sender, plain_message(sender, energie, number))
            arrived = mailbox.await_count(before + 1, PATIENCE)
        if arrived is None:
            sys.exit(f"bench: message {number + 1} had no answer within {PATIENCE} s.")
        waits.append(arrived - accepted)
    return waits
