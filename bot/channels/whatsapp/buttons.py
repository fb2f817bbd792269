"""Options as buttons or as a list: made of texts at Twilio that hold places for words, and none.

Twilio shows buttons only in a text that it knows beforehand. So for each shape of a message – so
many lines, so many options – one text is made, once; every word of it, what people are called
too, is put in when it is sent.
"""

import asyncio
import json
import re
from dataclasses import dataclass

import httpx
import structlog
from pydantic import BaseModel, ValidationError

from bot.channels.whatsapp.account import Account
from bot.channels.whatsapp.parts import size
from bot.message import Option
from bot.wording import words

log = structlog.get_logger(__name__)

MOST_BODY = 1024
MOST_BUTTONS, MOST_BUTTON_TITLE = 3, 20
MOST_ROWS, MOST_ROW_TITLE = 10, 24
MOST_ID = 200
MOST_LINES = 40
REST_SECONDS = 600.0
"""How long options go as numbered text after Twilio refused to make a text, or to take one."""
MAKE_SECONDS = 4.0
_PAGE = 500
_MOST_PAGES = 10
_SID = re.compile(r"HX[0-9a-fA-F]{32}")
_OURS = "ventanilla_v1_"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """How a message is built: the line breaks between its lines, and how many options it has."""

    gaps: tuple[int, ...]
    options: int

    @property
    def name(self) -> str:
        """Name it as it is named at Twilio."""
        return f"{_OURS}{self.options}_" + "".join(map(str, self.gaps))

    @property
    def is_list(self) -> bool:
        """Whether its options are rows of a list, and no buttons."""
        return self.options > MOST_BUTTONS

    def content(self) -> dict[str, object]:
        """Give the text to be made at Twilio."""
        lines = len(self.gaps) + 1
        body = "{{1}}" + "".join(
            "\n" * gap + f"{{{{{number}}}}}" for number, gap in enumerate(self.gaps, start=2)
        )
        places = [
            (f"{{{{{n}}}}}", f"{{{{{n + 1}}}}}")
            for n in range(lines + 1, lines + 1 + 2 * self.options, 2)
        ]
        last = lines + 2 * self.options + self.is_list
        return {
            "friendly_name": self.name,
            "language": "es",
            "variables": {str(n): "texto" for n in range(1, last + 1)},
            "types": _as_list(body, places, last) if self.is_list else _as_buttons(body, places),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """A message with buttons: its shape, and the words in the order of their places."""

    shape: Shape
    words: tuple[str, ...]

    @property
    def variables(self) -> str:
        """Write the words as Twilio takes them."""
        return variables(self.words)


def variables(given: tuple[str, ...]) -> str:
    """Write words under their numbers: no line breaks, and the apostrophe that Twilio takes."""
    numbered = {
        str(n): " ".join(each.split()).replace("'", "’") for n, each in enumerate(given, start=1)
    }
    return json.dumps(numbered, ensure_ascii=False)


def fill(text: str, options: tuple[Option, ...], prompt: int, language: str) -> Filled | None:
    """Fit words and options in a shape, ``None`` where they do not fit and go as numbered text."""
    is_list = len(options) > MOST_BUTTONS
    titles = [" ".join(option.title.split()) for option in options]
    ids = [f"{prompt}.{option.id}" for option in options]
    longest = MOST_ROW_TITLE if is_list else MOST_BUTTON_TITLE
    lines = [line for line in text.split("\n") if line.strip()]
    fits = (
        0 < len(options) <= MOST_ROWS
        and 0 < len(lines) <= MOST_LINES
        and size(text) <= MOST_BODY
        and len(set(titles)) == len(titles)
        and all(title and size(title) <= longest for title in titles)
        and all(size(id_) <= MOST_ID for id_ in ids)
    )
    if not fits:
        return None
    breaks = re.findall(r"\n\s*", text.strip())
    gaps = tuple(min(found.count("\n"), 2) for found in breaks)
    both = [each for pair in zip(titles, ids, strict=True) for each in pair]
    button = [words(language, "whatsapp-see-options")] if is_list else []
    shape = Shape(gaps=gaps, options=len(options))
    return Filled(shape=shape, words=(*lines, *both, *button))


class Buttons:
    """The texts that were made at Twilio, found by their names, or made when first needed."""

    def __init__(self, account: Account, client: httpx.AsyncClient) -> None:
        self._account, self._client = account, client
        self._sids: dict[str, str] | None = None
        self._rests_until = 0.0
        self._one_at_a_time = asyncio.Lock()

    async def sid(self, shape: Shape) -> str | None:
        """Find the text of a shape, made if need be; ``None`` while Twilio makes none."""
        loop = asyncio.get_running_loop()
        async with self._one_at_a_time:
            if loop.time() < self._rests_until:
                return None
            try:
                async with asyncio.timeout(MAKE_SECONDS):
                    return await self._found_or_made(shape)
            except (httpx.HTTPError, ValidationError, TimeoutError) as error:
                log.warning("buttons_not_made", error=type(error).__name__)
                self.rest()
                return None

    def rest(self) -> None:
        """Let options go as numbered text for a while."""
        self._rests_until = asyncio.get_running_loop().time() + REST_SECONDS

    async def _found_or_made(self, shape: Shape) -> str:
        if self._sids is None:
            self._sids = await self._listed()
        sid = self._sids.get(shape.name)
        if sid is None:
            sid = self._sids[shape.name] = await self._made(shape)
        return sid

    async def _listed(self) -> dict[str, str]:
        url: str | None = f"{self._account.contents_url}?PageSize={_PAGE}"
        found: dict[str, str] = {}
        for _ in range(_MOST_PAGES):
            if url is None:
                break
            answer = await self._client.get(url, auth=self._account.auth)
            page = _Page.model_validate_json(answer.raise_for_status().content)
            found |= {each.friendly_name or "": each.sid for each in page.contents}
            url = self._following(page.meta.next_page_url)
        return {name: sid for name, sid in found.items() if _SID.fullmatch(sid)}

    def _following(self, url: str | None) -> str | None:
        """Give the next page's address, at the place where the first one was."""
        _, mark, query = (url or "").partition("?")
        return f"{self._account.contents_url}?{query}" if mark else None

    async def _made(self, shape: Shape) -> str:
        answer = await self._client.post(
            self._account.contents_url, json=shape.content(), auth=self._account.auth
        )
        made = _Content.model_validate_json(answer.raise_for_status().content)
        if not _SID.fullmatch(made.sid):
            raise httpx.DecodingError("not a content's name")
        return made.sid


class _Content(BaseModel):
    sid: str
    friendly_name: str | None = None


class _Meta(BaseModel):
    next_page_url: str | None = None


class _Page(BaseModel):
    contents: list[_Content]
    meta: _Meta = _Meta()


def _as_buttons(body: str, places: list[tuple[str, str]]) -> dict[str, object]:
    actions = [{"type": "QUICK_REPLY", "title": title, "id": id_} for title, id_ in places]
    return {"twilio/quick-reply": {"body": body, "actions": actions}}


def _as_list(body: str, places: list[tuple[str, str]], last: int) -> dict[str, object]:
    items = [{"item": title, "id": id_} for title, id_ in places]
    return {"twilio/list-picker": {"body": body, "button": f"{{{{{last}}}}}", "items": items}}
