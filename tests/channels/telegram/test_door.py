"""The way out: the exact calls, and what each of Telegram's failures means for the outbox."""

import asyncio

import pytest
from telegram import Bot

from bot.channels.telegram.client import close, new_bot
from bot.channels.telegram.door import TelegramDoor
from bot.channels.telegram.pace import Pace
from bot.channels.telegram.reading import Arrival
from bot.message import Option
from bot.outgoing import BlockedError, Parcel, RefusedError, UnknownOutcomeError
from tests.channels.telegram.conftest import CHAT, door_of, parcel
from tests.doubles import bot_api
from tests.doubles.bot_api import TOKEN, BotApi
from tests.doubles.groups_met import GroupsMet


@pytest.fixture
async def either_door(either_api: BotApi):
    bot = new_bot(TOKEN, either_api.url)
    yield door_of(bot)
    await close(bot)


async def test_words_go_out_as_plain_text(either_api: BotApi, either_door: TelegramDoor):
    await either_door.send(parcel("Lleve su <DUI> & su *partida*_."))

    assert either_api.calls == [
        (
            "sendMessage",
            {
                "chat_id": str(CHAT),
                "text": "Lleve su <DUI> & su *partida*_.",
                "link_preview_options": {"is_disabled": True},
            },
        )
    ]


async def test_options_go_out_as_buttons(either_api: BotApi, either_door: TelegramDoor):
    await either_door.send(
        parcel("¿Está bien?", Option("yes", "Sí"), Option("no", "No"), prompt=4)
    )

    assert either_api.calls_of("sendMessage")[0]["reply_markup"] == {
        "inline_keyboard": [
            [{"text": "Sí", "callback_data": "4.yes"}],
            [{"text": "No", "callback_data": "4.no"}],
        ]
    }


async def test_no_two_messages_bear_the_same_name(either_door: TelegramDoor):
    names = [await either_door.send(parcel()) for _ in range(3)]

    assert None not in names
    assert len(set(names)) == 3


async def test_a_long_text_goes_out_in_parts_with_the_buttons_under_the_last(
    api: BotApi, door: TelegramDoor
):
    await door.send(parcel("Una frase. " * 500, Option("a", "Sí")))

    calls = api.calls_of("sendMessage")
    assert ["reply_markup" in call for call in calls] == [False, True]


async def test_a_message_that_telegram_says_nothing_of_was_sent_all_the_same(
    api: BotApi, door: TelegramDoor
):
    api.fails("sendMessage", bot_api.bare)

    assert await door.send(parcel()) is None


async def refusal(door: TelegramDoor, given: Parcel | None = None) -> RefusedError:
    with pytest.raises(RefusedError) as refused:
        await door.send(given or parcel())
    return refused.value


async def test_asked_for_patience_the_outbox_waits_as_long_as_telegram_says(
    either_api: BotApi, either_door: TelegramDoor
):
    either_api.fails("sendMessage", bot_api.too_many(7))

    error = await refusal(either_door)

    assert (error.code, error.retry_after) == ("429", 7)


async def test_who_blocked_us_is_known_as_such(either_api: BotApi, either_door: TelegramDoor):
    either_api.fails("sendMessage", bot_api.blocked)

    error = await refusal(either_door)

    assert isinstance(error, BlockedError)


async def test_what_telegram_cannot_take_is_not_tried_again(api: BotApi, door: TelegramDoor):
    api.fails("sendMessage", bot_api.no_chat)

    error = await refusal(door)

    assert (error.code, error.retry_after) == ("400", None)
    assert not isinstance(error, BlockedError)


async def test_a_wrong_token_is_given_time_to_be_mended(api: BotApi, door: TelegramDoor):
    api.fails("sendMessage", bot_api.no_token)

    error = await refusal(door)

    assert (error.code, error.retry_after) == ("401", 60)


@pytest.mark.parametrize(
    "fault", [bot_api.broken, bot_api.bad_gateway, bot_api.garbage, bot_api.hanging_up]
)
async def test_when_nobody_can_tell_whether_it_went_out_we_say_so(
    either_api: BotApi, either_door: TelegramDoor, fault: bot_api.Fault
):
    either_api.fails("sendMessage", fault)

    with pytest.raises(UnknownOutcomeError):
        await either_door.send(parcel())


async def test_silence_is_not_waited_out(api: BotApi, bot: Bot):
    api.fails("sendMessage", bot_api.silent)

    async with asyncio.timeout(3):
        with pytest.raises(UnknownOutcomeError):
            await door_of(bot, limit_seconds=0.05).send(parcel())


async def test_what_never_left_is_tried_again():
    with BotApi() as gone:
        url = gone.url
    bot = new_bot(TOKEN, url)

    error = await refusal(door_of(bot))

    assert (error.code, error.retry_after) == ("unreachable", 5)
    await close(bot)


async def test_a_long_text_tried_again_goes_on_after_the_last_part_that_went_out(
    api: BotApi, bot: Bot
):
    door = door_of(bot)
    long = parcel("Primera. " + "a" * 4090 + ". Última.")
    api.fails("sendMessage", bot_api.none, bot_api.too_many(3))

    await refusal(door, long)
    await door.send(long)

    texts = [call["text"][:8] for call in api.calls_of("sendMessage")]
    assert texts == ["Primera.", "aaaaaaaa", "aaaaaaaa", "Última."]


async def test_a_tapped_button_stops_spinning(either_api: BotApi, either_door: TelegramDoor):
    await either_door.acknowledge(Arrival(tap_id="77"), GroupsMet())

    assert either_api.calls == [("answerCallbackQuery", {"callback_query_id": "77"})]


async def test_a_tap_that_cannot_be_acknowledged_harms_nobody(api: BotApi, door: TelegramDoor):
    api.fails("answerCallbackQuery", bot_api.no_chat, bot_api.broken, bot_api.too_many(5))

    for _ in range(3):
        await door.acknowledge(Arrival(tap_id="77"), GroupsMet())

    assert len(api.calls) == 3


async def test_a_group_is_told_once_that_we_talk_in_private_and_left(
    api: BotApi, door: TelegramDoor
):
    met = GroupsMet()

    for _ in range(3):
        await door.acknowledge(Arrival(group_id=-1001), met)

    assert [method for method, _ in api.calls] == ["sendMessage", *["leaveChat"] * 3]
    assert "a solas" in api.calls_of("sendMessage")[0]["text"]
    assert {call["chat_id"] for _, call in api.calls} == {"-1001"}


async def test_one_chat_gets_a_message_a_second_and_another_need_not_wait():
    clock = asyncio.get_running_loop().time
    pace = Pace(per_second=1000, chat_per_second=10)
    began = clock()

    await pace.turn("ana")
    await asyncio.gather(pace.turn("ana"), pace.turn("ana"), pace.turn("beto"))

    assert clock() - began >= 0.19
    assert (await took(pace, "beto")) < (await took(pace, "ana"))


async def took(pace: Pace, chat: str) -> float:
    began = asyncio.get_running_loop().time()
    await pace.turn(chat)
    return asyncio.get_running_loop().time() - began


async def test_all_chats_together_keep_the_pace():
    began = asyncio.get_running_loop().time()
    pace = Pace(per_second=100)

    await asyncio.gather(*(pace.turn(str(chat)) for chat in range(31)))

    assert asyncio.get_running_loop().time() - began >= 0.29
