"""Who takes a message: the first handler that can. The order of HANDLERS is the whole policy."""

from collections.abc import Callable

from bot import danger, errand, handoff, readers
from bot.errand import CHANGE, CONFIRM, FLOWS, MORE
from bot.flow import Flow, Turn
from bot.flows import ALL
from bot.flows.help_menu import MENU, menu_options
from bot.inbox import Mode
from bot.message import Option
from nlu import alarms
from nlu.interpretation import OUT_OF_SCOPE

ELSEWHERE = 0.6
"""How sure we must be that a message in the middle of an errand begins another."""
FEW_WORDS = 4
"""Of so few words the model alone does not tell a name or a place from an errand."""
WORTH_ASKING = 0.15
_OPT_OUT = frozenset(
    {"baja", "stop", "stop all", "unsubscribe", "no me escriban", "no me escriba mas"}
)
_OPT_IN = frozenset({"alta", "start", "si me escriban", "pueden escribirme"})
_LEAVE = frozenset({"terminar", "finish"})
_DROP = frozenset({"cancelar", "parar", "alto", "salir", "cancel", "stop this", "quit"})
_GO_ON = frozenset({"seguir", "sigamos", "siga", "continuar", "continue", "go on"})
_AGAIN = frozenset({"repetir", "repita", "repitame", "otra vez", "repeat"})
_SEE = frozenset({"ver", "view", "see"})
_KEYWORDS = {
    "persona": "talk_to_human",
    "person": "talk_to_human",
    "menu": "help_menu",
    "ayuda": "help_menu",
    "help": "help_menu",
    "english": "change_language",
    "ingles": "change_language",
    "espanol": "change_language",
}
"""Words that the wording promises: they work anywhere, whatever the ears make of them."""
_IN_ERRAND = frozenset(
    {"affirm", "deny", "correct", "cancel_errand", "confirm_attendance", "check_appointment"}
    | {"book_appointment", "reschedule_appointment", OUT_OF_SCOPE, "greet"}
)
"""Intents that say nothing about leaving an errand: a bare day sounds like several of them."""
OPENERS: dict[str, Flow] = {flow.opens_on: flow for flow in ALL}

Handler = Callable[[Turn], bool]


def warns(turn: Turn) -> bool:
    """Answer danger before anything else, in any mode."""
    if turn.heard.alarm is None:
        return False
    danger.answer(turn, turn.heard.alarm)
    return True


def asks_gently(turn: Turn) -> bool:
    """Ask whether there is danger, where the words alone do not tell: "me cobran", "renta"."""
    if not alarms.is_unsure(turn.message.text):
        return False
    errand.begin(turn, FLOWS["crisis_violence"])
    return True


def opts(turn: Turn) -> bool:
    """Stop, or begin again, all that we would write by ourselves."""
    said = errand.plain(turn.message.text)
    if said in _OPT_OUT:
        turn.identity.opted_out_at = turn.now
        turn.say("opted-out")
        return True
    if said in _OPT_IN and turn.identity.opted_out_at:
        turn.identity.opted_out_at = None
        turn.say("opted-in")
        return True
    return False


def is_with_a_human(turn: Turn) -> bool:
    """Be silent while a caseworker has the conversation, unless the person ends it."""
    if turn.row.mode != Mode.HUMAN:
        return False
    if errand.plain(turn.message.text) in _LEAVE:
        handoff.end_by_person(turn.db, turn.row, turn.now)
        turn.say("handoff-ended", menu_options(turn))
    return True


def taps(turn: Turn) -> bool:
    """Take a button: of the question that is open, of a menu, or of an older message."""
    choice = turn.message.choice
    if choice is None:
        return False
    if _is_current(turn) and _take(turn, _offered(turn).get(choice)):
        return True
    if not _open_by_id(turn, choice):
        turn.say("stale-button")
        errand.go_on(turn)
    return True


def shows_what_was_held(turn: Turn) -> bool:
    """Say nothing more to VER: the words that waited for it go out now."""
    return turn.let_go > 0 and errand.plain(turn.message.text) in _SEE


def hears_media(turn: Turn) -> bool:
    """Say kindly that a recording, a picture or a place alone cannot be read here."""
    if turn.message.media is None or turn.message.text:
        return False
    turn.say(f"media-{turn.message.media}")
    if turn.conversation.top:
        errand.go_on(turn)
    else:
        turn.offer(menu_options(turn))
    return True


def obeys(turn: Turn) -> bool:
    """Open at once what a promised word asks for."""
    name = _KEYWORDS.get(errand.plain(turn.message.text))
    if name:
        errand.begin(turn, FLOWS[name])
    return name is not None


def picks_shown(turn: Turn) -> bool:
    """Read the message as one of the options last shown outside a question."""
    shown = [Option(*each) for each in turn.conversation.shown]
    picked = readers.one_of(turn.message.text, shown) if shown else None
    if picked is None and readers.yes_no(turn.message.text):
        picked = _invited(turn, shown)
    return picked is not None and _open_by_id(turn, picked.id)


def answers(turn: Turn) -> bool:
    """Read the message as the answer to what was last asked, against what was offered."""
    frame = turn.conversation.top
    if not frame or not frame.asked or frame.flow not in FLOWS:
        return False
    offered = [Option(*each) for each in frame.asked.offered]
    name = frame.asked.question
    if name == CONFIRM and _corrects(turn):
        return True
    picked = readers.one_of(turn.message.text, offered)
    if picked is None and name == CONFIRM:
        said = readers.yes_no(turn.message.text)
        picked = {True: offered[0], False: offered[-1]}[said] if said is not None else None
    if picked:
        return _take(turn, picked)
    flow = FLOWS[frame.flow]
    may_be_read = _only_names(turn) or not _is_elsewhere(turn, flow)
    return may_be_read and errand.read(turn, flow)


def answers_below(turn: Turn) -> bool:
    """Read as the answer to the errand that waits what a question in passing cannot take."""
    frames = turn.conversation.frames
    waiting = next((frame for frame in frames[:-1][::-1] if FLOWS[frame.flow].waits), None)
    if waiting is None or FLOWS[frames[-1].flow].waits:
        return False
    flow = FLOWS[waiting.flow]
    if readers.yes_no(turn.message.text) is not None or _is_elsewhere(turn, flow):
        return False
    before = list(frames)
    errand.go_back(turn)
    if not errand.read(turn, flow):
        frames[:] = before
        return False
    return True


def corrects(turn: Turn) -> bool:
    """Change the earlier answer that this message gives anew."""
    frame = turn.conversation.top
    if not frame or frame.flow not in FLOWS or _is_elsewhere(turn, FLOWS[frame.flow]):
        return False
    return _corrects(turn)


def tells_ahead(turn: Turn) -> bool:
    """Keep what answers a later question of the errand: a day while the office is asked."""
    frame = turn.conversation.top
    if not frame or not frame.asked or frame.flow not in FLOWS:
        return False
    flow = FLOWS[frame.flow]
    if not flow.waits or not flow.question(frame.asked.question):
        return False
    if readers.asks(turn.message.text):
        return False
    return errand.take_ahead(turn, flow)


def cancels(turn: Turn) -> bool:
    """Drop the errand under way."""
    wants = turn.heard.intent == "cancel_errand" or errand.plain(turn.message.text) in _DROP
    if not wants:
        return False
    if not turn.conversation.top:
        turn.say("nothing-open", menu_options(turn))
        return True
    errand.drop(turn)
    turn.say("dropped")
    errand.go_on(turn)
    return True


def goes_on(turn: Turn) -> bool:
    """Ask again what was open when the person asks to repeat, what waits when to go on."""
    said = errand.plain(turn.message.text)
    if said not in _GO_ON | _AGAIN or not turn.conversation.top:
        return False
    if said in _GO_ON:
        errand.go_back(turn)
    errand.go_on(turn)
    return True


def returns_signs(turn: Turn) -> bool:
    """Answer a hand that waves, or folded hands, as what they are; a thumb is never a yes."""
    kind = readers.sign(turn.message.text)
    if kind is None or (kind == "affirm" and turn.conversation.top):
        return False
    errand.begin(turn, OPENERS["greet" if kind == "greet" else "thanks"])
    return True


def opens(turn: Turn) -> bool:
    """Begin another errand; the present one waits below."""
    flow = _flow_meant(turn)
    frame = turn.conversation.top
    if flow is None or turn.heard.intent == OUT_OF_SCOPE:
        return False
    if frame and (frame.flow == flow.name or not _stands(turn)):
        return False
    errand.begin(turn, flow)
    return True


def looks_up(turn: Turn) -> bool:
    """Answer with the directory what names a topic or a place, though not what is asked of it."""
    heard = turn.heard
    if turn.conversation.top:
        return False
    if heard.topic and not _is_not_ours(turn):
        errand.begin(turn, OPENERS["ask_service"])
        return True
    if _is_short(turn) and heard.municipality and turn.directory.office_for(heard.municipality):
        errand.begin(turn, OPENERS["ask_office_location"])
        return True
    return False


def loses(turn: Turn) -> bool:
    """Say that we did not understand: first otherwise, then with the menu and a person."""
    frame = turn.conversation.top
    turn.conversation.missed += 1
    if not frame and _is_not_ours(turn):
        turn.say("out-of-scope", menu_options(turn))
        return True
    if turn.conversation.missed > 1:
        turn.say("lost-twice", menu_options(turn))
        return True
    if frame:
        if turn.heard.intent != FLOWS[frame.flow].opens_on:  # who asks the same again is heard
            turn.say("lost-in-errand")
        errand.go_on(turn)
        return True
    turn.say("lost", _likely(turn) or menu_options(turn))
    return True


HANDLERS: tuple[Handler, ...] = (
    warns,
    opts,
    is_with_a_human,
    asks_gently,
    taps,
    shows_what_was_held,
    hears_media,
    obeys,
    goes_on,
    picks_shown,
    answers,
    answers_below,
    corrects,
    cancels,
    returns_signs,
    opens,
    tells_ahead,
    looks_up,
    loses,
)


def decide(turn: Turn) -> None:
    """Let the first handler that can take the turn."""
    errand.forget_unknown(turn)
    taken = next(handler for handler in HANDLERS if handler(turn))
    if taken is not loses:
        turn.conversation.missed = 0


def _flow_meant(turn: Turn) -> Flow | None:
    """Give the errand of an intent; "¿dónde quitan tatuajes?" asks for the service."""
    if turn.heard.topic and turn.heard.intent in ("ask_office_hours", "ask_office_location"):
        return OPENERS["ask_service"]
    return OPENERS.get(turn.heard.intent)


def _take(turn: Turn, picked: Option | None) -> bool:
    """Act on an option of what is open: a question's, a confirmation's, a menu's."""
    frame = turn.conversation.top
    if picked is None:
        return False
    if turn.conversation.shown:
        return _open_by_id(turn, picked.id)
    if not frame or not frame.asked:
        return False
    flow, name = FLOWS[frame.flow], frame.asked.question
    if picked.id == MORE:
        errand.next_page(turn, frame)
    elif name == CONFIRM:
        errand.settle(turn, flow, picked.id)
    elif name == CHANGE:
        errand.reopen(turn, flow, picked.id)
    elif flow.question(name):
        errand.answer(turn, flow, name, picked)
    else:
        errand.go_on(turn)
    return True


def _corrects(turn: Turn) -> bool:
    frame = turn.conversation.top
    return frame is not None and errand.correct(turn, FLOWS[frame.flow])


def _invited(turn: Turn, shown: list[Option]) -> Option | None:
    """Find what a plain yes means: the visit that is reminded of, or the only thing offered."""
    visit = next((o for o in shown if o.id.startswith("confirm_attendance:")), None)
    only = shown[0] if len(shown) == 1 and turn.conversation.invites else None
    return visit or only


def _is_elsewhere(turn: Turn, flow: Flow) -> bool:
    """Tell whether a message begins another errand in the middle of this one."""
    intent = turn.heard.intent
    if intent == flow.opens_on or intent in _IN_ERRAND or intent not in OPENERS:
        return False
    return _stands(turn)


def _stands(turn: Turn) -> bool:
    """Tell whether we are sure of an intent in mid-errand: a word or two must be known words."""
    heard = turn.heard
    if _is_short(turn) and heard.source == "rasa" and heard.by_rules == OUT_OF_SCOPE:
        return False
    return heard.confidence >= ELSEWHERE


def _is_short(turn: Turn) -> bool:
    return len(errand.plain(turn.message.text).split()) <= FEW_WORDS


def _only_names(turn: Turn) -> bool:
    """Tell whether a message names a topic and asks nothing: "pal dui" answers what is asked."""
    return turn.heard.intent == "ask_service" and not readers.asks(turn.message.text)


def _is_current(turn: Turn) -> bool:
    prompt = turn.message.prompt
    return prompt is None or prompt == turn.conversation.prompt


def _offered(turn: Turn) -> dict[str, Option]:
    frame = turn.conversation.top
    asked = frame.asked.offered if frame and frame.asked else []
    return {key: Option(key, title) for key, title in turn.conversation.shown or asked}


def _open_by_id(turn: Turn, id_: str) -> bool:
    """Begin the errand that an option names, as in ``cancel_appointment:appointment=K7M4T``."""
    name, _, given = id_.partition(":")
    flow = FLOWS.get(name)
    if flow is None:
        return False
    question, _, value = given.partition("=")
    errand.begin(turn, flow, given={question: value} if value else {})
    return True


def _is_not_ours(turn: Turn) -> bool:
    """Tell whether a message asks for what the office does not do; a bare number asks nothing."""
    heard = turn.heard
    says_something = len(errand.plain(turn.message.text).split()) > 1
    return says_something and heard.intent == OUT_OF_SCOPE and heard.confidence >= ELSEWHERE


def _likely(turn: Turn) -> list[Option]:
    likely = [r.intent for r in turn.heard.ranking if r.confidence >= WORTH_ASKING]
    names = [OPENERS[intent].name for intent in likely if intent in OPENERS]
    found = [turn.option(name, f"menu-{name}".replace("_", "-")) for name in names if name in MENU]
    return [*found, turn.option("talk_to_human", "menu-talk-to-human")] if len(found) > 1 else []
