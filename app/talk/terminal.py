"""The chat of a person in the terminal, written as the transcripts of the tests are."""

import sys
from collections.abc import Iterator

from app.talk.stage import Stage
from app.talk.transcript import as_lines
from bot.message import Address, Message

ANA = Address(channel="whatsapp", handle="ana")


def chat(stage: Stage) -> None:
    """Answer each line typed until the input ends."""
    for number, line in enumerate(_typed(), 1):
        now = stage.clock.now()
        message = Message(id=str(number), sender=ANA, sent_at=now, text=line)
        for parcel in stage.say([message]):
            for words in as_lines(parcel.reply):
                print(words, flush=True)


def _typed() -> Iterator[str]:
    while True:
        print("> ", end="", flush=True)
        line = sys.stdin.readline()
        if not line:
            print()
            return
        if not sys.stdin.isatty():  # a keyboard shows what is typed, a pipe does not
            print(line.rstrip("\n"))
        yield line.rstrip("\n")
