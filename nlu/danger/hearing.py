"""A text as the tables of danger hear it: its words, its sentences and where it pauses."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from nlu import spelling
from nlu.phrases import STOP

_TOKEN = re.compile(r"[^\W_]+|[.!?;]+|[,:]|[😂🤣😹]")
_LAUGH = re.compile(r"a?(?:j[aeijs]|h[ae]|ks){2,}\w*|lo+l|lmf?ao|rofl|xd+|[😂🤣😹]|jk")
_LINES = re.compile(r"[\r\n\u2028\u2029]+")
_LOOK_LATIN = str.maketrans("аеорсухіјѕΑΕΟΡΤΧο", "aeopcyxijsaeoptxo")
"""Letters of other scripts that look like ours, and are put in their place to deceive."""
_IN_NUMBER = re.compile(r"(?<=\d)[.,:](?=\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What was told: neutral words by sound, and before which of them there is a pause."""

    words: list[str]
    sentences: list[int]
    """Of each word, the number of its sentence."""
    pauses: frozenset[int]
    laughs: frozenset[int]
    """Before which words somebody laughs."""

    def same_sentence(self, one: int, other: int) -> bool:
        """Say whether two words stand in one sentence."""
        return self.sentences[one] == self.sentences[other]


def hear(text: str, mend: Callable[[str], Iterable[str]]) -> Told:
    """Hear a text; each of its words is mended before it counts."""
    words: list[str] = []
    pauses: set[int] = set()
    laughs: set[int] = set()
    plain = _IN_NUMBER.sub("", spelling.fold(_LINES.sub(" . ", text.translate(_LOOK_LATIN))))
    for token in _TOKEN.findall(plain):
        if token[0] in ",:":
            pauses.add(len(words))
        elif _LAUGH.fullmatch(token):
            laughs.add(len(words))
        elif token[0] in ".!?;":
            words.append(STOP)
        else:
            words.extend(mended for word in spelling.of_a_word(token) for mended in mend(word))
    words.append(STOP)
    return Told(
        words=words,
        sentences=_sentences(words),
        pauses=frozenset(pauses),
        laughs=frozenset(laughs),
    )


def _sentences(words: list[str]) -> list[int]:
    number, numbers = 0, []
    for word in words:
        numbers.append(number)
        number += word == STOP
    return numbers
