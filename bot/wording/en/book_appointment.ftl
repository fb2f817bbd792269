book-appointment-consent = To book your appointment I keep a name, what the visit is for, the day and the time, and I remind you here. Nothing else, and you can ask us to erase it any time. Do you agree?
consent-yes = Yes, I agree
consent-no = No
book-appointment-without-consent = That's fine: I won't keep anything or book the appointment. I can still give you information, or you can talk to a person.
book-appointment-office = At which office would you like the appointment?
book-appointment-office-label = The office
book-appointment-office-none = I can't book appointments right now, because the offices' hours are not confirmed yet. A person can help you.
book-appointment-service = What is the visit for?
book-appointment-service-label = The reason
book-appointment-service-none = There are no appointments to book right now. A person can help you.
book-appointment-for-whom = Who is the appointment for?
book-appointment-for-whom-label = Who it is for
book-appointment-name = { $who ->
    [self] What name should I put on the appointment?
   *[other] What is the name of the person who will come?
 }
book-appointment-name-label = The name
book-appointment-day = { $room ->
    [none] The { $office } has no days with room left. You can go on the waiting list and we'll tell you if one opens up.
   *[some] Which day works for you? You can pick it or type it.
 }
book-appointment-day-label = The day
book-appointment-time = What time on { $day }?
book-appointment-time-label = The time
book-appointment-time-none = There are no open times left that day. A person can help you.
book-appointment-confirm = { $service }, for { $name }: { $when }, at the { $office }. I'm holding the spot for five minutes. Is this right?
book-appointment-change = What would you like to change?
book-appointment-already = You already have an appointment for that on { $when }, code { $code }. Would you like to change it or cancel it?
book-appointment-done = Done, we'll see you { $when }, at the { $office }. { $where } Your code is { $code }. What to bring: { $bring }
relation-self = For me
relation-child = My daughter or son
relation-partner = My partner
relation-parent = My mom or dad
relation-sibling = My sister or brother
relation-other-relative = Another relative
relation-other = Someone else
book-appointment-consent-why = With that we keep your place and remind you of it; we use it for nothing else and share it with nobody.
book-appointment-name-why = The name is to call you when you get to the office. It can be whichever you prefer.
book-appointment-office-why = Each office has its own days and places; pick the one nearest to you.
book-appointment-service-why = So that the office knows who should see you. If you are not sure, pick First visit.
book-appointment-for-whom-why = So that we know whom to expect at the office.
book-appointment-confirm-why = It is to be sure before we keep the place.
book-appointment-office-closed = The { $office } doesn't give appointments here yet, because its hours are not confirmed. You can pick another one, or type PERSONA so that someone helps you.
book-appointment-for-other = That day we will ask { $name } if they agree to our keeping their data.
# What a phone’s calendar keeps; without the reason, for others may see it.
calendar-entry = Appointment
