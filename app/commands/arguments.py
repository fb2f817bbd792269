"""How the commands read what is typed after them."""

import argparse
from datetime import datetime


def aware_time(written: str) -> datetime:
    """Read a time that says its offset."""
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        raise argparse.ArgumentTypeError(f"no such time: {written}") from None
    if moment.tzinfo is None:
        raise argparse.ArgumentTypeError(f"a time needs its offset, as in {written}-06:00")
    return moment
