"""Asking who writes, where a number may be somebody else's by now, before anything is shown."""

from bot import carry_over, handoff, outbox
from bot.carry_over import MOST_FAILURES
from bot.flow import Answers, Flow, Question, Read, Turn
from bot.flows.carry_on import reads_code
from bot.message import Option
from office.case import Priority, Reason

OWN = frozenset(
    "book_appointment reschedule_appointment cancel_appointment check_appointment"
    " confirm_attendance join_waiting_list check_waiting_list leave_waiting_list case_status"
    " delete_my_data borrowed_phone running_late arrived lost_way missed_visit"
    " accept_offer decline_offer rebook anothers_matter".split()
)
"""The errands that tell or touch what belongs to whoever wrote from here before."""
HAS_CODE, WITHOUT_CODE, FIRST_TIME = "has_code", "without_code", "first_time"


def _offers(turn: Turn, _: Answers) -> list[Option]:
    ways = (HAS_CODE, WITHOUT_CODE, FIRST_TIME)
    return [turn.option(way, f"recognise-{way}".replace("_", "-")) for way in ways]


def _hears_code(turn: Turn, given: Answers) -> Read | None:
    return Read(option=_offers(turn, given)[0]) if reads_code(turn, given) else None


KNOWN: Question[str] = Question(
    "known",
    means=lambda _turn, kept: kept,
    offers=_offers,
    reads=_hears_code,
    hears=_hears_code,
)
CODE: Question[str] = Question(
    "code",
    means=lambda _turn, kept: kept,
    reads=reads_code,
    hears=reads_code,
    when=lambda _turn, given: given.get(KNOWN) == HAS_CODE,
    is_free=True,
    needs=("known",),
)


def settle(turn: Turn, given: Answers) -> Question[str] | None:
    """Believe a right code, set apart what was another's, or call a human."""
    if given[KNOWN] == FIRST_TIME:
        carry_over.set_apart(turn.db, turn.row, turn.now)
        turn.identity.doubted_at = None
        turn.say("recognise-anew")
        return None
    if given[KNOWN] == HAS_CODE and turn.conversation.failed_proofs < MOST_FAILURES:
        if carry_over.is_own_code(turn.db, turn.row, given[CODE]):
            turn.identity.doubted_at = None
            turn.let_go = outbox.release_held(turn.db, turn.row.id, turn.now)
            turn.say("recognise-done")
            return None
        turn.conversation.failed_proofs += 1
        if turn.conversation.failed_proofs < MOST_FAILURES:
            turn.say("recognise-wrong")
            return CODE
    _call_a_human(turn, given)
    return None


def _call_a_human(turn: Turn, given: Answers) -> None:
    """Let a human find out who it is; what was wanted waits for that."""
    case = handoff.open_case(
        turn.db,
        turn.directory,
        turn.row,
        office=turn.conversation.office,
        reason=Reason.ASKED_FOR_PERSON,
        priority=Priority.NORMAL,
        now=turn.now,
    )
    frames = turn.conversation.frames
    frames[:] = [each for each in frames if each is given.frame or each.flow not in OWN]
    promise = handoff.promise(turn.db, case, turn.language, turn.now)
    turn.say("recognise-by-human", promise=promise)


recognise = Flow("recognise", opens_on="recognise", asks=(KNOWN, CODE), then=settle)
