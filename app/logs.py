"""What is logged: events with ids, from a list of keys; never a word that somebody wrote."""

import logging
import sys
from collections.abc import MutableMapping

import structlog

ALLOWED = frozenset(
    "event level timestamp conversation outbox inbox reminder case error code door count port"
    " path status exception address where day digest attachment".split()
)
_QUIET = ("httpx", "httpcore", "telegram", "twilio", "apscheduler", "uvicorn.access")


def configure() -> None:
    """Log JSON lines to standard error, and keep vendors' loggers from telling addresses."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _where_it_failed,
            _only_allowed,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),
    )
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.ERROR)


Event = MutableMapping[str, object]


def _only_allowed(_logger: object, _method: str, event: Event) -> Event:
    return {key: value for key, value in event.items() if key in ALLOWED}


def _where_it_failed(_logger: object, _method: str, event: Event) -> Event:
    """Name the file and line of an exception; its message may hold what somebody wrote."""
    if event.pop("exc_info", None):
        trace = sys.exc_info()[2]
        while trace and trace.tb_next:
            trace = trace.tb_next
        if trace:
            event["where"] = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"
    return event
