"""The questions of who comes: what they are to the phone's holder, and their name."""

from bot import names
from bot.flow import Answers, Question, Read, Turn
from bot.message import Option
from office import people
from office.people import Person, Relation

LONGEST_NAME_ID = 50
"""In bytes: a button carries 64 with what the door adds."""


def relation(given: Answers) -> Relation:
    """Tell what the one who comes is to the phone's holder."""
    return given.get(FOR_WHOM) or Relation.SELF


def is_known(turn: Turn, given: Answers) -> bool:
    """Tell whether we know whom the visit is for, asked or not."""
    return FOR_WHOM in given or not _mentions_a_relative(turn, given)


def person(turn: Turn, given: Answers) -> Person | None:
    """Find the person the visit is for, if the office met them before."""
    wanted = relation(given)
    if wanted is Relation.SELF:
        return people.holder(turn.db, turn.identity.id)
    name = given.get(NAME)
    known = people.of_identity(turn.db, turn.identity.id)
    return next((k.person for k in known if k.relation is wanted and k.person.name == name), None)


def meet(turn: Turn, given: Answers) -> Person:
    """Give the person the visit is for, made known to the office if they are new."""
    return people.meet(
        turn.db, turn.identity.id, name=given[NAME], relation=relation(given), now=turn.now
    )


def _relation_option(turn: Turn, each: str) -> Option:
    return turn.option(each, f"relation-{each}".replace("_", "-"))


def _mentions_a_relative(turn: Turn, given: Answers) -> bool:
    mentioned = given.frame.notes.get("for_whom") not in (None, Relation.SELF)
    return mentioned or len(people.of_identity(turn.db, turn.identity.id)) > 1


def _hears_for_whom(turn: Turn, given: Answers) -> Read | None:
    named = turn.heard.for_whom or given.frame.notes.get("for_whom")
    return Read(option=_relation_option(turn, named)) if named else None


FOR_WHOM: Question[Relation] = Question(
    "for_whom",
    means=lambda _turn, kept: Relation(kept),
    offers=lambda turn, _: [_relation_option(turn, each) for each in Relation],
    reads=_hears_for_whom,
    hears=_hears_for_whom,
    when=_mentions_a_relative,
)


def _known_names(turn: Turn, given: Answers) -> list[Option]:
    known = people.of_identity(turn.db, turn.identity.id)
    own = [k.person.name for k in known if k.relation is relation(given) and k.person.name]
    return [Option(name, name[:24]) for name in own if len(name.encode()) <= LONGEST_NAME_ID]


def _knows_name(turn: Turn, given: Answers) -> Read | None:
    own = _known_names(turn, given)
    return Read(option=own[0]) if own and relation(given) is Relation.SELF else None


def _reads_name(turn: Turn, _: Answers) -> Read | None:
    name = names.read(turn.message.text)
    return Read(option=Option(name, name)) if name else None


def _hears_name(turn: Turn, given: Answers) -> Read | None:
    """Hear a name that is given as such; who books for another says their own in passing."""
    text = turn.message.text
    is_own = relation(given) is Relation.SELF
    name = names.told(text) if is_own or not names.is_own(text) else None
    return Read(option=Option(name, name)) if name else None


NAME: Question[str] = Question(
    "name",
    means=lambda _turn, kept: kept,
    offers=_known_names,
    reads=_reads_name,
    hears=_hears_name,
    knows=_knows_name,
    needs=("for_whom",),
    is_free=True,
)
