confirm-attendance-appointment = Which appointment are you confirming?
confirm-attendance-appointment-none = I don't see any appointments made from this phone. If you made it another way, a person can help you.
confirm-attendance-done = Thanks for confirming. We'll see you { $when }, at the { $office }. { $where }
confirm-attendance-late = Thanks for letting us know. Your appointment is on { $when }, at the { $office }, code { $code }. If you can no longer make it, type “move my appointment” and I'll look for another time.
confirm-attendance-arrived = Thanks for letting us know. At the { $office }, give your code: { $code }. { $where }
