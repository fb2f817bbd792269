# Going on from another phone.
carry-on-code = What is your code? It is five letters and numbers.
carry-on-pin = And your PIN? It is six numbers.
carry-on-done = Done: you can go on from this phone, with your appointments and your case.
carry-on-wrong = The code and the PIN don't match. Check them and try again, or type PERSON (or PERSONA).
carry-on-locked = I couldn't recognize that code, and to protect your data I won't try it again. { $promise }
