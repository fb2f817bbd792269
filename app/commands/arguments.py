"""How the commands read what is typed after them."""

import argparse
from datetime import datetime

from app.clock import NoSuchTimeError, read_moment

_PORTS = range(2**16)


def aware_time(written: str) -> datetime:
    """Read a time that says its offset."""
    try:
        return read_moment(written)
    except NoSuchTimeError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def port(written: str) -> int:
    """Read the number of a port; 0 is any that is free."""
    if not written.isdecimal() or int(written) not in _PORTS:
        raise argparse.ArgumentTypeError(f"no such port: {written}")
    return int(written)
