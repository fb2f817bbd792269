"""Messages that may hide a danger: one gentle question, and what is answered to it in words."""

from hashlib import blake2b

from bot import danger_reader, errand, reading, watches
from bot.danger_reader import NO, YES
from bot.flow import Turn
from bot.flows import FLOWS, GENTLE
from bot.flows.gentle_question import OF
from bot.handlers.fixed_words import plain
from bot.handlers.meaning import stands
from bot.handlers.taking import open_by_id
from bot.message import Option
from nlu import alarms
from nlu.danger import likeness
from nlu.interpretation import AlarmKind

CRISES = {flow.name: kind for kind, flow in GENTLE.items()}
"""The danger that an intent speaks of."""
SURE = 0.6
"""How sure the model must be of a danger that no rule heard, to be worth a question."""
LIKELY = 0.15
"""How likely a kind of danger must be to be the one asked about, where the rules doubt."""
_SAD = frozenset(
    "aguanto soporto duermo achicopalado achicopalada achorcholado achorcholada deprimido"
    " deprimida desaparecer sentido hopeless anymore sad depressed".split()
)
"""Words of who is very sad, which also sound like an illness of the body."""
_QUESTION = "danger_"
_PLAIN = (YES, NO)


def asks_gently(turn: Turn) -> bool:
    """Ask whether there is danger, where the words alone do not tell: "me cobran", "renta"."""
    kind, mark = _doubted(turn), _mark(turn.message.text)
    if kind is None or mark in turn.conversation.calmed:
        return False
    errand.begin(turn, GENTLE[kind])
    turn.conversation.frames[-1].notes[OF] = mark
    turn.greets = False
    return True


def answers_danger(turn: Turn) -> bool:
    """Read the answer to a question about danger before it can be taken for anything else."""
    frame, said = turn.conversation.top, danger_reader.read(turn.message.text)
    if said is None:
        return False
    if frame and frame.asked and frame.flow in CRISES:
        reading.answer(turn, FLOWS[frame.flow], frame.asked.question, Option(said, said))
        return True
    return _answers_after_the_lines(turn, said)


def _answers_after_the_lines(turn: Turn, said: str) -> bool:
    """Read a yes or no as the answer to what was asked with the emergency lines."""
    shown = turn.conversation.shown
    if not shown or not shown[0][0].startswith(_QUESTION):
        return False
    question = shown[0][0].rpartition("=")[0]
    return said in _PLAIN and open_by_id(turn, f"{question}={said}")


def watch(turn: Turn, before: set[str]) -> None:
    """Look after who leaves a question about danger without an answer."""
    now_open = open_questions(turn)
    if before or now_open:
        watches.keep(turn.db, turn.row.id, now_open, turn.now)


def open_questions(turn: Turn) -> set[str]:
    """Name the dangers that are asked about now, but for those a human was called for already."""
    return {
        CRISES[frame.flow]
        for frame in turn.conversation.frames
        if frame.flow in CRISES and watches.CALLED not in frame.notes
    }


def _doubted(turn: Turn) -> AlarmKind | None:
    """Name the danger that may be meant: by the rules' doubt, or because the model hears one."""
    heard = turn.heard
    if alarms.is_unsure(turn.message.text):
        return _likeliest(turn)
    if heard.intent in CRISES and heard.confidence >= SURE and stands(turn):
        return CRISES[heard.intent]
    return None


def _likeliest(turn: Turn) -> AlarmKind:
    ranked = (r.intent for r in turn.heard.ranking if r.confidence >= LIKELY)
    kind = next((CRISES[intent] for intent in ranked if intent in CRISES), None)
    if kind is None and not _SAD.isdisjoint(plain(turn.message.text).split()):
        return AlarmKind.SELF_HARM
    return kind or likeness.of(turn.message.text).alarm.kind


def _mark(text: str) -> str:
    """Give a mark by which the same words are known again, and from which they cannot be read."""
    return blake2b(plain(text).encode(), digest_size=8).hexdigest()
