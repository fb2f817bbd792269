# When the person did not come to their appointment.
missed-visit-said = We missed you at your appointment at the { $office }. Don't worry: we can give you another one. Does one of these times work for you?
missed-visit-said-full = We missed you at your appointment at the { $office }. Don't worry: there are no times left nearby, but we can help you find another one.
missed-visit-time = What time works for you?
missed-visit-time-none = There are no times left near that one. You can look for another day, or a person at the office can help you.
missed-visit-another = Another day
missed-visit-choose = See times
missed-visit-decline = No, thank you
missed-visit-declined = That's fine, thank you for letting us know. If you need it later, write "appointment".
missed-visit-booked = Done, we expect you on { $when }, at the { $office }. { $where } Your code is { $code }.
missed-visit-taken = Someone else took that time a moment ago. Does one of these work for you?
missed-visit-already = You already have another appointment for that: { $when }, at the { $office }. Your code is { $code }. { $where }
missed-visit-gone = That appointment is no longer open. Would you like another one?
