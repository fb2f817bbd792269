"""Lists of phrases and one walk that finds all of them in a text, in time linear in its length.

A phrase is words; `a|b` either, `a_b` one after the other, `a?` perhaps, `stem~` any ending,
`*` any one word, `..` up to three words. Words are compared by how they sound, and no gap
crosses a full stop.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from nlu import spelling

STOP = "."
_TOKEN = re.compile(r"[^\W_]+|[.!?;]+")
_GAPS = {"..": ["*?"] * 3}


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A phrase that was found: its label, and which words it took."""

    label: str
    start: int
    end: int


@dataclass(slots=True, eq=False)
class _Node:
    """A place within phrases: where each next word leads, and what has been said by now."""

    exact: dict[str, list["_Node"]] = field(default_factory=dict)
    stems: dict[str, list["_Node"]] = field(default_factory=dict)
    anything: list["_Node"] = field(default_factory=list)
    labels: set[str] = field(default_factory=set)

    def include(self, other: "_Node") -> None:
        """Let everything that can be said from another place be said from here."""
        for mine, theirs in ((self.exact, other.exact), (self.stems, other.stems)):
            for word, after in theirs.items():
                mine.setdefault(word, []).extend(after)
        self.anything.extend(other.anything)
        self.labels |= other.labels


class Phrases:
    """All phrases of some labels, ready to be looked for together."""

    def __init__(self, listed: Mapping[str, str]) -> None:
        self._root = _Node()
        for label, lines in listed.items():
            ends = _Node(labels={label})
            for phrase in filter(None, map(str.split, lines.split("\n"))):
                self._root.include(_chain(phrase, ends))

    def find(self, heard: Sequence[str]) -> list[Hit]:
        """Find every phrase, in order of its first word."""
        return [hit for start in range(len(heard)) for hit in self._from(heard, start)]

    def _from(self, heard: Sequence[str], start: int) -> Iterator[Hit]:
        nodes, at = [self._root], start
        while nodes and at < len(heard):
            nodes = list(dict.fromkeys(n for node in nodes for n in _after(node, heard[at])))
            at += 1
            for label in {label for node in nodes for label in node.labels}:
                yield Hit(label=label, start=start, end=at)


def heard(text: str) -> list[str]:
    """Give the neutral words of a text as they sound, with a full stop between sentences."""
    found: list[str] = []
    for token in _TOKEN.findall(spelling.fold(text)):
        if token[0] in ".!?;":
            found.append(STOP)
        else:
            found.extend(map(spelling.sound, spelling.words(token)))
    return found


def _after(node: _Node, word: str) -> Iterator[_Node]:
    yield from node.exact.get(word, ())
    for stem, after in node.stems.items():
        if word.startswith(stem):
            yield from after
    if word != STOP:
        yield from node.anything


def _chain(phrase: Sequence[str], ends: _Node) -> _Node:
    """Build the places of one phrase, from its last word to its first."""
    node = ends
    for part in reversed([one for said in phrase for one in _GAPS.get(said, [said])]):
        node = _before(part, node)
    return node


def _before(part: str, after: _Node) -> _Node:
    node = _Node()
    for said in part.removesuffix("?").split("|"):
        _lead(node, said, after)
    if part.endswith("?"):
        node.include(after)
    return node


def _lead(node: _Node, said: str, after: _Node) -> None:
    word, _, rest = said.partition("_")
    if rest:
        after = _chain(rest.split("_"), after)
    if word == "*":
        node.anything.append(after)
    elif word.endswith("~"):
        node.stems.setdefault(spelling.sound(word[:-1]), []).append(after)
    else:
        first, *others = _words(word)
        node.exact.setdefault(first, []).append(_chain(others, after))


@cache
def _words(said: str) -> list[str]:
    return [spelling.sound(word) for word in spelling.words(said)]
