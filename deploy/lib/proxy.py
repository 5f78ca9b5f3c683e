"""A proxy on loopback between a mail client and its server, which sees the dialogue and may end it at an exact step.

Standard library alone. Without TLS: a client is allowed that on loopback.
"""

import contextlib
import socket
import threading

PIECE = 65536


class Cut(Exception):
    """The dialogue ends here."""


class Proxy:
    """Takes connections on a free port of 127.0.0.1 and holds a dialogue with the server's port for each."""

    def __init__(self, port, dialogue):
        self.upstream, self.dialogue = port, dialogue
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            client, _ = self.listener.accept()
            threading.Thread(target=self.hold, args=(client,), daemon=True).start()

    def hold(self, client):
        try:
            server = socket.create_connection(("127.0.0.1", self.upstream))
        except OSError:
            client.close()
            return
        for end in (client, server):
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        dialogue = self.dialogue(client, server)
        try:
            dialogue.begin()
        except Cut:
            dialogue.end()
            return
        for source, said in ((client, dialogue.client_said), (server, dialogue.server_said)):
            threading.Thread(target=self.carry, args=(source, said, dialogue), daemon=True).start()

    @staticmethod
    def carry(source, said, dialogue):
        with contextlib.suppress(OSError, Cut):
            while piece := source.recv(PIECE):
                said(piece)
        dialogue.end()


class Dialogue:
    """One connection: what one side said is passed on to the other."""

    def __init__(self, client, server):
        self.client, self.server = client, server

    def begin(self):
        """Before either side has said anything."""

    def client_said(self, piece):
        self.server.sendall(piece)

    def server_said(self, piece):
        self.client.sendall(piece)

    def end(self):
        for side in (self.client, self.server):
            with contextlib.suppress(OSError):
                side.shutdown(socket.SHUT_RDWR)


class LineDialogue(Dialogue):
    """A dialogue in lines, the client's seen one by one."""

    def __init__(self, client, server):
        super().__init__(client, server)
        self.pending = b""

    def client_said(self, piece):
        self.pending += piece
        while (line := self.next_piece()) is not None:
            self.line_said(line)

    def next_piece(self):
        """The next line with its end, taken from what is pending; None where it is not whole yet."""
        line, end, rest = self.pending.partition(b"\n")
        if not end:
            return None
        self.pending = rest
        return line + end

    def line_said(self, line):
        self.server.sendall(line)
