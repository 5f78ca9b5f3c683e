"""A token endpoint for the testbed: RFC 6749 §4.4 and §6, with the introspection of RFC 7662 that Dovecot asks for.

    tokens.py DIR PORT PLAIN_PORT

https on the one port, with the testbed's certificate, http on the other. Writes its process id to DIR/tokens/pid. Forms are posted to

    /token       what a client asks
    /introspect  what Dovecot asks of an access token
    /client      what a test makes of a client. `client_id` names it; each other field given is set:
                   secret                    its secret; "" is an application without one
                   user                      whose mailbox its tokens open
                   refresh_token             the one it takes; without, it gives tokens for client credentials
                   expires_in                seconds, 3600 at first
                   refresh_token_expires_in  seconds; "" says nothing of it
                   rotate                    1: a new refresh token with each answer, and the former is taken no more
                   status                    HTTP status it answers with, 503 say; 200 is well again
                   retry_after               seconds, with such a status
                   refuse                    1: its access tokens open nothing
                   revoke                    1: those given out so far open nothing
                 The answer has `requests`, how often it asked, and `refresh_token`, the one it takes now.

What is given out is forgotten when it stops.
"""

import base64
import json
import os
import secrets
import ssl
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, unquote_plus

clients = {}
access_tokens = {}
lock = threading.Lock()


class Refused(Exception):
    """An error of RFC 6749 §5.2."""


def set_client(form):
    client = clients.setdefault(
        form["client_id"], {"secret": "", "user": "", "expires_in": "3600", "status": "200", "requests": 0}
    )
    client.update({key: value for key, value in form.items() if key not in ("client_id", "revoke")})
    if form.get("revoke"):
        for token in access_tokens.values():
            token["revoked"] = token["revoked"] or token["client_id"] == form["client_id"]
    return client


def grant(form):
    client = clients.get(form.get("client_id"))
    if client is None:
        raise Refused("invalid_client")
    client["requests"] += 1
    if client["status"] != "200":
        return int(client["status"]), {"error": "temporarily_unavailable"}, client.get("retry_after")
    if form.get("client_secret", "") != client["secret"]:
        raise Refused("invalid_client")
    given = client.get("refresh_token")
    if form.get("grant_type") != ("refresh_token" if given else "client_credentials"):
        raise Refused("unauthorized_client")
    if given and form.get("refresh_token") != given:
        raise Refused("invalid_grant")
    return 200, answer(form["client_id"], client), None


def answer(client_id, client):
    token = secrets.token_urlsafe(24)
    lifetime = int(client["expires_in"])
    access_tokens[token] = {
        "client_id": client_id,
        "user": client["user"],
        "until": time.monotonic() + lifetime,
        "revoked": client.get("refuse") == "1",
    }
    body = {"token_type": "Bearer", "access_token": token, "expires_in": lifetime}
    if client.get("rotate") == "1":
        client["refresh_token"] = body["refresh_token"] = secrets.token_urlsafe(24)
    if client.get("refresh_token_expires_in"):
        body["refresh_token_expires_in"] = int(client["refresh_token_expires_in"])
    return body


def introspect(form):
    token = access_tokens.get(form.get("token"))
    if token is None or token["revoked"] or token["until"] < time.monotonic():
        return {"active": False}
    return {"active": True, "username": token["user"], "client_id": token["client_id"], "scope": "mail"}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        form = dict(parse_qsl(self.rfile.read(int(self.headers.get("Content-Length", 0))).decode(), True))
        with lock:
            if self.path == "/token":
                self.token(form)
            elif self.path == "/introspect":
                self.reply(200, introspect(form))
            elif self.path == "/client":
                self.reply(200, set_client(form))
            else:
                self.reply(404, {})

    def token(self, form):
        scheme, _, words = self.headers.get("Authorization", "").partition(" ")
        if scheme == "Basic":
            user, _, password = base64.b64decode(words).decode().partition(":")
            form |= {"client_id": unquote_plus(user), "client_secret": unquote_plus(password)}
        try:
            status, body, retry_after = grant(form)
        except Refused as refused:
            status, body, retry_after = 401 if str(refused) == "invalid_client" else 400, {"error": str(refused)}, None
        self.reply(status, body, retry_after)

    def reply(self, status, body, retry_after=None):
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        if retry_after:
            self.send_header("Retry-After", retry_after)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        """Nothing: a log of requests would hold tokens."""


class Server(ThreadingHTTPServer):
    def handle_error(self, *_):
        """One line for a client that breaks off, as those do who do not trust the certificate."""
        print(f"broken off: {sys.exc_info()[1]}", file=sys.stderr)


def serve(port, context=None):
    server = Server(("127.0.0.1", port), Handler)
    if context:
        # The handshake is the thread's that answers: one who connects and says nothing must not hold the others.
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    threading.Thread(target=server.serve_forever).start()


def main(folder, port, plain_port):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(f"{folder}/server.pem", f"{folder}/server.key")
    with open(f"{folder}/tokens/pid", "w", encoding="ascii") as file:
        file.write(str(os.getpid()))
    serve(int(port), context)
    serve(int(plain_port))


main(*sys.argv[1:])
