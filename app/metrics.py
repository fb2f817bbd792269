"""Counts for whoever watches the machine; numbers only, and only from this machine."""

from collections.abc import Iterator

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector
from sqlalchemy import func, select
from typing_extensions import override

from bot.inbox import Received
from bot.outgoing import Outgoing
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


def text(database: Database) -> bytes:
    """Give the metrics in Prometheus's own format."""
    registry = CollectorRegistry()
    registry.register(_Counts(database))
    return generate_latest(registry)
