"""Which intent a message has, and – whatever the intent – which topic: by what it is like."""

from typing import Any, Self

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, INTENT_RESPONSE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix, vstack

from nlu.components import provenance
from nlu.components.likeness import Likeness, Texts
from nlu.components.listener import Listener

NO_TOPIC = "none"
"""The class of the examples that name no topic; learnt, never answered."""
_FILE = "listener.npz"
_RANKED = 5


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentAndTopic(IntentClassifier, GraphComponent):
    """Hear the intent, and the topic that stands after the slash of a label, in one.

    Rasa would give topics to response selectors, one for each intent. One classifier over all of
    them knows "cuánto cuesta el pasaporte" from "cita para el pasaporte". Rasa warns that these
    labels have no responses and no selector; training goes on, `nlu.train` drops the warnings.
    """

    def __init__(
        self,
        config: dict[str, Any],
        storage: ModelStorage,
        resource: Resource,
        listener: Listener | None = None,
    ) -> None:
        self._config, self._storage, self._resource = config, storage, resource
        self._listener = listener

    @classmethod
    def required_components(cls) -> list[type]:
        """Say what must have run before."""
        return [Featurizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Give the settings."""
        return {"nearness": 4.0, "narrowness": 1.2, "caution": 0.6, "C": 0.3}

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
        """Make one that has learnt nothing yet."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: object,
    ) -> Self:
        """Take up what was learnt in training."""
        with model_storage.read_from(resource) as directory:
            listener = Listener.load(directory / _FILE, _likeness(config))
        return cls(config, model_storage, resource, listener)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn the examples, and keep what was learnt."""
        examples = training_data.intent_examples
        self._listener = Listener.learn(
            _texts(examples),
            intents=[str(example.get(INTENT)) for example in examples],
            topics=[_topic_of(example) for example in examples],
            likeness=_likeness(self._config),
            caution=self._config["caution"],
            trust=self._config["C"],
        )
        with self._storage.write_to(self._resource) as directory:
            self._listener.save(directory / _FILE)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Add to each message its likeliest intents, and its topic if it names any."""
        if self._listener is None:
            return messages
        for message in messages:
            intents, topics = self._listener.hear(_texts([message]))
            topics.pop(NO_TOPIC, None)
            ranking = _ranking(intents)
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking[:_RANKED], add_to_output=True)
            message.set("topic", _ranking(topics)[0], add_to_output=True)
        return messages


def _likeness(config: dict[str, Any]) -> Likeness:
    return Likeness(nearness=config["nearness"], narrowness=config["narrowness"])


def _topic_of(example: Message) -> str:
    """Give what stands after the slash of an example's label."""
    label = example.get(INTENT_RESPONSE_KEY) or ""
    return label.partition("/")[2] or NO_TOPIC


def _ranking(likely: dict[str, float]) -> list[dict[str, Any]]:
    best = sorted(likely.items(), key=lambda named: -named[1])
    return [{"name": name, "confidence": confidence} for name, confidence in best]


def _texts(messages: list[Message]) -> Texts:
    """Gather what the featurizers found in some messages."""
    vectors = [_vector(message) for message in messages]
    counts = [_counts(message) for message in messages]
    return Texts(
        counts=vstack(counts, format="csr") if len(counts) > 1 else counts[0],
        vectors=np.array(vectors, dtype=np.float32),
    )


def _counts(message: Message) -> csr_matrix:
    _, sentence = message.get_sparse_features(TEXT)
    return csr_matrix(sentence.features, dtype=np.float32)


def _vector(message: Message) -> np.ndarray:
    _, sentence = message.get_dense_features(TEXT)
    return np.asarray(sentence.features[0])
