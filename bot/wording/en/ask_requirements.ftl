ask-requirements-topic = What do you need to get done? I'll tell you what to bring.
ask-requirements-service = There are several things on “{ $topic }”. For which one would you like to know what to bring?
ask-requirements-service-none = We don't have information on that yet. Someone from the office can help you.
ask-requirements-list = For “{ $name }”, bring: { $needed }. { $proof }
ask-requirements-nothing = For “{ $name }” you don't have to bring anything. { $proof }
