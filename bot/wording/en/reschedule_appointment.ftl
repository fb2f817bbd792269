reschedule-appointment-appointment = Which appointment do you want to change?
reschedule-appointment-appointment-label = The appointment
reschedule-appointment-appointment-none = I don't see any appointments made from this phone. If you made it another way, a person can help you.
reschedule-appointment-day = { $room ->
    [none] There are no other days with room; your appointment of { $was } stays as it was. You can wait in case an earlier spot opens up.
   *[some] To which day do we move your appointment of { $was }?
 }
reschedule-appointment-day-label = The day
reschedule-appointment-time = What time on { $day }?
reschedule-appointment-time-label = The time
reschedule-appointment-time-none = There are no open times left that day. Your appointment stays as it was; a person can help you.
reschedule-appointment-confirm = I would move your appointment from { $was } to { $when }, at the { $office }. Is this right?
reschedule-appointment-change = What would you like to change?
reschedule-appointment-done = Done, your appointment is now { $when }, at the { $office }. { $where } Your code is still { $code }.
