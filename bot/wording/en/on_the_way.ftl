# On the way to the visit: late, at the door, or not finding it.
running-late = Thanks for telling us: I noted it for the { $office }. I can't promise that they will wait; if you can't make your appointment of { $when } anymore, I'll look for another time.
running-late-none = I don't see an appointment for today made from this phone. If you made it some other way, a person can help you.
arrived = Thanks for telling us: I noted it for the { $office }. When you go in, say your code: { $code }. If nobody comes to see you, type PERSON (or PERSONA).
arrived-none = I don't see an appointment for today made from this phone. Go in and say your name; if there is nobody to help you, a person can help you here.
lost-way = I noted for the { $office } that you are looking for it. { $where } Your code is { $code }.
lost-way-none = I don't see an appointment for today made from this phone. I can tell you where each office is, or you can talk to a person.
