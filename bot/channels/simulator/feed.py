"""The live feed of the page: what is new on its phones, and how the house stands."""

import json
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence

import anyio
from anyio import to_thread
from sse_starlette import ServerSentEvent

from bot.channels.simulator import cursor
from bot.channels.simulator.cursor import Seen
from bot.channels.simulator.handed import Simulator
from bot.channels.simulator.screen import Look, look
from bot.message import Address
from storage.errors import DatabaseAwayError

BETWEEN_LOOKS_SECONDS = 0.4
RECONNECT_MILLISECONDS = 1000


async def feed(
    simulator: Simulator, phones: Sequence[Address], last_event: str
) -> AsyncIterator[ServerSentEvent]:
    """Tell what is new since an event, for as long as someone listens."""
    seen = cursor.read(last_event, phones)
    told: dict[str, object] = {}
    yield ServerSentEvent(event="hello", data="{}", retry=RECONNECT_MILLISECONDS)
    while True:
        for event in [*_house(simulator, told), *await _phones(simulator, seen, told)]:
            yield event
        await anyio.sleep(BETWEEN_LOOKS_SECONDS)


def _house(simulator: Simulator, told: dict[str, object]) -> Iterator[ServerSentEvent]:
    """Tell the hour when the page's own watch cannot know it, and which ears are on."""
    now, ears = simulator.now().timestamp(), simulator.ears()
    ahead = now - anyio.current_time()
    before = told.get("ahead")
    if told.get("ears") != ears or not isinstance(before, float) or abs(ahead - before) > 1:
        told.update(ears=ears, ahead=ahead)
        yield _event("house", {"now": now, "ears": ears})


async def _phones(
    simulator: Simulator, seen: dict[Address, Seen], told: dict[str, object]
) -> list[ServerSentEvent]:
    try:
        news = await to_thread.run_sync(_look, simulator, seen)
    except DatabaseAwayError:  # the next look tells what this one could not
        return []
    seen.update(news.seen)
    return [*_bubbles(news), *_presences(news, told)]


def _look(simulator: Simulator, seen: Mapping[Address, Seen]) -> Look:
    with simulator.database.read() as db:
        return look(db, seen)


def _bubbles(news: Look) -> Iterator[ServerSentEvent]:
    for bubble in news.bubbles:
        # Only the last bears the cursor: a page cut off before it is told all of them again.
        is_last = bubble is news.bubbles[-1]
        yield _event("bubble", bubble, cursor.written(news.seen) if is_last else None)


def _presences(news: Look, told: dict[str, object]) -> Iterator[ServerSentEvent]:
    for presence in news.presences:
        if told.get(presence["phone"]) != presence:
            told[presence["phone"]] = presence
            yield _event("presence", presence)


def _event(name: str, data: Mapping[str, object], event_id: str | None = None) -> ServerSentEvent:
    return ServerSentEvent(event=name, data=json.dumps(data, ensure_ascii=False), id=event_id)
