"""The directory: offices, services and emergency lines, and how to look in it."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from office import directory_file
from office.directory_entries import FIRST_VISIT, TOPICS, Audience, Line, Office, Service
from office.directory_facts import (
    AppointmentRules,
    Closure,
    Confidence,
    Contact,
    ContactKind,
    Hours,
    Opening,
    Proof,
    Source,
    Words,
)
from office.directory_file import DirectoryError

__all__ = [
    "FIRST_VISIT",
    "TOPICS",
    "AppointmentRules",
    "Audience",
    "Closure",
    "Confidence",
    "Contact",
    "ContactKind",
    "Directory",
    "DirectoryError",
    "Hours",
    "Line",
    "NotInDirectoryError",
    "Office",
    "Opening",
    "Proof",
    "Service",
    "Source",
    "Words",
    "load",
]


_Entry = TypeVar("_Entry", Office, Service, Line)


class NotInDirectoryError(LookupError):
    """The directory has nothing with this id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Directory:
    """Everything the house may tell about offices, services and lines."""

    offices: tuple[Office, ...]
    services: tuple[Service, ...]
    lines: tuple[Line, ...]

    def office(self, office_id: str) -> Office:
        """Find an office by its id, or raise ``NotInDirectoryError``."""
        return _by_id(self.offices, office_id)

    def service(self, service_id: str) -> Service:
        """Find a service by its id, or raise ``NotInDirectoryError``."""
        return _by_id(self.services, service_id)

    def line(self, line_id: str) -> Line:
        """Find a line by its id, or raise ``NotInDirectoryError``."""
        return _by_id(self.lines, line_id)

    @property
    def confirmed_lines(self) -> tuple[Line, ...]:
        """The lines whose number may be said."""
        return tuple(line for line in self.lines if line.is_confirmed)

    def services_about(self, topic: str) -> tuple[Service, ...]:
        """List what there is on a topic, without the visits that a demonstration makes up."""
        about = (service for service in self.services if service.topic == topic)
        return tuple(service for service in about if not service.is_demonstration)

    @property
    def visits(self) -> tuple[Service, ...]:
        """The services for which one visits the municipal office by appointment."""
        return tuple(service for service in self.services if service.by_appointment)

    def visit_about(self, topic: str) -> Service:
        """Find the visit to book for a topic: its own, or the first visit to the office."""
        own = (visit for visit in self.visits if visit.topic == topic)
        return next(own, self.service(FIRST_VISIT))

    def office_for(self, municipality: str) -> Office | None:
        """Find the office that serves a place; none when no office, or more than one, does."""
        place = _folded(municipality)
        return (
            _only(office for office in self.offices if place in map(_folded, office.districts))
            or _only(o for o in self.offices if place == _folded(o.municipality_2024))
            or _only(o for o in self.offices if place == _folded(o.department))
        )


def load(path: Path, overlay: Path | None = None) -> Directory:
    """Read the directory, and what a demonstration adds, or raise ``DirectoryError``."""
    contents = directory_file.read(path, overlay)
    return Directory(offices=contents.offices, services=contents.services, lines=contents.lines)


def _by_id(entries: Iterable[_Entry], entry_id: str) -> _Entry:
    for entry in entries:
        if entry.id == entry_id:
            return entry
    raise NotInDirectoryError(entry_id)


def _only(offices: Iterable[Office]) -> Office | None:
    found = tuple(offices)
    return found[0] if len(found) == 1 else None


def _folded(place: str) -> str:
    """Drop accents, capitals and spare blanks, as people do when they write."""
    letters = (c for c in unicodedata.normalize("NFKD", place) if not unicodedata.combining(c))
    return " ".join("".join(letters).casefold().split())
