"""`latency.py FOLDER floor|desk N`: what deploy/latency measures."""

import statistics
import sys
import time

import town

PATIENCE = 30  # seconds


def report(what, seconds):
    ordered = sorted(value * 1000 for value in seconds)
    p95 = ordered[min(len(ordered) - 1, round(0.95 * len(ordered)))]
    print(f"{what:52} median {statistics.median(ordered):6.0f} ms   p95 {p95:6.0f} ms   n={len(ordered)}", flush=True)


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


def measure_floor(testbed, count):
    """A delivery through Postfix and Dovecot, seen by a client that looks all the time, and by one in IDLE."""
    looked, told = [], []
    with testbed.mailbox("floor@latency.example") as mailbox:
        for number in range(count):
            accepted = testbed.write("x@latency.example", b"Subject: floor\r\n\r\nfloor\r\n", "floor@latency.example")
            looked.append(mailbox.await_count(number + 1, PATIENCE) - accepted)
    with testbed.mailbox("idle@latency.example") as mailbox:
        for number in range(min(count, 10)):
            told.append(idle_delay(testbed, mailbox.imap))
    report("one delivery, Postfix to Dovecot (two are needed)", looked)
    report("the same, until IDLE announces it", told)


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


def measure_desk(testbed, count):
    energie = town.events()[2]
    waits = []
    for number in range(count):
        sender = f"c{number}@latency.example"
        with testbed.mailbox(sender) as mailbox:
            accepted = testbed.write(sender, plain_message(sender, energie, number))
            arrived = mailbox.await_count(1, PATIENCE)
        if arrived is None:
            sys.exit(f"latency: message {number + 1} had no answer within {PATIENCE} s.")
        waits.append(arrived - accepted)
    report("a citizen's message until its answer", waits)


if __name__ == "__main__":
    folder, what, count = sys.argv[1:]
    measure = {"floor": measure_floor, "desk": measure_desk}[what]
    measure(town.Testbed(folder + "/mail"), int(count))
