"""`backlog.py FOLDER GUICHET N [--interrupt]`: what deploy/backlog measures. Exit status 1 where an answer lacks or is too many."""

import os
import pathlib
import signal
import smtplib
import subprocess
import sys
import time

import town

PATIENCE = 60  # seconds until Postfix has delivered the last answer


class Backlog:
    def __init__(self, folder, program, count):
        self.testbed = town.Testbed(folder + "/mail")
        self.config = folder + "/desk/guichet.toml"
        self.program = program
        self.figures = folder + "/figures"
        self.log = folder + "/desk/log"
        self.counter = self.testbed.mailbox(town.DESK)
        self.counter.imap.unselect()  # STATUS of a selected folder may be stale
        self.due = {}  # by author's address: how many answers are due
        self.fill(count)

    def fill(self, count):
        """Puts the messages into the desk's mailbox, in one LMTP session."""
        # Those who reply to an answer need an answer first; here all wait at once.
        kinds = [letter for letter in town.letters() if not letter.replies_to_answer]
        values = town.values_for(town.events())
        with smtplib.LMTP("127.0.0.1", self.testbed.port("LMTP")) as lmtp:
            for number in range(count):
                letter = kinds[number % len(kinds)]
                sender = f"a{number}@{letter.sender.split('@')[1]}"
                message = letter.bytes(values).replace(letter.sender.encode(), sender.encode())
                message = message.replace(b"Message-ID: <", f"Message-ID: <{number}.".encode())
                lmtp.sendmail(sender if letter.envelope else "", [town.DESK], message)
                self.due[sender] = 1 if letter.is_answered else 0

    def run(self):
        """`guichet run --once` to its end: status, seconds, and peak memory in KiB."""
        return self.ending(self.start())

    def interrupted_run(self):
        """The same, with SIGTERM when half of the messages have left the INBOX."""
        clock = self.start()
        while self.waiting() > len(self.due) / 2:
            if clock.poll() is not None:
                sys.exit("backlog: the run ended before it could be stopped; give more messages.")
            time.sleep(0.02)
        for child in pathlib.Path(f"/proc/{clock.pid}/task/{clock.pid}/children").read_text().split():
            os.kill(int(child), signal.SIGTERM)
        return self.ending(clock)

    def start(self):
        # Measured by time(1): a child of this interpreter would count the interpreter's own memory as its peak.
        command = ["/usr/bin/time", "--quiet", "-o", self.figures, "-f", "%x %e %M"]
        command += [self.program, "run", "--once", "--config", self.config]
        with open(self.log, "ab") as log:
            return subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=log)

    def ending(self, clock):
        clock.wait()
        status, seconds, memory = pathlib.Path(self.figures).read_text().split()
        return int(status), float(seconds), int(memory)

    def waiting(self):
        """How many messages are in the desk's INBOX."""
        _, data = self.counter.imap.status("INBOX", "(MESSAGES)")
        return int(data[0].split()[-1].rstrip(b")"))

    def await_answers(self):
        """Until everybody has what is due, or patience runs out; what came too much is seen afterwards."""
        limit = time.monotonic() + PATIENCE
        for address, due in self.due.items():
            with self.testbed.mailbox(address) as mailbox:
                mailbox.await_count(due, max(0, limit - time.monotonic()))

    def faults(self):
        """How many authors have too few, and how many too many."""
        few = many = 0
        for address, due in self.due.items():
            with self.testbed.mailbox(address) as mailbox:
                count = mailbox.count()
            few += count < due
            many += count > due
        return few, many


def told(what, ending):
    status, seconds, memory = ending
    print(f"{what:32} exit {status}   {seconds:7.2f} s   peak {memory / 1024:6.1f} MiB", flush=True)


def main():
    folder, program, count = sys.argv[1:4]
    backlog = Backlog(folder, program, int(count))
    print(f"{count} messages wait, {sum(backlog.due.values())} of which are due an answer.", flush=True)
    statuses = []
    if "--interrupt" in sys.argv:
        ending = backlog.interrupted_run()
        told("run --once, stopped by SIGTERM", ending)
        print(f"{backlog.waiting()} messages were left.", flush=True)
    ending = backlog.run()
    statuses.append(ending[0])
    told("run --once", ending)
    backlog.await_answers()
    few, many = backlog.faults()
    left = backlog.waiting()
    print(f"Left in the INBOX: {left}. Authors without the answer due: {few}; with one too many: {many}.")
    return 1 if few or many or left or any(statuses) else 0


sys.exit(main())
