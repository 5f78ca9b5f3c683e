"""The dialogues of a desk with its servers, told as steps to whoever watches. A watcher is called before the step is
passed on, as `watcher(step, about)`; where it says True the dialogue ends there."""

import re

import town
from proxy import Cut, LineDialogue

LITERAL = re.compile(rb"BODY\[\] \{(\d+)\}\r\n")
FILING = re.compile(rb"UID (MOVE|COPY|STORE|EXPUNGE)\b")
MESSAGE_ID = re.compile(rb"^message-id:\s*<([^>]+)>", re.IGNORECASE | re.MULTILINE)


class Watched(LineDialogue):
    watcher = None

    def step(self, name, about=None):
        if type(self).watcher(name, about):
            raise Cut


class IMAPSteps(Watched):
    """imap connect, SELECT, sizes, FETCH, FETCH answered, literal; and MOVE, COPY, STORE, EXPUNGE, each of them answered too."""

    lacking = ()  # capabilities that the server is made to lack

    def __init__(self, client, server):
        super().__init__(client, server)
        self.command = b""  # under way

    def begin(self):
        self.step("imap connect")

    def line_said(self, line):
        verb = line.partition(b" ")[2].upper()
        self.command = verb
        if verb.startswith(b"SELECT"):
            self.step("SELECT")
        elif verb.startswith(b"UID FETCH"):
            self.step("FETCH" if b"BODY" in verb else "sizes")
        elif filing := FILING.match(verb):
            self.step(filing[1].decode())
        super().line_said(line)

    def server_said(self, piece):
        if filing := FILING.match(self.command):
            self.step(f"{filing[1].decode()} answered")
        if self.command.startswith(b"UID FETCH") and b"BODY" in self.command:
            self.step("FETCH answered")
            self.see_literals(piece)
            return
        for capability in type(self).lacking if b"CAPABILITY" in piece else ():
            piece = re.sub(rb" %s\b" % capability.encode(), b"", piece)
        super().server_said(piece)

    def see_literals(self, piece):
        """Passes on half of the literal at which the dialogue ends."""
        passed = 0
        for literal in LITERAL.finditer(piece):
            middle = min(literal.end() + int(literal[1]) // 2, len(piece))
            self.client.sendall(piece[passed:middle])
            passed = middle
            self.step("literal")
        self.client.sendall(piece[passed:])


class SMTPSteps(Watched):
    """smtp connect, EHLO, AUTH, MAIL, RCPT, DATA, body, dot, taken; to staff: digest RCPT, digest taken."""

    taken = None  # called with the Message-ID and the content of each letter that the server took

    def __init__(self, client, server):
        super().__init__(client, server)
        self.is_content = False
        self.is_staffs = False
        self.letter = None  # whose final dot was passed on

    def begin(self):
        self.step("smtp connect")

    def end(self):
        """Not before the server's answer to a final dot: it has the letter, whoever is still there to hear so."""
        if self.letter is None:
            super().end()

    def next_piece(self):
        if not self.is_content:
            return super().next_piece()
        content, dot, rest = self.pending.partition(b"\r\n.\r\n")
        if not dot:
            return None
        self.pending = rest
        return content

    def line_said(self, line):
        if self.is_content:
            return self.content_said(line)
        verb = line.split()[0].upper().decode() if line.split() else ""
        if verb == "RCPT":
            self.is_staffs = town.TEAM.encode() in line
            self.step("digest RCPT" if self.is_staffs else "RCPT")
        elif verb in ("EHLO", "AUTH", "MAIL", "DATA"):
            self.step(verb)
        super().line_said(line)

    def content_said(self, content):
        half = len(content) // 2
        self.server.sendall(content[:half])
        self.step("body")
        self.server.sendall(content[half:])
        self.step("dot")
        self.letter = content
        self.is_content = False
        self.server.sendall(b"\r\n.\r\n")

    def server_said(self, piece):
        if piece.startswith(b"354"):
            self.is_content = True
        elif self.letter is not None:
            letter, self.letter = self.letter, None
            if piece.startswith(b"2"):
                name = MESSAGE_ID.search(letter)[1].decode()
                type(self).taken(name, letter)
                self.step("digest taken" if self.is_staffs else "taken", name)
        super().server_said(piece)
