"""The messages registered with WhatsApp, the only ones allowed outside its 24-hour window."""

from dataclasses import dataclass

from bot.wording import words


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A registered message: its line of wording, and the variables in the order of the vendor."""

    name: str
    line: str
    variables: tuple[str, ...] = ()

    def to_register(self, language: str) -> str:
        """Give its text as WhatsApp wants it, the variables as ``{{1}}``, ``{{2}}``."""
        numbered = {name: f"{{{{{n}}}}}" for n, name in enumerate(self.variables, start=1)}
        return words(language, self.line, **numbered)


class TemplateError(Exception):
    """A template is unknown, or its variables are not the registered ones."""


APPOINTMENT_REMINDER = Template(
    name="appointment_reminder",
    line="template-appointment-reminder",
    variables=("when", "office"),
)
APPOINTMENT_SOON = Template(
    name="appointment_soon",
    line="template-appointment-soon",
    variables=("when", "office"),
)
APPOINTMENT_CHANGED = Template(
    name="appointment_changed",
    line="template-appointment-changed",
    variables=("office", "when"),
)
APPOINTMENT_MADE = Template(
    name="appointment_made", line="template-appointment-made", variables=("office", "when")
)
APPOINTMENT_MOVED = Template(
    name="appointment_moved", line="template-appointment-moved", variables=("office", "when")
)
APPOINTMENT_CANCELLED = Template(
    name="appointment_cancelled",
    line="template-appointment-cancelled",
    variables=("office", "when"),
)
PLACE_OFFERED = Template(
    name="place_offered",
    line="template-place-offered",
    variables=("office", "when", "until"),
)
MISSED_VISIT = Template(name="missed_visit", line="template-missed-visit", variables=("office",))
FOLLOW_UP = Template(name="follow_up", line="template-follow-up")
REFERRAL_CHECK = Template(name="referral_check", line="template-referral-check")
ANSWER_WAITING = Template(name="answer_waiting", line="template-answer-waiting")
CASE_LATE = Template(name="case_late", line="template-case-late")
ALL = (
    APPOINTMENT_REMINDER,
    APPOINTMENT_SOON,
    APPOINTMENT_CHANGED,
    APPOINTMENT_MADE,
    APPOINTMENT_MOVED,
    APPOINTMENT_CANCELLED,
    PLACE_OFFERED,
    MISSED_VISIT,
    FOLLOW_UP,
    REFERRAL_CHECK,
    ANSWER_WAITING,
    CASE_LATE,
)


def named(name: str) -> Template:
    """Find a template by its name; raises ``TemplateError``."""
    for template in ALL:
        if template.name == name:
            return template
    raise TemplateError(name)
