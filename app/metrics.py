"""Counts for whoever watches the machine; numbers only, and only from this machine."""

from collections.abc import Iterator

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from typing_extensions import override

from bot.inbox import Received
from bot.outgoing import Outgoing, Status
from office.case import Case
from office.reminders import Reminder
from storage.database import Database

_COUNTED = {
    "ventanilla_inbox": ("Received messages", Received.status),
    "ventanilla_outbox": ("Messages to send and sent", Outgoing.status),
    "ventanilla_cases": ("Cases", Case.status),
    "ventanilla_reminders": ("Reminders", Reminder.status),
}


class _Counts(Collector):
    def __init__(self, database: Database) -> None:
        self._database = database

    @override
    def collect(self) -> Iterator[GaugeMetricFamily]:
        """Count the rows of each table by status."""
        with self._database.read() as db:
            for name, (told, status) in _COUNTED.items():
                family = GaugeMetricFamily(name, f"{told}, by status", labels=["status"])
                for value, count in db.execute(select(status, func.count()).group_by(status)):
                    family.add_metric([value], count)
                yield family
            yield _refusals(db)


def _refusals(db: Session) -> GaugeMetricFamily:
    """Count what vendors refused by their codes, whether it is tried again or failed."""
    family = GaugeMetricFamily("ventanilla_refusals", "Refused messages, by code", labels=["code"])
    refused = select(Outgoing.error_code, func.count()).where(
        Outgoing.error_code.is_not(None), Outgoing.status.in_((Status.READY, Status.FAILED))
    )
    for code, count in db.execute(refused.group_by(Outgoing.error_code)):
        family.add_metric([str(code)], count)
    return family


def text(database: Database) -> bytes:
    """Give the metrics in Prometheus's own format."""
    registry = CollectorRegistry()
    registry.register(_Counts(database))
    return generate_latest(registry)
