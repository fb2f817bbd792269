"""Danger as people write it, and what only sounds like it: read from lists."""

from pathlib import Path

_LISTS = Path(__file__).parent / "danger"
KINDS = ("violence", "self_harm", "child", "trafficking", "medical", "missing")


def listed(name: str) -> list[tuple[str, str]]:
    """Give the phrases of a list, each with the title of the group it stands in."""
    groups = (_LISTS / f"{name}.txt").read_text().split("\n\n")[1:]
    return [
        (title, phrase)
        for title, *phrases in (group.strip().split("\n") for group in groups)
        for phrase in phrases
    ]


DANGER = [(phrase, kind, urgency) for kind in KINDS for urgency, phrase in listed(kind)]
MIXED = [phrase for _, phrase in listed("mixed")]
HARMLESS = [phrase for name in ("harmless", "ordinary") for _, phrase in listed(name)]
UNSURE = [phrase for group, phrase in listed("unsure") if group == "unsure"]
PLAIN = [phrase for group, phrase in listed("unsure") if group == "plain"]
