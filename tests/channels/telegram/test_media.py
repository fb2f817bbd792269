"""Files come from Telegram's own host alone, and not more of one than we keep."""

import pytest
from telegram import Bot

from bot.attachments import MOST_BYTES
from bot.channels.telegram import media
from bot.channels.telegram.reading import read_update
from bot.fetching import NotFetchedError, RefusedFileError
from bot.message import File
from tests.channels.telegram.captured import update
from tests.doubles import bot_api
from tests.doubles.bot_api import BotApi

VOICE = b"OggS" + b"\x00" * 100


async def test_a_voice_note_is_fetched(api: BotApi, bot: Bot):
    api.files["voice/file_7.oga"] = VOICE

    assert await media.fetch(bot, "voice/file_7.oga") == VOICE


@pytest.mark.parametrize("path", ["../../etc/passwd", "/etc/passwd", "a/../b", "//evil.test/x"])
async def test_no_path_leads_elsewhere(api: BotApi, bot: Bot, path: str):
    with pytest.raises((RefusedFileError, NotFetchedError)):
        await media.fetch(bot, path)


async def test_too_much_is_not_kept(api: BotApi, bot: Bot):
    api.files["large"] = b"\x00" * (MOST_BYTES + 1)

    with pytest.raises(RefusedFileError):
        await media.fetch(bot, "large")


async def test_what_telegram_does_not_hand_over_is_asked_for_again_later(api: BotApi, bot: Bot):
    api.fails("getFile", bot_api.broken)

    for source in ("broken", "gone"):
        with pytest.raises(NotFetchedError):
            await media.fetch(bot, source)


@pytest.mark.parametrize("name", ["voice", "audio", "photo", "document", "video", "sticker"])
def test_each_file_is_named_where_telegram_keeps_it(name: str):
    message = read_update(update(name)).message

    assert message
    [file] = message.files
    assert file.source in str(update(name))


def test_of_a_picture_the_largest_size_is_fetched():
    data = update("photo")
    message = read_update(data).message

    assert message
    assert message.files == (
        File(source=data["message"]["photo"][-1]["file_id"], content_type=""),
    )


@pytest.mark.parametrize("name", ["text", "poll", "location", "contact"])
def test_what_is_no_file_brings_none(name: str):
    message = read_update(update(name)).message

    assert message
    assert message.files == ()
