# What is reminded without the person having written.
reminder-day-before = A reminder of your appointment: { $when }, at the { $office }. { $where } Can you come?
reminder-confirm = I'll be there
reminder-change = Change it
reminder-cannot = I can't come
