# What any errand says.
first-message =
    I'm a program of the municipal office for migrants and their families. It's free, and we are not police or immigration. This is not for emergencies: if you are in danger, call 911.
    What you write is read by this program and, when needed, by the office's staff. To reach a person, type PERSON (or PERSONA).
moment = { $day } at { $hour }
moment-at-one = { $day } at { $hour }
moment-today = today, { $moment }
moment-tomorrow = tomorrow, { $moment }
and = { " " }and{ " " }
or-call = { " " }or{ " " }
yes = Yes
change = Change something
no = No, never mind
more = See more
dropped = That's fine, we'll leave it there. I didn't change anything.
nothing-open = There's nothing open to drop. How can I help?
dropped-unknown = What we were in the middle of is no longer available. Sorry about that.
stale-button = That button is from an earlier message and no longer works.
lost = Sorry, I didn't quite understand. Is it one of these, or can you say it another way?
lost-in-errand = Sorry, I didn't understand. You can pick an option or say it another way. To drop this, type CANCEL (or CANCELAR).
lost-twice = I still don't understand, and it's not your fault. You can pick a number, or type PERSON (or PERSONA) to get someone from the office.
lost-again = I can't manage to understand you, and I'm sorry. Someone at the office can: tap here and I'll let them know.
taken-ahead = Noted.
out-of-scope = I don't know about that; this office doesn't handle it. Here is what I can help with:
apology = Sorry: we had a problem and I couldn't answer you. I've already told a person at the office.
opted-out = Okay: we won't write to you on our own anymore. If you write, we'll always answer. To get messages again, type START (or ALTA).
opted-in = Okay: you can get messages from the office again. To stop them, type STOP (or BAJA).
fact-withheld = We don't have that confirmed yet for “{ $name }”, and we don't want you to make a trip for nothing. If you like, a person at the office can ask for you.
service-none-about = We don't have a special service for “{ $topic }”. This is what the office does:
service-in-person = If you're worried about being detained, or have had trouble with the law, please don't tell me here: it's better to talk about it in person.
office-address = The address is: { $address }.
office-address-unknown = The address is not confirmed yet; to ask the office for it, type PERSON (or PERSONA).
office-hours-unknown = We don't have the hours of the { $office } confirmed yet, and we don't want you to make a trip for nothing. If you like, a person can confirm them for you.
office-location-unknown = We don't have the address of the { $office } confirmed yet, and we don't want you to make a trip for nothing. If you like, a person can confirm it for you.
hours-of = { $days }, { $opens } to { $closes }
days-from-to = { $first } to { $last }
appointment-gone = That appointment is no longer there: it was canceled, moved or has passed. Would you like to book another?
bring-nothing = your DUI (Salvadoran ID) or any papers you have; if you have none, come anyway.
appointment-code-unknown = I don't see any appointment with that code made from this phone.
one-moment = One moment, please: I got many messages in a row. I'll read them all together and answer you in { $wait ->
    [hour] an hour
   *[minute] a minute
}.
