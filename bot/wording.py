"""Turns a line's id into words in the person's language."""

import re
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

HERE = Path(__file__).parent / "wording"
LANGUAGES = ("es", "en")
_TWO_STOPS = re.compile(r"(?<!\.)\.\.(?!\.)")
"""A fact may end in a stop of its own, as "9:00 a. m." does."""
_GAP = re.compile(" {2,}")
"""A fact may be empty, as an address is that nobody confirmed."""


class MissingWordingError(Exception):
    """A line was said that no file words, or with a fact missing."""


@cache
def bundle(language: str) -> FluentBundle:
    """Load every ``.ftl`` file of a language."""
    made = FluentBundle([language], use_isolating=False)
    for path in sorted((HERE / language).glob("*.ftl")):
        made.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return made


def words(language: str, line: str, **facts: str | int) -> str:
    """Word one line; raises ``MissingWordingError``."""
    made = bundle(language)
    pattern = made.get_message(line).value if made.has_message(line) else None
    if pattern is None:
        raise MissingWordingError(f"{language}: {line}")
    text, errors = made.format_pattern(pattern, facts)
    if errors:
        raise MissingWordingError(f"{language}: {line}: {errors}")
    return _GAP.sub(" ", _TWO_STOPS.sub(".", str(text)))


def is_worded(language: str, line: str) -> bool:
    """Tell whether some file words this line."""
    return bool(bundle(language).has_message(line))
