# What is said of an appointment that the office made, moved or cancelled for the person.
visit-made = The { $office } made an appointment for you: { $when }. { $where } Your code is { $code }.
visit-moved = The { $office } changed the time of your appointment: { $when }. { $where } Your code is still { $code }.
visit-cancelled = The { $office } cancelled your appointment: { $when }. If you want another one, we can book it here.
