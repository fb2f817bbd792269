"""What a person does on a phone of the simulator's page: say, pick, and look at the answer."""

import re

from playwright.sync_api import Locator, Page, expect


def phone(page: Page, address: str) -> Locator:
    return page.locator(f'.phone[data-phone="{address}"]')


def say(on: Locator, text: str) -> None:
    """Write something and wait for its answer."""
    answers = on.locator(".from-office").count()
    on.locator(".words").fill(text)
    on.locator(".send").click()
    expect(on.locator(".from-office")).to_have_count(answers + 1)


def pick(on: Locator, title: str) -> None:
    """Tap an option of the last message, in its list if it has one, and wait for the answer."""
    answers = on.locator(".from-office").count()
    keys = on.locator(".keys").last
    if keys.locator(".list").count():
        keys.locator(".list").click()
        on.locator(".tray button", has_text=title).click()
    else:
        keys.get_by_role("button", name=re.compile(rf"\d+ {title}")).click()
    expect(on.locator(".from-office")).to_have_count(answers + 1)


def last_answer(on: Locator) -> Locator:
    return on.locator(".from-office").last
