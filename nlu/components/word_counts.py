"""Which words, and which pieces of words, a message has: weighed by how telling each is."""

import json
import math
from collections import Counter
from collections.abc import Iterable
from typing import Any, Self

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.sparse_featurizer.sparse_featurizer import SparseFeaturizer
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import TfidfVectorizer

from nlu.components import provenance
from nlu.components.spanish import neutral_text

_FILE = "words.json"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class WordCounts(SparseFeaturizer, GraphComponent):
    """Tf-idf of neutral words or of their letters, kept as plain JSON: a model runs no code."""

    def __init__(
        self, config: dict[str, Any], name: str, storage: ModelStorage, resource: Resource
    ) -> None:
        super().__init__(name, config)
        self._storage, self._resource = storage, resource
        self._vectorizer = _vectorizer(config)

    @classmethod
    def required_components(cls) -> list[type]:
        """Say what must have run before."""
        return [Tokenizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Count words and pairs of words that occur at least twice."""
        config = SparseFeaturizer.get_default_config()
        return {**config, "analyzer": "word", "min_ngram": 1, "max_ngram": 2, "min_df": 2}

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Accept the settings; scikit-learn refuses the wrong ones by name."""

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:
        """Tie what was trained to the words it was trained with."""
        return provenance.of_reading()

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Self:
        """Make one that has counted nothing yet."""
        return cls(config, execution_context.node_name, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: object,
    ) -> Self:
        """Take up what was counted in training."""
        made = cls.create(config, model_storage, resource, execution_context)
        with model_storage.read_from(resource) as directory:
            made.recall(json.loads((directory / _FILE).read_text(encoding="utf-8")))
        return made

    def recall(self, known: dict[str, Any]) -> None:
        """Count by a vocabulary and weights from before."""
        self._vectorizer = _vectorizer(self._config, vocabulary=known["vocabulary"])
        self._vectorizer.idf_ = np.array(known["idf"])

    def train(self, training_data: TrainingData) -> Resource:
        """Count the examples, and keep the counts."""
        self._vectorizer.fit(map(neutral_text, training_data.training_examples))
        known = {
            "vocabulary": {word: int(at) for word, at in self._vectorizer.vocabulary_.items()},
            "idf": self._vectorizer.idf_.tolist(),
        }
        with self._storage.write_to(self._resource) as directory:
            (directory / _FILE).write_text(json.dumps(known), encoding="utf-8")
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Add to each message what it counts."""
        self._add_to(messages)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add to each example what it counts."""
        self._add_to(training_data.training_examples)
        return training_data

    def _add_to(self, messages: Iterable[Message]) -> None:
        analyze, known = self._vectorizer.build_analyzer(), self._vectorizer.vocabulary_
        for message in messages:
            found = Counter(known[it] for it in analyze(neutral_text(message)) if it in known)
            counts = _weighed(found, self._vectorizer.idf_)
            message.add_features(Features(counts, FEATURE_TYPE_SENTENCE, TEXT, self._identifier))


def _weighed(found: Counter[int], telling: np.ndarray) -> csr_matrix:
    """Weigh what was counted of one text: as scikit-learn does, without all it makes sure of."""
    places = sorted(found)
    weights = telling[places] * [1 + math.log(found[at]) for at in places]
    row = weights / (np.linalg.norm(weights) or 1.0)
    return csr_matrix((row, places, [0, len(places)]), shape=(1, len(telling)))


def _vectorizer(
    config: dict[str, Any], *, vocabulary: dict[str, int] | None = None
) -> TfidfVectorizer:
    letters = config["analyzer"] != "word"
    return TfidfVectorizer(
        analyzer=config["analyzer"],
        ngram_range=(config["min_ngram"], config["max_ngram"]),
        min_df=config["min_df"],
        token_pattern=None if letters else r"\w+",
        sublinear_tf=True,
        vocabulary=vocabulary,
    )
