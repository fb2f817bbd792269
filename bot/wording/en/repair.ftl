# When the talk goes astray and is set right.
where-we-were = We were going to { $what }; let's go on from there.
too-long-ago = Last time we were going to { $what }, but that was long ago: we can start again whenever you like.
errand-book-appointment = book an appointment
errand-reschedule-appointment = change an appointment
errand-cancel-appointment = cancel an appointment
errand-delete-my-data = ask for your data to be erased
errand-join-waiting-list = put you on the waiting list
errand-carry-on = go on with what you left on another phone
errand-borrowed-phone = forget what is yours on this phone
the-other-later = One thing at a time: first this, and then the other thing you asked for.
why-asked = I only ask so that I can help you with this. If you'd rather not say, type CANCEL (or CANCELAR), or PERSON (or PERSONA) to talk to someone.
not-sure = No problem. Pick what comes closest; it can be changed later. If you'd rather talk it over, type PERSON (or PERSONA).
none-fits = I see. Tell me in your own words, or type PERSON (or PERSONA) and someone from the office will help.
no-such-number = That number is not on the list: they go from 1 to { $most }.
