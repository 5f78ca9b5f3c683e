"""`sink.py RECORD`: an SMTP server that takes everything at once and delivers nothing, for measurements of who sends.

Writes its port to standard output, and a line to RECORD for each message it takes: the recipient. Ends with its standard input.
"""

import asyncio
import os
import sys

GREETING = b"220 sink ESMTP\r\n"
OFFER = b"250-sink\r\n250-PIPELINING\r\n250-SIZE 52428800\r\n250-AUTH PLAIN LOGIN\r\n250 8BITMIME\r\n"
OK = b"250 2.0.0 Ok\r\n"


class Sink(asyncio.Protocol):
    record = None  # a file descriptor

    def connection_made(self, transport):
        self.transport, self.pending, self.recipients = transport, b"", []
        self.is_content, self.is_leaving, self.secrets = False, False, 0
        transport.write(GREETING)

    def data_received(self, data):
        self.pending += data
        answers = []
        while (answer := self.step()) is not None:
            answers.append(answer)
        self.transport.write(b"".join(answers))
        if self.is_leaving:
            self.transport.close()

    def step(self):
        """The answer to the next line or content; None where it is not whole yet."""
        end = b"\r\n.\r\n" if self.is_content else b"\r\n"
        piece, found, rest = self.pending.partition(end)
        if not found:
            return None
        self.pending = rest
        if self.is_content:
            return self.take()
        return self.answer(piece)

    def take(self):
        self.is_content = False
        os.write(self.record, b"".join(recipient + b"\n" for recipient in self.recipients))
        return OK

    def answer(self, line):
        if self.secrets:
            self.secrets -= 1
            return b"334 UGFzc3dvcmQ6\r\n" if self.secrets else b"235 2.7.0 Ok\r\n"
        words = line.split()
        verb = words[0].upper() if words else b""
        if verb == b"EHLO":
            return OFFER
        if verb == b"AUTH" and len(words) == 2:
            self.secrets = 1 if words[1].upper() == b"PLAIN" else 2
            return b"334 \r\n"
        if verb == b"AUTH":
            return b"235 2.7.0 Ok\r\n"
        if verb == b"MAIL":
            self.recipients = []
        if verb == b"RCPT":
            self.recipients.append(line[line.index(b"<") + 1:line.index(b">")])
        if verb == b"DATA":
            self.is_content = True
            return b"354 End with a dot\r\n"
        self.is_leaving = verb == b"QUIT"
        return OK


async def main():
    Sink.record = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    server = await asyncio.get_running_loop().create_server(Sink, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(main())
