"""Pages that stay true while they are looked at: each looks in the database every second."""

import json
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import replace

import structlog
from anyio import CapacityLimiter, Event, move_on_after, to_thread
from sqlalchemy.orm import Session
from sse_starlette import EventSourceResponse, ServerSentEvent
from starlette.responses import Response

from console import case, cursor, history, pages, queue
from console.errors import NotThereError
from console.history import Entry, Kind, Mark
from console.seat import Seat, signed_in
from storage.errors import DatabaseAwayError

log = structlog.get_logger(__name__)

EVERY_SECONDS = 1.0
_MOST_THREADS = 4
_RETRY_MILLISECONDS = 2000
_GRACE_SECONDS = 2.0
"""A server that stops lets a page hear its last look out."""

Look = Callable[[Session, Seat], list[ServerSentEvent]]
"""Tells what is new since it looked last."""


class Live:
    """Follows pages; between two looks it holds nothing of the database."""

    def __init__(self, *, every_seconds: float = EVERY_SECONDS) -> None:
        self._every_seconds = every_seconds
        self._threads = CapacityLimiter(_MOST_THREADS)

    def queue(self, seat: Seat) -> Response:
        """Follow the queue."""
        return self._response(seat, QueueLook())

    def case(self, seat: Seat) -> Response:
        """Follow a case from where the browser left it, and write down that it is read."""
        with seat.desk.database.write() as db:
            seat.record(db, "follow_case", seat.case(db))
        left_at = seat.asked.headers.get("last-event-id") or seat.asked.query.get("desde", "")
        return self._response(seat, CaseLook(cursor.read(left_at)))

    def _response(self, seat: Seat, look: Look) -> Response:
        stopping = Event()
        return EventSourceResponse(
            self._follow(seat, look, stopping),
            shutdown_event=stopping,
            shutdown_grace_period=_GRACE_SECONDS,
        )

    async def _follow(
        self, seat: Seat, look: Look, stopping: Event
    ) -> AsyncIterator[ServerSentEvent]:
        while not stopping.is_set():
            try:
                news = await to_thread.run_sync(_news, seat, look, limiter=self._threads)
            except DatabaseAwayError as error:  # the browser asks again by itself
                log.warning("live_page_ended", error=type(error).__name__)
                return
            if news is None:
                yield ServerSentEvent(event="fin", data="")
                return
            for each in news:
                yield each
            with move_on_after(self._every_seconds):
                await stopping.wait()


class QueueLook:
    """Sees when the queue looks different."""

    def __init__(self) -> None:
        self._seen = ""

    def __call__(self, db: Session, seat: Seat) -> list[ServerSentEvent]:
        """Tell the digest of the queue when it changed."""
        now_seen = queue.digest(db, seat)
        if now_seen == self._seen:
            return []
        self._seen = now_seen
        return [ServerSentEvent(event="cola", data=now_seen, retry=_RETRY_MILLISECONDS)]


class CaseLook:
    """Sees what came to a case's history, how replies fare, and what became of the case."""

    def __init__(self, shown: Mapping[Kind, int]) -> None:
        self._shown = shown
        self._known: set[str] = set()
        self._states: dict[str, str] = {}
        self._facts = ""

    def __call__(self, db: Session, seat: Seat) -> list[ServerSentEvent]:
        """Tell what is new; the last entry bears how far the history is told by then."""
        found = seat.case(db)
        marks = history.marks(db, found)
        fresh = [mark for mark in marks if not self._knows(mark, seat)]
        entries = history.entries(db, found, fresh) if fresh else []
        told = [_entry(entry, found.folio) for entry in entries]
        if told:
            told[-1].id = cursor.written(marks)
        self._known |= {mark.key for mark in marks}
        return [*told, *self._moved(marks, fresh), *self._changed(db, seat)]

    def _knows(self, mark: Mark, seat: Seat) -> bool:
        return mark.key in self._known or cursor.is_surely_shown(mark, self._shown, seat.now)

    def _moved(self, marks: list[Mark], fresh: list[Mark]) -> list[ServerSentEvent]:
        now_states = {mark.key: mark.state for mark in marks if mark.kind is Kind.SAID}
        moved = {key: s for key, s in now_states.items() if self._states.get(key) != s}
        self._states = now_states
        for mark in fresh:  # its state was told with it
            moved.pop(mark.key, None)
        return [ServerSentEvent(event="marcas", data=json.dumps(moved))] if moved else []

    def _changed(self, db: Session, seat: Seat) -> list[ServerSentEvent]:
        seen = case.facts_of(db, seat, seat.case(db))
        html = pages.part("facts.html", case=seen, now=seat.now)
        if html == self._facts:
            return []
        self._facts = html
        is_shut = seen.window is not None and not seen.window.is_open
        data = json.dumps({"html": html, "turn": seen.turn, "isShut": is_shut})
        return [ServerSentEvent(event="panel", data=data, retry=_RETRY_MILLISECONDS)]


def _news(seat: Seat, look: Look) -> list[ServerSentEvent] | None:
    """Look once; none when the caseworker is signed in no more, or may not see this."""
    with seat.desk.database.read() as db:
        found = signed_in(db, seat.desk, seat.session_token)
        if found is None:
            return None
        now_seated = replace(seat, caseworker=found[1], now=seat.desk.now())
        try:
            return look(db, now_seated)
        except NotThereError:
            return None


def _entry(entry: Entry, folio: str) -> ServerSentEvent:
    html = pages.part("entry.html", entry=entry, folio=folio)
    place = "notas" if entry.kind is Kind.NOTE else "historia"
    return ServerSentEvent(
        event="entrada", data=json.dumps({"key": entry.key, "place": place, "html": html})
    )
