ask-service-topic = What would you like to know about? Answer with the number, or say it in your own words.
ask-service-service = { $about ->
    [orientation] We can help you here, and it's free. Which of these interests you?
   *[other] There are several things on “{ $topic }”. Which one interests you?
 }
ask-service-service-none = We don't have information on that yet. Someone from the office can help you.
