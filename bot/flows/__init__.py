"""Every errand a person can come with. To add one: write its file, then list it here."""

from bot.flow import Flow
from bot.flows.accept_offer import accept_offer, decline_offer
from bot.flows.also_asked import ALSO_ASKED
from bot.flows.ask_about_it import ask_about_it
from bot.flows.ask_cost import ask_cost
from bot.flows.ask_eligibility import ask_eligibility
from bot.flows.ask_office_hours import ask_office_hours
from bot.flows.ask_office_location import ask_office_location
from bot.flows.ask_requirements import ask_requirements
from bot.flows.ask_service import ask_service
from bot.flows.book_appointment import book_appointment
from bot.flows.borrowed_phone import borrowed_phone
from bot.flows.cancel_appointment import cancel_appointment
from bot.flows.carry_on import carry_on
from bot.flows.case_status import case_status
from bot.flows.change_language import change_language
from bot.flows.check_appointment import check_appointment
from bot.flows.check_waiting_list import check_waiting_list
from bot.flows.complaint import complaint
from bot.flows.confirm_attendance import confirm_attendance
from bot.flows.copy_my_data import copy_my_data
from bot.flows.correct_my_data import correct_my_data
from bot.flows.courtesies import COURTESIES
from bot.flows.danger_questions import DANGER_QUESTIONS
from bot.flows.delete_my_data import delete_my_data
from bot.flows.detained_relative import detained_relative
from bot.flows.follow_up import FOLLOW_UPS
from bot.flows.gentle_question import GENTLE_QUESTIONS, KINDS
from bot.flows.help_menu import help_menu
from bot.flows.join_waiting_list import join_waiting_list
from bot.flows.leave_waiting_list import leave_waiting_list
from bot.flows.minors import MINORS
from bot.flows.missed_visit import missed_visit
from bot.flows.missing_person import missing_person
from bot.flows.on_the_way import ON_THE_WAY
from bot.flows.rebook import rebook
from bot.flows.recognise import recognise
from bot.flows.referral_check import referral_check
from bot.flows.reschedule_appointment import reschedule_appointment
from bot.flows.resume_reminders import resume_reminders
from bot.flows.stop_reminders import stop_reminders
from bot.flows.talk_to_human import talk_to_human
from bot.flows.wrong_fact import wrong_fact
from nlu.interpretation import AlarmKind

ALL: tuple[Flow, ...] = (
    help_menu,
    ask_service,
    ask_about_it,
    ask_requirements,
    ask_cost,
    ask_eligibility,
    ask_office_hours,
    ask_office_location,
    book_appointment,
    reschedule_appointment,
    cancel_appointment,
    check_appointment,
    confirm_attendance,
    join_waiting_list,
    check_waiting_list,
    leave_waiting_list,
    stop_reminders,
    resume_reminders,
    case_status,
    talk_to_human,
    complaint,
    copy_my_data,
    correct_my_data,
    delete_my_data,
    detained_relative,
    missing_person,
    change_language,
    wrong_fact,
    borrowed_phone,
    carry_on,
    recognise,
    *ALSO_ASKED,
    *ON_THE_WAY,
    missed_visit,
    accept_offer,
    decline_offer,
    rebook,
    referral_check,
    *FOLLOW_UPS,
    *GENTLE_QUESTIONS,
    *DANGER_QUESTIONS,
    *MINORS,
    *COURTESIES,
)

FLOWS: dict[str, Flow] = {flow.name: flow for flow in ALL}
GENTLE: dict[AlarmKind, Flow] = {
    **dict(zip(KINDS, GENTLE_QUESTIONS, strict=True)),
    AlarmKind.MISSING: missing_person,
}
"""The question whether there is a danger; `bot.handlers.doubting` puts it, no intent by itself."""
OPENERS: dict[str, Flow] = {flow.opens_on: flow for flow in ALL if flow not in GENTLE.values()}
"""The errand that an intent opens."""
