# Answering when the office cannot receive a visit and proposes another time.
rebook-day = { $room ->
    [none] The { $office } has no days with room left. You can go on the waiting list and we'll tell you if one opens up.
   *[some] Which day works for you? You can pick it or type it.
 }
rebook-time = What time on { $day }?
rebook-time-none = There are no open times left that day. A person can help you.
rebook-which = Which of these times works for you?
rebook-taken = Sorry, someone has just taken that time. Does another of these work for you?
rebook-another = Another day
rebook-declined = That's fine, the appointment stays canceled. Whenever you want another, type CITA.
rebook-over = That has been answered already. You can see your appointments here.
