"""Remembers which groups were met, as the database does."""

from bot.message import Address


class GroupsMet:
    """Answers as the house does: true the first time."""

    def __init__(self) -> None:
        self.met: list[Address] = []

    async def __call__(self, group: Address) -> bool:
        self.met.append(group)
        return self.met.count(group) == 1
