"""Patterns that are looked for only where the letters stand that they cannot do without.

A text is asked for some two hundred of them, nearly all in vain; to look whether "semana" occurs
at all takes a twentieth of the time that the pattern takes to find that it does not.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_PIECE = re.compile(r"\\.|\[(?:\\.|[^\]])*\]|[(|)]|[?*]|\{\d+,?\d*\}|[.^$+]|[^\\\[(|)?*{.^$+]")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern, and of which letters each text that it finds something in has some."""

    compiled: re.Pattern[str]
    letters: tuple[str, ...]

    def sub(self, meant: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Put what is meant in the place of what is found."""
        if self.letters and not any(letters in text for letters in self.letters):
            return text
        return self.compiled.sub(meant, text)


def pattern(said: str) -> Pattern:
    """Compile a pattern, and find out what it cannot do without."""
    runs = [max(alternative, key=len) for alternative in _alternatives(said)]
    return Pattern(re.compile(said), tuple(runs) if all(runs) else ())


def _alternatives(said: str) -> Iterator[list[str]]:
    """Give the runs of plain letters, outside all brackets, of each alternative."""
    depth, runs = 0, [""]
    for piece in _PIECE.findall(said):
        if piece == "(":
            depth += 1
        elif piece == ")":
            depth -= 1
        elif depth:
            continue
        elif piece == "|":
            yield runs
            runs = [""]
        elif piece in "?*" or piece[0] == "{":
            runs[-1] = runs[-1][:-1]
        elif len(piece) == 1 and piece not in ".^$+":
            runs[-1] += piece
            continue
        if runs[-1]:
            runs.append("")
    yield runs
