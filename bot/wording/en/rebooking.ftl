# An appointment that the office cannot keep.
rebooking-said = The { $office } can't see you at the time of your appointment: { $when }. We're sorry. Does one of these times work for you?
rebooking-said-full = The { $office } can't see you at the time of your appointment: { $when }. We're sorry. We can help you find another one.
rebooking-decline = I don't need it now
