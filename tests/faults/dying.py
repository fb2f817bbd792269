"""Dying at a commit: the process ends just before one, or just after it."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from sqlalchemy import event
from sqlalchemy.orm import ORMExecuteState, Session

_WROTE = "wrote"


class Killed(BaseException):
    """The process is no more: nobody catches this and goes on."""


@dataclass(frozen=True, kw_only=True)
class Death:
    """The commit of something written at which the process dies, counted from 1."""

    commit: int
    is_after: bool


@dataclass(kw_only=True)
class Commits:
    """Counts the commits that keep something, and kills at the one that was told."""

    death: Death | None
    number: int = 0

    def wrote(self, session: Session, *_: object) -> None:
        """Note that a session has something to keep."""
        session.info[_WROTE] = True

    def executes(self, state: ORMExecuteState) -> None:
        """Note what is written without an object."""
        if not state.is_select:
            self.wrote(state.session)

    def before(self, session: Session) -> None:
        """Count a commit; die before it if it is the one."""
        if session.info.get(_WROTE):
            self.number += 1
            self._kill(is_after=False)

    def after(self, session: Session) -> None:
        """Die after a commit if it is the one."""
        if session.info.pop(_WROTE, False):
            self._kill(is_after=True)

    def _kill(self, *, is_after: bool) -> None:
        if self.death == Death(commit=self.number, is_after=is_after):
            raise Killed


@contextmanager
def dying(death: Death | None) -> Iterator[Commits]:
    """Let the process die within, if it comes so far; without a death, count the commits."""
    commits = Commits(death=death)
    heard = {
        "after_flush": commits.wrote,
        "do_orm_execute": commits.executes,
        "before_commit": commits.before,
        "after_commit": commits.after,
    }
    for name, hears in heard.items():
        event.listen(Session, name, hears)
    try:
        with suppress(Killed):
            yield commits
    finally:
        for name, hears in heard.items():
            event.remove(Session, name, hears)
