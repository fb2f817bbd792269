"""One turn of the dialogue: hear without a lock, then decide, keep and say in one transaction."""

from datetime import datetime

import structlog
from sqlalchemy.orm import Session

from bot import danger, errand, handoff, inbox, outbox
from bot.conversation import Conversation
from bot.flow import Part, Turn
from bot.handlers.recognising import begin_anew_if_in_doubt
from bot.inbox import Burst, Mode
from bot.message import Media, Reply
from bot.policy import decide
from bot.wording import words
from nlu import alarms, aspects, clauses, named
from nlu.interpretation import Alarm, Interpretation, Interpreter
from nlu.spelling import plain_words
from office import cases
from office.case import ALARM, Priority, Reason
from office.directory import Directory
from storage.database import Database

A_SENTENCE = 3
"""Words that settle the language of a talk; "ok" or "hi" belongs to both."""
log = structlog.get_logger(__name__)


class Dialogue:
    """Answers the conversations that wait."""

    def __init__(self, database: Database, interpreter: Interpreter, directory: Directory) -> None:
        self._database = database
        self._interpreter = interpreter
        self._directory = directory

    def answer(self, conversation_id: int, now: datetime) -> bool:
        """Answer what a conversation's person said last; true when a turn was taken.

        An unexpected error is logged and the messages are tried again later; after the fifth time
        a human is called and the person told.
        """
        with self._database.read() as db:
            burst = inbox.burst(db, conversation_id)
        if burst is None:
            return False
        try:
            text = burst.message.text
            heard = self._interpreter.interpret(text)
            parts = () if heard.alarm else tuple(map(self._hear_part, clauses.split(text)))
            return self._take_turn(burst, heard, parts, now)
        except Exception as error:  # a turn is one of the five tops
            log.exception("turn_failed", conversation=conversation_id, error=type(error).__name__)
            self._fail(burst, now)
            return True

    def _hear_part(self, text: str) -> Part:
        return Part(text=text, heard=self._interpreter.interpret(text))

    def _take_turn(
        self, burst: Burst, heard: Interpretation, parts: tuple[Part, ...], now: datetime
    ) -> bool:
        with self._database.write() as db:
            row = inbox.lock(db, burst.conversation_id)
            if row is None or not inbox.is_as_read(db, burst, row):
                return False  # another process has it, or more was said meanwhile: begin again
            turn = self._turn(db, burst, heard, now)
            turn.parts = parts
            if not turn.is_doubted:
                turn.let_go = outbox.release_held(db, row.id, now)
            if heard.alarm:
                turn.lines_are_said = outbox.is_said(db, _lines_key(burst))
            seen, is_new = _as_seen(turn), _is_new(turn)
            decide(turn)
            if is_new and turn.greets:
                _greet(turn)
            _keep_on_case(turn, seen)
            _keep(turn, burst)
        return True

    def _turn(self, db: Session, burst: Burst, heard: Interpretation, now: datetime) -> Turn:
        row, identity = inbox.conversation(db, burst.conversation_id)
        turn = Turn(
            db=db,
            now=now,
            message=burst.message,
            heard=heard,
            conversation=Conversation.load(row.state),
            row=row,
            identity=identity,
            directory=self._directory,
        )
        begin_anew_if_in_doubt(turn)
        _note_what_was_heard(turn)
        return turn

    def _fail(self, burst: Burst, now: datetime) -> None:
        alarm = alarms.find(burst.message.text)
        if alarm:
            self._say_lines(burst, alarm, now)
        with self._database.write() as db:
            row = inbox.lock_patiently(db, burst.conversation_id)
            if not inbox.failed(db, burst.row_ids, now):
                return
            case = handoff.open_case(
                db,
                self._directory,
                row,
                office=Conversation.load(row.state).office,
                reason=f"{ALARM}{alarm.kind}" if alarm else Reason.FAILED_MESSAGE,
                priority=Priority.URGENT if alarm else Priority.HIGH,
                now=now,
            )
            cases.hear(db, case, burst.message.text, now)
            language = Conversation.load(row.state).language
            promise = handoff.promise(db, case, language, now)
            text = f"{words(language, 'apology')}\n\n{promise}"
            key = f"dead:{burst.row_ids[-1]}"
            outbox.say(db, row.id, Reply(text=text), key=key, now=now)

    def _say_lines(self, burst: Burst, alarm: Alarm, now: datetime) -> None:
        """Say the emergency lines by themselves, once: they wait for nothing that may fail."""
        with self._database.write() as db:
            row = inbox.lock_patiently(db, burst.conversation_id)
            talk = Conversation.load(row.state)
            text = danger.first_words(self._directory, talk, alarm, burst.message.text)
            outbox.say(db, row.id, Reply(text=text), key=_lines_key(burst), now=now)


def _lines_key(burst: Burst) -> str:
    return f"lines:{burst.row_ids[-1]}"


def _is_new(turn: Turn) -> bool:
    speaks = turn.message.media is not Media.REACTION
    return speaks and turn.row.mode == Mode.BOT and not turn.conversation.greeted


def _greet(turn: Turn) -> None:
    """Tell whoever never wrote before who answers here."""
    turn.conversation.greeted = True
    turn.replies.insert(0, Reply(text=turn.word("first-message")))


def _note_what_was_heard(turn: Turn) -> None:
    """Remember the topic and the place that were named, and answer in the person's language."""
    conversation, heard = turn.conversation, turn.heard
    _follow_language(turn)
    if errand.is_asked_freely(turn):  # a name may sound like a topic or a place
        return
    if heard.topic and not _is_about_the_same(turn):
        conversation.speak_of(heard.topic, None, turn.now)
    office = heard.municipality and turn.directory.office_for(heard.municipality)
    if office:
        conversation.office = office.id


def _is_about_the_same(turn: Turn) -> bool:
    """Tell whether a message asks on about the service told: "¿y si no tengo partida?"."""
    is_told = turn.conversation.service and turn.conversation.still_speaks_of_it(turn.now)
    return bool(is_told) and aspects.find(turn.message.text) is aspects.Aspect.WITHOUT


def _follow_language(turn: Turn) -> None:
    """Answer in the language that is written, until a whole sentence or a choice settles it."""
    conversation, text = turn.conversation, turn.message.text
    language = None if conversation.language_is_settled else named.leaning(text)
    if language:
        conversation.language = language
        conversation.language_is_settled = len(plain_words(text)) >= A_SENTENCE


def _keep_on_case(turn: Turn, seen: str) -> None:
    """Keep what was written on the person's open case, whoever answers it."""
    handoff.hear(turn.db, turn.directory, turn.row, seen, turn.now)


def _as_seen(turn: Turn) -> str:
    """Give a message as a caseworker must see it: of a button, the words that were on it."""
    message, frame = turn.message, turn.conversation.top
    if message.media:
        return " ".join(filter(None, (f"[{message.media}]", message.text, message.beside)))
    offered = dict(frame.asked.offered if frame and frame.asked else ())
    titles = offered | dict(turn.conversation.shown)
    return message.text or titles.get(message.choice or "") or message.choice or ""


def _keep(turn: Turn, burst: Burst) -> None:
    """Keep the conversation, put what was said in the outbox, mark the messages answered."""
    said = _together(turn)
    turn.conversation.last_turn_at = turn.now.isoformat()
    turn.row.state = turn.conversation.dump()
    turn.row.version += 1
    inbox.done(turn.db, burst.row_ids)
    if said:
        key = f"inbox:{burst.row_ids[-1]}"
        outbox.say(turn.db, turn.row.id, said, key=key, now=turn.now)


def _together(turn: Turn) -> Reply | None:
    """Make one message of all that was said: people pay for each, and it reads as one answer."""
    if not turn.replies:
        return None
    offering = [reply for reply in turn.replies if reply.options]
    if offering:
        turn.conversation.prompt += 1
    return Reply(
        text="\n\n".join(reply.text for reply in turn.replies),
        options=offering[-1].options if offering else (),
        prompt=turn.conversation.prompt,
        entry=next((reply.entry for reply in turn.replies if reply.entry), None),
    )
