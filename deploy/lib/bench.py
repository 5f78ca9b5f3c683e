"""`bench.py FOLDER GUICHET PARTS MESSAGES DELAY ROUNDS MINUTES REGISTRATIONS`: what deploy/bench measures, and its table in Markdown.

Exit status 1 where anybody has not done all of its work, or Guichet missed a mark.
"""

import pathlib
import statistics
import subprocess
import sys
import time

import contest
import growth
import latency
import servers
import town

CONTESTANTS = {
    "guichet": contest.Guichet,
    "mbsync": contest.Mbsync,
    "script": contest.Script,
    "fetchmail": contest.Fetchmail,
}
ABOUT = {
    "guichet": "**`guichet run --once`**: all recorded, read, answered, moved",
    "mbsync": "`mbsync`: all copied to the disk, none answered",
    "script": "a script in Python: all stored, all answered alike",
    "fetchmail": "`fetchmail`: all forwarded to the same server",
}
MARKS = {"mbsync": 1, "script": 5, "fetchmail": 20}  # how many times as long as Guichet they must take at least


class Table:
    """A line for each figure; a mark that was missed is told."""

    def __init__(self):
        self.missed = []

    def head(self, *cells):
        print("\n| " + " | ".join(cells) + " |\n|" + " --- |" * len(cells), flush=True)

    def line(self, *cells):
        print("| " + " | ".join(cells) + " |", flush=True)

    def mark(self, what, value, bound):
        """Where the value is to be at most the bound."""
        if value > bound:
            self.missed.append(f"{what}: {value:.2f}, and the mark is {bound:.2f}")


class Bench:
    def __init__(self, folder, program, messages, rounds):
        self.folder, self.program = pathlib.Path(folder), program
        self.testbed = town.Testbed(f"{folder}/mail")
        self.messages, self.rounds = messages, rounds
        self.table = Table()
        self.contests = 0
        contest.Guichet.program = program

    def backlog(self, messages, delay):
        """Everybody by turns, each on a mailbox of its own with the same messages."""
        self.contests += 1
        backlog = contest.Backlog(self.testbed, messages)
        mailboxes = {
            (name, number): f"{name}-{self.contests}-{number}@bench.example"
            for number in range(self.rounds) for name in CONTESTANTS}  # fmt: skip
        say(f"Delivering {messages} messages to {len(mailboxes)} mailboxes…")
        backlog.deliver(list(mailboxes.values()))
        ring = contest.Contest(self.testbed, self.folder / f"contest-{self.contests}", backlog, delay)
        endings = {name: [] for name in CONTESTANTS}
        try:
            for (name, _), mailbox in mailboxes.items():
                endings[name].append(ring.run(CONTESTANTS[name], mailbox))
                say(f"{name}: {endings[name][-1].seconds:.2f} s")
        finally:
            ring.end()
        self.compare(endings, messages, sum(backlog.answers.values()), delay)

    def compare(self, endings, messages, answers, delay):
        far = f", the servers {delay} ms away each way" if delay else ""
        self.table.head(f"{messages:,} messages, {answers:,} to be answered{far}", "time", "times Guichet's", "CPU", "peak memory")
        own = statistics.median(ending.seconds for ending in endings["guichet"])
        for name, all_of_it in endings.items():
            seconds, processor, memory = (statistics.median(values) for values in zip(*all_of_it))
            self.table.line(ABOUT[name], f"{seconds:.2f} s", f"{seconds / own:.2f}", f"{processor:.2f} s", f"{memory:.0f} MiB")
            if name in MARKS:
                self.table.mark(f"{name}{far}: Guichet's time beside its", own * MARKS[name] / seconds, 1)
        self.table.mark(f"peak memory{far} (MiB)", max(ending.memory for ending in endings["guichet"]), 100)

    def servers(self):
        """The whole way: TLS, sign-in, Postfix and Dovecot, both ways; and the same, stopped in the middle."""
        self.table.head("through Postfix and Dovecot, with TLS and sign-in", "measured")
        for interrupted in (False, True):
            outcome = servers.Outcome(self.testbed, self.folder / f"desk-{interrupted}", self.program, self.messages, interrupted)
            what = f"{self.messages:,} messages, `run --once`"
            self.table.line(what + (", stopped by SIGTERM in the middle and started again" if interrupted else ""), outcome.told())
            if outcome.is_faulty:
                self.table.missed.append(f"{what}: {outcome.told()}")

    def latency(self, count=50):
        floor, idle = latency.floor(self.testbed, count)
        with running(self.program, self.fresh_desk("latency")):
            waits = latency.desk(self.testbed, count)
        least = idle + statistics.median(floor)
        own = statistics.median(waits)
        self.table.head("how long a citizen waits", "median", "95th percentile")
        self.table.line("one delivery from Postfix to Dovecot; two are needed", *latency.cells(floor))
        self.table.line("the servers' own floor: one until IDLE announces it, and one", f"{least * 1000:.0f} ms", "")
        self.table.line(f"**Guichet**, {count} messages: {own / least:.2f} times the floor", *latency.cells(waits))
        self.table.mark("answer latency beside the floor", own / least, 1.1)

    def idle(self, minutes):
        with running(self.program, self.fresh_desk("idle")) as process:
            time.sleep(30)  # s: until what comes with the start is over
            before = processor_time(process.pid)
            time.sleep(minutes * 60)
            used = processor_time(process.pid) - before
            status = dict(line.split(":", 1) for line in pathlib.Path(f"/proc/{process.pid}/status").read_text().splitlines())
        peak, now, own = (int(status[name].split()[0]) / 1024 for name in ("VmHWM", "VmRSS", "RssAnon"))
        day = used / minutes * 1440
        self.table.head("a desk at rest", "measured")
        self.table.line(f"CPU in {minutes} minutes", f"{used * 1000:.1f} ms; {day / 24:.2f} s an hour, {day:.1f} s a day")
        self.table.line("memory", f"{now:.0f} MiB, at most {peak:.0f} MiB; {own:.0f} MiB of it its own, the rest read of programs and libraries")
        self.table.mark("CPU of an idle day (s)", day, 1)
        self.table.mark("memory at rest (MiB)", peak, 40)

    def growth(self, registrations):
        self.table.head("one message more", "whole run", "beside an empty register", "each of a hundred", "beside an empty register")
        worst = 0
        for about, one, many in growth.measured(self.testbed, self.folder / "growth", self.program, self.rounds * 3, registrations):
            worst = max(worst, one[1], many[1])
            self.table.line(about, f"{one[0] * 1000:.1f} ms", f"{one[1]:.2f}", f"{many[0] * 1000:.1f} ms", f"{many[1]:.2f}")
        self.table.mark("growth", worst, growth.BOUND)

    def fresh_desk(self, name):
        folder = self.folder / name
        town.set_up_desk(self.testbed, folder)
        return folder


class running:
    """A desk at work, until the block ends."""

    def __init__(self, program, folder):
        self.command, self.folder = [program, "run", "--config", f"{folder}/guichet.toml"], folder

    def __enter__(self):
        with open(self.folder / "log", "ab") as log:
            self.process = subprocess.Popen(self.command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        return self.process

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def processor_time(pid):
    """Seconds on a processor, those of threads that have ended included, to the nanosecond: clock_getcpuclockid(3), whose glibc makes the
    clock of a process like this; utime counts whole ticks alone."""
    return time.clock_gettime(~pid << 3 | 2)


def say(text):
    print(text, file=sys.stderr, flush=True)


def main():
    folder, program, parts, *numbers = sys.argv[1:]
    messages, delay, rounds, minutes, registrations = map(int, numbers)
    bench = Bench(folder, program, messages, rounds)
    for part in parts.split(","):
        say(f"== {part}")
        match part:
            case "backlog": bench.backlog(messages, 0)
            case "delay": bench.backlog(messages, delay)
            case "servers": bench.servers()
            case "latency": bench.latency()
            case "idle": bench.idle(minutes)
            case "growth": bench.growth(registrations)
            case _: sys.exit(f"bench: {part}: no such part")
    print()
    for miss in bench.table.missed:
        print(f"Missed: {miss}")
    return 1 if bench.table.missed else 0


if __name__ == "__main__":
    sys.exit(main())
