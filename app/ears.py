"""Which ears the house has: Rasa in its own process, and the rules that stand in for it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.settings import Settings
from nlu import environment, train
from nlu.child import NluChild
from nlu.interpretation import Interpreter
from nlu.rasa import Rasa
from nlu.rules import Rules

_LONGEST_LOADING_SECONDS = 120.0


class NoRasaError(Exception):
    """Rasa was asked for and is not to be had here."""


@contextmanager
def ears(settings: Settings, *, wanted: str | None = None) -> Iterator[Interpreter]:
    """Give the interpreter; without ``wanted`` the best there is, at once, rules meanwhile.

    With ``wanted`` "rasa" it waits until Rasa listens, and raises ``NoRasaError`` if it cannot.
    """
    rules = Rules()
    if wanted == "rules":
        yield rules
    elif settings.nlu_url:
        token = settings.nlu_token.get_secret_value() if settings.nlu_token else ""
        yield _listening(Rasa(settings.nlu_url, token, rules), wanted)
    elif (child := _child(settings.ventanilla_home)) is None:
        if wanted:
            raise NoRasaError(_why_not(settings.ventanilla_home))
        yield rules
    else:
        yield from _beside(child, rules, wanted)


def _beside(child: NluChild, rules: Rules, wanted: str | None) -> Iterator[Interpreter]:
    child.start()
    try:
        if wanted and not child.wait_until_ready(_LONGEST_LOADING_SECONDS):
            raise NoRasaError("the NLU server did not become ready in time")
        yield Rasa(child.url, child.token, rules)
    finally:
        child.stop()


def _listening(rasa: Rasa, wanted: str | None) -> Rasa:
    if wanted and rasa.name != "rasa":
        raise NoRasaError("the NLU server named by NLU_URL does not answer")
    return rasa


def _child(home: Path) -> NluChild | None:
    python, model = environment.nlu_environment(), train.model_path(home)
    return NluChild(model, python) if python and model.exists() else None


def _why_not(home: Path) -> str:
    if environment.nlu_environment() is None:
        return "Rasa's environment .venv-nlu is not installed; 'make install' makes it"
    return f"no model of today's training data in {home}; 'ventanilla nlu train' makes it"
