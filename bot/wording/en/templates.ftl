# Templates registered with WhatsApp. Neutral: whoever sees the screen does not learn the reason.
template-appointment-reminder = A reminder of your appointment: { $when }, at the { $office }. Reply to this message: 1 to confirm, 2 to change it, 3 if you can't come.
template-answer-waiting = You have an answer from the office. Type VIEW (or VER) to read it.
