"""Lists of phrases and one walk that finds all of them in a text, in time linear in its length.

A phrase is words; `a|b` either, `a_b` one after the other, `a?` perhaps, `stem~` any ending,
`<name>` any word of a class, `*` any one word, `..` up to three words, `...` up to seven. Words
are compared by how they sound, and no gap crosses a full stop.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from nlu import spelling

STOP = "."
_TOKEN = re.compile(r"[^\W_]+|[.!?;]+")
_GAPS = {"..": ["*?"] * 3, "...": ["*?"] * 7}
_CLASS, _STEM = "<", "~"
_REMEMBERED = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A phrase that was found: its label, and which words it took."""

    label: str
    start: int
    end: int


@dataclass(slots=True, eq=False)
class _Node:
    """A place within phrases: where each next word leads, and what has been said by now."""

    after: dict[str, list["_Node"]] = field(default_factory=dict)
    anything: list["_Node"] = field(default_factory=list)
    labels: set[str] = field(default_factory=set)

    def lead(self, key: str, after: "_Node") -> None:
        """Let a word, a stem or a class lead from here to there."""
        self.after.setdefault(key, []).append(after)

    def include(self, other: "_Node") -> None:
        """Let everything that can be said from another place be said from here."""
        for key, after in other.after.items():
            self.after.setdefault(key, []).extend(after)
        self.anything.extend(other.anything)
        self.labels |= other.labels


class Phrases:
    """All phrases of some labels, ready to be looked for together."""

    def __init__(
        self,
        listed: Mapping[str, str],
        classes: Mapping[str, str] | None = None,
        walls: Iterable[str] = (),
    ) -> None:
        """Read the phrases; no gap crosses one of the walls, which are words."""
        self._root = _Node()
        self._walls = frozenset((STOP, *map(spelling.sound, walls)))
        self._lexicon = _Lexicon(classes or {})
        for label, lines in listed.items():
            ends = _Node(labels={label})
            for phrase in filter(None, map(str.split, lines.split("\n"))):
                self._root.include(self._chain(phrase, ends))

    @property
    def vocabulary(self) -> frozenset[str]:
        """Give every whole word that the phrases know, as it sounds."""
        return frozenset(self._lexicon.words)

    def find(self, heard: Sequence[str]) -> list[Hit]:
        """Find every phrase, in order of its first word."""
        keys = [self._lexicon.keys(word) for word in heard]
        return [hit for start in range(len(heard)) for hit in self._from(heard, keys, start)]

    def _from(
        self, heard: Sequence[str], keys: Sequence[tuple[str, ...]], start: int
    ) -> Iterator[Hit]:
        nodes, at = [self._root], start
        while nodes and at < len(heard):
            nodes = self._step(nodes, keys[at], passes=heard[at] not in self._walls)
            at += 1
            for label in {label for node in nodes for label in node.labels}:
                yield Hit(label=label, start=start, end=at)

    def _step(self, nodes: list[_Node], keys: tuple[str, ...], *, passes: bool) -> list[_Node]:
        found: dict[_Node, None] = {}
        for node in nodes:
            for key in keys:
                found.update(dict.fromkeys(node.after.get(key, ())))
            if passes and node.anything:
                found.update(dict.fromkeys(node.anything))
        return list(found)

    def _chain(self, phrase: Sequence[str], ends: _Node) -> _Node:
        """Build the places of one phrase, from its last word to its first."""
        node = ends
        for part in reversed([one for said in phrase for one in _GAPS.get(said, [said])]):
            node = self._before(part, node)
        return node

    def _before(self, part: str, after: _Node) -> _Node:
        node = _Node()
        for said in part.removesuffix("?").split("|"):
            self._lead(node, said, after)
        if part.endswith("?"):
            node.include(after)
        return node

    def _lead(self, node: _Node, said: str, after: _Node) -> None:
        word, _, rest = said.partition("_")
        if rest:
            after = self._chain(rest.split("_"), after)
        if word == "*":
            node.anything.append(after)
        elif word.startswith(_CLASS) or word.endswith(_STEM):
            node.lead(self._lexicon.learn(word), after)
        else:
            first, *others = _words(word)
            node.lead(self._lexicon.learn(first), self._chain(others, after) if others else after)


class _Lexicon:
    """Which words, stems and classes the phrases speak of, and which of them a word is."""

    def __init__(self, classes: Mapping[str, str]) -> None:
        self.words: dict[str, list[str]] = {}
        self._stems: dict[str, list[str]] = {}
        self._lengths: tuple[int, ...] = ()
        self._known: dict[str, tuple[str, ...]] = {}
        self._classes = frozenset(classes)
        for name, members in classes.items():
            for member in members.split():
                self._enter(_heard_as(member), f"{_CLASS}{name}>")

    def learn(self, said: str) -> str:
        """Take in a word, a stem or a class, and give the key it is found by."""
        if said.startswith(_CLASS):
            if said[1:-1] not in self._classes:
                raise KeyError(said)
            return said
        key = _heard_as(said) if _is_stem(said) else said
        self._enter(key, key)
        return key

    def keys(self, word: str) -> tuple[str, ...]:
        """Give the keys of a word as it sounds: itself, its stems and its classes."""
        known = self._known.get(word)
        if known is None:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            known = self._known[word] = self._look_up(word)
        return known

    def _look_up(self, word: str) -> tuple[str, ...]:
        stems = (self._stems.get(word[:length], ()) for length in self._lengths)
        found = (*self.words.get(word, ()), *(key for keys in stems for key in keys))
        return tuple(dict.fromkeys(found))

    def _enter(self, said: str, key: str) -> None:
        """Let what is said, in sounds, lead to a key."""
        table = self._stems if _is_stem(said) else self.words
        keys = table.setdefault(said.removesuffix(_STEM), [])
        if key not in keys:
            keys.append(key)
        if _is_stem(said):
            self._lengths = tuple(sorted({*self._lengths, len(said) - 1}))


def heard(text: str) -> list[str]:
    """Give the neutral words of a text as they sound, with a full stop between sentences."""
    found: list[str] = []
    for token in _TOKEN.findall(spelling.fold(text)):
        if token[0] in ".!?;":
            found.append(STOP)
        else:
            found.extend(map(spelling.sound, spelling.words(token)))
    return found


def _is_stem(said: str) -> bool:
    return said.endswith(_STEM)


def _heard_as(said: str) -> str:
    """Write a word or a stem of a list as it sounds."""
    return spelling.sound(said.removesuffix(_STEM)) + _STEM * _is_stem(said)


@cache
def _words(said: str) -> list[str]:
    return [spelling.sound(word) for word in spelling.words(said)]
