"""Which intent a message has, and – by itself, whatever the intent – which topic."""

from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.logistic_regression_classifier import LogisticRegressionClassifier
from rasa.shared.nlu.constants import INTENT_RESPONSE_KEY
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from nlu.components import provenance

NO_TOPIC = "none"
"""The class of the examples that name no topic; learnt, never answered."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentClassifier(LogisticRegressionClassifier):
    """Rasa's logistic regression, with a `C` that is heard: Rasa drops that setting silently."""

    def __init__(
        self, config: dict[str, Any], name: str, model_storage: ModelStorage, resource: Resource
    ) -> None:
        super().__init__(config, name, model_storage, resource)
        self.clf = LogisticRegression(
            C=self.config["C"],
            max_iter=self.config["max_iter"],
            tol=self.config["tol"],
            random_state=self.config["random_state"],
        )

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Give the settings."""
        return {**LogisticRegressionClassifier.get_default_config(), "C": 20.0, "tol": 1e-3}

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:
        """Tie what was trained to the words it was trained with."""
        return provenance.of_reading()


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class TopicClassifier(IntentClassifier):
    """The same over what stands after the slash in `ask_cost/passport`; no slash is a class too.

    Rasa would give that part to response selectors, one for each intent. One classifier over all
    of them knows "cuánto cuesta el pasaporte" from "cita para el pasaporte". It warns that these
    labels have no responses and no selector; training goes on, and `nlu.train` drops the warnings.
    """

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the likeliest topic to each message, however likely it is that none was named."""
        likely = self.clf.predict_proba(self._create_X(messages))
        likely[:, self.clf.classes_ == NO_TOPIC] = 0
        for message, row in zip(messages, likely, strict=True):
            best = int(row.argmax())
            topic = {"name": str(self.clf.classes_[best]), "confidence": float(row[best])}
            message.set("topic", topic, add_to_output=True)
        return messages

    def _create_training_matrix(self, training_data: TrainingData) -> tuple[csr_matrix, list[str]]:
        examples = training_data.intent_examples
        return self._create_X(examples), [_topic_of(example) for example in examples]


def _topic_of(example: Message) -> str:
    """Give what stands after the slash of an example's label."""
    label = example.get(INTENT_RESPONSE_KEY) or ""
    return label.partition("/")[2] or NO_TOPIC
