# Answering a place that was offered from the waiting list.
accept-offer-over = That offer is no longer there. If you like, write CITA and we look for another day.
accept-offer-late = Sorry, that place is gone: the time ran out or someone else took it. Shall we look for another day?
accept-offer-late-waits = Sorry, that place is gone: the time ran out or someone else took it. You are still on the list, and we'll tell you if another one opens up.
decline-offer-done = That's fine, we'll offer it to someone else. You are still on the list, and we'll tell you if another one opens up.
