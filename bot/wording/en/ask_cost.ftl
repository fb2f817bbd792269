ask-cost-topic = What would you like to know the cost of?
ask-cost-service = Which of these?
ask-cost-service-none = We don't have information on that yet. Someone from the office can help you.
ask-cost-told = “{ $name }”: { $cost }. { $proof }
