"""``kill -9`` at random while people talk: what is lost, doubled, out of order, and for how long.

Stated: people book visits through Telegram's webhook, eight messages each; on SQLite the one
process is killed, on PostgreSQL one of a web and three workers. Telegram is a process of its own
that keeps a ledger. An acknowledged message is lost when it was not answered, or its answer never
went out; an answer that went out twice is a duplicate of a send. Recovery is the longest time from
a kill until somebody who begins to write then is answered, the 0.8 seconds of a burst included.
"""

import argparse
import asyncio
import json
import signal
import sys
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.faults.copies import running_copies
from tests.faults.crash import crash
from tests.faults.vendor import VendorProcess


def main() -> None:
    parser = argparse.ArgumentParser(prog="ventanilla bench crash")
    parser.add_argument("--kills", type=int, default=30)
    parser.add_argument("--database", choices=["sqlite", "postgres"], default="sqlite")
    parser.add_argument("--people", type=int, default=12, help="how many talk at once")
    given = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # ends what it started, too
    with (
        TemporaryDirectory(prefix="ventanilla-crash-") as home,
        VendorProcess("telegram") as telegram,
        running_copies(given.database, Path(home), telegram.url) as copies,
    ):
        figures = asyncio.run(crash(copies, telegram, kills=given.kills, people=given.people))
    print(json.dumps({"database": given.database} | asdict(figures)))


if __name__ == "__main__":
    main()
