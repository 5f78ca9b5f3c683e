"""`delay.py MILLISECONDS PORT…`: a network that is far away. Each PORT of 127.0.0.1 can be reached through another, where all that is
said takes so long each way, the making of the connection too.

Writes the other ports to standard output, in the same order. Ends with its standard input.
"""

import asyncio
import collections
import sys

DELAY = 0.0  # s


class End(asyncio.Protocol):
    """One end of a connection: what it says reaches the other end late, and in order."""

    def __init__(self):
        self.transport = self.other = None
        self.said = collections.deque()  # to this end: when it is due, and what
        self.is_over = False

    def connection_made(self, transport):
        self.transport = transport
        self.arrive()

    def data_received(self, data):
        self.other.hear(data)

    def connection_lost(self, _):
        self.other.hear(None)

    def hear(self, data):
        loop = asyncio.get_running_loop()
        due = loop.time() + DELAY
        self.said.append((due, data))
        loop.call_at(due, self.arrive)

    def arrive(self):
        now = asyncio.get_running_loop().time()
        while self.transport and self.said and self.said[0][0] <= now:
            data = self.said.popleft()[1]
            if data is None:
                self.transport.close()
            else:
                self.transport.write(data)


class Client(End):
    def __init__(self, port):
        super().__init__()
        self.port = port

    def connection_made(self, transport):
        self.other = End()
        self.other.other = self
        super().connection_made(transport)
        self.connecting = asyncio.get_running_loop().create_task(self.connect())

    async def connect(self):
        # A handshake takes one way and back before a client may speak.
        await asyncio.sleep(2 * DELAY)
        await asyncio.get_running_loop().create_connection(lambda: self.other, "127.0.0.1", self.port)


async def main():
    global DELAY
    DELAY = float(sys.argv[1]) / 1000
    loop = asyncio.get_running_loop()
    servers = [await loop.create_server(lambda port=int(port): Client(port), "127.0.0.1", 0) for port in sys.argv[2:]]
    print(*(server.sockets[0].getsockname()[1] for server in servers), flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    for server in servers:
        server.close()


if __name__ == "__main__":
    asyncio.run(main())
