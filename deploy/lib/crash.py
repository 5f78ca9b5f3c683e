"""`crash.py TESTBED DESKS GUICHET SEED MESSAGES ROUNDS [--sent] [--without-move | --without-uidplus]`: what deploy/crash does. Exit status 1 where anything
was lost, or done twice that must not be."""

import collections
import contextlib
import random
import smtplib
import subprocess
import sys
import threading
import time

import ledger
import matrix
import proxy
import steps
import town

PATIENCE = 240  # seconds until a step is reached, or a letter delivered, on whatever machine
MORE_AFTER = 2  # seconds until a desk that lives on is given more to do
WITNESS = "temoin@conseil.example"
NOWHERE = 9  # discard(9): nobody listens


class Rehearsal:
    def __init__(self, testbed, desks, program, seed, files_sent, lacking):
        self.testbed, self.program = town.Testbed(testbed), program
        self.desk, self.witness = f"{desks}/desk", f"{desks}/witness"
        self.randomness = random.Random(seed)
        self.days = 0  # that the desk's clock is ahead
        self.given = 0  # messages
        self.further = 0  # of these, for kills that would not have struck without
        self.rebuilt = ""  # what became of a register made anew from the mailbox
        self.taken = collections.Counter()  # by Message-ID: how often the server took a letter
        self.taking = threading.Lock()
        self.in_hand = set()  # letters that the desk had in hand when it died, and that bore no mark yet
        self.twice = collections.Counter()  # by step: letters that left again
        self.told = 0  # letters in doubt for good
        self.kill = None
        self.is_filing, self.lacking = files_sent, lacking
        self.register = ledger.Register(self.desk)
        self.offered = self.set_up()

    def set_up(self):
        steps.Watched.watcher = self.meet
        steps.SMTPSteps.taken = self.take
        steps.IMAPSteps.lacking = self.lacking
        imap = proxy.Proxy(self.testbed.port("IMAP"), steps.IMAPSteps)
        smtp = proxy.Proxy(self.testbed.port("SMTP_PLAIN"), steps.SMTPSteps)
        if self.is_filing:
            self.sent = self.testbed.mailbox(town.DESK)
            self.sent.imap.create("Sent")
        plain = {"imap_port": self.testbed.port("IMAP"), "smtp_port": NOWHERE, "user": WITNESS}
        town.set_up_desk(self.testbed, self.witness, "plain.toml", plain)
        through = {"imap_port": imap.port, "smtp_port": smtp.port, "user": town.DESK}
        return town.set_up_desk(self.testbed, self.desk, "plain.toml", through)

    # --- what the proxies tell

    def meet(self, step, about):
        return self.kill is not None and self.kill.meet(step, about)

    def take(self, message_id, content):
        with self.taking:  # letters come over several connections
            self.taken[message_id] += 1
            if self.is_filing:  # as the servers of Google and Microsoft do
                self.sent.imap.append("Sent", r"(\Seen)", None, content + b"\r\n")

    # --- mail

    def give(self, count):
        """Puts messages into the mailboxes of both desks."""
        kinds = [letter for letter in town.letters() if not letter.replies_to_answer]
        values = town.values_for(self.offered)
        with smtplib.LMTP("127.0.0.1", self.testbed.port("LMTP")) as lmtp:
            for number in range(self.given, self.given + count):
                letter = kinds[number % len(kinds)]
                sender = f"a{number}@{letter.sender.split('@')[1]}"
                # A name of their own: the desk answers one name and text no more than 20 times an hour.
                name = f" - poste {chr(97 + number // 676 % 26)}{chr(97 + number // 26 % 26)}{chr(97 + number % 26)} <"
                message = letter.bytes(values).replace(f" <{letter.sender}".encode(), (name + letter.sender).encode())
                message = message.replace(letter.sender.encode(), sender.encode())
                message = message.replace(b"Message-ID: <", f"Message-ID: <{number}.".encode())
                for mailbox in (town.DESK, WITNESS):
                    lmtp.sendmail(sender if letter.envelope else "", [mailbox], message)
        self.given += count

    # --- the desk

    def start(self, desk, *arguments, minutes=0, wrapped=lambda command: command):
        """With the desk's clock ahead by faketime(1), where it is to be ahead."""
        command = wrapped([self.program, "run", *arguments, "--config", f"{desk}/guichet.toml"])
        if offset := self.days * 1440 + minutes:
            command = ["faketime", "-f", f"+{offset}m", *command]
        with open(f"{desk}/log", "ab") as log:
            return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)

    def die(self, kill):
        """Starts the desk, and returns when it was killed; False where it never came to that step."""
        if kill.needs_digest:
            self.days += 1
        before = self.taken.copy()
        self.kill = kill
        process = self.start(self.desk, wrapped=kill.command)
        try:
            kill.aim(process)
            if kill.step is None:
                time.sleep(kill.instant)
                kill.strike()
            is_over = self.await_end(process)
            if not is_over:
                kill.strike()
        finally:
            self.kill = None
        self.note(kill, before)
        return is_over and process.returncode in matrix.KILLED

    def await_end(self, process):
        """True where it died in time. How many commits and writes a few messages make is chance, since the desk groups them as
        they come: while it lives, there are more."""
        limit = time.monotonic() + PATIENCE
        while time.monotonic() < limit:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(MORE_AFTER)
                return True
            self.give(1)
            self.further += 1
        return False

    def note(self, kill, before):
        states = self.register.states()
        taken = self.taken - before
        self.twice[kill.number] += sum(1 for name in taken if before[name])
        self.in_hand |= {name for name, state in states.items() if state == "sending"}

    def finish(self):
        """Undisturbed at last: what is left is handled, and what was in doubt goes once more when its time has come."""
        before = self.taken.copy()
        statuses = [self.start(self.desk, "--once", minutes=minutes).wait() for minutes in (0, 20, 40)]
        self.twice["end"] += sum(1 for name in self.taken - before if before[name])
        return statuses

    # --- what is true in the end

    def faults(self):
        self.start(self.witness, "--once").wait()  # its letters stay in the outbox
        witness = ledger.Register(self.witness)
        yield from ledger.differences("message", self.register.messages(), witness.messages())
        if (count := sum(self.register.messages().values())) != self.given:
            yield f"messages: {count} recorded, {self.given} given"
        yield from ledger.filing_faults(self.testbed, self.register, "UIDPLUS" in self.lacking)
        yield from ledger.differences(
            "registration", self.register.registrations(self.program), witness.registrations(self.program))
        yield from ledger.differences("letter", self.register.letters(), witness.letters())
        yield from self.delivery_faults()
        yield from self.rebuilding_faults()

    def rebuilding_faults(self):
        """What the mailbox tells is what the register holds, or else there is a cause."""
        command = ["faketime", "-f", f"+{self.days * 1440 + 60}m", self.program, "rebuild", "--config", f"{self.desk}/guichet.toml"]
        done = subprocess.run(command, capture_output=True, text=True)
        lines = done.stdout.splitlines()
        self.rebuilt = lines[-1] if lines else done.stderr.strip()
        if done.returncode:
            yield f"rebuild: exit {done.returncode}: {self.rebuilt}"
            yield from (f"rebuild:{line}" for line in lines if "NOT EXPLAINED" in line)

    def delivery_faults(self):
        """Each letter arrived; twice only where the server had it and the desk died before the mark. What was in doubt twice is for
        staff, and they are told."""
        letters = self.register.letter_states()
        awaited = collections.Counter()
        for letter in letters:
            awaited[letter.recipient] += self.taken[letter.name]
        arrived = ledger.arrivals(self.testbed, awaited, PATIENCE)
        for letter in letters:
            count = arrived[letter.name]
            self.told += letter.is_told
            if not (letter.is_told or (letter.state == "sent" and count)):
                yield f"letter: {letter.state}, arrived {count} times: {letter.name} ({letter.kind})"
            # A desk that starts counts a doubt for each letter without a mark: no look from outside is as exact.
            if count > 1 and (self.is_filing or not letter.doubts):
                yield f"letter: arrived {count} times without excuse: {letter.name} ({letter.kind})"
        for name in arrived.keys() - {letter.name for letter in letters}:
            yield f"letter: arrived, and the register does not know it: {name}"
        days = self.register.rows("SELECT COUNT(*) FROM digest")[0][0]
        if days != sum(1 for letter in letters if letter.kind == "digest"):
            yield f"digests: {days} days, and as many letters are due"


def table(all_steps, kills, reached, rehearsal):
    print(f"{'':>3} {'killed':36} {'kills':>5} {'letters sent again':>19}")
    for number, (name, *_) in enumerate(all_steps, 1):
        all_of_it = sum(1 for kill in kills if kill.number == number)
        if all_of_it:
            print(f"{number:3} {name:36} {reached[number]:5} {rehearsal.twice[number]:19}")
    print(f"{'':>3} {'after the last kill':36} {'':5} {rehearsal.twice['end']:19}")


def main():
    testbed, desks, program, seed, messages, rounds = sys.argv[1:7]
    messages, rounds = int(messages), int(rounds)
    began = time.monotonic()
    lacking = [name for name in ("MOVE", "UIDPLUS") if {f"--without-{name.lower()}", "--without-uidplus"} & set(sys.argv)]
    rehearsal = Rehearsal(testbed, desks, program, seed, "--sent" in sys.argv, lacking)
    all_steps = matrix.steps_where(lacking)
    kills = matrix.deck(all_steps, rounds, rounds * 5, messages, rehearsal.randomness)
    reached = collections.Counter()
    faults = []
    for index, kill in enumerate(kills):
        rehearsal.give(messages * (index + 1) // len(kills) - messages * index // len(kills))
        if rehearsal.die(kill):
            reached[kill.number] += 1
        else:
            faults.append(f"step {kill.number} was not reached: {kill.name}")
    statuses = rehearsal.finish()
    faults += [f"run --once: exit {status}" for status in statuses if status]
    faults += rehearsal.faults()
    table(all_steps, kills, reached, rehearsal)
    letters = rehearsal.register.states()
    print(
        f"Seed {seed}: {len(kills)} kills, {rehearsal.given} messages ({rehearsal.further} of them for kills that waited), "
        f"{len(letters)} letters in {time.monotonic() - began:.0f} s; "
        f"{len(rehearsal.in_hand)} letters were in hand and unmarked, "
        f"{sum(count > 1 for count in rehearsal.taken.values())} arrived twice, "
        f"{rehearsal.told} were in doubt twice and are told to staff. Faults: {len(faults)}."
    )
    print(f"Made anew from the mailbox: {rehearsal.rebuilt}")
    for fault in faults[:40]:
        print(f"  {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
