"""The play as JSON lines: each line in is played to its end and answered, then ``{"done": n}``."""

import json
import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TextIO

from app.clock import BackwardsError, NoSuchTimeError, read_moment
from app.talk import acts, script
from app.talk.script import Line, RefusedLineError, Request
from app.talk.shows import CannotShowError, show
from app.talk.stage import Stage
from bot.outgoing import Parcel

_STEP = re.compile(r"\+([0-9]{1,6})([mhd])")
_UNITS = {"m": "minutes", "h": "hours", "d": "days"}
_REFUSALS = (
    RefusedLineError,
    CannotShowError,
    BackwardsError,
    NoSuchTimeError,
    acts.RefusedActError,
)


class Play:
    """Plays lines on a stage."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._said = 0

    def line(self, written: str) -> list[Line]:
        """Play one line; gives its results, a refusal being one."""
        try:
            return self._results(script.read(written))
        except _REFUSALS as error:
            return [{"refused": str(error)}]

    def _results(self, request: Request) -> list[Line]:
        if "say" in request:
            return self._say(request["say"])
        if "clock" in request:
            moment = self._moment(str(request["clock"]))
            asleep = request.get("asleep") is True
            return _replies(self._stage.move_clock(moment, asleep=asleep))
        if "caseworker" in request:
            acts.act(self._stage.house, request)
            return _replies(self._stage.settle())
        if "show" in request:
            return [show(self._stage.house, request)]
        return self._restart(request)

    def _say(self, said: object) -> list[Line]:
        each = said if isinstance(said, list) else [said]
        now = self._stage.clock.now()
        messages = [
            script.message(one, id_unless_given=f"said-{self._said + number}", sent_at=now)
            for number, one in enumerate(each, 1)
        ]
        self._said += len(messages)
        return _replies(self._stage.say(messages))

    def _restart(self, request: Request) -> list[Line]:
        if request["restart"] is not True:
            raise RefusedLineError("restart is true, or it is not said")
        self._stage.restart()
        return []

    def _moment(self, written: str) -> datetime:
        step = _STEP.fullmatch(written)
        if not step:
            return read_moment(written)
        later = timedelta(**{_UNITS[step[2]]: int(step[1])})
        return read_moment((self._stage.clock.now() + later).isoformat())


def play(stage: Stage, lines: Iterable[str], out: TextIO) -> None:
    """Play every line of a script and write what comes of it, flushed line by line."""
    played = Play(stage)
    for line in lines:
        if not line.strip():
            continue
        results = played.line(line)
        for result in [*results, {"done": len(results)}]:
            print(json.dumps(result, ensure_ascii=False), file=out, flush=True)


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
