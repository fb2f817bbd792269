"""What the word lists hear in a message, as features: the model learns how far to trust them."""

from functools import cache
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

from nlu import spelling, topic_words
from nlu.components import provenance
from nlu.danger import rules
from nlu.interpretation import FOR_WHOM, INTENTS, AlarmKind, Language
from nlu.rules import Rules

_MANY_WORDS = 40
_OF_DANGER = frozenset(
    ("intent missing_person", *(f"intent {it}" for it in INTENTS if it.startswith("crisis_")))
)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class RuleHits(SparseFeaturizer, GraphComponent):
    """The intents, the topic, the danger and the person that the rules hear, quieted by `scale`.

    The lists were written by hands that had read examples, so that in training they seem more
    often right than they are: heard at full strength they would drown the rest.
    """

    def __init__(self, config: dict[str, Any], name: str) -> None:
        super().__init__(name, config)
        self._rules = Rules()

    @classmethod
    def required_components(cls) -> list[type]:
        """Say what must have run before."""
        return [Tokenizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Give the settings."""
        return {**SparseFeaturizer.get_default_config(), "scale": 0.14}

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Accept the settings; there is only the scale."""

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
        """Make one; the lists came with the code."""
        return cls(config, execution_context.node_name)

    def process(self, messages: list[Message]) -> list[Message]:
        """Add to each message what the rules hear."""
        for message in messages:
            hits = csr_matrix(self._hits(message.get(TEXT)) * self._config["scale"])
            message.add_features(Features(hits, FEATURE_TYPE_SENTENCE, TEXT, self._identifier))
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add to each example what the rules hear."""
        self.process(training_data.training_examples)
        return training_data

    def _hits(self, text: str) -> np.ndarray:
        row = np.zeros((1, len(_columns())), dtype=np.float32)
        for name, weight in self._named(text).items():
            if name in _columns():
                row[0, _columns()[name]] = weight
        return row

    def _named(self, text: str) -> dict[str, float]:
        """Name what is heard, each with its weight.

        Danger is taken from its rules alone: its likeness knows the examples, and would seem
        never to err on them.
        """
        ruled, danger = self._rules.interpret(text), rules.read(text).alarm
        said = {f"intent {it.intent}": it.confidence for it in ruled.ranking}
        said = {name: sure for name, sure in said.items() if name not in _OF_DANGER}
        said |= {f"topic {ruled.topic}": 1.0} if ruled.topic else {}
        said |= {f"alarm {danger.kind}": 1.0} if danger else {}
        said |= {f"for {ruled.for_whom}": 1.0} if ruled.for_whom else {}
        said |= {f"in {ruled.language}": 1.0} if ruled.language is not Language.ES else {}
        return said | _shape(text)


def _shape(text: str) -> dict[str, float]:
    """Tell a question from a statement, and a word from a story."""
    count = len(spelling.words(text))
    return {
        "asks": float("?" in text or "¿" in text),
        "short": 1 / (1 + count),
        "long": min(count, _MANY_WORDS) / _MANY_WORDS,
    }


@cache
def _columns() -> dict[str, int]:
    """Give each thing that can be heard its place in the row."""
    names = [
        *(f"intent {it}" for it in INTENTS),
        *(f"topic {it}" for it in topic_words.CLEAR),
        *(f"alarm {it}" for it in AlarmKind),
        *(f"for {it}" for it in FOR_WHOM),
        *(f"in {it}" for it in Language),
        *("asks", "short", "long"),
    ]
    return {name: at for at, name in enumerate(names)}
