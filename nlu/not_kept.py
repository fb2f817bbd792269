"""What is not kept: words of tattoos, gangs, records or arrest told of oneself or a relative."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from nlu import spelling
from nlu.danger import never_written
from nlu.danger.people import PEOPLE
from nlu.danger.verbs import VERBS
from nlu.phrases import STOP, Phrases

WIPED = "[…]"
_PIECE = re.compile(r"[^\W_]+|[.,;:!?\n]+")
_NO = frozenset(map(spelling.sound, "no nunca jamas sin not never tampoco ni".split()))
_TOLD, _ASKED, _GOES_ON = "told", "asked", "goes on"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A part of a text, by its characters."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Heard:
    """The words of a text as they sound, and where in it each of them stands."""

    words: list[str]
    places: list[Span]


def find(text: str) -> list[Span]:
    """Find what must not be kept: each from its first word to the end of what it says."""
    heard = _hear(text)
    hits = _phrases().find(heard.words)
    innocent = _denied(heard.words) | {
        at for hit in hits if hit.label == _ASKED for at in range(hit.start, hit.end)
    }
    turns = {hit.start for hit in hits if hit.label == _GOES_ON}
    spans = [
        _span(heard, hit.start, _end(heard, hit.end, turns))
        for hit in hits
        if hit.label == _TOLD and innocent.isdisjoint(range(hit.start, hit.end))
    ]
    return _joined(spans)


def redact(text: str) -> str:
    """Put a mark in the place of what must not be kept."""
    for span in reversed(find(text)):
        text = text[: span.start] + WIPED + text[span.end :]
    return text


def _hear(text: str) -> _Heard:
    words: list[str] = []
    places: list[Span] = []
    for piece in _PIECE.finditer(text):
        for word in _sounds(piece[0]):
            words.append(word)
            places.append(Span(start=piece.start(), end=piece.end()))
    return _Heard(words=words, places=places)


def _sounds(piece: str) -> Iterator[str]:
    if piece[0] in ".,;:!?\n":
        return iter((STOP,))
    return map(spelling.sound, spelling.words(piece))


def _denied(words: list[str]) -> set[int]:
    """List the words right after a no: who has no record tells nothing."""
    return {at + 1 for at, word in enumerate(words) if word in _NO}


def _end(heard: _Heard, at: int, turns: set[int]) -> int:
    """Find where what is told ends: at a pause, or where the talk goes on to something else."""
    if heard.words[at - 1] == STOP:
        return at - 1
    while at < len(heard.words) and heard.words[at] != STOP and at not in turns:
        at += 1
    return at


def _span(heard: _Heard, start: int, end: int) -> Span:
    return Span(start=heard.places[start].start, end=heard.places[end - 1].end)


def _joined(spans: list[Span]) -> list[Span]:
    """Make one of spans that touch."""
    joined: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, span.end)):
        if joined and span.start <= joined[-1].end:
            before = joined.pop()
            joined.append(Span(start=before.start, end=max(span.end, before.end)))
        else:
            joined.append(span)
    return joined


@cache
def _phrases() -> Phrases:
    listed = {
        _TOLD: never_written.TOLD,
        _ASKED: never_written.ASKED,
        _GOES_ON: never_written.GOES_ON,
    }
    return Phrases(listed, PEOPLE | VERBS, never_written.WALLS.split())
