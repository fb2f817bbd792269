"""How alike messages are, and what a message is by the examples it is like: arithmetic only."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy.linalg import cho_factor, cho_solve
from scipy.sparse import csr_matrix
from sklearn.model_selection import StratifiedKFold

_FOLDS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Texts:
    """Some messages: what is counted of them, and their sentence vectors of length one."""

    counts: csr_matrix
    vectors: np.ndarray


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """What makes two messages alike: counts in common, and vectors that lie near each other."""

    nearness: float
    """How much the vectors weigh beside the counts."""
    narrowness: float
    """How near is near: the likeness of vectors is exp(-narrowness · distance²)."""

    def of_counts(self, some: Texts, others: Texts) -> np.ndarray:
        """Give what each has in common with each, by counts."""
        return np.asarray((some.counts @ others.counts.T).todense(), dtype=np.float32)

    def of_vectors(self, some: np.ndarray, others: np.ndarray) -> np.ndarray:
        """Give how near each is to each; of vectors of length one, distance² is 2 - 2·cosine."""
        near = some @ others.T  # in place from here: among all examples this is the largest thing
        near -= 1
        near *= 2 * self.narrowness
        return np.multiply(self.nearness, np.exp(near, out=near), out=near)

    def among(self, texts: Texts) -> np.ndarray:
        """Give how alike each of some messages is to each other one."""
        alike = self.of_vectors(texts.vectors, texts.vectors)
        alike += self.of_counts(texts, texts)
        return alike


def weights(alike: np.ndarray, wanted: np.ndarray, *, caution: float) -> np.ndarray:
    """Weigh the examples so that what is like them scores as wanted; caution: how loosely."""
    system = alike + caution * np.eye(len(alike), dtype=alike.dtype)
    factor = cho_factor(system, overwrite_a=True, check_finite=False)
    return np.asarray(cho_solve(factor, wanted, check_finite=False))


def unseen_scores(
    alike: np.ndarray, wanted: np.ndarray, labels: np.ndarray, *, caution: float
) -> np.ndarray:
    """Score each example by the others alone, a fifth at a time: as a new message would be."""
    scores = np.zeros_like(wanted)
    for others, fifth in _folds(labels):
        learnt = weights(alike[np.ix_(others, others)], wanted[others], caution=caution)
        scores[fifth] = alike[np.ix_(fifth, others)] @ learnt
    return scores


def _folds(labels: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    folds = StratifiedKFold(_FOLDS, shuffle=True, random_state=1)
    yield from folds.split(labels, labels)
