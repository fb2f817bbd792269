"""How a reply is written in a transcript: the words, then the options by number."""

from bot.message import Reply


def as_lines(reply: Reply) -> list[str]:
    """Write a reply; its further lines are indented under the first."""
    first, *more = reply.text.split("\n")
    marks = f" [{reply.template}]" if reply.template else ""
    options = [f"     {n}. {option.title}" for n, option in enumerate(reply.options, 1)]
    return [f"bot{marks}: {first}", *(f"     {line}".rstrip() for line in more), *options]
