"""What the office refuses, and why; an error's docstring says it in the office's own words.

OfficeError
├── VisitError              a visit that cannot be
│   ├── TimeTakenError
│   │   └── SameHourError
│   ├── TimeClosedError  AlreadyBookedError  NoSuchAppointmentError
│   └── NotYetError      OverError
├── CalendarError           something about days and hours that cannot be entered
│   ├── ImpossibleDayError   PastDayError   ReversedDaysError
│   ├── ImpossibleHourError  ReversedHoursError  OverlappingHoursError  NoHoursError
│   ├── CapacityError   LengthError   NoticeError   HorizonError   NoReasonError
│   └── TouchesVisitsError   NoSuchClosureError
├── WaitingError            the waiting list and its offers
│   └── AlreadyWaitingError   ReversedWishError   OfferOverError
├── RebookingOverError      a closure's proposal that was answered, or came to its end
├── CallError               the call list
│   └── NoSuchCallError   CallSettledError
├── NotForYouError          a case passed on to who has it already
├── RequestError            what somebody asked by law of what is kept of them
│   └── NoSuchRequestError   RequestDoneError
├── OtherOfficeError        something of an office that this caseworker does not serve
├── NotAllowedError         something that no account of this role may do
└── NoSuchAccountError      nobody here, of those that may be seen, has this account
"""

from collections.abc import Sequence


class OfficeError(Exception):
    """The office does not do this."""


class VisitError(OfficeError):
    """A visit like this cannot be."""


class TimeTakenError(VisitError):
    """Someone else took this time first."""


class SameHourError(TimeTakenError):
    """The person has another visit at this time."""


class TimeClosedError(VisitError):
    """The office does not receive visits at this time."""


class AlreadyBookedError(VisitError):
    """The person already has an appointment for the service."""


class NoSuchAppointmentError(VisitError):
    """No appointment that may be seen here bears this code."""


class NotYetError(VisitError):
    """Nobody has missed a visit before its hour."""


class OverError(VisitError):
    """The visit was moved or cancelled: nobody is expected at its hour."""


class CalendarError(OfficeError):
    """Something that cannot stand in the office's calendar."""


class ImpossibleDayError(CalendarError):
    """There is no such day."""


class PastDayError(CalendarError):
    """The day is past."""


class ReversedDaysError(CalendarError):
    """The last day comes before the first."""


class ImpossibleHourError(CalendarError):
    """No day has this hour."""


class ReversedHoursError(CalendarError):
    """It closes before it opens."""


class OverlappingHoursError(CalendarError):
    """Two stretches of one day overlap."""


class NoHoursError(CalendarError):
    """An office without any hours is not open at all: close it instead."""


class CapacityError(CalendarError):
    """A place takes one person at least, and a service no more than its office."""


class LengthError(CalendarError):
    """A visit lasts from five minutes to the longest stretch that the office is open."""


class NoticeError(CalendarError):
    """Notice is from no time at all to thirty days."""


class HorizonError(CalendarError):
    """Places are given from one day to a year ahead."""


class NoReasonError(CalendarError):
    """People are told why the office is closed."""


class NoSuchClosureError(CalendarError):
    """There is no such closure at this office, or it was taken back."""


class TouchesVisitsError(CalendarError):
    """Visits are booked that could not be as promised: say what is to become of them."""

    def __init__(self, codes: Sequence[str]) -> None:
        super().__init__(", ".join(codes))
        self.codes = tuple(codes)


class WaitingError(OfficeError):
    """The waiting list cannot do this."""


class AlreadyWaitingError(WaitingError):
    """The person is on the waiting list for this service."""


class ReversedWishError(WaitingError):
    """The wish ends before it begins."""


class OfferOverError(WaitingError):
    """The offer was answered, or its time is over."""


class RebookingOverError(OfficeError):
    """The proposal was answered, or its time is over."""


class CallError(OfficeError):
    """The call list cannot do this."""


class NoSuchCallError(CallError):
    """There is no such line on the lists this caseworker may see."""


class CallSettledError(CallError):
    """Somebody settled this line already."""


class NotForYouError(OfficeError):
    """A case cannot be passed on to who has it already."""


class RequestError(OfficeError):
    """A request about somebody's data cannot be dealt with so."""


class NoSuchRequestError(RequestError):
    """There is no such request at the offices this caseworker may look after."""


class RequestDoneError(RequestError):
    """Somebody did this already."""


class OtherOfficeError(OfficeError):
    """The matter of an office that the caseworker does not serve."""


class NotAllowedError(OfficeError):
    """The account's role does not allow this."""


class NoSuchAccountError(OfficeError):
    """There is no such account."""
