"""Transcripts: every ``tests/conversations/*.txt`` is a test that a caseworker can read.

``> words`` is Ana writing, ``bot: words`` what she gets. A line with ``*`` is something else that
happens: ``* reloj +24h``, ``* toca Confirmo``, ``* beto: words`` (another person),
``* audio``, ``* marta toma el caso | responde words | anota words | devuelve | cierra``,
``* marta marca que vino | marca que no vino`` (the newest visit), ``* da su código`` (Ana writes
that of the newest visit),
``* llena mejicanos 2026-11-26`` (others take all its places), ``* libera mejicanos
2026-11-26 10:00`` (one of them cancels), ``* cierra mejicanos 2026-11-26`` (the office, for that
day), ``* refiere mejicanos`` (the newest case, to the PGR),
``* ahora 2026-11-23T09:00:00-06:00`` (first line), ``* rasgos telegram`` (Ana's door).
Codes and folios come out as ``CODIGO`` and PINs as ``NUMERO``: they differ with the keys. The
whole state is in the database between any two lines: the house is closed there and opened anew.
``--write-transcripts`` writes down what is said now, to be read before it is kept.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from app.talk import acts
from app.talk.stage import Stage
from app.talk.transcript import as_lines
from bot.message import Address, Media, Message, Option
from bot.outgoing import Parcel
from office.appointment import Appointment
from office.case import Case
from tests.office_acts import OFFICE_ACTS

CODE = re.compile(r"\b(?:[ACDEFHJKMPRTUXY][2-9]){2}[ACDEFHJKMPRTUXY]\b")
PIN = re.compile(r"(?<=PIN, )\d{6}")
_STEP = re.compile(r"\+(\d+)([mhd])")
_ACTS = {
    "toma el caso": "claim",
    "responde": "answer",
    "anota": "note",
    "devuelve": "return",
    "cierra": "close",
}
_VISIT_ACTS = {"marca que vino": "attended", "marca que no vino": "not_attended"}


FOLDER = Path(__file__).parent / "conversations"


@dataclass(frozen=True)
class Talk:
    """One conversation of a file."""

    path: Path
    title: str
    script: str


class Script:
    """Plays a transcript's lines and writes down what comes of them."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._door = "whatsapp"
        self._said = 0
        self._options: dict[str, tuple[Option, ...]] = {}

    def play(self, lines: list[str]) -> list[str]:
        heard = []
        for line in lines:
            if line.startswith((">", "*")):
                heard += [line, *self._play(line)]
                self._stage.restart()
        return heard

    def _play(self, line: str) -> list[str]:
        if line.startswith(">"):
            return self._write(self._say("ana", text=line[2:]))
        name, _, rest = line[2:].partition(" ")
        match name:
            case "ahora" | "reloj":
                return self._write(self._stage.move_clock(self._later(rest)))
            case "rasgos":
                self._door = rest
                return []
            case "toca":
                choice = next(o.id for o in self._options["ana"] if o.title == rest)
                return self._write(self._say("ana", choice=choice))
            case "audio" | "image" | "document" | "location" | "sticker" | "contact":
                return self._write(self._say("ana", media=Media(name), text=rest))
            case "da":
                return self._write(self._say("ana", text=f"es {self._newest_code()}"))
            case "llena" | "libera" | "cierra" | "refiere":
                OFFICE_ACTS[name](self._stage, *rest.split())
                return self._write(self._stage.settle())
            case _ if name.endswith(":"):
                return self._write(self._say(name[:-1], text=rest))
            case _:
                return self._act(name, rest)

    def _act(self, caseworker: str, words: str) -> list[str]:
        does, text = next(
            (d, words[len(w) :].strip())
            for w, d in (_ACTS | _VISIT_ACTS).items()
            if words.startswith(w)
        )
        with self._stage.house.database.read() as db:
            folio = db.scalars(select(Case.folio).order_by(Case.id.desc())).first()
        code = self._newest_code()
        request = {"caseworker": caseworker, "does": does, "text": text}
        request |= {"appointment": code} if words in _VISIT_ACTS else {"case": folio}
        try:
            acts.act(self._stage.house, request)
        except acts.RefusedActError as error:
            return [CODE.sub("CODIGO", f"no: {error}")]
        return self._write(self._stage.settle())

    def _newest_code(self) -> str | None:
        with self._stage.house.database.read() as db:
            return db.scalars(select(Appointment.code).order_by(Appointment.id.desc())).first()

    def _say(self, person: str, **what: object) -> list[Parcel]:
        self._said += 1
        message = Message(
            id=f"line-{self._said}",
            sender=Address(channel=self._door, handle=person),
            sent_at=self._stage.clock.now(),
            **what,
        )
        return self._stage.say([message])

    def _later(self, step: str) -> datetime:
        found = _STEP.fullmatch(step)
        if not found:
            return datetime.fromisoformat(step)
        unit = {"m": 60, "h": 3600, "d": 86400}[found[2]]
        now = self._stage.clock.now()
        return datetime.fromtimestamp(now.timestamp() + int(found[1]) * unit, tz=now.tzinfo)

    def _write(self, parcels: list[Parcel]) -> list[str]:
        written = []
        for parcel in parcels:
            self._options[parcel.to.handle] = parcel.reply.options
            lines = as_lines(parcel.reply)
            if parcel.to.handle != "ana":
                lines[0] = lines[0].replace("bot", f"bot a {parcel.to.handle}", 1)
            written += [PIN.sub("NUMERO", CODE.sub("CODIGO", each)) for each in lines]
        return written


def play(stage: Stage, script: str) -> str:
    """Play a transcript, and give it as it was heard."""
    return "\n".join(Script(stage).play(script.splitlines()))


def talks() -> Iterator[Talk]:
    """Give every talk of every file."""
    for path in sorted(FOLDER.glob("*.txt")):
        for part in re.split(r"^# ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            title, _, script = part.partition("\n")
            yield Talk(path=path, title=title.strip(), script=script.strip())


def write(talk: Talk, heard: str) -> None:
    """Write down what is said now."""
    body = talk.path.read_text(encoding="utf-8")
    old, new = f"# {talk.title}\n{talk.script}", f"# {talk.title}\n{heard}"
    talk.path.write_text(body.replace(old, new), encoding="utf-8")
