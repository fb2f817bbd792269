# Days and hours that cannot be, or that must be picked.
when-which-day = That could be more than one day.
when-any-day = These are the next open days:
when-day-closed = The office is closed on { $day }. These are the nearest open days:
when-day-full = { $day } is full. These are the nearest open days:
when-day-far = { $day } can't be booked yet. These are the nearest open days:
when-day-past = That day has passed. These are the next open days:
when-day-impossible = That day is not on the calendar. These are the next open days:
when-window = There are openings on these days:
when-window-full = Those days are full. These are the next open ones:
when-hours = There are openings at these times:
when-hours-full = Those times are taken. Here are others:
when-hour-taken = { $hour } on { $day } is taken. These are the nearest times:
when-hour-impossible = That time doesn't exist. These are open:
when-taken = Sorry, someone just took that time.
