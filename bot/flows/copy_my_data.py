"""Asking for a copy of what is kept: a human hands it over, to whom it belongs."""

from bot.flow import Flow
from bot.flows.asking_own_data import ask, facts
from office.requests import Kind

copy_my_data = Flow(
    "copy_my_data",
    opens_on="copy_my_data",
    confirms=True,
    facts=facts,
    then=ask(Kind.COPY, "copy-my-data-taken"),
)
