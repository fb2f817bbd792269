"""Which words, stems and classes of words some phrases speak of, and which of them a word is."""

from collections.abc import Mapping

from nlu import spelling

CLASS, STEM = "<", "~"
REMEMBERED = 20_000
"""So much is kept of what was looked up, before it is forgotten and begun anew."""


class Lexicon:
    """The words of some phrases, each with the keys that it is found by."""

    def __init__(self, classes: Mapping[str, str]) -> None:
        self.words: dict[str, list[str]] = {}
        self._stems: dict[str, list[str]] = {}
        self._lengths: tuple[int, ...] = ()
        self._known: dict[str, tuple[str, ...]] = {}
        self._classes = frozenset(classes)
        for name, members in classes.items():
            for member in members.split():
                self._enter(_heard_as(member), f"{CLASS}{name}>")

    def learn(self, said: str) -> str:
        """Take in a word, a stem or a class, and give the key it is found by."""
        if said.startswith(CLASS):
            if said[1:-1] not in self._classes:
                raise KeyError(said)
            return said
        key = _heard_as(said) if _is_stem(said) else said
        self._enter(key, key)
        return key

    def take(self, word: str) -> str:
        """Take in a word as it sounds, and give the key it is found by."""
        self._enter(word, word)
        return word

    def keys(self, word: str) -> tuple[str, ...]:
        """Give the keys of a word as it sounds: itself, its stems and its classes."""
        known = self._known.get(word)
        if known is None:
            if len(self._known) > REMEMBERED:
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
        keys = table.setdefault(said.removesuffix(STEM), [])
        if key not in keys:
            keys.append(key)
        if _is_stem(said):
            self._lengths = tuple(sorted({*self._lengths, len(said) - 1}))


def _is_stem(said: str) -> bool:
    return said.endswith(STEM)


def _heard_as(said: str) -> str:
    """Write a word or a stem of a list as it sounds; how a stem's last letter does is open."""
    if not _is_stem(said):
        return spelling.sound(said)
    return spelling.sound(said[:-1].rstrip("cgy").removesuffix("ll")) + STEM
