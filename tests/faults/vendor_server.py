"""A vendor's server that fails as vendors fail, with a ledger of what it took.

It is a process of its own, so that killing the product never touches it:
``python -m tests.faults.vendor_server telegram`` says its port and listens until its input ends.
What it does next is told by ``POST /faults`` – how often each fault, of a thousand – and what it
took is read by ``GET /ledger``.
"""

import asyncio
import json
import random
import sys
from collections import Counter, defaultdict
from dataclasses import asdict, dataclass, field
from typing import Any

from tests.faults.vendors import VENDORS, Call, Vendor, call_of

STATUSES = {"too_many": 429, "forbidden": 403, "bad": 400, "broken": 500}
"""The faults that are a plain no; nothing was taken."""
TAKEN_FIRST = {"broken_after", "hang_after", "reset_after"}
"""The faults after which the message has gone out all the same."""
FAULTS = (*STATUSES, *sorted(TAKEN_FIRST), "hang", "reset", "slow")
HANG_SECONDS, SLOW_SECONDS, RETRY_AFTER = 30.0, 0.7, 1


@dataclass(kw_only=True)
class Taken:
    """A message that went out."""

    to: str
    text: str
    at: float
    parameters: dict[str, str]


@dataclass
class Desk:
    """Decides on each call, and keeps the ledger."""

    vendor: Vendor
    chance: random.Random = field(default_factory=lambda: random.Random(20261122))
    weights: dict[str, int] = field(default_factory=dict)
    taken: list[Taken] = field(default_factory=list)
    texts: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    failed: Counter[str] = field(default_factory=Counter)

    def draw(self, call: Call) -> str:
        """Choose what becomes of a call; only a sending fails."""
        at = self.chance.randrange(1000)
        for fault, weight in self.weights.items() if self.vendor.is_send(call) else ():
            at -= weight
            if at < 0:
                self.failed[fault] += 1
                return fault
        return "none"

    def take(self, call: Call) -> tuple[int, dict[str, Any]]:
        if self.vendor.is_send(call):
            to, text = self.vendor.to_and_text(call)
            now = asyncio.get_running_loop().time()
            self.taken.append(Taken(to=to, text=text, at=now, parameters=call.parameters))
            self.texts[to].append(text)
        return self.vendor.yes(call, len(self.taken))


async def answer(desk: Desk, call: Call, line: asyncio.StreamWriter) -> None:
    """Do with one call what was drawn for it."""
    fault = desk.draw(call)
    if fault in STATUSES:
        await say(line, *desk.vendor.no(STATUSES[fault], RETRY_AFTER))
        return
    if fault == "slow":
        await asyncio.sleep(SLOW_SECONDS)
    yes = None if fault in {"hang", "reset"} else desk.take(call)
    if fault.startswith("hang"):
        await asyncio.sleep(HANG_SECONDS)
    if fault.startswith(("hang", "reset")):
        line.transport.abort()
    elif fault == "broken_after":
        await say(line, *desk.vendor.no(500, 0))
    elif yes:
        await say(line, *yes)


async def say(line: asyncio.StreamWriter, status: int, said: object) -> None:
    body = json.dumps(said).encode()
    head = f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\n"
    line.write(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
    await line.drain()


async def serve_line(desk: Desk, come: asyncio.StreamReader, line: asyncio.StreamWriter) -> None:
    """Answer the calls of one line, one after another."""
    try:
        while not line.is_closing():
            head = (await come.readuntil(b"\r\n\r\n")).decode()
            method, path, _ = head.split(" ", 2)
            headers = dict(each.split(": ", 1) for each in head.split("\r\n")[1:] if each)
            lengths = {key.lower(): value for key, value in headers.items()}
            body = await come.readexactly(int(lengths.get("content-length", 0)))
            if path == "/faults":
                desk.weights = json.loads(body)
                await say(line, 200, {})
            elif path.startswith("/texts/"):
                await say(line, 200, desk.texts[path.removeprefix("/texts/")])
            elif path == "/ledger":
                told = {"taken": [asdict(each) for each in desk.taken], "failed": desk.failed}
                await say(line, 200, told)
            else:
                await answer(desk, call_of(method, path, body), line)
    except (asyncio.IncompleteReadError, ConnectionError):
        pass
    finally:
        line.close()


async def main() -> None:
    desk = Desk(VENDORS[sys.argv[1]])
    server = await asyncio.start_server(
        lambda come, line: serve_line(desk, come, line), "127.0.0.1", 0
    )
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await asyncio.to_thread(sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(main())
