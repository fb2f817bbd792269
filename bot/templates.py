"""The messages registered with WhatsApp, the only ones allowed outside its 24-hour window."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A registered message: its line of wording, and the variables in the order of the vendor."""

    name: str
    line: str
    variables: tuple[str, ...]


class TemplateError(Exception):
    """A template is unknown, or its variables are not the registered ones."""


APPOINTMENT_REMINDER = Template(
    name="appointment_reminder",
    line="template-appointment-reminder",
    variables=("when", "office"),
)
ANSWER_WAITING = Template(name="answer_waiting", line="template-answer-waiting", variables=())
ALL = (APPOINTMENT_REMINDER, ANSWER_WAITING)


def named(name: str) -> Template:
    """Find a template by its name; raises ``TemplateError``."""
    for template in ALL:
        if template.name == name:
            return template
    raise TemplateError(name)
