"""Updates as Telegram sends them, scrubbed; each passes aiogram before it is used."""

import json
from pathlib import Path
from typing import Any

from aiogram.types import Update

HERE = Path(__file__).parent / "updates"
NAMES = sorted(path.stem for path in HERE.glob("*.json"))


def update(name: str, **changed: Any) -> dict[str, Any]:
    """Read one by its name, with parts of its message changed."""
    data = json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"))
    if changed:
        data["message"] |= changed
    Update.model_validate(data)
    return data


def text(words: str, *, update_id: int, chat: int = 700100200) -> dict[str, Any]:
    """Give a text message of ours to choose."""
    data = update("text", text=words)
    data["update_id"] = update_id
    data["message"]["chat"]["id"] = data["message"]["from"]["id"] = chat
    return data
