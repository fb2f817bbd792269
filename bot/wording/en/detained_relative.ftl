# When a relative was detained: neither the name nor the case is asked for here.
detained-relative-where = I'm sorry you are going through this. Where was your relative detained? Please don't tell me their name or the case here.
detained-relative-where-abroad = In another country
detained-relative-where-here = In El Salvador
detained-relative-where-unknown = I don't know
detained-relative-abroad = I know this is a very hard moment. You don't have to tell me their name or the case here.
detained-relative-here = I know this is a very hard moment. For your safety and your relative's, please don't tell me about it here: it is better talked about in person, at no cost.
detained-relative-unknown = I know this is a very hard moment. Please don't tell me about the case here: a person at the office helps you see where to ask. If you find out where they are, tap that place.
