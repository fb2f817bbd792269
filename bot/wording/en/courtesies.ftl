greet = Hi, glad you wrote. How can I help?
thanks = You're welcome. We're here when you need us.
goodbye = Take care. You can write any time.
affirm = Okay. How can I help?
deny = Okay. If you need anything, I'm here.
feedback = Thanks for telling us. It helps us do better.
bot-challenge = I'm a program, not a person. I only say what the office has in its directory. To talk to someone, type PERSON (or PERSONA).
privacy-question = What you write is read by this program and, when needed, by the office's staff. We don't share it with the police or with immigration. We keep only what is needed, protected, and you can ask us to erase it any time.
