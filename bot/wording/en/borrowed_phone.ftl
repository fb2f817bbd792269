# When the phone is not of who writes.
borrowed-phone-confirm = If this phone isn't yours, I can forget your name and appointments here, and we won't write to this number anymore. Nothing of yours is lost: I'll give you a code to go on from another phone. Shall I do it?
borrowed-phone-change = There's nothing to change here. To go back to the question, type CONTINUE (or SEGUIR); to drop it, CANCEL (or CANCELAR).
borrowed-phone-done = Done: this phone no longer knows about you, and your appointments still stand. Write down on paper your code, { $code }, and your PIN, { $pin }: I won't say them again. From another phone type “I have a code”, within { $days } days.
borrowed-phone-nothing = Done: this phone no longer knows about you, and we won't write on our own.
borrowed-phone-erase = I can't erase the messages you see here. Please erase them yourself: press and hold this conversation and choose to delete the chat.
