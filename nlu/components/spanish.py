"""Words as the office would write them, out of whatever was typed."""

from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message

from nlu import spelling
from nlu.components import provenance


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class SpanishTokenizer(Tokenizer):
    """Cut a text into neutral words; a text without any, as of pictures only, gives none.

    Offsets count in the neutral text: nothing here marks a place in what was typed.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Give the settings, as Rasa asks them of every tokenizer."""
        return {"intent_tokenization_flag": False, "intent_split_symbol": "_"}

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """Give the neutral words of one attribute."""
        neutral = spelling.words(message.get(attribute))
        tokens: list[Token] = self._convert_words_to_tokens(neutral, " ".join(neutral))
        return tokens

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:
        """Tie what was trained to the words it was trained with."""
        return provenance.of_reading()


def neutral_text(message: Message) -> str:
    """Give a message's neutral words as one text."""
    return " ".join(token.text for token in message.get("text_tokens") or ())
