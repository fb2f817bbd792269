"""The play as JSON lines: each line in is played to its end and answered, then ``{"done": n}``."""

import json
import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TextIO

from app.clock import BackwardsError
from app.talk import acts
from app.talk.shows import CannotShowError, Line, Request, show
from app.talk.stage import Stage
from bot.message import Address, Media, Message
from bot.outbox import Parcel

_STEP = re.compile(r"\+(\d{1,6})([mhd])")
_UNITS = {"m": "minutes", "h": "hours", "d": "days"}


class RefusedLineError(Exception):
    """A line that cannot be played, and why."""


class Play:
    """Plays lines on a stage."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._said = 0

    def line(self, written: str) -> list[Line]:
        """Play one line; gives its results, a refusal being one."""
        try:
            return self._results(_request(written))
        except (RefusedLineError, CannotShowError, BackwardsError, acts.RefusedActError) as error:
            return [{"refused": str(error) or type(error).__name__}]

    def _results(self, request: Request) -> list[Line]:
        if "say" in request:
            said = request["say"]
            messages = [self._message(one) for one in (said if isinstance(said, list) else [said])]
            return _replies(self._stage.say(messages))
        if "clock" in request:
            moment = self._moment(str(request["clock"]))
            asleep = bool(request.get("asleep"))
            return _replies(self._stage.move_clock(moment, asleep=asleep))
        if "caseworker" in request:
            acts.act(self._stage.house, request)
            return _replies(self._stage.settle())
        if "restart" in request:
            self._stage.restart()
            return []
        if "show" in request:
            return [show(self._stage.house, request)]
        raise RefusedLineError("a line needs say, clock, caseworker, restart or show")

    def _message(self, said: object) -> Message:
        if not isinstance(said, dict):
            raise RefusedLineError("say needs an object with from")
        self._said += 1
        try:
            return Message(
                id=str(said.get("id") or f"said-{self._said}"),
                sender=_sender(said),
                sent_at=self._stage.clock.now(),
                text=str(said.get("text") or ""),
                choice=str(said["choice"]) if said.get("choice") is not None else None,
                media=Media(said["media"]) if said.get("media") else None,
                latitude=_number(said.get("latitude")),
                longitude=_number(said.get("longitude")),
            )
        except (ValueError, TypeError) as error:
            raise RefusedLineError(str(error)) from error

    def _moment(self, written: str) -> datetime:
        step = _STEP.fullmatch(written)
        if step:
            return self._stage.clock.now() + timedelta(**{_UNITS[step[2]]: int(step[1])})
        try:
            moment = datetime.fromisoformat(written)
        except ValueError as error:
            raise RefusedLineError(f"no such time: {written}") from error
        if moment.tzinfo is None:
            raise RefusedLineError("a time needs its offset")
        return moment


def play(stage: Stage, lines: Iterable[str], out: TextIO) -> None:
    """Play every line of a script and write what comes of it, flushed line by line."""
    played = Play(stage)
    for line in lines:
        if not line.strip():
            continue
        results = played.line(line)
        for result in [*results, {"done": len(results)}]:
            print(json.dumps(result, ensure_ascii=False), file=out, flush=True)


def _request(written: str) -> Request:
    try:
        request = json.loads(written)
    except ValueError as error:
        raise RefusedLineError(f"not JSON: {error}") from error
    if not isinstance(request, dict):
        raise RefusedLineError("a line is a JSON object")
    return request


def _sender(said: dict[str, object]) -> Address:
    sender = Address.parse(str(said.get("from", "")))
    if sender.channel not in ("whatsapp", "telegram"):
        raise ValueError(f"no such door: {sender.channel}")
    return sender


def _number(given: object) -> float | None:
    return float(given) if isinstance(given, int | float) else None


def _replies(parcels: list[Parcel]) -> list[Line]:
    return [
        {
            "reply": {
                "to": str(parcel.to),
                "text": parcel.reply.text,
                "options": [{"id": o.id, "title": o.title} for o in parcel.reply.options],
                "template": parcel.reply.template,
            }
        }
        for parcel in parcels
    ]
