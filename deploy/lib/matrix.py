"""The steps at which a desk is killed, and how."""

import os
import pathlib
import signal
import subprocess
import threading

WRITE, SYNC = "pwrite64", "fdatasync"
KILLED = (-signal.SIGKILL, 1)  # exit statuses: of what was killed, and of faketime(1) where its child was

# number, what the table calls it, the step of the dialogue, the system call after it (none: at the step itself), and how
# many of these may be let pass at most: messages come until there were as many. The digest's own come first in a start,
# before mail is there.
READING = [
    ("mailbox: connecting", "imap connect", None, 0),
    ("mailbox: before SELECT", "SELECT", None, 0),
    ("fetch: before sizes are asked", "sizes", None, 0),
    ("fetch: before the command left", "FETCH", None, 0),
    ("fetch: after the command left", "FETCH answered", None, 0),
    ("fetch: in the middle of a literal", "literal", None, 3),
    ("record: before a commit", "literal", WRITE, 40),
    ("record: after a commit", "literal", SYNC, 6),
]
MOVING = [
    ("move: before it reached the server", "MOVE", None, 0),
    ("move: done, before its answer", "MOVE answered", None, 0),
    ("move: answered, before it is noted", "MOVE answered", WRITE, 0),
    ("move: answered and noted", "MOVE answered", SYNC, 0),
]
MARKING = [  # where the server has no MOVE
    ("copy: before it reached the server", "COPY", None, 0),
    ("copy: done, before its answer", "COPY answered", None, 0),
    ("mark: before it reached the server", "STORE", None, 0),
    ("mark: done, before its answer", "STORE answered", None, 0),
]
COPYING = {
    "UIDPLUS": [
        *MARKING,
        ("expunge: before it reached the server", "EXPUNGE", None, 0),
        ("expunge: done, before its answer", "EXPUNGE answered", None, 0),
        ("expunge: answered, before it is noted", "EXPUNGE answered", WRITE, 0),
        ("expunge: answered and noted", "EXPUNGE answered", SYNC, 0),
    ],
    "": [  # originals stay, marked
        *MARKING,
        ("mark: answered, before it is noted", "STORE answered", WRITE, 0),
        ("mark: answered and noted", "STORE answered", SYNC, 0),
    ],
}
WRITING = [
    ("letter: connecting", "smtp connect", None, 0),
    ("letter: before EHLO", "EHLO", None, 0),
    ("letter: before AUTH", "AUTH", None, 0),
    ("letter: before MAIL", "MAIL", None, 2),
    ("letter: before RCPT", "RCPT", None, 2),
    ("letter: before DATA", "DATA", None, 2),
    ("letter: in the body", "body", None, 2),
    ("letter: before the final dot", "dot", None, 2),
    ("letter: taken, before the answer", "taken", None, 2),
    ("letter: answered, before the mark", "taken", WRITE, 0),
    ("letter: answered, after the mark", "taken", SYNC, 0),
    ("digest: at a write of its start", "start", WRITE, 24),
    ("digest: recorded, before RCPT", "digest RCPT", None, 0),
    ("digest: taken, before the answer", "digest taken", None, 0),
    ("at a random instant", None, None, 0),
]


def steps_where(lacking):
    """The steps at a server that lacks these capabilities."""
    moving = MOVING if "MOVE" not in lacking else COPYING["" if "UIDPLUS" in lacking else "UIDPLUS"]
    return READING + moving + WRITING


class Kill:
    """One kill to come: where it waits, and whether it has struck."""

    def __init__(self, number, step, messages, randomness):
        """`messages` come before each start: a step at a message or letter is reached so often at least."""
        self.number = number
        self.name, self.step, self.call, most = step
        self.left = randomness.randint(0, most if self.call else min(most, max(0, messages // 2 - 1)))
        self.instant = randomness.uniform(0.02, 1.2)  # s after the start, for a random one
        self.needs_digest = self.name.startswith("digest")
        self.process = None  # that we started: the desk, or what stands before it
        self.lock = threading.Lock()
        self.is_struck = False

    def strikes_at_start(self):
        return self.step == "start"

    def command(self, command):
        """Under strace(1) from its first system call on, where that is what kills it."""
        return [*tracing(self.call, self.left + 1), *command] if self.strikes_at_start() else command

    def meet(self, step, _about):
        """Called at each step of a dialogue; True where the desk is dead."""
        with self.lock:
            if step != self.step or self.is_struck:
                return self.is_struck and self.call is None
            if self.left and self.call is None:
                self.left -= 1
                return False
            self.is_struck = True
        if self.call is None:
            self.strike()
            return True
        self.lie_in_wait()
        return False

    def aim(self, process):
        self.process = process

    def desk(self):
        """The desk's process: ours, or the child of faketime(1)."""
        children = pathlib.Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return int(children[0]) if children else self.process.pid

    def strike(self):
        os.kill(self.desk(), signal.SIGKILL)
        self.process.wait()

    def lie_in_wait(self):
        """Returns when strace(1) holds the desk: the dialogue goes on, and the next such system call is its last."""
        command = [*tracing(self.call, self.left + 1), "-p", str(self.desk())]
        tracer = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        for line in tracer.stderr:
            if "attached" in line:
                break
        threading.Thread(target=tracer.communicate, daemon=True).start()


def tracing(call, when):
    return ["strace", "-f", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:signal=SIGKILL:when={when}"]


def deck(steps, rounds, randoms, messages, randomness):
    """Every step once a round, and so many random instants, in any order, while so many messages come."""
    last = len(steps)
    numbers = [number for number in range(1, last) for _ in range(rounds)] + [last] * randoms
    randomness.shuffle(numbers)
    return [Kill(number, steps[number - 1], messages // len(numbers), randomness) for number in numbers]
