"""Whether people were seen where they were sent: asked twice, then somebody calls."""

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from office.referrals import NoConsentError, Referral
from tests.scheduler.office import Office

YES, DID_NOT_GO, WENT_AND_NO = "1", "2", "3"


@pytest.fixture
def referred(office: Office) -> Office:
    """Ana, whom the office sent somewhere on Monday 23 November, with all else answered."""
    office.refer()
    office.act("marta", "claim")
    office.act("marta", "close")
    return office


def test_nobody_is_referred_without_having_agreed(office: Office):
    with pytest.raises(NoConsentError):
        office.refer(agreed=False)


def test_the_schema_itself_refuses_a_referral_without_consent(referred: Office):
    with referred.database.read() as db:
        [made] = db.scalars(select(Referral))
        columns = {c.key: getattr(made, c.key) for c in Referral.__table__.columns}
    columns |= {"id": None, "consent_id": None}

    with pytest.raises(IntegrityError), referred.database.engine.begin() as connection:
        connection.execute(insert(Referral), [columns])


def test_three_days_later_we_ask_whether_they_were_seen(referred: Office):
    folio = referred.folio()
    [check] = referred.until("26 10:00")

    assert check["template"] == "referral_check"
    assert [each["title"] for each in check["options"]] == ["Sí", "No fui", "Fui y no"]
    [row] = [row for row in referred.show("reminders") if row["status"] == "fired"]
    assert (row["kind"], row["about"]) == ("referral_check", folio)


@pytest.mark.parametrize(
    ("said", "status"),
    [(YES, "attended"), (DID_NOT_GO, "not_attended"), ("fui y no", "not_attended")],
)
def test_the_answer_is_kept_and_we_ask_no_more(referred: Office, said: str, status: str):
    referred.until("26 10:00")
    referred.say(text=said)

    asked = [
        each for each in referred.until("2026-12-10 10:00") if each["template"] != "case_late"
    ]
    assert asked == []
    with referred.database.read() as db:
        assert [each.status for each in db.scalars(select(Referral))] == [status]
    assert "referral" not in dict(referred.calls())


def test_who_went_in_vain_is_told_that_a_human_reads_it(referred: Office):
    referred.until("26 10:00")
    [told] = referred.say(text=WENT_AND_NO)

    *_, case = referred.show("cases")
    assert case["folio"] in told["text"]
    assert case["messages"][-1] == WENT_AND_NO


def test_who_did_not_go_is_offered_a_person(referred: Office):
    referred.until("26 10:00")
    [offered] = referred.say(text=DID_NOT_GO)

    assert [each["id"] for each in offered["options"]] == ["talk_to_human"]


def test_after_two_silences_somebody_calls(referred: Office):
    folio = referred.folio()

    assert len(referred.until("2026-12-10 10:00")) == 2
    assert referred.calls() == [("referral", folio)]
    assert referred.until("2027-12-10 10:00") == []


def test_an_answer_to_somebody_else_s_referral_changes_nothing(referred: Office):
    referred.until("26 10:00")
    referred.say("telegram:beto", text="hola")
    referred.say("telegram:beto", choice="referral_check:answer=1.yes")

    with referred.database.read() as db:
        assert [each.status for each in db.scalars(select(Referral))] == ["offered"]
