# What is reminded without the person having written.
reminder-day-before = A reminder of your appointment: { $when }, at the { $office }. { $where } Can you come?
reminder-two-hours = Your appointment is coming up: { $when }, at the { $office }. { $where } Can you come?
reminder-two-hours-confirmed = Your appointment is coming up, and you told us you'll be there: { $when }, at the { $office }. { $where } If something changed, let us know here.
reminder-confirm = I'll be there
reminder-change = Change it
reminder-cannot = I can't come
