"""Signed webhooks, each on disk before its 2xx: how many a second, and how long one takes.

Stated: Twilio's calls over loopback, each from another person and signed beforehand, by 32 lines
at once; the product is one process on SQLite (``synchronous=FULL``) that only takes in, then the
same that also answers. Both share the machine's cores with the callers. ``come_again`` counts 503,
upon which the vendor brings a call again. ``at_100`` is the same paced at 100 a second, and
``ratio`` the rate of taking in against the 300 a second that we promise ourselves.
"""

import argparse
import asyncio
import json
import signal
import statistics
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.channels.whatsapp.street import SID, TOKENS, form
from tests.doubles.twilio_calls import Call, signed_call
from tests.faults.copies import Copies, running_copies
from tests.faults.crash import until_ready
from tests.faults.vendor import VendorProcess

LINES, PROMISED, PACE = 32, 300, 100


def main() -> None:
    parser = argparse.ArgumentParser(prog="ventanilla bench webhooks")
    parser.add_argument("--calls", type=int, default=3000)
    given = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # ends what it started, too
    figures = {role: measured(role, given.calls) for role in ("web", "all")}
    ratio = round(figures["web"]["per_second"] / PROMISED, 2)
    print(json.dumps({"calls": given.calls, "lines": LINES, **figures, "ratio": ratio}))


def measured(role: str, calls: int) -> dict[str, float | dict[str, float]]:
    """Measure one process of a role."""
    with (
        TemporaryDirectory(prefix="ventanilla-webhooks-") as home,
        VendorProcess("twilio") as twilio,
        running_copies("sqlite", Path(home), twilio.url, roles=(role,)) as copies,
    ):
        copies.copies[0].settings |= {
            "TWILIO_ACCOUNT_SID": SID,
            "TWILIO_AUTH_TOKEN": TOKENS[0],
            "TWILIO_WHATSAPP_FROM": "+15005550006",
            "TWILIO_API_BASE": twilio.url,
        }
        copies.copies[0].start()
        asyncio.run(until_ready(copies.url))
        as_fast = asyncio.run(called(copies, prepared(copies.url, 0, calls), pace=None))
        paced = asyncio.run(called(copies, prepared(copies.url, calls, calls // 3), pace=PACE))
    return {**as_fast, "at_100": paced}


def prepared(url: str, first: int, calls: int) -> list[Call]:
    """Make and sign the calls, which is Twilio's work and not measured."""
    return [
        signed_call(
            form("text", MessageSid=f"SM{number:032d}", From=f"whatsapp:+5037{number:07d}"),
            base_url=url,
            path="/twilio/message",
            token=TOKENS[0],
        )
        for number in range(first, first + calls)
    ]


async def called(copies: Copies, calls: list[Call], *, pace: int | None) -> dict[str, float]:
    """Call by so many lines at once; gives the rate and how long an answer took."""
    port, waiting = copies.copies[0].port, iter(enumerate(calls))
    took, refused = list[float](), list[float]()
    began = time.perf_counter()

    async def line() -> None:
        read, write = await asyncio.open_connection("127.0.0.1", port)
        for number, call in waiting:
            if pace:
                await asyncio.sleep(max(0.0, began + number / pace - time.perf_counter()))
            before = time.perf_counter()
            write.write(as_bytes(call, port))
            head = (await read.readuntil(b"\r\n\r\n")).decode()
            await read.readexactly(length_in(head))
            status = head.split()[1]
            (took if status[0] == "2" else refused).append(time.perf_counter() - before)
            if status[0] != "2" and status != "503":
                sys.exit(f"a call was refused: the figures would mean nothing\n{head}")
        write.close()

    await asyncio.gather(*(line() for _ in range(LINES)))
    whole = time.perf_counter() - began
    cuts = statistics.quantiles(took, n=100)
    return {
        "per_second": round(len(took) / whole, 1),
        "p50_ms": round(cuts[49] * 1000, 1),
        "p99_ms": round(cuts[98] * 1000, 1),
        "come_again": len(refused),
    }


def as_bytes(call: Call, port: int) -> bytes:
    headers = [*call.headers, ("Host", f"127.0.0.1:{port}"), ("Content-Length", len(call.body))]
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers)
    return f"POST {call.path} HTTP/1.1\r\n{lines}\r\n".encode() + call.body


def length_in(head: str) -> int:
    lengths = [each for each in head.lower().split("\r\n") if each.startswith("content-length:")]
    return int(lengths[0].partition(":")[2]) if lengths else 0


if __name__ == "__main__":
    main()
