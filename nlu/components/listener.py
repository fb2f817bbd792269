"""What was learnt of the examples: scores a message by them, and says how sure that makes it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np
from sklearn.linear_model import LogisticRegression

from nlu.components import likeness as alike
from nlu.components.likeness import Likeness, Texts

_LOUD = 5.0
"""Scores lie between -1 and 1; so loud, that a cautious regression hears them."""
_LARGE = ("vectors", "by_vector", "by_count")
_KEPT_AS = np.float16  # three digits are enough, and half as much to load


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sureness:
    """How scores become shares that add up to one: of those held for 0.7 sure, 0.7 are right."""

    names: np.ndarray
    slopes: np.ndarray
    offsets: np.ndarray

    @classmethod
    def learn(cls, scores: np.ndarray, labels: list[str], trust: float) -> Self:
        """Learn it from scores that were given unseen."""
        learnt = LogisticRegression(C=trust, max_iter=300).fit(scores * _LOUD, labels)
        return cls(names=learnt.classes_, slopes=learnt.coef_ * _LOUD, offsets=learnt.intercept_)

    def of(self, scores: np.ndarray) -> dict[str, float]:
        """Say how sure each name is."""
        raised = self.slopes @ scores + self.offsets
        likely = np.exp(raised - raised.max())
        return dict(zip(self.names.tolist(), (likely / likely.sum()).tolist(), strict=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class Listener:
    """The examples' vectors, what each says for and against every label, and how sure that is.

    For counts the sum over the examples is made once, in training: `by_count`.
    """

    likeness: Likeness
    vectors: np.ndarray
    by_vector: np.ndarray
    by_count: np.ndarray
    intents: _Sureness
    topics: _Sureness

    @classmethod
    def learn(
        cls,
        texts: Texts,
        *,
        intents: list[str],
        topics: list[str],
        likeness: Likeness,
        caution: float,
        trust: float,
    ) -> Self:
        """Learn examples whose intents and topics are known."""
        wanted = np.hstack([_targets(intents), _targets(topics)])
        all_alike = likeness.among(texts)
        unseen = alike.unseen_scores(all_alike, wanted, np.array(intents), caution=caution)
        learnt = alike.weights(all_alike, wanted, caution=caution)
        split = len(set(intents))
        return cls(
            likeness=likeness,
            vectors=texts.vectors,
            by_vector=learnt,
            by_count=np.asarray(texts.counts.T @ learnt),
            intents=_Sureness.learn(unseen[:, :split], intents, trust),
            topics=_Sureness.learn(unseen[:, split:], topics, trust),
        )

    def hear(self, text: Texts) -> tuple[dict[str, float], dict[str, float]]:
        """Say of one message how likely each intent and each topic is."""
        near = self.likeness.of_vectors(text.vectors, self.vectors)
        scores = (text.counts @ self.by_count + near @ self.by_vector)[0]
        split = len(self.intents.names)
        return self.intents.of(scores[:split]), self.topics.of(scores[split:])

    def save(self, path: Path) -> None:
        """Keep it as plain numbers and names: a model runs no code."""
        arrays = {name: getattr(self, name).astype(_KEPT_AS) for name in _LARGE}
        for kind in ("intents", "topics"):
            of_kind: _Sureness = getattr(self, kind)
            arrays |= {f"{kind}_names": of_kind.names, f"{kind}_slopes": of_kind.slopes}
            arrays |= {f"{kind}_offsets": of_kind.offsets}
        np.savez_compressed(path, **arrays)

    @classmethod
    def load(cls, path: Path, likeness: Likeness) -> Self:
        """Take up what was kept."""
        with np.load(path, allow_pickle=False) as kept:
            return cls(
                likeness=likeness,
                **{name: kept[name].astype(np.float32) for name in _LARGE},
                intents=_sureness(kept, "intents"),
                topics=_sureness(kept, "topics"),
            )


def _sureness(kept: "np.lib.npyio.NpzFile", kind: str) -> _Sureness:
    parts = ("names", "slopes", "offsets")
    return _Sureness(**{part: kept[f"{kind}_{part}"] for part in parts})


def _targets(labels: list[str]) -> np.ndarray:
    """Write labels as columns in their order by name: 1 is it, -1 is not."""
    names = sorted(set(labels))
    return np.where(np.array(labels)[:, None] == np.array(names)[None], 1, -1).astype(np.float32)
