"""Keeps us under Telegram's limits: about 30 messages a second in all, and one to a chat."""

import asyncio

_WORTH_TIDYING = 1000


class Pace:
    """Tells each message to wait for its turn; one process sends, so what it counts is exact."""

    def __init__(self, *, per_second: float = 25, chat_per_second: float = 1) -> None:
        self._between = 1 / per_second
        self._chat_between = 1 / chat_per_second
        self._next = 0.0
        self._next_of_chat: dict[str, float] = {}

    async def turn(self, chat: str) -> None:
        """Wait until one more message may go to this chat."""
        await _until(self._take_of_chat(chat))
        await _until(self._take())

    def went(self, chat: str) -> None:
        """Count from now: Telegram counts what arrives, which a slow line brings late."""
        arrived = asyncio.get_running_loop().time()
        turn = self._next_of_chat.get(chat, arrived)
        self._next_of_chat[chat] = max(turn, arrived + self._chat_between)

    def _take_of_chat(self, chat: str) -> float:
        now = asyncio.get_running_loop().time()
        if len(self._next_of_chat) > _WORTH_TIDYING:
            self._next_of_chat = {c: at for c, at in self._next_of_chat.items() if at > now}
        turn = max(now, self._next_of_chat.get(chat, now))
        self._next_of_chat[chat] = turn + self._chat_between
        return turn

    def _take(self) -> float:
        turn = max(asyncio.get_running_loop().time(), self._next)
        self._next = turn + self._between
        return turn


async def _until(moment: float) -> None:
    await asyncio.sleep(max(0.0, moment - asyncio.get_running_loop().time()))
