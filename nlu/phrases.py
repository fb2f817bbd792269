"""Lists of phrases and one walk that finds all of them in a text, in time linear in its length.

A phrase is words; `a|b` either, `a_b` one after the other, `a?` perhaps, `stem~` any ending,
`<name>` any word of a class, `*` any one word, `..` up to three words, `...` up to seven, `$` the
end of the sentence. Words are compared by how they sound, and no gap crosses a full stop.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from nlu import spelling
from nlu.lexicon import CLASS, REMEMBERED, STEM, Lexicon

STOP = "."
_END = "$"
_TOKEN = re.compile(r"[^\W_]+|[.!?;]+")
_GAPS = {"..": ["*?"] * 3, "...": ["*?"] * 7}


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


@dataclass(slots=True, eq=False)
class _State:
    """All places that some words lead to: found once, remembered by the words' keys."""

    nodes: tuple[_Node, ...]
    labels: tuple[str, ...]
    after: dict[tuple[str, ...], "_State"] = field(default_factory=dict)
    otherwise: "_State | None" = None
    """Where a word leads that none of them names, once that was asked."""

    def anything(self) -> tuple[_Node, ...]:
        """Give the places that any word leads to."""
        return tuple(dict.fromkeys(after for node in self.nodes for after in node.anything))


class Phrases:
    """All phrases of some labels, ready to be looked for together."""

    def __init__(
        self,
        listed: Mapping[str, str],
        classes: Mapping[str, str] | None = None,
        walls: Iterable[str] = (),
    ) -> None:
        """Read the phrases; no gap crosses one of the walls, which are words."""
        self._lexicon = Lexicon(classes or {})
        self._walls = frozenset(map(self._lexicon.take, (STOP, *map(spelling.sound, walls))))
        branch = _Branch()
        for label, lines in listed.items():
            for phrase in filter(None, map(str.split, lines.split("\n"))):
                branch.grow(phrase, label)
        self._root = self._built(branch)
        self._states: dict[tuple[_Node, ...], _State] = {}

    @property
    def vocabulary(self) -> frozenset[str]:
        """Give every whole word that the phrases know, as it sounds."""
        return frozenset(self._lexicon.words)

    def find(self, heard: Sequence[str]) -> list[Hit]:
        """Find every phrase, in order of its first word."""
        if len(self._states) > REMEMBERED:
            self._states.clear()
        first = self._state((self._root,))
        keys = [self._lexicon.keys(word) for word in heard]
        return [hit for start in range(len(keys)) for hit in self._from(first, keys, start)]

    def _from(self, state: _State, keys: Sequence[tuple[str, ...]], start: int) -> Iterator[Hit]:
        for at in range(start, len(keys)):
            state = state.after.get(keys[at]) or self._advance(state, keys[at])
            for label in state.labels:
                yield Hit(label=label, start=start, end=at + 1)
            if not state.nodes:
                return

    def _advance(self, state: _State, keys: tuple[str, ...]) -> _State:
        """Find where a word leads, and remember it."""
        named = [node.after[key] for node in state.nodes for key in keys if key in node.after]
        passes = self._walls.isdisjoint(keys)
        if passes and not named:
            after = state.otherwise or self._state(state.anything())
            state.otherwise = after
        else:
            anything = state.anything() if passes else ()
            found = dict.fromkeys(after for nodes in (*named, anything) for after in nodes)
            after = self._state(tuple(found))
        state.after[keys] = after
        return after

    def _state(self, nodes: tuple[_Node, ...]) -> _State:
        state = self._states.get(nodes)
        if state is None:
            labels = tuple({label: None for node in nodes for label in sorted(node.labels)})
            state = self._states[nodes] = _State(nodes=nodes, labels=labels)
        return state

    def _built(self, branch: "_Branch") -> _Node:
        """Build the place where some phrases have got to, with all that follows."""
        node = _Node(labels=branch.labels)
        for part, rest in branch.parts.items():
            after = self._built(rest)
            for said in part.removesuffix("?").split("|"):
                self._lead(node, said, after)
            if part.endswith("?"):
                node.include(after)
        return node

    def _lead(self, node: _Node, said: str, after: _Node) -> None:
        word, _, rest = said.partition("_")
        if rest:
            between = _Node()
            self._lead(between, rest, after)
            after = between
        if word == "*":
            node.anything.append(after)
        elif word == _END:
            node.lead(self._lexicon.take(STOP), after)
        elif word.startswith(CLASS) or word.endswith(STEM):
            node.lead(self._lexicon.learn(word), after)
        else:
            self._lead_by(node, _words(word), after)

    def _lead_by(self, node: _Node, words: Sequence[str], after: _Node) -> None:
        """Let words one after the other lead from here to there: a neutral word may be two."""
        for word in words[:-1]:
            between = _Node()
            node.lead(self._lexicon.take(word), between)
            node = between
        node.lead(self._lexicon.take(words[-1]), after)


@dataclass(slots=True)
class _Branch:
    """What may follow the same beginning of phrases, and which labels end there."""

    parts: dict[str, "_Branch"] = field(default_factory=dict)
    labels: set[str] = field(default_factory=set)

    def grow(self, phrase: Sequence[str], label: str) -> None:
        """Add a phrase."""
        branch = self
        for part in (one for said in phrase for one in _GAPS.get(said, [said])):
            branch = branch.parts.setdefault(part, _Branch())
        branch.labels.add(label)


def heard(text: str) -> list[str]:
    """Give the neutral words of a text as they sound, with a full stop between sentences."""
    found: list[str] = []
    for token in _TOKEN.findall(spelling.fold(text)):
        if token[0] in ".!?;":
            found.append(STOP)
        else:
            found.extend(map(spelling.sound, spelling.of_a_word(token)))
    return found


@cache
def _words(said: str) -> list[str]:
    return [spelling.sound(word) for word in spelling.words(said)]
