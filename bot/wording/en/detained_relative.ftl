detained-relative-where = I'm sorry you are going through this. Where was your relative detained? Please don't tell me their name or the case here.
detained-relative-abroad = In another country
detained-relative-here = In El Salvador
detained-relative-care = I know this is a very hard moment. For your safety and your relative's, please don't tell me about the case here.
