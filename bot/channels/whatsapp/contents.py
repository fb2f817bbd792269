"""Which registered text at Twilio stands for which template of ours, as the operator set it."""

import re
from collections.abc import Mapping

from bot import templates
from bot.wording import LANGUAGES

_ENTRY = re.compile(r"(?P<name>[a-z_]+)(?:\.(?P<language>[a-z]+))?:(?P<sid>HX[0-9a-fA-F]{32})")


class ContentsError(Exception):
    """TWILIO_CONTENT_SIDS cannot be read."""

    def __init__(self, problem: str) -> None:
        super().__init__(f"TWILIO_CONTENT_SIDS: {problem}")


class Contents:
    """The SIDs by template and language; one without a language serves all of them."""

    def __init__(self, sids: Mapping[tuple[str, str | None], str]) -> None:
        self._sids = sids

    def sid(self, template: str, language: str) -> str | None:
        """Find the SID of a template, ``None`` when none is registered for that language."""
        return self._sids.get((template, language)) or self._sids.get((template, None))


def read_contents(written: str | None) -> Contents:
    """Read ``name:HX…`` or ``name.es:HX…``, several by commas; raises ``ContentsError``."""
    sids: dict[tuple[str, str | None], str] = {}
    for entry in filter(None, (each.strip() for each in (written or "").split(","))):
        name, language, sid = _read(entry)
        if (name, language) in sids:
            raise ContentsError(f"{entry!r}: this template has a SID already")
        sids[name, language] = sid
    return Contents(sids)


def _read(entry: str) -> tuple[str, str | None, str]:
    found = _ENTRY.fullmatch(entry)
    if not found:
        raise ContentsError(f"{entry!r}: expected template:HX and 32 hexadecimal digits")
    known = [each.name for each in templates.ALL]
    if found["name"] not in known:
        raise ContentsError(f"{entry!r}: no such template; there are {', '.join(known)}")
    if found["language"] not in (None, *LANGUAGES):
        raise ContentsError(f"{entry!r}: no such language; there are {', '.join(LANGUAGES)}")
    return found["name"], found["language"], found["sid"]
