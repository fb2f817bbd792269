"""A circuit breaker: what keeps failing is left alone a while, then tried with one question."""

from collections.abc import Callable
from threading import Lock

Clock = Callable[[], float]
"""Seconds that only go forward, like time.monotonic."""


class Breaker:
    """Opens after some failures in a row; once rested, lets one question through to see."""

    def __init__(self, *, clock: Clock, failures: int = 3, rest_seconds: float = 5.0) -> None:
        self._clock, self._failures, self._rest_seconds = clock, failures, rest_seconds
        self._failed, self._rests_until = 0, 0.0
        self._lock = Lock()

    @property
    def is_open(self) -> bool:
        """Say whether questions are kept back now."""
        return self._has_tripped() and self._clock() < self._rests_until

    def allows(self) -> bool:
        """Say whether to ask now; of those who come after the rest, one is let through."""
        with self._lock:
            if self.is_open:
                return False
            if self._has_tripped():
                self._rests_until = self._clock() + self._rest_seconds
            return True

    def succeeded(self) -> None:
        """Close: it answers again."""
        with self._lock:
            self._failed = 0

    def failed(self) -> None:
        """Count a failure; after enough of them, rest."""
        with self._lock:
            self._failed += 1
            self._rests_until = self._clock() + self._rest_seconds

    def _has_tripped(self) -> bool:
        return self._failed >= self._failures
