"""What must agree across entries: no id twice, one visit to a topic, the first visit there."""

from collections.abc import Iterator

from office import directory_problems as problems
from office.directory_entries import FIRST_VISIT
from office.directory_yaml import Document, Problem, Steps

_SECTIONS = ("offices", "emergency_lines", "services")


def of_file(document: Document) -> list[Problem]:
    """List what does not agree within a directory file."""
    repeats = (each for section in _SECTIONS for each in _repeated_ids(document, section, {}))
    return [*repeats, *_repeated_visits(document, {}), *_first_visit(document)]


def of_overlay(overlay: Document, document: Document) -> list[Problem]:
    """List what a demonstration adds that does not agree with the directory file."""
    offices = {str(entry.get("id")) for _, entry in _entries(document, "offices")}
    return [
        *_repeated_ids(overlay, "offices", {}),
        *_strangers(overlay, offices),
        *_repeated_ids(overlay, "services", _lines(document, "services", "id")),
        *_repeated_visits(overlay, _visit_lines(document)),
    ]


def _repeated_ids(document: Document, section: str, seen: dict[str, int]) -> Iterator[Problem]:
    for steps, entry in _entries(document, section):
        entry_id = entry.get("id")
        if not isinstance(entry_id, str):
            continue
        if entry_id in seen:
            words = problems.repeated_id(entry_id, seen[entry_id])
            yield document.problem_at((*steps, "id"), words)
        seen.setdefault(entry_id, document.line_of((*steps, "id")))


def _repeated_visits(document: Document, seen: dict[str, int]) -> Iterator[Problem]:
    for steps, topic in _visits(document):
        if topic in seen:
            words = problems.repeated_visit(topic, seen[topic])
            yield document.problem_at((*steps, "topic"), words)
        seen.setdefault(topic, document.line_of((*steps, "topic")))


def _first_visit(document: Document) -> Iterator[Problem]:
    services = [entry for _, entry in _entries(document, "services")]
    if services and not any(
        entry.get("id") == FIRST_VISIT and entry.get("by_appointment") is True
        for entry in services
    ):
        yield document.problem_at(("services",), problems.NO_FIRST_VISIT, at_key=True)


def _strangers(overlay: Document, offices: set[str]) -> Iterator[Problem]:
    for steps, entry in _entries(overlay, "offices"):
        office_id = entry.get("id")
        if isinstance(office_id, str) and office_id not in offices:
            yield overlay.problem_at((*steps, "id"), problems.unknown_office(office_id))


def _visit_lines(document: Document) -> dict[str, int]:
    return {topic: document.line_of((*steps, "topic")) for steps, topic in _visits(document)}


def _visits(document: Document) -> Iterator[tuple[Steps, str]]:
    for steps, entry in _entries(document, "services"):
        topic = entry.get("topic")
        if entry.get("by_appointment") is True and isinstance(topic, str):
            yield steps, topic


def _lines(document: Document, section: str, name: str) -> dict[str, int]:
    return {
        str(entry.get(name)): document.line_of((*steps, name))
        for steps, entry in _entries(document, section)
    }


def _entries(document: Document, section: str) -> Iterator[tuple[Steps, dict[str, object]]]:
    listed = document.data.get(section) if isinstance(document.data, dict) else None
    for number, entry in enumerate(listed if isinstance(listed, list) else []):
        if isinstance(entry, dict):
            yield (section, number), entry
