# When the number may belong to somebody else by now: before anything is shown.
recognise-known = We had not heard from this number for a while, and numbers change hands. To look after everyone's information: had you already talked with us from here?
recognise-has-code = Yes, I have a code
recognise-without-code = Yes, without code
recognise-first-time = No, first time
recognise-code = Please write the code of your visit. It is five letters and numbers.
recognise-done = Thank you, now I know who you are.
recognise-wrong = That is not the code of a visit made from this number. Check it and try again, or write PERSON (or PERSONA).
recognise-anew = All right, then we start over.
recognise-by-human = Don't worry: someone from the office will help you, and nothing of yours is lost. { $promise }
