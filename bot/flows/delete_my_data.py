"""Asking that one's data be erased: a human does it and the law's clock runs."""

from bot.flow import Flow
from bot.flows.asking_own_data import ask, facts
from office.requests import Kind

delete_my_data = Flow(
    "delete_my_data",
    opens_on="delete_my_data",
    confirms=True,
    facts=facts,
    then=ask(Kind.ERASE, "delete-my-data-taken"),
)
