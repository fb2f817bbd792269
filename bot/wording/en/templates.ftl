# Templates registered with WhatsApp. Neutral: whoever sees the screen does not learn the reason.
template-appointment-reminder = A reminder of your appointment: { $when }, at the { $office }. Reply to this message: 1 to confirm, 2 to change it, 3 if you can't come.
template-appointment-soon = Your appointment is coming up: { $when }, at the { $office }. Reply to this message: 1 if you're coming, 2 to change it, 3 if you can't come.
template-appointment-changed = The { $office } can't see you at the time of your appointment: { $when }. We're sorry. Reply 1 to choose another time, or 2 if you no longer need it.
template-appointment-made = The { $office } made an appointment for you: { $when }. Reply 1 to change it, or 2 if you can't come.
template-appointment-moved = The { $office } changed the time of your appointment: { $when }. Reply 1 to change it, or 2 if you can't come.
template-appointment-cancelled = The { $office } cancelled your appointment: { $when }. Reply 1 if you want another one.
template-place-offered = At the { $office } there is a place for you: { $when }. We're keeping it for you until { $until }. Reply 1 to take it, or 2 if it doesn't suit you.
template-missed-visit = We missed you at your appointment at the { $office }. Don't worry: reply 1 to choose another time, or 2 if you no longer need it.
template-follow-up = It's the office, writing as we agreed. How is everything? Reply 1 if you're fine, 2 so-so, 3 not well, or 4 if you don't want us to write any more.
template-referral-check = It's the office, writing to ask how it went. Were you seen? Reply 1 yes, 2 I didn't go, 3 I went and was not seen.
template-answer-waiting = You have an answer from the office. Type VIEW (or VER) to read it.
template-case-late = We are later than we promised, and we're sorry. Your matter is not lost: the office will answer you. There is nothing you need to do.
