# When somebody says that a fact is wrong.
wrong-fact-what = Thank you for telling us. What is wrong? Tell me in a few words.
wrong-fact-skip = I'd rather not say
wrong-fact-taken = Thank you very much: now it won't happen to someone else. The office will check it before changing it. { $promise }
wrong-fact-task = Someone says that a fact is wrong. About: { $about }. Which fact: { $fact }.
wrong-fact-unknown = not said
wrong-fact-cost = the cost
wrong-fact-requirements = what is asked for
wrong-fact-place = the place
wrong-fact-hours = the hours
wrong-fact-contact = the phone or contact
