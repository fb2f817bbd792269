"""How many messages a booking costs the person, over every transcript in which one is made."""

from collections.abc import Iterator
from statistics import median

from tests.transcripts import talks

MOST = 7
DONE = "bot: Listo, le esperamos"


def messages_to_book(script: str) -> int | None:
    """Count what Ana wrote or tapped until her first visit was made."""
    written = 0
    for line in script.splitlines():
        if line.startswith((">", "* toca")):
            written += 1
        if line.startswith(DONE):
            return written
    return None


def lengths() -> Iterator[int]:
    found = (messages_to_book(talk.script) for talk in talks())
    return (length for length in found if length)


def test_half_of_the_bookings_take_seven_messages_or_fewer():
    found = sorted(lengths())

    told = f"messages of a booking: median {median(found)}, {found[0]}-{found[-1]}"
    print(told, f"in {len(found)} transcripts")  # noqa: T201 – the figure is worth reading
    assert median(found) <= MOST
