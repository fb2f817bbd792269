"""dateparser as a peer: days and times out of JSON lines; runs in the peers' own environment."""

import datetime as dt
import json
import resource
import sys
import time
import warnings

from dateparser.date import DateDataParser
from dateparser.search import search_dates

_ASKED = {
    "PREFER_DATES_FROM": "future",
    "DATE_ORDER": "DMY",
    "RETURN_TIME_AS_PERIOD": True,
}


def main() -> None:
    warnings.simplefilter("ignore")
    for line in sys.stdin:
        asked = json.loads(line)
        now = dt.datetime.fromisoformat(asked["now"]).replace(tzinfo=None)
        began = time.perf_counter()
        found = read(asked["text"], now)
        took = (time.perf_counter() - began) * 1000
        print(json.dumps({"values": [found] if found else [], "ms": took}))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"memory_mb": round(peak, 1)}))


def read(text: str, now: dt.datetime) -> dict[str, str] | None:
    """Read the whole text, or else the first day or time that is found in it."""
    settings = {**_ASKED, "RELATIVE_BASE": now}
    parser = DateDataParser(languages=["es", "en"], settings=settings)
    data = parser.get_date_data(text)
    if data.date_obj is None:
        within = search_dates(text, languages=["es", "en"], settings=settings)
        if not within:
            return None
        data = parser.get_date_data(within[0][0])
    if data.date_obj is None:
        return None
    said = {"date": data.date_obj.date().isoformat()}
    return said | ({"time": f"{data.date_obj:%H:%M}"} if data.period == "time" else {})


if __name__ == "__main__":
    main()
