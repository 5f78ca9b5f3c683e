"""A backlog on the whole way: Dovecot's mailbox with TLS and sign-in, answers through Postfix into their readers' own mailboxes."""

import contextlib
import os
import pathlib
import signal
import sqlite3
import subprocess
import time

import contest
import town

PATIENCE = 60  # seconds until Postfix has delivered the last answer


class Outcome:
    """`guichet run --once` on so many messages, or two of them where the first gets SIGTERM in the middle."""

    def __init__(self, testbed, folder, program, count, interrupted):
        self.testbed, self.folder, self.program = testbed, pathlib.Path(folder), program
        town.set_up_desk(testbed, folder)
        self.count = count
        backlog = contest.Backlog(testbed, count, "stopped" if interrupted else "whole")
        with testbed.mailbox(town.DESK) as mailbox:
            mailbox.imap.unselect()  # STATUS of a selected folder may be stale
            self.counter = mailbox.imap
            backlog.deliver([town.DESK])
            self.left = self.run_and_stop() if interrupted else None
            self.ending = contest.timed(self.command(), self.folder / "log", self.folder / "figures")
            self.few, self.many = self.faults(backlog)
            self.waiting = self.in_inbox()

    @property
    def is_faulty(self):
        return bool(self.few or self.many or self.waiting)

    def told(self):
        seconds, processor, memory = self.ending
        stopped = "" if self.left is None else f"{self.left:,} were not recorded yet; "
        faults = "nothing lost, nothing twice"
        if self.is_faulty:
            faults = f"{self.few} answers lack, {self.many} are too many, {self.waiting} messages left"
        return f"{stopped}{seconds:.1f} s, {processor:.1f} s of CPU, {memory:.0f} MiB at most; {faults}"

    def command(self):
        return [self.program, "run", "--once", "--config", self.folder / "guichet.toml"]

    def run_and_stop(self):
        """SIGTERM when half of the messages are recorded; how many were not in the end."""
        with open(self.folder / "log", "ab") as log:
            process = subprocess.Popen(self.command(), stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        while self.recorded() < self.count / 2:
            if process.poll() is not None:
                raise contest.Failed("the run ended before it could be stopped; give more messages")
            time.sleep(0.01)
        os.kill(process.pid, signal.SIGTERM)
        process.wait()
        return self.count - self.recorded()

    def recorded(self):
        database = self.folder / "guichet.sqlite"
        if not database.exists():
            return 0
        with contextlib.closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=30)) as db:
            try:
                return db.execute("SELECT COUNT(*) FROM message").fetchone()[0]
            except sqlite3.OperationalError:  # the tables are not made yet
                return 0

    def in_inbox(self):
        _, data = self.counter.status("INBOX", "(MESSAGES)")
        return int(data[0].split()[-1].rstrip(b")"))

    def faults(self, backlog):
        """How many authors have too few answers in the end, and how many too many."""
        few = many = 0
        limit = time.monotonic() + PATIENCE
        for _, address, _ in backlog.messages():
            due = backlog.answers[address]
            with self.testbed.mailbox(address) as mailbox:
                mailbox.await_count(due, max(0, limit - time.monotonic()))
                count = mailbox.count()
            few += count < due
            many += count > due
        return few, many
