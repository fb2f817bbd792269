"""Asking when an office is open."""

from bot import cards
from bot.flow import Answers, Flow, Turn
from bot.flows.asking_office import office_question

OFFICE = office_question()


def tell(turn: Turn, given: Answers) -> None:
    """Tell an office's hours, if they are confirmed."""
    office = given[OFFICE]
    turn.conversation.office = office.id
    name = turn.in_words(office.short_name)
    if not office.openings or not office.is_confirmed:
        person = turn.option("talk_to_human", "menu-ask-for-me")
        turn.say("office-hours-unknown", [person], office=name)
        return
    line = "ask-office-hours-demo" if office.is_demonstration else "ask-office-hours-told"
    turn.say(line, office=name, hours=cards.opening(turn, office.openings))


ask_office_hours = Flow("ask_office_hours", opens_on="ask_office_hours", asks=(OFFICE,), then=tell)
