"""Turns by rules and by Rasa on SQLite, in one run: rate, p50 and p99, both processes' memory.

The mix, stated: a talk of eight messages that books a visit – three free texts, a name, four picks
by digit – by a new person each time, each message a committed turn with its reply sent by a door
that accepts at once.
"""

import json
import statistics
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from app.ears import NoRasaError, ears
from app.settings import Settings
from app.talk.stage import Stage
from bot.message import Address, Message
from nlu.interpretation import Interpreter

TALK = (
    "hola buenas tardes",
    "quiero una cita en mejicanos",
    "1",
    "1",
    "Ana Martínez",
    "2",
    "3",
    "3",
)


def measure(interpreter: Interpreter, people: int) -> dict[str, float]:
    """Play the talk for so many people, one after another."""
    took: list[float] = []
    with TemporaryDirectory() as home, Stage(Path(home), interpreter) as stage:
        began = time.perf_counter()
        for person in range(people):
            for step, text in enumerate(TALK):
                before = time.perf_counter()
                replies = stage.say([_message(stage, person, step, text)])
                took.append(time.perf_counter() - before)
                if not replies:
                    sys.exit(f"nobody answered {text!r}: the figures would mean nothing")
        whole = time.perf_counter() - began
    cuts = statistics.quantiles(took, n=100)
    return {
        "turns_per_second": round(len(took) / whole, 1),
        "p50_ms": round(cuts[49] * 1000, 2),
        "p99_ms": round(cuts[98] * 1000, 2),
    }


def _message(stage: Stage, person: int, step: int, text: str) -> Message:
    sender = Address(channel="telegram", handle=f"p{person}")
    return Message(id=f"{person}-{step}", sender=sender, sent_at=stage.clock.now(), text=text)


def megabytes(process: int | str) -> float:
    """Read how much memory a process holds."""
    status = Path(f"/proc/{process}/status").read_text()
    line = next(each for each in status.splitlines() if each.startswith("VmRSS"))
    return round(int(line.split()[1]) / 1024, 1)


def main(people: int) -> None:
    """Measure both ears and print one JSON object."""
    settings = Settings()
    report: dict[str, object] = {"messages_each": people * len(TALK)}
    with ExitStack() as stack:
        rules = stack.enter_context(ears(settings, wanted="rules"))
        by_rules = measure(rules, people)
        report["rules"] = by_rules
        report["product_mb"] = megabytes("self")
        try:
            rasa = stack.enter_context(ears(settings, wanted="rasa"))
        except NoRasaError as error:
            report["rasa"] = str(error)
        else:
            by_rasa = measure(rasa, people)
            report["rasa"] = by_rasa
            report["rasa_process_mb"] = max(megabytes(child) for child in _children())
            ratio = by_rasa["turns_per_second"] / by_rules["turns_per_second"]
            report["ratio_rasa_to_rules"] = round(ratio, 2)
    print(json.dumps(report, ensure_ascii=False))


def _children() -> list[str]:
    return [
        child
        for task in Path("/proc/self/task").iterdir()
        for child in (task / "children").read_text().split()
    ]


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 50)
