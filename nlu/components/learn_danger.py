"""Learns what danger is like from the examples, and writes the weights that the house reads.

Run in Rasa's environment, which has scikit-learn: ``python -m nlu.components.learn_danger``.
"""

import json
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from nlu import training_data
from nlu.danger.likeness import KINDS, SCALE, WEIGHTS
from nlu.danger.ngrams import STORY, ngrams, pieces
from nlu.spelling import words

HERE = Path(__file__).resolve().parents[1]
KIND_OF = {
    "crisis_violence": "violence",
    "crisis_self_harm": "self_harm",
    "crisis_child": "child",
    "crisis_trafficking": "trafficking",
    "crisis_medical": "medical",
    "missing_person": "missing",
}
_C = 30.0
_SEEN_IN = 3
"""An n-gram of fewer examples says too little."""
_TOO_SMALL = 15
"""In hundredths: what weighs less for danger is not kept."""


@dataclass(frozen=True)
class Example:
    """A message, the danger in it if any, and how soon someone must act if that was marked."""

    text: str
    kind: str | None
    urgency: str | None


def sources() -> list[Path]:
    """List the files that are learnt from."""
    return [
        *sorted((HERE / "training").glob("*.yml")),
        *sorted((HERE / "danger").glob("*.jsonl")),
    ]


def digest() -> str:
    """Name what was learnt from."""
    return sha256(b"\0".join(path.read_bytes() for path in sources())).hexdigest()[:16]


def examples() -> list[Example]:
    """Read every example; what deserves only a question is neither danger nor harmless."""
    found = []
    for path in sources():
        if path.suffix == ".yml":
            found += [
                Example(each.text, KIND_OF.get(each.intent), None)
                for each in training_data.read(path)
            ]
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            told = json.loads(line)
            if not told.get("unsure"):
                found.append(Example(told["text"], told["alarm"], told.get("urgency")))
    return found


def main() -> None:
    """Learn, and write the weights down."""
    told = [piece for each in examples() for piece in _as_read(each)]
    texts = [ngrams(words(each.text)) for each in told]
    seen = Counter(ngram for text in texts for ngram in text)
    known = sorted(ngram for ngram, times in seen.items() if times >= _SEEN_IN)
    counted = _counted(texts, {ngram: at for at, ngram in enumerate(known)})
    dangers = [at for at, each in enumerate(told) if each.kind]
    timed = [at for at, each in enumerate(told) if each.urgency]
    columns = [
        _learnt(counted, [each.kind is not None for each in told]),
        *(
            _learnt(counted[dangers], [told[at].kind == kind for at in dangers])
            for kind in map(str, KINDS)
        ),
        _learnt(counted[timed], [told[at].urgency == "emergency" for at in timed]),
    ]
    _write(known, np.round(np.array(columns).T * SCALE).astype(int))


def _as_read(example: Example) -> list[Example]:
    """Cut a harmless story into the pieces that it is read in: none of them is danger."""
    if example.kind:
        return [example]
    cut = pieces(words(example.text), STORY)
    return [Example(" ".join(piece), None, None) for piece in cut]


def _counted(texts: Sequence[set[str]], places: dict[str, int]) -> csr_matrix:
    starts, at, shares = [0], [], []
    for text in texts:
        own = sorted(places[ngram] for ngram in text if ngram in places)
        at += own
        shares += [1 / math.sqrt(len(text) or 1)] * len(own)
        starts.append(len(at))
    return csr_matrix((shares, at, starts), shape=(len(texts), len(places)))


def _learnt(counted: csr_matrix, is_so: Sequence[bool]) -> np.ndarray:
    """Give the weight of each n-gram, and at the end what stands without any."""
    model = LogisticRegression(C=_C, max_iter=500, random_state=1).fit(counted, is_so)
    return np.append(model.coef_[0], model.intercept_[0])


def _write(known: Sequence[str], rows: np.ndarray) -> None:
    weighed = zip(known, rows[:-1], strict=True)
    kept = [(ngram, row) for ngram, row in weighed if abs(row[0]) >= _TOO_SMALL]
    lines = [
        f"# learnt from {digest()}; hundredths of: danger, {', '.join(KINDS)}, emergency",
        *("\t".join([ngram, *map(str, row)]) for ngram, row in [("*", rows[-1]), *kept]),
    ]
    WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
