"""`plain_desk.py IMAP_PORT SMTP_PORT USER PASSWORD_FILE DATABASE`: what an office may write for itself in an afternoon, to measure Guichet
beside: each message is stored, one commit each, and answered, over one connection that is kept; in the end all are moved.

It reads nothing of what they say. Standard library alone.
"""

import email
import email.message
import email.policy
import email.utils
import imaplib
import pathlib
import smtplib
import sqlite3
import sys

SCHEMA = """
    CREATE TABLE message (uid INTEGER PRIMARY KEY, message_id TEXT, sender TEXT, subject TEXT, text TEXT, answer TEXT);
    CREATE INDEX message_by_sender ON message (sender);
"""


def opened(database):
    db = sqlite3.connect(database, isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")
    db.executescript(SCHEMA)
    return db


def answer_to(message, desk):
    answer = email.message.EmailMessage()
    answer["From"], answer["To"] = desk, message["From"]
    answer["Subject"] = f"Re: {message['Subject']}"
    answer["Message-ID"], answer["Date"] = email.utils.make_msgid(domain="desk.example"), email.utils.localtime()
    if message["Message-ID"]:
        answer["In-Reply-To"] = message["Message-ID"]
    answer["Auto-Submitted"] = "auto-replied"
    answer.set_content(f"Bonjour,\n\nvotre message « {message['Subject']} » est bien arrivé.\n")
    return answer


def main():
    imap_port, smtp_port, user, password_file, database = sys.argv[1:]
    db = opened(database)
    imap = imaplib.IMAP4("127.0.0.1", int(imap_port))
    imap.login(user, pathlib.Path(password_file).read_text().strip())
    imap.select("INBOX")
    smtp = smtplib.SMTP("127.0.0.1", int(smtp_port))
    uids = imap.uid("SEARCH", "ALL")[1][0].split()
    for uid in uids:
        _, data = imap.uid("FETCH", uid, "(BODY.PEEK[])")
        message = email.message_from_bytes(data[0][1], policy=email.policy.default)
        body = message.get_body(("plain", "html"))
        answer = answer_to(message, user)
        _, sender = email.utils.parseaddr(str(message["From"]))
        db.execute(
            "INSERT INTO message VALUES (?, ?, ?, ?, ?, ?)",
            [int(uid), message["Message-ID"], sender, message["Subject"], body.get_content() if body else "", str(answer["Message-ID"])])
        smtp.send_message(answer, user, [sender])
    imap.create("Done")
    imap.uid("MOVE", f"{uids[0].decode()}:{uids[-1].decode()}", "Done")
    smtp.quit()
    imap.logout()


if __name__ == "__main__":
    main()
