ask-cost-topic = What would you like to know the cost of?
ask-cost-service = There are several things on “{ $topic }”. Which one would you like to know the cost of?
ask-cost-service-none = We don't have information on that yet. Someone from the office can help you.
ask-cost-told = “{ $name }”: { $cost }. { $proof }
