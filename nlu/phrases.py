"""Lists of phrases and one walk that finds all of them in a text, in time linear in its length.

A phrase is words; `a|b` either, `a?` perhaps, `stem~` any ending, `*` any one word,
`..` up to three words. Words are compared by how they sound, and no gap crosses a full stop.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from nlu import spelling

STOP = "."
_TOKEN = re.compile(r"[^\W_]+|[.!?;]+")
_LONGEST_GAP = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A phrase that was found: its label, and which words it took."""

    label: str
    start: int
    end: int


@dataclass(slots=True)
class _Node:
    exact: dict[str, "_Node"] = field(default_factory=dict)
    stems: dict[str, "_Node"] = field(default_factory=dict)
    anything: "_Node | None" = None
    labels: list[str] = field(default_factory=list)


class Phrases:
    """All phrases of some labels, ready to be looked for together."""

    def __init__(self, listed: Mapping[str, str]) -> None:
        self._root = _Node()
        for label, lines in listed.items():
            for phrase in lines.split("\n"):
                _plant(self._root, label, phrase.split())

    def find(self, heard: Sequence[str]) -> list[Hit]:
        """Find every phrase, in order of its first word."""
        return [hit for start in range(len(heard)) for hit in self._from(heard, start)]

    def _from(self, heard: Sequence[str], start: int) -> Iterator[Hit]:
        nodes, at = [self._root], start
        while nodes and at < len(heard):
            nodes = [after for node in nodes for after in _after(node, heard[at])]
            at += 1
            for node in nodes:
                for label in node.labels:
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
    if word in node.exact:
        yield node.exact[word]
    for stem, after in node.stems.items():
        if word.startswith(stem):
            yield after
    if node.anything is not None and word != STOP:
        yield node.anything


def _plant(root: _Node, label: str, phrase: list[str]) -> None:
    for way in product(*map(_ways, phrase)):
        words = [word for part in way for word in part]
        if words:
            _leaf(root, words).labels.append(label)


def _ways(part: str) -> list[list[str]]:
    """List the ways a part of a phrase can be said, each as words."""
    if part == "..":
        return [["*"] * length for length in range(_LONGEST_GAP + 1)]
    said = [_words(word) for word in part.removesuffix("?").split("|")]
    return [*said, []] if part.endswith("?") else said


def _words(said: str) -> list[str]:
    return [said] if said == "*" or said.endswith("~") else spelling.words(said)


def _leaf(root: _Node, words: list[str]) -> _Node:
    node = root
    for word in words:
        node = _branch(node, word)
    return node


def _branch(node: _Node, word: str) -> _Node:
    if word == "*":
        node.anything = node.anything or _Node()
        return node.anything
    if word.endswith("~"):
        return node.stems.setdefault(spelling.sound(word[:-1]), _Node())
    return node.exact.setdefault(spelling.sound(word), _Node())
