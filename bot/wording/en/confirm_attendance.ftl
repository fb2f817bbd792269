confirm-attendance-appointment = Which appointment are you confirming?
confirm-attendance-appointment-none = I don't see any appointments made from this phone. If you made it another way, a person can help you.
confirm-attendance-done = Thanks for confirming. We'll see you { $when }, at the { $office }. { $where }
