cancel-appointment-appointment = Which appointment do you want to cancel?
cancel-appointment-appointment-label = The appointment
cancel-appointment-appointment-none = I don't see any appointments made from this phone. If you made it another way, a person can help you.
cancel-appointment-confirm = Should I cancel your appointment on { $when }, at the { $office }?
cancel-appointment-change = What would you like to change?
cancel-appointment-done = Done, your appointment on { $when } is canceled. Thanks for telling us: now someone else can use that time.
