"""Messages without words: a recording, a picture, a place, a hand that waves."""

from bot import errand, readers, reading
from bot.flow import Turn
from bot.flows import FLOWS, OPENERS
from bot.flows.help_menu import menu_options
from bot.message import Media, Option
from office.directory import Office


def sees_signs(turn: Turn) -> bool:
    """Say, where a question is open, that a sign under it is no answer; else let it be."""
    if turn.message.media is not Media.REACTION:
        return False
    if turn.conversation.top:
        turn.say("media-reaction")
        errand.go_on(turn)
    return True


def hears_media(turn: Turn) -> bool:
    """Say kindly that a recording, a picture or a place alone cannot be read here."""
    if turn.message.media is None or turn.message.text:
        return False
    if turn.message.near:
        _say_nearest(turn, turn.directory.office(turn.message.near))
        return True
    turn.say(f"media-{turn.message.media}")
    if turn.conversation.top:
        errand.go_on(turn)
    else:
        turn.offer(menu_options(turn))
    return True


def _say_nearest(turn: Turn, office: Office) -> None:
    """Take a place for the office nearest to it: as the answer where one is asked for."""
    turn.conversation.office = office.id
    turn.say("media-location-near", office=turn.in_words(office.short_name))
    frame = turn.conversation.top
    if frame and frame.asked and frame.asked.question == "office":
        offered = dict(frame.asked.offered)
        if office.id in offered:
            reading.answer(
                turn, FLOWS[frame.flow], "office", Option(office.id, offered[office.id])
            )
            return
    if frame:
        errand.go_on(turn)
        return
    turn.offer(
        [
            turn.option(f"ask_office_location:office={office.id}", "menu-ask-office-location"),
            turn.option(f"ask_office_hours:office={office.id}", "menu-ask-office-hours"),
            turn.option(f"book_appointment:office={office.id}", "menu-book-appointment"),
        ]
    )


def returns_signs(turn: Turn) -> bool:
    """Answer a hand that waves, or folded hands, as what they are; a thumb is never a yes."""
    kind = readers.sign(turn.message.text)
    if kind is None or (kind == "affirm" and turn.conversation.top):
        return False
    errand.begin(turn, OPENERS["greet" if kind == "greet" else "thanks"])
    return True
