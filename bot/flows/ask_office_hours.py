"""Asking when an office is open."""

from bot import cards
from bot.flow import Answers, Flow, Turn
from bot.flows.asking_office import office_question
from office import calendar

OFFICE = office_question(is_of_visit=True)


def tell(turn: Turn, given: Answers) -> None:
    """Tell an office's hours, if they are confirmed."""
    office = given[OFFICE]
    turn.conversation.office = office.id
    name = turn.in_words(office.short_name)
    its = calendar.of(turn.db, office)
    if not its.openings or not its.may_be_told:
        person = turn.option("talk_to_human", "menu-ask-for-me")
        turn.say("office-hours-unknown", [person], office=name)
        return
    line = "ask-office-hours-demo" if office.is_demonstration else "ask-office-hours-told"
    turn.say(line, office=name, hours=cards.opening(turn, its.openings))
    turn.offer(
        [
            turn.option(f"ask_office_location:office={office.id}", "menu-ask-office-location"),
            turn.option("book_appointment", "menu-book-appointment"),
        ]
    )


ask_office_hours = Flow(
    "ask_office_hours", opens_on="ask_office_hours", asks=(OFFICE,), waits=False, then=tell
)
