"""No line is said that no file words, and no line is worded that nobody says."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.flow import Flow
from bot.flows import ALL as FLOWS
from bot.flows.also_asked import WAYS
from bot.flows.courtesies import COURTESIES
from bot.flows.help_menu import MENU
from bot.flows.on_the_way import TOLD
from bot.flows.recognise import FIRST_TIME, HAS_CODE, WITHOUT_CODE
from bot.message import Media
from bot.visit_notices import Notice
from nlu import readings
from nlu.interpretation import AlarmKind
from office.directory import TOPICS, Audience
from office.follow_up import LADDER, WORDS
from office.people import Relation
from office.referrals import Seen
from tests.bot.wording_files import BY_LANGUAGE

ROOT = Path(__file__).resolve().parents[2]
SPEAKERS = [
    path for room in ("bot", "scheduler", "console", "app") for path in (ROOT / room).rglob("*.py")
]
WORDED = BY_LANGUAGE["es"]
CHECKED = ("how", *(rung.asks for rung in LADDER), "safe")
"""What is asked of who agreed to be asked how they are."""
NEVER_EMPTY = {"safe", "now", "adult"} | {
    "danger",
    "topic",
    "consent",
    "for_whom",
    "language",
    "where",
    "day",
    "wish",
    "known",
}
"""Questions that offer a list written in the code, so that ``-none`` can never be said of them."""
NEVER_WITHOUT_OFFICES = {"ask_office_hours", "ask_office_location"}
"""They offer every office of the directory; only giving appointments may leave none."""
NEVER_ASKED = {("wrong_fact", "service"), ("wrong_fact", "office"), ("rebook", "rebooking")}
"""Answers that come with the button, or not at all."""
UNLABELLED = {"consent"}
"""Answers nobody changes at a confirmation: who no longer agrees says no."""
TAPPED = {
    "allow_follow_up",
    "follow_up",
    "referral_check",
    "missed_visit",
    "accept_offer",
    "decline_offer",
}
"""Errands that only a tapped answer opens: their one question is never put by the form engine."""
PLACE_OF_LINE = {"say": 0, "word": 0, "words": 1, "option": 1}


def dashed(*parts: str) -> str:
    return "-".join(parts).replace("_", "-")


def constants(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def written_lines(tree: ast.AST) -> Iterator[tuple[str, ast.Call | None]]:
    """Find each line that the code writes out, with the call that says it if one does."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            line = said_by(node)
            for each in outcomes(line):
                yield each, node
        elif isinstance(node, ast.Assign) and names(node.targets) & {"line"}:
            for each in outcomes(node.value):
                yield each, None


def said_by(call: ast.Call) -> ast.expr | None:
    named = next((word.value for word in call.keywords if word.arg == "line"), None)
    place = PLACE_OF_LINE.get(called(call))
    if place is None or place >= len(call.args):
        return named
    return call.args[place]


def called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def names(targets: list[ast.expr]) -> set[str]:
    return {target.id for target in targets if isinstance(target, ast.Name)}


def outcomes(value: ast.expr | None) -> list[str]:
    """Give the strings an expression can be, as far as they stand in it."""
    match value:
        case ast.Constant(value=str(line)):
            return [line]
        case ast.IfExp(body=yes, orelse=no):
            return [*outcomes(yes), *outcomes(no)]
        case _:
            return []


ERRANDS = (
    "book_appointment",
    "reschedule_appointment",
    "cancel_appointment",
    "delete_my_data",
    "join_waiting_list",
    "borrowed_phone",
    "carry_on",
)
"""The errands that may wait for days, and so have a name for people."""


def lines_of(flow: Flow) -> set[str]:
    """Name the lines that the form engine says for an errand by rule."""
    if flow.name in TAPPED:
        return set()
    asked = [q for q in flow.asks if (flow.name, q.name) not in NEVER_ASKED]
    found = {dashed(flow.name, question.name) for question in asked}
    found |= {
        dashed(flow.name, question.name, "none")
        for question in asked
        if not question.is_free and question.name not in NEVER_EMPTY
        if not (question.name == "office" and flow.name in NEVER_WITHOUT_OFFICES)
    }
    if flow.confirms:
        own = {dashed(flow.name, "confirm", choice) for choice in ("yes", "change", "no")}
        found |= own & set(WORDED)
        found |= {dashed(flow.name, part) for part in ("confirm", "change")}
        asked = [q for q in flow.asks if q.name not in UNLABELLED]
        found |= {dashed(flow.name, question.name, "label") for question in asked}
    return found


def reasons_of(flow: Flow) -> set[str]:
    """Name the lines that may say why something is asked; ``why-asked`` stands in for the rest."""
    asked = [*(question.name for question in flow.asks), "confirm"]
    return {dashed(flow.name, name, "why") for name in asked}


def lines_by_rule() -> set[str]:
    """Name every line whose id the code puts together."""
    families = {
        "topic": TOPICS,
        "relation": Relation,
        "audience": Audience,
        "media": Media,
        "danger": AlarmKind,
        "when-day": readings.Reason,
        "menu": MENU,
        "detained-relative": ("abroad", "here", "unknown"),
        "detained-relative-where": ("abroad", "here", "unknown"),
        "crisis": ("yes", "no"),
        "consent": ("yes", "no"),
        "allow-follow-up": ("yes", "no"),
        "referral-check": Seen,
        "missed-visit": ("decline", "choose"),
        **{f"follow-up-{question}": WORDS for question in CHECKED},
        "follow-up": CHECKED,
        "errand": ERRANDS,
        "visit": Notice,
        "recognise": (HAS_CODE, WITHOUT_CODE, FIRST_TIME),
        "danger-self-harm-now": ("yes", "no"),
    }
    found = {dashed(family, member) for family, members in families.items() for member in members}
    found |= {dashed(flow.name) for flow in COURTESIES}
    found |= {dashed(name) for name in WAYS}
    found |= {dashed(name, *part) for name in TOLD for part in ((), ("none",))}
    found |= {line for flow in FLOWS if (line := dashed("reading", flow.name)) in WORDED}
    found |= {line for flow in FLOWS for line in reasons_of(flow) if line in WORDED}
    return found.union(*(lines_of(flow) for flow in FLOWS))


def test_every_line_that_is_put_together_by_rule_is_worded():
    assert sorted(lines_by_rule() - set(WORDED)) == []


@pytest.mark.parametrize("path", SPEAKERS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_line_that_a_file_says_is_worded_and_given_its_facts(path: Path):
    for line, call in written_lines(ast.parse(path.read_text())):
        assert line in WORDED
        if call and not any(word.arg is None for word in call.keywords):
            given = {word.arg for word in call.keywords}
            assert called(call) not in PLACE_OF_LINE or WORDED[line].variables <= given


def test_every_worded_line_is_said_somewhere():
    written = {text for path in SPEAKERS for text in constants(ast.parse(path.read_text()))}

    assert sorted(set(WORDED) - written - lines_by_rule()) == []
