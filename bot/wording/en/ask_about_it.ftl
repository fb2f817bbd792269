# What is asked on about a service that was told.
ask-about-it-still = A few days ago we talked about “{ $name }”. Is that what you are asking about?
ask-about-it-plainer = In a few words: { $first }
ask-about-it-without = I can't promise that they will see you without it. They ask for: { $needed }. If you are missing something, the office can ask for you before you go.
ask-about-it-nearby = Yes: “{ $name }” is also for people who live in { $place }. I don't have confirmed which place is closest to you; if you like, the office can find out.
ask-about-it-elsewhere = We don't have “{ $name }” in { $place }. If you like, the office can look for what is closest to you.
ask-about-it-topic = What would you like to know about? Answer with the number, or say it in your own words.
ask-about-it-service = There are several things on “{ $topic }”. Which one interests you?
ask-about-it-service-none = We don't have information on that yet. Someone from the office can help you.
ask-about-it-aspect = What would you like to know about it?
