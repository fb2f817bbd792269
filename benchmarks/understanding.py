"""Our ears, Rasa's default pipeline and node-nlp: the same examples, the same marked messages.

All three learn intents from the training data and read the blind marked sets, each inside its own
process on one thread, so that their clocks can be compared; ours is asked over HTTP besides, as
the product asks it, with the rules beside it and topics too. What is read without any model,
danger and days with it, is timed by itself. `--epochs` shortens the training of Rasa's default
(100), `--without diet` or `--without node_nlp` leaves one out.
"""

import argparse
import datetime as dt
import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx

from benchmarks.peers import contenders
from nlu import evaluate, marked, rasa, spelling, train, when
from nlu.child import NluChild
from nlu.heard import hear
from nlu.marked import Marked
from nlu.rasa import Rasa
from nlu.rules import Rules

_BATCH = 100
_NOW = dt.datetime.fromisoformat("2026-11-23T10:00:00-06:00")


def main() -> None:
    """Measure and print one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--epochs", type=int, default=100)
    parser.add_argument("--without", action="append", default=[], choices=["diet", "node_nlp"])
    given = parser.parse_args()
    messages = unseen()
    with TemporaryDirectory(prefix="ventanilla-bench-") as folder:
        report = {
            "messages": len(messages),
            "rules_alarms_dates": by_rules(messages),
            "ventanilla": ours(Path(folder), messages),
        }
        if "diet" not in given.without:
            report["rasa_default"] = contenders.diet(Path(folder), messages, given.epochs)
        if "node_nlp" not in given.without:
            report["node_nlp"] = contenders.node_nlp(Path(folder), messages)
    print(json.dumps(report | {"ratios": ratios(report)}))


def unseen() -> list[Marked]:
    """Take the blind sets, without what happens to be written word for word in the training."""
    learnt = {spelling.normalise(it.text) for it in contenders.examples()}
    files = sorted(marked.FOLDER.glob("marked_*.yml"))
    return [it for it in marked.read(*files) if spelling.normalise(it.text) not in learnt]


def by_rules(messages: list[Marked]) -> dict[str, float]:
    """Time all that is read without Rasa, danger and days with it, in this thread's own time."""
    ears, took = Rules(), list[float]()
    for message in messages:
        began = time.thread_time()
        ears.interpret(message.text)
        when.read(message.text, now=_NOW)
        took.append((time.thread_time() - began) * 1000)
    return contenders.times(took)


def ours(folder: Path, messages: list[Marked]) -> dict[str, Any]:
    with contenders.stopwatch() as training:
        model = train.train(folder)
    inside = contenders.asked_inside(model, messages, contenders.acts_from(rasa.SURE_ENOUGH))
    return {
        **training,
        **inside,
        "as_the_product": as_the_product(model, messages),
    }


def as_the_product(model: Path, messages: list[Marked]) -> dict[str, Any]:
    """Ask our server over HTTP with the rules beside it, one message after another."""
    with _served(model) as child:
        ears = Rasa(child.url, child.token, Rules())
        took, heard = [], []
        for message in messages:
            began = time.perf_counter()
            heard += hear(ears, [message])
            took.append((time.perf_counter() - began) * 1000)
        return {
            **contenders.times(took),
            "batched_per_second": _batched(ears, child, messages),
            "server_mb": _megabytes(child.process_id),
            **evaluate.figures(heard),
        }


def _batched(ears: Rasa, child: NluChild, messages: list[Marked]) -> float:
    """Count what one process on one thread reads a second when asked by the hundred."""
    texts = [it.text for it in messages][: _BATCH * 5]
    ears.close()
    began = time.perf_counter()
    for at in range(0, len(texts), _BATCH):
        httpx.post(
            f"{child.url}/parse",
            json={"texts": texts[at : at + _BATCH]},
            headers={"Authorization": f"Bearer {child.token}"},
            timeout=60,
        ).raise_for_status()
    return round(len(texts) / (time.perf_counter() - began), 1)


def ratios(report: dict[str, Any]) -> dict[str, dict[str, float]]:
    """Divide theirs by ours: how many times as long, as large, as often wrong."""
    mine = report["ventanilla"]
    return {
        name: {
            "train_cpu": round(theirs["train_cpu_seconds"] / mine["train_cpu_seconds"], 2),
            "memory": round(theirs["memory_mb"] / mine["memory_mb"], 2),
            "cpu_a_message": round(theirs["cpu_ms"] / mine["cpu_ms"], 2),
            "errors_spanish": _errors(theirs, mine, "intent_spanish"),
            "errors_english_mixed": _errors(theirs, mine, "intent_english_mixed"),
        }
        for name, theirs in report.items()
        if name in {"rasa_default", "node_nlp"}
    }


def _errors(theirs: dict[str, Any], mine: dict[str, Any], group: str) -> float:
    return round((1 - theirs[group]["right"]) / max(1 - mine[group]["right"], 1e-4), 2)


@contextmanager
def _served(model: Path) -> Iterator[NluChild]:
    child = NluChild(model, contenders.python())
    child.start()
    try:
        if not child.wait_until_ready(300):
            raise SystemExit("the server did not become ready")
        yield child
    finally:
        child.stop()


def _megabytes(process_id: int | None) -> float:
    lines = Path(f"/proc/{process_id}/status").read_text().splitlines()
    return round(int(next(it for it in lines if it.startswith("VmRSS")).split()[1]) / 1024, 1)


if __name__ == "__main__":
    main()
