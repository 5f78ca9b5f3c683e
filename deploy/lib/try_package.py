"""What a trial of the package needs of the town: a configuration in its /etc/guichet, and citizens who write and are answered.

try_package.py configure TESTBED FOLDER DESK; try_package.py write TESTBED DESK NAME; DESK is the local part of its address
"""

import email.message
import email.utils
import pathlib
import shutil
import sys

import town

PATIENCE = 60


def address_of(desk):
    return town.DESK.replace("inscriptions", desk)


def configure(testbed, folder, desk):
    """As an administrator would: the secrets in files of their own, the register in /var/lib. The folder of a second desk is called as it."""
    folder = pathlib.Path(folder)
    home = "/var/lib/guichet" if folder.name == "guichet" else f"/var/lib/guichet/{folder.name}"
    shutil.copy(testbed["CA"], folder / "ca.pem")
    town.set_up_desk(testbed, folder, more={"templates": "/etc/guichet/Templates", "ca": "ca.pem", "desk": address_of(desk)})
    text = (folder / "guichet.toml").read_text()
    text = text.replace('"guichet.sqlite"', f'"{home}/guichet.sqlite"')
    for name in ("imap", "smtp"):
        text = text.replace(f'password_file = "{testbed["PASSWORD_FILE"]}"', f'password_file = "{name}-password"', 1)
        secret = folder / f"{name}-password"
        secret.touch(mode=0o600)
        secret.write_text(testbed["PASSWORD"] + "\n")
    (folder / "guichet.toml").write_text(text)
    catalogue = folder / "catalogue.toml"
    catalogue.write_text(catalogue.read_text().replace(town.DESK, address_of(desk)))


def write(testbed, desk, name):
    """A request, and its answer; fails where none comes."""
    event = town.events()[0]
    address = f"{name.lower()}@citoyens.example"
    message = email.message.EmailMessage()
    message["From"] = f"{name} Diallo <{address}>"
    message["To"] = address_of(desk)
    message["Subject"] = "Inscription"
    message["Message-ID"] = email.utils.make_msgid(domain="citoyens.example")
    message["Date"] = email.utils.localtime()
    message.set_content(
        f"Bonjour,\n\nje souhaite m'inscrire à la formation « {event.title} » du {event.long_day}.\n\n{name} Diallo\n"
    )
    testbed.write(address, message.as_bytes(), recipient=address_of(desk))
    with testbed.mailbox(address) as mailbox:
        if mailbox.await_count(1, PATIENCE) is None:
            sys.exit(f"{name} had no answer within {PATIENCE} s")
        print(f"{name} reads: {mailbox.messages()[-1]['Subject']}")


if __name__ == "__main__":
    verb, folder, *arguments = sys.argv[1:]
    {"configure": configure, "write": write}[verb](town.Testbed(folder), *arguments)
