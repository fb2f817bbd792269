"""A script's end of ``ventanilla talk --json``: asks line by line, and reads what comes."""

import json

from app.talk.json_lines import Play
from app.talk.stage import Stage

ANA = "whatsapp:ana"
BETO = "telegram:beto"
BOOKING = (
    {"text": "quiero una cita en mejicanos el jueves a las 10"},
    {"choice": "yes"},
    {"choice": "oficina_primera_atencion"},
    {"text": "Ana Martínez"},
    {"choice": "yes"},
)
"""What a person says to book Thursday 26 November 2026, at 10:00."""


class Terminal:
    """Plays lines on a stage; every result must be one JSON object that UTF-8 can hold."""

    def __init__(self, stage: Stage) -> None:
        self._play = Play(stage)

    def line(self, request: object) -> list[dict]:
        written = request if isinstance(request, str) else json.dumps(request)
        results = self._play.line(written)
        for result in results:
            json.dumps(result, ensure_ascii=False).encode("utf-8")
            assert len(result) == 1
        return results

    def replies(self, request: object) -> list[dict]:
        return [result["reply"] for result in self.line(request)]

    def say(self, who: str = ANA, **said: object) -> list[dict]:
        return self.replies({"say": {"from": who, **said}})

    def show(self, what: str, **more: str) -> object:
        [shown] = self.line({"show": what, **more})
        return shown[what]

    def refused(self, request: object) -> str:
        [result] = self.line(request)
        assert result["refused"].strip()
        return result["refused"]

    def act(self, caseworker: str, does: str, **more: str) -> list[dict]:
        """Do something as a caseworker, on the newest case unless told."""
        case = more.pop("case", None) or self.folio()
        return self.line({"caseworker": caseworker, "does": does, "case": case, **more})

    def folio(self) -> str:
        return self.show("cases")[-1]["folio"]

    def book(self, who: str = ANA) -> str:
        """Book as Ana does; gives the code."""
        for said in BOOKING:
            [_] = self.say(who, **said)
        return self.show("appointments")[-1]["code"]
