"""ventanilla talk: a chat in the terminal, or the whole product played from JSON lines."""

import argparse
import sys
from datetime import datetime

from app.commands.arguments import aware_time
from app.ears import ears
from app.settings import Settings
from app.talk import json_lines, terminal
from app.talk.stage import BEGINS, Stage, throw_away_home


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser("talk", help="talk with the demonstration office in the terminal")
    parser.add_argument("--json", action="store_true", help="play JSON lines from standard input")
    parser.add_argument("--now", type=aware_time, default=BEGINS, help="when the play begins")
    parser.add_argument("--interpreter", choices=["rasa", "rules"], help="default: rasa")
    parser.set_defaults(command=talk)


def talk(given: argparse.Namespace, settings: Settings) -> int:
    """Play until the input ends."""
    now: datetime = given.now
    wanted = given.interpreter or ("rasa" if given.json else None)
    with (
        ears(settings, wanted=wanted) as interpreter,
        throw_away_home() as home,
        Stage(home, interpreter, now=now) as stage,
    ):
        if given.json:
            json_lines.play(stage, sys.stdin, sys.stdout)
        else:
            terminal.chat(stage)
    return 0
