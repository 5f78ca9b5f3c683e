"""One backlog, and whoever takes it out of a mailbox: Guichet, fetchmail(1), mbsync(1) and a script. Each is timed from its start to its
end over servers that are the same for all, and then asked whether it did all of its work."""

import collections
import contextlib
import pathlib
import shutil
import smtplib
import sqlite3
import subprocess
import sys
import time

import town

LIB = pathlib.Path(__file__).resolve().parent

Ending = collections.namedtuple("Ending", "seconds processor memory")  # s, s, MiB


class Failed(Exception):
    """A contestant did not do all of its work: what it measured says nothing."""


class Program:
    """A helper that runs beside: it says its ports, and ends with its input."""

    def __init__(self, *command):
        command = [sys.executable, *map(str, command)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.ports = [int(port) for port in self.process.stdout.readline().split()]

    def end(self):
        self.process.stdin.close()
        self.process.wait()


class Backlog:
    """The same messages of a dozen kinds in as many mailboxes as are to read them."""

    def __init__(self, testbed, count, prefix="a"):
        self.testbed, self.count, self.prefix = testbed, count, prefix
        self.answers = collections.Counter()  # due, by author's address

    def messages(self):
        # Those who reply to an answer need an answer first; here all wait at once.
        kinds = [letter for letter in town.letters() if not letter.replies_to_answer]
        values = town.values_for(town.events())
        for number in range(self.count):
            letter = kinds[number % len(kinds)]
            sender = f"{self.prefix}{number}@{letter.sender.split('@')[1]}"
            message = letter.bytes(values).replace(letter.sender.encode(), sender.encode())
            yield letter, sender, message.replace(b"Message-ID: <", f"Message-ID: <{self.prefix}{number}.".encode())

    def deliver(self, mailboxes):
        with smtplib.LMTP("127.0.0.1", self.testbed.port("LMTP")) as lmtp:
            for letter, sender, message in self.messages():
                for mailbox in mailboxes:
                    lmtp.sendmail(sender if letter.envelope else "", [mailbox], message)
                self.answers[sender] = 1 if letter.is_answered else 0
        self.answers = +self.answers
        # Its authors share their names and words: what arrives in the second in which the desk first writes would count against its limits.
        time.sleep(2)


class Contest:
    """Servers for everybody: the testbed's IMAP in clear, a sink for letters, and where `delay` (ms) says so, a long way to both."""

    def __init__(self, testbed, folder, backlog, delay=0):
        self.testbed, self.backlog = testbed, backlog
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True)
        self.taken = self.folder / "taken"
        self.sink = Program(LIB / "sink.py", self.taken)
        self.imap_port, self.smtp_port = testbed.port("IMAP"), self.sink.ports[0]
        self.way = None
        if delay:
            self.way = Program(LIB / "delay.py", delay, self.imap_port, self.smtp_port)
            self.imap_port, self.smtp_port = self.way.ports

    def end(self):
        for program in filter(None, (self.way, self.sink)):
            program.end()

    def run(self, contestant, mailbox):
        """Its ending. Raises `Failed` where anything of its work was not done."""
        self.taken.write_text("")
        folder = self.folder / mailbox.split("@")[0]
        folder.mkdir()
        runner = contestant(self, folder, mailbox)
        runner.prepare()
        ending = timed(runner.command(), folder / "log", folder / "figures")
        runner.check()
        shutil.rmtree(folder)
        return ending

    def recipients(self):
        return collections.Counter(self.taken.read_text().split())


def timed(command, log, figures):
    # By time(1): a child of this interpreter would count the interpreter's own memory as its peak.
    wrapped = ["/usr/bin/time", "--quiet", "-o", str(figures), "-f", "%x %U %S %M", *map(str, command)]
    with open(log, "ab") as output:
        start = time.monotonic()
        subprocess.run(wrapped, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        seconds = time.monotonic() - start
    status, user, system, memory = figures.read_text().split()
    if status != "0":
        tail = "\n".join(pathlib.Path(log).read_text(errors="replace").splitlines()[-5:])
        raise Failed(f"{command[0]}: exit {status}\n{tail}")
    return Ending(seconds, float(user) + float(system), int(memory) / 1024)


class Contestant:
    def __init__(self, contest, folder, mailbox):
        self.contest, self.folder, self.mailbox = contest, folder, mailbox
        self.count = contest.backlog.count

    def prepare(self):
        """Writes what it needs before its time begins."""

    def expect(self, what, found, wanted):
        if found != wanted:
            raise Failed(f"{type(self).__name__}: {what}: {found} instead of {wanted}")

    def private(self, name, text):
        path = self.folder / name
        path.touch(0o600)
        path.write_text(text)
        return path

    def rows(self, database, query):
        with contextlib.closing(sqlite3.connect(database)) as db:
            return db.execute(query).fetchone()[0]


class Guichet(Contestant):
    program = None

    def prepare(self):
        ports = {"imap_port": self.contest.imap_port, "smtp_port": self.contest.smtp_port, "user": self.mailbox}
        town.set_up_desk(self.contest.testbed, self.folder, "plain.toml", ports)

    def command(self):
        return [self.program, "run", "--once", "--config", self.folder / "guichet.toml"]

    def check(self):
        database = self.folder / "guichet.sqlite"
        self.expect("messages recorded", self.rows(database, "SELECT COUNT(*) FROM message"), self.count)
        self.expect("messages moved", self.rows(database, "SELECT COUNT(*) FROM place WHERE filed_at IS NULL"), 0)
        unsent = "SELECT COUNT(*) FROM outbox WHERE state <> 'sent'"
        self.expect("letters not sent", self.rows(database, unsent), 0)
        taken = self.contest.recipients()
        taken.pop(town.TEAM, None)
        self.expect("answers", taken, self.contest.backlog.answers)


class Fetchmail(Contestant):
    """Forwards each message to the sink."""

    def prepare(self):
        password = pathlib.Path(self.contest.testbed["PASSWORD_FILE"]).read_text().strip()
        self.private("fetchmailrc", f"""
            set no syslog
            set no bouncemail
            poll 127.0.0.1 protocol IMAP port {self.contest.imap_port} auth password
              user "{self.mailbox}" password "{password}" sslproto ""
              fetchall keep smtphost "127.0.0.1/{self.contest.smtp_port}" smtpname "{self.mailbox}"
            """)

    def command(self):
        return ["fetchmail", "--silent", "-f", self.folder / "fetchmailrc", "--pidfile", self.folder / "pid",
                "--idfile", self.folder / "ids"]  # fmt: skip

    def check(self):
        self.expect("forwarded", self.contest.recipients()[self.mailbox], self.count)


class Mbsync(Contestant):
    """Copies each message to the disk, and writes no letter."""

    def prepare(self):
        (self.folder / "copy").mkdir()
        password = pathlib.Path(self.contest.testbed["PASSWORD_FILE"]).read_text().strip()
        self.private("mbsyncrc", "\n".join([
            "IMAPStore far", "Host 127.0.0.1", f"Port {self.contest.imap_port}", f"User {self.mailbox}",
            f"Pass {password}", "SSLType None", "AuthMechs LOGIN", "",
            "MaildirStore near", f"Inbox {self.folder}/copy/INBOX", f"Path {self.folder}/copy/", "",
            "Channel all", "Far :far:", "Near :near:", "Patterns INBOX", "Create Near", "Sync Pull", "SyncState *", ""]))

    def command(self):
        return ["mbsync", "-q", "-c", self.folder / "mbsyncrc", "all"]

    def check(self):
        copies = sum(1 for name in ("new", "cur") for _ in (self.folder / "copy/INBOX" / name).iterdir())
        self.expect("copied", copies, self.count)


class Script(Contestant):
    """deploy/lib/plain_desk.py."""

    def command(self):
        return [sys.executable, LIB / "plain_desk.py", self.contest.imap_port, self.contest.smtp_port, self.mailbox,
                self.contest.testbed["PASSWORD_FILE"], self.folder / "desk.sqlite"]  # fmt: skip

    def check(self):
        self.expect("stored", self.rows(self.folder / "desk.sqlite", "SELECT COUNT(*) FROM message"), self.count)
        self.expect("answered", sum(self.contest.recipients().values()), self.count)
