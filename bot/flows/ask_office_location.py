"""Asking where an office is."""

from bot.flow import Answers, Flow, Turn
from bot.flows.asking_office import office_question
from nlu.spelling import fold
from office.directory import Office

OFFICE = office_question(is_of_visit=True)


def tell(turn: Turn, given: Answers) -> None:
    """Tell an office's address, if it is confirmed."""
    office = given[OFFICE]
    turn.conversation.office = office.id
    name = turn.in_words(office.short_name)
    if office.address and office.is_confirmed:
        _tell_whose(turn, office, name)
        turn.say("ask-office-location-told", office=name, address=office.address)
        turn.offer(
            [
                turn.option(f"ask_office_hours:office={office.id}", "menu-ask-office-hours"),
                turn.option("book_appointment", "menu-book-appointment"),
            ]
        )
        return
    person = turn.option("talk_to_human", "menu-ask-for-me")
    turn.say("office-location-unknown", [person], office=name)


def _tell_whose(turn: Turn, office: Office, name: str) -> None:
    """Say which office serves the place that was said, where its name does not tell."""
    place = turn.heard.municipality
    if place and fold(place) not in fold(name) and turn.directory.office_for(place) == office:
        turn.say("ask-office-location-serves", office=name, place=place)


ask_office_location = Flow(
    "ask_office_location", opens_on="ask_office_location", asks=(OFFICE,), waits=False, then=tell
)
