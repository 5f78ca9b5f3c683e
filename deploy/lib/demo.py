"""The people of deploy/demo: `demo.py set-up FOLDER`, then `demo.py write FOLDER` while the desk runs; `demo.py week-before` is the
day seven days before an event, `demo.py later FOLDER` shows what came since the last time, and `demo.py decide FOLDER` has the team
read its digest and answer it.

Exit status 1 where somebody who is due an answer got none, or where automatic mail got one.
"""

import datetime
import json
import pathlib
import re
import sys
import textwrap
import time

import town

PATIENCE = 10  # seconds for an answer
WIDTH = 78
COLOUR = sys.stdout.isatty()


def paint(text, code):
    return f"\033[{code}m{text}\033[0m" if COLOUR else text


def bold(text):
    return paint(text, "1")


def dim(text):
    return paint(text, "2")


def red(text):
    return paint(text, "31")


def cut(text, width):
    return text if len(text) <= width else text[: width - 1].rstrip() + "…"


class Demo:
    def __init__(self, testbed):
        self.testbed = testbed
        self.values = town.values_for(town.events())
        self.answers = {}  # by address: the answers seen so far
        self.faults = []
        self.times = []

    def run(self):
        for number, letter in enumerate(town.letters(), 1):
            self.hand_in(number, letter)
            if self.faults and not self.times:
                break  # nobody is at the desk: the others would wait in vain
        self.await_rest()
        self.show_later_letters()
        self.show_sums()

    def hand_in(self, number, letter):
        seen = self.answers.setdefault(letter.sender, [])
        if letter.replies_to_answer and not seen:
            self.faults.append(f"{letter.sender} had no answer to reply to")
            return
        self.show_letter(number, letter)
        with self.testbed.mailbox(letter.sender) as mailbox:
            before = mailbox.count()
            accepted = self.testbed.write(letter.envelope, letter.bytes(self.values_of(letter, seen)))
            if letter.is_answered:
                self.await_answer(letter, mailbox, before, accepted)
            else:
                print(dim("    → no answer is due"))

    def values_of(self, letter, seen):
        if not letter.replies_to_answer:
            return self.values
        answer = seen[-1]
        return self.values | {
            "answer.id": answer["Message-ID"],
            "answer.subject": answer["Subject"],
            "answer.quoted": town.quoted(answer),
        }

    def await_answer(self, letter, mailbox, before, accepted):
        arrived = mailbox.await_count(before + 1, PATIENCE)
        if arrived is None:
            self.faults.append(f"{letter.sender} got no answer within {PATIENCE} s")
            print(red(f"    → no answer within {PATIENCE} s"))
            return
        answer = mailbox.messages(before + 1)[0]
        self.answers[letter.sender].append(answer)
        self.times.append((arrived - accepted) * 1000)
        self.show_answer(answer, f"{self.times[-1]:.0f} ms")

    def await_rest(self):
        """Until the desk has put away all it was sent: only then does silence mean anything."""
        with self.testbed.mailbox(town.DESK) as mailbox:
            if not mailbox.await_empty(PATIENCE):
                self.faults.append("the desk's INBOX still holds messages")

    def show_later_letters(self):
        for letter in {letter.sender: letter for letter in town.letters()}.values():
            known = len(self.answers.get(letter.sender, []))
            with self.testbed.mailbox(letter.sender) as mailbox:
                later = mailbox.messages(known + 1)
            for message in later:
                if not letter.is_answered:
                    self.faults.append(f"{letter.sender} is a machine, and got an answer")
                print(f"\n  Then, to {bold(letter.sender)}")
                self.show_answer(message, "")

    def show_letter(self, number, letter):
        print(f"\n{number:2}  {bold(cut(letter.sender, 34)):{42 if COLOUR else 34}} {cut(letter.about, WIDTH - 39)}")

    def show_answer(self, answer, after):
        subject = cut(str(answer["Subject"]), WIDTH - 18)
        print(f"    → {subject:{WIDTH - 18}} {dim(after.rjust(10))}")
        words = " ".join(town.text_of(answer).split())
        for line in textwrap.wrap(cut(words, 2 * (WIDTH - 6)), WIDTH - 6, max_lines=2, placeholder="…"):
            print("      " + dim(line))

    def show_sums(self):
        print()
        if self.times:
            middle = sorted(self.times)[len(self.times) // 2]
            print(f"{len(self.times)} answers, each over IMAP and SMTP with TLS: median {middle:.0f} ms, "
                  f"slowest {max(self.times):.0f} ms.")  # fmt: skip
        for fault in self.faults:
            print(red(f"Fault: {fault}."))


def readers():
    return list({letter.sender: letter for letter in town.letters()}) + [town.TEAM]


def note_counts(testbed, folder):
    """How many letters each has by now."""
    counts = {}
    for reader in readers():
        with testbed.mailbox(reader) as mailbox:
            counts[reader] = mailbox.count()
    (pathlib.Path(folder) / "counts").write_text(json.dumps(counts))


def show_what_came_since(testbed, folder):
    """1 where nobody got a letter."""
    counts = json.loads((pathlib.Path(folder) / "counts").read_text())
    demo = Demo(testbed)
    limit = time.monotonic() + PATIENCE
    came = 0
    while came == 0 and time.monotonic() < limit:
        time.sleep(1)  # the last server still hands them over, one after the other
        for reader in readers():
            with testbed.mailbox(reader) as mailbox:
                later = mailbox.messages(counts[reader] + 1)
            for message in later:
                came += 1
                print(f"\n  To {bold(reader)}")
                demo.show_answer(message, "")
    note_counts(testbed, folder)
    return 0 if came else 1


def decide(testbed):
    """The team answers each case of its last digest: yes to what is proposed, and to the rest that they have answered. 1 without a case."""
    with testbed.mailbox(town.TEAM) as mailbox:
        digest = mailbox.messages()[-1]
    text = town.text_of(digest)
    cases = text[text.index("À TRAITER") : text.index("Pour décider")].rstrip()
    print(f"\n{bold(str(digest['Subject']))}\n")
    for line in cases.splitlines():
        print(dim("  " + line))
    orders = [order(case) for case in re.split(r"\n(?=- N°\s\d)", cases)[1:]]
    print(f"\n{bold('The team answers')}\n")
    for line in orders:
        print("  " + line)
    testbed.write(town.TEAM, town.reply(digest, town.TEAM, "\n".join(orders)))
    return 0 if orders else 1


def order(case):
    number = re.search(r"\d+", case)[0]
    return f"{number} oui" if re.search(r"Proposé\s:", case) else f"{number} répondu"


def main():
    verb, *rest = sys.argv[1:]
    if verb == "week-before":
        print(town.events()[1].date - datetime.timedelta(days=7))
        return 0
    folder = rest[0]
    testbed = town.Testbed(folder + "/mail")
    if verb == "decide":
        return decide(testbed)
    if verb == "later":
        return show_what_came_since(testbed, folder)
    if verb == "set-up":
        offered = town.set_up_desk(testbed, folder + "/desk")
        print("The catalogue")
        for event in offered:
            seats = f"{event.capacity} seats" if event.capacity else ""
            print(f"  {event.short_day}  {event.title:40} {event.kind:10} {seats}")
        return 0
    demo = Demo(testbed)
    demo.run()
    note_counts(testbed, folder)
    return 1 if demo.faults else 0


sys.exit(main())
